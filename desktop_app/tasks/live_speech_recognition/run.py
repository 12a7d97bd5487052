"""Writes down what is being said into a microphone: interim words at once, final ones soon after, which never change.

The sound goes to the disk first and is read from there, so that a slow machine falls behind but loses nothing: it then
reads longer pieces at a time, which costs less a second, until it has caught up.
"""

import logging
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from desktop_app.answers import Answer, Failure, Transcript, Word
from desktop_app.attention.trace import AttentionTrace
from desktop_app.hot_words import HotWordsNow
from desktop_app.inference.faults import is_for_good, is_out_of_memory
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.media.loudness import Clipping, Loudness
from desktop_app.media.microphone import PAUSED, Recording
from desktop_app.media.spoken_words import GrowingWords
from desktop_app.problems import BadQuestion, CheckpointProblem, DeviceProblem
from desktop_app.questions import LiveSpeechRecognition
from desktop_app.tasks import Answers
from desktop_app.tasks.decoding.words import BeamDecoder
from desktop_app.tasks.depth import noted
from desktop_app.tasks.live_speech_recognition.recording import recording_of
from desktop_app.tasks.punctuation.marking import FinalWords, marking_for
from desktop_app.tasks.speech import RATE, decoder_for, note_on_hot_words, note_on_language_model, note_on_level
from desktop_app.tasks.streaming.stream import Stream

log = logging.getLogger(__name__)

QUICKEST, HOP = 0.075, 0.15
"""Seconds of new sound that are worth a reading: where reading is quick, and where the machine keeps up. A sooner one
than the first shows words hardly sooner, as most that come late are read otherwise until more is heard."""

LONGEST = 5.0
"""Seconds that are read at once, at most."""

_EASY, _SHARE = 0.3, 0.7
"""How much of the time reading is to take, and may take at most before sound is shown later for it."""

_SOON = 0.4
"""Seconds after which sound has been read, where reading takes no more than _SHARE of the time for that."""

_UNHEARD = 5.0
"""Seconds that are waited for sound before the state of the microphone is looked at."""


def answer(question: LiveSpeechRecognition, residency: Residency) -> Answers:
    """Transcripts with final=False while the microphone is open, and a final one when it closes.

    Finishing the stream closes the microphone and settles what was said; closing the stream closes it at once. The
    recording stays either way. Raises DeviceProblem at the first answer where there is no microphone.
    """
    recording = question.begun if isinstance(question.begun, Recording) else recording_of(question)
    listener = _Listener(question, residency, recording)
    return Answers(listener.transcripts(), total=1, ready=listener.ready, finish=recording.finish)


class Hop:
    """How much sound is read at once: so much that reading takes _EASY of the time, as long as sound is read _SOON."""

    def __init__(self) -> None:
        self.seconds = HOP

    def took(self, seconds: float, behind: float) -> None:
        """A reading took so long, and so much sound was waiting after it."""
        easy = min(seconds / _EASY, max(HOP, _SOON - seconds))
        wanted = max(QUICKEST, easy, seconds / _SHARE, behind)
        # Longer at once, shorter little by little: else it would swing.
        self.seconds = min(LONGEST, wanted if wanted >= self.seconds else 0.8 * self.seconds + 0.2 * wanted)


