"""The word pieces, digits singly, and an encoder that gives what transformers' tokenizer gives, many times faster."""

import re
import string
import unicodedata
from collections import Counter
from functools import lru_cache
from pathlib import Path
from random import Random

from . import pages
from .questions import ask

VOCABULARY = Path(__file__).parents[2] / "builtin" / "layoutlm-documents" / "vocab.txt"
SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
_SIGNS = string.punctuation + "€£°–—’‘“”•§©®«»…×"
_LETTERS = string.ascii_lowercase + "ßøæœłđð"


def build(seed: int = 0, count: int = 4000, most: int = 3000) -> list[str]:
    """The pieces in the order of their ids, at most `most`: characters, common words, beginnings and insides."""
    rng = Random(seed)
    words: Counter[str] = Counter()
    for _ in range(count):
        sheet = pages.page(rng, rng.random())
        texts = [word.text for word in sheet.words] + [question for question, _ in ask(rng, sheet.values, 5, 0.1)]
        words.update(word for text in texts for word in re.findall(r"[a-z]+", text.lower()))
    characters = [
        *string.digits,
        *("##" + digit for digit in string.digits),
        *_LETTERS,
        *("##" + letter for letter in _LETTERS),
        *_SIGNS,
    ]
    common = [word for word, number in words.most_common(1500) if number >= 20 and len(word) > 1]
    starts: Counter[str] = Counter()
    inner: Counter[str] = Counter()
    for word, number in words.items():
        weight = min(number, 40)
        for size in (2, 3):
            if len(word) > size:
                starts[word[:size]] += weight
            for at in range(1, len(word) - size + 1):
                inner["##" + word[at : at + size]] += weight * (size - 1)
    rest = most - len(SPECIAL) - len(characters) - len(common)
    pieces = [*SPECIAL, *characters, *common, *(piece for piece, _ in starts.most_common(rest // 2))]
    pieces += [piece for piece, _ in inner.most_common(rest)]
    return list(dict.fromkeys(pieces))[:most]


class Pieces:
    """BERT's WordPiece, lower-cased, with a memory for words met before."""

    def __init__(self, pieces: list[str]) -> None:
        self.pieces = pieces
        self.ids = {piece: number for number, piece in enumerate(pieces)}
        self.word = lru_cache(60_000)(self._word)

    @classmethod
    def read(cls, file: Path) -> "Pieces":
        """The pieces of a vocab.txt."""
        return cls(file.read_text("utf-8").split("\n")[:-1])

    def _word(self, text: str) -> tuple[int, ...]:
        """The ids of one word, split at signs as BERT's basic tokenizer does."""
        plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
        found: list[int] = []
        run = ""
        for character in plain + " ":
            sign = _is_sign(character)
            if not sign and not character.isspace():
                run += character
                continue
            if run:
                found += self._longest(run)
                run = ""
            if sign:
                found.append(self.ids.get(character, 1))
        return tuple(found)

    def _longest(self, run: str) -> list[int]:
        found, at = [], 0
        while at < len(run):
            for end in range(min(len(run), at + 20), at, -1):
                piece = run[at:end] if at == 0 else "##" + run[at:end]
                if piece in self.ids:
                    found.append(self.ids[piece])
                    at = end
                    break
            else:
                return [1]
        return found


def _is_sign(character: str) -> bool:
    code = ord(character)
    ascii_sign = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_sign or unicodedata.category(character).startswith("P")


def main() -> None:
    """Write the vocabulary anew; a checkpoint with another one is of no more use then."""
    VOCABULARY.write_text("\n".join(build()) + "\n", "utf-8")


if __name__ == "__main__":
    main()
