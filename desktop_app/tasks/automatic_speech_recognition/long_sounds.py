"""A long recording heard as a microphone is: by voice activity and a window that slides, words final once and for all.

Nothing is read again once it is final, and neither memory nor the cost of a second grow with the recording. What no
voice is in is not read at all, so that music and noise between the words become none.
"""

from collections.abc import Iterator

import numpy as np

from desktop_app.answers import Word
from desktop_app.inference.loading import Loaded
from desktop_app.problems import Problem
from desktop_app.tasks.decoding.words import BeamDecoder
from desktop_app.tasks.punctuation.marking import FinalWords, marking_for
from desktop_app.tasks.speech import RATE
from desktop_app.tasks.streaming.stream import Stream
from desktop_app.tasks.streaming.window import Span

LONG = 120.0
"""Seconds from which on a recording is long; up to there it is read in windows as the pipeline of transformers does."""

SPAN = Span(left=5.0, right=3.0, least=3.0, sure=0.5)
"""Context for each frame: more than a microphone has, whose words must not wait for it."""


class StreamedHearing:
    """One recording as far as it has been read. heard: seconds so far."""

    def __init__(self, loaded: Loaded, decoder: BeamDecoder | None) -> None:
        self._stream = Stream(loaded, decoder, SPAN)
        self._final = FinalWords(marking_for(loaded))
        self.heard = 0.0

    def progress(self, blocks: Iterator[np.ndarray]) -> Iterator[None]:
        """Read blocks of mono sound at 16 kHz, float32; comes back after each.

        Long blocks cost less a second than short ones. What was heard before a block that cannot be read stands.
        """
        try:
            for block in blocks:
                self._final.add(self._stream.hear(block), over=not self._stream.speaking)
                self.heard += len(block) / RATE
                yield
        except Problem:
            self._final.add(self._stream.end(), over=True)
            raise
        self._final.add(self._stream.end(), over=True)

    @property
    def interim(self) -> int:
        """How many words at the end may still change."""
        return self._final.waiting + len(self._stream.interim)

    @property
    def words(self) -> tuple[Word, ...]:
        """Final words, and those that may still change."""
        return (*self._final.words, *self._stream.interim)
