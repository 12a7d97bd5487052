"""The cells of a sheet of a binary workbook ([MS-XLSB] 2.1.7.62), streamed."""

import contextlib
import struct
from array import array
from collections.abc import Iterable, Sequence
from math import isfinite

from desktop_app.media.sheets import RawKind
from desktop_app.media.spreadsheets.biff12 import Kind, number, wide_string
from desktop_app.media.spreadsheets.cells import Cells, Full, Look, Seen, text_look
from desktop_app.media.spreadsheets.digits import general
from desktop_app.media.spreadsheets.formats import NumberFormat, format_of
from desktop_app.media.spreadsheets.markup import Damaged
from desktop_app.media.spreadsheets.xlsx_looks import truth

_ERRORS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}  # fmt: skip

_WHERE = struct.Struct("<II")
"""Column, then style in the lower three bytes ([MS-XLSB] 2.5.9)."""

_REAL = struct.Struct("<d")

_SHORT = {
    Kind.SHORT_BLANK: Kind.BLANK, Kind.SHORT_RK: Kind.RK, Kind.SHORT_ERROR: Kind.ERROR, Kind.SHORT_TRUTH: Kind.TRUTH,
    Kind.SHORT_REAL: Kind.REAL, Kind.SHORT_TEXT: Kind.TEXT, Kind.SHORT_SHARED: Kind.SHARED,
}  # fmt: skip
"""Cells without a column of their own: they stand right of the one before."""

_FORMULAS = {
    Kind.FORMULA_TEXT: Kind.TEXT, Kind.FORMULA_REAL: Kind.REAL, Kind.FORMULA_TRUTH: Kind.TRUTH,
    Kind.FORMULA_ERROR: Kind.ERROR,
}  # fmt: skip
"""What a formula gave; the formula stands after it."""

_CELLS = frozenset(range(Kind.BLANK, Kind.SHORT_SHARED + 1)) | {Kind.RICH_TEXT}


def read_cells(
    found: Iterable[tuple[int, bytes]], shared: Sequence[str], formats: Sequence[NumberFormat], from_1904: bool
) -> Cells:
    """The cells of a sheet's records. shared: the workbook's texts. formats: by style. Raises Damaged."""
    reader = _Reader(shared, formats, from_1904)
    with contextlib.suppress(Full):
        for kind, content in found:
            try:
                reader.take(kind, content)
            except struct.error as error:
                raise Damaged("a record of a cell is too short") from error
        if not reader.ended:
            raise Damaged("the rows of a sheet break off")
    return reader.cells


class _Reader:
    """What the records of a sheet mean."""

    def __init__(self, shared: Sequence[str], formats: Sequence[NumberFormat], from_1904: bool) -> None:
        self.cells = Cells()
        self._shared = shared
        self._formats = formats
        self._from_1904 = from_1904
        self._looks: dict[tuple[int, int], int] = {}
        self._row = self._column = 0
        self._at = -1
        self.ended = False

    def take(self, kind: int, content: bytes) -> None:
        """The next record."""
        if kind in _CELLS:
            self._cell(kind, content)
        elif kind == Kind.ROW:
            self._row, self._column, self._at = number(content, 0) + 1, 0, -1
            if number(content, 11, 1) & 0x10:
                self.cells.hidden_rows.append(self._row)
        elif kind == Kind.COLUMNS:
            if number(content, 16, 2) & 1:
                self.cells.hidden_columns.append((number(content, 0) + 1, number(content, 4) + 1))
        elif kind == Kind.MERGED:
            top, bottom, left, right = (number(content, at) + 1 for at in (0, 4, 8, 12))
            self.cells.merged.append((top, left, bottom, right))
        elif kind == Kind.FILTER:
            self.cells.filtered = True
        elif kind == Kind.ROWS_END:
            self.ended = True

    def _cell(self, kind: int, content: bytes) -> None:
        if kind in _SHORT:
            kind, style, begin = _SHORT[Kind(kind)], number(content, 0, 3), 4
            self._column += 1
        else:
            column, style = _WHERE.unpack_from(content)
            style &= 0xFFFFFF
            begin, self._column = 8, column + 1
        if kind in _FORMULAS:
            kind = _FORMULAS[Kind(kind)]
            self.cells.formulas += 1
            self.cells.zero_formulas += kind == Kind.REAL and _REAL.unpack_from(content, begin)[0] == 0
        if kind == Kind.ERROR:
            shown = _ERRORS.get(number(content, begin, 1), "#ERROR!")
            self.cells.errors.append((self._row, self._column, shown))
        elif kind != Kind.BLANK:
            self._put(kind, style, self._written(kind, content, begin))

    def _written(self, kind: int, content: bytes, begin: int) -> float | str | bool:
        """A cell's number, text or truth value."""
        if kind == Kind.REAL:
            return float(_REAL.unpack_from(content, begin)[0])
        if kind == Kind.RK:
            return _unpacked(number(content, begin))
        if kind == Kind.TRUTH:
            return bool(number(content, begin, 1))
        if kind == Kind.SHARED:
            place = number(content, begin)
            if place >= len(self._shared):
                raise Damaged("a cell refers to a text that is not there")
            return self._shared[place]
        return wide_string(content, begin + (kind == Kind.RICH_TEXT))[0]

    def _put(self, kind: int, style: int, written: float | str | bool) -> None:
        if isinstance(written, str):
            kind = Kind.TEXT
            if not written.strip():
                return
        elif kind == Kind.RK:
            kind = Kind.REAL
        if self._at < 0:
            self._at = self.cells.begin(self._row)
        look = self._looks.get((kind, style))
        if look is None:
            look = self._looks[kind, style] = self.cells.look(self._look(kind, style))
        self.cells.column(self._column).add(self._at, look, written)

    def _look(self, kind: int, style: int) -> Look:
        form = self._formats[style] if style < len(self._formats) else format_of("General")
        if kind == Kind.TEXT:
            return text_look(form.text)
        if kind == Kind.TRUTH:
            return Look(truth)
        if form.is_general:
            return Look(_plain, many=_plain_numbers)
        return Look(lambda value: form.number(value, self._from_1904) if isfinite(value) else Seen(""), form.code)


def _unpacked(packed: int) -> float:
    """An RkNumber ([MS-XLSB] 2.5.122): 30 bits of a whole number or of a float64, perhaps a hundredth of it."""
    if packed & 2:
        value = float((packed >> 2) - (1 << 30 if packed & 0x80000000 else 0))
    else:
        value = float(_REAL.unpack(struct.pack("<Q", (packed & 0xFFFFFFFC) << 32))[0])
    return value / 100 if packed & 1 else value


def _plain(value: float) -> Seen:
    return Seen(general(value), RawKind.NUMBER, value) if isfinite(value) else Seen("")


def _plain_numbers(some: Sequence[float]) -> tuple[list[str], bytes, "array[float]"]:
    """Numbers without a format. Raises ValueError where one needs a closer look."""
    if not all(map(isfinite, some)):
        raise ValueError
    return list(map(general, some)), bytes([RawKind.NUMBER]) * len(some), array("d", some)
