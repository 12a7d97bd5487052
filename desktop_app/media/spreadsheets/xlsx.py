"""Workbooks in Office Open XML (xlsx, xlsm): sheets, styles and texts from the parts of a zip archive."""

import posixpath
import zipfile
from collections.abc import Iterator

from desktop_app.media.spreadsheets import markup
from desktop_app.media.spreadsheets.cells import Cells
from desktop_app.media.spreadsheets.codes import BUILT_IN
from desktop_app.media.spreadsheets.formats import NumberFormat, format_of
from desktop_app.media.spreadsheets.markup import Damaged, Node
from desktop_app.media.spreadsheets.workbook import SheetEntry
from desktop_app.media.spreadsheets.xlsx_cells import read_cells
from desktop_app.media.spreadsheets.xlsx_looks import unescaped

_PIECE = 1 << 18


class Xlsx:
    """An open workbook. sheets: those with cells. active: the name of the one that was in view, or None."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        """Raises Damaged."""
        self._archive = archive
        self._names = {name.lower().replace("\\", "/"): name for name in archive.namelist()}
        self._main = self._found("", "officeDocument") or "xl/workbook.xml"
        book = self._tree(self._main)
        root = book.children[0] if book.children else book
        self._from_1904 = any(node.get("date1904") in ("1", "true") for node in root.all("workbookPr"))
        listed = self._listed(root)
        self.sheets = [each for each in listed if each.part]
        active = next((node.get("activeTab", "0") for node in root.all("bookViews", "workbookView")), "0")
        place = int(active) if active.isdigit() else 0
        self.active = listed[place].name if place < len(listed) and listed[place].part else None

    def read(self, sheet: SheetEntry) -> Cells:
        """The cells of a sheet. Raises Damaged."""
        return read_cells(self._pieces(sheet.part), self._shared(), self._formats(), self._from_1904)

    def _listed(self, root: Node) -> list[SheetEntry]:
        """All sheets in order; those of charts and macros, without cells, have no part."""
        relations = {each.get("Id"): each for each in self._relations(self._main)}
        listed = []
        for node in root.all("sheets", "sheet"):
            relation = relations.get(node.get("id"))
            is_sheet = relation is not None and relation.get("Type").endswith("/worksheet")
            part = self._part(self._main, relation.get("Target")) if relation is not None and is_sheet else ""
            listed.append(SheetEntry(node.get("name"), node.get("state") in ("hidden", "veryHidden"), part))
        return listed

    def _shared(self) -> list[str]:
        part = self._found(self._main, "sharedStrings")
        return _shared_texts(self._pieces(part)) if part else []

    def _formats(self) -> list[NumberFormat]:
        part = self._found(self._main, "styles")
        return _formats(self._tree(part)) if part else []

    def _found(self, source: str, kind: str) -> str:
        """The part that a part refers to by a kind of relation; "" where there is none."""
        for relation in self._relations(source):
            if relation.get("Type").endswith(f"/{kind}"):
                return self._part(source, relation.get("Target"))
        return ""

    def _relations(self, source: str) -> list[Node]:
        folder, name = posixpath.split(source)
        part = self._names.get(posixpath.join(folder, "_rels", f"{name}.rels").lower())
        return self._tree(part).all("Relationships", "Relationship") if part else []

    def _part(self, source: str, target: str) -> str:
        path = target.replace("\\", "/")
        whole = path.lstrip("/") if path.startswith("/") else posixpath.join(posixpath.dirname(source), path)
        return self._names.get(posixpath.normpath(whole).lower(), "")

    def _tree(self, part: str) -> Node:
        return markup.tree(self._pieces(part))

    def _pieces(self, part: str) -> Iterator[bytes]:
        try:
            with self._archive.open(self._names.get(part.lower(), part)) as file:
                while piece := file.read(_PIECE):
                    yield piece
        except KeyError as error:
            raise Damaged(f"it has no part called {part}") from error


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
