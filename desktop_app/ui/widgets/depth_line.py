"""A line below many answers: their checkpoint is out of its depth with some, and the one that knows more."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.answers import Answer
from desktop_app.translation import tr
from desktop_app.ui.said import as_said
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.prose import Prose
from desktop_app.ui.widgets.remedy_button import RemedyButton


class DepthLine(QWidget):
    """Said once, however many answers it is true of; hidden where it is true of none.

    Signals:
        checkpoint_wanted(str): the Models page is wanted at the checkpoint that knows more.
    """

    checkpoint_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = named(Prose(), tr("What this checkpoint does not know"))
        self.words.setProperty("soft", True)
        self.button = RemedyButton()
        self.button.checkpoint_wanted.connect(self.checkpoint_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()

    def show_for(self, answers: Iterable[Answer | None]) -> None:
        """Say what the first of these answers says of its checkpoint, if any does."""
        found = next((each for each in answers if each is not None and each.instead), None)
        # Said last of an answer: desktop_app.tasks.depth puts it behind what was noted on the file.
        self.words.setText(as_said(found.notes[-1]) if found is not None and found.notes else "")
        self.button.show_for(found)
        self.setVisible(found is not None)
