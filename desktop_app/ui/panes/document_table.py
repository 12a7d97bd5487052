"""All documents as a table: a row a document, its key fields, and a column a question that was asked."""

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop_app.answers import Failure
from desktop_app.answers.sureness import sureness
from desktop_app.tasks.document_question_answering.asked import DATE, FIELDS, TOTAL, DocumentAnswer, FieldValue, Mention
from desktop_app.translation import local, spoken, tr, worded
from desktop_app.ui.panes.document_fields import field_title
from desktop_app.ui.panes.document_list import Document
from desktop_app.ui.said import as_said, in_sentences
from desktop_app.ui.widgets.failure_words import describe_failure
from desktop_app.ui.widgets.headings import head
from desktop_app.ui.widgets.names import named

_DAY, _NUMBER = re.compile(r"\d{4}-\d\d-\d\d"), re.compile(r"-?\d+(?:\.\d+)?")
_WIDEST = 320
_PLACE = Qt.ItemDataRole.UserRole


class DocumentTable(QTableWidget):
    """Enter or a double click opens the document where the value stands.

    Signals:
        place_wanted(object, object): a Document, and the Mention or FieldValue meant, or None.
    """

    place_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head(self)
        named(self, tr("All documents with their key fields and answers"))
        self._documents: Sequence[Document] = ()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.itemActivated.connect(self._open)
        copy = QShortcut(QKeySequence.StandardKey.Copy, self, context=Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy_cells)

    def show_documents(self, documents: Sequence[Document], questions: Sequence[str]) -> None:
        """Fill it anew."""
        self._documents = documents
        titles = [tr("File"), *(field_title(name) for name in FIELDS), *questions]
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(titles)
        self.setRowCount(len(documents))
        for row, document in enumerate(documents):
            self._put(row, 0, document.name, str(document.path), None)
            fields = {each.name: each for each in document.fields.fields} if document.fields is not None else {}
            for column, name in enumerate(FIELDS, start=1):
                self._put_field(row, column, document, fields.get(name))
            for column, question in enumerate(questions, start=1 + len(FIELDS)):
                self._put_answer(row, column, document.answers.get(question))
        self.resizeColumnsToContents()
        for column in range(self.columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column), _WIDEST))

    def copy_cells(self) -> None:
        """Put the selected cells, or all, on the clipboard, as a spreadsheet takes them."""
        chosen = self.selectedRanges()
        rows = range(chosen[0].topRow(), chosen[0].bottomRow() + 1) if chosen else range(self.rowCount())
        columns = range(chosen[0].leftColumn(), chosen[0].rightColumn() + 1) if chosen else range(self.columnCount())
        lines = ("\t".join(self._text(row, column) for column in columns) for row in rows)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item is not None else ""

    def _put_field(self, row: int, column: int, document: Document, field: FieldValue | None) -> None:
        if document.failure is not None:
            self._put(row, column, "", describe_failure(document.failure, besides=document.name), None)
        elif field is None:
            self._put(row, column, "", tr("reading") if document.waiting else tr("not found"), None)
        else:
            text = f"{_as_written_here(field)} {field.currency}".strip()
            self._put(row, column, f"{text} ?" if field.doubt else text, as_said(field.doubt) or field.text, field)

    def _put_answer(self, row: int, column: int, answer: DocumentAnswer | Failure | None) -> None:
        if isinstance(answer, DocumentAnswer):
            sure = tr("{score:.0%} sure", score=sureness(answer.score)) if answer.found else ""
            self._put(row, column, as_said(answer.answer) if not answer.found else answer.answer, sure, answer.best)
        elif isinstance(answer, Failure):
            self._put(row, column, "", in_sentences(answer), None)
        else:
            self._put(row, column, "", tr("not asked"), None)

    def _put(self, row: int, column: int, text: str, tip: str, place: Mention | FieldValue | None) -> None:
        item = QTableWidgetItem(text)
        item.setToolTip(tip)
        item.setData(_PLACE, place)
        self.setItem(row, column, item)

    def _open(self, item: QTableWidgetItem) -> None:
        self.place_wanted.emit(self._documents[item.row()], item.data(_PLACE))


def _as_written_here(field: FieldValue) -> str:
    """A day or an amount in figures as the country writes it, which a spreadsheet there takes; others as they are."""
    if field.name == DATE and _DAY.fullmatch(field.value):
        return spoken(worded("{day}", day=date.fromisoformat(field.value)))
    return local(field.value) if field.name == TOTAL and _NUMBER.fullmatch(field.value) else field.value
