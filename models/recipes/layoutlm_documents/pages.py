"""Whole pages: forms, invoices, receipts, letters and sheets, with what stands around their fields."""

from random import Random

from . import blocks, item_tables, regions, values
from .fields import Field, known, some
from .free import free
from .sheet import Sheet, fonts
from .slips import slip
from .words import FORMS, filler, invented

_SIZES = ((595.0, 842.0), (595.0, 842.0), (612.0, 792.0), (420.0, 595.0), (842.0, 595.0))
FREE = 0.5
"""The share of pages that are of no one design."""
SLIPS = 0.3
"""How many of those are till slips."""
TITLES: list[str] = FORMS["titles"]
_INVOICE_META = (
    "invoice_number invoice_date due_date order_number po_number "
    "customer_number payment_terms contact reference order_date delivery_date payment_method"
).split()
_SELLER_META = "phone email website tax_id fax".split()
_BANK = "bank iban bic account_number".split()


def _sheet(rng: Random, size: tuple[float, float] | None = None) -> tuple[Sheet, float, float, float, float]:
    """A page with its margin, the y where it begins, its inner width, and the size of its text."""
    wide, high = size or rng.choice(_SIZES)
    sheet = Sheet(wide, high, *fonts(rng))
    margin = wide * rng.uniform(0.04, 0.14)
    return sheet, margin, high * rng.uniform(0.02, 0.1), wide - 2 * margin, rng.uniform(7.5, 12)


def _title(rng: Random, sheet: Sheet, x: float, y: float, wide: float, size: float, text: str) -> float:
    field = Field(None, "title", text)
    large = size * rng.uniform(1.2, 2.6)
    turn = rng.random()
    if turn < 0.4:
        blocks.value(sheet, field, x, y + large, large, True)
    elif turn < 0.7:
        blocks.value(sheet, field, x + wide, y + large, large, True, True)
    else:
        blocks.value(sheet, field, x + (wide - sheet.measure(text, large, True)) / 2, y + large, large, True)
    return y + large * 1.6


def _cased(rng: Random, text: str) -> str:
    return text.upper() if rng.random() < 0.4 else text


def form(rng: Random, count: int, made_up: float, plain: bool = False) -> Sheet:
    """Fields in one to four groups, each set its own way, with headings and remarks around them."""
    sheet, x, y, wide, size = _sheet(rng)
    if not plain and rng.random() < 0.8:
        y = _title(
            rng, sheet, x, y, wide, size, _cased(rng, rng.choice(TITLES) if rng.random() < 0.7 else values.phrase(rng))
        )
    y += size * rng.uniform(0, 6)
    fields = some(rng, count, made_up)
    while fields:
        take = len(fields) if plain else min(len(fields), rng.randint(1, 7))
        some_fields, fields = fields[:take], fields[take:]
        if not plain and rng.random() < 0.35:
            y += size * 1.6
            sheet.put(_cased(rng, values.phrase(rng)), x, y, size * rng.choice((1, 1.2)), bold=True)
        block = rng.choices(blocks.FORM, blocks.WEIGHTS)[0]
        y = block(rng, sheet, some_fields, x, y, wide, size) + size * rng.uniform(0.5, 2.5)
        if not plain and rng.random() < 0.2:
            y = _running(rng, sheet, x, y, wide, size * 0.9, rng.randint(4, 30))
    if not plain:
        _foot(rng, sheet, x, wide, size)
    return sheet


def _imprint(rng: Random, sheet: Sheet, x: float, wide: float, size: float) -> None:
    """Fields of the firm at the foot of its paper, one behind the other or in columns."""
    small, low = size * rng.uniform(0.7, 0.95), max(word.bottom for word in sheet.words)
    top = max(low + 2 * size, sheet.high * rng.uniform(0.82, 0.93))
    keys = rng.sample(["seller", *_SELLER_META, *_BANK], rng.randint(2, 5))
    taken = {field.key for field in sheet.values}
    fields = [known(rng, key) for key in keys if key not in taken]
    if fields and top + 4 * small < sheet.high:
        rng.choice((regions.chain, regions.chain, blocks.pairs, regions.cells))(rng, sheet, fields, x, top, wide, small)


