"""The window driven for a measurement: pictures dropped, and the event loop run until all are answered."""

import os
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import scratch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ATTENDANT_HOME"] = str(scratch())

from PySide6.QtCore import QEventLoop, QTimer

from desktop_app.application import guarded, make_application, open_window
from desktop_app.ui.faults import Faults
from desktop_app.ui.main_window import MainWindow


def in_window(drive: Callable[[MainWindow], None], *, loaded: bool = True) -> None:
    """Open the window as the application does, drive it, close it.

    loaded: wait for the slow imports first.
    """
    app = make_application()
    window = open_window()
    with guarded(window, Faults()):
        if loaded:
            load(window)
        drive(window)
        window.close()
        app.processEvents()


def load(window: MainWindow) -> None:
    """Wait until the slow imports, which begin behind the first paint, are made."""
    # The devices are asked for behind the imports.
    until(lambda: window.device != "not yet known" and window.idle, 300)


def until(condition: Callable[[], bool], seconds: float) -> None:
    """Run the event loop, as the application does, until a condition holds."""
    loop = QEventLoop()
    deadline = time.monotonic() + seconds
    timer = QTimer(interval=25)
    timer.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > deadline else None)
    timer.start()
    loop.exec()
    timer.stop()
    if not condition():
        raise TimeoutError(f"not done within {seconds} s")


def drop(window: MainWindow, pictures: list[Path]) -> None:
    """The pictures' folder, as if it were dropped."""
    window.open_paths([pictures[0].parent])
