"""Tables of items on invoices and receipts, whose cells can be asked for by the words of their row and column."""

from dataclasses import dataclass
from random import Random

from . import values
from .fields import Field
from .sheet import Sheet
from .words import FORMS


@dataclass
class Cell(Field):
    """A cell: `label` is its column's heading, `item` the words of its row, `asks` how it is asked for; none: never."""

    item: str = ""
    asks: tuple[str, ...] = ()


ASKED: dict[str, tuple[str, ...]] = {column: tuple(asks) for column, asks in FORMS["cells"].items()}
"""Questions about a cell by its column."""


def _money(amount: float, style: int) -> str:
    text = f"{amount:,.2f}"
    return ("$" + text, text, text, "€" + text, "£" + text)[style]


def rows(rng: Random, count: int) -> tuple[list[dict[str, str]], float]:
    """Items with quantity, price and amount, and what all cost."""
    style, found, total = rng.randrange(5), [], 0.0
    for place in range(count):
        quantity, price = rng.choice((1, 1, 2, 3, rng.randint(1, 60))), round(10 ** rng.uniform(0.2, 3.2), 2)
        total += quantity * price
        found.append(
            {
                "description": values.thing(rng),
                "quantity": str(quantity),
                "price": _money(price, style),
                "amount": _money(quantity * price, style),
                "tax": rng.choice(("20%", "19%", "7%", "8%", "0%")),
                "code": rng.choice((str(place + 1), values.code(rng))),
            }
        )
    return found, total


def table(rng: Random, sheet: Sheet, x: float, y: float, wide: float, size: float, count: int) -> float:
    """A table with a heading; cells are kept among the page's values."""
    keys = ["description", *rng.sample(["quantity", "price", "amount"], rng.choice((2, 3, 3)))]
    keys[1:] = [key for key in ("quantity", "price", "amount") if key in keys]
    if rng.random() < 0.3:
        keys.insert(rng.choice((0, 1)), "code")
    if rng.random() < 0.15:
        keys.insert(-1, "tax")
    if rng.random() < 0.15:
        keys.remove("quantity") if "quantity" in keys and len(keys) > 3 else keys.reverse()
    items, _ = rows(rng, count)
    heads = {key: rng.choice(FORMS["columns"][key]) for key in keys}
    need = {
        key: max(sheet.measure(text, size) for text in (heads[key], *(item[key] for item in items))) + size
        for key in keys
    }
    slack = max(0.0, wide - sum(need.values()))
    need["description"] += slack * rng.uniform(0.3, 0.8)
    if sum(need.values()) < wide:
        more = (wide - sum(need.values())) / len(keys)
        need = {key: long + more for key, long in need.items()}
    right = {key: key not in ("description", "code") and rng.random() < 0.7 for key in keys}
    bold, step = rng.random() < 0.5, size * rng.uniform(1.25, 2.0)
    y += size * 1.5
    for item in (None, *items):
        left = x
        for key in keys:
            text = heads[key] if item is None else item[key]
            number = -1
            if item is not None and key != "description":
                sheet.values.append(Cell(None, key, text, item=item["description"], asks=ASKED.get(key, ())))
                number = len(sheet.values) - 1
            if right[key]:
                sheet.put_right(text, left + need[key] - size * 0.5, y, size, 0, number, bold and item is None)
            else:
                sheet.put(text, left, y, size, 0, number, bold and item is None)
            left += need[key]
        y += step
    return y


def receipt_lines(rng: Random, sheet: Sheet, x: float, y: float, wide: float, size: float, count: int) -> float:
    """Lines of a receipt: what it is, perhaps how many, and its price at the right."""
    items, _ = rows(rng, count)
    counted = rng.random() < 0.5
    for item in items:
        y += size * 1.3
        sheet.put((f"{item['quantity']} x " if counted else "") + item["description"], x, y, size)
        sheet.values.append(Cell(None, "amount", item["amount"], item=item["description"], asks=ASKED["amount"]))
        sheet.put_right(item["amount"], x + wide, y, size, 0, len(sheet.values) - 1)
    return y
