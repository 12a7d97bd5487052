"""Pictures of a film for the window, read in the background: the one at a moment, and a strip of small ones."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from desktop_app.problems import Problem, Unreadable
from desktop_app.translation import tr

if TYPE_CHECKING:
    import numpy as np

    from desktop_app.media.films import Film, FilmFacts, Frame

_LARGE = 1280
"""Pixels of the longer side of a picture in view."""
_SMALL = 128
_WALKED = 5.0
"""Seconds between two pictures of a strip up to which the very frames are decoded; further apart, key frames do."""


class Reel:
    """An open film of which one picture after the other is asked for, on whatever thread, one at a time.

    While the moments asked for rise it decodes on from where it is, so that playing costs no more than the film does.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._opened = ExitStack()
        self._film: Film | None = None
        self._frames: Iterator[Frame] | None = None
        self._wanted = 0.0
        self._over = False

    def picture(self, time: float) -> QImage:
        """The picture that is shown at a time in seconds, the last one after the end. Raises Unreadable."""
        try:
            with self._lock:
                return self._picture(time)
        finally:
            if self._over:
                self.close()

    def close(self) -> None:
        """Let go of the file, at once or when the picture that is being decoded is there; never waits."""
        self._over = True
        if self._lock.acquire(blocking=False):
            try:
                self._close()
            finally:
                self._lock.release()

    def _picture(self, time: float) -> QImage:
        try:
            return image_of(self._frame(time).picture)
        except Problem:
            self._close()
            raise
        except Exception as error:  # decoders raise nearly anything on damaged bytes
            self._close()
            reason = tr("the film is damaged here and cannot be decoded")
            raise Unreadable(self._path, reason, tr("Choose another moment, or copy it again.")) from error

    def _frame(self, time: float) -> "Frame":
        from desktop_app.media import films

        if self._film is None:
            self._film = self._opened.enter_context(films.opened(self._path))
        back, self._wanted = time < self._wanted, time
        for anew in (False, True):  # where it is over, what was asked for lies after the end
            if self._frames is None or back or anew:
                self._frames = self._film.frames_at(self._times(), _LARGE)
            frame = next(self._frames, None)
            if frame is not None:
                return frame
        raise Unreadable(self._path, tr("it has no picture at {time:.1f} s", time=time), tr("Choose another moment."))

    def _times(self) -> Iterator[float]:
        while True:
            yield self._wanted

    def _close(self) -> None:
        self._frames = self._film = None
        self._opened.close()


def strip(path: Path, count: int) -> "Iterator[FilmFacts | tuple[float, QImage]]":
    """First what a film says of itself; then some small pictures of it with their times. Raises Unreadable.

    None where the film does not say how long it is.
    """
    from desktop_app.media import films

    with films.opened(path) as film:
        yield film.facts
        length = film.facts.duration
        if length is None:
            return
        times = [(place + 0.5) * length / count for place in range(count)]
        frames = film.frames_at if length / count < _WALKED else film.key_frames_at
        for time, frame in zip(times, frames(times, _SMALL), strict=False):
            yield time, image_of(frame.picture)


def image_of(picture: "np.ndarray") -> QImage:
    """A picture, uint8 [height, width, 3], for Qt, with bytes of its own."""
    height, width = picture.shape[:2]
    return QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
