"""Rates of taxes, interest and discounts: the percentage beside the word for what it is the rate of."""

import re
from collections.abc import Iterator, Sequence

from desktop_app.tasks.document_question_answering import wordings
from desktop_app.tasks.document_question_answering.asks import Asks, key_of
from desktop_app.tasks.document_question_answering.beside import Labelled
from desktop_app.tasks.document_question_answering.labels import words_of
from desktop_app.tasks.document_question_answering.rows import Cell

_RATE = re.compile(r"\d{1,2}(?:[.,]\d{1,4})? ?[%％]")

_NEAR = 3
"""Words between a rate and what it is the rate of at most."""

_ONLY, _OF_SEVERAL = 0.8, 0.3
"""How surely a rate is meant that is the only one of its kind on a page, and one of several."""


def told(asks: Asks, rows: Sequence[Sequence[Cell]]) -> Iterator[Labelled]:
    """The percentages beside words of what is asked for: "21%" of "IVA 21%" for the rate of the tax."""
    of = frozenset(key for key in asks.named if key != "rate" and not key.startswith("percent"))
    if not of.isdisjoint(wordings.TAXES):
        # A tax on what is sold has many names; one that is asked for as such is none of the others.
        names = wordings.TAXES if "tax" in of else wordings.OF_VALUE
        of |= frozenset(map(key_of, names))
    found: dict[str, tuple[int, int]] = {}
    for row in rows:
        words = [(word, place) for cell in row for word, place in zip(cell.words, cell.places, strict=True)]
        for at in range(len(words)):
            rate, last = _rate([word.text for word, _ in words], at)
            if rate and _is_of(of, [word.text for word, _ in words], at, last):
                found.setdefault(rate, (words[at][1], words[last][1]))
    for first, last in found.values():
        yield Labelled(min(first, last), max(first, last), _ONLY if len(found) == 1 else _OF_SEVERAL, whole=False)


def _rate(texts: Sequence[str], at: int) -> tuple[str, int]:
    """The rate that begins with a word, and its last word; "" where none does."""
    for last in (at, at + 1):
        text = " ".join(texts[at : last + 1])
        found = _RATE.search(text) if last < len(texts) and any(map(str.isdigit, texts[at])) else None
        if found is not None and (last == at or texts[last].startswith(("%", "％"))):
            return found[0].replace(" ", "").replace(",", "."), last
    return "", at


def _is_of(of: frozenset[str], texts: Sequence[str], first: int, last: int) -> bool:
    """Whether a word of what is asked for stands near a rate: before it, or right behind it."""
    near = (*texts[max(0, first - _NEAR) : first + 1], *texts[last + 1 : last + 2])
    keys = {key_of(word) for text in near for word in words_of(text)}
    return not of.isdisjoint(keys)
