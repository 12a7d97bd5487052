"""Maps, and drawings in lines or flat colours."""

from itertools import pairwise

import numpy as np

from models.recipes.pictures import words
from models.recipes.pictures.maps import LAYOUTS, atlas
from models.recipes.pictures.noise import clouds, coloured, picture
from models.recipes.pictures.palettes import Colour, hsv, mix
from models.recipes.pictures.studio import Point, Sheet, Studio


def map_sheet(studio: Studio) -> Sheet:
    """A map: a town, roads, islands, contours, counties, railways; (evaluation only) districts, transit lines."""
    layout = studio.variant(
        ["town", "roads", "islands", "contours", "counties", "railways", *LAYOUTS, "districts", "lines"], held=2
    )
    if layout in LAYOUTS:
        return atlas(studio, layout)
    sheet = studio.sheet(
        360, studio.between(230, 380), mix(hsv(studio.between(0.08, 0.4), 0.12, 0.95), studio.palette.paper, 0.3)
    )
    draw = {
        "town": _town,
        "roads": _roads,
        "islands": _islands,
        "contours": _contours,
        "counties": _counties,
        "railways": _railways,
        "districts": _districts,
    }
    draw.get(layout, _transit)(studio, sheet)
    face = studio.body()
    for _ in range(studio.whole(3, 9)):
        at = (studio.between(20, 300), studio.between(15, sheet.height - 15))
        sheet.text(at, studio.pick(words.TOWNS), face, studio.between(7, 13), (40, 40, 45))
        sheet.disc((at[0] - 5, at[1] + 5), 2, fill=(40, 40, 45), outline=(255, 255, 255))
    if studio.chance(0.35):
        sheet.rect((10, sheet.height - 16, 80, sheet.height - 13), fill=(30, 30, 30))
        sheet.text((45, sheet.height - 18), f"{studio.whole(1, 50)} km", face, 7, (30, 30, 30), "mb")
    if studio.chance(0.25):
        x, y = studio.between(40, 320), studio.between(40, sheet.height - 60)
        sheet.slice((x, y), 9, 180, 360, (215, 50, 45), (215, 50, 45))
        sheet.polygon([(x - 9, y), (x + 9, y), (x, y + 16)], (215, 50, 45))
    return sheet


def _way(studio: Studio, sheet: Sheet, wild: float) -> list[Point]:
    lying = studio.chance(0.5)
    along = np.linspace(-0.05, 1.05, 24)
    across = (
        studio.between(0.05, 0.95)
        + np.cumsum(studio.rng.normal(scale=wild, size=24))
        + (along - 0.5) * studio.between(-0.6, 0.6)
    )
    points = np.stack([along, across] if lying else [across, along], axis=1) * [sheet.width, sheet.height]
    return [(float(x), float(y)) for x, y in points]


def _road(sheet: Sheet, points: list[Point], colour: Colour, width: float) -> None:
    sheet.line(points, mix(colour, (90, 90, 90), 0.5), width + 1.4)
    sheet.line(points, colour, width)


def _green_and_water(studio: Studio, sheet: Sheet) -> None:
    for _ in range(studio.whole(1, 5)):
        x, y, r = studio.between(0, 360), studio.between(0, sheet.height), studio.between(20, 80)
        turns = np.linspace(0, 2 * np.pi, 14)[:-1]
        radii = r * studio.rng.uniform(0.6, 1.2, size=13)
        colour = hsv(studio.between(0.26, 0.4), 0.3, 0.85) if studio.chance(0.65) else hsv(0.56, 0.35, 0.9)
        sheet.polygon(
            [(x + float(np.cos(t) * q), y + float(np.sin(t) * q)) for t, q in zip(turns, radii, strict=True)], colour
        )


def _town(studio: Studio, sheet: Sheet) -> None:
    _green_and_water(studio, sheet)
    step, tilt = studio.between(20, 44), studio.between(-0.35, 0.35)
    colour = studio.pick(((255, 255, 255), (250, 240, 200)))
    for index in range(-10, int(380 / step) + 10):
        if studio.chance(0.85):
            _road(sheet, [(index * step, 0), (index * step + tilt * sheet.height, sheet.height)], colour, 3)
        if studio.chance(0.85):
            _road(sheet, [(0, index * step), (360, index * step - tilt * 360)], colour, 3)
    _road(sheet, _way(studio, sheet, 0.015), hsv(studio.between(0.08, 0.15), 0.5, 0.98), 6)
    if studio.chance(0.5):
        sheet.line(_way(studio, sheet, 0.03), hsv(0.56, 0.4, 0.88), studio.between(6, 20))


