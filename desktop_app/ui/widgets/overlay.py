"""A frame that lies over a corner of its parent, and stays there while the parent's size changes."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QStyle, QWidget

from desktop_app.ui.tokens import APART


class Overlay(QFrame):
    """Hidden at first. Its kinds say how large they want to be, in wanted(), and in which corner."""

    corner: Qt.AlignmentFlag

    def __init__(self, parent: QWidget, beside: QWidget | None = None) -> None:
        """beside: what stands at one side of the parent, over its whole height, and is not to be covered."""
        super().__init__(parent)
        self._beside = beside
        parent.installEventFilter(self)
        self.hide()

    def wanted(self, room: QSize) -> QSize:
        """How large it is to be, of the room there is."""
        raise NotImplementedError

    def bring_up(self) -> None:
        """Show it over everything else of its parent; what lies there already, of whichever parent, gives way."""
        self.show()
        self._place()
        self.raise_()
        for other in self.window().findChildren(Overlay):
            if other is not self and other.isVisible() and self._on_screen.intersects(other._on_screen):
                other.give_way()

    def give_way(self) -> None:
        """Something newer wants the same place; stays where a kind does not say otherwise."""

    @property
    def _on_screen(self) -> QRect:
        return QRect(self.mapToGlobal(QPoint(0, 0)), self.size())

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
        room = parent.rect()
        if self._beside is not None and self._beside.x() > 0:
            room.setRight(self._beside.x() - 1)
        elif self._beside is not None:
            room.setLeft(self._beside.width())
        return room.adjusted(APART, APART, -APART, -APART)
