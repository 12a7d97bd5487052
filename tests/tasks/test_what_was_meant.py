"""What was meant to be reached, or not to be exceeded, and what came of it: two columns of a row compared."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, ruling_of

REPS = "Rep,Region,Target,Actual\nAda,North,100,120\nBo,South,90,70\nCy,North,80,80\nDi,South,150,140\n"
JOBS = "Project,Manager,Budget,Spent\nRoof,Kai,1000,1200\nWeb,Lu,900,700\nBath,Mo,800,800\n"
SHOPS = "Shop,City,Planned sales,Sold\nMitte,Bonn,1000,1200\nOst,Bonn,900,700\nWest,Ulm,800,790\n"
QUARTERS = """Rep,Q1 24,Q2 24,Target 24,Q1 25,Q2 25,Target 25
Ada,10,10,25,20,20,30
Bo,20,20,30,10,5,20
Cy,5,5,5,9,9,18
"""
SELLERS = "Rep,Budget,Sales\nAnn,1000,1200\nBob,2000,1500\nCy,1500,1700\nDi,800,300\n"
"""More may be sold than is in the budget."""


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (REPS, "who missed their target", "Bo, Di"),
        (REPS, "which reps did not reach the target", "Bo, Di"),
        (REPS, "who hit the target", "Ada, Cy"),
        (REPS, "who exceeded their target?", "Ada"),
        (REPS, "how many reps fell short of their target", 2),
        (REPS, "which reps in the South are below target", "Bo, Di"),
        (REPS, "by how much did Bo miss the target", 20),
        (REPS, "who exceeded their target by the most", "Ada"),
        (JOBS, "which projects are over budget", "Roof"),
        (JOBS, "which projects stayed within budget", "Web, Bath"),
        (JOBS, "how many projects went over the budget", 1),
        (JOBS, "by how much is Roof over budget", 200),
        (JOBS, "which project is furthest under budget", "Web"),
        (SHOPS, "which shops sold less than planned", "Ost, West"),
        (SHOPS, "which shops are behind plan", "Ost, West"),
        (SHOPS, "which shop beat its plan", "Mitte"),
        (JOBS, "which projects met their budget", "Web, Bath"),
        (JOBS, "which projects did not meet their budget", "Roof"),
        (SELLERS, "who missed the budget", "Bob, Di"),
        (SELLERS, "who met their budget", "Ann, Cy"),
        (QUARTERS, "who missed their target in 2025", "Bo"),
        (QUARTERS, "who reached the target for 2024", "Bo, Cy"),
    ],
)
def test_two_columns_of_a_row_are_held_against_each_other(
    tmp_path: Path, text: str, question: str, value: object
) -> None:
    assert answered(tmp_path, text, question).value == value


def test_without_anything_held_against_it_a_target_says_nothing(tmp_path: Path) -> None:
    _, ruling = ruling_of(tmp_path, "Rep,Target\nAda,100\nBo,90\n", "who missed their target")
    assert not ruling.sure


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("how much is in the budget for Di", "800"),
        ("who has the most in the budget", "Bob"),
        ("by how much was Bob under budget", "500"),
    ],
)
def test_what_is_in_a_budget_is_the_budget(tmp_path: Path, question: str, value: str) -> None:
    """It is not held against anything, but where it is said to be above or below it."""
    assert str(answered(tmp_path, SELLERS, question).value) == value


def test_in_total_no_rows_are_chosen(tmp_path: Path) -> None:
    """Both sums are asked for, and not that of the rows in which one is above the other."""
    _, ruling = ruling_of(tmp_path, REPS, "is the actual above target in total?")
    assert ruling.best is None or ruling.best.outcome.value != 120
