"""Questions that wait for their answer when the window is killed, or closed, are asked again at the next start."""

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.answers import Answer
from desktop_app.questions import Question, TableQuestionAnswering
from desktop_app.tasks import Answers
from desktop_app.tasks.document_question_answering.asked import DocumentAnswer, DocumentQuestionAnswering
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.page_specs import DOCUMENTS, TABLE
from desktop_app.ui.panes.documents import DocumentsPane
from desktop_app.ui.panes.table import TablePane
from desktop_app.workspace.history import History
from desktop_app.workspace.unanswered import Unanswered
from tests.made_answers import average_answer
from tests.ui.conftest import new_desk
from tests.ui.fakes import FakeAttention
from tests.ui.files import table


class Slow:
    """Answers about tables and documents once it is let go, and notes what it is asked."""

    def __init__(self) -> None:
        self.going_on = threading.Event()
        self.asked: list[tuple[str, str]] = []

    def __call__(self, question: Question) -> Answers:
        return Answers(self._answers(question), 1)

    def _answers(self, question: Question) -> Iterator[Answer]:
        assert isinstance(question, TableQuestionAnswering | DocumentQuestionAnswering)
        files = [question.table] if isinstance(question, TableQuestionAnswering) else question.documents
        for path in files:
            for text in question.questions:
                self.asked.append((path.name, text))
                self.going_on.wait(20)
                yield self._answer(question, path, text)

    def _answer(self, question: Question, path: Path, text: str) -> Answer:
        if isinstance(question, DocumentQuestionAnswering):
            return DocumentAnswer(source=path, question=text, mentions=(), found=False, pages=1, read=1)
        return average_answer(path, question=text)


def opened(qtbot: QtBot, home: Path, answering: Slow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    services = new_desk(home, answering)
    monkeypatch.setattr(services.background, "run_in_process", services.background.run)
    window = MainWindow(services, [TABLE, DOCUMENTS], FakeAttention)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.complete, timeout=30_000), qtbot.waitExposed(window):
        window.show()
    window.session.offer()
    qtbot.waitUntil(lambda: services.background.idle)
    return window


def panes(window: MainWindow) -> tuple[TablePane, DocumentsPane]:
    tables, documents = window.panes
    assert isinstance(tables, TablePane)
    assert isinstance(documents, DocumentsPane)
    return tables, documents


def kept(home: Path) -> list[tuple[str, str]]:
    """As another program reads it: what a kill leaves on the disk."""
    file = sqlite3.connect(home / "history.sqlite")
    try:
        rows = file.execute("SELECT path, question FROM unanswered ORDER BY place").fetchall()
        return [(Path(path).name, question) for path, question in rows]
    finally:
        file.close()


@pytest.fixture
def slow() -> Iterator[Slow]:
    made = Slow()
    yield made
    made.going_on.set()


@pytest.fixture
def books(tmp_path: Path) -> list[Path]:
    return [table(tmp_path / f"{name}.csv") for name in ("first", "second")]


def ask_of(qtbot: QtBot, window: MainWindow, path: Path, question: str) -> None:
    tables, _ = panes(window)
    tables.open_table(path)
    qtbot.waitUntil(lambda: tables.table is not None and tables.table.path == path, timeout=20_000)
    tables.ask(question)
    qtbot.waitUntil(lambda: question in [card.question for card in tables.answers.cards])


