"""Layers and heads in the window: what is asked of the worker, shown, clicked and exported."""

import csv
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.answers import Answer, AttentionMap, Failure, HeadTable, ImageLabels
from desktop_app.inference.residency import Residency
from desktop_app.jobs.call import State
from desktop_app.questions import (
    AutomaticSpeechRecognition,
    ImageClassification,
    Question,
    TableQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.tasks import ask
from desktop_app.tasks.document_question_answering.asked import DocumentQuestionAnswering
from desktop_app.tasks.video_classification.asked import FilmLabels, VideoClassification
from desktop_app.ui import scheme, style
from desktop_app.ui.panels.explorer import ExplorerPanel
from desktop_app.ui.panels.explorer.numbers import Numbers
from desktop_app.ui.panels.explorer.views import FRAMES, FiguresDrawing, FramesDrawing, PageDrawing, StripDrawing
from desktop_app.ui.services import Services
from desktop_app.workspace.shading import page_words, parts_of, question_words, shares_of, where_of
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


def test_all_heads_and_what_each_does_open_the_head_that_is_clicked(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency, tmp_path: Path
) -> None:
    look(qtbot, panel, answered(ImageClassification(images=(SAMPLES / "bar-chart.png",)), residency))
    panel.controls.view.setCurrentIndex(2)
    wait(qtbot, panel)
    assert panel.canvas.drawing is not None
    assert panel.canvas.drawing.values.shape == (2, 2), "three heads, two by two"
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at(panel, 0, 1))
    wait(qtbot, panel)
    assert (panel.controls.wanted_view, panel.controls.wanted_head) == ("map", 1)
    panel.controls.view.setCurrentIndex(3)
    wait(qtbot, panel)
    assert isinstance(panel.found, HeadTable)
    assert panel.numbers.rowCount() == 9, "a row for each layer"
    assert panel.numbers.item(0, 1).text() == f"{float(panel.found.figures['entropy'][0, 0]):.3g}"
    figures = panel.found.figures
    rows = list(csv.DictReader(exported(qtbot, panel, tmp_path / "heads.csv").read_text("utf-8-sig").splitlines()))
    assert len(rows) == sum(values.size for values in figures.values()), "every figure of every head"
    first = next(row for row in rows if (row["figure"], row["layer"], row["head"]) == ("entropy", "2", "1"))
    assert float(first["value"]) == pytest.approx(float(figures["entropy"][2, 1]))
    assert isinstance(panel.canvas.drawing, FiguresDrawing)
    entropy = float(panel.found.figures["entropy"][1, 2])
    assert panel.canvas.drawing.words(1, 2) == f"Layer 1, head 2: {entropy:.3g}"
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at(panel, 2, 0))
    wait(qtbot, panel)
    assert isinstance(panel.found, AttentionMap)
    assert (panel.found.layer, panel.controls.wanted_head) == (2, 0)


