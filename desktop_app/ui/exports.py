"""Answers on their way into files: running work like any other, and lost if the window closes before its end."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from desktop_app.answers import Failure
from desktop_app.jobs.call import Call, State
from desktop_app.translation import tr

_SHORT = 500
"""Milliseconds of an export that is over before anyone could read of it."""


class Export(QObject):
    """One file being written, as the list of running work shows it."""

    def __init__(self, path: Path, call: Call) -> None:
        super().__init__()
        self.path = path
        self.title = tr("Writing {name}", name=path.name)
        self.total = 1
        self.failures: list[Failure] = []
        self._call = call

    @property
    def state(self) -> State:
        """Where it stands; a call that has not ended is at work."""
        return self._call.state if self._call.state.over else State.RUNNING

    @property
    def done(self) -> int:
        """1 once it is written."""
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
        """Nothing is said of it any more; it may still be written to its end, whole or not at all."""
        self._call.cancel()


class Exports(QObject):
    """Those that are under way.

    Signals:
        added(Export): one takes so long that it is worth a word.
    """

    added = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Export] = []

    @property
    def running(self) -> list[Export]:
        """What is being written."""
        return [each for each in self._running if not each.state.over]

    def follow(self, path: Path, call: Call) -> None:
        """A call has begun that writes a file."""
        export = Export(path, call)
        self._running.append(export)
        call.ended.connect(lambda: self._running.remove(export))
        QTimer.singleShot(_SHORT, self, lambda: None if export.state.over else self.added.emit(export))