@pytest.mark.parametrize("end", ["killed", "closed"])
def test_questions_to_tables_are_offered_again_and_asked_of_their_own_table(
    qtbot: QtBot, home: Path, slow: Slow, books: list[Path], monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    first = opened(qtbot, home, slow, monkeypatch)
    first.open_paths(books)
    qtbot.waitUntil(lambda: panes(first)[0].files != [] and first.incoming.idle)
    for path, question in zip(books, ("total pages", "how many authors"), strict=True):
        ask_of(qtbot, first, path, question)
    asked = [("first.csv", "total pages"), ("second.csv", "how many authors")]
    qtbot.waitUntil(lambda: kept(home) == asked)
    if end == "closed":
        slow.going_on.set()  # nothing of what comes now is delivered
        first.close()
        assert kept(home) == asked

    other = Slow()
    again = opened(qtbot, home, other, monkeypatch)
    assert again.toast.text.endswith("2 questions were not answered yet: they are asked again then.")
    again.toast.button.click()
    tables, _ = panes(again)
    qtbot.waitUntil(lambda: len(tables.answers.cards) == 2, timeout=20_000)
    placed = {(tables._asking.place_of(card)[0].name, card.question) for card in tables.answers.cards}
    assert placed == set(asked)
    for window, answering in ((first, slow), (again, other)):
        answering.going_on.set()
        window.close()


def test_what_was_answered_is_not_asked_again(
    qtbot: QtBot, home: Path, slow: Slow, books: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = opened(qtbot, home, slow, monkeypatch)
    first.open_paths(books[:1])
    qtbot.waitUntil(lambda: panes(first)[0].files != [] and first.incoming.idle)
    ask_of(qtbot, first, books[0], "total pages")
    qtbot.waitUntil(lambda: kept(home) == [("first.csv", "total pages")])
    slow.going_on.set()
    qtbot.waitUntil(lambda: kept(home) == [], timeout=10_000)
    assert [each.answer["question"] for each in History(home / "history.sqlite").search()] == ["total pages"]
    first.close()
    again = opened(qtbot, home, Slow(), monkeypatch)
    assert again.toast.text == "1 table was open the last time."
    again.close()


def test_a_question_typed_while_its_table_was_being_read_is_kept_too(
    qtbot: QtBot, home: Path, slow: Slow, books: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = opened(qtbot, home, slow, monkeypatch)
    reading = threading.Event()
    read = first.services.background.run

    def slowly(function: object, *args: object, title: str = "") -> object:
        return read(lambda: (reading.wait(20), function(*args))[1], title=title)  # type: ignore[operator]

    monkeypatch.setattr(first.services.background, "run_in_process", slowly)
    first.open_paths(books[:1])
    tables, _ = panes(first)
    qtbot.waitUntil(lambda: tables.head.current_path == books[0])
    tables.ask("total pages")
    qtbot.waitUntil(lambda: kept(home) == [("first.csv", "total pages")])
    reading.set()
    first.close()


def test_a_question_about_a_file_that_was_closed_is_not_offered(
    qtbot: QtBot, home: Path, slow: Slow, books: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    history = History(home / "history.sqlite")
    history.keep_open({TABLE.kind.name: books[:1]})
    history.keep_unanswered({TABLE.kind.name: [Unanswered(books[1], "total pages")]})
    history.close()
    again = opened(qtbot, home, slow, monkeypatch)
    assert again.toast.text == "1 table was open the last time."
    again.close()


def test_what_waits_is_forgotten_with_the_past_answers_though_its_file_is_not_listed(
    qtbot: QtBot, home: Path, slow: Slow, books: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(qtbot, home, slow, monkeypatch)
    tables, _ = panes(window)
    assert tables.asker is not None
    tables.asker.ask_again([Unanswered(books[1], "a secret")])
    window.session.note_questions()
    qtbot.waitUntil(lambda: kept(home) == [("second.csv", "a secret")])
    window.forget_history()
    (box,) = window.findChildren(QMessageBox)
    next(each for each in box.findChildren(QPushButton) if "Forget" in each.text()).click()
    window.open_paths(books[:1])
    window.session.keep()
    qtbot.waitUntil(lambda: window.services.background.idle)
    assert kept(home) == []
    window.close()


def test_questions_to_documents_are_asked_again_of_all_that_waited(
    qtbot: QtBot, home: Path, slow: Slow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import Image

    papers = [tmp_path / f"{name}.pdf" for name in ("bill", "letter")]
    for path in papers:
        Image.new("RGB", (200, 200), "white").save(path)
    first = opened(qtbot, home, slow, monkeypatch)
    first.open_paths(papers)
    _, documents = panes(first)
    qtbot.waitUntil(lambda: len(documents.files) == 2)
    documents.ask("what is the total", everywhere=True)
    asked = [("bill.pdf", "what is the total"), ("letter.pdf", "what is the total")]
    qtbot.waitUntil(lambda: sorted(kept(home)) == asked)

    other = Slow()
    again = opened(qtbot, home, other, monkeypatch)
    again.toast.button.click()
    _, documents = panes(again)
    qtbot.waitUntil(lambda: len(documents.files) == 2, timeout=20_000)
    assert documents.side.questions == ["what is the total"]
    assert sorted((each.path.name, each.question) for each in documents.reader.unanswered) == asked
    other.going_on.set()
    qtbot.waitUntil(lambda: documents.reader.unanswered == [], timeout=20_000)
    assert sorted(other.asked) == asked
    slow.going_on.set()
    for window in (first, again):
        window.close()
