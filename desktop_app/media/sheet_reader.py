"""What the child process does that parses workbooks: bytes in, one sheet's cells as JSON out.

Parsers of workbooks reserve memory for what a file claims, and end the process when there is none: a file
of one kilobyte can claim 550 GB. So they run in a process of their own, with a limit on its memory.
"""

import base64
import gc
import io
import json
import sys
import zipfile
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop_app.media.limits import MOST_TEXT_BYTES
from desktop_app.media.spreadsheets import remarks
from desktop_app.media.spreadsheets.binary import Binary
from desktop_app.media.spreadsheets.cells import Cells, SeenColumn
from desktop_app.media.spreadsheets.html import Html
from desktop_app.media.spreadsheets.markup import Hostile
from desktop_app.media.spreadsheets.ods import FlatOds, Ods
from desktop_app.media.spreadsheets.workbook import SheetEntry, Workbook
from desktop_app.media.spreadsheets.xls import Xls
from desktop_app.media.spreadsheets.xlsb import Xlsb
from desktop_app.media.spreadsheets.xlsx import Xlsx
from desktop_app.media.spreadsheets.xml_2003 import Xml2003
from desktop_app.problems import Unreadable

Reply = dict[str, Any]
"""Keys: sheets, hidden_sheets, sheet, rows (numbers, int32), columns (number, texts, kinds, values, formats),
hidden_rows, merged (boxes), notes; or error with a reason and an advice. Arrays are base64 of their bytes."""

_ARCHIVES = (b"PK\3\4", b"\xd0\xcf\x11\xe0")
_DAMAGED = "Open it in a spreadsheet and save it again, or save it as csv."
_PASSWORD = ["it is protected with a password", "Save a copy of it without the password."]

_OPENED: dict[str, Callable[[bytes], Workbook]] = {
    "xlsx": lambda content: Xlsx(zipfile.ZipFile(io.BytesIO(content))),
    "ods": lambda content: Ods(zipfile.ZipFile(io.BytesIO(content))),
    "xls": Xls,
    "xlsb": lambda content: Xlsb(zipfile.ZipFile(io.BytesIO(content))),
    "fods": FlatOds,
    "spreadsheetml": Xml2003,
    "html": Html,
}


def main() -> None:
    """Reads the workbook on stdin; arguments: the path for messages, most bytes of memory, and what is wanted."""
    path, most, wanted = Path(sys.argv[-3]), int(sys.argv[-2]), json.loads(sys.argv[-1])
    _limit_memory(most)
    # Millions of cells, none of them in a cycle: looking for cycles would take longer than reading them.
    gc.disable()
    # At once: json.dump would go through a million cells in Python.
    sys.stdout.write(json.dumps(reply(path, sys.stdin.buffer.read(), **wanted)))


def _limit_memory(bytes_: int) -> None:
    # Windows has no such limit; the checks made before parsing have to do there.
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (bytes_, most))


def reply(path: Path, content: bytes, name: str, sheet: str | None, names_only: bool) -> Reply:
    """The sheet called `sheet` (None: the visible one that was in view), or the names of the sheets alone.

    name: the format of the workbook, a key of _OPENED.
    """
    try:
        return _read(path, _OPENED[name](content), sheet, names_only)
    except Unreadable as error:
        return {"error": [error.reason, error.advice]}
    except Hostile as error:
        return {"error": [str(error), "Do not open it unless you know where it came from; else save it as csv."]}
    except MemoryError:
        return {"error": ["its cells do not fit into memory", "Save the rows you need as csv."]}
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # parsers raise what they like on damaged files, panics too
        return _second_try(path, content, sheet, names_only, error)


def _second_try(path: Path, content: bytes, sheet: str | None, names_only: bool, first: BaseException) -> Reply:
    """What calamine makes of a workbook: it forgives some damage, but knows no number formats."""
    import python_calamine

    if content[:4] not in _ARCHIVES:
        return {"error": [str(first), _DAMAGED]}
    if "encrypted" in str(first).lower():
        return {"error": _PASSWORD}
    try:
        return _read(path, Binary(content), sheet, names_only)
    except python_calamine.PasswordError:
        return {"error": _PASSWORD}
    except MemoryError:
        return {"error": ["its cells do not fit into memory", "Save the rows you need as csv."]}
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # panics of a parser written in Rust are no Exception
        return {"error": [f"the workbook is damaged ({first})", _DAMAGED]}


