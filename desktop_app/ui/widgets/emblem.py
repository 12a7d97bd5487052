"""The sign of a page on a tile of its own, large: where a page has nothing else to show yet."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.ui import scheme, signs
from desktop_app.ui.tokens import APART

_SIDE, _SIGN, _ROUND = 64, 30, 16
"""Points of the tile, of the sign on it, and of the tile's corners."""


class Emblem(QWidget):
    """sign: a name in resources/icons/line. It says nothing: a screen reader passes over it."""

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = sign
        self.setFixedSize(_SIDE, _SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """The tile."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the colours that are right now."""
        look, scale = scheme.colours(), self.devicePixelRatioF()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.tint))
        painter.drawRoundedRect(QRectF(self.rect()), _ROUND, _ROUND)
        side = (_SIDE - _SIGN) // 2
        painter.drawPixmap(side, side, _SIGN, _SIGN, signs.drawn(self.sign, look.accent, round(_SIGN * scale)))
        painter.end()


def below_emblem(sign: str, words: QLabel) -> QWidget:
    """Words in the place of a list that has nothing yet, below the sign of their page."""
    words.setProperty("soft", True)
    nothing = QWidget()
    lines = QVBoxLayout(nothing)
    lines.setSpacing(APART)
    lines.addStretch(2)
    lines.addWidget(Emblem(sign), alignment=Qt.AlignmentFlag.AlignHCenter)
    lines.addWidget(words)
    lines.addStretch(3)
    return nothing
