"""Who is counted where columns say how many people a row is about, and how long they stay."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, by_pandas

STAYS = """Booking,Guest,Arrival,Departure,Adults,Children,Amount,Status
1,Abel,2026-06-28,2026-07-02,2,1,400,confirmed
2,Berg,2026-07-03,2026-07-05,1,0,150,cancelled
3,Abel,2026-07-10,2026-07-11,2,2,90,confirmed
4,Cole,2026-07-20,2026-08-01,1,,900,cancelled
"""
TABLES = "Name,Date,Party size,Bill\nIda,2026-07-01,4,80\nJon,2026-07-01,2,50\nIda,2026-07-02,6,150\n"
NIGHTS = "Room,Guest,Nights,Rate\n1,Abel,2,90\n2,Berg,5,80\n1,Cole,2,100\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (STAYS, "how many guests arrived in July", 6),
        (STAYS, "how many people stayed with us", 9),
        (STAYS, "number of guests in June", 3),
        (STAYS, "average number of guests per booking", 2.25),
        (STAYS, "average nights per stay", 4.75),
        (STAYS, "average length of stay", 4.75),
        (STAYS, "how many nights did Abel stay", 5),
        (STAYS, "total nights in July", 15),
        (STAYS, "money lost to cancellations", 1050),
        (STAYS, "how much did we lose through cancellations", 1050),
        (STAYS, "revenue lost because of cancellations in July", 1050),
        (STAYS, "total for stays that ended in July", 640),
        (TABLES, "how many people on 1 July 2026", 6),
        (TABLES, "how many guests came on 2 July 2026", 6),
        (NIGHTS, "average nights per stay", 3),
        (NIGHTS, "how long do guests stay on average", 3),
    ],
)
def test_people_and_nights_are_added_up(tmp_path: Path, text: str, question: str, value: float) -> None:
    found = answered(tmp_path, text, question)
    assert float(str(found.value)) == pytest.approx(value), found.sentence
    expected = by_pandas(tmp_path, found)
    assert (expected[0] if isinstance(expected, list) else expected) == pytest.approx(value)


def test_people_of_groups_are_added_up(tmp_path: Path) -> None:
    found = answered(tmp_path, STAYS, "how many guests per month")
    assert found.result[1:] == (("2026-06", 3), ("2026-07", 6))
    assert by_pandas(tmp_path, found).tolist() == [3, 6]


def test_who_comes_again_is_still_a_name(tmp_path: Path) -> None:
    assert answered(tmp_path, STAYS, "how many different guests").value == 3
    assert answered(tmp_path, STAYS, "who was cancelled").value == "Berg, Cole"


def test_the_most_guests_and_the_most_per_night_are_of_all_rows_of_each(tmp_path: Path) -> None:
    text = "Booking,Guest,Channel,Adults,Children,Nights,Amount\n1,Abel,web,1,0,1,100\n2,Berg,web,1,0,9,450\n"
    text += "3,Cole,phone,3,2,2,160\n4,Dorn,web,1,0,2,80\n"
    assert answered(tmp_path, text, "which channel has the most guests").value == "phone"
    found = answered(tmp_path, text, "which channel brings the most money per night")
    assert found.value == "phone"
    assert "ratio of the sums" in found.sentence
