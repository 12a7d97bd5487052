"""Lines of widgets that are scrolled where a window is too low for them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_LOWEST = 80
"""Points that are left to be scrolled in."""


class Scrolled(QScrollArea):
    """As wide as there is room, and as high as its lines would like to be where there is less.

    lines: the layout to fill.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = QWidget()
        self._inside.setObjectName("bare")
        self.lines = QVBoxLayout(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inside)

    @classmethod
    def filling(cls, parent: QWidget) -> "Scrolled":
        """One that is all that the parent shows."""
        made = cls(parent)
        around = QVBoxLayout(parent)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(made)
        return made

    def minimumSizeHint(self) -> QSize:
        """As wide as what is in it, and low."""
        return QSize(self._inside.minimumSizeHint().width(), _LOWEST)

    def sizeHint(self) -> QSize:
        """All of what is in it."""
        return self._inside.sizeHint()
