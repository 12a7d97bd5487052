"""Slides that only training sees: charts, tables, pictures, cards, steps, sections, on grounds of many fashions."""

from collections.abc import Callable

from models.recipes.pictures import words
from models.recipes.pictures.palettes import WHITE, Colour, ink_for, mix
from models.recipes.pictures.scenes import landscape
from models.recipes.pictures.studio import Box, Sheet, Studio


def deck_slide(studio: Studio, layout: str) -> Sheet:
    """One slide of a layout of LAYOUTS: a ground, a title somewhere at the top, and what it is about."""
    studio.recolour(dark=0.3)
    sheet = studio.sheet(360, studio.pick((202.0, 202.0, 225.0, 270.0)))
    _ground(studio, sheet)
    if layout == "section":
        _section(studio, sheet)
        return sheet
    size, margin = studio.between(12, 24), studio.between(12, 30)
    at, anchor = ((sheet.width / 2, margin * 0.7), "ma") if studio.chance(0.35) else ((margin, margin * 0.7), "la")
    sheet.text(
        at, words.title(studio.rng, 2, 5)[: int(600 / size)], studio.face("display"), size, ink_on(sheet, at), anchor
    )
    top = margin * 0.7 + size * 1.3
    if studio.chance(0.3):
        sheet.rect((margin, top, margin + studio.between(20, 320), top + 2), fill=studio.accent())
    LAYOUTS[layout](studio, sheet, (margin, top + 10, sheet.width - margin, sheet.height - studio.between(10, 24)))
    if studio.chance(0.5):
        at = (sheet.width - 8, sheet.height - 5)
        sheet.text(at, str(studio.whole(1, 80)), studio.body(), 6, ink_on(sheet, at), "rb")
    return sheet


def ink_on(sheet: Sheet, at: tuple[float, float]) -> Colour:
    """Black or white, whichever can be read at a place of the sheet."""
    x = min(sheet.image.width - 1, max(0, round(at[0] * sheet.scale)))
    y = min(sheet.image.height - 1, max(0, round(at[1] * sheet.scale)))
    pixel = sheet.image.getpixel((x, y))
    return WHITE if isinstance(pixel, tuple) and sum(pixel[:3]) < 360 else (25, 25, 32)


def _ground(studio: Studio, sheet: Sheet) -> None:
    """Plain, a full colour, a run of colours, a shape in a corner, a band at the top or foot, or a frame."""
    kind, accent, wide, high = studio.whole(0, 7), studio.accent(), sheet.width, sheet.height
    if kind == 1:
        sheet.rect((0, 0, wide, high), fill=mix(accent, studio.palette.paper, studio.between(0, 0.8)))
    elif kind == 2:
        other = mix(accent, studio.accent(), studio.between(0.3, 1))
        for band in range(30):
            sheet.rect((0, high * band / 30, wide, high * (band + 1) / 30 + 1), fill=mix(accent, other, band / 30))
    elif kind == 3:
        x, reach = studio.pick((0.0, wide)), studio.between(50, 160)
        sheet.polygon([(x, high), (abs(x - reach), high), (x, high - reach)], accent)
    elif kind == 4:
        sheet.disc((wide * studio.between(0.8, 1), high * studio.between(0, 1)), studio.between(40, 110), fill=accent)
    elif kind == 5:
        sheet.rect((0, high - studio.between(6, 24), wide, high), fill=accent)
    elif kind == 6:
        sheet.rect((0, 0, wide, studio.between(4, 12)), fill=accent)


