"""Lines of widgets that are scrolled where a window is too low for them; what moves nothing when it comes."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

_LOWEST = 80
"""Points that are left to be scrolled in."""


def keep_room_for_bar(area: QAbstractScrollArea) -> None:
    """The place of the vertical bar is kept; where there is nothing to scroll it is not drawn."""
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar = area.verticalScrollBar()
    bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))


class Column(QPlainTextEdit):
    """Text in lines that are read easily however wide the window is; what is left of it stays free at the right."""

    widest = 0
    """Characters of a line; 0 for as many as there is room for."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as the longest line is to be."""
        frame, bar = 2 * self.frameWidth(), self.verticalScrollBar().sizeHint().width()
        room, wanted = self.width() - frame - bar, self.widest * self.fontMetrics().averageCharWidth()
        free = max(0, room - wanted) if self.widest else 0
        if free != self.viewportMargins().right():
            self.setViewportMargins(0, 0, free, 0)
        super().resizeEvent(event)


def scroll_to(view: QPlainTextEdit, offset: int) -> None:
    """Bring the line of a character to the top, also amid paragraphs that nobody has seen.

    A paragraph that was not laid out yet counts as one line, and what is below the last line is not scrolled to.
    """
    cursor = QTextCursor(view.document())
    cursor.setPosition(offset)
    block, room = cursor.block(), view.viewport().height() // view.fontMetrics().lineSpacing()
    while block.isValid() and room > 0:
        view.document().documentLayout().blockBoundingRect(block)
        room -= block.lineCount()
        block = block.next()
    line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock()).lineNumber()
    view.verticalScrollBar().setValue(cursor.block().firstLineNumber() + max(line, 0))


class Scrolled(QScrollArea):
    """As wide as there is room, and as high as its lines would like to be where there is less.

    lines: the layout to fill.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = QWidget()
        self._inside.setObjectName("bare")
        self.lines = QVBoxLayout(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inside)

    @classmethod
    def filling(cls, parent: QWidget) -> "Scrolled":
        """One that is all that the parent shows."""
        made = cls(parent)
        around = QVBoxLayout(parent)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(made)
        return made

    def minimumSizeHint(self) -> QSize:
        """As wide as what is in it, and low."""
        return QSize(self._inside.minimumSizeHint().width(), _LOWEST)

    def sizeHint(self) -> QSize:
        """All of what is in it."""
        return self._inside.sizeHint()


class Unfolded(Scrolled):
    """As high as its lines are at its width, where there is room: nothing moves in it then, and no bar comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines.setContentsMargins(0, 0, 0, 0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Points of all lines at a width."""
        inside = self._inside
        return inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()

    def minimumSizeHint(self) -> QSize:
        """Room for the bar too: with it nothing is cut at the side."""
        least = super().minimumSizeHint()
        return QSize(least.width() + self.verticalScrollBar().sizeHint().width(), least.height())
