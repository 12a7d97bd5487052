"""Answers about tables as a person reads them: the figure, the columns, the conditions, the rows it rests on."""

import math
from collections.abc import Sequence

import numpy as np

from desktop_app.answers import spoken_list
from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.evaluate import NAMES, Number, Outcome
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.query import Compute, Condition, Operator, TableQuery

NO_CELL = "No cell of this table answers that."
CHOSEN = "The checkpoint chose this; the words of the question alone do not say it."
NO_RULE = "The checkpoint chose these cells; they follow no rule that could be checked."
EMPTY_TABLE = "This table has no cell that is filled in, so nothing in it answers that."
_MOST_NAMES = 10
_SIGNS = {Operator.MORE: "more than", Operator.LESS: "less than", Operator.EQUAL: "equal to"}
_SIGNS |= {Operator.AT_LEAST: "at least", Operator.AT_MOST: "at most"}


def empty(grid: Grid) -> str:
    """What is said of a table in which no cell is filled in."""
    if grid.row_count:
        return EMPTY_TABLE
    return f"This table has no rows, only the names of its columns: {spoken_list(grid.headers, _MOST_NAMES)}."


def otherwise(sentence: str) -> str:
    """What the words of a question say by themselves, beside what the checkpoint chose."""
    return f"The checkpoint chose this; by the words of the question alone: {sentence}"