def _bullets(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Points with dots, strokes, numbers or nothing, on one or two levels."""
    left, top, right, bottom = box
    size, face, mark = studio.between(6.5, 14), studio.body(), studio.whole(0, 3)
    step, ink, number = size * studio.between(1.4, 2.6), ink_on(sheet, (left, top)), 1
    while top + size < bottom:
        inset = size * 1.6 if mark < 3 and studio.chance(0.3) else 0.0
        x = left + inset
        if mark == 0:
            sheet.disc((x + 3, top + size * 0.55), size * 0.17, fill=ink)
        elif mark < 3:
            sheet.text((x, top), "–" if mark == 1 else f"{number}.", face, size, ink)
        room = (right - x - size * 1.3) * studio.between(0.35, 1)
        text = words.line(studio.rng, max(4, int(room / size / 0.53)))
        sheet.text((x + size * 1.3 * (mark < 3), top), text, face, size * (0.85 if inset else 1), ink)
        top, number = top + step, number + 1
        if studio.chance(0.1):
            break


def _split(studio: Studio, box: Box) -> tuple[Box, Box]:
    left, top, right, bottom = box
    middle = left + (right - left) * studio.between(0.35, 0.65)
    parts = ((left, top, middle - 6, bottom), (middle + 6, top, right, bottom))
    return parts if studio.chance(0.5) else (parts[1], parts[0])


def _pictured(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Points beside a picture or a plain field, perhaps to the slide's edge."""
    words_, picture = _split(studio, box)
    if studio.chance(0.4):
        picture = (picture[0], 0.0, sheet.width if picture[0] > words_[0] else picture[2], sheet.height)
    if studio.chance(0.6):
        sheet.paste(landscape(studio, 96), picture)
    else:
        sheet.rect(picture, fill=studio.accent())
    _bullets(studio, sheet, words_)


def _charted(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Points beside a small chart."""
    words_, (left, top, right, bottom) = _split(studio, box)
    _bullets(studio, sheet, words_)
    count, colour, ink = studio.whole(3, 7), studio.accent(), ink_on(sheet, (left, top))
    kind, step = studio.whole(0, 2), (right - left) / count
    heights = [studio.between(0.1, 0.95) * (bottom - top) for _ in range(count)]
    if kind == 0:
        radius = min(right - left, bottom - top) * 0.45
        for index in range(count):
            turn, fill = index * 360 / count, studio.palette.accents[index % 6]
            sheet.slice(((left + right) / 2, (top + bottom) / 2), radius, turn, turn + 360 / count, fill, WHITE)
        return
    sheet.line([(left, top), (left, bottom), (right, bottom)], ink, 0.8)
    if kind == 1:
        for index, height in enumerate(heights):
            x = left + index * step
            sheet.rect((x + step * 0.2, bottom - height, x + step * 0.8, bottom), fill=colour)
    else:
        sheet.line([(left + (i + 0.5) * step, bottom - h) for i, h in enumerate(heights)], colour, 2)


def _tabled(studio: Studio, sheet: Sheet, box: Box) -> None:
    """A table of a few rows under the title."""
    left, top, right, bottom = box
    rows, columns, face = studio.whole(3, 6), studio.whole(2, 5), studio.body()
    high, wide, band = (bottom - top) / rows, (right - left) / columns, studio.accent()
    size, ink = min(10.0, high * 0.4), ink_on(sheet, (left, top))
    sheet.rect((left, top, right, top + high), fill=band)
    for row in range(rows):
        sheet.line([(left, top + (row + 1) * high), (right, top + (row + 1) * high)], ink, 0.5)
        for column in range(columns):
            text = words.title(studio.rng, 1, 1) if row == 0 or column == 0 else words.number(studio.rng)
            colour = ink_for(band, (25, 25, 32), 360) if row == 0 else ink
            at = (left + column * wide + 4, top + (row + 0.5) * high)
            sheet.text(at, text[: int(wide / size / 0.55)], face, size, colour, "lm")


def _cards(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Two to six cards with marks, short headings and a few words."""
    left, top, right, bottom = box
    across, down = studio.pick(((2, 1), (3, 1), (4, 1), (2, 2), (3, 2)))
    wide, high, face = (right - left) / across, (bottom - top) / down, studio.body()
    filled, radius, marked = studio.chance(0.6), studio.pick((0, 4, 10)), studio.chance(0.6)
    for index in range(across * down):
        x, y = left + index % across * wide, top + index // across * high
        card = (x + 4, y + 4, x + wide - 4, y + high - 4)
        fill = mix(studio.accent(), studio.palette.paper, studio.between(0, 0.9)) if filled else None
        sheet.rect(card, fill=fill, outline=studio.accent(), radius=radius)
        ink, at = ink_on(sheet, (x + wide / 2, y + 9)), y + 12
        if marked:
            sheet.disc((x + wide / 2, at + 8), 9, fill=studio.accent(), outline=ink)
            at += 22
        sheet.text((x + wide / 2, at), words.title(studio.rng, 1, 1), studio.face("display"), 9, ink, "ma")
        for row in range(int(max(0.0, card[3] - at - 18) / 9)):
            text = words.line(studio.rng, int(wide / 4.6))
            sheet.text((x + wide / 2, at + 14 + row * 9), text, face, 6, ink, "ma")


def _steps(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Times or steps along a line, with words above and below."""
    left, top, right, bottom = box
    count, y, face = studio.whole(3, 6), (top + bottom) / 2, studio.body()
    ink, step = ink_on(sheet, (left, top)), (right - left) / count
    sheet.line([(left, y), (right, y)], ink, studio.between(0.8, 3))
    for index in range(count):
        x, side = left + (index + 0.5) * step, 1 if index % 2 else -1
        sheet.disc((x, y), studio.between(4, 9), fill=studio.accent(), outline=ink)
        sheet.text((x, y + side * 18), str(studio.whole(1990, 2040)), studio.face("display"), 8, ink, "mm")
        for row in range(studio.whole(1, 3)):
            text = words.line(studio.rng, int(step / 4.2))
            sheet.text((x, y + side * (28 + row * 8)), text, face, 5.5, ink, "mm")


def _section(studio: Studio, sheet: Sheet) -> None:
    """A few large words, perhaps over a picture, with a line or a field of colour."""
    if studio.chance(0.4):
        sheet.paste(landscape(studio, 128), (0, 0, sheet.width, sheet.height))
    x, anchor = studio.pick(((180.0, "mm"), (24.0, "lm"), (336.0, "rm")))
    y, size = sheet.height * studio.between(0.3, 0.65), studio.between(22, 40)
    if studio.chance(0.4):
        sheet.rect((0, y - size, 360, y + size * 1.8), fill=studio.accent())
    ink, face = ink_on(sheet, (x, y)), studio.face("display")
    sheet.text((x, y), words.title(studio.rng, 1, 3)[: int(560 / size)], face, size, ink, anchor)
    sheet.text((x, y + size * 1.2), words.title(studio.rng, 2, 6), studio.body(), size * 0.4, ink, anchor)
    if studio.chance(0.5):
        sheet.text(
            (x, sheet.height - 14),
            f"{words.person(studio.rng)}  {words.date(studio.rng)}",
            studio.body(),
            8,
            ink,
            anchor,
        )


LAYOUTS: dict[str, Callable[[Studio, Sheet, Box], None]] = {
    "points": _bullets,
    "pictured": _pictured,
    "charted": _charted,
    "tabled": _tabled,
    "cards": _cards,
    "steps": _steps,
    "section": _bullets,
}
