"""The table itself: cells drawn as they come into view, an answer's cells marked and scrolled to."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QScrollBar, QTableView, QWidget

from desktop_app.answers import TableAnswer
from desktop_app.table_reading import ColumnKind, ColumnType
from desktop_app.translation import tr
from desktop_app.ui.panes.table_heading import heading_menu
from desktop_app.ui.panes.table_model import WIDTH_SAMPLE_COLUMNS, TableModel
from desktop_app.ui.panes.table_sorting import Sorter, add_sorting
from desktop_app.ui.panes.table_types import type_menu, with_choice
from desktop_app.ui.widgets.frozen_column import FrozenColumn
from desktop_app.ui.widgets.headings import Headings, RowNumbers
from desktop_app.workspace.shading import Shading

if TYPE_CHECKING:
    from desktop_app.media.tables import Table

NARROWEST, WIDEST = 48, 320
"""Pixels a column may be at first; the person can drag it wider."""
MOST_COPIED = 200_000
"""Cells that one Ctrl+C copies at most."""
MOST_FOLLOWED = 5_000
"""Cells that stay chosen one by one when rows are sorted."""
_UPPER = 0.6
"""The part of the height, from above, in which a cell stays where it is when it is to be looked at."""
_FIRST = 6
"""Columns among which the names of the rows are looked for."""
_AS_IN_THE_FILE = (-1, Qt.SortOrder.AscendingOrder)
Hint = QAbstractItemView.ScrollHint


class TableView(QTableView):
    """A table of any length; read only. The names of its rows stay in view when it is scrolled across.

    Rows can be sorted, here alone: rows taken and told are those of the table as it was read.

    Signals:
        refused(str): why something was not done.
        reading_wanted(object): the TableReading a person wants of the table.
        cell_clicked(int, int): the row and the column of a cell.
    """

    refused = Signal(str)
    cell_clicked = Signal(int, int)
    reading_wanted = Signal(object)
    heading_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, sorter: Sorter | None = None) -> None:
        """sorter: works out the order of long tables off this thread; here, where there is none."""
        super().__init__(parent)
        self._model: TableModel | None = None
        self._sorter = sorter
        if sorter is not None:
            sorter.given_up.connect(self._say_order)
            sorter.worked_out.connect(lambda order: self._model.stand(order) if self._model is not None else None)
        self.setAccessibleName(tr("The table"))
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setVerticalHeader(RowNumbers(self, self._place_of))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.setHorizontalHeader(Headings(self))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().customContextMenuRequested.connect(self._show_menu_at)
        # Nothing is sorted before somebody asks for it, and a third click has the rows as the file has them.
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.horizontalHeader().setSortIndicator(*_AS_IN_THE_FILE)
        self.setSortingEnabled(True)
        self.names = FrozenColumn(self)
        self.names.setAccessibleName(tr("The names of the rows"))
        self.names.menu_wanted.connect(self.show_menu)
        self.names.clicked.connect(self.clicked)
        self.clicked.connect(self._tell_clicked)
        self._table: Table | None = None
        self._whole_columns: list[int] = []
        """Those that were chosen from end to end before rows were sorted, and are so afterwards."""

    @property
    def cells(self) -> TableModel | None:
        """The model in view."""
        return self._model

    def show_table(self, table: "Table") -> None:
        """Show a table from its top, with its rows as the file has them."""
        old = self._model
        self._table = table
        if self._sorter is not None:
            self._sorter.stop()
        self._model = TableModel(table, self, self._sorter)
        self.setModel(self._model)
        self._model.sorting.connect(self._on_sorting)
        self.sort_by(*_AS_IN_THE_FILE)
        if old is not None:
            old.deleteLater()
        self._size_columns()
        self.names.follow(column_of_names(table.types))
        self.scrollToTop()

    @property
    def scroll_bars(self) -> tuple[QScrollBar, QScrollBar]:
        """Across and down."""
        return self.horizontalScrollBar(), self.verticalScrollBar()

    @property
    def is_sorted(self) -> bool:
        """Whether the rows stand otherwise than in the file."""
        return self._model is not None and self._model.sorted_by[0] >= 0

    @property
    def current_cell(self) -> tuple[int, int] | None:
        """The row and the column of the cell that has the keyboard."""
        index = self.currentIndex()
        return self._model.source_cell(index) if self._model is not None and index.isValid() else None

    def sort_by(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Show the rows sorted by a column, -1 for the order of the file; the headings say so."""
        self.horizontalHeader().setSortIndicator(column, order)

    @property
    def is_sorting(self) -> bool:
        """Whether an order is being worked out."""
        return self._sorter is not None and self._sorter.wanted is not None

    @Slot()
    def _say_order(self) -> None:
        """The headings tell the order that rows stand in, as another one will not come."""
        if self._model is not None:
            column, descending = self._model.sorted_by
            self.sort_by(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)

    @Slot(bool)
    def _on_sorting(self, begins: bool) -> None:
        """Of many cells that are chosen only whole columns stay so: Qt would follow every single one."""
        if begins:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            chosen = self.selectionModel().selection()
            parts = [chosen.at(place) for place in range(chosen.size())]
            if sum(part.width() * part.height() for part in parts) > MOST_FOLLOWED:
                self._whole_columns = [
                    part.left() + at for part in parts for at in range(part.width()) if _is_whole(part)
                ]
                self.clearSelection()
            return
        chosen = QItemSelection()
        for column in self._whole_columns:
            chosen.select(self.model().index(0, column), self.model().index(self.model().rowCount() - 1, column))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)
        self._whole_columns = []
        QGuiApplication.restoreOverrideCursor()

    def _place_of(self, row: int) -> int:
        return self._model.place(row, 0).row() if self._model is not None else row

    @Slot(QModelIndex)
    def _tell_clicked(self, index: QModelIndex) -> None:
        if self._model is not None:
            self.cell_clicked.emit(*self._model.source_cell(index))

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one, for the keyboard."""
        if self._model is not None:
            index = self._model.place(row, column)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def clear(self) -> None:
        """Show no table."""
        if self._sorter is not None:
            self._sorter.stop()
        self.setModel(None)
        self.names.follow(-1)
        self._model = None
        self._table = None

    def mark(self, answer: TableAnswer | None) -> None:
        """Mark an answer's cells and bring the first of them, as they are sorted, into view."""
        if self._model is None:
            return
        self._model.mark(answer, self.palette())
        if answer is None or not answer.coordinates:
            return
        if answer.aggregator == "COUNT" and len(answer.coordinates) == self._model.rowCount():
            return  # every row was counted: no cell is more to be looked at than any other
        first = self._model.first_shown(answer.coordinates)
        self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.clearSelection()
        self._bring(first.row(), (*self._model.chosen_by, first.column()))

    def _bring(self, place: int, columns: Sequence[int]) -> None:
        """Bring cells at a place into view, the last of them surely; what is in view across stays where it is."""
        assert self._model is not None
        across = self.horizontalScrollBar().value()
        self.scrollTo(self._model.index(place, columns[-1]), Hint.PositionAtCenter)
        self.horizontalScrollBar().setValue(across)
        for column in columns:
            if column != self.names.column or len(columns) == 1:
                self.scrollTo(self._model.index(place, column), Hint.EnsureVisible)

    def scrollTo(self, index: QModelIndex | QPersistentModelIndex, hint: Hint = Hint.EnsureVisible) -> None:
        """Bring a cell into view, beside the names that stay."""
        bar = self.horizontalScrollBar()
        across = bar.value()
        super().scrollTo(index, hint)
        if self.names.is_pressed:
            bar.setValue(across)
            return
        left, width = self.columnViewportPosition(index.column()), self.columnWidth(index.column())
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        before = self.viewport().width() - left - width if from_right else left
        if before < self.names.covers():
            bar.setValue(bar.value() + before - self.names.covers())

    def shade(self, shading: Shading | None, scroll: bool = False) -> None:
        """Shade cells by the attention they get, None for none; scroll: bring the strongest into view."""
        if self._model is None:
            return
        self._model.shade(shading)
        inside = {cell: share for cell, share in shading.cells.items() if cell[0] >= 0} if shading is not None else {}
        if inside and scroll:
            index = self._model.place(*max(inside, key=lambda cell: inside[cell]))
            # What is said of it comes below the table and takes of its height: at the lower edge it would be hidden.
            across, upper = self.horizontalScrollBar().value(), round(_UPPER * self.viewport().height())
            if not 0 <= self.visualRect(index).top() < upper:
                self.scrollTo(index, Hint.PositionAtCenter)
                self.horizontalScrollBar().setValue(across)
            self.scrollTo(index, Hint.EnsureVisible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names follow."""
        super().resizeEvent(event)
        self.names.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the chosen cells as a spreadsheet takes them."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A right click on a cell, or the menu key, offers other ways to read its column."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            where = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        else:
            index = self.indexAt(event.pos())
            where = event.globalPos()
        if self._model is not None and index.isValid():
            row, column = self._model.source_cell(index)
            self.show_menu(column, where, row)

    def _show_menu_at(self, place: QPoint) -> None:
        header = self.horizontalHeader()
        column = header.logicalIndexAt(place)
        if column >= 0:
            self.show_menu(column, header.viewport().mapToGlobal(place))

    def show_menu(self, column: int, where: QPoint, row: int | None = None) -> QMenu | None:
        """Offer to sort by a column, other ways to read it, and other rows that may name the columns.

        where: on the screen. row: the one that was clicked. None where it is not known how the column is read.
        """
        if self._model is None or self._table is None:
            return None
        kind, title, reading = self._model.kind(column), self._model.title(column), self._table.reading
        if kind is None:
            return None

        def choose(wanted: ColumnType | None) -> None:
            self.reading_wanted.emit(with_choice(reading, title, wanted))

        menu = type_menu(title, kind, dict(reading.columns).get(title), choose, self)
        menu.addSeparator()
        add_sorting(menu, self._model.sorted_by, column, self.sort_by)
        menu.addAction(tr("Select the column")).triggered.connect(lambda: self.selectColumn(column))
        menu.addSeparator()
        number = self._model.row_number(row) if row is not None else None
        if self._table.block is None or self._table.block.values is None:
            heading = heading_menu(reading, number, self.reading_wanted.emit, self)
            heading.addAction(tr("Other rows…")).triggered.connect(self.heading_wanted)
            menu.addMenu(heading)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)
        return menu

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, as a spreadsheet takes them."""
        if text := self.chosen_text():
            QGuiApplication.clipboard().setText(text)

    def chosen_text(self) -> str:
        """The chosen cells, as a spreadsheet takes them; "" for none, and where they are too many."""
        if self._model is None:
            return ""
        chosen = self.selectionModel().selection()
        parts = [chosen.at(place) for place in range(chosen.size())]
        if sum(part.width() * part.height() for part in parts) > MOST_COPIED:
            self.refused.emit(tr("Choose at most {most_copied:,} cells to copy.", most_copied=MOST_COPIED))
            return ""
        return self._model.rows_as_text(chosen.indexes())

    def _size_columns(self) -> None:
        """Columns as wide as their title and first cells: measuring every cell would take minutes."""
        assert self._model is not None
        metrics = self.fontMetrics()
        for column in range(min(self._model.columnCount(), WIDTH_SAMPLE_COLUMNS)):
            width = max(map(metrics.horizontalAdvance, self._model.widest(column))) + 24
            self.setColumnWidth(column, min(max(width, NARROWEST), WIDEST))


def _is_whole(part: QItemSelectionRange) -> bool:
    """Whether cells that are chosen reach from the first row to the last."""
    return part.height() == part.model().rowCount()


def column_of_names(types: Sequence[ColumnType]) -> int:
    """The column that says what a row is about: the first one, or the first of words where that is of numbers."""
    if not types or types[0].kind is not ColumnKind.NUMBER:
        return 0
    first = (place for place, each in enumerate(types[:_FIRST]) if each.kind is ColumnKind.TEXT)
    return next(first, 0)