def _roads(studio: Studio, sheet: Sheet) -> None:
    _green_and_water(studio, sheet)
    sheet.line(_way(studio, sheet, 0.04), hsv(0.56, 0.45, 0.9), studio.between(3, 12))
    for _ in range(studio.whole(4, 11)):
        colour = studio.pick(((255, 255, 255), (250, 215, 110), (240, 150, 90)))
        _road(sheet, _way(studio, sheet, 0.03), colour, studio.between(1.2, 4))


def _field(studio: Studio, sheet: Sheet) -> np.ndarray:
    return clouds(studio.rng, sheet.image.height, sheet.image.width, studio.between(0.4, 0.65))


def _islands(studio: Studio, sheet: Sheet) -> None:
    water, sand = hsv(0.56, studio.between(0.2, 0.6), 0.9), (235, 225, 180)
    green, hill = hsv(studio.between(0.15, 0.38), studio.between(0.15, 0.5), 0.85), (200, 175, 140)
    height = _field(studio, sheet)
    steps = [mix(water, (255, 255, 255), 0.1), water, water, sand, green, green, hill]
    stepped = np.floor(height * 6.99) / 6
    sheet.image.paste(picture(coloured(stepped if studio.chance(0.7) else height, steps)))
    for _ in range(studio.whole(0, 3)):
        _road(sheet, _way(studio, sheet, 0.03), (250, 225, 150), 1.5)


def _contours(studio: Studio, sheet: Sheet) -> None:
    height = _field(studio, sheet)
    ground = coloured(height, [hsv(0.3, 0.2, 0.93), hsv(0.2, 0.15, 0.96), hsv(0.1, 0.2, 0.93)])
    level = height * studio.whole(9, 18)
    gradient = np.hypot(*np.gradient(level)) * 1.2 + 1e-4
    line = np.abs(level - np.round(level)) < gradient * 0.6
    ground[line] = hsv(0.07, 0.6, 0.65)
    sheet.image.paste(picture(ground))
    sheet.line(_way(studio, sheet, 0.04), hsv(0.57, 0.5, 0.85), 2)
    _road(sheet, _way(studio, sheet, 0.03), (245, 200, 110), 2)


def _counties(studio: Studio, sheet: Sheet) -> None:
    """A plane of straight-bordered counties, each in a pale colour, with a lake or two."""
    across, down = studio.whole(3, 6), studio.whole(3, 6)
    shake = studio.between(0.05, 0.35)
    corners = studio.rng.uniform(-shake, shake, size=(down + 1, across + 1, 2))
    for row in range(down):
        for column in range(across):
            ring = [(row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column)]
            points = [
                ((c + corners[r, c, 0]) * sheet.width / across, (r + corners[r, c, 1]) * sheet.height / down)
                for r, c in ring
            ]
            sheet.polygon(points, mix(studio.accent(), (255, 255, 255), studio.between(0.4, 0.8)), (110, 110, 110))
    _green_and_water(studio, sheet)


def _railways(studio: Studio, sheet: Sheet) -> None:
    """Black and white railway lines with stations, over rivers and woods."""
    _green_and_water(studio, sheet)
    for _ in range(studio.whole(2, 5)):
        way = _way(studio, sheet, 0.02)
        sheet.line(way, (60, 60, 60), 3)
        for start, end in zip(way[::2], way[1::2], strict=False):
            sheet.line([start, end], (250, 250, 250), 1.6)
        for stop in way[:: studio.whole(3, 6)]:
            sheet.rect((stop[0] - 4, stop[1] - 3, stop[0] + 4, stop[1] + 3), fill=(200, 60, 50), outline=(40, 40, 40))


def _districts(studio: Studio, sheet: Sheet) -> None:
    seeds = studio.rng.uniform(0, 1, size=(studio.whole(6, 16), 2)) * [sheet.image.height, sheet.image.width]
    wobble = (_field(studio, sheet) - 0.5) * 60 * sheet.scale
    y, x = np.mgrid[0 : sheet.image.height, 0 : sheet.image.width]
    distance = np.stack([np.hypot(y - sy + wobble, x - sx - wobble) for sy, sx in seeds])
    owner = distance.argmin(axis=0)
    colours = np.array(
        [mix(studio.accent(), (255, 255, 255), studio.between(0.35, 0.75)) for _ in seeds], dtype=np.float32
    )
    land = colours[owner]
    edge = (np.diff(owner, axis=0, prepend=owner[:1]) != 0) | (np.diff(owner, axis=1, prepend=owner[:, :1]) != 0)
    land[edge] = 90
    land[_field(studio, sheet) > 0.72] = hsv(0.56, 0.35, 0.92)
    sheet.image.paste(picture(land))


