"""The groups or rows that an answer comes to, all of them in a small table: a sentence tells the first ones alone."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem, QWidget

from desktop_app.answers.small_table import is_number, texts_of
from desktop_app.translation import spoken, tr
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.short_table import ShortTable

_IN_VIEW = 6
_MOST = 1_000
"""Rows that are shown; the export has all of them."""


class ResultTable(ShortTable):
    """A row a group, or a row of the table that was asked; names to the left, figures to the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, in_view=_IN_VIEW, parent=parent)
        named(self, tr("Everything the answer comes to"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self._rows: list[list[str]] = []
        self.hide()

    def show_result(self, result: Sequence[Sequence[Any]]) -> None:
        """Show a table whose first row is the headings."""
        rows = texts_of(result[: _MOST + 1], spoken)
        self.setColumnCount(len(rows[0]))
        for place, text in enumerate(rows[0]):
            heading = QTableWidgetItem(text)
            heading.setToolTip(text)  # it may have too little room
            self.setHorizontalHeaderItem(place, heading)
        self.setRowCount(len(rows) - 1)
        for at, (row, cells) in enumerate(zip(rows[1:], result[1:], strict=False)):
            for place, text in enumerate(row):
                item = QTableWidgetItem(text)
                if is_number(cells[place]):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(at, place, item)
        self._rows = rows
        self.show()

    def text(self) -> str:
        """The rows with tabs between their cells, as spreadsheets take them; "" where there are none."""
        return "\n".join("\t".join(row) for row in self._rows)
