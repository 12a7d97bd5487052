"""Whatever a head says and whatever bytes a file holds: all sound that is there is read, and every reader ends."""

import contextlib
import io
import struct

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.media import mpeg_frames, signatures, sound_extents, tiff_pages
from desktop_app.media.channels import BLOCK, Mixer
from desktop_app.media.excerpts import Excerpt
from desktop_app.media.libsndfile_decoder import ByLibsndfile
from desktop_app.media.samples import resampled, sized
from tests.media.odd_sounds import RATE, bytes_of, tone, wav_chunks

SHORT = settings(max_examples=60, deadline=None)
SUBTYPES = st.sampled_from(["PCM_16", "PCM_24", "PCM_32", "PCM_U8", "FLOAT", "DOUBLE", "ALAW", "ULAW"])
CHUNKS = st.lists(
    st.tuples(st.sampled_from([b"LIST", b"bext", b"id3 ", b"junk", b"abcd"]), st.binary(max_size=300)), max_size=4
)


STARTS = (
    b"", b"OggS\0\2", b"ID3\3\0\0\0\0\0\x20", b"fLaC\0\0\0\x22", b"\xff\xfb\x90\0", b"\xff\xf1P\x80",
    b"RIFF\0\0\0\0WAVEfmt ", b"FORM\0\0\0\0AIFFCOMM", b".snd\0\0\0\x18", b"caff\0\1\0\0desc",
    b"\0\0\0\x18ftypM4A ", b"\x1aE\xdf\xa3\x81", b"II*\0\x08\0\0\0", b"MM\0+\0\x08\0\0",
)  # fmt: skip


def chunks(parts: list[tuple[bytes, bytes]]) -> bytes:
    return b"".join(name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2) for name, body in parts)


@SHORT
@given(
    subtype=SUBTYPES,
    channels=st.integers(1, 4),
    front=CHUNKS,
    behind=CHUNKS,
    size=st.none() | st.integers(0, 2**32 - 1),
)
def test_every_sample_of_a_wav_is_read_whatever_its_head_says(
    subtype: str, channels: int, front: list[tuple[bytes, bytes]], behind: list[tuple[bytes, bytes]], size: int | None
) -> None:
    content = bytes_of(tone(440, 0.5, RATE, channels), RATE, format="WAV", subtype=subtype)
    at = wav_chunks(content)[b"data"]
    claimed = struct.unpack("<I", content[at - 4 : at])[0]
    sound = content[at : at + claimed]
    head = content[:12] + chunks(front) + content[12 : at - 4]
    # A size that is wrong leaves no way to tell metadata from sound, so then there is none.
    rest = chunks(behind) if size is None else b""
    file = io.BytesIO(head + struct.pack("<I", claimed if size is None else size) + sound + rest)
    (extent,) = sound_extents.extents(file, "wav")
    decoder = ByLibsndfile(Excerpt(file, extent.start, extent.stop, extent.head))  # type: ignore[arg-type]
    read = np.concatenate(list(decoder.chunks(0)))
    missing = claimed - size if size is not None else 0
    # What is a few bytes more than the head says may as well be padding.
    assert 8_000 - len(read) <= (max(0, missing) if 0 <= missing <= 256 else 0)
    assert np.abs(read - tone(440, 0.5, RATE, channels)[: len(read)]).max() < 0.03


@SHORT
@given(
    content=st.binary(max_size=600),
    start=st.sampled_from(STARTS),
    name=st.sampled_from(["ogg", "mp3", "flac", "wav", "aiff", "au", "caf", "w64", "mp4", "matroska", "aac"]),
)  # fmt: skip
def test_no_bytes_keep_a_reader_busy_or_break_it(content: bytes, start: bytes, name: str) -> None:
    file = io.BytesIO(start + content)
    signatures.signature(file)
    with contextlib.suppress(struct.error):
        found = sound_extents.extents(file, name)
        assert all(0 <= each.start <= each.stop <= len(start + content) for each in found)
        assert [each.start for each in found] == sorted(each.start for each in found)
    assert mpeg_frames.seconds(io.BytesIO(start + content)) >= 0
    assert all(place >= 0 for place in tiff_pages.pages(file).places)


@SHORT
@given(
    lengths=st.lists(st.integers(0, 3 * BLOCK), min_size=1, max_size=6),
    channels=st.integers(1, 5),
    seed=st.integers(0, 99),
    holes=st.integers(0, 50),
)
def test_mixing_keeps_every_sample_and_only_numbers(lengths: list[int], channels: int, seed: int, holes: int) -> None:
    random = np.random.default_rng(seed)
    pieces = [random.uniform(-0.9, 0.9, (length, channels)).astype(np.float32) for length in lengths]
    whole = np.concatenate(pieces)
    for _ in range(holes if len(whole) else 0):
        whole[random.integers(len(whole)), random.integers(channels)] = random.choice([np.nan, np.inf, -np.inf])
    cuts = np.cumsum(lengths)[:-1]
    mixed = list(Mixer(RATE, channels).mixed(iter(np.split(whole, cuts))))
    joined = np.concatenate(mixed) if mixed else np.zeros(0, np.float32)
    assert joined.shape == (len(whole),)
    assert np.isfinite(joined).all()
    # However it comes in pieces, the same comes out.
    again = list(Mixer(RATE, channels).mixed(iter([whole])))
    assert not len(whole) or np.array_equal(joined, np.concatenate(again))


@SHORT
@given(lengths=st.lists(st.integers(0, 5_000), max_size=8), size=st.integers(1, 4_000))
def test_blocks_hold_what_came_in_pieces(lengths: list[int], size: int) -> None:
    pieces = [np.arange(length, dtype=np.float32) for length in lengths]
    found = list(sized(iter(pieces), size))
    assert all(len(each) == size for each in found[:-1])
    assert np.array_equal(np.concatenate([*found, np.zeros(0)]), np.concatenate([*pieces, np.zeros(0)]))


@SHORT
@given(source=st.sampled_from([8_000, 11_025, 44_100, 48_000]), cuts=st.lists(st.integers(1, 9_000), max_size=5))
def test_resampling_has_no_seams(source: int, cuts: list[int]) -> None:
    whole = tone(300, 0.5, source, 2)
    pieces = np.split(whole, sorted(each for each in set(cuts) if each < len(whole)))
    joined = np.concatenate(list(resampled(iter(pieces), source, RATE)))
    assert np.allclose(joined, np.concatenate(list(resampled(iter([whole]), source, RATE))), atol=1e-5)
