"""How fast answers come, and how long the rest will take."""

import time
from collections import deque

_WINDOW = 10.0
"""Seconds looked back on: long enough to be calm, short enough to follow a change."""
_LEAST = 0.5
"""Seconds of which a rate can be told: two answers that are delivered together say nothing."""


class Pace:
    """The rate of answers over the last seconds."""

    def __init__(self) -> None:
        self._marks: deque[tuple[float, float]] = deque()

    def mark(self, done: float, now: float | None = None) -> None:
        """Note how many are done at a time in seconds (now, unless given)."""
        now = time.monotonic() if now is None else now
        self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[1][0] > _WINDOW:
            self._marks.popleft()

    @property
    def rate(self) -> float:
        """Answers a second; 0 where too little time is known."""
        if len(self._marks) < 2:
            return 0.0
        (first, before), (last, after) = self._marks[0], self._marks[-1]
        return (after - before) / (last - first) if last - first >= _LEAST else 0.0

    def seconds_left(self, remaining: float) -> float | None:
        """Seconds until the remaining ones are done; None while that cannot be said."""
        return remaining / self.rate if self.rate > 0 else None


class ProgressMeter:
    """How far work has come, as the jobs panel shows it; for what counts `done` of `total`, be it answers or bytes.

    part: how much of the one that is being done, in 0..1.
    """

    def __init__(self) -> None:
        super().__init__()
        self.done = 0
        self.part = 0.0
        self.total = 0
        self._pace = Pace()

    @property
    def fraction(self) -> float:
        """How much is done, in 0..1; 0 where the total is not known."""
        return min((self.done + self.part) / self.total, 1.0) if self.total else 0.0

    @property
    def rate(self) -> float:
        """Answers or bytes a second, lately."""
        return self._pace.rate

    @property
    def seconds_left(self) -> float | None:
        """Seconds until it is done; None while that cannot be said."""
        return self._pace.seconds_left(self.total - self.done - self.part) if self.total else None
