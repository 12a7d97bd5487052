"""Old Excel workbooks (xls), read by xlrd with their number formats."""

import contextlib
import io
from typing import TYPE_CHECKING, Any

from desktop_app.media.spreadsheets.cells import Cells, Full, Look, Seen, text_look
from desktop_app.media.spreadsheets.codes import BUILT_IN
from desktop_app.media.spreadsheets.formats import NumberFormat, format_of
from desktop_app.media.spreadsheets.workbook import SheetEntry
from desktop_app.media.spreadsheets.xlsx_looks import truth

if TYPE_CHECKING:
    pass

_TEXT, _NUMBER, _DATE, _TRUTH, _ERROR = 1, 2, 3, 4, 5
"""Types of cells in xlrd."""


class Xls:
    """An open workbook of Excel 2.0 to 2003."""

    def __init__(self, content: bytes) -> None:
        """Raises xlrd.XLRDError, and whatever else xlrd does with damaged files."""
        import xlrd

        self._book: xlrd.Book = xlrd.open_workbook(
            file_contents=content, formatting_info=True, on_demand=True, ragged_rows=True, logfile=io.StringIO()
        )
        names = self._book.sheet_names()
        visibility = getattr(self._book, "_sheet_visibility", [])
        self.sheets = [
            SheetEntry(name, at < len(visibility) and visibility[at] != 0, str(at)) for at, name in enumerate(names)
        ]
        self.active = self._active()

    def read(self, sheet: SheetEntry) -> Cells:
        """The cells of a sheet."""
        found = self._book.sheet_by_index(int(sheet.part))
        cells = Cells()
        for first, after, left, right in found.merged_cells:
            cells.merged.append((first + 1, left + 1, after, right))
        cells.hidden_columns = [(at + 1, at + 1) for at, info in found.colinfo_map.items() if info.hidden]
        with contextlib.suppress(Full):
            _fill(cells, found, self._book)
        hidden = {at + 1 for at, info in found.rowinfo_map.items() if info.hidden or info.height == 0}
        cells.hidden_rows = [number for number in cells.rows if number in hidden]
        self._unload(sheet)
        return cells

    def _active(self) -> str | None:
        """The sheet in view, told by its own mark; sheets are small until their cells are asked for."""
        for entry in self.sheets:
            if entry.hidden:
                continue
            # A damaged sheet is reported when it is read itself.
            with contextlib.suppress(Exception):
                if self._book.sheet_by_index(int(entry.part)).sheet_visible:
                    return entry.name
            self._unload(entry)
        return None

    def _unload(self, sheet: SheetEntry) -> None:
        """Lets go of a sheet's cells; those of Excel 4 and older were all read at once, and only once."""
        if self._book.on_demand:
            self._book.unload_sheet(int(sheet.part))


def _fill(cells: Cells, sheet: Any, book: Any) -> None:
    looks: dict[tuple[int, int], int] = {}
    for row in range(sheet.nrows):
        kinds = sheet.row_types(row)
        values = sheet.row_values(row)
        at = -1
        for column, (kind, value) in enumerate(zip(kinds, values, strict=True)):
            if kind not in (_TEXT, _NUMBER, _DATE, _TRUTH, _ERROR):
                continue
            if kind == _ERROR:
                cells.errors.append((row + 1, column + 1, _error(value)))
                continue
            if value == "":
                cells.uncalculated.append((row + 1, column + 1))
                continue
            if at < 0:
                at = cells.begin(row + 1)
            style = sheet.cell_xf_index(row, column)
            look = looks.get((kind, style))
            if look is None:
                look = looks[kind, style] = cells.look(_look(kind, _format(book, style), bool(book.datemode)))
            cells.column(column + 1).add(at, look, value)


def _error(code: int) -> str:
    import xlrd

    return str(xlrd.error_text_from_code.get(code, "#ERROR!"))


def _format(book: Any, style: int) -> NumberFormat:
    key = book.xf_list[style].format_key
    if key in BUILT_IN:
        return format_of(BUILT_IN[key])
    found = book.format_map.get(key)
    return format_of(found.format_str if found is not None else "General")


def _look(kind: int, form: NumberFormat, from_1904: bool) -> Look:
    if kind == _TEXT:
        return text_look(form.text)
    if kind == _TRUTH:
        return Look(lambda written: truth(bool(written)))
    return Look(lambda written: _seen(form, float(written), from_1904), "" if form.is_general else form.code)


def _seen(form: NumberFormat, value: float, from_1904: bool) -> Seen:
    return form.number(value, from_1904)
