"""What a further start of the program hands over: its files are opened in the window, which comes to the front.

macOS starts no program twice: it sends the one that runs an event for each file.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from desktop_app.one_window import Handed
    from desktop_app.ui.main_window import MainWindow


class Application(QApplication):
    """Knows of the files that the system opens with the program that runs.

    Signals:
        opened(Path): one of them.
    """

    opened = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Those about the application as a whole; none of a window passes here."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.opened.emit(Path(event.file()))
            return True
        return super().event(event)


class FurtherStarts(QObject):
    """Takes what comes from the thread that listens to the GUI thread.

    Signals:
        came(Handed): to be emitted on any thread; what comes before there is a window waits for it.
    """

    came = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._window: MainWindow | None = None
        self._waiting: list[Handed] = []
        self.came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def give_to(self, window: "MainWindow") -> None:
        """From now on this window opens the files."""
        self._window = window
        application = QApplication.instance()
        if isinstance(application, Application):
            application.opened.connect(window.open_path)
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            self._take(each)

    @Slot(object)
    def _take(self, handed: "Handed") -> None:
        window = self._window
        if window is None:
            self._waiting.append(handed)
        elif handed.answer(not window.is_closed) and not window.is_closed:
            bring_forward(window, handed.token)
            window.open_paths(handed.files)


def bring_forward(window: "MainWindow", token: str) -> None:
    """Bring the window to the front, or have the desktop say that it wants to be looked at.

    token: what the desktop gave the further start for that; Wayland lets no window come forward without.
    """
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt hands it on with the next activation, and clears it
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
