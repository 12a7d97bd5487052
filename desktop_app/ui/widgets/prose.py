"""A label of plain text that wraps: names and reasons that look like HTML stay what they are."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_USUAL_WIDTH = 480
"""Pixels: what it would like to have, where nothing else decides."""


class Prose(QLabel):
    """As wide as there is room, and just as high as its text then needs; it can be selected with the mouse.

    strong: larger and bold, for headings. small: for what is said besides.
    """

    def __init__(
        self, text: str = "", strong: bool = False, small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * (1.1 if strong else 0.92 if small else 1.0))
        font.setBold(strong)
        self.setFont(font)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def sizeHint(self) -> QSize:
        """A usual width, and its height."""
        return QSize(_USUAL_WIDTH, self.heightForWidth(_USUAL_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """One line: QLabel would ask for the height of a narrow column, whatever the width becomes."""
        return QSize(0, self.fontMetrics().height())
