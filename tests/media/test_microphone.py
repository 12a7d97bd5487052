"""The microphone: recorded from a real sound server, kept as it comes, unplugged, absent."""

import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from desktop_app.media import microphone
from desktop_app.media.capture_ring import CaptureRing
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
    with microphone.Recording(None, tmp_path / "kept" / "recording.wav") as recording:
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
    kept, rate = soundfile.read(tmp_path / "kept" / "recording.wav", dtype="float32")
    assert rate == 16_000
    assert np.array_equal(kept, samples)
    assert len(loud)


def test_the_file_is_a_valid_wav_while_it_grows(sound_server: SoundServer, tmp_path: Path) -> None:
    with microphone.Recording(None, tmp_path / "recording.wav") as recording:
        recording.read(1, timeout=5)
        time.sleep(0.3)
        frames = soundfile.info(tmp_path / "recording.wav").frames
        assert frames > 3_000
        assert frames <= recording.seconds * 16_000
        # Nothing was read but one sample, and nothing is lost by that.
        assert recording.available() >= frames - 1


def test_unplugging_is_said_after_all_that_was_heard(sound_server: SoundServer, tmp_path: Path) -> None:
    with microphone.Recording(None, tmp_path / "recording.wav") as recording:
        while recording.available() < 8_000:
            time.sleep(0.05)
        sound_server.unplug()
        count = 0
        with pytest.raises(DeviceProblem, match=r"unplugged.*recording\.wav"):  # noqa: PT012 (counts until it raises)
            for _ in range(100):
                count += len(recording.read(16_000, timeout=1.0))
    assert count >= 8_000
    assert soundfile.info(tmp_path / "recording.wav").frames == count


def test_plugging_in_again_is_seen(sound_server: SoundServer, tmp_path: Path) -> None:
    sound_server.unplug()
    sound_server.plug_in()
    assert any(each.is_default for each in microphone.microphones())
    with microphone.Recording(None, tmp_path / "recording.wav") as recording:
        assert len(recording.read(100, timeout=5))


def test_no_microphone_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PULSE_RUNTIME_PATH", str(tmp_path))
    assert microphone.microphones() == ()
    with pytest.raises(DeviceProblem, match=r"no microphone was found\. Plug one in or switch it on"):
        microphone.Recording(None, tmp_path / "recording.wav").start()
    assert not (tmp_path / "recording.wav").exists()


def test_a_microphone_of_another_name_is_not_taken(sound_server: SoundServer, tmp_path: Path) -> None:
    with pytest.raises(DeviceProblem, match=r"Old headset: this microphone is not there.*default"):
        microphone.Recording("Old headset", tmp_path / "recording.wav").start()


def test_a_place_that_cannot_be_written_is_named(sound_server: SoundServer, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DeviceProblem, match="cannot be written"):
        microphone.Recording(None, tmp_path / "file" / "recording.wav").start()


class _Status:
    input_overflow = False


def test_the_ring_gives_back_what_was_put_in_across_its_end() -> None:
    ring = CaptureRing(1_000, 2)
    frames = np.arange(2_400, dtype=np.int16).reshape(1_200, 2)
    taken = []
    for start in range(0, 1_200, 300):
        ring.callback(frames[start : start + 300].tobytes(), 300, None, _Status())
        taken.append(ring.take())
    assert np.array_equal(np.concatenate(taken), frames)
    assert ring.lost == 0


def test_the_ring_counts_what_it_cannot_hold() -> None:
    ring = CaptureRing(1_000, 1)
    for _ in range(3):
        ring.callback(np.ones(400, np.int16).tobytes(), 400, None, _Status())
    assert len(ring.take()) == 800
    assert ring.lost == 400


def test_a_wav_read_after_every_append(tmp_path: Path) -> None:
    file = GrowingWav(tmp_path / "growing.wav", 8_000)
    samples = np.arange(-500, 500, dtype="<i2")
    for count in range(1, 4):
        file.append(samples.tobytes())
        read, rate = soundfile.read(tmp_path / "growing.wav", dtype="int16")
        assert rate == 8_000
        assert np.array_equal(read, np.tile(samples, count))
    file.close()
