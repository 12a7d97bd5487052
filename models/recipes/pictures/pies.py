"""Pie charts that only training sees: gaps, call-outs, rings in rings, several at once, tilted ones, arcs."""

import math
from collections.abc import Callable

import numpy as np

from models.recipes.pictures import words
from models.recipes.pictures.frames import plain_sheet
from models.recipes.pictures.palettes import WHITE, Colour, mix
from models.recipes.pictures.studio import Point, Sheet, Studio


def _shares(studio: Studio) -> np.ndarray:
    even = studio.pick((0.7, 2.0, 8.0))
    shares: np.ndarray = studio.rng.dirichlet(np.ones(studio.whole(2, 10)) * even)
    return shares


def _pie(studio: Studio, sheet: Sheet, at: Point, radius: float, hole: float) -> tuple[list[float], list[Colour]]:
    """A pie or ring with edges of its own; returns the middle angle of every slice in radians, and the colours."""
    edge = studio.pick((studio.palette.paper, studio.palette.ink, WHITE))
    width, colours = studio.pick((0.0, 0.8, 1.5, 4.0)), list(studio.palette.accents)
    shares, angle, middles = _shares(studio), studio.between(0, 360), []
    start = angle
    for index, share in enumerate(shares):
        fill = mix(colours[index % 6], studio.palette.paper, 0.35 * (index // 6))
        sheet.slice(at, radius, angle, angle + share * 360, fill, fill)
        middles.append(math.radians(angle + share * 180))
        angle += share * 360
    angle = start
    for share in shares if width else ():
        tip = (at[0] + radius * math.cos(math.radians(angle)), at[1] + radius * math.sin(math.radians(angle)))
        sheet.line([at, tip], edge, width)
        angle += share * 360
    if width and studio.chance(0.4):
        sheet.disc(at, radius, outline=edge, width=width)
    if hole:
        sheet.disc(at, radius * hole, fill=studio.palette.paper)
    return middles, colours


def _legend(studio: Studio, sheet: Sheet, count: int, across: bool) -> None:
    """Names with marks: in a row at the foot, or in a column at the left."""
    face, round_marks = studio.body(), studio.chance(0.4)
    for index in range(count):
        x, y = (10 + index * (sheet.width - 14) / count, sheet.height - 12) if across else (8.0, 40.0 + index * 14)
        sheet.rect((x, y, x + 7, y + 7), fill=studio.palette.accents[index % 6], radius=3.5 if round_marks else 0)
        sheet.text((x + 10, y + 3.5), words.title(studio.rng, 1, 1)[:8], face, 6.5, studio.palette.ink, "lm")


def _title(studio: Studio, sheet: Sheet) -> None:
    if studio.chance(0.6):
        at, size = (sheet.width / 2, 4.0), studio.between(8, 17)
        sheet.text(at, words.title(studio.rng, 1, 4), studio.body(), size, studio.palette.ink, "ma")


def _single(studio: Studio, hole: float) -> Sheet:
    """One pie or ring of any size and place with numbers in, at, or far from the slices."""
    sheet = plain_sheet(studio)
    _title(studio, sheet)
    small = min(sheet.width, sheet.height)
    radius = small * studio.between(0.22, 0.44)
    at = (sheet.width * studio.between(0.42, 0.58), sheet.height * studio.between(0.48, 0.58))
    middles, colours = _pie(studio, sheet, at, radius, hole)
    kind, face, size = studio.whole(0, 3), studio.body(), studio.between(6, 10)
    for index, turn in enumerate(middles):
        x, y = math.cos(turn), math.sin(turn)
        share = f"{studio.whole(2, 60)}%" if studio.chance(0.7) else words.title(studio.rng, 1, 1)[:8]
        if kind == 1:
            out = radius * (0.66 if not hole else (1 + hole) / 2)
            dark = sum(colours[index % 6]) < 330
            sheet.text((at[0] + x * out, at[1] + y * out), share, face, size, WHITE if dark else (20, 20, 25), "mm")
        elif kind == 2:  # at the end of a bent line
            knee, side = (at[0] + x * radius * 1.15, at[1] + y * radius * 1.15), math.copysign(12, x)
            line = [(at[0] + x * radius, at[1] + y * radius), knee, (knee[0] + side, knee[1])]
            sheet.line(line, studio.palette.ink, 0.7)
            end = (knee[0] + side * 1.2, knee[1])
            sheet.text(end, share, face, size * 0.9, studio.palette.ink, "lm" if x > 0 else "rm")
    if hole > 0.4 and studio.chance(0.5):
        sheet.text(at, words.number(studio.rng), studio.face("display"), radius * 0.35, studio.palette.ink, "mm")
    if studio.chance(0.4):
        _legend(studio, sheet, min(len(middles), 5), studio.chance(0.6))
    return sheet


def _several(studio: Studio) -> Sheet:
    """Two to twelve pies or rings with names."""
    sheet, across, down = plain_sheet(studio), studio.whole(1, 4), studio.whole(1, 3)
    across = 2 if across * down == 1 else across
    wide, high, hole = sheet.width / across, (sheet.height - 12) / down, studio.pick((0.0, 0.0, 0.5, 0.65))
    for index in range(across * down):
        at = (wide * (index % across + 0.5), 12 + high * (index // across + 0.5))
        radius = min(wide, high) * studio.between(0.3, 0.42)
        _pie(studio, sheet, at, radius, hole)
        name = words.title(studio.rng, 1, 1)
        sheet.text((at[0], at[1] + radius + 2), name, studio.body(), 7, studio.palette.ink, "ma")
    return sheet


def _rings(studio: Studio) -> Sheet:
    """Rings in rings, the inner ones of fewer parts."""
    sheet = plain_sheet(studio)
    _title(studio, sheet)
    at, radius = (sheet.width / 2, sheet.height * 0.54), min(sheet.width, sheet.height) * studio.between(0.33, 0.44)
    for ring in range(studio.whole(2, 3)):
        part = 1 - ring * 0.3
        _pie(studio, sheet, at, radius * part, 0)
        sheet.disc(at, radius * (part - 0.27), fill=studio.palette.paper)
    return sheet


def _arcs(studio: Studio) -> Sheet:
    """Arcs of several radii around one middle, or one ring that shows how far something is."""
    sheet, count = plain_sheet(studio), studio.whole(1, 5)
    _title(studio, sheet)
    at, radius = (sheet.width / 2, sheet.height * 0.54), min(sheet.width, sheet.height) * studio.between(0.33, 0.43)
    thick, pale = radius * studio.between(0.1, 0.8 / count), mix(studio.palette.paper, studio.palette.ink, 0.12)
    start, tracked = studio.pick((-90.0, 135.0, 0.0)), studio.chance(0.7)
    for index in range(count):
        far = radius - index * thick * 1.15
        if tracked:
            sheet.arc(at, far, 0, 360, pale, thick)
        sheet.arc(at, far, start, start + studio.between(60, 330), studio.palette.accents[index], thick)
    if studio.chance(0.5) and count < 3:
        text = f"{studio.whole(1, 99)}%"
        sheet.text(at, text, studio.face("display"), radius * 0.4, studio.palette.ink, "mm")
    return sheet


def _tilted(studio: Studio) -> Sheet:
    """A pie seen from the side, with an edge."""
    sheet = plain_sheet(studio)
    _title(studio, sheet)
    shares, angle = _shares(studio), studio.between(0, 360)
    wide, flat = sheet.width * studio.between(0.28, 0.42), studio.between(0.35, 0.75)
    high, x, y = min(wide * flat, sheet.height * 0.38), sheet.width / 2, sheet.height * 0.5
    deep, parts = high * studio.between(0.12, 0.4), []
    for index, share in enumerate(shares):
        turns = np.radians(np.linspace(angle, angle + share * 360, 24))
        rim = [(x + wide * float(np.cos(t)), y + high * float(np.sin(t))) for t in turns]
        parts.append((rim, studio.palette.accents[index % 6]))
        angle += share * 360
    for rim, colour in parts:
        under = [(a, b + deep) for a, b in rim]
        sheet.polygon([(x, y + deep), *under], mix(colour, (0, 0, 0), 0.4))
        front = [place for place in rim if place[1] > y]
        if len(front) > 1:
            wall = [*front, *((a, b + deep) for a, b in front[::-1])]
            sheet.polygon(wall, mix(colour, (0, 0, 0), 0.4))
    for rim, colour in parts:
        sheet.polygon([(x, y), *rim], colour, studio.palette.paper if studio.chance(0.5) else None)
    if studio.chance(0.6):
        _legend(studio, sheet, min(len(parts), 5), True)
    return sheet


def _rose(studio: Studio) -> Sheet:
    """Slices of one angle and many radii."""
    sheet, count = plain_sheet(studio), studio.whole(4, 14)
    _title(studio, sheet)
    at, radius = (sheet.width / 2, sheet.height * 0.54), min(sheet.width, sheet.height) * 0.42
    for ring in range(1, 5 if studio.chance(0.5) else 1):
        sheet.disc(at, radius * ring / 4, outline=mix(studio.palette.paper, studio.palette.ink, 0.25))
    start, many = studio.between(0, 360), studio.chance(0.7)
    for index in range(count):
        colour = studio.palette.accents[index % 6 if many else 0]
        reach = radius * studio.between(0.35, 1)
        turn = start + index * 360 / count
        sheet.slice(at, reach, turn, turn + 360 / count, colour, studio.palette.paper)
    return sheet


PIES: dict[str, Callable[[Studio], Sheet]] = {
    "one pie": lambda studio: _single(studio, 0),
    "another pie": lambda studio: _single(studio, 0),
    "one ring": lambda studio: _single(studio, studio.between(0.25, 0.8)),
    "several": _several,
    "rings": _rings,
    "arcs": _arcs,
    "tilted": _tilted,
    "rose": _rose,
}
