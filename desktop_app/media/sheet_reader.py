"""What the child process does that parses workbooks: bytes in, one sheet's cells as JSON out.

Parsers of workbooks reserve memory for what a file claims, and end the process when there is none: a file
of one kilobyte can claim 550 GB. So they run in a process of their own, with a limit on its memory.
"""

import io
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.media.cells import shown
from desktop_app.media.limits import MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from desktop_app.problems import Unreadable

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

Rows = list[list[Any]]
Reply = dict[str, Any]
"""Keys: sheets, sheet, columns (lists of text), notes; or error with a reason and an advice."""


def main() -> None:
    """Reads the workbook on stdin; arguments: the path for messages, most bytes of memory, and what is wanted."""
    path, most, wanted = Path(sys.argv[-3]), int(sys.argv[-2]), json.loads(sys.argv[-1])
    _limit_memory(most)
    json.dump(reply(path, sys.stdin.buffer.read(), **wanted), sys.stdout)


def _limit_memory(bytes_: int) -> None:
    # Windows has no such limit; the checks made before parsing have to do there.
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (bytes_, most))


def reply(path: Path, content: bytes, sheet: str | None, names_only: bool) -> Reply:
    """The sheet called `sheet` (None: the first that is not empty), or the names of the sheets alone."""
    import python_calamine

    advice = "Open it in a spreadsheet and save it again, or save it as csv."
    try:
        with python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)) as workbook:
            if not workbook.sheet_names:
                raise Unreadable(path, "the workbook has no sheets", "Check that it was saved completely.")
            found = {} if names_only else _read(path, workbook, sheet)
            return {"sheets": workbook.sheet_names} | found
    except Unreadable as error:
        return {"error": [error.reason, error.advice]}
    except python_calamine.PasswordError:
        return {"error": ["it is protected with a password", "Save a copy of it without the password."]}
    except MemoryError:
        return {"error": ["its cells do not fit into memory", "Save the rows you need as csv."]}
    except Exception as error:  # a parser written in Rust also raises what is no Exception of its own (panics)
        return {"error": [f"the workbook is damaged ({error})", advice]}


def _read(path: Path, workbook: "CalamineWorkbook", wanted: str | None) -> Reply:
    if wanted is not None and wanted not in workbook.sheet_names:
        reason = f"it has no sheet called “{wanted}”"
        raise Unreadable(path, reason, f"Its sheets are: {', '.join(workbook.sheet_names[:10])}.")
    notes: list[str] = []
    for name in workbook.sheet_names if wanted is None else [wanted]:
        rows = _filled(_rows(workbook.get_sheet_by_name(name), notes))
        if rows:
            return {"sheet": name} | _columns(path, rows) | {"notes": notes}
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
    filled, area = 0, 0
    for (first_row, first_column), (last_row, last_column) in sheet.merged_cell_ranges or ():
        box = (max(first_row - top, 0), first_column - left, last_row - top + 1, last_column - left + 1)
        area += len(rows[box[0] : box[2]]) * sheet.width
        # A title merged over the whole width stays one cell, to be seen as a title.
        is_title = first_row == last_row and box[3] - box[1] >= sheet.width
        if first_row < top or first_column < left or box[0] >= len(rows) or is_title or area > MOST_CELLS:
            continue
        _fill(rows, box)
        filled += 1
    if filled:
        notes.append(f"{filled:,} merged cells were each filled with their one value.")
    return rows


def _fill(rows: Rows, box: tuple[int, int, int, int]) -> None:
    """Puts the value of the upper left cell into every cell of a box (top, left, bottom, right; half open)."""
    top, left, bottom, right = box
    value = rows[top][left]
    for row in rows[top:bottom]:
        row[left:right] = [value] * len(row[left:right])


def _filled(rows: Rows) -> Rows:
    """The rows without those, and without the columns, that show nothing."""
    kept = [row for row in rows if any(cell != "" and shown(cell) for cell in row)]
    if not kept:
        return []
    columns = [at for at in range(len(kept[0])) if any(row[at] != "" and shown(row[at]) for row in kept)]
    return kept if len(columns) == len(kept[0]) else [[row[at] for at in columns] for row in kept]


def _columns(path: Path, rows: Rows) -> Reply:
    if len(rows[0]) > MOST_COLUMNS:
        reason = f"the sheet has {len(rows[0]):,} columns, and more than {MOST_COLUMNS:,} are not read"
        raise Unreadable(path, reason, "Save the columns you need as a table of their own.")
    return {"columns": [[shown(cell) for cell in column] for column in zip(*rows, strict=True)]}
