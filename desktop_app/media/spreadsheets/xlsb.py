"""Binary workbooks of Excel (xlsb): sheets, styles and texts as [MS-XLSB] lays them out."""

import zipfile

from desktop_app.media.spreadsheets.biff12 import Kind, number, records, wide_string
from desktop_app.media.spreadsheets.cells import Cells
from desktop_app.media.spreadsheets.codes import BUILT_IN
from desktop_app.media.spreadsheets.formats import NumberFormat, format_of
from desktop_app.media.spreadsheets.office_package import OfficePackage
from desktop_app.media.spreadsheets.workbook import SheetEntry
from desktop_app.media.spreadsheets.xlsb_cells import read_cells


class Xlsb:
    """An open workbook. sheets: those with cells. active: the name of the one that was in view, or None."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        """Raises Damaged."""
        self._package = OfficePackage(archive, "xl/workbook.bin")
        self._from_1904 = False
        parts = self._package.worksheets()
        listed: list[SheetEntry] = []
        place = 0
        for kind, content in records(self._package.pieces(self._package.main)):
            if kind == Kind.WORKBOOK:
                self._from_1904 = bool(number(content, 0) & 1)
            elif kind == Kind.VIEW:
                place = number(content, 24)
            elif kind == Kind.SHEET:
                relation, after = wide_string(content, 8)
                name, _ = wide_string(content, after)
                listed.append(SheetEntry(name, number(content, 0) != 0, parts.get(relation, "")))
        self.sheets = [each for each in listed if each.part]
        self.active = listed[place].name if place < len(listed) and listed[place].part else None

    def read(self, sheet: SheetEntry) -> Cells:
        """The cells of a sheet. Raises Damaged."""
        pieces = self._package.pieces(sheet.part)
        return read_cells(records(pieces), self._shared(), self._formats(), self._from_1904)

    def _shared(self) -> list[str]:
        """The texts that cells refer to by their index."""
        part = self._package.found(self._package.main, "sharedStrings")
        found = records(self._package.pieces(part)) if part else ()
        return [wide_string(content, 1)[0].strip() for kind, content in found if kind == Kind.SHARED_TEXT]

    def _formats(self) -> list[NumberFormat]:
        """The number format of each style of cells, by its index."""
        part = self._package.found(self._package.main, "styles")
        custom: dict[int, str] = {}
        styles: list[int] = []
        of_cells = False
        for kind, content in records(self._package.pieces(part)) if part else ():
            if kind == Kind.NUMBER_FORMAT:
                custom[number(content, 0, 2)] = wide_string(content, 2)[0]
            elif kind in (Kind.CELL_STYLES, Kind.CELL_STYLES_END):
                of_cells = kind == Kind.CELL_STYLES
            elif kind == Kind.STYLE and of_cells:
                styles.append(number(content, 2, 2))
        return [format_of(custom.get(style) or BUILT_IN.get(style, "General")) for style in styles]
