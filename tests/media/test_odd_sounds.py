"""Sound files as recorders, phones and radios leave them: everything in them is heard, and what was done is said."""

import struct
from pathlib import Path

import numpy as np
import pytest

from desktop_app.media import kinds, sounds
from desktop_app.media.signatures import signature
from desktop_app.problems import Unreadable
from tests.media.odd_sounds import (
    RATE,
    Tone,
    bytes_of,
    encoded,
    heard,
    id3,
    pitch_of,
    tone,
    with_size,
    written,
)  # fmt: skip

NO_XING = {"write_xing": "0", "id3v2_version": "0"}
PARTS = (Tone(440, 2.0), Tone(880, 1.0), Tone(660, 1.5))


def all_of(path: Path, parts: tuple[Tone, ...], loose: float = 0.1) -> tuple[str, ...]:
    """Asserts that a file is a sound in which these tones are heard, as a whole and in blocks; the notes."""
    assert kinds.kind_of(path) is kinds.Kind.SOUND
    listening = sounds.Listening(path, RATE)
    whole = np.concatenate(list(listening.blocks(0.7)))
    heard(whole, parts, loose)
    assert np.array_equal(whole, sounds.read(path, RATE))
    assert sounds.probe(path).duration == pytest.approx(len(whole) / RATE, abs=loose * len(parts))
    last = sum(part.seconds for part in parts[:-1]) + 0.3 * parts[-1].seconds
    piece = sounds.read(path, RATE, last, last + 0.4 * parts[-1].seconds)
    assert abs(pitch_of(piece) - parts[-1].pitch) < 0.02 * parts[-1].pitch + 5
    return listening.notes


class TestMp3:
    @pytest.mark.parametrize("title", ["Info", "Xing", "VBRI and Info and Xing"])
    @pytest.mark.parametrize("seconds", [11.7, 6.3])
    def test_without_a_length_in_it_whatever_its_tag_says(self, tmp_path: Path, title: str, seconds: float) -> None:
        # Half a second of silence in front: its small frames made the rest seem short.
        quiet = np.zeros((24_000, 1), np.float32)
        sound = np.concatenate([quiet, tone(700, seconds - 0.5, 48_000)])
        content = encoded(sound, "libmp3lame", "mp3", options=NO_XING)
        assert b"Xing" not in content
        assert b"Info" not in content
        path = written(tmp_path / "a.mp3", id3(TIT2=title) + content)
        assert all_of(path, (Tone(700, seconds),)) == ()

    @pytest.mark.parametrize("frames", [0, 5, 2_000_000])
    def test_whose_head_tells_a_wrong_length(self, tmp_path: Path, frames: int) -> None:
        content = bytearray(bytes_of(tone(700, 4.0, 44_100), 44_100, format="MP3"))
        at = max(content.find(b"Xing"), content.find(b"Info"))
        content[at + 8 : at + 12] = struct.pack(">I", frames)
        all_of(written(tmp_path / "a.mp3", bytes(content)), (Tone(700, 4.0),))

    @pytest.mark.parametrize("junk", [b"\0" * 3_000, b"\xff\xfb\x90" * 50, b"radio " * 200])
    def test_after_a_broken_beginning(self, tmp_path: Path, junk: bytes) -> None:
        content = encoded(tone(700, 4.0, 48_000), "libmp3lame", "mp3", options=NO_XING)
        all_of(written(tmp_path / "a.mp3", junk + content), (Tone(700, 4.0),))

    def test_a_frame_that_changes_its_rate_is_heard_at_the_first(self, tmp_path: Path) -> None:
        parts = [
            encoded(tone(part.pitch, part.seconds, rate), "libmp3lame", "mp3", rate, NO_XING)
            for part, rate in zip(PARTS, (44_100, 22_050, 48_000), strict=True)
        ]
        all_of(written(tmp_path / "a.mp3", b"".join(parts)), PARTS, loose=0.2)


FORMS = {
    "ogg": {"format": "OGG", "subtype": "VORBIS"}, "opus": {"format": "OGG", "subtype": "OPUS"},
    "mp3": {"format": "MP3"}, "flac": {"format": "FLAC"}, "wav": {"format": "WAV"}, "aiff": {"format": "AIFF"},
}  # fmt: skip