def _transit(studio: Studio, sheet: Sheet) -> None:
    if studio.chance(0.6):
        sheet.line(_way(studio, sheet, 0.03), hsv(0.56, 0.25, 0.95), 16)
    for index in range(studio.whole(3, 6)):
        x, y = studio.between(0, 200), studio.between(20, sheet.height - 20)
        route = [(x, y)]
        for _ in range(studio.whole(4, 8)):
            dx, dy = studio.pick(((1, 0), (1, 1), (0, 1), (1, -1), (1, 0)))
            length = studio.between(20, 60)
            x, y = x + dx * length, y + dy * length
            route.append((x, y))
        sheet.line(route, studio.palette.accents[index], 4)
        for stop in route:
            sheet.disc(stop, 3.4, fill=(255, 255, 255), outline=(30, 30, 30), width=1.2)


def drawing(studio: Studio) -> Sheet:
    """A drawing by pencil, pen or flat colour: house, tree, fish, face, boat; (evaluation only) hatched or on tint."""
    style = studio.variant(["pencil", "pen", "crayon", "flat", "hatched", "tinted"], held=2)
    sheet = studio.sheet(360, studio.pick((360, 270, 480)))
    if style == "tinted":
        sheet.rect((0, 0, sheet.width, sheet.height), fill=mix(studio.accent(), (255, 255, 255), 0.75))
    hand = _Hand(studio, sheet, style)
    motifs = (_house, _tree, _fish, _figure, _boat, _flower, _cat, _car)
    if studio.chance(0.6):
        motif = studio.pick(motifs)
        motif(hand.at((180, sheet.height * 0.52), studio.between(75, 115)))
    else:
        for part in (0.22, 0.5, 0.78)[: studio.whole(2, 3)]:
            centre = (360 * part, sheet.height * studio.between(0.4, 0.65))
            motif = studio.pick(motifs)
            motif(hand.at(centre, studio.between(34, 55)))
    hand.at((0, 0), 1)
    if studio.chance(0.4):
        hand.shape([(10, sheet.height * 0.85), (350, sheet.height * studio.between(0.8, 0.9))], None)
    if studio.chance(0.3):
        hand.round((studio.between(40, 320), 40), 20, (245, 205, 80))
    return sheet


class _Hand:
    """Draws shapes with the unsteadiness and the fill of a style, about a place and in multiples of a size."""

    def __init__(self, studio: Studio, sheet: Sheet, style: str) -> None:
        self.studio, self.sheet, self.style = studio, sheet, style
        self.ink = {"pencil": (95, 95, 100), "hatched": (70, 70, 75)}.get(style, studio.palette.ink)
        self.weight = {"pencil": 1.0, "crayon": 4.0, "flat": 1.6}.get(style, studio.between(1.2, 3))
        self.place, self.size = (0.0, 0.0), 1.0

    def at(self, place: Point, size: float) -> "_Hand":
        """The hand, which from now on draws there and so large."""
        self.place, self.size = place, size
        return self

    def _set(self, point: Point) -> Point:
        return self.place[0] + point[0] * self.size, self.place[1] + point[1] * self.size

    def _wobbled(self, points: list[Point]) -> list[Point]:
        shake = 0.0 if self.style == "flat" else self.studio.between(0.5, 1.8)
        made: list[Point] = []
        for (x0, y0), (x1, y1) in pairwise(points):
            for part in np.linspace(0, 1, 7)[:-1]:
                dx, dy = self.studio.rng.normal(scale=shake, size=2)
                made.append((float(x0 + (x1 - x0) * part + dx), float(y0 + (y1 - y0) * part + dy)))
        return [*made, points[-1]]

    def _drawn(self, points: list[Point], fill: Colour | None) -> None:
        way = self._wobbled(points)
        if fill and self.style in {"flat", "crayon", "tinted"}:
            self.sheet.polygon(way, fill)
        if fill and self.style in {"hatched", "pencil"}:
            self._hatch(way)
        for _ in range(2 if self.style == "pencil" else 1):
            self.sheet.line(self._wobbled(points) if self.style == "pencil" else way, self.ink, self.weight)

    def _hatch(self, way: list[Point]) -> None:
        xs, ys = [x for x, _ in way], [y for _, y in way]
        step = self.studio.between(4, 8)
        for offset in np.arange(min(xs), max(xs), step):
            reach = min(max(xs) - offset, (max(ys) - min(ys)) * 0.8)
            self.sheet.line([(float(offset), max(ys)), (float(offset + reach * 0.6), max(ys) - reach)], self.ink, 0.6)

    def shape(self, points: list[Point], fill: Colour | None) -> None:
        """An outline through points, filled as the style fills."""
        self._drawn([self._set(point) for point in points], fill)

    def round(self, centre: Point, radius: float, fill: Colour | None, flat: float = 1.0) -> None:
        """A circle, or an ellipse when `flat` is not 1."""
        (x, y), radius = self._set(centre), radius * self.size
        turns = np.linspace(0, 2 * np.pi, 13)
        self._drawn([(x + float(np.cos(t)) * radius, y + float(np.sin(t)) * radius * flat) for t in turns], fill)

    def colour(self) -> Colour:
        """A colour to fill with."""
        return self.studio.accent()


