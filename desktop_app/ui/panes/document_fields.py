"""The key fields of the document in view: each with its value, how it was read, and what is not sure about it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop_app.answers.sureness import sureness
from desktop_app.tasks.document_question_answering.asked import FIELDS, DocumentFields, FieldValue
from desktop_app.translation import tr
from desktop_app.ui.panes.document_list import Document
from desktop_app.ui.said import as_said
from desktop_app.ui.tokens import NEAR, SMALL
from desktop_app.ui.widgets.elided import at_a_word
from desktop_app.ui.widgets.lines import in_column
from desktop_app.ui.widgets.names import named

_LONGEST = 60
"""Characters of a value that its button shows."""


class FieldsView(QWidget):
    """A line a field.

    Signals:
        field_wanted(object): show this FieldValue on its page.
    """

    field_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, tr("Key fields"))
        self.values: dict[str, QPushButton] = {}
        self._notes: dict[str, QLabel] = {}
        self._found: dict[str, FieldValue] = {}
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(NEAR)
        grid.setVerticalSpacing(0)
        for row, name in enumerate(FIELDS):
            title = QLabel(field_title(name))
            title.setProperty("soft", True)
            value = named(QPushButton(), tr("{name}: show it on its page", name=field_title(name)))
            value.setProperty("quiet", True)
            value.setStyleSheet("text-align: left; padding-left: 0;")
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            value.clicked.connect(partial(self._show, name))
            note = QLabel(wordWrap=True)
            note.setTextFormat(Qt.TextFormat.PlainText)
            note.setProperty("soft", True)
            font = note.font()
            font.setPointSizeF(font.pointSizeF() * SMALL)
            note.setFont(font)
            grid.addWidget(title, 2 * row, 0)
            grid.addWidget(value, 2 * row, 1)
            grid.addWidget(note, 2 * row + 1, 1)
            self.values[name], self._notes[name] = value, note
        self.words = QLabel(wordWrap=True)
        self.words.setProperty("soft", True)
        in_column(grid, self.words, ..., into=self, margins=(0, NEAR, 0, NEAR))

    def show_fields(self, document: Document | None) -> None:
        """Show what is known of a document."""
        found = document.fields if document is not None else None
        self._found = {each.name: each for each in found.fields} if found is not None else {}
        for name in FIELDS:
            field = self._found.get(name)
            written = at_a_word(field.text, _LONGEST) if field is not None else tr("not found")
            self.values[name].setText(written.replace("&", "&&"))
            self.values[name].setEnabled(field is not None)
            said = " ".join(part for part in (_how(field), as_said(field.doubt)) if part) if field is not None else ""
            self._notes[name].setText(said)
            self._notes[name].setVisible(bool(said))
        self.words.setText(_state(document, found))
        self.words.setVisible(bool(self.words.text()))

    def _show(self, name: str) -> None:
        if name in self._found:
            self.field_wanted.emit(self._found[name])


def field_title(name: str) -> str:
    """A key field as a heading."""
    said = as_said(name)
    return said[:1].upper() + said[1:]


def _how(field: FieldValue) -> str:
    """How a field was read, in a few words."""
    by = tr("Read by its label “{label}”", label=field.label) if field.label else tr("Read by its place")
    return {
        "checkpoint": tr("Found by the checkpoint, {score:.0%} sure.", score=sureness(field.score)),
        "both": tr("{by}; the checkpoint agrees.", by=by),
    }.get(field.by, f"{by}.")


def _state(document: Document | None, found: DocumentFields | None) -> str:
    if document is None:
        return ""
    if found is None:
        return tr("They are being looked for…") if document.waiting else ""
    if not found.final:
        return tr("Reading… {read:,} of {pages:,} pages.", read=found.read, pages=found.pages)
    return "\n".join(map(as_said, found.notes))
