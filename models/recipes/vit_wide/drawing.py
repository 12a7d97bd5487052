"""Pictures drawn by other processes while the card learns: by the recipe's renderers, by Matplotlib if it is there."""

import io
import multiprocessing
import os
import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from models.recipes.pictures import fonts
from models.recipes.pictures.kinds import KINDS, LABELS, render
from models.recipes.pictures.store import squashed

READY = 200  # pieces that wait at most
Piece = tuple[np.ndarray, np.ndarray]


def own_pieces(side: int, seed: int, fonts_in: Path | None) -> Callable[[int], Piece]:
    """A function of a number: a picture of each kind by the recipe's renderers."""
    if fonts_in is not None:
        fonts.FOLDERS = (fonts_in, *fonts.FOLDERS[1:])

    def piece(number: int) -> Piece:
        pictures = [squashed(render(kind, seed + number, "train"), side) for kind in range(len(KINDS))]
        return np.stack(pictures), np.arange(len(KINDS))

    return piece


def tool_pieces(side: int, seed: int) -> Callable[[int], Piece]:
    """A function of a number: charts and maps by Matplotlib."""
    from models.recipes.pictures.tool_more import CHARTS, chart

    def piece(number: int) -> Piece:
        pictures = []
        for label in CHARTS:
            file = io.BytesIO()
            chart(label, seed + number, file)
            pictures.append(squashed(Image.open(file), side))
        return np.stack(pictures), np.array([LABELS.index(label) for label in CHARTS])

    return piece


def _work(sort: str, side: int, seed: int, fonts_in: Path | None, into: Any) -> None:
    """Draws until it is ended, or until its parent is gone."""
    os.nice(5)
    parent = os.getppid()
    try:
        if sort == "tools":
            import matplotlib

            matplotlib.use("agg")
        piece = tool_pieces(side, seed) if sort == "tools" else own_pieces(side, seed, fonts_in)
        number = failed = 0
        while os.getppid() == parent:
            try:
                found = piece(number)
            except Exception as error:  # one picture that fails must not end all others
                print(f"{sort} {number}: {error!r}", file=sys.stderr, flush=True)
                failed += 1
                if failed > 50 + number // 2:
                    return
            else:
                while os.getppid() == parent:
                    try:
                        into.put((sort, *found), timeout=5)
                        break
                    except queue.Full:
                        continue
            number += 1
    except ImportError as error:
        print(f"{sort}: {error!r}", file=sys.stderr, flush=True)


class Drawers:
    """Processes that draw. Start them before the card is touched; take() gives what they have drawn since."""

    def __init__(self, own: int, tools: int, side: int, seed: int, fonts_in: Path | None = None) -> None:
        context = multiprocessing.get_context("fork")
        self.queue: Any = context.Queue(maxsize=20)
        sorts = ["own"] * own + ["tools"] * tools
        self.processes = [
            context.Process(target=_work, args=(sort, side, seed + 1_000_000 * k, fonts_in, self.queue), daemon=True)
            for k, sort in enumerate(sorts)
        ]
        for process in self.processes:
            process.start()
        self.ready: deque[tuple[str, np.ndarray, np.ndarray]] = deque()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        """Keeps the pipe empty, for a piece is larger than it and would else hold up whoever takes it."""
        while True:
            while len(self.ready) >= READY:
                time.sleep(0.05)
            self.ready.append(self.queue.get())

    def take(self, most: int = 60) -> list[tuple[str, np.ndarray, np.ndarray]]:
        """What lies ready, at most so many pieces: who drew it, (n, side, side, 3) uint8, (n) kinds."""
        return [self.ready.popleft() for _ in range(min(most, len(self.ready)))]

    def end(self) -> None:
        """Ends all of them."""
        for process in self.processes:
            process.terminate()
