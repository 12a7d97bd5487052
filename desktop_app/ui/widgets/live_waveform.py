"""The latest seconds of what a microphone hears, drawn thirty times a second while it listens."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.translation import tr

if TYPE_CHECKING:
    from desktop_app.media.level_meter import LevelMeter

HEIGHT = 56
_EVERY = 33
"""Milliseconds between two pictures."""

_LOUD_ENOUGH = 0.2
"""What is softer is drawn up to so high, so that a quiet voice is not a mere line."""

_TOO_LOUD = QColor(205, 60, 40)


class LiveWaveform(QWidget):
    """Scrolls from right to left; what is too loud to be recorded is red.

    Signals:
        level_changed(float): the loudest sample of the latest tenth of a second, 0..1; with every picture.
    """

    level_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("What the microphone hears"))
        self._meter: LevelMeter | None = None
        self._shown = -1
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._look)

    def follow(self, meter: "LevelMeter | None") -> None:
        """Draw what this meter hears from now on; None stops."""
        self._meter = meter
        self._shown = -1
        self.setVisible(meter is not None)
        if meter is not None:
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(480, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line for each fiftieth of a second, the latest at the right."""
        from desktop_app.media.level_meter import BIN_SECONDS, CLIPPED, KEPT_SECONDS

        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self._meter is None:
            return
        bins = self._meter.outline().tolist()
        step = self.width() / (KEPT_SECONDS / BIN_SECONDS)
        middle = self.height() / 2
        loudest = max((max(-low, high) for low, high in bins), default=0.0)
        scale = (middle - 1) / max(loudest, _LOUD_ENOUGH)
        first = self.width() - len(bins) * step
        lines: dict[bool, list[QLineF]] = {False: [], True: []}
        for place, (low, high) in enumerate(bins):
            x = first + place * step
            line = QLineF(x, middle - high * scale - 0.5, x, middle - low * scale + 0.5)
            lines[max(-low, high) >= CLIPPED].append(line)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), max(step, 1.0)))
        painter.drawLines(lines[False])
        painter.setPen(QPen(_TOO_LOUD, max(step, 1.0), Qt.PenStyle.SolidLine))
        painter.drawLines(lines[True])

    def _look(self) -> None:
        if self._meter is not None and self._meter.count != self._shown:
            self._shown = self._meter.count
            self.level_changed.emit(self._meter.level())
            self.update()
