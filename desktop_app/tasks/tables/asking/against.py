"""Rules for what is set against something: men against women, above the average, below the level to order at."""

import re
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.compared_columns import of_adjective
from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.roles import measures, only_names
from desktop_app.tasks.tables.asking.times import either_time
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.figures import figure
from desktop_app.tasks.tables.query import AllOf, AnyOf, ColumnOf, Compare, Compute, OneOf, Operator

_MIDDLES = (Compute.AVERAGE, Compute.MEDIAN)

_LEVELS = (
    (
        frozenset(map(stem, ("reorder", "minimum", "threshold", "safety"))),
        tuple(map(stem, ("hand", "stock", "inventory", "quantity", "pieces"))),
    ),
    (
        frozenset(map(stem, ("budget", "plan", "planned", "target", "limit"))),
        tuple(map(stem, ("actual", "spent", "used", "cost"))),
    ),
)
"""Stems of headers that say a level, and of those that are held against it, the likeliest first."""


def _versus(match: Match) -> Iterator[Draft]:
    """ "average salary of men vs women": the figure of each of two kinds."""
    one, other = match.item("one"), match.item("other")
    if one is None or other is None or one.mention is None or other.mention is None or match.draft.group is not None:
        return
    column = one.mention.column
    if column != other.mention.column or one.mention.texts == other.mention.texts:
        return
    if one.mention.listed or other.mention.listed:
        return  # cells that list both would be of a group of their own
    sides = (each.mention for each in (one, other) if each.mention is not None)
    either = AnyOf(tuple(OneOf(column, each.texts, each.said, each.partial) for each in sides))
    said = Item("K", one.start, other.end, one.weight + other.weight, condition=either)
    done = match.draft.without(match.start, match.end, said, *match.items("what"))
    unsure = (2 - one.score - other.score) * 0.25
    done = replace(done, where=(*done.where, either), doubt=done.doubt + unsure)
    by_another = re.search("[Gj]M?H", match.draft.letters[match.end :])  # "men vs women by department"
    yield replace(done, within=column) if by_another else replace(done, group=column)


def _beyond_average(match: Match) -> Iterator[Draft]:
    """ "above average sodium", "who earns more than average", "faster than the average"."""
    how, computed = match.item("how"), match.item("computed")
    if how is None or how.phrase is None or computed is None or computed.phrase is None:
        return
    compute, operator = computed.phrase.compute, how.phrase.operator
    if compute not in _MIDDLES:
        return
    named = match.column("after") or match.column("before")
    if how.letter == "C":
        for column, told, doubt in of_adjective(match, how.phrase):
            if column.kind is ColumnKind.DATE:
                continue
            yield match.understood(Compare(column.name, told, _middle(column, compute)), doubt)
    elif operator is not None:
        both = [item.mention.column for item in match.items("both") if item.letter == "H" and item.mention is not None]
        columns = [match.grid[name] for name in both] or ([named] if named is not None else [])
        if columns and all(each.is_number and not only_names(each) for each in columns):
            beyond = tuple(Compare(each.name, operator, _middle(each, compute)) for each in columns)
            yield match.understood(AllOf(beyond) if len(beyond) > 1 else beyond[0])


def _middle(column: Column, compute: Compute) -> float:
    return float(figure(column, compute, column.numbers[np.isfinite(column.numbers)]))


def _beyond_level(match: Match) -> Iterator[Draft]:
    """ "which items are below the reorder level", "departments over budget"."""
    how, level = match.item("how"), match.column("level")
    before = match.column("before")
    if how is None or how.phrase is None or how.phrase.operator is None or level is None or not level.is_number:
        return
    if before is not None and before.is_number:
        return  # what is held against the level is named
    against = _held_against(match, level)
    if against is not None and how.phrase.operator is not Operator.EQUAL:
        yield match.understood(Compare(against.name, how.phrase.operator, ColumnOf(level.name)), 0.05)


def _held_against(match: Match, level: Column) -> Column | None:
    """What is held against a level: the stock against the least there should be, Bestand against Mindestbestand."""
    others = [each for each in measures(match.grid) if each is not level]
    own = level.name.casefold()
    ending = (each for each in others if len(each.name) > _SHORTEST and own.endswith(each.name.casefold()))
    if own.startswith(_LEAST_OF) and (found := next(ending, None)) is not None:
        return found
    for levels, held in _LEVELS:
        if levels & match.lookup.words(level):
            return next((each for word in held for each in others if word in match.lookup.words(each)), None)
    return None


_LEAST_OF, _SHORTEST = ("min", "soll", "max", "höchst", "plan"), 3


AGAINST: tuple[Rule, ...] = (
    Rule(r"(?P<one>V)(?P<what>[HRxlo]*)B(?P<other>V)", _versus),
    Rule(r"(?P<before>)(?P<one>T)B(?P<other>T)(?P<after>)", either_time),
    Rule(r"(?P<before>)(?P<how>[cpa])(?P<computed>A)[lo]?(?P<both>(?P<after>H)&H)", _beyond_average),
    Rule(r"(?P<before>H)?l?(?P<how>[cpa])(?P<computed>A)(?P<both>)(?P<after>H)?", _beyond_average),
    Rule(r"(?P<before>H)?(?P<column>)(?P<how>C)>?(?P<computed>A)(?P<after>)", _beyond_average),
    Rule(r"(?P<before>H)?l?(?P<how>[cpa])(?P<level>H)(?=K*(?:[Gj]|$))", _beyond_level),
)
"""Before the other rules for conditions, which know numbers and names only."""
