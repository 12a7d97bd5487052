"""Forms that only training sees: sections, grids, questionnaires, slips, tinted sheets, terms to sign."""

from collections.abc import Callable

from models.recipes.pictures import words
from models.recipes.pictures.codes import bars
from models.recipes.pictures.hands import Hand
from models.recipes.pictures.pages import heading, paragraph
from models.recipes.pictures.palettes import WHITE, Colour, mix
from models.recipes.pictures.studio import Box, Sheet, Studio

Entry = Callable[[Sheet, Box, str], None]


def paper_form(studio: Studio, layout: str) -> Sheet:
    """One form of a layout of FORMS, empty or filled in by an invented hand."""
    studio.recolour()
    sheet = studio.page() if studio.chance(0.75) else studio.sheet(360, studio.between(150, 260))
    if layout == "tinted" or studio.chance(0.12):
        tint = mix(studio.accent(), WHITE, studio.between(0.6, 0.88))
        sheet.rect((0, 0, sheet.width, sheet.height), fill=tint)
    margin = studio.between(6, 30)
    box = (margin, _form_head(studio, sheet, margin), sheet.width - margin, sheet.height - studio.between(6, 40))
    FORMS[layout](studio, sheet, box)
    return sheet


def _form_head(studio: Studio, sheet: Sheet, margin: float) -> float:
    """A title, perhaps in a band, perhaps with a number, a mark, a bar code or some lines of what to do."""
    top, size = margin, studio.between(7, 17)
    kind = studio.whole(0, 4)
    if kind == 0:
        sheet.rect((0, 0, sheet.width, margin + size * 1.6), fill=studio.accent())
        sheet.text((margin, margin * 0.6), words.title(studio.rng), studio.face("display"), size, WHITE)
        top = margin + size * 1.9
    elif kind < 4:
        centred = studio.chance(0.4)
        x, anchor = (sheet.width / 2, "ma") if centred else (margin, "la")
        top = heading(studio, sheet, x, margin, size, anchor)
    if studio.chance(0.3):
        side = studio.between(16, 34)
        sheet.disc((sheet.width - margin - side / 2, margin + side / 2), side / 2, fill=studio.accent())
        top = max(top, margin + side + 3)
    elif studio.chance(0.3):
        wide = studio.between(40, 80)
        bars(studio, sheet, (sheet.width - margin - wide, margin, sheet.width - margin, margin + 14), (20, 20, 20))
        top = max(top, margin + 18)
    if studio.chance(0.4):
        width = sheet.width - 2 * margin
        top = paragraph(studio, sheet, margin, top, width, studio.whole(1, 4), studio.between(4, 6)) + 5
    return top


def _entry(studio: Studio) -> Entry:
    """How the entries of one form look, where their names stand, and who fills them in, if anybody."""
    face, size, place, look = studio.body(), studio.between(4.5, 7.5), studio.whole(0, 3), studio.whole(0, 5)
    ink, grey = studio.palette.ink, mix(studio.palette.paper, studio.palette.ink, studio.between(0.3, 0.9))
    hand, filled = Hand(studio, studio.pick(((25, 35, 110), (20, 20, 30)))), studio.pick((0.0, 0.1, 0.5, 0.9))
    comb, width = studio.between(6, 11), studio.between(0.4, 1.4)

    def draw(sheet: Sheet, box: Box, name: str) -> None:
        left, top, right, bottom = box
        start, upper = left, top
        if place == 0:
            sheet.text((left, top), name, face, size, ink)
            upper = top + size * 1.35
        elif place == 1:
            start = left + (right - left) * 0.36
            sheet.text((start - 3, bottom - 2), name, face, size, ink, "rs")
        elif place == 2:
            bottom -= size * 1.3
            sheet.text((left, bottom + 1), name, face, size * 0.85, grey)
        else:
            start += sheet.text((left, bottom - 1), name + ":", face, size, ink, "ls") + 4
        _room(sheet, (start, upper, right, bottom), look, grey, width, comb)
        if studio.chance(filled):
            tall = min(bottom - upper, 13) * 0.6
            text = studio.pick((words.person(studio.rng), words.date(studio.rng), str(studio.whole(10, 99999))))
            hand.line(sheet, (start + 2, bottom - 2), text, max(4.0, tall), right - start)

    return draw


