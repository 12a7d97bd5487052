"""The History page: by day, searched as one types, filtered, reopened, exported, deleted and brought back."""

import json
import sqlite3
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.answers import ImageLabels, Label, TableAnswer, Transcript, Word
from desktop_app.jobs.call import State
from desktop_app.questions import AutomaticSpeechRecognition, ImageClassification, TableQuestionAnswering
from desktop_app.tasks.document_question_answering.asked import DocumentAnswer
from desktop_app.ui.history import page as page_module
from desktop_app.ui.history.model import ROW, Day, Entry
from desktop_app.ui.history.page import HistoryPage
from desktop_app.ui.history.words import asked
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.services import Services
from desktop_app.workspace.history import History
from desktop_app.workspace.kept_answers import Kept
from tests.ui.fakes import Counting
from tests.ui.files import picture, sound, table
from tests.ui.test_menus import entry

DAY = 86_400.0


def labels(path: Path, label: str) -> ImageLabels:
    found = (Label(label, 0.9), Label("a square", 0.1))
    return ImageLabels(source=path, task=ImageClassification.task, labels=found, checkpoint="vit", device="cpu")


def keep(history: History, home: Path) -> None:
    """Five answers of three kinds on three days, the oldest first."""
    book, talk = table(home / "book.csv"), sound(home / "talk.wav")
    pictures = [picture(home / f"{name}.png") for name in ("red", "blue", "green")]
    words = (Word("good", 0.0, 0.5), Word("morning", 0.5, 1.0))
    heard = Transcript(source=talk, words=words, heard=1.0, duration=1.0)
    history.add(AutomaticSpeechRecognition(sounds=(talk,)), [heard])
    answer = TableAnswer(
        source=book,
        question="how many people",
        sentence="The sum is 4.",
        value=4,
        coordinates=((0, 1), (1, 1)),
        cells=("3", "1"),
        aggregator="SUM",
        rows_seen=2,
        rows_total=2,
    )
    history.add(TableQuestionAnswering(table=book, questions=(answer.question,)), [answer])
    history.add(
        ImageClassification(images=tuple(pictures)), [labels(each, f"a {each.stem} circle") for each in pictures]
    )
    file = sqlite3.connect(home / "history.sqlite")
    file.execute("UPDATE answers SET at = ? WHERE id = 1", (time.time() - 40 * DAY,))
    file.execute("UPDATE answers SET at = ? WHERE id = 2", (time.time() - DAY,))
    file.commit()
    file.close()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, home: Path) -> HistoryPage:
    keep(window.services.history, home)
    window.show_history()
    qtbot.waitUntil(lambda: window.history.idle)
    return window.history


def settle(qtbot: QtBot, page: HistoryPage) -> None:
    qtbot.waitUntil(lambda: page.idle)


def gists(page: HistoryPage) -> list[str]:
    return [entry.gist for entry in page.entries]


def choose(page: HistoryPage, names: Iterable[str]) -> None:
    page.list.clearSelection()
    for row in range(page.model.rowCount()):
        index = page.model.index(row)
        found = index.data(ROW)
        if isinstance(found, Entry) and found.kept.source.name in names:
            page.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


ALL = [
    "a green circle 90%, a square 10%",
    "a blue circle 90%, a square 10%",
    "a red circle 90%, a square 10%",
    "The sum is 4.",
    "Good morning.",
]


def test_answers_stand_by_day_newest_first(page: HistoryPage) -> None:
    rows = [page.model.index(row).data(ROW) for row in range(page.model.rowCount())]
    days = [place for place, row in enumerate(rows) if isinstance(row, Day)]
    assert days == [0, 4, 6]
    assert [rows[place].text for place in days[:2]] == ["Today", "Yesterday"]
    assert str(time.localtime(time.time() - 40 * DAY).tm_year) in rows[6].text
    assert gists(page) == ALL
    assert [entry.asked for entry in page.entries][2:] == [
        "Labelling pictures",
        "how many people",
        "Speech recognition",
    ]
    assert page.entries[3].about == "book.csv"


def test_what_a_document_was_asked_is_told_in_its_own_words() -> None:
    answer = DocumentAnswer(
        source=Path("bill.pdf"), question="Who signed it?", mentions=(), found=False, read=1, pages=1
    )
    kept = Kept(0.0, "document-question-answering", answer.source, {}, answer.to_dict())
    assert asked(kept, answer) == "Who signed it?"


