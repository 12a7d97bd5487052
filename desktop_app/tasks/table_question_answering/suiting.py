"""Whether what a checkpoint found is of the kind that a question asks for: yes or no, a number, a length of time."""

import re

from desktop_app.answers import TableAnswer
from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.grid import Grid

_ASKS_WHETHER = re.compile(r"(?i)^\W*(?:is|are|was|were|did|does|do|has|have|had)\b(?!.*\bor\b)")
_ASKS_A_LENGTH = re.compile(r"(?i)\bhow (?:long|old|far)\b")
_ASKS_A_NUMBER = re.compile(
    r"(?i)^\W*(?:(?:what|which) (?:is|was|are|were) )?(?:the )?(?:how (?:many|much)|total|sum|average)\b"
)


def suits(grid: Grid, text: str, found: TableAnswer) -> bool:
    """Whether cells that a checkpoint selected may answer a question; none of them says yes or no."""
    if _ASKS_WHETHER.search(text) is not None:
        return False
    if _ASKS_A_LENGTH.search(text) is not None and not _is_length(grid, found):
        return False
    return _ASKS_A_NUMBER.search(text) is None or _is_number(grid, found)


def _is_number(grid: Grid, found: TableAnswer) -> bool:
    """Whether an answer is a number, or one cell with one: several are no answer to how many."""
    if found.aggregator != "NONE":
        return True
    columns = [grid.at(column) for _, column in found.coordinates]
    of_numbers = all((each.is_number and not each.is_year) or each.kind is ColumnKind.DURATION for each in columns)
    return of_numbers and len(columns) < 2


def _is_length(grid: Grid, found: TableAnswer) -> bool:
    """Whether an answer says how long something is: no day does, nor do words without a figure."""
    is_day = any(grid.at(column).kind is ColumnKind.DATE for _, column in found.coordinates)
    return found.aggregator != "NONE" or (not is_day and any(map(str.isdigit, "".join(found.cells))))
