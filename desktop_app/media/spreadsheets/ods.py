"""OpenDocument spreadsheets (ods, fods): cells with the text that was shown when the file was saved."""

import contextlib
import re
import zipfile
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from desktop_app.media.limits import MOST_COLUMNS, MOST_ROWS
from desktop_app.media.sheets import RawKind
from desktop_app.media.spreadsheets import markup
from desktop_app.media.spreadsheets.cells import Cells, Full, Look, Seen
from desktop_app.media.spreadsheets.digits import general
from desktop_app.media.spreadsheets.markup import Damaged
from desktop_app.media.spreadsheets.workbook import SheetEntry

_PIECE = 1 << 18
_SHOW_AS_SAVED = ("libreoffice", "openoffice", "collabora", "microsoftoffice", "neooffice", "gnumeric", "calligra")
"""Programs that write what they show; libraries write anything into the text of a cell."""

_DURATION = re.compile(r"^(-?)P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$")
_EPOCH = datetime(1970, 1, 1)
_HIDDEN = ("collapse", "filter")


class Ods:
    """An open spreadsheet. sheets: all of them. active: the name of the one that was in view, or None."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        """Raises Damaged."""
        self._archive = archive
        generator = self._text_of("meta.xml", "generator").lower()
        self._as_saved = any(name in generator for name in _SHOW_AS_SAVED)
        self.sheets = _listed(self._pieces("content.xml"))
        active = self._text_of("settings.xml", "config-item", "ActiveTable")
        self.active = active if active in {sheet.name for sheet in self.sheets} else None

    def read(self, sheet: SheetEntry) -> Cells:
        """The cells of a sheet. Raises Damaged."""
        return _read(self._pieces("content.xml"), self.sheets.index(sheet), self._as_saved)

    def _pieces(self, part: str) -> Iterator[bytes]:
        try:
            with self._archive.open(part) as file:
                while piece := file.read(_PIECE):
                    yield piece
        except KeyError as error:
            raise Damaged(f"it has no part called {part}") from error

    def _text_of(self, part: str, name: str, called: str = "") -> str:
        """The text of the first element of a name (and a config name) in a small part; "" where there is none."""
        if part not in self._archive.namelist():
            return ""
        waiting = [markup.tree(self._pieces(part))]
        while waiting:
            node = waiting.pop()
            if node.name == name and node.get("name") == called:
                return node.text.strip()
            waiting.extend(reversed(node.children))
        return ""


class FlatOds(Ods):
    """A spreadsheet in one piece of XML (fods)."""

    def __init__(self, content: bytes) -> None:
        """Raises Damaged."""
        self._content = content
        generator = re.search(rb"<meta:generator>([^<]*)", content[: 1 << 16])
        self._as_saved = generator is not None and any(name.encode() in generator[1].lower() for name in _SHOW_AS_SAVED)
        self.sheets = _listed(self._pieces(""))
        active = re.search(rb'config:name="ActiveTable"[^>]*>([^<]*)<', content)
        named = active[1].decode(errors="replace") if active else ""
        self.active = named if named in {sheet.name for sheet in self.sheets} else None

    def _pieces(self, part: str) -> Iterator[bytes]:
        yield self._content


def _listed(pieces: Iterator[bytes]) -> list[SheetEntry]:
    """The sheets in order, and whether each is shown."""
    hidden_styles: set[str] = set()
    found: list[SheetEntry] = []
    depth = 0
    style = ""

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth, style
        if name == "style:style":
            style = attributes.get("style:name", "")
        elif name == "style:table-properties" and attributes.get("table:display") == "false":
            hidden_styles.add(style)
        elif name == "table:table":
            if not depth:
                hidden = attributes.get("table:style-name", "") in hidden_styles
                found.append(SheetEntry(attributes.get("table:name", f"Sheet{len(found) + 1}"), hidden))
            depth += 1

    def end(name: str) -> None:
        nonlocal depth
        depth -= name == "table:table"

    made = markup.parser()
    made.StartElementHandler, made.EndElementHandler = start, end
    markup.feed(made, pieces)
    return found


def _read(pieces: Iterator[bytes], place: int, as_saved: bool) -> Cells:
    cells = Cells()
    reader = _Reader(cells, place, as_saved)
    made = markup.parser()
    made.StartElementHandler, made.EndElementHandler = reader.start, reader.end
    made.CharacterDataHandler = reader.characters
    with contextlib.suppress(Full):
        markup.feed(made, pieces)
    return cells


class _Reader:
    """What the elements of content.xml mean, for the sheet at one place."""

    def __init__(self, cells: Cells, place: int, as_saved: bool) -> None:
        self.cells = cells
        self._left = place
        self._depth = 0
        self._silent = 0
        self._look = cells.look(Look(_AsSaved() if as_saved else _by_value))
        self._row = 1
        self._repeat = 1
        self._column = 1
        self._filled: list[tuple[int, int, Any]] = []
        self._cell: dict[str, str] = {}
        self._pieces: list[str] = []
        self._paragraphs = 0
        self._columns_seen = 1

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table:table":
            self._depth += 1
        if self._depth != 1 or self._left:
            return
        if name in ("table:table-cell", "table:covered-table-cell"):
            self._cell, self._paragraphs = attributes, 0
            self._pieces.clear()
        elif name == "text:p" and not self._silent:
            if self._paragraphs:
                self._pieces.append("\n")
            self._paragraphs += 1
        elif name in ("office:annotation", "draw:frame", "table:shapes"):
            self._silent += 1
        elif name == "text:s":
            self._pieces.append(" " * min(_number(attributes.get("text:c")), 100))
        elif name in ("text:line-break", "text:tab"):
            self._pieces.append("\n" if name == "text:line-break" else "\t")
        elif name == "table:table-row":
            self._begin_row(attributes)
        elif name == "table:table-column":
            self._add_columns(attributes)

    def end(self, name: str) -> None:
        if name == "table:table":
            self._depth -= 1
            if not self._depth:
                self._left -= 1
            return
        if self._depth != 1 or self._left:
            return
        if name in ("table:table-cell", "table:covered-table-cell"):
            self._end_cell(name)
        elif name == "table:table-row":
            self._end_row()
        elif name in ("office:annotation", "draw:frame", "table:shapes"):
            self._silent -= 1

    def characters(self, some: str) -> None:
        if self._paragraphs and not self._silent and self._depth == 1:
            self._pieces.append(some)

    def _begin_row(self, attributes: dict[str, str]) -> None:
        self._repeat = _number(attributes.get("table:number-rows-repeated"))
        self._column = 1
        self._filled = []
        self._hidden = attributes.get("table:visibility") in _HIDDEN
        self.cells.filtered |= attributes.get("table:visibility") == "filter"

    def _add_columns(self, attributes: dict[str, str]) -> None:
        repeat = _number(attributes.get("table:number-columns-repeated"))
        if attributes.get("table:visibility") in _HIDDEN:
            self.cells.hidden_columns.append((self._columns_seen, self._columns_seen + repeat - 1))
        self._columns_seen += repeat

    def _end_cell(self, name: str) -> None:
        repeat = _number(self._cell.get("table:number-columns-repeated"))
        first, self._column = self._column, self._column + repeat
        text = "".join(self._pieces).strip()
        self._paragraphs = 0
        if name == "table:covered-table-cell":
            return
        kind = self._cell.get("office:value-type", "")
        if "table:formula" in self._cell and not self._checked_formula(kind, text, first):
            return
        written = _written(kind, self._cell, text)
        if written is not None:
            self._span(first)
            if repeat > MOST_COLUMNS:
                raise Damaged("a row claims more cells than a sheet can hold")
            self._filled.extend((first + at, self._look, written) for at in range(repeat))

    def _checked_formula(self, kind: str, text: str, column: int) -> bool:
        """Whether a formula has a value to be read."""
        self.cells.formulas += 1
        if not kind and not text:
            self.cells.uncalculated.append((self._row, column))
            return False
        if self._cell.get("calcext:value-type") == "error" or _ERROR.match(text):
            self.cells.errors.append((self._row, column, text))
            return False
        return True

    def _span(self, column: int) -> None:
        rows = _number(self._cell.get("table:number-rows-spanned"))
        columns = _number(self._cell.get("table:number-columns-spanned"))
        if rows > 1 or columns > 1:
            self.cells.merged.append((self._row, column, self._row + rows - 1, column + columns - 1))

    def _end_row(self) -> None:
        if self._filled and self._repeat > MOST_ROWS:
            raise Damaged("it claims more rows than a sheet can hold")
        for number in range(self._row, self._row + self._repeat if self._filled else self._row):
            if self._hidden:
                self.cells.hidden_rows.append(number)
            at = self.cells.begin(number)
            for column, look, written in self._filled:
                self.cells.column(column).add(at, look, written)
        self._row += self._repeat


_ERROR = re.compile(r"^(#[A-Z/0!?]+[!?]?|Err:\d+)$")
_Written = tuple[str, str, str]
"""Type, value and shown text of a cell."""


def _written(kind: str, cell: dict[str, str], text: str) -> _Written | None:
    """What a cell holds; None where it holds nothing."""
    if kind in ("float", "percentage", "currency"):
        return (
            kind if kind != "currency" else f"currency {cell.get('office:currency', '')}",
            cell.get("office:value", ""),
            text,
        )
    if kind == "date":
        return kind, cell.get("office:date-value", ""), text
    if kind == "time":
        return kind, cell.get("office:time-value", ""), text
    if kind == "boolean":
        return kind, cell.get("office:boolean-value", ""), text
    shown = text or cell.get("office:string-value", "")
    return ("string", "", shown) if shown else None


def _number(text: str | None) -> int:
    return max(1, int(text)) if text and text.isdigit() else 1


def _value(written: _Written) -> tuple[RawKind, float] | None:
    kind, value, _ = written
    try:
        if kind == "date":
            moment = datetime.fromisoformat(value.rstrip("Z")).replace(tzinfo=None)
            return RawKind.DATE, round((moment - _EPOCH).total_seconds(), 3)
        if kind == "time":
            found = _DURATION.match(value)
            days, hours, minutes = (int(found[at] or 0) for at in (2, 3, 4)) if found else (0, 0, 0)
            seconds = float((found[5] or "0").replace(",", ".")) if found else 0.0
            total = days * 86_400 + hours * 3_600 + minutes * 60 + seconds
            return RawKind.DURATION, -total if found and found[1] else total
        if kind == "boolean":
            return RawKind.TRUTH, float(value == "true")
        return None if kind == "string" else (RawKind.NUMBER, float(value))
    except ValueError:
        return None


class _AsSaved:
    """Shows the text that stands in the file, where it does not hide digits."""

    def __call__(self, written: _Written) -> Seen:
        found = _value(written)
        text = written[2]
        if found is None:
            return Seen(text)
        if found[0] is RawKind.NUMBER and (_POWER.match(text) or text.startswith("###")):
            return _by_value(written)
        return Seen(text, *found)


_POWER = re.compile(r"^-?\d([.,]\d+)?E\+\d+$")


def _by_value(written: _Written) -> Seen:
    """Shows the value, whatever text stands beside it."""
    found = _value(written)
    kind, value, text = written
    if found is None:
        return Seen(text)
    if kind == "date":
        return Seen(value.replace("T00:00:00", "").replace("T", " "), *found)
    if kind == "time":
        minutes, seconds = divmod(round(abs(found[1])), 60)
        sign = "-" if found[1] < 0 else ""
        return Seen(f"{sign}{minutes // 60:02}:{minutes % 60:02}:{seconds:02}", *found)
    if kind == "boolean":
        return Seen("TRUE" if found[1] else "FALSE", *found)
    if kind == "percentage":
        return Seen(f"{general(float(f'{found[1] * 100:.15g}'))}%", *found)
    if kind.startswith("currency") and kind != "currency ":
        return Seen(f"{found[1]:,.2f} {kind.removeprefix('currency ')}", *found)
    if len(value) > 15 and value.lstrip("-").isdigit() and int(value) != int(found[1]):
        return Seen(value)
    return Seen(general(found[1]), *found)
