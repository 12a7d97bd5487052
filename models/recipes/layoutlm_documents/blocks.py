"""How fields are set: beside their labels, under them, in columns, grids, sentences and tables.

Every block takes the page, its fields, a place (x, y in points, y the top) and a width, and gives the y below it.
"""

from collections.abc import Callable
from random import Random

from . import values
from .fields import Field
from .sheet import Sheet
from .words import FORMS, filler

Block = Callable[[Random, Sheet, list[Field], float, float, float, float], float]
_SIGNS = (":", ":", ":", ":", "", "", " :", " -", ".", "?")


def keep(sheet: Sheet, field: Field) -> int:
    """The number that the words of a field's value get on this page."""
    sheet.values.append(field)
    return len(sheet.values) - 1


def value(
    sheet: Sheet, field: Field, x: float, base: float, size: float, bold: bool = False, right: bool = False
) -> float:
    """Set the value of a field at x, or ending there."""
    number = keep(sheet, field)
    put = sheet.put_right if right else sheet.put
    return put(field.value, x, base, size, 2 + 2 * field.number, number, bold)


def label(
    sheet: Sheet,
    field: Field,
    x: float,
    base: float,
    size: float,
    sign: str = "",
    bold: bool = False,
    right: bool = False,
) -> float:
    """Set the label of a field."""
    put = sheet.put_right if right else sheet.put
    return put(field.label + field.hint + sign, x, base, size, 1 + 2 * field.number, bold=bold)


def numbered(rng: Random) -> int | None:
    """The number that the first label of a form has; None where labels have none."""
    return rng.choice((1, 1, rng.randint(1, 30))) if rng.random() < 0.1 else None


