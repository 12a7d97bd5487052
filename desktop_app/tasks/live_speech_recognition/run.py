"""Writes down what is being said into a microphone: interim words at once, final ones at pauses.

The sound since the last pause is read again and again as it grows. When the speaker pauses, its words become
final and the next stretch begins; a stretch that grows too long becomes final up to a gap between two words.
"""

import time
from collections import deque
from collections.abc import Generator

import numpy as np

from desktop_app.answers import Answer, Failure, Transcript, Word
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.media.loudness import Loudness
from desktop_app.media.microphone import Recording
from desktop_app.problems import DeviceProblem
from desktop_app.questions import LiveSpeechRecognition
from desktop_app.tasks import Answers
from desktop_app.tasks.depth import noted
from desktop_app.tasks.speech import RATE, decoder_for, least_samples, log_probabilities, note_on_level, split, words

HOP = 0.4
"""Seconds of new sound that are worth another reading."""

PAUSE = 0.6
"""Seconds of quiet that end a stretch of speech."""

LONGEST = 12.0
"""Seconds a stretch may grow before it becomes final without a pause; reading it must stay well below HOP."""

_CONTEXT = 1.3
"""Seconds of right context the positional convolution sees; words younger than that may still change."""


def answer(question: LiveSpeechRecognition, residency: Residency) -> Answers:
    """Transcripts with final=False while the microphone is open, and a final one when it closes.

    Closing the stream closes the microphone; the recording stays. Raises DeviceProblem at the first
    answer where there is no microphone.
    """
    recording = Recording(question.microphone, question.recording, rate=RATE, seconds=question.seconds)
    listener = _Listener(question, residency, recording)
    return Answers(listener.transcripts(), total=1, ready=listener.ready)


class _Listener:
    """One open microphone and what has been understood of it."""

    def __init__(self, question: LiveSpeechRecognition, residency: Residency, recording: Recording) -> None:
        self._question = question
        self._residency = residency
        self._recording = recording
        self._open = False
        self._final: tuple[Word, ...] = ()
        self._interim: tuple[Word, ...] = ()
        self._stretch = np.zeros(0, np.float32)
        self._stretch_start = 0.0
        self._heard = 0.0
        self._quiet = _Quiet()
        self._loudness = Loudness(RATE)

    def ready(self) -> bool:
        """Whether there is enough new sound for a reading (or nothing has been started yet)."""
        return not self._open or self._recording.available() >= HOP * RATE or self._recording.ended

    def transcripts(self) -> Generator[Answer, None, None]:
        """See answer()."""
        started = time.perf_counter()
        note = ""
        with self._recording:
            # The microphone is open before the checkpoint is loaded: not a word is lost meanwhile.
            self._open = True
            with self._residency.borrow(self._question) as loaded:
                try:
                    while self._wanted():
                        self._take(loaded)
                        yield self._transcript(loaded, started, final=False)
                except DeviceProblem as problem:
                    yield Failure.of(self._question.recording, problem)
                    note = f"{problem.reason}. What was said before is kept."
                self._settle(self._read(loaded))
                level = note_on_level(self._loudness.level, self._heard, self._final)
                notes = tuple(each for each in (note, level) if each)
                yield noted(loaded.entry, self._transcript(loaded, started, final=True, notes=notes))

    def _wanted(self) -> bool:
        seconds = self._question.seconds
        return seconds is None or round(self._heard * RATE) < round(seconds * RATE)

    def _take(self, loaded: Loaded) -> None:
        """Wait for new sound, read the stretch again, and settle what is final."""
        least = int(HOP * RATE)
        fresh = self._recording.read(max(least, self._recording.available()), timeout=5.0, least=least)
        self._heard += len(fresh) / RATE
        self._loudness.hear(fresh)
        self._stretch = np.concatenate([self._stretch, fresh])
        quiet = self._quiet.after(fresh)
        # Read before anything is forgotten: what came while the checkpoint was loading may end in a pause.
        self._interim = self._read(loaded)
        if quiet >= PAUSE and self._interim:
            self._settle(self._interim)
        elif quiet >= PAUSE and len(self._stretch) > RATE * (PAUSE + 1):
            self._forget_silence()
        elif len(self._stretch) > LONGEST * RATE:
            self._settle_old()

    def _read(self, loaded: Loaded) -> tuple[Word, ...]:
        if len(self._stretch) < max(least_samples(loaded), RATE // 4):
            return ()
        decoder = decoder_for(loaded, self._question.decoding)
        return words(loaded, log_probabilities(loaded, self._stretch), self._stretch_start, decoder, self._final)

    def _settle(self, final: tuple[Word, ...]) -> None:
        """Keep these words for good and begin a new stretch after all sound so far."""
        self._final += final
        self._interim = ()
        self._start_stretch(len(self._stretch))

    def _settle_old(self) -> None:
        """Settle the words whose right context is complete, and cut the stretch in the gap after them."""
        limit = self._stretch_start + len(self._stretch) / RATE - _CONTEXT
        old, self._interim, cut = split(self._interim, limit)
        self._final += old
        self._start_stretch(max(0, round((cut - self._stretch_start) * RATE)))

    def _forget_silence(self) -> None:
        """Nobody has spoken in this stretch: keep its last half second, in which a word may be beginning."""
        self._start_stretch(len(self._stretch) - RATE // 2)

    def _start_stretch(self, samples: int) -> None:
        self._stretch = self._stretch[samples:]
        self._stretch_start += samples / RATE

    def _transcript(self, loaded: Loaded, started: float, final: bool, notes: tuple[str, ...] = ()) -> Transcript:
        return Transcript(
            source=self._question.recording,
            checkpoint=loaded.name,
            device=loaded.device,
            seconds=time.perf_counter() - started,
            final=final,
            words=self._final + self._interim,
            interim=len(self._interim),
            heard=self._heard,
            duration=self._heard if final else None,
            level=self._recording.level,
            notes=notes,
        )


class _Quiet:
    """How long it has been quiet, against a noise floor that follows the room."""

    _BLOCK = RATE // 50
    _REMEMBERED = 200
    """Blocks (4 s) the floor is taken from: speech leaves gaps in any of that length."""

    _ABOVE = 3.0
    """Speech is at least this many times louder than the floor (about 10 dB)."""

    _FAINTEST = 1e-3
    """Nothing below this is speech, however still the room is (-60 dB)."""

    def __init__(self) -> None:
        self._recent: deque[float] = deque(maxlen=self._REMEMBERED)
        self._seconds = 0.0

    def after(self, samples: np.ndarray) -> float:
        """Seconds of quiet at the end, once these samples (float32, mono) have been heard."""
        for start in range(0, len(samples), self._BLOCK):
            block = samples[start : start + self._BLOCK]
            self._recent.append(float(np.sqrt(np.mean(np.square(block), dtype=np.float64))))
            floor = float(np.percentile(self._recent, 10))
            speech = self._recent[-1] > max(self._FAINTEST, self._ABOVE * floor)
            self._seconds = 0.0 if speech else self._seconds + len(block) / RATE
        return self._seconds
