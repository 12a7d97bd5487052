"""The unit of a table's figures that a line above it tells, said with the answers that are figures of it."""

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.roles import names_rows
from desktop_app.tasks.tables.evaluate import Outcome
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.query import Compute, TableQuery
from desktop_app.translation import mark, worded

_IN = mark(" The table gives its figures in: {unit}.")
_WITHOUT = frozenset([Compute.COUNT, Compute.DISTINCT, Compute.SHARE, Compute.RATIO, Compute.HOLDS])
"""What has no unit, or another one."""


def unit_said(grid: Grid, query: TableQuery, outcome: Outcome) -> str:
    """In what the figures of an answer are, as the line above the table has it; "" where that says nothing of them."""
    if not grid.unit or outcome.problem or (outcome.value is None and not outcome.result):
        return ""
    if query.compute in _WITHOUT or query.relative or query.whether is not None:
        return ""
    by = query.order.column if query.order is not None else None
    named = (query.measure, by, *query.show)
    return worded(_IN, unit=grid.unit) if any(name is not None and _is_plain(grid, name) for name in named) else ""


def _is_plain(grid: Grid, name: str) -> bool:
    """Whether a column has figures without a unit of their own, rather than years or numbers of rows."""
    column = grid[name]
    return column.kind is ColumnKind.NUMBER and not column.unit and not column.is_percent and not names_rows(column)
