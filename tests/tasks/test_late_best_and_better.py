"""What is late, what improved, which month was best, by how much one beat another: each from several figures."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, by_pandas, ruling_of

ORDERS = """Order ID,Customer,Order Date,Required Date,Shipped Date,Freight
1001,Acme,2024-01-03,2024-01-17,2024-01-20,10
1002,Bolt,2024-01-05,2024-01-19,2024-01-19,20
1003,Bolt,2024-02-01,2024-02-15,2024-02-27,30
1004,Corex,2024-02-10,2024-02-24,2024-02-12,40
1005,Bolt,2024-03-01,2024-03-15,2024-03-30,50
1006,Acme,2024-03-04,2024-03-18,,60
"""
LOANS = """Book,Borrower,Due back,Returned
Emma,Ann,2024-03-01,2024-03-05
Dune,Bob,2024-03-02,2024-03-01
Ulysses,Ann,2024-03-04,
Walden,Cid,2024-03-06,2024-03-06
"""
TRAINS = "Train,Scheduled arrival,Actual arrival\nA1,08:10,08:12\nB2,09:30,09:28\nC3,10:00,10:00\n"
STATUS = "Task,Due,Finished,State\nA,2024-01-02,2024-01-05,late\nB,2024-01-02,2024-01-01,on time\n"
MARKS = "Name,Class,Midterm,Exam\nAva,8a,61,72\nBen,8a,70,68\nCem,8b,45,71\nDana,8b,88,90\n"
LAPS = "Runner,Trial,Race\nAda,1:10,1:05\nBea,1:02,1:09\nCy,1:15,1:01\n"
VOTES = "Candidate,Party,Votes\nAnna Berg,Labour,13422\nTom Hill,Conservative,11906\nRita Soto,Green,5120\n"
GAMES = "Home,Away,Goals\nLeeds,Derby,3\nDerby,Leeds,1\n"
SOLD = "Year,Month,Make,Quantity\n" + "".join(
    f"{year},{month},{make},{quantity}\n"
    for year, month, make, quantity in [
        (2014, 1, "Audi", 10), (2014, 1, "Kia", 90), (2014, 2, "Audi", 10), (2014, 2, "Kia", 10),
        (2015, 1, "Audi", 60), (2015, 1, "Kia", 40), (2015, 2, "Audi", 30), (2015, 2, "Kia", 50),
        (2016, 1, "Audi", 20), (2016, 1, "Kia", 20), (2016, 2, "Audi", 20), (2016, 2, "Kia", 20),
    ]
)  # fmt: skip


@pytest.mark.parametrize(
    ("table", "question", "value"),
    [
        (ORDERS, "how many orders were shipped late", 3),
        (ORDERS, "which orders were late", "1001, 1003, 1005"),
        (ORDERS, "which orders were not shipped on time", "1001, 1003, 1005"),
        (ORDERS, "how many orders shipped on time", 2),
        (ORDERS, "which customer has the most late orders", "Bolt"),
        (ORDERS, "total freight of late orders", 90),
        (ORDERS, "which orders shipped early", "1004"),
        (ORDERS, "did order 1003 ship late", "Yes"),
        (LOANS, "who returned their book late", "Ann"),
        (LOANS, "which books were returned on time", "Dune, Walden"),
        (TRAINS, "which trains were late", "A1"),
        (TRAINS, "how many trains arrived on time", 2),
        (STATUS, "which tasks were late", "A"),
    ],
)
def test_what_was_late_is_told_by_when_it_was_due(tmp_path: Path, table: str, question: str, value: object) -> None:
    assert answered(tmp_path, table, question).value == value


@pytest.mark.parametrize(
    ("table", "question", "value"),
    [
        (MARKS, "who improved most from midterm to exam", "Cem"),
        (MARKS, "who got worse from midterm to exam", "Ben"),
        (MARKS, "average improvement from midterm to exam", 9.25),
        (MARKS, "how many got better from midterm to exam", 3),
        (MARKS, "by how many points did Ava improve from midterm to exam", 11),
        (LAPS, "who improved from trial to race", "Ada, Cy"),
        (VOTES, "by how many votes did Anna Berg beat Tom Hill", 1516),
        (VOTES, "by how much did Labour beat the Greens", 8302),
        (VOTES, "did Rita Soto beat Tom Hill", "No"),
        (VOTES, "does Labour get more than Green", "Yes"),
    ],
)
def test_one_figure_is_held_against_another(tmp_path: Path, table: str, question: str, value: object) -> None:
    assert answered(tmp_path, table, question).value == value


def test_between_which_columns_is_said_where_the_question_does_not(tmp_path: Path) -> None:
    found = answered(tmp_path, MARKS, "who improved the most")
    assert found.value == "Cem"
    assert found.doubts == ("The question does not say between which columns: Midterm – Exam was taken.",)


def test_two_teams_of_one_game_have_no_rows_of_their_own(tmp_path: Path) -> None:
    _, ruling = ruling_of(tmp_path, GAMES, "by how many goals did Leeds beat Derby")
    assert not ruling.settles_it


SEASON = (
    "Round,Team 1,FT,Team 2\n1,Leeds,3-0,Hull\n1,York,1-1,Bury\n2,Hull,0-2,York\n2,Bury,2-2,Leeds\n3,York,4-1,Leeds\n"
)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("how many draws were there", 2),
        ("how many home wins", 2),
        ("how many away wins were there in round 2", 1),
        ("how many draws did York have", 1),
        ("average goals per game", 3.2),
        ("average goals in round 1", 2.5),
    ],
)
def test_results_in_one_cell_are_two_figures(tmp_path: Path, question: str, value: object) -> None:
    found = answered(tmp_path, SEASON, question)
    assert found.value == value
    assert by_pandas(tmp_path, found) == pytest.approx(value)


RESULTS = "Date,Home,Result,Away\n2023-08-12,Leeds,4-0,Derby\n2023-08-19,Derby,1-1,Leeds\n2023-08-26,Leeds,4-0,Hull\n"


@pytest.mark.parametrize(
    "question",
    ["what was the score of Leeds vs Hull", "how many goals did Leeds score", "how many games did Leeds win"],
)
def test_two_figures_in_one_cell_are_told_to_be_none(tmp_path: Path, question: str) -> None:
    _, ruling = ruling_of(tmp_path, RESULTS, question)
    said = "Result holds two figures in each cell, which are not counted apart."
    assert ruling.best is None or said in ruling.certainty.doubts


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("which year sold the most cars", "2015"),
        ("best year", "2015"),
        ("which month was worst", "2"),
        ("best month for Kia", "1"),
        ("which month of 2015 was best", "1"),
        ("top 2 years", "2015, 2014"),
        ("top 2 makes in 2014", "Kia, Audi"),
        ("kia sales february 2015", "50"),
        ("total sales in 2014", 120),
        ("did Audi outsell Kia in 2015", "No"),
    ],
)
def test_a_year_of_many_rows_is_what_these_come_to(tmp_path: Path, question: str, value: object) -> None:
    assert answered(tmp_path, SOLD, question).value == value


def test_months_of_all_years_are_said_to_be_taken_together(tmp_path: Path) -> None:
    assert "The months of all years are taken together." in answered(tmp_path, SOLD, "which month was worst").notes
    assert not answered(tmp_path, SOLD, "which month of 2015 was best").notes
