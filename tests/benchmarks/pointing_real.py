"""The pointing game over real pictures whose boxes are known: does the strongest place lie on the thing that is named?

    python -m tests.benchmarks.pointing_real FOLDER CAPTION [--others FOLDER] [--model vit]

FOLDER: pictures and, anywhere beneath it, annotations in the form of PASCAL VOC (xml with filename and bndbox), as
github.com/datitran/raccoon_dataset has them (MIT). Pictures that the thing mostly fills say little, as the centre hits
it too: so each is also cut, where it can be, to a square that has most of its box, and not in its middle, and laid in a
quarter of a square with three photographs of other things (--others), where its quarter is its box.
"""

import argparse
import random
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from PIL import Image

from desktop_app.inference.residency import Residency
from tests.benchmarks.pointing import Box
from tests.benchmarks.pointing_aside import Item, captions, cut_aside, inside, kinds, of_four, play


def annotated(folder: Path) -> list[tuple[Path, list[Box]]]:
    """The pictures there are and their boxes, in 0..1 of the picture."""
    pictures = {each.name: each for each in folder.rglob("*") if each.suffix.lower() in (".jpg", ".jpeg", ".png")}
    found = []
    for path in sorted(folder.rglob("*.xml")):
        root = ElementTree.parse(path).getroot()
        width, height = (float(root.findtext(f"size/{name}", "0")) for name in ("width", "height"))
        name = path.stem
        picture = next((pictures[name + each] for each in (".jpg", ".jpeg", ".png") if name + each in pictures), None)
        if picture is None or not (width and height):
            continue
        sizes = {"xmin": width, "ymin": height, "xmax": width, "ymax": height}
        boxes = [
            tuple(float(box.findtext(side, "0")) / size for side, size in sizes.items())
            for box in root.iterfind("object/bndbox")
        ]
        found.append((picture, boxes))
    return found  # type: ignore[return-value]


def _items(folder: Path, caption: str, first: int, every: int) -> Iterator[Item]:
    for path, boxes in annotated(folder)[first::every]:
        yield Item(Image.open(path).convert("RGB"), caption, boxes)


def _among(items: Iterator[Item], others: Path) -> Iterator[Item]:
    """Each in a square with three photographs of other things."""
    dice = random.Random(3)
    photographs = sorted(others.glob("*.jpg"))
    for item in items:
        if not item.boxes:
            continue
        place = dice.randrange(4)
        pictures = [Image.open(each) for each in dice.sample(photographs, 3)]
        pictures.insert(place, item.picture)
        yield of_four(pictures, item.caption, place)


def main() -> None:
    """Print the figures as lines of JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("caption")
    parser.add_argument("--others", type=Path, help="photographs of other things")
    parser.add_argument("--every", type=int, default=1, help="take every N-th picture")
    parser.add_argument("--first", type=int, default=0, help="the first one that is taken")
    parser.add_argument("--model", choices=("clip", "vit"), default="clip", help="the built-in one that is asked")
    given = parser.parse_args()
    residency = Residency()
    asking = kinds if given.model == "vit" else captions
    items = list(_items(given.folder, given.caption, given.first, given.every))
    play("pictures as they are", items, residency, asking)
    off = [each for each in items if each.boxes and not inside(0.5, 0.5, each.boxes)]
    play("of them whose box is not in the middle", off, residency, asking)
    play("cut so that the box is not in the middle", filter(None, map(cut_aside, items)), residency, asking)
    if given.others is not None:
        play("among three photographs of other things", _among(iter(items), given.others), residency, asking)


if __name__ == "__main__":
    main()