def _room(sheet: Sheet, box: Box, look: int, grey: Colour, width: float, comb: float) -> None:
    """Where an answer goes: a line, a white box, a comb, dots, a line with ends, or a strong frame."""
    start, upper, right, bottom = box
    if look == 0:
        sheet.line([(start, bottom), (right, bottom)], grey, width)
    elif look == 1:
        sheet.rect(box, fill=WHITE, outline=grey, width=width)
    elif look == 2:
        for cell in range(int((right - start) / comb)):
            sheet.rect((start + cell * comb, upper, start + (cell + 1) * comb, bottom), outline=grey, width=width)
    elif look == 3:
        sheet.dashed((start, bottom), (right, bottom), grey, width, 2.5)
    elif look == 4:
        for x in (start, right):
            sheet.line([(x, bottom - 4), (x, bottom)], grey, width)
        sheet.line([(start, bottom), (right, bottom)], grey, width)
    else:
        sheet.rect(box, outline=grey, width=width * 1.8)


def _ticks(studio: Studio, sheet: Sheet, left: float, top: float, right: float) -> None:
    """Boxes or rings to tick, with words after them."""
    side, face, ring, ink = studio.between(4, 8), studio.body(), studio.chance(0.3), studio.palette.ink
    while left + 40 < right:
        sheet.rect((left, top, left + side, top + side), fill=WHITE, outline=ink, radius=side / 2 if ring else 0)
        if studio.chance(0.3):
            for sign in (0, 1):
                sheet.line([(left, top + side * sign), (left + side, top + side * (1 - sign))], (30, 40, 110), 1)
        left += side + 3
        left += sheet.text((left, top), words.title(studio.rng, 1, 2), face, side * 0.95, ink) + studio.between(6, 20)
        if studio.chance(0.15):
            break


