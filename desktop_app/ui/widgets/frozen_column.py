"""A column of a table that stays in view when the table is scrolled across, as the first one of a spreadsheet does.

Qt's example of a frozen column shows it in a second view over the first, always and at its beginning. Here the second
view comes as soon as the column itself is no longer whole in view, and any column can be the one that stays.
"""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from desktop_app.ui import scheme
from desktop_app.ui.widgets.headings import Headings

_MOST = 0.5
"""The part of the table's width that the column may take."""


class FrozenColumn(QTableView):
    """One column over the beginning of a table, with its model and its selection.

    The table keeps the keyboard, and is what a screen reader reads: its cells are the same. It calls place() when its
    size has changed. A click on the heading sorts where one on the table's headings does.

    Signals:
        menu_wanted(int, QPoint): a right click, in the column; where on the screen.
    """

    menu_wanted = Signal(int, QPoint)

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.column = -1
        """Which one it is; -1 for none."""
        self.is_pressed = False
        """Whether the mouse is pressed on it, which is no wish to see the column in its own place."""
        self.setObjectName("frozen")
        self.setFocusProxy(table)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoScroll(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(table.verticalScrollMode())
        for bar_shown in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar_shown(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        self._head()
        table.horizontalScrollBar().valueChanged.connect(self.place)
        table.horizontalHeader().sectionResized.connect(self.place)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        table.horizontalHeader().geometriesChanged.connect(self.place)
        self.hide()

    def _head(self) -> None:
        self.setHorizontalHeader(Headings(self))
        head, tables = self.horizontalHeader(), self._table.horizontalHeader()
        if self._table.isSortingEnabled():
            head.setSortIndicatorClearable(tables.isSortIndicatorClearable())
            head.setSortIndicator(tables.sortIndicatorSection(), tables.sortIndicatorOrder())
            self.setSortingEnabled(True)
            # The model sorts once: whoever is asked second finds it sorted so.
            head.sortIndicatorChanged.connect(tables.setSortIndicator)
            tables.sortIndicatorChanged.connect(head.setSortIndicator)
        head.setHighlightSections(False)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.column, head.viewport().mapToGlobal(at))
        )

    def follow(self, column: int) -> None:
        """Keep this column of the table's model in view; -1 for none."""
        self.column = column
        self.setModel(self._table.model())
        if self._table.selectionModel() is not None:
            self.setSelectionModel(self._table.selectionModel())
        self.place()

    def covers(self) -> int:
        """Pixels of the table, from its beginning, that are covered."""
        return self.width() if self.isVisibleTo(self._table) else 0

    @Slot()
    def place(self) -> None:
        """Stand at the beginning of the table while the column is not whole in view."""
        if not self._is_out_of_view():
            self.hide()
            return
        room = self._table.viewport().geometry()
        head = self._table.horizontalHeader()
        width = min(self._table.columnWidth(self.column), round(_MOST * room.width()))
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = room.right() + 1 - width if from_right else room.left()
        self.horizontalHeader().setFixedHeight(head.height())
        self.setGeometry(left, head.y(), width, head.height() + room.height())
        for before in range(self.column):
            self.setColumnWidth(before, self._table.columnWidth(before))
        self.setColumnWidth(self.column, width)
        self.updateGeometries()
        self.horizontalScrollBar().setValue(self.horizontalHeader().sectionPosition(self.column))
        self.verticalScrollBar().setValue(self._table.verticalScrollBar().value())
        self.show()
        self.raise_()

    def _is_out_of_view(self) -> bool:
        model = self._table.model()
        if model is None or not 0 <= self.column < model.columnCount():
            return False
        left = self._table.columnViewportPosition(self.column)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return left + self._table.columnWidth(self.column) > self._table.viewport().width()
        return left < 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press chooses a cell, and the table stays where it is."""
        self.is_pressed = True
        super().mousePressEvent(event)
        self.is_pressed = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """So does a drag over several."""
        self.is_pressed = True
        super().mouseMoveEvent(event)
        self.is_pressed = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A right click asks for the menu of the column."""
        if self.indexAt(event.pos()).isValid():
            self.menu_wanted.emit(self.column, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the table."""
        self._table.wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells, and a line to what passes below them."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QColor(scheme.colours().edge))
        side = 0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.viewport().width() - 1
        painter.drawLine(side, 0, side, self.viewport().height())
