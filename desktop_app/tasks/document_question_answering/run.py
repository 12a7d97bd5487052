"""Answers questions about documents, page by page; no more of a document is kept than its best answers.

Words are read from the text layer or recognised ahead of the checkpoint. Text and key fields need no checkpoint; where
one is here, it confirms or contradicts the fields that were read by their labels.
"""

import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from desktop_app.answers import WHOLE, Answer, Failure, Part
from desktop_app.inference.faults import in_words
from desktop_app.inference.feed import decoded_ahead
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.media.documents import kept, reading
from desktop_app.media.documents.pages import DocumentFacts, PageReading
from desktop_app.media.documents.tesseract import Models, models
from desktop_app.problems import BadQuestion, CheckpointProblem
from desktop_app.tasks import Answers, Count
from desktop_app.tasks.depth import noted
from desktop_app.tasks.document_question_answering import asking, by_field, computed, donut, fields, looks
from desktop_app.tasks.document_question_answering.asked import (
    DocumentAnswer,
    DocumentFields,
    DocumentQuestionAnswering,
    DocumentText,
    FieldValue,
    no_page,
)
from desktop_app.tasks.document_question_answering.items import Lines

_LEAST = 0.05
"""A best score below this is no answer, where the checkpoint says nothing else (answer_threshold in config.json)."""

_AHEAD = 4
"""Pages read ahead of the checkpoint."""

_EVERY = 0.5
"""Seconds between two interim answers."""

_MOST_TOLD = 5
"""Pages that are named of those that could not be read."""


def answer(question: DocumentQuestionAnswering, residency: Residency) -> Answers:
    """For each document DocumentTexts, DocumentFields and DocumentAnswers, as they were asked for.

    A page that cannot be read is a Failure where its text was asked for, else a note of the answers.
    Raises BadQuestion where nothing was asked; CheckpointProblem or DeviceProblem at the first answer, where there is
    nothing but questions to answer; else each question fails by itself.
    """
    texts = tuple(dict.fromkeys(text.strip() for text in question.questions))
    if "" in texts or not (texts or question.text or question.fields):
        raise BadQuestion("question", "there is none, or it is empty", 'Type one: "What is the total?"')
    if question.top_k < 1:
        raise BadQuestion("top-k", "it must be 1 or more", "Ask for at least one answer.")
    if question.pages is not None and not 1 <= question.pages[0] <= question.pages[1]:
        raise BadQuestion("pages", "they count from 1 to the last", "Ask for pages like 1 to 3.")
    question = replace(question, questions=texts)
    expected = Count(len(question.documents) * (len(texts) + question.text + question.fields))
    return Answers(_answers(question, residency, expected), total=expected)


def _answers(
    question: DocumentQuestionAnswering, residency: Residency, expected: Count
) -> Generator[Answer, None, None]:
    with ExitStack() as opened:
        checkpoint: tuple[Loaded | None, CheckpointProblem | None] | None = None
        which = models(question.tessdata, question.languages) if question.tessdata or question.languages else None
        for path in question.documents:
            try:
                facts = reading.facts(path)
            except Exception as error:
                yield _failed(question, path, error, expected)
                continue
            # What cannot be read at all needs no checkpoint.
            checkpoint = checkpoint or _checkpoint(question, residency, opened)
            try:
                yield from _Document(question, path, *checkpoint, which, expected, facts).answers()
            except Exception as error:
                device = checkpoint[0].device if checkpoint[0] is not None else "cpu"
                yield _failed(question, path, in_words(error, device), expected)


def _failed(question: DocumentQuestionAnswering, path: Path, error: Exception, expected: Count) -> Failure:
    """Why a document was not read, in the place of all that was asked about it."""
    expected.value -= len(question.questions) + question.text + question.fields - 1
    return Failure.of(path, error)


def _checkpoint(
    question: DocumentQuestionAnswering, residency: Residency, opened: ExitStack
) -> tuple[Loaded | None, CheckpointProblem | None]:
    """The checkpoint, or why there is none, where something can be answered without."""
    if not question.questions and not question.fields:
        return None, None
    try:
        return opened.enter_context(residency.borrow(question)), None
    except CheckpointProblem as problem:
        if not (question.text or question.fields) or (question.checkpoint and not question.questions):
            raise
        return None, problem


