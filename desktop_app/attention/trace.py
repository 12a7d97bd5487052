"""What the model attends to while a microphone runs, for whoever draws it: the window read last. Without torch."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

SHORTEST = 0.1
"""Seconds between two windows that are looked into, at least: an eye sees no more, and it costs."""


@dataclass(frozen=True)
class Traced:
    """start: seconds of the sound at which the window's first frame begins; step: that a frame lasts. shares: how much
    the frames that were new attend to each frame, the mean of the last layer's heads; with what goes to frames of a
    stretch before this one they sum to 1."""

    start: float
    step: float
    shares: tuple[float, ...]


class AttentionTrace:
    """Written by the thread that runs the model, read by any other; only the latest window is held.

    wanted: whether anybody looks; until then nothing is worked out. count: windows so far.
    """

    def __init__(self) -> None:
        self.wanted = False
        self.latest: Traced | None = None
        self.count = 0
        self._next = 0.0

    @property
    def due(self) -> bool:
        """Whether the next window is to be looked into."""
        return self.wanted and time.monotonic() >= self._next

    def put(self, start: float, step: float, shares: Sequence[float]) -> None:
        """Show another window."""
        self._next = time.monotonic() + SHORTEST
        self.latest = Traced(start, step, tuple(shares))
        self.count += 1
