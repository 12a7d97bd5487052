"""What is asked about documents, and the three kinds of answers: plain values.

A DocumentQuestionAnswering gives, for every document in turn and in this order:
    a DocumentText for every page, where `text` is asked for;
    a DocumentFields, where `fields` is asked for;
    a DocumentAnswer for every question.
While a document of several pages is read, interim answers (final=False) come that later ones replace.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.answers import Answer, Say
from desktop_app.answers.sureness import sureness
from desktop_app.media.documents.pages import Box, DocumentFacts, PageReading
from desktop_app.printable import printable
from desktop_app.problems import Problem
from desktop_app.questions import Question
from desktop_app.tasks.document_question_answering.mentions import BY_LOOK as BY_LOOK
from desktop_app.tasks.document_question_answering.mentions import BY_WORDS as BY_WORDS
from desktop_app.tasks.document_question_answering.mentions import COMPUTED as COMPUTED
from desktop_app.tasks.document_question_answering.mentions import NOWHERE as NOWHERE
from desktop_app.tasks.document_question_answering.mentions import POINTED as POINTED
from desktop_app.tasks.document_question_answering.mentions import UNPLACED as UNPLACED
from desktop_app.tasks.document_question_answering.mentions import Mention as Mention
from desktop_app.tasks.document_question_answering.mentions import box_again, mention_again
from desktop_app.tasks.document_question_answering.page_tables import tables_of
from desktop_app.translation import joined, worded

NOT_FOUND = worded("not found in this document")
_NOT_THERE = worded("not found, or not in this document")
"""As the lines of an answer say it: what is there may have been missed."""

_NEAR = 0.0005
"""The least score of what is told as the nearest to an answer: less is written as 0.0 %."""

INVOICE_NUMBER, DATE, TOTAL, SELLER = "invoice number", "date", "total", "seller"
FIELDS = (INVOICE_NUMBER, DATE, TOTAL, SELLER)
"""The key fields, in the order in which they are shown."""

_NAMES = {
    INVOICE_NUMBER: worded("invoice number"), DATE: worded("date"), TOTAL: worded("total"), SELLER: worded("seller")
}  # fmt: skip
_NO_WORDS = worded("not in this document: no words were read in it")
_NOT_WRITTEN = worded("not in this document: no answer was written")
_BY_ITS_PLACE = worded("read by its place")


@dataclass(frozen=True, kw_only=True)
class DocumentQuestionAnswering(Question):
    """What is the answer to each question in each document, and where does it stand?

    questions: in plain English; none where only text or fields are wanted. text: whether the words of every page are
    answers too. fields: whether the key fields (FIELDS) are looked for.
    top_k: so many mentions are told at most. pages: the first and last page to be read, from 1; None for all.
    least: a best score below this is no answer; None for what suits the checkpoint.
    tessdata, languages: as media.documents.models() takes them, for text in pictures.
    """

    task = "document-question-answering"

    documents: tuple[Path, ...]
    questions: tuple[str, ...] = ()
    text: bool = False
    fields: bool = False
    top_k: int = 5
    pages: tuple[int, int] | None = None
    least: float | None = None
    tessdata: Path | None = None
    languages: str = ""


_NO_PLACE: dict[str, Any] = {"page": None, "box": None, "words": [], "placed_by": None, "no_place": "", "times": 0,
                             "computed": ""}  # fmt: skip
"""What to_dict() tells of the place of an answer that is not there."""


@dataclass(frozen=True, kw_only=True)
class DocumentAnswer(Answer):
    """The answer to one question about one document.

    mentions: all places that answer it, best first; where none was found the best guesses, and may be none.
    found: whether the best of them is an answer. absent: how sure the checkpoint is that the answer is not there, in
    0..1, the lowest of all windows; None where none was asked. wordless: whether no page that was read has words.
    read, pages: how many pages were read so far and how many there are. writes: whether the checkpoint writes answers,
    and does not point at words. writing: of an interim answer, what was written so far of one that a page may have.
    """

    columns = ("file", "question", "answer", "found", "score", "page", "box", *Answer.columns[1:])

    question: str
    mentions: tuple[Mention, ...]
    found: bool
    read: int
    pages: int
    absent: float | None = None
    wordless: bool = False
    writes: bool = False
    writing: str = ""

    @property
    def best(self) -> Mention | None:
        """The answer; None where none was found."""
        return self.mentions[0] if self.found else None

    @property
    def answer(self) -> str:
        """The words of the answer, or NOT_FOUND."""
        return self.mentions[0].answer if self.found else NOT_FOUND

    @property
    def score(self) -> float:
        """Of the best mention; 0 where there is none."""
        return self.mentions[0].score if self.mentions else 0.0

    @property
    def gist(self) -> str:
        """The answer, with its page where there are several."""
        if not (self.found and self.pages > 1):
            return self.answer
        return worded("{answer} (page {page})", answer=self.answer, page=self.mentions[0].page)

    @property
    def surest(self) -> tuple[str, float] | None:
        """The answer and its score, or that there is none; None where the checkpoint read nothing."""
        if self.found:
            return self.mentions[0].answer, self.score
        return (NOT_FOUND, self.absent) if self.absent is not None else None

    @property
    def place(self) -> tuple[Path, str | None]:
        """Notes on a document are told once for all of its questions."""
        return self.source, None

    def _said(self, say: Say) -> str:
        lines = [self._subject(say), f"  {printable(self.question)}"]
        if not self.found:
            # Notes on a document are told once, with its first question: why there is nothing is said with each.
            nothing = _NOT_WRITTEN if self.writes else _NO_WORDS if self.wordless else _NOT_THERE
            lines.append(f"  {say(_NOT_THERE if self.mentions else nothing)}")
        near = tuple(each for each in self.mentions[:1] if each.score >= _NEAR)
        if not self.found and near:
            lines.append(f"  {say(worded('The nearest, which it does not take for an answer:'))}")
        for each in self.mentions if self.found else near:
            where = f"  {say(worded('page {number}', number=each.page))}" if self.pages > 1 else ""
            placing = f"  ({say(each.placing)})" if each.placing else ""
            score = say(worded("{score:.1%}", score=sureness(each.score, 1)))
            lines.append(f"  {score:>7}  {printable(each.answer)}{where}{placing}")
        return "\n".join(lines)

    def _searched(self) -> Sequence[str]:
        return [self.question, self.answer]

    def to_dict(self) -> dict[str, Any]:
        """The best mention's keys as the pipeline names them, all in `mentions`; `answer` is "" where none is right."""
        nothing = {"score": self.absent or 0.0, "answer": "", "start": 0, "end": 0, "word_ids": []}
        best = self.mentions[0].to_dict() if self.found else nothing | _NO_PLACE
        return (
            best
            | {
                "question": self.question,
                "found": self.found,
                "mentions": [each.to_dict() for each in self.mentions],
                "absent": self.absent,
                "wordless": self.wordless,
                "writes": self.writes,
                "read": self.read,
                "pages": self.pages,
            }
            | super().to_dict()
        )


