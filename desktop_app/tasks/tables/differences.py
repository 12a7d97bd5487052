"""What one column has more than another in each row, as a column that stands in no file: budget less actual.

Or how much more it is in per cent.
"""

import re

import numpy as np
import pandas as pd

from desktop_app.table_reading import ColumnKind, ColumnType
from desktop_app.tasks.tables.columns import Column
from desktop_app.translation import worded

_MINUS = " − "
_TIME_OF_DAY = " (time of day)"


_SECONDS = {"days": 86_400, "nights": 86_400, "hours": 3_600, "minutes": 60}
"""Units that the time between two moments is told in; days where nothing else is asked for. Nights are added up."""


def difference_name(one: str, other: str, absolute: bool, unit: str = "days") -> str:
    """What the difference of two columns is called: "Budget − Actual", between bars where its sign says nothing."""
    name = f"|{one}{_MINUS}{other}|" if absolute else f"{one}{_MINUS}{other}"
    return name if unit == "days" else f"{name} in {unit}"


GREW = re.compile(r"(?P<later>.+) ÷ (?P<earlier>.+) − 1")
FELL = re.compile(r"1 − (?P<later>.+) ÷ (?P<earlier>.+)")


def change_name(earlier: str, later: str, falling: bool) -> str:
    """What a relative change is called: "2022 ÷ 2018 − 1"; of a fall by how much of it is gone."""
    return f"1 − {later} ÷ {earlier}" if falling else f"{later} ÷ {earlier} − 1"


def time_of_day_name(days: str) -> str:
    """What the time of the day is called that a column of days says, too."""
    return f"{days}{_TIME_OF_DAY}"


def days_of(name: str) -> str:
    """The column of days of which a name is the time of day; any other name as it is."""
    return name.removesuffix(_TIME_OF_DAY)


def names_of(name: str) -> tuple[str, str, bool, str] | None:
    """The two columns of a difference, whether its sign says nothing, and its unit of time; None for another name."""
    unit = next((each for each in _SECONDS if name.endswith(f" in {each}")), "days")
    plain = name.removesuffix(f" in {unit}")
    absolute = plain.startswith("|") and plain.endswith("|")
    one, minus, other = (plain[1:-1] if absolute else plain).partition(_MINUS)
    return (one, other, absolute, unit) if minus else None


class Difference(Column):
    """The numbers of one column less those of another; of two columns of dates the days between them.

    Cells where either is missing are empty, but of a ledger whose rows have one of the two, which then is all of it. It
    has the place of the first column, whose cells stand for it.
    """

    is_computed = True

    def __init__(self, one: Column, other: Column, absolute: bool, unit: str = "days") -> None:
        self.one, self.other, self.absolute, self.told_in = one, other, absolute, unit
        of_clock = one.kind is ColumnKind.DURATION and unit != "days"
        self.of_days = one.kind is ColumnKind.DATE or of_clock
        self.is_of_two_sides = not self.of_days and _are_two_sides(one, other)
        either = one.numbers, other.numbers
        if self.is_of_two_sides:
            either = np.nan_to_num(one.numbers), np.nan_to_num(other.numbers)
        numbers = (either[0] - either[1]) / (_SECONDS[unit] if self.of_days else 1)
        places = [column.decimals for column in (one, other)]
        known = [each for each in places if each is not None]
        if not self.of_days and len(known) == len(places):
            numbers = np.round(numbers, max(known))  # 0.3 - 0.1 is 0.2
        values = pd.Series(np.abs(numbers) if absolute else numbers)
        texts = values.map(lambda each: f"{each:.12g}" if np.isfinite(each) else "")
        kind = ColumnType(ColumnKind.NUMBER, decimal=one.type.decimal, unit=unit if self.of_days else one.unit)
        super().__init__(one.place, difference_name(one.name, other.name, absolute, unit), values, texts, kind)
        self.df = self.code_of("df")

    @property
    def adds_up(self) -> bool:
        """Whether those of several rows are added up: the days that tasks took are not, the nights of guests are, and
        the hours between times of day, as those of a timesheet."""
        return not self.of_days or self.told_in == "nights" or self.one.kind is ColumnKind.DURATION

    @property
    def marks(self) -> tuple[str, str]:
        """Those of the first column: a difference of amounts is an amount."""
        return ("", "") if self.of_days else self.one.marks

    def code_of(self, frame: str) -> str:
        """An expression over a frame that gives the numbers."""
        none = ".fillna(0)" if self.is_of_two_sides else ""
        found = f"({self.one.code_of(frame)}{none} - {self.other.code_of(frame)}{none})"
        if self.of_days and self.told_in in ("days", "nights"):
            found = f"{found}.dt.days"
        elif self.of_days:
            found = f"({found} / pd.Timedelta({self.told_in}=1))"
        return f"{found}.abs()" if self.absolute else found


def _are_two_sides(one: Column, other: Column) -> bool:
    """Whether each row has one of two figures and none has both: what came in, or what went out."""
    first, second = np.isfinite(one.numbers), np.isfinite(other.numbers)
    return bool(first.any() and second.any() and (first ^ second).all())


class RelativeChange(Column):
    """How much a number grew from one column to another, as a share of the first: 0.25 for a quarter more.

    Cells where either is missing, or the first is nought or less, are empty: from a loss to a profit nothing grew by
    some per cent. falling: of a fall: 0.25 is a quarter less.
    It has the place of the second column, whose cells stand for it.
    """

    is_computed = True

    def __init__(self, earlier: Column, later: Column, falling: bool) -> None:
        self.earlier, self.later, self.falling = earlier, later, falling
        with np.errstate(divide="ignore", invalid="ignore"):
            grown = np.where(earlier.numbers > 0, later.numbers / earlier.numbers - 1, np.nan)
        numbers = np.where(np.isfinite(grown), -grown if falling else grown, np.nan)
        values = pd.Series(numbers)
        texts = values.map(lambda each: f"{each:.1%}" if np.isfinite(each) else "")
        name = change_name(earlier.name, later.name, falling)
        super().__init__(later.place, name, values, texts, ColumnType(ColumnKind.NUMBER, unit="%"))
        self.df = self.code_of("df")

    @property
    def marks(self) -> tuple[str, str]:
        """Per cents."""
        return ("", worded("%"))

    def shown(self, number: float, decimals: int | None = None) -> str:
        """In per cent, with one decimal."""
        return super().shown(round(number, 3), decimals)

    def code_of(self, frame: str) -> str:
        """An expression over a frame that gives the numbers."""
        first = self.earlier.code_of(frame)
        if (self.earlier.numbers <= 0).any():
            first += f".where({first} > 0)"
        ratio = f"{self.later.code_of(frame)} / {first}"
        return f"(1 - {ratio})" if self.falling else f"({ratio} - 1)"


class TimeOfDay(Column):
    """How long after midnight the moments of a column of days are. It has the place of that column."""

    is_computed = True

    def __init__(self, days: Column) -> None:
        self.days = days
        moments = pd.Series(pd.DatetimeIndex(days.values))
        since = moments - moments.dt.normalize()
        texts = since.map(lambda each: "" if pd.isna(each) else str(each)[-8:-3])
        super().__init__(days.place, time_of_day_name(days.name), since, texts, ColumnType(ColumnKind.DURATION))
        self.df = self.code_of("df")

    def code_of(self, frame: str) -> str:
        """An expression over a frame that gives them."""
        moments = self.days.code_of(frame)
        return f"({moments} - {moments}.dt.normalize())"
