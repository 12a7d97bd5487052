"""Rules for what one column has more than another: "the difference between budget and actual", "days from A to B"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.lookup import Mention
from desktop_app.tasks.tables.asking.phrases import Phrase
from desktop_app.tasks.tables.asking.roles import only_names
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.differences import difference_name
from desktop_app.tasks.tables.products import BY, TIMES
from desktop_app.tasks.tables.query import Compute

_ADDED = Phrase("A", compute=Compute.SUM)


def _difference(match: Match) -> Iterator[Draft]:
    """ "the largest difference between men and women", "how much more do men earn than women"."""
    sign, one, other = match.item("sign"), match.column("one"), match.column("other")
    if sign is None or sign.phrase is None or one is None or other is None or not can_be_compared(one, other):
        return
    first, second = (other, one) if sign.phrase.direction < 0 else (one, other)
    whole = as_one(match, difference_name(first.name, second.name, absolute=not sign.phrase.direction))
    yield added(match, sign, whole)


def _days_between(match: Match) -> Iterator[Draft]:
    """ "average number of days between order date and ship date"."""
    unit, one, other = match.item("unit"), match.column("one"), match.column("other")
    if unit is None or unit.word not in _DAYS or one is None or other is None:
        return
    if one.kind is ColumnKind.DATE and can_be_compared(one, other):
        told = _units(unit)
        yield added(match, unit, as_one(match, difference_name(one.name, other.name, absolute=True, unit=told)))


def _days_until(match: Match) -> Iterator[Draft]:
    """ "how many days until invoices are paid", where one other column says since when."""
    unit, other = match.item("unit"), match.column("other")
    if unit is None or unit.word not in _DAYS or other is None or other.kind is not ColumnKind.DATE:
        return
    days = [column for column in match.grid if column.kind is ColumnKind.DATE and column is not other]
    if len(days) == 1:
        told = _units(unit)
        yield added(match, unit, as_one(match, difference_name(other.name, days[0].name, absolute=False, unit=told)))


def _units(unit: Item) -> str:
    """What the time between two columns is told in: hours, or minutes, where these are asked for."""
    return {"hour": "hours", "minut": "minutes"}.get(stem(unit.word), "days")


def _multiplied(match: Match) -> Iterator[Draft]:
    """ "stock times price", "rent divided by area": what each row comes to."""
    sign, one, other = match.item("sign"), match.column("one"), match.column("other")
    by = _SIGNS.get(sign.word) if sign is not None else None
    if sign is None or by is None or one is None or other is None or one is other:
        return
    if all(column.kind is ColumnKind.NUMBER and not only_names(column) for column in (one, other)):
        whole = as_one(match, f"{one.name}{by}{other.name}")
        before = match.draft.items[match.start - 1 : match.start] if match.start else ()
        lead = [item for item in before if item.letter in "xl" and item.word in _WORTH]
        done = added(match, sign, replace(whole, weight=whole.weight + sum(item.weight for item in lead)))
        yield done.without(match.start - 1, match.start) if lead else done


_SIGNS = {"x": TIMES, "times": TIMES, "multiplied": TIMES, "mal": TIMES, "divided": BY}
_WORTH = frozenset(["worth", "value", "product", "cost", "costs", "wert"])


_DAYS = vocabulary.UNITS_OF_TIME | {"day"}


def added(match: Match, sign: Item, whole: Item) -> Draft:
    """The draft with a difference in place of the match, which is added up where nothing else is asked of it."""
    letters = match.draft.letters
    told = set("SA") & set(letters[: match.start]) or re.match("[cpa]N", letters[match.end :])
    added = replace(sign, letter="A", phrase=_ADDED, mention=None, weight=0.0)
    return match.draft.without(match.start, match.end, *(() if told else (added,)), whole)


def can_be_compared(one: Column, other: Column) -> bool:
    """Whether one column can be taken from another: two of days, or two of figures in one unit."""
    if one is other or one.is_year or other.is_year or only_names(one) or only_names(other):
        return False
    both = {one.kind, other.kind}
    return both == {ColumnKind.DATE} or (both == {ColumnKind.NUMBER} and one.unit == other.unit)


def as_one(match: Match, name: str) -> Item:
    """The item of a difference, in place of the words that the match takes up."""
    items = match.draft.items[match.start : match.end]
    score = min((item.score for item in items if item.letter == "H"), default=1.0)
    start, end = items[0].start, items[-1].end
    weight = sum(item.weight for item in items)
    return Item("H", start, end, weight, score, Mention(start, end, "H", score, column=name))


BETWEEN: tuple[Rule, ...] = (
    Rule(r"(?P<sign>X)[lo]*(?P<one>H)[&z](?P<other>H)", _difference),
    Rule(r"(?P<sign>X)[lo]*(?P<one>H)[lxR]?>(?P<other>H)", _difference),
    Rule(r"(?P<one>H)(?P<sign>[xR])j?(?P<other>H)", _multiplied),
    Rule(r"M?(?P<unit>[Hx])[bg](?P<one>H)[&z](?P<other>H)", _days_between),
    Rule(r"M?(?P<unit>[Hx])[jz](?P<noun>[HRx])?(?P<other>H)", _days_until),
)
"""Before all other rules for conditions, which would take the columns apart."""
