"""Files off the GUI thread: decoding in two threads, lists streamed in parts, spreadsheets in a child."""

import logging
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.answers import Failure
from desktop_app.jobs.call import Call
from desktop_app.jobs.child import Child
from desktop_app.jobs.thread_priority import lower_thread_priority
from desktop_app.jobs.worker import failure_of

log = logging.getLogger(__name__)


class Background(QObject):
    """Runs functions that read files or decode; results come back as signals on the GUI thread.

    It keeps every call alive until it has ended, so callers need not.
    """

    _part = Signal(object, list, object)
    _end = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(2, "decode", lower_thread_priority)
        self._streams = ThreadPoolExecutor(2, "gather", lower_thread_priority)
        self._parsing = ThreadPoolExecutor(1, "parse", lower_thread_priority)
        self._child = Child()
        self._calls: set[Call] = set()
        self._closing = threading.Event()
        self._taken: list[threading.Event] = []
        # One of no milliseconds would be a posted event, and come before key presses.
        self._breath = QTimer(self, singleShot=True, interval=1)
        self._breath.timeout.connect(self._ask_for_more)
        self._part.connect(self._deliver_part)
        self._end.connect(self._deliver_end)

    @property
    def idle(self) -> bool:
        """Whether nothing runs or waits."""
        return not self._calls

    def run(self, function: Callable[..., object], *args: object, title: str = "") -> Call:
        """Call a function in one of two threads: numpy and Pillow work, which frees the interpreter lock."""
        return self._submit(self._pool, function, args, title)

    def run_in_process(self, function: Callable[..., object], *args: object, title: str = "") -> Call:
        """Call a module-level function in a child process: parsing, which would stall the window.

        Arguments and result are pickled between our own two processes. cancel() ends the child; the next
        call starts a fresh one.
        """
        return self._submit(
            self._parsing,
            self._child.call,
            (function, args),
            title,
            self._child.interrupt,
        )

    def stream(
        self,
        items: Callable[[], Iterable[object]],
        most: int = 500,
        every: float = 0.1,
        title: str = "",
    ) -> Call:
        """Deliver a long iterable through Call.came, in parts of at most `most`, or what came in `every` seconds.

        The next part comes when the GUI thread has dealt with the last one and looked at its other events: however
        slow it is, parts do not pile up in front of what a person does.
        items: called in the background; succeeded gives the number of items at the end.
        """
        call = Call(title)
        return self._submit(self._streams, self._drain, (call, items, most, every), title, call=call)

    def close(self) -> None:
        """Cancel everything and wait for the threads; the child process is ended."""
        self._closing.set()
        for call in list(self._calls):
            call.cancel()
        self._child.stop()
        for pool in (self._pool, self._streams, self._parsing):
            pool.shutdown(wait=True, cancel_futures=True)

    def _submit(
        self,
        pool: ThreadPoolExecutor,
        function: Callable[..., object],
        args: tuple[object, ...],
        title: str,
        interrupt: Callable[[], None] | None = None,
        call: Call | None = None,
    ) -> Call:
        call = call or Call(title)
        call.title = title
        self._calls.add(call)
        future = pool.submit(self._perform, call, function, args)

        def cancel() -> None:
            self._calls.discard(call)
            if not future.cancel() and interrupt is not None:
                interrupt()

        call.on_cancel = cancel
        return call

    def _perform(self, call: Call, function: Callable[..., object], args: tuple[object, ...]) -> None:
        """On a thread of a pool."""
        if call.state.over:
            return
        try:
            result = function(*args)
        except Exception as error:
            log.info("%s failed", call.title or function, exc_info=True)
            self._end.emit(call, None, failure_of(call.title or "this computer", error))
        else:
            self._end.emit(call, result, None)

    def _drain(self, call: Call, items: Callable[[], Iterable[object]], most: int, every: float) -> int:
        """On a thread of a pool: pass the items on in parts; how many there were."""
        count, part, since = 0, list[object](), time.monotonic()
        for item in items():
            if call.state.over or self._closing.is_set():
                return count
            count += 1
            part.append(item)
            if len(part) >= most or time.monotonic() - since >= every:
                self._hand_over(call, part)
                part, since = [], time.monotonic()
        if part:
            self._hand_over(call, part)
        return count

    def _hand_over(self, call: Call, part: list[object]) -> None:
        """On a thread of a pool: pass one part on and wait until it was dealt with."""
        taken = threading.Event()
        self._part.emit(call, part, taken)
        while not (taken.wait(0.05) or call.state.over or self._closing.is_set()):
            pass

    @Slot(object, list, object)
    def _deliver_part(self, call: Call, part: list[object], taken: threading.Event) -> None:
        call.part(part)
        self._taken.append(taken)
        self._breath.start()

    @Slot()
    def _ask_for_more(self) -> None:
        """The window has looked at its events: the threads may pass on the next parts."""
        for taken in self._taken:
            taken.set()
        self._taken.clear()

    @Slot(object, object, object)
    def _deliver_end(self, call: Call, result: object, failure: Failure | None) -> None:
        self._calls.discard(call)
        call.settle(result, failure)
