"""Maps that only training sees: cities, relief, countries, weather, night views, plots, trails, routes and plans."""

from collections.abc import Callable

import numpy as np

from models.recipes.pictures import words
from models.recipes.pictures.noise import clouds, coloured, picture
from models.recipes.pictures.palettes import Colour, hsv, mix
from models.recipes.pictures.studio import Box, Point, Sheet, Studio


def atlas(studio: Studio, layout: str) -> Sheet:
    """One map of a layout of LAYOUTS, with names, and now and then a scale, a compass, a frame or a legend."""
    studio.recolour()
    width, height = studio.pick(((360.0, studio.between(200, 380)), (studio.between(220, 340), 360.0)))
    sheet = studio.sheet(width, height, _ground(studio, layout))
    LAYOUTS[layout](studio, sheet)
    _names(studio, sheet, (225, 225, 230) if sum(_middle(sheet)) < 300 else (40, 40, 45))
    _furniture(studio, sheet)
    return sheet


def _ground(studio: Studio, layout: str) -> Colour:
    if layout == "night":
        return hsv(studio.between(0.55, 0.7), studio.between(0.1, 0.4), studio.between(0.1, 0.25))
    return hsv(studio.between(0, 1), studio.between(0, 0.15), studio.between(0.86, 1))


def _middle(sheet: Sheet) -> tuple[int, int, int]:
    red, green, blue = np.asarray(sheet.image.resize((1, 1))).reshape(3)
    return int(red), int(green), int(blue)


def _names(studio: Studio, sheet: Sheet, ink: Colour) -> None:
    """Names of places, with dots, squares or nothing, upright or spaced out."""
    face, size, mark = studio.body(), studio.between(6, 12), studio.whole(0, 2)
    halo = studio.chance(0.3)
    for _ in range(studio.whole(2, 16)):
        x, y = studio.between(10, sheet.width - 50), studio.between(10, sheet.height - 12)
        name = studio.pick(words.TOWNS)
        if studio.chance(0.2):
            name = " ".join(name.upper())
        if halo:
            sheet.text((x, y), name, face, size, (255, 255, 255) if sum(ink) < 300 else (15, 18, 24), stroke=2)
        sheet.text((x, y), name, face, size * studio.pick((0.8, 1, 1, 1.4)), ink)
        if mark == 0:
            sheet.disc((x - 5, y + 5), studio.between(1.2, 2.6), fill=ink)
        elif mark == 1:
            sheet.rect((x - 7, y + 3, x - 3, y + 7), fill=(200, 50, 50), outline=ink)


def _furniture(studio: Studio, sheet: Sheet) -> None:
    ink, face = (35, 35, 40), studio.body()
    if studio.chance(0.3):
        left, top = studio.between(8, sheet.width - 90), studio.pick((12.0, sheet.height - 18))
        for part in range(4):
            fill = ink if part % 2 else (255, 255, 255)
            sheet.rect((left + part * 16, top, left + part * 16 + 16, top + 3), fill=fill, outline=ink)
        sheet.text((left + 64, top - 2), f"{studio.whole(1, 500)} km", face, 6, ink, "mb")
    if studio.chance(0.25):
        x, y = studio.pick((24.0, sheet.width - 24)), studio.pick((30.0, sheet.height - 34))
        sheet.polygon([(x, y - 14), (x - 5, y + 8), (x, y + 3), (x + 5, y + 8)], ink)
        sheet.text((x, y - 16), "N", face, 8, ink, "mb")
    if studio.chance(0.25):
        left, top = studio.pick((8.0, sheet.width - 78)), studio.pick((8.0, sheet.height - 66))
        sheet.rect((left, top, left + 70, top + 58), fill=(255, 255, 255), outline=ink)
        for row in range(4):
            colour = studio.palette.accents[row]
            sheet.rect((left + 5, top + 6 + row * 13, left + 15, top + 13 + row * 13), fill=colour, outline=ink)
            sheet.text((left + 19, top + 10 + row * 13), words.title(studio.rng, 1, 1)[:9], face, 6, ink, "lm")
    if studio.chance(0.15):
        sheet.rect((2, 2, sheet.width - 2, sheet.height - 2), outline=ink, width=studio.between(1, 4))
    for _ in range(studio.whole(1, 6) if studio.chance(0.25) else 0):
        x, y, r = studio.between(20, sheet.width - 20), studio.between(30, sheet.height - 20), studio.between(5, 9)
        colour = studio.pick(((215, 50, 45), studio.accent()))
        sheet.disc((x, y - 2 * r), r, fill=colour)
        sheet.polygon([(x - r, y - 1.8 * r), (x + r, y - 1.8 * r), (x, y)], colour)
        sheet.disc((x, y - 2 * r), r * 0.4, fill=(255, 255, 255))


