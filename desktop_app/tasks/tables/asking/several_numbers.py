"""Rules for several numbers of one column: a rating of 4 or 5, 1, 2 or 3 rooms, from 2 to 4 of them."""

from collections.abc import Iterator

import numpy as np

from desktop_app.tasks.tables.asking.compared_columns import is_noun, scaled
from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.roles import measures
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import AllOf, AnyOf, Compare, Condition, Not, Operator

_MOST_MARKS = 12
"""Different numbers of a column up to which they may be marks that somebody gave."""


def _one_of_numbers(match: Match) -> Iterator[Draft]:
    """ "rating 4 or 5", "4 or 5 stars", "flats with 2 to 3 rooms"."""
    numbers = [item for item in match.items("numbers") if item.letter == "N" and item.mention is not None]
    joints = {item.letter for item in match.items("numbers")} - {"N", ","}
    for column, doubt in _columns(match, numbers):
        values = [scaled(column, item) for item in numbers]
        if joints == {"z"}:
            first, last = min(values), max(values)
            least = Compare(column.name, Operator.AT_LEAST, first)
            condition: Condition = AllOf((least, Compare(column.name, Operator.AT_MOST, last)))
        else:
            condition = AnyOf(tuple(Compare(column.name, Operator.EQUAL, value) for value in values))
        yield match.understood(condition if match.item("not") is None else Not(condition), doubt)


def _columns(match: Match, numbers: list[Item]) -> Iterator[tuple[Column, float]]:
    """The column that stands beside the numbers; else the only one of marks that has them all."""
    named = [column for column in (match.column("before"), match.column("after")) if column is not None]
    fitting = [column for column in named if column.is_number and not is_noun(match.grid, column)]
    having = [column for column in fitting if any(_has(column, item) for item in numbers)]
    if having:
        yield having[0], 0.0
        return
    if named:
        return
    marks = [column for column in measures(match.grid) if len(column.texts) <= _MOST_MARKS]
    likely = [column for column in marks if all(_has(column, item) for item in numbers)]
    if len(likely) == 1:
        yield likely[0], 0.15


def _has(column: Column, item: Item) -> bool:
    return bool(np.isin(scaled(column, item), column.numbers))


SEVERAL_NUMBERS: tuple[Rule, ...] = (
    Rule(r"(?<![bfgc])(?P<before>H)[lxo]?(?P<not>n)?(?P<numbers>N(?:,N)*,?[|&z]N)(?!d)(?P<after>)", _one_of_numbers),
    Rule(r"(?<![bfgcpa])(?P<before>)(?P<not>n)?(?P<numbers>N(?:,N)*,?[|z]N)[lxo]?(?P<after>H)", _one_of_numbers),
    Rule(r"(?<![bfgcpan])(?P<before>)(?P<not>)(?P<numbers>N(?:,N)*,?\|N)(?!d)(?P<after>)", _one_of_numbers),
)
"""Behind the rule for what lies between two numbers, before those for a single one."""
