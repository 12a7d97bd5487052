"""How many frames a second the matrix of 2,048 tokens gives while it is zoomed and moved."""

import time
from statistics import median

import numpy as np
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.answers import AttentionMap
from desktop_app.ui.panels.explorer.matrix import MatrixView
from desktop_app.ui.panels.explorer.pyramid import pyramid_of
from tests.benchmarks import options, tell

_TOKENS = 2048


def main() -> None:
    quick = options().quick
    application = QApplication([])
    weights = np.random.default_rng(0).random((1, _TOKENS, _TOKENS)).astype(np.float32)
    names = tuple(f"token {at}" for at in range(_TOKENS))
    found = AttentionMap(
        source=paths.shipped("resources"), task="t", method="raw", layer=0, head=0, layers=1, heads=1,
        weights=weights, queries=names, keys=names,
    )  # fmt: skip
    began = time.perf_counter()
    pyramid = pyramid_of(found)
    prepared = time.perf_counter() - began
    view = MatrixView()
    view.resize(900, 900)
    view.show_matrix(pyramid)
    view.show()
    taken, worked = [], []
    for step in range(40 if quick else 200):
        (view.zoom(1.05) if step % 100 < 50 else view.zoom(1 / 1.05))
        view.move_by(3, 2)
        began, begun = time.perf_counter(), time.thread_time()
        view.repaint()
        application.processEvents()
        taken.append(time.perf_counter() - began)
        worked.append(time.thread_time() - begun)
    tell(f"matrix of {_TOKENS:,} tokens: made ready in the background", 1000 * prepared, "ms")
    tell(f"matrix of {_TOKENS:,} tokens, zoomed and moved: frames a second", 1 / median(taken), "", "20")
    tell(f"matrix of {_TOKENS:,} tokens, zoomed and moved: slowest frame", 1000 * max(taken), "ms", "50")
    tell(f"matrix of {_TOKENS:,} tokens: the thread's own work a frame, median", 1000 * median(worked), "ms")
    view.close()


if __name__ == "__main__":
    main()