def _running(rng: Random, sheet: Sheet, x: float, y: float, wide: float, size: float, count: int) -> float:
    step = size * rng.uniform(1.15, 1.5)
    for line in sheet.lines(filler(rng, count), wide, size):
        y += step
        sheet.put(line, x, y, size)
    return y + size


def _foot(rng: Random, sheet: Sheet, x: float, wide: float, size: float) -> None:
    base = sheet.high - size * rng.uniform(1.5, 4)
    if (sheet.words and max(word.bottom for word in sheet.words) > base - 2 * size) or rng.random() < 0.4:
        return
    text = rng.choice(
        (
            filler(rng, rng.randint(3, 9)),
            f"Page {rng.randint(1, 4)} of {rng.randint(4, 9)}",
            f"{values.website(rng)} {values.phone(rng)}",
            str(rng.randint(1, 40)),
        )
    )
    sheet.loose |= {"web", "phone"}
    sheet.put(text, x, base, size * 0.8)


def _seller(rng: Random) -> Field:
    field = known(rng, "seller")
    return Field(field.kind, field.label, field.value)


def invoice(rng: Random, detail: float) -> Sheet:
    """An invoice or the like: firm, customer, numbers and dates, items, sums. detail: 0..1, how much of it."""
    sheet, x, y, wide, size = _sheet(rng, rng.choice(_SIZES[:3]))
    right = x + wide * rng.uniform(0.5, 0.64)
    narrow = x + wide - right
    titled = rng.random() < 0.85
    seller, buyer = _seller(rng), known(rng, "buyer")
    title = _cased(rng, rng.choice(TITLES[:11]))
    meta = [known(rng, key) for key in rng.sample(_INVOICE_META, rng.randint(2, 2 + round(4 * detail)))]
    if rng.random() < 0.8 and not any(field.key == "invoice_number" for field in meta):
        meta[0] = known(rng, "invoice_number")
    contact = [known(rng, key) for key in rng.sample(_SELLER_META, rng.randint(0, round(3 * detail)))]
    headed = rng.random() < 0.25
    left_first = rng.random() < 0.75
    seller_x, meta_x = (x, right) if left_first else (right, x)
    if titled and rng.random() < 0.4:
        y = _title(rng, sheet, x, y, wide, size, title)
        titled = False
    top = y
    if rng.random() < 0.85:  # else it is told at the foot alone, or nowhere
        y = blocks.party(rng, sheet, seller, seller_x, y, narrow, size * rng.choice((1, 1, 1.3)), headed)
    if contact:
        y = blocks.inline(rng, sheet, contact, seller_x, y, narrow, size)
    other = top
    if titled:
        large = size * rng.uniform(1.4, 2.4)
        blocks.value(sheet, Field(None, "title", title), meta_x, other + large, large, True)
        other += large * 1.5
    block = rng.choices((blocks.inline, blocks.columns, blocks.above), (3, 4, 1))[0]
    under = rng.random() < 0.2
    if not under:
        other = block(rng, sheet, meta, meta_x, other, narrow, size)
    y = max(y, other) + size * rng.uniform(0.6, 2)
    party_y = y
    y = blocks.party(rng, sheet, buyer, x, y, wide / 2, size)
    if rng.random() < 0.25:
        y = max(y, blocks.party(rng, sheet, known(rng, "ship_to"), right, party_y, narrow, size))
    if under:
        y = rng.choice((blocks.row, blocks.pairs, blocks.above))(rng, sheet, meta, x, y + size, wide, size)
    y += size * rng.uniform(0.5, 2)
    if rng.random() < 0.25 + 0.7 * detail:
        y = item_tables.table(rng, sheet, x, y, wide, size, rng.randint(1, 2 + round(6 * detail)))
    y = _sums(rng, sheet, x, y, wide, size, right)
    _below(rng, sheet, x, y, wide, size, detail)
    return sheet


