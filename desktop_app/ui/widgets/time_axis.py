"""A slider over time that is drawn by itself: what changes seldom is kept as a picture, the cursor goes over it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

SMALL_STEP, LARGE_STEP = 1_000, 10_000
"""Milliseconds that an arrow key and Page Up / Page Down move."""


class TimeAxis(QAbstractSlider):
    """Its value is the position in milliseconds; for a screen reader it is a slider.

    Click or drag to seek; the arrow keys move by a second, Page Up and Down by ten, Home and End to the ends.
    Who makes one of it overrides _seek() and _draw().
    """

    def __init__(self, title: str, vertically: QSizePolicy.Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertically)
        self.setAccessibleName(title)
        self.setSingleStep(SMALL_STEP)
        self.setPageStep(LARGE_STEP)
        self.setRange(0, 0)
        self._picture = QPixmap()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew at the new size."""
        super().resizeEvent(event)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the new colours when light turns to dark."""
        super().changeEvent(event)
        self._redraw()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Seek to where the mouse is."""
        if self.maximum() > 0:
            self._seek(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Seek while the button is held."""
        if self.maximum() > 0 and event.buttons() & Qt.MouseButton.LeftButton:
            self._seek(event.position().x())

    def _seek(self, x: float) -> None:
        """A person points at a place."""
        raise NotImplementedError

    def _draw(self, painter: QPainter) -> None:
        """What stays until _redraw()."""
        raise NotImplementedError

    def _redraw(self) -> None:
        self._picture = QPixmap()
        self.update()

    def _paint_picture(self, painter: QPainter) -> None:
        if self._picture.isNull():
            ratio = self.devicePixelRatioF()
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._picture)
            self._draw(inner)
            inner.end()
        painter.drawPixmap(0, 0, self._picture)

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
