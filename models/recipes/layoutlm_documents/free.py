"""Pages of no one design: any shape of page, cut into regions at random, each filled in a way of its own."""

from random import Random

from . import blocks, grids, item_tables, regions, values
from .fields import BY_KEY, Field, known, some
from .sheet import Sheet, fonts
from .words import filler

_OFFICE = tuple(
    "seller buyer invoice_number invoice_date due_date total subtotal tax order_number customer_number contact phone "
    "email payment_terms reference author name website".split()
)
_BARE = ("seller", "seller", "seller", "invoice_date", "buyer", "email", "website")
_TITLED = {
    "invoice_number": ("Invoice", "Tax Invoice", "Bill", "Credit Note"),
    "order_number": ("Order", "Sales Order", "Order Confirmation"),
    "receipt_number": ("Receipt", "Ticket"),
    "policy_number": ("Policy", "Contract", "Agreement"),
    "reference": ("Case", "File", "Report", "Quote"),
}
"""What stands before a number at the head of a page, as a title of it."""


def _shape(rng: Random) -> tuple[float, float]:
    """Width and height of a page: from a label or a ticket to a large sheet."""
    if rng.random() < 0.35:
        return rng.choice(((595.0, 842.0), (612.0, 792.0), (842.0, 595.0)))
    wide = 220 * 4.2 ** rng.random()
    return wide, min(1100.0, max(170.0, wide * 0.32 * 7.0 ** rng.random()))


def _fields(rng: Random, count: int) -> list[Field]:
    """Fields of offices, of any kind, or made up."""
    turn = rng.random()
    if turn < 0.45:
        keys = rng.sample(_OFFICE, min(count, len(_OFFICE)))
        taken = [known(rng, key) for key in keys]
        labels = {field.label.lower(): field for field in taken}  # one of a label
        return list(labels.values())
    return some(rng, count, rng.choice((0.15, 0.5, 0.9)))


def _halves(rng: Random, area: tuple[float, float, float, float], deep: int) -> list[tuple[float, float, float, float]]:
    """x, y, width and height of the regions that an area is cut into, at most 2 ** deep."""
    x, y, wide, high = area
    if deep == 0 or (wide < 170 and high < 90) or rng.random() < 0.12:
        return [area]
    share, upright = rng.uniform(0.25, 0.75), rng.random() * wide > rng.random() * high * 1.6 and wide > 240
    if upright:
        first, second = (x, y, wide * share, high), (x + wide * share, y, wide * (1 - share), high)
    else:
        first, second = (x, y, wide, high * share), (x, y + high * share, wide, high * (1 - share))
    return _halves(rng, first, deep - 1) + _halves(rng, second, deep - 1)


def _fill(rng: Random, sheet: Sheet, area: tuple[float, float, float, float], fields: list[Field], size: float) -> None:
    """Set what fits of the fields into a region, some of it left free; fields that were set are taken from the list."""
    x, y, wide, high = area
    base = size * rng.choice((0.8, 1.0, 1.0, 1.0, 1.15))
    block = rng.choices(
        (*regions.REGIONS, grids.grid, *blocks.FORM),
        (*regions.WEIGHTS, 1.5, *(0.5 * weight for weight in blocks.WEIGHTS)),
    )[0]
    count = min(len(fields), rng.randint(1, max(1, min(9, int(high / (base * 3)) * max(1, int(wide / 190))))))
    while count:
        before = len(sheet.words), len(sheet.values)
        low = block(rng, sheet, fields[:count], x, y + rng.uniform(0, 0.2) * high, wide, base)
        placed = sheet.words[before[0] :]
        if low <= y + high * 1.15 and all(
            word.right <= x + wide + base and word.left >= x - 2 * base and word.bottom <= sheet.high for word in placed
        ):
            del fields[:count]
            return
        del sheet.words[before[0] :], sheet.values[before[1] :]
        count //= 2


