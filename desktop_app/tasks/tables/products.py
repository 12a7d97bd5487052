"""What two columns come to that are multiplied, or divided, row by row: quantity times price, crashes per 100 cars."""

import re

import numpy as np
import pandas as pd

from desktop_app.table_reading import ColumnKind, ColumnType
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.differences import Difference, names_of

TIMES, BY = " × ", " ÷ "
_PRODUCT = re.compile(rf"(?:(?P<scale>\d+){TIMES})?(?P<one>.+)(?P<sign>{TIMES}|{BY})(?P<other>.+)")
_BRACKETED = re.compile(r"\((?P<of_two>.+ − .+)\)")
_MOST_DECIMALS = 6


def product_of(name: str) -> tuple[str, str, str, int] | None:
    """The columns of a name such as "Quantity × Price" or "100 × Crashes ÷ Cars"; None for any other name.

    The first one, the sign, the second one, and what they are multiplied by.
    """
    found = _PRODUCT.fullmatch(name)
    if found is None:
        return None
    whole = _BRACKETED.fullmatch(found["one"])
    one = found["one"] if whole is None else whole["of_two"]
    return one, found["sign"], found["other"], int(found["scale"] or 1)


def ratio_name(one: str, other: str, scale: int = 1) -> str:
    """What one column per another is called, or per so many of it: "100 × Crashes ÷ Cars", "(Sales − Cost) ÷ Sales"."""
    one = f"({one})" if names_of(one) is not None else one
    return f"{one}{BY}{other}" if scale == 1 else f"{scale}{TIMES}{one}{BY}{other}"


def _in_all(column: Column, frame: str) -> str:
    """An expression over a frame, or over its groups, that gives all of a column; a difference as that of two sums."""
    if isinstance(column, Difference):
        return f"({_in_all(column.one, frame)} - {_in_all(column.other, frame)})"
    return f"{frame}[{column.name!r}].sum()"


class Product(Column):
    """The numbers of one column times those of another, or divided by them.

    scale: what they are multiplied by, 100 of crashes per 100 cars.
    Cells where either is missing, or what is divided by is nought, are empty. It has the place of the second column,
    whose cells stand for it.
    """

    is_computed = True

    def __init__(self, one: Column, other: Column, by: str, scale: int = 1) -> None:
        self.one, self.other, self.divides, self._scale = one, other, by == BY, scale
        with np.errstate(divide="ignore", invalid="ignore"):
            numbers = one.numbers / other.numbers if self.divides else one.numbers * other.numbers
        places = [column.decimals for column in (one, other)]
        known = [each for each in places if each is not None]
        if not self.divides and len(known) == len(places):
            numbers = np.round(numbers, min(sum(known), _MOST_DECIMALS))  # 3 times 0.1 is 0.3
        values = pd.Series(np.where(np.isfinite(numbers), numbers * scale, np.nan))
        texts = values.map(lambda each: f"{each:.12g}" if np.isfinite(each) else "")
        unit = "" if self.divides and self._is_of_one_currency else self._priced.unit
        kind = ColumnType(ColumnKind.NUMBER, decimal=one.type.decimal, unit=unit)
        name = ratio_name(one.name, other.name, scale) if self.divides else f"{one.name}{by}{other.name}"
        super().__init__(other.place, name, values, texts, kind)
        self.df = self.code_of("df")

    @property
    def _priced(self) -> Column:
        """The column whose currency it has: of a quotient the first one's."""
        return self.other if self.other.is_money and not self.divides else self.one

    @property
    def _is_of_one_currency(self) -> bool:
        """Whether both columns are amounts: of a margin is nothing left that would be money."""
        return self.one.is_money and self.other.is_money

    @property
    def marks(self) -> tuple[str, str]:
        """A price times a quantity is an amount."""
        of_money = self._priced.is_money and not (self.divides and self._is_of_one_currency)
        return self._priced.marks if of_money else ("", "")

    def in_all(self, rows: np.ndarray) -> float:
        """All of the one column in some rows by all of the other, where both are known; NaN where that is of none."""
        known = rows[self.both_known()[rows]]
        whole = float(self.other.numbers[known].sum())
        return self._scale * float(self.one.numbers[known].sum()) / whole if whole else np.nan

    def both_known(self) -> np.ndarray:
        """Whether both columns have a number in each row, bool[rows]."""
        return np.asarray(np.isfinite(self.one.numbers) & np.isfinite(self.other.numbers))

    def code_in_all(self, frame: str) -> str:
        """An expression over a frame, or over its groups, that gives all of the one column by all of the other."""
        found = f"{_in_all(self.one, frame)} / {_in_all(self.other, frame)}"
        return found if self._scale == 1 else f"{self._scale} * {found}"

    def code_of(self, frame: str) -> str:
        """An expression over a frame that gives the numbers."""
        sign, other = "/" if self.divides else "*", self.other.code_of(frame)
        if self.divides and (self.other.numbers == 0).any():
            other += f".where({other} != 0)"
        scale = "" if self._scale == 1 else f"{self._scale} * "
        return f"({scale}{self.one.code_of(frame)} {sign} {other})"
