"""The microphone: recorded from a real sound server, kept as it comes, unplugged, absent."""

import ctypes
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from desktop_app.media import microphone
from desktop_app.media.capture_ring import CaptureRing
from desktop_app.media.portaudio import Stream, find
from desktop_app.media.wav_file import GrowingWav
from desktop_app.problems import DeviceProblem
from tests.sound_server import SoundServer


def tone(path: Path, seconds: float = 1.0, pitch: float = 440.0) -> npt.NDArray[np.float32]:
    samples = (0.5 * np.sin(2 * np.pi * pitch * np.arange(round(16_000 * seconds)) / 16_000)).astype(np.float32)
    soundfile.write(path, samples, 16_000)
    return samples


def loud_seconds(samples: npt.NDArray[np.float32]) -> float:
    return float((np.abs(samples) > 0.05).mean() * len(samples) / 16_000)


def test_hears_what_is_played_and_keeps_it(sound_server: SoundServer, tmp_path: Path) -> None:
    tone(tmp_path / "tone.wav", 1.5)
    heard = []
    with microphone.Recording(None, tmp_path / "kept" / "recording.flac") as recording:
        player = sound_server.play(tmp_path / "tone.wav")
        loudest, until = 0.0, time.monotonic() + 20
        while time.monotonic() < until and loud_seconds(np.concatenate([*heard, np.zeros(1)])) < 1.2:
            heard.append(recording.read(4_000, timeout=0.5))
            loudest = max(loudest, recording.level)
        player.wait(20)
        recording.stop()
        while len(rest := recording.read(100_000, timeout=0.0)):
            heard.append(rest)
        assert recording.lost == 0
    samples = np.concatenate(heard)
    assert 1.2 <= loud_seconds(samples) <= 1.6
    assert loudest == pytest.approx(0.5, abs=0.1)
    loud = samples[np.abs(samples) > 0.05]
    begin = int(np.argmax(np.abs(samples) > 0.05)) + 1_600
    spectrum = np.abs(np.fft.rfft(samples[begin : begin + 8_000]))
    assert np.argmax(spectrum) * 2 == pytest.approx(440, abs=4)
    kept, rate = soundfile.read(tmp_path / "kept" / "recording.flac", dtype="float32")
    assert rate == 16_000
    assert np.array_equal(kept, samples)
    assert len(loud)


def test_the_file_is_valid_while_it_grows(sound_server: SoundServer, tmp_path: Path) -> None:
    with microphone.Recording(None, tmp_path / "recording.flac") as recording:
        recording.read(1, timeout=5)
        time.sleep(0.3)
        frames = soundfile.info(tmp_path / "recording.flac").frames
        assert frames > 3_000
        assert frames <= recording.seconds * 16_000
        # Nothing was read but one sample, and nothing is lost by that.
        assert recording.available() >= frames - 1


