"""The whole window takes drops: a filter over all its widgets, and a overlay that says so."""

from collections import deque

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop_app.ui import dropped, watching

_LOOKED_AT = 20
"""Files of a drag that are told before it is dropped: of ten thousand it would take a tenth of a second."""
_TAKES_TEXT = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


class DropOverlay(QWidget):
    """Lies over the window while something is dragged across it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.invitation = dropped.invitation()
        self.hide()

    def cover(self) -> None:
        """Show over the whole parent."""
        self.setAccessibleName(self.invitation)
        self.setGeometry(self.window().rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A translucent sheet with a rounded frame and one sentence, in the palette's colours."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = self.palette().window().color()
        sheet.setAlphaF(0.88)
        painter.fillRect(self.rect(), sheet)
        painter.setPen(QPen(self.palette().highlight().color(), 2.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(24, 24, -24, -24), 16, 16)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        painter.setFont(font)
        painter.setPen(self.palette().windowText().color())
        words = self.rect().adjusted(48, 48, -48, -48)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.invitation)


class DropArea(QObject):
    """Takes drops on any widget of a window, its floating panels included.

    Plain text over a text field is left to the field; drags that began inside the window are left alone.

    Signals:
        dropped(Dropped): something was dropped; delivered after the drop itself has ended.
        entered(list[Path]): files are dragged across the window, and may be dropped; the first of them.
    """

    dropped = Signal(object)
    entered = Signal(list)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._overlay = DropOverlay(window)
        self._waiting: deque[dropped.Dropped] = deque()
        window.setAcceptDrops(True)
        watching.watch(self)

    def invite(self, words: str) -> None:
        """What the overlay says while something is dragged across the window."""
        self._overlay.invitation = words

    @property
    def idle(self) -> bool:
        """Whether every drop has been delivered."""
        return not self._waiting

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drag events before the widget they are meant for."""
        if isinstance(event, QDropEvent) and isinstance(watched, QWidget) and self._ours(watched):
            return self._on_drag(watched, event)
        if event.type() == QEvent.Type.DragLeave and watched is self._window:
            self._overlay.hide()
        return False

    def stop(self) -> None:
        """Take no more drops."""
        watching.unwatch(self)
        self._overlay.hide()

    def _ours(self, widget: QWidget) -> bool:
        top = widget.window()
        return top is self._window or (top.parentWidget() is self._window and not top.isModal())

    def _on_drag(self, widget: QWidget, event: QDropEvent) -> bool:
        mime = event.mimeData()
        if isinstance(event.source(), QObject) or not dropped.worth_taking(mime):
            return False
        if self._is_for_field(widget, mime):
            self._overlay.hide()
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            self._overlay.cover()
            if isinstance(event, QDragEnterEvent):
                self.entered.emit(dropped.files_in(mime, _LOOKED_AT))
        else:
            self._overlay.hide()
            # After the drop: what follows may open or close a window, which Qt does not survive inside.
            self._waiting.append(dropped.read(mime))
            QTimer.singleShot(0, self, self._deliver)
        return True

    def _deliver(self) -> None:
        self.dropped.emit(self._waiting.popleft())

    def _is_for_field(self, widget: QWidget, mime: QMimeData) -> bool:
        return isinstance(widget, _TAKES_TEXT) and mime.hasText() and not mime.hasUrls() and not mime.hasImage()
