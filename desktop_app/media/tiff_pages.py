"""The pictures of a TIFF file: which of its directories are pages, and whether it is a camera's raw picture.

TIFF 6.0 (Adobe 1992), BigTIFF (43 in place of 42), DNG 1.7 for the marks of raw pictures.
"""

import os
import struct
from typing import BinaryIO, NamedTuple

from desktop_app.media.excerpts import Excerpt

_MOST_DIRECTORIES = 100_000
_NEW_SUBFILE, _OLD_SUBFILE, _PHOTOMETRIC, _SUB_DIRECTORIES, _DNG = 254, 255, 262, 330, 50_706
_REDUCED_OR_MASK = 1 | 4
_OLD_REDUCED = 2
_MOSAIC = (32_803, 34_892)


class Pages(NamedTuple):
    """places: where the directories of the pages begin in the file; raw: whether it is not developed."""

    places: tuple[int, ...]
    raw: bool


def pages(file: BinaryIO) -> Pages:
    """The pages of an open TIFF, without the small versions and masks that stand between them.

    Damage ends the list: what is before it can still be seen.
    """
    found = dict(_directories(file))
    full = [place for place, tags in found.items() if not _is_small(tags)]
    first = next(iter(found.values()), {})
    # Cameras put a small picture in front and hang the raw one below it.
    hangs = not full and any(_SUB_DIRECTORIES in tags for tags in found.values())
    raw = _DNG in first or first.get(_PHOTOMETRIC) in _MOSAIC or hangs
    return Pages(tuple(full or found), raw)


class AtPage(Excerpt):
    """An open TIFF that begins with another of its pages: nothing but the number of its first directory differs."""

    def __init__(self, file: BinaryIO, place: int) -> None:
        file.seek(0)
        head = file.read(8)
        order = "<" if head[:2] == b"II" else ">"
        begin = head + struct.pack(order + "Q", place) if _is_big(head) else head[:4] + struct.pack(order + "I", place)
        super().__init__(file, len(begin), file.seek(0, os.SEEK_END), begin)
        self._real = file

    def fileno(self) -> int:
        """The file's own: libtiff reads from there, and is told where the page is."""
        return self._real.fileno()


def _is_small(tags: dict[int, int]) -> bool:
    return bool(tags.get(_NEW_SUBFILE, 0) & _REDUCED_OR_MASK) or tags.get(_OLD_SUBFILE) == _OLD_REDUCED


def _is_big(head: bytes) -> bool:
    return head[2:4] in (b"+\0", b"\0+")


def _directories(file: BinaryIO) -> "Directories":
    file.seek(0)
    head = file.read(16)
    order = "<" if head[:2] == b"II" else ">"
    big = _is_big(head)
    at = _number(head[8:16] if big else head[4:8], order)
    return Directories(file, order, big, at)


class Directories:
    """The directories of a TIFF: where each begins, and its numbers by tag; ends where one leads back or is damaged."""

    def __init__(self, file: BinaryIO, order: str, big: bool, at: int) -> None:
        self._file, self._order, self._at = file, order, at
        self._count, self._entry, self._offset = (8, 20, 8) if big else (2, 12, 4)
        self._seen: set[int] = set()
        self._size = file.seek(0, os.SEEK_END)

    def __iter__(self) -> "Directories":
        return self

    def __next__(self) -> tuple[int, dict[int, int]]:
        if not 0 < self._at < self._size or self._at in self._seen or len(self._seen) >= _MOST_DIRECTORIES:
            raise StopIteration
        self._seen.add(self._at)
        self._file.seek(self._at)
        count = _number(self._file.read(self._count), self._order)
        content = self._file.read(min(count, 4_096) * self._entry)
        if count > 4_096 or len(content) < count * self._entry or not count:
            raise StopIteration
        place, self._at = self._at, _number(self._file.read(self._offset), self._order)
        return place, dict(self._tag(content[at : at + self._entry]) for at in range(0, len(content), self._entry))

    def _tag(self, entry: bytes) -> tuple[int, int]:
        """Tag and value, where that is one small number; the beginning of it, or where it lies, elsewhere."""
        tag, kind = struct.unpack(self._order + "HH", entry[:4])
        value = entry[-self._offset :]
        return tag, _number(value[: {1: 1, 3: 2}.get(kind, self._offset)], self._order)


def _number(content: bytes, order: str) -> int:
    return int.from_bytes(content, "little" if order == "<" else "big")
