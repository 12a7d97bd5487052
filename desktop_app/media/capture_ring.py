"""Where PortAudio's thread puts what it hears: PortAudio's own lock-free ring, filled in C by rtmixer.

No Python runs on that thread, so that neither the interpreter's lock nor a collection of garbage can hold sound up.
"""

import time
from typing import Any

import numpy as np
import numpy.typing as npt

Frames = npt.NDArray[np.int16]


class CaptureRing:
    """Holds the latest frames of a device until they are taken.

    recorder: the running rtmixer.Recorder. frames: how many it holds at least.
    """

    def __init__(self, recorder: Any, rate: int, frames: int) -> None:
        import rtmixer

        self._recorder = recorder
        self._rate = rate
        self._channels = int(recorder.channels)
        # PortAudio wants a power of two.
        self._ring = rtmixer.RingBuffer(4 * self._channels, 1 << (frames - 1).bit_length())
        self._missing = 0
        self._overflows = 0
        self.latest = time.monotonic()
        """When frames were last seen to have come."""
        self.begun = False
        """Whether any ever came."""
        self._action = recorder.record_ringbuffer(self._ring)

    @property
    def lost(self) -> int:
        """Frames lost, about: the ring was not emptied in time; and one for each loss that PortAudio reports."""
        return self._missing + self._overflows + int(self._action.stats.input_overflows)

    @property
    def waiting(self) -> int:
        """Frames that take() would give."""
        return int(self._ring.read_available)

    def take(self) -> Frames:
        """Everything put in since the last time: int16 [frames, channels]."""
        taken = np.frombuffer(self._ring.read(), np.float32).reshape(-1, self._channels)
        now = time.monotonic()
        if len(taken):
            self.begun = True
            if self._action not in self._recorder.actions:
                self._begin_again(now, len(taken))
            self.latest = now
        return _as_int16(taken)

    def _begin_again(self, now: float, taken: int) -> None:
        """The ring was full, and rtmixer stopped filling it."""
        self._missing += max(1, round((now - self.latest) * self._rate) - taken)
        self._overflows += int(self._action.stats.input_overflows)
        self._action = self._recorder.record_ringbuffer(self._ring)


def _as_int16(frames: npt.NDArray[np.float32]) -> Frames:
    """Samples of -1..1 as PortAudio makes them of 16 bits, and back: the nearest, cut off where they are louder."""
    return np.clip(np.rint(frames * 32_768), -32_768, 32_767).astype(np.int16)
