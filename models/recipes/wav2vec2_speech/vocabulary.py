"""The 32 letters of facebook/wav2vec2-base-960h: text to numbers and back."""

LETTERS = ("<pad>", "<s>", "</s>", "<unk>", "|", *"ETAONIHSRDLUMWCFGYPBVK'XJQZ")
NUMBERS = {letter: number for number, letter in enumerate(LETTERS)}
BLANK = NUMBERS["<pad>"]


def encode(letters: str) -> list[int]:
    """The numbers of a text in capitals, apostrophes and spaces. Raises KeyError for any other letter."""
    return [NUMBERS["|" if letter == " " else letter] for letter in letters]
