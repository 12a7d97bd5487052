"""Answers about tables as a person reads them: the figure, the columns, the conditions, the rows it rests on."""

from collections.abc import Sequence

import numpy as np

from desktop_app.answers import spoken_list
from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.columns import Column, Columns
from desktop_app.tasks.tables.evaluate import NAMES, Number, Outcome
from desktop_app.tasks.tables.places import row_number
from desktop_app.tasks.tables.query import Compute, Condition, Operator, TableQuery

NO_CELL = "No cell of this table answers that."
EMPTY_TABLE = "This table has no cell that is filled in, so nothing in it answers that."
_SIGNS = {Operator.MORE: "more than", Operator.LESS: "less than", Operator.EQUAL: "equal to"}
_SIGNS |= {Operator.AT_LEAST: "at least", Operator.AT_MOST: "at most"}


def sentence(columns: Columns, query: TableQuery, outcome: Outcome) -> str:
    """What a query came to, in one sentence; a second one names what was left out."""
    if outcome.problem:
        return f"{outcome.problem}."
    return f"{_said(columns, query, outcome)}{_left_out(columns, outcome)}"


def _said(columns: Columns, query: TableQuery, outcome: Outcome) -> str:
    if query.sides:
        return _sides(columns, query, outcome)
    if query.group is not None:
        return _groups(columns, query, outcome)
    if query.compute is Compute.COUNT:
        return _count(columns, query, outcome)
    if outcome.value is None:
        return f"No cell answers that{_where(columns, query.where, ': there is none where ')}."
    if query.compute is Compute.NONE:
        return _cells(columns, query, outcome)
    if query.compute is Compute.SHARE:
        return _share(columns, query, outcome)
    return _computed(columns, query, outcome)


def _where(columns: Columns, condition: Condition | None, lead: str) -> str:
    return f"{lead}{' and '.join(masks.words(columns, condition))}" if condition is not None else ""


def over(columns: Columns, condition: Condition | None, rows: int) -> str:
    """Which rows something rests on: "over the 28 rows where Region is North", "over all 300 rows"."""
    total = int(columns.counted.sum())
    plural = "" if rows == 1 else "s"
    if condition is not None:
        return f"over the {rows:,} row{plural} where {' and '.join(masks.words(columns, condition))}"
    if rows == total:
        return f"over all {rows:,} rows" if rows != 1 else "over its one row"
    return f"over the {rows:,} row{plural} in which it is filled in, of {total:,}"


def _count(columns: Columns, query: TableQuery, outcome: Outcome) -> str:
    number, total = int(outcome.value or 0), int(columns.counted.sum())
    if query.where is None:
        return f"There {'is 1 row' if number == 1 else f'are {number:,} rows'}."
    where = _where(columns, query.where, " where ")
    verb = "is 1 row" if number == 1 else f"are {number:,} rows" if number else "is no row"
    return f"There {verb}{where}, of {total:,} rows in all."


def number_said(column: Column | None, number: Number) -> str:
    """A number as its column writes it, with " (rounded)" where decimals were dropped."""
    if column is None or not isinstance(number, int | float):
        return f"{number:,}"
    if (
        column.decimals is None
        or float(f"{number:.{column.decimals + 2 if column.is_percent else column.decimals}f}") == number
    ):
        return column.shown(number)
    places = max(2, column.decimals + 1) if not column.is_money else 2
    return f"{column.shown(number, places)} (rounded)"


def _computed(columns: Columns, query: TableQuery, outcome: Outcome) -> str:
    column = columns[query.measure or query.show[0]]
    scope = over(columns, query.where, len(outcome.rows))
    value = outcome.value
    if query.compute is Compute.DISTINCT:
        values = "is 1 different value" if value == 1 else f"are {value:,} different values"
        return f"There {values} of {column.name}, {scope}."
    if query.compute in (Compute.MIN, Compute.MAX):
        return _extreme(columns, query, outcome, column)
    figure = value if isinstance(value, str) else number_said(column, value or 0)
    return f"The {NAMES[query.compute]} of {column.name} is {figure}, {scope}."


