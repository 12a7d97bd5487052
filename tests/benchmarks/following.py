"""Labelling a folder with the attention panel following it, and with it folded away, in one run, turn about."""

import shutil
import time
from pathlib import Path

import numpy as np

from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes.images import ImagesPane
from tests.benchmarks import options, photographs, tell
from tests.benchmarks.driving import in_window, until
from tests.benchmarks.pauses import pauses

_ROUNDS = 3


def main() -> None:
    count = 100 if options().quick else 300
    folder = photographs(count)[0].parent
    # Known answers would be taken from the history: every round has its own files.
    copies = [Path(shutil.copytree(folder, folder.with_name(f"{folder.name}-{at}"))) for at in range(2 * _ROUNDS)]
    rates: dict[bool, list[float]] = {False: [], True: []}
    frames: list[float] = []
    longest: list[float] = []

    def drive(window: MainWindow) -> None:
        for at, copy in enumerate(copies):
            followed = bool(at % 2)
            window.attention_dock.want(followed)
            window.attention_dock.setVisible(followed)
            window.attention.setCurrentWidget(window.attention.attention_map)
            shown = window.attention.attention_map.frames_shown
            began = time.perf_counter()
            _pausing(window, copy, (at + 1) * count, longest if followed else [])
            took = time.perf_counter() - began
            rates[followed].append(count / took)
            if followed:
                frames.append((window.attention.attention_map.frames_shown - shown) / took)

    in_window(drive)
    with_it, without = (float(np.median(rates[each])) for each in (True, False))
    tell("labelling a folder: pictures a second, panel folded away", without, "")
    tell("labelling a folder: pictures a second, panel following", with_it, "")
    tell("labelling a folder: the panel costs", 100 * (1 - with_it / without), "%", "10")
    tell("labelling a folder: maps shown a second", float(np.median(frames)), "", "10")
    tell("labelling a folder, panel following: longest pause of the GUI thread", max(longest), "ms", "50")


def _pausing(window: MainWindow, folder: Path, answered: int, longest: list[float]) -> None:
    pane = window.pane
    assert isinstance(pane, ImagesPane)

    def run() -> None:
        window.open_paths([folder])
        until(lambda: pane.model.answered + pane.model.failed >= answered, 600)

    late, _ = pauses(run)
    longest.append(float(late.max()))


if __name__ == "__main__":
    main()
