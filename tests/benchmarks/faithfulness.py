"""Whether maps tell what a model used: deletion and insertion curves for pictures, the answer's row for tables.

Deletion takes away the patches a map calls strongest, the strongest first, and watches the caption's score; insertion
puts them back into an empty picture. The area under the curve is low for a good map where patches go, and high where
they come. Petsiuk, Das and Saenko 2018, "RISE", section 4.2. A random order is the baseline.

Of tables with a known answer, the words of the question should attend to the answer's row more than to the others.
"""

import random
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from desktop_app.answers import AttentionMap, ImageLabels
from desktop_app.inference.residency import Residency
from desktop_app.questions import (
    RAW,
    RELEVANCE,
    ROLLOUT,
    Attention,
    TableQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.tasks import ask
from tests.benchmarks import options, tell
from tests.benchmarks.pointing import drawn, looked

_STEPS = np.linspace(0, 1, 9)
_GOODS = ("apples", "pears", "plums", "figs", "grapes", "lemons", "melons", "dates", "cherries", "limes")
_TOWNS = ("Rome", "Oslo", "Lima", "Cairo", "Paris", "Delhi", "Tunis", "Quito", "Bern", "Seoul")


def main() -> None:
    residency = Residency()
    folder = Path(tempfile.mkdtemp(prefix="attendant-faithfulness-"))
    quick = options().quick
    _pictures(10 if quick else 100, residency, folder)
    _tables(10 if quick else 60, residency, folder)


def _pictures(count: int, residency: Residency, folder: Path) -> None:
    dice = random.Random(23)
    areas: dict[tuple[str, str], list[float]] = defaultdict(list)
    for _ in range(count):
        picture, caption, _ = drawn(dice)
        other = f"a {dice.choice(['purple', 'orange', 'black'])} heart"
        path = folder / "drawn.png"
        picture.save(path)
        found, _ = looked(residency, path, caption)
        del found["centre"]  # what knows nothing is a random order here
        rows, columns = next(iter(found.values())).shape
        found["random order"] = torch.from_numpy(np.random.default_rng(len(areas)).random((rows, columns)))
        for name, patches in found.items():
            order = patches.flatten().argsort(descending=True).numpy()
            for what in ("deletion", "insertion"):
                variants = _variants(picture, order, (rows, columns), what, folder)
                scores = _scores(variants, caption, other, residency)
                areas[what, name].append(float(np.trapezoid(scores, _STEPS)))
    for what, better in (("deletion", "lowest for relevance"), ("insertion", "highest for relevance")):
        for name in ("relevance", "last layer", "rollout", "random order"):
            aim = better if name == "relevance" else ""
            tell(
                f"{what}, {count} drawn pictures: area under the caption's score, {name}",
                np.mean(areas[what, name]),
                "",
                aim,
            )


def _variants(picture: Image.Image, order: np.ndarray, grid: tuple[int, int], what: str, folder: Path) -> list[Path]:
    """The picture with ever more of its patches gone, or come, in the order given; the ground stands for nothing."""
    pixels = np.asarray(picture)
    ground = np.broadcast_to(pixels[0, 0], pixels.shape)
    paths = []
    for step, share in enumerate(_STEPS):
        chosen = np.zeros(grid[0] * grid[1], bool)
        chosen[order[: round(share * len(order))]] = True
        mask = np.asarray(Image.fromarray(chosen.reshape(grid)).resize(picture.size, Image.Resampling.NEAREST))
        shown = ~mask if what == "deletion" else mask
        paths.append(folder / f"{step}.png")
        Image.fromarray(np.where(shown[..., None], pixels, ground)).save(paths[-1])
    return paths


def _scores(paths: Sequence[Path], caption: str, other: str, residency: Residency) -> list[float]:
    """The caption's share, as the program gives it, against that of something that is nowhere."""
    scores = []
    for answer in ask(ZeroShotImageClassification(images=tuple(paths), labels=(caption, other)), residency):
        assert isinstance(answer, ImageLabels)
        scores.append(next(each.score for each in answer.labels if each.label == caption))
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