@dataclass
class _Document:
    """One document as far as it has been read."""

    question: DocumentQuestionAnswering
    path: Path
    loaded: Loaded | None
    problem: CheckpointProblem | None
    which: Models | None
    expected: Count
    facts: DocumentFacts
    read: int = 0
    wordless: bool = True
    notes: tuple[str, ...] = ()
    unread: dict[int, Exception] = field(default_factory=dict)
    found: list[asking.Found] = field(default_factory=list)
    seen: fields.Seen = field(default_factory=fields.Seen)
    day: FieldValue | None = None
    items: Lines = field(default_factory=Lines)
    took: float = 0.0
    told: float = field(default_factory=time.monotonic)

    def answers(self) -> Iterator[Answer]:
        """All that was asked about it. Raises what keeps all of it from being read."""
        self.notes = self.facts.notes
        first, last = self.question.pages or (1, self.facts.pages)
        if first > self.facts.pages:
            raise no_page(self.path, first, self.facts)
        numbers = range(first, min(last, self.facts.pages) + 1)
        self.expected.value += self.question.text * (len(numbers) - 1)
        self.found = [asking.Found((), 1.0)] * len(self.question.questions)
        feed = decoded_ahead(numbers, partial(_read, self.path, self.which), _AHEAD)
        try:
            for number, page in feed:
                yield from self._page(number, page, len(numbers))
        finally:
            feed.close()
        self._check_read(len(numbers))
        if self.question.fields:
            yield self._fields()
        for place in range(len(self.question.questions)):
            yield self._answered(place, final=True)

    def _page(self, number: int, page: PageReading | Exception, many: int) -> Iterator[Answer]:
        part = Part(page=number) if self.facts.pages > 1 else WHOLE
        if isinstance(page, Exception):
            self.unread[number] = page
            if self.question.text:
                yield Failure.of(self.path, page, part)
            return
        self.read += 1
        self.wordless = self.wordless and not page.words
        if many == 1:
            self.notes += page.notes
        if self.question.text:
            notes = page.notes if self.read > 1 else page.notes + self.facts.notes
            yield DocumentText(source=self.path, part=part, notes=notes, reading=page, pages=self.facts.pages)
        if self.question.fields:
            self.seen.look(page)
        if self.loaded is not None:
            yield from self._ask(self.loaded, page)
        if many > 1 and self.read < many and time.monotonic() - self.told > _EVERY:
            self.told = time.monotonic()
            for place in range(len(self.question.questions) if self.loaded is not None else 0):
                yield self._answered(place, final=False)

    def _ask(self, loaded: Loaded, page: PageReading) -> Iterator[Answer]:
        """Put all questions to a page, and those about the fields that were not read yet."""
        questions, top_k = self.question.questions, self.question.top_k
        also = self.seen.questions(page) if self.question.fields else ()
        if donut.is_donut(loaded):
            found = yield from self._written(loaded, (*questions, *also), page)
        else:
            found = self._read(loaded, (*questions, *also), page)
        self.found = [asking.together(both, top_k) for both in zip(self.found, found[: len(questions)], strict=True)]
        if also:
            self.seen.answered(also, found[len(questions) :])

    def _read(self, loaded: Loaded, asked: Sequence[str], page: PageReading) -> list[asking.Found]:
        """What is answered from the words of a page."""
        begun, top_k, questions = time.perf_counter(), self.question.top_k, self.question.questions
        found = asking.asked(loaded, asked, page, top_k, looks.at_page(loaded, self.path, page))
        if getattr(loaded.model.config, "answer_by_label", 0.0):
            settled = by_field.settled(questions, found[: len(questions)], page, top_k)
            self.day = computed.day_of(page, self.day)
            self.items = self.items.with_page(page)
            least = least_of(self.question, loaded)
            found[: len(questions)] = computed.with_computed(questions, settled, page, self.day, least)
        self.took += time.perf_counter() - begun
        return found

    def _written(
        self, loaded: Loaded, asked: Sequence[str], page: PageReading
    ) -> Generator[Answer, None, list[asking.Found]]:
        """What is written about a page's picture. Between tokens come interim answers, so that it may be cancelled."""
        steps = donut.asked(loaded, asked, self.path, page)
        while True:
            begun = time.perf_counter()
            try:
                pause = next(steps)
            except StopIteration as end:
                found: list[asking.Found] = end.value
                return found
            finally:
                self.took += time.perf_counter() - begun
            if pause.question < len(self.question.questions):
                yield self._answered(pause.question, final=False, writing=pause.said)
            else:
                yield self._fields(final=False)

    def _check_read(self, many: int) -> None:
        """Raises where no page could be read; else says which could not."""
        if self.unread and not self.read:
            raise next(iter(self.unread.values()))
        if self.unread:
            some = _listed(tuple(self.unread))
            why = getattr(next(iter(self.unread.values())), "reason", "it is damaged")
            self.notes += (f"Of {many} pages these could not be read: {some} ({why}).",)

    def _fields(self, final: bool = True) -> Answer:
        loaded = self.loaded
        return DocumentFields(
            final=final,
            source=self.path,
            checkpoint=loaded.name if loaded else "",
            device=loaded.device if loaded else "",
            precision=loaded.precision if loaded else "",
            seconds=self.took,
            notes=self.notes,
            fields=self.seen.values(self._least_of_field()),
            read=self.read,
            pages=self.facts.pages,
        )

    def _least_of_field(self) -> float:
        """The score from which on a checkpoint's word on a field counts: short ones are written surely."""
        if self.loaded is None:
            return 1.0
        least = least_of(self.question, self.loaded)
        return max(least, _LEAST) if donut.is_donut(self.loaded) else least

    def _answered(self, place: int, final: bool, writing: str = "") -> Answer:
        if self.loaded is None:
            assert self.problem is not None
            return Failure.of(self.path, self.problem)
        found, least = self.found[place], least_of(self.question, self.loaded)
        found = self.items.over(self.question.questions[place], found)
        found = found if donut.is_donut(self.loaded) else asking.among_others(found, least)
        best = found.mentions[0].score if found.mentions else 0.0
        made = DocumentAnswer(
            source=self.path,
            checkpoint=self.loaded.name,
            device=self.loaded.device,
            precision=self.loaded.precision,
            seconds=self.took / len(self.found),
            final=final,
            notes=self.notes + (self._notes_of(place, self.loaded) if final else ()),
            question=self.question.questions[place],
            mentions=found.mentions,
            found=bool(found.mentions) and best >= least and (best > found.absent or donut.is_donut(self.loaded)),
            read=self.read,
            pages=self.facts.pages,
            absent=found.absent,
            wordless=self.wordless,
            writes=donut.is_donut(self.loaded),
            writing=writing,
        )
        return noted(self.loaded.entry, made)

    def _notes_of(self, place: int, loaded: Loaded) -> tuple[str, ...]:
        """What is to be said of one question, where its answers are written."""
        if not donut.is_donut(loaded):
            return ()
        cut, endless = donut.prompt_of(loaded, self.question.questions[place])[1], self.found[place].endless
        told = f"What it wrote about page {_listed(endless)} came to no end, and was left out." if endless else ""
        return tuple(filter(None, (cut, told)))


def _listed(pages: Sequence[int]) -> str:
    """Numbers of pages, the first of them where there are many: "1, 2, 3, 4, 5 and 7 more"."""
    more = f" and {len(pages) - _MOST_TOLD} more" if len(pages) > _MOST_TOLD else ""
    return ", ".join(map(str, pages[:_MOST_TOLD])) + more


def _read(path: Path, which: Models | None, number: int) -> PageReading:
    return kept.read(path, number, which)


def least_of(question: DocumentQuestionAnswering, loaded: Loaded) -> float:
    """The score from which on a mention is an answer."""
    if question.least is not None:
        return question.least
    # What was written is the answer, and the longer it is the lower is its score.
    usual = 0.0 if donut.is_donut(loaded) else _LEAST
    return float(getattr(loaded.model.config, "answer_threshold", usual))
