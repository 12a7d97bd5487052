"""A frame that lies over a corner of its parent, and stays there while the parent's size changes."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QStyle, QWidget

from desktop_app.ui.tokens import APART


class Overlay(QFrame):
    """Hidden at first. Its kinds say how large they want to be, in wanted(), and in which corner."""

    corner: Qt.AlignmentFlag

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        parent.installEventFilter(self)
        self.hide()

    def wanted(self, room: QSize) -> QSize:
        """How large it is to be, of the room there is."""
        raise NotImplementedError

    def bring_up(self) -> None:
        """Show it over everything else of its parent."""
        self.show()
        self._place()
        self.raise_()

    def event(self, event: QEvent) -> bool:
        """What is in it wants another size."""
        if event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
            self._place()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner; nothing is taken."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _place(self) -> None:
        room = self._room()
        size = self.wanted(room.size()).boundedTo(room.size())
        self.setGeometry(QStyle.alignedRect(self.layoutDirection(), self.corner, size, room))

    def _room(self) -> QRect:
        parent = self.parentWidget()
        assert parent is not None
        return parent.rect().adjusted(APART, APART, -APART, -APART)
