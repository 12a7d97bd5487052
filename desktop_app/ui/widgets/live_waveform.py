"""The latest seconds of what a microphone hears, wave and spectrum, drawn thirty times a second while it listens."""

import time
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.translation import tr
from desktop_app.ui.motion import pace
from desktop_app.ui.widgets.live_attention import LiveAttention

if TYPE_CHECKING:
    import numpy as np

    from desktop_app.attention.trace import AttentionTrace
    from desktop_app.media.level_meter import LevelMeter

WAVE, SPECTRUM = 56, 64
"""Points: how high the waveform is, and the spectrogram below it."""
_GAP = 4
"""Points: how far the strip of attention is below the spectrogram."""

_EVERY, _SPARING = 33, 200
"""Milliseconds between two pictures; and where the computer cannot keep up with the words, which need its time more."""

_LEVEL = 50
"""Milliseconds between two looks at how loud it is, which cost next to nothing."""

_STILL = 300
"""Milliseconds without anything new, as while paused or unplugged, from which on nothing is heard."""

_FARTHEST = 0.25
"""Seconds that may be heard and not drawn yet: more than a block of sound is long, and less than a person sees."""

_CAUGHT_UP = 0.5
"""The share of what is not drawn yet that is caught up in a second: too little for an eye to see it hurry."""

_LOUD_ENOUGH = 0.2
"""What is softer is drawn up to so high, so that a quiet voice is not a mere line."""

_TOO_LOUD = QColor(205, 60, 40)


def _between(first: QColor, second: QColor, share: float) -> int:
    parts = ((first.red(), second.red()), (first.green(), second.green()), (first.blue(), second.blue()))
    return QColor(*(round(low + (high - low) * share) for low, high in parts)).rgb()


class LiveWaveform(QWidget):
    """Scrolls from right to left; what is too loud to be recorded is red. Below it the spectrogram, in mel bands.

    Signals:
        level_changed(float): the loudest sample of the latest tenth of a second, 0..1; 20 times a second, also where
            pictures are drawn seldom, and 0 once nothing comes any more.
    """

    level_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing below it is painted for it
        self.setAccessibleName(tr("What the microphone hears"))
        self._meter: LevelMeter | None = None
        self.attention: LiveAttention | None = None
        """What is drawn below the sound, where that is wanted."""
        self._seen = 0
        self._scrolled = Scrolled()
        self._second, self._until = 1.0, 0.0
        """Points that a second takes, and the moment at the right edge, as it was painted last."""
        self._still = QTimer(self, singleShot=True)
        self._still.timeout.connect(lambda: self.level_changed.emit(0.0))
        self._timer = QTimer(self, interval=_EVERY, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._levels = QTimer(self, interval=_LEVEL)
        self._levels.timeout.connect(self._tell_level)

    def follow(self, meter: "LevelMeter | None") -> None:
        """Draw what this meter hears from now on; None stops."""
        self._meter = meter
        self._seen = 0
        self._scrolled = Scrolled()
        self.setVisible(meter is not None)
        if meter is not None:
            self._timer.start(pace(_EVERY))
            self._levels.start(pace(_LEVEL))
        else:
            for timer in (self._timer, self._levels, self._still):
                timer.stop()
        self.update()

    def spare(self, wanted: bool) -> None:
        """Draw seldom, while the computer falls behind with the words."""
        interval = max(pace(_EVERY), _SPARING) if wanted else pace(_EVERY)
        if self._timer.interval() != interval:
            self._timer.setInterval(interval)

    def show_attention(self, trace: "AttentionTrace | None") -> None:
        """Draw below the sound, at the same moments, what the model attends to; None for nothing."""
        self.attention = LiveAttention(trace) if trace is not None else None
        self.setMouseTracking(trace is not None)
        self.setToolTip("")
        self.setAccessibleDescription("")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        below = _GAP + self.attention.height(self.fontMetrics()) if self.attention is not None else 0
        return QSize(480, WAVE + SPECTRUM + below)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the share of the moment under the mouse."""
        if self.attention is not None:
            since = (self.width() - event.position().x()) / self._second
            self.setToolTip(self.attention.told_at(self._until - since))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A column for each fiftieth of a second, the latest at the right."""
        from desktop_app.media.level_meter import BIN_SECONDS, KEPT_SECONDS

        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self._meter is None:
            return
        step = self.width() / (KEPT_SECONDS / BIN_SECONDS)
        self._scrolled.move(self._meter.count, time.monotonic())
        self._second, self._until = step / BIN_SECONDS, self._scrolled.bins * BIN_SECONDS
        # What is ahead of the clock lies beyond the right edge.
        right = self.width() + (self._meter.count - self._scrolled.bins) * step
        self._draw_wave(painter, step, right)
        self._draw_spectrum(painter, step, right)
        if self.attention is not None:
            top = WAVE + SPECTRUM + _GAP
            area = QRect(0, top, self.width(), self.attention.height(painter.fontMetrics()))
            self.attention.draw(painter, area, self._across, self._shades(), self.palette())

    def _across(self, second: float) -> float:
        """Where a moment of the sound was painted last, in points."""
        return self.width() - (self._until - second) * self._second

    def _draw_wave(self, painter: QPainter, step: float, right: float) -> None:
        """A column a bin as a picture of three colours, which costs a third of what as many lines do."""
        assert self._meter is not None
        bins = self._meter.outline()
        if not len(bins):
            return
        height = round(WAVE * self.devicePixelRatio())
        picture = _indexed(wave_rows(bins, height))
        ground, wave = (self.palette().color(role) for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Highlight))
        picture.setColorTable([ground.rgb(), wave.rgb(), _TOO_LOUD.rgb()])
        painter.drawImage(QRectF(right - len(bins) * step, 0, len(bins) * step, WAVE), picture)

    def _draw_spectrum(self, painter: QPainter, step: float, right: float) -> None:
        """A column a bin, low frequencies below; from the ground's colour to the text's."""
        assert self._meter is not None
        columns = self._meter.spectrogram()
        if not len(columns):
            return
        picture = _indexed(columns.T[::-1])
        picture.setColorTable(self._shades())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(right - len(columns) * step, WAVE, len(columns) * step, SPECTRUM), picture)

    def _shades(self) -> list[int]:
        """256 colours between the ground and the letters, the middle ones in the highlight colour."""
        roles = (QPalette.ColorRole.Base, QPalette.ColorRole.Highlight, QPalette.ColorRole.Text)
        return _between_three(*(self.palette().color(role).rgb() for role in roles))

    def _look(self) -> None:
        if self._meter is not None and self._scrolled.move(self._meter.count, time.monotonic()):
            self.update()
        described = self.attention.described() if self.attention is not None else None
        if described is not None:
            self.setAccessibleDescription(described)

    def _tell_level(self) -> None:
        if self._meter is not None and self._meter.count != self._seen:
            self._seen = self._meter.count
            self._still.start(max(_STILL, 2 * self._levels.interval()))
            self.level_changed.emit(self._meter.level())


