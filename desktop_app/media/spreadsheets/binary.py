"""Damaged workbooks that only calamine still reads: values without number formats."""

import io
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.media.cells import shown
from desktop_app.media.limits import MOST_CELLS, MOST_ROWS
from desktop_app.media.sheets import RawKind
from desktop_app.media.spreadsheets.cells import Cells, Full, Look, Seen
from desktop_app.media.spreadsheets.workbook import SheetEntry

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_EPOCH = datetime(1970, 1, 1)
WITHOUT_FORMATS = (
    "This workbook is damaged or unusual: what could be read of it is shown, numbers without their formats "
    "(0.125, not 12.5%). Compare it with the original."
)


class Binary:
    """An open workbook. Which sheet was in view is not known."""

    def __init__(self, content: bytes) -> None:
        """Raises python_calamine's errors."""
        import python_calamine

        self._book: CalamineWorkbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        self.sheets = [
            SheetEntry(each.name, each.visible != python_calamine.SheetVisibleEnum.Visible)
            for each in self._book.sheets_metadata
            if each.typ == python_calamine.SheetTypeEnum.WorkSheet
        ]
        self.active: str | None = None

    def read(self, sheet: SheetEntry) -> Cells:
        """The cells of a sheet."""
        found = self._book.get_sheet_by_name(sheet.name)
        most = min(MOST_ROWS, MOST_CELLS // max(1, found.width))
        rows: list[list[Any]] = found.to_python(skip_empty_area=True, nrows=most + 1)
        top, left = found.start or (0, 0)
        cells = Cells(notes=[WITHOUT_FORMATS])
        look = cells.look(Look(_seen))
        try:
            for number, row in enumerate(rows, start=top + 1):
                _put(cells, number, left, look, row)
        except Full:
            pass
        for (first, first_column), (last, last_column) in found.merged_cell_ranges or ():
            cells.merged.append((first + 1, first_column + 1, last + 1, last_column + 1))
        return cells


def _put(cells: Cells, number: int, left: int, look: int, row: list[Any]) -> None:
    filled = [(column, value) for column, value in enumerate(row, start=left + 1) if value != ""]
    if not filled:
        return
    at = cells.begin(number)
    for column, value in filled:
        cells.column(column).add(at, look, (type(value).__name__, value))


def _seen(written: tuple[str, Any]) -> Seen:
    value = written[1]
    text = shown(value)
    if isinstance(value, bool):
        return Seen(text, RawKind.TRUTH, float(value))
    if isinstance(value, int | float):
        return Seen(text, RawKind.NUMBER, float(value))
    if isinstance(value, datetime):
        return Seen(text, RawKind.DATE, (value - _EPOCH).total_seconds())
    if isinstance(value, date):
        return Seen(text, RawKind.DATE, (datetime(value.year, value.month, value.day) - _EPOCH).total_seconds())
    if isinstance(value, time):
        return Seen(text, RawKind.DURATION, value.hour * 3_600 + value.minute * 60 + value.second)
    if isinstance(value, timedelta):
        return Seen(text, RawKind.DURATION, value.total_seconds())
    return Seen(text)
