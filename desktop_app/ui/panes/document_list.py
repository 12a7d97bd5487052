"""The documents that were dropped, each with what is known of it so far."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.answers import Answer, Failure
from desktop_app.media.documents.pages import DocumentFacts, PageReading
from desktop_app.tasks.document_question_answering.asked import DocumentAnswer, DocumentFields
from desktop_app.translation import plural, tr
from desktop_app.ui.panes.path_list import PathList
from desktop_app.ui.said import as_said
from desktop_app.ui.widgets.failure_words import describe_failure


@dataclass(eq=False)
class Document:
    """One document.

    fields: its key fields, as far as it was read. answers: by question, in the order asked; a Failure says why there
    is none. failure: why it cannot be read at all. waiting: jobs that still read it. readings: pages whose words are
    known.
    turned: by how many degrees a page is turned to be upright. page: the one in view, from 1.
    """

    path: Path
    facts: DocumentFacts | None = None
    fields: DocumentFields | None = None
    answers: dict[str, DocumentAnswer | Failure] = field(default_factory=dict)
    failure: Failure | None = None
    waiting: int = 0
    readings: dict[int, PageReading] = field(default_factory=dict)
    turned: dict[int, int] = field(default_factory=dict)
    page: int = 1

    @property
    def name(self) -> str:
        """What it is called."""
        return self.path.name

    @property
    def pages(self) -> int:
        """How many it has; 0 as long as that is not known."""
        return self.facts.pages if self.facts is not None else 0

    @property
    def state(self) -> str:
        """A few words on where it stands."""
        if self.failure is not None:
            return describe_failure(self.failure, besides=self.name)
        if self.facts is None:
            return tr("opening")
        pages = plural("{n} page", "{n} pages", self.pages)
        if self.waiting:
            read = self.fields.read if self.fields is not None and not self.fields.final else 0
            return (
                tr("{pages}, reading {read:,}", pages=pages, read=read + 1)
                if self.pages > 1
                else tr("{pages}, reading", pages=pages)
            )
        return f"{pages}, {as_said(self.fields.gist)}" if self.fields is not None and self.fields.fields else pages

    def note(self, answer: Answer) -> None:
        """Take an answer up: what it says of the document, and how its pages lie."""
        if isinstance(answer, DocumentFields):
            self.fields = answer
            self.turned |= {each.page: each.turned for each in answer.fields}
        elif isinstance(answer, DocumentAnswer):
            self.answers[answer.question] = answer
            self.turned |= {each.page: each.turned for each in answer.mentions}

    def note_text(self, reading: PageReading) -> None:
        """The words of a page are known."""
        self.readings[reading.page] = reading
        self.turned[reading.page] = reading.turned

    @property
    def told(self) -> list[Answer]:
        """All that was answered about it."""
        if self.failure is not None:
            return [self.failure]
        return [*([self.fields] if self.fields is not None else []), *self.answers.values()]


class DocumentList(PathList[Document]):
    """The documents a person dropped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Document, tr("Documents"), parent, lines=2)
