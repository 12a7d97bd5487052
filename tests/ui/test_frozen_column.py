"""The names of a table's rows stay in view when it is scrolled across; an answer and what chose it are marked."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.answers import TableAnswer
from desktop_app.inference.residency import Residency
from desktop_app.media import tables
from desktop_app.questions import TableQuestionAnswering
from desktop_app.table_reading import ColumnKind, ColumnType
from desktop_app.tasks.table_question_answering.run import answer
from desktop_app.ui.panes.table_view import TableView, column_of_names

COLUMNS = 12
ROLE = Qt.ItemDataRole


@pytest.fixture
def wide(tmp_path: Path) -> Path:
    """A number, a name and ten further figures a row; the last is the highest in row 40."""
    path = tmp_path / "wide.csv"
    head = "number,name," + ",".join(f"figure {place} of the year" for place in range(2, COLUMNS))
    rows = (f"{row},Town {row}," + ",".join(str(row * place % 41) for place in range(2, COLUMNS)) for row in range(80))
    path.write_text("\n".join([head, *rows]) + "\n")
    return path


@pytest.fixture(params=["left to right", "right to left"])
def view(qtbot: QtBot, wide: Path, request: pytest.FixtureRequest) -> TableView:
    made = TableView()
    if request.param == "right to left":
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show_table(tables.read(wide))
    with qtbot.waitExposed(made):
        made.show()
    return made


def beginning(view: TableView, column: int) -> int:
    """Pixels from where the table begins to where a column does."""
    left = view.columnViewportPosition(column)
    from_right = view.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return view.viewport().width() - left - view.columnWidth(column) if from_right else left


def test_names_come_over_the_table_when_they_leave_it(view: TableView) -> None:
    assert not view.names.isVisible()
    view.scroll_bars[0].setValue(view.scroll_bars[0].maximum())
    view.scroll_bars[1].setValue(7)
    names = view.names
    assert names.isVisible()
    assert names.indexAt(QPoint(5, 5)).data() == view.model().index(7, 1).data() == "Town 7"
    assert names.rowViewportPosition(9) == view.rowViewportPosition(9), "rows stand beside one another"
    assert names.horizontalHeader().height() == view.horizontalHeader().height()
    assert names.width() == view.columnWidth(1)
    side = names.geometry()
    room = view.viewport().geometry()
    from_right = view.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert (side.right() == room.right()) if from_right else (side.left() == room.left())
    view.scroll_bars[0].setValue(0)
    assert not names.isVisible()


def test_a_cell_is_never_below_the_names(view: TableView) -> None:
    view.scroll_bars[0].setValue(view.scroll_bars[0].maximum())
    for column in range(COLUMNS - 1, 1, -1):
        view.setCurrentIndex(view.model().index(0, column))
        assert beginning(view, column) >= view.names.covers(), "the keyboard walks back"
    view.setCurrentIndex(view.model().index(0, 0))
    assert view.scroll_bars[0].value() == 0


def test_names_are_chosen_and_scrolled_as_the_table_is(qtbot: QtBot, view: TableView) -> None:
    end = view.scroll_bars[0].maximum()
    view.scroll_bars[0].setValue(end)
    clicked: list[tuple[int, int]] = []
    view.clicked.connect(lambda index: clicked.append((index.row(), index.column())))
    at = view.names.visualRect(view.model().index(3, 1)).center()
    qtbot.mouseClick(view.names.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert clicked == [(3, 1)]
    assert view.chosen_text() == "Town 3"
    assert view.currentIndex().row() == 3
    assert view.scroll_bars[0].value() == end, "the table stays where it is"
    assert view.hasFocus(), "the table has the keyboard"
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 4


def test_names_have_the_menu_of_their_column(view: TableView) -> None:
    view.scroll_bars[0].setValue(view.scroll_bars[0].maximum())
    at = view.names.visualRect(view.model().index(3, 1)).center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.names.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.names.viewport(), asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "“name”" in menu.title()
    menu.close()


def test_another_table_takes_the_place_of_the_first(view: TableView, tmp_path: Path) -> None:
    view.scroll_bars[0].setValue(view.scroll_bars[0].maximum())
    view.clear()
    assert not view.names.isVisible()
    path = tmp_path / "small.csv"
    path.write_text("a\n1\n")
    view.show_table(tables.read(path))
    assert not view.names.isVisible()


def asked(path: Path, question: str, residency: Residency) -> TableAnswer:
    *_, found = answer(TableQuestionAnswering(table=path, questions=(question,)), residency)
    assert isinstance(found, TableAnswer)
    return found


def test_the_figure_is_marked_lighter_than_the_name_and_both_are_in_view(
    view: TableView, wide: Path, residency: Residency
) -> None:
    found = asked(wide, "which name has the highest figure 11 of the year", residency)
    (row, column), *_ = sorted(found.coordinates)
    assert column == 1
    view.mark(found)
    model = view.model()
    marks = [model.index(row, place).data(ROLE.BackgroundRole) for place in (1, 11, 10)]
    assert marks[2] is None
    assert marks[0].color().alpha() > marks[1].color().alpha() > 0
    assert "part of the answer" in model.index(row, 1).data(ROLE.AccessibleTextRole)
    assert "chosen by" in model.index(row, 11).data(ROLE.AccessibleTextRole)
    assert 0 <= beginning(view, 11) <= view.viewport().width() - view.columnWidth(11)
    assert 0 <= view.rowViewportPosition(row) < view.viewport().height()
    assert view.names.isVisible()
    view.mark(None)
    assert model.index(row, 11).data(ROLE.BackgroundRole) is None


def test_of_rows_that_fulfil_something_that_is_marked(view: TableView, wide: Path, residency: Residency) -> None:
    found = asked(wide, "which names have figure 2 of the year over 38", residency)
    view.mark(found)
    rows = {row for row, _ in found.coordinates}
    assert len(rows) > 1
    marked = {row for row in range(80) if view.model().index(row, 2).data(ROLE.BackgroundRole) is not None}
    assert marked == rows


@pytest.mark.parametrize(
    ("kinds", "place"),
    [("text number", 0), ("date text number", 0), ("number number text", 2), ("number number", 0), ("", 0)],
)
def test_names_are_the_first_words(kinds: str, place: int) -> None:
    assert column_of_names([ColumnType(ColumnKind(kind)) for kind in kinds.split()]) == place
