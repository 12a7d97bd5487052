"""Small pictures for the grid: decoded off the GUI thread, only what is in view, kept while there is room."""

from collections import OrderedDict
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from desktop_app.answers import Failure
from desktop_app.jobs.background import Background
from desktop_app.jobs.call import Call

_ROOM = 64 * 2**20
"""Bytes of thumbnails kept: about 1,000 of 128 x 128."""
_AT_ONCE = 4
"""Calls under way; the rest waits here, where it can be dropped when it scrolls out of view."""


def as_image(path: Path, side: int) -> QImage:
    """A picture that fits a square of side pixels, as Qt paints it fastest. Raises Unreadable.

    Runs in the background: decoding and packing need no lock on the interpreter.
    """
    from desktop_app.media import images

    return packed(images.thumbnail(path, side))


def packed(picture: object) -> QImage:
    """A Pillow picture in RGB as a QImage of its own memory."""
    from PIL import Image

    if not isinstance(picture, Image.Image):
        raise TypeError(f"not a picture: {type(picture).__name__}")
    width, height = picture.size
    pixels = picture.tobytes("raw", "BGRX")
    return QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


class Thumbnails(QObject):
    """Pixmaps by path.

    Signals:
        ready(Path): pixmap() now has it.
        failed(Path, Failure): it cannot be made.
    """

    ready = Signal(object)
    failed = Signal(object, object)

    def __init__(self, background: Background, side: int, parent: QObject | None = None) -> None:
        """side: pixels of the screen."""
        super().__init__(parent)
        self._background = background
        self._side = side
        self._kept: OrderedDict[Path, QPixmap] = OrderedDict()
        self._room = 0
        self._wanted: list[Path] = []
        self._calls: dict[Path, Call] = {}
        self._broken: set[Path] = set()

    @property
    def idle(self) -> bool:
        """Whether everything wanted is here."""
        return not self._calls and not self._wanted

    def pixmap(self, path: Path) -> QPixmap | None:
        """What there is of a picture."""
        found = self._kept.get(path)
        if found is not None:
            self._kept.move_to_end(path)
        return found

    def want(self, paths: Sequence[Path]) -> None:
        """Decode these, in this order, and nothing else: what was wanted before is dropped."""
        wanted = set(paths)
        for path in [each for each in self._calls if each not in wanted]:
            self._calls.pop(path).cancel()
        here = (self._kept, self._calls, self._broken)
        self._wanted = [path for path in paths if not any(path in each for each in here)]
        self._wanted.reverse()
        self._begin()

    def resize(self, side: int) -> None:
        """Another size in pixels (a screen of another density)."""
        if side != self._side:
            self._side = side
            self._kept.clear()
            self._room = 0

    def forget(self, paths: Sequence[Path]) -> None:
        """These are off the grid."""
        for path in paths:
            self._drop(path)
            self._broken.discard(path)

    def stop(self) -> None:
        """Nothing arrives after this."""
        self.want([])

    def _begin(self) -> None:
        while self._wanted and len(self._calls) < _AT_ONCE:
            path = self._wanted.pop()
            call = self._background.run(as_image, path, self._side, title=str(path))
            self._calls[path] = call
            call.succeeded.connect(partial(self._keep, path))
            call.failed.connect(partial(self._fail, path))

    def _keep(self, path: Path, image: object) -> None:
        self._calls.pop(path, None)
        if isinstance(image, QImage):
            self._kept[path] = QPixmap.fromImage(image)
            self._room += image.sizeInBytes()
        while self._room > _ROOM and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))
        self._begin()
        self.ready.emit(path)

    def _fail(self, path: Path, failure: object) -> None:
        self._calls.pop(path, None)
        self._broken.add(path)
        self._begin()
        if isinstance(failure, Failure):
            self.failed.emit(path, failure)

    def _drop(self, path: Path) -> None:
        pixmap = self._kept.pop(path, None)
        if pixmap is not None:
            self._room -= 4 * pixmap.width() * pixmap.height()
