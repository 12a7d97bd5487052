"""What is timed: each module prints its figures as JSON lines (`python -m tests.benchmarks.NAME [--quick]`)."""

import argparse
import atexit
import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image


def options(more: Callable[[argparse.ArgumentParser], None] | None = None) -> argparse.Namespace:
    """What the command line says; more: adds what a benchmark takes beside --quick."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="smaller runs, rougher figures")
    if more is not None:
        more(parser)
    return parser.parse_args()


def tell(name: str, value: float, unit: str, aim: str = "") -> None:
    """One figure on stdout."""
    print(json.dumps({"name": name, "value": round(float(value), 3), "unit": unit, "aim": aim}), flush=True)


def scratch() -> Path:
    """A folder of a measurement's own, gone when the process ends."""
    folder = Path(tempfile.mkdtemp(prefix="attendant-bench-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def photographs(count: int, size: tuple[int, int] = (1600, 1200), distinct: int = 24) -> list[Path]:
    """Photograph-like JPEGs in a new temporary folder; beyond `distinct` they are copies under other names."""
    folder = scratch()
    random = np.random.default_rng(0)
    contents = []
    for index in range(min(count, distinct)):
        coarse = random.integers(0, 255, (size[1] // 40, size[0] // 40, 3), np.uint8)
        picture = np.asarray(Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC), np.int16)
        grain = random.integers(-12, 12, picture.shape, np.int16)
        path = folder / f"{index:05}.jpg"
        Image.fromarray(np.clip(picture + grain, 0, 255).astype(np.uint8)).save(path, quality=88)
        contents.append(path.read_bytes())
    for index in range(len(contents), count):
        (folder / f"{index:05}.jpg").write_bytes(contents[index % len(contents)])
    return sorted(folder.iterdir())
