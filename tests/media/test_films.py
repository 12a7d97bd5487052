"""Films are read by time, upright, with a clear word for each that cannot be."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from desktop_app import paths
from desktop_app.file_kinds import Kind
from desktop_app.media import film_colours, films, sounds
from desktop_app.media.kinds import kinds_of
from desktop_app.problems import Unreadable
from tests.media.films import SIZE, film, numbered, protected, saying, time_in, turned, two_tracks

EVEN = np.arange(0, 4, 1 / 30)


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("a.mp4", "libx264"),
        ("a.mov", "mpeg4"),
        ("a.mkv", "libx264"),
        ("a.webm", "libvpx"),
        ("a.avi", "mpeg4"),
        ("a.ogv", "libvpx"),
    ],
)
def test_every_container_gives_the_frame_that_is_shown(tmp_path: Path, name: str, codec: str) -> None:
    path = film(tmp_path / name, EVEN, codec=codec)
    assert kinds_of(path) == (Kind.FILM,)  # it is silent
    assert films.probe(path).duration == pytest.approx(4, abs=0.1)
    with films.opened(path) as opened:
        found = list(opened.frames_at([0.0, 0.51, 1.99, 3.9]))
    assert [each.time for each in found] == pytest.approx([0.0, 0.5, 1.967, 3.9], abs=0.04)
    assert [time_in(each.picture) for each in found] == pytest.approx([each.time for each in found], abs=0.25)


def test_a_variable_rate_is_read_by_time(tmp_path: Path) -> None:
    times = [*np.arange(0, 1, 0.02), 1.0, 3.0, *np.arange(5, 8, 0.1)]
    path = film(tmp_path / "a.mp4", times)
    with films.opened(path) as opened:
        found = list(opened.frames_at([0.5, 2.9, 3.5, 7.0]))
    assert [each.time for each in found] == pytest.approx([0.5, 1.0, 3.0, 7.0], abs=0.02)
    assert [time_in(each.picture) for each in found] == pytest.approx([0.5, 1.0, 3.0, 7.0], abs=0.15)


def test_long_gaps_are_jumped_to_the_same_frames(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4", np.arange(0, 40, 0.1), lambda time: numbered(time / 4))
    with films.opened(path) as opened:
        found = list(opened.frames_at([0.05, 13.0, 27.55, 39.0]))
    assert [each.time for each in found] == pytest.approx([0.0, 13.0, 27.5, 39.0], abs=0.01)
    assert [4 * time_in(each.picture) for each in found] == pytest.approx([0.0, 13.0, 27.5, 39.0], abs=0.4)


def test_one_moment_of_a_long_film_is_jumped_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = film(tmp_path / "a.mp4", np.arange(0, 60, 0.1), lambda time: numbered(time / 6))
    decoded = []
    plain = films._Shown
    monkeypatch.setattr(films, "_Shown", lambda *each: decoded.append(1) or plain(*each))
    for time in (0.0, 0.04, 29.95, 59.9, 31.2):
        found = films.frame_at(path, time, most=40)
        assert found.time == pytest.approx(np.floor(time * 10 + 1e-6) / 10, abs=0.01)
        assert 6 * time_in(found.picture) == pytest.approx(time, abs=0.7)
        assert found.picture.shape == (30, 40, 3)
    assert 5 < len(decoded) < 5 * 250  # a key frame stands every 250 frames at most


@pytest.mark.parametrize("name", ["a.m2ts", "a.gif", "a.mkv", "a.avi"])
def test_jumps_lead_to_the_same_frames_as_the_way_there(tmp_path: Path, name: str) -> None:
    codec = {"gif": "gif", "avi": "mpeg4"}.get(name.rsplit(".", 1)[1], "libx264")
    path = film(tmp_path / name, np.arange(0, 24, 0.04), lambda time: numbered(time / 3), codec=codec)
    with films.opened(path) as opened:
        walked = {each.time: each.picture for each in opened.frames_at(np.arange(0, 24, 0.02))}
    for time in (0.0, 3.0, 11.5, 20.02):
        jumped = films.frame_at(path, time)
        assert jumped.time == pytest.approx(time, abs=0.06)
        assert np.array_equal(walked[jumped.time], jumped.picture)


@pytest.mark.parametrize("name", ["a.mp4", "a.mov"])
@pytest.mark.parametrize(
    ("degrees", "mirrored", "corner"),
    [(90, False, (0, -1)), (180, False, (-1, -1)), (270, False, (-1, 0)),
     (0, True, (0, -1)), (90, True, (-1, -1)), (180, True, (-1, 0)), (270, True, (0, 0))],
)  # fmt: skip
def test_a_film_of_a_camera_that_was_turned_is_shown_upright(
    tmp_path: Path, name: str, degrees: int, mirrored: bool, corner: tuple[int, int]
) -> None:
    """What the sensor saw left above is, turned clockwise, right above, right below, left below; a front camera's
    picture is mirrored before."""

    def marked(time: float) -> np.ndarray:
        picture = numbered(0)
        picture[:30, :30] = 255
        return picture

    path = turned(film(tmp_path / name, EVEN, marked), degrees, mirrored)
    size = SIZE if degrees % 180 == 0 else SIZE[::-1]
    facts = films.probe(path)
    assert (facts.width, facts.height) == size
    small = films.frame_at(path, 1.0, most=80).picture
    with films.opened(path) as opened:
        key = next(iter(opened.key_frames_at([0.0])))
    for picture in (films.frame_at(path, 1.0).picture, key.picture, small):
        quarters = picture.shape[0] // 6, picture.shape[1] // 6
        assert picture.shape[1] / picture.shape[0] == pytest.approx(size[0] / size[1], abs=0.02)
        bright = [
            (down, across)
            for down in (0, -1)
            for across in (0, -1)
            if picture[down * quarters[0] or 5, across * quarters[1] or 5].mean() > 200
        ]
        assert bright == [corner]


@pytest.mark.parametrize(("stretch", "width"), [(Fraction(64, 45), 228), (Fraction(8, 9), 142)])
def test_pixels_that_are_not_square_are_shown_as_wide_as_they_are_meant(
    tmp_path: Path, stretch: Fraction, width: int
) -> None:
    """As on DVDs and of DV cameras: a round thing is shown round."""
    path = film(tmp_path / "a.mp4", EVEN, stretch=stretch)
    facts = films.probe(path)
    assert (facts.width, facts.height) == (width, SIZE[1])
    assert films.frame_at(path, 1.0).picture.shape == (SIZE[1], width, 3)
    small = films.frame_at(path, 1.0, most=60).picture
    assert small.shape[1] == 60
    assert small.shape[0] == pytest.approx(60 * SIZE[1] / width, abs=0.6)
    upright = films.probe(turned(path))
    assert (upright.width, upright.height) == (SIZE[1], width)


@pytest.mark.parametrize(("shown", "size", "first"), [(1, (120, 90), 4), (0, (160, 120), 0)])
def test_of_several_tracks_the_one_that_players_show_is_watched(
    tmp_path: Path, shown: int, size: tuple[int, int], first: float
) -> None:
    path = two_tracks(tmp_path / "a.mkv", [(160, 120), (120, 90)], shown, np.arange(0, 2, 0.1))
    facts, found = films.probe(path), films.frame_at(path, 1.0)
    assert (facts.width, facts.height) == size
    assert time_in(found.picture) == pytest.approx(first + 1, abs=0.25)


def test_of_tracks_none_of_which_is_marked_the_largest_is_watched(tmp_path: Path) -> None:
    path = two_tracks(tmp_path / "a.mkv", [(80, 60), (160, 120)], -1, np.arange(0, 2, 0.1))
    assert films.probe(path).width == 160


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv"])
def test_times_count_from_the_sound_where_it_begins_first(tmp_path: Path, name: str) -> None:
    """So that what is said and what is seen stand on one axis."""
    path = film(tmp_path / name, EVEN, sound=6, late=2)
    with films.opened(path) as opened:
        found = list(opened.frames_at([0.0, 2.5, 4.0, 5.9]))
    assert opened.facts.duration == pytest.approx(6, abs=0.15)
    assert [each.time for each in found] == pytest.approx([2.0, 2.5, 4.0, 5.9], abs=0.08)
    assert [time_in(each.picture) for each in found] == pytest.approx([0.0, 0.5, 2.0, 3.9], abs=0.25)
    assert time_in(films.frame_at(path, 5.0).picture) == pytest.approx(3, abs=0.25)


@pytest.mark.parametrize("name", ["a.mp4", "a.mov", "a.mkv", "a.m2ts", "a.3gp"])
@pytest.mark.parametrize(("silence", "lasts"), [(2.0, 20.0), (9.0, 4.0)])
def test_a_sound_that_begins_late_stands_where_it_is_seen(
    tmp_path: Path, name: str, silence: float, lasts: float
) -> None:
    """From wherever it is read: what is said and what is seen stand on one axis."""
    whole = silence + lasts
    path = film(tmp_path / name, [place / 10 for place in range(round(10 * whole))], sound=lasts, silence=silence)
    assert sounds.probe(path).duration == pytest.approx(whole, abs=0.2)
    for start in (0.0, silence / 2, silence + 1, whole - 1.5):
        read = np.abs(sounds.read(path, 16_000, start, whole - 0.5))
        begins = start + np.flatnonzero(read > 0.05)[0] / 16_000
        assert begins == pytest.approx(max(start, silence), abs=0.1)
        assert len(read) / 16_000 == pytest.approx(whole - 0.5 - start, abs=0.1)


@pytest.mark.parametrize("name", ["a.mkv", "a.mp4", "a.m2ts"])
def test_a_silent_film_whose_clock_begins_late_begins_with_its_pictures(tmp_path: Path, name: str) -> None:
    path = film(tmp_path / name, EVEN, late=3_600)
    with films.opened(path) as opened:
        assert opened.facts.duration == pytest.approx(4, abs=0.1)
        found = list(opened.frames_at([0.0, 2.5, 3.9]))
    assert [each.time for each in found] == pytest.approx([0.0, 2.5, 3.9], abs=0.04)
    assert [time_in(each.picture) for each in found] == pytest.approx([0.0, 2.5, 3.9], abs=0.25)


def test_recordings_joined_end_to_end_are_one_film(tmp_path: Path) -> None:
    """In each part the clock begins anew; to look for a time would lead to any of them."""
    parts = [film(tmp_path / f"{at}.m2ts", EVEN, lambda time, at=at: numbered(time + at)) for at in (0, 4)]
    path = tmp_path / "joined.m2ts"
    path.write_bytes(b"".join(each.read_bytes() for each in parts))
    with films.opened(path) as opened:
        found = list(opened.frames_at(np.arange(0, 12, 0.5)))
        assert opened.joined
        assert opened.facts.duration is None  # what it says is that of one part
        assert opened.end == pytest.approx(8, abs=0.1)
    assert [time_in(each.picture) for each in found] == pytest.approx(np.arange(0, 8.01, 0.5), abs=0.3)
    for time in (0.0, 6.5, 2.5):
        assert time_in(films.frame_at(path, time).picture) == pytest.approx(time, abs=0.3)
    with films.opened(parts[1]) as opened:
        assert not opened.joined


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv"])
def test_a_film_behind_a_film_is_met(tmp_path: Path, name: str) -> None:
    path = film(tmp_path / name, EVEN)
    with films.opened(path) as opened:
        assert not opened.followed
    path.write_bytes(path.read_bytes() * 2)
    with films.opened(path) as opened:
        assert opened.followed


def test_a_protected_film_is_not_called_damaged(tmp_path: Path) -> None:
    path = protected(film(tmp_path / "a.mp4", EVEN, sound=4))
    for look in (films.probe, sounds.probe, lambda path: sounds.read(path, 16_000)):
        with pytest.raises(Unreadable, match="it is protected against copying"):
            look(path)


def test_a_moment_after_the_end_shows_the_last_frame(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4", EVEN)
    assert films.frame_at(path, 99).time == pytest.approx(3.967, abs=0.01)
    assert films.frame_at(film(tmp_path / "one.mp4", [0.0]), 99).time == 0


def test_an_animation_is_a_film_and_a_still_gif_is_not(tmp_path: Path) -> None:
    assert kinds_of(film(tmp_path / "a.gif", np.arange(0, 2, 0.1), codec="gif")) == (Kind.IMAGE, Kind.FILM)
    assert kinds_of(film(tmp_path / "b.gif", [0.0], codec="gif")) == (Kind.IMAGE,)


def test_a_film_with_sound_is_both(tmp_path: Path) -> None:
    assert kinds_of(film(tmp_path / "a.mp4", EVEN, sound=4)) == (Kind.SOUND, Kind.FILM)


def _first_packet(path: Path) -> int:
    with av.open(str(path)) as container:
        return next(packet.pos for packet in container.demux() if packet.size)


def test_a_film_of_which_nothing_can_be_read_is_refused_once_and_for_all_pages(tmp_path: Path) -> None:
    whole = {ending: film(tmp_path / f"a.{ending}", EVEN, sound=4).read_bytes() for ending in ("mp4", "mkv")}
    for name, content, words in (
        ("no index.mp4", whole["mp4"][: whole["mp4"].index(b"moov") - 4], "its end is missing"),
        ("heading.mkv", whole["mkv"][: _first_packet(tmp_path / "a.mkv")], "breaks off before its first picture"),
        ("begun.mkv", whole["mkv"][:100], "damaged"),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(Unreadable, match=words):
            kinds_of(path)
    # What recorders leave behind that were stopped before they began: a head that names no track.
    head = bytes(4) + b"\x00\x00\x00\x00" * 2 + b"\x00\x00\x03\xe8" + bytes(80) + b"\x00\x00\x00\x02"
    boxes = [(b"ftyp", b"mp42\0\0\0\0mp42isom"), (b"moov", (len(head) + 8).to_bytes(4, "big") + b"mvhd" + head)]
    empty = tmp_path / "no track.mp4"
    empty.write_bytes(b"".join((len(held) + 8).to_bytes(4, "big") + name + held for name, held in boxes))
    with pytest.raises(Unreadable, match="neither moving pictures nor sound"):
        kinds_of(empty)
    half = tmp_path / "half.mkv"
    half.write_bytes(whole["mkv"][: len(whole["mkv"]) // 2])
    assert kinds_of(half) == (Kind.SOUND, Kind.FILM)
    sound = tmp_path / "no index.m4a"
    sound.write_bytes((tmp_path / "no index.mp4").read_bytes())
    assert kinds_of(sound) == (Kind.SOUND,)


def _packets_spoilt(path: Path, *kinds: str) -> Path:
    """The same film with noise for what is in its tracks of these kinds."""
    content, random = bytearray(path.read_bytes()), np.random.default_rng(0)
    with av.open(str(path)) as container:
        for packet in container.demux():
            if packet.size and packet.stream.type in kinds:
                content[packet.pos : packet.pos + packet.size] = random.bytes(packet.size)
    path.write_bytes(bytes(content))
    return path


def test_a_film_of_which_nothing_can_be_decoded_is_refused_once(tmp_path: Path) -> None:
    """By a page that shows films and another one that takes sound it would be said twice."""
    for name, spoilt, seconds, words in (
        ("both.mp4", ("video", "audio"), 4, "neither its pictures nor its sound can be decoded"),
        ("silent.mp4", ("video",), 0, "none of its pictures can be decoded"),
    ):
        with pytest.raises(Unreadable, match=words):
            kinds_of(_packets_spoilt(film(tmp_path / name, EVEN, sound=seconds), *spoilt))
    assert kinds_of(_packets_spoilt(film(tmp_path / "a.mp4", EVEN, sound=4), "video")) == (Kind.SOUND, Kind.FILM)
    assert kinds_of(_packets_spoilt(film(tmp_path / "b.mp4", EVEN, sound=4), "audio")) == (Kind.SOUND, Kind.FILM)
    with pytest.raises(Unreadable, match="protected against copying"):
        kinds_of(_packets_spoilt(protected(film(tmp_path / "c.mp4", EVEN, sound=4)), "video", "audio"))


def _hdr(path: Path, transfer: str, level: float) -> Path:
    """A film of 10 bits a channel as cameras and telephones record it, grey all over at a level in 0..1."""
    colours = f"log-level=none:colorprim=bt2020:transfer={transfer}:colormatrix=bt2020nc"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx265", rate=30, options={"x265-params": colours})
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p10le"
        for number in range(3):
            frame = av.VideoFrame(*SIZE, "yuv420p10le")
            for at, plane in enumerate(frame.planes):
                value = 512 if at else round(64 + 876 * level)
                plane.update(np.full(plane.height * plane.line_size // 2, value, np.uint16).tobytes())
            frame.pts, frame.time_base = number, Fraction(1, 30)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def _pq(light: float) -> float:
    """The value of some candela a square metre (SMPTE ST 2084)."""
    root = (light / 10_000) ** (2610 / 16384)
    return ((3424 / 4096 + 2413 / 128 * root) / (1 + 2392 / 128 * root)) ** (2523 / 32)


@pytest.mark.parametrize(
    ("transfer", "level", "shade"),
    [
        ("smpte2084", _pq(0.18 * 203), 118),
        ("smpte2084", _pq(203), 242),
        ("smpte2084", _pq(0.01), 0),
        ("arib-std-b67", 0.75, 242),
        ("arib-std-b67", 0.38, 101),
    ],
)
def test_hdr_is_shown_as_light_as_it_is_meant(tmp_path: Path, transfer: str, level: float, shade: int) -> None:
    """White of paper is nearly white and a grey of 18 % grey (BT.2408, table 1), where it was dim and flat."""
    picture = films.frame_at(_hdr(tmp_path / "a.mp4", transfer, level), 0).picture
    assert picture.mean() == pytest.approx(shade, abs=2)


def test_colours_of_hdr_are_those_of_a_screen() -> None:
    """Red of BT.709, of half the light of white, is this in the primaries of BT.2020 (BT.2087)."""
    red = [round(65_535 * _pq(203 * 0.5 * part)) for part in (0.6274, 0.0691, 0.0164)]
    seen = film_colours.on_screen(np.full((2, 2, 3), red, np.uint16), 16)
    assert np.abs(seen[0, 0].astype(int) - [188, 0, 0]).max() < 3
    assert not film_colours.is_hdr(1)


def test_each_bad_film_has_its_word(tmp_path: Path) -> None:
    sound = paths.shipped("resources", "samples", "meeting.wav")
    whole = film(tmp_path / "a.mp4", EVEN).read_bytes()
    for name, content, words in (
        ("cut.mp4", whole[: whole.index(b"moov") - 4], "its end is missing"),
        ("empty.mp4", b"", "empty"),
        ("text.mp4", b"this is no film at all", "not a film"),
        ("noise.mp4", whole[:40] + bytes(5000), "."),
        ("sound.mp4", sound.read_bytes(), "not a film"),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(Unreadable, match=words):
            films.probe(path)


def test_what_is_damaged_in_the_middle_is_passed_over(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mkv", np.arange(0, 8, 0.05), lambda time: np.random.default_rng(int(time * 100)).integers(
        0, 255, (SIZE[1], SIZE[0], 3)).astype(np.uint8))  # fmt: skip
    content = bytearray(path.read_bytes())
    for at in range(len(content) // 3, len(content) // 2, 97):
        content[at] ^= 0xFF
    path.write_bytes(bytes(content))
    with films.opened(path) as opened:
        found = [each.time for each in opened.frames_at(np.arange(0, 8, 0.5))]
    assert found == sorted(found)
    assert len(found) > 4


@pytest.mark.parametrize("seconds", [-5.0, float("nan")])
def test_a_head_that_says_nothing_sensible_of_the_length_says_nothing(tmp_path: Path, seconds: float) -> None:
    path = saying(film(tmp_path / "a.mkv", EVEN), seconds)
    with films.opened(path) as opened:
        assert opened.facts.duration is None
        assert len(list(opened.frames_at([0.0, 1.0, 2.0]))) == 3


def test_where_a_film_ends_is_known_once_it_was_met_and_what_it_says_beyond_a_day_is_refused(tmp_path: Path) -> None:
    path = saying(film(tmp_path / "a.mkv", EVEN), 36_000)
    with films.opened(path) as opened:
        assert opened.facts.duration == 36_000
        assert opened.end is None
        list(opened.frames_at(np.arange(0, 60, 0.5)))
        assert opened.end == pytest.approx(4.0, abs=0.1)
    with pytest.raises(Unreadable, match="it says that it lasts 100 hours"):
        films.probe(saying(path, 360_000))


def test_the_sound_of_joined_recordings_goes_on_with_their_pictures(tmp_path: Path) -> None:
    part = film(tmp_path / "a.m2ts", EVEN, sound=4)
    alone = sounds.probe(part).duration
    path = tmp_path / "joined.m2ts"
    path.write_bytes(part.read_bytes() * 3)
    heard = sounds.read(path, 16_000)
    assert sounds.probe(path).duration == pytest.approx(3 * alone, abs=0.2)
    assert len(heard) / 16_000 == pytest.approx(3 * alone, abs=0.2)
    later = sounds.read(path, 16_000, 6.0, 9.0)
    assert len(later) == 3 * 16_000
    assert np.abs(later - heard[6 * 16_000 : 9 * 16_000]).max() < 1e-3
    with films.opened(path) as opened:
        list(opened.frames_at(np.arange(0, 20, 1.0)))
        assert opened.end == pytest.approx(3 * alone, abs=0.5)
