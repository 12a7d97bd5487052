"""A label that shortens its text with an ellipsis instead of widening what it is in.

superqt 0.9 has one (QElidingLabel), which tells a screen reader the shortened text and has the whole of it nowhere.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Elided(QLabel):
    """One line of plain text; the whole of it is the tool tip and what a screen reader says."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much of the text as fits."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment(), shown)


def elide(text: str, widget: QWidget, width: int) -> str:
    """As much of the text as fits so many pixels in the widget's font."""
    return widget.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)


def in_lines(text: str, widget: QWidget, width: int) -> str:
    """The text in lines of whole words of so many pixels in the widget's font: buttons do not wrap theirs."""
    if widget.fontMetrics().horizontalAdvance(text) <= width:
        return text
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and widget.fontMetrics().horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(elide(line, widget, width) for line in lines)


def at_a_word(text: str, most: int) -> str:
    """The text, or as many whole words of it as so many characters hold; a single longer word is cut."""
    if len(text) <= most:
        return text
    kept = text[:most]
    words = kept.rpartition(" ")[0] if not text[most].isspace() else kept
    return f"{(words or kept).rstrip(' ,;:')}…"