def _below(rng: Random, sheet: Sheet, x: float, y: float, wide: float, size: float, detail: float) -> None:
    """Where to pay, small print, and the firm at the foot: each on some."""
    if rng.random() < 0.4 * detail:
        bank = [known(rng, key) for key in rng.sample(_BANK, rng.randint(1, 3))]
        y = rng.choice((blocks.inline, blocks.columns))(rng, sheet, bank, x, y + size, wide / 2, size)
    if rng.random() < 0.5 * detail:
        _running(rng, sheet, x, y + size, wide, size * 0.9, rng.randint(4, 30))
    if rng.random() < 0.25:
        _imprint(rng, sheet, x, wide, size)


def _sums(rng: Random, sheet: Sheet, x: float, y: float, wide: float, size: float, right: float) -> float:
    keys = [
        key
        for key in ("subtotal", "discount", "shipping", "tax", "total", "paid")
        if key == "total" or rng.random() < (0.6 if key in ("subtotal", "tax") else 0.12)
    ]
    fields = [known(rng, key) for key in keys]
    if rng.random() < 0.8:
        return blocks.totals(rng, sheet, fields, x, y, wide, size)
    return blocks.columns(rng, sheet, fields, right, y, x + wide - right, size)


_FAREWELLS = ("Thank you!", "THANK YOU", "Have a nice day", "Please come again", "Thank you for your visit")


def receipt(rng: Random, detail: float) -> Sheet:
    """A shop's receipt: narrow, or on a larger sheet."""
    wide = rng.uniform(180, 300)
    sheet = Sheet(wide, wide * rng.uniform(1.6, 3), *fonts(rng))
    margin, size = wide * rng.uniform(0.03, 0.1), wide / rng.uniform(22, 34)
    inner, y = wide - 2 * margin, size
    seller = _seller(rng)
    middle = rng.random() < 0.75

    def centred(text: str, large: float, field: Field | None = None) -> None:
        at = margin + max(0.0, (inner - sheet.measure(text, large)) / 2) if middle else margin
        if field is None:
            sheet.put(text, at, y, large)
        else:
            blocks.value(sheet, field, at, y, large)

    large = size * rng.choice((1, 1.3, 1.6))
    y += large
    centred(seller.value, min(large, inner / max(1.0, sheet.measure(seller.value, 1))), seller)
    sheet.loose |= {"place", "phone"}
    for text in (values.street(rng), values.town(rng), rng.choice(("", values.phone(rng)))):
        if text:
            y += size * 1.3
            centred(text, size)
    y += size
    meta = [
        known(rng, key)
        for key in rng.sample(
            ["receipt_number", "invoice_date", "time", "author", "payment_method", "tax_id", "invoice_number"],
            rng.randint(1, 4),
        )
    ]
    if rng.random() < 0.3:  # the date without a label
        y += size * 1.4
        date = known(rng, "invoice_date")
        blocks.value(sheet, date, margin, y, size)
        meta = [field for field in meta if field.key != "invoice_date"]
    if meta:
        y = rng.choice((blocks.inline, blocks.columns))(rng, sheet, meta, margin, y, inner, size)
    y = item_tables.receipt_lines(rng, sheet, margin, y + size, inner, size, rng.randint(1, 2 + round(7 * detail)))
    keys = [
        key for key in ("subtotal", "tax", "tip", "total", "paid", "change") if key == "total" or rng.random() < 0.35
    ]
    y = blocks.totals(rng, sheet, [known(rng, key) for key in keys], margin, y + size * 0.7, inner, size)
    if rng.random() < 0.6:
        y += size * 2
        centred(rng.choice(_FAREWELLS), size)
    if rng.random() < 0.3:
        _lay_on_a_larger_one(rng, sheet)
    return sheet


