"""One set of line icons (resources/icons/line), drawn in the colours of the scheme at hand and redrawn with it."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app import paths
from desktop_app.ui import scheme

_NAME, _INK = "signName", "signInk"
_RED = ("record", "stop")


def dress(button: QAbstractButton, name: str, ink: str = "ink", size: int = 16) -> None:
    """Give a button its icon, which follows light and dark from now on.

    ink: the colour of ui.tokens it is drawn in; where the button is checked it is the accent.
    """
    button.setProperty(_NAME, name)
    button.setProperty(_INK, "danger" if name in _RED else ink)
    button.setIconSize(QSize(size, size))
    _redraw(button)


def redraw_all() -> None:
    """Draw every icon anew, in the colours that are right now."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton) and widget.property(_NAME):
            _redraw(widget)


def _redraw(button: QAbstractButton) -> None:
    button.setIcon(sign(str(button.property(_NAME)), str(button.property(_INK)), button.iconSize().width()))


def sign(name: str, ink: str = "ink", size: int = 16) -> QIcon:
    """The icon of this name in resources/icons/line, size points wide; needs a QApplication."""
    colours = scheme.colours()
    icon = QIcon()
    for scale in _scales():
        side = round(size * scale)
        icon.addPixmap(drawn(name, getattr(colours, ink), side), QIcon.Mode.Normal, QIcon.State.Off)
        icon.addPixmap(drawn(name, colours.accent, side), QIcon.Mode.Normal, QIcon.State.On)
        icon.addPixmap(drawn(name, colours.faint, side), QIcon.Mode.Disabled, QIcon.State.Off)
    return icon


def _scales() -> list[float]:
    """Pixels a point of the screens there are; where one is plugged in, icons are drawn anew (style.apply)."""
    return sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0})


@cache
def drawn(name: str, colour: str, side: int) -> QPixmap:
    """An icon in one colour ("#rrggbb"), side pixels wide and high."""
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    lines = _lines(name).replace("currentColor", colour)
    QSvgRenderer(QByteArray(lines.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


@cache
def _lines(name: str) -> str:
    return paths.shipped("resources", "icons", "line", f"{name}.svg").read_text("utf-8")
