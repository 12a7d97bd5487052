"""The cells of a sheet of an xlsx workbook (ECMA-376 part 1, 18.3), streamed."""

import contextlib
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from desktop_app.media.spreadsheets import markup
from desktop_app.media.spreadsheets.cells import Cells, Full
from desktop_app.media.spreadsheets.formats import NumberFormat
from desktop_app.media.spreadsheets.places import box_of, column_of
from desktop_app.media.spreadsheets.xlsx_looks import Looks
from desktop_app.media.spreadsheets.xlsx_rows import QuickRows

_ROWS_BEGIN = re.compile(rb"<sheetData(?: [^<>]*)?>")
_LONGEST_TAG = 200


def read_cells(
    pieces: Iterable[bytes], shared: Sequence[str], formats: Sequence[NumberFormat], from_1904: bool
) -> Cells:
    """The cells of a sheet's part. shared: the workbook's texts. formats: by style. Raises Damaged."""
    cells = Cells()
    reader = _Reader(cells, Looks(cells, shared, formats, from_1904))
    made = markup.parser()

    def root(name: str, _: dict[str, str]) -> None:
        prefix = name[: len(name) - len(markup.local(name))]
        made.StartElementHandler, made.EndElementHandler, made.CharacterDataHandler = reader.handlers(prefix)

    made.StartElementHandler = root
    with contextlib.suppress(Full):
        markup.feed(made, reader.without_plain_rows(pieces))
    return cells


class _Reader:
    """What the elements of a sheet mean."""

    def __init__(self, cells: Cells, looks: Looks) -> None:
        self.cells = cells
        self._looks = looks
        self._row = 0
        self._at = -1
        self._column = 0
        self._quick = QuickRows(cells, looks, self._begin_row, self._put_at)

    def without_plain_rows(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """The document without the rows that are plain enough to be taken at once; the others are left in place."""
        waiting = b""
        inside = False
        pieces = iter(pieces)
        for piece in pieces:
            waiting += piece
            if not inside:
                found = _ROWS_BEGIN.search(waiting)
                if found is None:
                    yield waiting[:-_LONGEST_TAG]
                    waiting = waiting[-_LONGEST_TAG:]
                    continue
                yield waiting[: found.end()]
                inside = _is_utf_8(waiting)
                waiting = waiting[found.end() :]
                if not inside:
                    break
            whole, ended, rest = waiting.rpartition(b"</row>")
            if ended:
                yield from self._odd_rows(whole + ended)
                waiting = rest
        yield waiting
        yield from pieces

    def _odd_rows(self, rows: bytes) -> Iterator[bytes]:
        """Takes the plain ones among whole rows; the others come back."""
        if b"<!" in rows or b"<?" in rows:
            yield rows
            return
        for row in rows.decode("utf-8", errors="replace").split("</row>")[:-1]:
            if not self._quick.take(row):
                yield f"{row}</row>".encode()

    def handlers(self, prefix: str) -> tuple[Any, Any, Any]:
        """What expat calls for names with a prefix: closures, since a large sheet has three million elements."""
        cell, value, text, formula, phonetic = (prefix + name for name in ("c", "v", "t", "f", "rPh"))
        ends = (value, text)
        collecting = spoken = has_formula = False
        style = kind = ""
        pieces: list[str] = []
        columns: dict[str, int] = {}

        def start(name: str, attributes: dict[str, str]) -> None:
            nonlocal collecting, spoken, has_formula, style, kind
            if name == value:
                collecting = True
            elif name == cell:
                get = attributes.get
                place = get("r")
                if place:
                    letters = place.rstrip("0123456789")
                    self._column = columns.get(letters) or columns.setdefault(letters, column_of(letters))
                else:
                    self._column += 1
                kind = get("t", "n")
                style = get("s", "0")
            elif name == formula:
                has_formula = True
            elif name == text:
                collecting = not spoken
            elif name == phonetic:
                spoken = True
            else:
                self._start(name[len(prefix) :], attributes)

        def end(name: str) -> None:
            nonlocal collecting, spoken, has_formula
            if name == cell:
                if pieces or has_formula:
                    self._put(kind, style, "".join(pieces), has_formula)
                    pieces.clear()
                    has_formula = False
            elif name in ends:
                collecting = False
            elif name == phonetic:
                spoken = False

        def characters(some: str) -> None:
            if collecting:
                pieces.append(some)

        return start, end, characters

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        """Elements other than cells and what is in them."""
        if name == "row":
            self._begin_row(attributes)
        elif name == "col" and (_true(attributes.get("hidden")) or attributes.get("width") == "0"):
            self.cells.hidden_columns.append((int(attributes["min"]), int(attributes["max"])))
        elif name == "mergeCell":
            self.cells.merged.append(box_of(attributes["ref"]))
        elif name == "filterColumn":
            self.cells.filtered = True

    def _begin_row(self, attributes: dict[str, str]) -> int:
        self._row = int(attributes.get("r") or self._row + 1)
        self._column = 0
        self._at = -1
        if _true(attributes.get("hidden")) or attributes.get("ht") == "0":
            self.cells.hidden_rows.append(self._row)
        return self._row

    def _put_at(self, column: int, kind: str, style: str, written: str, has_formula: bool) -> None:
        self._column = column
        self._at = len(self.cells.rows) - 1 if self.cells.rows and self.cells.rows[-1] == self._row else -1
        self._put(kind, style, written, has_formula)

    def _put(self, kind: str, style: str, written: str, has_formula: bool) -> None:
        cells = self.cells
        if has_formula:
            cells.formulas += 1
            if not written:
                cells.uncalculated.append((self._row, self._column))
                return
            cells.zero_formulas += written == "0"
        if kind == "e":
            cells.errors.append((self._row, self._column, written))
            return
        if self._at < 0:
            self._at = cells.begin(self._row)
        cells.column(self._column).add(self._at, self._looks.of(kind, style), written)


def _is_utf_8(head: bytes) -> bool:
    """Whether a document says, or leaves it open, that it is in UTF-8."""
    named = re.search(rb"encoding=[\"']([^\"']*)", head[:200])
    return b"\0" not in head[:200] and (named is None or named[1].lower() in (b"utf-8", b"us-ascii"))


def _true(text: str | None) -> bool:
    return text in ("1", "true")