def _lay_on_a_larger_one(rng: Random, sheet: Sheet) -> None:
    """Somewhere on it, as on the glass of a scanner."""
    shift_x, shift_y = rng.uniform(0, 200), rng.uniform(0, 200)
    sheet.wide, sheet.high = sheet.wide + 250, max(sheet.high + 220, 700)
    for word in sheet.words:
        word.left, word.right = word.left + shift_x, word.right + shift_x
        word.top, word.bottom, word.base = word.top + shift_y, word.bottom + shift_y, word.base + shift_y


def letter(rng: Random, detail: float) -> Sheet:
    """A letter: who writes, to whom, when, about what; sentences that hold fields."""
    sheet, x, y, wide, size = _sheet(rng, rng.choice(_SIZES[:3]))
    seller = _seller(rng)
    at = rng.choice((x, x + wide * 0.6))
    y = blocks.party(rng, sheet, seller, at, y, wide * 0.4, size, False) + size
    buyer = known(rng, "buyer")
    buyer.value = values.person(rng) if rng.random() < 0.6 else buyer.value
    y = blocks.party(rng, sheet, buyer, x, y, wide * 0.5, size, False) + size
    date = known(rng, "invoice_date")
    y += size * 1.5
    if rng.random() < 0.6:
        blocks.value(
            sheet, date, x + wide if rng.random() < 0.5 else x, y, size, False, False
        ) if rng.random() < 0.5 else blocks.value(sheet, date, x + wide, y, size, False, True)
    else:
        y = blocks.inline(rng, sheet, [date], x, y - size, wide, size)
    meta = some(rng, rng.randint(0, 2), 0.2)
    if meta:
        y = blocks.inline(rng, sheet, meta, x, y, wide, size)
    y += size * 2
    subject = known(rng, "subject")
    y = blocks.inline(rng, sheet, [subject], x, y - size, wide, size)
    y += size * 2
    sheet.put(
        rng.choice(("Dear Sir or Madam,", "Dear " + values.person(rng) + ",", "To whom it may concern,")), x, y, size
    )
    y = blocks.prose(rng, sheet, some(rng, rng.randint(1, 2 + round(4 * detail)), 0.5), x, y + size * 0.5, wide, size)
    y += size * 3
    sheet.put(rng.choice(("Sincerely,", "Kind regards,", "Yours faithfully,", "Best regards")), x, y, size)
    author = known(rng, "author")
    blocks.value(sheet, author, x, y + size * 3, size)
    return sheet


def page(rng: Random, difficulty: float) -> Sheet:
    """Any page. difficulty: 0..1; at 0 one field alone, at 1 what offices are full of."""
    sheet = _page(rng, difficulty)
    if difficulty > 0.5 and rng.random() < 0.3:
        _small_print(rng, sheet)
    return sheet


def _small_print(rng: Random, sheet: Sheet) -> None:
    """A page may be full of text that nobody asks for."""
    low = max((word.bottom for word in sheet.words), default=0.0)
    size, margin = rng.uniform(6, 9), sheet.wide * rng.uniform(0.05, 0.12)
    if low + 4 * size < sheet.high:
        _running(rng, sheet, margin, low + size, sheet.wide - 2 * margin, size, rng.randint(20, 140))


def _page(rng: Random, difficulty: float) -> Sheet:
    if rng.random() < FREE:
        return slip(rng, difficulty * rng.random()) if rng.random() < SLIPS * difficulty else free(rng, difficulty)
    if difficulty < 0.02 or rng.random() < 0.35 * (1 - difficulty):
        return form(rng, rng.randint(1, 2 + round(4 * difficulty)), rng.choice((0.0, 0.3, 0.5)), plain=True)
    turn = rng.random()
    if turn > 0.45 and difficulty > 0.25:
        kind = rng.choices((invoice, receipt, letter), (5, 3, 1.2))[0]
        return kind(rng, min(1.0, difficulty) * rng.random())
    most = 2 + round(20 * difficulty)
    return form(
        rng,
        rng.randint(max(1, most // 5), most),
        rng.choice((0.1, 0.4, 0.8)),
        plain=rng.random() < 0.3 * (1 - difficulty),
    )


__all__ = ["TITLES", "form", "invented", "invoice", "letter", "page", "receipt"]
