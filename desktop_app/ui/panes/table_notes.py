"""How the table in view was read: notes that unfold, and switches for rows that are not counted."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from desktop_app.table_reading import AS_IT_STANDS, RowRole, TableReading
from desktop_app.translation import number, plural, tr
from desktop_app.ui.said import as_said
from desktop_app.ui.widgets.fold import Fold
from desktop_app.ui.widgets.lines import in_column, in_row

if TYPE_CHECKING:
    from desktop_app.media.tables import Table


class TableNotes(QWidget):
    """One quiet line, "3 notes on how this table was read", that unfolds; beside it what is counted or not.

    Signals:
        reading_wanted(object): a TableReading, when the person switches rows on or off.
    """

    reading_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = AS_IT_STANDS
        self._fold = Fold(tr("Notes on how this table was read"))
        self._fold.toggled.connect(self._unfold)
        self._notes = QLabel(wordWrap=True)
        self._notes.setTextFormat(Qt.TextFormat.PlainText)
        self._notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._notes.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._notes.setAccessibleName(tr("Notes on how this table was read"))
        self.totals = _switch(
            tr("Count totals"), lambda wanted: self._want(replace(self._reading, include_totals=wanted))
        )
        self.hidden = _switch(
            tr("Count hidden rows"), lambda wanted: self._want(replace(self._reading, include_hidden=wanted))
        )
        in_column(in_row(self._fold, self.totals, self.hidden, ...), self._notes, into=self, spacing=2)
        self.clear()

    @property
    def text(self) -> str:
        """All notes, one a line; "" where there are none."""
        return self._notes.text()

    def show_table(self, table: "Table") -> None:
        """Say how a table was read."""
        self._reading = table.reading
        count = len(table.notes)
        self._fold.setText(plural("{n} note on how this table was read", "{n} notes on how this table was read", count))
        self._fold.setVisible(bool(count))
        self._notes.setText("\n".join(_sentence(as_said(note)) for note in table.notes))
        roles = list(table.set_apart.values())
        self._offer(self.totals, roles.count(RowRole.TOTAL), tr("Count totals"), table.reading.include_totals)
        self._offer(self.hidden, roles.count(RowRole.HIDDEN), tr("Count hidden rows"), table.reading.include_hidden)
        self.setVisible(bool(count or roles))
        self._unfold(self._fold.isChecked())

    def clear(self) -> None:
        """There is no table to speak of."""
        self._notes.setText("")
        self.hide()

    def _offer(self, switch: QCheckBox, rows: int, what: str, counted: bool) -> None:
        """Show a switch where there are rows it is for."""
        switch.setText(f"{what} ({number(rows, ',')})")
        switch.setVisible(rows > 0)
        switch.setChecked(counted)

    def _unfold(self, wanted: bool) -> None:
        self._notes.setVisible(wanted and bool(self._notes.text()))

    def _want(self, reading: TableReading) -> None:
        if reading != self._reading:
            self.reading_wanted.emit(reading)


def _switch(what: str, wanted: Callable[[bool], None]) -> QCheckBox:
    """A switch for rows that are set apart; it speaks when a person clicks it, not when it is set."""
    box = QCheckBox(what)
    box.setToolTip(tr("Rows drawn grey are shown, but not counted in answers unless this is on"))
    box.clicked.connect(wanted)
    return box


def _sentence(note: str) -> str:
    """A note with a capital letter and a full stop."""
    return f"{note[:1].upper()}{note[1:].rstrip('.')}."
