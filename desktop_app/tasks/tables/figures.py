"""One number computed of some others: sums that are exact in decimals, averages, how many are different."""

import math

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.growth_said import called
from desktop_app.tasks.tables.products import Product
from desktop_app.tasks.tables.query import Compute
from desktop_app.translation import mark, worded

Number = int | float

NAMES = {
    Compute.COUNT: worded("count"),
    Compute.SUM: worded("sum"),
    Compute.AVERAGE: worded("average"),
    Compute.MIN: worded("minimum"),
    Compute.MAX: worded("maximum"),
    Compute.MEDIAN: worded("median"),
    Compute.DISTINCT: worded("number of different values"),
    Compute.DIFFERENCE: worded("difference"),
    Compute.RANGE: worded("range"),
    Compute.SHARE: worded("share"),
    Compute.RATIO: worded("ratio"),
    Compute.HOLDS: worded("comparison"),
    Compute.NONE: worded("value"),
}


_OF_ALL = mark("ratio of the sums {column}")


def figure_of(compute: Compute, column: Column) -> str:
    """What is computed of a column: "sum of Amount"."""
    if compute is Compute.RATIO:
        return worded(_OF_ALL, column=called(column))
    return worded("{what} of {column}", what=NAMES[compute], column=called(column))


def figure(column: Column, compute: Compute, numbers: np.ndarray) -> Number:
    """One number of some, none of them missing; exact where they end after a few decimals."""
    if compute is Compute.COUNT:
        return len(numbers)
    if compute is Compute.SUM:
        return exact_sum(column, numbers)
    if compute is Compute.AVERAGE:
        return whole(exact_sum(column, numbers) / len(numbers))
    if compute is Compute.RANGE:
        return exact_sum(column, np.array([numbers.max(), -numbers.min()]))
    if compute is Compute.MEDIAN:
        ranked = np.sort(numbers)
        middle = ranked[(len(ranked) - 1) // 2 : len(ranked) // 2 + 1]
        return whole(exact_sum(column, middle) / len(middle))
    return whole(float(numbers.min() if compute is Compute.MIN else numbers.max()))


def figure_at(column: Column, compute: Compute, rows: np.ndarray) -> Number:
    """One number of a column in some rows, in which it has values."""
    if compute is Compute.DISTINCT:
        return different(column, rows)
    if compute is Compute.RATIO and isinstance(column, Product):
        return whole(column.in_all(rows))
    return figure(column, compute, column.numbers[rows])


def known_at(column: Column, compute: Compute) -> np.ndarray:
    """The rows from whose values something is computed of a column, bool[rows]."""
    if compute is Compute.DISTINCT:
        return column.filled
    if compute is Compute.RATIO and isinstance(column, Product):
        return column.both_known()
    return np.asarray(np.isfinite(column.numbers))


def exact_sum(column: Column, numbers: np.ndarray) -> Number:
    """The sum as decimals add up: 0.1 + 0.2 is 0.3."""
    places = column.decimals
    if places is None:
        with np.errstate(over="ignore"):
            added = float(numbers.sum())
        return whole(math.fsum(numbers)) if math.isfinite(added) else added
    scaled = int(np.rint(numbers * 10.0**places).astype(np.int64).sum())
    return whole(scaled / 10**places) if places else scaled


def whole(number: float) -> Number:
    """A whole number as such: 138, not 138.0."""
    return int(number) if float(number).is_integer() and abs(number) < 1e15 else float(number)


def values_of(text: str, separator: str) -> tuple[str, ...]:
    """The different values that a cell lists, as they stand there."""
    return tuple(dict.fromkeys(value for part in text.split(separator) if (value := part.strip())))


def different_listed(column: Column, separator: str, rows: np.ndarray) -> int:
    """How many different values the cells of a column list in some rows."""
    codes = np.unique(column.codes[rows])
    return len({value for code in codes for value in values_of(column.texts[int(code)], separator)})


def different(column: Column, rows: np.ndarray) -> int:
    """How many different values a column has in some rows."""
    values = column.kinds if column.kind is ColumnKind.TEXT else column.numbers
    found = values[rows]
    return len(np.unique(found[np.isfinite(found)]))
