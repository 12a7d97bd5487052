"""Templates that training never sees: pages set otherwise than those of pages.py, for the evaluation alone."""

from random import Random

from . import blocks, item_tables, values
from .fields import Field, known, some
from .sheet import Sheet, fonts
from .words import filler


def _ticket(rng: Random) -> Sheet:
    """A wide ticket: two rows of large values with labels over them, a stub at the right that repeats nothing."""
    sheet = Sheet(700, 280, *fonts(rng))
    size = rng.uniform(9, 12)
    firm = known(rng, "seller")
    blocks.value(sheet, firm, 30, 34, size * 1.5, True)
    fields = [known(rng, key) for key in ("name", "flight", "city", "exam_date", "time", "count")] + some(rng, 2, 1.0)
    for place, field in enumerate(fields):
        x, y = 30 + 165 * (place % 4), 90 + 80 * (place // 4)
        blocks.label(sheet, field, x, y, size * 0.8, "", True)
        blocks.value(sheet, field, x, y + size * 1.9, size * 1.25)
    sheet.put(filler(rng, 9), 30, 262, size * 0.7)
    return sheet


def _certificate(rng: Random) -> Sheet:
    """Lines set to the middle, values large, labels small under or over them."""
    sheet = Sheet(842, 595, *fonts(rng))
    size = rng.uniform(11, 15)
    fields = [known(rng, key) for key in ("seller", "name", "subject", "invoice_date", "author")] + some(rng, 1, 1.0)
    y = 90.0

    def middle(text: str, large: float) -> float:
        return (sheet.wide - sheet.measure(text, large)) / 2

    for field in fields:
        blocks.label(sheet, field, middle(field.label, size * 0.7), y, size * 0.7)
        blocks.value(sheet, field, middle(field.value, size * 1.4), y + size * 1.9, size * 1.4)
        y += size * 5
    return sheet


def _bill(rng: Random) -> Sheet:
    """A utility's bill: what matters in a band across the page, details in two unequal columns, no item table."""
    sheet = Sheet(595, 842, *fonts(rng))
    size = rng.uniform(8, 10)
    firm, buyer = known(rng, "seller"), known(rng, "buyer")
    blocks.value(sheet, firm, 400, 50, size * 1.2, True)
    sheet.put(values.address(rng), 330, 50 + size * 1.6, size * 0.8)
    blocks.value(sheet, buyer, 50, 120, size)
    sheet.put(values.street(rng), 50, 120 + size * 1.3, size)
    sheet.put(values.town(rng), 50, 120 + size * 2.6, size)
    band = [known(rng, key) for key in ("customer_number", "invoice_date", "total", "due_date")]
    for place, field in enumerate(band):
        blocks.value(sheet, field, 50 + 130 * place, 210, size * 1.2, True)
        blocks.label(sheet, field, 50 + 130 * place, 210 + size * 1.4, size * 0.85)
    y = 270.0
    for field in some(rng, 7, 0.4):
        blocks.label(sheet, field, 50, y, size, rng.choice((":", "")))
        blocks.value(sheet, field, 545, y, size, right=True)
        y += size * 1.7
    blocks.prose(rng, sheet, some(rng, 2, 0.5), 50, y + 30, 495, size)
    return sheet


def _index_card(rng: Random) -> Sheet:
    """A card: two columns of labels set to the right, colons aligned, groups apart."""
    sheet = Sheet(500, 320, *fonts(rng))
    size = rng.uniform(8, 10)
    fields = some(rng, 12, 0.5)
    for place, field in enumerate(fields):
        x, y = (110, 360)[place % 2], 50 + (place // 2) * size * 3.2
        blocks.label(sheet, field, x, y, size, "", rng.random() < 0.1, True)
        sheet.put(":", x + 3, y, size)
        blocks.value(sheet, field, x + 10, y, size)
    return sheet


def _order(rng: Random) -> Sheet:
    """An order: numbers in a frame at the left, firm at the foot, a table, one sum in words of a line."""
    sheet = Sheet(612, 792, *fonts(rng))
    size = rng.uniform(9, 11)
    title = Field(None, "title", rng.choice(("Purchase Order", "ORDER CONFIRMATION", "Invoice")))
    blocks.value(sheet, title, 306 - sheet.measure(title.value, size * 1.8, True) / 2, 60, size * 1.8, True)
    meta = [known(rng, key) for key in ("order_number", "invoice_number", "order_date", "payment_terms", "contact")]
    for place, field in enumerate(meta):
        x, y = 50 + 270 * (place % 2), 100 + (place // 2) * size * 2
        end = blocks.label(sheet, field, x, y, size, ": ", True)
        blocks.value(sheet, field, end + size, y, size)
    y = item_tables.table(rng, sheet, 50, 190, 512, size, rng.randint(2, 5))
    total = known(rng, "total")
    end = blocks.label(sheet, total, 50, y + size * 2, size * 1.2, "", True)
    blocks.value(sheet, total, end + size * 2, y + size * 2, size * 1.2, True)
    firm = known(rng, "seller")
    end = blocks.label(sheet, firm, 50, 740, size * 0.9, ":")
    end = blocks.value(sheet, firm, end + 4, 740, size * 0.9)
    for key in ("phone", "email"):
        field = known(rng, key)
        end = blocks.value(
            sheet, field, blocks.label(sheet, field, end + 18, 740, size * 0.9, ":") + 4, 740, size * 0.9
        )
    return sheet


def page(rng: Random) -> Sheet:
    """One of them."""
    return rng.choice((_ticket, _certificate, _bill, _index_card, _order))(rng)
