"""Scenes as numbers: what lies where, before anything is drawn."""

import random
from dataclasses import dataclass, field

SHAPES = ("circle", "square", "triangle", "star", "cross", "heart", "diamond", "hexagon", "ring", "crescent")
COLOURS = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "black", "white", "grey")
SIZES = ("small", "large")
TRIANGLE_FULL, SQUARE_FULL = len(SHAPES), len(SHAPES) + 1
"""Two more looks, by number: triangle and square as large as their bounds, as NLVR has them."""

RGB = {
    "red": (215, 30, 35),
    "orange": (245, 135, 20),
    "yellow": (248, 225, 40),
    "green": (45, 160, 65),
    "blue": (40, 90, 220),
    "purple": (130, 50, 170),
    "pink": (250, 150, 195),
    "brown": (120, 72, 38),
    "black": (18, 18, 20),
    "white": (250, 250, 250),
    "grey": (135, 135, 138),
}

HELD_OUT = frozenset((shape, (4 * shape + 1) % len(COLOURS)) for shape in range(len(SHAPES)))
"""Pairs of shape and colour, by number, that no scene of training shows: one of each shape."""

MOST = 9


@dataclass(slots=True)
class Thing:
    """One shape: numbers of its kind, its centre and radius in shares of the shorter side, and its turn in radians.

    x runs from 0 to the picture's width over its shorter side. rgb: 0..255.
    """

    shape: int
    colour: int
    size: int
    x: float
    y: float
    radius: float
    angle: float
    rgb: tuple[float, float, float]


@dataclass(slots=True)
class Scene:
    """Things on a ground. width, height: in shares of the shorter side; ground: number of its colour."""

    width: float
    height: float
    ground: int
    ground_rgb: tuple[float, float, float]
    things: list[Thing] = field(default_factory=list)


def scene(rng: random.Random, width: float, height: float, most: int, held_out: bool = False) -> Scene:
    """A scene of 1 to `most` things that do not touch, rarely of none; held_out: it may show the pairs kept apart."""
    ground = rng.choice((9, 9, 9, 10, 8, rng.randrange(len(COLOURS))))
    made = Scene(width, height, ground, _tinted(rng, ground, 10))
    count = 0 if rng.random() < 0.01 else rng.randint(1, most)
    palette = [colour for colour in range(len(COLOURS)) if colour != ground]
    kinds = list(range(len(SHAPES)))
    if rng.random() < 0.5:  # few kinds and colours, so that things share them and have to be told apart
        palette = rng.sample(palette, rng.randint(1, 4))
        kinds = rng.sample(kinds, rng.randint(1, 4))
    for _ in range(count):
        pair = _pair(rng, kinds, palette, held_out)
        if pair is None:
            continue
        size = int(rng.random() < 0.5)
        radius = rng.uniform(0.105, 0.14) if size else rng.uniform(0.045, 0.068)
        place = _free_place(rng, made, radius)
        if place is not None:
            made.things.append(Thing(*pair, size, *place, radius, _turn(rng, pair[0]), _tinted(rng, pair[1], 14)))
    return made


def _pair(rng: random.Random, kinds: list[int], palette: list[int], held_out: bool) -> tuple[int, int] | None:
    for _ in range(8):
        pair = rng.choice(kinds), rng.choice(palette)
        if held_out or pair not in HELD_OUT:
            return pair
    return None


def _free_place(rng: random.Random, made: Scene, radius: float) -> tuple[float, float] | None:
    margin = radius * 1.08
    for _ in range(25):
        x, y = rng.uniform(margin, made.width - margin), rng.uniform(margin, made.height - margin)
        gaps = ((x - one.x) ** 2 + (y - one.y) ** 2 - (1.1 * (radius + one.radius)) ** 2 for one in made.things)
        if all(gap > 0 for gap in gaps):
            return x, y
    return None


def _turn(rng: random.Random, shape: int) -> float:
    """Little enough that a square stays one beside a diamond."""
    return rng.uniform(-0.25, 0.25) if rng.random() < 0.5 else 0.0


def _tinted(rng: random.Random, colour: int, spread: float) -> tuple[float, float, float]:
    shade = rng.uniform(-spread, spread)
    red, green, blue = (
        min(255.0, max(0.0, value + shade + rng.uniform(-spread, spread) / 2)) for value in RGB[COLOURS[colour]]
    )
    return red, green, blue
