"""How fast answers come, and how long the rest will take."""

import time
from collections import deque

_WINDOW = 10.0
"""Seconds looked back on: long enough to be calm, short enough to follow a change."""


class Pace:
    """The rate of answers over the last seconds."""

    def __init__(self) -> None:
        self._marks: deque[tuple[float, int]] = deque()

    def mark(self, done: int, now: float | None = None) -> None:
        """Note how many are done at a time in seconds (now, unless given)."""
        now = time.monotonic() if now is None else now
        self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[1][0] > _WINDOW:
            self._marks.popleft()

    @property
    def rate(self) -> float:
        """Answers a second; 0 before two marks."""
        if len(self._marks) < 2:
            return 0.0
        (first, before), (last, after) = self._marks[0], self._marks[-1]
        return (after - before) / (last - first) if last > first else 0.0

    def seconds_left(self, remaining: int) -> float | None:
        """Seconds until the remaining ones are done; None while that cannot be said."""
        return remaining / self.rate if self.rate > 0 else None
