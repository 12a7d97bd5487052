"""Business papers: forms, invoices, receipts."""

from models.recipes.pictures import words
from models.recipes.pictures.bills import LAYOUTS, bill
from models.recipes.pictures.codes import bars
from models.recipes.pictures.pages import heading, paragraph
from models.recipes.pictures.papers import FORMS, paper_form
from models.recipes.pictures.studio import Box, Sheet, Studio


def form(studio: Studio) -> Sheet:
    """A form to fill in: lines, boxes, letter combs, a table; (evaluation only) shaded or rounded fields."""
    sheet = studio.page()
    margin = studio.between(12, 30)
    layout = studio.variant(
        ["underlines", "boxes", "combs", "cells", "dotted", "table", *FORMS, "shaded", "labels inside"], held=2
    )
    if layout in FORMS:
        return paper_form(studio, layout)
    top = heading(studio, sheet, margin, margin, studio.between(10, 18))
    if studio.chance(0.4):
        top = paragraph(studio, sheet, margin, top, sheet.width - 2 * margin, studio.whole(1, 3), 5.5) + 6
    columns = studio.whole(1, 2) if layout != "shaded" else 2
    width, step = (sheet.width - 2 * margin) / columns, studio.between(18, 30)
    while top < sheet.height - margin - step:
        if studio.chance(0.22):
            _choices(studio, sheet, margin, top + step * 0.3)
        elif studio.chance(0.08):
            sheet.rect((margin, top, sheet.width - margin, top + step * 0.6), fill=studio.palette.faint)
        else:
            for column in range(columns):
                left = margin + column * width
                _field(studio, sheet, layout, (left, top, left + width - 6, top + step * 0.82))
        top += step
    return sheet


def _field(studio: Studio, sheet: Sheet, layout: str, box: Box) -> None:
    left, top, right, bottom = box
    ink, faint, size = studio.palette.ink, studio.palette.faint, 6.5
    label = studio.pick(words.FIELDS)
    beside = layout in {"underlines", "combs"}
    label_width = sheet.text((left, bottom - size * 1.3 if beside else top), label, studio.body(), size, ink)
    start = left + label_width + 4 if beside else left
    upper = bottom - 11 if beside else top + size * 1.3
    if layout == "underlines":
        sheet.line([(start, bottom), (right, bottom)], ink, 0.6)
    elif layout == "combs":
        for cell in range(int((right - start) / 9)):
            sheet.rect((start + cell * 9, upper, start + cell * 9 + 9, bottom), outline=ink, width=0.5)
    elif layout == "dotted":
        sheet.dashed((start, bottom), (right, bottom), ink, 0.6, 2)
    elif layout == "table":
        sheet.rect((left - 3, top - 3, right + 3, bottom + 4), outline=ink, width=0.5)
        sheet.line([(left + 70, top - 3), (left + 70, bottom + 4)], ink, 0.5)
    elif layout in {"cells", "labels inside"}:
        radius = 3 if layout == "labels inside" else 0
        sheet.rect((left - 2, top - 2, right, bottom + 2), outline=ink, width=0.6, radius=radius)
    else:
        sheet.rect((start, upper, right, bottom), fill=faint if layout == "shaded" else None, outline=ink, width=0.6)
    if studio.chance(0.25):
        written = studio.pick((words.person(studio.rng), words.date(studio.rng)))
        sheet.text((start + 3, bottom - 1), written, studio.face("hand"), 9, (30, 40, 120), "ls")


def _choices(studio: Studio, sheet: Sheet, left: float, top: float) -> None:
    rounded = 3.5 if studio.chance(0.4) else 0.0
    for _ in range(studio.whole(2, 4)):
        sheet.rect((left, top, left + 7, top + 7), outline=studio.palette.ink, width=0.7, radius=rounded)
        if studio.chance(0.35):
            sheet.line([(left + 1, top + 3), (left + 3, top + 6), (left + 7, top)], studio.palette.ink, 1)
        left += 12 + sheet.text((left + 10, top), words.title(studio.rng, 1, 1), studio.body(), 6.5, studio.palette.ink)
        left += 6


