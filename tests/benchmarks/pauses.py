"""How long the GUI thread does not answer while 500 pictures are dropped and labelled."""

import time

import numpy as np
from PySide6.QtCore import QTimer

from desktop_app.ui.main_window import MainWindow
from tests.benchmarks import options, photographs, tell
from tests.benchmarks.driving import drop, in_window, until

_BEAT = 2
"""Milliseconds between two beats of a timer on the GUI thread; what they come late is a pause."""


def main() -> None:
    count = 100 if options().quick else 500
    pictures = photographs(count)
    beats: list[float] = []

    def drive(window: MainWindow) -> None:
        timer = QTimer(interval=_BEAT)
        timer.timeout.connect(lambda: beats.append(time.perf_counter()))
        timer.start()
        until(lambda: len(beats) > 100, 10)
        beats.clear()
        drop(window, pictures)
        until(lambda: len(window.panes[0].answers_shown()) == count and window.idle, 600)
        timer.stop()

    in_window(drive)
    late = np.diff(beats) * 1000 - _BEAT
    tell(f"GUI thread while {count} pictures run: longest pause", late.max(), "ms", "50")
    # Weighted by time: the share of all moments at which a key press would have waited this long.
    ordered = np.sort(late)
    share = np.cumsum(ordered + _BEAT) / np.sum(ordered + _BEAT)
    tell(f"GUI thread while {count} pictures run: 99.9th percentile of beats", np.percentile(late, 99.9), "ms", "16")
    tell("GUI thread: pause met at 99 % of all moments", ordered[np.searchsorted(share, 0.99)], "ms")


if __name__ == "__main__":
    main()