@dataclass(frozen=True)
class FieldValue:
    """A key field of a document.

    name: one of FIELDS. text: as it is written. value: a date as 2026-11-26 and a total as a number in figures, where
    it can be told for sure, else text; currency: of a total, "EUR", "" where none is written.
    score: in 0..1. page, box, turned: as in Mention. by: how it was read: "label" (by the words beside it),
    "place" (where such a thing usually stands), "checkpoint", "both" (the checkpoint agrees).
    label: the words beside it ("Invoice No.").
    doubt: a sentence on what is not sure about it ("03/04/2026 may be 3 April or March 4."), "" for nothing.
    """

    name: str
    text: str
    value: str
    score: float
    page: int
    box: Box
    by: str
    currency: str = ""
    label: str = ""
    doubt: str = ""
    turned: int = 0

    def to_dict(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "name": self.name,
            "text": self.text,
            "value": self.value,
            "currency": self.currency,
            "score": self.score,
            "page": self.page,
            "box": list(self.box),
            "by": self.by,
            "label": self.label,
            "doubt": self.doubt,
            "turned": self.turned,
        }


@dataclass(frozen=True, kw_only=True)
class DocumentFields(Answer):
    """The key fields of a document: those that were found, in the order of FIELDS.

    read, pages: as in DocumentAnswer.
    """

    columns = ("file", *FIELDS, "currency", "doubts", *Answer.columns[1:])

    fields: tuple[FieldValue, ...]
    read: int
    pages: int

    def field(self, name: str) -> FieldValue | None:
        """A field by its name; None where it was not found."""
        return next((each for each in self.fields if each.name == name), None)

    @property
    def gist(self) -> str:
        """What was found, in a line."""
        told = [worded("{field} {value}", field=_NAMES[each.name], value=each.text) for each in self.fields]
        return joined(told, ", ") if told else worded("no key fields found")

    def rows(self) -> list[dict[str, Any]]:
        """One row, a column a field."""
        values = {each.name: each.value for each in self.fields}
        total = self.field(TOTAL)
        doubts = " ".join(each.doubt for each in self.fields if each.doubt)
        return [self.to_dict() | values | {"currency": total.currency if total else "", "doubts": doubts}]

    def _said(self, say: Say) -> str:
        lines = [self._subject(say)]
        for name in FIELDS:
            found = self.field(name)
            told = f"{printable(found.text)}  ({say(_how(found))})" if found else say(worded("not found"))
            lines.append(f"  {say(_NAMES[name]) + ':':16}{told}")
            if found and found.doubt:
                lines.append(f"  {'':16}{printable(say(found.doubt))}")
        return "\n".join(lines)

    def _searched(self) -> Sequence[str]:
        return [each.text for each in self.fields]

    def to_dict(self) -> dict[str, Any]:
        """All fields in `fields`."""
        fields = [each.to_dict() for each in self.fields]
        return {"fields": fields, "read": self.read, "pages": self.pages} | super().to_dict()


