"""How long the GUI thread does not answer: while torch is imported, 1,000 pictures are labelled, a table is opened."""

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QTimer

from desktop_app.ui.main_window import MainWindow
from tests.benchmarks import options, photographs, scratch, tell
from tests.benchmarks.driving import drop, in_window, load, until

_BEAT = 2
"""Milliseconds between two beats of a timer on the GUI thread; what they come late is a pause."""


def pauses(run: Callable[[], None]) -> tuple[np.ndarray, np.ndarray]:
    """Milliseconds by which each beat came late while something ran, and the thread's own work in each.

    Where another program has the processor a beat comes late with hardly any work of ours in it.
    """
    beats: list[tuple[float, float]] = []
    timer = QTimer(interval=_BEAT)
    timer.timeout.connect(lambda: beats.append((time.perf_counter(), time.thread_time())))
    timer.start()
    run()
    timer.stop()
    between = np.diff(beats, axis=0) * 1000
    return between[:, 0] - _BEAT, between[:, 1]


def report(what: str, late: np.ndarray, work: np.ndarray) -> None:
    tell(f"GUI thread while {what}: longest pause", late.max(), "ms", "50")
    tell(f"GUI thread while {what}: 99.9th percentile of beats", np.percentile(late, 99.9), "ms", "16")
    # Weighted by time: the share of all moments at which a key press would have waited this long.
    ordered = np.sort(late)
    share = np.cumsum(ordered + _BEAT) / np.sum(ordered + _BEAT)
    tell(f"GUI thread while {what}: pause met at 99 % of all moments", ordered[np.searchsorted(share, 0.99)], "ms")
    tell(f"GUI thread while {what}: most processor time of its own between two beats", work.max(), "ms")


def spreadsheet(rows: int) -> Path:
    """A table of five columns as CSV."""
    path = scratch() / "table.csv"
    lines = (f"place {row},{row % 97},{row * 1.5},{2000 + row % 26}-03-01,text" for row in range(rows))
    path.write_text("name,count,price,day,note\n" + "\n".join(lines))
    return path


def main() -> None:
    count = 100 if options().quick else 1_000
    pictures, table = photographs(count), spreadsheet(8_000)

    def drive(window: MainWindow) -> None:
        def label() -> None:
            drop(window, pictures)
            until(lambda: len(window.panes[0].answers_shown()) == count and window.idle, 600)

        def read() -> None:
            window.open_paths([table])
            until(lambda: window.pane is window.panes[1] and window.idle, 60)

        report("torch is imported", *pauses(lambda: load(window)))
        report(f"{count} pictures run", *pauses(label))
        report("the first table is opened", *pauses(read))

    in_window(drive, loaded=False)


if __name__ == "__main__":
    main()
