"""Pictures of pages for the window, drawn in the background: small ones for the strip, a large one to read."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop_app.jobs.background import Background
from desktop_app.jobs.call import Call
from desktop_app.translation import tr

Wish = tuple[Path, int, int, int]
"""A document, its page (from 1), the longer side in pixels, and how far it is turned."""


class Latest(QObject):
    """Draws one page at a time; of several that are wanted, the latest.

    take: called with the wish and its picture. fail: called with the wish and a Failure. awaited: whether a person
    waits to see just that.

    Signals:
        settled(): nothing is drawn any more, or it is no longer wanted.
    """

    settled = Signal()

    def __init__(
        self,
        background: Background,
        take: Callable[[Wish, QImage], object],
        fail: Callable[[Wish, object], object],
        parent: QObject | None = None,
        awaited: bool = False,
    ) -> None:
        super().__init__(parent)
        self._run = background.run_awaited if awaited else background.run
        self._take = take
        self._fail = fail
        self._call: Call | None = None
        self._drawing: Wish | None = None
        self._next: Wish | None = None

    @property
    def idle(self) -> bool:
        """Whether what was wanted is there."""
        return self._call is None

    def want(self, wish: Wish) -> None:
        """Draw this page next; one that is being drawn just so is not drawn twice."""
        self._next = wish if self._call is None or wish != self._drawing else None
        if self._call is None:
            self._go_on()

    def stop(self) -> None:
        """Draw nothing any more."""
        self._next = None
        if self._call is not None:
            self._call.cancel()
            self._call = None
            self.settled.emit()

    def _go_on(self) -> None:
        wish, self._next = self._next, None
        if wish is None:
            self.settled.emit()
            return
        self._drawing = wish
        title = tr("page {page} of {name}", page=wish[1], name=wish[0].name)
        self._call = call = self._run(drawn, *wish, title=title)
        call.succeeded.connect(partial(self._on_drawn, wish))
        call.failed.connect(partial(self._fail, wish))
        call.ended.connect(partial(self._on_ended, call))

    def _on_drawn(self, wish: Wish, image: object) -> None:
        assert isinstance(image, QImage)
        self._take(wish, image)

    def _on_ended(self, call: Call) -> None:
        if call is self._call:
            self._call = None
            self._go_on()


def drawn(path: Path, page: int, side: int, turned: int) -> QImage:
    """In the background: a page, upright, its longer side at most so many pixels. Raises Unreadable."""
    from desktop_app.media.documents.reading import picture

    found = picture(path, page, side, turned).convert("RGB")
    width, height = found.size
    # The copy owns its bytes: those of the picture may go.
    return QImage(found.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
