"""The day of a letter or bill that no label says: the only one of its page, or one by itself in its upper part."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.media.months import plain
from desktop_app.tasks.document_question_answering import written
from desktop_app.tasks.document_question_answering.asked import DATE
from desktop_app.tasks.document_question_answering.beside import Labelled
from desktop_app.tasks.document_question_answering.labels import BEFORE, words_of
from desktop_app.tasks.document_question_answering.rows import Cell

_LONGEST_DAY = 5
"""Words that a day is written in at most."""

_ONLY, _BY_ITSELF = 0.6, 0.5
"""How surely a day is that of the document where its page has no other, and where it stands by itself."""

_BEFORE_IT = 4
"""Words before a day that stands by itself at most: "Musterort, den"."""

_ARTICLES = frozenset("den am le el the on".split())
"""What stands before a day."""

_TO = frozenset("- – — to through until bis al au a hasta thru".split())
"""What stands between the first and the last day of a time."""

_UPPER = 0.45
"""Share of the page in which it stands."""


def of_itself(rows: Sequence[Sequence[Cell]]) -> Iterator[Labelled]:
    """The day on which a page was written. rows: of its first page."""
    found = [(cell, *each) for row in rows for cell in row for each in _days(cell)]
    if len({day for _, _, _, day in found}) == 1:
        yield _at(*found[0][:3], _ONLY)
        return
    for cell, first, last, _ in found:
        if first <= _BEFORE_IT and last + 1 == len(cell.words) and cell.top < _UPPER and _is_place(cell, first):
            yield _at(cell, first, last, _BY_ITSELF)
            return


def period(rows: Sequence[Sequence[Cell]]) -> Iterator[Labelled]:
    """Two days in a cell with nothing but a dash or "to" between: of what a statement is for."""
    found = []
    for cell in (each for row in rows for each in row):
        days = list(_days(cell))
        for (first, end, _), (begin, last, _) in pairwise(days):
            between = [word.text.strip(" .,;").lower() for word in cell.words[end + 1 : begin]]
            if len(between) == 1 and between[0] in _TO:
                found.append(_at(cell, first, last, _ONLY if first == 0 else _BY_ITSELF))
    yield from found[:1]


def _is_place(cell: Cell, first: int) -> bool:
    """Whether nothing stands before a day in its cell but where it was written: no label, no time."""
    before = [word.text for word in cell.words[:first]]
    said = {each for text in before for each in words_of(text)}
    return not any(text.endswith(":") for text in before) and said.isdisjoint(BEFORE[DATE])


def _days(cell: Cell) -> Iterator[tuple[int, int, str]]:
    """The first and last word of each day of a cell, and the day in figures."""
    at = 0
    while at < len(cell.words):
        for many in range(min(_LONGEST_DAY, len(cell.words) - at), 0, -1):
            text = " ".join(word.text for word in cell.words[at : at + many])
            if text[:1].isalnum() and text[-1:].isalnum() and (day := written.day(text)) is not None:
                first = at + (plain(cell.words[at].text) in _ARTICLES and many > 1)
                yield first, at + many - 1, day.value or text
                at += many - 1
                break
        at += 1


def _at(cell: Cell, first: int, last: int, weight: float) -> Labelled:
    return Labelled(min(cell.places[first : last + 1]), max(cell.places[first : last + 1]), weight, whole=False)
