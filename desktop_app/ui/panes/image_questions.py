"""Questions about every picture: a line to type them into, those that were asked, and whose answers are shown."""

import re
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSizePolicy, QWidget

from desktop_app.answers import Answer, PictureAnswer, Unanswered
from desktop_app.questions import Question, VisualQuestionAnswering
from desktop_app.translation import mark, number, tr
from desktop_app.ui.said import as_said
from desktop_app.ui.settings import Setting, Settings
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.lacking import Lacking
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.question_box import QuestionBox

ASK = VisualQuestionAnswering.task

_NOTHING: tuple[str, ...] = ()
_QUESTIONS = Setting("images/questions", _NOTHING)
_SHOWN = Setting("images/question", "")
_EARLIER = Setting("images/earlier questions", _NOTHING)
_EXAMPLE = mark("How many people are there? Is there a logo?")


def questions_of(text: str) -> tuple[str, ...]:
    """The questions in a text, parted behind question marks, at semicolons and lines; each once, as they were typed."""
    parts = (" ".join(part.split()) for part in re.split(r"(?<=[?？])|[;\n]", text))
    return tuple(dict.fromkeys(part for part in parts if part.strip(" ?？.!")))


def key_of(question: str) -> str:
    """What the answers to a question are kept under."""
    return f"{ASK}: {question}" if question else ASK


def told_apart(counts: Mapping[str, int], most: int = 5) -> str:
    """How many pictures have each answer, the frequent ones first: “yes” 12, “no” 3, others 2."""
    found = sorted(((count, said) for said, count in counts.items() if said and count > 0), key=lambda each: -each[0])
    others = sum(count for count, _ in found[most:])
    parts = [f"“{said}” {number(count, ',')}" for count, said in found[:most]]
    return ", ".join([*parts, tr("others {others:,}", others=others)] if others else parts)


def keyed(question: Question, answers: Iterable[Answer]) -> dict[str, list[Answer]]:
    """Answers of a job by what they are kept under: the task, or the question about pictures that each answers.

    Another Failure is one of the whole picture: it stands under every question that was asked of it.
    """
    found: dict[str, list[Answer]] = {}
    for answer in answers:
        if not isinstance(question, VisualQuestionAnswering):
            keys = [question.task]
        elif isinstance(answer, PictureAnswer | Unanswered):
            keys = [key_of(answer.question)]
        else:
            keys = [key_of(each) for each in question.questions]
        for key in keys:
            found.setdefault(key, []).append(answer)
    return found