class Scrolled:
    """How far a picture of sound has scrolled, in bins: by the clock, for sound comes in blocks.

    A sound server hands on 46 ms at a time, say, and a picture that moved with these would do so 21 times a second.
    """

    def __init__(self) -> None:
        self.bins = 0.0
        self._at: float | None = None

    def move(self, count: int, now: float) -> bool:
        """Move as far as the clock says, with so many bins heard at the second `now`; whether that is any further.

        It is never further than what was heard, nor behind by more than _FARTHEST; what it is behind by becomes less.
        """
        from desktop_app.media.level_meter import BIN_SECONDS

        before, since = self.bins, 0.0 if self._at is None else now - self._at
        begins, self._at = self._at is None, now
        forth = count if begins else before + since / BIN_SECONDS + since * _CAUGHT_UP * (count - before)
        self.bins = min(float(count), max(forth, count - _FARTHEST / BIN_SECONDS))
        return self.bins != before


def wave_rows(bins: "np.ndarray", height: int) -> "np.ndarray":
    """A picture of a wave: uint8 [height, bins], 0 beside it, 1 in it, and 2 where it is too loud to be recorded.

    bins: the lowest and the highest sample of each, float32 [bins, 2] in -1..1. What is softer than _LOUD_ENOUGH is
    drawn larger.
    """
    import numpy as np

    from desktop_app.media.level_meter import CLIPPED

    loudest = np.abs(bins).max(axis=1)
    middle = height / 2
    scale = (middle - 1) / max(float(loudest.max()), _LOUD_ENOUGH)
    rows = np.arange(height, dtype=np.float32)[:, None] + np.float32(0.5)
    inside = (rows >= middle - bins[:, 1] * scale - 0.5) & (rows <= middle - bins[:, 0] * scale + 0.5)
    return np.where(inside, np.where(loudest >= CLIPPED, 2, 1), 0).astype(np.uint8)


def _indexed(rows: "np.ndarray") -> QImage:
    """A picture of a table of colours: uint8 [rows, columns]."""
    height, width = rows.shape
    return QImage(rows.tobytes(), width, height, width, QImage.Format.Format_Indexed8)


@lru_cache(maxsize=8)
def _between_three(ground: int, middle: int, letters: int) -> list[int]:
    low, mean, high = map(QColor, (ground, middle, letters))
    return [_between(low, mean, step / 160) for step in range(160)] + [
        _between(mean, high, step / 96) for step in range(96)
    ]
