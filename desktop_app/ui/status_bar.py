"""The line at the bottom of the window: the last sentence on the left, the running work on the right."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QWidget

from desktop_app.answers import Failure
from desktop_app.ui.widgets.names import named

_STAYS = 15_000
"""Milliseconds a sentence is shown."""


class StatusBar(QStatusBar):
    """Says sentences, and how far all running work together is."""

    def __init__(self, first: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = named(QLabel(), "Running work")
        self._bar = named(QProgressBar(), "Progress of the running work")
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 12)
        self._bar.hide()
        for widget in (self._words, self._bar):
            self.addPermanentWidget(widget)
        self.say(first)

    @Slot(str)
    def say(self, text: str) -> None:
        """Show a sentence for a while."""
        self.showMessage(text, _STAYS)

    @Slot(list)
    def say_failures(self, failures: list[Failure]) -> None:
        """Tell what could not be read in one sentence; the Messages panel lists it."""
        one = f"{failures[0].source.name}: {failures[0].reason}"
        self.say(one if len(failures) == 1 else f"{len(failures):,} files could not be read; see Messages.")

    @Slot(str, float)
    def show_work(self, words: str, fraction: float) -> None:
        """What runs, in words ("" for nothing), and how much of it is done (negative where that is unknown)."""
        self._words.setText(words)
        self._bar.setVisible(bool(words))
        self._bar.setRange(0, 0 if fraction < 0 else 1000)
        self._bar.setValue(round(max(fraction, 0.0) * 1000))
