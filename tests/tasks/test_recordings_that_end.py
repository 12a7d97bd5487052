"""How a recording ends: finished, closed, on a full disk, or begun in vain."""

import resource
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import soundfile

from desktop_app.answers import Failure, Transcript, Word
from desktop_app.inference.residency import Residency
from desktop_app.media import microphone, spoken_words
from desktop_app.media.microphone import Recording
from desktop_app.problems import DeviceProblem
from desktop_app.tasks import ask
from desktop_app.tasks.live_speech_recognition.recording import recording_of
from desktop_app.tasks.speech import decoder_for
from tests.tasks.test_live_speech import listen, two_sentences

__all__ = ["two_sentences"]


def test_closing_the_stream_closes_the_microphone(sound_server, tmp_path: Path) -> None:
    stream = ask(listen(tmp_path / "kept.wav"), Residency())
    assert stream.ready()
    next(stream)
    stream.close()
    assert soundfile.info(tmp_path / "kept.wav").frames > 0


def test_finishing_the_stream_settles_what_was_said(sound_server, two_sentences: Path, tmp_path: Path) -> None:
    residency = Residency()
    with residency.borrow(listen(tmp_path / "unused.wav")) as loaded:
        decoder_for(loaded, "auto")
    stream = ask(listen(tmp_path / "kept.wav"), residency)
    answers = [next(stream)]
    sound_server.play(two_sentences)
    while len(answers[-1].words) < 4:
        answers.append(next(stream))
    stream.finish()
    answers += list(stream)
    last = answers[-1]
    assert last.final
    assert last.interim == 0
    assert last.duration == last.heard == pytest.approx(soundfile.info(tmp_path / "kept.wav").duration)
    assert spoken_words.read(tmp_path / "kept.wav") == (rounded(last.words), True)


def test_a_recording_whose_microphone_did_not_open_can_be_begun_again(
    sound_server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise DeviceProblem("Microphone", "it is busy", "Try again.")

    recording = recording_of(listen(tmp_path / "kept.flac"))
    with monkeypatch.context() as patched:
        patched.setattr(microphone, "Stream", refused)
        with pytest.raises(DeviceProblem):
            recording.start()
    assert not (tmp_path / "kept.flac").exists()
    with recording:
        assert len(recording.read(1_600, timeout=20, least=1_600)) == 1_600


def test_only_a_recording_that_nobody_ended_is_offered_again(sound_server, two_sentences: Path, tmp_path: Path) -> None:
    stream = ask(listen(tmp_path / "kept.wav"), Residency())
    latest = next(stream)
    sound_server.play(two_sentences)
    while len(latest.words) - latest.interim < 2:
        latest = next(stream)
    assert spoken_words.cut_off(tmp_path) == (), "it is still going"
    # What lies on the disk now is what a program that dies leaves.
    left = shutil.copytree(tmp_path, tmp_path / "left", ignore=lambda *_: ["left"])
    assert spoken_words.cut_off(left) == (left / "kept.wav",)
    kept, ended = spoken_words.read(tmp_path / "kept.wav")
    assert not ended
    assert kept == rounded(latest.words[: len(latest.words) - latest.interim])
    stream.close()
    assert spoken_words.cut_off(tmp_path) == ()
    assert spoken_words.read(tmp_path / "kept.wav") == (kept, True)


def test_a_disk_that_fills_up_keeps_and_says_what_was_heard(sound_server, two_sentences: Path, tmp_path: Path) -> None:
    (tmp_path / "kept.wav.words.jsonl").symlink_to("/dev/full")
    stream = ask(listen(tmp_path / "kept.wav"), Residency())
    answers = [next(stream)]
    sound_server.play(two_sentences)
    while len(answers[-1].words) - answers[-1].interim < 3:
        answers.append(next(stream))
    with largest_file((tmp_path / "kept.wav").stat().st_size):
        answers += list(stream)
    *_, failure, last = answers
    assert isinstance(failure, Failure)
    assert "cannot be written" in failure.reason
    assert isinstance(last, Transcript)
    assert last.final
    assert len(last.words) >= 3
    assert any(note.startswith("The recording ended early: the recording cannot be written") for note in last.notes)
    assert any("What was said before is kept" in note for note in last.notes)
    assert any("No space left on device" in note for note in last.notes)
    assert soundfile.info(tmp_path / "kept.wav").duration == pytest.approx(last.heard, abs=0.1)


def test_that_a_recording_ended_is_written_where_nothing_more_fits(tmp_path: Path) -> None:
    (tmp_path / "kept.wav").write_bytes(b"sound")
    words = spoken_words.GrowingWords(tmp_path / "kept.wav")
    words.append([Word("all", 0.0, 0.5, 0.5)])
    with largest_file((tmp_path / "kept.wav.words.jsonl").stat().st_size):
        with pytest.raises(OSError, match="large"):
            words.append([Word("gone", 0.5, 1.0, 0.5)])
        words.close()
    assert spoken_words.read(tmp_path / "kept.wav") == ((Word("all", 0.0, 0.5, 0.5),), True)
    assert spoken_words.cut_off(tmp_path) == ()


@pytest.mark.parametrize("name", ["kept.flac", "kept.wav"])
def test_a_recording_that_could_not_begin_leaves_no_file(sound_server, tmp_path: Path, name: str) -> None:
    keep = tmp_path / name
    with largest_file(0), pytest.raises(DeviceProblem, match="cannot be written"), Recording(None, keep):
        pass
    with pytest.raises(DeviceProblem), Recording("a microphone of another name", keep):
        pass
    assert list(tmp_path.iterdir()) == []


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """No file of this process grows beyond so many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def rounded(words: tuple[Word, ...]) -> tuple[Word, ...]:
    return tuple(replace(word, confidence=round(word.confidence, 4)) for word in words)
