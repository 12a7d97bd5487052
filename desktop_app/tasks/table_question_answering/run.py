"""Answers questions about a table: by rule what their words say plainly, with TAPAS what they leave open."""

import time
from collections.abc import Generator, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.answers import Answer, Failure, TableAnswer
from desktop_app.media import tables
from desktop_app.media.tables import Table
from desktop_app.problems import BadQuestion, Problem
from desktop_app.questions import TableQuestionAnswering
from desktop_app.tasks import Answers
from desktop_app.tasks.table_question_answering import other_sheets
from desktop_app.tasks.table_question_answering.suiting import leaves_the_measure_open, suits
from desktop_app.tasks.tables import chunks, sentences, telling
from desktop_app.tasks.tables.asking import german, vocabulary
from desktop_app.tasks.tables.asking.following import Before, goes_on
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.scope import no_times, out_of_scope
from desktop_app.tasks.tables.finding import Found
from desktop_app.tasks.tables.kept_lookups import LOOKUPS
from desktop_app.tasks.tables.query import Compute, TableQuery, columns_of
from desktop_app.tasks.tables.ruling import LEAST, Ruling, followed, ruled
from desktop_app.translation import joined

if TYPE_CHECKING:
    from desktop_app.inference.loading import Loaded
    from desktop_app.inference.residency import Residency
    from desktop_app.tasks.tables.checkpoint import Checkpoint

_LONGEST_BY_RULE = 400
"""Characters of a question whose words are looked up one by one."""

_MANY_ROWS = 2_000
"""Rows as of which a checkpoint is announced before it is loaded."""

_HARDER = 0.7
"""What a checkpoint's confidence is worth for questions that no rule is sure of: they are harder than those it was
calibrated on (measured on 514 questions of WikiTableQuestions about tables held out)."""

_ADDED = ("SUM", "AVERAGE")
"""What a checkpoint computes of cells it chose is told only where every word of the question is known: a number does
not show that a word was neither a column nor in a cell."""

_FAR_OFF = 0.4
"""Confidence below which no reading is told that leaves out several words: of 18 such ones 17 were wrong."""

_NOTHING = Ruling(())


def _is_far_off(found: TableAnswer) -> bool:
    """Whether an answer by rule leaves out too much: several words, or the one that would say which rows count."""
    if not found.by_rule or not isinstance(found.query, TableQuery):
        return False
    counts_all = found.query.compute is Compute.COUNT and found.query.where is None and found.query.group is None
    return found.score < _FAR_OFF and (len(found.left_out) > 1 or (counts_all and bool(found.left_out)))


def answer(question: TableQuestionAnswering, residency: "Residency") -> Answers:
    """One TableAnswer or Failure for each text in question.questions, in their order.

    Between them come TableAnswers with final=False while a large table is read. Raises BadQuestion where
    nothing is asked, and from the first next() CheckpointProblem or DeviceProblem.
    """
    if not question.questions:
        raise BadQuestion(question.table, "no question was asked", "Type a question about the table.")
    return Answers(_answers(question, residency), total=len(question.questions))


def _answers(question: TableQuestionAnswering, residency: "Residency") -> Generator[Answer, None, None]:
    if question.checkpoint is not None:
        residency.entry(question)  # a checkpoint that is not here is told even where no question needs it
    try:
        answerer = _Answerer(_table(question), question.rules)
    except (Problem, OSError) as error:
        for _ in question.questions:
            yield Failure.of(question.table, error)
        return
    if question.follow or question.previous is not None:
        yield from _one_after_another(question, residency, answerer)
        return
    asked = [answerer.asked(text) for text in question.questions]
    if all(each.final is not None for each in asked):
        yield from (each.final for each in asked if each.final is not None)
        return
    yield from (_announced(answerer, each) for each in asked if each.final is None and answerer.is_large)
    with residency.borrow(question, measured=True) as loaded:
        checkpoint = _ready(answerer, loaded)
        for some in chunks(asked, lambda: checkpoint.at_once):
            yield from answerer.answers(some, checkpoint)


