"""What the colours of a drawing mean, in the line above it: a bar of them between the lowest and the highest."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from desktop_app.ui import scheme
from desktop_app.ui.panels.explorer.views import Scale
from desktop_app.ui.tokens import TIGHT

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
    words = f"{scale.unit}, {scale.low}" if scale.unit else scale.low
    fits = metrics.horizontalAdvance(words) <= left.width()
    painter.drawText(left, int(middle | Qt.AlignmentFlag.AlignRight), words if fits else scale.low)
