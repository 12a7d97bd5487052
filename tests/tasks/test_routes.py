"""Which of two columns is meant: from where to where, at home or away; and which of several columns of days."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, by_pandas, ruling_of

RIDES = """Ride,pickup_town,dropoff_town,Fare
R1,Ash,Elm,10
R2,Ash,Oak,20
R3,Elm,Ash,30
R4,Oak,Ash,40
R5,Ash,Ash,50
R6,Elm,Elm,60
"""
FLIGHTS = """Flight,Origin,Destination,Passengers
F1,Berlin,Rome,100
F2,Rome,Berlin,120
F3,Berlin,Oslo,80
F4,Oslo,Rome,60
F5,Rome,Oslo,70
"""
GAMES = """Date,Home,Away,Goals
2024-01-02,Arsenal,Chelsea,3
2024-01-09,Chelsea,Arsenal,1
2024-01-16,Leeds,Arsenal,2
2024-01-23,Arsenal,Leeds,4
2024-02-01,Chelsea,Leeds,0
"""
ORDERS = """Nr,Ordered,Pick-up,Customer,Amount
1,2026-05-28,2026-06-02,Ann,10
2,2026-05-30,2026-05-31,Bob,20
3,2026-06-01,2026-06-04,Ann,40
4,2026-06-29,2026-07-01,Cy,80
"""


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (RIDES, "how many rides from Ash ended in Elm", 1),
        (RIDES, "how many rides were picked up in Elm and dropped off in Ash", 1),
        (RIDES, "how many rides to Ash", 3),
        (RIDES, "how many rides started in Ash", 3),
        (RIDES, "how many rides in Ash", 5),
        (RIDES, "average fare from Ash to Oak", 20),
        (RIDES, "what percentage of the rides from Ash ended in Ash", 1 / 3),
        (FLIGHTS, "how many passengers flew to Oslo", 150),
        (FLIGHTS, "how many passengers flew from Rome", 190),
        (FLIGHTS, "how many flights leave Rome", 2),
        (GAMES, "how many home games did Arsenal play", 2),
        (GAMES, "how many away games of Leeds", 2),
        (GAMES, "how many games did Arsenal play", 4),
        (ORDERS, "amount in June, by order date", 120),
        (ORDERS, "amount in June, by pick-up", 50),
        (ORDERS, "total amount in June (pick-up)", 50),
    ],
)
def test_the_column_that_is_meant_is_looked_at(text: str, question: str, value: float, tmp_path: Path) -> None:
    found = answered(tmp_path, text, question)
    assert found.value == pytest.approx(value), found.sentence
    assert by_pandas(tmp_path, found) == pytest.approx(value)


@pytest.mark.parametrize("said", ["month of pick-up", "pick-up month", "month by pick-up date"])
def test_the_months_are_those_of_the_day_that_is_named(said: str, tmp_path: Path) -> None:
    assert answered(tmp_path, ORDERS, f"amount per {said}").value == "2026-05: 20; 2026-06: 50; 2026-07: 80"
    assert answered(tmp_path, ORDERS, "amount per month").value == "2026-05: 30; 2026-06: 120"


def test_a_place_alone_is_meant_in_either_column(tmp_path: Path) -> None:
    assert answered(tmp_path, FLIGHTS, "flights of Rome").value == "F1, F2, F4, F5"
    assert answered(tmp_path, FLIGHTS, "which flights arrive in Rome").value == "F1, F4"


@pytest.mark.parametrize(
    ("column", "question", "told"),
    [
        ("dropoff_town", "how many rides ended in Elm", True),
        ("dropoff_town", "rides that reached Oak", True),
        ("dropoff_town", "rides dropped in Elm", True),
        ("dropoff_town", "how many rides started in Elm", False),
        ("dropoff_town", "rides that left Oak", False),
        ("dropoff_town", "rides picked up in Elm", False),
        ("pickup_town", "how many rides started in Elm", True),
        ("pickup_town", "rides that left Oak", True),
        ("pickup_town", "rides picked up in Elm", True),
        ("pickup_town", "how many rides ended in Elm", False),
        ("pickup_town", "rides dropped in Elm", False),
        ("Town", "how many rides started in Elm", False),
        ("Town", "how many rides ended in Elm", False),
        ("Town", "rides picked up in Elm", False),
    ],
)
def test_a_verb_is_sure_of_the_column_of_its_own_side_alone(
    column: str, question: str, told: bool, tmp_path: Path
) -> None:
    """The rows are the same, as there is one column of towns; whether they are meant is what the verb tells."""
    _, ruling = ruling_of(tmp_path, f"Ride,{column},Fare\nR1,Elm,10\nR2,Oak,20\nR3,Elm,30\n", question)
    assert ruling.best is not None
    assert (ruling.confidence > 0.8) == told
    assert ruling.confidence > 0.8 or ruling.confidence < 0.5
