"""Bar and line charts that only training sees: hatched, rounded, deep, dense, bands, stacks, many small ones."""

from collections.abc import Callable

import numpy as np

from models.recipes.pictures import words
from models.recipes.pictures.frames import Frame, plain_sheet, surrounded
from models.recipes.pictures.palettes import Colour, mix
from models.recipes.pictures.studio import Box, Point, Sheet, Studio

Bar = Callable[[Sheet, Box, Colour], None]


def _look(studio: Studio, lying: bool) -> Bar:
    """How the bars of one chart are filled: flat, hatched, in a run of colours, rounded, deep, or outlined strongly."""
    kind, paper, ink = studio.whole(0, 6), studio.palette.paper, studio.palette.ink
    step, radius, depth = studio.between(2.5, 5), studio.between(1, 6), studio.between(3, 8)

    def draw(sheet: Sheet, box: Box, colour: Colour) -> None:
        left, top, right, bottom = box
        if kind == 1:  # hatched
            sheet.rect(box, fill=mix(colour, paper, 0.4), outline=ink, width=0.7)
            for part in np.arange(top, bottom, step):
                sheet.line([(left, float(part)), (right, float(min(part + step, bottom)))], colour, 1)
        elif kind == 2:
            for part in range(10):
                low, high = (left + (right - left) * part / 10, left + (right - left) * (part + 1) / 10)
                up, down = (top + (bottom - top) * part / 10, top + (bottom - top) * (part + 1) / 10)
                band = (low, top, high, bottom) if lying else (left, up, right, down)
                sheet.rect(band, fill=mix(colour, paper, part / 16))
        elif kind == 3:
            sheet.rect(box, fill=colour, radius=min(radius, (right - left) / 2, max(0.0, (bottom - top) / 2)))
        elif kind == 4:
            x, y = depth, -depth
            side = [(right, top), (right + x, top + y), (right + x, bottom + y), (right, bottom)]
            sheet.polygon(side, mix(colour, (0, 0, 0), 0.4))
            lid = [(left, top), (left + x, top + y), (right + x, top + y), (right, top)]
            sheet.polygon(lid, mix(colour, (255, 255, 255), 0.3))
            sheet.rect(box, fill=colour)
        elif kind == 5:
            sheet.rect(box, fill=colour, outline=mix(colour, (0, 0, 0), 0.5), width=0.8)
        else:
            sheet.rect(box, fill=colour)

    return draw


def _heights(studio: Studio, count: int) -> np.ndarray:
    """Bar lengths in 0..1: by chance, sorted, a hill, a trend, or a few large among small ones."""
    kind, x = studio.whole(0, 4), np.linspace(0, 1, count)
    values = studio.rng.uniform(0.05, 0.98, size=count)
    if kind == 1:
        values = np.sort(values)[:: studio.pick((1, -1))]
    elif kind == 2:
        values = np.exp(-(((x - studio.between(0.2, 0.8)) / studio.between(0.1, 0.4)) ** 2)) * 0.9 + values * 0.08
    elif kind == 3:
        values = 0.15 + 0.6 * (x if studio.chance(0.5) else 1 - x) + values * 0.2
    elif kind == 4:
        values = values**3
    result: np.ndarray = np.clip(values, 0.02, 0.98)
    return result


def _place(frame: Frame, lying: bool, start: float, wide: float, low: float, high: float) -> tuple[float, ...]:
    """The box of a bar from its place along the axis and its ends."""
    if lying:
        (left, bottom), (right, top) = frame.at(low, 1 - start), frame.at(high, 1 - start - wide)
        return left, min(top, bottom), right, max(top, bottom)
    (left, bottom), (right, top) = frame.at(start, low), frame.at(start + wide, high)
    return left, top, right, bottom


