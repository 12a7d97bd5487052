"""A picture with its attention map over it, as large as there is room, and the colours' key above it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.translation import tr
from desktop_app.ui.panels.explorer.pointed import Pointed
from desktop_app.ui.panels.explorer.views import Drawing
from desktop_app.ui.panels.heat import Overlay
from desktop_app.ui.panels.own_cost import OwnCost
from desktop_app.ui.widgets import scale_key
from desktop_app.ui.widgets.elided import elide
from desktop_app.ui.widgets.names import named

_AIR = 4
"""Points between a picture and its caption."""


class MapView(Pointed):
    """Paints two images, which is all that it takes: no plot's axes, and nothing to import when the first map comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, tr("Picture with its attention map"))
        self._picture, self._heat = QImage(), QImage()
        self._place = QRectF()
        self._caption = ""
        self._opacity = 1.0
        self.cost = OwnCost()
        """Of painting, and of whatever else its owner counts in."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(120)

    def sizeHint(self) -> QSize:
        """As wide as the panel usually is; higher where there is room."""
        return QSize(340, 200)

    def show_overlay(self, overlay: Overlay, drawing: Drawing, words: str, caption: str = "") -> None:
        """Draw a picture and its map; words describe it to a screen reader, a caption is painted below it.

        drawing: what the map's values are, and what its colours mean.

        A label's new text makes the whole window lay itself out anew, which takes longer than a map that passes by.
        """
        self._picture = _image(overlay.picture.tobytes(), overlay.picture.shape, QImage.Format.Format_RGB888)
        self._heat = _image(overlay.tint.tobytes(), overlay.tint.shape, QImage.Format.Format_RGBA8888)
        self._place = QRectF(*overlay.place)
        self._caption = caption
        self.take_drawing(drawing)
        self.setAccessibleDescription(words)
        self.update()

    def set_opacity(self, share: float) -> None:
        """How much of the map covers the picture, 0..1."""
        self._opacity = share
        self.update()

    @property
    def area(self) -> QRect:
        """Where the picture lies, in points of the widget: as large as it fits, in the middle."""
        room = self.rect().adjusted(0, scale_key.height(self.fontMetrics()), 0, -self._caption_height)
        size = self._picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRect(0, 0, size.width(), size.height())
        area.moveCenter(room.center())
        return area

    @property
    def _caption_height(self) -> int:
        return self.fontMetrics().height() + _AIR if self._caption else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, and the map over the part of it that the model saw."""
        if not self._picture.isNull():
            with self.cost.clocked():
                self._paint()

    def _paint(self) -> None:
        area = self.area
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, self._picture)
        if self.drawing is not None and self.drawing.scale is not None:
            # As wide as the panel: over a narrow picture its words have no room.
            line = QRect(0, area.top(), self.width(), area.height())
            scale_key.draw(painter, self.drawing.scale, line, self.fontMetrics())
        if self._caption:
            line = self.rect().adjusted(0, self.height() - self._caption_height, 0, 0)
            words = elide(self._caption, self, line.width())
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter, words)
        painter.save()
        painter.translate(area.topLeft())
        painter.scale(area.width() / self._picture.width(), area.height() / self._picture.height())
        painter.setOpacity(self._opacity)
        painter.drawImage(self._place, self._heat)
        painter.restore()
        self.ring_current(painter)


def _image(pixels: bytes, shape: tuple[int, ...], layout: QImage.Format) -> QImage:
    height, width, channels = shape
    # As a screen has it, which is painted fastest; the copy owns its bytes, so that those given may go.
    image = QImage(pixels, width, height, channels * width, layout)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
