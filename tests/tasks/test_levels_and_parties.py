"""Budgets and targets by the sums of each name, sizes of parties, marks of who was there, nouns that no table knows."""

from pathlib import Path

import pytest

from desktop_app.media import tables
from tests.tasks.asked_tables import answered, by_pandas

TEAMS = "Team,Budget,Actual\nWeb,1000,1250\nApp,2000,1800\nOps,500,700\n"
REGIONS = """Region,Month,Target,Sales
North,Jan,100,80
North,Feb,100,140
South,Jan,90,95
South,Feb,90,70
East,Jan,50,55
East,Feb,50,60
"""
BOOKINGS = "Booking,Day,Size\nAmos,Saturday,4\nBree,Sunday,2\nCole,Sunday,6\n"
COVERS = "Name,Date,Covers,Seat\nAmos,2024-05-04,4,12A\nBree,2024-05-05,2,14A\nCole,2024-05-05,6,3A\n"
SHOES = "Runner,Day,Size\nAmos,Saturday,41\nBree,Sunday,38\nCole,Sunday,44\n"
CHOIR = """Singer,Voice,2 Sep,9 Sep,16 Sep,23 Sep
Ann,alto,x,,x,x
Bo,bass,,x,,
Cy,tenor,x,x,x,x
"""
CLUB = "Player,2 Sep,9 Sep,16 Sep\nAnn,yes,no,yes\nBo,no,no,yes\nCy,yes,yes,yes\n"
PARKS = "Park,State,Visitors\nArches,Utah,18\nSaguaro,Arizona,10\nCanyon,Arizona,47\nZion,Utah,46\n"


FINALS = """Date,Final,Crowd,Coach Winner,Winner,Winning Pts,Loser,Losing Pts
2001-01-28,I,71921,Bell,Ravens,34,Giants,7
2002-02-03,II,72922,Hall,Patriots,20,Rams,17
2003-01-26,III,67603,Gray,Bucs,48,Raiders,21
2004-02-01,IV,71525,Hall,Patriots,32,Panthers,29
2005-02-06,V,78125,Hall,Patriots,24,Giants,21
"""
RIDES = """Date,Picked up at,Dropped off at,Fare
2024-05-01,Oak,Elm,12
2024-05-02,Elm,Oak,9
2024-05-03,Oak,Pine,14
2024-05-04,Pine,Oak,8
2024-05-05,Elm,Oak,7
"""


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (TEAMS, "total over budget", 250),
        (TEAMS, "how far over budget is Web", 250),
        (TEAMS, "how far below budget is App", 200),
        (BOOKINGS, "how many people on Sunday", 8),
        (COVERS, "how many people on Sunday", 8),
        (COVERS, "how many guests on 5 May", 8),
        (SHOES, "how many people on Sunday", 2),
        (CHOIR, "how often was Ann there", 3),
    ],
)
def test_amounts_are_those_of_the_rows(tmp_path: Path, text: str, question: str, value: float) -> None:
    found = answered(tmp_path, text, question)
    assert found.value == value, found.sentence
    code = by_pandas(tmp_path, found)
    assert (code[0] if isinstance(code, list) else code) == value


@pytest.mark.parametrize(
    ("question", "regions"),
    [
        ("which region missed its target", {"South": -15}),
        ("which regions met their target", {"North": 20, "East": 15}),
        ("which month missed the target", {"Jan": -10}),
    ],
)
def test_a_target_is_missed_by_the_sum_of_a_name(tmp_path: Path, question: str, regions: dict[str, float]) -> None:
    found = answered(tmp_path, REGIONS, question)
    assert dict(found.result[1:]) == regions, found.sentence
    assert dict(by_pandas(tmp_path, found)) == regions


@pytest.mark.parametrize(
    ("text", "question", "verdict", "figures"),
    [
        (TEAMS, "is Web over budget", "Yes", ("Actual is 1250", "Budget is 1000")),
        (TEAMS, "is App over budget", "No", ("Actual is 1800", "Budget is 2000")),
        (REGIONS, "did North miss its target?", "No", ("Sales is 220", "Target is 200")),
        (REGIONS, "is South below target?", "Yes", ("Sales is 165", "Target is 180")),
    ],
)
def test_a_verdict_tells_both_figures(
    tmp_path: Path, text: str, question: str, verdict: str, figures: tuple[str, str]
) -> None:
    found = answered(tmp_path, text, question)
    assert found.value == verdict == by_pandas(tmp_path, found)
    assert all(figure in found.sentence for figure in figures), found.sentence


def test_how_often_counts_the_marks_of_each(tmp_path: Path) -> None:
    for question in ("how often was each singer there", "how many times was each singer present"):
        found = answered(tmp_path, CHOIR, question)
        assert dict(found.result[1:]) == {"Cy": 4, "Ann": 3, "Bo": 1}
        assert found.sure


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (CLUB, "how often was each player there"),
        (PARKS, "how many monuments in Arizona"),
        (PARKS, "monuments in Arizona"),
        (PARKS, "how many museums per state"),
        (RIDES, "rides that reached Oak"),
    ],
)
def test_what_the_table_does_not_know_is_not_told_as_sure(tmp_path: Path, text: str, question: str) -> None:
    found = answered(tmp_path, text, question)
    assert not found.sure
    assert "Not sure: " in found.as_text()


def test_what_the_rows_are_is_counted_for_sure(tmp_path: Path) -> None:
    found = answered(tmp_path, PARKS, "how many parks in Arizona")
    assert (found.value, found.sure) == (2, True)


def test_seats_of_one_letter_are_names(tmp_path: Path) -> None:
    found = answered(tmp_path, COVERS, "what seat has Cole?")
    assert found.value == "3A"
    assert by_pandas(tmp_path, found) == ["3A"]
    (tmp_path / "fuses.csv").write_text("Fuse,Current\nf1,12A\nf2,14A\nf3,3A\n")
    assert tables.read(tmp_path / "fuses.csv").frame["Current"].tolist() == [12, 14, 3]


@pytest.mark.parametrize(
    ("question", "name", "times"),
    [
        ("which team has won the most Super Bowls", "Patriots", 3),
        ("who won most often", "Patriots", 3),
        ("which team lost the most finals", "Giants", 2),
        ("which coach has won the most finals", "Hall", 3),
        ("which team has won the most finals since 2003", "Patriots", 2),
    ],
)
def test_who_won_the_most_games_is_counted_by_the_winners(tmp_path: Path, question: str, name: str, times: int) -> None:
    found = answered(tmp_path, FINALS, question)
    assert (found.value, found.result[1][-1]) == (name, times), found.sentence
    assert dict(by_pandas(tmp_path, found)) == {name: times}


def test_rides_to_a_place_are_counted_by_where_they_ended(tmp_path: Path) -> None:
    found = answered(tmp_path, RIDES, "how many rides reached Oak")
    assert found.value == by_pandas(tmp_path, found) == 3


def test_total_hours_are_a_sum(tmp_path: Path) -> None:
    text = "Employee,Project,Hours,Rate\nAnn,P1,8,20\nBo,P1,6,30\nAnn,P2,4,20\n"
    for question in ("total hours", "sum of hours", "what are the total hours"):
        assert answered(tmp_path, text, question).value == 18
