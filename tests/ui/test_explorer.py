"""Layers and heads in the window: what is asked of the worker, shown, clicked and exported."""

import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.answers import Answer, AttentionMap, Failure, ImageLabels
from desktop_app.inference.residency import Residency
from desktop_app.jobs.call import State
from desktop_app.questions import (
    ImageClassification,
    Question,
    TableQuestionAnswering,
)
from desktop_app.tasks import ask
from desktop_app.ui import scheme, style
from desktop_app.ui.panels.explorer import ExplorerPanel
from desktop_app.ui.panels.explorer.numbers import Numbers
from desktop_app.ui.services import Services
from desktop_app.workspace.shading import parts_of, where_of
from tests.ui.conftest import Ask, on_screen
from tests.ui.test_attention_panel import answer as labels_without_checkpoint

SAMPLES = paths.shipped("resources", "samples")


@pytest.fixture
def answering(residency: Residency) -> Ask:
    return lambda question: ask(question, residency)


@pytest.fixture
def panel(qtbot: QtBot, services: Services) -> ExplorerPanel:
    return on_screen(qtbot, ExplorerPanel(services), 420, 900)


def answered(question: Question, residency: Residency) -> Answer:
    return [each for each in ask(question, residency) if each.final][-1]


def look(qtbot: QtBot, panel: ExplorerPanel, answer: Answer) -> None:
    panel.show_answer(answer)
    wait(qtbot, panel)


def wait(qtbot: QtBot, panel: ExplorerPanel) -> None:
    qtbot.waitUntil(lambda: panel.idle, timeout=120_000)


def at(panel: ExplorerPanel, row: int, column: int) -> QPoint:
    """A place in the widget that lies on a value of the drawing."""
    drawing = panel.canvas.drawing
    assert drawing is not None
    area, (height, width) = panel.canvas.area, drawing.values.shape
    left, top, right, bottom = drawing.place
    across = left + (column + 0.5) / width * (right - left)
    down = top + (row + 0.5) / height * (bottom - top)
    return QPointF(area.left() + across * area.width(), area.top() + down * area.height()).toPoint()


def test_layers_heads_and_clicked_patches_of_a_picture(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency, tmp_path: Path
) -> None:
    question = ImageClassification(images=(SAMPLES / "bar-chart.png",))
    look(qtbot, panel, answered(question, residency))
    assert isinstance(panel.found, AttentionMap)
    assert panel.found.layer == panel.found.layers - 1 == panel.controls.layer.maximum()
    assert "does not explain an answer" in panel.note.text()
    panel.controls.layer.setValue(1)
    wait(qtbot, panel)
    assert panel.found.layer == 1
    panel.controls.head.setValue(2)
    wait(qtbot, panel)
    assert "Layer 1, head 2" in panel.note.text()
    drawing, (rows, columns) = panel.canvas.drawing, panel.found.grid or (0, 0)
    assert drawing is not None
    np.testing.assert_allclose(drawing.values, panel.found.weights[2][0, 1:].reshape(rows, columns), atol=1e-7)
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at(panel, 3, 4))
    wait(qtbot, panel)
    assert "row 4, column 5" in panel.note.text()
    drawing = panel.canvas.drawing
    assert drawing is not None
    token = 1 + 3 * columns + 4
    np.testing.assert_allclose(drawing.values, panel.found.weights[2][token, 1:].reshape(rows, columns), atol=1e-7)
    qtbot.mouseMove(panel.canvas, at(panel, 0, 1))
    qtbot.waitUntil(lambda: panel.value.text().startswith("row 1, column 2: "))
    panel.export_to(tmp_path / "map.npz")
    qtbot.waitUntil(lambda: "Written to" in panel.note.text())
    assert (tmp_path / "map.npz").exists()


def exported(qtbot: QtBot, panel: ExplorerPanel, path: Path) -> Path:
    panel.export_to(path)
    qtbot.waitUntil(lambda: panel.note.text() == f"Written to {path}.")
    return path


