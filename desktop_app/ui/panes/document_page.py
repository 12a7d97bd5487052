"""One page, large: zoomed, moved with the mouse, and with the boxes of what was found drawn on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QGraphicsPixmapItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from desktop_app.jobs.background import Background
from desktop_app.media.documents.pages import Box
from desktop_app.translation import tr
from desktop_app.ui import scheme
from desktop_app.ui.panes.document_list import Document
from desktop_app.ui.panes.document_pictures import Latest, Wish
from desktop_app.ui.widgets.names import named
from desktop_app.workspace.page_shading import TINT

_LARGE = 1_600
"""Pixels of the longer side of a page as it is drawn first; zoomed in, it is drawn anew."""
_LARGEST = 6_000
_STEP = 1.25
_MOST_ZOOM = 8.0
_AIR, _CLOSE = 0.4, 0.15
"""Of a word's height: what a box leaves around it, and what a ground does."""
_STILL = 4
"""Points that the mouse moves before a press is a drag and no click."""
_RING = QColor(176, 58, 32)
"""Around the words that look."""


@dataclass(frozen=True)
class Marked:
    """A box to be drawn: where, what for (said by the mouse), and whether it is the one that is meant."""

    box: Box
    title: str
    chosen: bool = False


@dataclass(frozen=True)
class ShadedWord:
    """A word to be shaded: where, how much of the strongest in 0..1, what the mouse says of it, its tokens, and whether
    it is one of those that look. patch: whether it is no word, but one of the patches that a page is covered with."""

    box: Box
    share: float
    title: str
    tokens: tuple[int, ...]
    looks: bool = False
    patch: bool = False


