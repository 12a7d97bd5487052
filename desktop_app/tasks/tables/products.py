"""What two columns come to that are multiplied, or divided, row by row: quantity times price, rent by area."""

import re

import numpy as np
import pandas as pd

from desktop_app.table_reading import ColumnKind, ColumnType
from desktop_app.tasks.tables.columns import Column

TIMES, BY = " × ", " ÷ "
_PRODUCT = re.compile(rf"(.+)({TIMES}|{BY})(.+)")
_MOST_DECIMALS = 6


def product_of(name: str) -> tuple[str, str, str] | None:
    """The first column, the sign and the second one of a name such as "Quantity × Price"; None for any other name."""
    found = _PRODUCT.fullmatch(name)
    return None if found is None else (found[1], found[2], found[3])


class Product(Column):
    """The numbers of one column times those of another, or divided by them.

    Cells where either is missing, or what is divided by is nought, are empty. It has the place of the second column,
    whose cells stand for it.
    """

    is_computed = True

    def __init__(self, one: Column, other: Column, by: str) -> None:
        self.one, self.other, self.divides = one, other, by == BY
        with np.errstate(divide="ignore", invalid="ignore"):
            numbers = one.numbers / other.numbers if self.divides else one.numbers * other.numbers
        places = [column.decimals for column in (one, other)]
        known = [each for each in places if each is not None]
        if not self.divides and len(known) == len(places):
            numbers = np.round(numbers, min(sum(known), _MOST_DECIMALS))  # 3 times 0.1 is 0.3
        values = pd.Series(np.where(np.isfinite(numbers), numbers, np.nan))
        texts = values.map(lambda each: f"{each:.12g}" if np.isfinite(each) else "")
        kind = ColumnType(ColumnKind.NUMBER, decimal=one.type.decimal, unit=self._priced.unit)
        super().__init__(other.place, f"{one.name}{by}{other.name}", values, texts, kind)
        self.df = self.code_of("df")

    @property
    def _priced(self) -> Column:
        """The column whose currency it has: of a quotient the first one's."""
        return self.other if self.other.is_money and not self.divides else self.one

    @property
    def marks(self) -> tuple[str, str]:
        """A price times a quantity is an amount."""
        return self._priced.marks if self._priced.is_money else ("", "")

    def code_of(self, frame: str) -> str:
        """An expression over a frame that gives the numbers."""
        sign, other = "/" if self.divides else "*", self.other.code_of(frame)
        if self.divides and (self.other.numbers == 0).any():
            other += f".where({other} != 0)"
        return f"({self.one.code_of(frame)} {sign} {other})"
