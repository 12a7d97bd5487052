"""Charts: bars, lines, pies, scattered points, heat maps; and diagrams of boxes and arrows."""

from itertools import pairwise

import numpy as np
from PIL import Image

from models.recipes.pictures import words
from models.recipes.pictures.frames import Frame
from models.recipes.pictures.palettes import Colour, mix
from models.recipes.pictures.pies import PIES
from models.recipes.pictures.plots import BARS, LINES
from models.recipes.pictures.studio import Box, Sheet, Studio


def chart_sheet(studio: Studio) -> Sheet:
    """An empty sheet for a chart; one in six is dark."""
    if studio.chance(0.17):
        studio.palette = studio.palette.inverted()
    return studio.sheet(360, studio.between(200, 340))


def axes(studio: Studio, sheet: Sheet, style: str, legend: int = 0) -> Frame:
    """Draws title, axes, ticks, labels, grid and legend, and returns the frame the curves go into.

    `style` is one of AXES; the last two are kept for evaluation.
    """
    ink, face = studio.palette.ink, studio.face("sans" if studio.chance(0.8) else "serif")
    top, right = 10.0, sheet.width - 10
    if studio.chance(0.7):
        centred = style != "left title"
        at = (sheet.width / 2, 8) if centred else (12, 8)
        sheet.text(at, words.title(studio.rng, 2, 5), face, studio.between(10, 16), ink, "ma" if centred else "la")
        top = 32
    if legend and studio.chance(0.75):
        if style == "legend right":
            right -= 66
            _legend(studio, sheet, (right + 8, top + 6), legend, 13, 0)
        else:
            _legend(studio, sheet, (46, top), min(legend, 4), 0, 76)
            top += 16
    frame = Frame(studio.between(26, 48), top, right, sheet.height - studio.between(22, 42))
    _grid_and_ticks(studio, sheet, frame, style)
    if studio.chance(0.4):
        sheet.text((frame.left + frame.width / 2, sheet.height - 4), words.title(studio.rng, 1, 2), face, 9, ink, "mb")
    return frame


AXES = ["box", "two lines", "grid", "rows", "bare", "left title", "legend right"]


def _legend(studio: Studio, sheet: Sheet, at: tuple[float, float], count: int, down: float, across: float) -> None:
    for index in range(count):
        x, y = at[0] + index * across, at[1] + index * down
        sheet.rect((x, y, x + 9, y + 8), fill=studio.palette.accents[index % 6])
        sheet.text((x + 13, y), words.title(studio.rng, 1, 1)[:9], studio.body(), 8, studio.palette.ink)


def _grid_and_ticks(studio: Studio, sheet: Sheet, frame: Frame, style: str) -> None:
    ink, faint, body = studio.palette.ink, studio.palette.faint, studio.body()
    rows, columns = studio.whole(3, 7), studio.whole(4, 9)
    labelled = studio.chance(0.88)
    for row in range(rows + 1):
        left, y = frame.at(0, row / rows)
        if style in {"grid", "rows", "left title"}:
            sheet.line([(left, y), (frame.right, y)], faint, 0.6)
        if labelled:
            sheet.text((left - 4, y), str(row * studio.pick((1, 5, 10, 20))), body, 7.5, ink, "rm")
    for column in range(columns + 1):
        x, y = frame.at(column / columns, 0)
        if style == "grid":
            sheet.line([(x, frame.top), (x, y)], faint, 0.6)
        if labelled and style != "bare":
            sheet.line([(x, y), (x, y + 3)], ink, 0.6)
    if style in {"box", "legend right"}:
        sheet.rect((frame.left, frame.top, frame.right, frame.bottom), outline=ink, width=0.8)
    elif style != "bare":
        sheet.line([(frame.left, frame.bottom), (frame.right, frame.bottom)], ink, 1)
        if style != "rows":
            sheet.line([(frame.left, frame.top), (frame.left, frame.bottom)], ink, 1)


