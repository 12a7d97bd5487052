"""Draws the sample picture for questions, resources/samples/shapes.png, always the same one:

    python -m models.recipes.sample_scenes

Six things that the checkpoint vilt-pictures knows, in pairs of colour and shape that its training may show.
"""

from pathlib import Path

import torch
from PIL import Image

from models.recipes.vilt_pictures.drawing import draw, numbers, placed, tables
from models.recipes.vilt_pictures.scenes import COLOURS, RGB, SHAPES, Scene, Thing

FILE = Path(__file__).parents[2] / "resources" / "samples" / "shapes.png"
HEIGHT, WIDTH = 480, 640
_LARGE, _SMALL = 0.125, 0.06
_LYING = (
    ("red", "star", _LARGE, 0.28, 0.27),
    ("red", "circle", _SMALL, 0.66, 0.2),
    ("blue", "circle", _LARGE, 1.06, 0.32),
    ("purple", "heart", _LARGE, 0.36, 0.72),
    ("yellow", "triangle", _SMALL, 0.74, 0.66),
    ("green", "square", _SMALL, 1.12, 0.78),
)
"""Colour, shape, radius and place of each, in shares of the height."""


def scene() -> Scene:
    """What is drawn, on white."""
    ground = COLOURS.index("white")
    made = Scene(WIDTH / HEIGHT, 1.0, ground, (250.0, 250.0, 250.0))
    for colour, shape, radius, x, y in _LYING:
        rgb = (float(RGB[colour][0]), float(RGB[colour][1]), float(RGB[colour][2]))
        made.things.append(Thing(SHAPES.index(shape), COLOURS.index(colour), int(radius > 0.1), x, y, radius, 0.0, rgb))
    return made


def main() -> None:
    """Draws it."""
    drawn = draw(placed(numbers([scene()]), torch.device("cpu")), tables(), HEIGHT, WIDTH, False, plain=True)
    pixels = (drawn.pictures[0].permute(1, 2, 0) * 255).round().byte().numpy()
    Image.fromarray(pixels).quantize(64, dither=Image.Dither.NONE).save(FILE, optimize=True)
    print(f"{FILE.name}: {WIDTH} x {HEIGHT}, {FILE.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