def _extreme(columns: Columns, query: TableQuery, outcome: Outcome, column: Column) -> str:
    word = _extreme_word(column, query.compute is Compute.MAX)
    figure = outcome.value if isinstance(outcome.value, str) else number_said(column, outcome.value or 0)
    rows = int(np.isfinite(column.numbers[masks.holds(columns, query.where)]).sum())
    entity = columns.entity
    holder = ""
    if entity is not None and entity is not column and len(outcome.rows) <= 3:
        names = [entity.text(int(row)).strip() for row in outcome.rows]
        holder = f" ({entity.name}: {spoken_list([name for name in names if name])})" if any(names) else ""
    return f"The {word} {column.name} is {figure}{holder}, {over(columns, query.where, rows)}."


def _extreme_word(column: Column, largest: bool) -> str:
    if column.kind is ColumnKind.DATE or column.is_year:
        return "latest" if largest else "earliest"
    return "highest" if largest else "lowest"


def _cells(columns: Columns, query: TableQuery, outcome: Outcome) -> str:
    texts = [columns.at(column).text(row).strip() for row, column in outcome.cells]
    listed = spoken_list(list(dict.fromkeys(texts)), 5)
    names = spoken_list(list(query.show))
    if query.order is not None and query.order.column is not None and not query.step:
        return _first_of(columns, query, outcome, listed, names)
    if query.step:
        beside = f"{'below' if query.step > 0 else 'above'} the one where "
        return f"{names} is {listed} in the row {_where(columns, query.where, beside)}."
    if query.order is not None:
        place = _place(query.order.nth, "last" if query.order.descending else "first")
        return f"{names} is {listed} in the {place} row{_where(columns, query.where, ' where ')}."
    where = _where(columns, query.where, " where ")
    rows = f", in {len(outcome.rows):,} rows" if len(outcome.rows) > 1 else ""
    return f"{names} is {listed}{where}{rows}."


def _first_of(columns: Columns, query: TableQuery, outcome: Outcome, listed: str, names: str) -> str:
    order = query.order
    if order is None or order.column is None:
        return f"{names} is {listed}."
    column = columns[order.column]
    place = _place(order.nth, _extreme_word(column, order.descending))
    rows = int(np.isfinite(column.numbers[masks.holds(columns, query.where)]).sum())
    scope = over(columns, query.where, rows)
    figures = [number_said(column, each) for each in dict.fromkeys(outcome.figures)]
    if order.limit > 1:
        what = f"the {order.limit} {_extreme_word(column, order.descending)} values of {column.name}"
        return f"{names} with {what}: {_paired(columns, query, outcome)}, {scope}."
    if column.name in query.show:
        return f"The {place} {column.name} is {listed}, {scope}."
    return f"{names} is {listed}, with the {place} {column.name}: {figures[0] if figures else ''}, {scope}."


def _paired(columns: Columns, query: TableQuery, outcome: Outcome) -> str:
    column = columns[query.order.column] if query.order and query.order.column else None
    shown = columns[query.show[0]]
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


