"""Merged cells: a label stands for all of its rows, an amount counts once."""

from collections.abc import Sequence

import numpy as np

from desktop_app.media.layout.grid import Grid
from desktop_app.media.layout.looks import Look
from desktop_app.media.layout.saying import listed, quoted
from desktop_app.media.limits import MOST_CELLS
from desktop_app.media.sheets import Raw, Sheet
from desktop_app.media.spreadsheets.places import address

_Box = tuple[range, range]
"""Indices of rows and of columns."""


def filled_down(grid: Grid, body: int, kinds: Sequence[Look], notes: list[str]) -> Grid:
    """The grid with merged labels in all of their cells; merged amounts stay in the first.

    body: index of the first row below the names. kinds: what the cells of each column look like.
    """
    boxes = [box for box in _boxes(grid) if box[0].start >= body and grid.filled[box[0].start, box[1].start]]
    if not boxes:
        return grid
    labels: list[_Box] = []
    amounts: list[_Box] = []
    for box in boxes:
        (amounts if _is_amount(grid, box, kinds) else labels).append(box)
    if amounts:
        notes.append(_once(grid, amounts))
    labels = [box for box in labels if not _is_heading(grid, box)]
    if not labels:
        return grid
    names = listed(list(dict.fromkeys(quoted(grid.row(rows.start)[columns.start]) for rows, columns in labels)))
    notes.append(
        f"A merged label ({names}) was repeated in all of its cells."
        if len(labels) == 1
        else f"{len(labels):,} merged labels ({names}) were each repeated in all of their cells."
    )
    return Grid(_repeated(grid.sheet, labels))


def _boxes(grid: Grid) -> list[_Box]:
    """The merged ranges by the indices of their rows and columns; those that are too large together are left out."""
    rows, columns = grid.sheet.rows, np.array(grid.sheet.columns)
    found, area = [], 0
    for top, left, bottom, right in sorted(grid.sheet.merged):
        first, after = np.searchsorted(rows, (top, bottom + 1))
        first_column, after_column = np.searchsorted(columns, (left, right + 1))
        inside = (
            first < len(rows) and first_column < len(columns) and rows[first] == top and columns[first_column] == left
        )
        area += int((after - first) * (after_column - first_column))
        if inside and after * after_column > first * first_column and area <= MOST_CELLS:
            found.append((range(int(first), int(after)), range(int(first_column), int(after_column))))
    return [box for box in found if len(box[0]) > 1 or len(box[1]) > 1]


def _is_amount(grid: Grid, box: _Box, kinds: Sequence[Look]) -> bool:
    """Whether a merged cell holds a number that is meant once, not a year or number that names its rows."""
    rows, columns = box
    look = grid.looks(rows.start)[columns.start]
    if look not in (Look.NUMBER, Look.TIME, Look.YEAR):
        return False
    # A year or number on the left of everything names the rows it stands for.
    return not (look is Look.YEAR or columns.start == 0) or not any(
        kind is Look.NUMBER for kind in kinds[columns.stop :]
    )


def _is_heading(grid: Grid, box: _Box) -> bool:
    """Whether a merged cell is all that its row holds: a heading between rows."""
    rows, columns = box
    return len(rows) == 1 and int(grid.counts[rows.start]) == 1 and len(columns) > 1


def _once(grid: Grid, amounts: Sequence[_Box]) -> str:
    rows, columns = grid.sheet.rows, grid.sheet.columns
    places = [
        f"{grid.row(box[0].start)[box[1].start]} in {address(int(rows[box[0].start]), columns[box[1].start])}:"
        f"{address(int(rows[box[0].stop - 1]), columns[box[1].stop - 1])}"
        for box in amounts
    ]
    return f"A merged amount counts once, in its first cell: {listed(places)}."


def _repeated(sheet: Sheet, boxes: Sequence[_Box]) -> Sheet:
    """The sheet with the first cell of each box in all of its cells."""
    import pyarrow as pa

    text, raw = sheet.text, dict(sheet.raw)
    for place in sorted({column for _, columns in boxes for column in columns}):
        cells = text.column(place).to_pylist()
        for rows, columns in boxes:
            if place in columns:
                cells[rows.start : rows.stop] = [sheet.text.column(columns.start)[rows.start].as_py()] * len(rows)
                _repeat_raw(sheet, raw, (rows, columns), place)
        text = text.set_column(place, text.column_names[place], pa.array(cells, pa.large_string()))
    return sheet.replaced(text, raw)


def _repeat_raw(sheet: Sheet, raw: dict[int, Raw], box: _Box, place: int) -> None:
    rows, columns = box
    first = sheet.raw.get(columns.start)
    if first is None and place not in raw:
        return
    old = raw.get(place) or Raw(np.zeros(len(sheet.rows), np.uint8), np.full(len(sheet.rows), np.nan))
    kinds, values = old.kinds.copy(), old.values.copy()
    kinds[rows.start : rows.stop] = first.kinds[rows.start] if first is not None else 0
    values[rows.start : rows.stop] = first.values[rows.start] if first is not None else np.nan
    raw[place] = Raw(kinds, values, old.formats or (first.formats if first is not None else ()))
