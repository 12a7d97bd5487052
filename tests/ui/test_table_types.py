"""How columns are read: said in their headers, corrected from their menus, remembered for the file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QWidgetAction
from pytestqt.qtbot import QtBot

from desktop_app.media import tables
from desktop_app.questions import TableQuestionAnswering
from desktop_app.table_reading import (
    AS_IT_STANDS,
    CHOICES,
    ColumnKind,
    ColumnType,
    TableReading,
    describe_type,
    type_named,
)
from desktop_app.ui import style
from desktop_app.ui.panes.table import TablePane
from desktop_app.ui.panes.table_readings import MOST_KEPT, KeptReadings
from desktop_app.ui.panes.table_types import second_line, with_choice
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.choice_box import ChoiceBox
from tests.ui.conftest import new_desk
from tests.ui.test_table_pane import Clerk, settle


@pytest.fixture
def services(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    made = new_desk(home, Clerk())  # type: ignore[arg-type]  # any ask will do
    monkeypatch.setattr(made.background, "run_in_process", made.background.run)
    yield made
    made.close()


def opened(qtbot: QtBot, services: Services, path: Path) -> TablePane:
    pane = TablePane(services)
    qtbot.addWidget(pane)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.take([path])
    settle(qtbot, pane)
    return pane


@pytest.fixture
def sales(tmp_path: Path) -> Path:
    path = tmp_path / "sales.csv"
    path.write_text("day;amount;note\n02/01/2024;1.000;a\n03/04/2024;2.500;pending\n05/06/2024;tbd;b\n")
    return path


def header(pane: TablePane, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    return str(pane.view.model().headerData(column, Qt.Orientation.Horizontal, role))


def choose(qtbot: QtBot, pane: TablePane, column: int, text: str) -> None:
    menu = pane.view.show_menu(column, pane.mapToGlobal(QPoint(5, 5)))
    assert menu is not None
    action = next(each for each in menu.actions() if each.text().startswith(text))
    action.trigger()
    menu.close()
    settle(qtbot, pane)


def test_headers_say_how_columns_are_read(qtbot: QtBot, services: Services, sales: Path) -> None:
    pane = opened(qtbot, services, sales)
    assert header(pane, 0) == "day\ndate, month first ?"
    assert header(pane, 1) == "amount\nnumber, decimal comma ?"
    assert header(pane, 2) == "note\ntext"
    told = header(pane, 1, Qt.ItemDataRole.ToolTipRole)
    assert "in doubt" in told
    assert "1 of its cells hold none" in told
    assert "Shift+F10" in told
    index = pane.view.model().index(2, 1)
    assert "left out of calculations" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert index.data(Qt.ItemDataRole.ForegroundRole) is not None
    assert pane.view.model().index(0, 1).data(Qt.ItemDataRole.ForegroundRole) is None
    assert "nothing tells the day from the month" in pane.head.notes


def test_a_correction_is_read_at_once_asked_with_and_remembered(qtbot: QtBot, services: Services, sales: Path) -> None:
    pane = opened(qtbot, services, sales)
    assert pane.table is not None
    assert pane.table.frame["amount"].tolist()[:2] == [1000, 2500]
    pane.view.go_to(1, 1)
    choose(qtbot, pane, 1, "Number, decimal point")
    choose(qtbot, pane, 0, "Date, day first")
    assert pane.table.frame["amount"].tolist()[:2] == [1, 2.5]
    assert pane.table.frame["day"].dt.month.tolist() == [1, 4, 6]
    assert header(pane, 1) == "amount\nnumber, decimal point"
    assert (pane.view.currentIndex().row(), pane.view.currentIndex().column()) == (1, 1)
    asked: list[TableQuestionAnswering] = []
    submit = services.jobs.submit

    def noting(question: TableQuestionAnswering, *rest: object) -> object:
        asked.append(question)
        return submit(question, *rest)  # type: ignore[arg-type]

    services.jobs.submit = noting  # type: ignore[method-assign, assignment]
    pane.ask("total amount")
    settle(qtbot, pane)
    assert asked[0].reading == pane.table.reading
    assert asked[0].content is pane.table
    assert asked[0].to_dict()["reading"]["columns"][0][0] == "amount"

    again = opened(qtbot, services, sales)
    assert again.table is not None
    assert again.table.frame["amount"].tolist()[:2] == [1, 2.5]
    choose(qtbot, again, 1, "As it is understood")
    choose(qtbot, again, 0, "As it is understood")
    assert again.table.reading == AS_IT_STANDS
    assert again.table.frame["amount"].tolist()[:2] == [1000, 2500]
    assert KeptReadings(services.settings).of(sales) == {}


def test_an_answer_says_that_its_table_is_read_otherwise_now(qtbot: QtBot, services: Services, sales: Path) -> None:
    told = "The table is read otherwise since this answer: ask again."
    pane = opened(qtbot, services, sales)
    pane.ask("total amount")
    settle(qtbot, pane)
    old = pane.answers.cards[0]
    assert old.answer is not None
    assert told not in old.as_text()
    choose(qtbot, pane, 1, "Number, decimal point")
    assert told in old.as_text().splitlines()
    pane.ask("total amount")
    settle(qtbot, pane)
    assert [told in card.as_text() for card in pane.answers.cards] == [False], "the new answer took its place"
    fresh = pane.answers.cards[0].answer
    assert fresh is not None
    assert fresh.value != old.answer.value
    choose(qtbot, pane, 1, "As it is understood")
    assert [told in card.as_text() for card in pane.answers.cards] == [True], "it is read as it was"
    choose(qtbot, pane, 1, "Number, decimal point")
    assert [told in card.as_text() for card in pane.answers.cards] == [False], "and as it is now once more"


def test_cells_are_not_marked_where_other_rows_name_the_columns(qtbot: QtBot, services: Services, sales: Path) -> None:
    pane = opened(qtbot, services, sales)
    pane.ask("total amount")
    settle(qtbot, pane)
    card = pane.answers.cards[0]
    assert pane.table is not None
    assert pane._asking.fits(card, pane.table)
    choose(qtbot, pane, 1, "Text")
    assert pane._asking.fits(card, pane.table), "the cells stand where they stood"
    next(each for each in headings(pane, 0).actions() if each.text() == "Row 2 names the columns").trigger()
    settle(qtbot, pane)
    assert pane.table.reading.header == "2"
    assert not pane._asking.fits(card, pane.table)


def test_the_menu_checks_the_present_choice_and_opens_by_key_and_mouse(
    qtbot: QtBot, services: Services, sales: Path
) -> None:
    pane = opened(qtbot, services, sales)
    choose(qtbot, pane, 2, "Yes or no")
    pane.view.setFocus()
    pane.view.go_to(0, 2)
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(pane.view.viewport(), key)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "note" in menu.title()
    checked = [each.text() for each in menu.actions() if each.isChecked()]
    assert checked == ["Yes or no", "Rows as in the file"]
    menu.close()
    place = QPoint(pane.view.horizontalHeader().sectionViewportPosition(1) + 4, 4)
    pane.view.horizontalHeader().customContextMenuRequested.emit(place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "amount" in menu.title()
    assert [each.text() for each in menu.actions() if each.isChecked()] == [
        "As it is understood: number, decimal comma ?",
        "Rows as in the file",
    ]
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_file_that_went_away_is_said(qtbot: QtBot, services: Services, sales: Path) -> None:
    pane = opened(qtbot, services, sales)
    sales.unlink()
    choose(qtbot, pane, 1, "Text")
    assert pane.table is None
    assert pane.answers_shown()


def test_readings_are_kept_by_file_and_sheet(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    kept = KeptReadings(services.settings)
    first = with_choice(AS_IT_STANDS, "Größe", CHOICES["date, day first"])
    kept.keep(tmp_path / "a.xlsx", "One", first)
    kept.keep(tmp_path / "a.xlsx", "Two", TableReading(decimal=",", include_totals=True))
    kept.keep(tmp_path / "b.csv", None, first)
    kept.keep(tmp_path / "a.xlsx", "One", with_choice(first, "Other", CHOICES["text"]))
    assert KeptReadings(services.settings).of(tmp_path / "a.xlsx") == {
        "Two": TableReading(decimal=",", include_totals=True),
        "One": TableReading((("Größe", CHOICES["date, day first"]), ("Other", CHOICES["text"]))),
    }
    kept.keep(tmp_path / "b.csv", None, with_choice(first, "Größe", None))
    assert kept.of(tmp_path / "b.csv") == {}
    for number in range(MOST_KEPT + 5):
        kept.keep(tmp_path / f"{number}.csv", None, first)
    assert kept.of(tmp_path / "0.csv") == {}
    assert kept.of(tmp_path / f"{MOST_KEPT + 4}.csv") == {None: first}


@pytest.mark.parametrize(("words", "expected"), CHOICES.items())
def test_what_a_menu_offers_can_be_typed(words: str, expected: ColumnType) -> None:
    assert type_named(words) == expected
    assert type_named(words.upper().replace(", ", " ")) == expected
    assert second_line(expected).startswith(describe_type(expected))


def test_what_cannot_be_typed_is_told_with_what_can() -> None:
    with pytest.raises(ValueError, match="“colour” is none of: number; number, 1,234"):
        type_named("colour")


def test_every_choice_reads_a_column(tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_text("a,b\n1,1.5 m\n0,2 m\n")
    table = tables.read(tmp_path / "one.csv")
    for kind in CHOICES.values():
        again = tables.reread(table, with_choice(AS_IT_STANDS, "a", kind))
        assert (again.types[0].kind, again.types[0].corrected) == (kind.kind, True)
        assert len(again.frame) == 2
    metres = tables.reread(table, with_choice(AS_IT_STANDS, "b", CHOICES["number in metres"]))
    assert (metres.frame["b"].tolist(), metres.types[1].unit) == ([1.5, 2], "m")
    millions = tables.reread(table, with_choice(AS_IT_STANDS, "b", CHOICES["number in millions"]))
    assert millions.frame["b"].tolist() == [1_500_000, 2_000_000]
    assert table.types[1].kind is ColumnKind.NUMBER


def headings(pane: TablePane, row: int | None) -> QMenu:
    menu = pane.view.show_menu(0, pane.mapToGlobal(QPoint(5, 5)), row)
    assert menu is not None
    found = next(each.menu() for each in menu.actions() if each.text() == "Names of the columns")
    assert isinstance(found, QMenu)
    menu.hide()
    return found


def test_the_menu_of_a_column_says_what_it_is_about(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    path = tmp_path / "plain.csv"
    path.write_text("Item,Pieces\na,1\nb,2\n")
    pane = opened(qtbot, services, path)
    menu = pane.view.show_menu(1, pane.mapToGlobal(pane.rect().center()))
    assert menu is not None
    title = menu.actions()[0]
    assert isinstance(title, QWidgetAction)
    label = title.defaultWidget()
    assert isinstance(label, QLabel)
    assert label.text() == "Read “Pieces” as"
    assert label.isVisible()
    assert menu.actionGeometry(title).contains(label.geometry())
    assert label.height() >= label.fontMetrics().height()
    menu.close()


def test_a_list_of_choices_shows_all_of_each(qtbot: QtBot) -> None:
    box = ChoiceBox()
    style.dress(box)
    box.addItems([f"Sheet {place}: households by region" for place in range(8)])
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    qtbot.addWidget(box)
    box.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    last = view.visualRect(box.model().index(7, 0))
    assert last.bottom() <= view.viewport().height()
    assert view.viewport().width() >= view.fontMetrics().horizontalAdvance(box.itemText(7))
    box.hidePopup()


def test_each_of_several_tables_in_a_sheet_is_chosen_in_the_window(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    path = tmp_path / "two.csv"
    path.write_text("Orders\nItem,Pieces\na,1\nb,2\nc,3\n\nPeople\nName,Room\nAnn,A1\nBob,A2\n")
    pane = opened(qtbot, services, path)
    box = pane.head._sheets
    assert [box.itemText(at) for at in range(box.count())] == ["Orders", "People"]
    assert box.isVisible()
    box.setCurrentIndex(1)
    box.activated.emit(1)
    settle(qtbot, pane)
    assert pane.table is not None
    assert (pane.table.sheet, list(pane.table.text.columns)) == ("People", ["Name", "Room"])
    assert box.currentText() == "People"