def wandering(studio: Studio, sheet: Sheet, wild: float) -> list[Point]:
    """A smooth way from one side of the sheet to another."""
    angle, points = studio.between(0, 2 * np.pi), 40
    x, y = studio.between(0.2, 0.8) * sheet.width, studio.between(0.2, 0.8) * sheet.height
    step = np.hypot(sheet.width, sheet.height) / points * 1.4
    turns = angle + np.cumsum(studio.rng.normal(scale=wild, size=points))
    xs, ys = np.cumsum(np.cos(turns)) * step, np.cumsum(np.sin(turns)) * step
    middle = points // 2
    return [(float(x + a - xs[middle]), float(y + b - ys[middle])) for a, b in zip(xs, ys, strict=True)]


def _height(studio: Studio, sheet: Sheet, low: float = 0.35, high: float = 0.65) -> np.ndarray:
    return clouds(studio.rng, sheet.image.height, sheet.image.width, studio.between(low, high))


def _water(studio: Studio) -> Colour:
    return hsv(studio.between(0.5, 0.62), studio.between(0.12, 0.6), studio.between(0.75, 0.98))


def _blots(studio: Studio, sheet: Sheet) -> None:
    """Woods and lakes, with soft edges, from noise."""
    height, land = _height(studio, sheet), np.asarray(sheet.image, dtype=np.float32).copy()
    land[height > studio.between(0.65, 0.85)] = hsv(studio.between(0.24, 0.4), studio.between(0.15, 0.45), 0.87)
    if studio.chance(0.7):
        land[height < studio.between(0.1, 0.35)] = _water(studio)
    sheet.image.paste(picture(land))


def _streets(studio: Studio, sheet: Sheet, colour: Colour, edge: Colour | None) -> None:
    """Streets around a middle or in two directions at any angle, in two widths."""
    ways: list[tuple[list[Point], float]] = []
    reach = sheet.width + sheet.height
    if studio.chance(0.4):
        x, y = studio.between(0.2, 0.8) * sheet.width, studio.between(0.2, 0.8) * sheet.height
        spokes, rings = studio.whole(7, 18), studio.between(18, 40)
        turns = np.linspace(0, 2 * np.pi, 40)
        for ring in range(1, int(reach / rings / 1.6)):
            wave = ring * rings * (1 + studio.rng.normal(scale=0.03, size=40))
            wave[-1] = wave[0]
            circle = zip(turns, wave, strict=True)
            ways.append(([(x + float(np.cos(t) * r), y + float(np.sin(t) * r)) for t, r in circle], 1.6))
        for spoke in range(spokes):
            t = spoke / spokes * 2 * np.pi + studio.between(-0.15, 0.15)
            ways.append(([(x, y), (x + reach * float(np.cos(t)), y + reach * float(np.sin(t)))], studio.pick((1.6, 3))))
    else:
        tilt, step = studio.between(0, np.pi), studio.between(12, 38)
        for turn in (tilt, tilt + np.pi / 2 + studio.between(-0.2, 0.2)):
            along, across = np.array([np.cos(turn), np.sin(turn)]), np.array([-np.sin(turn), np.cos(turn)])
            for index in range(-int(reach / step / 1.6), int(reach / step / 1.6)):
                middle = np.array([sheet.width, sheet.height]) / 2 + across * step * (index + studio.between(-0.3, 0.3))
                start, end = studio.pick(((-1.0, 1.0), (-1.0, 1.0), (0.0, 1.0), (-1.0, 0.1)))
                ends = [middle + along * reach * part * 0.6 for part in (start, end)]
                ways.append(([(float(a), float(b)) for a, b in ends], studio.pick((1.4, 1.4, 1.4, 3))))
    zoom = studio.between(0.7, 2)
    for points, width in ways if edge else ():
        sheet.line(points, edge or colour, width * zoom + 1.2)
    for points, width in ways:
        sheet.line(points, colour, width * zoom)


def _city(studio: Studio, sheet: Sheet) -> None:
    _blots(studio, sheet)
    edge = mix(_middle(sheet), (60, 60, 60), 0.4) if studio.chance(0.6) else None
    _streets(studio, sheet, studio.pick(((255, 255, 255), (252, 240, 200), (190, 190, 195))), edge)
    for _ in range(studio.whole(0, 3)):
        sheet.line(wandering(studio, sheet, 0.12), hsv(studio.between(0.06, 0.16), 0.55, 0.97), studio.between(3, 7))
    if studio.chance(0.5):
        sheet.line(wandering(studio, sheet, 0.2), _water(studio), studio.between(5, 26))


