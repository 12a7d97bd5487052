"""The answers about tables as a list of cards, newest first, and their export."""

import itertools
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.answers import Failure, TableAnswer
from desktop_app.translation import tr
from desktop_app.ui.signs import dress
from desktop_app.ui.widgets.answer_card import AnswerCard
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.names import named

MOST_CARDS = 100
"""Older cards leave the list; the export still has their answers."""


class AnswerList(QWidget):
    """What was asked and answered, newest first.

    Signals:
        chosen(object): the card whose cells the table should show, or None.
        copied(str): text for the clipboard.
        put_right(object, object): the TableAnswer that was taken, and the one that the person meant.
        export_wanted(): the person wants the answers in a file.
    """

    chosen = Signal(object)
    copied = Signal(str)
    put_right = Signal(object, object)
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: dict[int, TableAnswer] = {}
        self._number = itertools.count()
        self._numbers: dict[AnswerCard, int] = {}
        self._cards: list[AnswerCard] = []
        self._current: AnswerCard | None = None
        self._heading = QLabel(tr("Answers"))
        self._export = named(QPushButton(tr("Export…")), tr("Export answers"))
        dress(self._export, "export")
        self._export.setToolTip(tr("Write every answer to a workbook with the source cells marked, or to csv or JSON"))
        self._export.setEnabled(False)
        self._export.clicked.connect(self.export_wanted)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self._lay_out()

    @property
    def answers(self) -> list[TableAnswer]:
        """All answers in the order in which they were asked for, those of cards that left the list among them."""
        return [self._answers[number] for number in sorted(self._answers)]

    @property
    def cards(self) -> list[AnswerCard]:
        """The cards shown, newest first."""
        return list(self._cards)

    @property
    def current(self) -> AnswerCard | None:
        """The chosen card."""
        return self._current

    def add(self, question: str, place: str, noted: Sequence[str] = ()) -> AnswerCard:
        """A new card on top, waiting for its answer. noted: notes that are told beside the table."""
        card = AnswerCard(question, place, noted=noted)
        card.chosen.connect(lambda: self.choose(card))
        card.copied.connect(self.copied)
        card.meant.connect(lambda answer: self._put_right(card, answer))
        card.walked.connect(lambda step: self._walk(card, step))
        self._cards.insert(0, card)
        self._numbers[card] = next(self._number)
        self._column.insertWidget(0, card)
        for old in [each for each in self._cards[MOST_CARDS:] if each.final]:
            self._drop(old)
        self._area.verticalScrollBar().setValue(0)
        self._count()
        return card

    def settle(self, card: AnswerCard, answer: TableAnswer) -> None:
        """Show the answer on its card."""
        self._answers[self._numbers[card]] = answer
        card.show_answer(answer)
        self._export.setEnabled(True)
        self._count()

    def bring(self, card: AnswerCard) -> None:
        """A card that is listed comes to the top: its question was asked again."""
        self._cards.remove(card)
        self._cards.insert(0, card)
        self._column.removeWidget(card)
        self._column.insertWidget(0, card)
        self._area.verticalScrollBar().setValue(0)

    def replace(self, old: AnswerCard) -> None:
        """Take a card away whose question a newer card answers; the export has the newer answer alone."""
        self._answers.pop(self._numbers[old], None)
        self._drop(old)
        self._count()

    def put_back(self, meant: TableAnswer, taken: TableAnswer) -> None:
        """Undo that an answer was put right, where its card is still listed."""
        for card in self._cards:
            if card.answer is meant:
                self._put_right(card, taken)

    def _put_right(self, card: AnswerCard, meant: TableAnswer) -> None:
        """Show what the person meant in place of what was taken, in the export and the history too."""
        taken = card.answer
        self.settle(card, meant)
        self.choose(card)
        self.put_right.emit(taken, meant)

    def fail(self, card: AnswerCard, failure: Failure) -> None:
        """Show on its card why there is no answer."""
        card.show_failure(failure)
        self._count()

    def give_up(self, card: AnswerCard) -> None:
        """Say on its card that the person stopped it."""
        card.show_stopped()
        self._count()

    def choose(self, card: AnswerCard | None) -> None:
        """Make this card the one whose cells are shown."""
        if self._current is not None:
            self._current.choose(False)
        self._current = card
        if card is not None:
            card.choose(True)
            self._area.ensureWidgetVisible(card, 0, 8)
        self.chosen.emit(card)

    def _walk(self, card: AnswerCard, step: int) -> None:
        place = self._cards.index(card) + step
        if 0 <= place < len(self._cards):
            self._cards[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _drop(self, card: AnswerCard) -> None:
        if card is self._current:
            self.choose(None)
        self._cards.remove(card)
        del self._numbers[card]
        self._column.removeWidget(card)
        card.deleteLater()

    def _count(self) -> None:
        waiting = sum(not card.final for card in self._cards)
        self._heading.setText(
            tr("{count:,} answered", count=len(self._answers))
            + (tr(", {waiting} waiting", waiting=waiting) if waiting else "")
        )

    def _lay_out(self) -> None:
        content = QWidget()
        content.setLayout(self._column)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(content)
        self._area.setAccessibleName(tr("Answers, newest first"))
        in_column(in_row(wide(self._heading), self._export), wide(self._area), into=self)