class Questions(QWidget):
    """The line, and below it the questions that were asked: one is shown at a time, and each can be taken away.

    asked_of: the questions, in the order they were asked. lacking: what is said where no checkpoint can answer.

    Signals:
        asked(): there are questions more, or the same ones were asked again.
        shown_changed(): the answers to another question are to be shown.
        dropped(str, int): a question was taken away, and where it stood; put_back() undoes it.
    """

    asked = Signal()
    shown_changed = Signal()
    dropped = Signal(str, int)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._forgotten: tuple[str, ...] | None = None
        self.lacking = Lacking(tr("Questions about pictures"))
        self.line = QuestionBox()
        named(
            self.line,
            tr("Question about the pictures"),
            tr("Several at once, each with its question mark. Enter asks."),
        )
        self.line.setPlaceholderText(tr(_EXAMPLE))
        self.button = named(QPushButton(tr("As&k")), tr("Ask about all pictures"))
        self.shown = named(ChoiceBox(), tr("Question whose answers are shown"))
        self.drop_button = named(
            QPushButton(), tr("Take this question away"), tr("Take this question and its answers away")
        )
        dress(self.drop_button, "close")
        self.meaning = named(QLabel(wordWrap=True), tr("What the scores of answers mean"))
        self._row = QWidget()
        self._lay_out()
        self.line.asked.connect(self.ask)
        self.button.clicked.connect(self.line.ask)
        self.shown.currentIndexChanged.connect(lambda _: self.shown_changed.emit())
        self.drop_button.clicked.connect(self._drop)

    @property
    def asked_of(self) -> tuple[str, ...]:
        """Every question that stands."""
        return tuple(str(self.shown.itemData(place)) for place in range(self.shown.count()))

    @property
    def key(self) -> str:
        """What the answers shown are kept under."""
        return key_of(str(self.shown.currentData() or ""))

    @property
    def keys(self) -> tuple[str, ...]:
        """What the answers to all questions are kept under, in their order."""
        return tuple(map(key_of, self.asked_of))

    @Slot(str)
    def ask(self, text: str) -> None:
        """Ask what a text says, besides what was asked before."""
        new = questions_of(text)
        for each in new:
            self.line.remember(each)
        if new:
            self._fill((*self.asked_of, *(each for each in new if each not in self.asked_of)), new[0])
            self.remember()
            self.asked.emit()

    def put_back(self, question: str, place: int) -> None:
        """Undo that a question was taken away."""
        if question not in self.asked_of:
            others = self.asked_of
            self._fill((*others[:place], question, *others[place:]), question)
            self.asked.emit()

    def show_example(self, example: str) -> None:
        """Say in the empty line what may be asked, as the checkpoint was taught it; "" for any other checkpoint."""
        said = tr("In English: {example}", example=example) if example else tr(_EXAMPLE)
        self.line.setPlaceholderText(said)

    def show_meaning(self, answer: Answer) -> None:
        """Say what the scores of answers like this one mean."""
        if isinstance(answer, PictureAnswer):
            self.meaning.setText(as_said(answer.meaning))
            self.meaning.show()

    def restore(self) -> None:
        """The questions of the last time."""
        self.line.restore(list(self._settings.get(_EARLIER)))
        self._fill(self._settings.get(_QUESTIONS), self._settings.get(_SHOWN))

    def remember(self) -> None:
        """Keep them; what was forgotten stays so until something else is asked."""
        if self.asked_of != self._forgotten:
            self._forgotten = None
            self._settings.put(_QUESTIONS, self.asked_of)
            self._settings.put(_SHOWN, str(self.shown.currentData() or ""))
            self._settings.put(_EARLIER, tuple(self.line.history))

    def forget(self) -> None:
        """Remove them from what is kept; in view they stay."""
        self._forgotten = self.asked_of
        self.line.restore([])
        self._settings.forget(_QUESTIONS, _SHOWN, _EARLIER)

    def _fill(self, questions: tuple[str, ...], shown: str) -> None:
        with QSignalBlocker(self.shown):
            self.shown.clear()
            for each in questions:
                self.shown.addItem(each, each)
            self.shown.setCurrentIndex(max(0, self.shown.findData(shown)) if questions else -1)
        self._row.setVisible(bool(questions))

    @Slot()
    def _drop(self) -> None:
        gone = str(self.shown.currentData() or "")
        place = self.shown.currentIndex()
        left = tuple(each for each in self.asked_of if each != gone)
        self._fill(left, left[min(place, len(left) - 1)] if left else "")
        self.dropped.emit(gone, place)
        self.shown_changed.emit()

    def _lay_out(self) -> None:
        caption = QLabel(tr("Answers &to"))
        caption.setBuddy(self.shown)
        # A long question must not widen the window: its list shows it whole.
        self.shown.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.shown.setMinimumContentsLength(24)
        self.shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.drop_button.setProperty("quiet", True)
        asked = in_row(caption, self.shown, self.drop_button, into=self._row)
        asked.setStretch(1, 1)
        self.meaning.setProperty("soft", True)
        self.meaning.hide()
        in_column(
            self.lacking,
            in_row(wide(self.line), self.button, spacing=NEAR),
            self._row,
            self.meaning,
            into=self,
            spacing=NEAR,
        )
        self._row.hide()
