"""Stretches of time that days are brought together in: months, weekdays, hours of the day, decades."""

from collections.abc import Sequence

import pandas as pd

from desktop_app.tasks.tables.columns import Column
from desktop_app.translation import worded

_BY_PANDAS = {"month": "M", "quarter": "Q", "year": "Y", "week": "W"}
"""What pandas calls those of a calendar."""

NAMED = {
    "month": worded("Month"), "quarter": worded("Quarter"), "year": worded("Year"), "week": worded("Week"),
    "weekday": worded("Weekday"), "hour": worded("Hour"), "calendar month": worded("Calendar month"),
    "decade": worded("Decade"),
}  # fmt: skip
"""Each with what a column of such stretches is called."""

PERIODS = frozenset(NAMED)
CALENDAR_MONTH = "calendarmonth"
"""What a question is reworded to that asks for a month of every year."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
IN_ORDER: dict[str, Sequence[str]] = {"weekday": WEEKDAYS, "calendar month": MONTHS}
"""Those whose names do not stand in the order of the alphabet."""


def periods(days: Column, by: str) -> list[str]:
    """Of each row of a column of days the period it lies in: "2024-02", "2024Q1", "Monday"; "NaT" of none.

    Decades are of years, too.
    """
    if by == "decade" and days.is_year:
        return [f"{each // 10 * 10:.0f}s" for each in days.numbers.tolist()]
    dates = pd.DatetimeIndex(days.values)
    if by in _BY_PANDAS:
        return [str(each) for each in dates.to_period(_BY_PANDAS[by]).astype(str)]
    if by == "decade":
        return [f"{each // 10 * 10:.0f}s" for each in dates.year.tolist()]
    if by == "hour":
        return [f"{each:02.0f}:00" for each in dates.hour.tolist()]
    if by == "weekday":
        return [WEEKDAYS[int(each)] if each == each else "NaT" for each in dates.day_of_week.tolist()]
    return [MONTHS[int(each) - 1] if each == each else "NaT" for each in dates.month.tolist()]


def code_of(days: Column, by: str) -> str:
    """The same as an expression over df."""
    if by == "decade":
        years = days.code if days.is_year else f"{days.df}.dt.year"
        return f"{years}.floordiv(10).mul(10).map('{{:.0f}}s'.format)"
    if by in _BY_PANDAS:
        return f'{days.df}.dt.to_period("{_BY_PANDAS[by]}").astype(str)'
    method = {"weekday": "day_name()", "calendar month": "month_name()"}.get(by, 'strftime("%H:00")')
    return f"{days.df}.dt.{method}"


def have_times(days: Column) -> bool:
    """Whether a column of days says at what time of the day, too."""
    known = pd.DatetimeIndex(days.values).dropna()
    return bool(len(known)) and bool((known != known.normalize()).any())
