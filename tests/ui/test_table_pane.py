"""The Table pane: a real queue, real files, and a clerk who adds columns up in place of a checkpoint."""

import csv
import json
import threading
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.answers import Answer, Failure, TableAnswer
from desktop_app.media import tables
from desktop_app.problems import CheckpointProblem
from desktop_app.questions import Question, TableQuestionAnswering
from desktop_app.tasks import Answers
from desktop_app.tasks.tables.query import TableQuery
from desktop_app.ui.panes.table import TablePane
from desktop_app.ui.panes.table_model import TableModel
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.answer_words import rests_on
from tests.made_answers import average_answer
from tests.ui.conftest import Ask, on_screen

ROLE = Qt.ItemDataRole


class Clerk:
    """Answers "total X" and "how many rows" from the table itself; reads at most 60 rows."""

    MOST = 60

    def __call__(self, question: Question) -> Answers:
        assert isinstance(question, TableQuestionAnswering)
        return Answers(self._answers(question), len(question.questions))

    def _answers(self, question: TableQuestionAnswering) -> Generator[Answer, None, None]:
        table = tables.read(question.table, question.sheet)
        for text in question.questions:
            if text == "break":
                raise CheckpointProblem("tapas-tables", "a part of it is missing", "Choose another one.")
            while text == "wait":
                yield self._answer(question, table, text, ())
            rows = range(min(len(table.frame), self.MOST))
            wanted = text.removeprefix("total ")
            column = list(table.frame.columns).index(wanted) if wanted in table.frame.columns else None
            yield self._answer(question, table, text, [(row, column) for row in rows] if column is not None else ())

    def _answer(self, question: TableQuestionAnswering, table: tables.Table, text: str, places: object) -> TableAnswer:
        coordinates = tuple(places)  # type: ignore[call-overload]
        value = float(sum(table.frame.iat[place] for place in coordinates)) if coordinates else len(table.frame)
        return TableAnswer(
            source=question.table, checkpoint="clerk", device="cpu", final=text != "wait", question=text,
            sentence=f"{text} is {value:g}.", value=value, coordinates=coordinates,
            cells=tuple(table.text.iat[place] for place in coordinates),
            aggregator="SUM" if coordinates else "COUNT",
            rows_seen=min(len(table.frame), self.MOST), rows_total=len(table.frame),
            rows_read=((0, self.MOST),) if len(table.frame) > self.MOST else (), sheet=question.sheet,
        )  # fmt: skip


@pytest.fixture
def answering() -> Ask:
    return Clerk()


@pytest.fixture
def pane(qtbot: QtBot, services: Services) -> TablePane:
    return on_screen(qtbot, TablePane(services), 1000, 600)


