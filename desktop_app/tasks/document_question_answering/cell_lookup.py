"""What stands in a table where a row and a column meet: "the room area of the Verandah", "the savings balance"."""

from collections.abc import Iterator, Sequence

from desktop_app.tasks.document_question_answering.asks import AMOUNT, Asks, key_of
from desktop_app.tasks.document_question_answering.beside import Labelled, can_be, sums
from desktop_app.tasks.document_question_answering.labels import words_of
from desktop_app.tasks.document_question_answering.rows import Cell

Rows = Sequence[Sequence[Cell]]

_FEWEST = 3
"""Cells of a row that heads columns at least."""

_MOST_NAMED = 6
"""Words of a question of which parts are tried as names of a row and of a column."""

_LONGEST_HEAD, _MORE = 8, 2
"""Words of the head of a column at most, and words that the name of a row has besides those of the question."""

_APART = 6.0
"""Heights between two rows of a table at most."""

_SURE, _AMONG_OTHERS = 0.75, 0.3
"""How surely a cell is meant where one row and one column alone have the words, and where several do."""


def told(asks: Asks, rows: Rows) -> Iterator[Labelled]:
    """The cells of tables of which the row has some words of a question, and the head of the column all the others."""
    named = tuple(dict.fromkeys(asks.named))
    if not 2 <= len(named) <= _MOST_NAMED:
        return
    found: dict[str, Cell] = {}
    for number, head in enumerate(rows):
        if len(head) < _FEWEST or sum(any(map(str.isdigit, cell.text)) for cell in head) > 1:
            continue
        for column in (cell for cell in head if len(cell.words) <= _LONGEST_HEAD):
            of_column = _keys(column) & set(named)
            rest = set(named) - of_column
            for cell in _in_rows(column, rest, rows[number + 1 :]) if of_column and rest else ():
                if can_be(asks, cell) and (asks.kind != AMOUNT or any(sums(cell))):
                    found.setdefault("".join(filter(str.isalnum, cell.text)), cell)
    for cell in found.values():
        yield Labelled(min(cell.places), max(cell.places), _SURE if len(found) == 1 else _AMONG_OTHERS)


def _in_rows(column: Cell, wanted: set[str], rows: Rows) -> Iterator[Cell]:
    """The cells under the head of a column in rows that are called by all of some words, as far as the table goes."""
    bottom = column.bottom
    for row in rows:
        top, height = min(cell.top for cell in row), max(cell.bottom - cell.top for cell in row)
        if top - bottom > _APART * height or (len(row) == 1 and len(row[0].words) > _LONGEST_HEAD):
            return
        bottom = max(cell.bottom for cell in row)
        if len(row) >= _FEWEST and not any(any(map(str.isdigit, cell.text)) for cell in row):
            filled = [cell for cell in row if cell.left < column.right and cell.right > column.left]
            if not filled or _keys(row[0]).isdisjoint(wanted):
                continue
        names = [cell for cell in row if wanted <= _keys(cell) and len(_keys(cell)) <= len(wanted) + _MORE]
        under = [cell for cell in row if cell.left < column.right and cell.right > column.left and cell not in names]
        yield from under[:1] if names else ()


def _keys(cell: Cell) -> set[str]:
    return {key_of(word) for each in cell.words for word in words_of(each.text)}
