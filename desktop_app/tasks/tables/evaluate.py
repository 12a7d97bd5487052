"""Runs a query on a table with pandas: exact over every row that counts, with the cells it rests on."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import repeat
from typing import Any, cast

import numpy as np

from desktop_app.answers import spoken_list
from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.figures import (
    NAMES,
    Number,
    different,
    different_listed,
    exact_sum,
    figure,
    figure_at,
    figure_of,
    known_at,
    whole,
)
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.grouping import grouped
from desktop_app.tasks.tables.periods import NAMED
from desktop_app.tasks.tables.query import Compare, Compute, Condition, Operator, Order, TableQuery, Whether, parts_of
from desktop_app.tasks.tables.written import period_said
from desktop_app.translation import joined, mark, worded

Value = Number | str | None


@dataclass(frozen=True)
class Outcome:
    """What a query came to.

    value: the number computed, or the texts of the cells shown, or None where no row fulfils it.
    rows: the rows it rests on. cells: (row, column) of the cells it rests on.
    figures: the number each of the shown cells was chosen by, where rows were put in order.
    left_out: (row, column) of filled cells that hold no value of their column's type, and so were not counted.
    result: a small table, its first row the headings. problem: why nothing can be computed, in words.
    side_values: what each of two sides came to.
    """

    value: Value
    rows: np.ndarray
    cells: tuple[tuple[int, int], ...] = ()
    figures: tuple[float, ...] = ()
    left_out: tuple[tuple[int, int], ...] = ()
    result: tuple[tuple[Any, ...], ...] = ()
    problem: str = ""
    side_values: tuple[Number, ...] = field(default=())


_MOST_TOLD = 20
"""Cells of an answer up to which each is looked at for how a country writes it."""

NO_ROWS = np.zeros(0, dtype=np.int64)


def evaluate(grid: Grid, query: TableQuery) -> Outcome:
    """The outcome of a query on a table."""
    if query.whether is not None:
        return _whether(grid, query)
    rows = np.flatnonzero(masks.holds(grid, query.where))
    if problem := _incomparable(grid, query, rows) or _counted_up(grid, query):
        return Outcome(None, rows, problem=problem)
    if query.sides:
        return _compared(grid, query, rows)
    if query.group:
        return _grouped(grid, query, rows)
    if query.compute is Compute.SHARE:
        return _share(grid, query, rows)
    order = query.order
    ordered, figures = rows, cast("tuple[float, ...]", ())
    if order is not None:
        ordered, figures = in_order(grid, rows, order)
    if query.step:
        ordered = _stepped(grid, ordered, query.step)
    if query.compute is Compute.NONE:
        return _shown(grid, query, ordered, figures)
    return computed(grid, query, ordered)


def _whether(grid: Grid, query: TableQuery) -> Outcome:
    """Yes or No; side_values are how many there are, or how many of how many, or the figure."""
    limit, plain = query.having, replace(query, whether=None, having=None)
    if query.whether is Whether.EVERY and query.group is None:
        return _of_every_row(grid, query)
    found = evaluate(grid, plain)
    if found.problem or found.value is None:
        return found
    sides: tuple[Number, ...]
    if query.whether is Whether.EVERY and limit is not None:
        kept = sum(masks.compare(limit.operator, figure, limit.value) for figure in found.figures)
        yes, sides = kept == len(found.figures), (kept, len(found.figures))
    elif limit is not None:
        yes, sides = masks.compare(limit.operator, float(found.value), limit.value), (float(found.value), limit.value)
    else:
        count = int(found.value)
        yes, sides = (count > 0) == (query.whether is Whether.ANY), (count, grid.row_count)
    return replace(found, value=query.verdicts[not yes], side_values=sides)


def _of_every_row(grid: Grid, query: TableQuery) -> Outcome:
    """Whether every row fulfils the part: its cells are those of the rows that do not, or of all where none is left."""
    rows = np.flatnonzero(masks.holds(grid, query.where))
    if not len(rows):
        return Outcome(None, rows)
    failing = rows[~masks.holds(grid, query.part)[rows]]
    shown = failing if len(failing) else rows
    place = grid.standing_for(shown, query.where)
    sides = (len(rows) - len(failing), len(rows))
    return Outcome(
        query.verdicts[bool(len(failing))], shown, tuple(zip(shown.tolist(), repeat(place))), side_values=sides
    )


_ADDED = frozenset([Compute.SUM, Compute.AVERAGE, Compute.MEDIAN, Compute.SHARE])
_COUNTS_UP = mark(
    "{column} counts up from row to row, as a meter does, so its cells are not added up; ask for the difference "
    "between the highest and the lowest"
)


def _counted_up(grid: Grid, query: TableQuery) -> str:
    """Why readings of a meter have no sum; "" where nothing of the kind is asked for."""
    asked = query.measure if query.compute in _ADDED else None
    return worded(_COUNTS_UP, column=asked) if asked is not None and asked in grid.counters else ""


def _incomparable(grid: Grid, query: TableQuery, rows: np.ndarray) -> str:
    """Why amounts cannot be ranked, or compared with a limit: they are in several currencies; "" where they can."""
    everywhere = np.arange(grid.row_count)
    for part in (*parts_of(query.where), *parts_of(query.part)):
        if isinstance(part, Compare) and part.operator is not Operator.EQUAL:
            problem = _in_currencies(grid[part.column], everywhere)
            if problem:
                return problem
    ranked = query.order.column if query.order is not None and query.group is None else None
    return _in_currencies(grid[ranked], rows) if ranked is not None else ""


def in_order(grid: Grid, rows: np.ndarray, order: Order) -> tuple[np.ndarray, tuple[float, ...]]:
    """The rows an order takes, the first place first, with the figure of each; equal figures share a place."""
    if order.column is None:
        taken = rows[::-1] if order.descending else rows
        return taken[order.nth - 1 : order.nth - 1 + order.limit], ()
    numbers = grid[order.column].numbers[rows]
    rows, numbers = rows[np.isfinite(numbers)], numbers[np.isfinite(numbers)]
    different = np.unique(numbers)
    different = different[::-1] if order.descending else different
    if order.limit == 1:
        wanted = different[order.nth - 1 : order.nth]
        chosen = np.isin(numbers, wanted)
        return rows[chosen], tuple(numbers[chosen].tolist())
    keys = -numbers if order.descending else numbers
    ranked = np.argsort(keys, kind="stable")[order.nth - 1 : order.nth - 1 + order.limit]
    return rows[ranked], tuple(numbers[ranked].tolist())


def _stepped(grid: Grid, rows: np.ndarray, step: int) -> np.ndarray:
    """The rows so many places further down, beyond those of a stretch."""
    places = np.setdiff1d(rows + step, rows)
    return np.asarray(places[(places >= 0) & (places < grid.row_count)])


def _shown(grid: Grid, query: TableQuery, rows: np.ndarray, figures: tuple[float, ...]) -> Outcome:
    shown = [grid[name] for name in query.show]
    if any(column.is_computed for column in shown):
        return Outcome(None, NO_ROWS)  # no cell of the table holds it
    cells = [(int(row), column.place) for row in rows for column in shown if column.filled[row]]
    tell = Column.told if len(cells) <= _MOST_TOLD else Column.said
    texts = [tell(grid.at(place), row) for row, place in cells]
    value = joined(dict.fromkeys(texts), ", ") if texts else None
    left_out = _unread(grid, query.order.column, query.where) if query.order and query.order.column else ()
    return Outcome(value, rows, tuple(cells), figures, left_out)


def _unread(grid: Grid, name: str, where: Condition | None) -> tuple[tuple[int, int], ...]:
    """The filled cells of a column, among rows that count, that hold no value of its type."""
    column = grid[name]
    if not (column.is_ordered or column.kind is ColumnKind.TRUTH):
        return ()
    rows = np.flatnonzero(masks.holds(grid, where) & column.filled & ~np.isfinite(column.numbers))
    return tuple((int(row), column.place) for row in rows)


def computed(grid: Grid, query: TableQuery, rows: np.ndarray) -> Outcome:
    """COUNT, DISTINCT, SUM and so on of some rows."""
    if query.compute is Compute.COUNT and query.measure is None:
        place = grid[query.show[0]].place if query.show else grid.standing_for(rows, query.where)
        return Outcome(len(rows), rows, tuple(zip(rows.tolist(), repeat(place))))
    column = grid[query.measure or query.show[0]]
    rows = rows[known_at(column, query.compute)[rows] if query.compute is Compute.RATIO else column.filled[rows]]
    if query.compute is Compute.COUNT:
        return Outcome(len(rows), rows, _cells(column, rows))
    if query.compute is Compute.DISTINCT:
        parted = query.parted
        number = different_listed(column, parted, rows) if parted else different(column, rows)
        return Outcome(number, rows, _cells(column, rows))
    return _of_numbers(column, query.compute, rows)


def _cells(column: Column, rows: np.ndarray) -> tuple[tuple[int, int], ...]:
    return tuple(zip(rows.tolist(), repeat(column.place)))


def _of_numbers(column: Column, compute: Compute, rows: np.ndarray) -> Outcome:
    problem = _cannot(column, compute, rows)
    if problem:
        return Outcome(None, rows, _cells(column, rows), problem=problem)
    known = known_at(column, compute)[rows]
    left_out = _cells(column, rows[~known])
    rows = rows[known]
    if not len(rows):
        return Outcome(None, rows, left_out=left_out)
    numbers = column.numbers[rows]
    value = figure_at(column, compute, rows)
    if not math.isfinite(value):
        return Outcome(None, rows, left_out=left_out)
    if compute in (Compute.MIN, Compute.MAX):
        rows = rows[numbers == (numbers.min() if compute is Compute.MIN else numbers.max())]
    said: Value = value
    if column.kind is ColumnKind.DATE and compute in (Compute.MIN, Compute.MAX):
        said = column.told(int(rows[0]))
    return Outcome(said, rows, _cells(column, rows), left_out=left_out)


def _cannot(column: Column, compute: Compute, rows: np.ndarray) -> str:
    """Why a column has no sum, average and so on; "" where it has."""
    if not column.filled.any():
        return worded("{column} is empty, so it has no {what}", column=column.name, what=NAMES[compute])
    if not column.is_ordered:
        return worded("{column} holds no numbers, so it has no {what}", column=column.name, what=NAMES[compute])
    if column.kind is ColumnKind.DATE and compute in (Compute.SUM, Compute.AVERAGE):
        return worded("{column} holds dates, so it has no {what}", column=column.name, what=NAMES[compute])
    return _in_currencies(column, rows)


def _in_currencies(column: Column, rows: np.ndarray) -> str:
    """What is said of a column whose amounts are in several currencies; "" where they are in one."""
    currencies = column.currencies(rows)
    if len(currencies) < 2:
        return ""
    listed = spoken_list(currencies, len(currencies))
    return worded(_APART, column=column.name, currencies=listed)


_APART = mark("{column} holds amounts in {currencies}, which cannot be put together or compared without exchange rates")


def group_names(query: TableQuery) -> tuple[str, ...]:
    """What the groups of a query are: months, or the values of a column; of two columns where each is split again."""
    first = NAMED[query.by] if query.by else query.group or ""
    second = NAMED[query.within_by] if query.within_by else query.within
    return (first, second) if second else (first,)


def _share(grid: Grid, query: TableQuery, rows: np.ndarray) -> Outcome:
    part = np.flatnonzero(masks.holds(grid, query.part))
    part = part if query.apart else np.intersect1d(part, rows)
    if query.measure is None:
        place = grid.standing_for(part, query.part)
        cells = tuple((int(row), place) for row in part)
        value = len(part) / len(rows) if len(rows) else None
        return Outcome(value, part, cells, side_values=(len(part), len(rows)))
    column = grid[query.measure]
    totals = [_of_numbers(column, Compute.SUM, each[column.filled[each]]) for each in (part, rows)]
    if totals[1].problem:
        return totals[1]
    some, all_of_it = (total.value or 0 for total in totals)
    if not isinstance(some, int | float) or not isinstance(all_of_it, int | float) or not all_of_it:
        return Outcome(None, part)
    left_out = totals[1].left_out
    return Outcome(some / all_of_it, totals[0].rows, totals[0].cells, (), left_out, side_values=(some, all_of_it))


def _compared(grid: Grid, query: TableQuery, rows: np.ndarray) -> Outcome:
    """DIFFERENCE and HOLDS: what each of two sides comes to, one less the other or one against the other."""
    sides = [rows[masks.holds(grid, side)[rows]] for side in query.sides]
    if not all(len(side) for side in sides) and query.measure is not None:
        return Outcome(None, NO_ROWS)
    if query.measure is None:
        found = [computed(grid, replace(query, compute=Compute.COUNT, sides=()), side) for side in sides]
    else:
        column = grid[query.measure]
        added = Compute.AVERAGE if query.averaged else Compute.SUM
        one = Compute.MAX if column.kind is ColumnKind.DATE or column.is_year else added
        found = [_of_numbers(column, one, side[column.filled[side]]) for side in sides]
    if problem := next((each.problem for each in found if each.problem), ""):
        return Outcome(None, NO_ROWS, problem=problem)
    values = [_side(grid, query, each) for each in found]
    cells = tuple(cell for each in found for cell in each.cells)
    left_out = tuple(cell for each in found for cell in each.left_out)
    both = np.unique(np.concatenate([each.rows for each in found]))
    if not all(math.isfinite(value) for value in values):
        return Outcome(None, both, cells, left_out=left_out)
    value = _verdict(grid, query, values)
    return Outcome(value, both, cells, (), left_out, side_values=tuple(values))


def _side(grid: Grid, query: TableQuery, found: Outcome) -> Number:
    """What a side comes to as a number; a date as its day since 1970."""
    if isinstance(found.value, int | float):
        return found.value
    if query.measure is None or not len(found.rows):
        return math.nan
    return int(grid[query.measure].numbers[found.rows[0]] // 86_400)


def _verdict(grid: Grid, query: TableQuery, values: Sequence[Number]) -> Value:
    first, second = values
    if query.compute is Compute.HOLDS:
        return query.verdicts[not masks.compare(query.operator, float(first), float(second))]
    if query.relative:
        return abs(first - second) / second if second else None
    if query.measure is None or query.averaged:
        return abs(first - second)
    return abs(exact_sum(grid[query.measure], np.array([first, -second], dtype=np.float64)))


def _summarised(measure: Column | None, summary: Compute, figures: np.ndarray) -> Number:
    """The average, or the median, of the figures of all groups; of counts where there is no measure."""
    if measure is not None:
        return figure(measure, summary, figures)
    return whole(float(figures.mean() if summary is Compute.AVERAGE else np.median(figures)))


def _grouped(grid: Grid, query: TableQuery, rows: np.ndarray) -> Outcome:
    """Something computed for each value of a column: a small table, or the groups an order picks."""
    group = grid[query.group or ""]
    rows = rows[(group.holds if query.by else group.filled)[rows]]
    if query.within:
        second = grid[query.within]
        rows = rows[(second.holds if query.within_by else second.filled)[rows]]
    measure = grid[query.measure] if query.measure else None
    left_out: tuple[tuple[int, int], ...] = ()
    if measure is not None:
        problem = _cannot(measure, query.compute, rows) if query.compute is not Compute.DISTINCT else ""
        if problem:
            return Outcome(None, rows, problem=problem)
        known = known_at(measure, query.compute)[rows]
        left_out = _cells(measure, rows[~known & measure.filled[rows]])
        rows = rows[known]
    groups = grouped(grid, query, rows)
    picked = ", ".join(" · ".join(names) for names, _, _ in groups)
    kept = np.concatenate([each[2] for each in groups]) if groups else NO_ROWS
    what = figure_of(query.compute, measure) if measure is not None else NAMES[query.compute]
    what = worded("{what} in %", what=what) if query.compute is Compute.SHARE else what
    by = (query.by, query.within_by)
    table = ((*group_names(query), what), *((*map(period_said, names, by), number) for names, number, _ in groups))
    # A name is asked for where groups are put in order: its cells are the answer.
    named = grid[query.within] if query.each and query.within else group
    place = (named if query.order is not None or query.having is not None or measure is None else measure).place
    cells = tuple((int(row), place) for row in kept)
    figures = tuple(float(number) for _, number, _ in groups)
    value: Value = len(groups) if query.tally else picked or None
    if query.summary is not Compute.NONE and groups:
        value = _summarised(measure, query.summary, np.array(figures))
    return Outcome(value, kept, cells, figures, left_out, table)
