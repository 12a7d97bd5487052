"""The picture of a film at the moment in view, fetched in the background; of several that are wanted the latest."""

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.answers import Failure
from desktop_app.jobs.background import Background
from desktop_app.jobs.call import Call
from desktop_app.translation import tr
from desktop_app.ui.panes.film_reel import Reel

_BETWEEN = 0.066
"""Seconds between two pictures at least: about fifteen a second leave the other thread room for thumbnails."""


class FilmScreen(QWidget):
    """Shows one picture as large as there is room.

    Signals:
        clicked(): a press with the mouse.
        failed(object): a Failure: this moment cannot be shown.
    """

    clicked = Signal()
    failed = Signal(object)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._reel: Reel | None = None
        self._image = QImage()
        self._wanted: float | None = None
        self._call: Call | None = None
        self._asked_at = 0.0
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._ask)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        self.setAccessibleName(tr("Picture at the moment in view"))

    @property
    def idle(self) -> bool:
        """Whether the picture that is wanted is shown, or cannot be."""
        return self._call is None and not self._soon.isActive()

    @property
    def image(self) -> QImage:
        """The picture in view; a null image for none."""
        return self._image

    def open(self, path: Path | None) -> None:
        """Show another film, nothing of it yet."""
        self.stop()
        if self._reel is not None:
            self._reel.close()
        self._reel = Reel(path) if path is not None else None
        self._image = QImage()
        self.update()

    def show_moment(self, seconds: float) -> None:
        """Show the picture at a time, as soon as it is there."""
        if self._reel is None:
            return
        self._wanted = seconds
        if self._call is None and not self._soon.isActive():
            rest = self._asked_at + _BETWEEN - time.monotonic()
            self._soon.start(max(0, round(1000 * rest)))

    def stop(self) -> None:
        """Fetch nothing any more."""
        self._soon.stop()
        self._wanted = None
        if self._call is not None:
            self._call.cancel()
            self._call = None

    def _ask(self) -> None:
        if self._reel is None or self._wanted is None:
            return
        wanted, self._wanted = self._wanted, None
        self._asked_at = time.monotonic()
        self._call = call = self._background.run_awaited(self._reel.picture, wanted, title=tr("a picture of the film"))
        call.succeeded.connect(partial(self._show, call))
        call.failed.connect(partial(self._fail, call))

    def _show(self, call: Call, image: object) -> None:
        if call is self._call and isinstance(image, QImage):
            self._image = image
            self.update()
            self._go_on()

    def _fail(self, call: Call, failure: object) -> None:
        if call is self._call:
            if isinstance(failure, Failure):
                self.failed.emit(failure)
            self._go_on()

    def _go_on(self) -> None:
        self._call = None
        if self._wanted is not None:
            self.show_moment(self._wanted)

    def sizeHint(self) -> QSize:
        """Sixteen to nine."""
        return QSize(480, 270)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell of it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture in the middle, on the ground of what is worked on."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self._image.isNull():
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRect(0, 0, size.width(), size.height())
        area.moveCenter(self.rect().center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, self._image)
