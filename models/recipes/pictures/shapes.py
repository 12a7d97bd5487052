"""Coloured shapes, single, counted, placed or in pairs: what CLIP learns colours, counts and positions from."""

from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from models.recipes.pictures.fonts import Split
from models.recipes.pictures.grounds import PATTERNS, pattern
from models.recipes.pictures.noise import clouds, coloured, picture
from models.recipes.pictures.palettes import Colour, hsv, mix
from models.recipes.pictures.studio import Point, Sheet, Studio
from models.recipes.pictures.wear import worn

# Hue, saturation and value, each from low to high (0..1); hue may pass zero.
COLOURS: dict[str, tuple[tuple[float, float], tuple[float, float], tuple[float, float]]] = {
    "red": ((-0.025, 0.018), (0.75, 1), (0.65, 0.98)),
    "orange": ((0.055, 0.09), (0.8, 1), (0.9, 1)),
    "yellow": ((0.135, 0.17), (0.7, 1), (0.9, 1)),
    "green": ((0.27, 0.42), (0.55, 1), (0.4, 0.85)),
    "turquoise": ((0.47, 0.51), (0.6, 1), (0.7, 0.95)),
    "blue": ((0.57, 0.67), (0.65, 1), (0.5, 1)),
    "purple": ((0.75, 0.81), (0.5, 0.95), (0.4, 0.8)),
    "pink": ((0.89, 0.96), (0.3, 0.6), (0.92, 1)),
    "brown": ((0.04, 0.085), (0.55, 0.85), (0.3, 0.52)),
    "black": ((0, 1), (0, 0.15), (0.0, 0.12)),
    "white": ((0, 1), (0, 0.04), (0.96, 1)),
    "grey": ((0, 1), (0, 0.06), (0.42, 0.65)),
}
SHAPES = (
    "circle", "square", "triangle", "rectangle", "star", "heart", "cross", "ring", "diamond", "hexagon", "arrow",
    "crescent", "oval",
)  # fmt: skip
PLACES = {
    "left": (0.2, 0.5), "right": (0.8, 0.5), "top": (0.5, 0.2), "bottom": (0.5, 0.8), "centre": (0.5, 0.5),
    "top left": (0.2, 0.2), "top right": (0.8, 0.2), "bottom left": (0.2, 0.8), "bottom right": (0.8, 0.8),
}  # fmt: skip
RELATIONS = {"above": (0, -1), "below": (0, 1), "to the left of": (-1, 0), "to the right of": (1, 0)}
MOST = 6


@dataclass(frozen=True)
class Scene:
    """What a picture of shapes shows: `count` shapes of a colour; one may have a place, or a second shape beside it.

    A count of 0 is a picture of plain colour.
    """

    count: int
    colour: str
    shape: str
    place: str = ""
    relation: str = ""
    other_colour: str = ""
    other_shape: str = ""


def held_out(colour: str, shape: str) -> bool:
    """Whether single shapes of this colour are kept out of the training, to see whether it puts the two together."""
    return (list(COLOURS).index(colour) * 5 + SHAPES.index(shape) * 3) % 13 == 0


def scene(rng: np.random.Generator) -> Scene:
    """A scene by chance: a third single, a third counted, the rest two shapes, places and plain colours."""
    colours, kind = list(COLOURS), rng.random()
    colour, shape = colours[rng.integers(len(colours))], SHAPES[rng.integers(len(SHAPES))]
    if kind < 0.05:
        return Scene(0, colour, "")
    if kind < 0.35:
        return Scene(1, colour, shape)
    if kind < 0.65:
        return Scene(int(rng.integers(2, MOST + 1)), colour, shape)
    if kind < 0.8:
        return Scene(1, colour, shape, place=list(PLACES)[rng.integers(len(PLACES))])
    other = replace(Scene(1, colour, shape), other_colour=colours[rng.integers(len(colours))])
    relation = list(RELATIONS)[rng.integers(len(RELATIONS))]
    return replace(other, relation=relation, other_shape=SHAPES[rng.integers(len(SHAPES))])


def nearby(what: Scene, rng: np.random.Generator) -> Scene:
    """The same scene with one thing else about it, for captions that are nearly right."""
    colours = list(COLOURS)
    changes = [replace(what, colour=colours[rng.integers(len(colours))])]
    if what.count:
        changes.append(replace(what, shape=SHAPES[rng.integers(len(SHAPES))]))
    if what.count > 1:
        changes.append(replace(what, count=int(np.clip(what.count + rng.choice([-1, 1]), 1, MOST))))
    if what.place:
        changes.append(replace(what, place=list(PLACES)[rng.integers(len(PLACES))]))
    if what.relation:
        changes.append(replace(what, relation=list(RELATIONS)[rng.integers(len(RELATIONS))]))
    return changes[rng.integers(len(changes))]


