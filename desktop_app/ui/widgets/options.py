"""The button behind which a pane keeps what is not needed all the time: checkpoint, device, sorting and the like."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.translation import tr
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import APART, NEAR
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.scrolled import Unfolded
from desktop_app.ui.widgets.sheet import Sheet

_WIDTH = 512
"""Points of the sheet, at least."""


class Options(QPushButton):
    """Opens a sheet below itself, with a heading for each part.

    over: the pane, which the sheet lies over.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(tr("Optio&ns"))
        named(self, tr("Options"), tr("Checkpoint, device and whatever else can be chosen here"))
        dress(self, "options", "soft")
        content = named(Unfolded(), tr("Options"))
        self._lines = content.lines
        self._lines.setSpacing(NEAR)
        self.sheet = Sheet(self, content, over, "below", _WIDTH)

    def add(self, heading: str, part: QWidget) -> None:
        """One more part, below the others; its heading is seen where the part is."""
        if self._lines.count():
            self._lines.addSpacing(APART - NEAR)
        title = QLabel(heading)
        title.setProperty("heading", True)
        self._lines.addWidget(title)
        self._lines.addWidget(part)
