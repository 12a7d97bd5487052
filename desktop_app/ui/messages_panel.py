"""What could not be read or answered: the file, the reason, what to do, and the traceback one click away."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableView,
    QWidget,
)

from desktop_app.answers import Failure
from desktop_app.translation import mark, tr
from desktop_app.ui.said import as_said
from desktop_app.ui.widgets.failure_words import about
from desktop_app.ui.widgets.lines import in_column, in_row
from desktop_app.ui.widgets.names import named

_Index = QModelIndex | QPersistentModelIndex
_WRAPPED = 100
"""Rows whose words are wrapped: the latest ones."""
_APART = 8
"""Points between the words of two messages."""
_TITLES = (mark("File"), mark("What happened"), mark("What to do"))


class Failures(QAbstractTableModel):
    """The failures as rows; thousands cost nothing until they come into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Failure] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many failures there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """File, reason, advice."""
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and the whole path as its tool tip."""
        failure = self.rows[index.row()]
        texts = (about(failure) or str(failure.source), as_said(failure.reason), as_said(failure.advice))
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(failure.source) if index.column() == 0 else texts[index.column()]
        return None

    def add(self, failures: list[Failure]) -> None:
        """Append some."""
        if not failures:
            return
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(failures) - 1)
        self.rows += failures
        self.endInsertRows()

    def clear(self) -> None:
        """Forget all."""
        self.beginResetModel()
        self.rows.clear()
        self.endResetModel()


class MessagesPanel(QWidget):
    """The list and its buttons.

    Signals:
        counted(int): how many messages there are now.
        diagnostics_wanted(str): "Copy diagnostics" was pressed; with the details of the chosen message.
    """

    counted = Signal(int)
    diagnostics_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Messages"))
        self.failures = Failures(self)
        self._listed: set[tuple[Path, str]] = set()
        self.table = named(QTableView(), tr("What could not be read or answered"))
        self._details = named(QPushButton(tr("&Details…")), tr("Details of the chosen message"))
        self._copy = named(QPushButton(tr("Cop&y diagnostics")), tr("Copy diagnostics"))
        self._clear = named(QPushButton(tr("C&lear")), tr("Clear all messages"))
        self._empty = QLabel(tr("Nothing went wrong so far."))
        self._side = QWidget()
        self._set_up_table()
        self._lay_out()
        self._details.clicked.connect(self.show_details)
        self._copy.clicked.connect(lambda: self.diagnostics_wanted.emit(self._chosen_details()))
        self._clear.clicked.connect(self.clear)
        self._enable()

    def _set_up_table(self) -> None:
        self.table.setModel(self.failures)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setMinimumHeight(96)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 200)
        self.table.activated.connect(self.show_details)
        self.table.selectionModel().selectionChanged.connect(self._enable)

    def _lay_out(self) -> None:
        in_column(self._details, self._copy, self._clear, ..., into=self._side)
        in_row(self._empty, self.table, self._side, into=self, margins=(4, 4, 8, 4))
        self._empty.setContentsMargins(4, 0, 0, 0)

    @Slot(list)
    def add(self, failures: list[Failure]) -> None:
        """List some more; what is listed already is not repeated, whoever tells of it and however often."""
        fresh = {(each.source, each.reason): each for each in failures}
        self.failures.add([failure for key, failure in fresh.items() if key not in self._listed])
        self._listed |= fresh.keys()
        self._enable()
        self._wrap(len(fresh))
        self.table.scrollToBottom()
        self.counted.emit(len(self.failures.rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self._wrap(_WRAPPED)

    def _wrap(self, latest: int) -> None:
        """Give the latest rows the height their words need; measuring thousands would take too long."""
        count = len(self.failures.rows)
        for row in range(max(0, count - min(latest, _WRAPPED)), count):
            self.table.resizeRowToContents(row)
            # Words of several lines would run into those of the next message.
            self.table.setRowHeight(row, self.table.rowHeight(row) + _APART)

    @Slot()
    def clear(self) -> None:
        """Empty the list."""
        self.failures.clear()
        self._listed.clear()
        self._enable()
        self.counted.emit(0)

    @Slot()
    def _enable(self) -> None:
        listed = bool(self.failures.rows)
        self._empty.setVisible(not listed)
        self.table.setVisible(listed)
        self._side.setVisible(listed)
        self._details.setEnabled(self._chosen() is not None)

    def _chosen(self) -> Failure | None:
        rows = self.table.selectionModel().selectedRows()
        return self.failures.rows[rows[0].row()] if rows else None

    def _chosen_details(self) -> str:
        failure = self._chosen()
        return f"{failure.source}: {as_said(failure.reason)}\n{failure.details}" if failure else ""

    @Slot()
    def show_details(self) -> None:
        """The chosen message with its traceback."""
        failure = self._chosen()
        if failure is None:
            return
        box = QMessageBox(
            QMessageBox.Icon.Information, tr("Details"), f"{failure.source}\n\n{as_said(failure.reason)}.", parent=self
        )
        box.setInformativeText(as_said(failure.advice))
        box.setDetailedText(failure.details or tr("There is nothing more to say about it."))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
