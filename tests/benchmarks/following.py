"""Labelling a folder with the attention panel following it, and with it folded away, in one run, turn about."""

import shutil
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np

from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes.images import ImagesPane
from tests.benchmarks import options, photographs, tell
from tests.benchmarks.driving import in_window, until
from tests.benchmarks.pauses import pauses

_ROUNDS = 4
"""Pairs of a round with the panel and one without; every second pair has the panel first."""


class Round(NamedTuple):
    """What one round took: seconds by the clock, and of processor time of all threads and of the GUI's; maps shown."""

    wall: float
    busy: float
    gui: float
    maps: int


def main() -> None:
    count = 100 if options().quick else 300
    folder = photographs(count)[0].parent
    # Known answers would be taken from the history: every round has its own files.
    copies = [Path(shutil.copytree(folder, folder.with_name(f"{folder.name}-{at}"))) for at in range(2 * _ROUNDS)]
    rounds: dict[bool, list[Round]] = {False: [], True: []}
    longest: list[float] = []
    hardest: list[float] = []

    def drive(window: MainWindow) -> None:
        for at, copy in enumerate(copies):
            followed = at % 4 in (1, 2)
            window.attention_dock.want(followed)
            window.attention_dock.setVisible(followed)
            window.attention.setCurrentWidget(window.attention.attention_map)
            until(lambda: window.idle, 60)
            shown = window.attention.attention_map.frames_shown
            began, busy, gui = time.perf_counter(), time.process_time(), time.thread_time()
            _pausing(window, copy, (at + 1) * count, (longest, hardest) if followed else ([], []))
            took, busy, gui = time.perf_counter() - began, time.process_time() - busy, time.thread_time() - gui
            rounds[followed].append(Round(took, busy, gui, window.attention.attention_map.frames_shown - shown))

    in_window(drive)
    pairs = list(zip(rounds[True], rounds[False], strict=True))
    for followed, how in ((False, "folded away"), (True, "following")):
        rate = np.median([count / each.wall for each in rounds[followed]])
        tell(f"labelling a folder: pictures a second, panel {how}", float(rate), "")
    in_time = np.median([100 * (1 - without.wall / with_it.wall) for with_it, without in pairs])
    tell("labelling a folder: the panel costs, by the clock", float(in_time), "%", "10")
    in_work = [100 * (with_it.busy / without.busy - 1) for with_it, without in pairs]
    tell("labelling a folder: the panel costs, processor time", float(np.median(in_work)), "%", "10")
    of_window = [1000 * (with_it.gui - without.gui) / max(1, with_it.maps) for with_it, without in pairs]
    tell("labelling a folder: work of the GUI thread for a map", float(np.median(of_window)), "ms")
    maps = np.median([each.maps / each.wall for each in rounds[True]])
    tell("labelling a folder: maps shown a second", float(maps), "", "10")
    tell("labelling a folder, panel following: longest pause of the GUI thread", max(longest), "ms", "50")
    tell("labelling a folder, panel following: most work of the GUI thread between two beats", max(hardest), "ms", "50")


def _pausing(window: MainWindow, folder: Path, answered: int, told: tuple[list[float], list[float]]) -> None:
    """told: the longest pause of the GUI thread is added to the first list, its most work in one to the second."""
    pane = window.pane
    assert isinstance(pane, ImagesPane)

    def run() -> None:
        window.open_paths([folder])
        until(lambda: pane.model.answered + pane.model.failed >= answered, 600)

    for into, found in zip(told, pauses(run), strict=True):
        into.append(float(found.max()))


if __name__ == "__main__":
    main()
