"""Sentences about groups of rows: a figure for each value of a column, who has the most, who is over a limit."""

from collections.abc import Sequence

from desktop_app.answers import all_of, spoken_list
from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.arranging import has_own_order
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.conditions_said import words
from desktop_app.tasks.tables.evaluate import Outcome, group_names
from desktop_app.tasks.tables.figures import Number, figure_of
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.growth_said import called
from desktop_app.tasks.tables.query import Compute, Operator, TableQuery
from desktop_app.tasks.tables.scopes import lacking, number_said, over, place, places, where
from desktop_app.tasks.tables.written import period_said
from desktop_app.translation import joined, mark, numbered, worded

_LIMITS = {
    Operator.EQUAL: mark("the {what} is {value}"),
    Operator.MORE: mark("the {what} is more than {value}"),
    Operator.AT_LEAST: mark("the {what} is at least {value}"),
    Operator.LESS: mark("the {what} is less than {value}"),
    Operator.AT_MOST: mark("the {what} is at most {value}"),
}

_MOST_PAIRS = 6
"""Groups that are told in a sentence."""


_MOST_OF_EACH = 20
_OF_EACH = mark("{second} with the {place} {what} for each {first}: {pairs}.")
_SEVERAL_OF_EACH = mark("{second} with the {count} {place} values of the {what} for each {first}: {pairs}.")
_ON_AVERAGE = mark("The {what} for each {group}, {scope}, is {figure} on average; there are {count} of them.")
_IN_THE_MIDDLE = mark("The median of the {what} for each {group}, {scope}, is {figure}; there are {count} of them.")


def groups(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    """What was computed for each group, or which groups an order or a limit picked."""
    rows, group = outcome.result[1:], joined(group_names(query), " · ")
    measure = grid[query.measure] if query.measure else None
    what = _what(grid, query)
    shown = measure if query.compute is not Compute.DISTINCT else None
    if not rows:
        none = mark("No {group} answers that.")
        limited = mark("No {group} answers that: there is none where {condition}.")
        return where(grid, query.where, none, limited, group=group)
    names = [names_said(each, query) for *each, _ in rows]
    figures = [_figure_said(query, shown, number) for *_, number in rows]
    pairs = [worded("{name}: {figure}", name=name, figure=each) for name, each in zip(names, figures, strict=True)]
    if query.having is not None:
        return _having(grid, query, what, pairs)
    if query.summary is not Compute.NONE:
        scope = over(grid, query.where, len(outcome.rows))
        told = _ON_AVERAGE if query.summary is Compute.AVERAGE else _IN_THE_MIDDLE
        figure = _summary_said(shown, outcome.value)
        return worded(told, what=what, group=group, scope=scope, count=len(rows), figure=figure)
    if query.order is None:
        without = lacking(measure, query.compute) if measure is not None else query.group or ""
        scope = over(grid, query.where, len(outcome.rows), without)
        each = mark("The {what} for each {group}, {scope}: {pairs}.")
        if len(pairs) > _MOST_PAIRS and not query.within and not has_own_order(grid[query.group or ""], query.by):
            each = mark("The {what} for each {group}, {scope}, the largest first: {pairs}.")
        return worded(each, what=what, group=group, scope=scope, pairs=spoken_list(pairs, _MOST_PAIRS))
    best = "largest" if query.order.descending else "smallest"
    if query.each:
        told = spoken_list(pairs, _MOST_OF_EACH)
        what = called(measure) if measure is not None and query.compute in (Compute.MAX, Compute.MIN) else what
        first, second = group_names(query)
        if query.order.limit == 1:
            which = place(query.order.nth, best)
            return worded(_OF_EACH, second=second, first=first, place=which, what=what, pairs=told)
        count, which = query.order.limit, places(best)
        return worded(_SEVERAL_OF_EACH, second=second, first=first, count=count, place=which, what=what, pairs=told)
    if query.order.limit > 1:
        several = mark("{group} with the {count} {place} values of the {what}: {pairs}.")
        count, told = query.order.limit, spoken_list(pairs, 10)
        return worded(several, group=group, count=count, place=places(best), what=what, pairs=told)
    return worded(
        "{group} is {names}, with the {place} {what}: {figure}, {scope}.",
        group=group,
        names=spoken_list(names, 5),
        place=place(query.order.nth, best),
        what=what,
        figure=figures[0],
        scope=_from_rows(grid, query, len(outcome.rows)),
    )


def _what(grid: Grid, query: TableQuery) -> str:
    """What the figure of each group is, as it stands within a sentence."""
    measure = grid[query.measure] if query.measure else None
    if query.compute is not Compute.SHARE:
        return figure_of(query.compute, measure) if measure is not None else worded("number of rows")
    part = all_of(words(grid, query.part))
    if measure is None:
        return worded("share of rows where {part}", part=part) if part else worded("share of the rows")
    if not part:
        return worded("share of the sum of {column}", column=called(measure))
    return worded("share of the sum of {column} where {part}", column=called(measure), part=part)


def _summary_said(column: Column | None, value: object) -> str:
    """What the figures of all groups come to; of counts two decimals do."""
    if not isinstance(value, int | float):
        return ""
    if column is not None or round(value, 2) == value:
        return number_said(column, value)
    return worded("{number} (rounded)", number=worded("{number:,.2f}", number=value))


def _figure_said(query: TableQuery, column: Column | None, number: Number) -> str:
    if query.compute is Compute.SHARE:
        return worded("{share:.1f}%", share=float(number))
    return number_said(column, number)


def _from_rows(grid: Grid, query: TableQuery, rows: int) -> str:
    """The rows of the groups that were picked; where rows are counted, which is how many those are, all that were."""
    told = all_of(words(grid, query.where))
    if query.compute is Compute.COUNT and query.measure is None:
        rows = _counted(grid, query)
        if told or query.where is None:
            return over(grid, query.where, rows, joined(group_names(query), " · "))
    if not told:
        return numbered("from {n} row", "from {n} rows", rows)
    return numbered("from {n} row where {condition}", "from {n} rows where {condition}", rows, condition=told)


def _counted(grid: Grid, query: TableQuery) -> int:
    """How many rows fulfil the condition and belong to a group."""
    counted = masks.holds(grid, query.where)
    for name, by in ((query.group, query.by), (query.within, query.within_by)):
        if name is not None:
            counted = counted & (grid[name].holds if by else grid[name].filled)
    return int(counted.sum())


def _having(grid: Grid, query: TableQuery, what: str, pairs: Sequence[str]) -> str:
    """The groups whose figure fulfils a condition, or how many there are."""
    if query.having is None or query.group is None:
        return ""
    value = worded("{value:,g}", value=query.having.value)
    value = worded("{value}%", value=value) if query.compute is Compute.SHARE else value
    limit: str = worded(_LIMITS[query.having.operator], what=what, value=value)
    if among := all_of(words(grid, query.where)):
        limit = worded("{limit}, among the rows where {condition}", limit=limit, condition=among)
    told = {"group": joined(group_names(query), " · "), "limit": limit, "pairs": spoken_list(pairs, _MOST_PAIRS)}
    if query.tally:
        return numbered(
            "There is {n} value of {group} for which {limit}: {pairs}.",
            "There are {n} values of {group} for which {limit}: {pairs}.",
            len(pairs),
            **told,
        )
    return worded("{group} is {pairs}: {limit}.", **told)


def names_said(names: Sequence[str], query: TableQuery) -> str:
    """What a group is called: the value of its column, or its month; of two columns one after the other."""
    how = (query.by, query.within_by)
    return joined((period_said(name, by) for name, by in zip(names, how, strict=False)), " · ")