def inline(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """Label and value one after the other, a line each."""
    sign, bold, step = rng.choice(_SIGNS), rng.random() < 0.3, size * rng.uniform(1.15, 2.0)
    gap = size * rng.choice((0.3, 0.3, 0.5, 1.0))
    strong = rng.random() < 0.15
    first = numbered(rng)
    for place, field in enumerate(fields):
        y += step
        start = x if first is None else sheet.put(f"{first + place}.", x, y, size) + size * 0.5
        end = label(sheet, field, start, y, size, sign, bold)
        value(sheet, field, end + gap, y, size, strong)
    return y


def columns(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """Labels in one column, values in another; either may be set to the right."""
    sign, bold, step = rng.choice(_SIGNS), rng.random() < 0.3, size * rng.uniform(1.15, 2.4)
    longest = max(sheet.measure(field.label + sign, size, bold) for field in fields)
    to_right, right_values = rng.random() < 0.25, rng.random() < 0.3
    at = x + longest + size * rng.uniform(0.6, 3)
    edge = min(
        x + wide, at + max(sheet.measure(field.value, size) for field in fields) + size * rng.choice((0, 0, 4, 12))
    )
    dots = rng.random() < 0.06
    strong = rng.random() < 0.15
    for field in fields:
        y += step
        end = label(sheet, field, x + longest if to_right else x, y, size, sign, bold, to_right)
        if dots and not to_right and at - end > 3 * size:
            sheet.put("." * int((at - end - size) / sheet.measure(".", size)), end + size * 0.3, y, size)
        value(sheet, field, edge if right_values else at, y, size, strong, right_values)
    return y


def above(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """Cells of a form: a small label, its value under it."""
    across = rng.choice((1, 2, 2, 3, 3, 4)) if wide > 300 else rng.choice((1, 1, 2))
    small = size * rng.choice((0.7, 0.8, 1.0))
    sign, bold = rng.choice(("", "", "", ":")), rng.random() < 0.3
    cell, gap = wide / across, size * rng.uniform(1.1, 1.6)
    step = small + gap + size * rng.uniform(0.5, 1.8)
    for start in range(0, len(fields), across):
        for place, field in enumerate(fields[start : start + across]):
            left = x + place * cell
            if rng.random() < 0.04:  # a numbered box
                left = sheet.put(f"{start + place + 1}", left, y + small, small) + small * 0.5
            label(sheet, field, left, y + small, small, sign, bold)
            value(sheet, field, left, y + small + gap, size)
        y += step
    return y


def below(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """A line or a value with its label under it, as at the foot of a form."""
    across = rng.choice((2, 2, 3))
    small, cell = size * 0.75, wide / across
    for start in range(0, len(fields), across):
        for place, field in enumerate(fields[start : start + across]):
            value(sheet, field, x + place * cell, y + size, size)
            label(sheet, field, x + place * cell, y + size * 2.1, small)
        y += size * 3.8
    return y


def row(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """A heading row, and under it one row of values."""
    most = 5 if wide > 300 else 3
    bold = rng.random() < 0.5
    gap = size * rng.uniform(1.3, 2.2)
    for start in range(0, len(fields), most):
        some = fields[start : start + most]
        needed = [
            max(sheet.measure(field.label, size, bold), sheet.measure(field.value, size)) + size for field in some
        ]
        scale = max(1.0, wide / sum(needed)) if rng.random() < 0.6 else 1.0
        middle, left = rng.random() < 0.3, x
        for field, need in zip(some, needed, strict=True):
            cell = need * scale
            shift = (cell - sheet.measure(field.label, size, bold)) / 2 if middle else 0
            label(sheet, field, left + shift, y + size, size, "", bold)
            shift = (cell - sheet.measure(field.value, size)) / 2 if middle else 0
            value(sheet, field, left + shift, y + size + gap, size)
            left += cell
        y += size + gap + size * rng.uniform(0.8, 1.6)
    return y


def pairs(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """Two columns of labels with values beside them."""
    half = (len(fields) + 1) // 2
    block = rng.choice((inline, columns))
    state = rng.getstate()
    left = block(rng, sheet, fields[:half], x, y, wide / 2 - size, size)
    after = rng.getstate()
    rng.setstate(state)  # both columns are set alike
    right = block(rng, sheet, fields[half:], x + wide / 2, y, wide / 2 - size, size) if fields[half:] else y
    rng.setstate(after)
    return max(left, right)


def prose(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """Sentences that hold fields."""
    step = size * rng.uniform(1.15, 1.6)
    at, y = x, y + step
    space = sheet.measure("a b", size) - sheet.measure("ab", size)

    def put(text: str, tag: int = 0, number: int = -1) -> None:
        nonlocal at, y
        for word in text.split():
            long = sheet.measure(word, size)
            if at + long > x + wide:
                at, y = x, y + step
            sheet.put(word, at, y, size, tag, number)
            at += long + space

    for field in fields:
        put(filler(rng, rng.randint(2, 14)))
        said = rng.choice(FORMS["sentences"])
        number = keep(sheet, field)
        ends = rng.choice((".", ".", ",", ""))
        for part in said.replace("{label}", "\0L\0").replace("{value}", "\0V\0").split("\0"):
            if part == "L":
                put(field.label.lower() if rng.random() < 0.7 else field.label, 1 + 2 * field.number)
            elif part == "V":
                glued = ends if said.endswith("{value}") else ""
                put(field.value + glued, 2 + 2 * field.number, number)
            elif part:
                put(part)
    put(filler(rng, rng.randint(3, 20)))
    return y


def totals(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """Sums under a table: amounts set to the right edge, labels before them."""
    right = x + wide
    longest = max(sheet.measure(field.value, size, True) for field in fields)
    at = right - longest - size * rng.uniform(1, 6)
    to_right, sign = rng.random() < 0.5, rng.choice((":", ":", ""))
    start = x if rng.random() < 0.2 else at - max(sheet.measure(field.label, size, True) for field in fields) - size
    step = size * rng.uniform(1.2, 1.9)
    for field in fields:
        y += step
        bold = field.key == "total" and rng.random() < 0.6
        label(sheet, field, at if to_right else max(x, start), y, size, sign, bold, to_right)
        value(sheet, field, right, y, size, bold, True)
    return y


def party(
    rng: Random, sheet: Sheet, field: Field, x: float, y: float, wide: float, size: float, headed: bool = True
) -> float:
    """A firm or person with its address: a label above (or none), the name, some lines."""
    if headed:
        y += size * 1.4
        label(sheet, field, x, y, size, rng.choice((":", "", "")), rng.random() < 0.5)
    y += size * 1.4
    value(sheet, field, x, y, size, rng.random() < 0.4)
    sheet.loose.add("place")
    for line in (values.street(rng), values.town(rng), rng.choice((values.country(rng), "", ""))):
        if line:
            y += size * 1.3
            sheet.put(line, x, y, size)
    return y


FORM: tuple[Block, ...] = (inline, columns, above, row, pairs, prose, below)
WEIGHTS = (5, 6, 4, 3, 4, 2, 0.7)
