"""Letters that somebody spells: they are written as capitals."""

from collections.abc import Sequence

_WORDS_TOO = {"a", "i"}
"""Letters that are words as well."""


def is_spelt(words: Sequence[str], place: int) -> bool:
    """Whether a word of a sentence, all in lower case, is a spelt letter: "c", also "c's".

    "a" is one where two other letters stand in its row, or where it closes the sentence behind one.
    """
    letter = _letter(words[place])
    if not letter or letter not in _WORDS_TOO:
        return bool(letter)
    first = last = place
    while first and _letter(words[first - 1]):
        first -= 1
    while last + 1 < len(words) and _letter(words[last + 1]):
        last += 1
    sure = [at for at in range(first, last + 1) if _letter(words[at]) not in _WORDS_TOO]
    return len(sure) >= 2 or (place == len(words) - 1 and place - 1 in sure)


def is_letter(word: str) -> bool:
    """Whether a word is a single letter, whatever it stands for."""
    return bool(_letter(word))


def _letter(word: str) -> str:
    stem = word.removesuffix("'s")
    return stem if len(stem) == 1 and stem.isalpha() else ""