class TestJoined:
    @pytest.mark.parametrize("suffix", FORMS)
    @pytest.mark.parametrize("rates", [(48_000, 48_000, 48_000), (16_000, 24_000, 8_000), (8_000, 48_000, 16_000)])
    def test_every_part_is_heard(self, tmp_path: Path, suffix: str, rates: tuple[int, ...]) -> None:
        content = b"".join(
            bytes_of(tone(part.pitch, part.seconds, rate, channels), rate, **FORMS[suffix])
            for part, rate, channels in zip(PARTS, rates, (1, 2, 1), strict=True)
        )
        notes = all_of(written(tmp_path / f"joined.{suffix}", content), PARTS)
        assert notes == ("The file holds 3 recordings, one after the other; all were read.",)

    @pytest.mark.parametrize(
        ("codec", "container"), [("aac", "adts"), ("aac", "mp4"), ("libopus", "webm"), ("aac", "ipod")]
    )
    def test_films_and_streams_too(self, tmp_path: Path, codec: str, container: str) -> None:
        content = b"".join(encoded(tone(each.pitch, each.seconds, 48_000), codec, container) for each in PARTS)
        all_of(written(tmp_path / f"joined.{container}", content), PARTS, loose=0.15)

    def test_tags_of_every_part_are_passed_over(self, tmp_path: Path) -> None:
        parts = [
            id3(TIT2="Info") + bytes_of(tone(*each, 44_100), 44_100, format="MP3") + b"TAG" + bytes(125)
            for each in PARTS
        ]
        all_of(written(tmp_path / "joined.mp3", b"".join(parts)), PARTS)

    def test_a_part_that_is_damaged_is_said(self, tmp_path: Path) -> None:
        good = [bytes_of(tone(*each, 48_000), 48_000, **FORMS["ogg"]) for each in PARTS[:2]]
        broken = bytearray(good[0])
        broken[60:400] = bytes(340)
        listening = sounds.Listening(written(tmp_path / "a.ogg", good[0] + bytes(broken) + good[1]), RATE)
        heard(np.concatenate(list(listening.blocks(5.0))), PARTS[:2])
        assert listening.notes == ("The file holds 3 recordings, one after the other; 1 cannot be read.",)


