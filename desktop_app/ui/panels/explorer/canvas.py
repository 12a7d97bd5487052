"""Paints a drawing as large as there is room, and tells where the mouse is in it."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.panels.explorer import head_grids, scale_key, strip_axis
from desktop_app.ui.panels.explorer.views import (
    Drawing,
    FiguresDrawing,
    FramesDrawing,
    HeadsDrawing,
    StripDrawing,
)


class Canvas(QWidget):
    """One drawing; a strip fills the room, a picture keeps its shape.

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
        drawing, metrics = self.drawing, self.fontMetrics()
        if drawing is None:
            return QRect()
        room = self.rect()
        if drawing.scale is not None:
            room.setTop(room.top() + scale_key.height(metrics))
        if isinstance(drawing, StripDrawing):
            return strip_axis.area(room, metrics)
        if isinstance(drawing, FiguresDrawing):
            return head_grids.area(drawing, room, metrics)
        if isinstance(drawing, HeadsDrawing | FramesDrawing):
            return room
        if len(drawing.values) == 1 and not drawing.smooth:
            return strip_axis.area_of_names(room, metrics)
        if not drawing.smooth:
            return room
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRect(0, 0, size.width(), size.height())
        area.moveCenter(room.center())
        return area

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing into its area, and what stands around it."""
        drawing = self.drawing
        if drawing is None:
            return
        painter, area, metrics = QPainter(self), self.area, self.fontMetrics()
        if isinstance(drawing, HeadsDrawing):
            head_grids.draw_heads(painter, drawing, area, metrics)
            return
        if isinstance(drawing, FramesDrawing):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            head_grids.draw_frames(painter, drawing, area, metrics)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, drawing.smooth)
        painter.drawImage(area, self._image)
        if drawing.scale is not None:
            scale_key.draw(painter, drawing.scale, area, metrics)
        if isinstance(drawing, StripDrawing):
            strip_axis.draw(painter, drawing, area, metrics)
        elif len(drawing.values) == 1 and not drawing.smooth:
            strip_axis.draw_names(painter, drawing, area, metrics)
        elif isinstance(drawing, FiguresDrawing):
            head_grids.draw_figures(painter, drawing, area, metrics)
        if drawing.looking is not None:
            self._ring(painter, drawing, drawing.looking)

    def _ring(self, painter: QPainter, drawing: Drawing, looking: tuple[int, int]) -> None:
        """A line around what looks: dark beside light, as it lies on any colour."""
        area, (rows, columns) = self.area, drawing.values.shape
        left, top, right, bottom = drawing.place
        wide, high = (right - left) * area.width() / columns, (bottom - top) * area.height() / rows
        corner = QPointF(
            area.left() + left * area.width() + looking[1] * wide, area.top() + top * area.height() + looking[0] * high
        )
        ring = QRectF(corner.x(), corner.y(), wide, high).adjusted(-1, -1, 1, 1)
        for colour, width in ((Qt.GlobalColor.black, 4.0), (Qt.GlobalColor.white, 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRect(ring)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what lies under the mouse."""
        found = self._under(event)
        words = "" if found is None or self.drawing is None else self.drawing.words(*found)
        self.pointed.emit(words)
        self.setToolTip(words)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies under the mouse."""
        super().leaveEvent(event)
        self.pointed.emit("")

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
