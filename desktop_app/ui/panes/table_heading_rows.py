"""Asks which rows of the file name the columns, one or several, and shows what the table is then."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop_app.answers import Failure
from desktop_app.table_reading import MOST_HEADER_ROWS, NO_HEADER, TableReading, header_rows
from desktop_app.translation import plural, tr
from desktop_app.ui.panes.table_reader import TableReader
from desktop_app.ui.said import in_sentences
from desktop_app.ui.services import Services
from desktop_app.ui.tokens import APART, NEAR
from desktop_app.ui.widgets.headings import head
from desktop_app.ui.widgets.lines import in_column
from desktop_app.ui.widgets.names import named

if TYPE_CHECKING:
    from desktop_app.media.tables import Table

_MOST_ROWS = 1_048_576
"""Rows that a sheet of today's spreadsheets has."""
_SHOWN = 3
"""Rows of the table that are shown below the names."""
_MOST_COLUMNS = 30
_SOON = 250
"""Milliseconds after the last change until the table is read as it would be."""


class HeadingRows(QDialog):
    """Begins with the rows that name the columns now; the names that come of others are shown before they are taken.

    Signals:
        chosen(TableReading): the reading wanted.
    """

    chosen = Signal(object)

    def __init__(self, table: "Table", services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Names of the columns"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._table = table
        self.first = named(QSpinBox(), tr("First row with names"), tr("Its number in the file"))
        self.last = named(QSpinBox(), tr("Last row with names"), tr("The same as the first where one row names them"))
        first, last = _in_use(table)
        self.first.setRange(1, _MOST_ROWS)
        self.first.setValue(first)
        self._keep_in_order()
        self.last.setValue(last)
        self.preview = named(QTableWidget(), tr("What the table is then"))
        head(self.preview)
        self.words = QLabel(wordWrap=True)
        both = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(both, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._reader = TableReader(services.background, services.long_calls, self)
        self._reader.read.connect(self._show)
        self._reader.failed.connect(self._say_why_not)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._read)
        self.first.valueChanged.connect(self._keep_in_order)
        for box in (self.first, self.last):
            box.valueChanged.connect(lambda _: self._soon.start())
        self.accepted.connect(lambda: self.chosen.emit(self.reading))
        self._lay_out()
        self._show(table)
        self.first.setFocus()
        self.first.selectAll()

    @classmethod
    def ask(
        cls, table: "Table", services: Services, choose: Callable[[TableReading], object], parent: QWidget
    ) -> "HeadingRows":
        """Open it over a widget; choose: called with the reading wanted."""
        asked = cls(table, services, parent)
        asked.chosen.connect(choose)
        asked.open()
        return asked

    @property
    def reading(self) -> TableReading:
        """As the table is read, with the rows that are chosen here."""
        first, last = self.first.value(), self.last.value()
        return replace(self._table.reading, header=str(first) if first == last else f"{first}-{last}")

    @property
    def idle(self) -> bool:
        """Whether what is chosen is what is shown."""
        return not self._soon.isActive() and not self._reader.busy

    def done(self, result: int) -> None:
        """Nothing is read any more for a dialog that is closed."""
        self._soon.stop()
        self._reader.stop()
        super().done(result)

    def _keep_in_order(self) -> None:
        """Several rows follow each other, and are a few."""
        several = self.last.value() - self.last.minimum()
        first = self.first.value()
        self.last.setRange(first, first + MOST_HEADER_ROWS - 1)
        self.last.setValue(first + several)

    def _read(self) -> None:
        sheet = self._table.sheet or None
        self._reader.start(self._table.path, sheet, {sheet: self.reading})

    def _show(self, table: "Table") -> None:
        rows, columns = table.text.shape
        names = [str(each) for each in table.text.columns[:_MOST_COLUMNS]]
        self.preview.setRowCount(min(rows, _SHOWN))
        self.preview.setColumnCount(len(names))
        self.preview.setHorizontalHeaderLabels(names)
        for row, cells in enumerate(table.text.iloc[:_SHOWN, :_MOST_COLUMNS].to_numpy().tolist()):
            for column, cell in enumerate(cells):
                self.preview.setItem(row, column, QTableWidgetItem(str(cell)))
        self.words.setText(
            tr(
                "{columns} with these names, {rows} below them.",
                columns=plural("{n} column", "{n} columns", columns),
                rows=plural("{n} row", "{n} rows", rows),
            )
        )
        self._allow(True)

    def _say_why_not(self, failure: Failure) -> None:
        self.words.setText(in_sentences(failure))
        self._allow(False)

    def _allow(self, readable: bool) -> None:
        self.preview.setEnabled(readable)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(readable)

    def _lay_out(self) -> None:
        self.preview.verticalHeader().hide()
        self.preview.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        rows = self.preview.verticalHeader()
        rows.setDefaultSectionSize(self.fontMetrics().height() + 10)
        self.preview.setFixedHeight(rows.defaultSectionSize() * (_SHOWN + 2))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("soft", True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(NEAR)
        for place, (text, box) in enumerate(((tr("&From row"), self.first), (tr("&to row"), self.last))):
            label = QLabel(text)
            label.setBuddy(box)
            grid.addWidget(label, 0, 2 * place)
            grid.addWidget(box, 0, 2 * place + 1)
        grid.setColumnStretch(4, 1)
        in_column(
            QLabel(tr("Which rows of the file name the columns?")),
            grid,
            self.preview,
            self.words,
            self.buttons,
            into=self,
            spacing=NEAR,
            margins=(APART, APART, APART, APART),
        )
        self.resize(560, self.sizeHint().height())


def _in_use(table: "Table") -> tuple[int, int]:
    """The first and the last row that name the columns now; where none does, the first one that could."""
    if table.reading.header not in ("", NO_HEADER) and (wanted := header_rows(table.reading.header)) is not None:
        return wanted
    if table.block is not None and table.block.heading:
        return table.block.heading[0], table.block.heading[-1]
    first = int(table.row_numbers[0]) if table.row_numbers is not None and len(table.row_numbers) else 1
    return first, first
