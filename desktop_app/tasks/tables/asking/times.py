"""Rules for the times in a question: a day, a month or a year, before or after one, between two, counted back."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.dates import When, before_newest, month_of
from desktop_app.tasks.tables.asking.drafts import Draft, Match
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.roles import day_of_month
from desktop_app.tasks.tables.asking.words import header_words, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.query import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Filled,
    Not,
    Operator,
    Period,
    Recurring,
)
from desktop_app.translation import mark, worded


def stretch(match: Match) -> Iterator[Draft]:
    """ "between March and May 2020"."""
    for column, doubt in _times(match):
        one, note = _dated(match.grid, column, match.item("low"))
        other, _ = _dated(match.grid, column, match.item("high"))
        if one is None or other is None or not (one.first and other.last):
            continue
        said = _between(one.said, other.said, one.is_day and other.is_day)
        yield match.understood(Period(column.name, one.first, other.last, said), doubt, asked=True).doubted(0.0, note)


def time(match: Match) -> Iterator[Draft]:
    """ "in 2020", "after March", "in the last two years"."""
    how, item = match.item("how"), match.item("time")
    apart = _apart(match.grid, item) if how is None else None
    if apart is not None:
        yield match.understood(apart, asked=True)
        return
    if how is None and (lasting := _lasting(match, item)) is not None:
        yield match.understood(lasting, 0.02, asked=True)
    for column, doubt in _times(match, item):
        when, note = (_dated if how is not None else _undated)(match.grid, column, item)
        if when is None:
            continue
        condition = _in(column, when) if how is None else _beside(column, when, how.letter)
        if condition is not None:
            yield match.understood(condition, doubt, asked=True).doubted(0.0, note)


def _apart(grid: Grid, item: Item | None) -> Condition | None:
    """The condition for one day in a table that keeps year, month and day in columns of their own."""
    when = item.mention.when if item is not None and item.mention is not None else None
    day = day_of_month(grid) if when is not None and when.is_day else None
    month = next((column for column in grid if column.is_month), None)
    year = next((column for column in grid if column.is_year), None)
    if when is None or when.first is None or day is None or month is None or year is None:
        return None
    wanted = ((year, when.first.year), (month, when.first.month), (day, when.first.day))
    return AllOf(tuple(Compare(column.name, Operator.EQUAL, float(number)) for column, number in wanted))


_STARTS = frozenset(["start", "begin", "from", "begun", "started", "joined", "hired", "since"])
_ENDS = frozenset(["end", "ended", "until", "to", "left", "exit"])
"""Words of headers for when something began and when it was over."""


def _lasting(match: Match, item: Item | None) -> Condition | None:
    """ "who was president in 1970", where days say from when to when each was: it had begun, and was not over."""
    when = item.mention.when if item is not None and item.mention is not None else None
    days = [column for column in match.grid if column.kind is ColumnKind.DATE]
    if when is None or when.first is None or when.last is None or set("AQM%") & set(match.draft.letters):
        return None
    named = (each.mention.column for each in match.draft.items if each.letter == "H" and each.mention is not None)
    if any(match.grid[name] in days for name in named):
        return None  # "which projects started in 2024"
    starts = [column for column in days if _STARTS.intersection(header_words(column.name))]
    ends = [column for column in days if _ENDS.intersection(header_words(column.name))]
    if len(starts) != 1 or len(ends) != 1:
        return None
    begun = Period(starts[0].name, None, when.last, worded(_BESIDE["j"][0], about=_about(when), when=when.said))
    over = Period(ends[0].name, when.first, None, worded(_BESIDE["f"][0], about=_about(when), when=when.said))
    ended: Condition = over if ends[0].filled.all() else AnyOf((over, Not(Filled(ends[0].name))))
    return AllOf((begun, ended))


def _about(when: When) -> str:
    return "day" if when.is_day else ""


def either_time(match: Match) -> Iterator[Draft]:
    """ "in 2018 vs 2017": the figure of each of two years, or months."""
    one, other = match.item("one"), match.item("other")
    if one is None or other is None or match.draft.group is not None:
        return
    for column, doubt in _times(match, one):
        whens = [_undated(match.grid, column, each)[0] for each in (one, other)]
        parts = [_in(column, when) for when in whens if when is not None]
        if len(parts) < 2 or None in parts:
            continue
        of_years = all(when is not None and when.is_whole_years for when in whens)
        done = match.understood(AnyOf(tuple(part for part in parts if part is not None)), doubt, asked=True)
        by = ("year" if of_years else "month") if column.kind is ColumnKind.DATE else ""
        yield replace(done, group=column.name, by=by)


def not_then(match: Match) -> Iterator[Draft]:
    """ "other than 1984"."""
    for draft in time(match):
        yield draft.denied()


def _times(match: Match, item: Item | None = None) -> Iterator[tuple[Column, float]]:
    """The column of dates or years named before or after, or else all of them, the first the likeliest.

    item: the one time that is asked for, where it is one: a month may be a number in a column of its own.
    """
    named = [match.column("before"), match.column("after"), _told_by_verb(match)]
    fitting = [column for column in named if column is not None and (column.kind is ColumnKind.DATE or column.is_year)]
    if fitting:
        yield fitting[0], 0.0
        return
    own = [column for column in match.grid if column.kind is ColumnKind.DATE or column.is_year]
    # "In 2018" means a column called year rather than one called euro_year.
    own.sort(key=lambda column: len(header_words(column.name)) > 1)
    own = own or [column for column in match.grid if column.is_month]
    months = [column for column in match.grid if column.is_month and _names_month(item)]
    for place, column in enumerate((months or own)[:3]):
        yield column, 0.12 * place


_BEGINS = frozenset(map(stem, "started start began begun begin starting arrived arrive came checked".split()))
_IS_OVER = frozenset(map(stem, "ended end ending finished departed depart left leave over".split()))
_OF_BEGINNING = _STARTS | {"arrival", "arrive", "in", "checkin"}
_OF_END = _ENDS | {"departure", "depart", "out", "checkout", "finish", "finished"}


def _told_by_verb(match: Match) -> Column | None:
    """ "stays that ended in July", where one column of days alone says when each was over."""
    items = match.draft.items[max(0, match.start - 1) : match.end]
    verb = next((stem(item.word) for item in reversed(items) if item.letter in "lx" and item.word), "")
    wanted = _OF_BEGINNING if verb in _BEGINS else _OF_END if verb in _IS_OVER else frozenset()
    days = [column for column in match.grid if column.kind is ColumnKind.DATE]
    found = [column for column in days if wanted.intersection(header_words(column.name))]
    return found[0] if len(found) == 1 else None


def _names_month(item: Item | None) -> bool:
    """Whether an item names a month of whatever year."""
    when = item.mention.when if item is not None and item.mention is not None else None
    return when is not None and bool(when.months) and when.day is None


def _dated(grid: Grid, column: Column, item: Item | None) -> tuple[When | None, str]:
    """The time an item names with a year: a month is that of the newest year there is. And a note on that."""
    when = _resolved(grid, column, item)
    if when is None or not when.months or column.kind is not ColumnKind.DATE:
        return when, ""
    years = np.unique(column.values.dropna().dt.year)
    if not len(years):
        return None, ""
    year = int(years[-1])
    first, last = month_of(year, when.months[0], ""), month_of(year, when.months[-1], "")
    if when.day is not None and first.first is not None:
        if when.day > monthrange(year, when.months[0])[1]:
            return None, ""  # 31 June
        first = last = When("", first.first.replace(day=when.day), first.first.replace(day=when.day))
    if len(years) == 1:
        return replace(when, first=first.first, last=last.last, months=(), day=None), ""
    said = worded("{when} {year}", when=when.said, year=year)
    taken = mark("“{when}” is taken to be that of {year}, the newest year in {column}.")
    note = worded(taken, when=when.said, year=year, column=column.name)
    return replace(when, first=first.first, last=last.last, months=(), day=None, said=said), note


def _undated(grid: Grid, column: Column, item: Item | None) -> tuple[When | None, str]:
    """The time an item names, a month of whatever year; a note where it is counted back."""
    when = _resolved(grid, column, item)
    if when is None or when.back is None or item is None or item.mention is None:
        return when, ""
    counted = mark("“{words}” is counted back from the newest date in {column}: {when}.")
    return when, worded(counted, words=item.mention.said, column=column.name, when=when.said)


def _resolved(grid: Grid, column: Column, item: Item | None) -> When | None:
    """The time an item names, in terms of this column's dates."""
    when = item.mention.when if item is not None and item.mention is not None else None
    if when is None or when.back is None:
        return when
    known = column.numbers[np.isfinite(column.numbers)]
    if not len(known):
        return None
    newest = float(known.max())
    try:
        day = date(int(newest), 12, 31) if column.is_year else date(1970, 1, 1) + timedelta(seconds=newest)
        first, last = before_newest(day, when.back)
    except (OverflowError, ValueError):
        return None  # "the last 9,000,000 days" begin before the calendar does
    return replace(
        when, first=first, last=last, said=_between(worded("{day}", day=first), worded("{day}", day=last), days=True)
    )


