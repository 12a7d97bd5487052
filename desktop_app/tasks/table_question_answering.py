"""Answers questions about a table with TAPAS: whole where it fits, by windows of rows where it does not."""

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.answers import Answer, Failure, TableAnswer
from desktop_app.media import tables
from desktop_app.media.tables import Table
from desktop_app.problems import BadQuestion, CheckpointProblem, Problem
from desktop_app.questions import TableQuestionAnswering
from desktop_app.tasks import Answers
from desktop_app.tasks.tables import aggregation, chunks, combining, sentences, telling, windows
from desktop_app.tasks.tables.asking.mentions import Lookup
from desktop_app.tasks.tables.columns import Columns
from desktop_app.tasks.tables.combining import Finding, Search
from desktop_app.tasks.tables.encoding import Encoder, Limits, Pieces, Window
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.reading import Reader
from desktop_app.tasks.tables.rows import ranges
from desktop_app.tasks.tables.ruling import RIGHT_WHERE_NOT_SURE, Ruling, ruled

if TYPE_CHECKING:
    from desktop_app.inference.loading import Loaded
    from desktop_app.inference.residency import Residency

_MOST_CHARACTERS = 20_000
"""A longer question is not even cut into pieces."""

_LONGEST_BY_RULE = 400
"""Characters of a question whose words are looked up one by one."""

_SMALL_TABLE = 128
"""Tokens a small table takes with its question; so many questions as of this length share a pass."""


def answer(question: TableQuestionAnswering, residency: "Residency") -> Answers:
    """One TableAnswer or Failure for each text in question.questions, in their order.

    Between them come TableAnswers with settled=False while a large table is read. Raises BadQuestion where
    nothing is asked, and from the first next() CheckpointProblem or DeviceProblem.
    """
    if not question.questions:
        raise BadQuestion(question.table, "no question was asked", "Type a question about the table.")
    return Answers(_answers(question, residency), total=len(question.questions))


def _answers(question: TableQuestionAnswering, residency: "Residency") -> Generator[Answer, None, None]:
    if question.checkpoint is not None:
        residency.entry(question)  # a checkpoint that is not here is told even where no question needs it
    try:
        table = _table(question)
    except (Problem, OSError) as error:
        for _ in question.questions:
            yield Failure.of(question.table, error)
        return
    rules = _Rules(table)
    settled = rules.settled(question.questions) if question.rules else {}
    if len(settled) == len(question.questions):
        yield from (settled[text] for text in question.questions)
        return
    yield from _with_checkpoint(question, residency, table, rules, settled)


def _table(question: TableQuestionAnswering) -> Table:
    """The table the question carries, or that of its file."""
    if isinstance(question.content, Table):
        return question.content
    return tables.read(question.table, question.sheet, question.reading)


def _with_checkpoint(
    question: TableQuestionAnswering, residency: "Residency", table: Table, rules: "_Rules", settled: dict[str, Answer]
) -> Generator[Answer, None, None]:
    """The answers in order: those that are settled already, and those that the checkpoint gives.

    Where the checkpoint is less sure than readings by rule are right on average, the likeliest of these answers.
    """
    with residency.borrow(question) as loaded:
        desk = _Desk(Grid.of(table), loaded)
        for some in chunks(question.questions, desk.reader.at_once(_SMALL_TABLE)):
            found = desk.answers([text for text in some if text not in settled])
            for text in some:
                if text in settled:
                    yield settled[text]
                    continue
                yield from map(partial(rules.weighed, text), _until_settled(found))


def _until_settled(found: Generator[Answer, None, None]) -> Generator[Answer, None, None]:
    """Passing answers up to and with the next settled one."""
    for answer in found:
        yield answer
        if answer.settled:
            return


class _Rules:
    """The questions about one table that its words and numbers answer by themselves."""

    def __init__(self, table: Table) -> None:
        self.columns = Columns(table)
        self.lookup = Lookup(self.columns)
        self._open: dict[str, Ruling] = {}

    def settled(self, questions: Sequence[str]) -> dict[str, Answer]:
        """The answers of those questions that are plain, by question."""
        found: dict[str, Answer] = {}
        for text in questions:
            started = time.perf_counter()
            if len(text) > _LONGEST_BY_RULE or not self.columns.row_count:
                continue
            ruling = ruled(self.lookup, text.encode("utf-8", "replace").decode("utf-8"))
            if ruling.sure:
                found[text] = telling.timed(telling.by_rule(self.columns, text, ruling), time.perf_counter() - started)
            elif ruling.best is not None:
                self._open[text] = ruling
        return found

    def weighed(self, text: str, answer: Answer) -> Answer:
        """The checkpoint's answer, or that of a reading that is not sure but likelier to be right."""
        ruling = self._open.get(text)
        if ruling is None or not ruling.likely or not answer.settled or not isinstance(answer, TableAnswer):
            return answer
        if answer.coordinates and answer.score >= RIGHT_WHERE_NOT_SURE:
            return answer
        return telling.timed(telling.by_rule(self.columns, text, ruling), answer.seconds)


@dataclass(frozen=True)
class _Plan:
    """What to do about a question: say what is settled already, read one window, or search the table."""

    text: str
    settled: Answer | None = None
    window: Window | None = None


