"""What PortAudio's callback writes into: memory set aside beforehand, one writer, one reader, no locks."""

import time
from typing import Any

import numpy as np
import numpy.typing as npt

Frames = npt.NDArray[np.int16]


class CaptureRing:
    """Holds the latest frames (one int16 sample of each channel) until they are taken."""

    def __init__(self, frames: int, channels: int) -> None:
        self._ring: Frames = np.zeros((frames, channels), np.int16)
        self._put = 0
        self._taken = 0
        self.lost = 0
        """Frames lost since they were not taken in time, or reported lost by PortAudio."""
        self.latest = time.monotonic()
        """When the callback came last."""
        self.begun = False
        """Whether it ever came."""

    def callback(self, captured: Any, frames: int, _time: Any, status: Any) -> None:
        """PortAudio's: copies and returns. Runs on its real-time thread."""
        self.latest = time.monotonic()
        self.begun = True
        if status.input_overflow:
            self.lost += 1
        ring = self._ring
        capacity = len(ring)
        if self._put - self._taken + frames > capacity:
            self.lost += frames
            return
        fresh = np.frombuffer(captured, np.int16).reshape(frames, ring.shape[1])
        at = self._put % capacity
        first = min(frames, capacity - at)
        ring[at : at + first] = fresh[:first]
        ring[: frames - first] = fresh[first:]
        # Counted last, so that the reader never sees frames that are not there yet.
        self._put += frames

    def take(self) -> Frames:
        """Everything put in since the last time: int16 [frames, channels]."""
        capacity = len(self._ring)
        at, waiting = self._taken % capacity, self._put - self._taken
        first = min(waiting, capacity - at)
        taken = np.concatenate([self._ring[at : at + first], self._ring[: waiting - first]])
        self._taken += waiting
        return taken
