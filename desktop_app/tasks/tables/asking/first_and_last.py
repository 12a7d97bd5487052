"""Rules for what is first and last: by the day where there is one, by the time of it, or by the order of the rows."""

from collections.abc import Iterator, Sequence

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.drafts import Draft, Match
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.ordering import clock_of_day, ordered
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import Compare, Operator


def of_place(match: Match) -> Iterator[Draft]:
    """ "the first opponent", "who was last", "the last date listed": by time where there is one, else by row."""
    sign = match.item("sign")
    if sign is None or sign.phrase is None or not sign.phrase.by_row:
        return
    direction, column = sign.phrase.direction, match.column("column")
    ranked = column is not None and column.is_number and set(Header(column).long) & set(vocabulary.RANKS)
    if column is not None and ranked and direction < 0 and (column.numbers == 1).any():
        yield match.understood(Compare(column.name, Operator.EQUAL, 1.0), 0.02)
        return
    asked_before = "H" in match.draft.letters[: match.start] or match.draft.letters[match.end :][:1] in ("x", "H")
    if column is not None and column.kind is ColumnKind.DURATION and set(Header(column).long) & vocabulary.CLOCK:
        yield from ordered(match, column, direction, 0.05)  # "the first departure" of the day
        return
    if column is not None and asked_before and (column.kind is ColumnKind.DATE or column.is_year):
        # "the first opened station", "which name was in the last construction year"
        yield from ordered(match, column, direction, 0.05)
        return
    days = [column for column in match.grid if column.kind is ColumnKind.DATE or column.is_year]
    # "When was the first launch" asks for a day, in whatever order the rows stand.
    named = _day_named(match)
    asks_when = named is not None or _asks_when(match, days) or _is_of_one_day(match, days)
    by_day, by_row = (0.02, 0.12) if asks_when else (0.06, 0.05)
    yield from ordered(match, None, direction, by_row, keep="column")
    for column in [named] if named is not None else days[:1]:
        yield from ordered(match, column, direction, by_day, keep="column")


def _day_named(match: Match) -> Column | None:
    """ "when did the first poll start", where a column of days is called Start."""
    if "D" not in match.draft.letters[: match.start]:
        return None
    named = (item.mention.column for item in match.draft.items if item.letter == "H" and item.mention is not None)
    return next((match.grid[name] for name in named if match.grid[name].kind is ColumnKind.DATE), None)


def _is_of_one_day(match: Match, days: Sequence[Column]) -> bool:
    """Whether one day is asked for, in a table that says at what time of it each row was."""
    return any(clock_of_day(match, column) is not column for column in days[:1])


def _asks_when(match: Match, days: Sequence[Column]) -> bool:
    """Whether "when" stands before, and there is one column of days to tell it by."""
    return "D" in match.draft.letters[: match.start] and [column.kind for column in days] == [ColumnKind.DATE]


def first_of_days(match: Match) -> Iterator[Draft]:
    """ "who started first", where a column says when they did."""
    column, sign = match.column("before"), match.item("sign")
    if column is None or sign is None or sign.phrase is None or not sign.phrase.by_row or match.start == 0:
        return
    if column.kind is ColumnKind.DATE or column.is_year:
        yield from ordered(match, column, sign.phrase.direction, 0.02)
