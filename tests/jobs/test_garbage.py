"""Garbage is collected on the GUI thread alone while the window is open."""

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.jobs.garbage import GarbageCollection


class Cycle:
    """Notes on which thread it is collected."""

    collected: list[str] = []  # noqa: RUF012 - shared on purpose

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        self.collected.append(threading.current_thread().name)


def make_cycles(count: int) -> None:
    for _ in range(count):
        Cycle()


def test_cycles_made_by_another_thread_are_collected_on_this_one(qtbot: QtBot) -> None:
    Cycle.collected.clear()
    keeper = QObject()
    collection = GarbageCollection(keeper)
    try:
        assert not gc.isenabled()
        thread = threading.Thread(target=make_cycles, args=(5000,))
        thread.start()
        thread.join()
        assert Cycle.collected == []
        qtbot.waitUntil(lambda: len(Cycle.collected) == 5000)
        assert set(Cycle.collected) == {threading.main_thread().name}
    finally:
        collection.stop()
    assert gc.isenabled()
