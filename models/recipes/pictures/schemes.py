"""Flow diagrams that only training sees: org charts, mind maps, states, layers, chains, networks, classes."""

import math
from collections.abc import Callable
from itertools import pairwise
from operator import mul

from models.recipes.pictures import words
from models.recipes.pictures.palettes import Colour, ink_for, mix
from models.recipes.pictures.studio import Box, Point, Sheet, Studio


class Style:
    """How one diagram draws its nodes and what joins them."""

    def __init__(self, studio: Studio, sheet: Sheet) -> None:
        self.studio, self.sheet, self.face = studio, sheet, studio.body()
        self.ink = studio.palette.ink if studio.chance(0.7) else studio.accent()
        self.weight, self.outlined = studio.between(0.6, 2.6), studio.chance(0.75)
        self.part, self.many = studio.pick((0.0, 0.3, 0.6, 0.85, 1.0)), studio.chance(0.4)
        self.colour, self.head = studio.accent(), studio.between(3, 7)
        self.shapes = studio.pick((("box",), ("round",), ("pill",), ("disc",), ("box", "diamond"), SHAPES))
        self.open_heads, self.shadow, self.lines = studio.chance(0.3), studio.chance(0.15), studio.whole(1, 3)

    def node(self, at: Point, width: float, height: float, shape: str | None = None) -> None:
        """A named node of this style around a place."""
        (x, y), sheet, studio = at, self.sheet, self.studio
        shape = shape or studio.pick(self.shapes)
        fill = mix(studio.accent() if self.many else self.colour, studio.palette.paper, self.part)
        outline = self.ink if self.outlined or self.part == 1 else None
        box = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
        if self.shadow:
            sheet.rect((box[0] + 3, box[1] + 3, box[2] + 3, box[3] + 3), fill=mix(studio.palette.paper, self.ink, 0.3))
        if shape in {"diamond", "hexagon", "slanted"}:
            sheet.polygon(_corners(shape, box), fill, outline)
        elif shape == "disc":
            sheet.ellipse(box, fill, outline)
        elif shape == "drum":
            sheet.rect(box, fill, outline, self.weight, radius=height * 0.2)
            sheet.ellipse((box[0], box[1] - height * 0.12, box[2], box[1] + height * 0.2), fill, self.ink)
        else:
            sheet.rect(box, fill, outline, self.weight, radius={"round": 6.0, "pill": height / 2}.get(shape, 0.0))
        size = min(11.0, height * 0.34, width * 0.2)
        rows = self.lines if height > size * (self.lines + 0.6) * 1.2 else 1
        colour = ink_for(fill)
        for row in range(rows):
            text = words.title(studio.rng, 1, 2)[: max(3, int(width * 0.85 / size / 0.52))]
            sheet.text((x, y + (row - (rows - 1) / 2) * size * 1.2), text, self.face, size, colour, "mm")

    def way(self, points: list[Point], heads: bool = True, label: str = "") -> None:
        """A line through points with a head at its end and perhaps a word beside it."""
        self.sheet.line(points, self.ink, self.weight)
        (x0, y0), (x1, y1) = points[-2], points[-1]
        turn = math.atan2(y1 - y0, x1 - x0)
        wings = [
            (x1 - self.head * math.cos(turn + side), y1 - self.head * math.sin(turn + side)) for side in (-0.45, 0.45)
        ]
        if heads and self.open_heads:
            self.sheet.line([wings[0], (x1, y1), wings[1]], self.ink, self.weight)
        elif heads:
            self.sheet.polygon([(x1, y1), *wings], self.ink)
        if label:
            middle = ((points[0][0] + points[1][0]) / 2 + 4, (points[0][1] + points[1][1]) / 2)
            self.sheet.text(middle, label, self.face, 6.5, self.ink, "lm")


SHAPES = ("box", "round", "pill", "disc", "diamond", "hexagon", "slanted", "drum")


def _corners(shape: str, box: Box) -> list[Point]:
    left, top, right, bottom = box
    x, y, cut = (left + right) / 2, (top + bottom) / 2, (bottom - top) * 0.4
    if shape == "diamond":
        return [(x, top - cut / 2), (right + cut / 2, y), (x, bottom + cut / 2), (left - cut / 2, y)]
    if shape == "hexagon":
        return [
            (left, y),
            (left + cut, top),
            (right - cut, top),
            (right, y),
            (right - cut, bottom),
            (left + cut, bottom),
        ]
    return [(left + cut, top), (right + cut / 2, top), (right - cut, bottom), (left - cut / 2, bottom)]


