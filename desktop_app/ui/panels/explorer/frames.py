"""A bar for each frame of a film's stretch, as high as it counts; a click shows where in that frame."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from desktop_app.translation import number, tr
from desktop_app.ui import scheme
from desktop_app.ui.tokens import NEAR, TIGHT
from desktop_app.ui.widgets.names import named

_HIGH = 44
"""Points of the highest bar."""


class FrameBar(QWidget):
    """The frames from left to right in order of time; arrow keys walk among them.

    Signals:
        chosen(int): a frame, counted from 0.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.times: tuple[float, ...] = ()
        self.shares: tuple[float, ...] = ()
        self.frame = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        named(self, tr("Frames"), tr("How much each frame counts; a click shows where in it"))

    def show_frames(self, times: Sequence[float], shares: Sequence[float], frame: int) -> None:
        """Times in seconds, shares that sum to 1, and the frame that is in view."""
        self.times, self.shares, self.frame = tuple(times), tuple(shares), frame
        said = ", ".join(
            tr("{time:.2f} s {share:.0%}", time=time, share=share)
            for time, share in zip(self.times, self.shares, strict=True)
        )
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        """The bars, and two lines of words below them."""
        return QSize(240, _HIGH + 2 * self.fontMetrics().lineSpacing() + TIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the frame under the mouse."""
        if self.times and event.button() is Qt.MouseButton.LeftButton:
            place = int(event.position().x() / max(1, self.width()) * len(self.times))
            self._choose(min(max(place, 0), len(self.times) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the frame before and after."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if by and 0 <= self.frame + by < len(self.times):
            self._choose(self.frame + by)
        elif not by:
            super().keyPressEvent(event)

    def _choose(self, frame: int) -> None:
        if frame != self.frame:
            self.frame = frame
            self.update()
            self.chosen.emit(frame)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars with their shares and times; where they stand too close, every second or third has words."""
        if not self.times:
            return
        painter, look, metrics = QPainter(self), scheme.colours(), self.fontMetrics()
        width, line = self.width() / len(self.times), metrics.lineSpacing()
        every = max(1, -(-(metrics.horizontalAdvance("00.00 s") + NEAR) // max(1, int(width))))
        most = max(self.shares) or 1.0
        for place, (time, share) in enumerate(zip(self.times, self.shares, strict=True)):
            high = max(1.0, share / most * _HIGH)
            bar = QRectF(place * width + 2, _HIGH - high, width - 4, high)
            painter.fillRect(bar, QColor(look.accent if place == self.frame else look.edge))
            if (place - self.frame) % every == 0:
                painter.setPen(QColor(look.ink if place == self.frame else look.soft))
                for row, text in enumerate((number(share, ".0%"), tr("{time:.2f} s", time=time))):
                    area = QRectF(place * width - width, _HIGH + TIGHT / 2 + row * line, 3 * width, line)
                    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
