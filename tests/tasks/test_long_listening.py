"""A microphone that is listened to for long, and as the probe found: real recordings in the device's place."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from desktop_app import paths
from desktop_app.answers import Transcript
from desktop_app.bench.real.word_errors import edit_distance
from desktop_app.inference import probes
from desktop_app.inference.residency import Residency
from desktop_app.inference.setups import Setup, Verdict
from desktop_app.media.growing_flac import GrowingFlac
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks.live_speech_recognition.run import LONGEST
from desktop_app.tasks.speech import decoder_for
from desktop_app.tasks.streaming.stream import Stream
from desktop_app.tasks.streaming.window import Window
from tests.benchmarks import long_listening
from tests.benchmarks.long_listening import RATE, listen
from tests.benchmarks.long_sound import resident
from tests.sound_instead import SoundInstead

MEETING = paths.shipped("resources", "samples", "meeting.wav")


@pytest.fixture(scope="module")
def said() -> list[np.ndarray]:
    samples, _ = soundfile.read(MEETING, dtype="int16")
    return [samples[: 5 * RATE], samples[5 * RATE :]]


def test_it_gives_what_is_asked_for_and_no_more() -> None:
    instead = SoundInstead(iter([np.arange(5, dtype=np.int16), np.arange(5, 9, dtype=np.int16)]))
    assert instead.take().shape == (0, 1)
    instead.until = 3
    assert instead.take()[:, 0].tolist() == [0, 1, 2]
    instead.until = 7
    assert instead.take()[:, 0].tolist() == [3, 4, 5, 6]
    assert instead.take().shape == (0, 1)
    assert instead.given == 7


@pytest.mark.long
def test_ten_minutes_take_no_more_memory_than_two(
    said: list[np.ndarray], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(long_listening, "QUIET", 60.0)
    early, latest = 0.0, None
    for latest in listen(tmp_path / "heard.flac", said, 600.0):
        if latest.heard >= 120 and not early:
            early = resident()
    assert latest is not None
    assert latest.final
    assert latest.notes == ()
    assert latest.heard == pytest.approx(600, abs=0.1)
    assert soundfile.info(tmp_path / "heard.flac").duration == pytest.approx(600, abs=0.1)
    # Somebody speaks to the end, and words stand in their order.
    assert len(latest.words) > 100
    assert latest.words[-1].end > 400
    starts = [word.start for word in latest.words]
    assert starts == sorted(starts)
    assert resident() - early < 40


def test_far_behind_it_says_by_how_much_reads_longer_pieces_and_catches_up(
    said: list[np.ndarray], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where the machine had stood still for a minute and a half: all of that waits on the disk."""
    monkeypatch.setattr(long_listening, "QUIET", 1.0)
    found = list(listen(tmp_path / "heard.flac", said, 90.0, step=90.0))
    assert found[0].behind > 80
    assert [each.behind for each in found] == sorted((each.behind for each in found), reverse=True)
    steps = np.diff([0.0, *(each.heard for each in found)])
    # The first piece is what had come when the recording began.
    assert steps[0] <= LONGEST
    assert steps[1:10] == pytest.approx(LONGEST)
    assert len(found) < 25
    latest = found[-1]
    assert latest.final
    assert latest.behind == 0
    assert latest.heard == pytest.approx(90, abs=0.1)
    assert latest.notes == ()
    # Of every twenty seconds something was written.
    assert {int(word.start // 20) for word in latest.words} == {0, 1, 2, 3, 4}


def test_a_recording_that_ends_at_once_is_told_as_that(
    said: list[np.ndarray], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As where the disk is full: there are no figures of it."""
    ended = "The recording ended early: the recording cannot be written there."

    def heard(seconds: float) -> Transcript:
        return Transcript(source=tmp_path / "heard.flac", words=(), heard=seconds, duration=seconds, notes=(ended,))

    for found, told in (([], "0 s"), ([heard(0.0)], f"0 s: {ended}"), ([heard(3.0)], f"3 s: {ended}")):
        with pytest.raises(SystemExit, match=told):
            long_listening.report(iter(found), hours=8.0)
        assert capsys.readouterr().out == ""
    long_listening.report(iter([heard(2_000.0)]), hours=8.0)
    assert "listened for 0.56 hours" in capsys.readouterr().out


def test_a_disk_that_is_full_ends_it_with_its_reason(
    said: list[np.ndarray], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: object, _samples: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(GrowingFlac, "append", full)
    with pytest.raises(SystemExit, match=r"ended after 0 s: The recording ended early: .*No space left on device"):
        long_listening.report(listen(tmp_path / "heard.flac", said, 60.0), hours=1 / 60)


def without_pauses(samples: np.ndarray) -> np.ndarray:
    """Speech as somebody reads who never takes breath: nothing quiet lasts longer than 60 ms."""
    blocks = samples[: len(samples) // 320 * 320].reshape(-1, 320)
    loud = np.abs(blocks).max(axis=1) > 0.02
    near = np.convolve(loud, np.ones(3), "same") > 0
    return np.concatenate(blocks[near])


def test_half_a_minute_without_a_pause_is_written_down_as_it_is_said() -> None:
    samples, _ = soundfile.read(MEETING, dtype="float32")
    said = MEETING.with_suffix(".txt").read_text().upper().split()
    times = 3
    sound = np.tile(without_pauses(samples), times)
    assert len(sound) > 24 * RATE
    with Residency().borrow(AutomaticSpeechRecognition(sounds=(MEETING,), device="cpu")) as loaded:
        stream, final, waited = Stream(loaded, decoder_for(loaded, "auto")), [], []
        for at in range(0, len(sound), RATE // 2):
            fresh = stream.hear(sound[at : at + RATE // 2])
            before = tuple(final)
            final += fresh
            assert tuple(final[: len(before)]) == before
            # It is one stretch, and words come while it lasts.
            assert stream.speaking or at < RATE
            waited.append((at + RATE // 2) / RATE - (final[-1].end if final else 0.0))
            kept = stream._stretch.window._front.features if stream._stretch is not None else None
            assert kept is None or kept.shape[1] * 0.02 < 2.0
        final += stream.end()
    assert max(waited) < 4.0
    assert edit_distance([word.text for word in final], said * times) <= 0.25 * times * len(said)


def test_it_runs_as_the_probe_found(said: list[np.ndarray], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: set[int] = set()
    read = Window._read

    def noting(self: Window, samples: np.ndarray, ended: bool) -> np.ndarray:
        seen.add(torch.get_num_threads())
        return read(self, samples, ended)

    monkeypatch.setattr(Window, "_read", noting)
    plain = list(listen(tmp_path / "plain.flac", said, 12.0))[-1]
    found = Verdict(Setup("int8", 1), 1.6, 64, 64, "recordings", "Processor")
    probes.keep(paths.shipped("models", "builtin", "wav2vec2-speech"), "cpu", found)
    seen.clear()
    quick = list(listen(tmp_path / "quick.flac", said, 12.0))[-1]
    assert (plain.precision, quick.precision) == ("float32", "int8")
    assert seen == {1}
    assert len(quick.words) >= 3
    same = {word.text for word in plain.words} & {word.text for word in quick.words}
    assert len(same) >= 0.7 * len({word.text for word in plain.words})
