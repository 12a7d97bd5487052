"""Invoices that only training sees: letterheads, payment slips, stamps, landscape, tinted, long ones."""

from collections.abc import Callable
from pathlib import Path

from models.recipes.pictures import words
from models.recipes.pictures.codes import bars
from models.recipes.pictures.hands import Hand
from models.recipes.pictures.pages import paragraph
from models.recipes.pictures.palettes import WHITE, Colour, ink_for, mix
from models.recipes.pictures.studio import Box, Sheet, Studio

Write = Callable[[int, Box, str, Colour, bool], None]
LAYOUTS = ("letterhead", "slip", "stamped", "wide", "tinted", "long", "by hand")


def bill(studio: Studio, layout: str) -> Sheet:
    """One invoice of a layout of LAYOUTS: head, two addresses, items, sums and a foot."""
    studio.recolour()
    sheet = studio.sheet(360, studio.between(220, 270)) if layout == "wide" else studio.page()
    margin = studio.between(8, 32)
    if layout == "tinted":
        box = (margin * 0.5, margin * 0.5, sheet.width - margin * 0.5, sheet.height - margin * 0.5)
        sheet.rect((0, 0, sheet.width, sheet.height), fill=mix(studio.accent(), WHITE, studio.between(0.3, 0.85)))
        sheet.rect(box, fill=WHITE)
    top = _head(studio, sheet, margin)
    top = _addresses(studio, sheet, margin, top)
    foot = sheet.height - studio.between(14, 46) - (80 if layout == "slip" else 0)
    top = _items(studio, sheet, margin, top, foot - 46, layout)
    _sums(studio, sheet, margin, top + 5)
    if layout == "slip":
        _slip(studio, sheet, margin, sheet.height - 78)
    elif layout == "stamped":
        _stamp(studio, sheet)
    if studio.chance(0.6) and layout != "slip":
        small = studio.between(3.8, 5)
        paragraph(studio, sheet, margin, foot, sheet.width - 2 * margin, studio.whole(1, 3), small)
    return sheet


def _head(studio: Studio, sheet: Sheet, margin: float) -> float:
    """The sender's name and mark, and the word for what it is: in a line, in the middle, or in a band of colour."""
    rng, kind, size, accent = studio.rng, studio.whole(0, 4), studio.between(9, 22), studio.accent()
    name, right, middle = studio.pick(words.COMPANIES), sheet.width - margin, sheet.width / 2
    word = studio.pick(("INVOICE", "Invoice", "Bill", "Tax invoice", f"Invoice {rng.integers(100, 99999)}"))
    face, ink = studio.face("display"), studio.palette.ink
    if kind == 0:  # sender and mark in the middle, the word below
        sheet.disc((middle, margin + size * 0.6), size * 0.6, fill=accent)
        sheet.text((middle, margin + size * 1.4), name, face, size, ink, "ma")
        sheet.text((margin, margin + size * 3), word, face, size * 0.8, ink)
        return margin + size * 4.2
    if kind == 1:  # a band over a part of the width
        end = sheet.width * studio.pick((0.45, 0.6, 1.0))
        sheet.rect((0, 0, end, margin + size * 1.5), fill=accent)
        sheet.text((margin, margin * 0.7), name, face, size, WHITE)
        sheet.text((right, margin + size * 2), word, face, size * 0.9, ink, "ra")
        return margin + size * 3.2
    side = studio.pick(("disc", "square", "triangle"))
    box = (margin, margin, margin + size * 1.3, margin + size * 1.3)
    if side == "disc":
        sheet.ellipse(box, accent)
    elif side == "square":
        sheet.rect(box, fill=accent, radius=2)
    else:
        sheet.polygon([(box[0], box[3]), (box[2], box[3]), ((box[0] + box[2]) / 2, box[1])], accent)
    sheet.text((box[2] + 5, margin + size * 0.65), name, face, size * 0.8, ink, "lm")
    sheet.text((right, margin), word, face, size, studio.pick((ink, accent)), "ra")
    if kind == 3:
        sheet.line([(margin, box[3] + 5), (right, box[3] + 5)], accent, studio.between(0.6, 3))
    return margin + size * 2.1


def _addresses(studio: Studio, sheet: Sheet, margin: float, top: float) -> float:
    """Whom it is from and to, and its number and dates, in two to four blocks, some framed."""
    rng, face, size = studio.rng, studio.body(), studio.between(5, 7.5)
    count, framed, titled = studio.whole(2, 3), studio.chance(0.25), studio.chance(0.6)
    wide = (sheet.width - 2 * margin) / count
    for block in range(count):
        facts = [f"No. {rng.integers(100, 99999)}", f"Date {words.date(rng)}", f"Due {words.date(rng)}"]
        lines = facts if block == count - 1 else [words.person(rng), *words.address(rng)]
        x, y = margin + block * wide, top
        if framed:
            sheet.rect((x - 2, y - 2, x + wide - 8, y + size * 5.6), outline=studio.palette.faint, width=0.7)
        if titled:
            sheet.text((x, y), studio.pick(("Bill to", "From", "Ship to", "Details")), face, size, studio.accent())
            y += size * 1.4
        for text in lines:
            sheet.text((x, y), text, face, size, studio.palette.ink)
            y += size * 1.3
    return top + size * studio.between(6.2, 8.5)


