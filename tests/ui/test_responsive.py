"""The GUI thread stays free while a folder of ten thousand files is dropped and while jobs run."""

import gc
import os
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from pytestqt.qtbot import QtBot

from desktop_app.jobs.call import State
from desktop_app.jobs.garbage import GarbageCollection
from desktop_app.jobs.queue import Priority
from desktop_app.ui.main_window import MainWindow
from tests.ui.fakes import Counting
from tests.ui.files import drop, files_mime, picture

MOST = 0.05
"""Seconds of its own work after which the GUI thread must have looked at its events again."""


class Load(QObject):
    """Looks at the GUI thread every millisecond.

    It reads the processor time of this thread, not the clock: a busy machine makes a test slow, not red.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # As in the application: what is loaded is set apart, and garbage is collected by a timer.
        gc.collect()
        gc.freeze()
        self._collection = GarbageCollection(self)
        self.ticks = 0
        self.worst = 0.0
        self._last = time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    @Slot()
    def _tick(self) -> None:
        now = time.thread_time()
        self.worst = max(self.worst, now - self._last)
        self._last = now
        self.ticks += 1

    def stop(self) -> None:
        self._timer.stop()
        self._collection.stop()
        gc.unfreeze()


def test_a_folder_of_ten_thousand_files_keeps_the_window_free(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    original = picture(tmp_path / "original.png")
    folder = tmp_path / "many"
    for number in range(10_000):
        place = folder / f"{number // 1000}"
        if number % 1000 == 0:
            place.mkdir(parents=True)
        os.link(original, place / f"{number:05}.png")
    (folder / "0" / "broken.png").write_bytes(b"\x89PNG but no more")
    images: Any = window.panes[0]
    load = Load(window)
    drop(window, files_mime(folder))
    qtbot.waitUntil(lambda: window.idle, timeout=60_000)
    load.stop()
    assert len(images.taken) >= 10_000
    assert max(images.parts) <= 500
    assert load.ticks > 20
    assert load.worst < MOST


def test_jobs_with_thousands_of_answers_keep_the_window_free(qtbot: QtBot, window: MainWindow) -> None:
    load = Load(window)
    jobs = [
        window.desk.jobs.submit(Counting(upto=2000, fail_at=number), f"Job {number}", Priority.BATCH)
        for number in range(20)
    ]
    qtbot.waitUntil(lambda: all(job.state is State.DONE for job in jobs), timeout=60_000)
    load.stop()
    assert [job.done for job in jobs] == [2000] * 20
    assert load.worst < MOST
