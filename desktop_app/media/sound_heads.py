"""Heads of uncompressed sound that lie about its length, as those of cut-off recorders do: written anew.

wav: Microsoft/IBM RIFF (1991), RF64 as in EBU Tech 3306. AIFF: Apple (1989). CAF: Apple. W64: Sonic Foundry.
"""

import struct
from collections.abc import Callable, Iterator
from typing import BinaryIO, NamedTuple

_LARGEST = 0xFFFF_FFFF
_UNKNOWN = 0x7FFF_0000
"""Sizes from here on are what programs write that cannot go back to fill the size in: 0x7FFFF000, 0xFFFFFFFF..."""

_BEGINNINGS = (b"RIFF", b"RIFX", b"RF64", b"BW64", b"FORM", b".snd")
_LONGEST_FORMAT = 4_096
_MOST_CHUNKS = 1_000
_IDLE = 256
"""Bytes after the sound that are taken for padding or a tag rather than for sound."""

_PROBES, _PROBE = 32, 4_096
"""Places in the rest of a file, and bytes at each, that tell whether there is anything: the rest may be gigabytes."""

_KNOWN = frozenset(
    b"LIST bext cue  fact id3  ID3  iXML inst smpl PEAK JUNK junk FLLR PAD  cart acid strc DISP minf elm1 regn umid "
    b"mext levl aXML axml chna afsp _PMX SAUR LGWV plst note labl ltxt MD5  ds64 ANNO NAME AUTH (c)  COMT MARK".split()
)

CUT_OFF = "The file does not say how long it is, as where a recorder went off too early: all that is in it was read"
FALLS_SHORT = (
    "The file is shorter than it says, as a copy that was not finished: all that is there was read; for the rest copy "
    "or download it again"
)
_GOES_ON = "The file is longer than it says: all of it was read"


class Extent(NamedTuple):
    """One sound in a file: file[start:stop] behind a head of its own, and what was mended.

    after: where the file goes on, perhaps with another sound.
    """

    start: int
    stop: int
    after: int
    head: bytes = b""
    notes: tuple[str, ...] = ()


def wav(file: BinaryIO, start: int, stop: int) -> Extent:
    """A wav (RIFF, RIFX, RF64, BW64) with a head that fits what is there; metadata is left away."""
    order = ">" if _at(file, start, 4) == b"RIFX" else "<"
    form, data, claimed = b"", 0, 0
    long_size = None
    for name, at, size in _chunks(file, start + 12, stop, order + "I"):
        if name == b"fmt ":
            form = _at(file, at, min(size, _LONGEST_FORMAT))
        elif name == b"ds64":
            long_size = struct.unpack("<Q", _at(file, at + 8, 8))[0]
        elif name == b"data":
            data, claimed = at, long_size if size == _LARGEST and long_size else size
            break
    if not data or not form:
        return Extent(start, stop, stop)
    end, note = _end(file, data, claimed, stop, order + "I")
    head = _wav_head(form, end - data, order)
    return Extent(data, end, _following(file, end, stop, order + "I"), head, (note,) if note else ())


def _wav_head(form: bytes, size: int, order: str) -> bytes:
    form += b"\0" * (len(form) % 2)
    inner = 4 + 8 + len(form) + 8 + size
    chunk = b"fmt " + struct.pack(order + "I", len(form)) + form
    if inner <= _LARGEST:
        mark = b"RIFX" if order == ">" else b"RIFF"
        return mark + struct.pack(order + "I", inner) + b"WAVE" + chunk + b"data" + struct.pack(order + "I", size)
    long_sizes = b"ds64" + struct.pack("<IQQQI", 28, inner + 36, size, 0, 0)
    largest = struct.pack("<I", _LARGEST)
    return b"RF64" + largest + b"WAVE" + long_sizes + chunk + b"data" + largest


def aiff(file: BinaryIO, start: int, stop: int) -> Extent:
    """An AIFF or AIFF-C; where its sound goes on to another end than it says, with a head that says so."""
    common, sound, claimed = b"", 0, 0
    version = _at(file, start + 8, 4)
    for name, at, size in _chunks(file, start + 12, stop, ">I"):
        if name == b"COMM":
            common = _at(file, at, min(size, _LONGEST_FORMAT))
        elif name == b"SSND":
            sound, claimed = at, size
            if common:
                break
    width = _aiff_frame(common, version)
    if not sound or not width:
        return Extent(start, stop, stop)
    end, note = _end(file, sound, claimed, stop, ">I")
    following = _following(file, end, stop, ">I")
    if not note:
        return Extent(start, following, following)
    skipped = struct.unpack(">I", _at(file, sound, 4))[0]
    frames = max(0, end - sound - 8 - skipped) // width
    common = common[:2] + struct.pack(">I", min(frames, _LARGEST)) + common[6:] + b"\0" * (len(common) % 2)
    body = version + b"COMM" + struct.pack(">I", len(common)) + common
    size = min(end - sound, _LARGEST)
    whole = struct.pack(">I", min(len(body) + 8 + size, _LARGEST))
    head = b"FORM" + whole + body + b"SSND" + struct.pack(">I", size)
    return Extent(sound, end, following, head, (note,))