def test_what_each_head_does_is_exported_in_every_format(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency, tmp_path: Path
) -> None:
    look(qtbot, panel, answered(ImageClassification(images=(SAMPLES / "bar-chart.png",)), residency))
    panel.controls.view.setCurrentIndex(3)
    panel.controls.figure.setCurrentIndex(3)
    wait(qtbot, panel)
    found = panel.found
    assert isinstance(found, HeadTable)
    effects = found.figures["effect"]
    layer, head = (int(each) for each in np.unravel_index(np.abs(effects).argmax(), effects.shape))
    first = [panel.numbers.item(0, column).text() for column in range(4)]
    assert first == [str(layer), str(head), f"{effects[layer, head]:+.3g}", found.replies[layer, head]]
    drawing = panel.canvas.drawing
    assert isinstance(drawing, FiguresDrawing)
    assert f"the answer stays “{found.reply}”" in drawing.words(0, 0)
    falls, rises = (np.argwhere(effects > 0.1)[0], np.argwhere(effects < -0.1)[0])
    assert drawing.pixels[*falls][0] > drawing.pixels[*falls][2], "orange where the number falls"
    assert drawing.pixels[*rises][2] > drawing.pixels[*rises][0], "violet where it rises"
    with np.load(exported(qtbot, panel, tmp_path / "heads.npz"), allow_pickle=False) as kept:
        np.testing.assert_array_equal(kept["effect"], effects)
        assert kept["answers_without"].shape == effects.shape
    rows = list(csv.DictReader(exported(qtbot, panel, tmp_path / "heads.csv").read_text("utf-8-sig").splitlines()))
    np.testing.assert_allclose([float(row["value"]) for row in rows], effects.ravel(), rtol=1e-6)
    assert {row["answer with all heads"] for row in rows} == {found.reply}
    for suffix in (".svg", ".html"):
        text = exported(qtbot, panel, tmp_path / f"heads{suffix}").read_text("utf-8")
        assert text.count("<rect") >= effects.size
        assert f">{effects[layer, head]:+.3g}</text>" in text
    picture = Image.open(exported(qtbot, panel, tmp_path / "heads.png"))
    assert picture.info["Title"].startswith("bar-chart.png: what each head does")
    seen = {colour for _, colour in picture.getcolors(1 << 20) or ()}
    assert {tuple(each) for each in drawing.pixels.reshape(-1, 3).tolist()} <= seen


def test_relevance_of_another_caption_shades_its_words(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency
) -> None:
    labels = ("a red circle", "a blue square")
    question = ZeroShotImageClassification(images=(SAMPLES / "red-circle.png",), labels=labels)
    look(qtbot, panel, answered(question, residency))
    panel.controls.method.setCurrentIndex(2)
    wait(qtbot, panel)
    assert "Relevance for “a red circle”" in panel.note.text()
    panel.controls.label.setCurrentText("a blue square")
    wait(qtbot, panel)
    assert "Relevance for “a blue square”" in panel.note.text()
    assert "square" in panel.note.text().partition("caption's words")[2]
    assert panel.words.isVisible()
    assert panel.words.toPlainText().split()[-3:] == ["a", "blue", "square"]
    assert len(set(re.findall(r"background-color:(#\w+)", panel.words.toHtml()))) > 1, "each in its own shade"
    panel.controls.method.setCurrentIndex(0)
    wait(qtbot, panel)
    assert not panel.words.isVisible()


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


def test_a_sound_is_a_strip_of_time(qtbot: QtBot, panel: ExplorerPanel, residency: Residency) -> None:
    look(qtbot, panel, answered(AutomaticSpeechRecognition(sounds=(SAMPLES / "meeting.wav",)), residency))
    drawing = panel.canvas.drawing
    assert isinstance(drawing, StripDrawing)
    assert drawing.values.shape[0] == 1
    assert " ".join(word.text for word in drawing.spoken).startswith("Good morning the meeting is on Tuesday")
    assert (drawing.start, drawing.end) == (0.0, pytest.approx(10.2, abs=0.1))
    morning = drawing.spoken[1]
    assert "“morning”" in drawing.words(0, round((morning.start + 0.02) / drawing.step))
    # Seconds and words below it, the key of its colours above it.
    area, whole = panel.canvas.area, panel.canvas.rect()
    assert area.top() > whole.top()
    assert whole.bottom() - area.bottom() > 2 * panel.canvas.fontMetrics().height()
    assert panel.note.text().startswith("Layer 7, mean of its heads. ")
    assert "  " not in panel.note.text()
    panel.controls.view.setCurrentIndex(1)
    wait(qtbot, panel)
    assert isinstance(panel.found, AttentionMap)
    assert not panel.canvas.isVisible()
    assert panel.matrix.found is not None
    assert panel.matrix.found.levels[0].shape == panel.found.matrix.shape
    panel.matrix.chosen.emit(7)
    wait(qtbot, panel)
    assert panel.note.text().startswith(f"What “{panel.found.queries[7]}” attends to")


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
    job = panel._job
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


