"""Which row names the columns: a menu to say so where the program took another one, or took one where none does."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from desktop_app.table_reading import NO_HEADER, TableReading
from desktop_app.translation import tr
from desktop_app.ui.widgets.menu_choice import add_choice

_MOST_ROWS = 1_048_576
"""Rows that a sheet of today's spreadsheets has."""


def heading_menu(
    reading: TableReading, row: int | None, choose: Callable[[TableReading], object], parent: QWidget
) -> QMenu:
    """The menu of what may name the columns, the present choice checked.

    row: the number in its sheet of the row that was clicked, None where a heading was. choose: called with the reading
    wanted.
    """
    menu = QMenu(tr("Names of the columns"), parent)
    group = QActionGroup(menu)

    def offer(text: str, header: str) -> None:
        action = add_choice(menu, group, text, reading.header == header)
        action.triggered.connect(lambda: choose(replace(reading, header=header)))

    offer(tr("As they are understood"), "")
    if row is not None:
        offer(tr("Row {row} names the columns", row=row), str(row))
    if reading.header not in ("", NO_HEADER, str(row)):
        offer(tr("Row {row} names the columns", row=reading.header), reading.header)
    offer(tr("No row names them: number the columns"), NO_HEADER)
    menu.addAction(tr("Another row…")).triggered.connect(lambda: _ask_row(reading, choose, parent))
    return menu


def _ask_row(reading: TableReading, choose: Callable[[TableReading], object], parent: QWidget) -> QInputDialog:
    """Ask for the number of a row, which may stand above what is in view."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(tr("Names of the columns"))
    dialog.setLabelText(tr("Number of the row in the file that names the columns:"))
    dialog.setInputMode(QInputDialog.InputMode.IntInput)
    dialog.setIntRange(1, _MOST_ROWS)
    dialog.setIntValue(int(reading.header) if reading.header.isdigit() else 1)
    dialog.intValueSelected.connect(lambda row: choose(replace(reading, header=str(row))))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
