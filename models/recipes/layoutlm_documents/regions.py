"""Ways to set fields that no one design owns: chains on a line, stacks about a middle, cells far apart, scattered ones.

Every block takes the page, its fields, a place (x, y in points, y the top), a width and a size of text, and gives the y
below it, as those of blocks.py do. Gaps vary far more than in print, for the network to learn which label a value
belongs to from how they stand to each other, and not from a distance that pages of one kind share.
"""

from random import Random

from . import blocks
from .fields import Field
from .sheet import Sheet

SIDES = ("left", "middle", "right")


def _at(side: str, left: float, wide: float, long: float) -> float:
    """The x at which a text of length `long` begins in a cell."""
    return left + max(0.0, wide - long) * SIDES.index(side) / 2


def chain(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """Labels and values one behind the other on a line, as in a head or a foot; the line breaks where it is full."""
    sign, bold = rng.choice((":", ":", ":", "", " -", ".")), rng.random() < 0.25
    inner, outer = size * rng.uniform(0.3, 1.2), size * rng.choice((1.0, 1.5, 2.0, 4.0))
    between = rng.choice(("", "", "", "|", "·", "/", ",", "-"))
    step = size * rng.uniform(1.2, 2.0)
    at, y = x, y + step
    first = blocks.numbered(rng)
    for place, field in enumerate(fields):
        long = sheet.measure(field.label + sign, size, bold) + inner + sheet.measure(field.value, size)
        if at > x and at + long > x + wide:
            at, y = x, y + step
        elif place and between:
            at = sheet.put(between, at - outer * 0.6, y, size) + outer * 0.5
        if first is not None and (at == x or rng.random() < 0.3):
            at = sheet.put(f"{first + place}.", at, y, size) + size * 0.5
        end = blocks.label(sheet, field, at, y, size, sign, bold)
        at = blocks.value(sheet, field, end + inner, y, size) + outer
    return y


def stack(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """One under the other about the middle of the page or at an edge: the label over, under or before its value."""
    side = rng.choice(("middle", "middle", "middle", "left", "right"))
    way = rng.choice(("over", "over", "under", "before"))
    small = size * rng.choice((0.6, 0.75, 1.0))
    large = size * rng.choice((1.0, 1.3, 1.7))
    gap, step = large * rng.uniform(1.05, 2.2), large * rng.uniform(1.3, 4.0)
    sign, bold = rng.choice(("", "", ":")), rng.random() < 0.3
    for field in fields:
        long, short = sheet.measure(field.value, large), sheet.measure(field.label + sign, small, bold)
        y += small
        if way == "before":
            at = _at(side, x, wide, short + large * 0.5 + long)
            y += large * 0.3
            end = blocks.label(sheet, field, at, y, small, sign, bold)
            blocks.value(sheet, field, end + large * 0.5, y, large)
        elif way == "over":
            blocks.label(sheet, field, _at(side, x, wide, short), y, small, sign, bold)
            y += gap
            blocks.value(sheet, field, _at(side, x, wide, long), y, large)
        else:
            blocks.value(sheet, field, _at(side, x, wide, long), y, large)
            y += gap
            blocks.label(sheet, field, _at(side, x, wide, short), y, small, sign, bold)
        y += step
    return y


def cells(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """A grid, its cells near or far apart: labels over or under values, at the left, middle or right of each."""
    small, large = size * rng.choice((0.6, 0.75, 0.9, 1.0)), size * rng.choice((1.0, 1.0, 1.3, 1.6))
    longest = max(max(sheet.measure(field.value, large), sheet.measure(field.label, small)) for field in fields)
    most = max(1, int(wide / (longest * rng.uniform(0.8, 1.15) + size)))
    across = min(len(fields), most, rng.choice((1, 2, 2, 3, 3, 4, 4, 5, 6)))
    cell = wide / across if rng.random() < 0.7 else min(wide / across, longest + size * rng.uniform(1, 4))
    gap, step = large * rng.uniform(1.05, 2.4), large * rng.uniform(1.6, 5.0)
    side, over = rng.choice(("left", "left", "left", "middle", "right")), rng.random() < 0.75
    other = rng.choice(SIDES) if rng.random() < 0.15 else side  # a label in one corner of a box, its value in another
    bold, sign, strong = rng.random() < 0.4, rng.choice(("", "", "", ":")), rng.random() < 0.2
    down = rng.random() < 0.2  # filled column by column
    rows = -(-len(fields) // across)
    for place, field in enumerate(fields):
        row, column = (place % rows, place // rows) if down else divmod(place, across)
        left, top = x + column * cell, y + small + row * (gap + step)
        inside = cell - size * 0.5
        first, second = (top, top + gap) if over else (top + gap, top)
        short, long = sheet.measure(field.label + sign, small, bold), sheet.measure(field.value, large, strong)
        blocks.label(sheet, field, _at(side, left, inside, short), first, small, sign, bold)
        blocks.value(sheet, field, _at(other, left, inside, long), second, large, strong)
    return y + rows * (gap + step)


def ledger(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """Labels in a column, values far off in another; between them a colon of its own, a line, a code or nothing."""
    step, bold = size * rng.uniform(1.2, 3.6), rng.random() < 0.25
    longest = max(sheet.measure(field.label, size, bold) for field in fields)
    own = rng.choice(("", "", ":", ":", "-", "="))
    to_right, far = rng.random() < 0.4, rng.random() < 0.5
    middle = x + longest + size * 0.6
    numbered = rng.random() < 0.12
    for place, field in enumerate(fields):
        y += step
        if to_right:
            blocks.label(sheet, field, x + longest, y, size, "", bold, True)
        else:
            left = sheet.put(f"{place + 1}.", x - size * 1.6, y, size) + size * 0.4 if numbered and x > 2 * size else x
            blocks.label(sheet, field, left, y, size, "", bold)
        if own:
            sheet.put(own, middle, y, size)
        if far:
            blocks.value(sheet, field, x + wide, y, size, right=True)
        else:
            blocks.value(sheet, field, middle + size * rng.choice((1.0, 1.0, 1.0, 2.0)), y, size)
    return y


def wrapped(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """Labels over or beside values that are broken into lines where they do not fit."""
    beside = rng.random() < 0.5
    step, sign = size * rng.uniform(1.15, 1.5), rng.choice(("", ":", ":"))
    edge = x + (max(sheet.measure(field.label + sign, size) for field in fields) + size if beside else 0)
    room = max(wide * rng.uniform(0.2, 0.6), max(sheet.measure(w, size) for f in fields for w in f.value.split()))
    for field in fields:
        y += step
        blocks.label(sheet, field, x, y, size, sign)
        number = blocks.keep(sheet, field)
        if not beside:
            y += step
        for place, line in enumerate(sheet.lines(field.value, room, size)):
            y += step if place else 0
            sheet.put(line, edge, y, size, 2 + 2 * field.number, number)
        y += size * rng.uniform(0.2, 1.0)
    return y


def behind(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """Values in front of their labels, as on scales and tallies: "12 kg net weight", "4 August (due date)"."""
    step, bracketed, aligned = size * rng.uniform(1.3, 2.6), rng.random() < 0.3, rng.random() < 0.5
    longest = max(sheet.measure(field.value, size) for field in fields) + size * rng.uniform(0.6, 3)
    strong = rng.random() < 0.3
    for field in fields:
        y += step
        end = blocks.value(sheet, field, x, y, size, strong)
        at = x + longest if aligned else end + size * 0.6
        if bracketed:
            at = sheet.put("(", at, y, size) + size * 0.1
        end = blocks.label(sheet, field, at, y, size)
        if bracketed:
            sheet.put(")", end + size * 0.1, y, size)
    return y


def indented(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """A label on a line of its own, the value on the next, set in."""
    inset, gap, step = size * rng.uniform(1, 12), size * rng.uniform(1.1, 1.7), size * rng.uniform(1.3, 2.8)
    sign, bold = rng.choice((":", "", "", ".")), rng.random() < 0.5
    inset = min(inset, max(0.0, wide - max(sheet.measure(field.value, size) for field in fields)))
    for field in fields:
        y += step
        blocks.label(sheet, field, x, y, size, sign, bold)
        y += gap
        blocks.value(sheet, field, x + inset, y, size)
    return y


def abreast(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """Two to four columns of fields, each set in its own way, filled one column after the other."""
    count = min(len(fields), rng.choice((2, 3, 3, 4)), max(1, int(wide / (14 * size))))
    each, low = -(-len(fields) // count), y
    alike = rng.choice((blocks.inline, blocks.columns, indented, stack, wrapped)) if rng.random() < 0.6 else None
    for column in range(count):
        mine = fields[column * each : (column + 1) * each]
        if mine:
            block = alike or rng.choice((blocks.inline, blocks.columns, indented, wrapped, behind))
            low = max(low, block(rng, sheet, mine, x + column * wide / count, y, wide / count - size, size))
    return low


REGIONS = (chain, stack, cells, ledger, wrapped, behind, indented, abreast)
WEIGHTS = (3, 2.5, 5, 4, 1.5, 0.6, 1.5, 2)
