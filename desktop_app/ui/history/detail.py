"""A past answer in full, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from desktop_app.translation import tr
from desktop_app.ui import language
from desktop_app.ui.history.model import Entry
from desktop_app.ui.said import as_said
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import NEAR, TITLE
from desktop_app.ui.widgets.answer_words import run_on
from desktop_app.ui.widgets.elided import Elided
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.names import named


class HistoryDetail(QWidget):
    """What was asked and answered, the file, and buttons.

    Signals:
        open_wanted(), copy_wanted(), delete_wanted(): a button was pressed.
    """

    open_wanted = Signal()
    copy_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The answer chosen"))
        self.asked = _line(large=True)
        self.when = _line(soft=True)
        self.file = Elided("")
        self.file.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.gone = _line()
        self.text = named(QPlainTextEdit(), tr("What was answered"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.open_button = QPushButton(tr("&Open the file"))
        self.copy_button = named(QPushButton(tr("&Copy")), tr("Copy"), tr("Copy this answer as text"))
        self.delete_button = named(
            QPushButton(tr("&Delete")), tr("Delete"), tr("Delete this answer from the history (Del)")
        )
        self.open_button.clicked.connect(self.open_wanted)
        self.copy_button.clicked.connect(self.copy_wanted)
        self.delete_button.clicked.connect(self.delete_wanted)
        self._lay_out()

    def show_entry(self, entry: Entry) -> None:
        """Show one past answer; whether its file is still there is told later, by show_file()."""
        moment = language.moment(entry.kept.at)
        told_by = (
            run_on(entry.answer)
            if entry.answer.checkpoint and entry.answer.device
            else entry.answer.checkpoint or entry.answer.device
        )
        self.asked.setText(entry.asked)
        self.when.setText(" · ".join(part for part in (moment, told_by) if part))
        named_file = entry.kept.source.name != ""
        self.file.setText(str(entry.kept.source) if named_file else "")
        self.file.setVisible(named_file)
        self.text.setPlainText(entry.answer.as_text(as_said))
        self.open_button.setVisible(named_file)
        self.open_button.setEnabled(False)
        self.gone.hide()

    def show_file(self, trouble: str, there: bool) -> None:
        """Say what has become of the file, where it is not as it was; it can be opened where it is there."""
        self.open_button.setEnabled(there)
        self.gone.setText(trouble)
        self.gone.setVisible(bool(trouble))

    def _lay_out(self) -> None:
        dress(self.open_button, "open")
        dress(self.copy_button, "copy")
        in_column(
            self.asked,
            self.when,
            self.file,
            self.gone,
            wide(self.text),
            in_row(self.open_button, self.copy_button, self.delete_button, ...),
            into=self,
            margins=(NEAR, 0, 0, 0),
        )
        self.gone.hide()


def _line(large: bool = False, soft: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if large:
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * TITLE)
        label.setFont(font)
    if soft:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
