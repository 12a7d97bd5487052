"""What an answer about a table rests on, as its card says it."""

from pathlib import Path

import pytest

from desktop_app.answers import TableAnswer
from desktop_app.ui.widgets.answer_card import rests_on


def resting_on(aggregator: str, *cells: str) -> str:
    answer = TableAnswer(
        source=Path("people.csv"),
        question="?",
        sentence="",
        value=len(cells),
        coordinates=tuple((row, 0) for row in range(len(cells))),
        cells=cells,
        aggregator=aggregator,
        rows_seen=len(cells),
        rows_total=len(cells),
    )
    return rests_on(answer)


@pytest.mark.parametrize(
    ("aggregator", "cells", "said"),
    [
        ("SUM", ("10", "36", "10"), "Sum of 3 cells: 10, 36, 10"),
        ("COUNT", ("Oslo", "Rome", "Oslo", "Oslo"), "Count of 4 cells: Oslo (3), Rome"),
        ("COUNT", tuple("abcdefghij"), "Count of 10 cells: a, b, c, d, e, f, g, h and 2 more"),
        ("NONE", ("Oslo",), "From 1 cell: Oslo"),
        ("COUNT", (), ""),
    ],
)
def test_cells_that_are_counted_are_named_once(aggregator: str, cells: tuple[str, ...], said: str) -> None:
    assert resting_on(aggregator, *cells) == said
