"""Writes down what is said in recordings of any length, with word times (Wav2Vec2ForCTC).

A long sound is read in windows that overlap; the frames near a window's edges, which lack context, are
left to its neighbour. Windows and strides are those of the transformers pipeline with chunk_length_s=30.
"""

import time
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from desktop_app.answers import Answer, Failure, Part, Transcript, Word
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.media import sounds
from desktop_app.problems import BadQuestion, Problem
from desktop_app.questions import EACH, TOGETHER, AutomaticSpeechRecognition
from desktop_app.tasks import Answers
from desktop_app.tasks.decoding.words import BeamDecoder
from desktop_app.tasks.depth import noted
from desktop_app.tasks.speech import (
    RATE,
    decoder_for,
    frame_seconds,
    least_samples,
    log_probabilities,
    note_on_level,
    split,
    words,
)

_CHANNELS = {"left": 1, "right": 2}

WINDOW = 30 * RATE
STRIDE = 5 * RATE
"""Samples in a window, and how many at either inner side are context only."""

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


def answer(question: AutomaticSpeechRecognition, residency: Residency) -> Answers:
    """One final Transcript (or Failure) a sound; before it, interim ones as a long sound is read.

    Where each channel is asked about by itself there is a Transcript for each. Raises BadQuestion for a track or
    channels that no sound has; CheckpointProblem or DeviceProblem at the first answer.
    """
    _check(question)
    return Answers(_transcripts(question, residency), total=len(question.sounds))


def _transcripts(question: AutomaticSpeechRecognition, residency: Residency) -> Generator[Answer, None, None]:
    with residency.borrow(question) as loaded:
        decoder = decoder_for(loaded, question.decoding)
        for path in question.sounds:
            try:
                parts = _parts(question, path)
            except Exception as error:
                yield Failure.of(path, error)
                continue
            for part in parts:
                try:
                    yield from _transcribe(loaded, decoder, path, part)
                except Exception as error:
                    yield Failure.of(path, error, part)


def windows(blocks: Iterator[np.ndarray]) -> Generator[Window, None, None]:
    """Cut a stream of samples into windows of WINDOW that share STRIDE with the neighbour on either side."""
    waiting = np.zeros(0, np.float32)
    start = 0
    for block in blocks:
        waiting = np.concatenate([waiting, block])
        # One sample more than fits shows that another window will follow.
        while len(waiting) > WINDOW:
            yield Window(waiting[:WINDOW], start, STRIDE if start else 0, STRIDE)
            waiting = waiting[WINDOW - 2 * STRIDE :]
            start += WINDOW - 2 * STRIDE
    if len(waiting):
        yield Window(waiting, start, STRIDE if start else 0, 0)


class _Hearing:
    """One sound, or a part of it, as far as it has been read: final words, and the frames after them."""

    def __init__(self, loaded: Loaded, decoder: BeamDecoder | None, path: Path, part: Part) -> None:
        self._loaded = loaded
        self._decoder = decoder
        self._path = path
        self._part = part
        self._facts = sounds.probe(path, part)
        self._started = time.perf_counter()
        self._final: tuple[Word, ...] = ()
        self._frames = torch.zeros(0, loaded.model.config.vocab_size)
        self._first_frame = 0
        self.heard = 0.0

    def read(self, window: Window) -> None:
        """Run the checkpoint over a window and keep the frames that had context on both sides."""
        if len(window.samples) >= least_samples(self._loaded):
            step = round(frame_seconds(self._loaded) * RATE)
            frames = log_probabilities(self._loaded, window.samples)
            # The last window keeps its end; any other gives the frames beyond its inner part away.
            end = WINDOW // step - window.right // step if window.right else len(frames)
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

    def transcript(self, final: bool, broken: bool = False) -> Transcript:
        """What has been heard so far. broken: the sound could not be read to its end."""
        return Transcript(
            source=self._path,
            part=self._part,
            checkpoint=self._loaded.name,
            device=self._loaded.device,
            seconds=time.perf_counter() - self._started,
            final=final,
            words=self._final + self._words(self._frames),
            heard=self.heard,
            track=self._facts.track if self._facts.tracks else None,
            duration=self.heard if final and not broken else self._facts.duration,
        )


def _transcribe(loaded: Loaded, decoder: BeamDecoder | None, path: Path, part: Part) -> Iterator[Answer]:
    hearing = _Hearing(loaded, decoder, path, part)
    listening = sounds.Listening(path, RATE, part)
    broken = ""
    with closing(windows(listening.blocks(seconds=10.0))) as stretches:
        try:
            for window in stretches:
                hearing.read(window)
                if window.right:
                    yield hearing.transcript(final=False)
        except Problem as problem:
            # A sound that breaks off keeps what was understood before the break.
            if not hearing.heard:
                raise
            broken = f"Read up to {hearing.heard:.0f} s; then: {problem.reason}."
    whole = hearing.transcript(final=True, broken=bool(broken))
    level = note_on_level(listening.loudness.level, hearing.heard, whole.words)
    notes = tuple(each for each in (level, *listening.notes, broken) if each)
    yield noted(loaded.entry, replace(whole, notes=notes))


def _parts(question: AutomaticSpeechRecognition, path: Path) -> list[Part]:
    """The parts of a sound that are asked about: one, or each of its channels. Raises Unreadable."""
    if question.channels == TOGETHER:
        return [Part(track=question.track)]
    if question.channels != EACH:
        return [Part(track=question.track, channel=_CHANNELS.get(question.channels) or int(question.channels))]
    facts = sounds.probe(path, Part(track=question.track))
    if facts.channels == 1:
        return [Part(track=question.track)]
    return [Part(track=question.track, channel=channel) for channel in range(1, facts.channels + 1)]


def _check(question: AutomaticSpeechRecognition) -> None:
    if question.track is not None and question.track < 1:
        raise BadQuestion("track", "tracks are counted from 1", "Ask for track 1 or a later one.")
    which = question.channels
    if which not in (TOGETHER, EACH, *_CHANNELS) and not (which.isdecimal() and int(which) > 0):
        advice = f"Say {TOGETHER}, {EACH}, left, right or a number from 1."
        raise BadQuestion("channels", f"“{which}” is no choice of channels", advice)
