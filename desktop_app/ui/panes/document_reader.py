"""Has documents opened, read and asked, and takes up what comes of it; knows nothing of how it is shown."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.answers import Answer, Failure
from desktop_app.jobs.call import Call
from desktop_app.jobs.queue import Job, Priority
from desktop_app.media.documents.pages import DocumentFacts
from desktop_app.tasks.document_question_answering.asked import (
    DocumentAnswer,
    DocumentQuestionAnswering,
    DocumentText,
)
from desktop_app.translation import tr
from desktop_app.ui import known
from desktop_app.ui.panes.document_list import Document
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.checkpoint_bar import CheckpointBar
from desktop_app.workspace.unanswered import Unanswered


class DocumentReader(QObject):
    """Documents are values here; whoever lists them finds the one of a path with `of_path`.

    busy: whether a page that a person waits to see is being drawn; key fields are looked for behind it, once go_on() is
    called.

    Signals:
        opened(object): it is known how many pages a Document has.
        changed(object): something about a Document is different.
        recalled(str): a question that was asked of one of them in an earlier session.
        answered(object, object): a Document, and the final DocumentAnswer to a question asked now.
        waiting_changed(): another question waits for its answer, or one no longer does.
    """

    opened = Signal(object)
    changed = Signal(object)
    recalled = Signal(str)
    answered = Signal(object, object)
    waiting_changed = Signal()

    def __init__(
        self,
        services: Services,
        bar: CheckpointBar,
        of_path: Callable[[Path], Document | None],
        busy: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._bar = bar
        self._of_path = of_path
        self._busy = busy
        self._behind: list[Document] = []
        self._jobs: dict[Job, Sequence[Document]] = {}
        self._calls: set[Call] = set()
        self._again: list[Unanswered] = []

    @property
    def idle(self) -> bool:
        """Whether nothing is opened, read or asked."""
        return not self._jobs and not self._calls and not self._behind

    def open(self, documents: Sequence[Document]) -> None:
        """Count the pages of new documents, recall what is known of them, and look for the key fields of the others."""
        for document in documents:
            call = self._services.background.run(_facts, document.path, title=str(document.path))
            call.succeeded.connect(partial(self._take_facts, document))
            call.failed.connect(partial(self._take_failure, document))
            self.keep(call)
        if documents:
            history, question = self._services.history, self._question(documents, fields=True)
            call = self._services.background.run(
                known.documents, history, question.documents, question, title=tr("the history")
            )
            call.succeeded.connect(partial(self._take_known, documents))
            call.failed.connect(lambda _: self._take_known(documents, {}))
            self.keep(call)
        self._ask_again_of(documents)

    @property
    def unanswered(self) -> list[Unanswered]:
        """What was asked and waits, document by document."""
        asked = [
            Unanswered(document.path, text)
            for job, documents in self._jobs.items()
            if isinstance(job.question, DocumentQuestionAnswering)
            for text in job.question.questions
            for document in documents
            if not _is_answered(document, text)
        ]
        return [*asked, *self._again]

    def ask_again(self, asked: list[Unanswered]) -> None:
        """Ask these as soon as their documents are listed."""
        self._again += asked

    def _ask_again_of(self, documents: Sequence[Document]) -> None:
        """Ask what waits for documents that are listed now, each question of all of them at once."""
        by_path = {each.path: each for each in documents}
        due = [each for each in self._again if each.path in by_path]
        self._again = [each for each in self._again if each.path not in by_path]
        for question in dict.fromkeys(each.question for each in due):
            self.recalled.emit(question)
            self.ask([by_path[each.path] for each in due if each.question == question], question)

    def ask(self, documents: Sequence[Document], question: str) -> None:
        """Ask documents a question; what was answered to it before goes."""
        for document in documents:
            document.answers.pop(question, None)
        self._submit(self._question(documents, (question,)), documents, tr("Asking"), Priority.ASKED)

    def read_page(self, document: Document, page: int) -> None:
        """Read the words of a page, once."""
        asked = [job.question for job, documents in self._jobs.items() if document in documents]
        if (page, page) not in [each.pages for each in asked if isinstance(each, DocumentQuestionAnswering)]:
            self._submit(
                self._question([document], page=page),
                [document],
                tr("Reading page {page} of", page=page),
                Priority.ASKED,
            )

    def waiting(self, document: Document) -> list[str]:
        """The questions that a document is being asked."""
        asked = [job.question for job, documents in self._jobs.items() if document in documents]
        return [text for each in asked if isinstance(each, DocumentQuestionAnswering) for text in each.questions]

    def keep(self, call: Call) -> None:
        """A call that `idle` waits for."""
        self._calls.add(call)
        call.ended.connect(lambda: self._calls.discard(call))

    def _take_facts(self, document: Document, facts: DocumentFacts) -> None:
        document.facts = facts
        self.opened.emit(document)
        self.changed.emit(document)

    def _take_failure(self, document: Document, failure: Failure) -> None:
        document.failure = failure
        self._services.messages.report([failure])
        self.changed.emit(document)

    def _take_known(self, documents: Sequence[Document], found: dict[Path, list[known.Known[Answer]]]) -> None:
        for document in documents:
            for each in found.get(document.path, []):
                answer = each.dated
                document.note(answer)
                if isinstance(answer, DocumentAnswer):
                    self.recalled.emit(answer.question)
            self.changed.emit(document)
        self.read_fields([each for each in documents if each.failure is None])

    def read_fields(self, documents: Sequence[Document]) -> None:
        """Look for the key fields of those that are listed and have none yet."""
        unread = [each for each in documents if each.fields is None and self._is_listed(each)]
        if self._busy():
            self._behind += unread
        elif unread:
            self._submit(self._question(unread, fields=True), unread, tr("Reading"), Priority.BATCH)

    def go_on(self) -> None:
        """What had to wait for the page in view is read now."""
        behind, self._behind = self._behind, []
        self.read_fields(behind)

    def let_go(self) -> None:
        """Stop what is asked of documents that are all off the list."""
        for job, documents in list(self._jobs.items()):
            if not any(map(self._is_listed, documents)):
                job.cancel()

    def _is_listed(self, document: Document) -> bool:
        return self._of_path(document.path) is document

    def _question(
        self,
        documents: Sequence[Document],
        questions: tuple[str, ...] = (),
        fields: bool = False,
        page: int | None = None,
    ) -> DocumentQuestionAnswering:
        return DocumentQuestionAnswering(
            documents=tuple(each.path for each in documents),
            questions=questions,
            fields=fields,
            text=page is not None,
            pages=(page, page) if page is not None else None,
            checkpoint=self._bar.checkpoint,
            device=self._bar.device,
        )

    def _submit(
        self, question: DocumentQuestionAnswering, documents: Sequence[Document], doing: str, priority: Priority
    ) -> None:
        name = documents[0].name if len(documents) == 1 else tr("{count:,} documents", count=len(documents))
        job = self._services.jobs.submit(question, f"{doing} {name}", priority)
        self._jobs[job] = documents
        job.answered.connect(partial(self._take_answers, question))
        job.ended.connect(partial(self._finish, job))
        for document in documents:
            document.waiting += 1
            self.changed.emit(document)
        self.waiting_changed.emit()

    def _take_answers(self, question: DocumentQuestionAnswering, found: list[Answer]) -> None:
        touched: dict[Document, None] = {}
        for answer in found:
            document = self._of_path(answer.source)
            if document is None:
                continue
            touched[document] = None
            if isinstance(answer, Failure):
                _note_failure(document, question, answer)
            elif isinstance(answer, DocumentText):
                document.note_text(answer.reading)
            else:
                document.note(answer)
                self._bar.show_used(answer)
        for document in touched:
            self.changed.emit(document)
        for answer in found:
            document = self._of_path(answer.source)
            if document is not None and isinstance(answer, DocumentAnswer) and answer.final:
                self.answered.emit(document, answer)

    def _finish(self, job: Job) -> None:
        question = job.question
        assert isinstance(question, DocumentQuestionAnswering)
        for document in self._jobs.pop(job):
            document.waiting -= 1
            if job.problem is not None:
                _note_failure(document, question, job.problem)
            self.changed.emit(document)
        self.waiting_changed.emit()


def _is_answered(document: Document, question: str) -> bool:
    answer = document.answers.get(question)
    return answer is not None and answer.final


def _note_failure(document: Document, question: DocumentQuestionAnswering, failure: Failure) -> None:
    """Why a question has no answer stands at it; what cannot be read at all is said of the document."""
    for each in question.questions:
        document.answers.setdefault(each, failure)
    if question.fields and document.fields is None:
        document.failure = document.failure or failure


def _facts(path: Path) -> DocumentFacts:
    """In the background: how many pages there are. Raises Unreadable."""
    from desktop_app.media.documents.reading import facts

    return facts(path)
