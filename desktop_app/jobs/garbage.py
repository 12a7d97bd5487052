"""Collects cyclic garbage on the GUI thread alone: a widget in a cycle must not be destroyed elsewhere.

Python collects on whichever thread allocates; while a model runs that is the worker's, and Qt objects
freed there crash. So automatic collection is off while the window is open, and a timer does it.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY = 250
"""Milliseconds. Short enough that the youngest generation stays small (under a millisecond to collect)."""

_GROWN = 1.25
"""Everything is collected when there is so many times as much as survived the last time: the interpreter's own
rule, without which ten thousand answers would be looked through every half minute."""


class GarbageCollection(QObject):
    """Takes the place of automatic collection until stop().

    held: while it says so, nothing is collected. While torch is imported two hundred thousand objects come
    into being; to look through them took 140 to 240 ms, and once they are set apart (gc.freeze) nobody need.
    """

    def __init__(self, parent: QObject | None = None, held: Callable[[], bool] = lambda: False) -> None:
        super().__init__(parent)
        gc.disable()
        self._held = held
        self._survived = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the generations whose thresholds are passed, as the interpreter would."""
        if self._held():
            return
        passed = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if passed[1] and passed[2] and self._grown():
            gc.collect()
            self._survived = _old()
        elif passed[1]:
            gc.collect(1)
        elif passed[0]:
            gc.collect(0)

    def stop(self) -> None:
        """Give the work back to the interpreter."""
        self._timer.stop()
        gc.enable()

    def _grown(self) -> bool:
        return _old() > _GROWN * self._survived


def _old() -> int:
    """How many objects are in the oldest generation; those set apart are in none."""
    return len(gc.get_objects(generation=2))