def _one_after_another(
    question: TableQuestionAnswering, residency: "Residency", answerer: "_Answerer"
) -> Generator[Answer, None, None]:
    """Questions each of which may go on from the answer before."""
    previous = question.previous if isinstance(question.previous, TableAnswer) else None
    for text in question.questions:
        asked = answerer.asked(text, previous)
        if asked.final is not None:
            steps: Iterable[Answer] = (asked.final,)
        else:
            steps = _by_checkpoint(question, residency, answerer, asked)
        for step in steps:
            yield step
            if isinstance(step, TableAnswer) and step.final and step.query is not None:
                previous = step


def _by_checkpoint(
    question: TableQuestionAnswering, residency: "Residency", answerer: "_Answerer", asked: "_Asked"
) -> Generator[Answer, None, None]:
    if answerer.is_large:
        yield _announced(answerer, asked)
    with residency.borrow(question, measured=True) as loaded:
        yield from answerer.answers([asked], _ready(answerer, loaded))


def _announced(answerer: "_Answerer", asked: "_Asked") -> TableAnswer:
    """What is going on before a checkpoint is loaded and reads a large table, which takes a while."""
    sentence = sentences.by_checkpoint(answerer.grid.row_count)
    return replace(telling.unanswered(answerer.grid, asked.text, sentence), final=False, by_rule=False, rows_seen=0)


def _ready(answerer: "_Answerer", loaded: "Loaded") -> "Checkpoint":
    # What a rule answers waits for neither torch nor transformers.
    from desktop_app.tasks.tables.checkpoint import Checkpoint

    return Checkpoint(answerer.grid, loaded)


def _table(question: TableQuestionAnswering) -> Table:
    """The table the question carries, or that of its file."""
    if isinstance(question.content, Table):
        return question.content
    return tables.read(question.table, question.sheet, question.reading)


def _is_all_there_is(text: str, ruling: Ruling) -> bool:
    """Whether a likely reading takes every word of a question in German, which no checkpoint here understands."""
    return german.is_german(text) and ruling.likely and ruling.best is not None and not ruling.best.candidate.missed


@dataclass(frozen=True)
class _Asked:
    """A question with its readings by rule, and its answer where that is final without a checkpoint."""

    text: str
    ruling: Ruling = _NOTHING
    final: Answer | None = None


