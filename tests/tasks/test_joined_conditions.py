"""Times and conditions that a question joins with "and", "or" and "not", and times that no calendar has."""

from pathlib import Path

import pytest

from desktop_app.answers import any_of
from desktop_app.tasks.tables.ruling import Ruling
from desktop_app.translation import Worded
from desktop_app.workspace.kept_words import said_again, with_words
from tests.tasks.asked_tables import ruling_of

EXPENSES = """supplier,city,amount,paid
Acme,Paris,100,yes
Bolt,Oslo,50,no
Cord,Paris,300,no
Dune,Oslo,75,yes
Elm,Rome,9,yes
"""
SALES = """invoice,date,payment,total
1,2024-02-05,Cash,10
2,2024-02-06,Card,20
3,2024-03-04,Cash,30
4,2024-03-05,Card,40
5,2024-03-06,Cash,50
6,2024-04-01,Card,60
7,2024-05-02,Voucher,70
"""
MONTHS = "month,sales\n1,5\n2,6\n3,7\n"
OLDEST = "name,date\nAda,9999-12-31\nBob,2024-01-01\n"


def asked(folder: Path, text: str, question: str) -> Ruling:
    """What a question comes to by its words alone."""
    return ruling_of(folder, text, question)[1]


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("how many invoices in February and on Mondays", 1),  # both at once
        ("how many invoices in February or on Mondays", 4),
        ("how many invoices on 5 March and 6 March", 2),  # no day is both
        ("how many invoices in February, March and April", 6),
        ("how many invoices in February, March, April, and May", 7),
        ("how many invoices in January, February 2024, and March", 5),
        ("how many invoices not in February or March", 2),
        ("how many invoices not in February, March or April", 1),
        ("how many invoices not on Mondays or Tuesdays", 2),
        ("how many invoices in February and not in March", 2),
        ("how many invoices in March or by card", 5),
        ("how many invoices not in March or by card", 5),
        ("what percentage of invoices in February were cash", 1 / 2),
        ("what percentage of cash invoices were in February", 1 / 3),
    ],
)
def test_conditions_are_joined_as_the_question_joins_them(tmp_path: Path, question: str, value: float) -> None:
    ruling = asked(tmp_path, SALES, question)
    assert ruling.best is not None
    assert (ruling.sure, ruling.best.outcome.value) == (True, pytest.approx(value))


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("what percentage of suppliers in Paris are paid", 1 / 2),
        ("what percentage of paid suppliers are in Paris", 1 / 3),
        ("what percentage of suppliers that were paid were in Oslo", 1 / 3),
        ("share of Oslo among paid suppliers", 1 / 3),
        ("share of paid among suppliers in Oslo", 1 / 2),
    ],
)
def test_a_share_is_of_what_stands_before_the_verb(tmp_path: Path, question: str, value: float) -> None:
    best = asked(tmp_path, EXPENSES, question).best
    assert best is not None
    assert best.outcome.value == pytest.approx(value)


@pytest.mark.parametrize(("joint", "value"), [("January and February", 11), ("January, February or March", 18)])
def test_months_by_their_number_are_joined_too(tmp_path: Path, joint: str, value: int) -> None:
    best = asked(tmp_path, MONTHS, f"total sales in {joint}").best
    assert best is not None
    assert best.outcome.value == value


def test_a_share_of_no_row_is_taken_of_no_other_rows(tmp_path: Path) -> None:
    ruling = asked(tmp_path, EXPENSES, "what percentage of Acme in Oslo is paid")
    assert ruling.sure
    assert ruling.best is not None
    assert ruling.best.outcome.value is None


@pytest.mark.parametrize("question", ["paid rate by city", "share of paid suppliers per city"])
def test_shares_of_groups_are_not_told_as_one_of_all(tmp_path: Path, question: str) -> None:
    assert all(each.candidate.query.group for each in asked(tmp_path, EXPENSES, question).readings)


def test_a_limit_that_a_share_has_no_use_for_is_not_dropped(tmp_path: Path) -> None:
    """ "over 60 were paid" may be read as so many rows of each, which no share has."""
    ruling = asked(tmp_path, EXPENSES, "what percentage of suppliers in Oslo over 60 were paid")
    assert ruling.best is not None
    assert (ruling.sure, ruling.best.outcome.value) == (True, 1)


def test_the_most_invoices_are_rows_and_no_sum(tmp_path: Path) -> None:
    best = asked(tmp_path, SALES + "8,2024-06-07,Cash,900\n", "which month had the most invoices").best
    assert best is not None
    assert best.outcome.value == "2024-03"


def test_days_between_two_days_of_the_week_are_not_told_as_these_two(tmp_path: Path) -> None:
    assert not asked(tmp_path, SALES, "how many invoices between Monday and Wednesday").likely


@pytest.mark.parametrize("question", ["last month", "which weekday was the best", "which year had the largest amount"])
def test_no_name_is_given_for_a_time_that_is_in_no_column(tmp_path: Path, question: str) -> None:
    assert not asked(tmp_path, EXPENSES, question).likely


def test_an_or_that_is_left_over_is_told(tmp_path: Path) -> None:
    ruling = asked(tmp_path, SALES, "how many invoices of cash or when over 20")
    assert not ruling.sure
    assert ruling.best is not None
    assert ruling.best.candidate.missed == ("or",)


@pytest.mark.parametrize("text", [SALES, MONTHS, OLDEST])
@pytest.mark.parametrize(
    "question",
    [
        "total after 31 June",
        "total since 31 February",
        "total of the last 9999999999 days",
        "total of the last 0 days",
        "total this week",
        "total between February and March",
    ],
)
def test_a_time_that_no_calendar_has_is_no_fault_of_the_program(tmp_path: Path, text: str, question: str) -> None:
    best = asked(tmp_path, text, question).best
    assert best is None or not best.candidate.query.where or "March" in question or "week" in question


def test_thousands_of_alternatives_can_be_kept() -> None:
    names = [f"City {number}" for number in range(5_000)]
    text = any_of(names)
    assert text == " or ".join(names)
    assert isinstance(said_again(with_words({"sentence": text}))["sentence"], Worded)
