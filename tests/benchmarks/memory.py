"""Main memory of the window while 5,000 pictures are dropped and labelled: it shall stay flat."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QTimer

from desktop_app.ui.main_window import MainWindow
from tests.benchmarks import options, photographs, tell
from tests.benchmarks.driving import drop, in_window, until


def resident() -> float:
    """Megabytes of this process in main memory (Linux)."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def main() -> None:
    count = 1000 if options().quick else 5000
    pictures = photographs(count, size=(800, 600))
    samples: list[tuple[int, float]] = []

    def drive(window: MainWindow) -> None:
        pane = window.panes[0]
        timer = QTimer(interval=500)
        timer.timeout.connect(lambda: samples.append((len(pane.answers_shown()), resident())))
        timer.start()
        drop(window, pictures)
        until(lambda: len(pane.answers_shown()) == count and window.idle, 1800)
        timer.stop()
        samples.append((count, resident()))

    in_window(drive)
    answered, megabytes = map(np.array, zip(*samples, strict=True))
    tenth = megabytes[answered >= count // 10][0]
    tell(f"memory after {count // 10} of {count} pictures", tenth, "MB")
    tell(f"memory after all {count}", megabytes[-1], "MB")
    tell("memory: most at any time", megabytes.max(), "MB")
    tell("memory: growth over the last nine tenths", megabytes[-1] / tenth, "ratio", "flat: 1.0")


if __name__ == "__main__":
    main()
