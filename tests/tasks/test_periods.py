"""Days brought together in weekdays, hours, months of every year and decades; times that headers name."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, by_pandas

TICKETS = """Ticket,Opened,Minutes
T1,2026-03-02 09:10,30
T2,2026-03-02 09:40,20
T3,2026-03-03 14:05,50
T4,2026-03-09 14:30,10
T5,2026-03-11 14:55,15
"""
FILMS = """Title,Released,Gross
Alpha,1989-03-01,100
Beta,1991-03-09,20
Gamma,1994-07-02,90
Delta,1998-03-20,40
Eta,2003-11-05,70
"""
PRIZES = "Name,Year\nAda,1911\nBo,1915\nCy,1928\nDi,1919\nEd,1921\n"
TIMETABLE = """Period,Monday,Tuesday,Wednesday
1,Maths,English,Biology
2,Maths,Art,
3,English,Art,Maths
"""
QUARTERS = """Rep,Region,Q1 24,Q2 24,Q1 25,Q2 25
Huber,North,10,20,15,25
Jahn,South,40,30,20,10
"""


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (TICKETS, "busiest weekday", "Monday"),
        (TICKETS, "Which day of the week has the most tickets?", "Monday"),
        (TICKETS, "busiest hour", "14:00"),
        (TICKETS, "tickets per weekday", "Monday: 3; Tuesday: 1; Wednesday: 1"),
        (TICKETS, "total minutes per weekday", "Monday: 60; Tuesday: 50; Wednesday: 15"),
        (TICKETS, "weekday with the highest minutes", "Monday"),
        (FILMS, "which decade had the most films", "1990s"),
        (FILMS, "In which month do most films come out?", "March"),
        (FILMS, "films per decade", "1980s: 1; 1990s: 3; 2000s: 1"),
        (PRIZES, "prizes per decade", "1910s: 3; 1920s: 2"),
        (TIMETABLE, "which days have Art", "Tuesday"),
        (TIMETABLE, "how often Maths", 3),
        (TIMETABLE, "How many different subjects are there?", 4),
        (TIMETABLE, "which subject is on Wednesday in period 3", "Maths"),
        (QUARTERS, "total in 2025", 70),
        (QUARTERS, "total per year", "2024: 100; 2025: 70"),
        (QUARTERS, "Which year had the highest total?", "2024"),
        (QUARTERS, "who had the most in 2025", "Huber"),
        (QUARTERS, "difference between 2025 and 2024 for Jahn", 40),
    ],
)
def test_days_are_brought_together(text: str, question: str, value: object, tmp_path: Path) -> None:
    assert answered(tmp_path, text, question).value == value


@pytest.mark.parametrize(
    ("text", "question", "name", "figure"),
    [
        (TICKETS, "busiest weekday", "Monday", 3),
        (TICKETS, "tickets per hour", "09:00", 2),
        (FILMS, "which decade had the most films", "1990s", 3),
        (FILMS, "In which month do most films come out?", "March", 3),
        (PRIZES, "prizes per decade", "1920s", 2),
        (QUARTERS, "total per year", "2025", 70),
    ],
)
def test_the_expression_gives_the_figures(text: str, question: str, name: str, figure: float, tmp_path: Path) -> None:
    found = answered(tmp_path, text, question)
    assert by_pandas(tmp_path, found)[name] == figure


def test_a_month_of_every_year_is_told(tmp_path: Path) -> None:
    found = answered(tmp_path, FILMS, "In which month do most films come out?")
    assert "The months of all years are taken together." in found.notes
    assert answered(tmp_path, FILMS, "which month had the highest gross").value == "1989-03"


def test_three_months_share_the_year_that_is_said_once(tmp_path: Path) -> None:
    text = "Day,Solar\n" + "".join(f"{year}-{month:02}-28,{month}\n" for year in (2024, 2025) for month in range(1, 13))
    for question in ("total solar in june, july and august 2025", "total solar from june to august 2025"):
        assert answered(tmp_path, text, question).value == 21


def test_what_columns_of_words_say_is_not_answered_by_their_days_alone(tmp_path: Path) -> None:
    with pytest.raises(AssertionError):
        answered(tmp_path, TIMETABLE, "who was absent on Tuesday?")


WEATHER = """date,precipitation,temp_max,temp_min
2013-01-01,5.5,4,-2
2013-01-02,6.5,5,-1
2013-02-01,9.0,8,-6
2013-02-02,0,9,0
2014-02-01,1,12,1
2014-02-02,2,30,3
2014-03-01,0,25,6
2014-03-02,0,24,7
"""


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Which month was the rainiest?", "2013-01"),
        ("hottest month", "2014-03"),
        ("which month was the warmest in 2014", "2014-03"),
        ("coldest month in 2013", "2013-02"),
        ("which year was the wettest", "2013"),
        ("which day was the hottest", "2014-02-02"),
    ],
)
def test_a_month_is_told_by_all_of_its_days(question: str, value: str, tmp_path: Path) -> None:
    assert answered(tmp_path, WEATHER, question).value == value


GROSS = """Month,Film,Gross,Tickets
2026-01,Vision,1200,100
2026-01,Sound,800,80
2026-02,Vision,900,70
2026-02,Sound,300,30
2026-03,Vision,600,60
"""


@pytest.mark.parametrize("question", ["average monthly gross", "average gross per month"])
def test_the_average_of_months_is_told_before_that_of_their_rows(tmp_path: Path, question: str) -> None:
    found = answered(tmp_path, GROSS, question)
    assert found.value == pytest.approx(3800 / 3)
    assert "Read otherwise: The average of Gross for each Month" in found.sentence
    assert "2026-01: 1,000" in found.sentence


def test_the_average_of_what_months_come_to_is_told_beside_that_of_their_rows(tmp_path: Path) -> None:
    found = answered(tmp_path, GROSS, "average tickets per month")
    assert "The average of Tickets for each Month" in found.sentence
    assert "Read otherwise: The sum of Tickets for each Month, over all 5 rows, is 113.33" in found.sentence
