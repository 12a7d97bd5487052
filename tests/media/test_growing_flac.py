"""A FLAC that grows: read by others and by itself at every moment, as libsndfile and FFmpeg see it."""

import errno
import hashlib
import random
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from desktop_app.media import growing_flac, sounds
from desktop_app.media.growing_flac import GrowingFlac
from desktop_app.media.growing_sound import growing_sound
from desktop_app.media.wav_file import GrowingWav


def noise(count: int, seed: int = 0) -> npt.NDArray[np.int16]:
    walk = np.cumsum(np.random.default_rng(seed).normal(0, 300, count))
    return (30_000 * np.sin(walk / 5_000)).astype("<i2")


def by_ffmpeg(path: Path) -> npt.NDArray[np.int16]:
    with av.open(str(path)) as container:
        return np.concatenate([frame.to_ndarray()[0] for frame in container.decode(audio=0)])


@pytest.mark.parametrize("rate", [8_000, 16_000, 48_000])
def test_is_whole_after_every_append(tmp_path: Path, rate: int) -> None:
    samples = noise(40_000)
    file = GrowingFlac(tmp_path / "below" / "growing.flac", rate)
    pieces = random.Random(rate)
    done = 0
    while done < len(samples):
        more = pieces.choice([1, 320, 700, 5_000])
        file.append(samples[done : done + more].tobytes())
        done = min(done + more, len(samples))
        frames = soundfile.info(file_path := tmp_path / "below" / "growing.flac").frames
        if frames > 1 << 40:  # not a sample yet
            continue
        read, found = soundfile.read(file_path, dtype="int16")
        assert found == rate
        assert done - len(read) < 0.11 * rate
        assert np.array_equal(read, samples[: len(read)])
        assert np.array_equal(by_ffmpeg(file_path), read)
        assert sounds.probe(file_path).duration == len(read) / rate
    file.close()
    file.close()
    read, _ = soundfile.read(file_path, dtype="int16")
    assert np.array_equal(read, samples)
    assert np.array_equal(by_ffmpeg(file_path), samples)
    assert hashlib.md5(samples.tobytes()).digest() in file_path.read_bytes()[:42]


@pytest.mark.parametrize("ending", [".flac", ".wav"])
def test_every_part_can_be_read_while_it_grows(tmp_path: Path, ending: str) -> None:
    samples = noise(30 * 16_000)
    file = growing_sound(tmp_path / f"growing{ending}", 16_000)
    assert isinstance(file, GrowingFlac if ending == ".flac" else GrowingWav)
    places = random.Random(1)
    for done in range(0, len(samples), 7_000):
        file.append(samples[done : done + 7_000].tobytes())
        there = min(done + 7_000, len(samples))
        for _ in range(3):
            first = places.randrange(there)
            count = places.choice([0, 1, 1_152, 9_000, 200_000])
            count = min(count, there - first)
            assert np.array_equal(file.read(first, count), samples[first : first + count])
    file.end()
    assert np.array_equal(file.read(0, len(samples)), samples)
    file.close()


def test_a_file_cut_off_anywhere_holds_what_came_before(tmp_path: Path) -> None:
    samples = noise(20 * 16_000)
    file = GrowingFlac(tmp_path / "growing.flac", 16_000)
    file.append(samples.tobytes())
    file.close()
    whole = (tmp_path / "growing.flac").read_bytes()
    for seed in range(5):
        cut = tmp_path / f"cut{seed}.flac"
        share = random.Random(seed).uniform(0.1, 0.9)
        cut.write_bytes(whole[: round(share * len(whole))])
        read = sounds.read(cut)
        assert len(read) > (share - 0.1) * len(samples)
        assert np.array_equal((read * 32_768).astype(np.int16), samples[: len(read)])


def test_a_full_disk_leaves_whole_frames(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    samples = noise(10 * 1_152)
    file = GrowingFlac(tmp_path / "growing.flac", 16_000)
    file.append(samples[:5_000].tobytes())
    write = GrowingFlac._write

    def half(self: GrowingFlac, at: int, content: bytes) -> None:
        write(self, at, content[: len(content) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(growing_flac.GrowingFlac, "_write", half)
    for _ in range(2):
        with pytest.raises(OSError, match="No space left"):
            file.append(samples[5_000:].tobytes())
    with pytest.raises(OSError, match="No space left"):
        file.close()
    read, _ = soundfile.read(tmp_path / "growing.flac", dtype="int16")
    assert np.array_equal(read, samples[: 4 * 1_152])
    assert np.array_equal(by_ffmpeg(tmp_path / "growing.flac"), read)


def test_silence_takes_next_to_nothing(tmp_path: Path) -> None:
    file = GrowingFlac(tmp_path / "silent.flac", 16_000)
    file.append(bytes(2 * 60 * 16_000))
    file.close()
    assert (tmp_path / "silent.flac").stat().st_size < 20_000
