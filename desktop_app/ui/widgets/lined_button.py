"""A button whose text has as many lines as its width asks for; Qt's own have one, which is cut within a word."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.ui.widgets.elided import in_lines


class LinedButton(QPushButton):
    """A quiet button of plain words, at the beginning of its line; "&" is no mnemonic in it."""

    def __init__(self, words: str = "", beside: int = 16, parent: QWidget | None = None) -> None:
        """beside: pixels of its width that are not the words'."""
        super().__init__(parent)
        self.words = words
        """The whole text."""
        self._beside = beside
        self.setProperty("quiet", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.say(words)

    def say(self, words: str) -> None:
        """Show other words."""
        self.words = words
        # Before it has its place in the window it has no width of its own yet.
        lines = in_lines(words, self, self.width() - self._beside) if self.isVisible() else words
        text = lines.replace("&", "&&")
        if text != self.text():
            self.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.say(self.words)

    def showEvent(self, event: QShowEvent) -> None:
        """Now the width is known."""
        super().showEvent(event)
        self.say(self.words)