def shade(studio: Studio, name: str) -> Colour:
    """A shade of a colour; the evaluation's shades lie between those of the training."""
    bins = []
    for low, high in COLOURS[name]:
        index = studio.whole(0, 3) * 2 + (studio.split == "eval")
        bins.append(low + (high - low) * (index + studio.between(0.1, 0.9)) / 8)
    return hsv(*bins)


def outline(shape: str) -> list[Point]:
    """The shape's corners within -1..1, y downwards; curves are many short lines."""
    turns = np.linspace(0, 2 * np.pi, 49)[:-1]
    if shape in {"circle", "oval", "ring"}:
        flat = 0.58 if shape == "oval" else 1.0
        return [(float(np.cos(t)), float(np.sin(t) * flat)) for t in turns]
    if shape == "star":
        radii = [1.0, 0.42] * 5
        return [(r * float(np.sin(k * np.pi / 5)), -r * float(np.cos(k * np.pi / 5))) for k, r in enumerate(radii)]
    if shape == "hexagon":
        return [(float(np.cos(k * np.pi / 3)), float(np.sin(k * np.pi / 3))) for k in range(6)]
    if shape == "heart":
        x = np.sin(turns) ** 3
        y = (13 * np.cos(turns) - 5 * np.cos(2 * turns) - 2 * np.cos(3 * turns) - np.cos(4 * turns)) / 16
        return [(float(a), float(-b)) for a, b in zip(x, y, strict=True)]
    if shape == "crescent":
        outer = [(float(np.cos(t)), float(np.sin(t))) for t in np.linspace(0.9, 2 * np.pi - 0.9, 30)]
        inner = [
            (float(np.cos(t) * 0.85 + 0.42), float(np.sin(t) * 0.85)) for t in np.linspace(2 * np.pi - 1.15, 1.15, 30)
        ]
        return outer + inner
    return list(CORNERS[shape])


CORNERS: dict[str, tuple[Point, ...]] = {
    "square": ((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)),
    "rectangle": ((-1, -0.52), (1, -0.52), (1, 0.52), (-1, 0.52)),
    "triangle": ((0, -0.95), (1, 0.8), (-1, 0.8)),
    "diamond": ((0, -1), (0.68, 0), (0, 1), (-0.68, 0)),
    "cross": (
        (-0.33, -1), (0.33, -1), (0.33, -0.33), (1, -0.33), (1, 0.33), (0.33, 0.33), (0.33, 1), (-0.33, 1),
        (-0.33, 0.33), (-1, 0.33), (-1, -0.33), (-0.33, -0.33),
    ),
    "arrow": ((-1, -0.28), (0.1, -0.28), (0.1, -0.75), (1, 0), (0.1, 0.75), (0.1, 0.28), (-1, 0.28)),
}  # fmt: skip


