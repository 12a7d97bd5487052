"""The window says how a table was read, draws rows that are not counted grey, and counts them on request."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.table_reading import TableReading
from desktop_app.ui.panes.table import TablePane
from desktop_app.ui.services import Services
from tests.ui.test_table_pane import settle
from tests.ui.test_table_types import opened, services

__all__ = ["services"]

Role = Qt.ItemDataRole


@pytest.fixture
def book(tmp_path: Path) -> Path:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = "Sales"
    for row in (
        ["Sales report"],
        [],
        ["Region", "Sales"],
        ["North", 100],
        ["South", 200],
        ["East", 300],
        ["Total", 600],
    ):
        sheet.append(row)
    sheet.row_dimensions[5].hidden = True
    made.create_sheet("Rates").append(["secret", 1])
    made["Rates"].sheet_state = "hidden"
    made.save(tmp_path / "book.xlsx")
    return tmp_path / "book.xlsx"


def fold(pane: TablePane) -> QToolButton:
    return pane.head.notes_line.findChild(QToolButton)


def row_head(pane: TablePane, row: int) -> str:
    return str(pane.view.model().headerData(row, Qt.Orientation.Vertical))


def cell(pane: TablePane, row: int, role: Role) -> object:
    model = pane.view.model()
    return model.index(row, 0).data(role)


def test_notes_are_folded_into_one_line(qtbot: QtBot, services: Services, book: Path) -> None:
    pane = opened(qtbot, services, book)
    count = len(pane.table.notes) if pane.table else 0
    assert fold(pane).text() == f"{count} notes on how this table was read"
    notes = pane.head.notes_line
    label = next(each for each in notes.children() if getattr(each, "accessibleName", str)().startswith("Notes"))
    assert not label.isVisible()  # type: ignore[attr-defined]
    fold(pane).click()
    assert label.isVisible()  # type: ignore[attr-defined]
    assert "“Sales report”" in pane.head.notes
    assert "Row 7, “Total”" in pane.head.notes


def test_a_table_without_notes_has_no_line(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    (tmp_path / "plain.csv").write_text("a,b\n1,x\n2,y\n")
    pane = opened(qtbot, services, tmp_path / "plain.csv")
    assert not pane.head.notes_line.isVisible()


def test_rows_are_numbered_as_in_the_sheet(qtbot: QtBot, services: Services, book: Path) -> None:
    pane = opened(qtbot, services, book)
    assert [row_head(pane, row) for row in range(4)] == ["4", "5", "6", "7"]


def test_rows_that_are_not_counted_are_grey_and_say_why(qtbot: QtBot, services: Services, book: Path) -> None:
    pane = opened(qtbot, services, book)
    assert [isinstance(cell(pane, row, Role.ForegroundRole), QBrush) for row in range(4)] == [False, True, False, True]
    assert "hidden or filtered" in str(cell(pane, 1, Role.ToolTipRole))
    assert "totals of other rows" in str(cell(pane, 3, Role.ToolTipRole))
    assert str(cell(pane, 3, Role.AccessibleTextRole)).endswith("not counted")


def test_a_switch_counts_them_and_is_remembered(qtbot: QtBot, services: Services, book: Path) -> None:
    pane = opened(qtbot, services, book)
    switch = pane.head.notes_line.totals
    assert (switch.isVisible(), switch.text(), switch.isChecked()) == (True, "Count totals (1)", False)
    assert pane.head.notes_line.hidden.text() == "Count hidden rows (1)"
    switch.click()
    settle(qtbot, pane)
    assert pane.table is not None
    assert pane.table.reading == TableReading(include_totals=True)
    assert cell(pane, 3, Role.ForegroundRole) is None
    assert "counted, as you chose" in pane.head.notes
    pane.head.notes_line.hidden.click()
    settle(qtbot, pane)
    again = opened(qtbot, services, book)
    assert again.table is not None
    assert again.table.reading == TableReading(include_totals=True, include_hidden=True)
    assert again.head.notes_line.totals.isChecked()
    again.head.notes_line.totals.click()
    settle(qtbot, again)
    assert again.table.reading == TableReading(include_hidden=True)


def test_hidden_sheets_are_called_so(qtbot: QtBot, services: Services, book: Path) -> None:
    pane = opened(qtbot, services, book)
    box = pane.head._sheets
    assert [box.itemText(at) for at in range(box.count())] == ["Sales", "Rates (hidden)"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    settle(qtbot, pane)
    assert pane.table is not None
    assert pane.table.sheet == "Rates"
    assert "This sheet is hidden" in pane.head.notes
