"""One picture large, with all of its labels and what its file says."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from desktop_app.answers import Failure, ImageLabels, PictureAnswer, Unanswered
from desktop_app.jobs.background import Background
from desktop_app.jobs.call import Call
from desktop_app.translation import local, number, spoken, tr
from desktop_app.ui import language
from desktop_app.ui.panes.image_bars import ScoreBars
from desktop_app.ui.panes.image_items import Leaf, Picture
from desktop_app.ui.panes.image_thumbnails import packed
from desktop_app.ui.said import as_said
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import FIGURE
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.remedy_button import RemedyButton

_SIDE = 1_600
"""Pixels of the longer side a picture is shown with at most: more than most windows have room for."""
_MOST_ENLARGED = 8


@dataclass(frozen=True)
class Enlarged:
    """A picture read for the detail view, and its facts as lines of text."""

    image: QImage
    facts: str


def enlarge(leaf: Leaf) -> Enlarged:
    """Read a picture at up to 1,600 pixels a side, and its facts; in the background. Raises Unreadable."""
    from desktop_app.media import images

    path, page = leaf
    facts = images.probe(path, page)
    file = path.stat()
    changed = language.moment(file.st_mtime)
    lines = (
        tr("{width:,} x {height:,} pixels, {format}", width=facts.width, height=facts.height, format=facts.format)
        + _of_pages(page, facts.pages),
        tr("{bytes}, changed {changed}", bytes=_bytes(file.st_size), changed=changed),
        str(path.parent),
    )
    return Enlarged(packed(images.thumbnail(path, _SIDE, page)), "\n".join(lines))


def _best_of(labels: ImageLabels) -> str:
    """The best label and its score, or that it is doubted."""
    said = tr("not sure: {label}", label=spoken(labels.best.label)) if labels.doubted else spoken(labels.best.label)
    return f"{said}  {local(labels.best.percent(0))}"


def _said_of(labels: ImageLabels) -> list[str]:
    """What stands below the bars: whether the best label is doubted, and the notes."""
    return [*([spoken(labels.doubt)] if labels.doubted else []), *map(as_said, labels.notes)]


def _of_pages(page: int, pages: int) -> str:
    return tr(", page {page:,} of {pages:,}", page=page, pages=pages) if pages > 1 else ""


def _bytes(count: int) -> str:
    for unit, size in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= size:
            return f"{number(count / size, '.1f')} {unit}"
    return tr("{count} bytes", count=count)


class Canvas(QWidget):
    """A picture as large as fits, scaled once for each size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._scaled = QPixmap()
        self._text = ""
        self.setMinimumSize(200, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Picture"))

    def show_image(self, image: QImage, text: str = "") -> None:
        """Show a picture, or a text where it is null."""
        self._image, self._scaled, self._text = image, QPixmap(), text
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle."""
        painter = QPainter(self)
        if self._image.isNull():
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(20, 20, -20, -20), int(flags), self._text)
            return
        ratio = self.devicePixelRatioF()
        room = (self.size() * ratio).boundedTo(self._image.size() * _MOST_ENLARGED)
        size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        if self._scaled.size() != size:
            how = Qt.TransformationMode.SmoothTransformation
            self._scaled = QPixmap.fromImage(self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, how))
        place = QRect(0, 0, max(1, round(size.width() / ratio)), max(1, round(size.height() / ratio)))
        place.moveCenter(self.rect().center())
        painter.drawPixmap(place, self._scaled)


class ImageDetail(QWidget):
    """Left and Right go to the next picture, Esc goes back to the grid.

    Signals:
        stepped(int): the next (1) or the previous (-1) picture is wanted.
        closed(): back to the grid.
        checkpoint_wanted(str): the Models page is wanted at this checkpoint, which knows what this one does not.
    """

    stepped = Signal(int)
    closed = Signal()
    checkpoint_wanted = Signal(str)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._call: Call | None = None
        self._leaf: Leaf | None = None
        self.canvas = Canvas()
        self.bars = ScoreBars()
        self.name = named(QLabel(wordWrap=True), tr("File name"))
        self.facts = named(QLabel(wordWrap=True), tr("Facts about the file"))
        self.asked = named(QLabel(wordWrap=True), tr("Question"))
        self.best = named(QLabel(wordWrap=True), tr("The likeliest answer"))
        self.note = named(QLabel(wordWrap=True), tr("What was answered"))
        self.instead = RemedyButton()
        self.place = named(QLabel(), tr("Place among the pictures shown"))
        self.back = named(QPushButton(tr("&Back to all pictures")), tr("Back to all pictures"))
        self.previous = named(QPushButton(), tr("Previous picture"), tr("Left"))
        self.next = named(QPushButton(), tr("Next picture"), tr("Right"))
        dress(self.back, "back")
        dress(self.previous, "back")
        dress(self.next, "forward")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("One picture"))
        self._lay_out()
        self.back.clicked.connect(self.closed)
        self.instead.checkpoint_wanted.connect(self.checkpoint_wanted)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))

    @property
    def idle(self) -> bool:
        """Whether the picture is there."""
        return self._call is None

    def show_picture(self, picture: Picture, count: int) -> None:
        """Show a picture and its labels; its pixels come when they are decoded."""
        row = picture.row
        self.place.setText(tr("{row:,} of {count:,}", row=row + 1, count=count))
        self.previous.setEnabled(row > 0)
        self.next.setEnabled(row < count - 1)
        self._show_answer(picture)
        if picture.leaf != self._leaf:
            self._leaf = picture.leaf
            self.name.setText(picture.name)
            self.facts.setText("")
            self.canvas.setAccessibleDescription(picture.name)
            self._read(picture.leaf)

    def stop(self) -> None:
        """Nothing arrives after this; the picture is let go."""
        if self._call is not None:
            self._call.cancel()
        self._call = self._leaf = None
        self.canvas.show_image(QImage())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left, Right and Esc."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        side = QWidget()
        lines = QVBoxLayout(side)
        lines.setContentsMargins(8, 0, 0, 0)
        for label in (self.name, self.facts, self.note):
            label.setProperty("soft", label is not self.note)
        large = self.best.font()
        large.setPointSizeF(large.pointSizeF() * FIGURE)
        large.setBold(True)
        self.best.setFont(large)
        for label in (self.name, self.facts, self.note, self.asked, self.best):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self.name, self.asked, self.best, self.bars, self.note):
            lines.addWidget(widget)
        lines.addWidget(self.instead, alignment=Qt.AlignmentFlag.AlignLeft)
        lines.addStretch(1)
        lines.addWidget(self.facts)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.canvas)
        split.addWidget(side)
        split.setSizes([600, 360])
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        in_column(in_row(self.back, ..., self.previous, self.place, self.next), wide(split), into=self)

    def _show_answer(self, picture: Picture) -> None:
        labels, failure = picture.labels, picture.failure
        self.bars.setVisible(labels is not None)
        self.best.setVisible(labels is not None)
        self.best.setText(_best_of(labels) if labels is not None else "")
        self.best.setProperty("soft", labels is not None and labels.doubted)
        self.best.style().polish(self.best)
        shown = labels or failure
        asked = shown.question if isinstance(shown, PictureAnswer | Unanswered) else ""
        self.asked.setText(asked)
        self.asked.setVisible(bool(asked))
        called = tr("Answer") if isinstance(labels, PictureAnswer) else tr("Label")
        self.bars.show_labels(labels.labels if labels is not None else (), called)
        if failure is not None:
            self.note.setText("\n".join(part for part in (as_said(failure.reason), as_said(failure.advice)) if part))
        else:
            self.note.setText(tr("No answer yet.") if labels is None else "\n".join(_said_of(labels)))
        self.note.setVisible(bool(self.note.text()))
        self.instead.show_for(failure or labels)

    def _read(self, leaf: Leaf) -> None:
        if self._call is not None:
            self._call.cancel()
        self._call = self._background.run_awaited(enlarge, leaf, title=str(leaf.path))
        self._call.succeeded.connect(partial(self._show_enlarged, leaf))
        self._call.failed.connect(partial(self._show_failure, leaf))

    def _show_enlarged(self, leaf: Leaf, enlarged: object) -> None:
        if leaf == self._leaf and isinstance(enlarged, Enlarged):
            self._call = None
            self.canvas.show_image(enlarged.image)
            self.facts.setText(enlarged.facts)

    @Slot(object)
    def _show_failure(self, leaf: Leaf, failure: object) -> None:
        if leaf == self._leaf and isinstance(failure, Failure):
            self._call = None
            self.canvas.show_image(QImage(), as_said(failure.reason))