def draw_scene(what: Scene, seed: int, split: Split, scale: float = 1.0, wear: bool = True) -> Image.Image:
    """The scene on a background, the same for the same arguments; 180 page units long before wear."""
    studio = Studio(np.random.default_rng([seed, 7, split == "eval"]), split, scale * 2)
    sheet = studio.sheet(studio.pick((180.0, 180.0, 180.0, 205.0, 158.0)), 180)
    if what.count == 0:
        sheet.image.paste(shade(studio, what.colour), (0, 0, *sheet.image.size))
    else:
        _background(studio, sheet, {what.colour, what.other_colour} - {""})
        style = studio.variant(
            ["flat", "flat", "edged", "lit", "grainy", "thick edge", "shadowed", "dark edge"], held=2
        )
        for place, size, colour, shape in _arrangement(studio, sheet, what):
            _put(studio, sheet, style, place, size, colour, shape)
    image = sheet.image.resize((sheet.image.width // 2, sheet.image.height // 2), Image.Resampling.BOX)
    studio.scale = scale
    return worn(studio, image, paper=False) if wear else image


def _background(studio: Studio, sheet: Sheet, used: set[str]) -> None:
    free = [name for name in ("white", "white", "grey", "black", "yellow", "blue", "green") if name not in used]
    base = shade(studio, studio.pick(free))
    if base != (255, 255, 255) and studio.chance(0.5) and not used & {"white", "pink"}:
        base = mix(base, (255, 255, 255), 0.7)
    kind = studio.variant(["plain", *PATTERNS, "plain", "stripes", "patches"], held=2)
    image = sheet.image
    image.paste(base, (0, 0, *image.size))
    other = mix(base, (255, 255, 255) if sum(base) < 400 else (120, 120, 120), studio.between(0.08, 0.3))
    if kind in PATTERNS:
        image.paste(picture(coloured(pattern(studio, kind, image.height, image.width), [base, other])))
    elif kind == "stripes":
        step = studio.between(8, 24)
        for index in range(int(sheet.width / step) + 1):
            sheet.rect((index * step, 0, index * step + step / 2, sheet.height), fill=other)
    elif kind == "patches":
        values = np.round(clouds(studio.rng, image.height, image.width, 0.5) * 3) / 3
        image.paste(picture(coloured(values, [base, other])))


Placed = tuple[Point, float, str, str]


def _arrangement(studio: Studio, sheet: Sheet, what: Scene) -> list[Placed]:
    wide, high = sheet.width, sheet.height
    if what.relation:
        dx, dy = RELATIONS[what.relation]
        size, far = min(wide, high) * studio.between(0.13, 0.2), studio.between(0.21, 0.26)
        first = (wide * (0.5 + dx * far), high * (0.5 + dy * far))
        second = (wide * (0.5 - dx * far), high * (0.5 - dy * far))
        return [(first, size, what.colour, what.shape), (second, size, what.other_colour, what.other_shape)]
    if what.place:
        x, y = PLACES[what.place]
        size = min(wide, high) * studio.between(0.1, 0.17)
        at = (wide * (x + studio.between(-0.03, 0.03)), high * (y + studio.between(-0.03, 0.03)))
        return [(at, size, what.colour, what.shape)]
    if what.count == 1:
        size = min(wide, high) * studio.between(0.17, 0.42)
        room = (wide / 2 - size) * 0.6, (high / 2 - size) * 0.6
        at = (wide / 2 + studio.between(-1, 1) * room[0], high / 2 + studio.between(-1, 1) * room[1])
        return [(at, size, what.colour, what.shape)]
    return [(at, size, what.colour, what.shape) for at, size in _spread(studio, sheet, what.count)]


def _spread(studio: Studio, sheet: Sheet, count: int) -> list[tuple[Point, float]]:
    """Places for `count` shapes that do not touch: in a row, or scattered over the cells of a grid."""
    wide, high = sheet.width, sheet.height
    if studio.chance(0.35):
        size = min(wide / count * 0.42, high * 0.25)
        return [((wide * (index + 0.5) / count, high / 2), size) for index in range(count)]
    across = 2 if count <= 4 else 3
    down = 2 if count > 2 else studio.whole(1, 2)
    cells = studio.rng.permutation(across * down)[:count]
    size = min(wide / across, high / down) * studio.between(0.27, 0.38)
    shake = min(wide / across, high / down) * 0.09
    return [
        (
            (
                wide * (cell % across + 0.5) / across + studio.between(-shake, shake),
                high * (cell // across + 0.5) / down + studio.between(-shake, shake),
            ),
            size,
        )
        for cell in cells.tolist()
    ]


def _put(studio: Studio, sheet: Sheet, style: str, at: Point, size: float, colour: str, shape: str) -> None:
    angle = 0.0 if shape == "arrow" else studio.between(-0.2, 0.2)
    turned = [
        (at[0] + size * (x * np.cos(angle) - y * np.sin(angle)), at[1] + size * (x * np.sin(angle) + y * np.cos(angle)))
        for x, y in outline(shape)
    ]
    points = [(float(x), float(y)) for x, y in turned]
    fill = shade(studio, colour)
    if style == "shadowed":
        sheet.polygon([(x + size * 0.1, y + size * 0.12) for x, y in points], (90, 90, 90))
    if shape == "ring":
        sheet.line([*points, points[0], points[1]], fill, size * 0.36)
        return
    sheet.polygon(points, fill)
    if "edge" in style:
        dark = style == "dark edge" or sum(fill) > 250
        edge = mix(fill, (0, 0, 0), 0.45) if dark else mix(fill, (255, 255, 255), 0.4)
        sheet.line([*points, points[0], points[1]], edge, max(1.0, size * (0.12 if style == "thick edge" else 0.06)))
    if style == "lit":
        sheet.polygon(
            [(at[0] + (x - at[0]) * 0.55, at[1] + (y - at[1]) * 0.55) for x, y in points],
            mix(fill, (255, 255, 255), 0.12),
        )
    if style == "grainy":
        for _ in range(25):
            x, y = points[int(studio.rng.integers(len(points)))]
            part = studio.between(0, 0.85)
            dot = (at[0] + (x - at[0]) * part, at[1] + (y - at[1]) * part)
            sheet.disc(dot, size * 0.04, fill=mix(fill, (0, 0, 0), 0.14))
