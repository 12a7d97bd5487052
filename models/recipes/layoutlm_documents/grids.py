"""Tables of anything: rows with names, columns with headings; a value is found by both."""

from random import Random

from . import blocks, values
from .fields import Field
from .item_tables import Cell
from .sheet import Sheet
from .words import FORMS, LABELS, invented

_ROWS = (values.person, values.city, values.thing, values.phrase, values.company, values.country)
_CELLS = (values.amount, values.date, values.percent, values.quantity, values.integer, values.code, values.time)
_BY_BOTH, _BY_ROW = tuple(FORMS["entries"]["by_both"]), tuple(FORMS["entries"]["by_row"])


def _named(rng: Random) -> str:
    """A name of a row or column, as labels are."""
    parts = [
        invented(rng, 1, 3) if rng.random() < 0.15 else rng.choice(LABELS) for _ in range(rng.choice((1, 1, 2, 2, 3)))
    ]
    return rng.choice((" ".join(parts).title(), " ".join(parts).capitalize(), " ".join(parts).upper()))


def _names(rng: Random, count: int, as_labels: bool) -> list[str]:
    """Different names of rows."""
    turn, make = rng.random(), rng.choice(_ROWS)
    if as_labels:
        found = {_named(rng): None for _ in range(count)}
    elif turn < 0.15:
        begin = rng.randrange(12)
        found = {values.MONTHS[(begin + place) % 12]: None for place in range(min(count, 12))}
    elif turn < 0.22:
        begin = rng.randint(1960, 2030)
        found = {str(begin + place): None for place in range(count)}
    else:
        found = {make(rng): None for _ in range(count)}
    return list(found)


def grid(rng: Random, sheet: Sheet, fields: list[Field], x: float, y: float, wide: float, size: float) -> float:
    """A table that fits; the fields it is given stand over it, for who sets it expects them to be set."""
    if fields:
        y = rng.choice((blocks.inline, blocks.pairs))(rng, sheet, fields, x, y, wide, size) + size * rng.uniform(0.5, 2)
    as_labels = rng.random() < 0.5
    names = _names(rng, rng.randint(2, 6), as_labels)
    makes = [rng.choice(_CELLS) for _ in range(rng.choice((1, 2, 2, 3, 4)))]
    heads = [_named(rng) for _ in makes]
    texts = [[make(rng) for make in makes] for _ in names]
    first = max(sheet.measure(name, size) for name in names) + size * rng.uniform(0.8, 3)
    longs = [
        max(sheet.measure(text, size) for text in (head, *(row[place] for row in texts))) + size
        for place, head in enumerate(heads)
    ]
    while longs and first + sum(longs) > wide:
        longs.pop()
    heads = heads[: len(longs)]
    if not heads or len(set(heads)) < len(heads):
        return y
    spare = (wide - first - sum(longs)) / len(longs) if rng.random() < 0.6 else 0.0
    bold, right, step = rng.random() < 0.5, rng.random() < 0.4, size * rng.uniform(1.25, 2.3)
    headed = len(heads) > 1 or not as_labels or rng.random() < 0.5
    corner = rng.choice(("", "", "", _named(rng)))
    y += step
    if headed:
        if corner and sheet.measure(corner, size, bold) < first:
            sheet.put(corner, x, y, size, bold=bold)
        _line(sheet, heads, None, x + first, y, size, longs, spare, bold, right)
        y += step
    for name, row in zip(names, texts, strict=True):
        sheet.put(name, x, y, size)
        asks = [_BY_BOTH if place or not as_labels else (*_BY_BOTH, *_BY_ROW) for place in range(len(heads))]
        cells = [
            Cell(None, head, text, "", name, ask if headed else _BY_ROW)
            for head, text, ask in zip(heads, row, asks, strict=False)
        ]
        _line(sheet, [cell.value for cell in cells], cells, x + first, y, size, longs, spare, False, right)
        y += step
    return y


def _line(
    sheet: Sheet,
    texts: list[str],
    cells: list[Cell] | None,
    x: float,
    y: float,
    size: float,
    longs: list[float],
    spare: float,
    bold: bool,
    right: bool,
) -> None:
    """The headings, or the cells of a row."""
    for place, (text, long) in enumerate(zip(texts, longs, strict=True)):
        number = -1 if cells is None else blocks.keep(sheet, cells[place])
        if right:
            sheet.put_right(text, x + long + spare - size, y, size, 0, number, bold)
        else:
            sheet.put(text, x, y, size, 0, number, bold)
        x += long + spare
