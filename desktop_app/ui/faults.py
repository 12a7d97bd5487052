"""Whatever goes wrong unforeseen, on any thread, reaches a person in a dialog of the GUI thread."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_app.translation import tr
from desktop_app.ui import style

log = logging.getLogger(__name__)


class Faults(QObject):
    """Takes the place of the interpreter's hooks for unhandled exceptions until stop().

    Signals:
        met(str, str): what happened in one line, and the traceback; emitted on any thread, delivered on the
            thread this object was made on.
        diagnostics_wanted(str): "Copy diagnostics" was pressed; with the traceback.
    """

    met = Signal(str, str)
    diagnostics_wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._box: QMessageBox | None = None
        self._before = sys.excepthook, threading.excepthook
        self.met.connect(self.show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def stop(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.closeAllWindows()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        log.error("unhandled: %s", details)
        sys.stderr.write(details)
        self.met.emit(f"{kind.__name__}: {error}", details)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str, str)
    def show(self, line: str, details: str) -> None:
        """Open the dialog; while one is open, further faults are added to its details."""
        if self._box is not None:
            self._box.setDetailedText(f"{self._box.detailedText()}\n{details}")
            return
        box = QMessageBox(QMessageBox.Icon.Warning, "Attendant", tr("Something went wrong that was not foreseen."))
        box.setParent(QApplication.activeWindow(), box.windowFlags())
        box.setInformativeText(tr("{line}\n\nWhat you have done so far is kept, and you can go on.", line=line))
        box.setDetailedText(details)
        copy = box.addButton(tr("Copy &diagnostics"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        copy.clicked.connect(lambda: self.diagnostics_wanted.emit(box.detailedText()))
        box.finished.connect(self._on_closed)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if box.parentWidget() is None:
            style.dress(box)
        self._box = box
        box.open()

    @Slot()
    def _on_closed(self) -> None:
        self._box = None
