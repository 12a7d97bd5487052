"""How often something is there, readings of meters, times of the day of moments, and per cents of shares."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, by_pandas, ruling_of

MEDALS = "Athlete,Team,Medal\nAda,Red,G\nAda,Red,S\nBo,Blue,G\nAda,Red,B\nBo,Blue,B\nCy,Green,S\n"
TICKETS = """Ticket,Opened,Closed,Rating
T1,2026-03-02 09:10,2026-03-03 08:30,12
T2,2026-03-02 11:40,2026-03-02 17:45,11
T3,2026-03-03 14:05,2026-03-05 10:00,13
T4,2026-03-09 17:30,2026-03-10 08:15,10
"""
METER = "Date,Electricity (kWh),Solar\n" + "".join(
    f"2025-{month:02}-28,{18_000 + 250 * month},{month}\n" for month in range(1, 13)
)
BARS = "Maker,Bar,Cocoa,Rating\nAba,One,0.7,3\nBeb,Two,0.85,2\nCec,Six,0.9,4\n"
CRASHES = "Flight,Place,Deaths\n300,Rome,11\n12B,Oslo,350\n77,Bonn,20\nX1,Graz,310\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (MEDALS, "who won more than 2 medals", "Ada"),
        (MEDALS, "Who won more than once?", "Ada, Bo"),
        (MEDALS, "which teams have just one medal", "Green"),
        (MEDALS, "which team won at least twice", "Red, Blue"),
        (MEDALS, "top 2 teams by number of medals", "Red, Blue"),
        (TICKETS, "how many tickets were opened after 11:00", 3),
        (TICKETS, "how many tickets were closed before 9 am", 2),
        (TICKETS, "how many tickets were opened between 9 and 12 o'clock", 2),
        (BARS, "how many bars with more than 80% cocoa", 2),
        (CRASHES, "how many crashes with more than 300 deaths", 2),
        (METER, "total solar", 78),
        (METER, "difference between the highest and the lowest electricity", 2750),
    ],
)
def test_it_is_counted_as_it_is_meant(text: str, question: str, value: object, tmp_path: Path) -> None:
    found = answered(tmp_path, text, question)
    assert found.value == value, found.sentence
    if isinstance(value, int):
        assert by_pandas(tmp_path, found) == value


@pytest.mark.parametrize("question", ["total electricity", "average electricity per month", "how much electricity"])
def test_readings_of_a_meter_are_not_added_up(question: str, tmp_path: Path) -> None:
    _, ruling = ruling_of(tmp_path, METER, question)
    assert ruling.best is not None
    assert "counts up from row to row" in ruling.best.outcome.problem


def test_readings_that_go_down_or_stand_in_no_order_of_days_are_added_up(tmp_path: Path) -> None:
    text = "Car,Mileage\n" + "".join(f"C{number},{number * 1000}\n" for number in range(1, 9))
    assert answered(tmp_path, text, "total mileage").value == 36_000
    text = METER.replace("21000", "20000")
    assert answered(tmp_path, text, "total electricity").value == 12 * 18_000 + 250 * 78 - 1000


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        ("Player,PTS\nAda,25\nBo,10\nAda,5\n", "who scored more than 20 points", "Ada"),
        ("Name,City\nAda,Rome\nBo,Oslo\nCy,Oslo\n", "who is the only one from Rome", "Ada"),
        ("Date,Visitors\n2025-01-06,10\n2025-01-07,40\n2025-01-13,20\n", "busiest weekday", "Tuesday"),
    ],
)
def test_figures_and_single_rows_are_not_counted(text: str, question: str, value: str, tmp_path: Path) -> None:
    assert answered(tmp_path, text, question).value == value


def test_questions_of_a_survey_are_no_quarters(tmp_path: Path) -> None:
    text = "Person,Q1,Q2,Q3,Q4,Q5\nAda,1,2,3,4,5\nBo,5,4,3,2,1\n"
    found = answered(tmp_path, text, "total of Q1")
    assert found.value == 6
    assert not any("Quarter" in note for note in found.notes)
    _, ruling = ruling_of(tmp_path, text, "total in the first quarter")
    assert not ruling.sure
