"""The table itself: cells drawn as they come into view, an answer's cells marked and scrolled to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.answers import TableAnswer
from desktop_app.ui.panes.table_model import WIDTH_SAMPLE_COLUMNS, TableModel

if TYPE_CHECKING:
    import pandas as pd

NARROWEST, WIDEST = 48, 320
"""Pixels a column may be at first; the person can drag it wider."""
MOST_COPIED = 200_000
"""Cells that one Ctrl+C copies at most."""


class TableView(QTableView):
    """A table of any length; read only.

    Signals:
        refused(str): why something was not done.
    """

    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("The table")
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setHighlightSections(False)
        self._model: TableModel | None = None

    @property
    def cells(self) -> TableModel | None:
        """The model in view."""
        return self._model

    def show_table(self, text: "pd.DataFrame", frame: "pd.DataFrame") -> None:
        """Show a table from its top; text and frame as media.tables.Table has them."""
        old = self._model
        self._model = TableModel(text, frame, self)
        self.setModel(self._model)
        if old is not None:
            old.deleteLater()
        self._size_columns()
        self.scrollToTop()

    def clear(self) -> None:
        """Show no table."""
        self.setModel(None)
        self._model = None

    def mark(self, answer: TableAnswer | None) -> None:
        """Mark an answer's cells and bring the first of them into view."""
        if self._model is None:
            return
        self._model.mark(answer, self.palette())
        if answer is None or not answer.coordinates:
            return
        row, column = min(answer.coordinates)
        index = self._model.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.clearSelection()
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the chosen cells as a spreadsheet takes them."""
        if event.matches(QKeySequence.StandardKey.Copy) and self._model is not None:
            self._copy(self._model)
        else:
            super().keyPressEvent(event)

    def _copy(self, cells: TableModel) -> None:
        chosen = self.selectionModel().selection()
        parts = [chosen.at(place) for place in range(chosen.size())]
        if sum(part.width() * part.height() for part in parts) > MOST_COPIED:
            self.refused.emit(f"Choose at most {MOST_COPIED:,} cells to copy.")
            return
        places = [(each.row(), each.column()) for each in chosen.indexes()]
        QGuiApplication.clipboard().setText(cells.rows_as_text(places))

    def _size_columns(self) -> None:
        """Columns as wide as their title and first cells: measuring every cell would take minutes."""
        assert self._model is not None
        metrics = self.fontMetrics()
        for column in range(min(self._model.columnCount(), WIDTH_SAMPLE_COLUMNS)):
            width = metrics.horizontalAdvance(self._model.widest(column)) + 24
            self.setColumnWidth(column, min(max(width, NARROWEST), WIDEST))
