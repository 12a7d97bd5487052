"""Lines of a page made rows of a table: cells of two lines that stand around their row are put into it."""

from collections.abc import Sequence

from desktop_app.tasks.document_question_answering.rows import Cell

_AROUND = 0.95
"""Heights from the middle of a row to that of a line around it at most; lines of a text are further apart."""


def joined(rows: Sequence[Sequence[Cell]]) -> list[Sequence[Cell]]:
    """The same rows, of which those that stand around another as the two lines of some of its cells are in it:
    "Defendants" over and "sentenced" under the middle of "287", "242", "223"."""
    made: list[Sequence[Cell]] = []
    at = 0
    while at < len(rows):
        around = _around(*rows[at : at + 3]) if at + 2 < len(rows) else None
        made.append(around or rows[at])
        at += 3 if around else 1
    return made


def _around(above: Sequence[Cell], row: Sequence[Cell], below: Sequence[Cell]) -> list[Cell] | None:
    """A row with the cells of two lines around it; None where they are not its."""
    height = max(cell.bottom - cell.top for cell in (*above, *row, *below))
    if len(row) < 2 or max(_middle(row) - _middle(above), _middle(below) - _middle(row)) > _AROUND * height:
        return None
    pairs = [[other for other in below if _over(cell, other)] for cell in above]
    alone = not any(_over(cell, other) for cell in (*above, *below) for other in row)
    if not alone or len(above) != len(below) or any(len(each) != 1 for each in pairs):
        return None
    whole = [join(cell, other) for cell, (other,) in zip(above, pairs, strict=True)]
    return sorted((*row, *whole), key=lambda cell: cell.left)


def join(cell: Cell, other: Cell) -> Cell:
    """Two cells under each other as one."""
    return Cell(cell.words + other.words, cell.places + other.places)


def _over(cell: Cell, other: Cell) -> bool:
    return cell.left < right(other) and right(cell) > other.left


def right(cell: Cell) -> float:
    """The right edge of a cell, of several lines too."""
    return max(word.box[2] for word in cell.words)


def _middle(row: Sequence[Cell]) -> float:
    return sum(cell.top + cell.bottom for cell in row) / (2 * len(row))
