"""A recorded sound in place of a microphone, as fast as it is listened to: hours of listening in minutes."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

import numpy as np

from desktop_app.media import microphone
from desktop_app.media.portaudio import Microphone


class SoundInstead:
    """A microphone that hears blocks of mono sound, int16 at ``rate``; it is its own stream and its own ring.

    given: samples so far. until: gives no more than so many; whoever reads moves it on.
    """

    def __init__(self, blocks: Iterator[np.ndarray], rate: int = 16_000) -> None:
        self.rate = rate
        self.ring = self
        self.active = self.begun = True
        self.elsewhere = False
        self.lost = self.waiting = self.given = self.until = 0
        self.latest = 0.0
        self._blocks = blocks
        self._rest = np.zeros(0, np.int16)

    def take(self) -> np.ndarray:
        """See CaptureRing."""
        wanted = self.until - self.given
        while len(self._rest) < wanted:
            self._rest = np.concatenate([self._rest, next(self._blocks)])
        taken, self._rest = self._rest[:wanted], self._rest[max(0, wanted) :]
        self.given += len(taken)
        # However slowly it is listened to, it is there.
        self.latest = time.monotonic()
        return taken[:, None]

    def close(self) -> None:
        """See Stream."""

    @contextmanager
    def plugged_in(self) -> Iterator[None]:
        """Whoever opens the microphone inside the block opens this one."""
        found = Microphone("A sound", 0, 1, True)
        with (
            patch.object(microphone, "find", lambda _name: found),
            patch.object(microphone, "Stream", lambda _microphone, _rate: self),
        ):
            yield
