"""What a model attended to over time, in colours, as wide as the waveform above it, and what the colours mean."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.answers import AttentionMap
from desktop_app.questions import RELEVANCE
from desktop_app.translation import mark, tr
from desktop_app.ui.widgets import scale_key
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.scale import Scale, scale_of
from desktop_app.ui.widgets.waveform import MARGIN
from desktop_app.workspace.attention_files import colours
from desktop_app.workspace.shading import value_words

HIGH = 16


class AttentionStrip(QWidget):
    """Seen while there is a map; a colour a frame of the model, at the moments of these frames, and a key below.

    The mouse tells the value of a moment, and what the brightest colour stands for.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, tr("Attention over time"))
        self._image = QImage()
        self._found: AttentionMap | None = None
        self.scale: Scale | None = None
        """What the colours mean, which the key says."""
        self.setMouseTracking(True)
        self.begins, self.ends = 0.0, 0.0
        """The part of the sound that was looked at, in 0..1 of it."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_map(self, found: AttentionMap | None, duration: float) -> None:
        """Draw what was asked about; None for nothing. duration: of the whole sound, in seconds."""
        self.setVisible(found is not None and duration > 0)
        self._found = found
        if found is None or duration <= 0:
            return
        row = found.row()
        pixels = colours(row[None])
        self.scale = scale_of(found, row)
        self._image = QImage(pixels.tobytes(), len(row), 1, 3 * len(row), QImage.Format.Format_RGB888).copy()
        self.begins, self.ends = found.start / duration, (found.start + len(row) * found.step) / duration
        most = found.start + (int(row.argmax()) + 0.5) * found.step
        relevant = found.method == RELEVANCE
        words = mark("Relevance, most at {time:.2f} s") if relevant else mark("Attention, most at {time:.2f} s")
        described = tr(words, time=most)
        self.setToolTip(described)
        self.setAccessibleDescription(described)
        self.update()

    def words_at(self, x: float) -> str:
        """The moment at a place across, its value and the highest of all; "" beside what was looked at."""
        if self._found is None:
            return ""
        wide = max(1, self.width() - 2 * MARGIN)
        row, across = self._found.row(), (x - MARGIN) / wide
        place = int((across - self.begins) / max(self.ends - self.begins, 1e-9) * len(row))
        if across < self.begins or not 0 <= place < len(row):
            return ""
        shares = self._found.method != RELEVANCE
        told = mark("{time:.2f} s: {share} of the attention; the brightest colour is {most}")
        if not shares:
            told = mark("{time:.2f} s: relevance {share}; the brightest colour is {most}")
        share, most = (value_words(float(each), shares) for each in (row[place], row.max()))
        return tr(told, time=self._found.start + (place + 0.5) * self._found.step, share=share, most=most)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the value under the mouse."""
        self.setToolTip(self.words_at(event.position().x()) or self.accessibleDescription())

    def sizeHint(self) -> QSize:
        """Wide and low: the strip, and a line with the key."""
        return QSize(480, HIGH + scale_key.height(self.fontMetrics()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colours, where they lie in time, and the key at the right below them."""
        wide = self.width() - 2 * MARGIN
        painter = QPainter(self)
        area = QRectF(MARGIN + self.begins * wide, 0, (self.ends - self.begins) * wide, HIGH)
        painter.drawImage(area, self._image)
        if self.scale is not None:
            metrics = self.fontMetrics()
            below = QRect(MARGIN, HIGH + scale_key.height(metrics), wide, 0)
            scale_key.draw(painter, self.scale, below, metrics)
