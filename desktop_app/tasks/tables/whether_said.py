"""What is said of a question that is answered Yes or No: the verdict first, then what it rests on."""

from collections.abc import Callable
from dataclasses import replace

from desktop_app.answers import all_of, spoken_list
from desktop_app.tasks.tables.conditions_said import words
from desktop_app.tasks.tables.differences import Difference
from desktop_app.tasks.tables.evaluate import Outcome, evaluate
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.query import Compare, TableQuery, Truth, Whether, columns_in
from desktop_app.tasks.tables.scopes import where
from desktop_app.translation import joined, mark, worded

_MOST_NAMES = 5

Said = Callable[[Grid, TableQuery, Outcome], str]


def whether_said(grid: Grid, query: TableQuery, outcome: Outcome, said: Said) -> str:
    """The verdict, and what rows or figures it rests on; said: how these are said by themselves."""
    if query.whether is Whether.EVERY and query.group is None:
        return _of_every_row(grid, query, outcome)
    plain = replace(query, whether=None, having=None)
    column = grid[query.measure] if query.measure is not None else None
    if isinstance(column, Difference) and query.group is None:
        single = len(outcome.rows) == 1
        both = (_figure_alone(plain, each.name, single) for each in (column.one, column.other))
        told = joined([said(grid, each, evaluate(grid, each)) for each in both], " ")
        return worded("{verdict}: {each}", verdict=outcome.value, each=told)
    return worded("{verdict}: {each}", verdict=outcome.value, each=said(grid, plain, evaluate(grid, plain)))


def _figure_alone(query: TableQuery, name: str, single: bool) -> TableQuery:
    """The figure of one of two columns that are held against each other: its cell of a single row, or the sum."""
    return TableQuery(show=(name,), where=query.where) if single else replace(query, measure=name)


def _of_every_row(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    some, total = (int(each) for each in outcome.side_values)
    told = {"verdict": outcome.value, "part": all_of(words(grid, query.part)), "some": some, "total": total}
    if total == 1 and isinstance(query.part, Compare | Truth):
        row = int(outcome.rows[0])
        told |= {"column": query.part.column, "cell": grid[query.part.column].told(row)}
        is_so = mark("{verdict}: {column} is {cell}.")
        return where(grid, query.where, is_so, mark("{verdict}: {column} is {cell} where {condition}."), **told)
    if some == total:
        everywhere = mark("{verdict}: {part} in all {total:,} rows.")
        of_some = mark("{verdict}: {part} in all {total:,} rows where {condition}.")
        return where(grid, query.where, everywhere, of_some, **told)
    named = grid.entity is None or grid.entity.name in columns_in(query.where)
    names = [] if named or grid.entity is None else [grid.entity.text(int(row)).strip() for row in outcome.rows]
    told["names"] = spoken_list(list(dict.fromkeys(filter(None, names))), _MOST_NAMES)
    if not told["names"]:
        in_part = mark("{verdict}: {part} in {some:,} of {total:,} rows.")
        of_some = mark("{verdict}: {part} in {some:,} of {total:,} rows where {condition}.")
        return where(grid, query.where, in_part, of_some, **told)
    in_part = mark("{verdict}: {part} in {some:,} of {total:,} rows, not so for {names}.")
    of_some = mark("{verdict}: {part} in {some:,} of {total:,} rows where {condition}, not so for {names}.")
    return where(grid, query.where, in_part, of_some, **told)
