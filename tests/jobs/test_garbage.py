"""Garbage is collected on the GUI thread alone while the window is open."""

import ast
import gc
import threading
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

import desktop_app
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


def test_nothing_is_collected_while_imports_run(qtbot: QtBot) -> None:
    Cycle.collected.clear()
    importing = [True]
    keeper = QObject()
    collection = GarbageCollection(keeper, held=lambda: importing[0])
    try:
        make_cycles(5000)
        collection.collect()
        assert Cycle.collected == []
        importing[0] = False
        collection.collect()
        assert len(Cycle.collected) == 5000
    finally:
        collection.stop()


def test_what_stays_is_looked_through_once_and_not_again(qtbot: QtBot) -> None:
    kept = [[number] for number in range(100_000)]
    full: list[int] = []
    keeper = QObject()
    collection = GarbageCollection(keeper)

    def count(phase: str, facts: dict[str, int]) -> None:
        if phase == "stop" and facts["generation"] == 2:
            full.append(len(kept))

    gc.callbacks.append(count)
    try:
        for _ in range(600):
            make_cycles(1000)
            collection.collect()
    finally:
        gc.callbacks.remove(count)
        collection.stop()
    # The thresholds alone would make it four: the second and third generation are full every 121 times.
    assert len(full) == 1


def test_no_other_part_of_the_program_collects_garbage() -> None:
    """On the models' thread that would destroy widgets, under CUDA too, where no test of ours runs."""
    package = Path(desktop_app.__file__).parent
    names = [
        str(path.relative_to(package))
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("gc.collect", "collect")
    ]
    assert set(names) == {"jobs/garbage.py"}