def test_it_searches_as_one_types(qtbot: QtBot, page: HistoryPage) -> None:
    for typed, found in (
        ("circle RED", ALL[2:3]),
        ("circle", ALL[:3]),
        ("MORNING", ALL[4:]),
        ("book.csv", ALL[3:4]),
        ("", ALL),
    ):
        page.search.clear()
        qtbot.keyClicks(page.search, typed)
        settle(qtbot, page)
        assert gists(page) == found
    qtbot.keyClicks(page.search, "no such word")
    settle(qtbot, page)
    assert gists(page) == []
    assert page.words.isVisible()
    assert "Nothing here has all of these words" in page.words.text()


def test_one_kind_alone(qtbot: QtBot, page: HistoryPage) -> None:
    titles = [page.kinds.itemText(place) for place in range(page.kinds.count())]
    assert titles[:2] == ["Everything", "Labelling pictures"]
    page.kinds.setCurrentText("Asking a table")
    settle(qtbot, page)
    assert gists(page) == ALL[3:4]
    page.kinds.setCurrentText("Labelling pictures")
    qtbot.keyClicks(page.search, "red")
    settle(qtbot, page)
    assert gists(page) == ALL[2:3]


def test_an_answer_is_read_in_full_and_its_file_opened(qtbot: QtBot, page: HistoryPage, window: MainWindow) -> None:
    choose(page, ["red.png"])
    settle(qtbot, page)
    assert "a red circle" in page.detail.text.toPlainText()
    assert "vit on the processor" in page.detail.when.text()
    assert not page.detail.gone.isVisible()
    images: Any = window.panes[0]
    page.detail.open_button.click()
    qtbot.waitUntil(lambda: [path.name for path in images.taken] == ["red.png"])
    assert window.pane is images


@pytest.mark.parametrize("change", ["gone", "changed"])
def test_a_file_that_is_not_as_it_was_is_said(qtbot: QtBot, page: HistoryPage, home: Path, change: str) -> None:
    if change == "gone":
        (home / "blue.png").unlink()
    else:
        (home / "blue.png").write_bytes(b"something else")
    choose(page, ["blue.png"])
    settle(qtbot, page)
    assert page.detail.gone.isVisible()
    assert ("no longer there" if change == "gone" else "changed since") in page.detail.gone.text()
    assert page.detail.open_button.isEnabled() == (change == "changed")
    assert "a blue circle" in page.detail.text.toPlainText()


def test_some_are_deleted_and_brought_back(qtbot: QtBot, page: HistoryPage, window: MainWindow) -> None:
    choose(page, ["red.png", "book.csv"])
    assert page.detail.delete_button.text() == "&Delete 2"
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    settle(qtbot, page)
    assert gists(page) == [ALL[0], ALL[1], ALL[4]]
    assert page.toast.text == "Deleted 2 answers."
    assert len(window.services.history.search()) == 3
    page.toast.button.click()
    settle(qtbot, page)
    assert gists(page) == ALL
    assert page.toast.text == ""


def test_the_keyboard_undoes_it_once(qtbot: QtBot, page: HistoryPage) -> None:
    choose(page, ["talk.wav"])
    page.delete()
    settle(qtbot, page)
    page.list.setFocus()
    for _ in range(2):
        qtbot.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settle(qtbot, page)
        assert gists(page) == ALL


def test_all_are_deleted_after_a_question(qtbot: QtBot, page: HistoryPage, window: MainWindow) -> None:
    page.forget_button.click()
    box = window.findChild(QMessageBox)
    assert box is not None
    next(each for each in box.findChildren(QPushButton) if "Forget" in each.text()).click()
    qtbot.waitUntil(lambda: window.idle)
    assert gists(page) == []
    assert "Nothing has been asked yet" in page.words.text()
    assert window.services.history.search() == []


def test_what_is_listed_or_selected_is_exported(qtbot: QtBot, page: HistoryPage, tmp_path: Path) -> None:
    def written(name: str) -> list[str]:
        page.export_to(tmp_path / name)
        qtbot.waitUntil(lambda: (tmp_path / name).exists())
        return [Path(each["file"]).name for each in json.loads((tmp_path / name).read_text("utf-8"))]

    assert written("all.json") == ["talk.wav", "book.csv", "red.png", "blue.png", "green.png"]
    choose(page, ["red.png", "talk.wav"])
    assert written("some.json") == ["talk.wav", "red.png"]
    choose(page, ["red.png"])
    page.kinds.setCurrentText("Labelling pictures")
    settle(qtbot, page)
    assert written("kind.json") == ["red.png", "blue.png", "green.png"]


def test_answers_are_copied_as_text(qtbot: QtBot, page: HistoryPage) -> None:
    choose(page, ["book.csv", "talk.wav"])
    page.detail.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("The sum is 4.\n\n")
    assert text == "\n\n".join(entry.answer.as_text() for entry in page.chosen)


