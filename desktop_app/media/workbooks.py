"""Workbooks (xlsx, xls, ods): their sheets, and the cells of one of them."""

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from desktop_app.media.archives import check_archive
from desktop_app.media.cells import choose_names, shown
from desktop_app.media.limits import MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from desktop_app.problems import Unreadable

if TYPE_CHECKING:
    import pandas as pd
    from python_calamine import CalamineSheet, CalamineWorkbook

Rows = list[list[Any]]


@contextmanager
def opened(path: Path, file: BinaryIO, name: str) -> Iterator["CalamineWorkbook"]:
    """A workbook open for reading its sheets; name: its format ("xlsx", "xls", "ods"). Raises Unreadable."""
    import python_calamine

    size = os.fstat(file.fileno()).st_size
    if name in ("xlsx", "ods"):
        check_archive(path, file, size)
    try:
        with python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(file.read())) as workbook:
            if not workbook.sheet_names:
                raise Unreadable(path, "the workbook has no sheets", "Check that it was saved completely.")
            yield workbook
    except python_calamine.PasswordError as error:
        reason = "it is protected with a password"
        raise Unreadable(path, reason, "Save a copy of it without the password.") from error
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        reason = f"the workbook is damaged ({error})"
        raise Unreadable(path, reason, "Open it in a spreadsheet and save it again, or save it as csv.") from error


def read(path: Path, workbook: "CalamineWorkbook", wanted: str | None) -> tuple[str, "pd.DataFrame", list[str]]:
    """The sheet read, its cells as text under unique names, and notes.

    wanted: the sheet's name; None for the first that is not empty. Raises Unreadable.
    """
    if wanted is not None and wanted not in workbook.sheet_names:
        reason = f"it has no sheet called “{wanted}”"
        raise Unreadable(path, reason, f"Its sheets are: {', '.join(workbook.sheet_names[:10])}.")
    notes: list[str] = []
    for name in workbook.sheet_names if wanted is None else [wanted]:
        sheet = workbook.get_sheet_by_name(name)
        rows = _filled(_rows(sheet, notes))
        if rows:
            return name, _frame(path, rows, notes), notes
        notes.append(f"The sheet “{name}” is empty.")
    others = [name for name in workbook.sheet_names if name != wanted]
    advice = f"Choose another sheet: {', '.join(others[:10])}." if wanted and others else "Fill in some cells first."
    raise Unreadable(path, "the sheet is empty" if wanted else "all of its sheets are empty", advice)


def _rows(sheet: "CalamineSheet", notes: list[str]) -> Rows:
    """The values of a sheet from its first filled cell on, merged cells filled with their value."""
    most = min(MOST_ROWS, MOST_CELLS // max(1, sheet.width))
    rows: Rows = sheet.to_python(skip_empty_area=True, nrows=most + 1)
    if len(rows) > most:
        del rows[most:]
        notes.append(f"Only the first {most:,} rows were read.")
    top, left = sheet.start or (0, 0)
    filled = 0
    for (first_row, first_column), (last_row, last_column) in sheet.merged_cell_ranges or ():
        if first_row < top or first_column < left or first_row - top >= len(rows):
            continue
        # A title merged over the whole width stays one cell, to be seen as a title.
        if last_row == first_row and last_column - first_column + 1 >= sheet.width:
            continue
        value = rows[first_row - top][first_column - left]
        for row in rows[first_row - top : last_row - top + 1]:
            for column in range(first_column - left, min(last_column - left + 1, len(row))):
                row[column] = value
        filled += 1
    if filled:
        notes.append(f"{filled:,} merged cells were each filled with their one value.")
    return rows


def _filled(rows: Rows) -> Rows:
    """The rows without those, and without the columns, that show nothing."""
    kept = [row for row in rows if any(cell != "" and shown(cell) for cell in row)]
    if not kept:
        return []
    width = max(len(row) for row in kept)
    columns = [at for at in range(width) if any(at < len(row) and row[at] != "" and shown(row[at]) for row in kept)]
    if len(columns) == width:
        return kept
    return [[row[at] for at in columns] for row in kept]


def _frame(path: Path, rows: Rows, notes: list[str]) -> "pd.DataFrame":
    import pandas as pd

    if len(rows[0]) > MOST_COLUMNS:
        reason = f"the sheet has {len(rows[0]):,} columns, and more than {MOST_COLUMNS:,} are not read"
        raise Unreadable(path, reason, "Save the columns you need as a table of their own.")
    names, skipped = choose_names(path, rows[:10], notes)
    columns = zip(*rows[skipped:], strict=True)
    return pd.DataFrame(
        {name: pd.Series(list(map(shown, column)), dtype="str") for name, column in zip(names, columns, strict=True)}
    )
