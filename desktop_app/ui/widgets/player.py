"""Plays a sound file from any place, through the decoder that also feeds the checkpoints.

So whatever can be transcribed can be played, m4a and video included, without Qt's multimedia module.
"""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.answers import WHOLE, Failure, Part

log = logging.getLogger(__name__)

PORTION = 4.0
"""Seconds decoded at once."""
PIECE = 0.05
"""Seconds handed to the device at once: how long pausing may take."""
TICK = 33
"""Milliseconds between two reports of the position."""
PATIENCE = 3.0
"""Seconds that close() waits for the sound device to let go."""


class Playback(threading.Thread):
    """One stretch of playing, from a start until the end or stop(). No Qt here.

    told: called on this thread at the end, with what went wrong or None.
    """

    def __init__(
        self,
        path: Path,
        start: float,
        told: Callable[[Exception | None], None],
        after: threading.Thread | None,
        part: Part = WHOLE,
    ) -> None:
        super().__init__(name="player", daemon=True)
        self._path = path
        self._part = part
        self._start_at = start
        self._told = told
        self._after = after
        self._stopping = threading.Event()
        self._written = 0.0
        self._latency = 0.0

    @property
    def position(self) -> float:
        """Seconds from the beginning of the sound that are being heard now."""
        return self._start_at + max(self._written - self._latency, 0.0)

    @property
    def stopping(self) -> bool:
        """Whether stop() was called."""
        return self._stopping.is_set()

    def stop(self) -> None:
        """Fall silent within a piece; returns at once."""
        self._stopping.set()

    def run(self) -> None:
        """Decode and play, piece by piece."""
        if self._after is not None:
            # PortAudio opens and closes one stream at a time.
            self._after.join()
            self._after = None
        problem: Exception | None = None
        try:
            if not self.stopping:
                self._play()
        except Exception as error:
            log.info("playing %s ended early", self._path, exc_info=True)
            problem = error
        self._told(problem)

    def _play(self) -> None:
        from desktop_app.media import sounds
        from desktop_app.media.loudspeaker import Loudspeaker

        with Loudspeaker() as speaker:
            self._latency = speaker.latency
            size = int(PIECE * speaker.rate)
            place = self._start_at
            while len(samples := sounds.read(self._path, speaker.rate, place, place + PORTION, self._part)):
                place += PORTION
                for first in range(0, len(samples), size):
                    if self.stopping:
                        return
                    piece = samples[first : first + size]
                    speaker.write(piece)
                    self._written += len(piece) / speaker.rate
            speaker.finish()


class Player(QObject):
    """Play, pause and seek in one sound at a time.

    Signals:
        moved(float): the position in seconds, about thirty times a second while playing.
        playing_changed(bool): it began, paused or came to the end.
        failed(object): a Failure saying why nothing is heard.
    """

    moved = Signal(float)
    playing_changed = Signal(bool)
    failed = Signal(object)
    _over = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._part = WHOLE
        self._duration = 0.0
        self._position = 0.0
        self._playback: Playback | None = None
        self._last: Playback | None = None
        self._tick = QTimer(self, interval=TICK)
        self._tick.timeout.connect(self._report)
        self._over.connect(self._ended)

    @property
    def playing(self) -> bool:
        """Whether sound is coming out, or about to."""
        return self._playback is not None

    @property
    def position(self) -> float:
        """Where it plays, or would, in seconds."""
        return self._playback.position if self._playback is not None else self._position

    def open(self, path: Path | None, duration: float = 0.0, part: Part = WHOLE) -> None:
        """Make a sound, or a part of it, the one to play, from its beginning; None for nothing."""
        self.pause()
        self._path, self._part, self._duration, self._position = path, part, duration, 0.0
        self.moved.emit(0.0)

    def play(self) -> None:
        """Go on from where it stands; from the beginning where it stands at the end."""
        if self._path is None or self.playing:
            return
        if self._position >= self._duration - PIECE:
            self._position = 0.0
        playback = Playback(
            self._path, self._position, lambda problem: self._over.emit(playback, problem), self._last, self._part
        )
        self._playback = self._last = playback
        playback.start()
        self._tick.start()
        self.playing_changed.emit(True)

    def pause(self) -> None:
        """Fall silent and stay where it is."""
        if self._playback is None:
            return
        self._position = min(self._playback.position, self._duration)
        self._playback.stop()
        self._silent()

    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def seek(self, seconds: float) -> None:
        """Go to a place; where it plays, it plays on from there."""
        playing = self.playing
        self.pause()
        self._position = min(max(seconds, 0.0), self._duration)
        self.moved.emit(self._position)
        if playing:
            self.play()

    def close(self) -> None:
        """Fall silent and wait until the sound device is let go."""
        self.pause()
        if self._last is not None and self._last.is_alive():
            self._last.join(PATIENCE)
        self._last = None

    def _silent(self) -> None:
        self._playback = None
        self._tick.stop()
        self.playing_changed.emit(False)

    def _report(self) -> None:
        self.moved.emit(min(self.position, self._duration))

    def _ended(self, playback: Playback, problem: Exception | None) -> None:
        """A playback came to its end by itself, or failed."""
        if playback is not self._playback:
            return
        self._position = self._duration if problem is None else min(playback.position, self._duration)
        self._silent()
        self.moved.emit(self._position)
        if problem is not None and self._path is not None:
            self.failed.emit(Failure.of(self._path, problem))
