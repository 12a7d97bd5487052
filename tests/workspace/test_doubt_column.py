"""Tables of answers say which of them are not sure, as text and json do."""

import csv
from pathlib import Path

import openpyxl
import pytest

from desktop_app.answers import Answer, ImageLabels, Label, PictureAnswer
from desktop_app.tasks.video_classification.asked import FilmLabels, Stretch
from desktop_app.ui.panes.image_answers import clipboard_text
from desktop_app.workspace import export, picture_table

LABELS = (Label("red", 0.4), Label("blue", 0.2))


def _asked(name: str, right: float | None, question: str = "What colour?") -> PictureAnswer:
    return PictureAnswer(
        source=Path(name), task="visual-question-answering", question=question, labels=LABELS, right=right, sure=0.5
    )


ANSWERS: dict[str, tuple[Answer, Answer]] = {
    "question": (_asked("a.png", 0.9), _asked("b.png", 0.4)),
    "labels": (
        ImageLabels(source=Path("a.png"), task="x", labels=LABELS, right=0.9, sure=0.5),
        ImageLabels(source=Path("b.png"), task="x", labels=LABELS, right=0.4, sure=0.5),
    ),
    "film": (
        FilmLabels(source=Path("a.mp4"), labels=LABELS, stretches=(Stretch(0, 1, LABELS),), watched=1, duration=1,
                   sure=0.3),
        FilmLabels(source=Path("b.mp4"), labels=LABELS, stretches=(Stretch(0, 1, LABELS),), watched=1, duration=1,
                   sure=0.5),
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", ANSWERS)
def test_a_table_of_answers_says_which_are_not_sure(kind: str, tmp_path: Path) -> None:
    export.write(tmp_path / "answers.csv", ANSWERS[kind])
    export.write(tmp_path / "answers.xlsx", ANSWERS[kind])
    with (tmp_path / "answers.csv").open(encoding="utf-8-sig", newline="") as file:
        written = [(Path(row["file"]).stem, row["doubt"]) for row in csv.DictReader(file)]
    head, *rows = openpyxl.load_workbook(tmp_path / "answers.xlsx").active.iter_rows(values_only=True)
    book = [(Path(str(row[head.index("file")])).stem, row[head.index("doubt")] or "") for row in rows]
    assert written == book
    assert [doubt for name, doubt in written if name == "a"] == ["", ""]
    assert all(doubt.startswith("Not sure") for name, doubt in written if name == "b")


def test_the_table_of_a_row_a_picture_says_it_beside_the_question_that_it_is_about() -> None:
    answers = [_asked("a.png", 0.9), _asked("b.png", 0.4), _asked("a.png", 0.9, "What shape?")]
    head, first, second = picture_table.table(answers)
    assert head == ["file", "What colour?", "score", "doubt", "What shape?", "score"]
    assert first == ["a.png", "red", 0.4, "", "red", 0.4]
    assert str(second[3]).startswith("Not sure")
    assert second[4:] == [None, None]
    assert "Not sure" in clipboard_text(answers)
    assert "doubt" not in picture_table.table(answers[:1])[0]