class _Answerer:
    """One table, ready for questions."""

    def __init__(self, table: Table, rules: bool) -> None:
        self.table = table
        self.lookup = LOOKUPS.of(table)
        self.grid = self.lookup.grid
        self.rules = rules

    @property
    def is_large(self) -> bool:
        """Whether a checkpoint reads the table for so long that a person wonders."""
        return self.grid.row_count >= _MANY_ROWS

    def asked(self, text: str, previous: TableAnswer | None = None) -> _Asked:
        """A question, answered by rule where it is plain, or refused; previous: the answer it may go on from."""
        # A lone surrogate, which a window may hand over, has no place in a search.
        text = text.encode("utf-8", "replace").decode("utf-8")
        if not any(character.isalnum() for character in text):
            problem = BadQuestion("question", "it is empty", "Type a question about the table.")
            return _Asked(text, final=Failure.of(self.grid.path, problem))
        if self.grid.is_blank:
            empty = telling.unanswered(self.grid, text, sentences.empty(self.grid))
            return _Asked(text, final=self._or_elsewhere(empty, _NOTHING))
        if not self.rules or len(text) > _LONGEST_BY_RULE:
            return _Asked(text)
        before = self._before(previous)
        if before is not None and goes_on(text):
            following = self._following(text, *before)
            if following is not None:
                return following
        return self._ruled(text)

    def _before(self, previous: TableAnswer | None) -> tuple[Lookup, Before] | None:
        """The answer before, in terms of this table or of it the long way; None where it was about another one."""
        if previous is None or not isinstance(previous.query, TableQuery) or previous.source != self.grid.path:
            return None
        for lookup in (self.lookup, *self.lookup.unpivoted):
            if all(name in lookup.grid for name in columns_of(previous.query)):
                rows = lookup.grid.rows_at(previous.coordinates)
                return lookup, Before(previous.question, previous.query, rows)
        return None

    def _following(self, text: str, lookup: Lookup, before: Before) -> _Asked | None:
        started = time.perf_counter()
        ruling = followed(lookup, text, before)
        if not ruling.likely:
            return None
        found = telling.by_rule(self.grid, text, ruling)
        seconds = time.perf_counter() - started
        return _Asked(text, ruling, replace(found, follows=before.text, seconds=seconds))

    def _ruled(self, text: str) -> _Asked:
        started = time.perf_counter()
        ruling = ruled(self.lookup, text)
        if ruling.settles_it or _is_all_there_is(text, ruling):
            found = self._or_elsewhere(telling.by_rule(self.grid, text, ruling), ruling)
            return _Asked(text, ruling, replace(found, seconds=time.perf_counter() - started))
        reason = out_of_scope(text) or no_times(self.grid, text)
        return _Asked(text, ruling, telling.unanswered(self.grid, text, reason) if reason else None)

    def answers(self, asked: list[_Asked], checkpoint: "Checkpoint") -> Generator[Answer, None, None]:
        """The answers in order: those that are final, and those that need the checkpoint."""
        found = checkpoint.find([each.text for each in asked if each.final is None])
        for each in asked:
            if each.final is not None:
                yield each.final
                continue
            for step in found:
                yield self._final(each, step, checkpoint) if isinstance(step, Found) else step
                if not (isinstance(step, TableAnswer) and not step.final):
                    break

    def _final(self, asked: _Asked, found: Found, checkpoint: "Checkpoint") -> TableAnswer:
        """The surer of the two: the reading by rule, or what the checkpoint found; the other one beside it."""
        theirs = telling.by_checkpoint(self.grid, asked.text, found.finding)
        loaded = checkpoint.loaded
        theirs = replace(theirs, checkpoint=loaded.name, device=loaded.device, precision=loaded.precision)
        if not self.rules:
            return replace(theirs, seconds=found.seconds)
        theirs = replace(theirs, score=found.sure * _HARDER)
        open_measure = leaves_the_measure_open(asked.text, asked.ruling.unknown)
        if open_measure or not suits(self.grid, asked.text, theirs):
            theirs = telling.withheld(theirs, asked.ruling)
        best = asked.ruling.best
        ours = telling.by_rule(self.grid, asked.text, asked.ruling) if best is not None else None
        ours = replace(ours, score=asked.ruling.confidence) if ours is not None else None
        missed = best is not None and bool(best.candidate.missed)
        chosen = theirs if ours is None else telling.weighed(ours, theirs, missed)
        invented = chosen.aggregator in _ADDED and not chosen.by_rule and found.finding.rule is None
        turned = vocabulary.TURNING.intersection(map(str.lower, asked.ruling.unknown))
        nothing = chosen.value is None and not chosen.result
        nothing = nothing or _is_far_off(chosen)
        if chosen.score < LEAST or nothing or turned or (invented and asked.ruling.unknown):
            chosen = telling.withheld(chosen, asked.ruling)
        elif not chosen.by_rule and chosen.aggregator != "NONE" and found.finding.rule is None:
            chosen = replace(chosen, sentence=joined([chosen.sentence, sentences.NO_RULE], " "))
        elif not chosen.by_rule and ours is not None and ours.value not in (None, chosen.value):
            chosen = replace(chosen, sentence=joined([chosen.sentence, sentences.otherwise(ours.sentence)], " "))
        elif not chosen.by_rule and ours is None and chosen.value is not None:
            chosen = replace(chosen, sentence=joined([chosen.sentence, sentences.CHOSEN], " "))
        if not chosen.by_rule and chosen.query is not None:
            chosen = telling.with_unknown(chosen, asked.ruling)
        return replace(self._or_elsewhere(chosen, asked.ruling), seconds=found.seconds)

    def _or_elsewhere(self, chosen: TableAnswer, ruling: Ruling) -> TableAnswer:
        """The answer, and what another sheet of the workbook says where this one has none, or not every word of it.

        A count of none, and a cell that a checkpoint chose, are no answer where words are unknown here.
        """
        nothing = chosen.value is None and not chosen.result
        unsure = bool(chosen.doubts) or not chosen.by_rule or chosen.value == 0
        if not nothing and not (unsure and ruling.unknown):
            return chosen
        sentence, sheet = other_sheets.told(self.table, chosen.question)
        if not sentence:
            return chosen
        told = joined([chosen.sentence, sentence], " ")
        return replace(chosen, sentence=told, elsewhere=sheet if nothing else "")
