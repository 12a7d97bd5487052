"""A line beside many answers: how far their checkpoint can be trusted, and the one that knows more."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.answers import Answer
from desktop_app.translation import tr
from desktop_app.ui.said import as_said
from desktop_app.ui.tokens import TIGHT
from desktop_app.ui.widgets.fold import Fold
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.prose import Prose
from desktop_app.ui.widgets.remedy_button import RemedyButton


def besides(answer: Answer) -> tuple[str, ...]:
    """The notes of an answer without what is said of its checkpoint, which such a line says once."""
    return tuple(note for note in answer.notes if note != answer.depth)


class DepthLine(QWidget):
    """Said once, however many answers it is true of; hidden where it is true of none.

    folded: whether a short line stands there, which unfolds what is to be said: for a narrow place.

    Signals:
        checkpoint_wanted(str): the Models page is wanted at the checkpoint that knows more.
    """

    checkpoint_wanted = Signal(str)

    def __init__(self, folded: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fold = named(Fold(tr("Check these answers: why?")), tr("Check these answers: why?"))
        self.fold.setVisible(folded)
        self.words = named(Prose(), tr("What this checkpoint does not know"))
        self.words.setProperty("soft", True)
        self.button = RemedyButton()
        self.button.checkpoint_wanted.connect(self.checkpoint_wanted)
        self._is_folded, self._is_offered = folded, False
        self.fold.toggled.connect(self._unfold)
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT if folded else row.spacing())
        leading = Qt.AlignmentFlag.AlignLeft if folded else Qt.AlignmentFlag(0)
        row.addWidget(self.fold, 0, leading)
        row.addWidget(self.words, 1)
        row.addWidget(self.button, 0, leading)
        self._unfold(False)
        self.hide()

    def show_for(self, answers: Iterable[Answer | None]) -> None:
        """Say what the first of these answers says of its checkpoint, if any does."""
        found = next((each for each in answers if each is not None and each.depth), None)
        self.words.setText(as_said(found.depth) if found is not None else "")
        self.button.show_for(found)
        self._is_offered = found is not None and bool(found.instead)
        self._unfold(self.fold.isChecked())
        self.setVisible(found is not None)

    def _unfold(self, wanted: bool) -> None:
        open_now = wanted or not self._is_folded
        self.words.setVisible(open_now)
        self.button.setVisible(open_now and self._is_offered)
