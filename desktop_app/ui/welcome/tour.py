"""The tour: six steps over the real window, each with the part it speaks of left bright."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.translation import mark, tr
from desktop_app.ui.tokens import APART, NEAR, RADIUS, WIDE
from desktop_app.ui.widgets import enter
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.prose import Prose

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow

_CARD_WIDTH = 380
_SHADE = QColor(10, 14, 20, 150)


@dataclass(frozen=True)
class Step:
    """A title and a few sentences about one part of the window.

    part: what stays bright. kind: the name of the kind of file whose pane comes to the front; "" for whichever is.
    """

    title: str
    text: str
    part: "Callable[[MainWindow], QWidget]"
    kind: str = ""


def _rail(window: "MainWindow") -> QWidget:
    return window.pages.rail


def _pane(window: "MainWindow") -> QWidget:
    return window.pane


def _attention(window: "MainWindow") -> QWidget:
    """The panel, or the page beside which it opens."""
    return window.attention_dock if window.attention_dock.isVisible() else window.pane


def _status(window: "MainWindow") -> QWidget:
    return window.status


STEPS = (
    Step(
        mark("A page for each kind of work"),
        mark("Pictures, tables, sound and more each have a page. Ctrl and its number brings one to the front."),
        _rail,
    ),
    Step(
        mark("Drop anything, anywhere"),
        mark(
            "Files and whole folders can be dropped on any page, or opened with Ctrl+O or pasted. Each goes "
            "to the page that knows its kind. Pictures are labelled as they come."
        ),
        _pane,
        "image",
    ),
    Step(
        mark("Ask in plain English"),
        mark(
            "Of a table you ask a question: “What was the total in May?” The answer is computed, and the "
            "cells it rests on are marked."
        ),
        _pane,
        "table",
    ),
    Step(
        mark("Speak, or drop a recording"),
        mark(
            "Words appear as they are spoken. Stop keeps the sound and the text. A click on a word plays it from there."
        ),
        _pane,
        "sound",
    ),
    Step(
        mark("See what it attended to"),
        mark(
            "Beside an answer the Attention panel shows where the model looked, layer by layer, and what "
            "attention costs in memory. F9 shows and hides it."
        ),
        _attention,
    ),
    Step(
        mark("Running work, and messages"),
        mark(
            "Whatever takes long is listed here and can be cancelled; what could not be read is said here "
            "with the way out. Help has this tour, and every key."
        ),
        _status,
    ),
)


class Tour(QWidget):
    """Lies over the whole window until it is ended; arrow keys, Enter and Escape work.

    Signals:
        ended(): it was walked through or left.
    """

    ended = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._before = window.pages.front
        self.place = 0
        self.setAccessibleName(tr("Tour"))
        self._title = Prose(strong=True)
        self._text = Prose()
        self._count = QLabel()
        self._count.setProperty("soft", True)
        self.skip_button = self._button(tr("S&kip"), tr("Leave the tour"), self.end)
        self.back_button = self._button(tr("&Back"), tr("The step before"), self.back)
        self.next_button = self._button(tr("&Next"), tr("The next step"), self.next)
        self.next_button.setProperty("primary", True)
        self.card = self._make_card()
        window.installEventFilter(self)
        self.hide()

    @property
    def step(self) -> Step:
        """The step at hand."""
        return STEPS[self.place]

    def begin(self) -> None:
        """Show the first step."""
        self.show()
        self.raise_()
        self._go(0)

    @Slot()
    def next(self) -> None:
        """The next step; after the last one it ends."""
        if self.place + 1 < len(STEPS):
            self._go(self.place + 1)
        else:
            self.end()

    @Slot()
    def back(self) -> None:
        """The step before, if there is one."""
        self._go(max(0, self.place - 1))

    @Slot()
    def end(self) -> None:
        """Leave the window as it was before."""
        self._window.removeEventFilter(self)
        self.hide()
        self._window.pages.turn_to(self._before)
        self.ended.emit()
        self.deleteLater()

    def _go(self, place: int) -> None:
        self.place = place
        panes = self._window.pane_set
        spec = next((each for each in panes.specs if each.kind.name == self.step.kind), None)
        self._window.pages.turn_to(panes.pane(spec) if spec else self._window.pane)
        self._title.setText(tr(self.step.title))
        self._text.setText(tr(self.step.text))
        self._count.setText(tr("{place} of {count}", place=place + 1, count=len(STEPS)))
        self.back_button.setEnabled(place > 0)
        self.next_button.setText(tr("&Next") if place + 1 < len(STEPS) else tr("&Done"))
        self.setAccessibleDescription(f"{tr(self.step.title)}. {tr(self.step.text)}")
        self.next_button.setFocus()
        self._place()

    # Looks

    def _button(self, text: str, name: str, slot: Callable[[], object]) -> QPushButton:
        button = named(QPushButton(text), name)
        button.clicked.connect(slot)
        return button

    def _make_card(self) -> QFrame:
        card = QFrame(self)
        card.setObjectName("sheet")
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self._count)
        row.addStretch()
        for button in (self.skip_button, self.back_button, self.next_button):
            row.addWidget(button)
        lines = QVBoxLayout(card)
        lines.setContentsMargins(APART, APART, APART, APART)
        lines.setSpacing(NEAR)
        lines.addWidget(self._title)
        lines.addWidget(self._text)
        lines.addSpacing(NEAR)
        lines.addLayout(row)
        return card

    def _bright(self) -> QRect:
        """The part the step speaks of, in points of the window."""
        part = self.step.part(self._window)
        return QRect(part.mapTo(self._window, QPoint(0, 0)), part.size())

    def _place(self) -> None:
        """The card beside the bright part where there is room, else at the foot of it."""
        self.setGeometry(self._window.rect())
        width = min(_CARD_WIDTH, self.width() - 2 * APART)
        lines = self.card.layout()
        assert lines is not None
        lines.invalidate()
        size = QRect(0, 0, width, self.card.heightForWidth(width))
        bright = self._bright()
        if bright.right() + APART + width < self.width():
            size.moveTopLeft(QPoint(bright.right() + APART, max(APART, bright.center().y() - size.height() // 2)))
        elif bright.top() - APART - size.height() > 0 and bright.height() < self.height() // 4:
            size.moveBottomRight(QPoint(bright.right() - APART, bright.top() - APART))
        else:
            size.moveCenter(bright.center())
            size.moveBottom(bright.bottom() - 2 * WIDE)
        self.card.setGeometry(size)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; nothing is taken."""
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shade everything but the part at hand."""
        shade = QPainterPath()
        shade.setFillRule(Qt.FillRule.OddEvenFill)
        shade.addRect(QRectF(self.rect()))
        shade.addRoundedRect(QRectF(self._bright()), RADIUS + 2, RADIUS + 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(shade, _SHADE)

    # Keys: they go nowhere else while the tour is shown

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays among the buttons of the card."""
        buttons = [each for each in (self.skip_button, self.back_button, self.next_button) if each.isEnabled()]
        at = next((place for place, each in enumerate(buttons) if each.hasFocus()), 0)
        buttons[(at + (1 if forward else -1)) % len(buttons)].setFocus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter presses the button that has the keyboard, Escape leaves."""
        if enter.pressed(event):
            return
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape:
                self.end()
            case Qt.Key.Key_Right | Qt.Key.Key_PageDown | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.next()
            case Qt.Key.Key_Left | Qt.Key.Key_PageUp:
                self.back()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on what is shaded reaches nothing below."""
        event.accept()
