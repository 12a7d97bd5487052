"""A long recording goes through the stream that a microphone goes through: bounded, with progress, final words stay."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop_app import paths
from desktop_app.answers import Transcript
from desktop_app.bench.real.word_errors import edit_distance
from desktop_app.inference.residency import Residency
from desktop_app.media import sounds
from desktop_app.problems import Unreadable
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks import ask
from desktop_app.tasks.automatic_speech_recognition import long_sounds
from desktop_app.tasks.automatic_speech_recognition.long_sounds import LONG, StreamedHearing
from desktop_app.tasks.speech import RATE, decoder_for
from tests.tasks.unspoken import unspoken

MEETING = paths.shipped("resources", "samples", "meeting.wav")


@pytest.fixture(scope="module")
def residency() -> Residency:
    return Residency()


@pytest.fixture(scope="module")
def said() -> list[str]:
    return MEETING.with_suffix(".txt").read_text().upper().replace(",", "").replace(".", "").split()


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample said twice, with more than a minute of noise and music before, between and after."""
    meeting, _ = soundfile.read(MEETING, dtype="float32")
    noise, music = unspoken("white noise", 50.0, -40.0), unspoken("strings and drums", 50.0, -30.0)
    path = tmp_path_factory.mktemp("day") / "day.wav"
    soundfile.write(path, np.concatenate([noise, meeting, music, meeting, noise[: 10 * RATE]]), RATE)
    return path


def asked(*files: Path) -> AutomaticSpeechRecognition:
    return AutomaticSpeechRecognition(sounds=files, device="cpu", precision="float32")


def test_words_are_found_where_they_are_and_nowhere_else(day: Path, residency: Residency, said: list[str]) -> None:
    length = soundfile.info(MEETING).duration
    *interim, last = ask(asked(day), residency)
    assert isinstance(last, Transcript)
    assert last.final
    assert last.duration == last.heard == pytest.approx(soundfile.info(day).duration)
    assert last.duration > LONG
    first = [word for word in last.words if word.start < 50 + length]
    second = last.words[len(first) :]
    for words, start in ((first, 50.0), (second, 100.0 + length)):
        assert edit_distance([word.text for word in words], said) <= 0.15 * len(said)
        assert start <= words[0].start < words[-1].end < start + length
    # Progress comes every ten seconds, and words that do not count as interim stay as they are.
    assert [answer.heard for answer in interim] == pytest.approx([*np.arange(10.0, last.heard, 10.0), last.heard])
    for before, after in zip(interim, [*interim[1:], last], strict=True):
        kept = before.words[: len(before.words) - before.interim]
        assert after.words[: len(kept)] == kept


def test_what_it_holds_does_not_grow(day: Path, residency: Residency) -> None:
    with residency.borrow(asked(day)) as loaded:
        hearing = StreamedHearing(loaded, decoder_for(loaded, "auto"))
        speech = np.tile(soundfile.read(MEETING, dtype="float32")[0], 12)
        held = []
        for _ in hearing.progress(iter(np.array_split(speech, 20))):
            stretch = hearing._stream._stretch
            if stretch is not None:
                features, kept = stretch.window._front.features, stretch.window._encoder._layers[0]._final
                frames = (0 if kept is None else kept[0].shape[2]) + (0 if features is None else features.shape[1])
                samples = len(stretch.window._front._samples)
                held.append((samples / RATE, frames * 0.02, len(stretch.reader._frames) * 0.02))
        # Seconds of samples and of features are those of the context, whatever was read.
        most = long_sounds.SPAN.left + long_sounds.SPAN.right + 0.1
        assert len(held) > 5
        assert max(held)[0] <= most
        assert max(frames for _, frames, _ in held) <= most
        assert max(waiting for _, _, waiting in held) <= 25


def test_a_recording_that_breaks_off_keeps_what_was_said(
    day: Path, residency: Residency, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    length = soundfile.info(MEETING).duration
    whole = sounds.Listening.blocks

    def breaking(self: sounds.Listening, seconds: float):
        for number, block in enumerate(whole(self, seconds)):
            if number * seconds > 50 + length:
                raise Unreadable(day, "the disk was taken out")
            yield block

    monkeypatch.setattr(sounds.Listening, "blocks", breaking)
    *_, last = ask(asked(day), residency)
    assert last.final
    assert edit_distance([word.text for word in last.words], said) <= 0.15 * len(said)
    assert "the disk was taken out" in last.note
    assert last.duration == pytest.approx(soundfile.info(day).duration)


def test_a_checkpoint_without_language_is_streamed_too(day: Path, residency: Residency, said: list[str]) -> None:
    question = AutomaticSpeechRecognition(sounds=(day,), device="cpu", decoding="greedy")
    *_, last = ask(question, residency)
    assert 0.5 * 2 * len(said) < len(last.words) < 1.5 * 2 * len(said)
