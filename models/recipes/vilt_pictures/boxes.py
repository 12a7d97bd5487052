"""Scenes in the manner of NLVR: three grey boxes beside each other, with scattered things or a tower of blocks each.

After Suhr, Lewis, Yeh and Artzi, "A Corpus of Natural Language for Visual Reasoning", ACL 2017: pictures of 400 x 100
pixels, boxes of 100 x 100, 50 apart; blocks of 20, a pixel apart; things of 10, 20 or 30 in yellow, black and blue.
"""

import random

from models.recipes.vilt_pictures.scenes import COLOURS, SHAPES, Scene, Thing

YELLOW, BLACK, BLUE = (COLOURS.index(name) for name in ("yellow", "black", "blue"))
PALETTE = {YELLOW: (255.0, 255.0, 0.0), BLACK: (0.0, 0.0, 0.0), BLUE: (0.0, 153.0, 255.0)}
KINDS = tuple(SHAPES.index(name) for name in ("circle", "square", "triangle"))
SQUARE = KINDS[1]
STEP = 1.5
"""From one box to the next, in widths of a box; the picture is 4 wide and 1 high."""

WIDTH = 4.0
_BLOCK = 0.1  # half a block's side
_GREY = (128.0, 128.0, 128.0)


def box_of(thing: Thing) -> int:
    """In which box it lies, 0..2."""
    return int(thing.x // STEP)


def left_in_box(thing: Thing) -> float:
    """Its centre from the left wall of its box, 0..1."""
    return thing.x - STEP * box_of(thing)


def towers(rng: random.Random) -> Scene:
    """A tower of 1 to 4 blocks in each box, standing on its base; the blocks of a tower in order from the base."""
    made = Scene(WIDTH, 1.0, COLOURS.index("grey"), _GREY)
    for box in range(3):
        palette = rng.sample(list(PALETTE), rng.choice((1, 2, 3, 3, 3)))
        for level in range(rng.randint(1, 4)):
            made.things.append(_made(SQUARE, rng.choice(palette), box * STEP + 0.5, 0.9 - 0.21 * level, _BLOCK))
    return made


def scattered(rng: random.Random) -> Scene:
    """1 to 8 things in each box, some of them touching a wall or each other."""
    made = Scene(WIDTH, 1.0, COLOURS.index("grey"), _GREY)
    most = rng.choice((2, 4, 6, 8))
    kinds = rng.sample(KINDS, rng.choice((1, 2, 3, 3, 3)))
    for box in range(3):
        inside: list[Thing] = []
        palette = rng.sample(list(PALETTE), rng.choice((1, 2, 3, 3)))
        for _ in range(rng.randint(1, most)):
            half = rng.choice((0.05, 0.1, 0.15))
            for _ in range(15):
                x, y = _spot(rng, half, inside)
                if all(gap(x, y, half, one, box) > 0.012 or gap(x, y, half, one, box) == 0 for one in inside):
                    inside.append(_made(rng.choice(kinds), rng.choice(palette), box * STEP + x, y, half))
                    break
        made.things += inside
    return made


def _made(kind: int, colour: int, x: float, y: float, half: float) -> Thing:
    return Thing(kind, colour, int(half > 0.06), x, y, half, 0.0, PALETTE[colour])


def _spot(rng: random.Random, half: float, inside: list[Thing]) -> tuple[float, float]:
    """A centre in a box of side 1, in whole hundredths: free, at a wall, in a corner, or against another thing."""
    x, y = (round(rng.uniform(half + 0.02, 0.98 - half), 2) for _ in range(2))
    roll = rng.random()
    if roll < 0.32:
        x, y = rng.choice(
            ((half, y), (1 - half, y), (x, half), (x, 1 - half), (x, 1 - half), (half, 1 - half), (1 - half, 1 - half))
        )
    elif roll < 0.4 and inside:
        one = rng.choice(inside)
        reach, side = half + one.radius, rng.choice((-1, 1))
        here = left_in_box(one)
        if rng.random() < 0.4:
            x, y = here + side * reach, one.y
        else:
            x, y = here, one.y + side * reach
        x, y = (round(min(1 - half, max(half, value)), 2) for value in (x, y))
    return x, y


def gap(x: float, y: float, half: float, one: Thing, box: int) -> float:
    """Between the squares around two things of one box: 0 where they touch, negative where they overlap."""
    across = abs(x - (one.x - box * STEP)) - half - one.radius
    down = abs(y - one.y) - half - one.radius
    return round(max(across, down), 3)


def touch(one: Thing, other: Thing) -> bool:
    """Whether two things of one box touch each other."""
    box = box_of(one)
    return box == box_of(other) and gap(left_in_box(one), one.y, one.radius, other, box) <= 0.011


def walls(thing: Thing) -> frozenset[str]:
    """Which walls of its box it touches: "left", "right", "top", "bottom"."""
    x, half = left_in_box(thing), thing.radius
    distances = {"left": x - half, "right": 1 - x - half, "top": thing.y - half, "bottom": 1 - thing.y - half}
    return frozenset(name for name, distance in distances.items() if distance < 0.011)
