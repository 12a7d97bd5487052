"""Who was there every time, never, how many times, or on both of two days, in lists with a column for each time."""

from pathlib import Path

import pandas as pd
import pytest

from tests.tasks.asked_tables import answered, by_pandas, ruling_of

CHOIR = """Singer,Voice,2 Sep,9 Sep,16 Sep,23 Sep
Anna,alto,x,x,x,x
Bea,alto,x,,x,x
Carl,bass,,,,
Dirk,bass,x,x,x,x
Eva,soprano,,x,e,
"""
ROTA = "Name,Role,Friday,Saturday,Sunday\nAnn,bar,x,x,\nBen,door,,x,x\nCem,bar,x,x,x\nDora,door,x,,\nEmil,bar,,,\n"
SHIFTS = "Nurse,Fri,Sat,Sun\nAda,E,off,off\nBo,off,L,N\nCy,N,L,E\nDi,H,N,off\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (CHOIR, "which singers came every time?", "Anna, Dirk"),
        (CHOIR, "who came to all rehearsals", "Anna, Dirk"),
        (CHOIR, "who was present on all days", "Anna, Dirk"),
        (CHOIR, "who never missed a rehearsal", "Anna, Dirk"),
        (CHOIR, "how many singers came every time", 2),
        (CHOIR, "which altos were always there", "Anna"),
        (CHOIR, "who never came", "Carl"),
        (CHOIR, "who missed all rehearsals", "Carl"),
        (CHOIR, "who missed at least one rehearsal", "Bea, Carl, Eva"),
        (CHOIR, "who came on both 2 Sep and 16 Sep", "Anna, Bea, Dirk"),
        (CHOIR, "who came only once", "Eva"),
        (CHOIR, "who came at least 3 times", "Anna, Dirk, Bea"),
        (ROTA, "who works both Saturday and Sunday", "Ben, Cem"),
        (ROTA, "who works every day", "Cem"),
        (ROTA, "who is present on all days", "Cem"),
        (ROTA, "who never works", "Emil"),
        (ROTA, "how many people work both Friday and Saturday", 2),
        (SHIFTS, "who works every day", "Cy"),
        (SHIFTS, "who is off both Saturday and Sunday", "Ada"),
        (SHIFTS, "who works on Saturday and Sunday", "Bo, Cy"),
        (SHIFTS, "how many nurses are working on Sunday", 2),
    ],
)
def test_all_times_count(tmp_path: Path, text: str, question: str, value: object) -> None:
    found = answered(tmp_path, text, question)
    assert found.value == value, found.sentence
    expected = by_pandas(tmp_path, found)
    names = list(expected.index) if isinstance(expected, pd.Series) else expected
    assert (", ".join(names) if isinstance(names, list) else names) == value


@pytest.mark.parametrize("question", ["list all days", "attendance each day", "how many people came across all days"])
def test_all_times_without_who_was_there_say_nothing_of_who_always_was(tmp_path: Path, question: str) -> None:
    """Only a verb makes "all days" those on which each one was there."""
    _, ruling = ruling_of(tmp_path, CHOIR, question)
    assert ruling.best is None or ruling.best.candidate.query.where is None


@pytest.mark.parametrize("question", ["how many singers came each day", "how many singers came each time"])
def test_how_many_came_each_time_is_not_who_always_came(tmp_path: Path, question: str) -> None:
    _, ruling = ruling_of(tmp_path, CHOIR, question)
    assert ruling.best is None or ruling.best.outcome.value != 2
