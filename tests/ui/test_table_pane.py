"""The Table pane: a real queue, real files, and a clerk who adds columns up in place of a checkpoint."""

from collections.abc import Callable, Generator
from pathlib import Path

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
from desktop_app.ui.panes.table import TablePane
from desktop_app.ui.panes.table_model import TableModel
from desktop_app.ui.services import Services
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
def test_chosen_cells_are_copied_as_a_spreadsheet_takes_them(qtbot: QtBot, pane: TablePane, book: Path) -> None:
    pane.take([book])
    settle(qtbot, pane)
    pane.view.selectAll()
    qtbot.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Vision\t10\nTables\t36\nSound\t24"


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
