"""The unit that a line above a table tells, said with figures of it and with nothing else."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered

SPENDING = """Spending by department,,
£ million,,
Department,Spent,Year,Share
Health,10.5,2023,40%
Roads,3,2024,12%
Parks,1,2024,4%
"""
SAID = "The table gives its figures in: £ million."


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("how much was spent in total", True),
        ("what did Roads spend", True),
        ("which department spent the most", True),
        ("average spent per year", True),
        ("how many departments are there", False),
        ("what is the share of Parks", False),
        ("in which year was Parks", False),
    ],
)
def test_a_unit_is_said_with_figures_of_it(tmp_path: Path, question: str, said: bool) -> None:
    assert answered(tmp_path, SPENDING, question).sentence.endswith(SAID) is said


def test_a_unit_in_a_header_stands_alone(tmp_path: Path) -> None:
    text = "£ million,\nDepartment,Length (km)\nHealth,10.5\nRoads,3\nParks,1\n"
    assert "£" not in answered(tmp_path, text, "total length").sentence