def test_a_film_is_looked_into_in_space_and_in_time(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency, tmp_path: Path
) -> None:
    film = answered(VideoClassification(films=(SAMPLES / "motions.webm",)), residency)
    assert isinstance(film, FilmLabels)
    look(qtbot, panel, replace(film, moment=5.2))
    assert isinstance(panel.found, AttentionMap)
    assert panel.controls.along.isVisible()
    assert panel.found.frames[panel.found.frame] == pytest.approx(5.2, abs=0.14)
    assert (len(panel.frames.times), sum(panel.frames.shares)) == (8, pytest.approx(1, abs=1e-5))
    assert panel.frames.isVisible()
    assert panel.canvas.drawing is not None
    assert panel.canvas.drawing.values.shape == (8, 8)
    before = panel.canvas.drawing.values
    panel.frames.setFocus()
    qtbot.keyClick(panel.frames, Qt.Key.Key_Left)
    wait(qtbot, panel)
    assert panel.found.frame == panel.frames.frame
    assert not np.array_equal(before, panel.canvas.drawing.values)
    qtbot.mouseClick(panel.frames, Qt.MouseButton.LeftButton, pos=QPoint(panel.frames.width() - 2, 5))
    wait(qtbot, panel)
    assert panel.found.frame == 7
    panel.export_to(tmp_path / "map.png")
    wait(qtbot, panel)
    qtbot.waitUntil(lambda: (tmp_path / "map.png").is_file())
    panel.controls.along.setCurrentIndex(1)
    wait(qtbot, panel)
    assert panel.canvas.drawing.values.shape == (1, 8)
    assert not panel.frames.isVisible()
    panel.controls.method.setCurrentIndex(2)
    wait(qtbot, panel)
    assert panel.found.label == "rising"
    look(qtbot, panel, labels_without_checkpoint(tmp_path, None))
    assert not panel.controls.along.isVisible()


def test_all_frames_of_a_film_stand_side_by_side(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency, tmp_path: Path
) -> None:
    film = answered(VideoClassification(films=(SAMPLES / "motions.webm",)), residency)
    assert isinstance(film, FilmLabels)
    look(qtbot, panel, replace(film, moment=5.2))
    assert isinstance(panel.found, AttentionMap)
    of_one = panel.found.frame
    panel.controls.view.setCurrentIndex(panel.controls.view.findData(FRAMES))
    wait(qtbot, panel)
    drawing, found = panel.canvas.drawing, panel.found
    assert isinstance(drawing, FramesDrawing)
    assert found.over_frames is not None
    assert len(drawing.times) == len(found.frames) == 8
    assert not panel.frames.isVisible()
    assert drawing.words(0, 1) == f"{found.frames[1]:.2f} s {found.by_frame[1]:.0%}"
    assert found.patches() == pytest.approx(found.over_frames[of_one], abs=1e-5)
    with Image.open(exported(qtbot, panel, tmp_path / "frames.png")) as picture:
        assert picture.width == drawing.pixels.shape[1]
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at(panel, 2, 1))
    wait(qtbot, panel)
    wide = drawing.values.shape[1]
    assert isinstance(panel.found, AttentionMap)
    assert panel.found.frame == 2 * wide + 1 != of_one
    look(qtbot, panel, answered(ImageClassification(images=(SAMPLES / "red-circle.png",)), residency))
    assert panel.controls.view.findData(FRAMES) < 0


