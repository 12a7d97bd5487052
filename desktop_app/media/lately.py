"""Pictures that a model read a moment ago, small: who shows the work as it goes on need not decode them once more."""

import threading
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE = 240
"""Pixels of the longer side that are enough for a look in passing."""

_ROOM = 8 * 2**20
"""Bytes kept: those of at least a dozen pictures, which are fetched as soon as their answers arrive."""


def smaller(picture: "Image") -> "Image":
    """A picture in RGB with a longer side of SIDE to twice that; itself where it is no larger.

    By whole numbers of pixels, means of squares: a third of a millisecond for 800 x 600.
    """
    factor = max(picture.size) // SIDE
    return picture.reduce(factor) if factor > 1 else picture


class _Lately:
    """The pictures read last, by file and page; any thread may ask."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pictures: OrderedDict[tuple[Path, int], Image] = OrderedDict()
        self._bytes = 0

    def keep(self, path: Path, page: int, picture: "Image") -> None:
        """Keep a small RGB picture of a page (counted from 1), and let go of the oldest where room is short."""
        with self._lock:
            self._let_go(self._pictures.pop((path, page), None))
            self._pictures[path, page] = picture
            self._bytes += _bytes(picture)
            while self._bytes > _ROOM:
                self._let_go(self._pictures.popitem(last=False)[1])

    def seen(self, path: Path, page: int) -> "Image | None":
        """What is still here of a page, as the model read it: the file may have changed or be gone since."""
        with self._lock:
            return self._pictures.get((path, page))

    def clear(self) -> None:
        """Let go of all."""
        with self._lock:
            self._pictures.clear()
            self._bytes = 0

    def _let_go(self, picture: "Image | None") -> None:
        self._bytes -= 0 if picture is None else _bytes(picture)


def _bytes(picture: "Image") -> int:
    return 3 * picture.width * picture.height


_lately = _Lately()
keep, seen, clear = _lately.keep, _lately.seen, _lately.clear
