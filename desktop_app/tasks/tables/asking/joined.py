"""Rules for conditions that a question joins: one or the other, or times of which no day lies in both."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.query import AnyOf, Period, Recurring


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
    times = [each for each in found if isinstance(each, Period | Recurring)]
    if len(times) == 2 and times[0].column == times[1].column and _apart(*times):
        yield from _one_or_the_other(match)


def _apart(one: Period | Recurring, other: Period | Recurring) -> bool:
    """Whether two times have no day in common."""
    if isinstance(one, Period) and isinstance(other, Period):
        return bool(one.last and other.first and one.last < other.first) or bool(
            other.last and one.first and other.last < one.first
        )
    if isinstance(one, Recurring) and isinstance(other, Recurring):
        return not {*one.months} & {*other.months} and not {*one.weekdays} & {*other.weekdays}
    return False


JOINED: tuple[Rule, ...] = (
    Rule(r"(?P<one>K),?\|g?(?P<other>K)", _one_or_the_other),
    Rule(r"(?P<one>K)&(?P<other>K)", _both_times),
)
"""Behind all other rules for conditions."""
