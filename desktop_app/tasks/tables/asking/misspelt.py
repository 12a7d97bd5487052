"""Words that nothing in a table answers to and that are all but one of it: a slip of the keys, here or there."""

import re
from collections.abc import Iterator, Sequence

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import meanings, vocabulary
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.phrases import LEXICON
from desktop_app.tasks.tables.asking.words import folded, header_words, stem

_FEWEST, _LONG = 5, 8
"""Letters of a word that may be a slip of another one, and of one that may have two of them."""
_MOST_TEXTS = 2_000

_KNOWN = frozenset(meanings.MEANINGS) | vocabulary.LIGHT | frozenset(map(stem, vocabulary.GLUE | vocabulary.TURNING))
_SAID = frozenset(word for phrase in LEXICON for word in phrase)


def spelt_right(lookup: Lookup, text: str, unknown: Sequence[str]) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The question with words that are nearly one of the table's as these are, and each of them with that word.

    unknown: the words of the question that nothing in the table answers to. A word that two are equally near to, or
    that is one of those which questions are made of, is left as it stands.
    """
    found = [(word, near) for word in unknown if _may_be_slip(word) and (near := _nearest(lookup, folded(word)))]
    for word, near in found:
        text = re.sub(rf"\b{re.escape(word)}\b", near, text)
    return text, tuple(found)


def _may_be_slip(word: str) -> bool:
    plain = folded(word)
    return len(plain) >= _FEWEST and plain.isalpha() and stem(plain) not in _KNOWN and plain not in _SAID


def _nearest(lookup: Lookup, word: str) -> str:
    """The one word of the table that is nearest; "" where none is near, or several are equally."""
    most = 1 + (len(word) >= _LONG)
    near: dict[str, int] = {}
    for other in _words_of(lookup):
        if abs(len(other) - len(word)) <= most and other[0] == word[0] and stem(other) != stem(word):
            away = min(
                slips(each, other, most) for each in {word, word if other.endswith("s") else word.removesuffix("s")}
            )
            if away <= most:
                near[other] = away
    least = min(near.values(), default=0)
    nearest = {stem(each): each for each, away in near.items() if away == least}
    return next(iter(nearest.values())) if len(nearest) == 1 else ""


def _words_of(lookup: Lookup) -> set[str]:
    """The words of headers and of cells that are long enough to be mistaken."""
    return {word for word in _all_words(lookup) if len(word) >= _FEWEST and word.isalpha()}


_OF_QUESTIONS = frozenset(
    """average highest lowest largest smallest biggest total median maximum minimum cheapest oldest youngest
    between""".split()
)
"""Words that say what is computed, which are mistaken as often as those of the table."""


def _all_words(lookup: Lookup) -> Iterator[str]:
    yield from _OF_QUESTIONS
    for header in lookup.headers:
        yield from header.words
    for column in lookup.grid:
        if column.kind is ColumnKind.TEXT and len(column.texts) <= _MOST_TEXTS:
            for text in column.texts:
                yield from header_words(text)


def slips(one: str, other: str, most: int) -> int:
    """How many letters are to be put in, left out, changed or swapped with the next to make one word of another.

    most: the number beyond which any larger one may be given. Optimal string alignment (Damerau 1964).
    """
    before, last = list[int](), list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, own in enumerate(other, start=1):
            least = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != own))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == own:
                least = min(least, before[column - 2] + 1)
            line.append(least)
        if min(line) > most:
            return most + 1
        before, last = last, line
    return last[-1]
