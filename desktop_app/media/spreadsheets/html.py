"""Web pages and what bank and office programs save as .xls without its being Excel: the tables of HTML."""

import email
import email.policy
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from desktop_app.media.delimiters import encoding_of
from desktop_app.media.limits import HEAD_BYTES, MOST_CELLS, MOST_COLUMNS
from desktop_app.media.spreadsheets.cells import Cells, text_look
from desktop_app.media.spreadsheets.markup import Damaged
from desktop_app.media.spreadsheets.workbook import SheetEntry

_CHARSET = re.compile(rb"""charset\s*=\s*["']?([\w-]+)""", re.IGNORECASE)
_BREAKS = frozenset("br p div li".split(" "))
_SILENT = frozenset("script style noscript template select".split(" "))
_ENDLESS = frozenset("area base br col embed hr img input link meta source track wbr".split(" "))
"""Elements without an end tag, so that nothing is in them."""
_MOST_TABLES = 1_000
_DEEPEST = 50
_MOST_SPANNED = 100_000


@dataclass
class _Found:
    """One table: its rows of cells (text, columns, rows spanned), and which rows are not shown."""

    rows: list[list[tuple[str, int, int]]] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)

    @property
    def filled(self) -> int:
        return sum(bool(cell[0]) for row in self.rows for cell in row)


class Html:
    """An open page: each of its tables is a sheet, the largest is the one in view."""

    def __init__(self, content: bytes) -> None:
        """Raises Damaged where there is no table in it."""
        parser = _Parser()
        parser.feed(_decoded(content))
        parser.close()
        self._tables = [each for each in parser.tables if each.filled]
        if not self._tables:
            raise Damaged("it is a web page without a table")
        names = [f"Table {number}" for number in range(1, len(self._tables) + 1)]
        self.sheets = [SheetEntry(name, False, str(at)) for at, name in enumerate(names)]
        sizes = [each.filled for each in self._tables]
        self.active: str | None = names[sizes.index(max(sizes))] if len(names) > 1 else None

    def read(self, sheet: SheetEntry) -> Cells:
        """The cells of a table."""
        found = self._tables[int(sheet.part)]
        cells = Cells()
        look = cells.look(text_look())
        taken: dict[int, int] = {}
        for number, row in enumerate(found.rows, start=1):
            at, column = -1, 1
            for text, across, down in row:
                while taken.get(column, 0) >= number:
                    column += 1
                if text:
                    at = cells.begin(number) if at < 0 else at
                    cells.column(column).add(at, look, text)
                    if across > 1 or down > 1:
                        cells.merged.append((number, column, number + down - 1, column + across - 1))
                if down > 1:
                    taken |= dict.fromkeys(range(column, column + across), number + down - 1)
                column += across
            if number in found.hidden:
                cells.hidden_rows.append(number)
        return cells


def _decoded(content: bytes) -> str:
    """The text of a page, or of the first page inside a web archive (mhtml)."""
    if content[:200].lstrip()[:13].lower() == b"mime-version:":
        for part in email.message_from_bytes(content, policy=email.policy.default).walk():
            if part.get_content_type() == "text/html":
                payload = part.get_payload(decode=True)
                content = payload if isinstance(payload, bytes) else b""
                if b"<table" in content.lower():
                    break
    named = _CHARSET.search(content[:4_000])
    guessed = encoding_of(content[:HEAD_BYTES])
    encoding = named[1].decode() if named and not guessed.startswith("utf") else guessed
    try:
        return content.decode(encoding, errors="replace")
    except LookupError:
        return content.decode(guessed, errors="replace")


class _Parser(HTMLParser):
    """Collects the tables; one inside another is a table of its own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[_Found] = []
        self._open: list[_Found] = []
        self._cells: list[tuple[list[str], int, int] | None] = []
        self._silent = 0
        self._unseen: list[str] = []
        self._count = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        hidden = _is_hidden(attrs)
        if tag in _SILENT:
            self._silent += 1
        elif self._is_unseen(tag, hidden):
            self._unseen.append(tag)
        elif tag == "table" and len(self._open) < _DEEPEST and len(self.tables) < _MOST_TABLES:
            self._open.append(_Found())
            self.tables.append(self._open[-1])
            self._cells.append(None)
        elif tag == "tr" and self._open:
            self._end_cell()
            self._open[-1].rows.append([])
            if hidden:
                self._open[-1].hidden.add(len(self._open[-1].rows))
        elif tag in ("td", "th") and self._open:
            self._end_cell()
            if hidden:
                return  # as if it were not there: the cells after it move to its place
            spans = dict(attrs)
            across, down = _span(spans.get("colspan"), MOST_COLUMNS), _span(spans.get("rowspan"), _MOST_SPANNED)
            self._cells[-1] = ([], across, down)
        elif tag in _BREAKS and self._cells and self._cells[-1] is not None:
            self._cells[-1][0].append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif self._unseen and tag == self._unseen[-1]:
            self._unseen.pop()
        elif tag == "table" and self._open:
            self._end_cell()
            self._open.pop()
            self._cells.pop()
        elif tag in ("td", "th", "tr") and self._open:
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._cells and self._cells[-1] is not None and not self._silent and not self._unseen:
            self._cells[-1][0].append(data)

    def _is_unseen(self, tag: str, hidden: bool) -> bool:
        """Whether an element inside a cell begins that is not shown (what a column is sorted by), or one within it."""
        if not self._cells or self._cells[-1] is None or tag in _ENDLESS or tag in ("table", "tr", "td", "th"):
            return False
        return hidden or tag in self._unseen

    def close(self) -> None:
        super().close()
        while self._open:
            self.handle_endtag("table")

    def _end_cell(self) -> None:
        cell = self._cells[-1]
        self._unseen.clear()
        if cell is None:
            return
        self._cells[-1] = None
        self._count += 1
        if self._count > MOST_CELLS:
            raise Damaged("its tables have more cells than are read")
        if not self._open[-1].rows:
            self._open[-1].rows.append([])
        lines = [" ".join(line.split()) for line in "".join(cell[0]).split("\n")]
        self._open[-1].rows[-1].append(("\n".join(line for line in lines if line), cell[1], cell[2]))


def _is_hidden(attrs: list[tuple[str, str | None]]) -> bool:
    """Whether an element is not shown, as far as it says so itself."""
    own = dict(attrs)
    return "hidden" in own or "display:none" in (own.get("style") or "").replace(" ", "").lower()


def _span(text: str | None, most: int) -> int:
    return max(1, min(int(text), most)) if text and text.strip().isdigit() else 1