def _bare(rng: Random, sheet: Sheet, area: tuple[float, float, float, float], size: float) -> None:
    """Something without a label: a firm or a person with its address, a day, a heading."""
    x, y, wide, _ = area
    if rng.random() < 0.15:
        _titled(rng, sheet, x, y + size, size)
        return
    key = rng.choice((*_BARE, "title"))
    field = Field(None, "title", values.phrase(rng)) if key == "title" else known(rng, key)
    if any(other.key == field.key for other in sheet.values):
        return
    large = min(size * rng.choice((1, 1.3, 1.8)), wide / max(1.0, sheet.measure(field.value, 1)))
    side = rng.choice(regions.SIDES)

    def put(text: str, at_size: float, base: float, mine: Field | None = None) -> None:
        left = x + max(0.0, wide - sheet.measure(text, at_size)) * regions.SIDES.index(side) / 2
        if mine is None:
            sheet.put(text, left, base, at_size)
        else:
            blocks.value(sheet, mine, left, base, at_size)

    y += large
    put(field.value, large, y, field)
    if key in ("seller", "buyer") and rng.random() < 0.75:
        sheet.loose |= {"place", "phone"}
        for text in (values.street(rng), values.town(rng), rng.choice(("", values.phone(rng), values.country(rng)))):
            y += size * 1.3
            if text and sheet.measure(text, size) < wide:
                put(text, size, y)


def _titled(rng: Random, sheet: Sheet, x: float, y: float, size: float) -> None:
    """A title with the number of the document: "Invoice 2041", "ORDER #A-17"."""
    key = rng.choice(list(_TITLED))
    if any(other.key == key for other in sheet.values):
        return
    title, large = rng.choice(_TITLED[key]), size * rng.choice((1, 1.3, 1.8))
    field = Field(BY_KEY[key], title.upper() if rng.random() < 0.4 else title, values.code(rng))
    end = blocks.label(sheet, field, x, y + large, large, rng.choice(("", "", " No.", " #", " no", " Nr.")), True)
    blocks.value(sheet, field, end + large * 0.4, y + large, large, True)


def _prose(rng: Random, sheet: Sheet, area: tuple[float, float, float, float], size: float) -> None:
    x, y, wide, high = area
    for line in sheet.lines(filler(rng, rng.randint(3, 40)), wide - size, size):
        y += size * 1.3
        if y < area[1] + high:
            sheet.put(line, x, y, size)


def free(rng: Random, detail: float) -> Sheet:
    """A page of any shape. detail: 0..1, into how many regions it is cut and how many fields it has."""
    wide, high = _shape(rng)
    sheet = Sheet(wide, high, *fonts(rng))
    size = min(rng.uniform(7, 13), high / 14)
    margin = wide * rng.uniform(0.03, 0.1)
    area = (margin, high * rng.uniform(0.02, 0.08), wide - 2 * margin, high * rng.uniform(0.88, 0.95))
    parts = _halves(rng, area, rng.randint(1, 1 + round(2.4 * detail)))
    fields = _fields(rng, rng.randint(3, 5 + round(17 * detail)))
    top = min(parts, key=lambda part: (part[1], part[0]))
    for part in parts:
        x, y, across, down = part
        part = (x, y, across - size * rng.choice((1.0, 2.0)), down - size)
        turn = rng.random()
        if part[2] < 4 * size or part[3] < size:
            continue
        if (part[:2] == top[:2] and turn < 0.45) or turn < 0.08:
            _bare(rng, sheet, part, size)
            part = (part[0], part[1] + size * 8, part[2], part[3] - size * 8)
            if part[3] < 4 * size:
                continue
        elif turn < 0.16:
            _prose(rng, sheet, part, size * 0.9)
            continue
        elif turn < 0.24 and part[2] > 320 and part[3] > 90:
            item_tables.table(rng, sheet, part[0], part[1], part[2], size, rng.randint(1, int(part[3] / size / 3)))
            continue
        if fields:
            _fill(rng, sheet, part, fields, size)
    return sheet if sheet.inside() else free(rng, detail)
