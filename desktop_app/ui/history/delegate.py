"""Draws a row of the history: what was answered, and under it what was asked of which file, with the time."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui import scheme
from desktop_app.ui.history.model import ROW, Day, Entry
from desktop_app.ui.tokens import APART, GRID

_MARGIN = GRID * 3
_GAP = GRID
_ABOVE_DAY = APART
"""Pixels at the sides, between and around the lines, and above the heading of a day."""


class HistoryDelegate(QStyledItemDelegate):
    """Two lines a row; what does not fit is shortened and stands in full beside the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines and their margins, or one for a day."""
        line = QFontMetrics(option.font).height()
        if isinstance(index.data(ROW), Day):
            return QSize(200, line + _ABOVE_DAY + 2 * _GAP)
        return QSize(200, 2 * line + _GAP + 2 * (_GAP * 2))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """In the colours that are right now."""
        row = index.data(ROW)
        painter.save()
        if isinstance(row, Day):
            self._paint_day(painter, option, row)
        elif isinstance(row, Entry):
            self._paint_entry(painter, option, row)
        painter.restore()

    def _paint_day(self, painter: QPainter, option: QStyleOptionViewItem, day: Day) -> None:
        painter.setFont(_bold(option.font))
        painter.setPen(QColor(scheme.colours().soft))
        place = option.rect.adjusted(_MARGIN, _ABOVE_DAY, -_MARGIN, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, day.text)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        look = scheme.colours()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, QColor(look.tint))
            edge = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, edge), QColor(look.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(look.hover))
        inside = option.rect.adjusted(_MARGIN, 2 * _GAP, -_MARGIN, -2 * _GAP)
        line = QFontMetrics(option.font).height()
        first = QRect(inside.left(), inside.top(), inside.width(), line)
        second = first.translated(0, line + _GAP)
        painter.setFont(option.font)
        painter.setPen(QColor(look.soft))
        painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.time)
        clock = QFontMetrics(option.font).horizontalAdvance(entry.time) + _MARGIN
        _draw(painter, second, f"{entry.asked}  ·  {entry.about}")
        painter.setFont(_bold(option.font))
        painter.setPen(QColor(look.ink))
        # The painter turns alignments round from right to left, but not the place that the time leaves.
        beside = QStyle.visualRect(option.direction, first, first.adjusted(0, 0, -clock, 0))
        _draw(painter, beside, entry.gist)


def _draw(painter: QPainter, place: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _bold(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong
