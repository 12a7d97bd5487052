"""Questions to tables under way, and the cards that their answers come to."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.answers import Answer, Failure, TableAnswer
from desktop_app.jobs.call import State
from desktop_app.jobs.queue import Job, Priority
from desktop_app.questions import TableQuestionAnswering
from desktop_app.table_reading import TableReading
from desktop_app.translation import plural, tr
from desktop_app.ui.drag_out import DragOut, Offer, answers_offered
from desktop_app.ui.known import Known
from desktop_app.ui.panes.table_answers import AnswerList
from desktop_app.ui.said import as_said
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.answer_card import AnswerCard
from desktop_app.ui.widgets.checkpoint_bar import CheckpointBar
from desktop_app.ui.widgets.elided import at_a_word
from desktop_app.workspace.unanswered import Unanswered

if TYPE_CHECKING:
    from desktop_app.media.tables import Table

Place = tuple[Path, str | None]
"""A file and the sheet of it that was asked about; None where it has no sheets."""
Settings = tuple[str | None, str, str]
"""The checkpoint, the device and the precision that a question was asked with."""


class TableAsking(QObject):
    """Submits questions and settles their cards in a list of answers; knows which table each card is about.

    An answer that comes is the chosen one, unless another table has come into view since it was asked.

    Signals:
        waiting_changed(): another question waits for its answer, or one no longer does.
    """

    waiting_changed = Signal()

    def __init__(self, services: Services, answers: AnswerList, checkpoint_bar: CheckpointBar, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._answers = answers
        self._bar = checkpoint_bar
        self._asked: dict[Job, AnswerCard] = {}
        self._places: dict[AnswerCard, Place] = {}
        self._stamps: dict[AnswerCard, tuple[int, int]] = {}
        """Of the file as it was read when a card's question was asked."""
        self._readings: dict[AnswerCard, TableReading] = {}
        """How the person wanted it read then."""
        self._settings: dict[AnswerCard, Settings] = {}
        """Of cards that were asked in this window; those known from before are asked anew."""
        self._in_view: Place | None = None
        self._early: list[Unanswered] = []
        self._again: list[Unanswered] = []

    @property
    def idle(self) -> bool:
        """Whether no question waits for its answer."""
        return not self._asked

    @property
    def unanswered(self) -> list[Unanswered]:
        """What was asked and waits: for its answer, or for its table to be read."""
        cards = [card for card in self._asked.values() if not card.final]
        asked = [Unanswered(path, card.question, sheet) for card in cards for path, sheet in [self._places[card]]]
        return [*asked, *self._early, *self._again]

    @property
    def early(self) -> list[Unanswered]:
        """What was typed while its table was being read."""
        return self._early

    @early.setter
    def early(self, asked: list[Unanswered]) -> None:
        self._early = asked
        self.waiting_changed.emit()

    def ask_again(self, asked: list[Unanswered]) -> None:
        """Ask these as soon as their tables are read."""
        self._again += asked

    def due(self, table: "Table") -> list[str]:
        """The questions that waited for this table to be read; they wait no longer."""
        due = [each for each in (*self._again, *self._early) if each.path == table.path]
        due = [each for each in due if each.sheet in (None, table.sheet or None)]
        self._again = [each for each in self._again if each not in due]
        self._early = []
        return list(dict.fromkeys(each.question for each in due))

    def next_table(self, paths: Iterable[Path]) -> Place | None:
        """The table among these that a question to be asked again waits for; None where none does."""
        listed = set(paths)
        return next(((each.path, each.sheet) for each in self._again if each.path in listed), None)

    def give_up_on(self, path: Path | None) -> None:
        """A table cannot be read: what was to be asked of it again is not."""
        self._again = [each for each in self._again if each.path != path]

    @property
    def in_view(self) -> Place | None:
        """The table in view; None while one is read. Cards of other tables say which one they are of, above all."""
        return self._in_view

    @in_view.setter
    def in_view(self, place: Place | None) -> None:
        self._in_view = place
        for card in self._answers.cards if place is not None else ():
            card.show_elsewhere(self._places.get(card) != place)

    def place_of(self, card: AnswerCard) -> Place:
        """Which table a card is about."""
        return self._places[card]

    def fits(self, card: AnswerCard, table: "Table") -> bool:
        """Whether the cells of a card's answer stand in a table where they stood when it was asked."""
        same_file = self._places[card] == (table.path, table.sheet or None) and self._stamps[card] == table.stamp
        return same_file and self._readings[card].header == table.reading.header

    def say_changed(self, table: "Table") -> None:
        """Say on the cards about a table that was read anew that it is another one now, or read otherwise."""
        for card in self._answers.cards:
            if self._places[card] != (table.path, table.sheet or None):
                continue
            if self._stamps[card] != table.stamp:
                card.show_changed(tr("The table has changed since this answer: its cells are not marked."))
            elif self._readings[card] != table.reading:
                card.show_changed(tr("The table is read otherwise since this answer: ask again."))
            else:
                card.show_changed("")

    def question(self, table: "Table", *questions: str) -> TableQuestionAnswering:
        """What is asked of a table, with the checkpoint that is chosen."""
        return TableQuestionAnswering(
            table=table.path,
            questions=questions,
            sheet=table.sheet or None,
            reading=table.reading,
            content=table,
            checkpoint=self._bar.checkpoint,
            device=self._bar.device,
            precision=self._bar.precision,
        )

    def ask(self, table: "Table", question: str) -> None:
        """Ask, perhaps going on from the latest answer about this table ("and in May?"); a card has the answer.

        What was asked already is not answered twice: its card comes to the top.
        """
        before = self._standing(table, question)
        if before is not None:
            self._answers.bring(before)
            if before.final:
                self._answers.choose(before)
                self._services.messages.say(tr("This was asked before: its answer is the first in the list."))
            return
        asked = replace(self.question(table, question), previous=self._latest(table))
        card = self._add_card(table, question)
        job = self._services.jobs.submit(asked, f"{at_a_word(question, 40)} ({table.path.name})", Priority.ASKED)
        self._asked[job] = card
        self._settings[card] = _settings_of(asked)
        job.answered.connect(partial(self._settle, card))
        job.ended.connect(lambda: self._finish(job))
        card.stopped.connect(job.cancel)
        self.waiting_changed.emit()

    def _standing(self, table: "Table", question: str) -> AnswerCard | None:
        """The card on which the same is being answered, or was, so that it would be answered in the same way again.

        What has a doubt may be answered otherwise behind another answer, and so may what goes on from one.
        """
        settings = _settings_of(self.question(table))
        for card in self._of_same((table.path, table.sheet or None), question):
            same = self.fits(card, table) and self._readings[card] == table.reading
            answer = card.answer
            sure = not card.final or (answer is not None and not answer.follows and not answer.doubts)
            if same and sure and self._settings.get(card) == settings:
                return card
        return None

    def _of_same(self, place: Place, question: str) -> list[AnswerCard]:
        """The cards of a question about a table, the newest first."""
        cards = self._answers.cards
        return [card for card in cards if self._places[card] == place and _same(card.question, question)]

    def _replace_older(self, card: AnswerCard, answer: TableAnswer) -> None:
        """An answer came: older cards of the same question go, but for what went on from another answer."""
        for older in self._of_same(self._places[card], card.question):
            follows = older.answer.follows if older.answer is not None else ""
            if older is not card and older.final and follows == answer.follows:
                self._answers.replace(older)

    def _latest(self, table: "Table") -> TableAnswer | None:
        """The latest answer about a table as it is now."""
        fitting = (card.answer for card in self._answers.cards if self.fits(card, table))
        return next((answer for answer in fitting if answer is not None and answer.query is not None), None)

    def show_known(self, table: "Table", found: list[Known[TableAnswer]]) -> None:
        """What the table was asked on an earlier day, below what was asked today."""
        place = (table.path, table.sheet or None)
        asked = {card.question for card in self._answers.cards if self._places.get(card) == place}
        fresh = [each.dated for each in found if each.answer.question not in asked]
        for answer in fresh:
            self._answers.settle(self._add_card(table, answer.question), answer)
        if fresh:
            self._answers.choose(None)
            said = plural(
                "{name}: One answer is known from before.",
                "{name}: {n} answers are known from before.",
                len(fresh),
                name=table.path.name,
            )
            self._services.messages.say(said)

    def _add_card(self, table: "Table", question: str) -> AnswerCard:
        name = f"{table.path.name}, {table.sheet}" if len(table.choices) > 1 else table.path.name
        card = self._answers.add(question, name, table.notes)
        self._places[card] = (table.path, table.sheet or None)
        card.show_elsewhere(self._in_view not in (None, self._places[card]))
        self._stamps[card], self._readings[card] = table.stamp, table.reading
        DragOut(card, self._services.background, partial(_offered, card, table.path.stem))
        return card

    def _settle(self, card: AnswerCard, found: list[Answer]) -> None:
        for answer in found:
            if isinstance(answer, TableAnswer) and not answer.final:
                card.show_passing(answer)
            elif isinstance(answer, TableAnswer):
                self._answers.settle(card, answer)
                self._replace_older(card, answer)
                if self.place_of(card) == self.in_view:
                    self._answers.choose(card)
                self._bar.show_used(answer)
                self._services.messages.say(at_a_word(as_said(answer.sentence), 200))
            elif isinstance(answer, Failure):
                self._answers.fail(card, answer)

    def _finish(self, job: Job) -> None:
        card = self._asked.pop(job)
        if job.problem is not None and not card.final:
            self._answers.fail(card, job.problem)
        elif job.state is State.CANCELLED and not card.final:
            self._answers.give_up(card)
        self.waiting_changed.emit()


def _settings_of(asked: TableQuestionAnswering) -> Settings:
    return asked.checkpoint, asked.device, asked.precision


def _same(one: str, other: str) -> bool:
    """Whether two questions are the same in their words: letters' size, spaces and the mark at the end aside."""
    first, second = (" ".join(each.casefold().split()).rstrip(" .?!") for each in (one, other))
    return first == second


def _offered(card: AnswerCard, name: str) -> Offer | None:
    return answers_offered([card.answer], name, card.as_text()) if card.answer is not None else None