def sentence(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    """What a query came to, in one sentence; a second one names what was left out."""
    if outcome.problem:
        return f"{outcome.problem}."
    return f"{_said(grid, query, outcome)}{_left_out(grid, outcome)}"


def _said(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    if query.sides:
        return _sides(grid, query, outcome)
    if query.group is not None:
        return _groups(grid, query, outcome)
    if query.compute is Compute.COUNT:
        return _count(grid, query, outcome)
    if outcome.value is None:
        return f"No cell answers that{_where(grid, query.where, ': there is none where ')}."
    if query.compute is Compute.NONE:
        return _cells(grid, query, outcome)
    if query.compute is Compute.SHARE:
        return _share(grid, query, outcome)
    return _computed(grid, query, outcome)


def _where(grid: Grid, condition: Condition | None, lead: str) -> str:
    said = masks.words(grid, condition)
    return f"{lead}{' and '.join(said)}" if said else ""


def over(grid: Grid, condition: Condition | None, rows: int, lacking: str = "value") -> str:
    """Which rows something rests on: "over the 28 rows where Region is North", "over all 300 rows".

    rows: how many of those that fulfil the condition count. lacking: what the others have not.
    """
    total = grid.row_count
    plural = "" if rows == 1 else "s"
    said = masks.words(grid, condition)
    if said:
        meant = int(masks.holds(grid, condition).sum())
        if rows < meant:
            where = f"{rows:,} of the {meant:,} rows where {' and '.join(said)}"
            return f"over {where}, as {meant - rows:,} hold{'s' if meant - rows == 1 else ''} no {lacking}"
        return f"over the {rows:,} row{plural} where {' and '.join(said)}"
    if condition is not None:
        return f"from {rows:,} cell{plural}"
    if rows == total:
        return f"over all {rows:,} rows" if rows != 1 else "over its one row"
    return f"over the {rows:,} row{plural} in which it is filled in, of {total:,}"


_KINDS = {ColumnKind.DATE: "date", ColumnKind.DURATION: "length of time"}


def _lacking(column: Column, compute: Compute = Compute.NONE) -> str:
    """What a cell of a column has not that does not count."""
    return "value" if compute is Compute.DISTINCT else _KINDS.get(column.kind, "number")


def _count(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    number, total = int(outcome.value or 0), grid.row_count
    if query.where is not None and not masks.words(grid, query.where):
        return _listed(grid, outcome)
    if query.where is None:
        return f"There {'is 1 row' if number == 1 else f'are {number:,} rows'}."
    where = _where(grid, query.where, " where ")
    verb = "is 1 row" if number == 1 else f"are {number:,} rows" if number else "is no row"
    return f"There {verb}{where}, of {total:,} rows in all."


def _listed(grid: Grid, outcome: Outcome) -> str:
    """A count of cells that follow no rule: they are named."""
    texts = [grid.cell(row, column).strip() for row, column in outcome.cells]
    return f"The count is {len(texts):,}: {spoken_list(texts)}." if texts else f"The count is 0: {NO_CELL}"


def number_said(column: Column | None, number: Number) -> str:
    """A number as its column writes it, with " (rounded)" where decimals were dropped."""
    if column is None or not isinstance(number, int | float):
        return f"{number:,}"
    places = column.decimals
    if places is None or round(number, places) == number:
        return column.shown(number)
    places = max(2, places if column.is_money else places + 1)
    rounded = "" if math.isclose(round(number, places), number, rel_tol=1e-13) else " (rounded)"
    return f"{column.shown(number, places)}{rounded}"


def _computed(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    column = grid[query.measure or query.show[0]]
    scope = over(grid, query.where, len(outcome.rows), _lacking(column, query.compute))
    value = outcome.value
    if query.compute is Compute.DISTINCT:
        values = "is 1 different value" if value == 1 else f"are {value:,} different values"
        return f"There {values} of {column.name}, {scope}."
    if query.compute in (Compute.MIN, Compute.MAX):
        return _extreme(grid, query, outcome, column)
    figure = value if isinstance(value, str) else number_said(column, value or 0)
    return f"The {NAMES[query.compute]} of {column.name} is {figure}, {scope}."


def _extreme(grid: Grid, query: TableQuery, outcome: Outcome, column: Column) -> str:
    word = _extreme_word(column, query.compute is Compute.MAX)
    figure = outcome.value if isinstance(outcome.value, str) else number_said(column, outcome.value or 0)
    rows = int(np.isfinite(column.numbers[masks.holds(grid, query.where)]).sum())
    entity = grid.entity
    holder = ""
    if entity is not None and entity is not column and len(outcome.rows) <= 3:
        names = dict.fromkeys(entity.text(int(row)).strip() for row in outcome.rows)
        holder = f" ({entity.name}: {spoken_list([name for name in names if name])})" if any(names) else ""
    return f"The {word} {column.name} is {figure}{holder}, {over(grid, query.where, rows, _lacking(column))}."


def _extreme_word(column: Column, largest: bool) -> str:
    if column.kind is ColumnKind.DATE or column.is_year:
        return "latest" if largest else "earliest"
    return "highest" if largest else "lowest"


def _cells(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    texts = [grid.at(column).said(row) for row, column in outcome.cells]
    listed = spoken_list(list(dict.fromkeys(texts)), 5)
    names = spoken_list(list(query.show))
    if query.order is not None and query.order.column is not None and not query.step:
        return _first_of(grid, query, outcome, listed, names)
    if query.step:
        beside = f"{'below' if query.step > 0 else 'above'} the one where "
        return f"{names} is {listed} in the row {_where(grid, query.where, beside)}."
    if query.order is not None:
        place = _place(query.order.nth, "last" if query.order.descending else "first")
        return f"{names} is {listed} in the {place} row{_where(grid, query.where, ' where ')}."
    where = _where(grid, query.where, " where ")
    rows = f", in {len(outcome.rows):,} rows" if len(outcome.rows) > 1 else ""
    return f"{names} is {listed}{where}{rows}."


def _first_of(grid: Grid, query: TableQuery, outcome: Outcome, listed: str, names: str) -> str:
    order = query.order
    if order is None or order.column is None:
        return f"{names} is {listed}."
    column = grid[order.column]
    place = _place(order.nth, _extreme_word(column, order.descending))
    rows = int(np.isfinite(column.numbers[masks.holds(grid, query.where)]).sum())
    scope = over(grid, query.where, rows, _lacking(column))
    figures = [number_said(column, each) for each in dict.fromkeys(outcome.figures)]
    if order.limit > 1:
        what = f"the {order.limit} {_extreme_word(column, order.descending)} values of {column.name}"
        return f"{names} with {what}: {_paired(grid, query, outcome)}, {scope}."
    if column.name in query.show:
        return f"The {place} {column.name} is {listed}, {scope}."
    return f"{names} is {listed}, with the {place} {column.name}: {figures[0] if figures else ''}, {scope}."


def _paired(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    column = grid[query.order.column] if query.order and query.order.column else None
    shown = grid[query.show[0]]
    pairs = [
        f"{shown.text(int(row)).strip()} ({number_said(column, figure)})"
        for row, figure in zip(outcome.rows, outcome.figures, strict=False)
    ]
    return spoken_list(pairs, 10)


def _place(nth: int, word: str) -> str:
    if nth == 1:
        return word
    return f"{ordinal(nth)} {word}"


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _groups(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    rows = outcome.result[1:]
    measure = grid[query.measure] if query.measure else None
    what = f"{NAMES[query.compute]} of {measure.name}" if measure is not None else "number of rows"
    shown = measure if query.compute is not Compute.DISTINCT else None
    lacking = _lacking(measure, query.compute) if measure is not None else query.group or ""
    scope = over(grid, query.where, len(outcome.rows), lacking)
    if not rows:
        return f"No {query.group} answers that{_where(grid, query.where, ': there is none where ')}."
    pairs = [f"{name}: {number_said(shown, number)}" for name, number in rows]
    if query.having is not None:
        return _having(grid, query, what, pairs)
    if query.order is None:
        return f"The {what} for each {query.group}, {scope}: {spoken_list(pairs, 6)}."
    place = _place(query.order.nth, "largest" if query.order.descending else "smallest")
    if query.order.limit > 1:
        word = "largest" if query.order.descending else "smallest"
        return f"{query.group} with the {query.order.limit} {word} values of the {what}: {spoken_list(pairs, 10)}."
    figure = number_said(shown, rows[0][1])
    names = spoken_list([name for name, _ in rows], 5)
    where = _where(grid, query.where, " where ")
    rows_said = f"from {len(outcome.rows):,} row{'' if len(outcome.rows) == 1 else 's'}{where}"
    return f"{query.group} is {names}, with the {place} {what}: {figure}, {rows_said}."


def _having(grid: Grid, query: TableQuery, what: str, pairs: Sequence[str]) -> str:
    """The groups whose figure fulfils a condition, or how many there are."""
    if query.having is None:
        return ""
    among = _where(grid, query.where, ", among the rows where ")
    limit = f"{query.having.operator.value} {query.having.value:,g}{among}"
    if query.tally:
        lead = "is 1 value" if len(pairs) == 1 else f"are {len(pairs):,} values"
        return f"There {lead} of {query.group} whose {what} {limit}: {spoken_list(pairs, 6)}."
    return f"{query.group} is {spoken_list(pairs, 6)}: the {what} {limit}."


def _sides(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    column = grid[query.measure] if query.measure else None
    names = [" and ".join(masks.words(grid, side)) for side in query.sides]
    if outcome.value is None or len(outcome.side_values) < 2:
        return f"No cell answers that: nothing can be compared where {names[0]} and where {names[1]}."
    days = column is not None and column.kind is ColumnKind.DATE
    what = column.name if column is not None else "the number of rows"
    if days and column is not None:
        said = [column.shown(value * 86_400) for value in outcome.side_values]
    else:
        said = [number_said(column, value) for value in outcome.side_values]
    scope = _where(grid, query.where, ", over the rows where ")
    each = f"{what} is {said[0]} where {names[0]}, and {said[1]} where {names[1]}"
    if query.compute is Compute.HOLDS:
        return f"{outcome.value}: {each}{scope}."
    figure = (
        f"{outcome.value:,} days"
        if days
        else number_said(column, outcome.value if not isinstance(outcome.value, str) else 0)
    )
    return f"The difference is {figure}: {each}{scope}."


def _share(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    column = grid[query.measure] if query.measure else None
    some, total = outcome.side_values
    share = f"{float(outcome.value or 0):.1%}".replace("%", " %")
    what = f"the sum of {column.name}" if column is not None else "the rows"
    amounts = f"{number_said(column, some)} of {number_said(column, total)}"
    part = " and ".join(masks.words(grid, query.part))
    among = _where(grid, query.where, ", among the rows where ")
    return f"{share} (rounded) of {what}, {amounts}, is where {part}{among}."


def _left_out(grid: Grid, outcome: Outcome) -> str:
    """Which cells were not counted because they hold no value of their column's type."""
    if not outcome.left_out:
        return ""
    told = [
        f"“{grid.at(column).text(row).strip()[:40]}” in row {grid.row_number(row):,}"
        for row, column in outcome.left_out
    ]
    name = grid.at(outcome.left_out[0][1]).name
    return f" Left out, as {name} holds no value there: {spoken_list(told)}."


def extent(rows: int, all_rows: int, columns: int, all_columns: int) -> str:
    """How much of the table was read, where it was not all of it."""
    parts = [f"{rows:,} of {all_rows:,} rows"] if rows < all_rows else []
    parts += [f"{columns:,} of {all_columns:,} columns"] if columns < all_columns else []
    return f" Read {' and '.join(parts)}." if parts else ""


def reading(seen: int, total: int) -> str:
    """What is going on while a large table is read."""
    if not seen:
        return f"Looking for the rows that matter among {total:,}."
    return f"Reading: {seen:,} of {total:,} rows so far."


def nothing(query: TableQuery) -> str:
    """What is said where a checkpoint selected no cell."""
    return f"The count is 0: {NO_CELL}" if query.compute is Compute.COUNT else NO_CELL
