"""A sound drawn over time, with a cursor: a slider that looks like the sound it moves through."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.translation import tr
from desktop_app.ui.widgets.time_axis import TimeAxis

if TYPE_CHECKING:
    import numpy as np

HEIGHT = 96
MARGIN = 2


class Waveform(TimeAxis):
    """The loudest and softest samples over time.

    sliderMoved comes from the mouse, actionTriggered from the keyboard.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Waveform and position"), QSizePolicy.Policy.Fixed, parent)
        self._envelope: np.ndarray | None = None
        self._known = 0
        self._words = ""
        self._markers: tuple[float, ...] = ()

    @property
    def words(self) -> str:
        """What is written in place of a waveform."""
        return self._words

    def begin(self, duration: float, bins: int) -> None:
        """A sound of so many seconds, to be drawn in bins stretches of equal length as they become known."""
        import numpy as np

        self._envelope = np.zeros((bins, 2), np.float32)
        self._known = 0
        self._words = ""
        self.setRange(0, max(round(duration * 1000), 0))
        self._redraw()

    def extend(self, envelope: "np.ndarray") -> None:
        """Draw further stretches. envelope: float32[n, 2], lowest and highest sample of each."""
        if self._envelope is not None:
            part = envelope[: len(self._envelope) - self._known]
            self._envelope[self._known : self._known + len(part)] = part
            self._known += len(part)
            self._redraw()

    def show_markers(self, seconds: Sequence[float]) -> None:
        """Draw a small mark at each of these times."""
        if tuple(seconds) != self._markers:
            self._markers = tuple(seconds)
            self.update()

    def show_words(self, words: str) -> None:
        """Draw no sound, but say why."""
        self._envelope = None
        self._words = words
        self.setRange(0, 0)
        self._redraw()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(480, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The waveform, what was played of it in the highlight colour, and the cursor."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self._envelope is None or not len(self._envelope):
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
        else:
            self._paint_picture(painter)
            self._draw_position(painter)
            self._draw_markers(painter)
        self._paint_focus(painter)

    def _seek(self, x: float) -> None:
        share = (x - MARGIN) / max(self.width() - 2 * MARGIN, 1)
        self.setValue(round(min(max(share, 0.0), 1.0) * self.maximum()))
        self.sliderMoved.emit(self.value())

    def _draw(self, painter: QPainter) -> None:
        """The waveform alone."""
        envelope = self._envelope
        assert envelope is not None
        middle, reach = self.height() / 2, self.height() / 2 - MARGIN
        # A quiet recording is drawn up to twenty times larger, so that it is not a mere line.
        loudest = max(float(abs(envelope).max()), 0.05)
        step = (self.width() - 2 * MARGIN) / max(len(envelope) - 1, 1)
        color = QColor(self.palette().color(QPalette.ColorRole.Text))
        color.setAlpha(190)
        painter.setPen(QPen(color, max(step, 1.0)))
        # Lines without antialiasing: a smooth polygon of as many corners takes twenty times as long.
        painter.drawLines(
            [
                QLineF(MARGIN + place * step, middle - high - 0.5, MARGIN + place * step, middle - low + 0.5)
                for place, (low, high) in enumerate((envelope / loudest * reach).tolist())
            ]
        )

    def _draw_markers(self, painter: QPainter) -> None:
        """A triangle at the upper edge, and a line down from it."""
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Text))
        for seconds in self._markers:
            x = MARGIN + seconds * 1000 / max(self.maximum(), 1) * (self.width() - 2 * MARGIN)
            painter.drawPolygon([QPointF(x - 4, 0), QPointF(x + 4, 0), QPointF(x, 6)])
            painter.drawLine(QPointF(x, 6), QPointF(x, self.height()))

    def _draw_position(self, painter: QPainter) -> None:
        place = MARGIN + self.value() / max(self.maximum(), 1) * (self.width() - 2 * MARGIN)
        played = QColor(self.palette().color(QPalette.ColorRole.Highlight))
        painter.setPen(played)
        played.setAlpha(60)
        painter.fillRect(QRectF(0, 0, place, self.height()), played)
        painter.drawLine(QPointF(place, 0), QPointF(place, self.height()))
