"""A question with its true answer: the cells, how to aggregate them, and the value a person reads."""

from dataclasses import dataclass

from .tables import Table

NONE, SUM, AVERAGE, COUNT = range(4)
AGGREGATORS = ("NONE", "SUM", "AVERAGE", "COUNT")
Cell = tuple[int, int]
Answer = float | tuple[str, ...]


@dataclass(frozen=True)
class Question:
    """`columns` are the places of the columns that may hold the answer; any one of them will do."""

    text: str
    kind: str
    aggregator: int
    cells: frozenset[Cell]
    columns: tuple[int, ...]


def value_of(table: Table, cells: frozenset[Cell], aggregator: int) -> Answer:
    """What a person reads: the texts of the cells sorted, or the number computed from them; () for nothing."""
    if aggregator == COUNT:
        return float(len(cells))
    if aggregator == NONE or not cells:
        return tuple(sorted(table.columns[column].cells[row] for row, column in cells))
    found = [value for row, column in cells if isinstance(value := table.columns[column].values[row], float)]
    total = sum(found)
    return round(total if aggregator == SUM else total / max(len(found), 1), 6)


def right(table: Table, question: Question, cells: frozenset[Cell], aggregator: int) -> bool:
    """Whether predicted `cells` and `aggregator` give a value that the question may ask for."""
    found = value_of(table, cells, aggregator)
    wanted = [frozenset(cell for cell in question.cells if cell[1] == column) for column in question.columns]
    return any(found == value_of(table, one, question.aggregator) for one in wanted or [frozenset()])
