"""Answers about tables as a person reads them."""

from collections.abc import Sequence

from desktop_app.answers import spoken_list
from desktop_app.tasks.tables.aggregation import spoken_number

NO_CELL = "No cell of this table answers that."
EMPTY_TABLE = "This table has no cell that is filled in, so nothing in it answers that."
_NAMES = {"SUM": "sum", "AVERAGE": "average"}


def sentence(
    aggregator: str,
    value: float | int | str | None,
    headers: Sequence[str],
    cells: Sequence[str],
    scope: str,
) -> str:
    """One sentence that says the value and what it rests on.

    headers: of the columns the cells lie in, each once. scope: which rows were taken, e.g. "over all 600
    rows"; "" where only the cells themselves were.
    """
    if aggregator == "COUNT":
        return _counted(cells, scope)
    if not cells:
        return NO_CELL
    if aggregator in _NAMES and not (len(cells) == 1 and isinstance(value, str)):
        return _calculated(aggregator, value, headers, cells, scope)
    if len(cells) == 1:
        return f"The answer is {cells[0]}, from {headers[0]}."
    listed = f"The answers are {spoken_list(cells)}, from {spoken_list(headers)}"
    return f"{listed}, {scope}." if scope else f"{listed}."


def _counted(cells: Sequence[str], scope: str) -> str:
    if not cells:
        return "The count is 0: no cell of this table fits."
    if scope:
        return f"The count is {len(cells):,}, {scope}."
    return f"The count is {len(cells):,}: {spoken_list(cells)}."


def _calculated(
    aggregator: str, value: float | int | str | None, headers: Sequence[str], cells: Sequence[str], scope: str
) -> str:
    name, column = _NAMES[aggregator], spoken_list(headers)
    if value is None or isinstance(value, str):
        return f"There is no {name} of {column}: none of {spoken_list(cells)} is a number."
    basis = scope or f"from {len(cells):,} cell{'' if len(cells) == 1 else 's'}"
    return f"The {name} of {column} is {spoken_number(value, cells)}, {basis}."


def scope_of(rule: str | None, rows: int, total: int) -> str:
    """Which rows a rule took: "" without a rule."""
    if rule is None:
        return ""
    if not rule:
        return f"over all {total:,} rows" if rows == total else f"over all {rows:,} rows that are filled in"
    return f"over the {rows:,} row{'' if rows == 1 else 's'} where {rule}"


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
