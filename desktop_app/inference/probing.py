"""Measures how a checkpoint runs fastest on a device with the same answers: precision, threads, batch.

Every candidate takes turns with the usual setup (float32), pass by pass, so that a ratio holds while other programs
come and go. Both answer the same items, which the task chooses (`TaskSpec.probe`).
"""

import time
from collections.abc import Callable, Generator, Hashable, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Protocol

from desktop_app.inference import precision, setups, threads
from desktop_app.inference.batching import usual_size
from desktop_app.inference.faults import is_out_of_memory
from desktop_app.inference.loading import Loaded
from desktop_app.inference.setups import Setup, Trial, Verdict

_MOST_ITEMS, _FEWEST_ITEMS = 64, 32
_SECONDS = 8.0
"""About how long all items take once in float32: as many are answered as fit into it."""
_ROUNDS = 3
_LONGEST_PASS = 1.0
"""Seconds of one pass at most: someone may ask something meanwhile."""
_BATCHES = (1, 4, 16, 32, 64, 128)


class Sample(Protocol):
    """The items a task is tried with. unit: what they are called, e.g. "pictures"; most: how many go into a pass."""

    unit: str
    count: int
    most: int

    def answers(self, loaded: Loaded, places: Sequence[int]) -> Sequence[Hashable]:
        """What the checkpoint answers to these items, in one pass; equal where a person would call them the same."""
        ...


@dataclass
class _Way:
    """A setup, and the checkpoint loaded so."""

    setup: Setup
    loaded: Loaded


class Probing:
    """One checkpoint on one device.

    load: makes it in a precision. clock: seconds; another in tests. trying: the setup at hand, in words.
    """

    def __init__(
        self, sample_of: Callable[[Loaded], Sample], load: Callable[[str], Loaded], title: str,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:  # fmt: skip
        self._load, self._title, self._clock = load, title, clock
        loaded = load(precision.FLOAT32)
        self._sample = sample_of(loaded)
        self._on_cpu = loaded.device == "cpu"
        usual = Setup(precision.FLOAT32, _threads() if self._on_cpu else 0, usual_size(loaded.device))
        self._usual = _Way(replace(usual, batch=min(usual.batch, self._sample.most)), loaded)
        self._trials: list[Trial] = []
        self.trying = ""
        self._item = float("inf")  # seconds, the fewest so far: larger batches may take less

    def run(self) -> Generator[None, None, Verdict]:
        """A step a pass; returns the verdict."""
        seconds = self._warmed(self._usual, [0])
        yield
        count = min(self._sample.count, _MOST_ITEMS, max(_FEWEST_ITEMS, int(_SECONDS / max(seconds, 1e-6))))
        way = yield from self._fastest_threads(self._usual, count)
        way = yield from self._fastest_precision(way, count)
        way = yield from self._fastest_batch(way, count)
        last = yield from self._confirmed(way, count)
        kept = setups.verdict(self._usual.setup, last, self._sample.unit, self._title, count)
        return replace(kept, tried=(*self._trials, *last))

    def _confirmed(self, way: _Way, count: int) -> Generator[None, None, list[Trial]]:
        """What looked best in a few passes, once more over all items; the next best where that answers otherwise."""
        last: list[Trial] = []
        loaded = {self._usual.setup.precision: self._usual.loaded, way.setup.precision: way.loaded}
        for trial in setups.best_of_each_precision(self._usual.setup, self._trials):
            name = trial.setup.precision
            if name not in loaded:
                loaded[name] = self._load(name)
                yield
            last.append((yield from self._compared(_Way(trial.setup, loaded.pop(name)), count, count)))
            if setups.worth(self._usual.setup, last[-1]):
                break
        return last

    def _fastest_threads(self, way: _Way, count: int) -> Generator[None, None, _Way]:
        most = way.setup.threads
        for number in sorted({1, most // 2} - {0, most}) if self._on_cpu else ():
            other = _Way(replace(self._usual.setup, threads=number), way.loaded)
            way = yield from self._better(way, other, count)
        return way

    def _fastest_precision(self, way: _Way, count: int) -> Generator[None, None, _Way]:
        start = way
        for name in precision.candidates(start.loaded.device):
            other = _Way(replace(start.setup, precision=name), self._load(name))
            yield
            way = yield from self._better(way, other, count)
        return way

    def _fastest_batch(self, way: _Way, count: int) -> Generator[None, None, _Way]:
        start = way
        for size in _BATCHES:
            if size == start.setup.batch or size > min(count, self._sample.most):
                continue
            if size > start.setup.batch and size * self._item > _LONGEST_PASS:
                break
            try:
                way = yield from self._better(way, _Way(replace(start.setup, batch=size), start.loaded), count)
            except Exception as error:
                if not is_out_of_memory(error):
                    raise
                break
        return way

    def _better(self, best: _Way, other: _Way, count: int) -> Generator[None, None, _Way]:
        """The faster of two, where the answers are the same."""
        trial = yield from self._compared(other, count, _ROUNDS * max(other.setup.batch, self._usual.setup.batch))
        self._trials.append(trial)
        found = setups.best(self._usual.setup, self._trials)
        return other if found is trial else best

    def _compared(self, way: _Way, count: int, items: int) -> Generator[None, None, Trial]:
        """A setup and the usual one in turns over so many items of the sample, from the first on again after the last.

        Both take the same items each turn: as many as the larger of their batches.
        """
        self.trying = way.setup.words(self._sample.unit)
        turn = min(max(way.setup.batch, self._usual.setup.batch), count)
        self._warmed(way, list(range(min(way.setup.batch, count))))
        yield
        ratios, same, done = [], 0, 0
        while done < items:
            places = [(done + place) % count for place in range(min(turn, items - done))]
            usual, theirs = yield from self._timed(self._usual, places)
            seconds, mine = yield from self._timed(way, places)
            ratios.append(usual / max(seconds, 1e-9))
            same += sum(one == other for one, other in zip(theirs, mine, strict=True))
            done += len(places)
        return Trial(way.setup, median(ratios), same, done)

    def _timed(self, way: _Way, places: Sequence[int]) -> Generator[None, None, tuple[float, list[Hashable]]]:
        """Seconds of the passes over these items, and the answers."""
        seconds, found = 0.0, list[Hashable]()
        for start in range(0, len(places), way.setup.batch):
            part = places[start : start + way.setup.batch]
            began = self._clock()
            found += self._answers(way, part)
            took = self._clock() - began
            self._item = min(self._item, took / len(part))
            seconds += took
            yield
        return seconds, found

    def _answers(self, way: _Way, places: Sequence[int]) -> Sequence[Hashable]:
        if not way.setup.threads:
            return self._sample.answers(way.loaded, places)
        with threads.limited(way.setup.threads):
            return self._sample.answers(way.loaded, places)

    def _warmed(self, way: _Way, places: Sequence[int]) -> float:
        """Run once what is compiled and allocated at a first pass; seconds an item takes after that."""
        self._answers(way, places)
        began = self._clock()
        self._answers(way, places)
        item = (self._clock() - began) / len(places)
        self._item = min(self._item, item)
        return item


def _threads() -> int:
    import torch

    return torch.get_num_threads()
