"""The list of keys: those of the menus, and those that panes know by themselves."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QMainWindow,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.tokens import APART
from desktop_app.ui.widgets.names import named

OWN = (
    ("Images", "Show a picture large; back to all with Escape", "Enter"),
    ("Images", "Ask again about the selected pictures", "F5"),
    ("Table", "Ask; earlier questions with the up and down arrows", "Enter"),
    ("Sound", "Record, and stop", "Ctrl+R"),
    ("Sound and films", "Play and pause", "Space"),
    ("Films", "Look for a moment", "Ctrl+F"),
    ("Films", "The next moment; the one before with Shift+F3", "F3"),
    ("Everywhere", "Close a list or the options", "Escape"),
    ("Everywhere", "Show the letter of each control", "Alt"),
)
"""Keys that no menu has: where, what, and the key."""


def keys(window: QMainWindow) -> Iterator[tuple[str, str, str]]:
    """Where, what and the key, in the order of the menus."""
    for top in window.menuBar().actions():
        menu = top.menu()
        for action in menu.actions() if isinstance(menu, QWidget) else ():
            words, _, named_key = action.text().replace("&", "").partition("\t")
            pressed = named_key or ", ".join(each.toString() for each in action.shortcuts())
            if pressed:
                yield top.text().replace("&", ""), words.rstrip("…"), pressed
    yield from OWN


class Shortcuts(QDialog):
    """The keys of a window."""

    def __init__(self, window: QMainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = list(keys(window))
        self.table = named(QTableWidget(len(rows), 3), "Keyboard shortcuts")
        self.table.setHorizontalHeaderLabels(["Where", "What", "Key"])
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(APART, APART, APART, APART)
        lines.addWidget(self.table)
        lines.addWidget(buttons)
        self.resize(560, 480)
