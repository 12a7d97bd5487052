"""Totals that no label says, or a label of another sum: reckoned from other amounts, and written on the page."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop_app.media.documents.pages import PageReading, Word
from desktop_app.tasks.document_question_answering import labels, written
from desktop_app.tasks.document_question_answering.beside import CENT, size, sums
from desktop_app.tasks.document_question_answering.named import LabelledPage
from desktop_app.tasks.document_question_answering.rows import Cell, rows_of

_PART = frozenset("subtotal zwischensumme soustotal tussentotaal subtotaal".split())
"""What the total of a part is called in one word."""


class Reckoned(NamedTuple):
    """The words of an amount that comes out, and what it was reckoned from; "" where that is said elsewhere."""

    words: Sequence[Word]
    label: str = ""


def with_tax(page: PageReading, total: str) -> Reckoned | None:
    """The amount that is what a label calls the total and the page's taxes together; None where it is the total."""
    labelled, net = LabelledPage(page), size(total)
    texts = (" ".join(word.text for word in page.words[each.start : each.end + 1]) for each in labelled.taxes())
    taxes = [tax for tax in map(size, texts) if tax < net]
    if not taxes or any(abs(net - sum(taxes) - each) < CENT for each in labelled.sums()):
        return None
    run = next((run for run in labelled.amounts() if abs(size(run.text) - net - sum(taxes)) < CENT), None)
    return Reckoned(run.words) if run is not None else None


def of_a_part(page: PageReading) -> set[float]:
    """Amounts in the rows of a page that call themselves the total of a part."""
    found: set[float] = set()
    for row in rows_of(page):
        plain = labels.words_of(" ".join(cell.text for cell in row))
        if not _PART.isdisjoint(plain) or ("sub", "total") in pairwise(plain):
            found |= {size(run.text) for cell in row for run in sums(cell)}
    return found - {0.0}


def by_change(rows: Sequence[Sequence[Cell]]) -> Reckoned | None:
    """The total of a receipt that says what was given and what came back: the amount on it that is their difference."""
    given, back = (_paid(rows, names) for names in (labels.GIVEN, labels.BACK))
    if given is None or back is None:
        return None
    due = round(_size(given[1]) - _size(back[1]), 2)
    words = next((run for row in rows for cell in row for run in _amounts_of(cell) if _size(run) == due > 0), None)
    return Reckoned(words, f"{given[0]} - {back[0]}") if words is not None else None


def _paid(rows: Sequence[Sequence[Cell]], names: frozenset[str]) -> tuple[str, Sequence[Word]] | None:
    """The first row that begins with one of some words and has one amount, as its word and the amount."""
    for row in rows:
        plain = labels.words_of(row[0].text)
        amounts = [run for cell in row for run in _amounts_of(cell)]
        if plain and plain[0] in names and amounts and len({_size(run) for run in amounts}) == 1:
            return row[0].words[0].text.strip(" :;"), amounts[0]
    return None


def _amounts_of(cell: Cell) -> Iterator[Sequence[Word]]:
    yield from ([word] for word in cell.words if (amount := written.amount(word.text)) and amount.cents)


def _size(words: Sequence[Word]) -> float:
    return size(" ".join(word.text for word in words))