def _groups(columns: Columns, query: TableQuery, outcome: Outcome) -> str:
    rows = outcome.result[1:]
    measure = columns[query.measure] if query.measure else None
    what = f"{NAMES[query.compute]} of {measure.name}" if measure is not None else "number of rows"
    shown = measure if query.compute is not Compute.DISTINCT else None
    scope = over(columns, query.where, len(outcome.rows))
    if not rows:
        return f"No {query.group} answers that{_where(columns, query.where, ': there is none where ')}."
    pairs = [f"{name}: {number_said(shown, number)}" for name, number in rows]
    if query.having is not None:
        return _having(columns, query, what, pairs)
    if query.order is None:
        return f"The {what} for each {query.group}, {scope}: {spoken_list(pairs, 6)}."
    place = _place(query.order.nth, "largest" if query.order.descending else "smallest")
    if query.order.limit > 1:
        word = "largest" if query.order.descending else "smallest"
        return f"{query.group} with the {query.order.limit} {word} values of the {what}: {spoken_list(pairs, 10)}."
    figure = number_said(shown, rows[0][1])
    names = spoken_list([name for name, _ in rows], 5)
    where = _where(columns, query.where, " where ")
    rows_said = f"from {len(outcome.rows):,} row{'' if len(outcome.rows) == 1 else 's'}{where}"
    return f"{query.group} is {names}, with the {place} {what}: {figure}, {rows_said}."


def _having(columns: Columns, query: TableQuery, what: str, pairs: Sequence[str]) -> str:
    """The groups whose figure fulfils a condition, or how many there are."""
    if query.having is None:
        return ""
    among = _where(columns, query.where, ", among the rows where ")
    limit = f"{query.having.operator.value} {query.having.value:,g}{among}"
    if query.tally:
        lead = "is 1 value" if len(pairs) == 1 else f"are {len(pairs):,} values"
        return f"There {lead} of {query.group} whose {what} {limit}: {spoken_list(pairs, 6)}."
    return f"{query.group} is {spoken_list(pairs, 6)}: the {what} {limit}."


def _sides(columns: Columns, query: TableQuery, outcome: Outcome) -> str:
    column = columns[query.measure] if query.measure else None
    names = [" and ".join(masks.words(columns, side)) for side in query.sides]
    if outcome.value is None or len(outcome.side_values) < 2:
        return f"No cell answers that: nothing can be compared where {names[0]} and where {names[1]}."
    days = column is not None and column.kind is ColumnKind.DATE
    what = column.name if column is not None else "the number of rows"
    if days and column is not None:
        said = [column.shown(value * 86_400) for value in outcome.side_values]
    else:
        said = [number_said(column, value) for value in outcome.side_values]
    scope = _where(columns, query.where, ", over the rows where ")
    each = f"{what} is {said[0]} where {names[0]}, and {said[1]} where {names[1]}"
    if query.compute is Compute.HOLDS:
        return f"{outcome.value}: {each}{scope}."
    figure = (
        f"{outcome.value:,} days"
        if days
        else number_said(column, outcome.value if not isinstance(outcome.value, str) else 0)
    )
    return f"The difference is {figure}: {each}{scope}."


def _share(columns: Columns, query: TableQuery, outcome: Outcome) -> str:
    column = columns[query.measure] if query.measure else None
    some, total = outcome.side_values
    share = f"{float(outcome.value or 0):.1%}".replace("%", " %")
    what = f"the sum of {column.name}" if column is not None else "the rows"
    amounts = f"{number_said(column, some)} of {number_said(column, total)}"
    part = " and ".join(masks.words(columns, query.part))
    among = _where(columns, query.where, ", among the rows where ")
    return f"{share} (rounded) of {what}, {amounts}, is where {part}{among}."


def _left_out(columns: Columns, outcome: Outcome) -> str:
    """Which cells were not counted because they hold no value of their column's type."""
    if not outcome.left_out:
        return ""
    told = [
        f"“{columns.at(column).text(row).strip()[:40]}” in row {row_number(columns.table, row):,}"
        for row, column in outcome.left_out
    ]
    name = columns.at(outcome.left_out[0][1]).name
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


def listed(cells: Sequence[str], headers: Sequence[str]) -> str:
    """Cells a checkpoint selected: "The answer is x, from Name."."""
    if not cells:
        return NO_CELL
    if len(cells) == 1:
        return f"The answer is {cells[0]}, from {headers[0]}."
    return f"The answers are {spoken_list(cells)}, from {spoken_list(headers)}."
