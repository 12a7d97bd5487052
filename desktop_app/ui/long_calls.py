"""Functions off the GUI thread that a person waits for: running work like any other, once they take long."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from desktop_app.answers import Failure
from desktop_app.jobs.call import Call, State
from desktop_app.translation import tr

_SHORT = 500
"""Milliseconds of a call that is over before anyone could read of it."""


class LongCall(QObject):
    """One call, as the list of running work shows it."""

    def __init__(self, title: str, call: Call) -> None:
        super().__init__()
        self.title = title
        self.total = 1
        self.failures: list[Failure] = []
        self._call = call

    @property
    def state(self) -> State:
        """Where it stands; a call that has not ended is at work."""
        return self._call.state if self._call.state.over else State.RUNNING

    @property
    def done(self) -> int:
        """1 once it is over."""
        return int(self._call.state is State.DONE)

    @property
    def fraction(self) -> float:
        """How much is done: all or nothing."""
        return float(self.done)

    @property
    def rate(self) -> float:
        """Not known."""
        return 0.0

    @property
    def seconds_left(self) -> float | None:
        """Not known."""
        return None

    @property
    def ended(self) -> SignalInstance:
        """Emitted at the end."""
        return self._call.ended

    def cancel(self) -> None:
        """Nothing is said of it any more; a file may still be written to its end, whole or not at all."""
        self._call.cancel()


class Export(LongCall):
    """One file being written: lost if the window closes before its end."""

    def __init__(self, path: Path, call: Call) -> None:
        super().__init__(tr("Writing {name}", name=path.name), call)
        self.path = path


class LongCalls(QObject):
    """Those that are under way.

    Signals:
        added(LongCall): one takes so long that it is worth a word.
    """

    added = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[LongCall] = []

    @property
    def exports(self) -> list[Export]:
        """What is being written."""
        return [each for each in self._running if isinstance(each, Export) and not each.state.over]

    def follow(self, title: str, call: Call) -> None:
        """A call has begun that a person waits for. title: what is done, as "Reading sales.csv"."""
        self._follow(LongCall(title, call), call)

    def follow_export(self, path: Path, call: Call) -> None:
        """A call has begun that writes a file."""
        self._follow(Export(path, call), call)

    def _follow(self, work: LongCall, call: Call) -> None:
        self._running.append(work)
        call.ended.connect(lambda: self._running.remove(work))
        QTimer.singleShot(_SHORT, self, lambda: None if work.state.over else self.added.emit(work))
