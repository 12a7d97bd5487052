"""Makes pictures and checkpoints of base size in a process of its own, while steps run that are not timed.

Last layers are fitted to nothing but of the ViT: that keeps processors busy for a minute, and with it what is timed.
"""

import os
import shutil
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from tests.benchmarks import photographs

LARGE, SMALL = (4000, 3000), (500, 400)


def _photographs(name: str, size: tuple[int, int], distinct: int, copies: int, into: Path) -> None:
    found = photographs(distinct, size, distinct)
    aside = into / f"{name}.part"
    aside.mkdir()
    for path in found:
        first = aside / f"000-{path.name}"
        shutil.move(path, first)
        for number in range(1, copies):
            os.link(first, aside / f"{number:03}-{path.name}")
    aside.rename(into / name)


def main() -> None:
    """FOLDER: where they go; SMALL=1 makes few."""
    into, few = Path(sys.argv[1]), "SMALL" in os.environ
    into.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(2) as pool:
        pool.submit(_photographs, "small", SMALL, 4 if few else 48, 1 if few else 40, into)
        pool.submit(_photographs, "large", LARGE, 1 if few else 4, 2 if few else 32, into)
        from tests.benchmarks import ratios

        made: dict[str, Callable[[], Path]] = {
            "vit": partial(ratios.vit_sized, fitted=not few),
            "wav2vec2": partial(ratios.wav2vec2_sized, fitted=False),
            "clip": partial(ratios.clip_sized, fitted=False),
        }
        for name, make in made.items():
            if not few or name == "vit":
                shutil.move(make(), into / f"{name}.part")
                (into / f"{name}.part").rename(into / name)


if __name__ == "__main__":
    main()
