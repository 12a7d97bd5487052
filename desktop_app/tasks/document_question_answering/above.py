"""Values that stand above their labels: "$1,234.00" over "Amount due", as cards of dashboards and receipts have it."""

from collections.abc import Sequence

from desktop_app.tasks.document_question_answering.rows import Cell

_REACH = 1.6
"""Heights of the taller of two cells from a label up to its value at most, and from a value to a label above it."""

_SMALLER, _NEARER = 0.85, 0.75
"""Of the height of a value, and of the distance down to what is below: how small, and how near, its caption is."""

_LONGEST_LABEL = 5
"""Words of a label at most."""


def value_above(rows: Sequence[Sequence[Cell]], number: int, place: int) -> Cell | None:
    """The cell right above one, at an edge or the middle of it, where it has figures and no label above itself."""
    label = rows[number][place]
    if any(map(str.isdigit, label.text)) or label.text.rstrip().endswith((":", "：")):
        return None
    found = _right_above(rows, number, label)
    if found is None or not any(map(str.isdigit, found[1].text)):
        return None
    at, value = found
    if _has_label(value):
        return None
    beside = [cell for cell in rows[at] if cell.right <= value.left]
    labelled = bool(beside) and beside[-1].text.rstrip().endswith((":", "："))
    over = _right_above(rows, at, value)
    return None if labelled or (over is not None and _may_be_label(over[1])) else value


def captioned(rows: Sequence[Sequence[Cell]], number: int, place: int) -> Cell | None:
    """The value right above a label that is set smaller and stands nearer to it than to what is below: its caption."""
    label = rows[number][place]
    found = _right_above(rows, number, label)
    if found is None or not any(map(str.isdigit, found[1].text)) or any(map(str.isdigit, label.text)):
        return None
    value, height = found[1], label.bottom - label.top
    if height > _SMALLER * (value.bottom - value.top) or _has_label(value):
        return None
    below = (cell.top - label.bottom for row in rows[number + 1 : number + 4] for cell in row if _overlap(cell, label))
    return value if label.top - value.bottom < _NEARER * next(below, 1.0) else None


def _overlap(cell: Cell, other: Cell) -> bool:
    return cell.left < other.right and cell.right > other.left


def _right_above(rows: Sequence[Sequence[Cell]], number: int, cell: Cell) -> tuple[int, Cell] | None:
    """The nearest cell above one that is aligned with it, and its row; None where another is between, or none near."""
    for at in range(number - 1, max(-1, number - 4), -1):
        over = [each for each in rows[at] if _overlap(each, cell)]
        if over:
            taller = max(cell.bottom - cell.top, over[0].bottom - over[0].top)
            near = cell.top - over[0].bottom < _REACH * taller
            return (at, over[0]) if len(over) == 1 and near and _aligned(cell, over[0]) else None
    return None


def _aligned(cell: Cell, other: Cell) -> bool:
    height = max(cell.bottom - cell.top, other.bottom - other.top)
    middles = abs(cell.left + cell.right - other.left - other.right) / 2
    return min(abs(cell.left - other.left), abs(cell.right - other.right), middles) < height


def _may_be_label(cell: Cell) -> bool:
    return len(cell.words) <= _LONGEST_LABEL and not any(map(str.isdigit, cell.text))


def _has_label(cell: Cell) -> bool:
    """Whether what stands over a label is behind one of its own: "GST NO: 001006288896" over "TAX INVOICE"."""
    return any(word.text.endswith((":", "：")) for word in cell.words[:-1])
