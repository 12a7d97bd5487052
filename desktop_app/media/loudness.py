"""How loud a sound is at its loudest, and whether it was too loud to be recorded; told while it streams by."""

import math

import numpy as np

from desktop_app.media.samples import Samples

_FULL, _MUCH = 0.99, 0.01
"""The sample that is as loud as can be recorded, and the share of them from which on that is worth a word."""


class Clipping:
    """How much of a sound is as loud as can be recorded, and so was louder most likely."""

    def __init__(self) -> None:
        self._seen = self._full = 0

    def hear(self, samples: Samples) -> None:
        """Add float32 [samples], or [samples, channels] of which one is enough."""
        self._seen += len(samples)
        full = np.abs(samples) >= _FULL
        self._full += int((full if samples.ndim == 1 else full.any(axis=1)).sum())

    @property
    def note(self) -> str:
        """A sentence without its full stop; "" where there is nothing to say."""
        if self._full <= _MUCH * self._seen:
            return ""
        share = self._full / self._seen
        return f"{share:.0%} of it is louder than it could be recorded (clipped), which makes words unclear"


class Loudness:
    """The loudest second of a sound. rate in Hz."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._loudest: float | None = None
        self._count, self._sum, self._squares = 0, 0.0, 0.0

    def hear(self, samples: Samples) -> None:
        """Add float32 [samples], mono."""
        while len(samples):
            some = samples[: self._rate - self._count]
            samples = samples[len(some) :]
            self._count += len(some)
            self._sum += float(some.sum(dtype=np.float64))
            self._squares += float(np.square(some, dtype=np.float64).sum())
            if self._count == self._rate:
                self._loudest = max(self._loudest or 0.0, self._variance())
                self._count, self._sum, self._squares = 0, 0.0, 0.0

    def _variance(self) -> float:
        """The mean square of the second at hand, without an offset."""
        return max(0.0, self._squares / self._count - (self._sum / self._count) ** 2)

    @property
    def level(self) -> float:
        """The loudest second's root mean square in decibels below full scale; -inf where nothing moves.

        What is left at the end counts as a second where it is half of one, or all there is.
        """
        loudest = self._loudest
        if self._count and (loudest is None or 2 * self._count > self._rate):
            loudest = max(loudest or 0.0, self._variance())
        # Sums of a constant cancel to within rounding, not to nothing.
        return 10 * math.log10(loudest) if loudest and loudest > 1e-14 else -math.inf
