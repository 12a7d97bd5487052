"""Two parts, the second beside the first where there is width for it, and below it where there is not."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_WIDE = 1.35
"""Width over height from which the parts lie beside one another."""
SHARE = 0.62
"""The part of the room that the first one has, until a person drags the handle."""


class BesideOrBelow(QSplitter):
    """A splitter that turns with its shape; the first part keeps its share of the room."""

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(8)
        self.addWidget(first)
        self.addWidget(second)
        self._second = second
        self._share = SHARE
        self.splitterMoved.connect(self._note_share)

    @property
    def share(self) -> float:
        """The first one's part of the room, in 0..1."""
        return self._share

    def restore(self, share: float) -> None:
        """Divide the room as it was divided."""
        self._share = share if 0.0 < share < 1.0 else SHARE
        self._divide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn, and keep the share."""
        fits = self._second.minimumSizeHint().width() <= (1 - SHARE) * self.width()
        wide = fits and self.width() >= _WIDE * self.height()
        self.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        super().resizeEvent(event)
        self._divide()

    def _divide(self) -> None:
        room = (self.width() if self.orientation() == Qt.Orientation.Horizontal else self.height()) - self.handleWidth()
        first = round(room * self._share)
        self.setSizes([first, room - first])

    def _note_share(self) -> None:
        first, second = self.sizes()
        self._share = first / max(first + second, 1)
