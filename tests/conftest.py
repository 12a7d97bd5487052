"""What every test gets: a home of its own, a screen, and a check that nothing is left running."""

import gc
import os
import re
import sys
import threading
import time
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

# Before torch is imported anywhere: two threads on two cores, and no connection to any hub.
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

if "PYTEST_XDIST_WORKER" in os.environ:
    # Several processes: threads of two of them on the same cores would wait for each other.
    os.environ.setdefault("OMP_NUM_THREADS", "1")

# Texts are compared in English, whatever is spoken where the tests run.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

import pytest

from desktop_app.inference.primitive_cache import set_small_primitive_cache

set_small_primitive_cache()  # as the program does; torch is not imported by it

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

# What is imported and found while tests are collected lasts: to look for garbage in it again and again would take a
# quarter of the time.
gc.disable()

pytest_plugins = ["tests.screen", "tests.sound_server", "tests.checkpoints"]

_LASTING = ("ThreadPoolExecutor", "asyncio_", "pydevd", "QueueFeederThread", "tokenizers", "tqdm_monitor", "Dummy-")
"""Threads that libraries keep for the life of the process."""

_MOST = 2 * 2**30
"""Bytes that a process of pytest-xdist may take, with its children."""


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Twice as many processes as there are cores, as far as memory reaches.

    Many tests wait for sound in real time, for a child process or a server, and leave the cores to others meanwhile.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if not hasattr(os, "sysconf"):
        return cores
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return max(cores, min(2 * cores, memory // _MOST))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with what takes longest: at the end one process would be at it while the others have nothing to do.

    What hears sound in real time is begun by the first process alone: it waits, and others have the cores meanwhile.
    pytest-xdist gives each process a stretch of this list at first, so that each stretch begins with its share.
    """
    shares = int(getattr(config, "workerinput", {}).get("workercount", 1))
    if shares == 1:
        return
    hearing = [item for item in items if "running_sound_server" in getattr(item, "fixturenames", ())]
    heard = set(hearing)
    long = [item for item in items if item.get_closest_marker("long") and item not in heard]
    others = [item for item in items if not item.get_closest_marker("long") and item not in heard]
    ends = [len(items) * (share + 1) // shares for share in range(shares)]
    ordered: list[pytest.Item] = []
    for share, end in enumerate(ends):
        ordered += long[share - 1 :: shares - 1] if share else hearing
        left = max(0, end - len(ordered))
        ordered += others[:left]
        del others[:left]
    items[:] = ordered


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


_NUMBERS = count()
"""For the folders of this process's tests. pytest's own looks through all of them for the next number of each: of two
thousand tests, whose folders are four thousand, that takes five seconds."""


@pytest.fixture
def tmp_path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of the test's own, as pytest's is."""
    name = re.sub(r"\W", "_", request.node.name)[:30]
    folder = tmp_path_factory.getbasetemp() / f"{name}-{next(_NUMBERS)}"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, recordings and history of a test lie in a folder of its own."""
    folder = tmp_path_factory.getbasetemp() / f"home-{next(_NUMBERS)}"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("ATTENDANT_HOME", str(folder))
    return folder


@pytest.fixture
def qtbot(qapp: "QApplication", request: pytest.FixtureRequest) -> "QtBot":
    """pytest-qt's, but it waits a minute where nothing else is said: a slow machine makes a test slow, not red."""
    from pytestqt.qtbot import QtBot

    bot = QtBot(request)
    for wait in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive"):
        setattr(bot, wait, partial(getattr(bot, wait), timeout=60_000))
    return bot


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A test that leaves a thread of ours running fails."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 20  # it may be amid an import, which a busy machine makes long
    while (left := _left(before)) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not left, f"threads left running: {left}"


def _left(before: set[threading.Thread]) -> list[str]:
    return [
        thread.name
        for thread in threading.enumerate()
        if thread not in before and thread.is_alive() and not thread.name.startswith(_LASTING)
    ]


@pytest.fixture(autouse=True)
def garbage_on_this_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the program (jobs/garbage.py), no thread of work destroys a Qt object that is in a cycle.

    Its destructor holds a lock of Qt's and waits for the interpreter, while this thread may hold the interpreter and
    wait for that lock: both would wait for ever.
    """
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def no_lesser_application_left() -> Iterator[None]:
    """A test that leaves a QGuiApplication fails: in this process no window could be made after it."""
    yield
    if (core := sys.modules.get("PySide6.QtCore")) is None or (made := core.QCoreApplication.instance()) is None:
        return
    assert type(made).__name__ not in ("QCoreApplication", "QGuiApplication"), "what needs Qt takes the fixture qapp"


@pytest.fixture(autouse=True)
def no_timer_left(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A test of the window that leaves a QTimer ticking or a QThread running fails."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    import shiboken6
    from PySide6.QtCore import QThread, QTimer

    started: list[QTimer | QThread] = []

    def remembering(kind: type) -> None:
        start = kind.start

        def remembered(self: QTimer | QThread, *args: object) -> None:
            started.append(self)
            start(self, *args)

        monkeypatch.setattr(kind, "start", remembered)

    remembering(QTimer)
    remembering(QThread)
    # A timer in a closed window still ticks until the window is destroyed: pytest-qt has closed it before this.
    request.getfixturevalue("qtbot")
    yield
    _destroy_what_is_closed()
    alive = [each for each in started if shiboken6.isValid(each)]
    ticking = [each for each in alive if isinstance(each, QTimer) and each.isActive()]
    running = [each for each in alive if isinstance(each, QThread) and each.isRunning()]
    assert not ticking, f"timers left ticking: {[(each.parent(), each.interval()) for each in ticking]}"
    assert not running, f"threads left running: {running}"


def _destroy_what_is_closed() -> None:
    """Let no window and nothing on the clipboard outlive its test.

    pytest-qt asks for its windows to be deleted later, which outside an event loop is never: those of the last
    tests would live until the interpreter ends. And off screen Qt holds the clipboard until after that end,
    where destroying a QMimeData that was made in Python crashes.
    """
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    QApplication.clipboard().clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    # What is left now lasts: the next collection need not look through all that torch and transformers made.
    gc.freeze()
    left = [each for each in QApplication.topLevelWidgets() if each.parent() is None]
    assert not left, f"windows left open: {left}"