def bar_chart(studio: Studio) -> Sheet:
    """Upright or lying bars, grouped, stacked, touching, two-sided; (evaluation only) outlined or narrow."""
    sheet = chart_sheet(studio)
    layout = studio.variant(
        [
            *("upright", "lying", "grouped", "stacked", "lying grouped", "touching", "two-sided", *BARS),
            *("outlined", "narrow"),
        ],
        held=2,
    )
    if layout in BARS:
        return BARS[layout](studio)
    series = studio.whole(2, 4) if "grouped" in layout or layout == "stacked" else 1
    frame = axes(studio, sheet, studio.variant(AXES, held=2), legend=series if series > 1 else 0)
    count = studio.whole(3, 14 if series == 1 else 7)
    heights = studio.rng.uniform(0.08, 0.98, size=(count, series))
    if studio.chance(0.3):
        heights = np.sort(heights, axis=0)[:: studio.pick((1, -1))]
    if layout == "stacked":
        heights /= series
    part = {"narrow": 0.25, "touching": 0.98}.get(layout, studio.between(0.35, 0.95))
    colours = studio.rng.permutation(6)
    many = series == 1 and studio.chance(0.3)
    for group, values in enumerate(heights):
        base = 0.0
        if layout == "two-sided":
            base, values = 0.5, np.array([studio.between(-0.45, 0.45)])
        for index, value in enumerate(values):
            colour = studio.palette.accents[colours[(group if many else index) % 6]]
            slot = 0.0 if layout == "stacked" else index / series
            wide = part if layout == "stacked" else part / series
            start = (group + (1 - part) / 2 + slot * part) / count
            _bar(studio, sheet, frame, layout, (start, wide / count, base, base + value), colour)
            base += value if layout == "stacked" else 0
        _name_bar(studio, sheet, frame, "lying" in layout, (group + 0.5) / count, count)
    return sheet


def _bar(studio: Studio, sheet: Sheet, frame: Frame, layout: str, place: Box, colour: Colour) -> None:
    start, wide, base, end = place
    if "lying" in layout:
        (left, bottom), (right, top) = frame.at(base, start), frame.at(end, start + wide)
    else:
        (left, bottom), (right, top) = frame.at(start, min(base, end)), frame.at(start + wide, max(base, end))
    outline = studio.palette.ink if layout == "outlined" else None
    fill = mix(colour, studio.palette.paper, 0.6) if layout == "outlined" else colour
    sheet.rect((left, top, right, bottom), fill=fill, outline=outline, width=1)