def _bars(studio: Studio, series: int, count: int, stacked: bool = False) -> Sheet:
    """Bars of any width, upright or lying, in groups or stacks, perhaps with numbers, names and error marks."""
    sheet, lying = plain_sheet(studio), studio.chance(0.35)
    frame, draw = surrounded(studio, sheet, series, lying), _look(studio, lying)
    part, near = studio.between(0.4, 1.0), studio.between(0.75, 1.0)
    face, ink, shift = studio.body(), studio.palette.ink, studio.whole(0, 5)
    numbered, named, many = studio.chance(0.3), studio.chance(0.6), studio.chance(0.3)
    marks, rows = studio.chance(0.15) and not stacked, [_heights(studio, count) for _ in range(series)]
    for group in range(count):
        base = 0.0
        for index, values in enumerate(rows):
            value = float(values[group]) / (series if stacked else 1)
            wide = part / count / (1 if stacked else series)
            start = (group + (1 - part) / 2) / count + (0 if stacked else index * wide)
            box = _place(frame, lying, start, wide * (1 if stacked else near), base, base + value)
            colour = studio.palette.accents[((group if many and series == 1 else index) + shift) % 6]
            draw(sheet, (box[0], box[1], box[2], box[3]), colour)
            x, y = (box[2], (box[1] + box[3]) / 2) if lying else ((box[0] + box[2]) / 2, box[1])
            if marks:
                ends = [(x - 7, y), (x + 7, y)] if lying else [(x, y - 7), (x, y + 7)]
                sheet.line(ends, ink, 1)
            if numbered and count * series < 16:
                at, anchor = ((x + 3, y), "lm") if lying else ((x, y - 2), "mb")
                sheet.text(at, f"{value * 100:.0f}", face, 6.5, ink, anchor)
            base += value if stacked else 0
        if named and count < 14:
            x, y = frame.at(0, 1 - (group + 0.5) / count) if lying else frame.at((group + 0.5) / count, 0)
            name, at = words.title(studio.rng, 1, 1)[: 70 // count + 2], (x - 3, y) if lying else (x, y + 4)
            sheet.text(at, name, face, 6.5, ink, "rm" if lying else "ma")
    return sheet


def _waterfall(studio: Studio) -> Sheet:
    """Bars that hang between levels, each beginning where the one before it ended."""
    sheet = plain_sheet(studio)
    frame, draw, count = surrounded(studio, sheet), _look(studio, False), studio.whole(5, 14)
    level, part = studio.between(0.2, 0.6), studio.between(0.5, 0.95)
    for group in range(count):
        other = min(0.97, max(0.04, level + studio.between(-0.3, 0.3)))
        whole = group in {0, count - 1}
        low, high = (0.0, level) if whole else (min(level, other), max(level, other))
        colour = studio.palette.accents[0 if whole else 1 if other > level else 2]
        box = _place(frame, False, (group + (1 - part) / 2) / count, part / count, low, high)
        draw(sheet, (box[0], box[1], box[2], box[3]), colour)
        level = level if whole else other
    return sheet


def _pyramid(studio: Studio) -> Sheet:
    """Two sets of lying bars back to back, as of ages, or bars over and under a line."""
    sheet = plain_sheet(studio)
    frame, count, lying = surrounded(studio, sheet), studio.whole(6, 26), studio.chance(0.7)
    draw, part, middle = _look(studio, lying), studio.between(0.6, 1), studio.between(0.4, 0.6)
    for index, sign in enumerate((-1, 1)):
        for group, value in enumerate(_heights(studio, count) * 0.4):
            low, high = sorted((middle, middle + sign * float(value)))
            box = _place(frame, lying, (group + (1 - part) / 2) / count, part / count, low, high)
            draw(sheet, (box[0], box[1], box[2], box[3]), studio.palette.accents[index])
    return sheet


def _tracks(studio: Studio) -> Sheet:
    """Bars on pale tracks that show how much is wanting, with names above or at the side."""
    sheet, count = plain_sheet(studio), studio.whole(3, 9)
    pale, step = mix(studio.palette.paper, studio.palette.ink, 0.12), (sheet.height - 24) / count
    left, face, thick = studio.pick((10.0, 70.0)), studio.body(), studio.between(0.3, 0.6)
    radius = studio.pick((0.0, step * thick / 2))
    for row, value in enumerate(_heights(studio, count)):
        top, right = 20 + row * step, sheet.width - 28
        upper = top + step * (1 - thick) * (0.8 if left < 20 else 0.5)
        at, anchor = ((left, top), "la") if left < 20 else ((left - 4, upper + step * thick / 2), "rm")
        sheet.text(at, words.title(studio.rng, 1, 1)[:9], face, min(8, step * 0.3), studio.palette.ink, anchor)
        sheet.rect((left, upper, right, upper + step * thick), fill=pale, radius=radius)
        end = left + (right - left) * float(value)
        sheet.rect((left, upper, end, upper + step * thick), fill=studio.accent(), radius=radius)
        sheet.text((right + 3, upper), f"{value:.0%}", face, 7, studio.palette.ink)
    return sheet


BARS: dict[str, Callable[[Studio], Sheet]] = {
    "few": lambda studio: _bars(studio, 1, studio.whole(2, 6)),
    "some": lambda studio: _bars(studio, 1, studio.whole(5, 16)),
    "dense": lambda studio: _bars(studio, 1, studio.whole(16, 60)),
    "sets": lambda studio: _bars(studio, studio.whole(2, 5), studio.whole(2, 9)),
    "piles": lambda studio: _bars(studio, studio.whole(2, 6), studio.whole(3, 20), stacked=True),
    "waterfall": _waterfall,
    "pyramid": _pyramid,
    "tracks": _tracks,
}


def curve(studio: Studio, points: int) -> np.ndarray:
    """Heights in 0..1 of a curve: a walk, waves, a bend, peaks, growth to a limit, or noise around a level."""
    x, kind, rng = np.linspace(0, 1, points), studio.whole(0, 5), studio.rng
    y: np.ndarray
    if kind == 0:
        y = np.cumsum(rng.normal(size=points))
    elif kind == 1:
        y = np.sin(x * studio.between(3, 40) + studio.between(0, 6)) * np.exp(-x * studio.between(0, 3))
    elif kind == 2:
        y = np.polyval(rng.normal(size=4), x * 2 - 1)
    elif kind == 3:
        y = np.zeros(points)
        for _ in range(5):
            y = y + np.exp(-(((x - rng.uniform()) / rng.uniform(0.01, 0.08)) ** 2)) * rng.uniform(0.3, 1)
    elif kind == 4:
        y = 1 / (1 + np.exp(-(x - studio.between(0.2, 0.8)) * studio.between(5, 20))) * studio.pick((1, -1))
    else:
        y = rng.normal(size=points)
    y = y + rng.normal(scale=np.std(y) * studio.pick((0.0, 0.0, 0.08, 0.2)) + 1e-6, size=points)
    low, high = studio.between(0.02, 0.5), studio.between(0.6, 0.98)
    result: np.ndarray = low + (y - y.min()) / (np.ptp(y) + 1e-6) * (high - low)
    return result


def _points(frame: Frame, heights: np.ndarray) -> list[Point]:
    return [frame.at(step / (len(heights) - 1), float(y)) for step, y in enumerate(heights)]


def _marker(sheet: Sheet, kind: int, at: Point, size: float, colour: Colour, paper: Colour) -> None:
    x, y = at
    if kind == 0:
        sheet.disc(at, size, fill=colour)
    elif kind == 1:
        sheet.disc(at, size, fill=paper, outline=colour, width=1)
    elif kind == 2:
        sheet.rect((x - size, y - size, x + size, y + size), fill=colour)
    else:
        sheet.polygon([(x, y - size * 1.3), (x - size * 1.2, y + size), (x + size * 1.2, y + size)], colour)


def _lines(studio: Studio, series: int, points: int, marked: bool) -> Sheet:
    """Curves of several widths, perhaps with marks, one strong among pale ones, names at their ends, a level line."""
    sheet = plain_sheet(studio)
    frame, width = surrounded(studio, sheet, series), studio.between(0.6, 4)
    strong = studio.whole(0, series - 1) if series > 2 and studio.chance(0.3) else None
    pale, ends, kinds = mix(studio.palette.paper, studio.palette.ink, 0.25), studio.chance(0.3), studio.whole(0, 3)
    if studio.chance(0.2):
        part = studio.between(0.1, 0.8)
        box = (*frame.at(part, 1), *frame.at(min(1, part + studio.between(0.05, 0.3)), 0))
        sheet.rect(box, fill=mix(studio.palette.paper, studio.accent(), 0.2))
    for index in range(series):
        colour = pale if strong is not None and index != strong else studio.palette.accents[index % 6]
        places = _points(frame, curve(studio, points))
        sheet.line(places, colour, width * (1.6 if index == strong else 1))
        for place in places if marked else ():
            _marker(sheet, (kinds + index) % 4, place, width * 1.2 + 1, colour, studio.palette.paper)
        if ends:
            at = (places[-1][0] - 2, places[-1][1] - 4)
            sheet.text(at, words.title(studio.rng, 1, 1)[:7], studio.body(), 7, colour, "rb")
    if studio.chance(0.15):
        level = studio.between(0.2, 0.8)
        sheet.line([frame.at(0, level), frame.at(1, level)], studio.accent(), 0.8)
    return sheet


def _bands(studio: Studio) -> Sheet:
    """Curves within pale bands of what is likely."""
    sheet, series = plain_sheet(studio), studio.whole(1, 3)
    frame = surrounded(studio, sheet, series)
    for index in range(series):
        heights, colour = curve(studio, studio.whole(12, 50)), studio.palette.accents[index]
        wide = np.linspace(studio.between(0.01, 0.1), studio.between(0.03, 0.2), len(heights))
        upper, lower = np.clip(heights + wide, 0, 1), np.clip(heights - wide, 0, 1)
        sheet.polygon([*_points(frame, upper), *_points(frame, lower)[::-1]], mix(colour, studio.palette.paper, 0.7))
        sheet.line(_points(frame, heights), colour, studio.between(0.8, 2.4))
    return sheet


def _stack(studio: Studio) -> Sheet:
    """Areas piled on each other, or one under another."""
    sheet, series = plain_sheet(studio), studio.whole(2, 6)
    frame, points = surrounded(studio, sheet, series), studio.whole(6, 50)
    sums = np.cumsum([curve(studio, points) / series for _ in range(series)], axis=0)
    for index in range(series - 1, -1, -1):
        colour = studio.palette.accents[index % 6]
        sheet.polygon([frame.at(0, 0), *_points(frame, sums[index]), frame.at(1, 0)], colour)
        if studio.chance(0.4):
            sheet.line(_points(frame, sums[index]), studio.palette.paper, 1)
    return sheet


def _small_ones(studio: Studio) -> Sheet:
    """Several small charts side by side, each with a curve."""
    sheet, across, down = plain_sheet(studio), studio.whole(1, 4), studio.whole(2, 4)
    wide, high, colour = sheet.width / across, (sheet.height - 10) / down, studio.accent()
    boxed, face = studio.chance(0.5), studio.body()
    for index in range(across * down):
        left, top = index % across * wide + 12, index // across * high + 16
        frame = Frame(left, top, left + wide - 18, top + high - 20)
        if boxed:
            sheet.rect((frame.left, frame.top, frame.right, frame.bottom), outline=studio.palette.ink, width=0.6)
        else:
            sheet.line([frame.at(0, 1), frame.at(0, 0), frame.at(1, 0)], studio.palette.ink, 0.7)
        sheet.text((left, top - 2), words.title(studio.rng, 1, 1), face, 6, studio.palette.ink, "lb")
        for _ in range(studio.pick((1, 1, 2))):
            sheet.line(_points(frame, curve(studio, 30)), colour if studio.chance(0.8) else studio.accent(), 1.2)
    return sheet


def _graph(studio: Studio) -> Sheet:
    """Graphs of functions on axes that cross in the sheet, on squared ground or none."""
    sheet = plain_sheet(studio)
    frame, ink = Frame(8, 8, sheet.width - 8, sheet.height - 8), studio.palette.ink
    pale, x, y = mix(studio.palette.paper, ink, 0.2), studio.between(0.1, 0.6), studio.between(0.1, 0.6)
    for part in range(1, studio.whole(8, 20) if studio.chance(0.6) else 0):
        sheet.line([frame.at(part / 20, 0), frame.at(part / 20, 1)], pale, 0.5)
        sheet.line([frame.at(0, part / 20), frame.at(1, part / 20)], pale, 0.5)
    sheet.line([frame.at(x, 0), frame.at(x, 1)], ink, 1.1)
    sheet.line([frame.at(0, y), frame.at(1, y)], ink, 1.1)
    sheet.text(frame.at(0.98, y + 0.05), "x", studio.face("serif"), 11, ink, "mm")
    sheet.text(frame.at(x + 0.03, 0.96), "y", studio.face("serif"), 11, ink, "mm")
    for index in range(studio.whole(1, 3)):
        sheet.line(_points(frame, curve(studio, 80)), studio.palette.accents[index], studio.between(1, 2.6))
    return sheet


LINES: dict[str, Callable[[Studio], Sheet]] = {
    "one": lambda studio: _lines(studio, 1, studio.whole(5, 120), False),
    "several": lambda studio: _lines(studio, studio.whole(2, 8), studio.whole(4, 60), False),
    "marked": lambda studio: _lines(studio, studio.whole(1, 5), studio.whole(4, 18), True),
    "more marked": lambda studio: _lines(studio, studio.whole(1, 3), studio.whole(10, 30), True),
    "bands": _bands,
    "stack": _stack,
    "small ones": _small_ones,
    "graph": _graph,
}