class _Beside:
    """The final words beside the sound. Where the disk is full they are missing there, not in the transcript.

    notes: says so.
    """

    def __init__(self, recording: Path) -> None:
        self._recording = recording
        self._file: GrowingWords | None = None
        self.notes: tuple[str, ...] = ()

    def __enter__(self) -> None:
        with self._noted():
            self._file = GrowingWords(self._recording)

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            with self._noted():
                self._file.close()

    def append(self, words: tuple[Word, ...]) -> None:
        """Add final words, until one could not be added."""
        if self._file is not None and not self.notes:
            with self._noted():
                self._file.append(words)

    @contextmanager
    def _noted(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            log.warning("the words of %s are not kept", self._recording, exc_info=True)
            why = error.strerror or error
            self.notes = (
                f"The words cannot be kept beside the sound ({why}): export the transcript before you close.",
            )


class _Listener:
    """One open microphone and what has been understood of it."""

    def __init__(self, question: LiveSpeechRecognition, residency: Residency, recording: Recording) -> None:
        self._question = question
        self._residency = residency
        self._recording = recording
        self._words = _Beside(question.recording)
        self._open = False
        self._said = FinalWords(None)
        self._heard = 0.0
        self._settled = 0
        self._trouble = ""
        self._notes: tuple[str, ...] = ()
        self._preferred = question.hot_words
        self._ever_preferred = question.hot_words
        self._hop = Hop()
        self._loudness, self._clipping = Loudness(RATE), Clipping()

    def ready(self) -> bool:
        """Whether there is enough new sound for a reading (or nothing has been started yet)."""
        enough = self._recording.available() >= self._hop.seconds * RATE
        return not self._open or enough or self._recording.ended or self._recording.trouble != self._trouble

    def transcripts(self) -> Generator[Answer, None, None]:
        """See answer()."""
        with self._recording:
            # The microphone is open before the checkpoint is loaded: not a word is lost meanwhile.
            self._open = True
            with self._words:
                try:
                    yield from self._heard_by(self._question)
                except Exception as error:
                    if self._question.device == "cpu" or not _is_of_device(error):
                        raise
                    self._begin_again(error)
                    yield from self._heard_by(replace(self._question, device="cpu", precision="auto"))

    def _heard_by(self, question: LiveSpeechRecognition) -> Generator[Answer, None, None]:
        with self._residency.borrow(question, measured=True) as loaded:
            yield from self._listen(loaded)

    def _begin_again(self, error: Exception) -> None:
        """What is not final yet is read again, on the processor."""
        log.warning("the device is full, or stopped; the processor goes on", exc_info=error)
        self._recording.rewind(self._settled)
        self._heard = self._settled / RATE
        if any(is_for_good(each) for each in (error, error.__cause__) if each is not None):
            note = f"The GPU stopped at {self._heard:.0f} s; from there on the processor listened."
        else:
            note = f"The device's memory was full at {self._heard:.0f} s; from there on the processor listened."
        self._notes += (note,)

    def _listen(self, loaded: Loaded) -> Generator[Answer, None, None]:
        started = time.perf_counter()
        trace = self._question.trace if isinstance(self._question.trace, AttentionTrace) else None
        stream = Stream(loaded, self._decoder(loaded), trace=trace)
        self._said.judged_by(marking_for(loaded))
        stream.heard = self._settled
        try:
            while self._take(stream):
                self._prefer(loaded, stream)
                yield self._transcript(loaded, stream, started)
        except DeviceProblem as problem:
            yield Failure.of(self._question.recording, problem)
            self._notes += (f"The recording ended early: {problem.reason}. What was said before is kept.",)
        self._keep(stream.end(), over=True)
        if level := note_on_level(self._loudness.level, self._heard, self._said.words):
            self._notes += (level,)
        if clipped := self._clipping.note:
            self._notes += (f"{clipped}.",)
        if preferred := note_on_hot_words(self._said.words, self._ever_preferred):
            self._notes += (preferred,)
        if listed := note_on_language_model(self._said.words, stream.decoder, self._question.language_model):
            self._notes += (listed,)
        yield noted(loaded.entry, self._transcript(loaded, stream, started, final=True))

    def _decoder(self, loaded: Loaded) -> BeamDecoder | None:
        return decoder_for(loaded, self._question.decoding, self._preferred, self._question.language_model)

    def _prefer(self, loaded: Loaded, stream: Stream) -> None:
        """Hot words that a person changed meanwhile count from here on."""
        now = self._question.hot_words_now
        if not isinstance(now, HotWordsNow) or now.words == self._preferred:
            return
        self._preferred = now.words
        try:
            self._keep(stream.decode_with(self._decoder(loaded)), over=not stream.speaking)
        except (BadQuestion, CheckpointProblem) as problem:  # or the language model was removed meanwhile
            self._notes += (f"Other hot words from {self._heard:.0f} s on were not taken: {problem.reason}.",)
            return
        self._ever_preferred = tuple(dict.fromkeys((*self._ever_preferred, *self._preferred)))

    def _take(self, stream: Stream) -> bool:
        """Wait for new sound and read it; False once all was read and none will come."""
        least = int(self._hop.seconds * RATE)
        most = min(max(least, self._recording.available()), int(LONGEST * RATE))
        fresh = self._recording.read(most, timeout=_UNHEARD, least=least, known=self._trouble)
        self._trouble = self._recording.trouble
        if not len(fresh):
            self._settle_at_pause(stream)
            return not self._recording.ended
        began = time.perf_counter()
        self._settled = stream.settled
        self._heard += len(fresh) / RATE
        self._loudness.hear(fresh)
        self._clipping.hear(fresh)
        self._keep(stream.hear(fresh), over=not stream.speaking)
        self._settle_at_pause(stream)
        self._hop.took(time.perf_counter() - began, self._behind)
        return True

    def _settle_at_pause(self, stream: Stream) -> None:
        """What comes after a pause is no part of the word before it."""
        if self._trouble == PAUSED and not self._recording.available():
            self._keep(stream.settle(), over=True)

    def _keep(self, final: tuple[Word, ...], over: bool) -> None:
        self._said.add(final, over)
        self._words.append(final)  # at once: marks are no reason to lose words

    @property
    def _behind(self) -> float:
        return self._recording.available() / RATE

    def _pauses(self) -> tuple[str, ...]:
        """Where the recording was paused."""
        found = [f"{int(at) // 60}:{int(at) % 60:02}" for at in self._recording.pauses]
        return (f"Paused at {', '.join(found)}: what was said meanwhile is not in it.",) if found else ()

    def _transcript(self, loaded: Loaded, stream: Stream, started: float, final: bool = False) -> Transcript:
        return Transcript(
            source=self._question.recording,
            checkpoint=loaded.name,
            device=loaded.device,
            precision=loaded.precision,
            seconds=time.perf_counter() - started,
            final=final,
            words=self._said.words + stream.interim,
            interim=self._said.waiting + len(stream.interim),
            heard=self._heard,
            duration=self._heard if final else None,
            level=self._recording.level,
            speaking=stream.speaking,
            behind=self._behind,
            hot_words=self._ever_preferred,
            trouble="" if final else self._trouble,
            notes=(*self._notes, *self._words.notes, *(gap.words for gap in self._recording.gaps), *self._pauses()),
        )


def _is_of_device(error: BaseException) -> bool:
    """Whether the device failed, and not the sound or the program."""
    causes = [each for each in (error, error.__cause__) if each is not None]
    return any(is_out_of_memory(each) or is_for_good(each) for each in causes)
