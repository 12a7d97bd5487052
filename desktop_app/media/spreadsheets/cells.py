"""The filled cells of one sheet, collected row by row from any format of workbook, then shown column by column."""

import contextlib
from array import array
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, NamedTuple

from desktop_app.media.limits import MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from desktop_app.media.sheets import RawKind

Box = tuple[int, int, int, int]
"""First row, first column, last row, last column, numbered from 1."""

_REMEMBERED = 5_000
"""Values of one look that are remembered: dates and prices repeat, a million measurements do not."""

_NAN = float("nan")


class Full(Exception):
    """No more rows are kept."""


class Seen(NamedTuple):
    """A cell as it is seen and what stands behind it, as media.sheets.Raw has it."""

    text: str
    kind: int = RawKind.NONE
    value: float = _NAN


NOTHING = Seen("")


Many = Callable[[Sequence[Any]], tuple[Sequence[str], bytes, "array[float]"]]


class Look(dict[Any, Seen]):
    """How the cells of one type and number format look: what a file writes -> what is seen.

    A dict that works out what it does not know yet, so that a known value costs one look-up.
    many: the same for a whole run of cells, where that is quicker; may raise ValueError.
    """

    def __init__(self, shows: Callable[[Any], Seen], code: str = "", many: "Many | None" = None) -> None:
        super().__init__()
        self._shows = shows
        self.code = code
        self._many = many

    def run(self, written: "Sequence[Any]") -> tuple[Sequence[str], bytes, "array[float]"]:
        """Texts, kinds and values of some cells below each other."""
        if self._many is not None and len(written) > 8:
            with contextlib.suppress(ValueError):
                return self._many(written)
        texts, kinds, values = zip(*[self[each] for each in written], strict=True)
        return texts, bytes(kinds), array("d", values)

    def __missing__(self, written: Any) -> Seen:
        seen = self._shows(written)
        if len(self) < _REMEMBERED:
            self[written] = seen
        return seen


@dataclass
class SeenColumn:
    """The cells of one column, from the first row to its last filled one.

    kinds: RawKind of each cell, empty where all are text or empty; values: likewise, what stands behind them.
    formats: the number formats of its cells, the commonest first. masked: numbers that their format does not show.
    """

    texts: list[str]
    kinds: bytes
    values: "array[float]"
    formats: list[str]
    masked: int


class Column:
    """What a file writes in one column, and by which of the sheet's looks it is seen."""

    __slots__ = ("looks", "written")

    def __init__(self) -> None:
        self.written: list[Any] = []
        self.looks = array("H")

    def add(self, at: int, look: int, written: Any) -> None:
        """The cell in the row with index at, which is below all others."""
        missing = at - len(self.written)
        if missing > 0:
            self.written.extend([""] * missing)
            self.looks.extend([0] * missing)
        self.written.append(written)
        self.looks.append(look)

    def seen(self, looks: list[Look]) -> SeenColumn:
        """All cells as they are seen; looks: of the sheet."""
        texts: list[str] = []
        kinds = bytearray()
        values = array("d")
        for look, run in groupby(self.looks):
            first = len(texts)
            some = looks[look].run(self.written[first : first + sum(1 for _ in run)])
            texts.extend(some[0])
            kinds.extend(some[1])
            values.extend(some[2])
        if not any(kinds):
            return SeenColumn(texts, b"", array("d"), [], 0)
        counted = Counter(self.looks)
        codes = [looks[look].code for look, _ in counted.most_common() if looks[look].code]
        masked = sum(kind > 0 and not text for text, kind in zip(texts, kinds, strict=True))
        return SeenColumn(texts, bytes(kinds), values, list(dict.fromkeys(codes)), masked)


@dataclass
class Cells:
    """What a sheet holds. Rows and columns without a filled cell are not kept: gaps in the numbers show them.

    rows: numbers of the rows that have a filled cell. uncalculated: (row, column) of formulas without a value.
    errors: (row, column, what the cell shows).
    """

    rows: list[int] = field(default_factory=list)
    columns: dict[int, Column] = field(default_factory=dict)
    looks: list[Look] = field(default_factory=lambda: [Look(lambda _: NOTHING)])
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    filtered: bool = False
    merged: list[Box] = field(default_factory=list)
    uncalculated: list[tuple[int, int]] = field(default_factory=list)
    formulas: int = 0
    zero_formulas: int = 0
    errors: list[tuple[int, int, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def look(self, look: Look) -> int:
        """The number of a further look."""
        self.looks.append(look)
        return len(self.looks) - 1

    def begin(self, number: int) -> int:
        """A further row, below all others, and its index. Raises Full."""
        if len(self.rows) >= MOST_ROWS or len(self.rows) * len(self.columns) > MOST_CELLS:
            self.notes.append(f"Only the first {len(self.rows):,} rows were read.")
            raise Full
        self.rows.append(number)
        return len(self.rows) - 1

    def column(self, number: int) -> Column:
        """The column of a number, from 1. Raises Full where there are more than are read."""
        found = self.columns.get(number)
        if found is None:
            if len(self.columns) >= MOST_COLUMNS:
                self.notes.append(f"Only the first {MOST_COLUMNS:,} columns were read.")
                raise Full
            found = self.columns[number] = Column()
        return found


def text_look(shown: Callable[[str], str] = str) -> Look:
    """The look of texts; shown: what their number format makes of them."""
    return Look(
        lambda written: Seen(shown(written).strip()),
        many=lambda some: only_texts([shown(written).strip() for written in some]),
    )


def only_texts(texts: list[str]) -> tuple[list[str], bytes, "array[float]"]:
    """Texts with nothing behind them."""
    return texts, bytes(len(texts)), array("d", [_NAN]) * len(texts)
