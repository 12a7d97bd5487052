"""Answers about tables as a person reads them: the figure, the columns, the conditions, the rows it rests on."""

from itertools import islice

import numpy as np

from desktop_app.answers import all_of, spoken_list
from desktop_app.media.missing import is_missing
from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.words import header_words, stems
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.conditions_said import words
from desktop_app.tasks.tables.evaluate import Outcome
from desktop_app.tasks.tables.figures import figure_of
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.groups_said import groups
from desktop_app.tasks.tables.growth_said import called
from desktop_app.tasks.tables.query import Compute, TableQuery
from desktop_app.tasks.tables.scopes import lacking, number_said, over, place, places, row_place, where
from desktop_app.tasks.tables.whether_said import whether_said
from desktop_app.translation import joined, mark, numbered, worded

NO_CELL = worded("No cell of this table answers that.")
CHOSEN = worded("The checkpoint chose this; the words of the question alone do not say it.")
NO_RULE = worded("The checkpoint chose these cells; they follow no rule that could be checked.")
EMPTY_TABLE = worded("This table has no cell that is filled in, so nothing in it answers that.")
_ONLY_NAMES = mark("This table has no rows, only the names of its columns: {names}.")
_OTHERWISE = mark("The checkpoint chose this; by the words of the question alone: {sentence}")
_MOST_NAMES = 10


_THE = {
    Compute.SUM: worded("The sum"),
    Compute.AVERAGE: worded("The average"),
    Compute.MEDIAN: worded("The median"),
    Compute.RANGE: worded("The range"),
}
"""What was computed, as a sentence begins."""


def empty(grid: Grid) -> str:
    """What is said of a table in which no cell is filled in."""
    if grid.row_count:
        return EMPTY_TABLE
    return worded(_ONLY_NAMES, names=spoken_list(grid.headers, _MOST_NAMES))


def otherwise(sentence: str) -> str:
    """What the words of a question say by themselves, beside what the checkpoint chose."""
    return worded(_OTHERWISE, sentence=sentence)


