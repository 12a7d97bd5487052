"""Headers of MPEG audio: frames of mp3 and mp2 (ISO 11172-3, 13818-3) and of AAC (ADTS, 13818-7), and ID3 tags."""

import functools
from typing import BinaryIO, NamedTuple

_MPEG1 = 3
_BITRATES = {
    # kbit/s by the four bits of the header; layer II and III of MPEG 1, then of MPEG 2 and 2.5
    (True, 2): (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (True, 1): (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (False, 2): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (False, 1): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_RATES = (44_100, 48_000, 32_000)
_AAC_RATES = (96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350)
_ID3_HEAD = 10
_BLOCK = 1 << 20
_MARGIN = 1 << 15
"""Bytes that three frames fit into."""

LONGEST_HEADER = 7


class Frame(NamedTuple):
    """One frame: its codec ("mp3" or "aac"), its bytes, how long it sounds, and what frames of a stream share.

    tag_at: bytes from its beginning to where an encoder writes "Xing" or "Info" in place of sound (mp3 alone).
    """

    codec: str
    length: int
    seconds: float
    kind: tuple[int, ...]
    tag_at: int = 0


def frame(head: bytes) -> Frame | None:
    """The frame that begins with these bytes (LONGEST_HEADER of them are enough), or None."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    return _adts(head) if head[1] & 0xF6 == 0xF0 else _mpeg(head[:4])


@functools.lru_cache(4_096)
def _mpeg(head: bytes) -> Frame | None:
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    bitrate, rate, padding = head[2] >> 4, head[2] >> 2 & 3, head[2] >> 1 & 1
    if version == 1 or layer not in (1, 2) or bitrate in (0, 15) or rate == 3:
        return None
    first = version == _MPEG1
    frequency = _RATES[rate] >> (0 if first else 1 if version == 2 else 2)
    samples = 1_152 if first or layer == 2 else 576
    length = samples // 8 * 1_000 * _BITRATES[first, layer][bitrate] // frequency + padding
    mono = head[3] >> 6 == 3
    side = (17 if mono else 32) if first else (9 if mono else 17)
    return Frame("mp3", length, samples / frequency, (version, layer, rate), 4 + side)


def _adts(head: bytes) -> Frame | None:
    if len(head) < LONGEST_HEADER:
        return None
    rate = head[2] >> 2 & 15
    length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
    if rate >= len(_AAC_RATES) or length <= LONGEST_HEADER:
        return None
    blocks = 1 + (head[6] & 3)
    return Frame("aac", length, 1_024 * blocks / _AAC_RATES[rate], (head[1] >> 3 & 1, head[2] >> 6, rate))


def codec_within(content: bytes) -> str | None:
    """The codec of which three frames follow each other somewhere in the content, whatever stands before them."""
    at = content.find(b"\xff")
    while at >= 0:
        first = frame(content[at : at + LONGEST_HEADER])
        if first is not None and _followed(content, at, first):
            return first.codec
        at = content.find(b"\xff", at + 1)
    return None


def _followed(content: bytes, at: int, first: Frame) -> bool:
    """Whether two frames of the same stream come after the one found at a place."""
    for _ in range(2):
        at += first.length
        following = frame(content[at : at + LONGEST_HEADER])
        if following is None or following.kind != first.kind:
            return False
        first = following
    return True


def seconds(file: BinaryIO) -> float:
    """How long all frames of a file sound together, with the padding that encoders put around; what is none is skipped.

    Streamed, a block in memory at a time: two hours of mp3 take a fraction of a second.
    """
    total, at, within, more, content = 0.0, 0, False, True, b""
    while True:
        if more and at + _MARGIN > len(content):
            fresh = file.read(_BLOCK)
            more, content, at = bool(fresh), content[at:] + fresh, 0
        found = frame(content[at : at + LONGEST_HEADER])
        within = found is not None and (within or _followed(content, at, found))
        if found is not None and within:
            total, at = total + found.seconds, at + found.length
            continue
        at = content.find(b"\xff", at + 1)
        if at < 0:
            if not more:
                return total
            at = len(content)


def id3_length(head: bytes) -> int:
    """The bytes of the ID3v2 tag that begins here (id3.org), 0 where none does; ten bytes tell."""
    if len(head) < _ID3_HEAD or head[:3] != b"ID3" or head[3] == 0xFF or any(byte & 0x80 for byte in head[6:10]):
        return 0
    length = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]
    return length + (2 if head[5] & 0x10 else 1) * _ID3_HEAD
