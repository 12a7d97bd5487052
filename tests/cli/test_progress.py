"""The line on stderr that says how far a run is."""

import time
from pathlib import Path

import pytest

from desktop_app.answers import Answer, Failure, Label, PictureAnswer, Transcript, Word
from desktop_app.cli.output import TextPrinter
from desktop_app.cli.progress import ProgressLine, pace
from desktop_app.tasks.video_classification.asked import FilmLabels, Stretch


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


def watching(watched: float, labels: str, final: bool = False) -> FilmLabels:
    """A film of a hundred seconds, watched so far, with a label for each ten seconds."""
    stretches = tuple(Stretch(10.0 * at, 10.0 * at + 10, (Label(name, 0.9),)) for at, name in enumerate(labels.split()))
    return FilmLabels(
        source=Path("long.mp4"), final=final, labels=(Label("rest", 0.9),), stretches=stretches, watched=watched,
        duration=100.0,
    )  # fmt: skip


def test_a_long_file_says_how_long_the_rest_takes(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    with ProgressLine("watch") as line:
        for watched in (10.0, 20.0, 30.0):
            now[0] = 2 * watched
            line.saw(watching(watched, "still"))
    assert capsys.readouterr().err.splitlines() == [
        "watch: long.mp4 0:10 of 1:40",
        "watch: long.mp4 0:20 of 1:40, 2:40 left",
        "watch: long.mp4 0:30 of 1:40, 2:20 left",
    ]


def test_a_recording_says_by_how_much_it_is_behind(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    words = (Word("GOOD", 0.1, 0.4, 0.9), Word("MORNING", 0.5, 0.9, 0.9))
    with ProgressLine("listen") as line:
        for heard, behind in ((20.0, 1.4), (25.0, 354.0)):
            now[0] += 20
            line.saw(
                Transcript(
                    source=Path("said.flac"), final=False, words=words, heard=heard, duration=None, behind=behind
                )
            )
    assert capsys.readouterr().err.splitlines() == [
        "20 s  Good morning",
        "25 s (behind by 354.0 s; nothing is lost)  Good morning",
    ]


def test_a_terminal_is_told_at_once_that_work_has_begun(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    with ProgressLine("watch"):
        assert capsys.readouterr().err == "\rwatch: at work"
    with ProgressLine("watch", quiet=True):
        assert capsys.readouterr().err.strip() == ""


def test_chapters_are_printed_as_they_end(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    whole = watching(40.0, "still rising rising falling", final=True)
    with TextPrinter(named=False) as shown:
        for seconds, labels in (
            (2.0, "still"),
            (4.0, "still rising"),
            (4.5, "still rising rising"),
            (6.0, "still rising rising falling"),
        ):
            now[0] = seconds
            if lines := shown.coming(watching(10.0, labels)):
                shown.begin(lines)
        begun = capsys.readouterr().out
        shown.show(whole)
    assert begun.splitlines() == whole.as_text().splitlines()[:3]
    assert begun + capsys.readouterr().out == whole.as_text() + "\n"


def test_an_answer_that_came_otherwise_than_it_began_is_printed_whole(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "monotonic", lambda: 9.0)
    other = watching(40.0, "falling falling", final=True)
    with TextPrinter(named=False) as shown:
        shown.begin(shown.coming(watching(10.0, "still rising")))
        capsys.readouterr()
        shown.show(other)
    assert capsys.readouterr().out == other.as_text() + "\n"


def test_what_is_said_of_a_question_is_said_beside_each_question(capsys: pytest.CaptureFixture[str]) -> None:
    """And what is said of the checkpoint once a picture."""
    note, limits = "The checkpoint does not know “please”.", "It knows drawn shapes only."
    with TextPrinter(named=False) as shown:
        for picture in ("a.png", "b.png"):
            for question in ("how many please?", "what colour please?"):
                made = PictureAnswer(
                    source=Path(picture),
                    task="visual-question-answering",
                    question=question,
                    labels=(Label("1", 0.9),),
                    notes=(note, limits),
                    depth=limits,
                )
                shown.show(made)
    said = capsys.readouterr().out
    assert (said.count(note), said.count(limits)) == (4, 2)
