"""Moments of a sound that a person marks: a button that lists them, to jump to, name and remove."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop_app.annotations import Marker
from desktop_app.translation import plural, tr
from desktop_app.ui.widgets.headings import head
from desktop_app.ui.widgets.lines import in_column, in_row
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.sheet import Sheet
from desktop_app.ui.widgets.transcript_text import clock

_WIDTH = 380
_TIME, _NAME = range(2)


class MarkersButton(QPushButton):
    """Opens the list below itself.

    over: the widget that the list lies over.

    Signals:
        added(): mark the moment at hand.
        jumped(float): play from here, seconds.
        renamed(Marker, str), removed(Marker): a marker has another name, or goes.
    """

    added = Signal()
    jumped = Signal(float)
    renamed = Signal(object, str)
    removed = Signal(object)

    def __init__(self, over: QWidget) -> None:
        super().__init__()
        named(self, tr("Markers"), tr("Moments you marked (Ctrl+B marks the one at hand)"))
        self._markers: tuple[Marker, ...] = ()
        content = named(QWidget(), tr("Markers"))
        self.table = named(QTableWidget(0, 2), tr("Markers"), tr("Enter jumps there, F2 names, Delete removes"))
        head(self.table)
        self.table.setHorizontalHeaderLabels([tr("Time"), tr("Name")])
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.verticalHeader().hide()
        for corner in self.table.findChildren(QAbstractButton):
            # Qt makes it, never shows it here, and gives it no name.
            corner.setAccessibleName(self.table.accessibleName())
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.table.setTabKeyNavigation(False)
        self.table.installEventFilter(self)
        self.table.cellClicked.connect(lambda row, column: self._jump(row) if column == _TIME else None)
        self.table.itemChanged.connect(self._rename)
        self.add_button = named(QPushButton(tr("&Mark this moment")), tr("Mark this moment"), tr("Ctrl+B"))
        self.remove_button = named(QPushButton(tr("Re&move marker")), tr("Remove the chosen marker"))
        self.add_button.clicked.connect(self.added)
        self.remove_button.clicked.connect(self._remove)
        in_column(self.table, in_row(self.add_button, self.remove_button), into=content)
        self.sheet = Sheet(self, content, over, "below", _WIDTH)
        self.show_markers(())

    @property
    def naming(self) -> bool:
        """Whether the name of a marker is being typed."""
        return any(line.isVisible() for line in self.table.findChildren(QLineEdit))

    def show_markers(self, markers: Sequence[Marker]) -> None:
        """List these."""
        found = tuple(markers)
        self.setText(plural("One marke&r", "{n} marke&rs", len(found)) if found else tr("Marke&rs"))
        self.remove_button.setEnabled(bool(found))
        if found == self._markers and self.table.rowCount() == len(found):
            return
        self._markers = found
        row = self.table.currentRow()
        self.table.blockSignals(True)
        self.table.setRowCount(len(found))
        for number, marker in enumerate(found):
            time = QTableWidgetItem(clock(marker.at, tenths=True))
            time.setFlags(time.flags() & ~Qt.ItemFlag.ItemIsEditable)
            time.setToolTip(tr("Play from here"))
            self.table.setItem(number, _TIME, time)
            self.table.setItem(number, _NAME, QTableWidgetItem(marker.name))
        self.table.blockSignals(False)
        if found:
            self.table.setCurrentCell(min(max(row, 0), len(found) - 1), _NAME)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter jumps, Delete removes."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._jump(self.table.currentRow())
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._remove()
                return True
        return False

    def _jump(self, row: int) -> None:
        if 0 <= row < len(self._markers):
            self.jumped.emit(self._markers[row].at)

    def _rename(self, item: QTableWidgetItem) -> None:
        if item.column() == _NAME and item.row() < len(self._markers):
            marker = self._markers[item.row()]
            if item.text() != marker.name:
                self.renamed.emit(marker, item.text())

    def _remove(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._markers):
            self.removed.emit(self._markers[row])
