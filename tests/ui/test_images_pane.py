"""The pane for pictures: taken in, asked, sorted, filtered, enlarged, copied, exported, closed."""

import csv
import json
import time
from collections.abc import Generator, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from desktop_app.answers import Answer, Failure, ImageLabels, Label
from desktop_app.jobs.queue import Priority
from desktop_app.problems import CheckpointProblem
from desktop_app.questions import ImageClassification, Question, ZeroShotImageClassification
from desktop_app.tasks import Answers
from desktop_app.ui.panes.image_answers import clipboard_line
from desktop_app.ui.panes.image_items import Leaf, Order
from desktop_app.ui.panes.image_modes import CLASSIFY, MATCH
from desktop_app.ui.panes.images import ImagesPane
from desktop_app.ui.services import Services
from desktop_app.workspace.spreadsheet_cells import tab_lines
from tests.ui.conftest import Ask, on_screen

KINDS = ("cat", "dog", "tree")


class Model:
    """Labels a picture by the number in its name: img4 is a dog, at a score that grows with the number."""

    def __init__(self) -> None:
        self.asked: list[Question] = []
        self.seconds = 0.0
        self.problem: Exception | None = None

    def __call__(self, question: Question) -> Answers:
        if self.problem is not None:
            raise self.problem
        assert isinstance(question, ImageClassification | ZeroShotImageClassification)
        self.asked.append(question)
        return Answers(self._answers(question), len(question.images))

    def _answers(self, question: ImageClassification | ZeroShotImageClassification) -> Generator[Answer, None, None]:
        names = question.labels if isinstance(question, ZeroShotImageClassification) else KINDS
        for path in question.images:
            time.sleep(self.seconds)
            yield self.answer(path, names, question.task)

    def answer(self, path: Path, names: tuple[str, ...], task: str) -> Answer:
        if "broken" in path.name:
            return Failure(source=path, reason="the picture breaks off before its end", advice="Copy it again.")
        number = int(path.stem.removeprefix("img"))
        score = 0.4 + number % 50 / 100
        first = number % len(names)
        others = [name for name in names if name != names[first]]
        rest = [Label(name, (1 - score) / (place + 2)) for place, name in enumerate(others)]
        labels = (Label(names[first], score), *rest)
        return ImageLabels(source=path, task=task, labels=labels, checkpoint="scripted", device="cpu")


@pytest.fixture
def model() -> Model:
    return Model()


@pytest.fixture
def answering(model: Model) -> Ask:
    return model


@pytest.fixture
def pane(qtbot: QtBot, services: Services) -> Iterator[ImagesPane]:
    made = shown(qtbot, services)
    yield made
    made.close_pane()


def shown(qtbot: QtBot, services: Services) -> ImagesPane:
    return on_screen(qtbot, ImagesPane(services), 900, 700)


def pictures(folder: Path, count: int, broken: bool = False) -> list[Path]:
    """Small pictures img0.png, img1.png and so on, and one that is not a picture."""
    paths = []
    for number in range(count):
        pixels = np.full((30, 40, 3), number % 256, np.uint8)
        paths.append(folder / f"img{number}.png")
        Image.fromarray(pixels).save(paths[-1])
    if broken:
        paths.append(folder / "broken.png")
        paths[-1].write_bytes(paths[0].read_bytes()[:60])
    return paths


def settle(qtbot: QtBot, pane: ImagesPane) -> None:
    qtbot.waitUntil(lambda: pane.idle)
    qtbot.wait(150)


def names(pane: ImagesPane) -> list[str]:
    return [each.path.stem for each in pane.model.shown]


