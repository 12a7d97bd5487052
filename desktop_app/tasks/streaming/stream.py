"""Speech as it comes: stretches in which somebody speaks are read while they last, and nothing is heard elsewhere."""

from dataclasses import dataclass

import numpy as np

from desktop_app.answers import Word
from desktop_app.attention.trace import AttentionTrace
from desktop_app.inference.loading import Loaded
from desktop_app.tasks.decoding.words import BeamDecoder
from desktop_app.tasks.speech import RATE
from desktop_app.tasks.streaming.front_end import Loudness
from desktop_app.tasks.streaming.reading import Reader, reader
from desktop_app.tasks.streaming.voice import BLOCK, VoiceActivity
from desktop_app.tasks.streaming.window import DEFAULT, Span, Window

_BEGINS, _ENDS = 0.5, 0.35
"""Probabilities of speech at which a stretch begins, and below which it may be ending."""

_LEAST = 3
"""Blocks of speech in a row that begin a stretch: a click is none."""

_SURELY = 0.85
"""The probability that one block of that row has at least: a faint piano comes to 0.79 (silero-vad 6.2).
Of 105 utterances of people held out none is missed for it; 30 dB below their loudness, 3 of the 103 that 0.5 finds."""

_LONGEST_ROW = 60
"""Blocks in a row that are kept while they are not sure yet."""

_BEFORE = round(0.5 * RATE)
"""Samples up to where speech is likely that belong to a stretch: sounds without a voice, and breath."""

PAUSE = 0.7
"""Seconds without speech that end a stretch."""

_SHORTLY = 2.0
"""Seconds behind the end of a stretch within which the next one goes on from what was heard in it."""

_REMEMBERED = 10
"""Words before a stretch that its language may go on from."""


@dataclass
class _Stretch:
    """Speech without a pause: its window, its reader, the sound not read yet, and words that may change.

    start: the sample it begins with.
    """

    start: int
    window: Window
    reader: Reader
    unread: list[np.ndarray]
    quiet: int = 0
    interim: tuple[Word, ...] = ()


class Stream:
    """One sound that is listened to.

    heard: samples so far; of one that goes on from another, those of both. interim: words that would be said if the
    sound ended here; those that hear() and end() give out are final and never change. decoder: finds the words.
    trace: is told what is attended to.
    """

    def __init__(
        self,
        loaded: Loaded,
        decoder: BeamDecoder | None,
        span: Span = DEFAULT,
        trace: AttentionTrace | None = None,
    ) -> None:
        self._trace = trace
        self._loaded = loaded
        self.decoder = decoder
        self._span = span
        self._activity = VoiceActivity()
        self._loudness = Loudness()
        self._unjudged = np.zeros(0, np.float32)
        self._before = np.zeros(0, np.float32)
        self._row = 0
        self._surest = 0.0
        self._stretch: _Stretch | None = None
        self._ended: tuple[int, Window] | None = None
        self._latest: tuple[Word, ...] = ()
        self.heard = 0

    @property
    def speaking(self) -> bool:
        """Whether a stretch of speech lasts."""
        return self._stretch is not None

    @property
    def interim(self) -> tuple[Word, ...]:
        """Words that may still change."""
        return self._stretch.interim if self._stretch is not None else ()

    @property
    def settled(self) -> int:
        """The sample up to which all words are final: another stream may go on from there."""
        if self._stretch is None:
            return self.heard - len(self._before)
        return max(self._stretch.start, round(self._latest[-1].end * RATE) if self._latest else 0)

    def hear(self, samples: np.ndarray) -> tuple[Word, ...]:
        """Take further mono sound at 16 kHz, float32; the words that have become final."""
        chances = self._activity.hear(samples)
        sound = np.concatenate([self._unjudged, samples])
        found: list[Word] = []
        for number, chance in enumerate(chances.tolist()):
            found += self._take(sound[number * BLOCK : (number + 1) * BLOCK], chance)
        self._unjudged = sound[len(chances) * BLOCK :]
        return (*found, *self._read())

    def decode_with(self, decoder: BeamDecoder | None) -> tuple[Word, ...]:
        """Decode otherwise from now on: what is not final yet is read so too; the words that this makes final."""
        self.decoder = decoder
        if self._stretch is None:
            return ()
        start, frames = self._stretch.reader.rest()
        self._stretch.reader = reader(self._loaded, decoder, start, self._latest, self._span.sure)
        found = self._stretch.reader.read(frames)
        self._latest = (*self._latest, *found)[-_REMEMBERED:]
        self._stretch.interim = self._stretch.reader.ahead(frames[:0])
        return found

    def settle(self) -> tuple[Word, ...]:
        """Nothing will come for a while: the words that are left of the stretch; hear() goes on behind it."""
        return self._read(ended=True)

    def end(self) -> tuple[Word, ...]:
        """No more will come: the words that are left."""
        if self._stretch is not None:
            self._stretch.unread.append(self._unjudged)
            self.heard += len(self._unjudged)
        self._unjudged = self._unjudged[:0]
        return self._read(ended=True)

    def _take(self, block: np.ndarray, chance: float) -> tuple[Word, ...]:
        """Add a block to the stretch that lasts, or to what may begin one; the words of a stretch that it ends."""
        self.heard += len(block)
        if self._stretch is None:
            self._row = self._row + 1 if chance >= _BEGINS else 0
            self._surest = max(self._surest, chance) if self._row else 0.0
            kept = _BEFORE + max(0, min(self._row, _LONGEST_ROW) - _LEAST) * BLOCK
            self._before = np.concatenate([self._before, block])[-kept:]
            if self._row >= _LEAST and self._surest >= _SURELY:
                self._begin()
            return ()
        self._stretch.unread.append(block)
        self._stretch.quiet = 0 if chance >= _ENDS else self._stretch.quiet + 1
        return self._read(ended=True) if self._stretch.quiet * BLOCK >= PAUSE * RATE else ()

    def _begin(self) -> None:
        start = self.heard - len(self._before)
        ended, after = self._ended or (0, None)
        if start - ended > _SHORTLY * RATE:
            after = None
        self._stretch = _Stretch(
            start,
            Window(self._loaded, self._loudness, self._span, self._trace, start / RATE, after),
            reader(self._loaded, self.decoder, start / RATE, self._latest, self._span.sure),
            [self._before],
        )
        self._before = self._before[:0]
        self._row, self._surest = 0, 0.0

    def _read(self, ended: bool = False) -> tuple[Word, ...]:
        """Read what has come of the stretch."""
        stretch = self._stretch
        if stretch is None or not (stretch.unread or ended):
            return ()
        sound = np.concatenate([*stretch.unread, np.zeros(0, np.float32)])
        stretch.unread = []
        self._loudness.hear(sound)
        frames = stretch.window.read(sound, ended)
        due = len(frames) if ended else stretch.window.due(frames)
        found = stretch.reader.read(frames[:due])
        if ended:
            found += stretch.reader.end()
            self._stretch, self._ended = None, (self.heard, stretch.window)
        else:
            stretch.interim = stretch.reader.ahead(frames[due:])
            sure = stretch.reader.sure(stretch.window.least)
            agreed = stretch.reader.read(frames[due : due + sure])
            if agreed:
                stretch.interim = tuple(word for word in stretch.interim if word.start + word.end > 2 * agreed[-1].end)
            stretch.window.keep(due + sure)
            found += agreed
        self._latest = (*self._latest, *found)[-_REMEMBERED:]
        return found
