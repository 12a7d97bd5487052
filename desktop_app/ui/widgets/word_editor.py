"""Writing words of a transcript otherwise: a line over the words, while the transcript may go on growing below it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.translation import tr
from desktop_app.ui.widgets.names import named

_LEAST = 160
"""Points: room for a word or two more than stood there."""


class WordEditor(QLineEdit):
    """Enter, or going elsewhere, takes what was written; Escape leaves the words as they were.

    times: seconds at which the words begin and end that are written otherwise.

    Signals:
        written(float, float, str): the times and the text, where it is another one.
        closed(): it is gone.
    """

    written = Signal(float, float, str)
    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        named(self, tr("Words written otherwise"), tr("Enter takes what is written, Escape leaves it as it was."))
        self.times = (0.0, 0.0)
        self._before = ""
        self.hide()

    def begin(self, text: str, start: float, end: float, at: QPoint) -> None:
        """Offer these words, at a place of the parent's."""
        self.times, self._before = (start, end), text
        self.setFont(self._over.font())
        self.setText(text)
        self.place(at)
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self, at: QPoint) -> None:
        """Lie over the words, within what is in view."""
        room = self._over.rect()
        wanted = max(self.fontMetrics().horizontalAdvance(self._before) + 40, _LEAST)
        width = min(wanted, room.width() - 8)
        left = max(4, min(at.x() - 6, room.width() - width - 4))
        self.setGeometry(left, at.y() - 4, width, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape; all else writes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close(take=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._close(take=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was written is not lost because a person looks elsewhere; its own menu is no elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._close(take=True, back=False)

    def _close(self, take: bool, back: bool = True) -> None:
        if self.isHidden():
            return
        text = " ".join(self.text().split())
        self.hide()
        if back:
            self._over.setFocus(Qt.FocusReason.PopupFocusReason)
        if take and text != self._before:
            self.written.emit(*self.times, text)
        self.closed.emit()