def test_two_labels_are_compared_side_by_side(qtbot: QtBot, panel: ExplorerPanel, residency: Residency) -> None:
    labels = ("a bar chart", "a red circle")
    question = ZeroShotImageClassification(images=(SAMPLES / "bar-chart.png",), labels=labels)
    look(qtbot, panel, answered(question, residency))
    controls = panel.controls
    assert not controls.beside.isVisible()
    controls.method.setCurrentIndex(2)
    wait(qtbot, panel)
    assert controls.beside.isVisible()
    assert not panel.second.isVisible()
    controls.label.setCurrentText(labels[0])
    controls.beside.setCurrentIndex(controls.beside.findData(labels[1]))
    wait(qtbot, panel)
    assert panel.second.isVisible()
    first, second = panel.found, panel.second.found
    assert isinstance(first, AttentionMap)
    assert second is not None
    assert (first.label, second.label) == labels
    numbers = panel.numbers
    assert [numbers.horizontalHeaderItem(place).text() for place in range(3)] == ["Token", *labels]
    strongest = first if first.row().max() > second.row().max() else second
    place = int(strongest.row().argmax())
    told = [numbers.item(0, column).text() for column in range(3)]
    assert told == [first.keys[place], *(f"{each.row()[place]:.4f}" for each in (first, second))]
    assert (panel.second.first.text(), panel.second.words.text()) == tuple(f"relevance for “{each}”" for each in labels)
    canvases = panel.canvas, panel.second.canvas
    first_at, second_at = (each.mapTo(panel, QPoint(0, 0)) for each in canvases)
    assert (first_at.x(), panel.canvas.size()) == (second_at.x(), panel.second.canvas.size())
    assert second_at.y() > first_at.y(), "a wide picture in a narrow panel: one below the other"
    panel.resize(1200, 700)
    qtbot.waitUntil(lambda: panel.second.canvas.mapTo(panel, QPoint(0, 0)).x() > panel.canvas.width())
    first_at, second_at = (each.mapTo(panel, QPoint(0, 0)) for each in canvases)
    assert (first_at.y(), panel.canvas.size()) == (second_at.y(), panel.second.canvas.size())
    assert panel.numbers.horizontalHeaderItem(1).toolTip() == f"Relevance for “{labels[0]}”"
    assert np.abs(first.patches() / first.patches().sum() - second.patches() / second.patches().sum()).max() > 1e-3
    assert panel.second.canvas.drawing is not None
    np.testing.assert_array_equal(panel.second.canvas.drawing.values, second.patches())
    controls.view.setCurrentIndex(1)
    wait(qtbot, panel)
    assert not panel.second.isVisible()
    assert not panel.second.first.isVisible()
    controls.view.setCurrentIndex(0)
    controls.beside.setCurrentIndex(0)
    wait(qtbot, panel)
    assert [numbers.horizontalHeaderItem(place).text() for place in range(numbers.columnCount())] == [
        *("Token", "Relevance")
    ]


def test_a_second_label_that_was_stopped_says_so_and_is_asked_for_again(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency
) -> None:
    labels = ("a bar chart", "a red circle")
    question = ZeroShotImageClassification(images=(SAMPLES / "bar-chart.png",), labels=labels)
    look(qtbot, panel, answered(question, residency))
    panel.controls.method.setCurrentIndex(2)
    wait(qtbot, panel)
    assert panel.numbers.columnCount() == 2
    panel.controls.beside.setCurrentIndex(panel.controls.beside.findData(labels[1]))
    job = panel.second._job
    assert job is not None
    job.cancel()
    assert panel.second.words.text() == "Stopped before it was answered."
    wait(qtbot, panel)
    panel.controls.changed.emit()
    wait(qtbot, panel)
    assert panel.second.found is not None
    assert panel.second.canvas.drawing is not None
    assert panel.second.words.text() == "relevance for “a red circle”"


