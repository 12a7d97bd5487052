"""What an empty pane shows: its sign, what to drop on it, and samples to try."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.translation import tr
from desktop_app.ui.signs import dress
from desktop_app.ui.widgets.emblem import Emblem
from desktop_app.ui.widgets.lines import in_row
from desktop_app.ui.widgets.names import named

_WIDTH = 520
"""Pixels of the sentences: fixed, so that they wrap and take the height they need."""


class Invitation(QWidget):
    """A title, a sentence or two, and the buttons "Open…" and "Try the samples".

    Signals:
        open_wanted(), samples_wanted(): a button was pressed.
    """

    open_wanted = Signal()
    samples_wanted = Signal()

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._emblem = Emblem("open")
        self._emblem.hide()
        heading = QLabel(title, alignment=Qt.AlignmentFlag.AlignCenter)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        heading.setFont(font)
        about = QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        about.setProperty("soft", True)
        about.setFixedWidth(_WIDTH)
        about.setMinimumHeight(about.heightForWidth(_WIDTH))
        self.open_button = named(QPushButton(tr("&Open…")), tr("Open files"))
        dress(self.open_button, "open", "on_accent")
        self.open_button.setProperty("primary", True)
        self.open_button.clicked.connect(self.open_wanted)
        self.samples_button = named(QPushButton(tr("Try the sam&ples")), tr("Try the samples"))
        self.samples_button.clicked.connect(self.samples_wanted)
        self._lay_out(heading, about)

    def show_sign(self, sign: str) -> None:
        """The sign of the page, a name in resources/icons/line."""
        self._emblem.sign = sign
        self._emblem.show()
        self._emblem.update()

    def _lay_out(self, heading: QLabel, about: QLabel) -> None:
        buttons = in_row(..., self.open_button, self.samples_button, ..., spacing=12)
        lines = QVBoxLayout(self)
        lines.setSpacing(12)
        lines.addStretch(2)
        lines.addWidget(self._emblem, alignment=Qt.AlignmentFlag.AlignHCenter)
        lines.addSpacing(4)
        lines.addWidget(heading)
        lines.addWidget(about, alignment=Qt.AlignmentFlag.AlignHCenter)
        lines.addSpacing(8)
        lines.addLayout(buttons)
        lines.addStretch(3)
