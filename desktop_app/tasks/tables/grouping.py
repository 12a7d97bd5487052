"""Groups of rows: the figure of each, those that a condition leaves, and the first few by their figures."""

from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd

from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.arranging import has_own_order, in_own_order
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.figures import Number, figure_at, values_of, whole
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.periods import periods
from desktop_app.tasks.tables.query import Compute, Order, TableQuery

Group = tuple[tuple[str, ...], Number, np.ndarray]
"""The name of a group, of two columns where each is split again; its figure and the places of its rows."""

Named = tuple[tuple[str, ...], np.ndarray]
"""The name of a group and the places of its rows."""


def grouped(grid: Grid, query: TableQuery, rows: np.ndarray) -> list[Group]:
    """The groups of some rows, each with its figure, as the query leaves and orders them.

    rows: those that count, in which the group and the measure are known.
    """
    measure = grid[query.measure] if query.measure else None
    columns = [(grid[query.group or ""], query.by)]
    columns += [(grid[query.within], query.within_by)] if query.within else []
    found = list(_listed(columns[0][0], query.parted, rows)) if query.parted else _apart(columns, rows)
    if query.compute is Compute.SHARE:
        groups = list(_shares(grid, query, found, rows))
    elif measure is None:
        groups = [(names, len(own), own) for names, own in found]
    else:
        groups = [(names, figure_at(measure, query.compute, own), own) for names, own in found]
    if query.having is not None:
        groups = [each for each in groups if masks.compare(query.having.operator, float(each[1]), query.having.value)]
    if query.each and query.order is not None:
        return _picked_of_each(_arranged(groups, columns), query.order)
    return _picked(groups, query.order) if query.order is not None else _arranged(groups, columns)


def _shares(grid: Grid, query: TableQuery, groups: Sequence[Named], rows: np.ndarray) -> Iterator[Group]:
    """The groups with their shares in percent: of a part in each group, or of each group in all rows.

    A group whose amounts come to nothing has no share.
    """
    amounts = grid[query.measure].numbers if query.measure else np.ones(grid.row_count)
    part = amounts if query.part is None else np.where(masks.holds(grid, query.part), amounts, 0.0)
    for name, own in groups:
        of_all = float(amounts[rows if query.part is None else own].sum())
        if of_all:
            yield name, whole(100 * float(part[own].sum()) / of_all), own


def _keys(group: Column, by: str) -> tuple[np.ndarray, list[str]]:
    """For each row the place of its group, and the names of the groups."""
    if not by:
        return group.kinds, [text.strip() for text in group.texts]
    codes, names = pd.factorize(pd.Series(periods(group, by)))
    return codes, [str(name) for name in names]


def _apart(columns: Sequence[tuple[Column, str]], rows: np.ndarray) -> Sequence[Named]:
    """The rows of each group, in the order in which the groups first come."""
    keyed = [_keys(*each) for each in columns]
    codes = np.zeros(len(rows), dtype=np.int64)
    for keys, names in keyed:
        codes = codes * len(names) + keys[rows]
    found: list[Named] = []
    order = np.argsort(codes, kind="stable")
    starts = np.flatnonzero(np.diff(codes[order], prepend=-1))
    for some in np.split(order, starts[1:]) if len(order) else []:
        own = rows[np.sort(some)]
        found.append((tuple(names[int(keys[own[0]])] for keys, names in keyed), own))
    return sorted(found, key=lambda each: each[1][0])


def _listed(column: Column, separator: str, rows: np.ndarray) -> Iterator[Named]:
    """The rows that list each value of a column, in the order in which the values first come."""
    own: dict[str, list[int]] = {}
    values = [values_of(text, separator) for text in column.texts]
    for row in rows:
        for value in values[int(column.codes[row])]:
            own.setdefault(value, []).append(int(row))
    yield from (((value,), np.array(found)) for value, found in own.items())


def _arranged(groups: list[Group], columns: Sequence[tuple[Column, str]]) -> list[Group]:
    """Groups as people look for them: months from January on, years as they follow, regions the largest first."""
    places = [_places(groups, at, *each) for at, each in enumerate(columns)]
    return sorted(groups, key=lambda each: tuple(own[name] for own, name in zip(places, each[0], strict=True)))


def _places(groups: Sequence[Group], at: int, column: Column, by: str) -> dict[str, int]:
    """Where each name of one of the columns comes: in its own order, or by what all of its groups come to."""
    totals: dict[str, Number] = {}
    for each, number, _ in groups:
        totals[each[at]] = totals.get(each[at], 0) + number
    names = list(totals)
    if not has_own_order(column, by):
        return {name: place for place, name in enumerate(sorted(names, key=lambda each: -totals[each]))}
    return {names[each]: place for place, each in enumerate(in_own_order(column, by, names))}


def _picked_of_each(groups: list[Group], order: Order) -> list[Group]:
    """The first few of each value of the first column, these in the order they come in."""
    firsts = dict.fromkeys(names[0] for names, _, _ in groups)
    return [each for first in firsts for each in _picked([one for one in groups if one[0][0] == first], order)]


def _picked(groups: list[Group], order: Order) -> list[Group]:
    numbers = np.array([number for _, number, _ in groups], dtype=np.float64)
    if order.limit == 1:
        known = np.unique(numbers)
        known = known[::-1] if order.descending else known
        wanted = known[order.nth - 1 : order.nth]
        return [each for each, number in zip(groups, numbers, strict=True) if number in wanted]
    ranked = np.argsort(-numbers if order.descending else numbers, kind="stable")
    return [groups[place] for place in ranked[order.nth - 1 : order.nth - 1 + order.limit]]