def _in(column: Column, when: When) -> Condition | None:
    if when.weekdays:
        is_date = column.kind is ColumnKind.DATE
        return Recurring(column.name, (), when.said, weekdays=when.weekdays) if is_date else None
    if when.months and column.is_month and when.day is None:
        months = tuple(Compare(column.name, Operator.EQUAL, float(each)) for each in when.months)
        return months[0] if len(months) == 1 else AnyOf(months)
    if when.months:
        said = _at(when, bool(when.day))
        return Recurring(column.name, when.months, said, when.day) if column.kind is ColumnKind.DATE else None
    if column.is_year and not when.is_whole_years:
        return None
    if when.back is not None:
        return Period(column.name, when.first, when.last, when.said)
    return Period(column.name, when.first, when.last, _at(when, when.is_day))


def _at(when: When, on_day: bool) -> str:
    if on_day:
        return worded("on {when}", when=when.said)
    if when.is_month:
        return worded("in {when}", about="month", when=when.said)
    return worded("in {when}", about="year", when=when.said) if when.is_year else worded("in {when}", when=when.said)


def _between(first: str, last: str, days: bool) -> str:
    if days:
        return worded("between {first} and {last}", about="days", first=first, last=last)
    return worded("between {first} and {last}", first=first, last=last)


_BESIDE = {
    "a": (mark("after {when}"), mark("after {when}", about="day")),
    "p": (mark("before {when}"), mark("before {when}", about="day")),
    "f": (mark("since {when}"), mark("since {when}", about="day")),
    "j": (mark("until {when}"), mark("until {when}", about="day")),
}


def _beside(column: Column, when: When, how: str) -> Condition | None:
    if when.first is None or when.last is None or (column.is_year and not when.is_whole_years):
        return None
    said = worded(_BESIDE[how][0], about="day" if when.is_day else "", when=when.said)
    if how == "a":
        return Period(column.name, when.last + timedelta(days=1), None, said)
    if how == "p":
        return Period(column.name, None, when.first - timedelta(days=1), said)
    if how == "f":
        return Period(column.name, when.first, None, said)
    return Period(column.name, None, when.last, said)
