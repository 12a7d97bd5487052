"""The answer to one question about the document in view, as a card: large, with its place, and other mentions below."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.answers import Failure
from desktop_app.answers.sureness import sureness
from desktop_app.tasks.document_question_answering.asked import NOT_FOUND, DocumentAnswer
from desktop_app.translation import number, tr
from desktop_app.ui.said import as_said
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import APART, FIGURE, NEAR, SMALL, TIGHT
from desktop_app.ui.widgets.answer_words import run_on
from desktop_app.ui.widgets.depth_line import besides
from desktop_app.ui.widgets.elided import at_a_word
from desktop_app.ui.widgets.failure_words import describe_failure
from desktop_app.ui.widgets.lined_button import LinedButton
from desktop_app.ui.widgets.lines import at, in_column, in_row, wide
from desktop_app.ui.widgets.names import named

_LONGEST_LARGE = 60
"""Characters of an answer that is written large; a longer one is written as text."""
_LONGEST_WRITTEN = 400
"""Characters that are shown of what is being written."""
_MOST_OTHERS = 4
LEAST = 0.01
"""The score from which a further mention is worth a look."""


class DocumentCard(QFrame):
    """A question, and below it its answer.

    Signals:
        mention_wanted(object): show this Mention on its page.
        dropped(str): the question is no longer wanted.
        copied(str): text for the clipboard.
    """

    mention_wanted = Signal(object)
    dropped = Signal(str)
    copied = Signal(str)

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.question = question
        self.answer: DocumentAnswer | Failure | None = None
        self._asked = _words(question, soft=True)
        self.figure = named(LinedButton(), tr("Show the answer on its page"))
        self.text = _words("")
        self.place = _words("", soft=True)
        self._others = QVBoxLayout()
        self._others.setSpacing(0)
        self.copy_button = named(
            QPushButton(), tr("Copy the answer to: {question}", question=question[:60]), tr("Copy this answer")
        )
        dress(self.copy_button, "copy", "soft")
        self.drop_button = named(
            QPushButton(), tr("Take away: {question}", question=question[:60]), tr("Take this question away")
        )
        dress(self.drop_button, "close", "soft")
        for button in (self.copy_button, self.drop_button):
            button.setProperty("quiet", True)
            button.setProperty("small", True)
        self.figure.clicked.connect(lambda: self._show(0))
        self.drop_button.clicked.connect(lambda: self.dropped.emit(self.question))
        self.copy_button.clicked.connect(lambda: self.copied.emit(self.as_text()))
        self._lay_out()
        self.show_answer(None)

    def as_text(self) -> str:
        """The card in plain lines."""
        found = self.answer
        if isinstance(found, DocumentAnswer):
            return found.as_text(as_said)
        return f"{self.question}\n{self.text.text()}"

    def show_answer(self, answer: DocumentAnswer | Failure | None, waiting: bool = False) -> None:
        """What is known: an answer, also one that may still change, a failure, or nothing."""
        self.answer = answer
        self._clear_others()
        best = answer.best if isinstance(answer, DocumentAnswer) else None
        large = best is not None and len(best.answer) <= _LONGEST_LARGE
        self.figure.setVisible(large)
        self.figure.say(best.answer if best is not None and large else "")
        self.text.setText(self._said(answer, waiting, large))
        self.text.setVisible(bool(self.text.text()))
        self.place.setText(_placed(answer) if isinstance(answer, DocumentAnswer) else "")
        self.place.setVisible(bool(self.place.text()))
        self.copy_button.setVisible(answer is not None)
        if isinstance(answer, DocumentAnswer):
            self._add_others(answer)
        spoken = self.figure.words or self.text.text()
        self.setAccessibleName(f"{self.question}: {spoken}")

    def _said(self, answer: DocumentAnswer | Failure | None, waiting: bool, large: bool) -> str:
        if answer is None:
            return tr("Reading…") if waiting else tr("Not asked of this document.")
        if isinstance(answer, Failure):
            return tr(
                "No answer. {describe_failure}. {advice}",
                describe_failure=describe_failure(answer, besides=answer.source.name),
                advice=as_said(answer.advice),
            )
        if answer.best is None:
            if answer.writing:
                return tr("Writing: {words}…", words=answer.writing[:_LONGEST_WRITTEN])
            if answer.writes and not answer.final:
                return tr("Looking at the page…")
            if not answer.final:
                return tr("Reading… {read:,} of {pages:,} pages.", read=answer.read, pages=answer.pages)
            said = tr("No words were read in this document") if answer.wordless else as_said(NOT_FOUND)
            return f"{said[:1].upper()}{said[1:]}."
        return "" if large else answer.best.answer

    def _add_others(self, answer: DocumentAnswer) -> None:
        """Further mentions; of an answer that is not there, the best guesses, said as such."""
        others = list(enumerate(answer.mentions))[1 if answer.found else 0 :]
        others = [(place, each) for place, each in others if each.score >= LEAST][:_MOST_OTHERS]
        if not others:
            return
        title = _words(
            tr("Also here:") if answer.found else tr("The nearest, which it does not take for an answer:"), soft=True
        )
        self._others.addWidget(title)
        for place, mention in others:
            page = tr(", page {page}", page=mention.page) if answer.pages > 1 else ""
            written = at_a_word(mention.answer, 80)
            words = f"{written}   {number(sureness(mention.score), '.0%')}{page}"
            button = named(LinedButton(words), tr("Show on its page: {answer}", answer=written))
            button.setProperty("small", True)
            button.setStyleSheet("text-align: left; padding-left: 0;")
            button.clicked.connect(partial(self._show, place))
            self._others.addWidget(button)

    def _clear_others(self) -> None:
        while (item := self._others.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _show(self, place: int) -> None:
        if isinstance(self.answer, DocumentAnswer) and place < len(self.answer.mentions):
            self.mention_wanted.emit(self.answer.mentions[place])

    def _lay_out(self) -> None:
        font = self.figure.font()
        font.setPointSizeF(font.pointSizeF() * FIGURE * 0.8)
        font.setWeight(QFont.Weight.DemiBold)
        self.figure.setFont(font)
        self.figure.setStyleSheet("text-align: left; padding-left: 0;")
        buttons = (at(Qt.AlignmentFlag.AlignTop, button) for button in (self.copy_button, self.drop_button))
        told = (in_row(wide(self._asked), *buttons), self.figure, self.text, self.place, self._others)
        in_column(*told, into=self, spacing=TIGHT, margins=(APART, NEAR, NEAR, NEAR))


def _placed(answer: DocumentAnswer) -> str:
    """How sure it is, where it stands, and what said so; how far its checkpoint can be trusted is said once, beside."""
    parts, notes = [], besides(answer)
    if answer.best is not None:
        parts.append(tr("{score:.0%} sure", score=sureness(answer.best.score)))
        if answer.pages > 1:
            parts.append(tr("page {page} of {pages:,}", page=answer.best.page, pages=answer.pages))
        if answer.best.placing:
            parts.append(as_said(answer.best.placing))
    if answer.checkpoint:
        parts.append(run_on(answer))
    return ", ".join(parts) + ("\n" + "\n".join(map(as_said, notes)) if notes else "")


def _words(text: str, soft: bool = False) -> QLabel:
    """A wrapping label of plain text: what a document says may look like HTML."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    if soft:
        label.setProperty("soft", True)
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * SMALL)
        label.setFont(font)
    return label