def choose(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex(combo.findData(value))


def test_dropped_pictures_are_asked_at_once_and_answered(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    paths = pictures(tmp_path, 5, broken=True)
    assert pane.invitation.isVisible()
    pane.take(paths)
    settle(qtbot, pane)
    assert [each.source for each in pane.answers_shown()] == paths
    assert pane.grid.isVisible()
    assert pane.modes.count.text() == "6 pictures, 1 without an answer"
    assert pane.model.index(1).data() == "img1.png"
    words = pane.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "img1.png, dog: 41.0%, cat: 29.5%, tree: 19.7%"
    assert "breaks off before its end" in pane.model.index(5).data(Qt.ItemDataRole.ToolTipRole)


def test_few_pictures_are_asked_ahead_of_a_batch_and_none_twice(
    qtbot: QtBot, pane: ImagesPane, model: Model, tmp_path: Path
) -> None:
    priorities = []
    pane.services.jobs.job_added.connect(lambda job: priorities.append((job._work.priority, job.title)))
    many = [Path(f"/nowhere/img{number}.png") for number in range(700)]
    model.seconds = 0.001
    pane.take(many[:500])
    pane.take(many[500:])
    qtbot.waitUntil(lambda: len(priorities) == 1)
    pane.take(pictures(tmp_path, 2))
    pane.take(many[:10])
    settle(qtbot, pane)
    assert priorities == [(Priority.BATCH, "Classify 700 pictures"), (Priority.ASKED, "Classify 2 pictures")]
    assert len(pane.answers_shown()) == 702


def test_parts_of_a_drop_that_is_still_looked_through_are_one_job(
    qtbot: QtBot, pane: ImagesPane, model: Model, services: Services
) -> None:
    titles = []
    services.jobs.job_added.connect(lambda job: titles.append(job.title))
    scan = QObject()
    services.scans.add(scan)
    pane.take([Path(f"/nowhere/img{number}.png") for number in range(100)])
    qtbot.wait(400)
    assert titles == [], "more may come"
    pane.take([Path(f"/nowhere/img{number}.png") for number in range(100, 200)])
    services.scans.discard(scan)
    settle(qtbot, pane)
    assert titles == ["Classify 200 pictures"]


def test_a_drop_that_takes_long_to_look_through_is_begun(qtbot: QtBot, pane: ImagesPane, services: Services) -> None:
    services.scans.add(QObject())
    pane.take([Path(f"/nowhere/img{number}.png") for number in range(100)])
    qtbot.waitUntil(lambda: pane.model.answered == 100)
    services.scans.clear()
    settle(qtbot, pane)


def test_ten_thousand_pictures_come_in_as_one_job(qtbot: QtBot, pane: ImagesPane, model: Model) -> None:
    many = [Path(f"/nowhere/img{number}.png") for number in range(10_000)]
    pane.take(many)
    assert pane.model.rowCount() == 500, "the rest is taken in between other events"
    qtbot.waitUntil(lambda: pane.model.answered == 10_000)
    assert pane.model.rowCount() == 10_000
    assert len(model.asked) == 1
    settle(qtbot, pane)
    pane.tools.order.setCurrentIndex(pane.tools.order.findData(Order.NAME))
    assert names(pane)[:3] == ["img0", "img1", "img2"]
    assert names(pane)[-1] == "img9999"


def test_a_picture_that_cannot_be_decoded_says_so_on_its_tile(
    qtbot: QtBot, pane: ImagesPane, model: Model, tmp_path: Path
) -> None:
    model.problem = CheckpointProblem("vit", "config.json is missing", "Copy the folder again.")
    pane.take(pictures(tmp_path, 1, broken=True))
    settle(qtbot, pane)
    words = pane.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "breaks off" in words
    assert "config.json is missing" in pane.banner.text()
    assert pane.banner.isVisible()
    pane.grab()


def test_matching_waits_for_labels_and_asks_with_them(
    qtbot: QtBot, pane: ImagesPane, model: Model, tmp_path: Path
) -> None:
    pane.take(pictures(tmp_path, 3))
    settle(qtbot, pane)
    pane.modes.turn_to(MATCH)
    assert pane.answers_shown() == []
    assert "Type the labels" in pane.modes.note.text()
    assert pane.modes.note.isVisible()
    assert not pane.modes.match.isEnabled()
    pane.modes.labels.setFocus()
    qtbot.keyClicks(pane.modes.labels, "a cat, a robot,, a cat")
    pane.modes.template.setText("a drawing")
    qtbot.keyClick(pane.modes.labels, Qt.Key.Key_Return)
    assert "needs {}" in pane.modes.note.text()
    pane.modes.template.setText("a drawing of {}")
    qtbot.keyClick(pane.modes.labels, Qt.Key.Key_Return)
    settle(qtbot, pane)
    question = model.asked[-1]
    assert isinstance(question, ZeroShotImageClassification)
    assert (question.labels, question.template) == (("a cat", "a robot"), "a drawing of {}")
    assert {each.best.label for each in pane.answers_shown() if isinstance(each, ImageLabels)} == {"a cat", "a robot"}
    assert not pane.banner.isVisible()
    pane.modes.turn_to(CLASSIFY)
    assert {each.task for each in pane.answers_shown() if isinstance(each, ImageLabels)} == {CLASSIFY}
    settle(qtbot, pane)
    assert len(model.asked) == 2, "both modes keep their answers"


def test_other_labels_are_asked_anew(qtbot: QtBot, pane: ImagesPane, model: Model, tmp_path: Path) -> None:
    pane.take_text("red\nblue")
    pane.take(pictures(tmp_path, 4))
    settle(qtbot, pane)
    assert pane.modes.task == MATCH
    pane.take_text("red; green; red")
    assert pane.modes.labels.text() == "red, blue", "what stands there is replaced when that is pressed, not before"
    pane.toast.button.click()
    settle(qtbot, pane)
    assert [each.labels for each in model.asked if isinstance(each, ZeroShotImageClassification)] == [
        ("red", "blue"),
        ("red", "green"),
    ]
    assert {each.best.label for each in pane.answers_shown() if isinstance(each, ImageLabels)} == {"red", "green"}


def test_a_text_that_became_the_labels_says_so_and_is_taken_back(
    qtbot: QtBot, pane: ImagesPane, model: Model, tmp_path: Path
) -> None:
    pane.take(pictures(tmp_path, 2))
    settle(qtbot, pane)
    pane.take_text("red\nblue")
    assert (pane.modes.task, pane.modes.labels.text()) == (MATCH, "red, blue")
    assert "labels" in pane.toast.text
    pane.undo()
    assert (pane.modes.task, pane.modes.labels.text()) == (CLASSIFY, "")
    settle(qtbot, pane)


def test_labels_template_mode_and_sorting_are_kept(qtbot: QtBot, services: Services) -> None:
    first = shown(qtbot, services)
    first.take_text("apple, pear")
    first.modes.template.setText("a drawing of {}")
    choose(first.tools.order, Order.NAME)
    first.tools.direction.setChecked(True)
    first.remember()
    first.close_pane()
    second = shown(qtbot, services)
    assert second.modes.task == MATCH
    assert second.modes.labels.text() == "apple, pear"
    assert second.modes.template.text() == "a drawing of {}"
    assert (second.model.arrangement.order, second.model.arrangement.descending) == (Order.NAME, True)
    assert second.modes.asked is not None
    second.close_pane()


def test_another_checkpoint_asks_anew(qtbot: QtBot, pane: ImagesPane, model: Model, tmp_path: Path) -> None:
    pane.take(pictures(tmp_path, 2))
    settle(qtbot, pane)
    pane.modes.bars[CLASSIFY].changed.emit()
    settle(qtbot, pane)
    assert len(model.asked) == 2
    assert len(pane.answers_shown()) == 2


def test_export_and_copy(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    said: list[str] = []
    pane.services.messages.said.connect(said.append)
    paths = pictures(tmp_path, 2, broken=True)
    pane.take(paths)
    settle(qtbot, pane)
    for name in ("answers.json", "answers.csv"):
        pane.export_to(tmp_path / name)
        qtbot.waitUntil(lambda name=name: any(name in each for each in said))
    told = json.loads((tmp_path / "answers.json").read_text("utf-8"))
    assert [each.get("label") for each in told] == ["cat", "dog", None]
    assert told[2]["error"] == "the picture breaks off before its end"
    with (tmp_path / "answers.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(dict.fromkeys(row["file"] for row in rows)) == [str(path) for path in paths]
    assert [(row["rank"], row["label"], row["score"]) for row in rows if row["file"] == str(paths[1])] == [
        (str(each["rank"]), each["label"], str(each["score"])) for each in pane.answers_shown()[1].rows()
    ]
    assert (rows[-1]["label"], rows[-1]["error"]) == ("", "the picture breaks off before its end")
    pane.grid.selectAll()
    pane.grid.copy_wanted.emit()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[1] == "img1.png\tdog 41.0%\tcat 29.5%\ttree 19.7%"
    assert lines[2] == "broken.png\tthe picture breaks off before its end"


def test_an_export_that_cannot_be_written_is_reported(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    pane.take(pictures(tmp_path, 1))
    settle(qtbot, pane)
    reported: list[list[Failure]] = []
    pane.services.messages.reported.connect(reported.append)
    pane.export_to(tmp_path / "no" / "such" / "folder.csv")
    qtbot.waitUntil(lambda: bool(reported))


def test_selected_pictures_are_asked_again(qtbot: QtBot, pane: ImagesPane, model: Model, tmp_path: Path) -> None:
    paths = pictures(tmp_path, 3)
    model.problem = CheckpointProblem("vit", "config.json is missing", "Copy the folder again.")
    pane.take(paths)
    settle(qtbot, pane)
    assert pane.banner.isVisible()
    model.problem = None
    pane.grid.go_to(Leaf(paths[1]))
    pane.grid.setFocus()
    qtbot.keyClick(pane.grid, Qt.Key.Key_F5)
    settle(qtbot, pane)
    assert [each.source for each in pane.answers_shown()] == [paths[1]]
    assert not pane.banner.isVisible()


def test_match_pressed_again_asks_what_was_not_answered(
    qtbot: QtBot, pane: ImagesPane, model: Model, tmp_path: Path
) -> None:
    model.problem = CheckpointProblem("clip", "config.json is missing", "Copy the folder again.")
    pane.take_text("red, blue")
    pane.take(pictures(tmp_path, 3))
    settle(qtbot, pane)
    assert pane.answers_shown() == []
    model.problem = None
    pane.modes.match.click()
    settle(qtbot, pane)
    assert len(pane.answers_shown()) == 3
    pane.modes.match.click()
    settle(qtbot, pane)
    assert len(model.asked) == 1


def test_what_is_copied_runs_nothing_where_it_is_pasted() -> None:
    labels = (Label("=HYPERLINK(1)", 0.5), Label("@x", 0.1))
    line = clipboard_line(ImageLabels(source=Path("-cmd.png"), task=CLASSIFY, labels=labels))
    assert tab_lines([line]) == "'-cmd.png\t'=HYPERLINK(1) 50.0%\t'@x 10.0%"


def test_closing_while_pictures_are_answered_is_clean(
    qtbot: QtBot, pane: ImagesPane, model: Model, tmp_path: Path
) -> None:
    model.seconds = 0.05
    pane.take(pictures(tmp_path, 60))
    qtbot.waitUntil(lambda: pane.model.answered > 1)
    pane.close_pane()
    answered = pane.model.answered
    qtbot.wait(200)
    assert pane.idle
    assert pane.model.answered == answered < 60


def test_every_control_has_a_name(pane: ImagesPane) -> None:
    kinds = (QAbstractButton, QComboBox, QLineEdit, QSpinBox)
    ours = [each for kind in kinds for each in pane.findChildren(kind) if not each.objectName().startswith("qt_")]
    controls = [each for each in ours if each.parent() is not None and not isinstance(each.parent(), QSpinBox)]
    controls = [each for each in controls if not isinstance(each.parent(), QLineEdit | QComboBox)]
    assert len(controls) > 12
    assert [each for each in controls if not each.accessibleName()] == []
