"""A window that opens keeps within its screen, the title bar included, whose height is known only once it is there."""

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QWidget

_FRAMED = (0, 300, 1_500, 5_000)
"""Milliseconds after which the window manager has put its frame around; a busy start hears of it seconds later."""


def keep_on_screen(window: QWidget) -> None:
    """Call when the window is shown with a size it took by itself; one that it has from a person is left alone."""
    first = window.size()
    for wait in _FRAMED:
        QTimer.singleShot(wait, window, lambda: _fit(window, first))


def _fit(window: QWidget, first: QSize) -> None:
    if window.size() != first or window.isMaximized() or window.isFullScreen():
        return
    room, framed = window.screen().availableGeometry(), window.frameGeometry()
    if framed.height() > room.height() or framed.width() > room.width():
        window.resize(window.size().boundedTo(room.size() - (framed.size() - window.size())))
        framed = window.frameGeometry()
    if not room.contains(framed):
        left = max(room.left(), min(framed.left(), room.right() - framed.width() + 1))
        top = max(room.top(), min(framed.top(), room.bottom() - framed.height() + 1))
        window.move(left, top)
