"""Where the table is in a sheet: lines above it, names of columns, rows, footers, for all formats alike."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.media.cells import shown
from desktop_app.media.dates import parse_date
from desktop_app.media.limits import MOST_CELLS, MOST_ROWS
from desktop_app.media.numbers import parse_number
from desktop_app.media.sheets import Block, Sheet
from desktop_app.problems import Unreadable

if TYPE_CHECKING:
    import numpy as np


def block_of(path: Path, sheet: Sheet) -> Block:
    """The table in a sheet. Raises Unreadable where it holds no cells or more columns than are read."""
    notes = list(sheet.notes)
    filled = _filled(sheet)
    if not filled.any():
        raise Unreadable(path, "there are no cells in it", "Check that it was saved completely.")
    sheet = _without_empty(sheet, filled, notes)
    head = [list(row.values()) for row in sheet.text.slice(0, 10).to_pylist()]
    names, skipped = choose_names(path, head, notes)
    return Block(
        sheet.text.slice(skipped).rename_columns(names).to_pandas(),
        {at: raw.taken(slice(skipped, None)) for at, raw in sheet.raw.items()},
        sheet.rows[skipped:],
        sheet.columns,
        None if sheet.hidden is None else sheet.hidden[skipped:],
        tuple(notes),
    )


def _filled(sheet: Sheet) -> "np.ndarray":
    """Whether each cell holds anything, bool[rows, columns]."""
    import numpy as np
    import pyarrow.compute as pc

    flags = [pc.not_equal(column, "").to_numpy() for column in sheet.text.columns]
    return np.stack(flags, axis=1) if flags else np.zeros((0, 0), dtype=bool)


def _without_empty(sheet: Sheet, filled: "np.ndarray", notes: list[str]) -> Sheet:
    """The same without rows and columns that hold nothing, and without rows beyond the limit."""
    import numpy as np

    columns = [int(at) for at in np.flatnonzero(filled.any(axis=0))]
    rows = np.flatnonzero(filled.any(axis=1))
    most = min(MOST_ROWS, MOST_CELLS // len(columns)) + 1
    if len(rows) > most:
        notes.append(f"Only the first {most - 1:,} rows were read.")
        rows = rows[:most]
    return sheet.taken(rows, columns)


def is_header(first: Sequence[Any], second: Sequence[Any]) -> bool:
    """Whether a row names the columns below it rather than being the first of them.

    first, second: the first two rows, as values or as text. A name is text; years may stand among
    names (Country, 2019, 2020) where the row below does not hold years in the same places.
    """
    padded = [*second, *[None] * (len(first) - len(second))]
    filled = [(above, below) for above, below in zip(first, padded, strict=True) if shown(above)]
    if not filled:
        return False
    valued = [pair for pair in filled if _is_value(pair[0])]
    if not valued:
        return True
    return len(valued) < len(filled) and all(_is_year(above) and not _is_year(below) for above, below in valued)


def _is_value(cell: Any) -> bool:
    if isinstance(cell, str):
        return parse_number(cell) is not None or parse_date(cell) is not None
    return cell is not None


def _is_year(cell: Any) -> bool:
    text = shown(cell)
    return len(text) == 4 and text.isdigit() and 1800 <= int(text) <= 2200


def unique_names(cells: Sequence[Any]) -> tuple[list[str], list[str]]:
    """Names for columns, no two alike and none empty, and notes on what was changed."""
    names: list[str] = []
    notes: list[str] = []
    taken = {shown(cell) for cell in cells}
    seen: set[str] = set()
    for at, cell in enumerate(cells, start=1):
        wanted = " ".join(shown(cell).split())
        name = wanted or f"Column {at}"
        copy = 2
        while name in seen or (name != wanted and name in taken):
            name = f"{wanted or f'Column {at}'} ({copy})"
            copy += 1
        seen.add(name)
        names.append(name)
        if wanted and name != wanted:
            notes.append(f"Another column is called “{wanted}” too; this one is shown as “{name}”.")
        elif not wanted:
            notes.append(f"Column {at} has no name; it is shown as “{name}”.")
    return names, notes if len(notes) <= 5 else [
        *notes[:4],
        f"{len(notes) - 4} more columns were named alike.",
    ]


def choose_names(path: Path, rows: Sequence[Sequence[Any]], notes: list[str]) -> tuple[list[str], int]:
    """Names for the columns of a table and how many of its first rows they (and a title) take up.

    rows: the first few rows, all of one length, none of them empty. Raises Unreadable where no row of
    cells remains.
    """
    skipped = 0
    while len(rows) - skipped > 1 and _is_title(rows[skipped], rows[skipped + 1]):
        title = next(shown(cell) for cell in rows[skipped] if shown(cell))
        notes.append(f"The line “{title}” above the table was left out.")
        skipped += 1
    rows = rows[skipped:]
    if not rows:
        raise Unreadable(path, "there are no cells in it", "Check that it was saved completely.")
    if not is_header(rows[0], rows[1] if len(rows) > 1 else ()):
        notes.append("It has no names above its columns; they are numbered.")
        return [f"Column {at}" for at in range(1, len(rows[0]) + 1)], skipped
    if len(rows) == 1:
        raise Unreadable(
            path,
            "every cell below the names of its columns is empty",
            "Fill in the cells you want to ask about.",
        )
    names, changed = unique_names(rows[0])
    notes.extend(changed)
    return names, skipped + 1


def _is_title(first: Sequence[Any], second: Sequence[Any]) -> bool:
    """A line above a table: one cell of text where the next row has several."""
    filled = [cell for cell in first if shown(cell)]
    return len(first) > 2 and len(filled) == 1 and not _is_value(filled[0]) and sum(map(bool, map(shown, second))) > 1