def _read(path: Path, book: Workbook, wanted: str | None, names_only: bool) -> Reply:
    if not book.sheets:
        raise Unreadable(path, "the workbook has no sheets", "Check that it was saved completely.")
    listed: Reply = {
        "sheets": [each.name for each in book.sheets],
        "hidden_sheets": [each.name for each in book.sheets if each.hidden],
    }
    if names_only:
        return listed
    empty: list[str] = []
    for entry in _candidates(path, book, wanted):
        cells = book.read(entry)
        if cells.rows:
            notes = remarks.on_sheets(book, entry, empty if wanted is None else None) + remarks.on_cells(cells)
            return listed | {"sheet": entry.name} | _packed(path, cells, notes)
        if cells.uncalculated:
            reason = f"the formulas in the sheet “{entry.name}” were never calculated, and it has no other cells"
            raise Unreadable(path, reason, remarks.CALCULATE)
        if cells.errors:
            others = [each.name for each in book.sheets if each.name != entry.name]
            advice = f"Choose another sheet: {', '.join(others[:10])}." if others else remarks.MEND
            raise Unreadable(path, remarks.only_errors(entry, cells), advice)
        empty.append(entry.name)
    others = [each.name for each in book.sheets if each.name != wanted]
    advice = f"Choose another sheet: {', '.join(others[:10])}." if wanted and others else "Fill in some cells first."
    hidden = [f"“{each.name}”" for each in book.sheets if each.hidden]
    if wanted is None and hidden:
        raise Unreadable(path, "all of its sheets in view are empty", f"Choose a hidden one: {remarks.listed(hidden)}.")
    raise Unreadable(path, "the sheet is empty" if wanted else "all of its sheets are empty", advice)


def _candidates(path: Path, book: Workbook, wanted: str | None) -> list[SheetEntry]:
    """The sheets to try in turn: the one wanted; else the visible one in view, then the other visible ones."""
    if wanted is not None:
        found = [each for each in book.sheets if each.name == wanted] or _holding(book, wanted)
        if not found:
            names = ", ".join(each.name for each in book.sheets[:10])
            raise Unreadable(path, f"it has no sheet called “{wanted}”", f"Its sheets are: {names}.")
        return found
    visible = [each for each in book.sheets if not each.hidden]
    if not visible:
        names = ", ".join(each.name for each in book.sheets[:10])
        raise Unreadable(path, "all of its sheets are hidden", f"Choose one of them: {names}.")
    return sorted(visible, key=lambda each: each.name != book.active)


_WITHIN = (" › ", " > ")
"""What stands between a sheet and one of several tables in it, as media.tables has it, or as it can be typed."""


def _holding(book: Workbook, wanted: str) -> list[SheetEntry]:
    """The sheet in which a table is wanted: "Sheet1 › Budget"."""
    named = [each for each in book.sheets if wanted.startswith(tuple(each.name + mark for mark in _WITHIN))]
    return sorted(named, key=lambda each: -len(each.name))[:1]


def _packed(path: Path, cells: Cells, notes: list[str]) -> Reply:
    columns, characters, masked = [], 0, 0
    for number in sorted(cells.columns):
        seen = cells.columns.pop(number).seen(cells.looks)
        characters += sum(map(len, seen.texts))
        masked += seen.masked
        if characters > MOST_TEXT_BYTES:
            raise Unreadable(path, "its cells do not fit into memory", "Save the rows you need as csv.")
        columns.append(_packed_column(number, seen))
    return {
        "rows": _base64(array("i", cells.rows)),
        "columns": columns,
        "hidden_rows": cells.hidden_rows,
        "merged": cells.merged,
        "notes": notes + remarks.on_masked(masked),
    }


def _packed_column(number: int, seen: SeenColumn) -> Reply:
    return {
        "number": number,
        "texts": seen.texts,
        "kinds": base64.b64encode(seen.kinds).decode("ascii"),
        "values": _base64(seen.values),
        "formats": seen.formats,
    }


def _base64(numbers: "array[Any]") -> str:
    return base64.b64encode(numbers.tobytes()).decode("ascii")
