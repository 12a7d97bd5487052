"""Answers in the Table pane: cards, the cells they point at, questions again, and tables that changed."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.answers import Failure
from desktop_app.questions import TableQuestionAnswering
from desktop_app.tasks.tables.query import TableQuery
from desktop_app.ui.panes.table import TablePane
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.answer_words import rests_on
from tests.made_answers import average_answer
from tests.ui.test_table_pane import ROLE, answering, book, long, pane, settle, shown

__all__ = ["answering", "book", "long", "pane"]

pytestmark = pytest.mark.usefixtures("here")


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


def test_a_checkpoint_that_fails_is_explained_on_the_card(qtbot: QtBot, pane: TablePane, book: Path) -> None:
    pane.take([book])
    settle(qtbot, pane)
    pane.ask("break")
    settle(qtbot, pane)
    text = pane.answers.cards[0].as_text()
    assert "tapas-tables: a part of it is missing" in text
    assert "Choose another one." in text


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
