"""Sounds: the same samples as their own libraries give, in parts, in blocks, in outline, in every format."""

from pathlib import Path

import av
import numpy as np
import pytest
import soundfile
import soxr

from desktop_app.media import kinds, sounds
from tests.media import making

RATE = 16_000


def encoded(folder: Path, codec: str, suffix: str, rate: int = 48_000, channels: int = 2) -> Path:
    """A chirp of three seconds in a format that FFmpeg writes."""
    path = folder / f"chirp.{suffix}"
    layout = {1: "mono", 2: "stereo"}[channels]
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate, layout=layout)
        frame = av.AudioFrame.from_ndarray(making.chirp(rate, 3.0, channels).T.copy(), format="fltp", layout=layout)
        frame.rate = rate
        fifo = av.AudioFifo()
        fifo.write(frame)
        for part in [*fifo.read_many(1_024), fifo.read()]:
            container.mux(stream.encode(part))
        container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize("suffix", ["wav", "flac", "aiff"])
@pytest.mark.parametrize("channels", [1, 2])
def test_lossless_formats_give_what_soundfile_and_soxr_give(tmp_path: Path, suffix: str, channels: int) -> None:
    path = tmp_path / f"chirp.{suffix}"
    soundfile.write(path, making.chirp(44_100, 2.5, channels), 44_100)
    frames, rate = soundfile.read(path, dtype="float32", always_2d=True)
    expected = soxr.resample(frames.mean(axis=1), rate, RATE)
    heard = sounds.read(path, RATE)
    assert heard.dtype == np.float32
    assert len(heard) == pytest.approx(2.5 * RATE, abs=1)
    assert np.abs(heard[: len(expected)] - expected[: len(heard)]).max() < 1e-4
    assert sounds.probe(path) == sounds.SoundFacts(2.5, 44_100, channels, suffix.upper())
    assert kinds.kind_of(path) is kinds.Kind.SOUND


@pytest.mark.parametrize(("suffix", "subtype"), [("mp3", "MPEG_LAYER_III"), ("ogg", "VORBIS"), ("opus", "OPUS")])
def test_lossy_formats_of_libsndfile(tmp_path: Path, suffix: str, subtype: str) -> None:
    path = tmp_path / f"chirp.{suffix}"
    soundfile.write(
        path, making.chirp(48_000, 3.0), 48_000, format="MP3" if suffix == "mp3" else "OGG", subtype=subtype
    )
    assert sounds.probe(path).duration == pytest.approx(3.0, abs=0.05)
    resembles_the_chirp(sounds.read(path, RATE))


@pytest.mark.parametrize(
    ("codec", "suffix"), [("aac", "m4a"), ("aac", "mp4"), ("aac", "aac"), ("libopus", "webm"), ("aac", "mkv")]
)
def test_formats_of_ffmpeg(tmp_path: Path, codec: str, suffix: str) -> None:
    path = encoded(tmp_path, codec, suffix)
    assert kinds.kind_of(path) is kinds.Kind.SOUND
    facts = sounds.probe(path)
    assert (facts.rate, facts.channels) == (48_000, 2)
    assert facts.duration == pytest.approx(3.0, abs=0.15)
    resembles_the_chirp(sounds.read(path, RATE))


def resembles_the_chirp(heard: np.ndarray) -> None:
    """The same sound, but for a short delay and what the codec changed."""
    wanted = making.chirp(RATE, 3.0)[:, 0]
    assert len(heard) == pytest.approx(3 * RATE, abs=2_500)
    middle = wanted[RATE : 2 * RATE]
    shifts = np.correlate(heard[RATE - 2_500 : 2 * RATE + 2_500], middle, "valid")
    part = heard[RATE - 2_500 + int(shifts.argmax()) :][:RATE]
    assert np.corrcoef(part, middle)[0, 1] > 0.9


@pytest.mark.parametrize("rate", [8_000, 16_000, 44_100, 48_000])
@pytest.mark.parametrize("seconds", [0.1, 0.37, 20.0])
def test_blocks_joined_are_the_whole(tmp_path: Path, rate: int, seconds: float) -> None:
    soundfile.write(tmp_path / "chirp.wav", making.chirp(rate, 4.2), rate)
    blocks = list(sounds.blocks(tmp_path / "chirp.wav", RATE, seconds))
    assert {len(block) for block in blocks[:-1]} <= {round(seconds * RATE)}
    assert 0 < len(blocks[-1]) <= round(seconds * RATE)
    assert np.array_equal(np.concatenate(blocks), sounds.read(tmp_path / "chirp.wav", RATE))


@pytest.mark.parametrize(
    ("start", "stop"), [(0.0, 1.0), (0.5, 0.75), (1.234, 3.9), (3.0, None), (3.5, 99.0), (9.0, 10.0)]
)
@pytest.mark.parametrize("rate", [16_000, 22_050, 44_100])
def test_a_part_is_that_part_of_the_whole(tmp_path: Path, rate: int, start: float, stop: float | None) -> None:
    soundfile.write(tmp_path / "chirp.wav", making.chirp(rate, 4.0), rate)
    whole = sounds.read(tmp_path / "chirp.wav", RATE)
    part = sounds.read(tmp_path / "chirp.wav", RATE, start, stop)
    expected = whole[round(start * RATE) : round(min(stop or 4.0, 4.0) * RATE)]
    assert len(part) == pytest.approx(len(expected), abs=2)
    # At the seam a part has nothing before it to resample from; a sound is not heard to differ by 0.02.
    both = min(len(part), len(expected))
    assert np.allclose(part[:both], expected[:both], atol=0.02)


@pytest.mark.parametrize("suffix", ["m4a", "webm"])
def test_a_part_of_a_compressed_sound(tmp_path: Path, suffix: str) -> None:
    path = encoded(tmp_path, {"m4a": "aac", "webm": "libopus"}[suffix], suffix)
    whole = sounds.read(path, RATE)
    part = sounds.read(path, RATE, 1.5, 2.0)
    assert len(part) == RATE // 2
    # Matroska keeps times in whole milliseconds, so a part may begin so much early or late.
    nearest = min(np.abs(part - whole[at : at + RATE // 2]).max() for at in range(24_000 - 120, 24_000 + 120))
    assert nearest < 0.1


def test_the_outline_holds_the_extremes_of_each_stretch(tmp_path: Path) -> None:
    samples = making.chirp(8_000, 30.0)[:, 0] * np.linspace(0, 1, 240_000, dtype=np.float32)
    soundfile.write(tmp_path / "chirp.wav", samples, 8_000, subtype="FLOAT")
    outline = sounds.envelope(tmp_path / "chirp.wav", 300)
    stretches = samples.reshape(300, 800)
    assert outline.shape == (300, 2)
    assert np.array_equal(outline, np.stack([stretches.min(1), stretches.max(1)], 1))


def test_the_outline_of_fewer_samples_than_bins(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "short.wav", np.array([0.25, -0.5, 0.75], np.float32), 8_000, subtype="FLOAT")
    outline = sounds.envelope(tmp_path / "short.wav", 10)
    assert outline.shape == (10, 2)
    assert sorted(outline[outline != 0].tolist()) == sorted([0.25, 0.25, -0.5, -0.5, 0.75, 0.75])


def test_a_sound_is_known_by_its_content(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "chirp.wav", making.chirp(RATE, 0.5), RATE)
    (tmp_path / "chirp.wav").rename(tmp_path / "chirp.txt")
    assert kinds.kind_of(tmp_path / "chirp.txt") is kinds.Kind.SOUND
    assert len(sounds.read(tmp_path / "chirp.txt")) == RATE // 2
