"""A condition on the rows of a table as a person says it: "Region is North", which stands behind "where"."""

from collections.abc import Sequence
from datetime import date

from desktop_app.answers import all_of, any_of
from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.growth_said import called
from desktop_app.tasks.tables.masks import limit_of
from desktop_app.tasks.tables.query import (
    AllOf,
    Among,
    AnyOf,
    Beyond,
    ColumnOf,
    Compare,
    Condition,
    Has,
    Not,
    OneOf,
    Operator,
    Period,
    Recurring,
    Truth,
    ValueOf,
    columns_in,
)
from desktop_app.translation import mark, worded

_IS, _IS_NOT = mark("{column} is {value}"), mark("{column} is not {value}")
_HAS, _HAS_NOT = mark("{column} has {value}"), mark("{column} does not have {value}")
_IN_TIME, _NOT_IN_TIME = mark("{column} is {time}"), mark("{column} is not {time}")
_NUMBERS = {
    Operator.EQUAL: (_IS, _IS_NOT),
    Operator.MORE: (mark("{column} is more than {value}"), mark("{column} is not more than {value}")),
    Operator.AT_LEAST: (mark("{column} is at least {value}"), mark("{column} is not at least {value}")),
    Operator.LESS: (mark("{column} is less than {value}"), mark("{column} is not less than {value}")),
    Operator.AT_MOST: (mark("{column} is at most {value}"), mark("{column} is not at most {value}")),
}
_DAYS = {
    Operator.EQUAL: (_IS, _IS_NOT),
    Operator.MORE: (mark("{column} is after {value}"), mark("{column} is not after {value}")),
    Operator.AT_LEAST: (mark("{column} is on or after {value}"), mark("{column} is not on or after {value}")),
    Operator.LESS: (mark("{column} is before {value}"), mark("{column} is not before {value}")),
    Operator.AT_MOST: (mark("{column} is on or before {value}"), mark("{column} is not on or before {value}")),
}
"""How a column compares, and how it does not."""


def words(grid: Grid, condition: Condition | None) -> tuple[str, ...]:
    """A condition as a person says it, one text a part: ("Region is North", "Amount is more than 100")."""
    if condition is None or (isinstance(condition, Among) and not condition.said):
        return ()
    if isinstance(condition, AllOf):
        return tuple(_enclosed(part, said) for part in condition.parts for said in words(grid, part))
    return (_said(grid, condition),)


def _enclosed(part: Condition, said: str) -> str:
    """Alternatives of different columns in brackets, where other conditions stand beside them."""
    if not isinstance(part, AnyOf) or len(set(columns_in(part))) == 1:
        return said
    return worded("({condition})", condition=said)


def _said(grid: Grid, condition: Condition) -> str:
    if isinstance(condition, AllOf):
        return all_of([_enclosed(part, _said(grid, part)) for part in condition.parts])
    if isinstance(condition, AnyOf):
        return _alternatives(grid, condition.parts) or any_of([_said(grid, part) for part in condition.parts])
    if isinstance(condition, Not):
        return _denied(grid, condition.part)
    return _simple(grid, condition, holds=True)


def _denied(grid: Grid, part: Condition) -> str:
    """What does not hold, by its verb; of several together none is denied by itself."""
    if isinstance(part, Not):
        return _said(grid, part.part)
    if isinstance(part, AnyOf) and (said := _alternatives(grid, part.parts, holds=False)):
        return said
    if isinstance(part, AnyOf | AllOf):
        return worded("it is not so that {condition}", condition=_said(grid, part))
    return _simple(grid, part, holds=False)


def _simple(grid: Grid, condition: Condition, holds: bool) -> str:
    """A condition on one column, or that it does not hold."""
    if isinstance(condition, Beyond):
        return _beyond(grid, condition, holds)
    if isinstance(condition, Among):
        return condition.said if holds else worded("it is not so that {condition}", condition=condition.said)
    if isinstance(condition, AllOf | AnyOf | Not):
        raise TypeError(f"{condition} is put together of others")
    column = condition.column
    if isinstance(condition, Has) or (isinstance(condition, OneOf) and condition.partial):
        return worded(_HAS if holds else _HAS_NOT, column=column, value=condition.said)
    if isinstance(condition, OneOf):
        return worded(_IS if holds else _IS_NOT, column=column, value=condition.said)
    if isinstance(condition, Period | Recurring):
        return worded(_IN_TIME if holds else _NOT_IN_TIME, column=column, time=condition.said)
    if isinstance(condition, Compare):
        return _compared(grid, condition, holds)
    if isinstance(condition, Truth):
        value = worded("yes") if condition.wanted else worded("no")
        return worded(_IS if holds else _IS_NOT, column=column, value=value)
    return worded("{column} is filled in", column=column) if holds else worded("{column} is empty", column=column)


def _beyond(grid: Grid, condition: Beyond, holds: bool) -> str:
    where = _said(grid, condition.where)
    if condition.after:
        below = mark("the row is below the one where {condition}")
        return worded(below if holds else mark("the row is not below the one where {condition}"), condition=where)
    above = mark("the row is above the one where {condition}")
    return worded(above if holds else mark("the row is not above the one where {condition}"), condition=where)


def _alternatives(grid: Grid, parts: Sequence[Condition], holds: bool = True) -> str:
    """One value or the other of one column, "Region is North or South"; "" where parts are of another kind."""
    numbers = [part for part in parts if isinstance(part, Compare) and part.operator is Operator.EQUAL]
    if len(numbers) == len(parts) and len(set(columns_in(AnyOf(tuple(parts))))) == 1:
        column = grid[numbers[0].column]
        told = [_limit_said(column, each.value) for each in numbers if isinstance(each.value, int | float)]
        if len(told) == len(parts):
            return worded(_IS if holds else _IS_NOT, column=column.name, value=any_of(told))
    values = [part for part in parts if isinstance(part, OneOf)]
    first = values[0] if len(values) == len(parts) else None
    if first is None or any((each.column, each.partial) != (first.column, first.partial) for each in values):
        return ""
    either = OneOf(first.column, (), any_of([each.said for each in values]), first.partial)
    return _simple(grid, either, holds)


_MOST_DECIMALS = 6


def _limit_said(column: Column, value: float) -> str:
    """What a person set as a limit, with all of its decimals: under 3.5 of a column of whole numbers is not under 4."""
    usual = column.decimals
    if usual is None or round(value, usual) == value:
        return column.shown(value)
    more = range(usual + 1, _MOST_DECIMALS)
    return column.shown(value, next((each for each in more if round(value, each) == value), _MOST_DECIMALS))


def _compared(grid: Grid, condition: Compare, holds: bool) -> str:
    value, column = condition.value, grid[condition.column]
    how = (_DAYS if column.kind is ColumnKind.DATE else _NUMBERS)[condition.operator][0 if holds else 1]
    if isinstance(value, ColumnOf):
        said = value.column
    elif isinstance(value, ValueOf):
        found = column.shown(float(limit_of(grid, condition)))
        said = worded("that of the row where {condition} ({value})", condition=_said(grid, value.where), value=found)
    else:
        said = worded("{day}", day=value) if isinstance(value, date) else _limit_said(column, value)
    return worded(how, column=called(column), value=said)
