"""What fills the window: the rail, and the page that is in front beside it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop_app.ui.rail import Rail


class Stack(QStackedWidget):
    """Asks for the room that the page in front needs, whatever the others would."""

    def minimumSizeHint(self) -> QSize:
        """That of the page in front."""
        front = self.currentWidget()
        return front.minimumSizeHint() if front is not None else super().minimumSizeHint()


class Pages(QWidget):
    """Panes and other pages, one in front.

    Signals:
        turned(): another page is in front.
    """

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = Rail()
        self._stack = Stack()
        self._stack.setObjectName("pages")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._stack, stretch=1)
        self.rail.chosen.connect(self._stack.setCurrentIndex)
        self._stack.currentChanged.connect(self.rail.show_chosen)
        self._stack.currentChanged.connect(lambda _: self._stack.updateGeometry())
        self._stack.currentChanged.connect(lambda _: self.turned.emit())

    @property
    def front(self) -> QWidget:
        """The page in front."""
        front = self._stack.currentWidget()
        assert front is not None
        return front

    @property
    def place(self) -> int:
        """Which one it is, from the top."""
        return self._stack.currentIndex()

    def add(self, page: QWidget, title: str, sign: str, last: bool = False) -> None:
        """One more page: its word on the rail with a mnemonic, its icon; last ones stand at the rail's bottom.

        The first nine are reached with Ctrl and their number.
        """
        place = self._stack.count() + 1
        self.rail.add(title, sign, f"Ctrl+{place}" if place < 10 else "", last)
        self._stack.addWidget(page)

    def add_unlisted(self, page: QWidget) -> None:
        """A page without a button on the rail, added after all that have one."""
        self._stack.addWidget(page)

    def turn_to(self, page: QWidget) -> None:
        """Bring a page to the front."""
        self._stack.setCurrentWidget(page)
