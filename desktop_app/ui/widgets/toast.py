"""A line at the bottom of a widget that says what was done and offers to undo it, or offers something else."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.translation import tr
from desktop_app.ui.widgets.lines import in_row, wide
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.overlay import Overlay

_AIR = 4
"""Points that a label needs besides its words so as not to break them."""
STAYS = 8000
"""Milliseconds: long enough to read it and to reach the button."""


class Toast(Overlay):
    """Lies over the bottom left of its parent; one at a time, the latest.

    Ctrl+Z is for the parent to bind to undo(), where it means nothing else there.
    """

    corner = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._words = QLabel(wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.button = named(QPushButton(tr("Undo")), tr("Undo"))
        self.button.clicked.connect(self._press)
        self.close_button = named(QPushButton(tr("No")), tr("No, thank you"))
        self.close_button.clicked.connect(self.dismiss)
        self._offered: Callable[[], object] | None = None
        self.can_undo = False
        """Whether what is offered takes something back."""
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self._expire)
        in_row(wide(self._words), self.button, self.close_button, into=self, margins=None)

    @property
    def text(self) -> str:
        """What it says, or "" while it is not in view."""
        return "" if self.isHidden() else self._words.text()

    def offer(self, text: str, undo: Callable[[], object], button: str = "", lasting: bool = False) -> None:
        """Say what was done; undo takes it back, once.

        button: what pressing it is called; "" for Undo. lasting: it stays until it is pressed, closed, or followed
        by another.
        """
        self._offered, self.can_undo = undo, not button
        button = button or tr("Undo")
        self.button.setText(button)
        self.button.setToolTip(tr("Undo (Ctrl+Z)") if self.can_undo else "")
        self.close_button.setVisible(lasting)
        self._words.setText(text)
        self.button.setAccessibleName(f"{button.replace('&', '')}: {text}")
        self.bring_up()
        if lasting:
            self._timer.stop()
        else:
            self._timer.start()

    @Slot()
    def undo(self) -> None:
        """Take back what was done last, if it is still offered; where something else is, nothing."""
        if self.can_undo:
            self._press()

    @Slot()
    def _press(self) -> None:
        """Do what is offered, once."""
        offered, self._offered = self._offered, None
        self.dismiss()
        if offered is not None:
            offered()

    @Slot()
    def dismiss(self) -> None:
        """Offer it no longer."""
        self._timer.stop()
        self._offered, self.can_undo = None, False
        self.hide()

    @Slot()
    def _expire(self) -> None:
        """Not under the mouse or the keyboard of someone who is about to press it."""
        if self.underMouse() or self.button.hasFocus():
            self._timer.start()
        else:
            self.dismiss()

    def wanted(self, room: QSize) -> QSize:
        """One line with its buttons, or as many lines as its words need beside them."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        others = self.sizeHint().width() - self._words.sizeHint().width()
        width = min(room.width(), others + self._words.fontMetrics().horizontalAdvance(self._words.text()) + _AIR)
        return QSize(width, layout.totalHeightForWidth(width))