class TestWav:
    @pytest.mark.parametrize("subtype", ["PCM_16", "PCM_24", "PCM_U8", "FLOAT", "DOUBLE", "ALAW", "ULAW", "MS_ADPCM"])
    @pytest.mark.parametrize("size", [0, 0xFFFF_FFFF, 0x7FFF_F000])
    def test_of_a_recorder_that_was_cut_off(self, tmp_path: Path, subtype: str, size: int) -> None:
        content = with_size(bytes_of(tone(440, 3.0), RATE, format="WAV", subtype=subtype), size)
        (note,) = all_of(written(tmp_path / "a.wav", content), (Tone(440, 3.0),))
        assert note.startswith("The file does not say how long it is")

    @pytest.mark.parametrize(("share", "said"), [(0.4, "longer"), (0.99, "longer"), (1.5, "shorter"), (40, "shorter")])
    def test_that_says_a_wrong_length(self, tmp_path: Path, share: float, said: str) -> None:
        content = bytes_of(tone(440, 12.0), RATE)
        content = with_size(content, int(share * (len(content) - 44)) // 2 * 2)
        (note,) = all_of(written(tmp_path / "a.wav", content), (Tone(440, 12.0),))
        assert note.startswith(f"The file is {said} than it says")
        assert ("copy or download it again" in note) == (said == "shorter")

    @pytest.mark.parametrize("gigabytes", [4.3, 6.0])
    def test_of_more_than_its_head_can_count(self, tmp_path: Path, gigabytes: float) -> None:
        size = int(gigabytes * 1e9) // 4 * 4
        content = with_size(bytes_of(tone(440, 0.1), RATE), size % (1 << 32))
        with (tmp_path / "long.wav").open("wb") as file:
            file.write(content)
            file.truncate(size + 44)
            file.seek(size + 44 - 2 * RATE)
            file.write(content[44 : 44 + 3_200])
        assert sounds.probe(tmp_path / "long.wav").duration == pytest.approx(size / 2 / RATE)
        last = sounds.read(tmp_path / "long.wav", RATE, size / 2 / RATE - 1, size / 2 / RATE - 0.9)
        assert abs(pitch_of(last) - 440) < 10

    @pytest.mark.parametrize("zeros", [300, 70_000, 9_000_000])
    def test_room_that_was_taken_beforehand_is_no_sound(self, tmp_path: Path, zeros: int) -> None:
        path = written(tmp_path / "a.wav", bytes_of(tone(440, 2.0), RATE) + bytes(zeros))
        assert all_of(path, (Tone(440, 2.0),), loose=0.001) == ()

    @pytest.mark.parametrize("form", ["RF64", "WAVEX", "W64", "AIFF", "AU", "CAF"])
    @pytest.mark.parametrize("share", [0.3, 0.7, 0.95])
    def test_and_its_relatives_that_break_off(self, tmp_path: Path, form: str, share: float) -> None:
        content = bytes_of(tone(440, 5.0), RATE, format=form, subtype="PCM_16")
        path = written(tmp_path / "a.wav", content[: round(share * len(content))])
        (note,) = all_of(path, (Tone(440, 5.0 * share),), loose=0.3)
        assert note.startswith("The file is shorter than it says")

    @pytest.mark.parametrize("name", ["AIFF", "AU", "CAF", "W64", "RF64"])
    def test_and_its_relatives_whose_sizes_were_never_filled_in(self, tmp_path: Path, name: str) -> None:
        content = bytearray(bytes_of(tone(440, 3.0), RATE, format=name, subtype="PCM_16"))
        for mark, after, width in {
            "AIFF": [(b"COMM", 10, 4), (b"SSND", 4, 4)], "AU": [(b".snd", 8, 4)], "CAF": [(b"data", 4, 8)],
            "W64": [(b"data\xf3", 16, 8)], "RF64": [(b"ds64", 16, 8)],
        }[name]:  # fmt: skip
            at = content.find(mark) + after
            content[at : at + width] = bytes(width)
        (note,) = all_of(written(tmp_path / "a.bin", bytes(content)), (Tone(440, 3.0),))
        assert note.startswith("The file does not say how long it is")

    @pytest.mark.parametrize("trailing", [b"LIST", b"id3 ", b"bext", b"xxyz"])
    @pytest.mark.parametrize("count", [1, 3])
    def test_what_is_written_behind_the_sound_is_not_heard(self, tmp_path: Path, trailing: bytes, count: int) -> None:
        chunk = trailing + struct.pack("<I", 30_000) + bytes(range(200)) * 150
        content = bytes_of(tone(440, 2.0), RATE) + count * chunk
        assert all_of(written(tmp_path / "a.wav", content), (Tone(440, 2.0),), loose=0.001) == ()

    @pytest.mark.parametrize("padded", [True, False])
    @pytest.mark.parametrize("size", [1, 7, 65_537])
    def test_a_chunk_of_an_odd_size_in_front(self, tmp_path: Path, padded: bool, size: int) -> None:
        content = bytes_of(tone(440, 2.0), RATE)
        odd = b"junk" + struct.pack("<I", size) + b"x" * size + b"\0" * padded
        assert all_of(written(tmp_path / "a.wav", content[:36] + odd + content[36:]), (Tone(440, 2.0),), 0.001) == ()

    def test_with_the_first_byte_last(self, tmp_path: Path) -> None:
        content = bytes_of(tone(440, 2.0), RATE, format="WAV", subtype="PCM_16", endian="BIG")
        assert content[:4] == b"RIFX"
        for size in (None, 0):
            at = wav_chunks_of_rifx(content)
            there = content if size is None else content[: at - 4] + bytes(4) + content[at:]
            all_of(written(tmp_path / "a.wav", there), (Tone(440, 2.0),), loose=0.001)

    def test_that_holds_mp3(self, tmp_path: Path) -> None:
        all_of(
            written(tmp_path / "a.wav", encoded(tone(440, 3.0, 44_100), "libmp3lame", "wav", 44_100)), (Tone(440, 3.0),)
        )


def wav_chunks_of_rifx(content: bytes) -> int:
    return content.find(b"data") + 8


class TestTagsInFront:
    @pytest.mark.parametrize("length", [20, 90_000, 300_000])
    @pytest.mark.parametrize("suffix", ["flac", "aac", "wav", "ogg", "aiff", "m4a"])
    def test_whatever_follows_is_read(self, tmp_path: Path, suffix: str, length: int) -> None:
        if suffix in FORMS:
            content = bytes_of(tone(440, 2.0, 48_000), 48_000, **FORMS[suffix])
        else:
            content = encoded(tone(440, 2.0, 48_000), "aac", {"aac": "adts", "m4a": "ipod"}[suffix])
        tag = id3(TIT2="song", COMM="x" * length)
        assert all_of(written(tmp_path / f"a.{suffix}", tag + content), (Tone(440, 2.0),)) == ()
        assert all_of(written(tmp_path / f"b.{suffix}", tag + tag + content), (Tone(440, 2.0),)) == ()


class TestBroken:
    @pytest.mark.parametrize("container", ["mp4", "mov", "ipod"])
    @pytest.mark.parametrize("share", [0.5, 0.8, 0.9])
    def test_a_film_without_its_index_says_so(self, tmp_path: Path, container: str, share: float) -> None:
        content = encoded(tone(440, 20.0, 48_000), "aac", container)
        path = written(tmp_path / "film", content[: round(share * len(content))])
        with pytest.raises(Unreadable, match="its end is missing"):
            sounds.read(path, RATE)

    @pytest.mark.parametrize(
        ("codec", "container"), [("aac", "mp4"), ("libopus", "webm"), ("flac", "flac"), ("libopus", "ogg")]
    )
    def test_what_breaks_off_is_heard_as_far_as_it_goes_and_that_is_said(
        self, tmp_path: Path, codec: str, container: str
    ) -> None:
        options = {"movflags": "frag_keyframe+empty_moov"} if container == "mp4" else None
        content = encoded(tone(440, 20.0, 48_000), codec, container, options=options)
        path = written(tmp_path / "a", content[: len(content) // 2])
        listening = sounds.Listening(path, RATE)
        whole = np.concatenate(list(listening.blocks(5.0)))
        assert 5 < len(whole) / RATE < 15
        assert abs(pitch_of(whole[RATE : 4 * RATE]) - 440) < 5
        assert container == "ogg" or "its sound ends at" in " ".join(listening.notes)

    @pytest.mark.parametrize("container", ["webm", "matroska"])
    @pytest.mark.parametrize("share", [1.0, 0.6])
    def test_a_stream_that_never_says_its_length(self, tmp_path: Path, container: str, share: float) -> None:
        # As the MediaRecorder of browsers writes it.
        content = encoded(tone(440, 10.0, 48_000, 2), "libopus", container, options={"live": "1"})
        path = written(tmp_path / "a.wav", content[: round(share * len(content))])
        assert sounds.probe(path).duration == pytest.approx(10.0 * share, abs=1.2)
        assert len(sounds.read(path, RATE)) / RATE == pytest.approx(10.0 * share, abs=1.2)

    @pytest.mark.parametrize("container", ["webm", "matroska", "mp4", "mpegts"])
    def test_one_whose_clock_begins_late(self, tmp_path: Path, container: str) -> None:
        # As a browser or a camera writes the later pieces of a recording.
        codec = "aac" if container in ("mp4", "mpegts") else "libopus"
        path = written(tmp_path / "a.wav", encoded(tone(440, 4.0, 48_000), codec, container, clock=3_600))
        assert sounds.probe(path).duration == pytest.approx(4.0, abs=0.1)
        assert len(sounds.read(path, RATE)) / RATE == pytest.approx(4.0, abs=0.1)
        assert abs(pitch_of(sounds.read(path, RATE, 2.0, 3.0)) - 440) < 5

    @pytest.mark.parametrize("times", [0.03, 0.5, 3.0])
    def test_a_film_whose_track_says_a_wrong_length(self, tmp_path: Path, times: float) -> None:
        content = bytearray(encoded(tone(440, 10.0, 48_000), "aac", "mp4"))
        at = content.find(b"mdhd") + 20
        said = struct.unpack(">I", content[at : at + 4])[0]
        content[at : at + 4] = struct.pack(">I", round(said * times))
        path = written(tmp_path / "a.mp4", bytes(content))
        listening = sounds.Listening(path, RATE)
        heard(np.concatenate(list(listening.blocks(5.0))), (Tone(440, 10.0),))
        assert sounds.probe(path).duration == pytest.approx(10.0, abs=0.1)
        assert listening.notes == ()

    @pytest.mark.parametrize("total", [0, 1, 1 << 35])
    def test_a_flac_with_a_wrong_number_of_samples(self, tmp_path: Path, total: int) -> None:
        content = bytearray(bytes_of(tone(440, 3.0), RATE, format="FLAC"))
        content[21] = content[21] & 0xF0 | total >> 32 & 15
        content[22:26] = (total & 0xFFFF_FFFF).to_bytes(4, "big")
        path = written(tmp_path / "a.flac", bytes(content))
        heard(np.concatenate(list(sounds.blocks(path, RATE))), (Tone(440, 3.0),))

    @pytest.mark.parametrize("count", [1, 2, 100])
    def test_a_few_samples(self, tmp_path: Path, count: int) -> None:
        path = written(tmp_path / "a.wav", bytes_of(tone(440, count / RATE), RATE))
        assert len(sounds.read(path, RATE)) == count

    @pytest.mark.parametrize("suffix", ["mp3", "txt", "jpg", "pdf"])
    def test_a_wrong_name_does_not_matter(self, tmp_path: Path, suffix: str) -> None:
        content = encoded(tone(440, 2.0, 48_000), "libopus", "webm")
        all_of(written(tmp_path / f"a.{suffix}", content), (Tone(440, 2.0),))


@pytest.mark.parametrize(
    ("codec", "container", "rate"),
    [
        ("pcm_alaw", "wav", 8_000), ("pcm_mulaw", "au", 8_000), ("pcm_s24le", "wav", 48_000),
        ("pcm_f32le", "caf", 44_100), ("pcm_s16be", "aiff", 22_050), ("alac", "ipod", 44_100),
        ("wmav2", "asf", 44_100), ("libopencore_amrnb", "amr", 8_000), ("libopus", "matroska", 48_000),
        ("flac", "ogg", 44_100), ("aac", "mpegts", 48_000), ("mp2", "mpeg", 48_000), ("wavpack", "wv", 44_100),
        ("ac3", "ac3", 48_000), ("adpcm_ima_wav", "wav", 22_050), ("mp2", "mp2", 44_100), ("aac", "flv", 44_100),
        ("libmp3lame", "avi", 44_100), ("pcm_s16le", "w64", 16_000), ("libopus", "webm", 16_000),
        ("tta", "tta", 44_100), ("pcm_u8", "voc", 16_000),
    ],
)  # fmt: skip
def test_every_form_is_heard(tmp_path: Path, codec: str, container: str, rate: int) -> None:
    path = written(tmp_path / "a.bin", encoded(tone(440, 3.0, rate), codec, container, rate))
    assert all_of(path, (Tone(440, 3.0),), loose=0.15) == ()


@pytest.mark.parametrize(
    ("start", "name"),
    [
        (b"MAC \x96\x0f", "ape"), (b"MPCK", "musepack"), (b"MP+\x07", "musepack7"), (b"tBaK", "tak"),
        (b"DSD \x1c\0\0\0", "other-sound"), (b"ADIF", "other-sound"), (b"OFR \x0c", "other-sound"),
        (b".ra\xfd\0\3", "realmedia"), (b".RMF\0\0", "realmedia"),
    ],
)  # fmt: skip
def test_rare_forms_are_known_for_sounds(tmp_path: Path, start: bytes, name: str) -> None:
    """What no program here can write is decoded by FFmpeg, or refused as the sound that it is."""
    path = written(tmp_path / "a.bin", start + bytes(200))
    with path.open("rb") as file:
        assert signature(file)[0] == name
    with pytest.raises(
        Unreadable, match={"other-sound": "a sound of a kind", "realmedia": "RealMedia"}.get(name, "damaged")
    ):
        sounds.read(path, RATE)


def test_tags_without_a_sound_are_said(tmp_path: Path) -> None:
    tags = id3(TIT2="A long title " * 40)
    for length in (200, len(tags)):
        path = written(tmp_path / "a.mp3", tags[:length])
        assert kinds.kinds_of(path) == (kinds.Kind.SOUND,)
        with pytest.raises(Unreadable, match="breaks off within what it says of itself"):
            sounds.read(path, RATE)


def test_a_head_without_a_sound_holds_none(tmp_path: Path) -> None:
    """What begins a stream that comes in parts, each a file of its own."""
    whole = encoded(tone(440, 2.0, 48_000), "aac", "mp4", options={"movflags": "frag_keyframe+empty_moov"})
    path = written(tmp_path / "init.m4a", whole[: whole.index(b"moof") - 4])
    with pytest.raises(Unreadable, match="it holds no sound"):
        sounds.read(path, RATE)


@pytest.mark.parametrize(("suffix", "what"), [(".flac", "a sound"), (".mp4", "a film"), (".xlsx", "a workbook")])
def test_what_is_named_like_a_sound_and_is_none_is_said_so(tmp_path: Path, suffix: str, what: str) -> None:
    path = written(tmp_path / f"a{suffix}", bytes(range(256)) * 20)
    with pytest.raises(Unreadable, match=f"named like {what}, but holds something else, or is damaged"):
        kinds.kinds_of(path)


def test_hours_of_silence_before_a_word_take_no_memory(tmp_path: Path) -> None:
    import resource

    with (tmp_path / "long.wav").open("wb") as file:
        file.write(with_size(bytes_of(np.zeros((2, 2), np.float32), RATE), 0))
        for _ in range(120):
            file.write(bytes(60 * RATE * 4))
        file.write((np.clip(tone(440, 2.0, channels=2), -1, 1) * 32_000).astype("<i2").tobytes())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    listening = sounds.Listening(tmp_path / "long.wav", RATE)
    count, last = 0, np.zeros(0, np.float32)
    for block in listening.blocks(10.0):
        count, last = count + len(block), block
    assert count == pytest.approx(120 * 60 * RATE + 2 * RATE, abs=4)
    assert np.abs(last).max() > 0.3
    assert listening.loudness.level == pytest.approx(-11, abs=0.5)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 40_000


class TestCutOff:
    """A file whose end is missing is heard as far as it goes, and that it is cut is said."""

    @pytest.mark.parametrize("form", ["ogg", "mp3"])
    @pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
    def test_a_copy_that_was_not_finished(self, tmp_path: Path, form: str, share: float) -> None:
        content = bytes_of(tone(440, 30.0, 48_000), 48_000, **FORMS[form])
        listening = sounds.Listening(written(tmp_path / f"a.{form}", content[: round(share * len(content))]), RATE)
        found = np.concatenate(list(listening.blocks(5.0)))
        assert abs(pitch_of(found[:RATE]) - 440) < 10
        (note,) = listening.notes
        assert note.startswith("The mark that ends the file is missing" if form == "ogg" else "The file is shorter")
        assert note.endswith("copy or download it again.")

    @pytest.mark.parametrize(("share", "said"), [(0.3, 1), (0.9, 1), (1.0, 0)])
    def test_a_wma_says_how_large_it_is(self, tmp_path: Path, share: float, said: int) -> None:
        content = encoded(tone(440, 30.0, 48_000), "wmav2", "asf")
        listening = sounds.Listening(written(tmp_path / "a.wma", content[: round(share * len(content))]), RATE)
        found = np.concatenate(list(listening.blocks(5.0)))
        assert abs(pitch_of(found[RATE : 2 * RATE]) - 440) < 10
        assert len(found) == pytest.approx(share * 30 * RATE, rel=0.1)
        assert [note[:27] for note in listening.notes] == ["The file is shorter than it"] * said

    @pytest.mark.parametrize("form", ["ogg", "mp3", "flac"])
    def test_a_whole_file(self, tmp_path: Path, form: str) -> None:
        content = bytes_of(tone(440, 30.0, 48_000), 48_000, **FORMS[form])
        listening = sounds.Listening(written(tmp_path / f"a.{form}", content), RATE)
        assert sum(map(len, listening.blocks(5.0))) > 2 * RATE
        assert listening.notes == ()