class _Shade(QGraphicsRectItem):
    """A ground beneath ink: what is black stays black."""

    def __init__(self, rect: QRectF, word: ShadedWord) -> None:
        super().__init__(rect)
        self.word = word
        light = [round(255 + (each - 255) * word.share) for each in TINT]
        self.setBrush(QColor(*light))
        self.setPen(QPen(Qt.PenStyle.NoPen))
        self.setToolTip(word.title)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Multiplied with the page."""
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        super().paint(painter, option, widget)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _in(word: Box, box: Box) -> bool:
    """Whether the middle of a word is in a box."""
    across, down = (word[0] + word[2]) / 2, (word[1] + word[3]) / 2
    return box[0] <= across <= box[2] and box[1] <= down <= box[3]


def _ringed(rect: QRectF) -> QGraphicsRectItem:
    """Around a word that looks."""
    ring = QGraphicsRectItem(rect)
    pen = QPen(_RING, 2)
    pen.setCosmetic(True)
    ring.setPen(pen)
    return ring


class PageView(QGraphicsView):
    """Ctrl and the wheel zoom; the mouse drags. A page fits the width until a person zooms.

    Signals:
        failed(object): a Failure: this page cannot be shown.
        drawn(Wish, QImage): a page came into view, or was drawn anew.
        settled(): no page is being drawn any more.
        zoomed(): another zoom is in force.
        tokens_chosen(list): a shaded word was clicked, which is these tokens.
    """

    failed = Signal(object)
    drawn = Signal(object, QImage)
    settled = Signal()
    zoomed = Signal()
    tokens_chosen = Signal(list)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, tr("Page"))
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setMinimumSize(200, 160)
        self._picture = QGraphicsPixmapItem()
        self._picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.addItem(self._picture)
        self._boxes: list[QGraphicsRectItem] = []
        self._marks: Sequence[Marked] = ()
        self._words: Sequence[ShadedWord] = ()
        self._shades: list[_Shade] = []
        self._rings: list[QGraphicsRectItem] = []
        self._pressed = QPoint()
        self._latest = Latest(background, self._show, self._on_failed, self, awaited=True)
        self._latest.settled.connect(self.settled)
        self._sharpen = QTimer(self, singleShot=True, interval=200)
        self._sharpen.timeout.connect(self._draw_sharp)
        self._shown: tuple[Document, int] | None = None
        self._size = (0, 0)
        self._is_new = True
        self.zoom = 1.0

    @property
    def idle(self) -> bool:
        """Whether the page that is wanted is shown."""
        return not self.drawing and not self._sharpen.isActive()

    @property
    def drawing(self) -> bool:
        """Whether a page is being drawn."""
        return not self._latest.idle

    @property
    def image_size(self) -> tuple[int, int]:
        """Pixels of the picture in view; (0, 0) for none."""
        return self._size

    @property
    def boxes(self) -> list[QRectF]:
        """Where boxes are drawn, in units of the picture."""
        return [box.rect() for box in self._boxes]

    def show_page(self, document: Document | None, page: int) -> None:
        """Show another page, or nothing; its boxes come with mark()."""
        if document is None:
            self._latest.stop()
            self._shown = None
            self._picture.setPixmap(QPixmap())
            self._size = (0, 0)
            self.mark(())
            self.shade(())
            return
        if self._shown != (document, page):
            self._shown = (document, page)
            self._is_new = True
            self._picture.setPixmap(QPixmap())
            self._size = (0, 0)
            self.mark(())
            self.shade(())
        self._want(_LARGE)

    def mark(self, marks: Sequence[Marked]) -> None:
        """Draw these boxes; the one that is chosen comes into view."""
        self._marks = marks
        for box in self._boxes:
            self._scene.removeItem(box)
        self._boxes = []
        width, height = self._size
        if not width:
            return
        colours = scheme.colours()
        for mark in sorted(marks, key=lambda each: each.chosen):
            rect = _grown(QRectF(mark.box[0], mark.box[1], mark.box[2] - mark.box[0], mark.box[3] - mark.box[1]))
            rect = QRectF(rect.x() * width, rect.y() * height, rect.width() * width, rect.height() * height)
            item = QGraphicsRectItem(rect)
            # The page is white in any scheme: the colours are those that stand out on white.
            line, fill = QColor("#1f5fae"), QColor("#1f5fae")
            fill.setAlphaF(0.20 if mark.chosen else 0.07)
            pen = QPen(line, 2 if mark.chosen else 1.25)
            pen.setCosmetic(True)
            item.setPen(pen)
            item.setBrush(fill)
            item.setToolTip(mark.title)
            self._scene.addItem(item)
            self._boxes.append(item)
            if mark.chosen:
                self.ensureVisible(rect, 40, 80)
        self._ring()
        self.setBackgroundBrush(QColor(colours.hover))
        chosen = [mark.title for mark in marks if mark.chosen]
        self.setAccessibleDescription("; ".join(chosen))

    @property
    def shades(self) -> list[ShadedWord]:
        """The words that are shaded."""
        return [shade.word for shade in self._shades]

    def shade(self, words: Sequence[ShadedWord]) -> None:
        """Shade these words of the page in view; none to take the shading away."""
        self._words = words
        for shade in self._shades:
            self._scene.removeItem(shade)
        width, height = self._size
        self._shades = [
            _Shade(
                _grown(
                    QRectF(
                        word.box[0] * width,
                        word.box[1] * height,
                        (word.box[2] - word.box[0]) * width,
                        (word.box[3] - word.box[1]) * height,
                    ),
                    0.0 if word.patch else _CLOSE,
                ),
                word,
            )
            for word in (words if width else ())
        ]
        for shade in self._shades:
            self._scene.addItem(shade)
        self._ring()

    def _ring(self) -> None:
        """Around the words that look; the answer has a box of its own already."""
        for ring in self._rings:
            self._scene.removeItem(ring)
        answers = [mark.box for mark in self._marks if mark.chosen]
        looking = [each for each in self._shades if each.word.looks]
        self._rings = [_ringed(each.rect()) for each in looking if not any(_in(each.word.box, box) for box in answers)]
        for ring in self._rings:
            self._scene.addItem(ring)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may become a drag, or a click."""
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a shaded word chooses it."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if (at - self._pressed).manhattanLength() < _STILL and event.button() is Qt.MouseButton.LeftButton:
            under = [item for item in self.items(at) if isinstance(item, _Shade)]
            if under:
                self.tokens_chosen.emit(list(under[0].word.tokens))

    def change_zoom(self, by: float) -> None:
        """Zoom by a factor; 0 fits the width again."""
        self.zoom = 1.0 if by == 0 else min(max(self.zoom * by, 0.2), _MOST_ZOOM)
        self._fit()
        self._sharpen.start()
        self.zoomed.emit()

    def stop(self) -> None:
        """Draw nothing any more."""
        self._sharpen.stop()
        self._latest.stop()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.change_zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width again."""
        super().resizeEvent(event)
        self._fit()
        self._sharpen.start()

    def _want(self, side: int) -> None:
        if self._shown is not None:
            document, page = self._shown
            self._latest.want((document.path, page, side, document.turned.get(page, 0)))

    def _show(self, wish: Wish, image: QImage) -> None:
        if self._shown is None or (self._shown[0].path, self._shown[1]) != wish[:2]:
            return
        self._size = (image.width(), image.height())
        self._picture.setPixmap(QPixmap.fromImage(image))
        self._scene.setSceneRect(0, 0, image.width(), image.height())
        self._fit()
        self._is_new = False
        self.mark(self._marks)
        self.shade(self._words)
        self.drawn.emit(wish, image)

    def _on_failed(self, wish: Wish, failure: object) -> None:
        if self._shown is not None and (self._shown[0].path, self._shown[1]) == wish[:2]:
            self.failed.emit(failure)

    def _fit(self) -> None:
        width = self._size[0]
        if width:
            self._settle_bar()
            scale = self.zoom * max(1, self.viewport().width() - 2) / width
            bar = self.verticalScrollBar()
            from_top = self._is_new or bar.value() <= bar.minimum()
            self.resetTransform()
            self.scale(scale, scale)
            if from_top:  # Qt keeps the middle where it is; a page is read from its beginning
                bar.setValue(bar.minimum())

    def _settle_bar(self) -> None:
        """Show the vertical bar where the page needs it at the width without one, whatever is shown now.

        Where Qt decides, a page about as high as the view has it come and go for ever, as it takes from the width.
        """
        room, (width, height) = self.contentsRect().size(), self._size
        is_longer = self.zoom * max(1, room.width() - 2) * height > room.height() * width
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if is_longer else policy.ScrollBarAlwaysOff)

    def _draw_sharp(self) -> None:
        """Draw the page anew where it is shown larger than it was drawn."""
        width, height = self._size
        if not width:
            return
        wanted = self.zoom * self.viewport().width() * self.devicePixelRatioF() / width
        if wanted > 1.15:
            side = min(_LARGEST, round(max(width, height) * wanted))
            if side > max(width, height):
                self._want(side)


def _grown(rect: QRectF, share: float = _AIR) -> QRectF:
    air = rect.height() * share
    return rect.adjusted(-air, -air, air, air)
