"""Notes on an answer by rule: what was counted as what, ties, totals among parts, the other way round."""

from dataclasses import replace

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.evaluate import Outcome, evaluate
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.masks import holds
from desktop_app.tasks.tables.query import Compute, TableQuery
from desktop_app.tasks.tables.scopes import number_said
from desktop_app.translation import mark, numbered, worded

_TOGETHER = frozenset(
    "world total all overall global worldwide africa america americas asia europe oceania eu welt gesamt monde".split()
)
"""Names that stand for several others together."""


def further_notes(grid: Grid, query: TableQuery, outcome: Outcome) -> tuple[str, ...]:
    """All that a person should know besides what the reading itself says."""
    of_rows = (*_together(grid, query, outcome), *_added_up(grid, query, outcome), *_tied(grid, query))
    return (*of_rows, *_spelled(grid, query, outcome))


_OTHER_WAY_ROUND = mark("It is the other way round than the question says.")


def contrary(query: TableQuery, outcome: Outcome) -> tuple[str, ...]:
    """A note where "how many more" was asked of what is fewer."""
    if query.compute is not Compute.DIFFERENCE or len(outcome.side_values) < _SIDES:
        return ()
    first, second = outcome.side_values
    return (worded(_OTHER_WAY_ROUND),) if (first - second) * query.direction < 0 else ()


_SIDES = 2


def _together(grid: Grid, query: TableQuery, outcome: Outcome) -> tuple[str, ...]:
    """A note where who has the most may stand for several others: the world among its countries."""
    if query.order is None:
        return ()
    names = [str(row[0]) for row in outcome.result[1:]] or [grid.cell(row, column) for row, column in outcome.cells]
    found = [name.strip() for name in names if name.strip().casefold() in _TOGETHER]
    return (worded("“{name}” may stand for several of the others together.", name=found[0]),) if found else ()


def _spelled(grid: Grid, query: TableQuery, outcome: Outcome) -> tuple[str, ...]:
    """A note where names that differ in case or spaces alone were put together."""
    distinct = query.measure if query.compute is Compute.DISTINCT else None
    found = []
    for name in filter(None, (query.group, query.within, distinct)):
        for text, most in grid[name].spellings.items():
            if np.isin(grid[name].codes[outcome.rows], [grid[name].texts.index(text)]).any():
                found.append(worded("“{name}” is counted as “{other}”.", name=text.strip(), other=most.strip()))
    return tuple(note for note in dict.fromkeys(found) if note)


def _tied(grid: Grid, query: TableQuery) -> tuple[str, ...]:
    """A note where the first few were taken and the next one is their equal: the third and the fourth of three."""
    order = query.order
    if order is None or order.limit < 2:
        return ()
    if query.group is not None:
        known = np.array(evaluate(grid, replace(query, order=None)).figures)
        column = grid[query.measure] if query.measure else None
    elif order.column is not None and grid[order.column].is_number:
        column = grid[order.column]
        known = column.numbers[holds(grid, query.where) & np.isfinite(column.numbers)]
    else:
        return ()
    last = order.nth + order.limit - 2
    ranked = np.sort(known)[::-1] if order.descending else np.sort(known)
    more = int((ranked[last + 1 :] == ranked[last]).sum()) if len(ranked) > last + 1 else 0
    if not more:
        return ()
    said = number_said(column, float(ranked[last]))
    if query.group is not None:
        equal = numbered(
            "{n} more value of {group} has the same figure as the last of these, {figure}.",
            "{n} more values of {group} have the same figure as the last of these, {figure}.",
            more,
            group=query.group,
            figure=said,
        )
        return (equal,)
    equal = numbered(
        "{n} more row has the same {column} as the last of these, {figure}.",
        "{n} more rows have the same {column} as the last of these, {figure}.",
        more,
        column=column.name if column is not None else "",
        figure=said,
    )
    return (equal,)


_NEARLY = 0.01
"""Share by which a number may miss the sum of the others and still be taken for their total."""


def _added_up(grid: Grid, query: TableQuery, outcome: Outcome) -> tuple[str, ...]:
    """A note where a sum may hold a number several times: one repeated in each row, or the total of the others."""
    if query.compute is not Compute.SUM or query.group is not None or query.measure is None:
        return ()
    column = grid[query.measure]
    known = column.numbers[outcome.rows]
    known = known[np.isfinite(known) & (known != 0)]
    if len(known) < 2 or column.kind is not ColumnKind.NUMBER:
        return ()
    most = float(known.max())
    said = number_said(column, most)
    if known.min() == most:
        same = mark("All {count:,} rows added up hold the same number, {figure}; it may be meant once.")
        return (worded(same, count=len(known), figure=said),)
    rest = float(known.sum()) - most
    if len(known) > 3 and known.min() >= 0 and abs(rest - most) <= _NEARLY * most:
        total = mark("One of the numbers added up, {figure}, is about what the others come to; it may be their total.")
        return (worded(total, figure=said),)
    return ()
