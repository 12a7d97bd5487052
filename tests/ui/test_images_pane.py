"""The pane for pictures: taken in, asked, sorted, filtered, enlarged, copied, exported, closed."""

import csv
import json
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from desktop_app.answers import Answer, Failure, ImageLabels, Label, Part
from desktop_app.inference.residency import Residency
from desktop_app.jobs.queue import Priority
from desktop_app.problems import CheckpointProblem
from desktop_app.questions import ImageClassification, Question, ZeroShotImageClassification
from desktop_app.tasks import Answers, ask
from desktop_app.ui.panes.image_answers import clipboard_line
from desktop_app.ui.panes.image_delegate import THUMBNAIL, PictureDelegate
from desktop_app.ui.panes.image_items import Leaf, Order
from desktop_app.ui.panes.image_modes import CLASSIFY, MATCH
from desktop_app.ui.panes.images import ImagesPane
from desktop_app.ui.services import Services
from desktop_app.workspace.spreadsheet_cells import tab_lines
from tests.ui.conftest import Ask, new_desk, on_screen

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


def test_only_what_is_in_view_is_decoded(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    pane.take(pictures(tmp_path, 300))
    settle(qtbot, pane)
    rows = pane.grid.visible_rows()
    tiles = [pane.grid.visualRect(pane.model.index(row)) for row in range(300)]
    view = pane.grid.viewport().rect()
    assert [row for row, tile in enumerate(tiles) if tile.intersects(view)] == [
        row for row in rows if tiles[row].intersects(view)
    ]
    here = [each for each in pane.model.shown if pane.thumbnails.pixmap(each.leaf) is not None]
    assert {each.row for each in here} >= set(rows)
    assert len(here) < 3 * len(rows) < 300
    bar = pane.grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle(qtbot, pane)
    assert pane.thumbnails.pixmap(pane.model.shown[-1].leaf) is not None


def test_what_scrolled_away_is_not_decoded_any_more(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    paths = pictures(tmp_path, 40)
    pane.thumbnails.want([Leaf(path) for path in paths])
    pane.thumbnails.want([Leaf(path) for path in paths[-2:]])
    qtbot.waitUntil(lambda: pane.thumbnails.idle)
    assert [path for path in paths if pane.thumbnails.pixmap(Leaf(path))] == paths[-2:]


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


@pytest.mark.parametrize(
    ("order", "descending", "expected"),
    [
        (Order.DROPPED, False, ["img3", "img10", "img4", "img2", "broken"]),
        (Order.NAME, False, ["broken", "img2", "img3", "img4", "img10"]),
        (Order.NAME, True, ["img10", "img4", "img3", "img2", "broken"]),
        (Order.BEST_SCORE, True, ["img10", "img4", "img3", "img2", "broken"]),
        (Order.BEST_LABEL, False, ["img3", "img10", "img4", "img2", "broken"]),
        (Order.LABEL_SCORE, True, ["img2", "img4", "img3", "img10", "broken"]),
    ],
)
def test_sorting(
    qtbot: QtBot, pane: ImagesPane, tmp_path: Path, order: Order, descending: bool, expected: list[str]
) -> None:
    made = {path.stem: path for path in pictures(tmp_path, 11, broken=True)}
    pane.take([made[name] for name in ("img3", "img10", "img4", "img2", "broken")])
    settle(qtbot, pane)
    choose(pane.tools.order, order)
    pane.tools.direction.setChecked(descending)
    choose(pane.tools.order_label, "tree")
    if order is Order.LABEL_SCORE:
        scores = {"img2": 0.42, "img4": 0.56 / 3, "img3": 0.57 / 3, "img10": 0.5 / 3}
        expected = [*sorted(scores, key=scores.__getitem__, reverse=True), "broken"]
    assert names(pane) == expected


def test_filtering_by_label_score_and_name(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    pane.take(pictures(tmp_path, 12, broken=True))
    settle(qtbot, pane)
    choose(pane.tools.only, "dog")
    assert names(pane) == ["img1", "img4", "img7", "img10"]
    pane.tools.least.setValue(45)
    assert names(pane) == ["img7", "img10"]
    pane.tools.text.setText("G1")
    assert names(pane) == ["img10"]
    qtbot.waitUntil(lambda: pane.modes.count.text() == "1 of 13 pictures, 1 without an answer")
    pane.tools.least.setValue(0)
    choose(pane.tools.only, "")
    assert names(pane) == ["img1", "img10", "img11"]
    pane.tools.text.setText("Dog")
    assert names(pane) == ["img1", "img4", "img7", "img10"], "what is answered is found as well"
    exported = pane._exported()
    assert exported is not None
    assert exported.title == "Export the answers of the 4 pictures shown", "not all of them, and that is said"
    assert [each.source.stem for each in exported.answers] == names(pane)


def test_answers_that_come_while_sorted_find_their_place(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    choose(pane.tools.order, Order.BEST_SCORE)
    assert pane.tools.direction.isChecked()
    pane.take(pictures(tmp_path, 9))
    settle(qtbot, pane)
    qtbot.waitUntil(lambda: names(pane) == [f"img{number}" for number in range(8, -1, -1)])


def test_the_selection_survives_sorting(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    paths = pictures(tmp_path, 8)
    pane.take(paths)
    settle(qtbot, pane)
    pane.grid.go_to(Leaf(paths[2]))
    chosen = pane.grid.selectionModel()
    chosen.select(pane.model.index(5), chosen.SelectionFlag.Select)
    choose(pane.tools.order, Order.BEST_SCORE)
    assert {each.path for each in pane.grid.selected()} == {paths[2], paths[5]}
    current = pane.grid.current()
    assert current is not None
    assert current.path == paths[2]


def test_what_is_in_view_is_told_when_chosen_and_when_answered(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    seen: list[Answer | None] = []
    pane.in_view.connect(seen.append)
    paths = pictures(tmp_path, 3)
    pane.take(paths)
    settle(qtbot, pane)
    assert seen[0] is None
    assert seen[-1] is pane.model.shown[0].labels
    pane.grid.go_to(Leaf(paths[2]))
    assert seen[-1] is pane.model.shown[2].labels
    pane.grid.selectAll()
    pane.grid.remove_wanted.emit()
    assert seen[-1] is None
    qtbot.waitUntil(pane.invitation.isVisible)


def test_the_detail_view_is_walked_by_keyboard(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    pane.take(pictures(tmp_path, 3))
    settle(qtbot, pane)
    pane.grid.setFocus()
    qtbot.keyClick(pane.grid, Qt.Key.Key_Return)
    assert pane.detail.isVisible()
    qtbot.waitUntil(lambda: "40 x 30 pixels, PNG" in pane.detail.facts.text())
    assert pane.detail.place.text() == "1 of 3"
    qtbot.keyClick(pane.detail, Qt.Key.Key_Right)
    assert pane.detail.name.text() == "img1.png"
    bars = pane.detail.bars.model()
    assert [(bars.index(row, 0).data(), bars.index(row, 1).data()) for row in range(bars.rowCount())] == [
        ("dog", "41.0%"),
        ("cat", "29.5%"),
        ("tree", "19.7%"),
    ]
    qtbot.keyClick(pane.detail, Qt.Key.Key_Left)
    assert not pane.detail.previous.isEnabled()
    settle(qtbot, pane)
    pane.grab()
    qtbot.keyClick(pane.detail, Qt.Key.Key_Escape)
    assert pane.grid.isVisible()


def test_the_detail_view_offers_the_checkpoint_that_knows_more(
    qtbot: QtBot, pane: ImagesPane, model: Model, tmp_path: Path
) -> None:
    """A note beside the labels of a tree (img2), and a button that opens the Models page at the remedy."""
    plain = model.answer

    def noted(path: Path, names: tuple[str, ...], task: str) -> Answer:
        answer = plain(path, names, task)
        if isinstance(answer, ImageLabels) and answer.best.label == "tree":
            return replace(
                answer,
                notes=("It knows cats and dogs.",),
                depth="It knows cats and dogs.",
                instead="vit-base",
                instead_title="ViT base",
            )
        return answer

    model.answer = noted  # type: ignore[method-assign]
    paths = pictures(tmp_path, 3)
    pane.take(paths)
    settle(qtbot, pane)
    pane.grid.go_to(Leaf(paths[1]))
    qtbot.keyClick(pane.grid, Qt.Key.Key_Space)
    assert not pane.detail.instead.isVisible()
    qtbot.keyClick(pane.detail, Qt.Key.Key_Right)
    assert pane.detail.note.text() == "It knows cats and dogs."
    assert pane.detail.instead.text() == "See ViT base…"
    with qtbot.waitSignal(pane.services.checkpoint_library.page_wanted) as wanted:
        pane.detail.instead.click()
    assert wanted.args == ["vit-base"]
    settle(qtbot, pane)


def test_the_detail_view_of_a_broken_picture_says_why(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    paths = pictures(tmp_path, 1, broken=True)
    pane.take(paths)
    settle(qtbot, pane)
    pane.grid.go_to(Leaf(paths[1]))
    qtbot.keyClick(pane.grid, Qt.Key.Key_Space)
    settle(qtbot, pane)
    assert pane.detail.note.text() == "the picture breaks off before its end\nCopy it again."
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


def test_a_single_picture_that_is_opened_is_brought_into_view(
    qtbot: QtBot, pane: ImagesPane, model: Model, tmp_path: Path
) -> None:
    several = pictures(tmp_path, 4)
    pane.take(several[:3])
    current = pane.grid.current()
    assert current is not None
    assert current.path == several[0]
    pane.take_further(several[3:])
    current = pane.grid.current()
    assert current is not None
    assert current.path == several[0], "more of a folder leaves what is looked at in view"
    pane.take(several[2:3])
    current = pane.grid.current()
    assert current is not None
    assert current.path == several[2]
    settle(qtbot, pane)


def test_what_is_looked_at_stays_where_it_is_when_the_grid_gets_another_width(
    qtbot: QtBot, pane: ImagesPane, model: Model, tmp_path: Path
) -> None:
    several = pictures(tmp_path, 60)
    pane.take(several)
    settle(qtbot, pane)
    grid = pane.grid

    def resized(by: int) -> None:
        wide = grid.width() + by
        pane.window().resize(pane.window().width() + by, pane.window().height())
        qtbot.waitUntil(lambda: grid.width() == wide and grid._anchor is None and grid.idle)

    grid.go_to(Leaf(several[33]))
    before = grid.visualRect(grid.currentIndex())
    columns = grid._width() // grid.gridSize().width()
    resized(400)
    assert grid._width() // grid.gridSize().width() > columns
    assert grid.visualRect(grid.currentIndex()).top() == before.top()
    resized(-400)
    assert grid.visualRect(grid.currentIndex()).top() == before.top()
    grid.verticalScrollBar().setValue(0)
    resized(400)
    assert grid.verticalScrollBar().value() == 0, "a current picture that was out of view is not brought there"


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


def test_tiles_share_the_width(qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
    pane.take(pictures(tmp_path, 12))
    settle(qtbot, pane)
    for width in (*range(700, 720), 1010):
        pane.resize(width, 600)
        qtbot.wait(1)
        pane.grid.doItemsLayout()
        tiles = [pane.grid.visualRect(pane.model.index(row)) for row in range(12)]
        columns = len({tile.x() for tile in tiles})
        room = pane.grid.viewport().width()
        assert columns == (room - 1) // 176
        assert room - columns - 1 <= max(tile.right() for tile in tiles) < room


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


@contextmanager
def really(qtbot: QtBot, home: Path, folders: dict[str, Path]) -> Iterator[ImagesPane]:
    """The pane with the real tasks; folders: by task, the checkpoint that answers it."""
    residency = Residency()

    def answers(question: Question) -> Answers:
        return ask(replace(question, checkpoint=str(folders[question.task]), device="cpu"), residency)

    services = new_desk(home, answers)
    pane = shown(qtbot, services)
    yield pane
    pane.close_pane()
    services.close()


@pytest.fixture
def real(qtbot: QtBot, home: Path, vit_folder: Path, clip_folder: Path) -> Iterator[ImagesPane]:
    """The pane with the real tasks, on checkpoints with random weights."""
    with really(qtbot, home, {CLASSIFY: vit_folder, MATCH: clip_folder}) as pane:
        yield pane


def test_real_tasks_answer_with_labels_and_maps(qtbot: QtBot, real: ImagesPane, tmp_path: Path) -> None:
    real.take(pictures(tmp_path, 3, broken=True))
    qtbot.waitUntil(lambda: real.idle, timeout=60_000)
    first = real.answers_shown()[0]
    assert isinstance(first, ImageLabels)
    assert len(first.labels) == 5
    assert first.attention is not None
    assert first.attention.shape == (4, 4)
    assert isinstance(real.answers_shown()[3], Failure)
    real.take_text("a cat, a robot, a tree")
    qtbot.waitUntil(lambda: real.idle, timeout=60_000)
    matched = real.answers_shown()[0]
    assert isinstance(matched, ImageLabels)
    assert matched.task == MATCH
    assert sum(each.score for each in matched.labels) == pytest.approx(1.0, abs=1e-3)
    assert matched.crop_box == pytest.approx((0.125, 0.0, 0.875, 1.0)), "CLIP sees the middle of 40 x 30"
    assert "share 100%" in real.modes.meaning.text()
    assert real.modes.meaning.isVisible()


def test_siglip_answers_in_the_window_and_says_that_labels_are_judged_alone(
    qtbot: QtBot, home: Path, tmp_path: Path, siglip_folder: Path
) -> None:
    with really(qtbot, home, {MATCH: siglip_folder}) as pane:
        pane.take_text("a cat, a red house")
        pane.take(pictures(tmp_path, 3))
        qtbot.waitUntil(lambda: pane.idle, timeout=60_000)
        matched = pane.answers_shown()
        assert len(matched) == 3
        for each in matched:
            assert isinstance(each, ImageLabels)
            assert each.independent
            assert each.attention is not None
            assert each.attention.shape == (4, 4)
        assert "judged by itself" in pane.modes.meaning.text()
        assert pane.modes.meaning.isVisible()
        pane.modes.bars[MATCH].changed.emit()
        assert not pane.modes.meaning.isVisible(), "another checkpoint may judge otherwise"
        qtbot.waitUntil(lambda: pane.idle, timeout=60_000)
        assert pane.modes.meaning.isVisible()


class TestPages:
    """A file of several pictures: each is a tile of its own, whoever is first to know, the answers or the count."""

    def pages(self, path: Path, count: int) -> Path:
        first, *more = (Image.new("RGB", (40, 30), (80 * number, 0, 0)) for number in range(count))
        first.save(path, save_all=True, append_images=more)
        return path

    def test_each_is_shown_before_anything_is_asked(self, qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
        pane.modes.turn_to(MATCH)
        before, after = pictures(tmp_path, 2)
        pane.take([before, self.pages(tmp_path / "scan.tif", 3), after])
        settle(qtbot, pane)
        names = ["img0.png", "scan.tif, page 1", "scan.tif, page 2", "scan.tif, page 3", "img1.png"]
        assert [each.name for each in pane.model.shown] == names
        shades = [pane.thumbnails.pixmap(each.leaf) for each in pane.model.shown[1:4]]
        assert [each.toImage().pixelColor(5, 5).red() // 40 for each in shades if each is not None] == [0, 2, 4]

    def test_each_has_its_answer(self, qtbot: QtBot, pane: ImagesPane, tmp_path: Path, model: Model) -> None:
        path = self.pages(tmp_path / "img7.tif", 2)

        def answers(question: Question) -> Generator[Answer, None, None]:
            for page in (1, 2):
                labels = (Label(f"page {page}", 0.9), Label("else", 0.1))
                yield ImageLabels(source=path, part=Part(page=page), task=CLASSIFY, labels=labels, notes=("A note.",))

        model._answers = answers  # type: ignore[method-assign, assignment]
        pane.take([path])
        settle(qtbot, pane)
        assert [each.best for each in pane.model.shown] == ["page 1", "page 2"]
        assert pane.model.unanswered([pane.model.task]) == []
        pane.grid.opened.emit(pane.model.shown[1])
        pane.grid.go_to(pane.model.shown[1].leaf)
        settle(qtbot, pane)
        assert "page 2 of 2" in pane.detail.facts.text()
        assert pane.detail.note.text() == "A note."
        assert pane.detail.canvas._image.pixelColor(5, 5).red() == 80

    def test_one_can_be_taken_off(self, qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
        path = self.pages(tmp_path / "scan.tif", 3)
        pane.modes.turn_to(MATCH)
        pane.take([path])
        settle(qtbot, pane)
        pane.grid.go_to(pane.model.shown[1].leaf)
        pane.grid.remove_wanted.emit()
        assert [each.leaf.page for each in pane.model.shown] == [1, 3]
        pane.take([path])
        settle(qtbot, pane)
        assert len(pane.model.shown) == 2
        pane.grid.selectAll()
        pane.grid.remove_wanted.emit()
        pane.take([path])
        settle(qtbot, pane)
        assert len(pane.model.shown) == 3


def test_what_the_checkpoint_does_not_know_is_said_once_below_all_pictures(
    qtbot: QtBot, pane: ImagesPane, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not on every tile; shown large, a picture has its own words beside it."""
    plain = Model.answer

    def answer(self: Model, path: Path, names: tuple[str, ...], task: str) -> Answer:
        found = plain(self, path, names, task)
        if path.stem == "img0":
            return found
        return replace(
            found,
            notes=("It moves.", "It knows cats."),
            depth="It knows cats.",
            instead="vit-base",
            instead_title="ViT base",
        )

    monkeypatch.setattr(Model, "answer", answer)
    assert not pane.beyond.isVisible()
    pane.take(pictures(tmp_path, 4))
    qtbot.waitUntil(lambda: pane.idle and pane.model.answered == 4)
    qtbot.waitUntil(pane.beyond.isVisible)
    assert pane.beyond.words.text() == "It knows cats."
    assert pane.beyond.button.text() == "See ViT base…"
    with qtbot.waitSignal(services.checkpoint_library.page_wanted) as wanted:
        pane.beyond.button.click()
    assert wanted.args == ["vit-base"]
    pane._enlarge(pane.model.shown[1])
    assert not pane.beyond.isVisible()
    pane._back()
    assert pane.beyond.isVisible()
    pane.model.remove([each.leaf for each in pane.model.shown if each.name != "img0.png"])
    qtbot.waitUntil(lambda: not pane.beyond.isVisible())


def test_a_label_has_the_whole_width_of_its_tile(pane: ImagesPane) -> None:
    """Its score stands beside the bar below it, not behind it."""
    delegate = pane.grid.itemDelegate()
    assert isinstance(delegate, PictureDelegate)
    line = pane.grid.fontMetrics().height()
    tile = delegate.share(pane.grid.viewport().width(), line)
    bold = pane.grid.font()
    bold.setBold(True)
    assert QFontMetrics(bold).horizontalAdvance("photograph of a scene") <= tile.width() - 20
    assert tile.height() >= THUMBNAIL + 3 * line
