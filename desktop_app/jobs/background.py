"""Files off the GUI thread: decoding in two threads, lists streamed in parts, spreadsheets in a child."""

import logging
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, wait

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.answers import Failure
from desktop_app.jobs.call import Call
from desktop_app.jobs.child import Child
from desktop_app.jobs.thread_priority import lower_thread_priority
from desktop_app.jobs.worker import failure_of
from desktop_app.translation import tr

log = logging.getLogger(__name__)


class Background(QObject):
    """Runs functions that read files or decode; results come back as signals on the GUI thread.

    It keeps every call alive until it has ended, so callers need not.

    Signals:
        unheard(Failure): why a call failed, where nobody has connected to that.
    """

    unheard = Signal(object)
    _part = Signal(object, list, object)
    _end = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Decoding gives way to the window. The others do not, which hold the interpreter lock for much of their time:
        # held by a thread that other programs go before, it would have the window wait for these.
        self._pool = ThreadPoolExecutor(2, "decode", lower_thread_priority)
        self._looking = ThreadPoolExecutor(2, "look")
        self._streams = ThreadPoolExecutor(2, "gather")
        self._parsing = ThreadPoolExecutor(1, "parse")
        self._writing = ThreadPoolExecutor(1, "keep")
        self._child = Child()
        self._calls: dict[Call, ThreadPoolExecutor] = {}
        self._futures: dict[Future[None], str] = {}
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

    def run_awaited(self, function: Callable[..., object], *args: object, title: str = "") -> Call:
        """As run(), with the priority of the window: what a person looks at just now, and has to wait for."""
        return self._submit(self._looking, function, args, title)

    def run_in_turn(self, function: Callable[..., object], *args: object, title: str = "") -> Call:
        """Call a function after those that were given here before, one at a time: what is kept is kept in order.

        Closing does not cancel it: what was to be kept is kept, if that takes no longer than closing waits.
        """
        return self._submit(self._writing, function, args, title)

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

    def close(self, timeout: float = 5.0) -> bool:
        """Cancel everything and wait; False if a thread is still in a step after so many seconds."""
        self.stop()
        wait(list(self._futures), timeout)
        if self.stopped:
            for pool in self._pools:
                pool.shutdown(wait=True)
        return self.stopped

    def stop(self) -> None:
        """Cancel everything but what is kept in turn, and end the child process; nothing is taken any more."""
        self._closing.set()
        for call, pool in list(self._calls.items()):
            if pool is not self._writing:
                call.cancel()
        self._child.stop()
        for pool in self._pools:
            pool.shutdown(wait=False, cancel_futures=pool is not self._writing)

    @property
    def stopped(self) -> bool:
        """Whether no thread is in a step any more."""
        return all(future.done() for future in list(self._futures))

    @property
    def steps(self) -> list[str]:
        """The titles of what threads still do."""
        return [title for future, title in list(self._futures.items()) if not future.done()]

    @property
    def _pools(self) -> tuple[ThreadPoolExecutor, ...]:
        return self._pool, self._looking, self._streams, self._parsing, self._writing

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
        if self._closing.is_set():
            call.cancel()
            return call
        self._calls[call] = pool
        future = pool.submit(self._perform, call, function, args)
        self._futures[future] = call.title or tr("a file")
        future.add_done_callback(self._forget)

        def cancel() -> None:
            self._calls.pop(call, None)
            if not future.cancel() and interrupt is not None:
                interrupt()

        call.on_cancel = cancel
        return call

    def _forget(self, future: "Future[None]") -> None:
        """On whatever thread the step ended."""
        self._futures.pop(future, None)

    def _perform(self, call: Call, function: Callable[..., object], args: tuple[object, ...]) -> None:
        """On a thread of a pool."""
        if call.state.over:
            return
        try:
            result = function(*args)
        except Exception as error:
            log.info("%s failed", call.title or function, exc_info=True)
            self._end.emit(call, None, failure_of(call.title or tr("this computer"), error))
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
        self._calls.pop(call, None)
        if not call.settle(result, failure):
            self.unheard.emit(failure)
