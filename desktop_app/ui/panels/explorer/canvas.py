"""Paints a drawing as large as there is room, and tells where the mouse is in it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.panels.explorer import head_grids, strip_axis
from desktop_app.ui.panels.explorer.pointed import Pointed, ring
from desktop_app.ui.panels.explorer.views import (
    Drawing,
    FiguresDrawing,
    FramesDrawing,
    HeadsDrawing,
    StripDrawing,
)
from desktop_app.ui.widgets import scale_key


class Canvas(Pointed):
    """One drawing; a strip fills the room, a picture keeps its shape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(120)

    def sizeHint(self) -> QSize:
        """As wide as the panel usually is; higher where there is room."""
        return QSize(340, 200)

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Paint another drawing; None for nothing."""
        self.take_drawing(drawing)
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
        if drawing.scale is not None:
            # Over a narrow picture its words have no room: it is as wide as the panel there.
            line = QRect(0, area.top(), self.width(), area.height()) if drawing.smooth else area
            scale_key.draw(painter, drawing.scale, line, metrics)
        self._draw(painter, drawing, area)
        if drawing.looking is not None:
            ring(painter, self.cell(*drawing.looking))
        self.ring_current(painter)

    def _draw(self, painter: QPainter, drawing: Drawing, area: QRect) -> None:
        metrics = self.fontMetrics()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, drawing.smooth)
        if isinstance(drawing, HeadsDrawing):
            head_grids.draw_heads(painter, drawing, area, metrics)
            return
        if isinstance(drawing, FramesDrawing):
            head_grids.draw_frames(painter, drawing, area, metrics)
            return
        painter.drawImage(area, self._image)
        if isinstance(drawing, StripDrawing):
            strip_axis.draw(painter, drawing, area, metrics)
        elif len(drawing.values) == 1 and not drawing.smooth:
            strip_axis.draw_names(painter, drawing, area, metrics)
        elif isinstance(drawing, FiguresDrawing):
            head_grids.draw_figures(painter, drawing, area, metrics)
