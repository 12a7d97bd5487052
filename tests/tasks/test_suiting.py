"""Cells that a checkpoint selected answer a question only where they are of the kind it asks for."""

from pathlib import Path

import numpy as np
import pytest

from desktop_app.media import tables
from desktop_app.tasks.table_question_answering.suiting import leaves_the_measure_open, suits
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
        ("top 3 by amount", ((0, NAME),), "NONE", False),
        ("Who are our top two runners?", ((0, NAME),), "NONE", False),
        ("top 2 by medals", ((0, NAME), (2, NAME)), "NONE", True),
        ("top 10 time of Kenya", ((2, TIME),), "NONE", True),
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


BUDGET = """Month,Income,Rent,Food
Jan,2600,900,410
Feb,2600,900,380
Mar,2750,900,405
"""
WIDE = "Item,Jan,Feb,Mar\nSalary,2600,2600,2750\nRent,900,900,900\n"


@pytest.mark.parametrize(
    ("text", "question", "cells", "suited"),
    [
        (BUDGET, "How much was the food in Feb?", ((1, 3),), True),
        (BUDGET, "How much was the food in Feb?", ((0, 3),), False),
        (BUDGET, "How much was it in Feb or March?", ((0, 3),), True),  # two months are named: which is meant is open
        (WIDE, "How much was the rent in March?", ((1, 3),), True),
        (WIDE, "How much was the rent in March?", ((1, 1),), False),
        (WIDE, "What may the rent be", ((1, 1),), True),
        (WIDE, "what did it come to in total", ((0, 1), (1, 1)), False),
    ],
)
def test_a_month_and_a_total(tmp_path: Path, text: str, question: str, cells: tuple[Cell, ...], suited: bool) -> None:
    path = tmp_path / "budget.csv"
    path.write_text(text)
    grid = Grid.of(tables.read(path))
    found = telling.by_checkpoint(grid, question, Finding(cells, "NONE", 0.9, np.arange(grid.row_count)))
    assert suits(grid, question, found) is suited


def test_money_that_no_word_of_the_table_answers_to_is_left_open() -> None:
    assert leaves_the_measure_open("how much did we spend in Feb", ["spend"])
    assert leaves_the_measure_open("what did we spend in total", ["spend"])
    assert not leaves_the_measure_open("how much did we spend in Feb", ["feb"])
    assert not leaves_the_measure_open("who spent the money", ["spent"])