def test_a_word_of_a_question_lights_the_page_and_a_word_of_the_page_the_rest(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency, tmp_path: Path
) -> None:
    question = DocumentQuestionAnswering(
        documents=(SAMPLES / "paper-invoice.pdf",), questions=("What is the total?",), fields=False
    )
    answer = answered(question, residency)
    assert ExplorerPanel.shows(answer)
    look(qtbot, panel, answer)
    found = panel.found
    assert isinstance(found, AttentionMap)
    assert panel.words.isVisible()
    assert panel.canvas.isVisible()
    drawing = panel.canvas.drawing
    assert isinstance(drawing, PageDrawing)
    total = drawing.columns.index("total")
    assert drawing.values[0].argmax() in (total, drawing.columns.index("£1,226.40"))
    left, top, right, bottom = drawing.boxes[total]
    area = panel.canvas.area
    place = QPointF(
        area.left() + (left + right) / 2 * area.width(), area.top() + (top + bottom) / 2 * area.height()
    ).toPoint()
    qtbot.mouseMove(panel.canvas, place)
    qtbot.waitUntil(lambda: panel.value.text().startswith("total, "))
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=place)
    wait(qtbot, panel)
    word = next(each for each in page_words(found) if each.text == "total")
    assert isinstance(panel.canvas.drawing, PageDrawing)
    np.testing.assert_allclose(
        panel.canvas.drawing.values[0], shares_of(found, page_words(found), word.places), rtol=1e-5
    )
    assert "What “total” attends to" in panel.note.text()
    panel.words.anchorClicked.emit(QUrl("4"))
    wait(qtbot, panel)
    assert np.abs(panel.canvas.drawing.values[0] - shares_of(found, page_words(found), (4,))).max() < 1e-5
    item = panel.numbers.item(0, 0)
    assert item is not None
    asked = {f"{each.text} (in the question)" for each in question_words(found)}
    assert item.text() in {each.text for each in page_words(found)} | asked
    told = {panel.numbers.item(row, 0).text() for row in range(panel.numbers.rowCount())}
    assert told & asked, "which of the two is meant is said"
    panel.controls.method.setCurrentIndex(2)
    wait(qtbot, panel)
    assert isinstance(panel.found, AttentionMap)
    assert panel.found.label == panel.controls.label.currentText() == "£1,226.40"
    panel.export_to(tmp_path / "page.png")
    qtbot.waitUntil(lambda: "Written" in panel.note.text())
    with Image.open(tmp_path / "page.png") as picture:
        assert 1_100 < max(picture.size) < 1_200


def test_the_layers_are_walked_through_each_shown_before_the_next(
    qtbot: QtBot, panel: ExplorerPanel, residency: Residency
) -> None:
    look(qtbot, panel, answered(ImageClassification(images=(SAMPLES / "red-circle.png",)), residency))
    layers, shown = panel.controls.layers, []
    last = panel.controls.layer.maximum()
    assert panel.controls.layer.value() == last > 0
    layers.slider.valueChanged.connect(lambda layer: shown.append((layer, panel.idle)))
    assert "Shift+F9" in layers.button.toolTip()
    layers.button.setFocus()
    qtbot.keyClick(layers.button, Qt.Key.Key_Space)
    assert layers.playing
    assert panel.controls.layer.value() == 0
    qtbot.waitUntil(lambda: not layers.playing, timeout=60_000)
    wait(qtbot, panel)
    assert [layer for layer, _ in shown] == list(range(last + 1))
    assert isinstance(panel.found, AttentionMap)
    assert panel.found.layer == last
    layers.toggle()
    assert layers.playing
    layers.slider.setValue(last)
    assert not layers.playing, "a hand on the slider ends it"
    panel.controls.method.setCurrentIndex(1)
    assert not layers.isVisible()
    layers.toggle()
    assert not layers.playing
    wait(qtbot, panel)


def test_a_word_that_is_a_number_stands_where_words_do(qtbot: QtBot) -> None:
    numbers = Numbers()
    qtbot.addWidget(numbers)
    numbers._fill(["Word", "Attention"], [["780.00", "0.2"], ["total", "0.1"]], 1)
    right = Qt.AlignmentFlag.AlignRight
    assert [bool(numbers.item(row, 0).textAlignment() & right) for row in range(2)] == [False, False]
    assert [bool(numbers.item(row, 1).textAlignment() & right) for row in range(2)] == [True, True]


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
