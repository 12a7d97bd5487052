"""Rows of xlsx in the form that nearly all programs write, found by regular expressions: twice as fast as expat.

Whatever looks different in any way is left to expat, row by row.
"""

import re
from collections.abc import Callable
from html import unescape

from desktop_app.media.spreadsheets.cells import Cells
from desktop_app.media.spreadsheets.places import column_of
from desktop_app.media.spreadsheets.xlsx_looks import Looks

_ROW = re.compile(r"\s*<row((?: [\w:.]+=\"[^\"<>]*\")*) ?(/?)>")
_CELL = re.compile(
    r"""<c(?:\ r="([A-Z]{1,3})\d{1,7}")?((?:\ (?!r=)[a-z]+="[^"<>]*")*)\ ?(?:/>|>
    (<f(?:\ [^<>]*)?(?:/>|>[^<]*</f>))?
    (?:<v>([^<]*)</v>|<v\ ?/>|<is><t(?:\ xml:space="preserve")?>([^<]*)</t></is>)?</c>)""",
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(r' ([\w:.]+)="([^"]*)"')

Cell = Callable[[int, str, str, str, bool], None]
"""Takes the column, type, style and value of a cell, and whether it has a formula."""


class QuickRows:
    """Puts rows into cells. begin: takes the attributes of a row, and gives its number."""

    def __init__(self, cells: Cells, looks: Looks, begin: Callable[[dict[str, str]], int], odd: Cell) -> None:
        """odd: takes cells that are not plainly a value: formulas, errors."""
        self._cells = cells
        self._looks = looks
        self._begin = begin
        self._odd = odd
        self._columns: dict[str, int] = {}
        self._kinds: dict[str, tuple[str, str, int]] = {}

    def take(self, piece: str) -> bool:
        """Takes the text up to the end of a row, which may have empty rows before it; False where it looks odd."""
        at = 0
        heads = []
        while (found := _ROW.match(piece, at)) is not None:
            at = found.end()
            heads.append(found)
            if not found[2]:
                break
        if not heads or heads[-1][2]:
            return False
        body = piece[at:]
        cells = _CELL.findall(body)
        if body.count("<c ") + body.count("<c>") + body.count("<c/>") != len(cells):
            return False
        for head in heads:
            number = self._begin(dict(_ATTRIBUTE.findall(head[1])))
        self._put(number, cells)
        return True

    def _put(self, number: int, found: list[tuple[str, str, str, str, str]]) -> None:
        cells, columns, kinds = self._cells, self._columns, self._kinds
        known = cells.columns
        at = -1
        column = 0
        for letters, attributes, formula, value, text in found:
            column = (columns.get(letters) or self._column(letters)) if letters else column + 1
            if not (formula or value or text):
                continue
            written = value or text
            kind, style, look = kinds.get(attributes) or self._kind(attributes)
            if formula or kind == "e":
                self._odd(column, kind, style, unescape(written), bool(formula))
                at = len(cells.rows) - 1 if cells.rows and cells.rows[-1] == number else at
                continue
            if at < 0:
                at = cells.begin(number)
            if "&" in written:
                written = unescape(written)
            into = known.get(column) or cells.column(column)
            if len(into.written) == at:
                into.written.append(written)
                into.looks.append(look)
            else:
                into.add(at, look, written)

    def _column(self, letters: str) -> int:
        return self._columns.setdefault(letters, column_of(letters))

    def _kind(self, attributes: str) -> tuple[str, str, int]:
        told = dict(_ATTRIBUTE.findall(attributes))
        kind, style = told.get("t", "n"), told.get("s", "0")
        look = -1 if kind == "e" else self._looks.of(kind, style)
        return self._kinds.setdefault(attributes, (kind, style, look))
