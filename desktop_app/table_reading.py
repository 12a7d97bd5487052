"""How a table's cells are read: the type of each column, and what a person wants read otherwise. Plain values."""

from dataclasses import dataclass, field
from enum import StrEnum


class ColumnKind(StrEnum):
    """What the cells of a column are."""

    NUMBER = "number"
    DATE = "date"
    DURATION = "duration"
    TRUTH = "yes or no"
    TEXT = "text"


class RowRole(StrEnum):
    """Why a row is shown but not counted."""

    TOTAL = "total"
    HIDDEN = "hidden"


@dataclass(frozen=True)
class ColumnType:
    """How the cells of one column are read.

    decimal: the mark before the decimals of its numbers, "." or "," ("" where it has none to tell by).
    date_order: "dmy", "mdy" or "ymd" where its dates are written in figures, else "".
    unit: what its values are given in after conversion: "kg", "%", "USD", "" for none or several.
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
    """

    columns: tuple[tuple[str, ColumnType], ...] = field(default=())
    decimal: str = ""
    date_order: str = ""
    include_totals: bool = False
    include_hidden: bool = False


AS_IT_STANDS = TableReading()
"""Nothing corrected: the program's own reading."""
