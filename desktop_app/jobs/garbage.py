"""Collects cyclic garbage on the GUI thread alone: a widget in a cycle must not be destroyed elsewhere.

Python collects on whichever thread allocates; while a model runs that is the worker's, and Qt objects
freed there crash. So automatic collection is off while the window is open, and a timer does it.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY = 250
"""Milliseconds. Short enough that the youngest generation stays small (under a millisecond to collect)."""


class GarbageCollection(QObject):
    """Takes the place of automatic collection until stop()."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect each generation whose threshold is passed, as the interpreter would."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Give the work back to the interpreter."""
        self._timer.stop()
        gc.enable()