@pytest.fixture
def here(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read tables in a thread rather than in a child process, whose start takes a second."""
    monkeypatch.setattr(services.background, "run_in_process", services.background.run)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.csv"
    path.write_text("title,pages\nVision,10\nTables,36\nSound,24\n")
    return path


@pytest.fixture
def long(tmp_path: Path) -> Path:
    path = tmp_path / "long.csv"
    path.write_text("name,amount\n" + "".join(f"row {number},{number % 7}\n" for number in range(5_000)))
    return path


def settle(qtbot: QtBot, pane: TablePane) -> None:
    qtbot.waitUntil(lambda: pane.idle)


def shown(pane: TablePane, row: int, column: int, role: int = ROLE.DisplayRole) -> object:
    model = pane.view.model()
    return model.data(model.index(row, column), role)


def test_a_table_is_read_in_a_child_and_the_task_finds_it(qtbot: QtBot, pane: TablePane, book: Path) -> None:
    pane.take([book])
    settle(qtbot, pane)
    assert pane.head.size_in_words == "3 rows, 2 columns"
    assert [shown(pane, 2, column) for column in (0, 1)] == ["Sound", "24"]
    assert pane.table is tables.read(book, None)
    assert shown(pane, 0, 1, ROLE.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert shown(pane, 0, 0, ROLE.TextAlignmentRole) is None


def test_a_table_in_view_before_is_not_read_again_until_its_file_changes(
    qtbot: QtBot, pane: TablePane, book: Path, long: Path, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Path] = []

    def in_thread(function: Callable[..., object], path: Path, *more: object, title: str) -> object:
        read.append(path)
        return services.background.run(function, path, *more, title=title)

    monkeypatch.setattr(services.background, "run_in_process", in_thread)
    pane.take([book, long])
    settle(qtbot, pane)
    for path in (long, book):
        pane.show_file(path)
        settle(qtbot, pane)
    assert read == [book, long]
    assert pane.head.size_in_words == "3 rows, 2 columns"
    assert pane.table is tables.read(book)
    book.write_text("title,pages\nVision,10\n")
    for path in (long, book):
        pane.show_file(path)
        settle(qtbot, pane)
    assert read == [book, long, book]
    assert pane.head.size_in_words == "1 row, 2 columns"


@pytest.mark.usefixtures("here")
def test_what_was_saved_since_it_was_read_is_read_again_before_it_is_asked(
    qtbot: QtBot, pane: TablePane, book: Path
) -> None:
    pane.take([book])
    settle(qtbot, pane)
    book.write_text("title,pages\nVision,10\n")
    pane.ask("how many rows are there?")
    pane.ask("total pages")
    settle(qtbot, pane)
    assert pane.head.size_in_words == "1 row, 2 columns"
    told = {answer.question: answer.value for answer in pane.answers_shown() if isinstance(answer, TableAnswer)}
    assert told == {"how many rows are there?": 1, "total pages": 10}
    book.unlink()
    pane.ask("average pages")
    settle(qtbot, pane)
    assert pane.head.size_in_words == "1 row, 2 columns"
    assert len(pane.answers.cards) == 3


@pytest.mark.usefixtures("here")
def test_a_table_that_comes_later_from_a_folder_stays_behind_the_one_in_view(
    qtbot: QtBot, pane: TablePane, book: Path, long: Path
) -> None:
    pane.take_further([book])
    settle(qtbot, pane)
    pane.take_further([long])
    settle(qtbot, pane)
    assert pane.files[0] == book
    assert long in pane.files
    pane.take([long])
    settle(qtbot, pane)
    assert pane.files[0] == long


@pytest.mark.usefixtures("here")
def test_a_question_typed_while_a_table_is_read_is_asked_when_it_is(qtbot: QtBot, pane: TablePane, book: Path) -> None:
    pane.take([book])
    assert pane.table is None
    pane.ask("total pages")
    assert pane.questions.notice == "It is asked as soon as the table is read."
    qtbot.waitUntil(lambda: pane.idle and len(pane.answers.answers) == 1)
    assert pane.answers.answers[0].value == 70.0
    assert pane.questions.notice == ""


@pytest.mark.usefixtures("here")
def test_a_question_typed_early_is_not_asked_of_another_table(
    qtbot: QtBot, pane: TablePane, book: Path, long: Path
) -> None:
    pane.take([book, long])
    pane.ask("total pages")
    pane.show_file(long)
    assert pane.questions.notice == ""
    settle(qtbot, pane)
    assert pane.answers_shown() == []


@pytest.mark.usefixtures("here")
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


@pytest.mark.usefixtures("here")
def test_an_answer_leaves_the_table_that_came_into_view_since(
    qtbot: QtBot, pane: TablePane, book: Path, long: Path
) -> None:
    pane.take([book, long])
    settle(qtbot, pane)
    pane.ask("total pages")
    pane.show_file(long)
    qtbot.waitUntil(lambda: pane.idle and len(pane.answers.answers) == 1)
    assert pane.table is not None
    assert pane.table.path == long
    assert pane.answers.current is None
    pane.answers.choose(pane.answers.cards[0])
    settle(qtbot, pane)
    assert pane.table.path == book


@pytest.mark.usefixtures("here")
def test_cards_of_another_table_than_the_one_in_view_say_so_first(
    qtbot: QtBot, pane: TablePane, book: Path, long: Path
) -> None:
    pane.take([book, long])
    settle(qtbot, pane)
    pane.ask("total pages")
    settle(qtbot, pane)
    (card,) = pane.answers.cards
    assert card._asked.text() == "total pages"
    pane.show_file(long)
    settle(qtbot, pane)
    assert card._asked.text() == "book.csv: total pages"
    assert card.accessibleName().startswith("book.csv: total pages")
    pane.ask("how many rows")
    settle(qtbot, pane)
    assert [each._asked.text() for each in pane.answers.cards] == ["how many rows", "book.csv: total pages"]
    pane.show_file(book)
    settle(qtbot, pane)
    assert [each._asked.text() for each in pane.answers.cards] == ["long.csv: how many rows", "total pages"]


@pytest.mark.usefixtures("here")
def test_enter_asks_and_the_answer_points_at_its_cells(qtbot: QtBot, pane: TablePane, book: Path) -> None:
    pane.take([book])
    settle(qtbot, pane)
    seen: list[object] = []
    pane.in_view.connect(seen.append)
    qtbot.keyClicks(pane.questions.box, "total pages")
    qtbot.keyClick(pane.questions.box, Qt.Key.Key_Return)
    settle(qtbot, pane)
    answer = pane.answers.answers[0]
    assert (answer.value, answer.coordinates) == (70.0, ((0, 1), (1, 1), (2, 1)))
    assert seen == [answer]
    assert pane.answers_shown() == [answer]
    assert shown(pane, 1, 1, ROLE.BackgroundRole) is not None
    assert shown(pane, 1, 0, ROLE.BackgroundRole) is None
    assert shown(pane, 1, 1, ROLE.AccessibleTextRole) == "pages: 36, part of the answer"
    text = pane.answers.cards[0].as_text()
    assert "total pages is 70." in text
    assert "Sum of 3 cells: 10, 36, 24" in text
    assert "Read all 3 rows." in text
    assert pane.questions.box.text() == ""


@pytest.mark.usefixtures("here")
def test_rows_that_were_read_are_marked_and_said(qtbot: QtBot, pane: TablePane, long: Path) -> None:
    pane.take([long])
    settle(qtbot, pane)
    pane.view.scrollToBottom()
    pane.ask("total amount")
    settle(qtbot, pane)
    assert "Read 60 of 5,000 rows. The rows read are tinted." in pane.answers.cards[0].as_text()
    assert shown(pane, 59, 0, ROLE.BackgroundRole) is not None
    assert shown(pane, 60, 0, ROLE.BackgroundRole) is None
    assert pane.view.rowAt(5) == 0, "the first cell of the answer is in view"


@pytest.mark.usefixtures("here")
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


@pytest.mark.usefixtures("here")
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


@pytest.mark.usefixtures("here")
def test_sheets_can_be_chosen(qtbot: QtBot, pane: TablePane, tmp_path: Path) -> None:
    path = tmp_path / "two.xlsx"
    with pd.ExcelWriter(path) as writer:
        pd.DataFrame({"a": [1, 2]}).to_excel(writer, sheet_name="First", index=False)
        pd.DataFrame({"b": [5, 6, 7]}).to_excel(writer, sheet_name="Second", index=False)
    pane.take([path])
    settle(qtbot, pane)
    chooser = next(box for box in pane.findChildren(QComboBox) if box.accessibleName() == "Sheet")
    assert [chooser.itemText(place) for place in range(chooser.count())] == ["First", "Second"]
    chooser.setCurrentIndex(1)
    chooser.activated.emit(1)
    settle(qtbot, pane)
    assert shown(pane, 2, 0) == "7"
    pane.ask("total b")
    settle(qtbot, pane)
    assert (pane.answers.answers[0].value, pane.answers.answers[0].sheet) == (18.0, "Second")
    pane.open_table(path, "First")
    settle(qtbot, pane)
    assert shown(pane, 1, 0) == "2"
    pane.answers.choose(pane.answers.cards[0])
    settle(qtbot, pane)
    assert shown(pane, 2, 0) == "7", "its cells are in the other sheet, which is shown again"


@pytest.mark.usefixtures("here")
def test_what_is_no_table_is_explained_and_the_next_one_opens(
    qtbot: QtBot, pane: TablePane, tmp_path: Path, book: Path, services: Services
) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"PK\x03\x04 this is not a workbook")
    reported: list[Failure] = []
    services.messages.reported.connect(reported.extend)
    pane.take([bad])
    settle(qtbot, pane)
    assert [each.source for each in reported] == [bad]
    assert pane.answers_shown() == reported
    pane.ask("how many rows")
    assert pane.questions.notice == "Open a table first."
    pane.take([book])
    settle(qtbot, pane)
    assert shown(pane, 0, 0) == "Vision"
    assert pane.answers_shown() == []
    assert pane.head.paths == [bad, book]


@pytest.mark.usefixtures("here")
def test_an_older_answer_brings_its_own_table_back(qtbot: QtBot, pane: TablePane, book: Path, long: Path) -> None:
    pane.take([book])
    settle(qtbot, pane)
    pane.ask("total pages")
    settle(qtbot, pane)
    pane.take([long])
    settle(qtbot, pane)
    pane.ask("total amount")
    settle(qtbot, pane)
    qtbot.mouseClick(pane.answers.cards[1], Qt.MouseButton.LeftButton)
    settle(qtbot, pane)
    assert pane.table is not None
    assert pane.table.path == book
    assert shown(pane, 2, 1, ROLE.BackgroundRole) is not None
    assert pane.answers.current is pane.answers.cards[1]


@pytest.mark.usefixtures("here")
def test_answers_are_copied_and_exported(qtbot: QtBot, pane: TablePane, book: Path, tmp_path: Path) -> None:
    pane.take([book])
    settle(qtbot, pane)
    pane.ask("total pages")
    pane.ask("how many rows")
    settle(qtbot, pane)
    for name in ("out.csv", "out.json", "out.xlsx"):
        pane.export_to(tmp_path / name)
    settle(qtbot, pane)
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["value"] for row in rows] == ["70.0", "3"]
    assert rows[0]["cells"] == "10; 36; 24"
    assert rows[0]["coordinates"] == "0,1; 1,1; 2,1"
    workbook = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert workbook.sheetnames == ["Answers", "book"]
    assert [workbook["book"][place].fill.fill_type for place in ("A2", "B2", "B3", "B4")] == [None, *["solid"] * 3]
    written = json.loads((tmp_path / "out.json").read_text())
    assert written == [answer.to_dict() for answer in pane.answers.answers]
    card = pane.answers.cards[1]
    copy = next(each for each in card.findChildren(QAbstractButton) if each.text() == "Copy")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "total pages is 70." in QGuiApplication.clipboard().text()


@pytest.mark.usefixtures("here")
def test_an_export_that_cannot_be_written_is_reported(
    qtbot: QtBot, pane: TablePane, book: Path, tmp_path: Path, services: Services
) -> None:
    pane.take([book])
    settle(qtbot, pane)
    pane.ask("how many rows")
    settle(qtbot, pane)
    reported: list[Failure] = []
    services.messages.reported.connect(reported.extend)
    pane.export_to(tmp_path / "no such folder" / "out.csv")
    settle(qtbot, pane)
    assert len(reported) == 1


@pytest.mark.usefixtures("here")
def test_a_question_can_be_stopped(qtbot: QtBot, pane: TablePane, book: Path, services: Services) -> None:
    pane.take([book])
    settle(qtbot, pane)
    pane.ask("wait")
    qtbot.waitUntil(lambda: bool(pane.answers.cards) and "wait is" in pane.answers.cards[0].as_text())
    assert pane.answers.answers == [], "an interim answer is not kept"
    stop = next(each for each in pane.answers.cards[0].findChildren(QAbstractButton) if each.text() == "Stop")
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert pane.idle
    assert "Stopped" in pane.answers.cards[0].as_text()
    assert pane.answers.cards[0].final


@pytest.mark.usefixtures("here")
def test_a_checkpoint_that_fails_is_explained_on_the_card(qtbot: QtBot, pane: TablePane, book: Path) -> None:
    pane.take([book])
    settle(qtbot, pane)
    pane.ask("break")
    settle(qtbot, pane)
    text = pane.answers.cards[0].as_text()
    assert "tapas-tables: a part of it is missing" in text
    assert "Choose another one." in text


@pytest.mark.usefixtures("here")
def test_examples_are_made_from_the_columns_and_asked_by_a_click(qtbot: QtBot, pane: TablePane, book: Path) -> None:
    pane.take([book])
    settle(qtbot, pane)
    buttons = {button.text(): button for button in pane.questions.examples}
    assert {"how many rows", "total pages", "average pages"} <= set(buttons)
    qtbot.mouseClick(buttons["total pages"], Qt.MouseButton.LeftButton)
    settle(qtbot, pane)
    assert pane.answers.answers[0].value == 70.0


@pytest.mark.usefixtures("here")
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


@pytest.mark.usefixtures("here")
def test_chosen_cells_are_copied_as_a_spreadsheet_takes_them(qtbot: QtBot, pane: TablePane, book: Path) -> None:
    pane.take([book])
    settle(qtbot, pane)
    pane.view.selectAll()
    qtbot.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Vision\t10\nTables\t36\nSound\t24"


@pytest.mark.usefixtures("here")
def test_cards_are_walked_with_the_arrow_keys(qtbot: QtBot, pane: TablePane, book: Path) -> None:
    pane.take([book])
    settle(qtbot, pane)
    pane.ask("total pages")
    pane.ask("how many rows")
    settle(qtbot, pane)
    newest, oldest = pane.answers.cards
    newest.setFocus()
    qtbot.keyClick(newest, Qt.Key.Key_Down)
    assert pane.answers.current is oldest
    qtbot.keyClick(oldest, Qt.Key.Key_Up)
    assert pane.answers.current is newest


def test_a_million_rows_are_served_only_where_they_are_seen(
    qtbot: QtBot, pane: TablePane, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame = pd.DataFrame({"number": range(1_000_000), "text": ["cell"] * 1_000_000})
    asked: set[int] = set()
    cell: Callable[[TableModel, int, int], str] = TableModel.cell

    def noting(self: TableModel, row: int, column: int) -> str:
        asked.add(row)
        return cell(self, row, column)

    monkeypatch.setattr(TableModel, "cell", noting)
    pane.take([Path("none.csv")])
    settle(qtbot, pane)
    pane.view.show_table(tables.Table(Path("none.csv"), None, (), frame, frame.astype(str), (), (0, 0)))
    pane._place.setCurrentWidget(pane.view)
    qtbot.waitUntil(lambda: bool(asked))
    pane.view.scrollToBottom()
    qtbot.waitUntil(lambda: 999_999 in asked)
    assert len(asked) < 500


def test_every_control_has_a_name_and_takes_the_focus(pane: TablePane) -> None:
    controls = [
        each for kind in (QAbstractButton, QComboBox, QLineEdit) for each in pane.findChildren(kind)
        if each.objectName() not in ("qt_toolbar_ext_button",) and not each.objectName().startswith("_q_")
    ]  # fmt: skip
    nameless = [
        each for each in controls
        if not each.accessibleName() and not (isinstance(each, QAbstractButton) and each.text())
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]  # fmt: skip
    assert len(controls) >= 6
    assert nameless == []


@pytest.mark.usefixtures("here")
def test_of_a_table_that_has_changed_no_cell_is_marked_for_an_old_answer(
    qtbot: QtBot, pane: TablePane, book: Path
) -> None:
    pane.take([book])
    settle(qtbot, pane)
    pane.ask("total pages")
    settle(qtbot, pane)
    old = pane.answers.cards[0]
    book.write_text("title,pages\nNew,1\nVision,10\nTables,36\nSound,24\n")
    pane.ask("how many rows")
    settle(qtbot, pane)
    assert pane.table is not None
    assert len(pane.table.text) == 4, "it was read again"
    fresh = pane.answers.cards[0]
    assert "has changed" in old.as_text()
    assert "has changed" not in fresh.as_text()
    said: list[str] = []
    pane.services.messages.said.connect(said.append)
    pane.answers.choose(old)
    assert shown(pane, 1, 1, ROLE.BackgroundRole) is None, "its cells stand elsewhere now"
    assert "has changed" in said[-1]
    pane.answers.choose(fresh)
    pane.ask("total pages")
    settle(qtbot, pane)
    assert shown(pane, 1, 1, ROLE.BackgroundRole) is not None
    assert old not in pane.answers.cards, "what was asked again is answered of the table as it is"
    assert [card.question for card in pane.answers.cards] == ["total pages", "how many rows"]


@pytest.mark.usefixtures("here")
def test_nor_when_it_is_opened_again(qtbot: QtBot, pane: TablePane, book: Path, long: Path) -> None:
    pane.take([book])
    settle(qtbot, pane)
    pane.ask("total pages")
    settle(qtbot, pane)
    pane.take([long])
    settle(qtbot, pane)
    book.write_text("title,pages\nNew,1\nVision,10\n")
    pane.answers.choose(pane.answers.cards[0])
    settle(qtbot, pane)
    assert pane.table is not None
    assert pane.table.path == book
    assert shown(pane, 1, 1, ROLE.BackgroundRole) is None
    assert "has changed" in pane.answers.cards[0].as_text()


@pytest.mark.usefixtures("here")
def test_where_every_row_is_counted_nothing_moves_and_no_cells_are_told(
    qtbot: QtBot, pane: TablePane, tmp_path: Path
) -> None:
    path = tmp_path / "wide.csv"
    path.write_text(",".join(f"column {n}" for n in range(30)) + "\n" + "".join(f"{n}," * 29 + "x\n" for n in range(5)))
    pane.take([path])
    settle(qtbot, pane)
    table = pane.table
    assert table is not None
    counted = replace(
        average_answer(path, question="how many rows"),
        aggregator="COUNT",
        value=5.0,
        coordinates=tuple((row, 29) for row in range(5)),
        cells=("x",) * 5,
        rows_seen=5,
        rows_total=5,
    )
    bar = pane.view.horizontalScrollBar()
    pane.view.mark(counted)
    assert bar.value() == 0
    assert rests_on(counted) == ""
    pane.view.mark(replace(counted, coordinates=((0, 29),), cells=("x",)))
    assert bar.value() > 0, "a cell that is the answer is brought into view"
    assert rests_on(replace(counted, coordinates=((0, 29),), cells=("x",))) == "Count of 1 cell: x"


def test_what_is_typed_as_soon_as_a_table_came_is_a_question(qtbot: QtBot, pane: TablePane, book: Path) -> None:
    pane.take_keyboard()
    assert pane.invitation.open_button.hasFocus()
    pane.take([book])
    settle(qtbot, pane)
    assert pane.questions.box.hasFocus()


def test_the_same_question_again_brings_its_card_back(
    qtbot: QtBot, pane: TablePane, book: Path, services: Services
) -> None:
    asked: list[object] = []
    services.jobs.job_added.connect(asked.append)
    pane.take([book])
    settle(qtbot, pane)
    for question in ("average pages", "how many rows", "Average  pages?"):
        pane.ask(question)
        settle(qtbot, pane)
    assert [card.question for card in pane.answers.cards] == ["average pages", "how many rows"]
    assert pane.answers.current is pane.answers.cards[0]
    assert [answer.question for answer in pane.answers.answers] == ["average pages", "how many rows"]
    assert len(asked) == 2, "what has a sure answer is not asked of the model again"


def test_a_question_asked_twice_while_it_waits_is_answered_once(
    qtbot: QtBot, pane: TablePane, book: Path, services: Services
) -> None:
    pane.take([book])
    settle(qtbot, pane)
    for _ in range(3):
        pane.ask("average pages")
    settle(qtbot, pane)
    assert len(pane.answers.cards) == len(pane.answers.answers) == 1


def test_the_same_question_to_a_table_that_changed_is_answered_anew_in_its_place(
    qtbot: QtBot, pane: TablePane, book: Path
) -> None:
    pane.take([book])
    settle(qtbot, pane)
    pane.ask("average pages")
    settle(qtbot, pane)
    before = pane.answers.cards[0].answer
    book.write_text("title,pages\nVision,10\n")
    pane.ask("average pages")
    settle(qtbot, pane)
    assert len(pane.answers.cards) == 1
    assert pane.answers.cards[0].answer is not before
    assert pane.answers.answers == [pane.answers.cards[0].answer]


def test_a_question_may_go_on_from_the_latest_answer(
    qtbot: QtBot, pane: TablePane, services: Services, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[TableQuestionAnswering] = []
    submit = services.jobs.submit

    def noting(question: TableQuestionAnswering, *rest: object) -> object:
        asked.append(question)
        return submit(question, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(services.jobs, "submit", noting)
    pane.take([book])
    settle(qtbot, pane)
    pane.ask("total pages")
    settle(qtbot, pane)
    first = pane.answers.answers[0]
    pane.answers.settle(pane.answers.cards[0], replace(first, query=TableQuery(measure="pages")))
    pane.ask("and the lowest?")
    settle(qtbot, pane)
    assert [each.previous is not None for each in asked] == [False, True]
    assert asked[1].previous is pane.answers.cards[1].answer
    book.write_text("title,pages\nNew,1\n")
    pane.ask("and the highest?")
    settle(qtbot, pane)
    assert asked[2].previous is None, "its rows are no longer those"
    card = pane.answers.cards[0]
    card.show_answer(replace(first, follows="total pages"))
    assert "Goes on from “total pages”." in card.as_text()
