"""Questions to a table as they are typed, pasted and chosen, before it is read and after."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.panes.table import TablePane
from desktop_app.ui.services import Services
from tests.ui.test_table_pane import answering, book, long, pane, settle, shown

__all__ = ["answering", "book", "long", "pane"]

pytestmark = pytest.mark.usefixtures("here")


def test_a_question_typed_while_a_table_is_read_is_asked_when_it_is(qtbot: QtBot, pane: TablePane, book: Path) -> None:
    pane.take([book])
    assert pane.table is None
    pane.ask("total pages")
    assert pane.questions.notice == "It is asked as soon as the table is read."
    qtbot.waitUntil(lambda: pane.idle and len(pane.answers.answers) == 1)
    assert pane.answers.answers[0].value == 70.0
    assert pane.questions.notice == ""


def test_a_question_typed_early_is_not_asked_of_another_table(
    qtbot: QtBot, pane: TablePane, book: Path, long: Path
) -> None:
    pane.take([book, long])
    pane.ask("total pages")
    pane.show_file(long)
    assert pane.questions.notice == ""
    settle(qtbot, pane)
    assert pane.answers_shown() == []


def test_a_question_is_asked_of_the_table_that_was_in_view_though_another_is_asked_meanwhile(
    qtbot: QtBot, pane: TablePane, book: Path, long: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether its file is still the one that was read may take a while to find out."""
    looked = threading.Event()
    monkeypatch.setattr("desktop_app.ui.panes.table.is_as_read", lambda _: looked.wait(20))
    pane.take([book, long])
    qtbot.waitUntil(lambda: pane.table is not None)
    pane.ask("total pages")
    pane.show_file(long)
    qtbot.waitUntil(lambda: pane.table is not None and pane.table.path == long)
    pane.ask("how many rows")
    looked.set()
    settle(qtbot, pane)
    assert {(each.source, each.question) for each in pane.answers.answers} == {
        (book, "total pages"),
        (long, "how many rows"),
    }


@pytest.mark.parametrize(("text", "word"), [("", "first"), ("   ", "first"), ("x" * 10_000, "10,000 characters")])
def test_what_cannot_be_asked_gets_a_calm_word(qtbot: QtBot, pane: TablePane, book: Path, text: str, word: str) -> None:
    pane.take([book])
    settle(qtbot, pane)
    pane.questions.box.setText(text)
    qtbot.keyClick(pane.questions.box, Qt.Key.Key_Return)
    assert word in pane.questions.notice
    assert pane.answers.cards == []
    assert pane.questions.box.text() == text, "nothing typed is lost"
    qtbot.keyClicks(pane.questions.box, "a")
    assert pane.questions.notice == ""


def test_no_table_no_question(pane: TablePane) -> None:
    pane.ask("how many rows")
    assert pane.questions.notice == "Open a table first."


def test_the_arrows_bring_earlier_questions_back(qtbot: QtBot, pane: TablePane, book: Path, services: Services) -> None:
    pane.take([book])
    settle(qtbot, pane)
    for question in ("total pages", "how many rows", "total pages"):
        pane.ask(question)
    settle(qtbot, pane)
    box = pane.questions.box
    box.setText("half typed")
    walked = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(box, key)
        walked.append(box.text())
    assert walked == ["total pages", "how many rows", "how many rows", "total pages", "half typed"]
    pane.remember()
    again = TablePane(services)
    qtbot.addWidget(again)
    again.restore()
    assert again.questions.box.history == ["how many rows", "total pages"]


def test_examples_are_made_from_the_columns_and_asked_by_a_click(qtbot: QtBot, pane: TablePane, book: Path) -> None:
    pane.take([book])
    settle(qtbot, pane)
    buttons = {button.text(): button for button in pane.questions.examples}
    assert {"how many rows", "total pages", "average pages"} <= set(buttons)
    qtbot.mouseClick(buttons["total pages"], Qt.MouseButton.LeftButton)
    settle(qtbot, pane)
    assert pane.answers.answers[0].value == 70.0


def test_pasted_text_becomes_a_question_or_a_table(qtbot: QtBot, pane: TablePane) -> None:
    pane.take_text("total b")
    assert pane.questions.box.text() == "total b"
    pane.take_text("a\tb\nx\t1\ny\t2\n")
    settle(qtbot, pane)
    settle(qtbot, pane)
    assert pane.head.size_in_words == "2 rows, 2 columns"
    assert shown(pane, 1, 1) == "2"


def test_a_question_pasted_before_there_is_a_table_waits_and_says_so(
    qtbot: QtBot, pane: TablePane, services: Services, book: Path
) -> None:
    with qtbot.waitSignal(services.messages.said) as said:
        pane.take_text("total pages")
    assert said.args == ["The question waits here. Open or drop the table that it is about."]
    pane.take([book])
    settle(qtbot, pane)
    assert pane.questions.box.text() == "total pages"


def test_what_is_typed_as_soon_as_a_table_came_is_a_question(qtbot: QtBot, pane: TablePane, book: Path) -> None:
    pane.take_keyboard()
    assert pane.invitation.open_button.hasFocus()
    pane.take([book])
    settle(qtbot, pane)
    assert pane.questions.box.hasFocus()
