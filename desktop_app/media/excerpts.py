"""A part of an open file read as if it were a file of its own, with other bytes in front where its own are wrong."""

import io
import os
from typing import Any, BinaryIO


class Excerpt(io.RawIOBase):
    """head, followed by file[start:stop]. Several excerpts may share a file, each keeping its own place."""

    def __init__(self, file: BinaryIO, start: int, stop: int, head: bytes = b"") -> None:
        super().__init__()
        self._file = file
        self._start = start
        self._head = head
        self._length = len(head) + max(0, stop - start)
        self._at = 0

    def __len__(self) -> int:
        return self._length

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def tell(self) -> int:
        """Where the next byte is read."""
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place; beyond the end nothing is read."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._length}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer as far as head and file go: libsndfile takes fewer bytes for the end."""
        view = memoryview(buffer).cast("B")
        have = 0
        while have < len(view) and (piece := self._next(len(view) - have)):
            view[have : have + len(piece)] = piece
            have += len(piece)
            self._at += len(piece)
        return have

    def _next(self, most: int) -> bytes:
        """Some of the bytes that come next."""
        if self._at < len(self._head):
            return self._head[self._at : self._at + most]
        self._file.seek(self._start + self._at - len(self._head))
        return self._file.read(max(0, min(most, self._length - self._at)))
