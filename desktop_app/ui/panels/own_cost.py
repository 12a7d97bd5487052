"""What showing something beside the work costs, and how seldom it is to be shown so that this stays a small share."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

SHARE = 0.05
"""Of one processor's time at most: half of what the work may lose, as what is shown takes more than can be clocked."""
_FRESH = 0.3
"""How much the latest counts in the mean."""


class OwnCost:
    """Processor time of one thing that is shown again and again: the mean in seconds; the latest count most."""

    def __init__(self) -> None:
        self.mean = 0.0
        self._now = 0.0

    @contextmanager
    def clocked(self) -> Iterator[None]:
        """What this thread does meanwhile belongs to the one that is shown next."""
        began = time.thread_time()
        try:
            yield
        finally:
            self._now += time.thread_time() - began

    def add(self, seconds: float) -> None:
        """What another thread took for it."""
        self._now += seconds

    def close(self) -> None:
        """One has been shown."""
        self.mean += _FRESH * (self._now - self.mean) if self.mean else self._now
        self._now = 0.0

    def rest(self, usual: int) -> int:
        """Milliseconds between two: as usual, or longer where one costs so much."""
        return max(usual, round(1000 * self.mean * (1 - SHARE) / SHARE))
