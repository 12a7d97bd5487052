"""Whether maps tell what a model used: deletion and insertion curves for pictures, the answer's row for tables.

Deletion takes away the patches a map calls strongest, the strongest first, and watches the caption's score; insertion
puts them back into an empty picture. The area under the curve is low for a good map where patches go, and high where
they come. Petsiuk, Das and Saenko 2018, "RISE", section 4.2. A random order and one from the centre are the baselines.

Of tables with a known answer, the words of the question should attend to the answer's row more than to the others.
"""

import argparse
import random
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image

from desktop_app.answers import AttentionMap, ImageLabels
from desktop_app.inference.residency import Residency
from desktop_app.questions import (
    RAW,
    RELEVANCE,
    ROLLOUT,
    Attention,
    ImageClassification,
    Question,
    TableQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.tasks import ask
from models.recipes.pictures.kinds import LABELS
from tests.benchmarks import scratch, tell
from tests.benchmarks.pointing import drawn, looked

_STEPS = np.linspace(0, 1, 9)
_GOODS = ("apples", "pears", "plums", "figs", "grapes", "lemons", "melons", "dates", "cherries", "limes")
_TOWNS = ("Rome", "Oslo", "Lima", "Cairo", "Paris", "Delhi", "Tunis", "Quito", "Bern", "Seoul")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--data", type=Path, help="folder with images-caltech101: photographs too")
    parser.add_argument("--count", type=int, default=100, help="pictures of each kind")
    given = parser.parse_args()
    residency = Residency()
    folder = scratch()
    count, dice = 10 if given.quick else given.count, random.Random(23)
    _pictures("drawn pictures, CLIP", (_drawn(dice) for _ in range(count)), residency, folder)
    if given.data is not None:
        paths = dice.sample(sorted((given.data / "images-caltech101").glob("*.jpg")), count)
        _pictures("photographs, ViT", (_photograph(each, residency) for each in paths), residency, folder)
    _tables(10 if given.quick else 60, residency, folder)


class _Case(NamedTuple):
    """A picture, what is asked of files of it, and whose share of the answer is watched."""

    picture: Image.Image
    asking: Callable[..., Question]
    label: str


def _drawn(dice: random.Random) -> _Case:
    """Two shapes; the caption of one against that of something that is nowhere."""
    picture, caption, _ = drawn(dice)
    other = f"a {dice.choice(['purple', 'orange', 'black'])} heart"
    return _Case(picture, lambda *paths: ZeroShotImageClassification(images=paths, labels=(caption, other)), caption)


def _photograph(path: Path, residency: Residency) -> _Case:
    """A photograph, and the kind that the built-in ViT takes it for."""
    (answer,) = ask(ImageClassification(images=(path,)), residency)
    assert isinstance(answer, ImageLabels)
    return _Case(
        Image.open(path).convert("RGB"),
        lambda *paths: ImageClassification(images=paths, top_k=len(LABELS)),
        answer.best.label,
    )


def _pictures(what: str, cases: Iterable[_Case], residency: Residency, folder: Path) -> None:
    areas: dict[tuple[str, str], list[float]] = defaultdict(list)
    chance = np.random.default_rng(0)
    count, path = 0, folder / "whole.png"
    for picture, asking, label in cases:
        count += 1
        picture.save(path)
        found, _ = looked(residency, asking(path), label)
        found["random order"] = chance.random(found["relevance"].shape)
        for name, patches in found.items():
            order = patches.ravel().argsort()[::-1]
            for curve in ("deletion", "insertion"):
                variants = _variants(picture, order, patches.shape, curve, folder)
                scores = _scores(asking(*variants), label, residency)
                areas[curve, name].append(float(np.trapezoid(scores, _STEPS)))
    for curve, better in (("deletion", "lowest for relevance"), ("insertion", "highest for relevance")):
        for name in ("relevance", "last layer", "rollout", "centre", "random order"):
            aim = better if name == "relevance" else ""
            tell(f"{curve}, {count} {what}: area under the score, {name}", np.mean(areas[curve, name]), "", aim)


def _variants(picture: Image.Image, order: np.ndarray, grid: tuple[int, ...], curve: str, folder: Path) -> list[Path]:
    """The picture with ever more of its patches gone, or come, in the order given; its median colour for nothing."""
    pixels = np.asarray(picture)
    ground = np.broadcast_to(np.median(pixels, axis=(0, 1)).astype(np.uint8), pixels.shape)
    paths = []
    for step, share in enumerate(_STEPS):
        chosen = np.zeros(grid[0] * grid[1], bool)
        chosen[order[: round(share * len(order))]] = True
        mask = np.asarray(Image.fromarray(chosen.reshape(grid)).resize(picture.size, Image.Resampling.NEAREST))
        shown = ~mask if curve == "deletion" else mask
        paths.append(folder / f"{step}.png")
        Image.fromarray(np.where(shown[..., None], pixels, ground)).save(paths[-1])
    return paths


def _scores(question: Question, label: str, residency: Residency) -> list[float]:
    """The label's share of each picture, as the program gives it."""
    scores = []
    for answer in ask(question, residency):
        assert isinstance(answer, ImageLabels)
        scores.append(next(each.score for each in answer.labels if each.label == label))
    return scores


def _tables(count: int, residency: Residency, folder: Path) -> None:
    dice = random.Random(5)
    ratios: dict[str, list[float]] = defaultdict(list)
    for _ in range(count):
        goods, towns = dice.sample(_GOODS, 6), dice.sample(_TOWNS, 6)
        lines = [f"{good},{town},{dice.randint(10, 990)}" for good, town in zip(goods, towns, strict=True)]
        table = folder / "table.csv"
        table.write_text("goods,town,price\n" + "\n".join(lines) + "\n")
        row = dice.randrange(len(goods))
        about = TableQuestionAnswering(table=table, questions=(f"Which town do the {goods[row]} come from?",))
        for method in (RAW, ROLLOUT, RELEVANCE):
            found = next(iter(ask(Attention(about=about, method=method), residency)))
            assert isinstance(found, AttentionMap)
            ratios[method].append(_ratio(found, row))
    for method, each in ratios.items():
        tell(
            f"tables, {count} lookups: attention of the question to the answer's row over the other rows', {method}",
            np.median(each),
            "times",
            "above 1",
        )
        tell(
            f"tables, {count} lookups: the answer's row gets more than the other rows on average, {method}",
            100 * np.mean(np.array(each) > 1),
            "%",
        )


def _ratio(found: AttentionMap, row: int) -> float:
    """What the words of the question attend to in one row, over the mean of the other rows."""
    weights = found.weights.mean(axis=0)[list(found.asked)].mean(axis=0)
    sums: dict[int, float] = defaultdict(float)
    for weight, (place, _) in zip(weights, found.cells or (), strict=True):
        if place >= 0:
            sums[place] += float(weight)
    others = [each for place, each in sums.items() if place != row]
    return sums[row] / max(float(np.mean(others)), 1e-12)


if __name__ == "__main__":
    main()
