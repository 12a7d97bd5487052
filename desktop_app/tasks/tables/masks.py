"""Which rows fulfil a condition: as flags, and as a pandas expression over df."""

import operator
from collections.abc import Callable
from datetime import date

import numpy as np
import pandas as pd

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.query import (
    AllOf,
    Among,
    AnyOf,
    Beyond,
    ColumnOf,
    Compare,
    Condition,
    Filled,
    Has,
    Not,
    OneOf,
    Operator,
    Period,
    Recurring,
    Truth,
    ValueOf,
)

_OPERATORS: dict[Operator, tuple[Callable[[np.ndarray, float | np.ndarray], np.ndarray], str]] = {
    Operator.EQUAL: (operator.eq, "=="),
    Operator.MORE: (operator.gt, ">"),
    Operator.AT_LEAST: (operator.ge, ">="),
    Operator.LESS: (operator.lt, "<"),
    Operator.AT_MOST: (operator.le, "<="),
}


def holds(grid: Grid, condition: Condition | None) -> np.ndarray:
    """Whether each row of the table fulfils a condition, bool[rows]; every one does where it is None."""
    if condition is None:
        return np.ones(grid.row_count, dtype=bool)
    return np.asarray(_flags(grid, condition), dtype=bool)


def compare(how: Operator, first: float, second: float) -> bool:
    """Whether two numbers compare so."""
    return bool(_OPERATORS[how][0](np.array(first), second))


def _flags(grid: Grid, condition: Condition) -> np.ndarray:
    if isinstance(condition, AllOf):
        return np.asarray(np.logical_and.reduce([_flags(grid, part) for part in condition.parts]))
    if isinstance(condition, AnyOf):
        return np.asarray(np.logical_or.reduce([_flags(grid, part) for part in condition.parts]))
    if isinstance(condition, Not):
        return _negated(grid, condition.part)
    if isinstance(condition, Beyond):
        return _beyond(grid, condition)
    if isinstance(condition, Among):
        return np.isin(np.arange(grid.row_count), condition.rows)
    column = grid[condition.column]
    if isinstance(condition, Has):
        return column.search(condition.pattern)
    if isinstance(condition, OneOf):
        wanted = set(condition.texts)
        return column.which(np.array([text in wanted for text in column.texts], dtype=bool))
    if isinstance(condition, Compare):
        compare, _ = _OPERATORS[condition.operator]
        with np.errstate(invalid="ignore"):
            return np.asarray(compare(column.numbers, limit_of(grid, condition)))
    if isinstance(condition, Truth):
        return np.asarray(column.numbers == float(condition.wanted))
    if isinstance(condition, Filled):
        return column.holds
    return _in_time(column, condition)


def _negated(grid: Grid, part: Condition) -> np.ndarray:
    """What does not fulfil it; a cell that is empty fulfils neither, unless emptiness is asked for."""
    outside = ~_flags(grid, part)
    if isinstance(part, Compare | Period | Recurring):
        return np.asarray(outside & np.isfinite(grid[part.column].numbers))
    return outside


def limit_of(grid: Grid, condition: Compare) -> "float | np.ndarray":
    """What a comparison compares with: a number, or that of each row where it is another column's.

    NaN, which nothing compares with, where the row of a value is not found.
    """
    value = condition.value
    if isinstance(value, ColumnOf):
        return grid[value.column].numbers
    if isinstance(value, ValueOf):
        found = grid[value.column].numbers[holds(grid, value.where)]
        found = found[np.isfinite(found)]
        return float(found.max()) if len(found) else np.nan
    return seconds(value) if isinstance(value, date) else float(value)


def seconds(day: date) -> float:
    """A day as dates are kept: seconds since 1970."""
    return float(np.datetime64(day, "s").astype(np.int64))


def _beyond(grid: Grid, condition: Beyond) -> np.ndarray:
    rows = np.flatnonzero(holds(grid, condition.where))
    places = np.arange(grid.row_count)
    if not len(rows):
        return np.zeros(grid.row_count, dtype=bool)
    return np.asarray(places > rows[-1] if condition.after else places < rows[0])


