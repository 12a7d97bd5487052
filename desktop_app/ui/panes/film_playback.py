"""Plays a film: its sound through the loudspeaker sets the time, or a clock where it is silent; pictures follow."""

import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.answers import Failure
from desktop_app.ui.widgets.player import TICK, Player


class FilmPlayback(QObject):
    """Play, pause and seek in one film at a time.

    Signals:
        moved(float): the position in seconds, about thirty times a second while playing.
        playing_changed(bool): it began, paused or came to the end.
        failed(object): a Failure saying why its sound is not heard; it plays on without.
    """

    moved = Signal(float)
    playing_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = Player(self)
        self._sounds = False
        self._length = self._position = self._begun = 0.0
        self._path: Path | None = None
        self._tick = QTimer(self, interval=TICK)
        self._tick.timeout.connect(self._report)
        self._player.moved.connect(self._heard)
        self._player.playing_changed.connect(self._on_playing)
        self._player.failed.connect(self._on_failed)

    @property
    def playing(self) -> bool:
        """Whether it runs."""
        return self._tick.isActive() or (self._sounds and self._player.playing)

    @property
    def position(self) -> float:
        """Where it is, in seconds."""
        return self._position

    def open(self, path: Path | None, length: float = 0.0, sounds: bool = False, position: float = 0.0) -> None:
        """Make a film the one to play, standing at a position; None for nothing."""
        self.pause()
        self._path, self._length, self._sounds = path, length, False
        self._player.open(path if sounds else None, length)
        self._sounds = sounds
        self.seek(position)

    def set_length(self, length: float) -> None:
        """How long it is, where the film itself did not say."""
        self._length = length

    def play(self) -> None:
        """Go on from where it stands; from the beginning where it stands at the end."""
        if self._path is None or self.playing or self._length <= 0:
            return
        if self._position >= self._length - 0.05:
            self.seek(0.0)
        if self._sounds:
            self._player.play()
        else:
            self._run()

    def pause(self) -> None:
        """Stay where it is."""
        self._player.pause()
        if self._tick.isActive():
            self._tick.stop()
            self.playing_changed.emit(False)

    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def seek(self, seconds: float) -> None:
        """Go to a moment; where it plays, it plays on from there."""
        self._position = min(max(seconds, 0.0), self._length)
        self._begun = time.monotonic() - self._position
        if self._sounds:
            self._player.seek(self._position)
        else:
            self.moved.emit(self._position)

    def close(self) -> None:
        """Fall silent and wait until the sound device is let go."""
        self.pause()
        self._player.close()

    def _run(self) -> None:
        self._begun = time.monotonic() - self._position
        self._tick.start()
        self.playing_changed.emit(True)

    def _report(self) -> None:
        self._position = min(time.monotonic() - self._begun, self._length)
        self.moved.emit(self._position)
        if self._position >= self._length:
            self.pause()

    def _heard(self, seconds: float) -> None:
        if self._sounds:
            self._position = seconds
            self.moved.emit(seconds)

    def _on_playing(self, playing: bool) -> None:
        if self._sounds:
            self.playing_changed.emit(playing)

    def _on_failed(self, failure: Failure) -> None:
        """No loudspeaker, or sound that cannot be decoded: the pictures go on."""
        self._sounds = False
        self.failed.emit(failure)
        self._run()
