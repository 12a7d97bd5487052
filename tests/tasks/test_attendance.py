"""Lists with a column for each day and marks in it: who was there, how often, and what the line beside it says."""

from pathlib import Path

import pandas as pd
import pytest

from desktop_app.media import tables
from desktop_app.media.months import day_and_month, days_and_months
from desktop_app.tasks.tables.times_in_headers import time_of
from tests.tasks.asked_tables import answered

CHOIR = """Choir of the town,,,,,
"x = present, e = excused, blank = absent",,,,,
,,,,,
Singer,Voice,1 Oct,8 Oct,15 Oct,22 Oct
Adler,Alto,x,x,e,x
Bauer,Bass,x,x,,x
Conrad,Alto,e,x,x,
Dietz,Bass,x,x,e,x
Ebert,Tenor,,x,x,
Present,,3,5,2,3
"""
TICKS = """Singer,Voice,01.10.,08.10.,15.10.
Adler,Alto,x,x,
Bauer,Bass,x,x,x
Conrad,Alto,,x,x
Dietz,Bass,x,,
"""
MIXED = """Singer,Voice,01/10,08/10,15/10
Adler,Alto,x,x,
Bauer,Bass,e,x,x
Conrad,Alto,,x,x
Dietz,Bass,x,,
"""
ROTA = """Nurse,Mon,Tue,Wed,Thu,Fri
Anna,E,E,N,,N
Boris,N,N,N,E,
Carla,,E,E,N,E
"E = early, N = night",,,,,
"""


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (CHOIR, "how many singers do we have", 5),
        (CHOIR, "how many singers were there on 8 October", 5),
        (CHOIR, "how many rehearsals did Conrad come to", 2),
        (CHOIR, "how many altos were present on 15 October", 1),
        (CHOIR, "how often was Ebert absent", 2),
        (CHOIR, "how many came on 22 Oct", 3),
        (CHOIR, "how many singers were there on 9 October", 0),
        (TICKS, "how many singers were there on 8 October", 3),
        (TICKS, "how many rehearsals did Conrad come to", 2),
        (MIXED, "how many singers were there on 15 October", 2),
        (MIXED, "how many rehearsals did Conrad come to", 2),
        (ROTA, "how many nights does Boris have", 3),
        (ROTA, "how many early shifts does Carla have", 3),
    ],
)
def test_the_marks_are_counted_that_mean_it(text: str, question: str, value: float, tmp_path: Path) -> None:
    found = answered(tmp_path, text, question)
    assert found.value == value, found.sentence
    table = tables.read(tmp_path / "list.csv")
    frame = table.frame.drop(index=list(table.set_apart))
    assert eval(found.expression, {"df": frame, "pd": pd}) == value


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("who was excused on 15 October", "Adler, Dietz"),
        ("who was absent on 22 October", "Conrad, Ebert"),
        ("which rehearsal had the best turnout?", "8 Oct"),
        ("which rehearsal had the worst turnout", "15 Oct"),
        ("which rehearsals did Ebert attend", "8 Oct, 15 Oct"),
        ("turnout per rehearsal", "1 Oct: 3; 8 Oct: 5; 15 Oct: 2; 22 Oct: 3"),
        ("when was Conrad excused", "1 Oct"),
    ],
)
def test_names_and_days_are_told(question: str, value: str, tmp_path: Path) -> None:
    assert answered(tmp_path, CHOIR, question).value == value


def test_who_has_no_tick_was_absent(tmp_path: Path) -> None:
    assert answered(tmp_path, TICKS, "who was absent on 15 October").value == "Adler, Dietz"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("8 Oct", (8, 10)),
        ("8. Oktober", (8, 10)),
        ("08.10.", (8, 10)),
        ("32 Oct", None),
        ("8 pens", None),
        ("8.10", None),
    ],
)
def test_days_without_a_year_are_read(text: str, day: tuple[int, int] | None) -> None:
    assert day_and_month(text) == day


def test_days_with_a_slash_are_read_where_their_order_is_told() -> None:
    assert days_and_months(["08/10", "15/10"]) == {"08/10": (8, 10), "15/10": (15, 10)}
    assert days_and_months(["10/08", "10/15"]) == {"10/08": (8, 10), "10/15": (15, 10)}
    assert days_and_months(["08/10", "09/10"]) == {}


def test_days_in_headers_are_times() -> None:
    for header, value in (("8 Oct", "8 Oct"), ("08.10.", "08.10."), ("8 Oct 2026", pd.Timestamp(2026, 10, 8))):
        found = time_of(header)
        assert found is not None
        assert (found.called, found.value, found.rest) == ("Date", value, "")
