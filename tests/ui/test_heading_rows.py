"""Which rows name the columns: chosen, remembered, and seen before they are taken."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.ui.panes.table import TablePane
from desktop_app.ui.panes.table_heading_rows import HeadingRows
from desktop_app.ui.services import Services
from tests.ui.test_table_pane import settle
from tests.ui.test_table_types import headings, opened, services

__all__ = ["services"]


def test_a_row_that_names_the_columns_is_chosen_and_remembered(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    path = tmp_path / "plain.csv"
    path.write_text("Orders of May\nItem,Pieces\na,1\nb,2\nc,3\n")
    pane = opened(qtbot, services, path)
    menu = headings(pane, 0)
    assert [each.text() for each in menu.actions() if each.isChecked()] == ["As they are understood"]
    next(each for each in menu.actions() if each.text() == "Row 3 names the columns").trigger()
    settle(qtbot, pane)
    assert pane.table is not None
    assert (list(pane.table.text.columns), pane.table.reading.header) == (["a", "1"], "3")
    again = opened(qtbot, services, path)
    assert again.table is not None
    assert list(again.table.text.columns) == ["a", "1"]
    next(each for each in headings(again, None).actions() if each.text().startswith("No row")).trigger()
    settle(qtbot, again)
    assert list(again.table.text.columns) == ["Column 1", "Column 2"]
    assert len(again.table.text) == 4


def test_a_row_above_what_is_in_view_can_name_the_columns(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    path = tmp_path / "plain.csv"
    path.write_text("Orders of May\nItem,Pieces\na,1\nb,2\nc,3\n")
    pane = opened(qtbot, services, path)
    dialog = asked_for_rows(pane)
    dialog.first.setValue(4)
    dialog.accept()
    settle(qtbot, pane)
    assert pane.table is not None
    assert list(pane.table.text.columns) == ["b", "2"]


def asked_for_rows(pane: TablePane) -> HeadingRows:
    next(each for each in headings(pane, None).actions() if each.text() == "Other rows…").trigger()
    dialog = pane.findChildren(HeadingRows)[-1]
    assert isinstance(dialog, HeadingRows)
    return dialog


def test_a_dialog_that_is_closed_reads_nothing_any_more(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n3,4\n5,6\n")
    pane = opened(qtbot, services, path)
    dialog = asked_for_rows(pane)
    dialog.first.setValue(2)
    dialog._read()
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog) and services.background.idle)
    qtbot.wait(50)  # whatever comes for the dialog would raise here
    assert services.long_calls._running == []


def preview(dialog: HeadingRows) -> list[list[str]]:
    """The names, and the rows below them."""
    shown = dialog.preview
    rows, columns = range(shown.rowCount()), range(shown.columnCount())
    names = [item.text() if (item := shown.horizontalHeaderItem(column)) else "" for column in columns]
    cells = [[item.text() if (item := shown.item(row, column)) else "" for column in columns] for row in rows]
    return [names, *cells]


def test_several_rows_name_the_columns_and_are_seen_before_they_are_taken(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    path = tmp_path / "two lines.csv"
    path.write_text("Office of Maps\nSales\n2019,2020,2021\nnorth,south,west\nlow,high,low\n1,2,3\n4,5,6\n7,8,9\n")
    pane = opened(qtbot, services, path)
    next(each for each in headings(pane, None).actions() if each.text().startswith("No row")).trigger()
    settle(qtbot, pane)
    dialog = asked_for_rows(pane)
    dialog.first.setValue(3)
    dialog.last.setValue(4)
    qtbot.waitUntil(lambda: dialog.idle, timeout=20_000)
    assert preview(dialog)[0] == ["2019 / north", "2020 / south", "2021 / west"]
    assert preview(dialog)[1] == ["low", "high", "low"]
    assert dialog.words.text() == "3 columns with these names, 4 rows below them."
    dialog.accept()
    settle(qtbot, pane)
    assert pane.table is not None
    assert pane.table.reading.header == "3-4"
    assert list(pane.table.text.columns) == ["2019 / north", "2020 / south", "2021 / west"]
    menu = headings(pane, None)
    assert [each.text() for each in menu.actions() if each.isChecked()] == ["Rows 3 to 4 name the columns"]
    again = asked_for_rows(pane)
    assert (again.first.value(), again.last.value()) == (3, 4)
    again.first.setValue(5)
    assert (again.last.value(), again.last.maximum()) == (6, 9), "as many rows as before, and at most five"
    again.reject()


def test_what_is_asked_begins_with_the_row_now_in_use(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    path = tmp_path / "titled.csv"
    path.write_text("Orders of May\n\nItem,Pieces\na,1\nb,2\nc,3\n")
    pane = opened(qtbot, services, path)
    dialog = asked_for_rows(pane)
    assert (dialog.first.value(), dialog.last.value()) == (3, 3)
    assert preview(dialog) == [["Item", "Pieces"], ["a", "1"], ["b", "2"], ["c", "3"]]
    dialog.reject()
    assert pane.table is not None
    assert pane.table.reading.header == "", "nothing is changed by looking"