def test_unplugging_for_good_is_said_after_all_that_was_heard(
    sound_server: SoundServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(microphone, "RETURNS", 4.0)
    with microphone.Recording(None, tmp_path / "recording.flac") as recording:
        while recording.available() < 8_000:
            time.sleep(0.05)
        sound_server.unplug()
        count = 0
        with pytest.raises(DeviceProblem, match=r"unplugged.*recording\.flac"):  # noqa: PT012 (counts until it raises)
            for _ in range(100):
                count += len(recording.read(16_000, timeout=1.0))
    assert count >= 8_000
    assert soundfile.info(tmp_path / "recording.flac").frames == count


def test_what_the_sound_libraries_write_meanwhile_is_not_for_the_terminal(
    sound_server: SoundServer, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """PortAudio and ALSA write lines for each time that a microphone which is away is looked for."""
    with microphone.Recording(None, tmp_path / "recording.flac") as recording:
        while recording.available() < 8_000:
            time.sleep(0.05)
        sound_server.unplug()
        while not recording.trouble:
            time.sleep(0.05)
        time.sleep(1.5)
        sound_server.plug_in()
        while recording.trouble:
            time.sleep(0.05)
        assert recording.gaps
    assert capfd.readouterr().err == ""


def test_plugging_in_again_is_seen(sound_server: SoundServer, tmp_path: Path) -> None:
    sound_server.unplug()
    sound_server.plug_in()
    assert any(each.is_default for each in microphone.microphones())
    with microphone.Recording(None, tmp_path / "recording.flac") as recording:
        assert len(recording.read(100, timeout=5))


def test_no_microphone_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PULSE_RUNTIME_PATH", str(tmp_path))
    assert microphone.microphones() == ()
    with pytest.raises(DeviceProblem, match=r"no microphone was found\. Plug one in or switch it on"):
        microphone.Recording(None, tmp_path / "recording.flac").start()
    assert not (tmp_path / "recording.flac").exists()


def test_a_microphone_of_another_name_is_not_taken(sound_server: SoundServer, tmp_path: Path) -> None:
    with pytest.raises(DeviceProblem, match=r"Old headset: this microphone is not there.*default"):
        microphone.Recording("Old headset", tmp_path / "recording.flac").start()


def test_a_place_that_cannot_be_written_is_named(sound_server: SoundServer, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DeviceProblem, match="cannot be written"):
        microphone.Recording(None, tmp_path / "file" / "recording.flac").start()


class _Recorder:
    """Fills rings as rtmixer does: one that is full ends its action."""

    def __init__(self, channels: int) -> None:
        self.channels = channels
        self.actions: list[SimpleNamespace] = []

    def record_ringbuffer(self, ring: Any) -> SimpleNamespace:
        self.actions = [SimpleNamespace(ring=ring, stats=SimpleNamespace(input_overflows=0))]
        return self.actions[0]

    def hear(self, frames: npt.NDArray[np.int16]) -> None:
        for action in self.actions.copy():
            sound = (frames / np.float32(32_768)).astype(np.float32)
            if action.ring.write(sound.tobytes()) < len(frames):
                self.actions.remove(action)


def test_the_ring_gives_everything_once_in_order() -> None:
    recorder = _Recorder(2)
    ring = CaptureRing(recorder, 16_000, 1_000)
    frames = np.arange(-12_000, 12_000, 10, dtype=np.int16).reshape(-1, 2)
    taken = []
    for start in range(0, 1_200, 300):
        recorder.hear(frames[start : start + 300])
        taken.append(ring.take())
    assert np.array_equal(np.concatenate(taken), frames)
    assert ring.begun
    assert ring.lost == 0


def test_samples_of_16_bits_stay_as_they_are_and_louder_ones_are_cut_off() -> None:
    recorder = _Recorder(1)
    ring = CaptureRing(recorder, 16_000, 70_000)
    every = np.arange(-32_768, 32_768).astype(np.int16)[:, None]
    recorder.hear(every)
    assert np.array_equal(ring.take(), every)
    recorder.actions[0].ring.write(np.array([1.5, -1.5, 1.0], np.float32).tobytes())
    assert ring.take()[:, 0].tolist() == [32_767, -32_768, 32_767]


def test_a_ring_that_was_full_says_about_how_much_is_lost_and_goes_on() -> None:
    recorder = _Recorder(1)
    ring = CaptureRing(recorder, 16_000, 1_024)
    for _ in range(3):
        recorder.hear(np.ones((400, 1), np.int16))
    ring.latest = time.monotonic() - 0.1
    assert len(ring.take()) == 1_024
    assert ring.lost == pytest.approx(1_600 - 1_024, abs=100)
    recorder.hear(np.full((10, 1), 7, np.int16))
    assert ring.take()[:, 0].tolist() == [7] * 10


@contextmanager
def interpreter_held(seconds: float) -> Iterator[None]:
    """Another thread does not let go of the interpreter's lock for so long, as an import or a parser may."""
    holding = threading.Event()

    def hold() -> None:
        holding.set()
        ctypes.PyDLL(None).usleep(round(1e6 * seconds))

    thread = threading.Thread(target=hold)
    thread.start()
    holding.wait()
    yield
    thread.join()


def test_sound_comes_while_the_interpreter_is_held(sound_server: SoundServer) -> None:
    stream = Stream(find(None), 16_000)
    try:
        for _ in range(200):
            time.sleep(0.05)
            if stream.ring.waiting:
                break
        stream.ring.take()
        began = time.monotonic()
        with interpreter_held(1.0):
            # The lock comes back to this thread, and nothing but C has run meanwhile.
            waiting, took = stream.ring.waiting, time.monotonic() - began
        assert took > 0.9
        assert waiting / 16_000 > 0.7 * took
        assert stream.ring.lost == 0
    finally:
        stream.close()


def test_nothing_is_lost_while_the_interpreter_is_held_again_and_again(
    sound_server: SoundServer, tmp_path: Path
) -> None:
    chirp = np.arange(5 * 16_000) / 16_000
    sound = (0.5 * np.sin(2 * np.pi * (200 * chirp + 60 * chirp**2))).astype(np.float32)
    soundfile.write(tmp_path / "chirp.wav", sound, 16_000)
    with microphone.Recording(None, tmp_path / "recording.flac") as recording:
        recording.read(1, timeout=10)
        player = sound_server.play(tmp_path / "chirp.wav")
        while player.poll() is None:
            with interpreter_held(0.5):
                time.sleep(0.2)
        time.sleep(0.5)
        recording.stop()
        assert recording.lost == 0
    kept, _ = soundfile.read(tmp_path / "recording.flac", dtype="float32")
    loud = np.flatnonzero(np.abs(kept) > 0.02)
    heard = kept[loud[0] : loud[-1] + 1]
    assert len(heard) == pytest.approx(len(sound), abs=100)
    # A piece that is missing is a jump of the wave; the chirp bends by 0.05 at most from sample to sample.
    assert np.abs(np.diff(heard[10:-10], 2)).max() < 0.1


def test_a_wav_read_after_every_append(tmp_path: Path) -> None:
    file = GrowingWav(tmp_path / "growing.wav", 8_000)
    samples = np.arange(-500, 500, dtype="<i2")
    for count in range(1, 4):
        file.append(samples.tobytes())
        read, rate = soundfile.read(tmp_path / "growing.wav", dtype="int16")
        assert rate == 8_000
        assert np.array_equal(read, np.tile(samples, count))
    file.close()
