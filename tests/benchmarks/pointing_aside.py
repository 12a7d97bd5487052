"""The pointing game over real photographs whose object is not in the middle, where the centre cannot win by itself.

    python -m tests.benchmarks.pointing_aside --data FOLDER [--quick]

FOLDER has images-caltech101 (NAME-image_NNNN.jpg). No boxes come with it, so a photograph is laid into a square with
three samples of other kinds (charts, forms, maps), whose quarters are their boxes, as in the grid pointing game of
Böhle, Fritz and Schiele 2021, "Convolutional Dynamic Alignment Networks for Interpretable Classifications". The
photographs are real, what they stand in is made. The built-in CLIP and ViT are asked, which know a photograph from a
chart. Each square is asked for the photograph and for one of the others, as rollout, which knows no label, may well
lead to the same quarter every time.

A map can point at a quarter only where the model uses it. So the squares are counted apart in which the loss of the
quarter that is asked for, made one grey, costs the label more of its odds than that of any other: the model says so
itself, whatever its maps show.
"""

import argparse
import math
import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageOps

from desktop_app import paths
from desktop_app.answers import ImageLabels
from desktop_app.inference.residency import Residency
from desktop_app.questions import ImageClassification, Question, ZeroShotImageClassification
from desktop_app.tasks import ask
from models.recipes.pictures.kinds import LABELS
from tests.benchmarks import scratch, tell
from tests.benchmarks.pointing import Box, looked

METHODS = ("last layer", "rollout", "relevance", "centre")
_QUARTER = 160
_KEPT, _NEAR = 0.6, 0.08
"""Of a box that a cut keeps at least, and of a cut's side that its middle is away from the box."""
_SAMPLES = paths.shipped("resources", "samples")
_PHOTOGRAPH = "photograph of a scene"
_OTHERS = {
    "bar-chart.png": "bar chart",
    "qr-code.png": "QR code",
    "invoice.png": "invoice",
    "receipt.jpg": "receipt",
    "handwriting.jpg": "handwriting",
    "map.jpg": "map",
    "flow-diagram.gif": "flow diagram",
}


class Item(NamedTuple):
    """A picture, what is asked for in it, and the boxes it lies in, in 0..1 of the picture."""

    picture: Image.Image
    caption: str
    boxes: Sequence[Box]
    others: Sequence[str] = ()
    """Labels that are asked beside it."""


def inside(across: float, down: float, boxes: Sequence[Box]) -> bool:
    """Whether a place lies in one of the boxes, both in 0..1."""
    return any(left <= across <= right and top <= down <= bottom for left, top, right, bottom in boxes)


