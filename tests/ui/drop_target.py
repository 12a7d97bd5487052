"""A program of its own that a real mouse drags into: it says what it was given, as JSON, a line a drop."""

import json
import sys

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel


class Target(QLabel):
    """Takes whatever comes, as an editor, a spreadsheet and a file manager together."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        mime = event.mimeData()
        event.acceptProposedAction()
        print(json.dumps(told(mime)), flush=True)


def told(mime: QMimeData) -> dict:
    image = mime.imageData()
    return {
        "formats": mime.formats(),
        "text": mime.text(),
        "csv": bytes(mime.data("text/csv").data()).decode(),
        "files": [url.toLocalFile() for url in mime.urls()],
        "image": [image.width(), image.height()] if isinstance(image, QImage) else None,
    }


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    target = Target("drop here")
    target.setAcceptDrops(True)
    target.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
    target.setGeometry(1400, 1000, 180, 180)
    target.show()
    app.processEvents()
    print("ready", flush=True)
    app.exec()
