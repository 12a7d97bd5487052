"""What stands below a strip: the seconds and words of sound, or the name of each of its values."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from desktop_app.translation import tr
from desktop_app.ui import scheme
from desktop_app.ui.panels.explorer.views import Drawing, StripDrawing
from desktop_app.ui.tokens import NEAR, TIGHT

_TICK = 4
_HIGHEST = 160
"""Points of a strip of named values: higher it says no more."""
_ROWS = 3
"""Lines of words: neighbours stand in the next one where the first has no room."""
_STEPS = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0)
"""Seconds between two figures of the axis."""


def area(whole: QRect, metrics: QFontMetrics) -> QRect:
    """Where the strip lies: lines below it are for seconds and words."""
    return whole.adjusted(0, 0, 0, -((1 + _ROWS) * metrics.lineSpacing() + _TICK + TIGHT))


def draw(painter: QPainter, drawing: StripDrawing, strip: QRect, metrics: QFontMetrics) -> None:
    """Axis and words below the strip."""
    _draw_axis(painter, drawing, strip, metrics)
    _draw_words(painter, drawing, strip, metrics)


def area_of_names(whole: QRect, metrics: QFontMetrics) -> QRect:
    """Where a strip of named values lies: a line below it is for the names."""
    room = whole.adjusted(0, 0, 0, -metrics.lineSpacing() - TIGHT)
    room.setHeight(min(room.height(), _HIGHEST))
    return room


def draw_names(painter: QPainter, drawing: Drawing, strip: QRect, metrics: QFontMetrics) -> None:
    """The names of the values, each below its own; every second or third where they stand too close."""
    wide = strip.width() / len(drawing.columns)
    longest = max(map(metrics.horizontalAdvance, drawing.columns), default=0)
    every = max(1, -int(-(longest + NEAR) // wide))
    painter.setPen(QColor(scheme.colours().soft))
    for place in range(0, len(drawing.columns), every):
        area = QRectF(strip.left() + place * wide, strip.bottom() + TIGHT, every * wide, metrics.lineSpacing())
        side = Qt.AlignmentFlag.AlignHCenter if every == 1 else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignTop), drawing.columns[place])


def _draw_axis(painter: QPainter, drawing: StripDrawing, strip: QRect, metrics: QFontMetrics) -> None:
    """Round figures of seconds, as close as they can be read."""
    seconds = drawing.end - drawing.start
    if seconds <= 0:
        return
    apart = metrics.horizontalAdvance("00.0 s") + 2 * NEAR
    step = next((each for each in _STEPS if each / seconds * strip.width() >= apart), _STEPS[-1])
    painter.setPen(QColor(scheme.colours().soft))
    count = int(drawing.end / step) + 1
    for moment in (place * step for place in range(count) if drawing.start - 1e-6 <= place * step <= drawing.end):
        across = strip.left() + (moment - drawing.start) / seconds * strip.width()
        painter.drawLine(round(across), strip.bottom() + 1, round(across), strip.bottom() + _TICK)
        text = tr("{seconds:g} s", seconds=round(moment, 1))
        wide = metrics.horizontalAdvance(text)
        left = min(max(strip.left(), across - wide / 2), strip.right() - wide)
        painter.drawText(round(left), strip.bottom() + _TICK + metrics.ascent(), text)


def _draw_words(painter: QPainter, drawing: StripDrawing, strip: QRect, metrics: QFontMetrics) -> None:
    """The words of the transcript where they are said; what has no room is left to the mouse."""
    seconds = drawing.end - drawing.start
    base, free = strip.bottom() + _TICK + metrics.ascent(), [float(strip.left())] * _ROWS
    painter.setPen(QColor(scheme.colours().ink))
    for word in drawing.spoken if seconds > 0 else ():
        left = strip.left() + (word.start - drawing.start) / seconds * strip.width()
        wide = metrics.horizontalAdvance(word.text)
        row = next((row for row in range(_ROWS) if left >= free[row]), None)
        if row is not None and left + wide <= strip.right() + 1:
            painter.drawText(round(left), base + (row + 1) * metrics.lineSpacing(), word.text)
            free[row] = left + wide + TIGHT