def _night(studio: Studio, sheet: Sheet) -> None:
    ground = _middle(sheet)
    _streets(studio, sheet, mix(ground, (255, 255, 255), studio.between(0.12, 0.35)), None)
    sheet.line(wandering(studio, sheet, 0.2), mix(ground, (40, 80, 150), 0.5), studio.between(5, 26))
    for _ in range(studio.whole(0, 3)):
        sheet.line(wandering(studio, sheet, 0.1), mix(ground, (230, 190, 110), 0.6), studio.between(2, 5))


def _relief(studio: Studio, sheet: Sheet) -> None:
    """Heights in the colours of an atlas, lit from one side."""
    height = _height(studio, sheet, 0.45, 0.7)
    stops = [_water(studio), hsv(studio.between(0.25, 0.4), 0.4, 0.7), hsv(0.16, 0.35, 0.88), hsv(0.07, 0.45, 0.65)]
    ground = coloured(height, [*stops, (245, 245, 245)] if studio.chance(0.7) else [hsv(0.1, 0.1, 0.95), stops[3]])
    slope = np.gradient(height)
    light = 1 + np.clip((slope[0] + slope[1]) * studio.between(8, 30), -0.45, 0.35)
    sheet.image.paste(picture(ground * light[..., None]))
    for _ in range(studio.whole(0, 3)):
        sheet.line(wandering(studio, sheet, 0.25), _water(studio), studio.between(0.8, 2.5))


def _countries(studio: Studio, sheet: Sheet) -> None:
    """Lands in full colours around a sea; borders where two fields of noise cross their steps."""
    first, second, sea = (_height(studio, sheet, 0.25, 0.5) for _ in range(3))
    owner = np.floor(first * studio.whole(2, 5)).astype(int) * 7 + np.floor(second * studio.whole(2, 5)).astype(int)
    part = studio.between(0, 0.7)
    colours = np.array([mix(studio.accent(), (255, 255, 255), part) for _ in range(64)], dtype=np.float32)
    land = colours[owner % 64]
    wet = sea < studio.between(0.25, 0.5)
    owner[wet] = 63
    land[wet] = _water(studio)
    edge = (np.diff(owner, axis=0, prepend=owner[:1]) != 0) | (np.diff(owner, axis=1, prepend=owner[:, :1]) != 0)
    land[edge] = studio.pick((60, 120, 255))
    sheet.image.paste(picture(land))


def _coast(studio: Studio, sheet: Sheet) -> None:
    """Land and sea in two flat colours, the coast perhaps in lines, with a net of degrees and ways over the sea."""
    height, line = _height(studio, sheet, 0.4, 0.65), studio.between(0.35, 0.6)
    land = np.where((height > line)[..., None], _middle(sheet), _water(studio)).astype(np.float32)
    for step in range(studio.whole(0, 4)):
        land[np.abs(height - line + step * 0.03) < 0.006] = (110, 130, 150)
    sheet.image.paste(picture(land))
    if studio.chance(0.6):
        for part in range(1, 7):
            sheet.line([(sheet.width * part / 7, 0), (sheet.width * part / 7, sheet.height)], (130, 140, 155), 0.5)
            sheet.line([(0, sheet.height * part / 7), (sheet.width, sheet.height * part / 7)], (130, 140, 155), 0.5)


def _weather(studio: Studio, sheet: Sheet) -> None:
    """Lines of equal pressure over land and sea, with highs, lows and degrees."""
    _coast(studio, sheet)
    level = _height(studio, sheet, 0.1, 0.25) * studio.whole(6, 14)
    ground = np.asarray(sheet.image, dtype=np.float32).copy()
    ground[np.abs(level - np.round(level)) < np.hypot(*np.gradient(level)) * 0.7 + 1e-4] = studio.pick((50, 255))
    sheet.image.paste(picture(ground))
    face = studio.face("sans")
    for _ in range(studio.whole(4, 14)):
        at = (studio.between(15, sheet.width - 15), studio.between(15, sheet.height - 15))
        if studio.chance(0.35):
            sheet.text(at, studio.pick("HL"), face, 22, studio.pick(((200, 40, 40), (40, 60, 190))), "mm")
        else:
            sheet.disc(at, 8, fill=(255, 255, 255), outline=(60, 60, 60))
            sheet.text(at, f"{studio.whole(-9, 35)}°", face, 8, (30, 30, 30), "mm")


