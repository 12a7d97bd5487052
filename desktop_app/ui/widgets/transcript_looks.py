"""How words of a transcript look for good: those the checkpoint doubts, a person wrote, or that may change."""

import enum

from PySide6.QtGui import QColor, QPalette, QTextCharFormat

from desktop_app.answers import Word

DOUBTFUL = 0.5
"""Words of which the checkpoint is less sure than that are shaded."""

_SHADE = 28
"""How dark, of 255."""


class Look(enum.Enum):
    """What is special about a word."""

    PLAIN, DOUBTFUL, WRITTEN, INTERIM = range(4)


def look_of(word: Word) -> Look:
    """The look of a word that is final."""
    if word.heard is not None:
        return Look.WRITTEN
    return Look.DOUBTFUL if word.confidence < DOUBTFUL else Look.PLAIN


def format_of(look: Look, palette: QPalette) -> QTextCharFormat:
    """How words are drawn, beside the marks that come and go."""
    found = QTextCharFormat()
    if look is Look.INTERIM:
        found.setForeground(palette.brush(QPalette.ColorRole.PlaceholderText))
        found.setFontItalic(True)
    elif look is Look.DOUBTFUL:
        shade = QColor(palette.color(QPalette.ColorRole.Text))
        shade.setAlpha(_SHADE)
        found.setBackground(shade)
    elif look is Look.WRITTEN:
        found.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        found.setUnderlineColor(palette.color(QPalette.ColorRole.Text))
    return found