class _Desk:
    """One table and one checkpoint, ready for questions."""

    def __init__(self, grid: Grid, loaded: "Loaded") -> None:
        tokenizer, config = loaded.processor, loaded.model.config
        if len(tokenizer.vocab) > config.vocab_size:
            raise CheckpointProblem(
                loaded.name,
                f"its vocabulary has {len(tokenizer.vocab):,} pieces, but its weights only {config.vocab_size:,}",
                "Copy vocab.txt and the weights from the same checkpoint.",
            )
        self.grid = grid
        self.loaded = loaded
        self.reader = Reader(loaded)
        self.limits = Limits.of(config, tokenizer)
        self.encoder = Encoder(grid, loaded.kept.setdefault("pieces of cells", Pieces(tokenizer)))

    def answers(self, texts: Sequence[str]) -> Generator[Answer, None, None]:
        """The answers to some questions; those for which the table fits as a whole are read in one pass."""
        plans = [self._plan(text) for text in texts]
        at_once = iter(self._read_whole([plan for plan in plans if plan.window is not None]))
        for plan in plans:
            if plan.settled is not None:
                yield plan.settled
            elif plan.window is not None:
                yield next(at_once)
            else:
                yield from self._searched(plan.text)

    def _plan(self, text: str) -> _Plan:
        # A lone surrogate, which a window may hand over, has no place in a search.
        asked = text.encode("utf-8", "replace").decode("utf-8")
        try:
            self._refuse(asked)
        except BadQuestion as problem:
            return _Plan(text, settled=Failure.of(self.grid.path, problem))
        if self.grid.is_blank:
            nothing = Finding((), "NONE", 1.0, np.zeros(0, dtype=np.int64))
            return _Plan(text, settled=self._told(text, nothing, 0.0, sentences.EMPTY_TABLE))
        return _Plan(asked, window=windows.whole(self.encoder, self.limits, asked))

    def _refuse(self, text: str) -> None:
        """Raises BadQuestion for a question that cannot be asked of this table."""
        if not any(character.isalnum() for character in text):
            raise BadQuestion("question", "it is empty", "Type a question about the table.")
        short = len(text) <= _MOST_CHARACTERS
        if not short or windows.too_long(self.encoder, self.limits, text):
            raise BadQuestion(
                f"{text[:40].strip()}…",
                f"this question of {len(text):,} characters leaves no room for the table",
                f"Ask in one or two sentences; question and table share {self.limits.tokens} word pieces.",
            )

    def _read_whole(self, plans: Sequence[_Plan]) -> list[Answer]:
        if not plans:
            return []
        started = time.perf_counter()
        try:
            encodings = [self.encoder.encode(plan.text, plan.window) for plan in plans if plan.window is not None]
            readings = list(self.reader.read(encodings))
        except Exception as error:
            return [Failure.of(self.grid.path, error) for _ in plans]
        share = (time.perf_counter() - started) / len(plans)
        return [
            self._told(plan.text, combining.single(reading, self.reader.labels), share)
            for plan, reading in zip(plans, readings, strict=True)
        ]

    def _searched(self, text: str) -> Generator[Answer, None, None]:
        """Passing answers while the table is read, then the settled one."""
        started = time.perf_counter()
        steps = combining.across(Search(self.encoder, self.limits, self.reader, text))
        while True:
            try:
                seen = next(steps)
            except StopIteration as stop:
                yield self._told(text, stop.value, time.perf_counter() - started)
                return
            except Exception as error:
                yield Failure.of(self.grid.path, error)
                return
            yield self._passing(text, seen)

    def _passing(self, text: str, seen: int) -> TableAnswer:
        return TableAnswer(
            source=self.grid.path,
            checkpoint=self.loaded.name,
            device=self.loaded.device,
            settled=False,
            question=text,
            sentence=sentences.reading(seen, self.grid.row_count),
            value=None,
            coordinates=(),
            cells=(),
            aggregator="NONE",
            rows_seen=seen,
            rows_total=self.grid.row_count,
            sheet=self.grid.sheet,
        )

    def _told(self, text: str, finding: Finding, seconds: float, instead: str = "") -> TableAnswer:
        """The settled answer to a question; instead: a sentence that replaces the one made of the finding."""
        grid = self.grid
        cells = tuple(grid.cell(row, column).strip() for row, column in finding.coordinates)
        value = aggregation.computed(finding.aggregator, self._numbers(finding), cells)
        total, seen = grid.row_count, len(finding.read)
        headers = [grid.headers[column] for column in dict.fromkeys(column for _, column in finding.coordinates)]
        scope = sentences.scope_of(finding.rule, len(cells), total)
        columns = grid.column_count if finding.columns_read is None else finding.columns_read
        said = sentences.sentence(finding.aggregator, value, headers, cells, scope)
        said += sentences.extent(seen, total, columns, grid.column_count)
        return TableAnswer(
            source=grid.path,
            checkpoint=self.loaded.name,
            device=self.loaded.device,
            seconds=seconds,
            question=text,
            sentence=instead or said,
            value=value,
            coordinates=finding.coordinates,
            cells=cells,
            aggregator=finding.aggregator,
            rows_seen=seen,
            rows_total=total,
            rows_read=ranges(finding.read),
            sheet=grid.sheet,
            score=finding.score,
        )

    def _numbers(self, finding: Finding) -> np.ndarray:
        """The numbers of the finding's cells, where numbers are wanted."""
        if finding.aggregator not in ("SUM", "AVERAGE"):
            return np.zeros(0)
        return np.array([self.grid.numbers(column)[row] for row, column in finding.coordinates], dtype=np.float64)
