"""Words from frames as these come: those that are final, and those that would be said if the sound ended here."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray

from desktop_app.answers import Word
from desktop_app.inference.loading import Loaded
from desktop_app.tasks.decoding.beam import Words
from desktop_app.tasks.decoding.words import BeamDecoder
from desktop_app.tasks.speech import frame_seconds, words
from desktop_app.tasks.streaming.letters import Letters

Frames = NDArray[np.float64]
"""Log-probabilities [frames, tokens]."""

_AGREED = 0.9
"""The share of the beam's probability that a word has which two readings may agree on."""

_CLEAR = 0.85
"""The confidence that such a word has, too: what is heard behind it decides over those that are not clear."""

_LONGEST = 20.0
"""Seconds of sound that a search may go back over where it finds no word that is over."""

_REMEMBERED = 10
"""Words before a search that its language may go on from; more than any n-gram looks back on."""

_NEAR = 0.06
"""Seconds by which a word may move from one reading to the next and be the same."""

_APART = 0.13
"""Seconds of sound that lie at least between two readings that agree: what hardly more was heard for says the same."""

_NARROW = 24
"""States in the beam for words that are shown for a moment."""


class Reader(Protocol):
    """Reads one stretch of speech. Words that were given out never change."""

    def read(self, frames: Frames) -> tuple[Word, ...]:
        """The words that are final now that these frames have come."""

    def ahead(self, frames: Frames) -> tuple[Word, ...]:
        """The words behind the final ones, were these frames the last; read() is given them again, heard better."""

    def sure(self, least: int) -> int:
        """How many of the frames that ahead() was given may be final now: those of words that two readings agree on,
        with so many frames behind them."""

    def end(self) -> tuple[Word, ...]:
        """The words that are left."""

    def rest(self) -> tuple[float, Frames]:
        """The frames behind the final words, and the second at which they begin: another reader may go on there."""


class _Agreement:
    """Words at the beginning of what is shown that two readings, _APART or more from each other, have in the same place
    (LocalAgreement-2 of Liu, Spanakis and Niehues, 2020: "Low-Latency Sequence-to-Sequence Speech Recognition and
    Translation")."""

    def __init__(self) -> None:
        self._shown: tuple[Word, ...] = ()
        self._earlier: list[tuple[float, tuple[Word, ...]]] = []  # the first may be compared with, the rest later
        self._count = 0

    def see(self, words: tuple[Word, ...], finished: int, heard: float) -> None:
        """Another reading, of whose words so many are over, and which has so many seconds of the sound."""
        self._earlier.append((heard, words))
        while self._earlier[1:] and self._earlier[1][0] <= heard - _APART:
            del self._earlier[0]
        then, last = self._earlier[0]
        before = {(word.text, place) for word in last for place in _near(word)} if then <= heard - _APART else set()
        alike = [(word.text, round(word.start / _NEAR)) in before for word in words[:finished]]
        self._count = len(alike) if all(alike) else alike.index(False)
        self._shown = words

    def until(self, limit: float) -> tuple[int, float]:
        """How many of these words end before ``limit`` seconds, and where what is behind them begins, in seconds."""
        count = sum(word.end <= limit for word in self._shown[: self._count])
        if not count:
            return 0, 0.0
        return count, min(limit, self._shown[count].start if count < len(self._shown) else limit)


def _near(word: Word) -> tuple[int, ...]:
    place = round(word.start / _NEAR)
    return place - 1, place, place + 1


def reader(loaded: Loaded, decoder: BeamDecoder | None, start: float, before: Sequence[Word], sure: float) -> Reader:
    """A Reader of speech that begins ``start`` seconds into the sound, after the words said before.

    sure: seconds of sound after a word from which on it is final, whatever else might have been said.
    """
    if decoder is None:
        return GreedyReader(loaded, start)
    return BeamReader(decoder, start, before, sure)