def test_older_ones_come_when_one_scrolls_to_them(
    qtbot: QtBot, window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "PART", 50)
    paths = tuple(Path(f"/p/{number}.png") for number in range(120))
    window.services.history.add(ImageClassification(images=paths), [labels(path, "red") for path in paths])
    page = window.history
    window.show_history()
    settle(qtbot, page)
    assert 50 <= len(page.entries) < 120
    while not page.model.complete:
        page.list.scrollToBottom()
        settle(qtbot, page)
    assert [entry.kept.source for entry in page.entries] == list(reversed(paths))
    assert len([row for row in page.model._rows if isinstance(row, Day)]) == 1


def test_what_is_answered_meanwhile_appears(qtbot: QtBot, page: HistoryPage, window: MainWindow) -> None:
    choose(page, ["talk.wav"])
    job = window.services.jobs.submit(Counting(upto=2), "Counting")
    qtbot.waitUntil(lambda: job.state is State.DONE)
    window.history_writer.write()
    qtbot.waitUntil(lambda: len(page.entries) == 7)
    assert [entry.kept.source.name for entry in page.chosen] == ["talk.wav"], "what was chosen stays so"
    assert page.entries[0].asked == "counting", "a task that is not known is called by its id"


def test_the_list_stays_where_a_person_reads_it(
    qtbot: QtBot, page: HistoryPage, window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = [picture(home / f"many {number}.png") for number in range(60)]
    many = [labels(each, "a ring") for each in pictures]
    window.services.history.add(ImageClassification(images=tuple(pictures)), many)
    page.refresh()
    settle(qtbot, page)
    bar = page.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    at, listed = bar.value(), len(page.entries)

    def answer_one() -> None:
        job = window.services.jobs.submit(Counting(upto=1), "Counting")
        qtbot.waitUntil(lambda: job.state is State.DONE)
        with qtbot.waitSignal(window.history_writer.written):
            window.history_writer.write()
        settle(qtbot, page)

    answer_one()
    assert (bar.value(), len(page.entries)) == (at, listed)
    bar.setValue(0)
    qtbot.waitUntil(lambda: len(page.entries) == listed + 1)
    settle(qtbot, page)
    assert bar.value() == 0
    page.select_all()
    answer_one()
    assert len(page.entries) == listed + 1, "several are selected"
    # By the model: the view would ask which keys are held, and another test may have left Ctrl down.
    only = QItemSelectionModel.SelectionFlag.ClearAndSelect
    page.list.selectionModel().setCurrentIndex(page.model.index(1), only)
    qtbot.waitUntil(lambda: len(page.entries) == listed + 2)
    bar.setValue(bar.maximum() // 2)
    window.history_writer.forget()
    qtbot.waitUntil(lambda: page.entries == [])


def test_the_menus_act_on_what_is_in_front(qtbot: QtBot, page: HistoryPage, window: MainWindow) -> None:
    pane = window.panes[0]
    pane.export = pane.remove = pane.copy = lambda: pytest.fail("the pane is hidden")  # type: ignore[method-assign]
    page.list.setFocus()
    choose(page, ["book.csv"])
    entry(window, "Edit", "Copy").trigger()
    assert "The sum is 4." in QGuiApplication.clipboard().text()
    entry(window, "File", "Export").trigger()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    entry(window, "Edit", "Remove").trigger()
    qtbot.waitUntil(lambda: len(page.entries) == 4)
    assert page.toast.text == "Deleted one answer."
    entry(window, "Edit", "Select all").trigger()
    assert len(page.chosen) == 4
    window.show_models()
    window.setFocus()
    for menu, text in (("Edit", "Copy"), ("Edit", "Select all"), ("Edit", "Remove"), ("File", "Export")):
        window.status.say("")
        entry(window, menu, text).trigger()
        assert "here" in window.statusBar().currentMessage(), text


def test_what_was_said_is_shown_as_one_writes_it(page: HistoryPage) -> None:
    assert "Good morning." in gists(page)


def test_the_disk_is_read_off_the_gui_thread_and_failures_are_said(
    qtbot: QtBot, page: HistoryPage, window: MainWindow, home: Path
) -> None:
    file = sqlite3.connect(home / "history.sqlite", isolation_level=None)
    file.execute("ALTER TABLE answers RENAME TO gone")
    file.close()
    page.search.setText("red")
    qtbot.waitUntil(lambda: bool(window.messages_panel.failures.rows))
    settle(qtbot, page)
    assert "no such table" in window.messages_panel.failures.rows[0].reason


def test_nothing_is_read_before_it_is_seen(qtbot: QtBot, services: Services) -> None:
    page = HistoryPage(services)
    qtbot.addWidget(page)
    page.refresh()
    assert page.idle
    assert services.background.idle
