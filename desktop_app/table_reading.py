"""How a table's cells are read: the type of each column, and what a person wants read otherwise. Plain values."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.translation import mark, tr


class ColumnKind(StrEnum):
    """What the cells of a column are."""

    NUMBER = mark("number")
    DATE = mark("date")
    DURATION = mark("duration")
    TRUTH = mark("yes or no")
    TEXT = mark("text")


TIME_OF_DAY = mark("time of day")
"""The unit of a column of times of the day."""


HOURS_AND_MINUTES, MINUTES_AND_SECONDS = "h:mm", "m:ss"
"""The units of corrections that say what "3:45" is."""


class RowRole(StrEnum):
    """Why a row is shown but not counted."""

    TOTAL = "total"
    HIDDEN = "hidden"
    NAME = "name"


@dataclass(frozen=True)
class ColumnType:
    """How the cells of one column are read.

    decimal: the mark before the decimals of its numbers, "." or "," ("" where it has none to tell by).
    date_order: "dmy", "mdy" or "ymd" where its dates are written in figures, else "".
    unit: what its values are given in after conversion: "kg", "USD", "thousand EUR", "apples", "" for none or several.
        "%" says that the values are fractions of one: 0.12 is 12 %. TIME_OF_DAY says that lengths of time count from
        midnight: they have a first and a last, but no sum.
    certain: False where nothing in the column decides between two readings; a note of the table says so.
    corrected: whether a person chose it.
    """

    kind: ColumnKind
    decimal: str = ""
    date_order: str = ""
    unit: str = ""
    certain: bool = True
    corrected: bool = False


@dataclass(frozen=True)
class TableReading:
    """What a person wants read otherwise than the program would by itself.

    columns: corrected types, each with the name of its column.
    decimal, date_order: for every column of the table; "" leaves it to the cells.
    include_totals, include_hidden: whether rows that hold totals, or are hidden or filtered, are counted too.
    header: the row that names the columns, by its number in the sheet, "3", or several, "3-4"; NO_HEADER where none
        does; "" leaves it to the cells.
    """

    columns: tuple[tuple[str, ColumnType], ...] = field(default=())
    decimal: str = ""
    date_order: str = ""
    include_totals: bool = False
    include_hidden: bool = False
    header: str = ""


NO_HEADER = "none"
"""What stands for the row of names in a table whose first row is one like the others."""


def header_rows(header: str) -> tuple[int, int] | None:
    """The first and the last row that a person says to name the columns; None for none. Raises ValueError."""
    if header == NO_HEADER:
        return None
    found = re.fullmatch(r"\s*(\d+)(?:\s*-\s*(\d+))?\s*", header)
    first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
    if not 0 < first <= last < first + MOST_HEADER_ROWS:
        raise ValueError(f"“{header}” is neither the number of a row, nor two like 3-4, nor “{NO_HEADER}”")
    return first, last


MOST_HEADER_ROWS = 5


AS_IT_STANDS = TableReading()
"""Nothing corrected: the program's own reading."""


_NUMBERS = {".": mark("decimal point"), ",": mark("decimal comma")}
_ORDERS = {"dmy": mark("day first"), "mdy": mark("month first"), "ymd": mark("year first")}


def describe_type(kind: ColumnType) -> str:
    """A type as a person reads it: "number, decimal comma, in kg", "date, day first", "time of day", "text"."""
    if kind.unit == TIME_OF_DAY:
        return tr(TIME_OF_DAY)
    unit = tr("in {unit}", unit=kind.unit) if kind.kind is ColumnKind.NUMBER and kind.unit else ""
    named = tr("length of time") if kind.kind is ColumnKind.DURATION else tr(kind.kind.value)
    order = tr(_ORDERS[kind.date_order]) if kind.date_order in _ORDERS else ""
    decimals = tr(_NUMBERS[kind.decimal]) if kind.decimal in _NUMBERS else ""
    return ", ".join(filter(None, (named, decimals, order, unit)))


CHOICES: dict[str, ColumnType] = {
    "number": ColumnType(ColumnKind.NUMBER, corrected=True),
    "number, 1,234.50": ColumnType(ColumnKind.NUMBER, ".", corrected=True),
    "number, 1.234,50": ColumnType(ColumnKind.NUMBER, ",", corrected=True),
    "number in metres": ColumnType(ColumnKind.NUMBER, unit="m", corrected=True),
    "number in millions": ColumnType(ColumnKind.NUMBER, unit="million", corrected=True),
    "date": ColumnType(ColumnKind.DATE, corrected=True),
    "date, day first": ColumnType(ColumnKind.DATE, date_order="dmy", corrected=True),
    "date, month first": ColumnType(ColumnKind.DATE, date_order="mdy", corrected=True),
    "date, year first": ColumnType(ColumnKind.DATE, date_order="ymd", corrected=True),
    "length of time": ColumnType(ColumnKind.DURATION, corrected=True),
    "hours and minutes": ColumnType(ColumnKind.DURATION, unit=HOURS_AND_MINUTES, corrected=True),
    "minutes and seconds": ColumnType(ColumnKind.DURATION, unit=MINUTES_AND_SECONDS, corrected=True),
    "time of day": ColumnType(ColumnKind.DURATION, unit=TIME_OF_DAY, corrected=True),
    "yes or no": ColumnType(ColumnKind.TRUTH, corrected=True),
    "text": ColumnType(ColumnKind.TEXT, corrected=True),
}
"""What a person can have a column read as, by the words for it; on the command line `--column "Name=words"`."""


def type_named(words: str) -> ColumnType:
    """The type that a person asks for in words, in any case and with or without commas. Raises ValueError."""
    plain = {_plain(name): kind for name, kind in CHOICES.items()}
    found = plain.get(_plain(words))
    if found is None:
        raise ValueError(f"“{words}” is none of: {'; '.join(CHOICES)}")
    return found


def _plain(words: str) -> str:
    # The commas between words go, those within figures stay.
    return " ".join(words.lower().replace(", ", " ").replace("-", " ").split())
