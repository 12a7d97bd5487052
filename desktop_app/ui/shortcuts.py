"""The list of keys: those of the menus, which can be changed, and those that panes know by themselves."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QMainWindow,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from desktop_app.translation import mark, tr
from desktop_app.ui.palette.entries import menu_actions, plain, shown, source_of
from desktop_app.ui.settings import Setting, Settings
from desktop_app.ui.tokens import APART, NEAR
from desktop_app.ui.widgets.headings import head
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.prose import Prose

CHANGED = Setting("window/shortcuts", "{}")
"""JSON: the name of a menu's entry to its key, "" for none; those with their usual key are not named."""

OWN = (
    (mark("Images"), mark("Show a picture large; back to all with Escape"), "Enter"),
    (mark("Images"), mark("Ask again about the selected pictures"), "F5"),
    (mark("Table"), mark("Ask; earlier questions with the up and down arrows"), "Enter"),
    (mark("Sound"), mark("Record, and stop"), "Ctrl+R"),
    (mark("Sound"), mark("Pause the recording, and go on"), "Ctrl+Shift+R"),
    (mark("Sound"), mark("Mark the moment that is recorded or played"), "Ctrl+B"),
    (mark("Sound"), mark("Write the current word, or the selected ones, otherwise"), "F2"),
    (mark("Sound"), mark("Look for words in the transcript"), "Ctrl+F"),
    (mark("Sound and films"), mark("Play and pause"), "Space"),
    (mark("Films"), mark("Look for a moment"), "Ctrl+F"),
    (mark("Sound and films"), mark("The next place that was found; the one before with Shift+F3"), "F3"),
    (mark("Documents"), mark("Zoom in and out; fit the width with Ctrl+0"), "Ctrl++, Ctrl+-"),
    (mark("Documents"), mark("The next page; the one before with Ctrl+PgUp"), "Ctrl+PgDown"),
    (mark("Attention"), mark("Play through the layers, and stop"), "Shift+F9"),
    (mark("Everywhere"), mark("Close a list or the options"), "Escape"),
    (mark("Everywhere"), mark("Show the letter of each control"), "Alt"),
)
"""Keys that no menu has: where, what, and the key."""

_USUAL = "usualKeys"
_HOW = mark("Choose a command of the menus, press the new key in the field, and press Set.")


@dataclass(frozen=True)
class Key:
    """A line of the list: where it works, what it does, the key, and the entry of a menu whose key can be changed."""

    where: str
    what: str
    pressed: str
    action: QAction | None = None
    menus: tuple[QAction, ...] = ()

    @property
    def name(self) -> str:
        """What the entry is called in the settings: in English, so that it has its key in every language."""
        if self.action is None:
            return f"{self.where} › {self.what}"
        return " › ".join(source_of(each).rstrip("…") for each in (*self.menus, self.action))


def keys(window: QMainWindow) -> Iterator[Key]:
    """Every key, in the order of the menus; entries without one too, which may get one."""
    for menus, action in menu_actions(window.menuBar()):
        path = tuple(plain(each) for each in menus)
        words, _, native = action.text().replace("&", "").partition("\t")
        fixed = QKeySequence.fromString(native, QKeySequence.SequenceFormat.NativeText).toString()
        pressed = fixed or ", ".join(each.toString() for each in action.shortcuts())
        if path[-1:] != (tr("Open &Recent").replace("&", ""),):
            yield Key(" › ".join(path), words.rstrip("…"), pressed, None if fixed else action, menus)
    yield from (Key(tr(where), tr(what), pressed) for where, what, pressed in OWN)


def restore(window: QMainWindow, settings: Settings) -> None:
    """Give the entries of the menus the keys that a person chose; called once, when the menus are there."""
    changed = _changed(settings)
    for key in keys(window):
        if key.action is not None:
            key.action.setProperty(_USUAL, key.pressed)
            if key.name in changed:
                _give(key.action, changed[key.name])


def _changed(settings: Settings) -> dict[str, str]:
    """What is kept; nothing of it where it is not what was written."""
    try:
        kept = json.loads(settings.get(CHANGED))
    except ValueError:
        kept = {}
    fits = isinstance(kept, Mapping) and all(isinstance(each, str) for each in kept.values())
    return dict(kept) if fits else {}


