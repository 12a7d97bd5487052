"""Pictures a second, from files to labels, against the transformers pipeline at its best batch size.

On the built-in checkpoint and on one of the size of ViT-B/16 (random weights: time does not depend on them).
Rounds of ours and theirs take turns, so that the ratio holds when the machine's speed drifts.
"""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app import paths
from desktop_app.answers import Failure
from desktop_app.inference.residency import Residency
from desktop_app.questions import ImageClassification
from desktop_app.tasks import ask
from tests.benchmarks import options, photographs, scratch, tell

_BATCHES = (1, 4, 8, 16)


def base_sized() -> Path:
    """A checkpoint of the shape of google/vit-base-patch16-224."""
    from transformers import ViTConfig, ViTForImageClassification, ViTImageProcessor, set_seed

    folder = scratch()
    set_seed(0)  # whether half precision answers alike depends on the weights: the same each time
    ViTForImageClassification(ViTConfig(num_labels=1000)).save_pretrained(folder)
    ViTImageProcessor().save_pretrained(folder)
    return folder


def rate(run: Callable[[], int]) -> float:
    started = time.perf_counter()
    return run() / (time.perf_counter() - started)


def compare(name: str, folder: Path, pictures: list[Path], rounds: int) -> None:
    from transformers import pipeline

    residency = Residency()
    question = ImageClassification(images=tuple(pictures), checkpoint=str(folder), precision="float32")
    theirs = pipeline("image-classification", model=str(folder), dtype="float32")

    def ours() -> int:
        return sum(not isinstance(answer, Failure) for answer in ask(question, residency))

    def pipeline_at(size: int) -> int:
        return len(theirs([str(path) for path in pictures], batch_size=size))

    ours()
    best = max(_BATCHES, key=lambda size: rate(lambda: pipeline_at(size)))
    mine, its, ratios = [], [], []
    for _ in range(rounds):
        mine.append(rate(ours))
        its.append(rate(lambda: pipeline_at(best)))
        ratios.append(mine[-1] / its[-1])
    tell(f"{name}: ours", statistics.median(mine), "pictures/s")
    tell(f"{name}: pipeline, batch size {best}", statistics.median(its), "pictures/s")
    tell(f"{name}: ours over pipeline", statistics.median(ratios), "ratio")


def main() -> None:
    quick = options().quick
    pictures = photographs(24 if quick else 96)
    compare("built-in ViT", paths.shipped("models", "builtin", "vit-pictures"), pictures, 2 if quick else 3)
    compare("ViT-B/16 size", base_sized(), pictures[: 16 if quick else 32], 1 if quick else 3)


if __name__ == "__main__":
    main()