def _aiff_frame(common: bytes, version: bytes) -> int:
    """Bytes of a sample of all channels; 0 where it is compressed or not said."""
    if len(common) < 18:
        return 0
    channels, _, bits = struct.unpack(">HIH", common[:8])
    coding = common[18:22] if version == b"AIFC" else b"NONE"
    width = {b"alaw": 1, b"ALAW": 1, b"ulaw": 1, b"ULAW": 1, b"fl64": 8, b"FL64": 8, b"fl32": 4, b"FL32": 4}
    if coding in (b"NONE", b"twos", b"sowt", b"raw ", b"in24", b"in32"):
        return int(channels * (bits + 7) // 8)
    return int(channels * width.get(coding, 0))


def au(file: BinaryIO, start: int, stop: int) -> Extent:
    """A Sun/NeXT au: its sound goes on to the end of the file, whatever it says."""
    offset, claimed = struct.unpack(">II", _at(file, start + 4, 8).ljust(8, b"\0"))
    data = start + offset
    if not 24 <= offset <= stop - start:
        return Extent(start, stop, stop)
    end, note = _end(file, data, claimed, stop, ">I")
    head = _at(file, start, 8) + struct.pack(">I", min(end - data, _LARGEST)) + _at(file, start + 12, offset - 12)
    # An au says "to the end" with the largest size, so that is nothing to speak of.
    return Extent(data, end, end, head, (note,) if note and claimed != _LARGEST else ())


def caf(file: BinaryIO, start: int, stop: int) -> Extent:
    """A Core Audio file whose data chunk says its size (-1, "to the end", is in order)."""
    for name, at, size in _chunks(file, start + 8, stop, ">Q", pad=1):
        if name != b"data":
            continue
        if size in (stop - at, (1 << 64) - 1) or (0 < size < stop - at):
            break
        head = _at(file, start, at - 8 - start) + struct.pack(">Q", stop - at)
        note = CUT_OFF if not size else FALLS_SHORT
        return Extent(at, stop, stop, head, (note,))
    return Extent(start, stop, stop)


def w64(file: BinaryIO, start: int, stop: int) -> Extent:
    """A Sony Wave64, whose chunks are named by 16 bytes and count their own heads."""
    at = start + 40
    for _ in range(_MOST_CHUNKS):
        head = _at(file, at, 24)
        if len(head) < 24:
            break
        size = struct.unpack("<Q", head[16:])[0]
        if head[:4] == b"data":
            if 24 < size <= stop - at:
                break
            mended = _at(file, start, at - start) + head[:16] + struct.pack("<Q", stop - at)
            note = CUT_OFF if size <= 24 or size >= _UNKNOWN << 32 else FALLS_SHORT
            return Extent(at + 24, stop, stop, mended, (note,))
        if size < 24:
            break
        at += (size + 7) // 8 * 8
    return Extent(start, stop, stop)


HEADS: dict[str, Callable[[BinaryIO, int, int], Extent]] = {"wav": wav, "aiff": aiff, "au": au, "caf": caf, "w64": w64}
"""By the names of media.signatures."""


def _at(file: BinaryIO, place: int, count: int) -> bytes:
    file.seek(place)
    return file.read(max(0, count))


def _chunks(file: BinaryIO, at: int, stop: int, size_of: str, pad: int = 2) -> Iterator[tuple[bytes, int, int]]:
    """Chunks as name, place of the content, and size as it is claimed; ends at the first that is none."""
    width = 4 + struct.calcsize(size_of)
    for _ in range(_MOST_CHUNKS):
        head = _at(file, at, width)
        if len(head) < width or not _is_name(head[:4]):
            return
        size = struct.unpack(size_of, head[4:])[0]
        yield head[:4], at + width, size
        at += width + size
        # Some programs forget the padding after an odd size.
        if size % pad and not _is_name(_at(file, at, 4)):
            at += 1
        if at >= stop:
            return


def _is_name(name: bytes) -> bool:
    return len(name) == 4 and all(0x20 <= byte < 0x7F for byte in name)


def _end(file: BinaryIO, data: int, claimed: int, stop: int, size_of: str) -> tuple[int, str]:
    """Where the sound that begins at `data` really ends, and a note where that is not where it claims to."""
    there = stop - data
    if claimed > there:
        return stop, CUT_OFF if claimed >= _UNKNOWN else FALLS_SHORT
    rest = data + claimed + claimed % 2
    if stop - rest <= 0 or _at(file, rest, 4) in _BEGINNINGS or _is_metadata(file, rest, stop, size_of):
        return data + claimed, ""
    if not claimed:
        return stop, CUT_OFF
    if there >> 32 and (there - claimed) % (_LARGEST + 1) <= _IDLE:
        # Four bytes cannot count so far, and began anew.
        return stop, _GOES_ON
    if stop - rest <= _IDLE or _is_nothing(file, rest, stop):
        return data + claimed, ""
    return stop, _GOES_ON


def _is_nothing(file: BinaryIO, at: int, stop: int) -> bool:
    """Whether only zeros follow, as where a recorder had taken room on the disk beforehand."""
    last = max(at, stop - _PROBE)
    places = {at + (last - at) * number // (_PROBES - 1) for number in range(_PROBES)}
    return not any(any(_at(file, place, min(_PROBE, stop - place))) for place in sorted(places))


def _is_metadata(file: BinaryIO, at: int, stop: int, size_of: str) -> bool:
    """Whether nothing but chunks follows, the last of which may be cut off."""
    end, last = at, b""
    for name, place, size in _chunks(file, at, stop, size_of):
        end, last = place + size, name
        if end > stop:
            return name in _KNOWN
    return bool(last) and (end >= stop - 1 or last in _KNOWN)


def _following(file: BinaryIO, end: int, stop: int, size_of: str) -> int:
    """Where another sound begins, behind the metadata of the one that ends here; the end of the file without one."""
    for name, place, _ in _chunks(file, end, stop, size_of):
        if name in _BEGINNINGS:
            return place - 8
    return stop
