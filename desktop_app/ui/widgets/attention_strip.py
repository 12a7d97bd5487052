"""What a model attended to over time, in colours, as wide as the waveform above it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.answers import AttentionMap
from desktop_app.questions import RELEVANCE
from desktop_app.translation import mark, tr
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.waveform import MARGIN
from desktop_app.workspace.attention_files import colours

HIGH = 16


class AttentionStrip(QWidget):
    """Seen while there is a map; a colour a frame of the model, at the moments that these frames are of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, tr("Attention over time"))
        self._image = QImage()
        self.begins, self.ends = 0.0, 0.0
        """The part of the sound that was looked at, in 0..1 of it."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_map(self, found: AttentionMap | None, duration: float) -> None:
        """Draw what was asked about; None for nothing. duration: of the whole sound, in seconds."""
        self.setVisible(found is not None and duration > 0)
        if found is None or duration <= 0:
            return
        row = found.row()
        pixels = colours(row[None])
        self._image = QImage(pixels.tobytes(), len(row), 1, 3 * len(row), QImage.Format.Format_RGB888).copy()
        self.begins, self.ends = found.start / duration, (found.start + len(row) * found.step) / duration
        most = found.start + (int(row.argmax()) + 0.5) * found.step
        relevant = found.method == RELEVANCE
        words = mark("Relevance, most at {time:.2f} s") if relevant else mark("Attention, most at {time:.2f} s")
        described = tr(words, time=most)
        self.setToolTip(described)
        self.setAccessibleDescription(described)
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(480, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colours, where they lie in time."""
        wide = self.width() - 2 * MARGIN
        area = QRectF(MARGIN + self.begins * wide, 0, (self.ends - self.begins) * wide, self.height())
        QPainter(self).drawImage(area, self._image)
