"""Live speech: words pass while they are spoken, settle at pauses, and the sound is kept, also when unplugged."""

import itertools
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from desktop_app import paths
from desktop_app.answers import Failure, Transcript
from desktop_app.hot_words import HotWord, HotWordsNow, parse
from desktop_app.inference.residency import Residency
from desktop_app.media import microphone
from desktop_app.media.pause_switch import PauseSwitch
from desktop_app.problems import DeviceProblem
from desktop_app.questions import LiveSpeechRecognition
from desktop_app.tasks import ask
from desktop_app.tasks.live_speech_recognition.recording import recording_of
from desktop_app.tasks.live_speech_recognition.run import HOP, LONGEST, QUICKEST, Hop
from desktop_app.tasks.speech import decoder_for
from desktop_app.tasks.streaming.window import Window

MEETING = paths.shipped("resources", "samples", "meeting.wav")


def listen(keep: Path, **options) -> LiveSpeechRecognition:
    return LiveSpeechRecognition(recording=keep, device="cpu", **options)


@pytest.fixture
def two_sentences(tmp_path: Path) -> Path:
    """The sample's first sentence, a pause of two seconds, and silence after."""
    samples, rate = soundfile.read(MEETING, dtype="float32")
    path = tmp_path / "spoken.wav"
    soundfile.write(path, np.concatenate([samples[: 5 * rate], np.zeros(3 * rate, np.float32)]), rate)
    return path


def test_words_pass_and_settle_at_a_pause(sound_server, two_sentences: Path, tmp_path: Path) -> None:
    residency = Residency()
    with residency.borrow(listen(tmp_path / "unused.wav")) as loaded:
        decoder_for(loaded, "auto")  # both loaded beforehand, so that the test hears the speech as it comes
    stream = ask(listen(tmp_path / "kept.wav", seconds=14.0), residency)
    first = next(stream)
    sound_server.play(two_sentences)
    heard = [first, *stream]
    assert all(isinstance(answer, Transcript) for answer in heard)
    *interim, last = heard
    assert last.final
    assert not any(answer.final for answer in interim)
    assert last.duration == pytest.approx(14.0, abs=0.1)
    assert len(last.words) >= 3
    assert max(answer.interim for answer in interim) > 0
    # Settled at the pause, while the microphone was still open.
    open_still = [answer for answer in interim if answer.words and not answer.interim]
    assert open_still
    assert any(answer.level > 0.05 for answer in interim)
    # Settled words never change again.
    for before, after in zip(interim, heard[1:], strict=True):
        kept = before.words[: len(before.words) - before.interim]
        assert after.words[: len(kept)] == kept
    assert soundfile.info(tmp_path / "kept.wav").duration == pytest.approx(14.0, abs=0.1)


def test_hot_words_count_from_when_they_are_typed(sound_server, tmp_path: Path) -> None:
    residency = Residency()
    with residency.borrow(listen(tmp_path / "unused.wav")) as loaded:
        decoder_for(loaded, "auto")
    now = HotWordsNow()
    stream = ask(listen(tmp_path / "kept.wav", hot_words_now=now), residency)
    answers = [next(stream)]
    sound_server.play(MEETING)
    while len(answers[-1].words) - answers[-1].interim < 2:
        answers.append(next(stream))
    before = answers[-1].words[: len(answers[-1].words) - answers[-1].interim]
    now.words = (HotWord("жук"),)
    answers += [next(stream), next(stream)]
    now.words = parse("Walker:-30, Sarah")
    answers.append(next(stream))
    while answers[-1].heard < 12.0:
        answers.append(next(stream))
    stream.finish()
    *_, last = stream
    assert last.words[: len(before)] == before
    assert not [word for word in last.words if word.text.lower() == "walker"]
    assert "sarah" in last.text.lower().split()
    assert last.hot_words == now.words
    assert any("were not taken" in note for note in last.notes)


