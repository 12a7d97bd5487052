"""Where a question about a table is typed: the box, example questions, and a calm word when it cannot be asked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.translation import spoken, tr
from desktop_app.ui.widgets.elided import at_a_word
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.question_box import QuestionBox

LONGEST_QUESTION = 500
"""Characters: a TAPAS checkpoint reads 512 pieces, table included; what is longer would push the table out."""

_MOST_LINES = 2
"""Lines of examples: answers stand below them, and whoever types is offered the others."""
_LOW = 520
"""Points of a pane's height below which the examples have one line."""
_LONGEST_EXAMPLE = 44
"""Characters of an example that its button shows."""


class QuestionArea(QWidget):
    """A question box with an Ask button, and below it examples that can be asked with one click.

    Signals:
        asked(str): a question that can be asked.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QuestionBox()
        self.box.setPlaceholderText(tr("Ask this table a question"))
        self.box.setAccessibleName(tr("Question about the table"))
        self.box.setToolTip(tr("Enter asks. The up and down arrows bring earlier questions back."))
        self.box.asked.connect(self.try_asking)
        self.box.textEdited.connect(self._calm_down)
        self._button = QPushButton(tr("&Ask"))
        self._button.clicked.connect(self.box.ask)
        self._notice = QLabel()
        self._notice.setWordWrap(True)
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.hide()
        self._examples = FlowLayout(most=_MOST_LINES)
        self._buttons: list[QPushButton] = []
        self._example = "how many rows"
        self._lay_out()

    @property
    def notice(self) -> str:
        """What is said about the question; empty where there is nothing to say."""
        return self._notice.text()

    @property
    def examples(self) -> list[QPushButton]:
        """The buttons that ask an example question."""
        return list(self._buttons)

    def suggest(self, questions: list[str]) -> None:
        """Offer example questions, as buttons and in the completer; a button says them in the window's language."""
        for old in self._buttons:
            self._examples.removeWidget(old)
            old.deleteLater()
        self._buttons.clear()
        for question in questions:
            button = QPushButton(at_a_word(spoken(question), _LONGEST_EXAMPLE).replace("&", "&&"))
            button.setToolTip(tr("Ask: {question}", question=str(question)))
            button.setAccessibleName(tr("Ask: {question}", question=spoken(question)))
            button.clicked.connect(lambda _=False, text=str(question): self.try_asking(text))
            self._examples.addWidget(button)
            self._buttons.append(button)
        self._reach_shown()
        self._example = str(questions[0]) if questions else "how many rows"
        self.box.suggest([str(each) for each in questions])

    def fit(self, height: int) -> None:
        """The pane has so many points of height: where they are few, answers need them more than examples do."""
        self._examples.show_most(1 if height < _LOW else _MOST_LINES)
        self._reach_shown()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other examples may have room."""
        super().resizeEvent(event)
        self._reach_shown()

    def _reach_shown(self) -> None:
        """The keyboard reaches the examples that are in sight."""
        fitting = self._examples.fitting(self.width())
        for place, button in enumerate(self._buttons):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place < fitting else Qt.FocusPolicy.NoFocus)

    def try_asking(self, text: str) -> None:
        """Ask, or say what keeps the question from being asked."""
        question = " ".join(text.split())
        if not question:
            self.say(tr("Type a question first, for example: {example}.", example=self._example))
        elif len(question) > LONGEST_QUESTION:
            self.say(
                tr(
                    "This question has {count:,} characters, more than can be read together with a table. Ask it in "
                    "one sentence of at most {longest_question} characters.",
                    count=len(question),
                    longest_question=LONGEST_QUESTION,
                )
            )
        else:
            self.say("")
            self.asked.emit(question)

    def say(self, text: str) -> None:
        """Show a calm sentence under the box; "" for none."""
        self._notice.setText(text)
        self._notice.setVisible(bool(text))
        self._notice.setAccessibleName(text)

    def _calm_down(self) -> None:
        if self._notice.text():
            self.say("")

    def _lay_out(self) -> None:
        in_column(in_row(wide(self.box), self._button), self._notice, self._examples, into=self)