def _house(hand: _Hand) -> None:
    hand.shape([(-1, 0), (-1, 1), (1, 1), (1, 0), (-1, 0)], hand.colour())
    hand.shape([(-1.15, 0), (0, -1), (1.15, 0), (-1.15, 0)], hand.colour())
    hand.shape([(-0.2, 1), (-0.2, 0.4), (0.2, 0.4), (0.2, 1)], None)
    for side in (-0.65, 0.65):
        hand.round((side, 0.35), 0.2, hand.colour())


def _tree(hand: _Hand) -> None:
    hand.shape([(-0.15, 1), (-0.1, 0), (0.1, 0), (0.15, 1)], (120, 80, 50))
    for place in ((-0.45, -0.1), (0.45, -0.1), (0, -0.55)):
        hand.round(place, 0.5, hand.colour())


def _fish(hand: _Hand) -> None:
    hand.round((0, 0), 1, hand.colour(), 0.5)
    hand.shape([(0.9, 0), (1.5, -0.45), (1.5, 0.45), (0.9, 0)], hand.colour())
    hand.round((-0.55, -0.1), 0.08, None)


def _figure(hand: _Hand) -> None:
    hand.round((0, -0.75), 0.32, hand.colour())
    hand.shape([(0, -0.4), (-0.35, 0.4), (0.35, 0.4), (0, -0.4)], hand.colour())
    for side in (-1, 1):
        hand.shape([(0, -0.2), (side * 0.6, 0.05)], None)
        hand.shape([(side * 0.15, 0.4), (side * 0.2, 1)], None)


def _boat(hand: _Hand) -> None:
    hand.shape([(-1, 0.4), (-0.6, 0.8), (0.6, 0.8), (1, 0.4), (-1, 0.4)], hand.colour())
    hand.shape([(0, 0.4), (0, -1), (0.7, 0.2), (0, 0.2)], hand.colour())
    for part in range(3):
        hand.shape([(part * 0.7 - 1, 1), (part * 0.7 - 0.6, 0.92)], None)


def _flower(hand: _Hand) -> None:
    hand.shape([(0, 0), (0.1, 1)], None)
    colour = hand.colour()
    for turn in np.linspace(0, 2 * np.pi, 7)[:-1]:
        hand.round((float(np.cos(turn)) * 0.42, float(np.sin(turn)) * 0.42), 0.24, colour)
    hand.round((0, 0), 0.22, hand.colour())
    hand.round((0.35, 0.65), 0.28, hand.colour(), 0.4)


def _cat(hand: _Hand) -> None:
    for side in (-1, 1):
        hand.shape([(side * 0.75, -0.2), (side * 0.7, -1), (side * 0.2, -0.6)], hand.colour())
    hand.round((0, 0), 0.8, hand.colour(), 0.85)
    for side in (-1, 1):
        hand.round((side * 0.3, -0.15), 0.1, None)
        hand.shape([(side * 0.25, 0.25), (side, 0.2)], None)
    hand.shape([(-0.1, 0.1), (0.1, 0.1), (0, 0.22), (-0.1, 0.1)], None)


def _car(hand: _Hand) -> None:
    hand.shape([(-0.6, 0), (-0.35, -0.45), (0.35, -0.45), (0.65, 0)], None)
    hand.shape([(-1, 0), (-1, 0.4), (1, 0.4), (1, 0), (-1, 0)], hand.colour())
    for side in (-0.55, 0.55):
        hand.round((side, 0.42), 0.22, (60, 60, 60))
