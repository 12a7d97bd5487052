"""What is done while nothing else waits: one step, then whatever came meanwhile, then the next."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.ui import watching


class IdleSteps(QObject):
    """Goes through an iterator on the GUI thread, which answers between two steps.

    Signals:
        done(): all steps are made.
    """

    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        # One of no milliseconds makes two steps before another timer's turn comes: a pause of both.
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._go)

    def begin(self, steps: Iterator[object]) -> None:
        """Make these, from the next round of the event loop on."""
        self._steps = steps
        self._timer.start()

    def stop(self) -> None:
        """Make no more."""
        self._timer.stop()

    @Slot()
    def _go(self) -> None:
        try:
            with watching.unseen():
                next(self._steps)
        except StopIteration:
            self._timer.stop()
            self.done.emit()
