"""Layers and heads of films, sounds and texts, and two labels side by side."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from pytestqt.qtbot import QtBot

from desktop_app.answers import AttentionMap
from desktop_app.inference.residency import Residency
from desktop_app.questions import (
    AutomaticSpeechRecognition,
    ImageClassification,
    ZeroShotImageClassification,
)
from desktop_app.tasks.document_question_answering.asked import DocumentQuestionAnswering
from desktop_app.tasks.video_classification.asked import FilmLabels, VideoClassification
from desktop_app.ui.panels.explorer import ExplorerPanel
from desktop_app.ui.panels.explorer.numbers import Numbers
from desktop_app.ui.panels.explorer.views import FRAMES, FramesDrawing, PageDrawing, StripDrawing
from desktop_app.workspace.shading import page_words, question_words, shares_of
from tests.ui.test_attention_panel import answer as labels_without_checkpoint
from tests.ui.test_explorer import SAMPLES, answered, answering, at, exported, look, panel, wait

__all__ = ["answering", "panel"]


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
    assert isinstance(panel.found, AttentionMap)
    told = [panel.numbers.item(row, 0).text() for row in range(panel.numbers.rowCount())]
    assert told[0] == panel.found.named(int(panel.found.row().argmax()))
    assert any("“morning”" in each for each in told), "each moment with the word that is said then"
    panel.controls.view.setCurrentIndex(1)
    wait(qtbot, panel)
    assert isinstance(panel.found, AttentionMap)
    assert not panel.canvas.isVisible()
    assert panel.matrix.found is not None
    assert panel.matrix.found.levels[0].shape == panel.found.matrix.shape
    panel.matrix.chosen.emit(7)
    wait(qtbot, panel)
    assert panel.note.text().startswith(f"What “{panel.found.queries[7]}” attends to")


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
    job = panel.second.asked.job
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
    total = drawing.columns.index("Total")
    assert drawing.values[0].argmax() in (total, drawing.columns.index("£1,226.40"))
    left, top, right, bottom = drawing.boxes[total]
    area = panel.canvas.area
    place = QPointF(
        area.left() + (left + right) / 2 * area.width(), area.top() + (top + bottom) / 2 * area.height()
    ).toPoint()
    qtbot.mouseMove(panel.canvas, place)
    qtbot.waitUntil(lambda: panel.value.text().startswith("Total, "))
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=place)
    wait(qtbot, panel)
    word = next(each for each in page_words(found) if each.text == "Total")
    assert isinstance(panel.canvas.drawing, PageDrawing)
    np.testing.assert_allclose(
        panel.canvas.drawing.values[0], shares_of(found, page_words(found), word.places), rtol=1e-5
    )
    assert "What “Total” attends to" in panel.note.text()
    panel.words.anchorClicked.emit(QUrl("4"))
    wait(qtbot, panel)
    assert np.abs(panel.canvas.drawing.values[0] - shares_of(found, page_words(found), (4,))).max() < 1e-5
    item = panel.numbers.item(0, 0)
    assert item is not None
    asked = {f"{each.text} (in the question)" for each in question_words(found)}
    marks = {f"{found.keys[place]} (a mark, no word)" for place in found.special}
    assert item.text() in {each.text for each in page_words(found)} | asked | marks
    told = {panel.numbers.item(row, 0).text() for row in range(panel.numbers.rowCount())}
    assert told & asked, "which of the two is meant is said"
    panel.controls.view.setCurrentIndex(panel.controls.view.findData("heads"))
    wait(qtbot, panel)
    told = {panel.numbers.item(row, 1).text() for row in range(panel.numbers.rowCount())}
    assert told <= {each.text for each in page_words(found)} | asked | marks, "words, not their pieces"
    panel.controls.view.setCurrentIndex(0)
    panel.controls.method.setCurrentIndex(2)
    wait(qtbot, panel)
    assert isinstance(panel.found, AttentionMap)
    assert panel.found.label == panel.controls.label.currentText() == "£1,226.40"
    assert panel.numbers.horizontalHeaderItem(1).text() == "Share of relevance", "as the key of the page says"
    assert panel.numbers.item(0, 1).text().endswith("%")
    panel.export_to(tmp_path / "page.png")
    qtbot.waitUntil(lambda: "Written" in panel.note.text())
    with Image.open(tmp_path / "page.png") as picture:
        assert 1_100 < max(picture.size) < 1_200


def test_a_word_that_is_a_number_stands_where_words_do(qtbot: QtBot) -> None:
    numbers = Numbers()
    qtbot.addWidget(numbers)
    numbers._fill(["Word", "Attention"], [["780.00", "0.2"], ["total", "0.1"]], 1)
    right = Qt.AlignmentFlag.AlignRight
    assert [bool(numbers.item(row, 0).textAlignment() & right) for row in range(2)] == [False, False]
    assert [bool(numbers.item(row, 1).textAlignment() & right) for row in range(2)] == [True, True]
