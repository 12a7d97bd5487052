"""Rules for what is set against something: men against women, above the average, below the level to order at."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.compared_columns import of_adjective
from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.roles import measures, only_names
from desktop_app.tasks.tables.asking.times import either_time
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.figures import figure
from desktop_app.tasks.tables.query import AnyOf, ColumnOf, Compare, Compute, OneOf, Operator

_MIDDLES = (Compute.AVERAGE, Compute.MEDIAN)

_LEVELS = (
    (frozenset(map(stem, ("reorder", "minimum", "threshold", "safety"))), vocabulary.STOCK),
    (
        frozenset(map(stem, ("budget", "plan", "planned", "target", "limit"))),
        frozenset(map(stem, ("actual", "spent", "cost", "sales", "used"))),
    ),
)
"""Stems of headers that say a level, and of those that are held against it."""


def _versus(match: Match) -> Iterator[Draft]:
    """ "average salary of men vs women": the figure of each of two kinds."""
    one, other = match.item("one"), match.item("other")
    if one is None or other is None or one.mention is None or other.mention is None or match.draft.group is not None:
        return
    column = one.mention.column
    if column != other.mention.column or one.mention.texts == other.mention.texts:
        return
    sides = (each.mention for each in (one, other) if each.mention is not None)
    either = AnyOf(tuple(OneOf(column, each.texts, each.said, each.partial) for each in sides))
    said = Item("K", one.start, other.end, one.weight + other.weight, condition=either)
    done = match.draft.without(match.start, match.end, said, *match.items("what"))
    unsure = (2 - one.score - other.score) * 0.25
    yield replace(done, where=(*done.where, either), group=column, doubt=done.doubt + unsure)


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
            yield match.understood(Compare(column.name, told, _middle(column, compute)), doubt)
    elif named is not None and operator is not None and named.is_number and not only_names(named):
        yield match.understood(Compare(named.name, operator, _middle(named, compute)))


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
    for levels, held in _LEVELS:
        if not levels & match.lookup.words(level):
            continue
        against = [each for each in measures(match.grid) if held & match.lookup.words(each) and each is not level]
        operator = how.phrase.operator
        if against and operator is not Operator.EQUAL:
            yield match.understood(Compare(against[0].name, operator, ColumnOf(level.name)), 0.05)
            return


AGAINST: tuple[Rule, ...] = (
    Rule(r"(?P<one>V)(?P<what>[HRxlo]*)B(?P<other>V)", _versus),
    Rule(r"(?P<before>)(?P<one>T)B(?P<other>T)(?P<after>)", either_time),
    Rule(r"(?P<before>H)?l?(?P<how>[cpa])(?P<computed>A)(?P<after>H)?", _beyond_average),
    Rule(r"(?P<before>H)?(?P<column>)(?P<how>C)>?(?P<computed>A)(?P<after>)", _beyond_average),
    Rule(r"(?P<before>H)?l?(?P<how>[cpa])(?P<level>H)(?=K*$)", _beyond_level),
)
"""Before the other rules for conditions, which know numbers and names only."""
