"""The latest seconds of what a microphone hears, wave and spectrum, drawn thirty times a second while it listens."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.translation import tr
from desktop_app.ui.motion import pace

if TYPE_CHECKING:
    from desktop_app.attention.trace import AttentionTrace
    from desktop_app.media.level_meter import LevelMeter

WAVE, SPECTRUM = 56, 64
"""Points: how high the waveform is, and the spectrogram below it."""
ATTENTION, _GAP = 18, 4
"""Points: how high the strip of attention is, and how far below the spectrogram."""

_EVERY, _SPARING = 33, 200
"""Milliseconds between two pictures; and where the computer cannot keep up with the words, which need its time more."""

_STILL = 300
"""Milliseconds without anything new, as while paused or unplugged, from which on nothing is heard."""

_LOUD_ENOUGH = 0.2
"""What is softer is drawn up to so high, so that a quiet voice is not a mere line."""

_TOO_LOUD = QColor(205, 60, 40)


def _between(first: QColor, second: QColor, share: float) -> int:
    parts = ((first.red(), second.red()), (first.green(), second.green()), (first.blue(), second.blue()))
    return QColor(*(round(low + (high - low) * share) for low, high in parts)).rgb()


class LiveWaveform(QWidget):
    """Scrolls from right to left; what is too loud to be recorded is red. Below it the spectrogram, in mel bands.

    Signals:
        level_changed(float): the loudest sample of the latest tenth of a second, 0..1; with every picture, and 0 once
            nothing comes any more.
    """

    level_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("What the microphone hears"))
        self._meter: LevelMeter | None = None
        self._trace: AttentionTrace | None = None
        self._shown = 0
        self._still = QTimer(self, singleShot=True)
        self._still.timeout.connect(lambda: self.level_changed.emit(0.0))
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._look)

    def follow(self, meter: "LevelMeter | None") -> None:
        """Draw what this meter hears from now on; None stops."""
        self._meter = meter
        self._shown = 0
        self.setVisible(meter is not None)
        if meter is not None:
            self._timer.start(pace(_EVERY))
        else:
            self._timer.stop()
            self._still.stop()
        self.update()

    def spare(self, wanted: bool) -> None:
        """Draw seldom, while the computer falls behind with the words."""
        interval = max(pace(_EVERY), _SPARING) if wanted else pace(_EVERY)
        if self._timer.interval() != interval:
            self._timer.setInterval(interval)

    def show_attention(self, trace: "AttentionTrace | None") -> None:
        """Draw below the sound, at the same moments, what the model attends to; None for nothing."""
        self._trace = trace
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(480, WAVE + SPECTRUM + (_GAP + ATTENTION if self._trace is not None else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line for each fiftieth of a second, the latest at the right."""
        from desktop_app.media.level_meter import BIN_SECONDS, CLIPPED, KEPT_SECONDS

        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self._meter is None:
            return
        bins = self._meter.outline().tolist()
        step = self.width() / (KEPT_SECONDS / BIN_SECONDS)
        middle = WAVE / 2
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
        self._draw_spectrum(painter, step)
        self._draw_attention(painter, step / BIN_SECONDS)

    def _draw_spectrum(self, painter: QPainter, step: float) -> None:
        """A column a bin, low frequencies below; from the ground's colour to the text's."""
        assert self._meter is not None
        columns = self._meter.spectrogram()
        if not len(columns):
            return
        rows = columns.T[::-1].copy()
        bands, bins = rows.shape
        picture = QImage(rows.tobytes(), bins, bands, bins, QImage.Format.Format_Indexed8)
        picture.setColorTable(self._shades())
        left = self.width() - bins * step
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(left, WAVE, bins * step, SPECTRUM), picture)

    def _draw_attention(self, painter: QPainter, second: float) -> None:
        """The window that was read last, where it lies in time. second: points that one takes."""
        assert self._meter is not None
        found = self._trace.latest if self._trace is not None else None
        if found is None or not found.shares:
            return
        from desktop_app.media.level_meter import BIN_SECONDS

        most = max(found.shares) or 1.0
        row = bytes(min(255, max(0, round(255 * share / most))) for share in found.shares)
        picture = QImage(row, len(row), 1, len(row), QImage.Format.Format_Indexed8)
        picture.setColorTable(self._shades())
        left = self.width() - (self._meter.count * BIN_SECONDS - found.start) * second
        area = QRectF(left, WAVE + SPECTRUM + _GAP, len(row) * found.step * second, ATTENTION)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(area, picture)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(area)

    def _shades(self) -> list[int]:
        """256 colours between the ground and the letters, the middle ones in the highlight colour."""
        ground, middle, letters = (
            self.palette().color(role)
            for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Highlight, QPalette.ColorRole.Text)
        )
        return [_between(ground, middle, step / 160) for step in range(160)] + [
            _between(middle, letters, step / 96) for step in range(96)
        ]

    def _look(self) -> None:
        if self._meter is not None and self._meter.count != self._shown:
            self._shown = self._meter.count
            self.level_changed.emit(self._meter.level())
            self._still.start(max(_STILL, 2 * self._timer.interval()))
            self.update()
