"""The pointing game over real pictures whose boxes are known: does the strongest place lie on the thing that is named?

    python -m tests.benchmarks.pointing_real FOLDER CAPTION

FOLDER: pictures and, anywhere beneath it, annotations in the form of PASCAL VOC (xml with filename and bndbox), as
github.com/datitran/raccoon_dataset has them (MIT). Pictures that the thing mostly fills say little, as the centre hits
it too: those are also told apart whose box does not reach the middle of the picture.
"""

import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

from desktop_app.inference.residency import Residency
from tests.benchmarks import tell
from tests.benchmarks.pointing import Box, looked


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


def _inside(across: float, down: float, boxes: list[Box]) -> bool:
    return any(left <= across <= right and top <= down <= bottom for left, top, right, bottom in boxes)


def main() -> None:
    """Print the figures as lines of JSON."""
    folder, caption = Path(sys.argv[1]), sys.argv[2]
    hits: dict[bool, Counter[str]] = {False: Counter(), True: Counter()}
    counts: Counter[bool] = Counter()
    residency = Residency()
    covered = 0.0
    for path, boxes in annotated(folder):
        found, seen = looked(residency, path, caption)
        aside = not _inside(0.5, 0.5, boxes)
        counts[aside] += 1
        covered += sum((right - left) * (bottom - top) for left, top, right, bottom in boxes)
        for name, patches in found.items():
            rows, columns = patches.shape
            down, across = divmod(int(patches.argmax()), columns)
            at = (across + 0.5) / columns, (down + 0.5) / rows
            place = (seen[0] + at[0] * (seen[2] - seen[0]), seen[1] + at[1] * (seen[3] - seen[1]))
            hits[aside][name] += _inside(*place, boxes)
    total = counts.total()
    for name in ("last layer", "rollout", "relevance", "centre"):
        tell(f"pointing, {total} pictures: {name}", 100 * sum(each[name] for each in hits.values()) / total, "%")
    for name in ("last layer", "rollout", "relevance", "centre"):
        share = 100 * hits[True][name] / max(1, counts[True])
        tell(f"pointing, the {counts[True]} whose box is not in the middle: {name}", share, "%")
    tell("the boxes cover of a picture", 100 * covered / max(1, total), "%")


if __name__ == "__main__":
    main()
