"""The things that move in the clips: shapes of many forms and fillings, drawn once as small pictures with alpha.

Forms of the evaluation ("eval") are none of those of the training ("train"), and those by which it is watched ("dev")
none of either.
"""

import math
from collections.abc import Callable, Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

SIDE = 64
_DRAWN = 256  # drawn so large and made smaller, which smooths the edges
_HALF = _DRAWN / 2
_MARGIN = 0.94

Points = list[tuple[float, float]]
Form = Callable[[ImageDraw.ImageDraw, np.random.Generator], None]


def _at(points: Sequence[tuple[float, float]]) -> Points:
    """Points of -1..1 as pixels."""
    return [(_HALF + x * _HALF * _MARGIN, _HALF + y * _HALF * _MARGIN) for x, y in points]


def _polygon(points: Sequence[tuple[float, float]]) -> Form:
    return lambda draw, rng: draw.polygon(_at(points), fill=255)


def _around(radii: Sequence[float], turn: float = -math.pi / 2) -> Points:
    steps = len(radii)
    angles = [turn + 2 * math.pi * step / steps for step in range(steps)]
    return [(radius * math.cos(angle), radius * math.sin(angle)) for radius, angle in zip(radii, angles, strict=True)]


def _round(draw: ImageDraw.ImageDraw, x: float, y: float, across: float, down: float, fill: int = 255) -> None:
    draw.ellipse(_at([(x - across, y - down), (x + across, y + down)]), fill=fill)


def _box(draw: ImageDraw.ImageDraw, x: float, y: float, across: float, down: float, corner: float = 0.0) -> None:
    corners = _at([(x - across, y - down), (x + across, y + down)])
    draw.rounded_rectangle(corners, radius=corner * _HALF, fill=255)


