"""Names that are indented by columns: a country in the first, its regions in the second, their towns in the third."""

import numpy as np

from desktop_app.media.layout.grid import Grid
from desktop_app.media.layout.looks import Look
from desktop_app.media.sheets import Sheet

_MOST_ROWS = 50_000
_EACH = 0.95
"""Least share of the rows that have a name in exactly one of the columns."""


def joined_names(
    grid: Grid, body: int, names: list[str], notes: list[str]
) -> tuple[Grid, list[str], "np.ndarray | None"]:
    """The grid with such names in one column, what its columns are called, and how deep each row's name is indented.

    body: index of the first row below the names of the columns, which are `names`, "" where there is none. The depths
    are int64[rows], from 0, of all rows of the grid; None where no names are indented so.
    """
    run = _run(grid, body, names)
    if run is None:
        return grid, names, None
    filled = grid.filled[:, run.start : run.stop]
    depths = np.where(filled.any(axis=1), filled.argmax(axis=1), 0)
    kept = [at for at in range(grid.width) if at == run.start or at not in run]
    notes.append(f"The names that stand in {len(run)} columns, indented, were put into one.")
    merged = Grid(_in_one(grid.sheet, run)).taken(np.arange(grid.height), kept)
    return merged, [names[at] for at in kept], depths


def _run(grid: Grid, body: int, names: list[str]) -> range | None:
    """The first columns beside each other that share a name, or have none, and the names of the rows."""
    if not body + 2 < grid.height <= body + _MOST_ROWS:
        return None
    for start in range(min(grid.width - 2, 3)):
        end = start + 1
        while end < grid.width - 1 and names[end] in ("", names[start]):
            end += 1
        while end > start + 1 and not _are_indented(grid, body, range(start, end)):
            end -= 1
        if end > start + 1:
            return range(start, end)
    return None


def _are_indented(grid: Grid, body: int, run: range) -> bool:
    """Whether each row has one name in these columns, the first in the first, and each is at most one deeper."""
    filled = grid.filled[body:, run.start : run.stop]
    if not filled.any(axis=0).all() or not filled[0, 0] or (filled.sum(axis=1) == 1).mean() < _EACH:
        return False
    if (filled.sum(axis=1) > 1).any() or (np.diff(filled.argmax(axis=1)) > 1).any():
        return False
    beyond = grid.filled[body:, run.stop :]
    words = all(
        grid.looks(body + at)[run.start + int(row.argmax())] in (Look.TEXT, Look.EMPTY) for at, row in enumerate(filled)
    )
    return words and bool(beyond.any(axis=1).mean() >= _EACH)


def _in_one(sheet: Sheet, run: range) -> Sheet:
    """The sheet with the cells of several columns in the first of them."""
    import pyarrow.compute as pc

    text, first = sheet.text, sheet.text.column(run.start)
    for place in run[1:]:
        first = pc.if_else(pc.equal(first, ""), text.column(place), first)
    return sheet.replaced(text.set_column(run.start, text.column_names[run.start], first), sheet.raw)
