"""Ordinary questions that rules for times, states and columns side by side must answer as they are meant, or leave."""

from pathlib import Path

import pytest

from desktop_app.media import tables
from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.ruling import ruled
from tests.tasks.asked_tables import answered, ruling_of

WINS = "Player,Country,Wins,Visits\nAnn,USA,3,2\nBen,USA,1,1\nCem,GER,2,4\nDee,USA,1,1\n"
TO_2100 = "Country,1990,2020,2050,2100\nSpain,3,4,5,70\nPeru,1,2,3,4\n"
TASKS = """Task,Due,Closed
Write report,2024-01-05,2024-01-04
Call bank,2024-02-05,
Fix door,2024-03-05,2024-03-09
"""
FLIGHTS = "Flight,Delay,Gate\nA1,0,G1\nB2,30,G2\n"
SHIFTS = "Date,Shift,Worker\n2024-05-06,late,Ann\n2024-05-07,early,Ben\n2024-05-14,late,Cem\n2024-05-21,late,Cem\n"
SALES = "Region,Rep,2024-01,2024-02,2024-03\nN,Ann,10,20,30\nN,Ben,5,5,5\nS,Cem,7,,8\n"
TESTS = "Student,Test 1,Test 2,Test 3\nAnn,80,90,100\nBen,50,60,\nCem,0,0,90\n"
LESSONS = "Class,Monday,Tuesday,Friday\n5a,Maths,Art,PE\n5b,Art,Maths,\n"
PROFITS = "Firm,Profit 2021,Profit 2023\nX,-5,10\nY,10,5\nZ,2,3\n"
HIRED = """Name,Hired,Languages
Ann,2019-03-01,German;English
Ben,2020-07-15,English
Cem,2020-01-10,Italian;English
Dee,2018-11-30,Italian;German
"""
LOANS = """Book,Author,Lent to,Lent on,Returned,Due
Dune,Herbert,Ann,2024-01-01,2024-01-20,2024-01-15
Emma,Austen,Ben,2024-02-01,,2024-02-15
Ulysses,Joyce,Cem,2024-03-01,,2031-03-15
"""
FEATURES = "Id,Feature 1,Feature 2,Feature 3\na,1,200,0.5\nb,2,300,0.1\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (WINS, "which country won at least two times", "USA, GER"),
        (TO_2100, "which year was the highest", "2100"),
        (TO_2100, "total for Spain", 82),
        (TO_2100, "which country grew the most", "Spain"),
        (TASKS, "which tasks were finished on time", "Write report"),
        (TASKS, "how many tasks were closed on time", 1),
        (SHIFTS, "which weekdays have late shifts", "Monday: 1; Tuesday: 2"),
        (SHIFTS, "what day of the week does Ann work", "Monday: 1"),
        (SHIFTS, "which weekday is the busiest", "Tuesday"),
        (FEATURES, "how many are there", 2),
        (HIRED, "hires per year", "2018: 1; 2019: 1; 2020: 2"),
        (HIRED, "who with only English", "Ben"),
        (HIRED, "how many with only English", 1),
        (LOANS, "which books are out", "Emma, Ulysses"),
        (LOANS, "who returned late", "Ann"),
        (LOANS, "who wrote the overdue book", "Austen"),
        (LOANS, "who has not returned their book", "Ben, Cem"),
        (TO_2100, "who grew from 1990 to 2020", "Spain, Peru"),
        (PROFITS, "who fell from 2021 to 2023", "Y"),
        (PROFITS, "how many fell from 2021 to 2023", 1),
        (PROFITS, "by how many did X grow from 2021 to 2023", 15),
        (LESSONS, "who has PE", "5a"),
        (PROFITS, "by how many percent did Z grow from 2021 to 2023", 0.5),
    ],
)
def test_the_plain_meaning_is_told(text: str, question: str, value: object, tmp_path: Path) -> None:
    found = answered(tmp_path, text, question)
    assert found.value == value, found.sentence


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (WINS, "which countries visited more than twice"),
        (WINS, "who visited only once"),
        (FLIGHTS, "which flights were on time"),
        (SHIFTS, "which day was the busiest"),
        (FEATURES, "total"),
        (HIRED, "who with only German"),
        (TESTS, "which test was hardest"),
        (PROFITS, "by how many percent did X grow from 2021 to 2023"),
    ],
)
def test_what_is_not_understood_is_not_passed_over(text: str, question: str, tmp_path: Path) -> None:
    grid, ruling = ruling_of(tmp_path, text, question)
    if ruling.best is not None and ruling.sure:
        pytest.fail(telling.by_rule(grid, question, ruling).sentence)


def test_what_was_never_done_is_told_beside_what_was_done_late(tmp_path: Path) -> None:
    found = answered(tmp_path, TASKS, "which tasks were not closed on time")
    assert (found.value, found.sure) == ("Fix door", False)
    assert any("was never done" in doubt for doubt in found.doubts)


@pytest.mark.parametrize("question", ["total", "highest", "average", "which one grew the most"])
def test_columns_without_names_are_no_series_of_one_measure(question: str, tmp_path: Path) -> None:
    grid, ruling = ruling_of(tmp_path, "7,1.5,200,x\n8,2.5,300,y\n9,3.5,250,z\n", question)
    assert grid.headers[0] == "Column 1"
    assert ruling.grid is None
    assert not any("−" in name for each in ruling.readings for name in each.candidate.query.show)


def test_sales_of_months_are_no_rows(tmp_path: Path) -> None:
    path = tmp_path / "sales_by_month.csv"
    path.write_text(SALES)
    grid = Grid.of(tables.read(path))
    for question in ("sales per region", "total sales per region"):
        ruling = ruled(Lookup(grid), question)
        assert ruling.sure
        assert telling.by_rule(grid, question, ruling).result[1:] == (("N", 75), ("S", 15))
