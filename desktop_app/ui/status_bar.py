"""The line at the bottom of the window: the last sentence on the left; running work and messages on the right."""

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QStatusBar, QStyle, QStyleOption, QToolButton, QWidget

from desktop_app.answers import Failure
from desktop_app.translation import plural, tr
from desktop_app.ui.said import as_said
from desktop_app.ui.signs import dress
from desktop_app.ui.widgets.elided import elide
from desktop_app.ui.widgets.failure_words import about
from desktop_app.ui.widgets.names import named

_STAYS = 15_000
"""Milliseconds a sentence is shown."""
_AIR = 6
"""Pixels beside a sentence, as QStatusBar leaves them."""
_WIDEST = 0.4
"""The part of the line that the words of running work may take."""


def chip(name: str, sign: str) -> QToolButton:
    """A small round button for the status bar, which opens a list."""
    made = named(QToolButton(), name)
    made.setObjectName("chip")
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setCheckable(True)
    dress(made, sign, "soft", 14)
    return made


class StatusBar(QStatusBar):
    """Says sentences, how far all running work together is, and how many messages there are."""

    def __init__(self, first: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work = chip(tr("Running work"), "work")
        self.work.setToolTip(tr("Nothing is running (F10)"))
        self.messages = chip(tr("Messages"), "message")
        self._bar = named(QProgressBar(), tr("Progress of the running work"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(96)
        self._bar.hide()
        self.setSizeGripEnabled(False)
        for widget in (self._bar, self.work, self.messages):
            self.addPermanentWidget(widget)
        self.show_work("", 0.0)
        self.show_messages(0)
        self.say(first)

    @Slot(str)
    def say(self, text: str) -> None:
        """Show a sentence for a while, on one line."""
        self.showMessage(" ".join(text.split()), _STAYS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt cuts a sentence that has no room in the middle of a word; here it ends in an ellipsis."""
        text, room = self.currentMessage(), self._room()
        shown = elide(text, self, room.width())
        self.setToolTip(text if shown != text else "")
        if shown == text:
            super().paintEvent(event)
            return
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(room, leading | Qt.AlignmentFlag.AlignVCenter, shown)

    def _room(self) -> QRect:
        """What the chips leave to the sentence."""
        chips = [widget.geometry() for widget in (self._bar, self.work, self.messages) if widget.isVisible()]
        inside = self.rect().adjusted(_AIR, 0, -_AIR, 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            inside.setLeft(max([chip.right() + _AIR for chip in chips], default=inside.left()))
        else:
            inside.setRight(min([chip.left() - _AIR for chip in chips], default=inside.right()))
        return inside

    @Slot(list)
    def say_failures(self, failures: list[Failure]) -> None:
        """Tell what could not be read in one sentence; the messages list it."""
        one = f"{about(failures[0])}: {as_said(failures[0].reason)}"
        self.say(
            one
            if len(failures) == 1
            else tr("{count:,} files could not be read; see the messages.", count=len(failures))
        )

    @Slot(str, float)
    def show_work(self, words: str, fraction: float) -> None:
        """What runs, in words ("" for nothing), and how much of it is done (negative where that is unknown)."""
        # Of what runs a part of the name is left out: how far it is, and how many more there are, stands at the end.
        widest = round(self.width() * _WIDEST)
        shown = self.work.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, widest).replace("&", "&&")
        self.work.setText(shown or tr("Idle"))
        self.work.setToolTip(f"{words or tr('Nothing is running')} (F10)")
        self.work.setAccessibleDescription(words or tr("Nothing is running"))
        self._bar.setVisible(bool(words))
        self._bar.setRange(0, 0 if fraction < 0 else 1000)
        self._bar.setValue(round(max(fraction, 0.0) * 1000))

    @Slot(int)
    def show_messages(self, count: int) -> None:
        """How many messages there are."""
        words = plural("{n} message", "{n} messages", count) if count else tr("No messages")
        self.messages.setText(words)
        self.messages.setToolTip(tr("What could not be read or answered: {words} (F11)", words=words))
        self.messages.setAccessibleDescription(words)
        self.messages.setProperty("alert", bool(count))
        dress(self.messages, "message", "warning" if count else "soft", 14)
        self.messages.style().polish(self.messages)
