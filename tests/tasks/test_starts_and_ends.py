"""Tables that say from what reading, or time, to which: what lies between is asked for as kilometres, or hours."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, by_pandas, ruling_of

LOG = """Date,From,To,Car,Driver,Odometer start,Odometer end
2026-07-01,08:00,11:00,Van,Ewa,100,150
2026-07-02,09:00,10:30,Van,Bob,150,170
2026-08-03,08:15,12:15,Bus,Ewa,1000,1300
2026-08-04,14:00,14:30,Bus,Bob,1300,1310
"""
NIGHTS = "Guard,From,To\nAnn,22:00,06:00\nBob,14:00,22:00\nCy,06:00,14:00\n"
TOLD = "Car,Odometer start,Odometer end,Distance\nVan,100,150,49\nVan,150,170,21\nBus,10,40,30\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (LOG, "total kilometres", 380),
        (LOG, "total km of the Van", 70),
        (LOG, "average length of a trip in km", 95),
        (LOG, "how many trips took longer than 2 hours", 2),
        (LOG, "how many trips in August took longer than 2 hours", 1),
        (LOG, "how many trips of more than 40 km", 2),
        (LOG, "average hours of Ewa", 3.5),
        (TOLD, "total distance", 100),
    ],
)
def test_the_difference_is_taken(text: str, question: str, value: float, tmp_path: Path) -> None:
    found = answered(tmp_path, text, question)
    assert found.value == pytest.approx(value), found.sentence
    assert by_pandas(tmp_path, found) == pytest.approx(value)


def test_groups_have_their_sums(tmp_path: Path) -> None:
    assert answered(tmp_path, LOG, "kilometres per car").value == "Bus: 310; Van: 70"
    assert answered(tmp_path, LOG, "who drove the most kilometres").value == "Ewa"


def test_shifts_past_midnight_have_no_length_below_nothing(tmp_path: Path) -> None:
    _, ruling = ruling_of(tmp_path, NIGHTS, "total hours")
    assert not ruling.sure


STAMPS = """Ride,Start,End
A,2026-07-01 08:00,2026-07-01 11:00
B,2026-07-01 22:30,2026-07-02 00:30
C,2026-07-03 09:00,2026-07-03 10:00
"""


@pytest.mark.parametrize(("question", "value"), [("average hours", 2), ("how many trips took longer than 2 hours", 1)])
def test_days_with_their_times_have_a_length_past_midnight_too(question: str, value: float, tmp_path: Path) -> None:
    assert answered(tmp_path, STAMPS, question).value == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "Car,Odometer start,Start km,Odometer end\nVan,100,90,150\nVan,150,140,170\nBus,10,5,40\n",
        "Car,Odometer start,End km,Odometer end\nVan,100,190,150\nVan,150,240,170\nBus,10,50,40\n",
        "Car,Odometer start\nVan,100\nVan,150\nBus,10\n",
        "Car,Odometer end\nVan,100\nVan,150\nBus,10\n",
        "Car,Odometer start,Odometer end\nVan,100,150\nVan,150,20\nBus,10,40\n",
        "Ride,Start km,End km\nA,100,a lot\nB,120,more\nC,130,enough\n",
        "Ride,Start,End\nA,2026-07-01,2026-07-03\nB,2026-07-01,2026-07-02\nC,2026-07-03,2026-07-05\n",
    ],
    ids=["two starts", "two ends", "no end", "no start", "set back", "an end in words", "days without times"],
)
@pytest.mark.parametrize("question", ["total kilometres", "average hours", "how many trips took longer than 2 hours"])
def test_where_it_is_not_one_start_and_one_end_nothing_is_reckoned(text: str, question: str, tmp_path: Path) -> None:
    _, ruling = ruling_of(tmp_path, text, question)
    assert not ruling.sure


def test_days_between_two_dates_of_a_row_are_no_count_of_rows(tmp_path: Path) -> None:
    staff = "Name,Start date,End date\nAnn,2020-01-01,2022-03-01\nBob,2018-05-01,\nDi,2021-01-01,2023-01-01\n"
    for question in ("how many days did Di work?", "how many nights did Di stay?"):
        _, ruling = ruling_of(tmp_path, staff, question)
        assert ruling.best is None or ruling.best.outcome.value != 1
