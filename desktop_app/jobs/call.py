"""One function called off the GUI thread, and the signal by which its result comes back."""

from collections.abc import Callable, Iterator
from enum import Enum

from PySide6.QtCore import QMetaMethod, QObject, Signal


class State(Enum):
    """Where a job or a call stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"

    @property
    def over(self) -> bool:
        """Whether nothing more will come."""
        return self in (State.DONE, State.CANCELLED, State.FAILED)


_OF_EVERY_OBJECT = ("destroyed", "objectNameChanged")


class Handle(QObject):
    """What is under way off the GUI thread; a job, a call or a transfer.

    A connection keeps what it is connected to alive, and a lambda mostly knows the handle itself: a circle that goes
    through Qt, where no garbage collector looks. So whoever ends a handle lets all connections go.
    """

    def let_go(self) -> None:
        """Nothing more will come through its signals: whatever is connected to them is let go."""
        for signal in self._signals():
            if self.isSignalConnected(signal):
                getattr(self, signal.name().toStdString()).disconnect()

    def is_heard(self, name: str) -> bool:
        """Whether anything is connected to the signal of this name."""
        return any(self.isSignalConnected(signal) for signal in self._signals() if signal.name() == name)

    def _signals(self) -> Iterator[QMetaMethod]:
        """Those of its own class. (QMetaMethod.fromSignal of PySide6 6.11 would keep the object alive for ever.)"""
        about = self.metaObject()
        for place in range(about.methodCount()):
            method = about.method(place)
            if method.methodType() == QMetaMethod.MethodType.Signal and method.name() not in _OF_EVERY_OBJECT:
                yield method


class Call(Handle):
    """A function that runs off the GUI thread; made and read on the GUI thread only.

    Signals:
        came(list): a part of the results, for a call that streams them.
        succeeded(object): what the function returned.
        failed(object): a Failure saying why it did not.
        ended(): after either of them, and after cancel().
    """

    came = Signal(list)
    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.title = title
        self.state = State.WAITING
        self.on_cancel: Callable[[], None] | None = None

    def cancel(self) -> None:
        """Nothing of it arrives any more; what has not begun never begins."""
        if self.state.over:
            return
        self.state = State.CANCELLED
        if self.on_cancel is not None:
            self.on_cancel()
        self._end()

    def part(self, results: list[object]) -> None:
        """Deliver a part of the results (called by whoever runs it, on the GUI thread)."""
        if not self.state.over:
            self.state = State.RUNNING
            self.came.emit(results)

    def settle(self, result: object, failure: object = None) -> bool:
        """Deliver the end of it (called by whoever runs it, on the GUI thread); False if a failure found no ear."""
        if self.state.over:
            return True
        self.state = State.DONE if failure is None else State.FAILED
        heard = failure is None or self.is_heard("failed")
        if failure is None:
            self.succeeded.emit(result)
        else:
            self.failed.emit(failure)
        self._end()
        return heard

    def _end(self) -> None:
        self.ended.emit()
        self.on_cancel = None
        self.let_go()