def scheme(studio: Studio, layout: str) -> Sheet:
    """One diagram of a layout of LAYOUTS, light, dark or black on white."""
    studio.recolour(dark=0.2)
    sheet = studio.sheet(*studio.pick(((360.0, studio.between(150, 340)), (studio.between(200, 330), 360.0))))
    if studio.chance(0.1):
        for part in range(1, 40):
            sheet.line([(part * 10, 0), (part * 10, 360)], mix(studio.palette.paper, studio.palette.ink, 0.08), 0.4)
            sheet.line([(0, part * 10), (360, part * 10)], mix(studio.palette.paper, studio.palette.ink, 0.08), 0.4)
    LAYOUTS[layout](studio, sheet, Style(studio, sheet))
    if studio.chance(0.3):
        at = (studio.pick((10.0, sheet.width / 4)), 3.0)
        sheet.text(at, words.title(studio.rng, 2, 4), studio.body(), studio.between(7, 13), studio.palette.ink)
    return sheet


def _organisation(studio: Studio, sheet: Sheet, style: Style) -> None:
    """Rows of boxes under each other, joined by lines with right angles, downwards or to the right."""
    counts, lying = [1, studio.whole(2, 4)], studio.chance(0.35)
    for _ in range(studio.whole(0, 2)):
        counts.append(min(9, counts[-1] + studio.whole(0, 4)))
    long, cross = (sheet.width, sheet.height) if lying else (sheet.height, sheet.width)
    deep, thick = (long - 16) / len(counts), studio.between(0.35, 0.65)
    above: list[Point] = []
    before = (0.0, 0.0)
    for row, count in enumerate(counts):
        width = min(cross / count * studio.between(0.6, 0.9), 110)
        here = [(cross * (index + 0.5) / count, 14 + deep * (row + 0.5)) for index in range(count)]
        size = (deep * thick, min(width, 34)) if lying else (width, min(deep * thick, 44))
        for index, (across, along) in enumerate(here):
            if above:
                a, b = above[index * len(above) // count]
                path = [(a, b), (a, (b + along) / 2), (across, (b + along) / 2), (across, along)]
                style.way([(y, x) for x, y in path] if lying else path, heads=False)
        for across, along in above:
            style.node((along, across) if lying else (across, along), *before)
        above, before = here, size
    for across, along in above:
        style.node((along, across) if lying else (across, along), *before)


def _mind_map(studio: Studio, sheet: Sheet, style: Style) -> None:
    """A middle with bent branches of several colours, which branch again."""
    middle, count = (sheet.width / 2, sheet.height / 2), studio.whole(4, 8)
    first = studio.between(0, 6)
    for branch in range(count):
        turn, colour = first + branch / count * 2 * math.pi, studio.palette.accents[branch % 6]
        end = (middle[0] + math.cos(turn) * sheet.width * 0.27, middle[1] + math.sin(turn) * sheet.height * 0.28)
        bend = (middle[0] + math.cos(turn + 0.5) * sheet.width * 0.12, middle[1] + math.sin(turn + 0.5) * 40)
        sheet.line(_bent(middle, bend, end), colour, style.weight * 1.8)
        for twig in range(studio.whole(1, 3)):
            side = turn + (twig - 1) * studio.between(0.3, 0.6)
            tip = (end[0] + math.cos(side) * sheet.width * 0.16, end[1] + math.sin(side) * sheet.height * 0.17)
            sheet.line([end, tip], colour, style.weight)
            sheet.text(tip, words.title(studio.rng, 1, 1), style.face, 7, studio.palette.ink, "mm")
        style.node(end, studio.between(40, 62), studio.between(14, 22))
    style.node(middle, studio.between(60, 90), studio.between(26, 44))


def _bent(start: Point, bend: Point, end: Point) -> list[Point]:
    """A curve from start to end, drawn towards `bend` (a quadratic Bézier curve)."""
    parts = [step / 14 for step in range(15)]
    weights = [((1 - t) ** 2, 2 * t * (1 - t), t * t) for t in parts]
    across, down = zip(start, bend, end, strict=True)
    return [(sum(map(mul, each, across)), sum(map(mul, each, down))) for each in weights]


def _states(studio: Studio, sheet: Sheet, style: Style) -> None:
    """Round states anywhere, joined by bent ways with words."""
    cells = [(x, y) for x in range(4) for y in range(3)]
    chosen = [cells[index] for index in studio.rng.permutation(12)[: studio.whole(4, 8)]]
    radius = min(sheet.width / 4, sheet.height / 3) * studio.between(0.22, 0.36)
    places = [
        (sheet.width * (x + 0.5 + studio.between(-0.15, 0.15)) / 4, 8 + (sheet.height - 8) * (y + 0.5) / 3)
        for x, y in chosen
    ]
    joins = [(index, index + 1) for index in range(len(places) - 1)]
    joins += [(studio.whole(0, len(places) - 1), studio.whole(0, len(places) - 1)) for _ in range(studio.whole(0, 4))]
    for one, other in joins:
        if one != other:
            (x0, y0), (x1, y1) = places[one], places[other]
            far = math.hypot(x1 - x0, y1 - y0) or 1
            out = (x1 - (x1 - x0) / far * radius, y1 - (y1 - y0) / far * radius)
            aside = studio.between(-0.3, 0.3)
            bend = ((x0 + x1) / 2 - (y1 - y0) * aside, (y0 + y1) / 2 + (x1 - x0) * aside)
            style.way(_bent((x0, y0), bend, out))
            if studio.chance(0.5):
                sheet.text(bend, studio.pick(words.COMMON), style.face, 6.5, studio.palette.ink, "mm")
    shape = studio.pick(("disc", "disc", "round"))
    for place in places:
        style.node(place, radius * 2, radius * (2 if shape == "disc" else 1.2), shape)


def _layers(studio: Studio, sheet: Sheet, style: Style) -> None:
    """Blocks in layers that fill the sheet, as of an architecture, some with arrows between."""
    rows, gap = studio.whole(3, 6), studio.between(4, 16)
    high = (sheet.height - 20) / rows
    for row in range(rows):
        count, y = studio.whole(1, 4), 16 + (row + 0.5) * high
        wide = (sheet.width - 16) / count
        for column in range(count):
            x = 8 + (column + 0.5) * wide
            style.node((x, y), wide - gap, high - gap, "box" if studio.chance(0.8) else "round")
            if gap > 8 and row + 1 < rows:
                style.way([(x, y + high / 2 - gap / 2), (x, y + high / 2 + gap / 2)])


def _chain(studio: Studio, sheet: Sheet, style: Style) -> None:
    """A chain of arrow-shaped steps, in one row or several, with words below."""
    rows, count = studio.whole(1, 3), studio.whole(3, 6)
    wide, high = (sheet.width - 16) / count, min(70.0, sheet.height / rows * studio.between(0.3, 0.6))
    for row in range(rows):
        top = 14 + (sheet.height - 14) * (row + 0.5) / rows - high / 2
        for step in range(count):
            x, nose = 8 + step * wide, wide * 0.18
            shape = [(x, top), (x + wide - nose, top), (x + wide - 2, top + high / 2), (x + wide - nose, top + high)]
            shape += [(x, top + high), (x + nose, top + high / 2)]
            fill = mix(
                studio.palette.accents[step % 6] if style.many else style.colour, studio.palette.paper, style.part
            )
            sheet.polygon(shape, fill, style.ink if style.outlined or style.part == 1 else None)
            text, ink = words.title(studio.rng, 1, 1)[:9], ink_for(fill)
            sheet.text((x + wide / 2, top + high / 2), text, style.face, min(10, wide * 0.17), ink, "mm")
            if style.lines > 1:
                for line in range(style.lines):
                    at = (x + nose, top + high + 5 + line * 8)
                    sheet.text(at, words.line(studio.rng, int(wide / 5)), style.face, 5.5, studio.palette.ink)


def _decisions(studio: Studio, sheet: Sheet, style: Style) -> None:
    """Steps downwards, with questions that lead aside to other steps and back."""
    count = studio.whole(4, 7)
    high, x = (sheet.height - 14) / count, sheet.width * studio.pick((0.3, 0.5))
    width, tall = min(sheet.width * 0.3, 110), high * studio.between(0.45, 0.62)
    for row in range(count):
        y, asked = 14 + (row + 0.5) * high, 0 < row < count - 1 and studio.chance(0.55)
        if row + 1 < count:
            style.way([(x, y), (x, y + high - tall / 2)], label="yes" if asked else "")
        if asked:
            side = sheet.width * (x / sheet.width + studio.pick((0.36,) if x < sheet.width * 0.4 else (0.34, -0.34)))
            style.way([(x, y), (side - math.copysign(width * 0.35, side - x), y)], label="")
            if studio.chance(0.5):
                back = 14 + (studio.whole(0, row - 1) + 0.5) * high
                style.way([(side, y), (side, back), (x + math.copysign(width / 2, side - x), back)])
            style.node((side, y), width * 0.7, tall)
        ends = row in {0, count - 1}
        shape = "diamond" if asked else "pill" if ends else studio.pick(("box", "box", "slanted"))
        style.node((x, y), width, tall * (0.85 if asked else 1), shape)


def _classes(studio: Studio, sheet: Sheet, style: Style) -> None:
    """Boxes of several lines with a head each, joined by lines with right angles."""
    across, down = studio.whole(2, 4), studio.whole(2, 3)
    wide, high = sheet.width / across, (sheet.height - 12) / down
    places = [(wide * (i % across + 0.5), 12 + high * (i // across + 0.5)) for i in range(across * down)]
    places = [place for place in places if studio.chance(0.8)] or places
    for (x0, y0), (x1, y1) in pairwise(places):
        style.way([(x0, y0), (x0, (y0 + y1) / 2), (x1, (y0 + y1) / 2), (x1, y1)], heads=False)
    for x, y in places:
        width, size = wide * studio.between(0.55, 0.8), studio.between(4.5, 7)
        rows = studio.whole(2, max(2, int(high * 0.75 / size / 1.3) - 1))
        left, top = x - width / 2, y - (rows + 1) * size * 0.65
        box = (left, top, left + width, top + (rows + 1) * size * 1.3)
        fill: Colour = mix(style.colour, studio.palette.paper, style.part)
        sheet.rect(box, fill=studio.palette.paper, outline=style.ink, width=style.weight)
        sheet.rect((left, top, left + width, top + size * 1.4), fill=fill, outline=style.ink, width=style.weight)
        ink = ink_for(fill)
        sheet.text((x, top + size * 0.7), words.title(studio.rng, 1, 1), style.face, size, ink, "mm")
        for row in range(1, rows + 1):
            text = words.line(studio.rng, int(width * studio.between(0.4, 0.9) / size / 0.52))
            sheet.text((left + 3, top + (row + 0.2) * size * 1.3), text, style.face, size * 0.9, studio.palette.ink)


def _network(studio: Studio, sheet: Sheet, style: Style) -> None:
    """Nodes of uneven sizes anywhere, many of them joined, with or without heads."""
    places: list[Point] = []
    for _ in range(60):
        place = (studio.between(30, sheet.width - 30), studio.between(24, sheet.height - 18))
        if all(math.hypot(place[0] - x, place[1] - y) > 52 for x, y in places):
            places.append(place)
    places = places[: studio.whole(5, 16)]
    heads, width = studio.chance(0.6), studio.between(26, 58)
    for index in range(1, len(places)):
        near = sorted(places[:index], key=lambda other: math.dist(other, places[index]))[: studio.whole(1, 2)]
        for other in near:
            far = math.dist(other, places[index])
            x, y = ((b - (b - a) / far * width * 0.55) for a, b in zip(other, places[index], strict=True))
            style.way([other, (x, y)], heads)
    for place in places:
        style.node(place, width * studio.between(0.8, 1.1), width * studio.between(0.4, 0.7))


def _snake(studio: Studio, sheet: Sheet, style: Style) -> None:
    """Steps along rows that turn at every end."""
    across, down = studio.whole(2, 4), studio.whole(2, 5)
    wide, high = sheet.width / across, (sheet.height - 12) / down
    places = []
    for row in range(down):
        order = range(across) if row % 2 == 0 else range(across - 1, -1, -1)
        places += [(wide * (column + 0.5), 12 + high * (row + 0.5)) for column in order]
    places = places[: studio.whole(across * (down - 1), across * down)]
    width, tall = wide * studio.between(0.5, 0.78), high * studio.between(0.4, 0.65)
    for (x0, y0), (x1, y1) in pairwise(places):
        sign = math.copysign(1, x1 - x0)
        style.way([(x0, y0), (x1 - sign * width / 2, y1) if y0 == y1 else (x1, y1 - tall / 2)])
    for place in places:
        style.node(place, width, tall)


LAYOUTS: dict[str, Callable[[Studio, Sheet, Style], None]] = {
    "organisation": _organisation,
    "mind map": _mind_map,
    "states": _states,
    "layers": _layers,
    "chain": _chain,
    "decisions": _decisions,
    "classes": _classes,
    "network": _network,
    "snake": _snake,
}
