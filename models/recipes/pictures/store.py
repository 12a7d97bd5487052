"""Rendered pictures kept on disk as one array, made once and in pieces, so that a cut run goes on where it was."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

PIECE = 500


def squashed(image: Image.Image, side: int) -> np.ndarray:
    """The picture as (side, side, 3) uint8, squeezed to a square as the image processors do."""
    return np.asarray(image.convert("RGB").resize((side, side), Image.Resampling.BILINEAR))


def rendered(path: Path, count: int, side: int, draw: Callable[[int], Image.Image]) -> np.ndarray:
    """(count, side, side, 3) uint8 pictures draw(0), draw(1), ..., read from `path` or added to it."""
    return kept(path, (count, side, side, 3), lambda index: squashed(draw(index), side))


def kept(path: Path, shape: tuple[int, ...], make: Callable[[int], np.ndarray]) -> np.ndarray:
    """A uint8 array of this shape whose rows are make(0), make(1), ..., read from `path` or added to it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    count, size = shape[0], int(np.prod(shape[1:]))
    done = path.stat().st_size // size if path.exists() else 0
    with path.open("r+b" if path.exists() else "wb") as file:
        file.seek(done * size)
        for start in range(done, count, PIECE):
            stop = min(start + PIECE, count)
            file.write(np.stack([make(index) for index in range(start, stop)]).tobytes())
            file.flush()
            print(f"{path.name}: {stop} of {count} pictures rendered", flush=True)
    return np.memmap(path, dtype=np.uint8, mode="r", shape=shape)
