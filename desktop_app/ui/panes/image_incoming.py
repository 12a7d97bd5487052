"""Files on their way into the grid: some at a time, so that the window stays quick whatever is dropped."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_AT_ONCE = 500
"""Files that are handed on between two looks at the window's events."""


class Incoming(QObject):
    """Hands on the first files at once, and the others as the window finds time.

    Signals:
        came(list[Path], bool): files to take now, and whether others wait behind them.
    """

    came = Signal(list, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.waiting: list[Path] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._hand_on)

    def add(self, paths: list[Path]) -> None:
        """More were dropped."""
        self.waiting += paths
        self._hand_on()
        if self.waiting:
            self._timer.start()

    def stop(self) -> None:
        """What waits is not wanted any more."""
        self._timer.stop()
        self.waiting.clear()

    @Slot()
    def _hand_on(self) -> None:
        some, self.waiting = self.waiting[:_AT_ONCE], self.waiting[_AT_ONCE:]
        if not self.waiting:
            self._timer.stop()
        self.came.emit(some, bool(self.waiting))