def _cut(studio: Studio, sheet: Sheet, box: Box, least: float) -> None:
    """Divides a box of land until its parts are small; leaves a way between some of them."""
    left, top, right, bottom = box
    if max(right - left, bottom - top) < least * studio.between(1, 2.2):
        fill = mix(studio.accent(), (255, 255, 255), studio.between(0.55, 0.95)) if studio.chance(0.8) else None
        sheet.rect(box, fill=fill, outline=(110, 105, 100), width=0.7)
        if studio.chance(0.6):
            x, y = left + (right - left) * studio.between(0.15, 0.4), top + (bottom - top) * studio.between(0.15, 0.4)
            house = (x, y, x + (right - left) * 0.4, y + (bottom - top) * 0.4)
            sheet.rect(house, fill=(190, 170, 160), outline=(110, 100, 100))
        return
    part, way = studio.between(0.3, 0.7), studio.pick((0.0, 0.0, least * 0.25))
    if right - left > bottom - top:
        middle = left + (right - left) * part
        cuts = ((left, top, middle - way, bottom), (middle + way, top, right, bottom))
    else:
        middle = top + (bottom - top) * part
        cuts = ((left, top, right, middle - way), (left, middle + way, right, bottom))
    for cut in cuts:
        _cut(studio, sheet, cut, least)


def _plots(studio: Studio, sheet: Sheet) -> None:
    _cut(studio, sheet, (0, 0, sheet.width, sheet.height), studio.between(24, 55))
    for _ in range(studio.whole(1, 3)):
        way = wandering(studio, sheet, 0.08)
        sheet.line(way, (150, 145, 140), 9)
        sheet.line(way, (252, 250, 240), 7.5)


def _trails(studio: Studio, sheet: Sheet) -> None:
    """Ways for walking in strong colours over woods and heights."""
    _blots(studio, sheet)
    level = _height(studio, sheet, 0.3, 0.5) * studio.whole(5, 16)
    ground = np.asarray(sheet.image, dtype=np.float32).copy()
    line = np.abs(level - np.round(level)) < np.hypot(*np.gradient(level)) * 0.6 + 1e-4
    ground[line] = ground[line] * 0.75
    sheet.image.paste(picture(ground))
    for _ in range(studio.whole(1, 5)):
        way, colour = wandering(studio, sheet, 0.35), studio.accent()
        if studio.chance(0.5):
            for start, end in zip(way[::2], way[1::2], strict=False):
                sheet.line([start, end], colour, studio.between(1.5, 3))
        else:
            sheet.line(way, colour, studio.between(1.5, 3))


def _buses(studio: Studio, sheet: Sheet) -> None:
    """Coloured routes with stops over a pale net of streets."""
    ground = _middle(sheet)
    _streets(studio, sheet, mix(ground, (120, 120, 130), studio.between(0.1, 0.4)), None)
    for index in range(studio.whole(1, 6)):
        way, colour = wandering(studio, sheet, studio.between(0.05, 0.3)), studio.palette.accents[index]
        sheet.line(way, colour, studio.between(2, 6))
        for stop in way[:: studio.whole(2, 6)]:
            if studio.chance(0.7):
                sheet.disc(stop, studio.between(2, 4), fill=(255, 255, 255), outline=colour, width=1.5)


def _parish(studio: Studio, sheet: Sheet) -> None:
    """An old map: one ink on brownish paper, rivers, hills drawn as little arcs, woods as dots."""
    sheet.rect((0, 0, sheet.width, sheet.height), fill=hsv(studio.between(0.08, 0.14), studio.between(0.1, 0.4), 0.88))
    ink = hsv(studio.between(0.03, 0.1), 0.5, studio.between(0.2, 0.45))
    for _ in range(studio.whole(2, 7)):
        sheet.line(wandering(studio, sheet, studio.between(0.1, 0.4)), ink, studio.between(0.6, 2.2))
    for _ in range(studio.whole(2, 8)):
        x, y = studio.between(0, sheet.width), studio.between(0, sheet.height)
        for _ in range(studio.whole(4, 16)):
            at = (x + studio.rng.normal(scale=22), y + studio.rng.normal(scale=16))
            sheet.arc(at, studio.between(3, 7), 190, 350, ink, 0.8)
    if studio.chance(0.6):
        land = _height(studio, sheet) < studio.between(0.15, 0.35)
        ground = np.asarray(sheet.image, dtype=np.float32).copy()
        ground[land] = mix(_middle(sheet), _water(studio), 0.6)
        sheet.image.paste(picture(ground))


LAYOUTS: dict[str, Callable[[Studio, Sheet], None]] = {
    "city": _city,
    "night": _night,
    "relief": _relief,
    "countries": _countries,
    "coast": _coast,
    "weather": _weather,
    "plots": _plots,
    "trails": _trails,
    "buses": _buses,
    "parish": _parish,
}
