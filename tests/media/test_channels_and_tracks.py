"""Which channel of a recording is heard, and which track of a file that has several."""

from pathlib import Path

import numpy as np
import pytest

from desktop_app.answers import Part
from desktop_app.media import sounds
from desktop_app.problems import Unreadable
from tests.media.odd_sounds import (
    RATE,
    Tone,
    bytes_of,
    film,
    heard,
    tone,
    written,
)  # fmt: skip
from tests.media.test_odd_sounds import FORMS, PARTS, all_of


class TestChannels:
    """Speech stands for itself here: the sample with the meeting, by one voice."""

    @pytest.mark.parametrize("gain", [-1.0, -0.6, -1.6])
    @pytest.mark.parametrize("form", ["wav", "flac", "ogg"])
    def test_one_inverted(self, tmp_path: Path, gain: float, form: str) -> None:
        one = tone(440, 8.0)[:, 0]
        content = bytes_of(np.stack([one, gain * one], axis=1), RATE, **FORMS[form])
        (note,) = all_of(written(tmp_path / "a", content), (Tone(440, 8.0),))
        assert note == "The two channels cancel each other out (one is inverted), so their difference was taken."

    def test_one_inverted_for_a_while(self, tmp_path: Path) -> None:
        one = tone(440, 48.0)[:, 0]
        other = one.copy()
        other[16 * RATE : 32 * RATE] *= -1
        path = written(tmp_path / "a.wav", bytes_of(np.stack([one, other], axis=1), RATE))
        listening = sounds.Listening(path, RATE)
        whole = np.concatenate(list(listening.blocks(1.0)))
        loud = np.sqrt(np.square(whole[: 48 * RATE].reshape(-1, RATE)).mean(axis=1))
        assert (loud > 0.2).sum() >= 47
        assert "cancel each other out for 1" in listening.notes[0]

    @pytest.mark.parametrize("broken", [np.nan, np.inf, -np.inf])
    @pytest.mark.parametrize("which", [0, 1])
    def test_one_without_numbers(self, tmp_path: Path, broken: float, which: int) -> None:
        both = tone(440, 3.0, channels=2).copy()
        both[:, which] = broken
        path = written(tmp_path / "a.wav", bytes_of(both, RATE, format="WAV", subtype="FLOAT"))
        (note,) = all_of(path, (Tone(440, 3.0),))
        assert note.startswith(f"The {('left', 'right')[which]} channel holds values that are not numbers")

    @pytest.mark.parametrize("sounding", [0, 2, 5])
    def test_one_of_six(self, tmp_path: Path, sounding: int) -> None:
        six = np.zeros((3 * RATE, 6), np.float32)
        six[:, sounding] = tone(440, 3.0)[:, 0]
        all_of(written(tmp_path / "a.wav", bytes_of(six, RATE)), (Tone(440, 3.0),))

    @pytest.mark.parametrize("suffix", ["wav", "ogg", "flac"])
    def test_each_can_be_had_by_itself(self, tmp_path: Path, suffix: str) -> None:
        both = np.concatenate([tone(440, 4.0), tone(990, 4.0)], axis=1)
        path = written(tmp_path / "a", bytes_of(both, RATE, **FORMS[suffix]))
        for channel, pitch in ((1, 440), (2, 990)):
            heard(sounds.read(path, RATE, part=Part(channel=channel)), (Tone(pitch, 4.0),))
            outline = sounds.envelope(path, 8, Part(channel=channel))
            assert outline[:, 1].min() > 0.3
        with pytest.raises(Unreadable, match="it has 2 channels, and number 3 was asked for"):
            sounds.read(path, RATE, part=Part(channel=3))

    @pytest.mark.parametrize("form", ["turns", "at once", "one on each"])
    def test_two_voices_are_told(self, tmp_path: Path, form: str) -> None:
        noise = np.random.default_rng(4).standard_normal((2, 10 * RATE)).astype(np.float32) * 0.1
        if form == "turns":
            turn = (np.arange(10 * RATE) // RATE) % 2 == 0
            noise *= np.stack([turn, ~turn])
        if form == "one on each":
            noise = np.stack([tone(300, 10.0)[:, 0], tone(450, 10.0)[:, 0]])
        assert "hardly anything in common" in " ".join(self.notes(tmp_path, noise))

    @pytest.mark.parametrize("delay", [0, 8, 40])
    @pytest.mark.parametrize("gain", [1.0, 0.3, -1.0])
    def test_one_voice_in_two_microphones_is_not(self, tmp_path: Path, delay: int, gain: float) -> None:
        random = np.random.default_rng(5)
        voice = random.standard_normal(10 * RATE).astype(np.float32) * 0.1
        room = random.standard_normal((2, 10 * RATE)).astype(np.float32) * 0.003
        assert "common" not in " ".join(self.notes(tmp_path, np.stack([voice, gain * np.roll(voice, delay)]) + room))

    def test_a_hissing_channel_beside_a_voice_is_no_second_voice(self, tmp_path: Path) -> None:
        random = np.random.default_rng(6)
        voice = random.standard_normal(10 * RATE) * 0.1
        hiss = random.standard_normal(10 * RATE) * 0.004
        assert self.notes(tmp_path, np.stack([voice, hiss])) == ()

    def notes(self, folder: Path, channels: np.ndarray) -> tuple[str, ...]:
        path = written(folder / "a.wav", bytes_of(channels.T, RATE, format="WAV", subtype="FLOAT"))
        listening = sounds.Listening(path, RATE)
        for _ in listening.blocks(5.0):
            pass
        return listening.notes

    def test_clipping_is_told(self, tmp_path: Path) -> None:
        both = np.clip(4 * tone(440, 5.0), -1, 1)
        path = written(tmp_path / "a.wav", bytes_of(both, RATE))
        assert any("louder than it could be recorded (clipped)" in note for note in all_of(path, (Tone(440, 5.0),)))


SILENT = np.zeros((96_000, 1), np.float32)


class TestTracks:
    @pytest.mark.parametrize("container", ["matroska", "mp4", "mov"])
    @pytest.mark.parametrize("silent", [1, 2])
    def test_the_first_that_has_sound_is_heard(self, tmp_path: Path, container: str, silent: int) -> None:
        tracks = [SILENT] * silent + [tone(440, 2.0, 48_000, 2)]
        path = written(tmp_path / "film", film(tracks, "aac", container, languages=("eng", "fra", "ita")))
        (note,) = all_of(path, (Tone(440, 2.0),))
        names = ["1 (eng", "2 (fra", "3 (ita"][: silent + 1]
        assert note.startswith(("Track 1 has no sound", "The first 2 have no sound")[silent - 1])
        assert f"so track {silent + 1} was taken" in note
        assert all(name in note for name in names)
        assert sounds.probe(path).track == silent + 1

    @pytest.mark.parametrize("container", ["matroska", "mp4"])
    def test_any_can_be_chosen(self, tmp_path: Path, container: str) -> None:
        tracks = [tone(part.pitch, 2.0, 48_000) for part in PARTS]
        path = written(tmp_path / "film", film(tracks, "aac", container))
        for number, part in enumerate(PARTS, 1):
            heard(sounds.read(path, RATE, part=Part(track=number)), (Tone(part.pitch, 2.0),))
        heard(sounds.read(path, RATE), (Tone(PARTS[0].pitch, 2.0),))
        with pytest.raises(Unreadable, match="it has 3 sound tracks, and number 4 was asked for"):
            sounds.read(path, RATE, part=Part(track=4))

    def test_where_none_has_sound_the_first_is_taken(self, tmp_path: Path) -> None:
        path = written(tmp_path / "film.mkv", film([SILENT, SILENT], "aac", "matroska"))
        assert not np.abs(sounds.read(path, RATE)).max() > 1e-3
        assert sounds.probe(path).track == 1

    def test_a_sound_has_one_track(self, tmp_path: Path) -> None:
        path = written(tmp_path / "a.wav", bytes_of(tone(440, 1.0), RATE))
        heard(sounds.read(path, RATE, part=Part(track=1)), (Tone(440, 1.0),))
        with pytest.raises(Unreadable, match="it has 1 sound track, and number 2 was asked for"):
            sounds.read(path, RATE, part=Part(track=2))

    @pytest.mark.parametrize("container", ["matroska", "mp4", "mov"])
    @pytest.mark.parametrize("delay", [0.5, 3.0])
    def test_times_are_those_of_the_film(self, tmp_path: Path, container: str, delay: float) -> None:
        path = written(tmp_path / "film", film([tone(440, 2.0, 48_000)], "aac", container, delay=delay))
        whole = sounds.read(path, RATE)
        loud = np.flatnonzero(np.abs(whole) > 0.2)
        assert loud[0] / RATE == pytest.approx(delay, abs=0.1)
        assert loud[-1] / RATE == pytest.approx(delay + 2.0, abs=0.1)
        assert np.abs(sounds.read(path, RATE, delay + 0.2, delay + 0.4)).max() > 0.2
