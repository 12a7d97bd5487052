"""Flow diagrams: boxes and what leads from one to the next."""

import math

from models.recipes.pictures import words
from models.recipes.pictures.palettes import mix
from models.recipes.pictures.schemes import LAYOUTS, scheme
from models.recipes.pictures.studio import Point, Sheet, Studio


def flow_diagram(studio: Studio) -> Sheet:
    """Boxes and arrows downwards, across, a tree, a grid, a cascade, a star, loose; (evaluation only) a ring, lanes."""
    layout = studio.variant(
        ["down", "across", "tree", "grid", "cascade", "star", "loose", *LAYOUTS, "ring", "lanes"], held=2
    )
    if layout in LAYOUTS:
        return scheme(studio, layout)
    sheet = studio.sheet(*((studio.between(200, 300), 360) if layout == "down" else (360, studio.between(180, 330))))
    nodes, edges = _plan(studio, sheet, layout)
    if layout == "lanes":
        for part in (1 / 3, 2 / 3):
            sheet.line([(0, sheet.height * part), (sheet.width, sheet.height * part)], studio.palette.faint, 1.5)
    if studio.chance(0.35):
        sheet.text((sheet.width / 2, 4), words.title(studio.rng, 2, 4), studio.body(), 11, studio.palette.ink, "ma")
    width, height = _box_size(sheet, nodes)
    for start, end in edges:
        _arrow(studio, sheet, nodes[start], nodes[end], width, height)
    shape = studio.pick(("box", "round", "mixed"))
    fill = mix(studio.accent(), studio.palette.paper, studio.pick((0.0, 0.5, 0.8, 1.0)))
    for index, node in enumerate(nodes):
        _node(studio, sheet, node, width, height, shape, studio.accent() if studio.chance(0.2) else fill, index)
    return sheet


def _plan(studio: Studio, sheet: Sheet, layout: str) -> tuple[list[Point], list[tuple[int, int]]]:
    wide, high = sheet.width, sheet.height - 16
    if layout == "ring":
        count = studio.whole(4, 7)
        turns = [index / count * 2 * math.pi for index in range(count)]
        ring = [(wide / 2 + math.cos(t) * wide * 0.36, 16 + high / 2 + math.sin(t) * high * 0.36) for t in turns]
        return ring, [(index, (index + 1) % count) for index in range(count)]
    if layout == "cascade":
        count = studio.whole(3, 5)
        steps = [(index + 0.5) / count for index in range(count)]
        return [(wide * part, 16 + high * part) for part in steps], [(index, index + 1) for index in range(count - 1)]
    if layout == "star":
        corners = [(0.17, 0.2), (0.83, 0.2), (0.17, 0.8), (0.83, 0.8), (0.5, 0.1), (0.5, 0.9)][: studio.whole(3, 6)]
        points = [(wide * x, 16 + high * y) for x, y in ((0.5, 0.5), *corners)]
        return points, [(0, index) for index in range(1, len(points))]
    if layout == "loose":
        return _loose(studio, wide, high)
    if layout == "tree":
        rows = [1, studio.whole(2, 3), studio.whole(3, 5)]
        nodes = [
            (wide * (column + 0.5) / count, 16 + high * (row + 0.5) / 3)
            for row, count in enumerate(rows)
            for column in range(count)
        ]
        second = [(0, 1 + index) for index in range(rows[1])]
        third = [(1 + index * rows[1] // rows[2], 1 + rows[1] + index) for index in range(rows[2])]
        return nodes, second + third
    columns, rows_ = {"down": (1, studio.whole(3, 6)), "across": (studio.whole(3, 5), 1)}.get(
        layout, (studio.whole(2, 4), 3 if layout == "lanes" else studio.whole(2, 3))
    )
    cells = [
        (wide * (column + 0.5) / columns, 16 + high * (row + 0.5) / rows_)
        for row in range(rows_)
        for column in range(columns)
    ]
    edges = [(index, index + 1) for index in range(len(cells) - 1) if (index + 1) % columns or columns == 1]
    edges += [(index, index + columns) for index in range(len(cells) - columns) if columns > 1 and studio.chance(0.6)]
    return cells, edges


def _loose(studio: Studio, wide: float, high: float) -> tuple[list[Point], list[tuple[int, int]]]:
    """Boxes in some cells of a grid, each joined to one before it."""
    cells = [(wide * (column + 0.5) / 3, 16 + high * (row + 0.5) / 4) for row in range(4) for column in range(3)]
    kept = [cell for cell in cells if studio.chance(0.6)] or cells[:4]
    return kept, [(studio.whole(0, index - 1), index) for index in range(1, len(kept))]


def _box_size(sheet: Sheet, nodes: list[Point]) -> tuple[float, float]:
    columns = len({round(x) for x, _ in nodes})
    rows = len({round(y) for _, y in nodes})
    return min(sheet.width / columns * 0.66, 120), min(sheet.height / rows * 0.52, 44)


def _arrow(studio: Studio, sheet: Sheet, start: Point, end: Point, width: float, height: float) -> None:
    ink = studio.palette.ink
    across = abs(end[0] - start[0]) * height > abs(end[1] - start[1]) * width
    sign = 1 if (end[0] > start[0] if across else end[1] > start[1]) else -1
    if across:
        tip, side = (end[0] - sign * width / 2, end[1]), [(-5.0 * sign, -3.0), (-5.0 * sign, 3.0)]
    else:
        tip, side = (end[0], end[1] - sign * height / 2), [(-3.0, -5.0 * sign), (3.0, -5.0 * sign)]
    sheet.line([start, tip], ink, 1.1)
    sheet.polygon([tip, *((tip[0] + dx, tip[1] + dy) for dx, dy in side)], ink)


def _node(
    studio: Studio,
    sheet: Sheet,
    at: Point,
    width: float,
    height: float,
    shape: str,
    fill: tuple[int, int, int],
    index: int,
) -> None:
    x, y, ink = *at, studio.palette.ink
    box = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
    if shape == "mixed" and index % 3 == 1:
        corners = [(x, box[1] - 4), (box[2] + 4, y), (x, box[3] + 4), (box[0] - 4, y)]
        sheet.polygon(corners, fill, ink)
    elif shape == "mixed" and index % 3 == 2:
        sheet.ellipse(box, fill, ink)
    else:
        sheet.rect(box, fill, ink, 1, radius=7 if shape == "round" else 0)
    size = min(10.0, height * 0.3)
    sheet.text((x, y), words.title(studio.rng, 1, 2)[: int(width / size / 0.5)], studio.body(), size, ink, "mm")