def _items(studio: Studio, sheet: Sheet, margin: float, top: float, bottom: float, layout: str) -> float:
    """What is billed, in rows with amounts; returns where they end."""
    rng, face, size = studio.rng, studio.body(), studio.between(5, 7.5)
    step, left, right = size * studio.between(1.5, 2.4), margin, sheet.width - margin
    room = max(2, int((bottom - top) / step) - 1)
    rows = room if layout == "long" else min(room, studio.whole(1, 9))
    columns, ruled, striped = studio.whole(2, 5), studio.whole(0, 3), studio.chance(0.3)
    stops = [right - 2 - (right - left) * 0.16 * part for part in range(columns - 1)]
    head: Colour = studio.pick(
        (studio.accent(), studio.palette.ink, mix(studio.palette.paper, studio.palette.ink, 0.15))
    )
    band, pale = studio.chance(0.6), mix(studio.palette.paper, studio.accent(), 0.15)
    write = _writer(studio, sheet, face, size, by_hand=layout == "by hand")
    for row in range(rows + 1):
        y = top + row * step
        if row == 0 and band:
            sheet.rect((left, y, right, y + step), fill=head)
        elif striped and row % 2:
            sheet.rect((left, y, right, y + step), fill=pale)
        ink = ink_for(head, studio.palette.ink, 400) if row == 0 and band else studio.palette.ink
        first = "Description" if row == 0 else f"{studio.pick(words.GOODS)} {words.words(rng, studio.whole(0, 3))}"
        write(row, (left + 3, y, stops[-1] - 17, y + step), first, ink, False)
        for stop in stops:
            text = studio.pick(("Price", "Qty", "Sum", "VAT")) if row == 0 else f"{rng.uniform(1, 900):.2f}"
            write(row, (stop - 26, y, stop, y + step), text, ink, True)
        if ruled > 1 or (ruled and row == 0):
            sheet.line([(left, y + step), (right, y + step)], studio.palette.faint, 0.6)
    end = top + (rows + 1) * step
    if ruled == 3:
        for x in (left, *[stop - (right - left) * 0.16 + 2 for stop in stops], right):
            sheet.line([(x, top), (x, end)], studio.palette.ink, 0.5)
    return end


def _writer(studio: Studio, sheet: Sheet, face: Path, size: float, by_hand: bool) -> Write:
    """What writes into the cells of a bill: print, or a hand below the printed head."""
    hand = Hand(studio, (25, 35, 110)) if by_hand else None

    def write(row: int, cell: Box, text: str, ink: Colour, right_bound: bool) -> None:
        left, top, right, bottom = cell
        if hand and row:
            hand.line(sheet, (left, top + (bottom - top) * 0.8), text, size * 0.9, right - left)
        else:
            at, anchor = ((right, (top + bottom) / 2), "rm") if right_bound else ((left, (top + bottom) / 2), "lm")
            sheet.text(at, text, face, size, ink, anchor)

    return write


def _sums(studio: Studio, sheet: Sheet, margin: float, top: float) -> None:
    """Subtotal, tax and total at the right, the total in a band, between lines, or just large."""
    right, face, size, kind = sheet.width - margin, studio.body(), studio.between(5.5, 7.5), studio.whole(0, 2)
    left = right - studio.between(80, 130)
    for text in ("Subtotal", "Tax", "TOTAL")[studio.whole(0, 2) :]:
        big = size * studio.between(1.1, 1.7) if text == "TOTAL" else size
        ink = studio.palette.ink
        if text == "TOTAL" and kind == 0:
            fill = studio.accent()
            sheet.rect((left - 4, top - 1, right, top + big * 1.5), fill=fill)
            ink = ink_for(fill, (20, 20, 25), 400)
        elif text == "TOTAL" and kind == 1:
            for y in (top - 1, top + big * 1.4):
                sheet.line([(left, y), (right, y)], ink, 0.8)
        sheet.text((left, top), text, face, big, ink)
        sheet.text((right - 2, top), words.money(studio.rng), face, big, ink, "ra")
        top += big * 1.7


def _slip(studio: Studio, sheet: Sheet, margin: float, top: float) -> None:
    """A slip to pay with, below a line to cut along."""
    right, ink, face = sheet.width - margin, studio.palette.ink, studio.body()
    sheet.dashed((0, top), (sheet.width, top), ink, 0.7, 4)
    tint = mix(studio.accent(), WHITE, studio.between(0.5, 0.9))
    sheet.rect((margin, top + 6, right, sheet.height - 6), fill=tint, outline=ink, width=0.6)
    for row in range(3):
        y = top + 12 + row * 19
        sheet.text((margin + 4, y), studio.pick(words.FIELDS), face, 4.5, ink)
        sheet.rect((margin + 4, y + 6, right - 70, y + 15), fill=WHITE, outline=ink, width=0.5)
    if studio.chance(0.6):
        bars(studio, sheet, (right - 62, top + 14, right - 6, top + 34), (20, 20, 20))
    sheet.text((right - 6, top + 46), words.money(studio.rng), face, 9, ink, "ra")


def _stamp(studio: Studio, sheet: Sheet) -> None:
    """A word stamped over the sheet, in a frame or a ring."""
    colour = studio.pick(((200, 40, 40), (40, 70, 170), (40, 130, 70)))
    x, y = sheet.width * studio.between(0.25, 0.75), sheet.height * studio.between(0.35, 0.8)
    word, size = studio.pick(("PAID", "COPY", "DUE", "SENT")), studio.between(16, 34)
    if studio.chance(0.5):
        sheet.disc((x, y), size * 1.6, outline=colour, width=2)
    else:
        sheet.rect((x - size * 1.6, y - size * 0.7, x + size * 1.6, y + size * 0.7), outline=colour, width=2)
    sheet.text((x, y), word, studio.face("display"), size, colour, "mm")
