"""Writes down what is said in recordings of any length, with word times (Wav2Vec2ForCTC).

Up to LONG seconds they are read in windows as the transformers pipeline reads them, longer ones as a microphone is.
"""

import time
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from desktop_app.answers import Answer, Failure, Part, Transcript, Word
from desktop_app.inference.faults import in_words
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.media import sounds
from desktop_app.problems import BadQuestion, Problem
from desktop_app.questions import EACH, TOGETHER, AutomaticSpeechRecognition
from desktop_app.tasks import Answers
from desktop_app.tasks.automatic_speech_recognition.long_sounds import LONG, StreamedHearing
from desktop_app.tasks.automatic_speech_recognition.spoken import SpokenHearing
from desktop_app.tasks.automatic_speech_recognition.windows import WindowedHearing
from desktop_app.tasks.decoding.words import BeamDecoder
from desktop_app.tasks.depth import noted
from desktop_app.tasks.punctuation.marking import FinalWords, marking_for
from desktop_app.tasks.speech import RATE, decoder_for, note_on_hot_words, note_on_language_model, note_on_level

_CHANNELS = {"left": 1, "right": 2}


def answer(question: AutomaticSpeechRecognition, residency: Residency) -> Answers:
    """One final Transcript (or Failure) a sound; before it, interim ones as a long sound is read.

    Where each channel is asked about by itself there is a Transcript for each. Raises BadQuestion for a track or
    channels that no sound has; CheckpointProblem or DeviceProblem at the first answer.
    """
    _check(question)
    return Answers(_transcripts(question, residency), total=len(question.sounds))


def _transcripts(question: AutomaticSpeechRecognition, residency: Residency) -> Generator[Answer, None, None]:
    with residency.borrow(question, measured=True) as loaded:
        decoder = decoder_for(loaded, question.decoding, question.hot_words, question.language_model)
        for path in question.sounds:
            try:
                parts = _parts(question, path)
            except Exception as error:
                yield Failure.of(path, error)
                continue
            for part in parts:
                try:
                    yield from _transcribe(loaded, decoder, question, path, part)
                except Exception as error:
                    yield Failure.of(path, in_words(error, loaded.device), part)


def _transcribe(
    loaded: Loaded, decoder: BeamDecoder | None, question: AutomaticSpeechRecognition, path: Path, part: Part
) -> Iterator[Answer]:
    facts = sounds.probe(path, part)
    read = StreamedHearing(loaded, decoder) if facts.duration > LONG else WindowedHearing(loaded, decoder)
    hearing = SpokenHearing(read, strict=decoder is not None)
    started = time.perf_counter()

    def transcript(final: bool, duration: float) -> Transcript:
        return Transcript(
            source=path,
            part=part,
            checkpoint=loaded.name,
            device=loaded.device,
            precision=loaded.precision,
            seconds=time.perf_counter() - started,
            final=final,
            words=_marked(loaded, hearing.words) if final else hearing.words,
            interim=0 if final else hearing.interim,
            heard=hearing.heard,
            track=facts.track if facts.tracks else None,
            duration=duration,
            hot_words=question.hot_words,
        )

    listening = sounds.Listening(path, RATE, part)
    broken = ""
    with closing(listening.blocks(seconds=10.0)) as blocks:
        try:
            for _ in hearing.progress(blocks):
                yield transcript(final=False, duration=facts.duration)
        except Problem as problem:
            # A sound that breaks off keeps what was understood before the break.
            if not hearing.heard:
                raise
            broken = f"Read up to {hearing.heard:.0f} s; then: {problem.reason}."
    whole = transcript(final=True, duration=facts.duration if broken else hearing.heard)
    level = note_on_level(listening.loudness.level, hearing.heard, whole.words)
    preferred = note_on_hot_words(whole.words, question.hot_words)
    listed = note_on_language_model(whole.words, decoder, question.language_model)
    notes = tuple(each for each in (level, hearing.note, preferred, listed, *listening.notes, broken) if each)
    yield noted(loaded.entry, replace(whole, notes=notes))


def _marked(loaded: Loaded, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """All words of a sound with the marks behind them; those that were marked as they came stay as they are."""
    if any(word.mark is not None for word in words):
        return words
    found = FinalWords(marking_for(loaded))
    found.add(words, over=True)
    return found.words


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
