"""The Documents pane: pages, questions whose answers are boxed on the page, key fields of one or of a thousand."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QWidget,
)

from desktop_app.answers import Answer, AttentionMap
from desktop_app.media.documents import pdf
from desktop_app.media.kinds import Kind
from desktop_app.tasks.document_question_answering.asked import (
    DocumentAnswer,
    DocumentFields,
    DocumentQuestionAnswering,
    FieldValue,
    Mention,
)
from desktop_app.translation import plural, tr
from desktop_app.ui.drag_out import DragOut, Offer, answers_offered, cells_offered
from desktop_app.ui.page_specs import DOCUMENTS
from desktop_app.ui.panes.document_card import DocumentCard
from desktop_app.ui.panes.document_list import Document, DocumentList
from desktop_app.ui.panes.document_pages import DocumentPages
from desktop_app.ui.panes.document_reader import DocumentReader
from desktop_app.ui.panes.document_side import FIELDS, TEXT, DocumentSide
from desktop_app.ui.panes.document_table import DocumentTable
from desktop_app.ui.panes.document_tables import Written, told, write_tables
from desktop_app.ui.panes.files_pane import Exported
from desktop_app.ui.panes.folded_list import FoldedList
from desktop_app.ui.panes.list_pane import ListPane
from desktop_app.ui.said import as_said
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Setting
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import APART, NEAR
from desktop_app.ui.widgets.checkpoint_bar import CheckpointBar
from desktop_app.ui.widgets.invitation import Invitation
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.options import Options
from desktop_app.workspace.export import formats_of

_NOTHING: tuple[str, ...] = ()
_SPLIT = Setting[bytes]("documents/split", b"")
_EARLIER = Setting("documents/earlier questions", _NOTHING)
_ONE, _ALL = range(2)


class DocumentsPane(ListPane[Document]):
    """A list of documents, the pages of the chosen one, and what is asked of it; or all of them as a table."""

    spec = DOCUMENTS
    help_topic = "documents"
    kept_split = _SPLIT

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, DocumentList(), _invitation(), parent)
        self.pages = DocumentPages(services.background)
        self.side = DocumentSide()
        self.table = DocumentTable()
        self._folding = FoldedList(self._split, self.list)
        DragOut(self.list, services.background, self._offered)
        DragOut(self.table, services.background, lambda: cells_offered(self.table, tr("documents")), cells=True)
        self.checkpoint_bar = CheckpointBar(services, DocumentQuestionAnswering.task)
        self.options = Options(self)
        self.views = QButtonGroup(self)
        self.export_button = named(
            QPushButton(tr("E&xport…")), tr("Export"), tr("Write key fields and answers to a file")
        )
        self.reader = self.asker = DocumentReader(
            services, self.checkpoint_bar, self.list.of_path, lambda: self.pages.page.drawing, self
        )
        self._count = QLabel()
        self._lay_out()
        self._connect()

    @property
    def idle(self) -> bool:
        """Whether nothing is read, drawn or written."""
        return self.reader.idle and self.pages.idle and not self._calls

    @property
    def document(self) -> Document | None:
        """The one that is chosen."""
        return self.list.current

    @property
    def has_insight(self) -> bool:
        """As soon as documents come that can be asked: what is typed into stays where it is when an answer comes."""
        return self.checkpoint_bar.offer is None and any(each.failure is None for each in self.list.listed)

    def _take(self, paths: list[Path], shown: bool) -> None:
        """List further documents, and look for their key fields; `shown` brings the first into view."""
        fresh = self.list.add_paths(paths)
        self._show_files()
        if fresh and self.list.current is None:
            self.list.choose(fresh[0])
        elif shown and (again := self.list.of_path(paths[0])) is not None:
            self.list.choose(again)
        self.reader.open(fresh)
        self._tell_count()

    def showEvent(self, event: QShowEvent) -> None:
        """Start the process that reads PDF, so that it is there when the first one is dropped."""
        super().showEvent(event)
        if not self.files:
            self.services.background.run(pdf.start, title="PDF")

    def remove(self) -> None:
        """Take the document in view off the list; it is read no further."""
        super().remove()
        self.reader.let_go()

    def _put_back(self, each: Document, row: int) -> None:
        super()._put_back(each, row)
        self.reader.read_fields([each])

    def shade(self, found: AttentionMap | None) -> bool:
        """What a question attends to, on the page itself."""
        return self.pages.shade(found) and self.views.checkedId() == _ONE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little room, as beside the attention panel, the page has most of it."""
        super().resizeEvent(event)
        self._folding.fit(self.width())
        self._show_heads()

    def take_text(self, text: str) -> None:
        """Text is a question, or a part of the one that is being typed."""
        self.side.line.take(text)
        self.side.setCurrentIndex(0)
        self.side.line.setFocus()

    def answers_shown(self) -> list[Answer]:
        """Key fields and answers of each document, in the order of the list."""
        return [answer for document in self.list.listed for answer in document.told]

    def copy(self) -> None:
        """The table's cells, or what is known of the document in view."""
        document = self.document
        if self.views.checkedId() == _ALL:
            self.table.copy_cells()
        elif document is not None and document.told:
            told = "\n\n".join(each.as_text(as_said) for each in document.told)
            self._put_on_clipboard(told, tr("What is known of the document is on the clipboard."))
        else:
            super().copy()

    def _offered(self) -> Offer | None:
        document = self.document
        return answers_offered(document.told, document.path.stem) if document is not None else None

    def _let_drag(self, card: DocumentCard) -> None:
        """The large answer of a card can be dragged into another program."""
        DragOut(card.figure, self.services.background, lambda: self._card_offered(card))

    def _card_offered(self, card: DocumentCard) -> Offer | None:
        return answers_offered([card.answer], card.answer.source.stem) if card.answer is not None else None

    def _exported(self) -> Exported | None:
        answers = self.answers_shown()
        if not answers:
            return None
        return Exported(tr("Export key fields and answers"), "documents.csv", formats_of(DocumentFields), answers)

    @property
    def _used_first(self) -> QWidget:
        return self.side.line

    def restore(self) -> None:
        """How the pane was divided, and the questions of earlier days."""
        super().restore()
        self.side.line.restore(list(self.services.settings.get(_EARLIER)))

    def remember(self) -> None:
        """Keep both; the division is that where there is room."""
        super().remember()
        self.services.settings.put(self.kept_split, self._folding.state)
        self.services.settings.put(_EARLIER, tuple(self.side.line.history))

    def forget(self) -> None:
        """Remove the questions from what is kept."""
        self.side.line.restore([])
        self.services.settings.forget(_EARLIER)

    def close_pane(self) -> None:
        """Draw nothing more."""
        self.toast.dismiss()
        self.pages.stop()

    # Asking

    def ask(self, question: str, everywhere: bool = False) -> None:
        """Ask the document in view, or all of them."""
        asked = self.list.listed if everywhere else [self.document] if self.document is not None else []
        documents = [each for each in asked if each.failure is None]
        if not documents:
            self.messages.say(tr("The question waits here. Open or drop the document that it is about."))
            self.side.line.setText(question)
            return
        self.side.add_question(question)
        self.reader.ask(documents, question)

    def _drop(self, question: str) -> None:
        self.side.drop_question(question)
        for document in self.list.listed:
            document.answers.pop(question, None)
        self.pages.refresh()

    def _show_answered(self, document: Document, answer: DocumentAnswer) -> None:
        """The answer a person waits for opens its page."""
        if document is self.document:
            if answer.best is not None:
                self.pages.go_to(answer.best)
            self.in_view.emit(answer)

    # Showing

    def _choose(self, document: Document | None) -> None:
        self.pages.show_document(document)
        self._show_side()
        self._enable()
        told = document.told if document is not None else []
        # Key fields were found by their words: no model looked at anything for them.
        asked = [each for each in told if not isinstance(each, DocumentFields)]
        self.in_view.emit(asked[-1] if asked else None)

    def _on_opened(self, document: Document) -> None:
        if document is self.document:
            self.pages.show_document(document)

    def _show_side(self) -> None:
        document = self.document
        self.side.show_document(document, self.reader.waiting(document) if document is not None else ())
        self.pages.fields = self.side.currentIndex() == FIELDS
        self.pages.refresh()
        self._show_text()

    def _show_text(self) -> None:
        """The words of the page in view, read once they are looked at."""
        document = self.document
        if document is None or self.side.currentIndex() != TEXT:
            return
        reading = document.readings.get(document.page)
        self.side.show_text(reading, document.failure is None)
        if reading is None and document.failure is None and document.pages:
            self.reader.read_page(document, document.page)

    def open_tables(self) -> None:
        """Give what stands in rows and columns on the page in view to the Table pane, a file a table.

        Of a table that goes on over several pages all of it.
        """
        document = self.document
        reading = document.readings.get(document.page) if document is not None else None
        if document is None or reading is None:
            return
        call = self.services.background.run(write_tables, document.path, reading, document.pages, title=document.name)
        call.succeeded.connect(self._give_tables)

    def _give_tables(self, written: Written) -> None:
        files = written.files
        if not files:
            self.messages.say(tr("No table was found on this page: no three rows stand under each other in columns."))
            return
        self.give_wanted.emit(Kind.TABLE, files)
        self.messages.say(told(written))

    def _open_place(self, document: Document, place: Mention | FieldValue | None) -> None:
        """From the table to the page."""
        self.views.button(_ONE).click()
        self.list.choose(document)
        if place is not None:
            self.side.setCurrentIndex(FIELDS if isinstance(place, FieldValue) else 0)
            self.pages.go_to(place)

    def _refresh(self, document: Document) -> None:
        self.list.touch(document)
        if document is self.document:
            self._show_side()
        if self.views.checkedId() == _ALL:
            self._show_table()
        self._enable()

    def _enable(self) -> None:
        """What cannot be read is asked nothing, and there is nothing of it to write to a file."""
        readable = [each for each in self.list.listed if each.failure is None]
        self.side.allow(self.document in readable, bool(readable))
        self.export_button.setEnabled(any(each.told for each in readable))

    def _show_table(self) -> None:
        self.table.show_documents(self.list.listed, self.side.questions)

    def _tell_count(self) -> None:
        count = len(self.list.listed)
        self._count.setText(plural("{n} document", "{n} documents", count) if count else "")
        for widget in (self.views.button(_ONE), self.views.button(_ALL), self.export_button):
            widget.setVisible(bool(count))
        self._show_heads()
        self._enable()
        super()._tell_count()
        self._show_table()

    def _show_heads(self) -> None:
        """How many there are, or which one it is, where the list is folded."""
        folded = self._folding.folded and self.views.checkedId() == _ONE and bool(self.list.listed)
        self._folding.choice.setVisible(folded)
        self._count.setHidden(folded)

    def _look_what_is_lacking(self) -> None:
        self.side.lacking.show_for(self.checkpoint_bar.offer)
        self.side.hint.setVisible(self.checkpoint_bar.offer is not None)

    def _on_view(self, place: int) -> None:
        self._body.setCurrentIndex(place)
        self._show_heads()
        if place == _ALL:
            self._show_table()

    # Building

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.reader.opened.connect(self._on_opened)
        self.pages.page.settled.connect(self.reader.go_on)
        self.reader.changed.connect(self._refresh)
        self.reader.recalled.connect(self.side.add_question)
        self.reader.answered.connect(self._show_answered)
        self.pages.page.tokens_chosen.connect(self.tokens_chosen)
        self.pages.turned.connect(self._show_text)
        self.side.asked.connect(self.ask)
        self.side.added.connect(self._let_drag)
        self.side.dropped.connect(self._drop)
        self.side.mention_wanted.connect(self.pages.go_to)
        self.side.tables_wanted.connect(self.open_tables)
        self.side.copied.connect(lambda text: QGuiApplication.clipboard().setText(text))
        self.side.currentChanged.connect(lambda _: self._show_side())
        self.side.lacking.checkpoint_wanted.connect(self.services.checkpoint_library.page_wanted)
        self.checkpoint_bar.looked.connect(self._look_what_is_lacking)
        self.checkpoint_bar.changed.connect(self._look_what_is_lacking)
        self.table.place_wanted.connect(self._open_place)
        self.views.idClicked.connect(self._on_view)
        self.export_button.clicked.connect(self.export)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, slot in (
            ("Ctrl++", lambda: self.pages.page.change_zoom(1.25)),
            ("Ctrl+-", lambda: self.pages.page.change_zoom(0.8)),
            ("Ctrl+0", lambda: self.pages.page.change_zoom(0)),
            ("Ctrl+PgDown", lambda: self.pages.step(1)),
            ("Ctrl+PgUp", lambda: self.pages.step(-1)),
        ):
            QShortcut(QKeySequence(keys), self, context=here).activated.connect(slot)

    def _lay_out(self) -> None:
        dress(self.export_button, "export")
        self._count.setProperty("soft", True)
        row = in_row(self._count, wide(self._folding.choice))
        for place, text in ((_ONE, tr("Page and ques&tions")), (_ALL, tr("All as a ta&ble"))):
            button = named(QRadioButton(text), text.replace("&", ""))
            button.setProperty("segment", True)
            self.views.addButton(button, place)
            row.addWidget(button)
        self.views.button(_ONE).setChecked(True)
        row.addStretch()
        row.addWidget(self.export_button)
        row.addWidget(self.options)
        self.options.add(tr("What answers"), self.checkpoint_bar)
        for widget in (self.list, self.pages, self.side):
            self._split.addWidget(widget)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([240, 540, 320])
        self._body = QStackedWidget()
        self._body.addWidget(self._split)
        self._body.addWidget(self.table)
        self._pages.addWidget(self._body)
        in_column(row, wide(self._pages), into=self, margins=(APART, NEAR, APART, NEAR))
        self._tell_count()


def _invitation() -> Invitation:
    return Invitation(
        tr("Drop documents here"),
        tr(
            "PDF, scans, photographs of receipts, tiff. Ask in plain English and see the answer boxed on its "
            "page. Invoice number, date, total and seller are looked for by themselves. Nothing leaves this "
            "computer."
        ),
    )