def _name_bar(studio: Studio, sheet: Sheet, frame: Frame, lying: bool, part: float, count: int) -> None:
    if lying or count > 9:
        return
    x, y = frame.at(part, 0)
    sheet.text(
        (x, y + 5), words.title(studio.rng, 1, 1)[: 60 // count + 2], studio.body(), 7.5, studio.palette.ink, "ma"
    )


def _curve(studio: Studio, points: int) -> np.ndarray:
    kind = studio.pick(("walk", "wave", "growth", "noise"))
    x = np.linspace(0, 1, points)
    if kind == "walk":
        y = np.cumsum(studio.rng.normal(size=points))
    elif kind == "wave":
        y = np.sin(x * studio.between(3, 20) + studio.between(0, 6)) + studio.rng.normal(size=points) * 0.1
    elif kind == "growth":
        y = np.exp(x * studio.between(-3, 3)) + studio.rng.normal(size=points) * 0.1
    else:
        y = studio.rng.uniform(size=points)
    low, high = studio.between(0.03, 0.4), studio.between(0.6, 0.97)
    result: np.ndarray = low + (y - y.min()) / (np.ptp(y) + 1e-6) * (high - low)
    return result


def line_chart(studio: Studio) -> Sheet:
    """One to five curves, plain, with markers, filled; (evaluation only) dashed or in steps."""
    sheet = chart_sheet(studio)
    layout = studio.variant(["plain", "markers", "area", "many", *LINES, "dashed", "steps"], held=2)
    if layout in LINES:
        return LINES[layout](studio)
    series = 1 if layout == "area" else studio.whole(3, 6) if layout == "many" else studio.whole(1, 4)
    frame = axes(studio, sheet, studio.variant(AXES, held=2), legend=series if series > 1 else 0)
    points = studio.whole(5, 16) if layout in {"markers", "steps"} else studio.whole(6, 70)
    width = studio.between(0.9, 2.6)
    for index in range(series):
        colour = studio.palette.accents[index % 6]
        places = [frame.at(step / (points - 1), y) for step, y in enumerate(_curve(studio, points))]
        if layout == "area":
            sheet.polygon([frame.at(0, 0), *places, frame.at(1, 0)], mix(colour, studio.palette.paper, 0.5))
        if layout == "dashed":
            for start, end in pairwise(places):
                sheet.dashed(start, end, colour, width, 3)
            continue
        if layout == "steps":
            places = [corner for a, b in pairwise(places) for corner in (a, (b[0], a[1]))]
        sheet.line(places, colour, width)
        for place in places if layout == "markers" else ():
            sheet.disc(place, width * 1.6, fill=colour)
    return sheet


def pie_chart(studio: Studio) -> Sheet:
    """Whole pies and rings with labels or a legend; (evaluation only) exploded slices or half rings."""
    sheet = chart_sheet(studio)
    layout = studio.variant(["whole", "ring", "legend", "labels", *PIES, "exploded", "half"], held=2)
    if layout in PIES:
        return PIES[layout](studio)
    shares = studio.rng.dirichlet(np.ones(studio.whole(2, 7)) * 2.5)
    radius = min(sheet.height * 0.38, 130) * studio.between(0.75, 1.1)
    side = layout == "legend" or studio.chance(0.3)
    centre = (sheet.width * (0.36 if side else 0.5), sheet.height * (0.7 if layout == "half" else 0.53))
    span, angle = (180.0, 180.0) if layout == "half" else (360.0, studio.between(0, 360))
    for index, share in enumerate(shares):
        middle = np.radians(angle + share * span / 2)
        away = radius * 0.08 if layout == "exploded" else 0
        at = (centre[0] + float(np.cos(middle)) * away, centre[1] + float(np.sin(middle)) * away)
        sheet.slice(at, radius, angle, angle + share * span, studio.palette.accents[index % 6], studio.palette.paper)
        if layout in {"labels", "exploded", "whole"}:
            out = radius * (1.15 if layout == "labels" else 0.65)
            place = (at[0] + float(np.cos(middle)) * out, at[1] + float(np.sin(middle)) * out)
            sheet.text(place, f"{share:.0%}", studio.body(), 8.5, studio.palette.ink, "mm")
        angle += share * span
    if layout in {"ring", "half"}:
        sheet.disc(centre, radius * studio.between(0.4, 0.7), fill=studio.palette.paper)
    if studio.chance(0.7):
        sheet.text((sheet.width / 2, 8), words.title(studio.rng, 2, 4), studio.body(), 13, studio.palette.ink, "ma")
    if side:
        _legend(studio, sheet, (sheet.width * 0.74, sheet.height * 0.35), len(shares), 15, 0)
    return sheet


def scatter_chart(studio: Studio) -> Sheet:
    """Clouds of points: a trend, groups, a sheet of noise; (evaluation only) bubbles or a bent cloud."""
    sheet = chart_sheet(studio)
    layout = studio.variant(["trend", "groups", "noise", "crosses", "bubbles", "bent"], held=2)
    groups = studio.whole(2, 5) if layout == "groups" else studio.whole(1, 2)
    frame = axes(studio, sheet, studio.variant(AXES, held=2), legend=groups if groups > 1 else 0)
    size = studio.between(1.2, 3.6)
    for index in range(groups):
        colour = studio.palette.accents[index % 6]
        for x, y in np.clip(_cloud(studio, layout, studio.whole(25, 130)), 0.02, 0.98):
            place = frame.at(float(x), float(y))
            if layout == "crosses":
                for sign in (-1, 1):
                    ends = [(place[0] - size, place[1] - size * sign), (place[0] + size, place[1] + size * sign)]
                    sheet.line(ends, colour, 1)
            elif layout == "bubbles":
                sheet.disc(place, studio.between(1.5, 10), mix(colour, studio.palette.paper, 0.4), colour)
            else:
                sheet.disc(place, size, fill=colour)
    if layout == "trend" and studio.chance(0.4):
        sheet.line([frame.at(0.02, 0.1), frame.at(0.98, 0.9)], studio.palette.ink, 1.2)
    return sheet


def _cloud(studio: Studio, layout: str, count: int) -> np.ndarray:
    rng = studio.rng
    if layout == "noise":
        return rng.uniform(0, 1, size=(count, 2))
    if layout in {"groups", "crosses", "bubbles"}:
        return rng.normal(rng.uniform(0.2, 0.8, size=2), rng.uniform(0.04, 0.16, size=2), size=(count, 2))
    x = rng.uniform(0.03, 0.97, size=count)
    y = (x - 0.5) ** 2 * 3.4 + 0.06 if layout == "bent" else x if studio.chance(0.6) else 1 - x
    return np.stack([x, y + rng.normal(scale=studio.between(0.03, 0.14), size=count)], axis=1)


def heat_map(studio: Studio) -> Sheet:
    """A grid of coloured cells: noise, a correlation, a smooth field; (evaluation only) a triangle or banded one."""
    sheet = chart_sheet(studio)
    layout = studio.variant(["noise", "correlation", "smooth", "confusion", "triangle", "banded"], held=2)
    rows, columns = studio.whole(4, 24), studio.whole(4, 30)
    if layout in {"correlation", "confusion", "triangle"}:
        columns = rows
    values = _field(studio, layout, rows, columns)
    colours = _ramp(studio, values)
    frame = Frame(studio.between(14, 60), studio.between(12, 34), 360 - studio.between(16, 64), sheet.height - 26)
    smooth = layout == "smooth" and studio.chance(0.5)
    picture = Image.fromarray(colours)
    size = (round(frame.width * sheet.scale), round(frame.height * sheet.scale))
    picture = picture.resize(size, Image.Resampling.BICUBIC if smooth else Image.Resampling.NEAREST)
    sheet.paste(picture, (frame.left, frame.top, frame.right, frame.bottom))
    if rows <= 12 and studio.chance(0.45):
        _write_values(studio, sheet, frame, values)
    if frame.right < 330:
        ramp = Image.fromarray(_ramp(studio, np.linspace(1, 0, 32)[:, None]))
        sheet.paste(ramp, (frame.right + 8, frame.top, frame.right + 18, frame.bottom))
    for row in range(min(rows, 14)):
        y = frame.top + (row + 0.5) * frame.height / min(rows, 14)
        sheet.text((frame.left - 3, y), words.title(studio.rng, 1, 1)[:7], studio.body(), 7, studio.palette.ink, "rm")
    return sheet


def _field(studio: Studio, layout: str, rows: int, columns: int) -> np.ndarray:
    values = studio.rng.uniform(size=(rows, columns))
    y, x = np.mgrid[0 : 1 : rows * 1j, 0 : 1 : columns * 1j]
    if layout == "correlation":
        values = (values + values.T) / 2
        np.fill_diagonal(values, 1)
    elif layout == "smooth":
        values = (np.sin(x * studio.between(2, 9)) * np.cos(y * studio.between(2, 9) + studio.between(0, 6)) + 1) / 2
    elif layout == "confusion":
        values = values * 0.25 + np.eye(rows) * studio.between(0.5, 0.75)
    elif layout == "triangle":
        values = np.where(np.tri(rows, dtype=bool), values, 0)
    elif layout == "banded":
        values = np.clip(1 - np.abs(x - y) * 3, 0, 1) * 0.7 + values * 0.3
    return np.clip(values, 0, 1)


def _ramp(studio: Studio, values: np.ndarray) -> np.ndarray:
    low, high = studio.palette.accents[0], studio.palette.accents[3]
    middle = mix(studio.palette.paper, low, 0.15)
    stops = np.array(
        [low, middle, high] if low[0] % 2 else [mix(low, (0, 0, 0), 0.6), low, mix(high, (255, 255, 200), 0.7)]
    )
    place = np.clip(values, 0, 1) * 2
    index = np.clip(place.astype(int), 0, 1)
    part = (place - index)[..., None]
    colours: np.ndarray = stops[index] * (1 - part) + stops[index + 1] * part
    return colours.astype(np.uint8)


def _write_values(studio: Studio, sheet: Sheet, frame: Frame, values: np.ndarray) -> None:
    rows, columns = values.shape
    size = min(9.0, frame.width / columns * 0.4, frame.height / rows * 0.6)
    for row in range(rows):
        for column in range(columns):
            x, y = frame.at((column + 0.5) / columns, 1 - (row + 0.5) / rows)
            sheet.text((x, y), f"{values[row, column]:.1f}", studio.body(), size, studio.palette.ink, "mm")
