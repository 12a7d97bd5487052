"""What the colours of a drawing mean, in the line above it: a bar of them between the lowest and the highest."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui import scheme
from desktop_app.ui.tokens import TIGHT
from desktop_app.ui.widgets.scale import Scale

_WIDE, _HIGH = 96, 8


def height(metrics: QFontMetrics) -> int:
    """Points that the line above a drawing takes."""
    return metrics.lineSpacing() + TIGHT


def draw(painter: QPainter, scale: Scale, area: QRect, metrics: QFontMetrics) -> None:
    """At the right of the line above an area; the unit is left out where it has no room."""
    line = metrics.lineSpacing()
    top = area.top() - line - TIGHT
    right = area.right() + 1 - metrics.horizontalAdvance(scale.high)
    wide = min(_WIDE, max(8, area.width() // 3))
    width = scale.palette.shape[1]
    image = QImage(scale.palette.tobytes(), width, 1, 3 * width, QImage.Format.Format_RGB888)
    bar = QRectF(right - TIGHT - wide, top + (line - _HIGH) / 2, wide, _HIGH)
    painter.drawImage(bar, image)
    painter.setPen(QColor(scheme.colours().soft))
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(right, top, area.right() + 1 - right, line), int(middle), scale.high)
    left = QRectF(area.left(), top, bar.left() - TIGHT - area.left(), line)
    words = _words(scale)
    fits = metrics.horizontalAdvance(words) <= left.width()
    painter.drawText(left, int(middle | Qt.AlignmentFlag.AlignRight), words if fits else scale.low)


class ScaleKey(QWidget):
    """The same on its own, for colours that lie elsewhere in the window; seen while there are any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale: Scale | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_scale(self, scale: Scale | None, name: str = "") -> None:
        """What the colours mean from now on. name: what they are the colours of, for a screen reader."""
        self.scale = scale
        self.setVisible(scale is not None)
        if scale is not None:
            self.setAccessibleName(f"{name}: {_words(scale)} - {scale.high}")
            self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words and its bar."""
        metrics = self.fontMetrics()
        if self.scale is None:
            return QSize(0, height(metrics))
        words = metrics.horizontalAdvance(_words(self.scale)) + metrics.horizontalAdvance(self.scale.high)
        return QSize(words + _WIDE + 3 * TIGHT, height(metrics))

    def minimumSizeHint(self) -> QSize:
        """The ends of the bar: in little room the unit is left out."""
        return QSize(_WIDE, height(self.fontMetrics()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, over an area without height."""
        if self.scale is not None:
            high = height(self.fontMetrics())
            draw(QPainter(self), self.scale, QRect(0, high, self.width(), 0), self.fontMetrics())


def _words(scale: Scale) -> str:
    return f"{scale.unit}, {scale.low}" if scale.unit else scale.low
