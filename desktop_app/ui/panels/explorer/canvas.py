"""Paints a drawing as large as there is room, and tells where the mouse is in it."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.panels.explorer import strip_axis
from desktop_app.ui.panels.explorer.views import Drawing, StripDrawing


class Canvas(QWidget):
    """One drawing; a strip or a matrix fills the room, a picture keeps its shape.

    Signals:
        pointed(str): the names and the value under the mouse; "" beside them.
        clicked(int, int): row and column of a value.
    """

    pointed = Signal(str)
    clicked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing: Drawing | None = None
        self._image = QImage()
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(120)

    def sizeHint(self) -> QSize:
        """As wide as the panel usually is; higher where there is room."""
        return QSize(340, 200)

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Paint another drawing; None for nothing."""
        self.drawing = drawing
        if drawing is None:
            self._image = QImage()
        else:
            height, width = drawing.pixels.shape[:2]
            # The copy owns its bytes: those of the array may go.
            self._image = QImage(drawing.pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self.update()

    @property
    def area(self) -> QRect:
        """Where the drawing lies, in pixels of the widget."""
        if self._image.isNull():
            return QRect()
        if isinstance(self.drawing, StripDrawing):
            return strip_axis.area(self.rect(), self.fontMetrics())
        if self.drawing is not None and not self.drawing.smooth:
            return self.rect()
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRect(0, 0, size.width(), size.height())
        area.moveCenter(self.rect().center())
        return area

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing into its area."""
        if self.drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.drawing.smooth)
        painter.drawImage(self.area, self._image)
        if isinstance(self.drawing, StripDrawing):
            strip_axis.draw(painter, self.drawing, self.area, self.fontMetrics())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what lies under the mouse."""
        found = self._under(event)
        words = "" if found is None or self.drawing is None else self.drawing.words(*found)
        self.pointed.emit(words)
        self.setToolTip(words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell what was clicked."""
        found = self._under(event)
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit(*found)

    def _under(self, event: QMouseEvent) -> tuple[int, int] | None:
        area, at = self.area, event.position()
        if self.drawing is None or area.isEmpty():
            return None
        return self.drawing.at((at.x() - area.left()) / area.width(), (at.y() - area.top()) / area.height())
