"""A line to type a question into, which remembers what was asked before."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyle, QStyleOptionFrame, QWidget

from desktop_app.ui import style
from desktop_app.ui.widgets.names import clearable

MOST_REMEMBERED = 100

_EDGE = 2
"""Dots that Qt leaves free at each side of the text of a line."""


class QuestionBox(QLineEdit):
    """A question box: Enter asks, the up and down arrows bring earlier questions back.

    Signals:
        asked(str): Enter was pressed; the text as typed, stripped.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history: list[str] = []
        self._place = 0
        self._draft = self._hint = ""
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        # A window of its own; kept here for as long as it may have to be dressed anew.
        self._offered = completer.popup()
        style.dress(self._offered)
        clearable(self)
        self.returnPressed.connect(self.ask)

    @property
    def history(self) -> list[str]:
        """What was asked, oldest first."""
        return list(self._history)

    def restore(self, history: list[str]) -> None:
        """Take up the questions of an earlier day, oldest first."""
        self._history = [text for text in history if text][-MOST_REMEMBERED:]
        self._place = len(self._history)
        self._offer(())

    def setPlaceholderText(self, text: str) -> None:
        """What is shown while nothing is typed: where the box is too narrow, so many of its questions as fit."""
        self._hint = text
        self._fit_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much of the hint as fits."""
        super().resizeEvent(event)
        self._fit_hint()

    def _fit_hint(self) -> None:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room, metrics = inside.width() - 2 * _EDGE, self.fontMetrics()
        ends = [at + 1 for at, sign in enumerate(self._hint) if sign == "?"]
        texts = [self._hint, *(self._hint[:end] for end in reversed(ends[:-1]))]
        fits = (text for text in texts if metrics.horizontalAdvance(text) <= room)
        shown = next(fits, None) or metrics.elidedText(texts[-1], Qt.TextElideMode.ElideRight, room)
        if shown != self.placeholderText():
            super().setPlaceholderText(shown)

    def suggest(self, texts: list[str]) -> None:
        """Offer these in the completer besides what was asked before."""
        self._offer(texts)

    def ask(self) -> None:
        """Ask what is typed."""
        self.asked.emit(self.text().strip())

    def take(self, text: str, most: int = 300) -> None:
        """So much of a text that was dropped or pasted goes where the caret is; what is typed stays beside it."""
        before = "" if self.hasSelectedText() else self.text()[: self.cursorPosition()]
        apart = " " if before and not before[-1].isspace() else ""
        if before:
            # A step that Ctrl+Z takes back by itself begins where the caret has moved.
            self.cursorBackward(False)
            self.cursorForward(False)
        self.insert(apart + " ".join(text.split())[:most])

    def remember(self, text: str) -> None:
        """Put a question that was really asked at the end of the history, and empty the box."""
        others = [each for each in self._history if each != text]
        self._history = [*others[1 - MOST_REMEMBERED :], text]
        self._place = len(self._history)
        self._draft = ""
        self._offer([each for each in self._known.stringList() if each not in self._history])
        self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk through the history; what was being typed waits at its end."""
        if event.key() == Qt.Key.Key_Up:
            self._walk(-1)
        elif event.key() == Qt.Key.Key_Down:
            self._walk(+1)
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        place = min(max(self._place + step, 0), len(self._history))
        if place == self._place:
            return
        if self._place == len(self._history):
            self._draft = self.text()
        self._place = place
        self.setText(self._history[place] if place < len(self._history) else self._draft)

    def _offer(self, texts: list[str] | tuple[str, ...]) -> None:
        self._known.setStringList(list(dict.fromkeys([*reversed(self._history), *texts])))
