"""Pictures drawn by other processes while the device learns, by the recipe's renderers and by Matplotlib."""

import io
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PIL import Image

from models.recipes.pictures.kinds import KINDS, LABELS, render
from models.recipes.pictures.store import squashed

OWN, TOOLS = 0, 1  # who draws


class Piece(NamedTuple):
    """Who drew it, (n, side, side, 3) uint8 pictures and their (n) kinds."""

    drawer: int
    pictures: np.ndarray
    kinds: np.ndarray


def by_renderers(side: int, seed: int) -> Piece:
    """A picture of each kind."""
    pictures = [squashed(render(kind, seed, "train"), side) for kind in range(len(KINDS))]
    return Piece(OWN, np.stack(pictures), np.arange(len(KINDS)))


def by_tools(side: int, seed: int) -> Piece:
    """Charts by Matplotlib, and maps where coasts are kept; raises ImportError where it is missing."""
    import matplotlib

    matplotlib.use("agg")
    from models.recipes.pictures.tool_more import chart, drawable

    pictures, labels = [], drawable()
    for label in labels:
        file = io.BytesIO()
        chart(label, seed, file)
        pictures.append(squashed(Image.open(file), side))
    return Piece(TOOLS, np.stack(pictures), np.array([LABELS.index(label) for label in labels]))


@dataclass(frozen=True)
class Drawing:
    """What frame.making.Makers draw with: the first `own` processes by the renderers, the others by tools."""

    side: int
    own: int
    seed: int = 50_000_000

    def __call__(self, number: int, done: Callable[[], float]) -> Iterator[Piece]:
        """Pieces without end; a picture that fails must not end all others."""
        draw, failed = (by_renderers if number < self.own else by_tools), 0
        for place in range(1_000_000):
            try:
                yield draw(self.side, self.seed + 1_000_000 * number + place)
            except Exception as error:
                print(f"{draw.__name__} {place}: {error!r}", file=sys.stderr, flush=True)
                failed += 1
                if failed > 50 + place // 2 or isinstance(error, ImportError):
                    return
