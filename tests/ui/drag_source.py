"""A program of its own from which a real mouse drags files: `python -m tests.ui.drag_source FILE...`."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Starts to drag at the first move of the pressed mouse."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(path) for path in sys.argv[1:]])
        drag = QDrag(self)
        drag.setMimeData(mime)
        # The target asks for the files after this: the program stays until it is ended.
        print("dropped", drag.exec(Qt.DropAction.CopyAction) == Qt.DropAction.CopyAction, flush=True)


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    source = Source("drag me")
    source.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    source.setGeometry(1450, 1050, 100, 100)
    source.show()
    app.processEvents()
    print("ready", flush=True)
    app.exec()
