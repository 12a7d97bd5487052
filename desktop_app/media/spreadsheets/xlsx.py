"""Workbooks in Office Open XML (xlsx, xlsm): sheets, styles and texts from the parts of a zip archive."""

import zipfile
from collections.abc import Iterator

from desktop_app.media.spreadsheets import markup
from desktop_app.media.spreadsheets.cells import Cells
from desktop_app.media.spreadsheets.codes import BUILT_IN
from desktop_app.media.spreadsheets.formats import NumberFormat, format_of
from desktop_app.media.spreadsheets.markup import Node
from desktop_app.media.spreadsheets.office_package import OfficePackage
from desktop_app.media.spreadsheets.workbook import SheetEntry
from desktop_app.media.spreadsheets.xlsx_cells import read_cells
from desktop_app.media.spreadsheets.xlsx_looks import unescaped


class Xlsx:
    """An open workbook. sheets: those with cells. active: the name of the one that was in view, or None."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        """Raises Damaged."""
        self._package = OfficePackage(archive, "xl/workbook.xml")
        book = self._package.tree(self._package.main)
        root = book.children[0] if book.children else book
        self._from_1904 = any(node.get("date1904") in ("1", "true") for node in root.all("workbookPr"))
        listed = self._listed(root)
        self.sheets = [each for each in listed if each.part]
        active = next((node.get("activeTab", "0") for node in root.all("bookViews", "workbookView")), "0")
        place = int(active) if active.isdigit() else 0
        self.active = listed[place].name if place < len(listed) and listed[place].part else None

    def read(self, sheet: SheetEntry) -> Cells:
        """The cells of a sheet. Raises Damaged."""
        return read_cells(self._package.pieces(sheet.part), self._shared(), self._formats(), self._from_1904)

    def _listed(self, root: Node) -> list[SheetEntry]:
        """All sheets in order; those of charts and macros, without cells, have no part."""
        parts = self._package.worksheets()
        return [
            SheetEntry(node.get("name"), node.get("state") in ("hidden", "veryHidden"), parts.get(node.get("id"), ""))
            for node in root.all("sheets", "sheet")
        ]

    def _shared(self) -> list[str]:
        part = self._package.found(self._package.main, "sharedStrings")
        return _shared_texts(self._package.pieces(part)) if part else []

    def _formats(self) -> list[NumberFormat]:
        part = self._package.found(self._package.main, "styles")
        return _formats(self._package.tree(part)) if part else []


def _formats(styles: Node) -> list[NumberFormat]:
    """The number format of each style of cells, by its index."""
    custom = {
        int(node.get("numFmtId")): node.get("formatCode", "General")
        for node in styles.all("styleSheet", "numFmts", "numFmt")
        if node.get("numFmtId").isdigit()
    }
    return [
        format_of(custom.get(number) or BUILT_IN.get(number, "General"))
        for node in styles.all("styleSheet", "cellXfs", "xf")
        for number in [int(node.get("numFmtId", "0") or 0)]
    ]


def _shared_texts(pieces: Iterator[bytes]) -> list[str]:
    """The texts that cells refer to by their index, without the phonetic readings beside them."""
    texts: list[str] = []
    parts: list[str] = []
    collecting = spoken = False

    def start(name: str, _: dict[str, str]) -> None:
        nonlocal collecting, spoken
        kind = markup.local(name)
        if kind == "t":
            collecting = not spoken
        elif kind == "rPh":
            spoken = True

    def end(name: str) -> None:
        nonlocal collecting, spoken
        kind = markup.local(name)
        if kind == "t":
            collecting = False
        elif kind == "si":
            texts.append(unescaped("".join(parts)).strip())
            parts.clear()
        elif kind == "rPh":
            spoken = False

    def characters(some: str) -> None:
        if collecting:
            parts.append(some)

    made = markup.parser()
    made.StartElementHandler, made.EndElementHandler, made.CharacterDataHandler = start, end, characters
    markup.feed(made, pieces)
    return texts
