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
            line.saw(answer)
    assert capsys.readouterr().err.splitlines() == [
        "classify: 1 of 3, 1 failed, 20.0 s each, 0:40 left",
        "classify: 2 of 3, 1 failed, 20.0 s each, 0:20 left",
    ]
