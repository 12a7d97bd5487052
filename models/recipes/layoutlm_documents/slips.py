"""Till slips: firm and address at the head, day and time, lines of items, sums that add up, a summary of the tax."""

from random import Random

from . import blocks, item_tables, values
from .fields import BY_KEY, Field, known
from .sheet import Sheet, fonts
from .words import FORMS, filler

_SAID = FORMS["slips"]


class _Slip:
    """A slip while it is set, line by line: y is the line last set."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.wide = rng.uniform(180, 460)
        self.size = self.wide / rng.uniform(22, 44)
        self.sheet = Sheet(self.wide, 5000, *fonts(rng))
        self.left = self.wide * rng.uniform(0.03, 0.1)
        self.inner = self.wide - 2 * self.left
        self.y = self.size * rng.uniform(0.5, 4)
        self.step = rng.uniform(1.15, 1.7)
        self.middle = rng.random() < 0.75

    def next(self, lines: float = 1.0) -> None:
        self.y += self.size * self.step * lines

    def head(self, text: str, field: Field | None = None, large: float = 1.0) -> None:
        """A line of the head, broken where it does not fit."""
        size, number = self.size * large, -1 if field is None else blocks.keep(self.sheet, field)
        for line in self.sheet.lines(text, self.inner, size):
            self.next(large)
            spare = max(0.0, self.inner - self.sheet.measure(line, size))
            x = self.left + (spare / 2 if self.middle else 0)
            self.sheet.put(line, x, self.y, size, 0 if field is None else 2 + 2 * field.number, number)

    def pair(self, field: Field, x: float, sign: str, gap: float) -> float:
        end = blocks.label(self.sheet, field, x, self.y, self.size, sign)
        return blocks.value(self.sheet, field, max(end + self.size * 0.5, gap), self.y, self.size)


def _head(slip: _Slip) -> None:
    rng = slip.rng
    for _ in range(rng.choice((0, 0, 0, 1, 2))):
        head = rng.choice(_SAID["heads"])
        slip.head(rng.choice((head, filler(rng, 3), values.code(rng), values.person(rng).upper())))
        slip.next(rng.choice((0, 1, 2)))
    seller = Field(BY_KEY["seller"], "Seller", values.company(rng))
    seller.value = seller.value.upper() if rng.random() < 0.6 else seller.value
    slip.head(seller.value, seller, rng.choice((1, 1, 1.3, 1.7)))
    if rng.random() < 0.4:
        number = f"{values.digits(rng, 5, 9)}-{rng.choice('ADHKMPTVWX')}"
        slip.head(rng.choice((f"({number})", f"Co. Reg. No: {number}", f"Reg No. {number}", f"({values.person(rng)})")))
    slip.sheet.loose |= {"place", "phone", "tax_id"}
    place = [
        values.street(rng),
        rng.choice((values.town(rng), values.city(rng))),
        rng.choice((values.country(rng), "")),
    ]
    for line in filter(None, place):
        slip.head(line.upper() if seller.value.isupper() else line)
    if rng.random() < 0.6:
        slip.head(f"{rng.choice(('Tel', 'TEL:', 'Tel :', 'Phone:', 'TEL/FAX'))} {values.phone(rng)}")
    if rng.random() < 0.5:
        slip.head(
            f"{rng.choice(('GST ID', 'GST Reg No:', 'VAT No', 'Tax ID :', 'GST No.'))} {values.digits(rng, 9, 12)}"
        )
    if rng.random() < 0.5:
        slip.next(0.7)
        slip.head(rng.choice(_SAID["heads"]))
    slip.next(0.7)


def _about(slip: _Slip) -> None:
    """Day and time, number, cashier: one or two to a line."""
    rng = slip.rng
    day = Field(BY_KEY["invoice_date"], rng.choice(_SAID["date"]).strip(":"), values.date(rng))
    more = [
        known(rng, key)
        for key in rng.sample(
            ("receipt_number", "invoice_number", "author", "count", "customer_number", "payment_method", "contact"),
            rng.randint(0, 4),
        )
    ]
    sign, aligned = rng.choice((":", " :", "", ":")), rng.random() < 0.4
    gap = slip.left + slip.inner * 0.35 if aligned else 0.0
    bare, behind = rng.random() < 0.3, rng.random() < 0.55
    fields = [*more, day]
    rng.shuffle(fields)
    for field in fields:
        slip.next()
        if field is day and bare:
            end = blocks.value(slip.sheet, day, slip.left, slip.y, slip.size)
        else:
            end = slip.pair(field, slip.left, sign, gap)
        if field is day and behind:
            clock = values.time(rng)
            if rng.random() < 0.6:
                slip.sheet.put(clock, end + slip.size * rng.choice((0.4, 1, 3)), slip.y, slip.size)
            else:
                time = Field(BY_KEY["time"], "Time", clock)
                if slip.sheet.measure(f"Time: {clock}", slip.size) + end < slip.wide - 2 * slip.size:
                    slip.pair(time, end + slip.size, sign, 0.0)
    slip.next(0.6)


def _sums(slip: _Slip, amounts: float, symbol: str) -> None:
    """What is to pay and how it was paid; the currency stands at the sums, far before them, or nowhere."""
    rng = slip.rng
    tax, cash = amounts * rng.choice((0.06, 0.07, 0.1, 0.2)), 10 ** rng.uniform(0, 1) * 10
    rows = [("subtotal", rng.choice(_SAID["subtotal"]), amounts)] if rng.random() < 0.65 else []
    if rng.random() < 0.6:
        rows.append(("tax", rng.choice(_SAID["tax"]), tax))
    total = amounts + (tax if rows and rows[-1][0] == "tax" else 0)
    if rng.random() < 0.4:
        rows.append(("other", rng.choice(_SAID["other"]), rng.choice((0.0, 0.01, 0.02, -0.01, total * 0.1))))
    rows.append(("total", rng.choice(_SAID["total"]), total))
    if rng.random() < 0.6:
        rows.append(("paid", rng.choice(_SAID["paid"]), total + cash))
        if rng.random() < 0.7:
            rows.append(("change", rng.choice(_SAID["change"]), cash))
    if rng.random() < 0.3:
        rows.insert(rng.randrange(len(rows)), ("", rng.choice(("Total Qty", "Item Count", "TOTAL ITEMS", "Qty")), -1.0))
    sign, far = rng.choice((":", "", "", " :")), rng.random() < 0.3
    dots, near = rng.random() < 0.15, rng.random() < 0.3
    for key, label, sum_ in rows:
        slip.next()
        text = str(rng.randint(1, 30)) if sum_ == -1.0 else f"{sum_:,.2f}"
        if symbol and not far and sum_ != -1.0:
            text = symbol + text
        field = Field(BY_KEY.get(key), label, text)
        end = (
            blocks.label(slip.sheet, field, slip.left, slip.y, slip.size, sign)
            if key
            else slip.sheet.put(label, slip.left, slip.y, slip.size)
        )
        right = slip.left + slip.inner * (0.62 if near else 1.0)
        right = max(right, end + slip.size * 4 + slip.sheet.measure(text, slip.size))
        start = right - slip.sheet.measure(text, slip.size)
        if far and symbol and start - end > 5 * slip.size:
            end = slip.sheet.put(
                symbol.strip(), (end + start) / 2 if rng.random() < 0.5 else end + slip.size, slip.y, slip.size
            )
        if dots and start - end > 4 * slip.size:
            slip.sheet.put("." * rng.randint(5, 20), end + slip.size * 0.3, slip.y, slip.size)
        if key in ("", "other"):
            slip.sheet.put_right(text, right, slip.y, slip.size)
        else:
            blocks.value(slip.sheet, field, right, slip.y, slip.size, key == "total" and rng.random() < 0.4, True)


def _summary(slip: _Slip, amounts: float) -> None:
    """A table of taxes under the sums, which nobody means by "the total"."""
    rng = slip.rng
    slip.next(1.5)
    places = (slip.left, slip.left + slip.inner * 0.45, slip.left + slip.inner * 0.78)
    rows = [("GST Summary", "Amount", "Tax"), (rng.choice(("SR @ 6%", "S 6%", "SR", "VAT A")), amounts, amounts * 0.06)]
    if rng.random() < 0.5:
        rows.append((rng.choice(("ZRL @ 0%", "Z", "Total")), rng.choice((0.0, amounts)), 0.0))
    for row in rows:
        slip.next()
        for x, cell in zip(places, row, strict=True):
            slip.sheet.put(cell if isinstance(cell, str) else f"{cell:,.2f}", x, slip.y, slip.size)


def slip(rng: Random, detail: float) -> Sheet:
    """A till slip. detail: 0..1, how many items it has."""
    made = _Slip(rng)
    _head(made)
    about_last = rng.random() < 0.2
    if not about_last:
        _about(made)
    symbol = rng.choice(("", "", "", "$", "RM", "RM ", "£", "€", "$ ", "Rs."))
    items, amounts = item_tables.rows(rng, rng.randint(1, 2 + round(6 * detail)))
    if rng.random() < 0.5:
        made.next()
        for share, text in ((0, rng.choice(("Item", "Description", "DESC"))), (0.5, "Qty"), (0.8, "Amount")):
            made.sheet.put(text, made.left + share * made.inner, made.y, made.size)
    two_lines = rng.random() < 0.4
    for item in items:
        made.next()
        made.sheet.put(item["description"], made.left, made.y, made.size)
        if two_lines:
            made.next()
            made.sheet.put(
                f"{item['quantity']} x {item['price'].lstrip('$€£')}", made.left + made.size, made.y, made.size
            )
        made.sheet.put_right(item["amount"].lstrip("$€£"), made.left + made.inner, made.y, made.size)
    made.next(0.7)
    _sums(made, amounts, symbol)
    if rng.random() < 0.4:
        _summary(made, amounts)
    if about_last:
        made.next()
        _about(made)
    made.next()
    for line in made.sheet.lines(filler(rng, rng.randint(2, 22)), made.inner, made.size):
        made.head(line)
    made.sheet.high = made.y + made.size * rng.uniform(1, 12)
    if rng.random() < 0.15:
        made.sheet.high = max(made.sheet.high, made.wide * rng.uniform(1.3, 2.2))
    return made.sheet
