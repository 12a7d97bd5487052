"""Small pictures for the grid: decoded off the GUI thread, only what is in view, kept while there is room."""

from collections import OrderedDict
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from desktop_app.answers import Failure
from desktop_app.jobs.background import Background
from desktop_app.jobs.call import Call
from desktop_app.problems import Unreadable
from desktop_app.ui.panes.image_items import Leaf

_ROOM = 64 * 2**20
"""Bytes of thumbnails kept: about 1,000 of 128 x 128."""
_AT_ONCE = 4
"""Calls under way; the rest waits here, where it can be dropped when it scrolls out of view."""


def as_image(leaf: Leaf, side: int) -> QImage:
    """A picture that fits a square of side pixels, as Qt paints it fastest. Raises Unreadable.

    Runs in the background: decoding and packing need no lock on the interpreter.
    """
    from desktop_app.media import images

    return packed(images.thumbnail(leaf.path, side, leaf.page))


def page_counts(paths: Sequence[Path]) -> dict[Path, int]:
    """How many pictures each file holds, of those that hold several; in the background."""
    from desktop_app.media import images

    found: dict[Path, int] = {}
    for path in paths:
        # Whoever decodes it says what is wrong with it.
        with suppress(Unreadable):
            if (pages := images.pages(path)) > 1:
                found[path] = pages
    return found


def packed(picture: object) -> QImage:
    """A Pillow picture in RGB as a QImage of its own memory."""
    from PIL import Image

    if not isinstance(picture, Image.Image):
        raise TypeError(f"not a picture: {type(picture).__name__}")
    width, height = picture.size
    pixels = picture.tobytes("raw", "BGRX")
    return QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


class Thumbnails(QObject):
    """Pixmaps by file and page.

    Signals:
        ready(Leaf): pixmap() now has it.
        failed(Leaf, Failure): it cannot be made.
    """

    ready = Signal(object)
    failed = Signal(object, object)

    def __init__(self, background: Background, side: int, parent: QObject | None = None) -> None:
        """side: pixels of the screen."""
        super().__init__(parent)
        self._background = background
        self._side = side
        self._kept: OrderedDict[Leaf, QPixmap] = OrderedDict()
        self._room = 0
        self._wanted: list[Leaf] = []
        self._calls: dict[Leaf, Call] = {}
        self._broken: set[Leaf] = set()

    @property
    def idle(self) -> bool:
        """Whether everything wanted is here."""
        return not self._calls and not self._wanted

    def pixmap(self, leaf: Leaf) -> QPixmap | None:
        """What there is of a picture."""
        found = self._kept.get(leaf)
        if found is not None:
            self._kept.move_to_end(leaf)
        return found

    def want(self, leaves: Sequence[Leaf]) -> None:
        """Decode these, in this order, and nothing else: what was wanted before is dropped."""
        wanted = set(leaves)
        for leaf in [each for each in self._calls if each not in wanted]:
            self._calls.pop(leaf).cancel()
        here = (self._kept, self._calls, self._broken)
        self._wanted = [leaf for leaf in leaves if not any(leaf in each for each in here)]
        self._wanted.reverse()
        self._begin()

    def resize(self, side: int) -> None:
        """Another size in pixels (a screen of another density)."""
        if side != self._side:
            self._side = side
            self._kept.clear()
            self._room = 0

    def forget(self, leaves: Sequence[Leaf]) -> None:
        """These are off the grid."""
        for leaf in leaves:
            self._drop(leaf)
            self._broken.discard(leaf)

    def stop(self) -> None:
        """Nothing arrives after this."""
        self.want([])

    def _begin(self) -> None:
        while self._wanted and len(self._calls) < _AT_ONCE:
            leaf = self._wanted.pop()
            call = self._background.run(as_image, leaf, self._side, title=str(leaf.path))
            self._calls[leaf] = call
            call.succeeded.connect(partial(self._keep, leaf))
            call.failed.connect(partial(self._fail, leaf))

    def _keep(self, leaf: Leaf, image: object) -> None:
        self._calls.pop(leaf, None)
        if isinstance(image, QImage):
            self._kept[leaf] = QPixmap.fromImage(image)
            self._room += image.sizeInBytes()
        while self._room > _ROOM and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))
        self._begin()
        self.ready.emit(leaf)

    def _fail(self, leaf: Leaf, failure: object) -> None:
        self._calls.pop(leaf, None)
        self._broken.add(leaf)
        self._begin()
        if isinstance(failure, Failure):
            self.failed.emit(leaf, failure)

    def _drop(self, leaf: Leaf) -> None:
        pixmap = self._kept.pop(leaf, None)
        if pixmap is not None:
            self._room -= 4 * pixmap.width() * pixmap.height()