def _how(found: FieldValue) -> str:
    if found.by == "checkpoint":
        return worded("checkpoint, {score:.0%}", score=sureness(found.score))
    label = worded("read by its label “{label}”", label=printable(found.label)) if found.label else _BY_ITS_PLACE
    return worded("{label}, and the checkpoint agrees", label=label) if found.by == "both" else label


@dataclass(frozen=True, kw_only=True)
class DocumentText(Answer):
    """The words of one page, with their boxes; part.page is its number. pages: how many there are."""

    kept = False
    columns = ("file", "page", "text", "origin", *Answer.columns[1:])

    reading: PageReading = field(repr=False)
    pages: int

    def _said(self, say: Say) -> str:
        return f"{self._subject(say)}\n{printable(self.reading.text, lines=True)}"

    def to_dict(self) -> dict[str, Any]:
        """`text`, each word with its box in `words`, and the rows of each table in `tables`."""
        reading = self.reading
        words = [
            {"text": word.text, "box": list(word.box), "line": word.line, "score": word.score} for word in reading.words
        ]
        return {
            "page": reading.page,
            "pages": self.pages,
            "text": reading.text,
            "origin": str(reading.origin),
            "turned": reading.turned,
            "skew": reading.skew,
            "width": reading.width,
            "height": reading.height,
            "words": words,
            "tables": tables_of(reading),
        } | super().to_dict()


def no_page(path: Path, page: int, facts: DocumentFacts) -> Problem:
    """What is told where a document has fewer pages than were asked for, or where so many are not read."""
    pages = facts.pages
    if pages < page <= pages + facts.left_out:
        advice = (
            f"Of its {pages + facts.left_out:,} pages the first {pages:,} are read; split it to have the rest read."
        )
        return Problem(path, f"its page {page} is not read", advice)
    return Problem(path, f"it has no page {page}", f"It has {pages + facts.left_out}: ask for one of these.")


def restored(plain: dict[str, Any], common: dict[str, Any]) -> Answer:
    """The answer that to_dict() wrote as `plain`; `common` has the fields of every answer."""
    counts: dict[str, Any] = {"read": int(plain["read"]), "pages": int(plain["pages"])}
    if "fields" in plain:
        fields = tuple(FieldValue(**{**each, "box": box_again(each["box"])}) for each in plain["fields"])
        return DocumentFields(**common, **counts, fields=fields)
    mentions = tuple(mention_again(each) for each in plain["mentions"])
    return DocumentAnswer(
        **common, **counts, question=str(plain["question"]), mentions=mentions, found=bool(plain["found"]),
        absent=plain.get("absent"), wordless=bool(plain.get("wordless", False)),
        writes=bool(plain.get("writes", False)),
    )  # fmt: skip
