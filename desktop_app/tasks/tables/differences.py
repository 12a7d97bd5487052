"""What one column has more than another in each row, as a column that stands in no file: budget less actual."""

import numpy as np
import pandas as pd

from desktop_app.table_reading import ColumnKind, ColumnType
from desktop_app.tasks.tables.columns import Column

_MINUS = " − "
_DAY = 86_400


def difference_name(one: str, other: str, absolute: bool) -> str:
    """What the difference of two columns is called: "Budget − Actual", between bars where its sign says nothing."""
    return f"|{one}{_MINUS}{other}|" if absolute else f"{one}{_MINUS}{other}"


def names_of(name: str) -> tuple[str, str, bool] | None:
    """The two columns that a difference is of, and whether its sign says nothing; None for any other name."""
    absolute = name.startswith("|") and name.endswith("|")
    one, minus, other = (name[1:-1] if absolute else name).partition(_MINUS)
    return (one, other, absolute) if minus else None


class Difference(Column):
    """The numbers of one column less those of another; of two columns of dates the days between them.

    Cells where either is missing are empty. It has the place of the first column, whose cells stand for it.
    """

    is_computed = True

    def __init__(self, one: Column, other: Column, absolute: bool) -> None:
        self.one, self.other, self.absolute = one, other, absolute
        self.of_days = one.kind is ColumnKind.DATE
        numbers = (one.numbers - other.numbers) / (_DAY if self.of_days else 1)
        places = [column.decimals for column in (one, other)]
        known = [each for each in places if each is not None]
        if not self.of_days and len(known) == len(places):
            numbers = np.round(numbers, max(known))  # 0.3 - 0.1 is 0.2
        values = pd.Series(np.abs(numbers) if absolute else numbers)
        texts = values.map(lambda each: f"{each:.12g}" if np.isfinite(each) else "")
        unit = "days" if self.of_days else one.unit
        kind = ColumnType(ColumnKind.NUMBER, decimal=one.type.decimal, unit=unit)
        super().__init__(one.place, difference_name(one.name, other.name, absolute), values, texts, kind)
        self.df = self.code_of("df")

    @property
    def marks(self) -> tuple[str, str]:
        """Those of the first column: a difference of amounts is an amount."""
        return ("", "") if self.of_days else self.one.marks

    def code_of(self, frame: str) -> str:
        """An expression over a frame that gives the numbers."""
        found = f"({self.one.code_of(frame)} - {self.other.code_of(frame)})"
        found = f"{found}.dt.days" if self.of_days else found
        return f"{found}.abs()" if self.absolute else found
