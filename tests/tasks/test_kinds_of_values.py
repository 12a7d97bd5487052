"""Questions ask for a value of some kind: a job is no date, a flag is a condition, a line of a list is no thing."""

from pathlib import Path

import pytest

from desktop_app.tasks.tables.one_thing import taken_once
from desktop_app.tasks.tables.query import Compute, Order, TableQuery
from tests.tasks.asked_tables import answered, ruling_of

STAFF = """id,position_title,department,salary,hire_date,job_date
1,Clerk,North,20000,2001-02-03,2010-05-06
2,Engineer,North,50000,2002-02-03,2011-05-06
3,Clerk,South,21000,2003-02-03,2012-05-06
4,Driver,South,19000,2004-02-03,2013-05-06
5,Clerk,East,22000,2005-02-03,2014-05-06
"""
RIDES = """n,dteday,yr,holiday,workingday,temp,cnt
1,2018-01-01,0,1,0,3.5,50
2,2018-01-02,0,0,1,-4.0,20
3,2018-01-03,0,0,1,7.0,35
4,2019-01-01,1,1,0,1.0,90
5,2019-01-02,1,0,1,9.5,10
6,2019-01-03,1,0,1,12.0,70
"""
FLIGHTS = "day,airline,distance,diverted,cancelled\n" + "".join(
    f"{1 + place % 28},{airline},{100 + 7 * place},{diverted},{cancelled}\n"
    for place, (airline, diverted, cancelled) in enumerate(
        [("AA", 0, 0)] * 6 + [("BB", 0, 1)] * 3 + [("BB", 0, 0)] + [("CC", 1, 0)] * 2 + [("CC", 0, 1)]
    )
)
GAMES = """Round,Date,Team 1,FT,Team 2
1,2014-08-16,Hill City AFC,1-2,Ash FC
1,2014-08-17,Oak United,0-0,Elm FC
2,2014-08-23,Ash FC,2-1,Oak United
2,2014-08-24,Elm FC,3-1,Hill City AFC
3,2014-08-30,Hill City AFC,0-1,Elm FC
"""
FILMS = """title,box_office,director,type_of_subject
River,40,Eve,Musician
River,40,Eve,Musician
River,40,Eve,Musician
Stone,100,Flo,Musician
Cloud,30,Flo,Athlete
Cloud,30,Flo,Actor
Field,20,Gus,Actor
Field,20,Gus,Poet
"""
LINES = """Name,Date,Info,Value
Grill,2017-05-03,Borough,North
Grill,2017-05-03,Grade,A
Bakery,2017-05-04,Borough,South
Bakery,2017-05-04,Grade,B
"""
GRADES = """student_id,hw_1,hw_2,hw_3,midterm_1,midterm_2
11,6,9,8,70,65
25,9,8,7,81,84
32,8,9,6,65,67
"""
RIGHT = [
    (STAFF, "What job does the best paid person have?", "Engineer"),
    (STAFF, "What is the most common job?", "Clerk"),
    (RIDES, "On which date did the fewest people ride?", "2019-01-02"),
    (RIDES, "On what date was it coldest?", "2018-01-02"),
    (RIDES, "How many holidays were there?", 2),
    (RIDES, "How many holidays were there in 2018?", 1),
    (RIDES, "How many working days were there?", 4),
    (FLIGHTS, "Which airline cancelled the most flights?", "BB"),
    (FLIGHTS, "Which airline diverted the most flights?", "CC"),
    (GAMES, "How many games did Hill City play?", 3),
    (GAMES, "How many games did Oak United play?", 2),
    (FILMS, "Which film about a musician took the most money?", "Stone"),
]


@pytest.mark.parametrize(("table", "question", "right"), RIGHT)
def test_the_kind_of_value_decides_between_columns(
    tmp_path: Path, table: str, question: str, right: object
) -> None:  # fmt: skip
    assert answered(tmp_path, table, question).value == right


def test_the_date_of_a_job_is_still_found_by_its_name(tmp_path: Path) -> None:
    assert answered(tmp_path, STAFF, "What is the latest job date?").value == "2014-05-06"


def test_an_amount_that_each_row_repeats_is_not_added_up(tmp_path: Path) -> None:
    answer = answered(tmp_path, FILMS, "Which film about a musician took the most money?")
    assert answer.doubts == ()
    query = TableQuery(compute=Compute.SUM, measure="box_office", group="title", order=Order(None, True))
    grid, _ = ruling_of(tmp_path, FILMS, "How many films are there?")
    once, notes = taken_once(grid, query)
    assert once.compute is Compute.MAX
    assert notes == ("The rows of one title repeat the same box_office: it was taken once.",)


def test_amounts_that_differ_within_a_name_are_added_up(tmp_path: Path) -> None:
    films = FILMS.replace("Cloud,30,Flo,Actor", "Cloud,31,Flo,Actor")
    grid, _ = ruling_of(tmp_path, films, "How many films are there?")
    query = TableQuery(compute=Compute.SUM, measure="box_office", group="title", order=Order(None, True))
    assert taken_once(grid, query) == (query, ())


DOUBTED = [
    (STAFF, "How many jobs are there?", "The question can be read in two ways."),
    (LINES, "How many inspections took place in May 2017?", "Each row is one line of Info"),
    (GAMES, "How many games did Hill City play?", "both were taken"),
]


@pytest.mark.parametrize(("table", "question", "doubt"), DOUBTED)
def test_what_rows_stand_for_is_doubted(tmp_path: Path, table: str, question: str, doubt: str) -> None:
    _, ruling = ruling_of(tmp_path, table, question)
    assert any(doubt in each for each in ruling.certainty.doubts), ruling.certainty


def test_midterms_are_no_homework(tmp_path: Path) -> None:
    _, ruling = ruling_of(tmp_path, GRADES, "Which homework was the hardest?")
    assert ruling.best is None or not ruling.certainty.sure
    assert ruling.best is None or "midterm" not in str(ruling.best.outcome.value)


ARTISTS = "Name,Bio,Nationality\n" + "".join(
    f"Artist {place},{'Spanish' if place < 3 else f'{kind} since {1300 + place}'},{kind}\n"
    for place in range(600)
    for kind in [("Spanish", "German", "French")[place % 3]]
)


def test_a_cell_is_looked_for_in_the_column_of_few_kinds(tmp_path: Path) -> None:
    assert answered(tmp_path, ARTISTS, "how many Spanish artists are there").value == 200


_MONARCHS = "name,start,end\nElizabeth,1565,1603\nJames I,1603,1625\nGeorge I,1714,1727\n"


def test_whole_headers_of_a_start_and_an_end_are_of_years_that_are_long_past(tmp_path: Path) -> None:
    assert answered(tmp_path, _MONARCHS, "Who started in 1603?").sentence == "name is James I where start is in 1603."
    assert ruling_of(tmp_path, _MONARCHS.replace("1603", "160"), "how many rows")[0]["start"].is_year is False
    assert (
        ruling_of(tmp_path, _MONARCHS.replace("start", "start metre"), "how many rows")[0]["start metre"].is_year
        is False
    )
