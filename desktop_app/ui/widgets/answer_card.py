"""One answer about a table as a card: what was asked, the answer in words, and what it rests on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from desktop_app.answers import Failure, TableAnswer
from desktop_app.translation import tr
from desktop_app.ui.said import as_said
from desktop_app.ui.tokens import APART, FIGURE, NEAR, SMALL, TIGHT, TITLE
from desktop_app.ui.widgets import enter
from desktop_app.ui.widgets.answer_choices import AnswerChoices
from desktop_app.ui.widgets.answer_words import (
    LONGEST_FIGURE,
    headline,
    listed,
    made_by,
    rests_on,
    rows_in_words,
    sentences_of,
    sure_of,
)
from desktop_app.ui.widgets.elided import at_a_word
from desktop_app.ui.widgets.failure_words import describe_failure
from desktop_app.ui.widgets.lines import at, in_column, in_row, wide
from desktop_app.ui.widgets.result_table import ResultTable

_ANSWER = 1.1
"""The size of an answer that is a sentence, as part of the usual."""
_LONGEST = 2_000
"""Characters of a text that are laid out."""


class AnswerCard(QFrame):
    """A question, and below it "Reading…" until its answer or its failure arrives.

    Signals:
        chosen(): clicked, focused or Enter pressed: the table should show the cells.
        copied(str): the answer's text, for the clipboard.
        stopped(): the person no longer wants the answer.
        meant(object): of what else the question may mean, the TableAnswer that the person picked.
        walked(int): an arrow key: +1 for the card below, -1 for the one above.
    """

    chosen = Signal()
    copied = Signal(str)
    stopped = Signal()
    meant = Signal(object)
    walked = Signal(int)

    def __init__(self, question: str, place: str, parent: QWidget | None = None, noted: Sequence[str] = ()) -> None:
        """place: the file and sheet asked about, as a person says it. noted: notes that are told beside the table."""
        super().__init__(parent)
        self._noted = frozenset(noted)
        self.question = question
        self.place = place
        self.answer: TableAnswer | None = None
        self.failure: Failure | None = None
        self._is_stopped = False
        self._is_chosen = False
        self._elsewhere = False
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._whole = ""
        self._told = ""
        """The sentence of the answer, the figures in it that a table tells too."""
        self._offered: list[str] = []
        """What the answer says of how else it may be read, where buttons say it."""
        self._figure = _label("")
        self._asked = _label(at_a_word(question, 200), faint=True)
        self._sentence = _label(tr("Reading the table…"))
        self._sure = _label("", faint=True)
        self._besides = _label("", faint=True)
        self._choices = AnswerChoices()
        self._choices.picked.connect(self.meant)
        self._result = ResultTable()
        self._rests_on = _label("", faint=True)
        self._notes = _label("", faint=True)
        self._changed = _label("", faint=True)
        self._small = _label(place, faint=True)
        self._button = QPushButton(tr("Stop"))
        self._button.setProperty("small", True)
        self._button.setAccessibleName(tr("Stop answering: {question}", question=question[:60]))
        self._button.clicked.connect(self._pressed)
        self._lay_out()
        self._say()

    @property
    def _labels(self) -> tuple[QLabel, ...]:
        """What is said of the answer, from above."""
        of_answer = (self._figure, self._sentence, self._sure)
        return (*of_answer, self._besides, self._changed, self._notes, self._rests_on, self._small)

    @property
    def final(self) -> bool:
        """Whether nothing more will come: an answer, a reason why there is none, or stopped."""
        return self.answer is not None or self.failure is not None or self._is_stopped

    @property
    def said(self) -> str:
        """The answer in its sentences."""
        sentence = self._told if self.answer is not None else self._sentence.text()
        told = (sentence or self._figure.text(), self._besides.text(), *self._offered)
        return "\n".join(each for each in told if each)

    def show_passing(self, answer: TableAnswer) -> None:
        """Show how far a large table has been read."""
        self._sentence.setText(as_said(answer.sentence)[:2_000])
        self._say()

    def show_answer(self, answer: TableAnswer) -> None:
        """Show what the table says."""
        self.answer = answer
        told = headline(answer)
        table = listed(answer)
        sentence, *besides = sentences_of(answer)
        self._whole = told.whole
        self._figure.setText(told.shown)
        self._figure.setToolTip("" if told.whole == told.shown else told.whole[:_LONGEST])
        large = len(told.shown) <= LONGEST_FIGURE and not answer.doubts
        _set_in(self._figure, FIGURE if large else TITLE, strong=not answer.doubts)
        _set_soft(self._figure, bool(answer.doubts))
        self._sentence.setText("" if sentence.strip(" .") == told.shown else sentence[:_LONGEST])
        self._told = self._sentence.text()
        if table:
            self._sentence.setText(sentences_of(answer, listed=True)[0][:_LONGEST])
            self._result.show_result(table)
        self._result.setVisible(bool(table))
        self._choices.show_choices(answer.choices)
        self._offered = [each for each in besides if self._choices.offers(each)]
        besides = [each for each in besides if each not in self._offered]
        is_answer = not told.shown and not table
        _set_in(self._sentence, _ANSWER if is_answer else 1.0, strong=is_answer)
        self._sure.setText(sure_of(answer))
        follows = [tr("Goes on from “{question}”.", question=answer.follows)] if answer.follows else []
        self._besides.setText("\n".join((*besides, *follows))[:_LONGEST])
        self._rests_on.setText("" if told.tells_cells or table else rests_on(answer))
        self._notes.setText("\n".join(as_said(note) for note in answer.notes if note not in self._noted))
        place = f"{self.place}." if self.place else ""
        self._small.setText(" ".join(part for part in (place, rows_in_words(answer), made_by(answer)) if part))
        self._offer_copy()

    def show_failure(self, failure: Failure) -> None:
        """Show why there is no answer and what to do."""
        self.failure = failure
        reason = tr("No answer. {describe_failure}.", describe_failure=describe_failure(failure, besides=self.place))
        self._sentence.setText("\n".join(part for part in (reason, as_said(failure.advice)) if part))
        self._offer_copy()

    def show_stopped(self) -> None:
        """Say that the person stopped it."""
        self._is_stopped = True
        self._sentence.setText(tr("Stopped before it was answered."))
        self._button.hide()
        self._say()

    def show_changed(self, how: str) -> None:
        """Say how the table is no longer the one that was asked; "" where it is."""
        self._changed.setText(how if self.answer is not None else "")
        self._say()

    def show_elsewhere(self, elsewhere: bool) -> None:
        """Say above the question which table it was about, where another one is in view, or no longer."""
        told = tr("{table}: {question}", table=self.place, question=self.question)
        self._asked.setText(at_a_word(told if elsewhere and self.place else self.question, 200))
        self._elsewhere = elsewhere
        self._say()

    def choose(self, chosen: bool) -> None:
        """Draw this card as the one whose cells the table shows, or no longer."""
        self._is_chosen = chosen
        self.update()

    def as_text(self) -> str:
        """The card in plain lines."""
        parts = (
            f"Q: {self.question}",
            self.said,
            self._result.text() or (self._whole if self._whole != self._figure.text() else ""),
            self._changed.text(),
            self._notes.text(),
            self._rests_on.text(),
            self._sure.text(),
            *self._choices.said,
            self._small.text(),
        )
        return "\n".join(part for part in parts if part)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar in the highlight colour on the chosen card; the style sheet draws the focus."""
        super().paintEvent(event)
        if self._is_chosen:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(NEAR // 2, APART, NEAR // 2, self.height() - 2 * APART, 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere chooses the card."""
        super().mousePressEvent(event)
        self.chosen.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Walking to the card with Tab chooses it; a click does so by itself."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, or presses the card's button; Ctrl+C copies, the arrows walk from card to card."""
        if enter.pressed(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_C and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.copied.emit(self.as_text())
        elif event.key() == Qt.Key.Key_Down:
            self.walked.emit(+1)
        elif event.key() == Qt.Key.Key_Up:
            self.walked.emit(-1)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        in_column(
            in_row(wide(self._asked), at(Qt.AlignmentFlag.AlignTop, self._button)),
            *self._labels[:3],
            self._choices,
            self._result,
            *self._labels[3:],
            into=self,
            spacing=TIGHT,
            margins=(APART, NEAR, NEAR, NEAR + TIGHT),
        )

    def _offer_copy(self) -> None:
        self._button.setText(tr("Copy"))
        self._button.setToolTip(tr("Copy this answer"))
        self._button.setAccessibleName(tr("Copy the answer to: {question}", question=self.question[:60]))
        self._say()

    def _pressed(self) -> None:
        if self.final:
            self.copied.emit(self.as_text())
        else:
            self.stopped.emit()

    def _say(self) -> None:
        for label in self._labels:
            label.setVisible(bool(label.text()))
        asked = self._asked.text() if self._elsewhere else self.question[:200]
        self.setAccessibleName(f"{asked}: {(self._sentence.text() or self._figure.text())[:400]}")
        described = (label.text() for label in self._labels[2:])
        self.setAccessibleDescription(" ".join(part for part in described if part))


def _label(text: str, faint: bool = False) -> QLabel:
    """A wrapping label of plain text: a cell that looks like HTML stays what it is."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    if faint:
        label.setProperty("soft", True)
        _set_in(label, SMALL)
    return label


def _set_soft(label: QLabel, soft: bool) -> None:
    """Set a label in the colour of what matters less, or in the usual one."""
    if bool(label.property("soft")) != soft:
        label.setProperty("soft", soft)
        label.style().unpolish(label)
        label.style().polish(label)


def _set_in(label: QLabel, size: float, strong: bool = False) -> None:
    """Set a label in a size, as part of the usual one, and a weight."""
    font = QFont(QApplication.font(label))
    font.setPointSizeF(font.pointSizeF() * size)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    label.setFont(font)