def invoice(studio: Studio) -> Sheet:
    """An invoice: a head of six kinds, items with amounts, totals; (evaluation only) a side bar or a foot band."""
    sheet = studio.page()
    margin = studio.between(14, 28)
    layout = studio.variant(
        ["band", "left", "right", "centred", "framed", "logo", "line", *LAYOUTS, "side bar", "foot"], held=2
    )
    if layout in LAYOUTS:
        return bill(studio, layout)
    left = margin + (sheet.width * 0.2 if layout == "side bar" else 0)
    if layout == "side bar":
        sheet.rect((0, 0, sheet.width * 0.2, sheet.height), fill=studio.accent())
    if layout == "foot":
        sheet.rect((0, sheet.height * 0.92, sheet.width, sheet.height), fill=studio.accent())
    top = _invoice_head(studio, sheet, layout, left, margin)
    rows = studio.whole(2, 8)
    height = studio.between(10, 15)
    right = sheet.width - margin
    _items(studio, sheet, (left, top, right, top + height * (rows + 1)), rows)
    _totals(studio, sheet, right, top + height * (rows + 1) + 8)
    if studio.chance(0.7):
        paragraph(studio, sheet, left, sheet.height * 0.86, (right - left) * 0.7, studio.whole(1, 3), 5)
    return sheet


def _invoice_head(studio: Studio, sheet: Sheet, layout: str, left: float, margin: float) -> float:
    rng, ink, body = studio.rng, studio.palette.ink, studio.body()
    accent, right = studio.accent(), sheet.width - margin
    name = studio.pick(("INVOICE", "Invoice", "INVOICE", "Tax invoice", "Bill"))
    size = studio.between(13, 24)
    if layout == "band":
        sheet.rect((0, 0, sheet.width, margin + size * 1.8), fill=accent)
    places = {"right": (right, "ra"), "centred": (sheet.width / 2, "ma")}
    x, anchor = places.get(layout, (left, "la"))
    colour = (255, 255, 255) if layout == "band" else studio.pick((ink, accent))
    sheet.text((x, margin), name, studio.face("display"), size, colour, anchor)
    company_at, company_anchor = ((left, margin), "la") if layout == "right" else ((right, margin), "ra")
    if layout != "centred":
        sheet.text(company_at, studio.pick(words.COMPANIES), body, size * 0.6, colour, company_anchor)
    top = margin + size * 2.1
    if layout == "logo":
        sheet.disc((right - size, margin + size * 0.7), size * 0.8, fill=accent)
    if layout == "line":
        sheet.rect((left, top - 3, right, top - 1), fill=accent)
    if layout == "framed":
        sheet.rect((left - 4, top - 4, left + (right - left) * 0.5, top + 30), outline=ink)
    for text in (words.person(rng), *words.address(rng)):
        sheet.text((left, top), text, body, 6.5, ink)
        top += 9
    facts = (f"No. {rng.integers(100, 99999)}", f"Date {words.date(rng)}", f"Due {words.date(rng)}")
    for row, text in enumerate(facts):
        sheet.text((right, top - 27 + row * 9), text, body, 6.5, ink, "ra")
    return top + studio.between(12, 40)


def _items(studio: Studio, sheet: Sheet, box: Box, rows: int) -> None:
    left, top, right, bottom = box
    height, width, body, ink = (bottom - top) / (rows + 1), right - left, studio.body(), studio.palette.ink
    style = studio.pick(("lines", "band", "ruled", "bare"))
    if style in {"band", "ruled"}:
        sheet.rect((left, top, right, top + height), fill=studio.pick((studio.palette.faint, studio.accent())))
    stops = [left + 2, left + width * 0.62, left + width * 0.8, right - 2]
    for row in range(rows + 1):
        middle = top + (row + 0.5) * height
        amounts = [str(studio.whole(1, 20)), words.money(studio.rng), words.money(studio.rng)]
        texts = [studio.pick(words.GOODS), *amounts] if row else ["Description", "Qty", "Price", "Amount"]
        for column, (x, text) in enumerate(zip(stops, texts, strict=True)):
            sheet.text((x, middle), text, body, 6.5, ink, "rm" if column else "lm")
        if style in {"lines", "ruled"} or row == 0:
            sheet.line([(left, top + (row + 1) * height), (right, top + (row + 1) * height)], ink, 0.5)
    if style == "ruled":
        sheet.rect(box, outline=ink, width=0.6)


