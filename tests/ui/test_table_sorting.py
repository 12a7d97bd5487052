"""Rows of a table sorted by a click on a heading: their order, and that all that is said of cells stays right."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QLocale, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.answers import TableAnswer
from desktop_app.media import tables
from desktop_app.table_reading import CHOICES, RowRole
from desktop_app.ui.panes.row_order import RowOrder
from desktop_app.ui.panes.table import TablePane
from desktop_app.ui.panes.table_model import TableModel
from desktop_app.ui.panes.table_view import MOST_FOLLOWED, TableView
from desktop_app.ui.services import Services
from desktop_app.workspace.shading import Shading
from tests.ui.test_table_pane import settle
from tests.ui.test_table_types import choose, opened, services

__all__ = ["services"]

ROLE = Qt.ItemDataRole
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
WORDS = ("pear", "Äpfel", "apple", "Zebra", "épée", "zero", "Apple", "")
FIRST_DAY = date(2019, 11, 28)


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """Thirty rows of a word, a figure, a day and yes or no, of which some are missing."""
    lines = ["word;figure;day;paid"]
    for row in range(30):
        figure = "" if row % 11 == 5 else str(row * 7 % 13 - 4)
        day = "" if row % 7 == 3 else (FIRST_DAY + timedelta(days=row * 97 % 400)).isoformat()
        lines.append(f"{WORDS[row % len(WORDS)]};{figure};{day};{'yes' if row % 3 else 'no'}")
    path = tmp_path / "people.csv"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


@pytest.fixture
def view(qtbot: QtBot, people: Path) -> Iterator[TableView]:
    made = TableView()
    qtbot.addWidget(made)
    made.resize(600, 240)
    made.show_table(tables.read(people))
    with qtbot.waitExposed(made):
        made.show()
    yield made
    if (menu := QApplication.activePopupWidget()) is not None:
        menu.close()


def cells(view: TableView) -> TableModel:
    model = view.cells
    assert model is not None
    return model


def rows(view: TableView) -> list[int]:
    """The rows of the table as they are shown."""
    model = cells(view)
    return [model.source_row(place) for place in range(model.rowCount())]


def column(view: TableView, place: int) -> list[str]:
    model = cells(view)
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def click(view: TableView, place: int, header: QHeaderView | None = None) -> None:
    header = header or view.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(place) + header.sectionSize(place) // 2, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def answer_at(view: TableView, *coordinates: tuple[int, int]) -> TableAnswer:
    count = cells(view).rowCount()
    return TableAnswer(
        source=Path("people.csv"), checkpoint="", device="cpu", question="", sentence="", value=None,
        coordinates=coordinates, cells=tuple(cells(view).cell(*each) for each in coordinates), aggregator="NONE",
        rows_seen=count, rows_total=count,
    )  # fmt: skip


@pytest.mark.parametrize("place", [1, 2, 3])
def test_values_are_sorted_as_pandas_sorts_them(view: TableView, people: Path, place: int) -> None:
    frame = tables.read(people).frame
    assert frame.iloc[:, place].dtype.kind in "ifMb"
    name = frame.columns[place]
    view.sort_by(place, UP)
    assert rows(view) == frame.sort_values(name, kind="stable", na_position="last").index.tolist()
    view.sort_by(place, DOWN)
    wanted = frame.sort_values(name, kind="stable", ascending=False, na_position="last").index.tolist()
    assert rows(view) == wanted, "equal rows as the file has them, missing ones last"


def test_words_are_sorted_as_in_a_dictionary(view: TableView) -> None:
    view.sort_by(0, UP)
    shown = [word.casefold() for word in column(view, 0)]
    assert list(dict.fromkeys(shown)) == ["äpfel", "apple", "épée", "pear", "zebra", "zero", ""]
    apples = [row for row in rows(view) if cells(view).cell(row, 0).casefold() == "apple"]
    assert apples == sorted(apples), "capitals make no difference"
    view.sort_by(0, DOWN)
    shown = [word.casefold() for word in column(view, 0)]
    assert list(dict.fromkeys(shown)) == ["zero", "zebra", "pear", "épée", "apple", "äpfel", ""]
    assert [row for row in rows(view) if row in apples] == apples


@pytest.mark.parametrize(
    ("language", "wanted"), [("es", ["nata", "nube", "ñu", "oca"]), ("C", ["nata", "ñu", "nube", "oca"])]
)
def test_words_are_sorted_as_the_language_of_the_window_has_them(
    view: TableView, tmp_path: Path, language: str, wanted: list[str]
) -> None:
    path = tmp_path / "animals.csv"
    path.write_text("animal,legs\noca,2\nñu,4\nnube,0\nnata,0\n", "utf-8")
    view.show_table(tables.read(path))
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        view.sort_by(0, UP)
    finally:
        QLocale.setDefault(before)
    assert column(view, 0) == wanted


def test_clicks_sort_up_down_and_as_the_file_has_it(view: TableView) -> None:
    header, shown = view.horizontalHeader(), []
    as_in_the_file = rows(view)
    for _ in range(4):
        click(view, 1)
        assert header.isSortIndicatorShown()
        shown.append((header.sortIndicatorSection(), header.sortIndicatorOrder(), rows(view)))
    assert [each[:2] for each in shown] == [(1, UP), (1, DOWN), (-1, UP), (1, UP)]
    assert shown[2][2] == as_in_the_file == sorted(as_in_the_file)
    assert shown[0][2] == shown[3][2] != as_in_the_file
    said = cells(view).headerData(1, Qt.Orientation.Horizontal, ROLE.AccessibleTextRole)
    assert said == "figure, sorted ascending"
    assert cells(view).headerData(0, Qt.Orientation.Horizontal, ROLE.AccessibleTextRole) is None
    assert "Click it to sort" in cells(view).headerData(1, Qt.Orientation.Horizontal, ROLE.ToolTipRole)


def test_rows_keep_their_own_numbers_and_the_room_for_them(view: TableView) -> None:
    room = view.verticalHeader().sizeHint().width()
    view.sort_by(1, UP)
    numbers = [int(cells(view).headerData(place, Qt.Orientation.Vertical)) for place in range(30)]
    assert numbers == [row + 2 for row in rows(view)]
    assert view.verticalHeader().sizeHint().width() == room
    assert numbers[-1] != 31


def test_totals_and_hidden_rows_stay_last_unless_they_are_counted(view: TableView, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in (["Region", "Sales"], ["North", 300], ["South", 100], ["West", None], ["East", 200], ["Total", 600]):
        sheet.append(line)
    sheet.row_dimensions[3].hidden = True
    book.save(tmp_path / "book.xlsx")
    table = tables.read(tmp_path / "book.xlsx")
    assert set(table.set_apart.values()) == {RowRole.TOTAL, RowRole.HIDDEN}
    view.show_table(table)
    view.sort_by(1, UP)
    assert column(view, 0) == ["East", "North", "West", "South", "Total"]
    view.sort_by(1, DOWN)
    assert column(view, 0) == ["North", "East", "West", "South", "Total"]
    assert "holds totals" in str(cells(view).index(4, 0).data(ROLE.ToolTipRole))
    assert "is hidden" in str(cells(view).headerData(3, Qt.Orientation.Vertical, ROLE.ToolTipRole))
    view.show_table(tables.reread(table, replace(table.reading, include_totals=True, include_hidden=True)))
    view.sort_by(1, DOWN)
    assert column(view, 0) == ["Total", "North", "East", "South", "West"]


def test_amounts_are_sorted_within_their_currency(view: TableView, tmp_path: Path) -> None:
    path = tmp_path / "bills.csv"
    path.write_text("bill,amount\na,$ 30.00\nb,€ 200.00\nc,$ 4.00\nd,€ 5.00\ne,€ 5.00\n", "utf-8")
    table = tables.read(path)
    assert table.currencies
    view.show_table(table)
    view.sort_by(1, UP)
    assert column(view, 0) == ["d", "e", "b", "c", "a"]
    view.sort_by(1, DOWN)
    assert column(view, 0) == ["a", "c", "b", "d", "e"], "equal ones as the file has them"


def test_marks_go_with_their_cells(view: TableView) -> None:
    view.sort_by(1, DOWN)
    view.mark(answer_at(view, (4, 0), (20, 0)))
    model = cells(view)
    marked = [place for place in range(30) if model.index(place, 0).data(ROLE.BackgroundRole) is not None]
    assert sorted(model.source_row(place) for place in marked) == [4, 20]
    assert model.index(marked[0], 0).data(ROLE.FontRole).bold()
    assert "part of the answer" in str(model.index(marked[1], 0).data(ROLE.AccessibleTextRole))
    bold = [place for place in range(30) if model.headerData(place, Qt.Orientation.Vertical, ROLE.FontRole)]
    assert bold == marked
    assert view.currentIndex().row() == marked[0], "the first of them as they stand"
    assert 0 <= view.rowViewportPosition(marked[0]) < view.viewport().height()
    view.sort_by(1, UP)
    assert view.current_cell == (model.source_row(view.currentIndex().row()), 0)
    again = [place for place in range(30) if model.index(place, 0).data(ROLE.BackgroundRole) is not None]
    assert {model.source_row(place) for place in again} == {4, 20}
    assert again != marked


def test_rows_that_were_read_and_shares_of_attention_go_with_their_cells(view: TableView) -> None:
    view.sort_by(1, UP)
    model = cells(view)
    view.mark(replace(answer_at(view, (2, 0)), rows_seen=10, rows_read=((0, 10),)))
    tinted = [place for place in range(30) if model.index(place, 3).data(ROLE.BackgroundRole) is not None]
    assert sorted(model.source_row(place) for place in tinted) == list(range(10))
    view.mark(None)
    view.shade(Shading((), {(7, 2): 0.75, (8, 2): 0.25}, 0.0), scroll=True)
    place = model.place(7, 2)
    assert "75.0%" in str(place.data(ROLE.ToolTipRole))
    assert 0 <= view.rowViewportPosition(place.row()) < view.viewport().height()


def test_cells_are_copied_as_they_are_shown(view: TableView) -> None:
    view.sort_by(1, DOWN)
    model = cells(view)
    chosen = QItemSelection(model.index(3, 0), model.index(8, 1))
    view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    view.copy()
    wanted = ["\t".join(model.cell(model.source_row(place), each) for each in (0, 1)) for place in range(3, 9)]
    assert QGuiApplication.clipboard().text().splitlines() == wanted
    before = set(wanted)
    view.sort_by(0, UP)
    assert set(view.chosen_text().splitlines()) == before, "what is chosen stays chosen"


def test_a_whole_column_of_many_rows_stays_chosen(view: TableView, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("number,rest\n" + "".join(f"{number},{number % 7}\n" for number in range(MOST_FOLLOWED)))
    view.show_table(tables.read(path))
    view.selectColumn(1)
    cursor = QGuiApplication.overrideCursor()
    view.sort_by(0, DOWN)
    assert view.chosen_text().split() == [str(number % 7) for number in reversed(range(MOST_FOLLOWED))]
    view.selectAll()
    view.sort_by(0, UP)
    assert len(view.chosen_text().splitlines()) == MOST_FOLLOWED
    view.clearSelection()
    view.selectionModel().select(
        QItemSelection(cells(view).index(0, 0), cells(view).index(MOST_FOLLOWED - 2, 1)),
        QItemSelectionModel.SelectionFlag.Select,
    )
    view.sort_by(0, DOWN)
    assert view.chosen_text() == "", "of many cells none is chosen rather than others"
    assert QGuiApplication.overrideCursor() == cursor


def test_a_click_on_a_cell_tells_its_row_of_the_table(qtbot: QtBot, view: TableView) -> None:
    view.sort_by(1, UP)
    told: list[tuple[int, int]] = []
    view.cell_clicked.connect(lambda row, place: told.append((row, place)))
    at = view.visualRect(cells(view).index(2, 1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told == [(rows(view)[2], 1)]
    assert told[0][0] != 2


def menu_by_key(view: TableView) -> QMenu:
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(view.viewport(), key)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def pick(menu: QMenu, text: str) -> None:
    next(each for each in menu.actions() if each.text() == text).trigger()
    menu.close()


def test_the_menu_sorts_by_the_keyboard(view: TableView) -> None:
    view.go_to(0, 1)
    pick(menu_by_key(view), "Sort descending")
    header = view.horizontalHeader()
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (1, DOWN)
    assert view.is_sorted
    menu = menu_by_key(view)
    assert "Sort descending" in [each.text() for each in menu.actions() if each.isChecked()]
    number = cells(view).row_number(view.current_cell[0])  # type: ignore[index]
    names = next(each.menu() for each in menu.actions() if each.text() == "Names of the columns")
    assert isinstance(names, QMenu)
    assert f"Row {number} names the columns" in [each.text() for each in names.actions()]
    pick(menu, "Rows as in the file")
    assert not view.is_sorted
    pick(menu_by_key(view), "Select the column")
    assert view.chosen_text().splitlines() == [cells(view).cell(row, 1) for row in range(30)]


def test_the_names_that_stay_sort_and_are_sorted(view: TableView) -> None:
    view.resize(200, 240)
    view.scroll_bars[0].setValue(view.scroll_bars[0].maximum())
    assert view.names.isVisible()
    click(view, 0, view.names.horizontalHeader())
    assert cells(view).sorted_by == (0, False)
    assert view.horizontalHeader().sortIndicatorSection() == 0
    view.sort_by(1, DOWN)
    header = view.names.horizontalHeader()
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (1, DOWN)
    assert view.names.indexAt(QPoint(5, 5)).data() == column(view, 0)[view.rowAt(5)]


def test_another_reading_begins_as_in_the_file_and_a_new_answer_keeps_the_order(
    qtbot: QtBot, services: Services, people: Path
) -> None:
    pane = opened(qtbot, services, people)
    pane.view.sort_by(1, DOWN)
    pane.ask("total figure")
    settle(qtbot, pane)
    model = cells(pane.view)
    assert model.sorted_by == (1, True)
    marked = [place for place in range(30) if model.index(place, 1).data(ROLE.BackgroundRole) is not None]
    assert {(model.source_row(place), 1) for place in marked} == set(pane.answers.answers[0].coordinates)
    pane.view.go_to(17, 1)
    choose(qtbot, pane, 1, "Text")
    assert pane.table is not None
    assert dict(pane.table.reading.columns)["figure"] == CHOICES["text"]
    assert not pane.view.is_sorted
    assert pane.view.horizontalHeader().sortIndicatorSection() == -1
    assert pane.view.current_cell == (17, 1), "the same cell is the current one"
    assert isinstance(pane, TablePane)


@settings(max_examples=60, deadline=None)
@given(
    figures=st.lists(st.one_of(st.none(), st.floats(allow_nan=False), st.integers(-5, 5).map(float)), max_size=60),
    descending=st.booleans(),
    data=st.data(),
)
def test_an_order_is_a_permutation(figures: list[float | None], descending: bool, data: st.DataObject) -> None:
    apart = data.draw(st.sets(st.sampled_from(range(len(figures))))) if figures else set()
    frame = pd.DataFrame({"figure": pd.Series(figures, dtype="float64")})
    text = frame.map(lambda each: "" if pd.isna(each) else repr(each)).astype(object)
    table = tables.Table(
        Path("made.csv"), None, (), frame, text, (), (0, 0), set_apart=dict.fromkeys(apart, RowRole.TOTAL)
    )
    order = RowOrder(table)
    order.take(order.worked_out(0, descending, apart))
    shown = [order.row(place) for place in range(len(figures))]
    assert sorted(shown) == list(range(len(figures)))
    assert [order.place(row) for row in shown] == list(range(len(figures)))
    known = [figures[row] for row in shown if row not in apart and figures[row] is not None]
    assert known == sorted(known, reverse=descending)  # type: ignore[type-var]
    kept = [row for row in shown if row not in apart]
    assert shown == kept + sorted(apart)
    order.take(order.worked_out(-1, False))
    assert [order.row(place) for place in range(len(figures))] == list(range(len(figures)))