def test_a_recording_goes_on_when_its_language_model_was_removed(sound_server, tmp_path: Path) -> None:
    words = ("<unk>", "<s>", "</s>", "GOOD", "MORNING")
    listed = "\n".join(f"-1.5\t{word}" for word in words)
    model = tmp_path / "own.arpa"
    model.write_text(f"\\data\\\nngram 1={len(words)}\n\n\\1-grams:\n{listed}\n\n\\end\\\n")
    now = HotWordsNow()
    stream = ask(listen(tmp_path / "kept.wav", seconds=6.0, language_model=model, hot_words_now=now), Residency())
    answers = [next(stream), next(stream)]
    model.unlink()
    now.words = parse("Sarah")
    answers += stream
    *_, last = answers
    assert isinstance(last, Transcript), last
    assert last.final
    assert any("were not taken: this language model is no longer there" in note for note in last.notes)
    assert last.duration == pytest.approx(6.0, abs=0.1)


def test_a_microphone_that_is_gone_for_good_keeps_what_was_said(
    sound_server, two_sentences: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(microphone, "RETURNS", 4.0)
    stream = ask(listen(tmp_path / "kept.wav"), Residency())
    answers = [next(stream)]
    sound_server.play(two_sentences)
    while len(answers[-1].words) < 3:
        answers.append(next(stream))
    sound_server.unplug()
    answers += list(stream)
    *_, failure, last = answers
    assert isinstance(failure, Failure)
    assert "microphone" in failure.reason
    assert last.final
    assert last.words
    assert soundfile.info(tmp_path / "kept.wav").duration > 1
    sound_server.plug_in()


def test_a_microphone_that_comes_again_is_waited_for_and_gone_on_with(
    sound_server, two_sentences: Path, tmp_path: Path
) -> None:
    residency = Residency()
    with residency.borrow(listen(tmp_path / "unused.wav")) as loaded:
        decoder_for(loaded, "auto")
    stream = ask(listen(tmp_path / "kept.wav"), residency)
    answers = [next(stream)]
    sound_server.play(two_sentences)
    while len(answers[-1].words) - answers[-1].interim < 3:
        answers.append(next(stream))
    before = len(answers[-1].words)
    sound_server.unplug()
    while not answers[-1].trouble:
        answers.append(next(stream))
    assert answers[-1].trouble == "the microphone is gone; waiting for it"
    sound_server.quiet()
    sound_server.plug_in()
    while answers[-1].trouble:
        answers.append(next(stream))
    sound_server.play(two_sentences)
    again = answers[-1].heard
    while len([word for word in answers[-1].words if word.start > again]) < 3:
        answers.append(next(stream))
    stream.finish()
    answers += list(stream)
    last = answers[-1]
    assert last.final
    assert not any(isinstance(answer, Failure) for answer in answers)
    assert len(last.words) >= before + 3
    assert any("the microphone was gone" in note and "are missing" in note for note in last.notes)
    assert last.trouble == ""
    assert soundfile.info(tmp_path / "kept.wav").duration == pytest.approx(last.heard, abs=0.1)


def test_a_device_whose_memory_is_full_hands_over_to_the_processor(
    sound_server, two_sentences: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, calls = Window.read, itertools.count()

    def full_once(self: Window, *arguments):
        if next(calls) == 1:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return read(self, *arguments)

    monkeypatch.setattr(Window, "read", full_once)
    residency = Residency()
    with residency.borrow(listen(tmp_path / "unused.wav")) as loaded:
        decoder_for(loaded, "auto")
    stream = ask(LiveSpeechRecognition(recording=tmp_path / "kept.wav", device="auto", seconds=14.0), residency)
    answers = [next(stream)]
    sound_server.play(two_sentences)
    answers += list(stream)
    last = answers[-1]
    assert next(calls) > 2
    assert last.final
    assert "MORNING THE MEETING" in last.text
    assert last.words[0].start > 0
    assert any("memory was full" in note and "the processor listened" in note for note in last.notes)
    assert last.heard == pytest.approx(14.0, abs=0.1)
    for before, after in itertools.pairwise(answers):
        kept = before.words[: len(before.words) - before.interim]
        assert after.words[: len(kept)] == kept
    # On the processor there is nothing to hand over to.
    calls = itertools.count(1)
    stream = ask(listen(tmp_path / "other.wav", seconds=8.0), residency)
    sound_server.play(two_sentences)
    with pytest.raises(DeviceProblem, match="its memory is full"):
        list(stream)


def test_a_microphone_that_is_too_loud_is_told(sound_server, two_sentences: Path, tmp_path: Path) -> None:
    samples, rate = soundfile.read(two_sentences, dtype="float32")
    soundfile.write(tmp_path / "loud.wav", np.clip(30 * samples[: 4 * rate], -1, 1), rate)
    told = []
    for name in ("loud.wav", two_sentences.name):
        question = listen(tmp_path / f"kept {name}")
        recording = recording_of(question)
        recording.start()
        sound_server.play(tmp_path / name).wait(30)
        stream = ask(replace(question, begun=recording), Residency())
        stream.finish()
        *_, last = stream
        told.append([note for note in last.notes if "louder than it could be recorded (clipped)" in note])
    assert (len(told[0]), told[1]) == (1, [])


def test_what_is_said_before_anything_is_loaded_is_heard(sound_server, two_sentences: Path, tmp_path: Path) -> None:
    question = listen(tmp_path / "kept.flac")
    recording = recording_of(question)
    recording.start()
    recording.start()
    sound_server.play(two_sentences).wait(30)
    stream = ask(replace(question, begun=recording), Residency())
    stream.finish()
    *_, last = stream
    assert last.final
    assert last.text.startswith("GOOD MORNING")
    assert last.duration == pytest.approx(soundfile.info(tmp_path / "kept.flac").duration)
    assert last.duration > soundfile.info(two_sentences).duration - 0.5


class TestHop:
    def test_grows_where_reading_takes_longer_and_shrinks_again(self) -> None:
        hop = Hop()
        hop.took(0.045, 0.0)
        assert hop.seconds == HOP
        hop.took(0.6, 0.9)
        assert hop.seconds == pytest.approx(0.9)
        hop.took(2.0, 20.0)
        assert hop.seconds == LONGEST
        for _ in range(40):
            hop.took(0.045, 0.0)
        assert hop.seconds == pytest.approx(HOP, abs=0.01)

    @pytest.mark.parametrize(
        ("took", "settles"),
        [(0.004, QUICKEST), (0.036, 0.12), (0.07, 0.07 / 0.3), (0.1, 0.4 - 0.1), (0.12, 0.28), (0.21, 0.3)],
    )
    def test_settles_at_a_step_that_suits_the_machine(self, took: float, settles: float) -> None:
        hop = Hop()
        for _ in range(60):
            hop.took(took, 0.0)
            assert QUICKEST <= hop.seconds <= max(HOP, settles)
        assert hop.seconds == pytest.approx(settles, abs=0.001)

    @pytest.mark.parametrize("took", [0.004, 0.02, 0.05, 0.07, 0.09, 0.11, 0.13, 0.16])
    def test_sound_is_read_soon_and_reading_leaves_time_where_it_can(self, took: float) -> None:
        """Within 0.4 s as long as that takes at most 0.7 of the time, and in 0.3 of it where both can be had."""
        hop = Hop()
        for _ in range(60):
            hop.took(took, 0.0)
        assert hop.seconds + took <= 0.401
        assert took / hop.seconds <= (0.301 if took <= 0.092 else 0.701)


def test_a_pause_settles_what_was_said_and_is_noted(sound_server, two_sentences: Path, tmp_path: Path) -> None:
    residency, switch = Residency(), PauseSwitch()
    with residency.borrow(listen(tmp_path / "unused.wav")) as loaded:
        decoder_for(loaded, "auto")
    stream = ask(listen(tmp_path / "kept.wav", pause=switch), residency)
    next(stream)
    sound_server.play(two_sentences)
    heard = next(answer for answer in stream if answer.interim and len(answer.words) >= 2)
    switch.paused = True
    settled = next(answer for answer in stream if answer.trouble)
    assert settled.trouble.startswith("paused")
    assert not settled.interim
    assert not settled.speaking
    assert len(settled.words) >= len(heard.words) - 1
    assert not stream.ready(), "the worker is free for other work meanwhile"
    switch.paused = False
    later = next(answer for answer in stream if answer.heard > settled.heard + 0.5)
    assert later.words[: len(settled.words)] == settled.words
    stream.finish()
    *_, last = stream
    (paused,) = (note for note in last.notes if note.startswith("Paused at 0:"))
    # What is recorded by then may not all have been read.
    assert int(heard.heard) <= int(paused.removeprefix("Paused at 0:")[:2]) <= last.heard
    assert last.words[: len(settled.words)] == settled.words
