"""One function called off the GUI thread, and the signal by which its result comes back."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, Signal


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


class Call(QObject):
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
        self.ended.emit()

    def part(self, results: list[object]) -> None:
        """Deliver a part of the results (called by whoever runs it, on the GUI thread)."""
        if not self.state.over:
            self.state = State.RUNNING
            self.came.emit(results)

    def settle(self, result: object, failure: object = None) -> None:
        """Deliver the end of it (called by whoever runs it, on the GUI thread)."""
        if self.state.over:
            return
        self.state = State.DONE if failure is None else State.FAILED
        if failure is None:
            self.succeeded.emit(result)
        else:
            self.failed.emit(failure)
        self.ended.emit()
