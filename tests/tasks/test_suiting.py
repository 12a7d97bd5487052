"""Cells that a checkpoint selected answer a question only where they are of the kind it asks for."""

from pathlib import Path

import numpy as np
import pytest

from desktop_app.media import tables
from desktop_app.tasks.table_question_answering.suiting import suits
from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.finding import Cell, Finding
from desktop_app.tasks.tables.grid import Grid

RUNNERS = """runner,country,date,medals,time
Ada,Jamaica,2024-05-01,1,9.8
Ben,Jamaica,2024-05-02,0,9.9
Cem,Kenya,2024-05-03,2,10.1
"""
NAME, COUNTRY, DATE, MEDALS, TIME = range(5)


@pytest.mark.parametrize(
    ("question", "cells", "aggregator", "suited"),
    [
        ("Did anybody from Jamaica win?", ((0, NAME),), "NONE", False),
        ("Is Ada or Ben faster?", ((0, NAME),), "NONE", True),
        ("How many medals did Jamaica win?", ((0, MEDALS), (1, MEDALS)), "NONE", False),
        ("How many medals did Jamaica win?", ((0, MEDALS), (1, MEDALS)), "SUM", True),
        ("How many medals did Ada win?", ((0, MEDALS),), "NONE", True),
        ("How many medals did Ada win?", ((0, COUNTRY),), "NONE", False),
        ("How long did Ada run?", ((0, DATE),), "NONE", False),
        ("How long did Ada run?", ((0, TIME),), "NONE", True),
        ("Who won in Kenya?", ((2, NAME),), "NONE", True),
    ],
)
def test_a_kind(tmp_path: Path, question: str, cells: tuple[Cell, ...], aggregator: str, suited: bool) -> None:
    path = tmp_path / "runners.csv"
    path.write_text(RUNNERS)
    grid = Grid.of(tables.read(path))
    found = telling.by_checkpoint(grid, question, Finding(cells, aggregator, 0.9, np.arange(3)))
    assert suits(grid, question, found) is suited
