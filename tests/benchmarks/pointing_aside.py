"""The pointing game over real photographs whose object is not in the middle, where the centre cannot win by itself.

    python -m tests.benchmarks.pointing_aside --data FOLDER [--quick]

FOLDER has images-caltech101 (NAME-image_NNNN.jpg). No boxes come with it, so four photographs of four things are laid
together, and one of them is asked for: its quarter is its box (the grid pointing game of Böhle, Fritz and Schiele 2021,
"Convolutional Dynamic Alignment Networks for Interpretable Classifications"). The pictures are real, what they stand in
is made. The built-in CLIP learnt from these photographs: the maps are judged here, not whether it knows the things.
"""

import argparse
import random
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageOps

from desktop_app.inference.residency import Residency
from tests.benchmarks import tell
from tests.benchmarks.pointing import Box, looked

METHODS = ("last layer", "rollout", "relevance", "centre")
_QUARTER = 160
_KEPT, _NEAR = 0.6, 0.08
"""Of a box that a cut keeps at least, and of a cut's side that its middle is away from the box."""
_ONE = {"airplanes": "airplane", "Faces": "face", "Leopards": "leopard", "Motorbikes": "motorbike"}


class Item(NamedTuple):
    """A picture, what is asked for in it, and the boxes it lies in, in 0..1 of the picture."""

    picture: Image.Image
    caption: str
    boxes: Sequence[Box]


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
    width, height = item.picture.size
    left, top, right, bottom = item.boxes[0]
    box = left * width, top * height, right * width, bottom * height
    cut = aside((width, height), box) if len(item.boxes) == 1 else None
    if cut is None:
        return None
    across, down, side = cut[0], cut[1], cut[2] - cut[0]
    inner = (box[0] - across) / side, (box[1] - down) / side, (box[2] - across) / side, (box[3] - down) / side
    kept = (max(0.0, inner[0]), max(0.0, inner[1]), min(1.0, inner[2]), min(1.0, inner[3]))
    return Item(item.picture.crop(tuple(map(round, cut))), item.caption, [kept])


def fours(folder: Path, count: int, dice: random.Random) -> Iterator[Item]:
    """Photographs of four different things each."""
    things: dict[str, list[Path]] = {}
    for path in sorted((folder / "images-caltech101").glob("*-image_*.jpg")):
        things.setdefault(path.name.partition("-image_")[0], []).append(path)
    for _ in range(count):
        names, place = dice.sample(sorted(things), 4), dice.randrange(4)
        pictures = [Image.open(dice.choice(things[name])) for name in names]
        thing = _ONE.get(names[place], names[place]).replace("_", " ").lower()
        yield of_four(pictures, f"{'an' if thing[0] in 'aeiou' else 'a'} {thing}", place)


def play(what: str, items: Iterable[Item], residency: Residency) -> None:
    """Print how often the strongest patch of each method's map lies in a box."""
    hits: Counter[str] = Counter()
    count, covered = 0, 0.0
    path = Path(tempfile.mkdtemp(prefix="attendant-pointing-")) / "picture.png"
    for item in items:
        item.picture.save(path)
        found, seen = looked(residency, path, item.caption)
        count += 1
        covered += sum((right - left) * (bottom - top) for left, top, right, bottom in item.boxes)
        for name, patches in found.items():
            rows, columns = patches.shape
            down, across = divmod(int(patches.argmax()), columns)
            at = (across + 0.5) / columns, (down + 0.5) / rows
            place = (seen[0] + at[0] * (seen[2] - seen[0]), seen[1] + at[1] * (seen[3] - seen[1]))
            hits[name] += inside(*place, item.boxes)
    for name in METHODS if count else ():
        aim = "more than the others" if name == "relevance" else ""
        tell(f"pointing, {count} {what}: {name}", 100 * hits[name] / count, "%", aim)
    tell(f"pointing, {count} {what}: the boxes cover", 100 * covered / max(1, count), "%")


def main() -> None:
    """Print the figures as lines of JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    dice = random.Random(7)
    play("squares of four photographs", fours(options.data, 40 if options.quick else 300, dice), Residency())


if __name__ == "__main__":
    main()
