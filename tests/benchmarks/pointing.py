"""The pointing game: does the strongest place of a map lie on the shape that a caption names, one of two drawn?

Zhang et al. 2018, "Top-down Neural Attention by Excitation Backprop", section 4.1, over drawn pictures whose boxes
are known. The built-in CLIP is asked; a random place hits as often as the boxes cover pictures. Each shape lies within
a quarter of its picture, so that the centre hits hardly any: it stands for a map that knows nothing else.
"""

import random
from collections import Counter

import numpy as np
from PIL import Image, ImageDraw

from desktop_app.answers import AttentionMap
from desktop_app.inference.residency import Residency
from desktop_app.questions import RAW, RELEVANCE, ROLLOUT, Attention, Question, ZeroShotImageClassification
from desktop_app.tasks import ask
from tests.benchmarks import options, scratch, tell

_SIDE = 288
_COLOURS = {"red": (214, 40, 40), "blue": (40, 80, 210), "green": (40, 150, 60), "yellow": (240, 200, 40)}
_SHAPES = ("circle", "square", "triangle", "star")

Box = tuple[float, float, float, float]


def drawn(dice: random.Random) -> tuple[Image.Image, str, Box]:
    """Two shapes of different colour and kind, on two different quarters; the caption of one, and its box."""
    picture = Image.new("RGB", (_SIDE, _SIDE), dice.choice(["white", "#f4f1ea", "#e8eef4"]))
    draw = ImageDraw.Draw(picture)
    colours, shapes = dice.sample(sorted(_COLOURS), 2), dice.sample(_SHAPES, 2)
    quarters = dice.sample([(0, 0), (0, 1), (1, 0), (1, 1)], 2)
    boxes = []
    for colour, shape, (down, across) in zip(colours, shapes, quarters, strict=True):
        side = dice.randint(64, 112)
        left, top = (dice.randint(8, 136 - side) + _SIDE // 2 * each for each in (across, down))
        _draw(draw, shape, (left, top, left + side, top + side), _COLOURS[colour])
        boxes.append((left, top, left + side, top + side))
    return picture, f"a {colours[0]} {shapes[0]}", boxes[0]


def _draw(draw: ImageDraw.ImageDraw, shape: str, box: Box, colour: tuple[int, int, int]) -> None:
    left, top, right, bottom = box
    if shape == "circle":
        draw.ellipse(box, fill=colour)
    elif shape == "square":
        draw.rectangle(box, fill=colour)
    else:
        points = {"triangle": [(0.5, 0), (1, 1), (0, 1)], "star": _star()}[shape]
        draw.polygon([(left + x * (right - left), top + y * (bottom - top)) for x, y in points], fill=colour)


def _star() -> list[tuple[float, float]]:
    turns = np.arange(10) * np.pi / 5 - np.pi / 2
    radii = np.where(np.arange(10) % 2, 0.2, 0.5)
    return [(0.5 + r * np.cos(t), 0.5 + r * np.sin(t)) for r, t in zip(radii, turns, strict=True)]


def looked(residency: Residency, about: Question, label: str) -> tuple[dict[str, np.ndarray], Box]:
    """Each method's map as the program gives it and one of the centre alone, [patch rows, patch columns], and the part
    of the picture that is seen."""
    patches: dict[str, np.ndarray] = {}
    for name, method in (("last layer", RAW), ("rollout", ROLLOUT), ("relevance", RELEVANCE)):
        (found,) = ask(Attention(about=about, method=method, label=label), residency)
        assert isinstance(found, AttentionMap), found
        patches[name] = found.patches()
    rows, columns = patches["relevance"].shape
    down, across = np.mgrid[:rows, :columns]
    patches["centre"] = 1 / (1 + np.hypot(down - rows // 2, across - columns // 2))
    return patches, found.crop_box


def main() -> None:
    count = 50 if options().quick else 500
    dice = random.Random(13)  # those of 11 served to choose what relevance is
    hits: Counter[str] = Counter()
    shares: Counter[str] = Counter()
    residency = Residency()
    path = scratch() / "drawn.png"
    for _ in range(count):
        picture, caption, box = drawn(dice)
        picture.save(path)
        found, _ = looked(residency, ZeroShotImageClassification(images=(path,), labels=(caption,)), caption)
        for name, patches in found.items():
            rows, columns = patches.shape
            place = int(patches.argmax())
            hits[name] += _inside((place % columns + 0.5) / columns, (place // columns + 0.5) / rows, box)
            shares[name] += share_in(patches, box)
        shares["chance"] += (box[2] - box[0]) * (box[3] - box[1]) / _SIDE**2
    for name in ("last layer", "rollout", "relevance", "centre"):
        aim = "more than the others" if name == "relevance" else ""
        tell(f"pointing game, {count} drawn pictures: {name} points at the shape", 100 * hits[name] / count, "%", aim)
    tell("pointing game: the shape covers of the picture", 100 * shares["chance"] / count, "%")
    for name in ("last layer", "rollout", "relevance"):
        tell(f"pointing game: share of {name} that falls into the box", 100 * shares[name] / count, "%")


def _inside(across: float, down: float, box: Box) -> bool:
    return box[0] <= across * _SIDE <= box[2] and box[1] <= down * _SIDE <= box[3]


def share_in(patches: np.ndarray, box: Box) -> float:
    """How much of a map falls into a box of a drawn picture, 0 to 1."""
    rows, columns = patches.shape
    inside = np.array(
        [
            [_inside((column + 0.5) / columns, (row + 0.5) / rows, box) for column in range(columns)]
            for row in range(rows)
        ]
    )
    return float(patches[inside].sum() / max(patches.sum(), 1e-12))


if __name__ == "__main__":
    main()