def _in_time(column: Column, condition: Period | Recurring) -> np.ndarray:
    if isinstance(condition, Recurring):
        days = pd.DatetimeIndex(column.values)
        if condition.weekdays:
            return np.isin(days.day_of_week.to_numpy(), condition.weekdays)
        inside = np.isin(days.month.to_numpy(), condition.months)
        return inside if condition.day is None else np.asarray(inside & (days.day.to_numpy() == condition.day))
    inside = np.isfinite(column.numbers)
    with np.errstate(invalid="ignore"):
        if condition.first is not None:
            first = condition.first.year if column.is_year else seconds(condition.first)
            inside = inside & (column.numbers >= first)
        if condition.last is not None:
            last = condition.last.year if column.is_year else seconds(condition.last) + 86_399
            inside = inside & (column.numbers <= last)
    return np.asarray(inside)


def expression(grid: Grid, condition: Condition) -> str:
    """A condition as an expression over df that gives a flag for each row."""
    if isinstance(condition, AllOf):
        return " & ".join(_bracketed(grid, part) for part in condition.parts)
    if isinstance(condition, AnyOf):
        return " | ".join(_bracketed(grid, part) for part in condition.parts)
    if isinstance(condition, Not):
        return _denying(grid, condition.part)
    if isinstance(condition, Beyond):
        index = f"df.index[{expression(grid, condition.where)}]"
        return f"df.index > {index}.max()" if condition.after else f"df.index < {index}.min()"
    if isinstance(condition, Among):
        return f"df.index.isin({grid.labels[list(condition.rows)].tolist()})"
    column = grid[condition.column]
    if isinstance(condition, Has):
        return f"{column.df}.str.contains({condition.pattern!r})"
    if isinstance(condition, OneOf):
        return _equals(column, condition)
    if isinstance(condition, Compare):
        return f"{column.code} {_OPERATORS[condition.operator][1]} {_limit(grid, column, condition)}"
    if isinstance(condition, Truth):
        return f"{column.df} == {condition.wanted}"
    if isinstance(condition, Filled):
        return f'({column.df}.notna() & ({column.df} != ""))'
    return _period(column, condition)


def _bracketed(grid: Grid, part: Condition) -> str:
    return f"({expression(grid, part)})"


def _denying(grid: Grid, part: Condition) -> str:
    denied = f"~({expression(grid, part)})"
    if isinstance(part, Compare | Period | Recurring):
        return f"{denied} & {grid[part.column].code}.notna()"
    return denied


def _equals(column: Column, condition: OneOf) -> str:
    if condition.listed:
        return f"{column.df}.str.contains({condition.listed!r})"
    places = [column.texts.index(text) for text in condition.texts]
    rows = [int(np.flatnonzero(column.codes == place)[0]) for place in places]
    values = [plain(column.values.iloc[row]) for row in rows]
    return f"{column.df} == {values[0]}" if len(values) == 1 else f"{column.df}.isin([{', '.join(values)}])"


def plain(value: object) -> str:
    """A value as Python writes it, without numpy's and pandas' own names where it can be."""
    if isinstance(value, pd.Timestamp):
        return f'pd.Timestamp("{value.isoformat()}")'
    if isinstance(value, pd.Timedelta):
        return f'pd.Timedelta("{value}")'
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    return repr(value)


def _limit(grid: Grid, column: Column, condition: Compare) -> str:
    value = condition.value
    if column.kind is ColumnKind.DURATION and isinstance(value, float):
        return f"pd.Timedelta(seconds={plain(value)})"
    if isinstance(value, ColumnOf):
        return grid[value.column].code
    if isinstance(value, ValueOf):
        return f"{grid[value.column].code}[{expression(grid, value.where)}].max()"
    return f'pd.Timestamp("{value.isoformat()}")' if isinstance(value, date) else plain(float(value))


def _period(column: Column, condition: Period | Recurring) -> str:
    if isinstance(condition, Recurring):
        if condition.weekdays:
            return f"{column.df}.dt.day_of_week.isin({list(condition.weekdays)})"
        months = condition.months
        one = f"{column.df}.dt.month"
        inside = f"{one} == {months[0]}" if len(months) == 1 else f"{one}.isin({list(months)})"
        return inside if condition.day is None else f"({inside}) & ({column.df}.dt.day == {condition.day})"
    if column.is_year:
        ends = [str(day.year) if day else None for day in (condition.first, condition.last)]
    else:
        last = f"{condition.last.isoformat()}T23:59:59" if condition.last else None
        ends = [f'"{day}"' if day else None for day in (condition.first and condition.first.isoformat(), last)]
    if ends[0] and ends[1]:
        return f"{column.code}.between({ends[0]}, {ends[1]})"
    return f"{column.code} >= {ends[0]}" if ends[0] else f"{column.code} <= {ends[1]}"
