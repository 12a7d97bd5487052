"""What a checkpoint found in a table: cells, what to do with them, and how sure it is."""

from dataclasses import dataclass

import numpy as np

from desktop_app.tasks.tables.conditions import Rule

Cell = tuple[int, int]
"""Row and column among the rows that count."""


@dataclass(frozen=True)
class Finding:
    """What was found: the cells, what to do with them, how sure, and over which rows where a rule was found.

    read: indices of the rows the checkpoint read, sorted. columns_read: None for all of them.
    rule: what the rows of the cells follow; None where the cells are just those selected.
    likely: the likeliest cells, best first, with how sure each is, where the table was read whole.
    """

    coordinates: tuple[Cell, ...]
    aggregator: str
    score: float
    read: np.ndarray
    rule: Rule | None = None
    columns_read: int | None = None
    likely: tuple[tuple[Cell, float], ...] = ()


@dataclass(frozen=True)
class Found:
    """What the checkpoint found for one question, the seconds it took, and how often such an answer is right."""

    finding: Finding
    seconds: float
    sure: float
