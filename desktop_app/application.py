"""Puts the rooms together and opens the window."""

import gc
import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_app import ending, paths
from desktop_app.answers import Failure
from desktop_app.catalogue import Catalogue
from desktop_app.jobs.background import Background
from desktop_app.jobs.garbage import GarbageCollection
from desktop_app.jobs.queue import JobQueue
from desktop_app.media.documents import pdf
from desktop_app.one_window import Doorkeeper
from desktop_app.questions import Question
from desktop_app.tasks import Answers
from desktop_app.translation import tr
from desktop_app.ui import language, motion, scheme, style, watching
from desktop_app.ui.diagnostics import RecentLog
from desktop_app.ui.faults import Faults
from desktop_app.ui.further_starts import Application, FurtherStarts
from desktop_app.ui.machine_probes import MachineProbes
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.messages import Messages
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Settings
from desktop_app.workspace.history import History

log = logging.getLogger(__name__)

_SWITCH = 0.001
"""Seconds a thread keeps the interpreter lock while another waits; the usual 5 ms are a third of a frame."""


class Models:
    """The models' side of the queue: everything here happens on the worker's thread, torch included."""

    def __init__(self) -> None:
        self._residency: object | None = None

    def ask(self, question: Question) -> Answers:
        """The stream that answers a question; what is resident is shared by all of them."""
        from desktop_app import tasks
        from desktop_app.inference.residency import Residency

        if not isinstance(self._residency, Residency):
            self._residency = Residency()
        return tasks.ask(question, self._residency)


def make_application(arguments: list[str] | None = None) -> QApplication:
    """The QApplication, named and dressed; there is one in a process."""
    app = QApplication.instance() or Application(arguments or sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("a Qt application without windows is already running in this process")
    style.apply(app)
    return app


def make_desk(ask: Callable[[Question], Answers] | None = None) -> Services:
    """A services over what is kept for this person; nothing runs before its queue is released.

    ask: what answers questions on the worker's thread; the models, where not given.
    """
    return Services(
        jobs=JobQueue(ask or Models().ask, held=True),
        background=Background(),
        settings=Settings(paths.user_data_path("settings.ini")),
        catalogue=Catalogue(),
        history=History(paths.user_data_path("history.sqlite")),
        messages=Messages(),
    )


def open_window(log_kept: RecentLog | None = None) -> MainWindow:
    """The window, shown; the slow imports begin once it has been painted.

    While it is open, garbage is collected on this thread alone, and none while the slow imports run.
    """
    gc.freeze()  # what is imported by now stays: to look through it before the first paint took 25 ms
    services = make_desk()
    application = make_application()
    language.speak(services.settings.get(language.CHOICE))
    style.choose(application, services.settings.get(scheme.CHOICE))
    style.choose_motion(application, services.settings.get(motion.CHOICE))
    with watching.unseen():
        window = MainWindow(services, log=log_kept)
    jobs = window.services.jobs
    garbage = GarbageCollection(window, held=lambda: jobs.loading)
    window.closed.connect(garbage.stop)
    window.painted.connect(lambda: _open_history(window))
    window.complete.connect(lambda: _preload(window))
    window.closed.connect(MachineProbes(jobs, window).stop)
    window.show()
    return window


def _open_history(window: MainWindow) -> None:
    """Behind the first paint: another program may have the file locked, which is waited for some seconds."""
    services = window.services
    call = services.background.run_in_turn(services.history.open, title=tr("the history"))
    window.session.offer()
    call.succeeded.connect(lambda unkept: services.messages.report([_nothing_kept(unkept)] if unkept else []))
    if services.settings.set_aside is not None:
        services.messages.report([_set_aside(services.settings.set_aside)])


def _nothing_kept(why: str) -> Failure:
    """What a person is told whose folder cannot be written: everything works, and is gone with the window."""
    return Failure(
        source=paths.user_data_path("history.sqlite").parent,
        reason=f"history and settings cannot be kept in this folder ({why})",
        advice="Make sure that you may write there, or set ATTENDANT_HOME to a folder of yours. All else works.",
    )


def _set_aside(settings: Path) -> Failure:
    return Failure(
        source=settings,
        reason="the settings were written by another version of Attendant and are set aside here",
        advice="The usual settings are used. That version reads them again where this file is its settings.ini.",
    )


def _preload(window: MainWindow) -> None:
    jobs, background = window.services.jobs, window.services.background
    imported = jobs.preload()
    imported.succeeded.connect(lambda _: log.info("torch and transformers are loaded"))
    # The first page of a PDF would wait for a third of a second for it.
    imported.succeeded.connect(lambda _: background.run(pdf.start, title="PDF"))
    jobs.run(_device_words, tr("the devices of this computer")).succeeded.connect(
        lambda words: setattr(window, "device", words)
    )


def _device_words() -> str:
    """On the worker's thread: the devices and, where there is none, why the GPU is not used."""
    from desktop_app.inference import devices

    titles = ", ".join(device.title for device in devices.devices())
    return f"{titles}. {devices.why_not_gpu()}"


@contextmanager
def guarded(window: MainWindow, faults: Faults) -> Iterator[None]:
    """While the window is open: signals of the terminal close it, faults can be copied."""
    switch = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH)
    faults.diagnostics_wanted.connect(window.copy_diagnostics)
    try:
        # In the loop of events: a signal comes in the midst of anything, of a page that is half made too.
        with ending.on_signals(lambda: QTimer.singleShot(0, window, window.close)):
            yield
    finally:
        faults.stop()
        sys.setswitchinterval(switch)


def run_window(files: list[Path] | None = None, doorkeeper: Doorkeeper | None = None) -> int:
    """Open the window with these files, and stay until it is closed; the exit code.

    doorkeeper: listens already for further starts, whose files the window takes too.
    """
    # Whatever a library would like to look up, nothing is fetched.
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    # Nor does it speak to whoever started the window: read once, by whichever of our modules imports it first.
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    kept_log = RecentLog()
    kept_log.start()
    app = make_application()
    faults = Faults()
    further = FurtherStarts()
    doorkeeper = doorkeeper or Doorkeeper()
    window = open_window(kept_log)
    further.give_to(window)
    # In the loop of events: until it runs, further starts are told that the window is still being made.
    QTimer.singleShot(0, window, lambda: doorkeeper.open_to(further.came.emit))
    if not files:
        window.welcome.greet()
    window.open_paths(files or [])
    stopped = [True]
    window.closed.connect(lambda in_time: stopped.__setitem__(0, in_time))
    # Whatever else is open: a fault's dialog, met while it closed, would be a window for a process without one.
    window.closed.connect(lambda _: app.exit(0))
    with guarded(window, faults):
        code = app.exec()
    doorkeeper.close()
    kept_log.stop()
    if not stopped[0]:
        # A model is in the middle of a long step. Everything is saved; all that is left is to end.
        logging.shutdown()
        os._exit(code)
    return code