def sentence(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    """What a query came to, in one sentence; a second one names what was left out."""
    if outcome.problem:
        return joined([outcome.problem, "."])
    return joined([_said(grid, query, outcome), _left_out(grid, outcome)])


def _said(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    if query.whether is not None and outcome.value is not None:
        return whether_said(grid, query, outcome, _said)
    if query.sides:
        return _sides(grid, query, outcome)
    if query.group is not None:
        return groups(grid, query, outcome)
    if query.compute is Compute.COUNT:
        return _count(grid, query, outcome)
    if outcome.value is None:
        none = mark("No cell answers that.")
        return where(grid, query.where, none, mark("No cell answers that: there is none where {condition}."))
    if query.compute is Compute.NONE:
        return _cells(grid, query, outcome)
    if query.compute is Compute.SHARE:
        return _share(grid, query, outcome)
    return _computed(grid, query, outcome)


def _count(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    number, total = int(outcome.value or 0), grid.row_count
    if query.where is None:
        return numbered("There is {n} row.", "There are {n} rows.", number)
    if not words(grid, query.where):
        return _listed(grid, outcome)
    told = all_of(words(grid, query.where))
    if not number:
        return worded("There is no row where {condition}, of {total:,} rows in all.", condition=told, total=total)
    return numbered(
        "There is {n} row where {condition}, of {total:,} rows in all.",
        "There are {n} rows where {condition}, of {total:,} rows in all.",
        number,
        condition=told,
        total=total,
    )


def _listed(grid: Grid, outcome: Outcome) -> str:
    """A count of cells that follow no rule: they are named."""
    texts = [grid.cell(row, column).strip() for row, column in outcome.cells]
    if not texts:
        return nothing(TableQuery(compute=Compute.COUNT))
    return worded("The count is {count:,}: {names}.", count=len(texts), names=spoken_list(texts))


def _computed(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    column = grid[query.measure or query.show[0]]
    scope = over(grid, query.where, len(outcome.rows), lacking(column, query.compute))
    value = outcome.value
    if query.compute is Compute.DISTINCT:
        return numbered(
            "There is {n} different value of {column}, {scope}.",
            "There are {n} different values of {column}, {scope}.",
            int(value or 0),
            column=called(column),
            scope=scope,
        )
    if query.compute in (Compute.MIN, Compute.MAX):
        return _extreme(grid, query, outcome, column)
    figure = value if isinstance(value, str) else number_said(column, value or 0)
    if column.is_computed and len(outcome.rows) == 1:
        is_so = mark("{names} is {listed}.")
        one = mark("{names} is {listed} where {condition}.")
        return where(grid, query.where, is_so, one, names=called(column), listed=figure)
    if query.compute is Compute.RATIO:
        whole = mark("The ratio of the sums, {column}, is {figure}, {scope}.")
        return worded(whole, column=called(column), figure=figure, scope=scope)
    what = _THE.get(query.compute, worded("The result"))
    return worded(
        "{what} of {column} is {figure}, {scope}.", what=what, column=called(column), figure=figure, scope=scope
    )


def _extreme(grid: Grid, query: TableQuery, outcome: Outcome, column: Column) -> str:
    figure = outcome.value if isinstance(outcome.value, str) else number_said(column, outcome.value or 0)
    rows = int(np.isfinite(column.numbers[masks.holds(grid, query.where)]).sum())
    entity = grid.entity
    if entity is not None and entity is not column and len(outcome.rows) <= 3:
        names = [name for name in dict.fromkeys(entity.text(int(row)).strip() for row in outcome.rows) if name]
        holder = worded("{figure} ({column}: {names})", figure=figure, column=entity.name, names=spoken_list(names))
        figure = holder if names else figure
    return worded(
        "The {place} {column} is {figure}, {scope}.",
        place=place(1, _extreme_word(column, query.compute is Compute.MAX)),
        column=called(column),
        figure=figure,
        scope=over(grid, query.where, rows, lacking(column)),
    )


def _extreme_word(column: Column, largest: bool) -> str:
    of_day = column.kind is ColumnKind.DURATION and vocabulary.CLOCK.intersection(stems(header_words(column.name)))
    if column.kind is ColumnKind.DATE or column.is_year or of_day:
        return "latest" if largest else "earliest"
    return "highest" if largest else "lowest"


_MOST_CELLS = 5
"""Cells of an answer that are named."""


def _cells(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    different: dict[str, tuple[int, int]] = {}
    for row, column in outcome.cells:
        different.setdefault(grid.at(column).said(row), (row, column))
    texts = [grid.at(column).told(row) for row, column in islice(different.values(), _MOST_CELLS)]
    texts += islice(different, _MOST_CELLS, None)
    listed, names = spoken_list(texts, _MOST_CELLS), spoken_list(list(query.show))
    if query.order is not None and query.order.column is not None and not query.step:
        return _first_of(grid, query, outcome, listed, names)
    told = {"names": names, "listed": listed}
    if query.step:
        return _beside(grid, query, told)
    if query.order is not None:
        told["place"] = row_place(query.order.nth, "last" if query.order.descending else "first")
        in_row = mark("{names} is {listed} in the {place} row.")
        return where(
            grid, query.where, in_row, mark("{names} is {listed} in the {place} row where {condition}."), **told
        )
    if len(texts) == 1 and _says_nothing(grid, outcome):
        lacks = mark("{names} has no value there: the cell says “{listed}”.")
        return where(grid, query.where, lacks, mark("{names} has no value where {condition}: “{listed}”."), **told)
    if len(outcome.rows) < 2:
        is_so = mark("{names} is {listed}.")
        return where(grid, query.where, is_so, mark("{names} is {listed} where {condition}."), **told)
    in_rows = mark("{names} is {listed}, in {count:,} rows.")
    limited = mark("{names} is {listed} where {condition}, in {count:,} rows.")
    return where(grid, query.where, in_rows, limited, count=len(outcome.rows), **told)


def _says_nothing(grid: Grid, outcome: Outcome) -> bool:
    """Whether the cells of an answer stand among values and say that there is none: ":", "n/a"."""
    return all(
        grid.at(column).kind is not ColumnKind.TEXT and is_missing(grid.cell(row, column).strip())
        for row, column in outcome.cells
    )


def _beside(grid: Grid, query: TableQuery, told: dict[str, str]) -> str:
    """The cells of the row below or above another one."""
    if query.step > 0:
        below = mark("{names} is {listed} in the row below that one.")
        return where(
            grid, query.where, below, mark("{names} is {listed} in the row below the one where {condition}."), **told
        )
    above = mark("{names} is {listed} in the row above that one.")
    return where(
        grid, query.where, above, mark("{names} is {listed} in the row above the one where {condition}."), **told
    )


def _first_of(grid: Grid, query: TableQuery, outcome: Outcome, listed: str, names: str) -> str:
    order = query.order
    if order is None or order.column is None:
        return worded("{names} is {listed}.", names=names, listed=listed)
    column = grid[order.column]
    best = _extreme_word(column, order.descending)
    rows = int(np.isfinite(column.numbers[masks.holds(grid, query.where)]).sum())
    scope = over(grid, query.where, rows, lacking(column))
    if order.limit > 1:
        return worded(
            "{names} with the {count} {place} values of {column}: {listed}, {scope}.",
            names=names,
            count=order.limit,
            place=places(best),
            column=called(column),
            listed=_paired(grid, query, outcome),
            scope=scope,
        )
    told = {"place": place(order.nth, best), "column": called(column), "listed": listed, "scope": scope}
    if column.name in query.show:
        return worded("The {place} {column} is {listed}, {scope}.", **told)
    figure = next((number_said(column, each) for each in outcome.figures), "")
    with_place = mark("{names} is {listed}, with the {place} {column}: {figure}, {scope}.")
    return worded(with_place, names=names, figure=figure, **told)


def _paired(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    column = grid[query.order.column] if query.order and query.order.column else None
    shown = grid[query.show[0]]
    pairs = [
        worded("{name} ({figure})", name=shown.told(int(row)), figure=number_said(column, figure))
        for row, figure in zip(outcome.rows, outcome.figures, strict=False)
    ]
    return spoken_list(pairs, 10)


def _sides(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    column = grid[query.measure] if query.measure else None
    names = [all_of(words(grid, side)) for side in query.sides]
    if outcome.value is None or len(outcome.side_values) < 2:
        neither = mark("No cell answers that: nothing can be compared where {one} and where {other}.")
        return worded(neither, one=names[0], other=names[1])
    days = column is not None and column.kind is ColumnKind.DATE
    said = [number_said(column, value * 86_400 if days else value) for value in outcome.side_values]
    compared = mark("{what} is {first} where {one}, and {second} where {other}")
    each = where(
        grid,
        query.where,
        compared,
        mark("{what} is {first} where {one}, and {second} where {other}, over the rows where {condition}"),
        what=_compared(query, outcome, column),
        first=said[0],
        one=names[0],
        second=said[1],
        other=names[1],
    )
    if query.compute is Compute.HOLDS:
        return worded("{verdict}: {each}.", verdict=outcome.value, each=each)
    difference = 0 if isinstance(outcome.value, str) else outcome.value
    if query.relative:
        share = mark("The difference is {share:.1f}% (rounded) of {base}: {each}.")
        return worded(share, share=100 * float(difference), base=said[1], each=each)
    figure = worded("{days:,} days", days=difference) if days else number_said(column, difference)
    return worded("The difference is {figure}: {each}.", figure=figure, each=each)


def _compared(query: TableQuery, outcome: Outcome, column: Column | None) -> str:
    """What is compared: the figure of one row each, or what several come to."""
    if column is None:
        return worded("the number of rows")
    if query.averaged:
        return figure_of(Compute.AVERAGE, column)
    added = len(outcome.rows) > len(query.sides) and column.kind is not ColumnKind.DATE and not column.is_year
    return figure_of(Compute.SUM, column) if added else called(column)


def _share(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    column = grid[query.measure] if query.measure else None
    some, total = outcome.side_values
    told = {
        "share": 100 * float(outcome.value or 0),
        "what": worded("the sum of {column}", column=called(column)) if column is not None else worded("the rows"),
        "some": number_said(column, some),
        "total": number_said(column, total),
        "part": all_of(words(grid, query.part)),
    }
    if query.apart and column is not None:
        beside = mark(
            "The rows where {part} come to {share:.1f}% (rounded) of those where {condition}, by {what}: "
            "{some} of {total}."
        )
        return where(grid, query.where, beside, beside, **told)
    share = mark("{share:.1f}% (rounded) of {what}, {some} of {total}, is where {part}.")
    among = mark(
        "{share:.1f}% (rounded) of {what}, {some} of {total}, is where {part}, among the rows where {condition}."
    )
    return where(grid, query.where, share, among, **told)


def _left_out(grid: Grid, outcome: Outcome) -> str:
    """Which cells were not counted because they hold no value of their column's type."""
    if not outcome.left_out:
        return ""
    told = [
        worded("“{cell}” in row {row:,}", cell=grid.at(column).text(row).strip()[:40], row=grid.row_number(row))
        for row, column in outcome.left_out
    ]
    name = grid.at(outcome.left_out[0][1]).name
    return worded(" Left out, as {column} holds no value there: {cells}.", column=name, cells=spoken_list(told))


def extent(rows: int, all_rows: int, columns: int, all_columns: int) -> str:
    """How much of the table was read, where it was not all of it."""
    parts = [worded("{some:,} of {all:,} rows", some=rows, all=all_rows)] if rows < all_rows else []
    parts += [worded("{some:,} of {all:,} columns", some=columns, all=all_columns)] if columns < all_columns else []
    return worded(" Read {parts}.", parts=all_of(parts)) if parts else ""


def reading(seen: int, total: int) -> str:
    """What is going on while a large table is read."""
    if not seen:
        return worded("Looking for the rows that matter among {total:,}.", total=total)
    return worded("Reading: {seen:,} of {total:,} rows so far.", seen=seen, total=total)


def by_checkpoint(total: int) -> str:
    """What is going on before a checkpoint reads a large table."""
    told = mark("The words of the question alone do not settle it: a checkpoint looks through the {total:,} rows.")
    return worded(told, total=total)


def nothing(query: TableQuery) -> str:
    """What is said where a checkpoint selected no cell."""
    return worded("The count is 0: {no_cell}", no_cell=NO_CELL) if query.compute is Compute.COUNT else NO_CELL
