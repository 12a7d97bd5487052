"""Rules for which of several columns of days a question names: "per month of pick-up", "in June, by order date"."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.groups import PERIOD_STEMS
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.columns import Column

_WELL_NAMED = 0.9
_DATES = frozenset("date dates day days time datum".split())


def _period_of(match: Match) -> Iterator[Draft]:
    """ "revenue per month of pick-up", "per pick-up month": the months of that column."""
    unit, days = match.item("unit"), _named_days(match)
    how = match.item("how")
    if unit is None or unit.mention is None or days is None or unit.word not in PERIOD_STEMS:
        return
    if how is not None and how.letter == "j" and how.word != "by":
        return  # "hours until closed"
    if match.grid[unit.mention.column].kind is ColumnKind.DATE:
        weight = sum(item.weight for item in match.draft.items[match.start : match.end])
        named = replace(unit, weight=weight, score=1.0, mention=replace(unit.mention, column=days.name, score=1.0))
        yield match.draft.without(match.start, match.end, named)


def _time_of(match: Match) -> Iterator[Draft]:
    """ "in June, by order date", "in July (arrivals)": June and July of that column."""
    days = _named_days(match)
    if days is None:
        return
    named, time = match.items("days")[0], match.items("time")[0]
    weight = sum(item.weight for item in match.draft.items[match.start : match.end]) - time.weight
    yield match.draft.without(match.start, match.end, replace(named, weight=weight), time)


def _named_days(match: Match) -> Column | None:
    """The column of days that is named, of a table with several; "date" may stand behind its name."""
    named, column, tail = match.item("days"), match.column("days"), match.item("tail")
    several = sum(each.kind is ColumnKind.DATE for each in match.grid) > 1
    if named is None or column is None or not several or column.kind is not ColumnKind.DATE:
        return None
    return column if _is_name(named) and (tail is None or tail.word in _DATES) else None


def _is_name(item: Item) -> bool:
    return item.score >= _WELL_NAMED and item.word not in PERIOD_STEMS


NAMED_DAYS: tuple[Rule, ...] = (
    Rule(r"(?P<unit>H)(?P<how>[oj])(?P<days>H)(?P<tail>[xl])", _period_of),
    Rule(r"(?P<unit>H)(?P<how>[oj])(?P<days>H)(?P<tail>)", _period_of),
    Rule(r"(?P<days>H)(?P<tail>)(?P<how>)(?P<unit>H)", _period_of),
    Rule(r"(?P<time>T),[jo]?(?P<days>H)(?P<tail>[xl])", _time_of),
    Rule(r"(?P<time>T)(?:,[jo]?)?(?P<days>H)(?P<tail>)$", _time_of),
)
"""Before all other rules, which would take the first of the columns of days."""