def test_what_is_exported_is_the_map_in_view(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency, tmp_path: Path
) -> None:
    look(qtbot, panel, answered(ImageClassification(images=(SAMPLES / "bar-chart.png",)), residency))
    usual = Image.open(exported(qtbot, panel, tmp_path / "usual.png"))
    panel.controls.head.setValue(2)
    wait(qtbot, panel)
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at(panel, 3, 4))
    wait(qtbot, panel)
    assert isinstance(panel.found, AttentionMap)
    head = panel.found.weights[2]
    with np.load(exported(qtbot, panel, tmp_path / "map.npz")) as kept:
        np.testing.assert_array_equal(kept["weights"], head)
        assert "heads" not in kept
    rows = list(csv.reader(exported(qtbot, panel, tmp_path / "map.csv").read_text("utf-8").splitlines()))
    np.testing.assert_allclose(np.array([row[1:] for row in rows[1:]], np.float32), head, rtol=1e-6)
    drawing = panel.canvas.drawing
    assert drawing is not None
    clicked = Image.open(exported(qtbot, panel, tmp_path / "clicked.png"))
    assert "head 2" in clicked.info["Title"]
    np.testing.assert_array_equal(np.asarray(below_title(clicked, drawing.pixels)), drawing.pixels)
    assert np.asarray(clicked).tolist() != np.asarray(usual).tolist()
    page = exported(qtbot, panel, tmp_path / "map.html").read_text("utf-8")
    assert "head 2, what “row 4, column 5” attends to" in page
    columns = panel.found.grid[1] if panel.found.grid else 0
    assert f"{head[1 + 3 * columns + 4].max():.6f}" in page
    for view in (1, 2):
        panel.controls.view.setCurrentIndex(view)
        wait(qtbot, panel)
        pixels = in_view(panel)
        shown = below_title(Image.open(exported(qtbot, panel, tmp_path / f"view {view}.png")), pixels)
        written = np.asarray(shown.resize(pixels.shape[1::-1], Image.Resampling.NEAREST), np.int16)
        # On the screen a matrix has its colours in 256 steps.
        np.testing.assert_allclose(written, pixels, rtol=0, atol=6 if view == 1 else 0)


def below_title(image: Image.Image, pixels: np.ndarray) -> Image.Image:
    """What stands below the title of a file, where the picture is as wide as the file."""
    high = pixels.shape[0] * image.width // pixels.shape[1]
    return image.crop((0, image.height - high, image.width, image.height))


def in_view(panel: ExplorerPanel) -> np.ndarray:
    if panel.matrix.isVisible():
        assert panel.matrix.found is not None
        steps, _ = panel.matrix.found.drawn(panel.matrix.found.whole, 4096, 4096)
        return panel.matrix.found.palette[steps].astype(np.int16)
    assert panel.canvas.drawing is not None
    return panel.canvas.drawing.pixels.astype(np.int16)


def test_a_table_is_exported_as_it_is_shaded(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency, tmp_path: Path
) -> None:
    text = "how many pages has the chapter about attention?"
    look(qtbot, panel, answered(TableQuestionAnswering(table=SAMPLES / "chapters.csv", questions=(text,)), residency))
    before = np.asarray(Image.open(exported(qtbot, panel, tmp_path / "before.png")))
    panel.words.anchorClicked.emit(QUrl("2"))
    wait(qtbot, panel)
    after = np.asarray(Image.open(exported(qtbot, panel, tmp_path / "after.png")))
    assert before.shape != after.shape or (before != after).any()
    assert len(np.unique(after.reshape(-1, 3), axis=0)) > 8, "words on grounds of many shades"


def test_a_word_of_a_question_lights_cells_and_a_cell_lights_words(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency
) -> None:
    text = "how many pages has the chapter about attention?"
    question = TableQuestionAnswering(table=SAMPLES / "chapters.csv", questions=(text,))
    look(qtbot, panel, answered(question, residency))
    found = panel.found
    assert isinstance(found, AttentionMap)
    assert panel.words.isVisible()
    assert "pages" in panel.words.toPlainText()
    cell = found.cells.index((0, 0))
    for places in ([2], [cell]):
        panel.words.anchorClicked.emit(QUrl(",".join(map(str, places))))
        wait(qtbot, panel)
        assert f"What “{found.queries[places[0]]}” attends to" in panel.note.text()
        strongest = max(parts_of(found), key=lambda part: float(found.matrix[places[0]][list(part.places)].sum()))
        assert panel.numbers.item(0, 0).text() == strongest.text
        assert panel.numbers.item(0, 1).text() == where_of(found, strongest)
        named = [panel.numbers.item(row, 0).text() for row in range(panel.numbers.rowCount())]
        assert not [text for text in named if text.startswith("##")], "words and cells, not their pieces"
    told = [[panel.numbers.item(row, column).text() for column in (0, 1)] for row in range(panel.numbers.rowCount())]
    assert ["Named Entity Recognition", "row 4, name"] in told, "as it is written, and as its file counts rows"
    assert ["chapter", "in the question"] in told
    assert ["chapter", "title"] in told
    assert "start_page" in panel.words.toPlainText()
    assert panel.numbers.item(0, 2).text().endswith("%")
    assert not panel.numbers.wordWrap(), "a long name is shortened in its middle, not cut after its first line"