def _give(action: QAction, pressed: str) -> None:
    action.setShortcuts([QKeySequence(each) for each in pressed.split(", ") if each])


class Shortcuts(QDialog):
    """The keys of a window, and a field to change one."""

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._settings = settings
        self.rows: list[Key] = []
        self.table = named(QTableWidget(0, 3), tr("Keyboard shortcuts"))
        head(self.table)
        self.field = named(QKeySequenceEdit(), tr("New key"), tr(_HOW))
        self.field.setMaximumSequenceLength(1)
        self.set_button = named(QPushButton(tr("&Set")), tr("Set this key"))
        self.clear_button = named(QPushButton(tr("&No key")), tr("Take the key away"))
        self.reset_button = named(QPushButton(tr("&Usual keys")), tr("Give every command its usual key again"))
        self.said = Prose(tr(_HOW), small=True)
        self._lay_out()
        self._fill()
        self.table.itemSelectionChanged.connect(self._on_selected)
        self.set_button.clicked.connect(self._set)
        self.clear_button.clicked.connect(lambda: self.change(""))
        self.reset_button.clicked.connect(self.reset)
        self._on_selected()

    @property
    def chosen(self) -> Key | None:
        """The line that is selected."""
        row = self.table.currentRow()
        return self.rows[row] if row >= 0 and self.table.selectedItems() else None

    def change(self, pressed: str) -> None:
        """Give the command that is selected another key, "" for none; one that is taken is refused with a word."""
        key = self.chosen
        if key is None or key.action is None:
            return
        taken = next(
            (each for each in self.rows if each != key and pressed and pressed in each.pressed.split(", ")), None
        )
        if taken is not None:
            self.said.setText(
                tr(
                    "{pressed} is taken: {what} ({where}). Choose another key.",
                    pressed=shown(pressed),
                    what=taken.what,
                    where=taken.where,
                )
            )
            return
        _give(key.action, pressed)
        changed = _changed(self._settings) | {key.name: pressed}
        if pressed == key.action.property(_USUAL):
            del changed[key.name]
        self._settings.put(CHANGED, json.dumps(changed, ensure_ascii=False))
        self.said.setText(f"{key.what}: {shown(pressed) or tr('no key')}.")
        self._fill(self.table.currentRow())

    @Slot()
    def reset(self) -> None:
        """Every command has its usual key again."""
        for key in self.rows:
            if key.action is not None:
                _give(key.action, str(key.action.property(_USUAL) or ""))
        self._settings.put(CHANGED, CHANGED.default)
        self.said.setText(tr("Every command has its usual key again."))
        self._fill(max(0, self.table.currentRow()))

    @Slot()
    def _set(self) -> None:
        self.change(self.field.keySequence().toString())

    @Slot()
    def _on_selected(self) -> None:
        key = self.chosen
        changeable = key is not None and key.action is not None
        for widget in (self.field, self.set_button, self.clear_button):
            widget.setEnabled(changeable)
        self.field.setKeySequence(QKeySequence(key.pressed.split(", ")[0] if key is not None and changeable else ""))
        if key is not None and not changeable:
            self.said.setText(tr("This key belongs to its page and cannot be changed."))

    def _fill(self, row: int = -1) -> None:
        self.rows = list(keys(self._window))
        self.table.setRowCount(len(self.rows))
        for place, key in enumerate(self.rows):
            for column, text in enumerate((key.where, key.what, shown(key.pressed))):
                self.table.setItem(place, column, QTableWidgetItem(text))
        if row >= 0:
            self.table.selectRow(row)

    def _lay_out(self) -> None:
        self.table.setHorizontalHeaderLabels([tr("Where"), tr("What"), tr("Key")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self.field, stretch=1)
        for button in (self.set_button, self.clear_button, self.reset_button):
            row.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(APART, APART, APART, APART)
        lines.setSpacing(NEAR)
        lines.addWidget(self.table)
        lines.addLayout(row)
        lines.addWidget(self.said)
        lines.addWidget(buttons)
        self.resize(QSize(760, 560).boundedTo(self._window.size()))
