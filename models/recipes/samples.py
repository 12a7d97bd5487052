"""Draws the sample pictures of resources/samples, always the same ones:

    python -m models.recipes.samples

They are made with the fonts, palettes and layouts that the recipes keep for evaluation; the seeds are ones that the
built-in checkpoints answer right, so they show what those can do, not how often they do it.
"""

from collections.abc import Callable
from pathlib import Path

from PIL import Image

from models.recipes.pictures.kinds import LABELS, render
from models.recipes.pictures.shapes import Scene, draw_scene

FOLDER = Path(__file__).parents[2] / "resources" / "samples"
LIMIT = 120_000  # bytes a file


def kind(label: str, seed: int, scale: float = 3.0, wear: bool = False) -> Callable[[], Image.Image]:
    """A picture of a kind, about 360 * scale pixels long."""
    return lambda: render(LABELS.index(label), seed, "eval", scale, wear)


def shapes(what: Scene, seed: int) -> Callable[[], Image.Image]:
    """A picture of shapes, 900 pixels high."""
    return lambda: draw_scene(what, seed, "eval", scale=5.0, wear=False)


SAMPLES: dict[str, Callable[[], Image.Image]] = {
    "invoice.png": kind("invoice", 900_021),
    "bar-chart.png": kind("bar chart", 900_002),
    "map.jpg": kind("map", 900_003),
    "qr-code.png": kind("QR code", 900_004, scale=2.5),
    "receipt.jpg": kind("receipt", 900_005, wear=True),
    "handwriting.jpg": kind("handwriting", 900_012),
    "flow-diagram.gif": kind("flow diagram", 900_007),
    "landscape.webp": kind("photograph of a scene", 900_008, scale=4.0),
    "red-circle.png": shapes(Scene(1, "red", "circle"), 900_009),
    "three-blue-squares.jpg": shapes(Scene(3, "blue", "square"), 900_010),
}


def save(image: Image.Image, path: Path) -> None:
    """Writes the picture in the format its name says, as well as LIMIT allows.

    Raises ValueError when it does not fit.
    """
    for quality in (90, 80, 70, 60, 45, 30):
        if path.suffix in {".png", ".gif"}:
            colours = quality * 2 if quality < 90 else 256
            image.quantize(colours, dither=Image.Dither.NONE).save(path, optimize=True)
        else:
            image.save(path, quality=quality)
        if path.stat().st_size <= LIMIT:
            return
    raise ValueError(f"{path.name} is larger than {LIMIT} bytes")


def main() -> None:
    """Draws them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, draw in SAMPLES.items():
        image = draw()
        save(image, FOLDER / name)
        print(f"{name}: {image.width} x {image.height}, {(FOLDER / name).stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
