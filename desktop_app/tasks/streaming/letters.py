"""Letters that are heard where a search shows no word yet: something stands there at once, if only for the moment."""

from itertools import dropwhile, takewhile

import numpy as np
from numpy.typing import NDArray

from desktop_app.answers import Word
from desktop_app.tasks.decoding.words import BeamDecoder

_NEAR = 0.1
"""Seconds by which letters may move from one reading to the next and be the same."""


class Letters:
    """What is heard best behind the words that a search shows: the first word's letters, once two readings in a row
    begin with them.

    A search weighs a short word that has just begun against none at all, and shows none for up to half a second.
    """

    def __init__(self, decoder: BeamDecoder) -> None:
        self._decoder = decoder
        self._latest: Word | None = None

    def behind(self, words: tuple[Word, ...], frames: NDArray[np.float64], start: float) -> tuple[Word, ...]:
        """One word at most, after another reading: its words, and log-probabilities [frames, tokens] from ``start``
        seconds on that these stand in."""
        skipped = max(0, round((words[-1].end - start) / self._decoder.step)) if words else 0
        heard = self._first(frames[skipped:], start + skipped * self._decoder.step)
        before, self._latest = self._latest, heard
        if heard is None or before is None or abs(heard.start - before.start) > _NEAR:
            return ()
        return (heard,) if heard.text.startswith(before.text) else ()

    def _first(self, frames: NDArray[np.float64], start: float) -> Word | None:
        """The first word of greedy decoding."""
        alphabet, step = self._decoder.alphabet, self._decoder.step
        best = frames.argmax(axis=1)
        begun = np.flatnonzero((best != alphabet.blank) & (best != np.concatenate([[-1], best[:-1]]))).tolist()
        places = dropwhile(lambda place: best[place] == alphabet.word_delimiter, begun)
        found = list(takewhile(lambda place: best[place] != alphabet.word_delimiter, places))
        if not found:
            return None
        first, last = found[0], found[-1]
        return Word(
            text=alphabet.text(best[found].tolist()),
            start=round(start + first * step, 2),
            end=round(start + (last + 1) * step, 2),
            confidence=float(np.exp(frames[found].max(axis=1)).mean()),
        )
