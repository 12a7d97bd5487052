"""What is asked of documents and what they say: questions with their answers, key fields, the text of the page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.answers.sureness import sureness
from desktop_app.media.documents.pages import Origin, PageReading
from desktop_app.tasks.document_question_answering.asked import DocumentAnswer
from desktop_app.translation import tr
from desktop_app.ui.panes.document_card import DocumentCard
from desktop_app.ui.panes.document_fields import FieldsView
from desktop_app.ui.panes.document_list import Document
from desktop_app.ui.said import as_said
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.depth_line import DepthLine
from desktop_app.ui.widgets.lacking import Lacking
from desktop_app.ui.widgets.lines import in_row, wide
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.question_box import QuestionBox

QUESTIONS, FIELDS, TEXT = range(3)


class DocumentSide(QTabWidget):
    """Three tabs beside the page.

    Signals:
        asked(str, bool): a question, and whether it is meant for all documents.
        dropped(str): a question is no longer wanted.
        mention_wanted(object): show a Mention or a FieldValue on its page.
        copied(str): text for the clipboard.
        tables_wanted(): open the tables of the page in view as tables.
        added(DocumentCard): a card for one more question.
    """

    asked = Signal(str, bool)
    dropped = Signal(str)
    mention_wanted = Signal(object)
    copied = Signal(str)
    tables_wanted = Signal()
    added = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, tr("Questions, key fields and text"))
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.line = QuestionBox()
        named(self.line, tr("Question about the document"), tr("In plain English; Enter asks."))
        self.line.setPlaceholderText(tr("What is the total? Who signed it?"))
        self.button = named(QPushButton(tr("As&k")), tr("Ask about the document"))
        self.everywhere = named(QCheckBox(tr("Ask &all documents")), tr("Ask all documents"))
        self.lacking = Lacking(tr("Questions about documents"), narrow=True)
        self.trust = DepthLine(folded=True)
        self.hint = QLabel(tr("Text and key fields are read without a checkpoint."), wordWrap=True)
        self.fields = FieldsView()
        self.text = named(QPlainTextEdit(readOnly=True), tr("Text of the page"))
        self.tables = named(
            QPushButton(tr("Open its &tables")),
            tr("Open the tables of the page"),
            tr("Rows and columns that stand on this page are opened in Table, to be asked about"),
        )
        self.origin = named(QLabel(wordWrap=True), tr("Where the text comes from"))
        self.cards: dict[str, DocumentCard] = {}
        self._of_one = self._of_all = True
        self._lay_out()
        self.everywhere.toggled.connect(lambda _: self._enable())
        self.line.asked.connect(self._ask)
        self.button.clicked.connect(self.line.ask)
        self.fields.field_wanted.connect(self.mention_wanted)
        self.tables.clicked.connect(self.tables_wanted)

    @property
    def questions(self) -> list[str]:
        """Those that were asked, the latest first."""
        return list(self.cards)

    def show_document(self, document: Document | None, waiting: Sequence[str] = ()) -> None:
        """Show what is known of a document; waiting: questions that it is still asked."""
        for question, card in self.cards.items():
            card.show_answer(document.answers.get(question) if document is not None else None, question in waiting)
        told = [document.answers.get(question) for question in self.cards] if document is not None else []
        self.trust.show_for(each for each in told if isinstance(each, DocumentAnswer))
        self.fields.show_fields(document)

    def allow(self, one: bool, some: bool) -> None:
        """Whether the document in view can be asked, and whether any can."""
        self._of_one, self._of_all = one, some
        self._enable()

    def _enable(self) -> None:
        can_ask = self._of_one or (self._of_all and self.everywhere.isChecked())
        self.line.setEnabled(can_ask)
        self.button.setEnabled(can_ask)
        self.everywhere.setEnabled(self._of_all)
        self.line.setPlaceholderText(
            tr("What is the total? Who signed it?") if can_ask else tr("This document cannot be read.")
        )

    def show_text(self, reading: PageReading | None, waiting: bool = False) -> None:
        """Show the words of the page in view."""
        self.text.setPlainText(reading.text if reading is not None else "")
        self.tables.setEnabled(reading is not None and bool(reading.words))
        if reading is None:
            self.origin.setText(tr("Reading the page…") if waiting else "")
        else:
            source = {
                Origin.LAYER: tr("The file says this text itself."),
                Origin.OCR: tr(
                    "This text was recognised in the picture of the page, {score:.0%} sure.",
                    score=sureness(reading.score),
                ),
                Origin.NONE: tr("There is no text on this page."),
            }[reading.origin]
            self.origin.setText(" ".join([source, *map(as_said, reading.notes)]))

    def add_question(self, question: str) -> None:
        """A card for a question, on top."""
        if question in self.cards:
            return
        card = DocumentCard(question)
        card.mention_wanted.connect(self.mention_wanted)
        card.dropped.connect(self.dropped)
        card.copied.connect(self.copied)
        self.cards = {question: card, **self.cards}
        self._stack.insertWidget(0, card)
        self.added.emit(card)

    def drop_question(self, question: str) -> None:
        """Take its card away."""
        card = self.cards.pop(question, None)
        if card is not None:
            card.hide()
            card.deleteLater()

    def _ask(self, text: str) -> None:
        question = " ".join(text.split())
        if question:
            self.line.remember(question)
            self.asked.emit(question, self.everywhere.isChecked())

    def _lay_out(self) -> None:
        row = in_row(wide(self.line), self.button, spacing=NEAR)
        inside = QWidget()
        inside.setObjectName("bare")
        self._stack = QVBoxLayout(inside)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(NEAR)
        self._stack.addStretch()
        cards = QScrollArea()
        cards.setWidget(inside)
        cards.setWidgetResizable(True)
        cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        cards.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hint.setProperty("soft", True)
        self.origin.setProperty("soft", True)
        self.addTab(_page(row, self.everywhere, self.lacking, self.hint, self.trust, cards), tr("&Questions"))
        self.addTab(_page(None, self.fields), tr("Key f&ields"))
        self.addTab(_page(None, self.origin, self.tables, self.text), tr("Te&xt"))


def _page(row: QBoxLayout | None, *widgets: QWidget) -> QWidget:
    page = QWidget()
    lines = QVBoxLayout(page)
    lines.setContentsMargins(NEAR, NEAR, 0, 0)
    lines.setSpacing(NEAR)
    if row is not None:
        lines.addLayout(row)
    for place, widget in enumerate(widgets):
        lines.addWidget(widget, stretch=int(place == len(widgets) - 1))
    return page
