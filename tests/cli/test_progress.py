"""The line on stderr that says how far a run is."""

import time
from pathlib import Path

import pytest

from desktop_app.answers import Answer, Failure
from desktop_app.cli.progress import ProgressLine, pace


@pytest.mark.parametrize(
    ("done", "seconds", "said"),
    [(314, 10.0, "31.4 a second"), (2, 25.0, "12.5 s each"), (1, 1.0, "1.0 s each"), (1, 0.0, "at once")],
)
def test_a_pace_is_never_nought_a_second(done: int, seconds: float, said: str) -> None:
    assert pace(done, seconds) == said


def test_what_failed_is_counted(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [
        Failure(source=Path("cut.png"), reason="it is cut off"),
        Answer(source=Path("whole.png")),
    ]
    clock = iter(range(0, 1000, 20))
    monkeypatch.setattr(time, "monotonic", lambda: float(next(clock)))
    with ProgressLine("classify") as line:
        line.total = 3
        for answer in answers:
            line.asked += 1
            line.saw(answer)
    assert capsys.readouterr().err.splitlines() == [
        "classify: 1 of 3, 1 failed, 20.0 s each",
        "classify: 2 of 3, 1 failed, 20.0 s each, 0:20 left",
    ]


def test_what_could_not_be_asked_about_is_counted_on_top(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(0, 1000, 20))
    monkeypatch.setattr(time, "monotonic", lambda: float(next(clock)))
    with ProgressLine("ask") as line:
        line.saw(Failure(source=Path("gone.csv"), reason="it is gone"))
        line.total = 2
        for _ in range(2):
            line.asked += 1
            line.saw(Answer(source=Path("whole.csv")))
    assert [said.partition(",")[0] for said in capsys.readouterr().err.splitlines()] == [
        "ask: 1 of 1",
        "ask: 2 of 3",
        "ask: 3 of 3",
    ]
