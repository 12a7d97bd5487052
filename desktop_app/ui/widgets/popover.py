"""A frame that lies over its window until one turns elsewhere."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.ui import watching


class Popover(QFrame):
    """Escape or a press outside closes it; it keeps its place where the window changes its size.

    It is a part of the window, no window of its own: drops and shortcuts work over it.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("sheet")
        self._over = over

    def place(self) -> None:
        """Take the room it wants over the window, and no more than there is."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Take its place; see presses outside."""
        super().showEvent(event)
        self.place()
        watching.watch(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """See nothing more."""
        super().hideEvent(event)
        watching.unwatch(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press elsewhere closes it, and another size of the window moves it; nothing is taken."""
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.place()
        pressed = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress
        if pressed and isinstance(watched, QWidget) and watched.window() is self.window() and not self._holds(watched):
            self.hide()
        return False

    def _holds(self, widget: QWidget) -> bool:
        """Whether it is this frame or something in it."""
        return widget is self or self.isAncestorOf(widget)
