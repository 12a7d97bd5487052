"""Whole checkpoints on the move: downloads, copies and checks, each on a thread of its own."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.answers import Failure
from desktop_app.jobs.call import Handle, State
from desktop_app.jobs.pace import ProgressMeter
from desktop_app.jobs.thread_priority import lower_thread_priority
from desktop_app.jobs.worker import failure_of

log = logging.getLogger(__name__)

_AT_ONCE = 2
"""Transfers that run beside one another; more would only share the same line or disk."""

_BETWEEN_TOLD = 100
"""Milliseconds between two signals of one transfer: figures that change faster cannot be read."""


class Progress(Protocol):
    """How far a transfer is, over all its files (catalogue.files.Progress)."""

    @property
    def file(self) -> str:
        """The file at hand."""

    @property
    def done(self) -> int:
        """Bytes."""

    @property
    def total(self) -> int:
        """Bytes."""


Told = Callable[[Progress], None]
WorkerCall = Callable[[Told, Callable[[], bool]], object]
"""Called on the transfer's thread with where to tell progress, and with what says that it shall stop.

Once told to stop it returns None or raises whatever it likes; a result that came all the same counts.
"""


class Transfer(ProgressMeter, Handle):
    """One download, copy or check; made, read and cancelled on the GUI thread.

    pausable: what came stays when it is cancelled, and a later transfer goes on from there.

    Signals:
        progressed(): done, total or state changed; at most ten times a second.
        succeeded(object): what it gave; not after it was stopped.
        failed(object): the Failure that says why it did not end well.
        ended(): after either of them, and after it was stopped.
    """

    progressed = Signal()
    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _news = Signal()
    _end = Signal(object, object)

    def __init__(self, worker_call: WorkerCall, title: str, pausable: bool = False) -> None:
        super().__init__()
        self.title = title
        self.pausable = pausable
        self.state = State.WAITING
        self.file = ""
        self.failures: list[Failure] = []
        self.problem: Failure | None = None
        self._worker_call = worker_call
        self._latest: Progress | None = None
        self._told = threading.Event()
        self._stop = threading.Event()
        self._silent = threading.Event()
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self, singleShot=True, interval=_BETWEEN_TOLD)
        self._timer.timeout.connect(self._show_latest)
        self._news.connect(self._on_news)
        self._end.connect(self._on_end)

    @property
    def running(self) -> bool:
        """Whether it waits, runs, or is about to stop."""
        return not self.state.over

    @property
    def stopping(self) -> bool:
        """Whether it was told to stop and has not yet."""
        return self._stop.is_set() and self.running

    @property
    def stopped(self) -> bool:
        """Whether it ended because it was told to."""
        return self.state is State.CANCELLED

    @property
    def alive(self) -> bool:
        """Whether its thread runs, whatever has been told of it."""
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> None:
        """Begin, on a thread of its own (called by Transfers)."""
        self.state = State.RUNNING
        self._thread = threading.Thread(target=self._perform, name=f"transfer: {self.title}", daemon=True)
        self._thread.start()
        self.progressed.emit()

    @Slot()
    def cancel(self) -> None:
        """Tell it to stop; it ends once the step at hand is over, one that waits ends now."""
        if self.state is State.WAITING:
            self._settle(State.CANCELLED)
        elif self.running and not self._stop.is_set():
            self._stop.set()
            self.progressed.emit()

    def abandon(self, deadline: float) -> bool:
        """Stop without another signal and wait for the thread; False if it runs on after the deadline.

        deadline: on the clock of time.monotonic().
        """
        self._silent.set()
        self._stop.set()
        if self._thread is not None:
            self._thread.join(max(0.0, deadline - time.monotonic()))
        if self.running:
            self._settle(State.CANCELLED)
        return not self.alive

    def _perform(self) -> None:
        """On its thread."""
        lower_thread_priority()
        result: object = None
        failure: Failure | None = None
        try:
            result = self._worker_call(self._tell, self._stop.is_set)
        except Exception as error:
            log.info("%s %s", self.title, "was stopped" if self._stop.is_set() else "failed", exc_info=True)
            failure = None if self._stop.is_set() else failure_of(self.title, error)
        if not self._silent.is_set():
            self._end.emit(result, failure)

    def _tell(self, progress: Progress) -> None:
        """On its thread: keep the latest, and say that there is news unless that has been said."""
        self._latest = progress
        if not self._told.is_set() and not self._silent.is_set():
            self._told.set()
            self._news.emit()

    @Slot()
    def _on_news(self) -> None:
        if self.running:
            self._timer.start()

    @Slot()
    def _show_latest(self) -> None:
        self._told.clear()
        self._take_latest()
        self.progressed.emit()

    def _take_latest(self) -> None:
        if self._latest is not None:
            self.file, self.done, self.total = self._latest.file, self._latest.done, self._latest.total
            self._pace.mark(self.done)

    @Slot(object, object)
    def _on_end(self, result: object, failure: Failure | None) -> None:
        if self.state.over:
            return
        self._take_latest()
        self.problem = failure
        if failure is not None:
            self._settle(State.FAILED, failure)
        elif result is None and self._stop.is_set():
            self._settle(State.CANCELLED)
        else:
            self._settle(State.DONE, result)

    def _settle(self, state: State, outcome: object = None) -> None:
        self.state = state
        self._timer.stop()
        self.progressed.emit()
        if state is State.DONE:
            self.succeeded.emit(outcome)
        elif state is State.FAILED:
            self.failed.emit(outcome)
        self.ended.emit()
        self.let_go()


class Transfers(QObject):
    """Runs transfers, two beside one another; the others wait their turn.

    Signals:
        added(Transfer): one was taken in.
    """

    added = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: deque[Transfer] = deque()
        self._stopping: list[Transfer] = []
        self._closed = False

    @property
    def running(self) -> list[Transfer]:
        """Those that wait or run, oldest first."""
        return list(self._all)

    def run(self, worker_call: WorkerCall, title: str, pausable: bool = False) -> Transfer:
        """Take one in; connect to its signals before returning to the event loop."""
        transfer = Transfer(worker_call, title, pausable)
        self._all.append(transfer)
        transfer.ended.connect(lambda: self._on_ended(transfer))
        self.added.emit(transfer)
        self._start_next()
        return transfer

    def close(self, timeout: float = 5.0) -> bool:
        """Stop all of them and wait; False if one is still in a step after so many seconds.

        What is pausable can be gone on with by the next run of the program.
        """
        self.stop()
        deadline = time.monotonic() + timeout
        in_time = [transfer.abandon(deadline) for transfer in self._stopping]
        return all(in_time)

    def stop(self) -> None:
        """Tell all of them to stop; none is begun any more."""
        self._closed = True
        self._stopping += self.running
        for transfer in self.running:
            transfer.cancel()

    @property
    def stopped(self) -> bool:
        """Whether none of them is in a step any more."""
        return not any(transfer.alive for transfer in (*self._all, *self._stopping))

    def _start_next(self) -> None:
        if self._closed:
            return
        busy = sum(transfer.state is State.RUNNING for transfer in self._all)
        waiting = [transfer for transfer in self._all if transfer.state is State.WAITING]
        for transfer in waiting[: max(0, _AT_ONCE - busy)]:
            transfer.start()

    def _on_ended(self, transfer: Transfer) -> None:
        if transfer in self._all:
            self._all.remove(transfer)
        self._start_next()
