"""The sounds that a file holds one after the other: joined files are told apart, tags in front of them skipped."""

import os
import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

from desktop_app.media.mpeg_frames import frame
from desktop_app.media.signatures import tags_length
from desktop_app.media.sound_heads import FALLS_SHORT, HEADS, Extent

MOST_SOUNDS = 10_000
"""Sounds in one file: what is joined beyond that is not read."""

_BLOCK = 1 << 20
_OGG_HEAD = 27
_FIRST_PAGE, _LAST_PAGE = 2, 4
_LARGEST_PAGE = _OGG_HEAD + 255 + 255 * 255
_HAS_FRAMES, _HAS_BYTES = 1, 2
_NO_END = (
    "The mark that ends the file is missing, and perhaps sound before it: all that is there was read; if words are "
    "missing, copy or download it again"
)
_SLACK = 1.02
"""Programs that edit tags leave what the first frame claims as it was."""

_FLAC = re.compile(rb"fLaC[\x00\x80]\0\0\x22")
_ASF_FILE, _ASF_SIZE_AT, _ASF_FLAGS_AT = bytes.fromhex("a1dcab8c47a9cf118ee400c00c205365"), 40, 88
"""What begins the object of an ASF that tells of the file, and where in it its size and its flags stand."""
_TAGGED = re.compile(rb"Xing|Info|VBRI")
_VBRI_AT = 36
"""Bytes from the beginning of a frame, whatever its channels (Fraunhofer)."""


def extents(file: BinaryIO, name: str) -> list[Extent]:
    """Each sound in the file, in order; name is its format as media.signatures has it.

    A file cut from the net or joined by a program holds several; most hold one.
    """
    start, stop = tags_length(file), file.seek(0, os.SEEK_END)
    if name in HEADS:
        return _with_heads(file, name, start, stop)
    begins = [start, *_JOINTS.get(name, _none)(file, start, stop)][:MOST_SOUNDS]
    ends = [*begins[1:], stop]
    missing = _ENDS.get(name, _nothing_missing)
    pairs = zip(begins, ends, strict=True)
    return [Extent(begin, end, end, notes=missing(file, begin, end)) for begin, end in pairs]


def _with_heads(file: BinaryIO, name: str, start: int, stop: int) -> list[Extent]:
    found: list[Extent] = []
    while start < stop and len(found) < MOST_SOUNDS:
        extent = HEADS[name](file, start, stop)
        found.append(extent)
        start = max(extent.after, start + 1)
    return found


def _none(file: BinaryIO, start: int, stop: int) -> Iterator[int]:
    return iter(())


def _ogg(file: BinaryIO, start: int, stop: int) -> Iterator[int]:
    """Where a chained stream begins anew: a first page after pages that are none (RFC 3533)."""
    at, inside = start, False
    while at < stop:
        file.seek(at)
        head = file.read(_OGG_HEAD + 255)
        if head[:4] != b"OggS" or len(head) < _OGG_HEAD:
            at = next(_places(file, re.compile(b"OggS"), at + 1, stop), stop)
            continue
        first = bool(head[5] & _FIRST_PAGE)
        if first and inside:
            yield at
        inside = not first
        segments = head[_OGG_HEAD : _OGG_HEAD + head[26]]
        at += _OGG_HEAD + head[26] + sum(segments)


def _flac(file: BinaryIO, start: int, stop: int) -> Iterator[int]:
    """Where "fLaC" is followed by the head of a STREAMINFO block, as at the beginning of every FLAC file."""
    return _places(file, _FLAC, start + 1, stop)


def _mp3(file: BinaryIO, start: int, stop: int) -> Iterator[int]:
    """The frames in which an encoder says how long the rest is: each is the first of what was a file of its own."""
    first = True
    for place in _places(file, _TAGGED, start, stop):
        begin = _tagged_frame(file, place)
        if begin is None or begin < start:
            continue
        # Whatever sound comes before the first such frame belongs to a part without one.
        if not first or _holds_a_frame(file, start, begin):
            yield begin
        first = False


def _tagged_frame(file: BinaryIO, place: int) -> int | None:
    """Where the frame begins whose tag stands at a place; None where the letters are no such tag."""
    file.seek(place)
    tag = file.read(4)
    for distance in (_VBRI_AT,) if tag == b"VBRI" else (36, 21, 13):
        file.seek(max(0, place - distance))
        found = frame(file.read(7))
        if found is not None and found.codec == "mp3" and (tag == b"VBRI" or found.tag_at == distance):
            return place - distance
    return None


def _holds_a_frame(file: BinaryIO, start: int, stop: int) -> bool:
    """Whether an mp3 frame lies between two places that is followed by another or by the second place."""
    file.seek(start)
    head = file.read(min(stop - start, _BLOCK))
    for match in re.finditer(b"\xff", head):
        found = frame(head[match.start() : match.start() + 7])
        if found is not None and found.codec == "mp3":
            after = match.start() + found.length
            if start + after == stop or frame(head[after : after + 7]) is not None:
                return True
    return False


def _mp4(file: BinaryIO, start: int, stop: int) -> Iterator[int]:
    """Where a second "ftyp" box begins a second film (ISO 14496-12), after one that has its index."""
    indexed = False
    for kind, at, _ in boxes(file, start, stop):
        if kind == b"ftyp" and indexed:
            yield at
            indexed = False
        indexed = indexed or kind == b"moov"


