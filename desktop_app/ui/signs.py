"""Small signs for the main actions, drawn here in colours that can be seen on light and on dark."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

_SIZES = (16, 32, 48)
"""Pixels an icon is drawn at: for one, two and three pixels a point."""
_ACCENT = QColor(47, 132, 196)
_RED = QColor(214, 58, 52)
_LINES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "open": (((1, 13), (1, 3), (6, 3), (8, 5), (15, 5), (15, 13), (1, 13)), ((1, 8), (15, 8))),
    "export": (((8, 2), (8, 10)), ((4.5, 7), (8, 10.5), (11.5, 7)), ((2, 11), (2, 14), (14, 14), (14, 11))),
    "back": (((14, 8), (2.5, 8)), ((7, 3.5), (2.5, 8), (7, 12.5))),
    "forward": (((2, 8), (13.5, 8)), ((9, 3.5), (13.5, 8), (9, 12.5))),
}
"""Lines in a square of 16 by 16."""


def sign(name: str) -> QIcon:
    """The sign of an action: open, export, back, forward, play, pause, record, stop. Needs a QApplication."""
    icon = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(size / 16, size / 16)
        _draw(painter, name)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _draw(painter: QPainter, name: str) -> None:
    if name in _LINES:
        painter.setPen(QPen(_ACCENT, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        for line in _LINES[name]:
            painter.drawPolyline(QPolygonF([QPointF(*point) for point in line]))
        return
    painter.fillPath(_shapes()[name], _RED if name in ("record", "stop") else _ACCENT)


def _shapes() -> dict[str, QPainterPath]:
    """Filled shapes in a square of 16 by 16."""
    play, pause, record, stop = (QPainterPath() for _ in range(4))
    play.addPolygon(QPolygonF([QPointF(3.5, 2), QPointF(14, 8), QPointF(3.5, 14)]))
    pause.addRect(QRectF(3, 2, 3.5, 12))
    pause.addRect(QRectF(9.5, 2, 3.5, 12))
    record.addEllipse(QRectF(2.5, 2.5, 11, 11))
    stop.addRoundedRect(QRectF(3, 3, 10, 10), 1, 1)
    return {"play": play, "pause": pause, "record": record, "stop": stop}
