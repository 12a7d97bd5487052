"""What one column has more than another: of one row, over all, of each group, the largest; days between two dates."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, by_pandas, ruling_of

BUDGETS = """Department,Region,Budget,Actual,Start,End
Sales,North,1000.5,1200.25,2024-01-01,2024-01-10
HR,North,500,450,2024-01-05,2024-02-01
IT,South,800,790.10,2024-02-01,2024-02-03
Ops,South,700,,2024-03-01,
"""
EARNINGS = "School,Women,Men\nAlder,94,152\nBirch,80,71\nCedar,60,99\n"
ECONOMIES = "Country,GDP,Height\nAland,3820,5\nBeland,4770,7\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (BUDGETS, "difference between budget and actual for Sales", 199.75),
        (BUDGETS, "How much more was the budget than the actual in HR?", 50),
        (BUDGETS, "average difference between budget and actual", 86.55),
        (BUDGETS, "total difference between actual and budget", 139.85),  # what is saved makes up for what is over
        (BUDGETS, "how many days between start and end for HR", 27),
        (BUDGETS, "average number of days between start and end", 38 / 3),
        (BUDGETS, "How many departments have a difference between budget and actual over 20?", 2),
        (EARNINGS, "How much more do men earn than women at Cedar?", 39),
        (EARNINGS, "largest difference between men and women", 58),
    ],
)
def test_a_difference_of_two_columns_is_computed_as_pandas_does(
    text: str, question: str, value: float, tmp_path: Path
) -> None:
    found = answered(tmp_path, text, question)
    assert found.value == pytest.approx(value), found.sentence
    assert by_pandas(tmp_path, found) == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (BUDGETS, "Which department has the largest difference between budget and actual?", "Sales"),
        (BUDGETS, "department with the smallest gap between budget and actual", "IT"),
        (BUDGETS, "departments with a difference between budget and actual over 20", "Sales, HR"),
        (EARNINGS, "Which school has the smallest difference between men and women?", "Birch"),
        (BUDGETS, "3 departments with the highest budget", "Sales, IT, Ops"),
        (ECONOMIES, "Is Aland richer than Beland?", "No"),
        (ECONOMIES, "Is Beland taller than Aland?", "Yes"),
    ],
)
def test_rows_are_found_by_their_difference(text: str, question: str, value: str, tmp_path: Path) -> None:
    assert answered(tmp_path, text, question).value == value


def test_differences_are_told_of_each_group(tmp_path: Path) -> None:
    found = answered(tmp_path, BUDGETS, "difference between budget and actual per region")
    assert dict(found.result[1:]) == pytest.approx({"North": -149.75, "South": 9.9})
    assert by_pandas(tmp_path, found).to_dict() == pytest.approx({"North": -149.75, "South": 9.9})


def test_what_has_several_rows_is_not_compared_by_its_sum(tmp_path: Path) -> None:
    text = "animal,weight\ncat,4\ncat,5\nlynx,8\n"
    _, ruling = ruling_of(tmp_path, text, "Is the cat heavier than the lynx?")
    assert ruling.best is None or ruling.best.outcome.value != "Yes"


TOWNS = "Town,2015,2019,2023\nNeustadt,59000,59500,59899\nEichstedt,51000,55000,58973\nBirkau,56302,56000,55573\n"
REPS = "Rep,Region,Sales 2023,Sales 2024\nAda,North,100,140\nBen,South,200,210\nCem,North,150,90\n"


@pytest.mark.parametrize(
    ("text", "question", "said"),
    [
        (TOWNS, "which town grew the most from 2015 to 2023", "the highest growth from 2015 to 2023: 7,973"),
        (TOWNS, "which town shrank the most from 2015 to 2023", "the highest fall from 2015 to 2023: 729"),
        (TOWNS, "towns that grew by more than 5000 from 2015 to 2023", "growth from 2015 to 2023 is more than 5,000"),
        (TOWNS, "which town grew fastest in percent from 2015 to 2023", "the highest growth from 2015 to 2023: 15.6"),
        (REPS, "who grew the most from 2023 to 2024", "the highest growth of Sales from 2023 to 2024: 40"),
    ],
)
def test_a_change_is_told_as_growth_or_fall(tmp_path: Path, text: str, question: str, said: str) -> None:
    found = answered(tmp_path, text, question)
    assert said in found.sentence
    assert "−" not in found.sentence
    assert "÷" not in found.sentence