class GreedyReader:
    """The best token of every frame; a word is final once the gap behind it is."""

    def __init__(self, loaded: Loaded, start: float) -> None:
        self._loaded = loaded
        self._start = start
        self._frames: Frames = np.zeros((0, loaded.model.config.vocab_size))
        self._agreement = _Agreement()
        self._ahead = 0

    def read(self, frames: Frames) -> tuple[Word, ...]:
        """See Reader."""
        self._frames = np.concatenate([self._frames, frames])
        gaps = np.flatnonzero(self._frames.argmax(axis=1) == self._loaded.processor.tokenizer.word_delimiter_token_id)
        return self._given(int(gaps[-1]) + 1) if len(gaps) else ()

    def ahead(self, frames: Frames) -> tuple[Word, ...]:
        """See Reader."""
        found, self._ahead = self._words(np.concatenate([self._frames, frames])), len(frames)
        heard = self._start + (len(self._frames) + len(frames)) * frame_seconds(self._loaded)
        self._agreement.see(found, len(found) - 1, heard)  # of the last one there may be more to come
        return found

    def sure(self, least: int) -> int:
        """See Reader."""
        step, count = frame_seconds(self._loaded), len(self._frames)
        until = self._agreement.until(self._start + (count + self._ahead - least) * step)[1]
        return max(0, round((until - self._start) / step) - count)

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

    def __init__(self, decoder: BeamDecoder, start: float, before: Sequence[Word], sure: float = 0.5) -> None:
        self._decoder = decoder
        self._sure = sure
        self._start = start
        self._frames: Frames = np.zeros((0, len(decoder.alphabet.letters)))
        self._search = decoder.search(before)
        self._before = tuple(before[-_REMEMBERED:])
        self._agreement = _Agreement()
        self._letters = Letters(decoder)
        self._ahead: tuple[int, Words] = (0, ())
        self._expected: Words = ()
        self._settled = 0  # words of those ahead() found that end before the frames that were ahead

    def read(self, frames: Frames) -> tuple[Word, ...]:
        """See Reader."""
        if not len(frames) and not self._expected:
            return ()
        before = len(self._frames)
        self._frames = np.concatenate([self._frames, frames])
        self._search.read(frames)
        final, self._expected = self._expected, ()
        while final and not self._search.can_settle(final):
            final = final[:-1]
        if not final and before * self._decoder.step > self._sure:
            final = self._old(before)
        if final:
            return self._given(final)
        return self._begin_anew() if len(self._frames) * self._decoder.step > _LONGEST else ()

    def ahead(self, frames: Frames) -> tuple[Word, ...]:
        """See Reader."""
        search = self._search.fork(_NARROW)
        search.read(frames)
        words = search.hypotheses()[0].words
        all_frames = np.concatenate([self._frames, frames])
        found = self._aligned(words, all_frames)
        finished = search.agreed(_AGREED)
        over = found[: len(finished) if words[: len(finished)] == finished else 0]
        heard = self._start + len(all_frames) * self._decoder.step
        clear = sum(1 for _ in takewhile(lambda word: word.confidence >= _CLEAR, over))
        self._agreement.see(found, clear, heard)
        self._ahead = len(frames), words
        self._settled = sum(word.end <= self._start + len(self._frames) * self._decoder.step for word in found)
        return (*found, *self._letters.behind(found, all_frames, self._start))

    def sure(self, least: int) -> int:
        """See Reader."""
        count, (fresh, words) = len(self._frames), self._ahead
        words_sure, until = self._agreement.until(self._start + (count + fresh - least) * self._decoder.step)
        self._expected = words[: max(words_sure, self._settled)]
        return max(0, round((until - self._start) / self._decoder.step) - count)

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

    def _old(self, count: int) -> Words:
        """The words of the best text after which enough was heard within the first ``count`` frames, and which what
        was heard ahead did not make final."""
        words = self._search.agreed(0.0)
        limit = self._start + count * self._decoder.step - self._sure
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
