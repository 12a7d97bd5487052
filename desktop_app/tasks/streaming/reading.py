"""Words from frames as these come: those that are final, and those that would be said if the sound ended here."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray

from desktop_app.answers import Word
from desktop_app.inference.loading import Loaded
from desktop_app.tasks.decoding.beam import Words
from desktop_app.tasks.decoding.words import BeamDecoder
from desktop_app.tasks.speech import frame_seconds, words

Frames = NDArray[np.float64]
"""Log-probabilities [frames, tokens]."""

_AGREED = 0.9
"""The share of the beam's probability that makes a word final."""

_SURE = 0.5
"""Seconds of sound after a word from which on it is final, whatever else might have been said."""

_LONGEST = 20.0
"""Seconds of sound that a search may go back over where it finds no word that is over."""

_REMEMBERED = 10
"""Words before a search that its language may go on from; more than any n-gram looks back on."""

_NARROW = 24
"""States in the beam for words that are shown for a moment."""


class Reader(Protocol):
    """Reads one stretch of speech. Words that were given out never change."""

    def read(self, frames: Frames) -> tuple[Word, ...]:
        """The words that are final now that these frames have come."""

    def ahead(self, frames: Frames) -> tuple[Word, ...]:
        """The words behind the final ones, were these frames the last; read() is given them again, heard better."""

    def end(self) -> tuple[Word, ...]:
        """The words that are left."""

    def rest(self) -> tuple[float, Frames]:
        """The frames behind the final words, and the second at which they begin: another reader may go on there."""


def reader(loaded: Loaded, decoder: BeamDecoder | None, start: float, before: Sequence[Word]) -> Reader:
    """A Reader of speech that begins ``start`` seconds into the sound, after the words said before."""
    if decoder is None:
        return GreedyReader(loaded, start)
    return BeamReader(decoder, start, before)


class GreedyReader:
    """The best token of every frame; a word is final once the gap behind it is."""

    def __init__(self, loaded: Loaded, start: float) -> None:
        self._loaded = loaded
        self._start = start
        self._frames: Frames = np.zeros((0, loaded.model.config.vocab_size))

    def read(self, frames: Frames) -> tuple[Word, ...]:
        """See Reader."""
        self._frames = np.concatenate([self._frames, frames])
        gaps = np.flatnonzero(self._frames.argmax(axis=1) == self._loaded.processor.tokenizer.word_delimiter_token_id)
        return self._given(int(gaps[-1]) + 1) if len(gaps) else ()

    def ahead(self, frames: Frames) -> tuple[Word, ...]:
        """See Reader."""
        return self._words(np.concatenate([self._frames, frames]))

    def end(self) -> tuple[Word, ...]:
        """See Reader."""
        return self._given(len(self._frames))

    def rest(self) -> tuple[float, Frames]:
        """See Reader."""
        return self._start, self._frames

    def _given(self, count: int) -> tuple[Word, ...]:
        found = self._words(self._frames[:count])
        self._frames = self._frames[count:]
        self._start += count * frame_seconds(self._loaded)
        return found

    def _words(self, frames: Frames) -> tuple[Word, ...]:
        return words(self._loaded, torch.from_numpy(frames).float(), self._start)


class BeamReader:
    """Beam search with a language: a word is final once the beam agrees on it, or enough was heard after."""

    def __init__(self, decoder: BeamDecoder, start: float, before: Sequence[Word]) -> None:
        self._decoder = decoder
        self._start = start
        self._frames: Frames = np.zeros((0, len(decoder.alphabet.letters)))
        self._search = decoder.search(before)
        self._before = tuple(before[-_REMEMBERED:])

    def read(self, frames: Frames) -> tuple[Word, ...]:
        """See Reader."""
        if not len(frames):
            return ()
        self._frames = np.concatenate([self._frames, frames])
        self._search.read(frames)
        final = self._search.agreed(_AGREED)
        if not final and len(self._frames) * self._decoder.step > _SURE:
            final = self._old()
        if final:
            return self._given(final)
        return self._begin_anew() if len(self._frames) * self._decoder.step > _LONGEST else ()

    def ahead(self, frames: Frames) -> tuple[Word, ...]:
        """See Reader."""
        search = self._search.fork(_NARROW)
        search.read(frames)
        return self._aligned(search.hypotheses()[0].words, np.concatenate([self._frames, frames]))

    def end(self) -> tuple[Word, ...]:
        """See Reader."""
        return self._aligned(self._search.hypotheses()[0].words, self._frames)

    def rest(self) -> tuple[float, Frames]:
        """See Reader."""
        return self._start, self._frames

    def _begin_anew(self) -> tuple[Word, ...]:
        """No word is over for long, as where letters are heard in noise: what was found is given out."""
        found = self.end()
        self._remember(found)
        self._search = self._decoder.search(self._before)
        self._drop(len(self._frames))
        return found

    def _old(self) -> Words:
        """The words of the best text after which enough was heard."""
        words = self._search.agreed(0.0)
        limit = self._start + len(self._frames) * self._decoder.step - _SURE
        old = sum(word.end < limit for word in self._aligned(words, self._frames))
        return words[:old]

    def _given(self, final: Words) -> tuple[Word, ...]:
        """Give words out, and keep the frames behind them alone."""
        # All words are aligned, so that those that are not final take the frames that are theirs.
        best = next(each.words for each in self._search.hypotheses() if each.words[: len(final)] == final)
        given = self._aligned(best, self._frames)[: len(final)]
        self._search.settle(final)
        self._remember(given)
        self._drop(round((given[-1].end - self._start) / self._decoder.step))
        return given

    def _remember(self, given: tuple[Word, ...]) -> None:
        self._before = (*self._before, *given)[-_REMEMBERED:]

    def _drop(self, frames: int) -> None:
        self._frames = self._frames[frames:]
        self._start += frames * self._decoder.step

    def _aligned(self, words: Words, frames: Frames) -> tuple[Word, ...]:
        if not words:
            return ()
        try:
            return self._decoder.timed(words, frames, self._start)
        except ValueError:
            # The frames of a final word were those of the first letters of a text that has overtaken the best one.
            return _spread(self._decoder, words, self._start, len(frames) * self._decoder.step)


def _spread(decoder: BeamDecoder, words: Words, start: float, seconds: float) -> tuple[Word, ...]:
    """Words whose times are not known, one after the other."""
    each = seconds / len(words)
    return tuple(
        Word(decoder.alphabet.text(word), round(start + place * each, 2), round(start + (place + 1) * each, 2), 0.0)
        for place, word in enumerate(words)
    )
