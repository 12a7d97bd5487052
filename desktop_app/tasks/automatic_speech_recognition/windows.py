"""wav2vec 2.0 over windows of a sound, as the transformers pipeline with chunk_length_s=30 reads it; or longer ones.

Windows overlap; the frames near a window's edges, which lack context, are left to its neighbour.
"""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch

from desktop_app.answers import Word
from desktop_app.inference.devices import room_on
from desktop_app.inference.loading import Loaded
from desktop_app.tasks.decoding.words import BeamDecoder
from desktop_app.tasks.speech import RATE, frame_seconds, least_samples, log_probabilities, split, words

WINDOW = 30 * RATE
STRIDE = 5 * RATE
"""Samples in a window, and how many at either inner side are context only."""

_SHORTEST = 15
"""Seconds a window has at least: two strides, and as much between them."""

_LONGEST_PASS = {"cpu": 60, "mps": 60, "cuda": 120}
"""Seconds of a window that fits: a longer one reads no faster, and whoever speaks meanwhile would wait for it."""

_SURE = 2.0
"""Seconds of sound after a word from which on beam search hardly ever changes it."""

_LONGEST = 60.0
"""Seconds of sound that beam search may go back over; two hours without a pause are not kept until their end."""


@dataclass(frozen=True)
class Window:
    """A stretch of mono sound: its samples, where it starts, and how many at its sides are context."""

    samples: np.ndarray
    start: int
    left: int
    right: int


def window_for(loaded: Loaded) -> int:
    """Samples of a window: as many as fit into the memory that is free, where a curve says so; else WINDOW.

    What overlaps is read twice, so that longer windows take less time: a sound that fits is read once.
    """
    curve = loaded.predicted()
    if not curve or curve.unit != "s":
        return WINDOW
    fitting = int(curve.extent_in(room_on(loaded.device)))
    return RATE * min(max(fitting, _SHORTEST), _LONGEST_PASS[loaded.device.split(":")[0]])


def windows(
    blocks: Iterator[np.ndarray], size: int = WINDOW, longer: Callable[[], int] | None = None
) -> Generator[Window, None, None]:
    """Cut a stream of samples into windows of a size that share STRIDE with the neighbour on either side.

    longer: asked once for another size where the stream turns out to be longer than ``size``.
    """
    waiting = np.zeros(0, np.float32)
    start = 0
    for block in blocks:
        waiting = np.concatenate([waiting, block])
        if longer is not None and len(waiting) > size:
            size, longer = longer(), None
        # One sample more than fits shows that another window will follow.
        while len(waiting) > size:
            yield Window(waiting[:size], start, STRIDE if start else 0, STRIDE)
            waiting = waiting[size - 2 * STRIDE :]
            start += size - 2 * STRIDE
    if len(waiting):
        yield Window(waiting, start, STRIDE if start else 0, 0)


class WindowedHearing:
    """One sound as far as it has been read: final words, and the frames after them. heard: seconds so far."""

    def __init__(self, loaded: Loaded, decoder: BeamDecoder | None) -> None:
        self._loaded = loaded
        self._decoder = decoder
        self._final: tuple[Word, ...] = ()
        self._frames = torch.zeros(0, loaded.model.config.vocab_size)
        self._first_frame = 0
        self.heard = 0.0

    @property
    def words(self) -> tuple[Word, ...]:
        """Those heard so far."""
        return self._final + self._words(self._frames)

    @property
    def interim(self) -> int:
        """Which of them may still change is not told: they stand for seconds."""
        return 0

    def progress(self, blocks: Iterator[np.ndarray]) -> Iterator[None]:
        """Read blocks of mono sound at 16 kHz, float32, in windows; comes back after each but the last."""
        size = partial(window_for, self._loaded)
        # What a short sound takes is no question: its answer does not wait for the curve to be predicted.
        cut = windows(blocks, longer=size) if self._loaded.is_new else windows(blocks, size())
        for window in cut:
            self.read(window)
            if window.right:
                yield

    def read(self, window: Window) -> None:
        """Run the checkpoint over a window and keep the frames that had context on both sides."""
        if len(window.samples) >= least_samples(self._loaded):
            step = round(frame_seconds(self._loaded) * RATE)
            frames = log_probabilities(self._loaded, window.samples)
            # The last window keeps its end; any other gives the frames beyond its inner part away.
            end = len(window.samples) // step - window.right // step if window.right else len(frames)
            self._frames = torch.cat([self._frames, frames[window.left // step : end]])
            if self._decoder is None:
                self._settle()
            elif window.right:
                self._settle_sure()
        self.heard = (window.start + len(window.samples)) / RATE

    def _settle(self) -> None:
        """Decode up to the last gap between words for good, so that a long sound is decoded only once."""
        gaps = (self._frames.argmax(dim=-1) == self._loaded.processor.tokenizer.word_delimiter_token_id).nonzero()
        if len(gaps):
            cut = int(gaps[-1]) + 1
            self._final += self._words(self._frames[:cut])
            self._drop(cut)

    def _settle_sure(self) -> None:
        """Settle the words that enough has been heard after; where a gap is, the language knows best."""
        step = frame_seconds(self._loaded)
        end = (self._first_frame + len(self._frames)) * step
        old, young, cut = split(self._words(self._frames), end - _SURE)
        if not old and young:
            # Silence before a word is kept with it, but not for ever.
            old, cut = (young, end) if len(self._frames) * step > _LONGEST else ((), 0.0)
        self._final += old
        self._drop(max(0, round(cut / step) - self._first_frame))

    def _drop(self, frames: int) -> None:
        self._frames = self._frames[frames:]
        self._first_frame += frames

    def _words(self, frames: torch.Tensor) -> tuple[Word, ...]:
        start = self._first_frame * frame_seconds(self._loaded)
        return words(self._loaded, frames, start, self._decoder, self._final)
