"""Rules for conditions that a question joins: one or the other, or times of which no day lies in both."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.query import AllOf, AnyOf, Compare, Condition, Not, Operator, Period, Recurring


def _neither_time(match: Match) -> Iterator[Draft]:
    """ "not in February or March", "except 2020 and 2021": in neither of them."""
    found = [item.condition for item in (match.item("one"), match.item("other")) if item is not None]
    where = match.draft.where
    if len(found) < 2 or any(each not in where for each in found):
        return
    one, other = found
    before = one.parts if isinstance(one, AllOf) else (one,)
    if other is None or not all(isinstance(each, Not) and _excludes(each.part, other) for each in before):
        return
    rest = replace(match.draft, where=tuple(each for each in where if each not in found))
    yield rest.understood(match.start, match.end, AllOf((*(each for each in before if each), Not(other))))


def _one_or_the_other(match: Match) -> Iterator[Draft]:
    """ "from Paris or not paid": one of two conditions on different columns, or both."""
    found = [item.condition for item in (match.item("one"), match.item("other")) if item is not None]
    where = match.draft.where
    if len(found) < 2 or any(each is None or each not in where for each in found):
        return
    parts = [part for each in found if each for part in (each.parts if isinstance(each, AnyOf) else (each,))]
    rest = replace(match.draft, where=tuple(each for each in where if each not in found))
    yield rest.understood(match.start, match.end, AnyOf(tuple(parts)))


def _both_times(match: Match) -> Iterator[Draft]:
    """ "in February and March": no day lies in both of them, so one or the other is meant."""
    found = [item.condition for item in (match.item("one"), match.item("other")) if item is not None]
    if len(found) == 2 and _excludes(*found):
        yield from _one_or_the_other(match)


def _excludes(one: Condition | None, other: Condition | None) -> bool:
    """Whether no cell of a column fulfils both conditions: two times that have no day in common, or two numbers.

    The first one may be several of which one has to hold.
    """
    if isinstance(one, AnyOf):
        return all(_excludes(each, other) for each in one.parts)
    if isinstance(one, Compare) and isinstance(other, Compare):
        equal = one.operator is Operator.EQUAL and other.operator is Operator.EQUAL
        numbers = isinstance(one.value, int | float) and isinstance(other.value, int | float)
        return equal and numbers and one.column == other.column and one.value != other.value
    if not isinstance(one, Period | Recurring) or not isinstance(other, Period | Recurring):
        return False
    return one.column == other.column and _apart(one, other)


def _apart(one: Period | Recurring, other: Period | Recurring) -> bool:
    """Whether two times have no day in common."""
    if isinstance(one, Period) and isinstance(other, Period):
        return bool(one.last and other.first and one.last < other.first) or bool(
            other.last and one.first and other.last < one.first
        )
    if isinstance(one, Recurring) and isinstance(other, Recurring):
        if one.weekdays and other.weekdays:
            return not {*one.weekdays} & {*other.weekdays}
        if one.months and other.months:
            same_month = {*one.months} & {*other.months}
            return not same_month or (None not in (one.day, other.day) and one.day != other.day)
        return False
    some, others = _months_of(one), _months_of(other)
    return bool(some and others and not some & others)


def _months_of(time: Period | Recurring) -> set[int]:
    """The months that a time lies in, up to a year of them; none where it has no ends."""
    if isinstance(time, Recurring):
        return {*time.months}
    if time.first is None or time.last is None:
        return set()
    start, end = (day.year * 12 + day.month - 1 for day in (time.first, time.last))
    return {month % 12 + 1 for month in range(start, min(end, start + 11) + 1)}


JOINED: tuple[Rule, ...] = (
    Rule(r"(?P<one>K),(?P<other>K)(?=,?[|&]g?K|,K)", _neither_time),
    Rule(r"(?P<one>K),(?P<other>K)(?=,?[|&]g?K|,K)", _both_times),
    Rule(r"(?P<one>K),?[|&]g?(?P<other>K)", _neither_time),
    Rule(r"(?P<one>K),?\|(?:H?j|g)?(?P<other>K)", _one_or_the_other),
    Rule(r"(?P<one>K),?&g?(?P<other>K)", _both_times),
)
"""Behind all other rules for conditions."""
