"""Which row names the columns: a menu to say so where the program took another one, or took one where none does."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.table_reading import NO_HEADER, TableReading, header_rows
from desktop_app.translation import tr
from desktop_app.ui.widgets.menu_choice import add_choice


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
        offer(in_words(str(row)), str(row))
    if reading.header not in ("", NO_HEADER, str(row)):
        offer(in_words(reading.header), reading.header)
    offer(tr("No row names them: number the columns"), NO_HEADER)
    return menu


def in_words(header: str) -> str:
    """What a person chose, "3" or "3-4", as the menu says it."""
    first, last = header_rows(header) or (0, 0)
    if first == last:
        return tr("Row {row} names the columns", row=str(first))
    return tr("Rows {first} to {last} name the columns", first=str(first), last=str(last))