@pytest.mark.parametrize("wanted", ["light", "dark"])
def test_a_table_of_cells_has_the_lines_of_its_scheme(
    qtbot: QtBot, qapp: QApplication, panel: ExplorerPanel, residency: Residency, wanted: str
) -> None:
    style.apply(qapp)
    style.choose(qapp, wanted)
    question = TableQuestionAnswering(table=SAMPLES / "chapters.csv", questions=("how many pages?",))
    look(qtbot, panel, answered(question, residency))
    line = QColor(scheme.colours().line).name()
    seen = panel.words.viewport().grab().toImage()
    colours = {seen.pixelColor(x, y).name() for x in range(0, seen.width(), 2) for y in range(seen.height())}
    style.choose(qapp, "system")
    style.undress(qapp)
    assert line in colours


def test_what_cannot_be_looked_into_is_said(qtbot: QtBot, panel: ExplorerPanel, tmp_path: Path) -> None:
    gone = labels_without_checkpoint(tmp_path, None)
    assert isinstance(gone, ImageLabels)
    gone.source.unlink()
    look(qtbot, panel, gone)
    assert "no longer there" in panel.note.text()
    look_at_none = panel.show_answer
    look_at_none(None)
    assert "Choose an answer" in panel.note.text()
    assert not panel.canvas.isVisible()


@pytest.mark.parametrize("how", ["stopped", "failed"])
def test_what_came_to_no_end_leaves_no_map_of_something_else_in_view(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency, how: str
) -> None:
    look(qtbot, panel, answered(ImageClassification(images=(SAMPLES / "bar-chart.png",)), residency))
    laid: list[AttentionMap | None] = []
    panel.surface = lambda found: laid.append(found) is not None
    assert panel.canvas.isVisible()
    panel.controls.layer.setValue(1)
    job = panel.asked.job
    assert job is not None
    if how == "stopped":
        job.cancel()
        assert panel.note.text() == "Stopped before it was answered."
    else:
        job.problem = Failure(source=Path("cpu"), reason="its memory is full", advice="Close others.")
        job._end(State.FAILED)
        assert panel.note.text() == "its memory is full. Close others."
    assert panel.idle
    assert panel.found is None
    assert not panel.canvas.isVisible()
    assert panel.value.text() == " ", "nothing is looked into any more"
    assert laid == [None], "nor does one lie over the file"
    panel.controls.layer.setValue(0)
    wait(qtbot, panel)
    assert isinstance(panel.found, AttentionMap)
    assert panel.canvas.isVisible()


def test_nothing_jumps_as_another_method_or_view_is_chosen(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency
) -> None:
    look(qtbot, panel, answered(ImageClassification(images=(SAMPLES / "bar-chart.png",)), residency))
    controls, seen = panel.controls, set()
    for view, method in [("map", each) for each in ("raw", "rollout", "relevance")] + [
        ("heads", "raw"),
        ("figures", "raw"),
    ]:
        controls.view.setCurrentIndex(controls.view.findData(view))
        controls.method.setCurrentIndex(controls.method.findData(method))
        wait(qtbot, panel)
        qtbot.wait(20)
        seen.add((controls.height(), controls.view.x(), panel.canvas.mapTo(panel, panel.canvas.rect().topLeft()).y()))
    assert len(seen) == 1, seen


def test_rollout_is_asked_for_with_its_fusion_and_what_it_leaves_out(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency
) -> None:
    look(qtbot, panel, answered(ImageClassification(images=(SAMPLES / "bar-chart.png",)), residency))
    controls = panel.controls
    assert not controls.fusion.isVisible()
    controls.method.setCurrentIndex(controls.method.findData("rollout"))
    wait(qtbot, panel)
    assert isinstance(panel.found, AttentionMap)
    assert controls.fusion.isVisible()
    whole = panel.found.matrix
    controls.fusion.setCurrentIndex(controls.fusion.findData("max"))
    controls.discard.setValue(90)
    wait(qtbot, panel)
    question = panel._question()
    assert question is not None
    assert (question.fusion, question.discard) == ("max", 0.9)
    assert not np.allclose(panel.found.matrix, whole)


def test_the_numbers_of_a_matrix_are_in_view_in_little_room(qtbot: QtBot) -> None:
    count = 6
    names = tuple(f"row {place}, column of a long name {place}" for place in range(count))
    weights = np.random.default_rng(0).random((1, count, count)).astype(np.float32)
    found = AttentionMap(
        source=Path("a.png"), task="t", method="raw", layer=0, head=0, layers=1, heads=1,
        weights=weights, queries=names, keys=names,
    )  # fmt: skip
    numbers = on_screen(qtbot, Numbers(), 300, 200)
    numbers.show_matrix(found)
    header = numbers.horizontalHeader()
    qtbot.waitUntil(lambda: header.length() <= numbers.viewport().width())
    assert header.sectionSize(2) >= numbers.sizeHintForColumn(2)
    assert numbers.item(0, 1).toolTip() in names
