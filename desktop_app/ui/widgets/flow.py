"""A layout that fills lines with widgets as words fill lines, and wraps where the width ends.

superqt 0.9 has one (QFlowLayout), which leaves room for hidden widgets and lets what is wider than the line be cut.
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_OUT_OF_SIGHT = 10_000
"""Pixels below the top of whatever it is in; above it QWidgetItem puts nothing."""


class FlowLayout(QLayout):
    """Widgets beside one another at their preferred size, in as many lines as the width asks for.

    most: lines that are shown; what has no room in them is put out of sight, and no layout is disturbed by it.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 4, most: int | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def show_most(self, lines: int | None) -> None:
        """From now on so many lines are shown at most."""
        if lines != self._most:
            self._most = lines
            self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in; addWidget calls it."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels of all lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the items into place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """As narrow as the widest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest and the highest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def fitting(self, width: int) -> int:
        """How many of the widgets have room in the lines of a width."""
        return sum(map(len, self._lines(max(width, 1))[: self._most]))

    def _arrange(self, rect: QRect, move: bool) -> int:
        """Fill the lines; the height they take. What is lower than its line stands in the middle of it."""
        top = rect.y()
        lines = self._lines(max(rect.width(), 1))
        for item, size in (each for line in lines[len(lines) if self._most is None else self._most :] for each in line):
            if move:
                item.setGeometry(QRect(QPoint(rect.x(), _OUT_OF_SIGHT), size))
        for line in lines[: self._most]:
            high, left = max(size.height() for _, size in line), rect.x()
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(left, top + (high - size.height()) // 2), size))
                left += size.width() + self.spacing()
            top += high + self.spacing()
        return max(top - self.spacing() - rect.y(), 0)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items of each line with their sizes; a hidden widget takes no room, and no space beside it either."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(width, 10_000))
            if not lines or taken + size.width() > width:
                lines.append([])
                taken = 0
            lines[-1].append((item, size))
            taken += size.width() + self.spacing()
        return lines
