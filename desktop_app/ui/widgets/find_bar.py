"""A line that looks for words in a transcript, also while it grows: how often they stand there, and where."""

from bisect import bisect_left

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.translation import plural, tr
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.lines import in_row, wide
from desktop_app.ui.widgets.names import clearable, named
from desktop_app.ui.widgets.transcript_matches import Match
from desktop_app.ui.widgets.transcript_view import TranscriptView


class FindBar(QWidget):
    """Hidden until it is asked for; Enter and F3 go on, with Shift back, Escape closes.

    matches: every place at which the words stand; chosen: the one that is stepped to, None while there is none.

    Signals:
        closed(): it is gone, and so are its marks.
    """

    closed = Signal()

    def __init__(self, view: TranscriptView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.matches: tuple[Match, ...] = ()
        self.chosen: Match | None = None
        self.line = QLineEdit(placeholderText=tr("Look for words in the transcript"))
        named(self.line, tr("Look for words in the transcript"), tr("Enter goes to the next place, Shift+Enter back"))
        clearable(self.line)
        self.count = named(QLabel(), tr("How often the words stand there"))
        self.count.setProperty("soft", True)
        self.back = named(QPushButton(), tr("The place before"), tr("The place before (Shift+F3)"))
        self.forward = named(QPushButton(), tr("The next place"), tr("The next place (F3)"))
        self.close_button = named(QPushButton(), tr("Close the search"), tr("Close the search (Escape)"))
        self._lay_out()
        self.line.textChanged.connect(self._look_anew)
        self.back.clicked.connect(lambda: self.step(-1))
        self.forward.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.close_bar)
        view.laid_out.connect(self._look)
        self.hide()

    def open_bar(self) -> None:
        """Show the line; words that are selected are looked for."""
        selected = self._view.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self.line.setText(selected)
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self._look()

    def close_bar(self) -> None:
        """Hide the line and its marks; the words stay in it."""
        if not self.isHidden():
            self.hide()
            self._tell((), None)
            self.closed.emit()

    def step(self, by: int) -> None:
        """Go to the next place, or the one before; from the last to the first."""
        if self.isHidden():
            self.open_bar()
        elif self.matches:
            place = self.matches.index(self.chosen) + by if self.chosen in self.matches else 0
            self._tell(self.matches, self.matches[place % len(self.matches)], move=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter steps, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _look_anew(self) -> None:
        """Other words: the first place in view or below it is the one to begin with."""
        found = self._view.matches(self.line.text())
        first = next((each for each in found if each.begin >= self._view.first_in_view), None)
        self._tell(found, first or (found[0] if found else None), move=True)

    def _look(self) -> None:
        """The transcript grew or changed: the place that was chosen stays so, or else the one behind it."""
        if self.isHidden():
            return
        found = self._view.matches(self.line.text())
        chosen = self.chosen
        if chosen not in found:
            chosen = found[min(bisect_left(found, chosen), len(found) - 1)] if found and chosen else None
        self._tell(found, chosen or (found[0] if found else None))

    def _tell(self, found: tuple[Match, ...], chosen: Match | None, move: bool = False) -> None:
        self.matches, self.chosen = found, chosen
        self._view.show_matches(found, chosen, move)
        if not self.line.text().strip():
            text = ""
        elif chosen is None:
            text = tr("not in it")
        else:
            place = found.index(chosen) + 1
            text = tr("{place:,} of {places}", place=place, places=plural("{n} place", "{n} places", len(found)))
        self.count.setText(text)
        for button in (self.back, self.forward):
            button.setEnabled(bool(found))

    def _lay_out(self) -> None:
        for button, sign in ((self.back, "up"), (self.forward, "down"), (self.close_button, "close")):
            dress(button, sign, "soft")
            button.setProperty("small", True)
        in_row(wide(self.line), self.count, self.back, self.forward, self.close_button, into=self, spacing=NEAR)


def find_keys(pane: QWidget, bar: FindBar) -> None:
    """Ctrl+F, F3 and Shift+F3 while the pane is in front."""
    here = Qt.ShortcutContext.WidgetWithChildrenShortcut
    QShortcut(QKeySequence(QKeySequence.StandardKey.Find), pane, bar.open_bar, context=here)
    QShortcut(QKeySequence("F3"), pane, lambda: bar.step(1), context=here)
    QShortcut(QKeySequence("Shift+F3"), pane, lambda: bar.step(-1), context=here)
