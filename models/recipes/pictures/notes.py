"""Handwriting that only training sees: letters, lists, sticky notes, boards, sums, diaries, zoomed words."""

from collections.abc import Callable

from models.recipes.pictures import words
from models.recipes.pictures.hands import Hand
from models.recipes.pictures.palettes import Colour, hsv, mix
from models.recipes.pictures.studio import Box, Sheet, Studio

INKS: tuple[Colour, ...] = ((25, 35, 110), (20, 20, 30), (40, 60, 150), (70, 70, 80), (140, 25, 35), (20, 90, 60))


def note(studio: Studio, layout: str) -> Sheet:
    """One sheet, board or slip of a layout of LAYOUTS, in an invented hand."""
    studio.recolour()
    return LAYOUTS[layout](studio)


def _hand(studio: Studio) -> Hand:
    return Hand(studio, studio.pick(INKS) if studio.chance(0.8) else mix(studio.accent(), (0, 0, 0), 0.4))


def _lined(studio: Studio, sheet: Sheet, step: float) -> None:
    """Nothing, lines, double lines, squares or dots, in a pale colour."""
    kind, colour = studio.whole(0, 4), mix(studio.palette.paper, hsv(studio.between(0, 1), 0.5, 0.5), 0.35)
    rows = int(sheet.height / step) + 1
    for row in range(rows if kind in {1, 2} else 0):
        sheet.line([(0, row * step), (sheet.width, row * step)], colour, 0.6)
        if kind == 2:
            sheet.line([(0, row * step - step * 0.4), (sheet.width, row * step - step * 0.4)], colour, 0.4)
    small = studio.between(6, 14)
    for part in range(int(max(sheet.width, sheet.height) / small) + 1 if kind == 3 else 0):
        sheet.line([(part * small, 0), (part * small, sheet.height)], colour, 0.5)
        sheet.line([(0, part * small), (sheet.width, part * small)], colour, 0.5)
    for place in range(int(sheet.width / 12) * int(sheet.height / 12) if kind == 4 else 0):
        across = int(sheet.width / 12)
        sheet.disc((place % across * 12.0 + 6, place // across * 12.0 + 6), 0.7, fill=colour)


def _fill(studio: Studio, sheet: Sheet, hand: Hand, box: Box, size: float, step: float, full: float = 0.97) -> float:
    """Lines of writing from the top of a box to its foot or until `full` chance ends it; where the next would be."""
    left, top, right, bottom = box
    base = top + step
    while base < bottom:
        room = (right - left) * (studio.between(0.3, 1) if studio.chance(0.25) else 1)
        hand.line(sheet, (left + studio.between(-2, 2), base), words.line(studio.rng, int(room / size * 4)), size, room)
        base += step * (studio.pick((1, 1.6, 2)) if studio.chance(0.12) else 1)
        if not studio.chance(full):
            break
    return base


def _paper(studio: Studio) -> tuple[Sheet, Hand, float, float]:
    sheet = studio.page() if studio.chance(0.7) else studio.sheet(360, studio.between(180, 300))
    size = studio.between(8, 22)
    step = size * studio.between(1.15, 2.1)
    _lined(studio, sheet, step)
    return sheet, _hand(studio), size, step


def _pages(studio: Studio) -> Sheet:
    """A full page, or one of which the writing fills a part."""
    sheet, hand, size, step = _paper(studio)
    margin = studio.between(6, 50)
    _fill(studio, sheet, hand, (margin, 0, sheet.width - studio.between(4, 40), sheet.height), size, step)
    return sheet


def _short(studio: Studio) -> Sheet:
    """A few lines somewhere on much paper."""
    sheet, hand, size, step = _paper(studio)
    left, top = studio.between(10, sheet.width * 0.4), studio.between(0, sheet.height * 0.6)
    rows = studio.whole(2, 6)
    _fill(studio, sheet, hand, (left, top, sheet.width - 8, top + step * (rows + 0.5)), size, step, 1)
    return sheet


def _letter(studio: Studio) -> Sheet:
    """A letter: place and date, a greeting, blocks of lines set in, a name below."""
    sheet, hand, size, step = _paper(studio)
    margin, base = studio.between(12, 36), step * 2
    hand.line(sheet, (sheet.width * studio.between(0.4, 0.6), base), words.date(studio.rng), size, 200)
    hand.line(sheet, (margin, base + step * 1.5), f"Dear {studio.pick(words.NAMES)},", size, 300)
    base += step * 2
    for _ in range(studio.whole(1, 4)):
        end = min(sheet.height - step * 3, base + step * studio.whole(2, 6))
        base = _fill(studio, sheet, hand, (margin, base, sheet.width - margin, end), size, step, 1)
        if base > sheet.height - step * 3:
            break
    hand.line(sheet, (sheet.width * studio.between(0.15, 0.6), base + step), words.person(studio.rng), size * 1.3, 200)
    return sheet


def _list(studio: Studio) -> Sheet:
    """Short lines after dots, numbers or boxes, some done or struck out, below a heading with a stroke."""
    sheet, hand, size, step = _paper(studio)
    margin, base, mark = studio.between(10, 50), step * 1.5, studio.whole(0, 3)
    end = hand.line(sheet, (margin, base), words.title(studio.rng, 1, 3), size * 1.3, 300)
    if studio.chance(0.6):
        sheet.line([(margin, base + 3), (end, base + studio.between(1, 6))], hand.ink, hand.weight)
    base, number = base + step * 1.4, 1
    while base < sheet.height - 4 and number < 26:
        left = margin + size * 1.2
        if mark == 0:
            sheet.disc((margin + 4, base - size * 0.3), size * 0.12, fill=hand.ink)
        elif mark == 1:
            hand.line(sheet, (margin, base), f"{number}.", size, 60)
            left += size * 0.6
        elif mark == 2:
            sheet.rect((margin, base - size * 0.6, margin + size * 0.6, base), outline=hand.ink, width=hand.weight)
        else:
            hand.line(sheet, (margin, base), "-", size, 60)
        end = hand.line(sheet, (left, base), words.words(studio.rng, studio.whole(1, 4)), size, sheet.width - left - 8)
        if studio.chance(0.15):
            sheet.line([(left, base - size * 0.3), (end, base - size * 0.25)], hand.ink, hand.weight)
        base, number = base + step * studio.between(0.95, 1.1), number + 1
        if studio.chance(0.05):
            break
    return sheet


def _sticky(studio: Studio) -> Sheet:
    """Square notes in bright colours, one or several, on a table or wall."""
    ground = hsv(studio.between(0, 1), studio.between(0, 0.4), studio.between(0.3, 0.98))
    sheet = studio.sheet(360, studio.between(230, 360), ground)
    across, down = studio.pick(((1, 1), (1, 1), (2, 1), (2, 2), (3, 2), (3, 3)))
    wide, high = sheet.width / across, sheet.height / down
    hand = _hand(studio)
    for index in range(across * down):
        side = min(wide, high) * studio.between(0.72, 0.98)
        left = index % across * wide + (wide - side) * studio.between(0, 1)
        top = index // across * high + (high - side) * studio.between(0, 1)
        colour = hsv(studio.pick((0.14, 0.15, 0.16, 0.33, 0.55, 0.9, 0.06)), studio.between(0.25, 0.65), 0.97)
        sheet.rect((left + 2, top + 3, left + side + 2, top + side + 3), fill=mix(ground, (0, 0, 0), 0.35))
        sheet.rect((left, top, left + side, top + side), fill=colour)
        size = side / studio.between(5, 11)
        inside = (left + side * 0.08, top + size * 0.3, left + side * 0.94, top + side * 0.96)
        _fill(studio, sheet, hand, inside, size, size * studio.between(1.1, 1.5), 0.85)
    return sheet


def _board(studio: Studio) -> Sheet:
    """A white board or a black one: large words in several colours, strokes below, frames and arrows."""
    dark = studio.chance(0.45)
    grey = studio.whole(225, 252)
    ground = hsv(studio.between(0.3, 0.6), studio.between(0, 0.4), studio.between(0.12, 0.3)) if dark else (grey,) * 3
    sheet = studio.sheet(360, studio.between(200, 290), ground)
    colours = (
        ((240, 240, 235), (240, 220, 130), (240, 170, 170)) if dark else ((30, 30, 40), (30, 60, 170), (190, 30, 40))
    )
    hand, columns = Hand(studio, colours[0]), studio.whole(1, 3)
    hand.weight = studio.between(1.4, 3)
    wide = sheet.width / columns
    for column in range(columns):
        left, top = column * wide + studio.between(6, 16), studio.between(0, 40)
        while top < sheet.height - 30:
            hand.ink, size = studio.pick(colours), studio.between(13, 26)
            bottom = min(sheet.height - 6, top + size * studio.between(1.6, 5))
            below = _fill(studio, sheet, hand, (left, top, (column + 1) * wide - 8, bottom), size, size * 1.35)
            if studio.chance(0.4):
                y = below - size * 1.1
                sheet.line([(left, y), (left + wide * 0.6, y + studio.between(-3, 3))], hand.ink, hand.weight)
            elif studio.chance(0.2):
                box = (left - 4, top + 2, (column + 1) * wide - 5, below - size * 0.9)
                sheet.rect(box, outline=hand.ink, width=hand.weight, radius=6)
            top = below - size + studio.between(2, 24)
    return sheet


def _sums(studio: Studio) -> Sheet:
    """Numbers below each other with strokes and results, as worked out by hand."""
    sheet, hand, size, _ = _paper(studio)
    size, columns = min(size * 1.2, 20), studio.whole(2, 4)
    wide = sheet.width / columns
    for column in range(columns):
        base = size * studio.between(1.5, 4)
        while base < sheet.height - size * 4:
            for row in range(studio.whole(2, 4)):
                text = f"{'+' if row else ''} {studio.whole(1, 9999)} {'=' if studio.chance(0.2) else ''}"
                hand.line(sheet, (column * wide + studio.between(8, 14), base), text, size, wide)
                base += size * 1.3
            y = base - size
            sheet.line([(column * wide + 8, y), (column * wide + wide * 0.7, y)], hand.ink, hand.weight)
            hand.line(sheet, (column * wide + 12, base + size * 0.2), str(studio.whole(10, 99999)), size, wide)
            base += size * studio.between(2, 5)
    return sheet


def _zoomed(studio: Studio) -> Sheet:
    """A part of a page from close by: few, large, thick letters."""
    sheet = studio.sheet(360, studio.between(120, 260))
    size = studio.between(26, 60)
    step = size * studio.between(1.2, 1.8)
    _lined(studio, sheet, step)
    hand = _hand(studio)
    hand.weight = size * studio.between(0.05, 0.11)
    start = studio.between(-30, 25)
    _fill(studio, sheet, hand, (start, studio.between(-step * 0.6, 10), 380, sheet.height + size), size, step, 0.9)
    return sheet


def _corrected(studio: Studio) -> Sheet:
    """A page with words struck out, words above the line, strokes in the margin and a second ink."""
    sheet, hand, size, step = _paper(studio)
    margin = studio.between(16, 60)
    _fill(studio, sheet, hand, (margin, 0, sheet.width - 14, sheet.height), size, step)
    other = Hand(studio, studio.pick(((190, 30, 40), (30, 110, 60), (90, 90, 95))))
    for _ in range(studio.whole(2, 9)):
        x, y = studio.between(margin, sheet.width * 0.7), step * studio.whole(1, max(1, int(sheet.height / step)))
        end = x + studio.between(20, 80)
        sheet.line([(x, y - size * 0.3), (end, y - size * studio.between(0.2, 0.4))], other.ink, other.weight)
        if studio.chance(0.5):
            other.line(sheet, (x, y - size * 0.8), words.words(studio.rng, studio.whole(1, 2)), size * 0.8, 120)
    return sheet


LAYOUTS: dict[str, Callable[[Studio], Sheet]] = {
    "pages": _pages,
    "more pages": _pages,
    "short": _short,
    "letter": _letter,
    "list": _list,
    "sticky": _sticky,
    "board": _board,
    "sums": _sums,
    "zoomed": _zoomed,
    "corrected": _corrected,
}
