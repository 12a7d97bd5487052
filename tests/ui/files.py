"""Small real files of every kind, and drags that carry them."""

import wave
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def picture(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (8, 6), "teal").save(path)
    return path


def table(path: Path) -> Path:
    path.write_text("city,people\nRome,3\nOslo,1\n", "utf-8")
    return path


def sound(path: Path) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(b"\0\0" * 1600)
    return path


def files_mime(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def text_mime(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    return mime


def drop(widget: QWidget, mime: QMimeData) -> bool:
    """Drag over a widget and let go; whether the drop was accepted."""
    actions, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = widget.rect().center()
    enter = QDragEnterEvent(QPoint(middle), actions, mime, button, keys)
    QApplication.sendEvent(widget, enter)
    QApplication.sendEvent(widget, QDragMoveEvent(QPoint(middle), actions, mime, button, keys))
    last = QDropEvent(QPointF(middle), actions, mime, button, keys)
    QApplication.sendEvent(widget, last)
    return enter.isAccepted() and last.isAccepted()
