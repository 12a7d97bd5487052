"""Builds the word pieces: whole common words, digits in pairs, and pieces from which any other word can be spelled."""

import re
import string
from collections import Counter
from random import Random

from .questions import QuestionMaker
from .tables import TableMaker

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "[EMPTY]")
_PIECES = 1300  # of each sort: at the start of a word and inside it


def _corpus(seed: int, tables: int) -> Counter[str]:
    """How often each lower-cased word occurs in `tables` generated tables and their questions."""
    rng = Random(seed)
    plain = TableMaker(rng, invented=0.05)
    asks = QuestionMaker(rng, plain)
    found: Counter[str] = Counter()
    for _ in range(tables):
        table = plain.table(rng.randint(3, 8), rng.randint(3, 7))
        texts = [text for column in table.columns for text in (column.header, *column.cells)]
        texts += [question.text for _ in range(4) if (question := asks.ask(table))]
        found.update(word for text in texts for word in re.findall(r"[a-z]+", text.lower()))
    return found


def build(seed: int = 0, tables: int = 9000, rarest: int = 25) -> list[str]:
    """The pieces in the order of their ids.

    A plural whose singular is a word is left to be spelled as that word and ##s, so that "chapters" meets "chapter".
    """
    counts = _corpus(seed, tables)
    common = {word for word, count in counts.items() if count >= rarest and len(word) > 1}
    whole = sorted(word for word in common if not (word.endswith("s") and len(word) > 3 and word[:-1] in common))
    starts: Counter[str] = Counter()
    inner: Counter[str] = Counter()
    for word, count in counts.items():
        weight = 4 if count >= rarest else 1
        for size in (2, 3, 4):
            if len(word) > size:
                starts[word[:size]] += weight
            for at in range(1, len(word) - size + 1):
                inner[word[at : at + size]] += weight
    characters = string.ascii_lowercase + string.digits + string.punctuation + "€£"
    numbers = [str(number) for number in range(10, 100)] + [f"0{digit}" for digit in range(10)]
    pieces = [
        *SPECIAL,
        *characters,
        *("##" + character for character in string.ascii_lowercase + string.digits + "€£"),
        *numbers,
        *("##" + number for number in numbers),
        *(str(year) for year in range(1890, 2036)),
        *whole,
        *(piece for piece, _ in starts.most_common(_PIECES)),
        *("##" + piece for piece, _ in inner.most_common(_PIECES)),
    ]
    return list(dict.fromkeys(pieces))
