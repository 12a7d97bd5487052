"""The marks of a transcript that come and go: words being played, chosen, under the mouse, or looked for."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from desktop_app.ui.widgets.transcript_matches import Match

Place = tuple[int, int]
"""Characters of the whole text: the first, and the one behind the last."""

_FAINT, _FOUND = 70, 110
"""How dark, of 255."""


@dataclass
class Marks:
    """What is marked; None and nothing for what is not. found: all matches; chosen: the one that is stepped to."""

    current: Place | None = None
    hovered: Place | None = None
    spoken: Place | None = None
    found: Sequence[Match] = field(default=())
    chosen: Match | None = None

    def selections(self, document: QTextDocument, palette: QPalette) -> list[QTextEdit.ExtraSelection]:
        """What QPlainTextEdit.setExtraSelections() takes; the later lie over the earlier."""
        faint = _shaded(palette, QPalette.ColorRole.Highlight, _FAINT)
        hovered = QTextCharFormat()
        hovered.setFontUnderline(True)
        full = QTextCharFormat()
        full.setBackground(palette.brush(QPalette.ColorRole.Highlight))
        full.setForeground(palette.brush(QPalette.ColorRole.HighlightedText))
        looks = [(self.current, faint), (self.hovered, hovered)]
        found = _shaded(palette, QPalette.ColorRole.Highlight, _FOUND)
        looks += [((each.begin, each.end), found) for each in self.found]
        looks += [((self.chosen.begin, self.chosen.end) if self.chosen else None, full), (self.spoken, full)]
        return [_selection(document, place, look) for place, look in looks if place is not None]


def _shaded(palette: QPalette, role: QPalette.ColorRole, alpha: int) -> QTextCharFormat:
    colour = QColor(palette.color(role))
    colour.setAlpha(alpha)
    found = QTextCharFormat()
    found.setBackground(colour)
    return found


def _selection(document: QTextDocument, place: Place, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(place[0])
    cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
    selection.cursor = cursor
    selection.format = look
    return selection