def _circle(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    _round(draw, 0, 0, 1, 1)


def _ellipse(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    _round(draw, 0, 0, 1, rng.uniform(0.4, 0.75))


def _ring(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    inner = rng.uniform(0.4, 0.7)
    _round(draw, 0, 0, 1, 1)
    _round(draw, 0, 0, inner, inner, fill=0)


def _rectangle(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    _box(draw, 0, 0, 1, rng.uniform(0.25, 1.0), rng.choice([0.0, 0.25]))


def _blob(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    angles = np.linspace(0, 2 * math.pi, 72, endpoint=False)
    radii = np.ones(72)
    for wave in range(2, 6):
        radii += rng.uniform(0, 0.28) * np.cos(wave * angles + rng.uniform(0, 6.3))
    draw.polygon(_at(_around(list(radii / radii.max()))), fill=255)


def _composed(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    """Two or three boxes, ovals and triangles that overlap, each at an angle of its own, as large as fits."""
    parts = []
    for _ in range(int(rng.integers(2, 4))):
        corners = int(rng.choice([3, 4, 24]))
        angles = np.linspace(0, 2 * math.pi, corners, endpoint=False) + rng.uniform(0, 6.3)
        turn, long, wide = rng.uniform(0, 6.3), rng.uniform(0.35, 0.9), rng.uniform(0.2, 0.5)
        x, y = long * np.cos(angles), wide * np.sin(angles)
        part = np.stack([x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)], 1)
        parts.append(part + rng.uniform(-0.5, 0.5, 2))
    whole = np.concatenate(parts)
    middle = (whole.min(0) + whole.max(0)) / 2
    for part in parts:
        shown = (part - middle) / np.abs(whole - middle).max()
        draw.polygon(_at([(float(x), float(y)) for x, y in shown]), fill=255)


def _spiky(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    """A polygon of a few corners, each as far out as it happens."""
    radii = rng.uniform(0.25, 1, int(rng.integers(3, 10)))
    draw.polygon(_at(_around(list(radii / radii.max()), rng.uniform(0, 6.3))), fill=255)


def _heart(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    _round(draw, -0.48, -0.4, 0.5, 0.5)
    _round(draw, 0.48, -0.4, 0.5, 0.5)
    draw.polygon(_at([(-0.92, -0.2), (0.92, -0.2), (0, 0.98)]), fill=255)


def _car(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    _box(draw, 0, 0.1, 1, 0.28, 0.1)
    _box(draw, rng.uniform(-0.25, 0.25), -0.25, 0.5, 0.25, 0.15)
    for place in (-0.55, 0.55):
        _round(draw, place, 0.4, 0.22, 0.22)


def _person(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    _round(draw, 0, -0.75, 0.22, 0.22)
    _box(draw, 0, -0.1, 0.25, 0.42, 0.1)
    spread = rng.uniform(0.1, 0.4)
    width = int(0.16 * _DRAWN)
    for side in (-1, 1):
        draw.line(_at([(0.1 * side, 0.25), (spread * side, 0.98)]), fill=255, width=width)
        draw.line(_at([(0.2 * side, -0.4), ((spread + 0.25) * side, 0.2)]), fill=255, width=width // 2)


def _house(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    _box(draw, 0, 0.35, 0.75, 0.6)
    draw.polygon(_at([(-1, -0.2), (1, -0.2), (0, -0.98)]), fill=255)


def _letters(letters: str) -> Form:
    def draw_one(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
        letter = letters[int(rng.integers(len(letters)))]
        font = ImageFont.load_default(size=260)
        left, top, right, bottom = draw.textbbox((0, 0), letter, font=font, stroke_width=8)
        where = (_HALF - (left + right) / 2, _HALF - (top + bottom) / 2)
        draw.text(where, letter, font=font, fill=255, stroke_width=8)

    return draw_one


def _crescent(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    _round(draw, 0, 0, 1, 1)
    _round(draw, rng.uniform(0.35, 0.6), 0, 0.8, 0.85, fill=0)


def _gear(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    teeth = int(rng.integers(7, 12))
    draw.polygon(_at(_around([1.0, 1.0, 0.75, 0.75] * teeth)), fill=255)
    _round(draw, 0, 0, 0.3, 0.3, fill=0)


def _tree(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    _box(draw, 0, 0.75, 0.15, 0.25)
    for top, wide in ((-0.98, 0.5), (-0.55, 0.65), (-0.1, 0.8)):
        draw.polygon(_at([(-wide, top + 0.75), (wide, top + 0.75), (0, top)]), fill=255)


def _fish(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    _round(draw, -0.2, 0, 0.75, rng.uniform(0.35, 0.5))
    draw.polygon(_at([(0.4, 0), (0.98, -0.45), (0.98, 0.45)]), fill=255)


def _drop(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    _round(draw, 0, 0.35, 0.62, 0.62)
    draw.polygon(_at([(-0.56, 0.1), (0.56, 0.1), (0, -0.98)]), fill=255)


def _mug(draw: ImageDraw.ImageDraw, rng: np.random.Generator) -> None:
    _round(draw, 0.5, 0, 0.45, 0.45)
    _round(draw, 0.5, 0, 0.25, 0.25, fill=0)
    _box(draw, -0.25, 0, 0.65, 0.85, 0.08)


FORMS: dict[str, tuple[Form, ...]] = {
    "train": (
        *(_circle, _ellipse, _ring, _rectangle, _rectangle, _blob, _blob, _blob, _person),
        *(_composed, _composed, _composed, _spiky, _spiky),
        _polygon(_around([1, 1, 1])),
        _polygon(_around([1, 1, 1, 1, 1])),
        _polygon(_around([1, 0.42] * 5)),
        _polygon(_around([1, 0.6] * 8)),
        _letters("ABDEGHJKMNPRTUVXY2345"),
    ),
    "dev": (
        *(_heart, _car, _house),
        _polygon([(-0.3, -1), (0.3, -1), (0.3, -0.3), (1, -0.3), (1, 0.3), (0.3, 0.3), (0.3, 1), (-0.3, 1), (-0.3, 0.3),
                  (-1, 0.3), (-1, -0.3), (-0.3, -0.3)]),
    ),
    "eval": (
        *(_crescent, _gear, _tree, _fish, _drop, _mug),
        _polygon(_around([1, 1, 1, 1, 1, 1])),
        _polygon([(-1, -0.25), (0.2, -0.25), (0.2, -0.7), (1, 0), (0.2, 0.7), (0.2, 0.25), (-1, 0.25)]),
        _polygon([(-0.9, -0.9), (-0.3, -0.9), (-0.3, 0.3), (0.9, 0.3), (0.9, 0.9), (-0.9, 0.9)]),
        _polygon([(0.1, -1), (-0.7, 0.15), (-0.05, 0.15), (-0.2, 1), (0.7, -0.2), (0.05, -0.2)]),
        _letters("CFLQSWZ6789&?"),
    ),
}  # fmt: skip


def _colour(rng: np.random.Generator) -> np.ndarray:
    """A colour as three numbers of 0..1; greys now and then."""
    return np.full(3, rng.random()) if rng.random() < 0.15 else rng.random(3)


def _filling(rng: np.random.Generator, photos: np.ndarray) -> np.ndarray:
    """What a thing is made of: float32 [SIDE, SIDE, 3]: one colour, a gradient, stripes, two halves, a photograph."""
    down, across = np.mgrid[0:SIDE, 0:SIDE] / SIDE
    angle = rng.uniform(0, 2 * math.pi)
    along = across * math.cos(angle) + down * math.sin(angle)
    first, second = _colour(rng), _colour(rng)
    kind = rng.choice(["plain", "gradient", "stripes", "halves", "photograph"], p=[0.3, 0.15, 0.15, 0.1, 0.3])
    if kind == "photograph" and len(photos):
        photo = photos[int(rng.integers(len(photos)))]
        top, left = (int(rng.integers(edge - SIDE + 1)) for edge in photo.shape[:2])
        return np.asarray(photo[top : top + SIDE, left : left + SIDE], np.float32) / 255
    if kind == "gradient":
        share = np.clip(along - along.min(), 0, 1)
    elif kind == "stripes":
        share = (np.sin(along * rng.uniform(12, 40)) > 0).astype(float)
    elif kind == "halves":
        share = (along > np.median(along)).astype(float)
    else:
        share = np.zeros((SIDE, SIDE))
    return (first * (1 - share[..., None]) + second * share[..., None]).astype(np.float32)


def _thing(split: str, rng: np.random.Generator, photos: np.ndarray) -> np.ndarray:
    """float32 [SIDE, SIDE, 4] of 0..1, the colours multiplied by alpha."""
    mask = Image.new("L", (_DRAWN, _DRAWN))
    forms = FORMS[split]
    forms[int(rng.integers(len(forms)))](ImageDraw.Draw(mask), rng)
    colours = _filling(rng, photos)
    if rng.random() < 0.2:  # a rim of another colour
        inner = mask.filter(ImageFilter.MinFilter(2 * int(rng.integers(6, 14)) + 1)).resize((SIDE, SIDE))
        share = np.asarray(inner, np.float32)[..., None] / 255
        colours = colours * share + _colour(rng).astype(np.float32) * (1 - share)
    alpha = np.asarray(mask.resize((SIDE, SIDE), Image.Resampling.BOX), np.float32)[..., None] / 255
    return np.concatenate([colours * alpha, alpha], axis=2)


def things(split: str, count: int, seed: int, photos: np.ndarray) -> np.ndarray:
    """float32 [count, 4, SIDE, SIDE]; photos: uint8 [n, height, width, 3] that fillings are cut from, or none."""
    rng = np.random.default_rng(seed)
    return np.stack([_thing(split, rng, photos) for _ in range(count)]).transpose(0, 3, 1, 2)


def lopsided(stock: np.ndarray, least: float = 0.035) -> np.ndarray:
    """The numbers of the things of which a person sees that they turn: they look different at every angle up to 90."""
    found = []
    for number, each in enumerate(stock):
        picture = Image.fromarray((each.transpose(1, 2, 0) * 255).astype(np.uint8))
        turned = [
            np.asarray(picture.rotate(angle, Image.Resampling.BILINEAR), np.float32) for angle in (30, 60, 72, 90)
        ]
        plain = np.asarray(picture, np.float32)
        if min(float(np.abs(plain - one).mean()) / 255 for one in turned) > least:
            found.append(number)
    return np.array(found)