def _totals(studio: Studio, sheet: Sheet, right: float, top: float) -> None:
    body, ink = studio.body(), studio.palette.ink
    for text in ("Subtotal", f"VAT {studio.pick((7, 19, 20, 21))} %", "TOTAL"):
        big = 9 if text == "TOTAL" else 6.5
        if text == "TOTAL":
            sheet.line([(right - 110, top - 1), (right, top - 1)], ink, 0.8)
        sheet.text((right - 110, top), text, body, big, ink)
        sheet.text((right, top), words.money(studio.rng), body, big, ink, "ra")
        top += big * 1.6


def receipt(studio: Studio) -> Sheet:
    """A till receipt on a long slip; training sees six heads, evaluation one with its total on top."""
    width, height = studio.between(130, 190), studio.between(260, 400)
    grey = studio.whole(225, 255)
    slip = studio.sheet(width, height, (grey, grey, studio.whole(215, grey)))
    layout = studio.variant(["plain", "logo", "boxed", "code", "large total", "card slip", "total first"])
    face, ink = studio.face("mono" if studio.chance(0.8) else "sans"), (40, 40, 45)
    size = width / studio.between(17, 25)
    top = _receipt_head(studio, slip, layout, size)
    for _ in range(studio.whole(3, int(max(4, (height - top) / (size * 1.4) - 11)))):
        slip.text((8, top), studio.pick(words.GOODS)[:14], face, size, ink)
        slip.text((width - 8, top), f"{studio.between(0.3, 60):.2f}", face, size, ink, "ra")
        top += size * 1.35
    for text in ("TOTAL", "CASH", "CHANGE") if layout != "total first" else ("CARD",):
        big = size * {"large total": 1.9}.get(layout, 1.35) if text == "TOTAL" else size
        slip.text((8, top + size * 0.5), text, face, big, ink)
        slip.text((width - 8, top + size * 0.5), f"{studio.between(3, 200):.2f}", face, big, ink, "ra")
        top += big * 1.4
    for text in ("VISA", "APPROVED") if layout == "card slip" else ():
        slip.text((8, top + size), f"{text}  {studio.whole(1000, 9999)}", face, size, ink)
        top += size * 1.3
    slip.text((width / 2, top + size), "THANK YOU", face, size, ink, "ma")
    if layout == "code" and top + size * 6 < height:
        bars(studio, slip, (width * 0.15, top + size * 3, width * 0.85, top + size * 5.5), ink)
    return _on_desk(studio, slip) if studio.chance(0.65) else slip


def _receipt_head(studio: Studio, slip: Sheet, layout: str, size: float) -> float:
    face, ink, middle, top = studio.face("mono"), (40, 40, 45), slip.width / 2, size
    if layout == "logo":
        slip.disc((middle, top + size * 1.5), size * 1.5, fill=ink)
        top += size * 3.5
    name = studio.pick(words.COMPANIES).upper()
    slip.text((middle, top), name, studio.face("display"), size * 1.5, ink, "ma")
    top += size * 2.1
    for text in (*words.address(studio.rng), words.date(studio.rng)):
        slip.text((middle, top), text, face, size * 0.85, ink, "ma")
        top += size * 1.2
    if layout == "total first":
        slip.text((middle, top + size * 0.3), f"TOTAL {studio.between(3, 200):.2f}", face, size * 1.7, ink, "ma")
        top += size * 2.5
    if layout == "boxed":
        slip.rect((3, size * 0.5, slip.width - 3, top), outline=ink, width=0.8)
    slip.dashed((6, top + size * 0.4), (slip.width - 6, top + size * 0.4), ink, 0.8, 3)
    return top + size


def _on_desk(studio: Studio, slip: Sheet) -> Sheet:
    shade = studio.whole(30, 190)
    table = (shade, int(shade * studio.between(0.75, 1)), int(shade * studio.between(0.55, 1)))
    sheet = studio.sheet(slip.width + studio.between(10, 140), slip.height + studio.between(5, 40), table)
    left, top = (sheet.width - slip.width) / 2, (sheet.height - slip.height) / 2
    sheet.paste(slip.image, (left, top, left + slip.width, top + slip.height))
    return sheet