def of_four(pictures: Sequence[Image.Image], caption: str, place: int) -> Item:
    """Four pictures in a square, each its middle; place: which of them the caption names, row by row."""
    whole = Image.new("RGB", (2 * _QUARTER, 2 * _QUARTER))
    for at, each in enumerate(pictures):
        quarter = ImageOps.fit(each.convert("RGB"), (_QUARTER, _QUARTER))
        whole.paste(quarter, (at % 2 * _QUARTER, at // 2 * _QUARTER))
    left, top = place % 2 / 2, place // 2 / 2
    return Item(whole, caption, [(left, top, left + 0.5, top + 0.5)])


def aside(size: tuple[int, int], box: Box) -> Box | None:
    """The largest square of a picture that has most of a box, and not near its middle, all in pixels; None where none
    has."""
    left, top, right, bottom = box
    area = (right - left) * (bottom - top)
    for step in range(12):
        side = min(size) * (1 - step / 20)
        free = size[0] - side, size[1] - side
        found = []
        for across, down in ((free[0] * i / 8, free[1] * j / 8) for i in range(9) for j in range(9)):
            wide = min(right, across + side) - max(left, across)
            high = min(bottom, down + side) - max(top, down)
            middle, near = (across + side / 2, down + side / 2), _NEAR * side
            grown = (left - near, top - near, right + near, bottom + near)
            if wide > 0 < high and wide * high >= _KEPT * area and not inside(*middle, [grown]):
                found.append((wide * high, (across, down, across + side, down + side)))
        if found:
            return max(found)[1]
    return None


def cut_aside(item: Item) -> Item | None:
    """A picture with one box, cut so that the box is not in its middle; None where it has several or cannot be."""
    if len(item.boxes) != 1:
        return None
    width, height = item.picture.size
    left, top, right, bottom = item.boxes[0]
    box = left * width, top * height, right * width, bottom * height
    cut = aside((width, height), box)
    if cut is None:
        return None
    across, down, side = cut[0], cut[1], cut[2] - cut[0]
    inner = (box[0] - across) / side, (box[1] - down) / side, (box[2] - across) / side, (box[3] - down) / side
    kept = (max(0.0, inner[0]), max(0.0, inner[1]), min(1.0, inner[2]), min(1.0, inner[3]))
    return Item(item.picture.crop(tuple(map(round, cut))), item.caption, [kept])


def fours(folder: Path, count: int, dice: random.Random) -> tuple[list[Item], list[Item]]:
    """Photographs among three pictures of other kinds each; and the same squares asked for one of the others."""
    of_photograph, of_other = [], []
    for path in dice.sample(sorted((folder / "images-caltech101").glob("*.jpg")), count):
        place = dice.randrange(4)
        names = dice.sample(sorted(_OTHERS), 3)
        pictures = [Image.open(_SAMPLES / name) for name in names]
        pictures.insert(place, Image.open(path))
        of_photograph.append(_among_kinds(of_four(pictures, _PHOTOGRAPH, place)))
        other = dice.randrange(3)
        of_other.append(_among_kinds(of_four(pictures, _OTHERS[names[other]], other + (other >= place))))
    return of_photograph, of_other


def _among_kinds(item: Item) -> Item:
    return item._replace(others=[each for each in (_PHOTOGRAPH, *_OTHERS.values()) if each != item.caption])


def captions(item: Item, *paths: Path) -> ZeroShotImageClassification:
    """What the built-in CLIP is asked of pictures."""
    return ZeroShotImageClassification(images=paths, labels=(item.caption, *item.others))


def kinds(_item: Item, *paths: Path) -> ImageClassification:
    """What the built-in ViT is asked of them."""
    return ImageClassification(images=paths, top_k=len(LABELS))


Ask = Callable[..., Question]


def play(what: str, items: Iterable[Item], residency: Residency, asking: Ask = captions) -> dict[str, float]:
    """Print how often the strongest patch of each method's map lies in a box, in per cent, and among squares also where
    the model uses what is in it; give the first by method."""
    hits: Counter[str] = Counter()
    used: Counter[str] = Counter()
    count, covered, using = 0, 0.0, 0
    path = scratch() / "picture.png"
    for item in items:
        item.picture.save(path)
        found, seen = looked(residency, asking(item, path), item.caption)
        relies = bool(item.others) and uses(item, path, residency, asking)
        count, using = count + 1, using + relies
        covered += sum((right - left) * (bottom - top) for left, top, right, bottom in item.boxes)
        for name, patches in found.items():
            rows, columns = patches.shape
            down, across = divmod(int(patches.argmax()), columns)
            at = (across + 0.5) / columns, (down + 0.5) / rows
            hit = inside(*(seen[side] + at[side] * (seen[2 + side] - seen[side]) for side in (0, 1)), item.boxes)
            hits[name] += hit
            used[name] += hit and relies
    shares = {name: 100 * hits[name] / max(1, count) for name in METHODS}
    _tell_all(f"{count} {what}", shares)
    if using:
        _tell_all(f"{using} of them where it is used", {name: 100 * used[name] / using for name in METHODS})
    tell(f"pointing, {count} {what}: the boxes cover", 100 * covered / max(1, count), "%")
    return shares


def uses(item: Item, path: Path, residency: Residency, asking: Ask) -> bool:
    """Whether the loss of the quarter that is asked for costs the most of the odds of what is asked for, and some."""
    odds = []
    paths = [path, *(path.with_name(f"without-{place}.png") for place in range(4))]
    for place, other in enumerate(paths[1:]):
        _without(item.picture, place).save(other)
    for answer in ask(asking(item, *paths), residency):
        assert isinstance(answer, ImageLabels), answer
        score = next(each.score for each in answer.labels if each.label == item.caption)
        odds.append(math.log(max(score, 1e-9) / max(1 - score, 1e-9)))
    ((left, top, _, _),) = item.boxes
    costs = [odds[0] - each for each in odds[1:]]
    return max(costs) > 0 and costs.index(max(costs)) == round(2 * top) * 2 + round(2 * left)


def _without(picture: Image.Image, place: int) -> Image.Image:
    """A square of four whose quarter is its mean colour."""
    blank = picture.copy()
    left, top = place % 2 * _QUARTER, place // 2 * _QUARTER
    blank.paste(picture.resize((1, 1), Image.Resampling.BOX).resize((_QUARTER, _QUARTER)), (left, top))
    return blank


def _tell_all(what: str, shares: Mapping[str, float]) -> None:
    for name, share in shares.items():
        tell(f"pointing, {what}: {name}", share, "%", "more than the others" if name == "relevance" else "")


def main() -> None:
    """Print the figures as lines of JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    # Every second square of these: the others served to choose what relevance is.
    photographs, others = (each[1::2] for each in fours(options.data, 400, random.Random(7)))
    count = 30 if options.quick else 200
    residency = Residency()
    for model, asking in (("CLIP", captions), ("ViT", kinds)):
        first = play(f"photographs among three others, {model}", photographs[:count], residency, asking)
        second = play(f"squares asked for another picture, {model}", others[:count], residency, asking)
        _tell_all(f"both together, {model}", {name: (first[name] + second[name]) / 2 for name in first})


if __name__ == "__main__":
    main()
