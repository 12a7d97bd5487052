"""A real mouse drags answers, cells, pictures and plots out of the window into another process."""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.answers import ImageLabels, Label
from desktop_app.jobs.background import Background
from desktop_app.media import tables
from desktop_app.tasks.document_question_answering.asked import DocumentAnswer, Mention
from desktop_app.ui.drag_out import DragOut, Offer, answers_offered, cells_offered, picture_offered
from desktop_app.ui.panes.document_card import DocumentCard
from desktop_app.ui.panes.table_view import TableView
from desktop_app.ui.widgets.answer_card import AnswerCard
from tests.made_answers import sum_answer
from tests.ui.test_real_drag import mouse

pytestmark = pytest.mark.real_window


class Other:
    """The other program."""

    def __init__(self, qtbot: QtBot) -> None:
        command = [sys.executable, "-m", "tests.ui.drop_target"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2])
        self._qtbot = qtbot
        assert self.process.stdout is not None
        assert self.process.stdout.readline().strip() == "ready"
        self._given: queue.Queue[str] = queue.Queue()
        self._listening = threading.Thread(target=self._listen, daemon=True)
        self._listening.start()
        qtbot.wait(300)

    def _listen(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout:
            for line in self.process.stdout:
                self._given.put(line)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        self._listening.join()

    def drag_from(self, widget: QWidget, at: QPoint) -> dict[str, Any]:
        """Drag from a place of a widget; what the other program was given."""
        source = widget.mapToGlobal(at)
        mouse(self._qtbot, f"mousemove {source.x()} {source.y()}", "mousedown 1")
        # The drag has a loop of its own in this process: the mouse goes on in another one.
        steps = [f"mousemove {source.x() + 12} {source.y() + 12}", "mousemove 1480 1080", "mousemove 1490 1090"]
        script = "; ".join(f"sleep 0.2; xdotool {step}" for step in [*steps, "mouseup 1"])
        moving = subprocess.Popen(["sh", "-c", script])
        self._qtbot.waitUntil(lambda: moving.poll() is not None, timeout=20_000)
        # It asks this process for what it was given, which has to be awake.
        self._qtbot.waitUntil(lambda: not self._given.empty(), timeout=20_000)
        given: dict[str, Any] = json.loads(self._given.get())
        return given


@pytest.fixture
def other(qtbot: QtBot) -> Iterator[Other]:
    made = Other(qtbot)
    yield made
    made.close()


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    room = QWidget()
    QVBoxLayout(room).addWidget(widget)
    room.setGeometry(60, 60, 400, 300)
    qtbot.addWidget(room)
    with qtbot.waitExposed(room):
        room.show()
    qtbot.wait(200)
    return room


def labels(name: str) -> ImageLabels:
    return ImageLabels(source=Path("/p") / name, task="image-classification", labels=(Label("red circle", 0.9),))


def test_answers_of_the_selected_rows_arrive_as_text_csv_and_file(
    qtbot: QtBot, other: Other, background: Background
) -> None:
    view = QListWidget()
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.addItems(["one.png", "two.png", "three.png"])
    room = shown(qtbot, view)

    def offer() -> Offer | None:
        return answers_offered([labels(item.text()) for item in view.selectedItems()], "answers")

    DragOut(view, background, offer)
    view.item(0).setSelected(True)
    view.item(1).setSelected(True)
    given = other.drag_from(view.viewport(), view.visualItemRect(view.item(1)).center())
    assert "one.png" in given["text"]
    assert "two.png" in given["text"]
    assert "three.png" not in given["text"]
    lines = given["csv"].splitlines()
    assert "label" in lines[0]
    assert len(lines) == 3
    (file,) = map(Path, given["files"])
    assert file.name == "answers.csv"
    assert file.read_bytes().decode("utf-8-sig") == given["csv"]
    # A press on a row that was not selected selects it, and that is what is dragged.
    given = other.drag_from(view.viewport(), view.visualItemRect(view.item(2)).center())
    assert [item.text() for item in view.selectedItems()] == ["three.png"]
    assert "three.png" in given["text"]
    assert "two.png" not in given["text"]
    room.close()


def test_a_click_on_a_selected_row_is_a_click(qtbot: QtBot, background: Background) -> None:
    view = QListWidget()
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.addItems(["one", "two"])
    room = shown(qtbot, view)
    DragOut(view, background, lambda: None)
    view.selectAll()
    at = view.viewport().mapToGlobal(view.visualItemRect(view.item(1)).center())
    mouse(qtbot, f"mousemove {at.x()} {at.y()}", "click 1")
    assert [item.text() for item in view.selectedItems()] == ["two"]
    room.close()


def test_cells_that_are_selected_are_dragged_and_others_are_selected(
    qtbot: QtBot, other: Other, background: Background
) -> None:
    view = QTableWidget(3, 2)
    for row in range(3):
        for column in range(2):
            view.setItem(row, column, QTableWidgetItem(f"r{row},c{column}"))
    room = shown(qtbot, view)
    DragOut(view, background, lambda: cells_offered(view, "cells"), cells=True)
    begin, end = (view.visualItemRect(view.item(row, 0)).center() for row in (0, 1))
    begin, end = (view.viewport().mapToGlobal(place) for place in (begin, end))
    mouse(qtbot, f"mousemove {begin.x()} {begin.y()}", "mousedown 1", f"mousemove {end.x()} {end.y()}", "mouseup 1")
    assert [item.text() for item in view.selectedItems()] == ["r0,c0", "r1,c0"]
    given = other.drag_from(view.viewport(), view.visualItemRect(view.item(1, 0)).center())
    assert given["text"] == "r0,c0\nr1,c0"
    assert given["csv"].splitlines() == ['"r0,c0"', '"r1,c0"']
    room.close()


def test_names_that_stay_in_view_are_dragged_as_cells_are(
    qtbot: QtBot, other: Other, background: Background, tmp_path: Path
) -> None:
    path = tmp_path / "wide.csv"
    path.write_text("name," + ",".join(f"a long heading {place}" for place in range(9)) + "\n" + "Ada,1\nBo,2\n")
    view = TableView()
    room = shown(qtbot, view)
    view.show_table(tables.read(path))
    view.scroll_bars[0].setValue(view.scroll_bars[0].maximum())
    names = view.names
    assert names.isVisible()
    across = view.scroll_bars[0].value()
    for part in (view, names):
        DragOut(part, background, lambda: cells_offered(view, "cells"), cells=True)
    begin, end = (names.visualRect(view.model().index(row, 0)).center() for row in (0, 1))
    begin, end = (names.viewport().mapToGlobal(place) for place in (begin, end))
    mouse(qtbot, f"mousemove {begin.x()} {begin.y()}", "mousedown 1", f"mousemove {end.x()} {end.y()}", "mouseup 1")
    assert view.chosen_text() == "Ada\nBo"
    given = other.drag_from(names.viewport(), names.visualRect(view.model().index(1, 0)).center())
    assert given["text"] == "Ada\nBo"
    assert view.scroll_bars[0].value() == across
    room.close()


def test_the_answer_to_a_table_is_dragged_by_its_words(qtbot: QtBot, other: Other, background: Background) -> None:
    card = AnswerCard("how many pages", "book.csv")
    answer = sum_answer()
    room = shown(qtbot, card)
    DragOut(card, background, lambda: answers_offered([answer], "book", card.as_text()))
    card.show_answer(answer)
    qtbot.wait(100)
    words = next(label for label in card.findChildren(QLabel) if "138" in label.text() and label.isVisible())
    given = other.drag_from(words, words.rect().center())
    assert given["text"].startswith("Q: how many pages")
    assert "138" in given["csv"]
    room.close()


def test_the_answer_about_a_document_is_dragged_by_its_large_words(
    qtbot: QtBot, other: Other, background: Background
) -> None:
    """As while the list of documents is folded away; a press alone still shows the answer on its page."""
    card = DocumentCard("What is the total?")
    mention = Mention("1,226.40", 0.9, 1, None, (), None, None)
    answer = DocumentAnswer(
        source=Path("invoice.pdf"), question=card.question, mentions=(mention,), found=True, read=1, pages=1
    )
    card.show_answer(answer)
    wanted: list[object] = []
    card.mention_wanted.connect(wanted.append)
    DragOut(card.figure, background, lambda: answers_offered([answer], "invoice"))
    room = shown(qtbot, card)
    given = other.drag_from(card.figure, QPoint(10, card.figure.height() // 2))
    assert "1,226.40" in given["text"]
    assert given["files"][0].endswith("invoice.csv")
    assert wanted == [], "a drag is no click"
    qtbot.mouseClick(card.figure, Qt.MouseButton.LeftButton)
    assert wanted == [mention]
    room.close()


def test_a_map_arrives_as_a_picture(qtbot: QtBot, other: Other, background: Background) -> None:
    drawn = QLabel()
    drawn.setFixedSize(120, 90)
    drawn.setStyleSheet("background: #ff0000")
    room = shown(qtbot, drawn)
    DragOut(drawn, background, lambda: picture_offered(drawn, "cat attention", "What it attended to"))
    given = other.drag_from(drawn, QPoint(60, 45))
    assert given["text"] == "What it attended to"
    assert given["image"] == [120, 90]
    (file,) = map(Path, given["files"])
    assert file.name == "cat attention.png"
    picture = QImage(str(file))
    assert picture.pixelColor(60, 45) == QColor(Qt.GlobalColor.red)
    room.close()
