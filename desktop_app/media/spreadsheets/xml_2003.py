"""XML spreadsheets of Excel 2003 (urn:schemas-microsoft-com:office:spreadsheet), often called .xls or .xml."""

import contextlib
import re
from datetime import datetime

from desktop_app.media.spreadsheets import markup
from desktop_app.media.spreadsheets.cells import Cells, Full, Look, Seen, text_look
from desktop_app.media.spreadsheets.formats import NumberFormat, format_of
from desktop_app.media.spreadsheets.moments import DAY
from desktop_app.media.spreadsheets.workbook import SheetEntry
from desktop_app.media.spreadsheets.xlsx_looks import shows_numbers, truth

_NAMED = {
    "general number": "General",
    "general date": "[$-F800]yyyy-mm-dd hh:mm:ss",
    "long date": "dddd, mmmm d, yyyy",
    "medium date": "dd-mmm-yy",
    "short date": "[$-F800]yyyy-mm-dd",
    "long time": "h:mm:ss AM/PM",
    "medium time": "h:mm AM/PM",
    "short time": "hh:mm",
    "currency": '"$"#,##0.00',
    "euro currency": "[$€-2] #,##0.00",
    "fixed": "0.00",
    "standard": "#,##0.00",
    "percent": "0.00%",
    "scientific": "0.00E+00",
    "yes/no": '"Yes";"Yes";"No"',
    "true/false": '"True";"True";"False"',
    "on/off": '"On";"On";"Off"',
}
_DAYS_TO_1970 = 25_569
_REFERENCE = re.compile(rb"&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));")


class Xml2003:
    """An open workbook."""

    def __init__(self, content: bytes) -> None:
        """Raises Damaged."""
        # Some writers put characters into it that XML cannot hold.
        self._content = content = _REFERENCE.sub(_possible, content)
        names: list[str] = []
        hidden: set[int] = set()
        texts: dict[str, str] = {}
        inside = ""

        def start(name: str, attributes: dict[str, str]) -> None:
            nonlocal inside
            inside = markup.local(name)
            if inside == "Worksheet":
                names.append(_attribute(attributes, "Name") or f"Sheet{len(names) + 1}")

        def characters(some: str) -> None:
            if inside == "ActiveSheet":
                texts[inside] = texts.get(inside, "") + some.strip()
            elif inside == "Visible" and some.strip() in ("SheetHidden", "SheetVeryHidden"):
                hidden.add(len(names) - 1)

        made = markup.parser()
        made.StartElementHandler, made.CharacterDataHandler = start, characters
        markup.feed(made, [content])
        self.sheets = [SheetEntry(name, at in hidden, str(at)) for at, name in enumerate(names)]
        place = int(texts.get("ActiveSheet") or 0) if (texts.get("ActiveSheet") or "0").isdigit() else 0
        self.active = names[place] if place < len(names) else None

    def read(self, sheet: SheetEntry) -> Cells:
        """The cells of a sheet. Raises Damaged."""
        cells = Cells()
        reader = _Reader(cells, int(sheet.part))
        made = markup.parser()
        made.StartElementHandler, made.EndElementHandler = reader.start, reader.end
        made.CharacterDataHandler = reader.characters
        with contextlib.suppress(Full):
            markup.feed(made, [self._content])
        return cells


def _possible(found: "re.Match[bytes]") -> bytes:
    """A reference to a character, "" where XML has no such one."""
    code = int(found[1], 16) if found[1] else int(found[2])
    valid = code in (9, 10, 13) or 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000
    return found[0] if valid else b""


def _attribute(attributes: dict[str, str], name: str) -> str:
    """An attribute with whatever prefix."""
    return next((value for key, value in attributes.items() if markup.local(key) == name), "")


