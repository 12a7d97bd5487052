"""What else a question to a table may mean, each answer one click away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.answers import TableAnswer
from desktop_app.translation import tr
from desktop_app.ui.said import as_said
from desktop_app.ui.tokens import NEAR, TIGHT
from desktop_app.ui.widgets.answer_words import sentences_of
from desktop_app.ui.widgets.lined_button import LinedButton


class AnswerChoices(QWidget):
    """A button for each answer, below "Did you mean:"; hidden where there is none.

    Signals:
        picked(object): the TableAnswer that the person meant.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(TIGHT)
        self.buttons: list[_Choice] = []
        self.hide()

    def show_choices(self, answers: Sequence[TableAnswer]) -> None:
        """Offer these answers instead of those offered before."""
        while (taken := self._layout.takeAt(0)) is not None:
            if (old := taken.widget()) is not None:
                old.deleteLater()
        self.buttons = [_Choice(answer) for answer in answers]
        if self.buttons:
            heading = QLabel(tr("Did you mean:"))
            heading.setProperty("soft", True)
            self._layout.addWidget(heading)
        for button, answer in zip(self.buttons, answers, strict=True):
            self._layout.addWidget(button)
            button.clicked.connect(lambda _=False, answer=answer: self.picked.emit(answer))
        self.setVisible(bool(self.buttons))

    @property
    def said(self) -> list[str]:
        """The answers offered, in words."""
        return [tr("Did you mean: {sentence}", sentence=button.words) for button in self.buttons]

    def offers(self, said: str) -> bool:
        """Whether a sentence tells one of the answers offered."""
        return any(button.words in said for button in self.buttons)


class _Choice(LinedButton):
    """A button as wide as the card, with an answer's sentence in as many lines as it needs."""

    def __init__(self, answer: TableAnswer) -> None:
        sentence = sentences_of(answer)[0]
        super().__init__(sentence, beside=2 * NEAR + 4)
        self.setToolTip(as_said(answer.sentence)[:2_000])
        self.setAccessibleName(tr("Did you mean: {sentence}", sentence=sentence))
        self.setProperty("quiet", False)
        self.setProperty("choice", True)
