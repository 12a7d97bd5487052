"""Which frames of a film a checkpoint is shown: as many as it was trained on, as far apart in time.

A checkpoint that is given another number of frames, or frames closer together, answers without an error, and wrongly.
"""

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from typing import Any

_USUAL = {
    ("timesformer", 8): (32, 30.0),
    ("timesformer", 16): (16, 30.0),
    ("timesformer", 96): (4, 30.0),
    ("videomae", 16): (4, 30.0),
    ("vivit", 32): (2, 25.0),
}
"""Frames of the training films from one that was looked at to the next, and frames a second of those films, by type
and number of frames: Bertasius et al. 2021 (8x32, HR 16x16, L 96x4), Tong et al. 2022 (16x4), Arnab et al. 2021 (32x2);
Kinetics films have 25 to 30 frames a second."""

_FRAMES_APART = 4
MOST_STRETCHES = 20_000
"""Stretches of a film that are looked at: of a longer one they lie further apart."""


@dataclass(frozen=True)
class Sampling:
    """frames: how many a stretch. apart: seconds from one to the next. hop: from one stretch to the next.
    known: whether the checkpoint or its authors say how far apart; else it is what most were trained with."""

    frames: int
    apart: float
    hop: float
    known: bool = True

    @property
    def span(self) -> float:
        """Seconds that a stretch takes."""
        return self.frames * self.apart

    def starts(self, duration: float | None) -> Iterator[float]:
        """Where stretches begin; without an end where the duration is not known. The last one ends with the film, or
        a little after; a film that is shorter than one has one."""
        number = 0
        last = None if duration is None else max(0.0, duration - self.span)
        while last is None or number * self.hop < last + self.hop - 1e-6:
            # Further than one stretch from the end, one more begins, so that nothing is missed.
            start = number * self.hop
            yield start if last is None else min(start, last)
            number += 1

    def times(self, start: float) -> list[float]:
        """The middle of each of the equal parts of a stretch, to a tenth of a millisecond, so that stretches share."""
        return [round(start + (place + 0.5) * self.apart, 4) for place in range(self.frames)]

    def beyond(self, duration: float | None) -> Iterator[float]:
        """Where stretches go on behind those of starts(), without an end: a film may last longer than it says."""
        if duration is not None:
            last = max(0.0, duration - self.span)
            yield from (last + number * self.hop for number in count(1))

    def all_times(self, starts: Iterable[float]) -> Iterator[float]:
        """Every time of the stretches that begin there, once, in rising order."""
        begins = iter(starts)
        coming, waiting, last = next(begins, None), list[float](), -1.0
        while waiting or coming is not None:
            while coming is not None and (not waiting or coming <= waiting[0]):
                for each in self.times(coming):
                    heapq.heappush(waiting, each)
                coming = next(begins, None)
            each = heapq.heappop(waiting)
            if each > last:
                yield each
            last = each


def sampling(config: Any, every: float | None = None, duration: float | None = None) -> Sampling:
    """How a checkpoint's films are sampled, by its configuration."""
    frames = int(config.num_frames)
    stride, known = getattr(config, "frame_sampling_rate", None), True
    if stride:
        rate = float(getattr(config, "sampled_at", None) or 30.0)
    else:
        usual = _USUAL.get((config.model_type, frames))
        known = usual is not None
        stride, rate = usual or (_FRAMES_APART, 30.0)
    apart = float(stride) / rate
    hop = every or frames * apart / 2
    if duration is not None:
        hop = max(hop, duration / MOST_STRETCHES)
    return Sampling(frames, apart, hop, known)