class _Reader:
    """What the elements mean, for the sheet at one place."""

    def __init__(self, cells: Cells, place: int) -> None:
        self.cells = cells
        self._left = place + 1
        self._codes: dict[str, str] = {}
        self._style = ""
        self._row = self._column = 0
        self._at = -1
        self._kind = ""
        self._formula = False
        self._comment = 0
        self._pieces: list[str] | None = None
        self._looks: dict[tuple[str, str], int] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        kind = markup.local(name)
        if kind == "Worksheet":
            self._left -= 1
        elif kind == "Style":
            self._style = _attribute(attributes, "ID")
            self._codes[self._style] = self._codes.get(_attribute(attributes, "Parent") or "Default", "")
        elif kind == "NumberFormat" and _attribute(attributes, "Format"):
            self._codes[self._style] = _attribute(attributes, "Format")
        elif self._left == 0:
            self._start_in_sheet(kind, attributes)

    def _start_in_sheet(self, kind: str, attributes: dict[str, str]) -> None:
        if kind == "Row":
            self._row = _number(_attribute(attributes, "Index"), self._row + 1)
            self._column, self._at = 0, -1
            if _attribute(attributes, "Hidden") == "1":
                self.cells.hidden_rows.append(self._row)
        elif kind == "Cell":
            self._column = _number(_attribute(attributes, "Index"), self._column + 1)
            self._style = _attribute(attributes, "StyleID") or "Default"
            self._formula = bool(_attribute(attributes, "Formula"))
            across, down = (_number(_attribute(attributes, name), 0) for name in ("MergeAcross", "MergeDown"))
            if across or down:
                self.cells.merged.append((self._row, self._column, self._row + down, self._column + across))
        elif kind == "Comment":
            self._comment += 1
        elif kind == "Data" and not self._comment:
            self._kind, self._pieces = _attribute(attributes, "Type"), []
        elif kind == "Column":
            first = self._column = _number(_attribute(attributes, "Index"), self._column + 1)
            self._column += _number(_attribute(attributes, "Span"), 0)
            if _attribute(attributes, "Hidden") == "1":
                self.cells.hidden_columns.append((first, self._column))

    def end(self, name: str) -> None:
        kind = markup.local(name)
        if self._left != 0:
            return
        if kind == "Comment":
            self._comment -= 1
        elif kind == "Data" and self._pieces is not None:
            self._put("".join(self._pieces))
            self._pieces = None
        elif kind == "Cell" and self.cells.merged and self.cells.merged[-1][:2] == (self._row, self._column):
            self._column = self.cells.merged[-1][3]

    def characters(self, some: str) -> None:
        if self._pieces is not None:
            self._pieces.append(some)

    def _put(self, written: str) -> None:
        if self._formula:
            self.cells.formulas += 1
            self.cells.zero_formulas += written == "0"
        if self._kind == "Error":
            self.cells.errors.append((self._row, self._column, written))
            return
        if not written.strip():
            return
        if self._at < 0:
            self._at = self.cells.begin(self._row)
        key = (self._kind, self._style)
        if key not in self._looks:
            self._looks[key] = self.cells.look(_look(self._kind, self._codes.get(self._style, "")))
        self.cells.column(self._column).add(self._at, self._looks[key], written)


def _look(kind: str, code: str) -> Look:
    form = format_of(_NAMED.get(code.lower(), code) or "General")
    shown = "" if form.is_general else form.code
    if kind == "Number":
        return Look(shows_numbers(form, False), shown)
    if kind == "DateTime":
        return Look(lambda written: _moment(form, written), shown)
    if kind == "Boolean":
        return Look(lambda written: truth(written.strip() == "1"))
    return text_look(form.text)


def _moment(form: NumberFormat, written: str) -> Seen:
    try:
        moment = datetime.fromisoformat(written.strip().rstrip("Z"))
    except ValueError:
        return Seen(written.strip())
    days = (moment - datetime(1970, 1, 1)).total_seconds() / DAY + _DAYS_TO_1970
    dated = format_of("[$-F800]yyyy-mm-dd hh:mm:ss") if form.is_general else form
    return dated.number(days)


def _number(text: str, default: int) -> int:
    return int(text) if text.isdigit() else default
