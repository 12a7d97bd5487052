"""The GUI thread stays free while a folder of ten thousand files is dropped and while jobs run."""

import os
import time
from collections.abc import Sized
from itertools import chain
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from pytestqt.qtbot import QtBot

from desktop_app.jobs.call import State
from desktop_app.jobs.queue import Priority
from desktop_app.ui.main_window import MainWindow
from tests.ui.fakes import Counting
from tests.ui.files import drop, files_mime, picture

MOST = 500
"""Files or answers the GUI thread may be given before it looks at its other events again."""

SLOW = 1e-4
"""Seconds the GUI thread takes over each: meanwhile more are ready."""


class Looks(QObject):
    """Counts what the GUI thread is given between two looks at its events, and makes it slow to deal with it.

    How long it takes on a real machine is measured by tests/benchmarks/pauses.py.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.between = [0]
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        if self.between[-1]:
            self.between.append(0)

    def given(self, things: Sized) -> None:
        """So many more were given."""
        self.between[-1] += len(things)
        time.sleep(SLOW * len(things))


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
    looks = Looks(window)
    window.incoming.router.found.connect(lambda by_kind, first: looks.given(list(chain(*by_kind.values()))))
    drop(window, files_mime(folder))
    qtbot.waitUntil(lambda: window.idle, timeout=60_000)
    assert len(images.taken) >= 10_000
    assert sum(looks.between) == len(images.taken)
    assert max(looks.between) <= MOST


def test_jobs_with_thousands_of_answers_keep_the_window_free(qtbot: QtBot, window: MainWindow) -> None:
    looks = Looks(window)
    jobs = [
        window.services.jobs.submit(Counting(upto=2000, fail_at=number), f"Job {number}", Priority.BATCH)
        for number in range(20)
    ]
    for job in jobs:
        job.answered.connect(looks.given)
    qtbot.waitUntil(lambda: all(job.state is State.DONE for job in jobs), timeout=60_000)
    assert [job.done for job in jobs] == [2000] * 20
    assert sum(looks.between) == 40_000
    assert max(looks.between) <= MOST
