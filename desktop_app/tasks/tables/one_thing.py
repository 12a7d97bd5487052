"""Things that take several rows each, which repeat an amount of the whole: the takings of a film and of each actor."""

from dataclasses import replace

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.masks import holds
from desktop_app.tasks.tables.query import Compute, TableQuery
from desktop_app.translation import mark, worded

_FEWEST = 3
"""Names with several rows each, below which it may be chance that these rows agree."""
_OF_ITS_OWN = 0.5
"""Different amounts for each name, at least, where it is no chance that the rows of one name agree."""

TAKEN_ONCE = mark("The rows of one {group} repeat the same {column}: it was taken once.")


def _agree(names: Column, column: Column, rows: np.ndarray) -> float:
    """The share of the names with several rows in whose rows a column says the same; 0 where these are few."""
    pairs = np.unique(np.stack((names.codes[rows], column.codes[rows])), axis=1)
    of_names, times = np.unique(names.codes[rows], return_counts=True)
    several = of_names[times > 1]
    if len(several) < _FEWEST:
        return 0.0
    own, differing = np.unique(pairs[0], return_counts=True)
    return float(np.isin(several, own[differing == 1]).mean())


def taken_once(grid: Grid, query: TableQuery) -> tuple[TableQuery, tuple[str, ...]]:
    """ "which film took the most money", where each row of a film repeats its amount: it is not added up.

    With what is to be said of it.
    """
    if query.compute is not Compute.SUM or query.group is None or query.measure is None or query.within is not None:
        return query, ()
    names, amounts = grid[query.group], grid[query.measure]
    if names.kind is not ColumnKind.TEXT or amounts.is_computed or amounts.kind is not ColumnKind.NUMBER:
        return query, ()
    rows = np.flatnonzero(names.filled & np.isfinite(amounts.numbers) & holds(grid, query.where))
    of_all = np.flatnonzero(names.filled & np.isfinite(amounts.numbers))
    apart = len(of_all) and amounts.count_of(of_all) >= _OF_ITS_OWN * names.count_of(of_all)
    if not apart or not len(rows) or _agree(names, amounts, of_all) < 1:
        return query, ()
    note = worded(TAKEN_ONCE, group=names.name, column=amounts.name)
    return replace(query, compute=Compute.MAX), (note,)