def _stacked(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Entries below each other in rows of one to four, now and then boxes to tick or a subheading."""
    left, top, right, bottom = box
    entry, step, uneven = _entry(studio), studio.between(13, 32), studio.chance(0.6)
    columns, gap = studio.whole(1, 3), studio.between(3, 14)
    while top + step < bottom:
        kind = studio.between(0, 1)
        if kind < 0.15:
            _ticks(studio, sheet, left, top + step * 0.3, right)
        elif kind < 0.25:
            sheet.text((left, top + step * 0.6), words.title(studio.rng), studio.face("display"), 8, studio.palette.ink)
        else:
            count = studio.whole(1, 4) if uneven else columns
            wide = (right - left) / count
            for column in range(count):
                x = left + column * wide
                entry(sheet, (x, top + step * 0.12, x + wide - gap, top + step * 0.85), studio.pick(words.FIELDS))
        top += step


def _sections(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Framed or banded parts, numbered, each with entries."""
    left, top, right, bottom = box
    number, framed, band = 1, studio.chance(0.6), studio.pick((studio.accent(), studio.palette.ink, None))
    while top + 50 < bottom:
        end = min(bottom, top + studio.between(45, 130))
        if framed:
            sheet.rect((left, top, right, end - 4), outline=studio.palette.ink, width=studio.between(0.5, 1.4))
        title, colour = f"{number}. {words.title(studio.rng, 1, 3)}", studio.palette.ink
        if band:
            sheet.rect((left, top, right, top + 11), fill=band)
            colour = WHITE
        sheet.text((left + 4, top + 5.5), title, studio.face("display"), 7, colour, "lm")
        _stacked(studio, sheet, (left + 5, top + 13, right - 3, end - 5))
        top, number = end, number + 1


def _grid(studio: Studio, sheet: Sheet, box: Box) -> None:
    """A sheet of ruled cells of many widths, each with a small name in its corner."""
    left, top, right, bottom = box
    face, ink, size, width = studio.body(), studio.palette.ink, studio.between(3.8, 6), studio.between(0.4, 1.3)
    hand, filled = Hand(studio, (30, 40, 110)), studio.pick((0.0, 0.3, 0.8))
    while top + 14 < bottom:
        high, x = studio.between(14, 34), left
        while x < right - 1:
            end = min(right, x + studio.pick((0.2, 0.25, 0.33, 0.5, 1.0)) * (right - left))
            end = right if right - end < 20 else end
            cell = (x, top, end, min(top + high, bottom))
            fill = mix(studio.palette.paper, studio.palette.ink, 0.15) if studio.chance(0.08) else None
            sheet.rect(cell, fill=fill, outline=ink, width=width)
            name = f"{studio.whole(1, 40)} " * studio.chance(0.3) + studio.pick(words.FIELDS)
            sheet.text((x + 2, top + 1.5), name, face, size, ink)
            if studio.chance(filled):
                hand.line(sheet, (x + 5, cell[3] - 3), words.person(studio.rng), min(8, high * 0.35), end - x - 6)
            x = end
        top += high


def _questions(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Questions at the left, and a matrix of rings or boxes to tick at the right."""
    left, top, right, bottom = box
    columns, step, face = studio.whole(2, 7), studio.between(10, 20), studio.body()
    start, ink = left + (right - left) * studio.between(0.4, 0.65), studio.palette.ink
    wide, side, ring = (right - start) / columns, min(step * 0.5, 7), studio.chance(0.6)
    band, ruled = mix(studio.palette.paper, studio.accent(), studio.between(0.1, 0.4)), studio.chance(0.4)
    for column in range(columns):
        text = studio.pick(("yes", "no", "never", "often", "1", "2", "3", "4", "5"))
        sheet.text((start + (column + 0.5) * wide, top + 4), text, face, 5.5, ink, "mm")
    top, row, striped, ticked = top + 10, 0, studio.chance(0.5), studio.chance(0.4)
    while top + step < bottom:
        if striped and row % 2:
            sheet.rect((left, top, right, top + step), fill=band)
        if ruled:
            sheet.line([(left, top), (right, top)], ink, 0.5)
        text = words.line(studio.rng, int((start - left) * studio.between(0.5, 0.95) / 2.9))
        sheet.text((left, top + step / 2), text, face, 5.5, ink, "lm")
        chosen = studio.whole(0, columns - 1)
        for column in range(columns):
            x, y = start + (column + 0.5) * wide, top + step / 2
            dot = (x - side / 2, y - side / 2, x + side / 2, y + side / 2)
            full = ink if ticked and column == chosen else WHITE
            sheet.rect(dot, fill=full, outline=ink, width=0.7, radius=side / 2 if ring else 0)
        top, row = top + step, row + 1


def _halves(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Two forms beside each other or one above the other, with a line to cut along."""
    left, top, right, bottom = box
    ink = studio.palette.ink
    kinds = (_stacked, _grid, _questions, _sections)
    if studio.chance(0.5):
        middle = (left + right) / 2
        sheet.dashed((middle, top), (middle, bottom), ink, 0.6, 4)
        cuts = ((left, top, middle - 5, bottom), (middle + 5, top, right, bottom))
    else:
        middle = top + (bottom - top) * studio.between(0.3, 0.7)
        sheet.dashed((left, middle), (right, middle), ink, 0.6, 4)
        cuts = ((left, top, right, middle - 5), (left, middle + 5, right, bottom))
    for cut in cuts:
        studio.pick(kinds)(studio, sheet, cut)


def _signed(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Terms in small print between entries, and places to sign at the foot."""
    left, top, right, bottom = box
    middle = top + (bottom - top) * studio.between(0.3, 0.6)
    _stacked(studio, sheet, (left, top, right, middle))
    lines = int(max(1, (bottom - 34 - middle) / 6.5) * studio.between(0.3, 1))
    paragraph(studio, sheet, left, middle + 4, right - left, lines, 4.6)
    hand = Hand(studio, (25, 35, 110))
    for column in range(studio.whole(1, 3)):
        x = left + column * (right - left) / 3
        sheet.line([(x, bottom - 8), (x + (right - left) * 0.28, bottom - 8)], studio.palette.ink, 0.7)
        sheet.text((x, bottom - 6), studio.pick(words.FIELDS), studio.body(), 5, studio.palette.ink)
        if studio.chance(0.4):
            hand.line(sheet, (x + 4, bottom - 9), words.person(studio.rng), 10, 100)


FORMS: dict[str, Callable[[Studio, Sheet, Box], None]] = {
    "stacked": _stacked,
    "tinted": _stacked,
    "sections": _sections,
    "grid": _grid,
    "questions": _questions,
    "halves": _halves,
    "signed": _signed,
}