def boxes(file: BinaryIO, start: int, stop: int) -> Iterator[tuple[bytes, int, int]]:
    """The outermost boxes of an mp4 or mov: kind, place, bytes; the last may claim more than is there."""
    at = start
    while at + 8 <= stop:
        file.seek(at)
        head = file.read(16)
        size = int.from_bytes(head[:4], "big")
        if size == 1:
            size = int.from_bytes(head[8:16], "big")
        if size == 0:
            size = stop - at
        if size < 8:
            return
        yield head[4:8], at, size
        at += size


def _matroska(file: BinaryIO, start: int, stop: int) -> Iterator[int]:
    """Where another EBML head stands behind a segment whose size is known (RFC 8794)."""
    at = start
    while at < stop:
        file.seek(at)
        head = file.read(12)
        size, taken = _ebml_number(head[4:])
        if head[:4] == b"\x1aE\xdf\xa3":
            if at > start:
                yield at
        elif head[:4] != b"\x18S\x80g":
            return
        if size is None:
            return
        at += 4 + taken + size


def _ebml_number(content: bytes) -> tuple[int | None, int]:
    """A size and how many bytes it is written in; None for "unknown", which is all ones."""
    if not content or not content[0]:
        return None, 1
    taken = 9 - content[0].bit_length()
    value = int.from_bytes(content[:taken], "big") & ((1 << 7 * taken) - 1)
    return (None if value == (1 << 7 * taken) - 1 else value), taken


def _places(file: BinaryIO, pattern: "re.Pattern[bytes]", start: int, stop: int) -> Iterator[int]:
    """Every place in file[start:stop] where a pattern of at most 8 bytes begins; a block in memory at a time."""
    at, last, kept = start, start - 1, b""
    while at < stop:
        file.seek(at)
        fresh = file.read(min(_BLOCK, stop - at))
        if not fresh:
            return
        block, first = kept + fresh, at - len(kept)
        for match in pattern.finditer(block):
            if first + match.start() > last:
                last = first + match.start()
                yield last
        at += len(fresh)
        # A match may lie across two blocks.
        kept = block[-7:]


def _nothing_missing(file: BinaryIO, start: int, stop: int) -> tuple[str, ...]:
    return ()


def _ogg_end(file: BinaryIO, start: int, stop: int) -> tuple[str, ...]:
    """A note where the last page of a stream does not say that it is the last, or is not all there (RFC 3533)."""
    first = max(start, stop - _LARGEST_PAGE)
    file.seek(first)
    end = file.read(stop - first)
    at = end.rfind(b"OggS")
    head = end[at : at + _OGG_HEAD + 255]
    if at < 0:
        return ()  # what stands at the end is no Ogg: a tag, perhaps
    segments = head[_OGG_HEAD : _OGG_HEAD + head[26]] if len(head) > _OGG_HEAD else b""
    whole = segments and head[5] & _LAST_PAGE and at + _OGG_HEAD + len(segments) + sum(segments) <= len(end)
    return () if whole else (_NO_END,)


def _mp3_end(file: BinaryIO, start: int, stop: int) -> tuple[str, ...]:
    """A note where the first frame claims more bytes than are there, if its encoder wrote that (Xing, LAME)."""
    file.seek(start)
    head = file.read(min(stop - start, _BLOCK))
    found = re.search(rb"Xing|Info", head)
    if found is None or _tagged_frame(file, start + found.start()) is None:
        return ()
    flags, *sizes = (int.from_bytes(head[found.end() + at : found.end() + at + 4], "big") for at in (0, 4, 8))
    claimed = (sizes[1] if flags & _HAS_FRAMES else sizes[0]) if flags & _HAS_BYTES else 0
    return (FALLS_SHORT,) if claimed > (stop - start - found.start()) * _SLACK + 1_024 else ()


def _asf_end(file: BinaryIO, start: int, stop: int) -> tuple[str, ...]:
    """A note where the file says that it is larger than it is, unless it was sent as it arose (ASF 3.2)."""
    file.seek(start)
    head = file.read(min(stop - start, _BLOCK))
    at = head.find(_ASF_FILE)
    if at < 0 or len(head) < at + _ASF_FLAGS_AT + 4:
        return ()
    claimed = int.from_bytes(head[at + _ASF_SIZE_AT : at + _ASF_SIZE_AT + 8], "little")
    sent = head[at + _ASF_FLAGS_AT] & 1
    return (FALLS_SHORT,) if not sent and claimed > stop - start else ()


_ENDS: dict[str, Callable[[BinaryIO, int, int], tuple[str, ...]]] = {
    "ogg": _ogg_end, "mp3": _mp3_end, "asf": _asf_end,
}  # fmt: skip
"""What is to be said of where a sound ends, by the names of media.signatures, where its bytes tell."""

_JOINTS: dict[str, Callable[[BinaryIO, int, int], Iterator[int]]] = {
    "ogg": _ogg, "flac": _flac, "mp3": _mp3, "mp4": _mp4, "matroska": _matroska,
}  # fmt: skip
"""Where further sounds begin, by the names of media.signatures."""
