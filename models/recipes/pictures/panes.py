"""What the panes of a window hold: lists, cells, prose, cards, fields, and windows put together from them by chance."""

from collections.abc import Callable

from models.recipes.pictures import words
from models.recipes.pictures.palettes import Colour, mix
from models.recipes.pictures.scenes import landscape
from models.recipes.pictures.studio import Box, Sheet, Studio

Pane = Callable[[Studio, Sheet, Box], None]


def shade(studio: Studio, part: float) -> Colour:
    """The palette's paper with `part` of its ink in it."""
    return mix(studio.palette.paper, studio.palette.ink, part)


def fitting(studio: Studio, width: float, size: float) -> str:
    """A line of words about `width` long at a letter size, never longer by much."""
    return words.line(studio.rng, max(3, int(width / size / 0.52)))


def rows(studio: Studio, sheet: Sheet, box: Box) -> None:
    """A list: a mark, a name and now and then a second line and a fact at the right; one row is chosen."""
    left, top, right, bottom = box
    face, size, ink = studio.face("sans"), studio.between(5, 9), studio.palette.ink
    double, marked, ruled, facts = (studio.chance(part) for part in (0.4, 0.6, 0.5, 0.4))
    height, chosen, row = size * studio.between(1.5, 2.6) + size * 1.2 * double, studio.whole(0, 12), 0
    round_marks, mark = studio.chance(0.5), studio.accent()
    while top + height <= bottom:
        if row == chosen:
            sheet.rect((left + 1, top, right - 1, top + height), fill=mix(mark, studio.palette.paper, 0.5), radius=2)
        start, middle = left + 5, top + height / 2
        if marked:
            half = min(height * 0.35, 9)
            box_ = (start, middle - half, start + 2 * half, middle + half)
            sheet.rect(box_, fill=mark if studio.chance(0.6) else studio.accent(), radius=half if round_marks else 1)
            start += 2 * half + 4
        room = (right - start - 4) * studio.between(0.3, 0.8)
        up = size * 0.65 * double
        sheet.text((start, middle - up), fitting(studio, room, size), face, size, ink, "lm")
        if double:
            text = fitting(studio, (right - start - 6) * 0.9, size * 0.8)
            sheet.text((start, middle + up), text, face, size * 0.8, shade(studio, 0.55), "lm")
        if facts and right - left > 80:
            sheet.text((right - 5, middle - up), words.number(studio.rng), face, size * 0.85, ink, "rm")
        if ruled:
            sheet.line([(left + 3, top + height), (right - 3, top + height)], shade(studio, 0.15), 0.5)
        top, row = top + height, row + 1


def cells(studio: Studio, sheet: Sheet, box: Box) -> None:
    """The cells of a spreadsheet program: letters above, numbers at the left, lines between, some cells filled."""
    left, top, right, bottom = box
    face, size, ink = studio.face("sans"), studio.between(4.5, 7.5), studio.palette.ink
    height, width, head = size * studio.between(1.5, 2.1), studio.between(26, 60), shade(studio, 0.1)
    grey, full = shade(studio, studio.between(0.12, 0.3)), studio.between(0.2, 0.9)
    sheet.rect((left, top, right, top + height), fill=head)
    sheet.rect((left, top, left + 14, bottom), fill=head)
    used = studio.whole(2, 9)
    for column in range(int((right - left - 14) / width) + 1):
        x = left + 14 + column * width
        sheet.line([(x, top), (x, bottom)], grey, 0.5)
        sheet.text((x + width / 2, top + height / 2), chr(65 + column), face, size, ink, "mm")
        for row in range(1, int((bottom - top) / height)):
            if column < used and studio.chance(full):
                text = words.number(studio.rng) if column else fitting(studio, width * 0.7, size)
                sheet.text((x + 2, top + (row + 0.5) * height), text, face, size, ink, "lm")
    for row in range(1, int((bottom - top) / height)):
        y = top + row * height
        sheet.line([(left, y), (right, y)], grey, 0.5)
        sheet.text((left + 7, y + height / 2), str(row), face, size * 0.9, ink, "mm")
    x, y = left + 14 + studio.whole(0, 3) * width, top + studio.whole(1, 6) * height
    sheet.rect((x, y, x + width, y + height), outline=studio.accent(), width=1.5)


def prose(studio: Studio, sheet: Sheet, box: Box) -> None:
    """A heading and running text, now and then with a picture."""
    left, top, right, bottom = box
    face, size, pad = studio.body(), studio.between(4.5, 8), studio.between(4, 16)
    left, right, top = left + pad, right - pad, top + pad * 0.6
    if studio.chance(0.7):
        big = size * studio.between(1.3, 2.4)
        sheet.text((left, top), fitting(studio, (right - left) * 0.6, big), face, big, studio.palette.ink)
        top += big * 1.6
    if studio.chance(0.3) and bottom - top > 80:
        sheet.paste(landscape(studio, 64), (left, top, right, top + (bottom - top) * 0.4))
        top += (bottom - top) * 0.4 + 5
    while top + size * 1.4 < bottom:
        if studio.chance(0.85):
            text = fitting(studio, (right - left) * studio.between(0.7, 0.98), size)
            sheet.text((left, top), text, face, size, studio.palette.ink)
        top += size * 1.45


def cards(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Goods or films side by side: a picture each, a name below, perhaps a price."""
    left, top, right, bottom = box
    width, face, size = studio.between(40, 90), studio.face("sans"), studio.between(4.5, 7)
    height, gap, priced = width * studio.between(0.8, 1.5), studio.between(4, 10), studio.chance(0.5)
    framed, scenes = studio.chance(0.4), studio.chance(0.35)
    y = top + gap
    while y + height * 0.6 < bottom:
        x = left + gap
        while x + width * 0.6 < right:
            picture = (x, y, min(x + width, right - 2), min(y + height * 0.68, bottom))
            if scenes and studio.chance(0.5):
                sheet.paste(landscape(studio, 48), picture)
            else:
                fill = mix(studio.accent(), studio.palette.paper, studio.between(0, 0.7))
                sheet.rect(picture, fill=fill, radius=studio.pick((0, 4)))
            room = picture[2] - x
            at = y + height * 0.72
            if at + size * 2 < bottom:
                sheet.text((x, at), fitting(studio, room * 0.8, size), face, size, studio.palette.ink)
                if priced:
                    sheet.text((x, at + size * 1.3), words.money(studio.rng), face, size, studio.accent())
            if framed:
                sheet.rect((x - 2, y - 2, picture[2] + 2, min(y + height, bottom)), outline=shade(studio, 0.2))
            x += width + gap
        y += height + gap


def photo(studio: Studio, sheet: Sheet, box: Box) -> None:
    """A picture or film with something to play it by."""
    left, top, right, bottom = box
    sheet.paste(landscape(studio, 96), box)
    if studio.chance(0.5):
        middle, reach = ((left + right) / 2, (top + bottom) / 2), min(right - left, bottom - top) * 0.12
        sheet.disc(middle, reach, fill=(20, 20, 20))
        x, y = middle
        sheet.polygon([(x - reach / 3, y - reach / 2), (x - reach / 3, y + reach / 2), (x + reach / 2, y)], (255,) * 3)
    if studio.chance(0.5):
        sheet.line([(left + 6, bottom - 6), (right - 6, bottom - 6)], (200, 200, 200), 1.5)
        sheet.line([(left + 6, bottom - 6), (left + (right - left) * 0.4, bottom - 6)], (230, 60, 50), 1.5)


def fields(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Entries to fill in, with names above or before them, and a button or two."""
    left, top, right, bottom = box
    face, size, above = studio.face("sans"), studio.between(5, 8), studio.chance(0.5)
    left, right = left + 8, right - 8 - (right - left) * studio.between(0, 0.3)
    radius, step = studio.pick((0, 2, 6)), size * (3.6 if above else 2.6)
    top += 6
    while top + step + 16 < bottom:
        name_at = (left, top + (0 if above else size * 0.5))
        sheet.text(name_at, studio.pick(words.FIELDS), face, size, studio.palette.ink)
        start = left if above else left + (right - left) * 0.38
        upper = top + (size * 1.3 if above else 0)
        entry = (start, upper, right, upper + size * 1.9)
        sheet.rect(entry, fill=shade(studio, studio.pick((0.0, 0.06))), outline=shade(studio, 0.35), radius=radius)
        if studio.chance(0.5):
            text = fitting(studio, (right - start) * 0.5, size)
            sheet.text((start + 3, upper + size * 0.95), text, face, size, shade(studio, 0.6), "lm")
        top += step
    for part in range(studio.whole(1, 2)):
        wide = min(46.0, (right - left) / 2 - 4)
        x = right - wide - part * (wide + 5)
        sheet.rect((x, bottom - 16, x + wide, bottom - 4), fill=studio.accent(), radius=radius)
        sheet.text((x + wide / 2, bottom - 10), fitting(studio, wide * 0.4, 6), face, 6, (255, 255, 255), "mm")


def icons(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Icons in rows with names below."""
    left, top, right, bottom = box
    side, face, radius = studio.between(14, 34), studio.face("sans"), studio.pick((0, 4, 8, 17))
    step, named = side * studio.between(1.35, 1.9), studio.chance(0.75)
    y = top + side * 0.4
    while y + side < bottom:
        x = left + side * 0.4
        while x + side < right:
            if studio.chance(0.93):
                sheet.rect((x, y, x + side, y + side), fill=studio.accent(), radius=radius)
                glyph = studio.pick("ABEMSTWX+#@&")
                sheet.text((x + side / 2, y + side / 2), glyph, face, side * 0.55, (255, 255, 255), "mm")
                if named:
                    name = words.title(studio.rng, 1, 1)[:8]
                    sheet.text((x + side / 2, y + side + 4), name, face, 5, studio.palette.ink, "mm")
            x += step
        y += step + 5 * named


def tree(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Names under names, each a little further right."""
    left, top, right, bottom = box
    face, size, depth = studio.face("sans"), studio.between(5, 7.5), 0
    while top + size * 1.6 < bottom:
        x = left + 5 + depth * size * 1.3
        sheet.polygon([(x, top + 2), (x + 4, top + 2), (x + 2, top + 5)], studio.palette.ink)
        sheet.text((x + 7, top), fitting(studio, max(10, right - x - 12) * 0.7, size), face, size, studio.palette.ink)
        depth = max(0, min(3, depth + studio.pick((-1, 0, 0, 1))))
        top += size * 1.6


def strip(studio: Studio, sheet: Sheet, box: Box) -> None:
    """A small curve or bars with a name, as programs show use over time."""
    left, top, right, bottom = box
    sheet.text((left + 5, top + 3), words.title(studio.rng, 1, 2), studio.face("sans"), 7, studio.palette.ink)
    low, high, colour = bottom - 5, top + 16, studio.accent()
    steps = studio.whole(6, 30)
    heights = [studio.between(0, 1) for _ in range(steps + 1)]
    places = [(left + 5 + (right - left - 10) * i / steps, low - (low - high) * h) for i, h in enumerate(heights)]
    if studio.chance(0.5):
        sheet.polygon([(left + 5, low), *places, (right - 5, low)], mix(colour, studio.palette.paper, 0.5))
        sheet.line(places, colour, 1)
    else:
        for x, y in places[:-1]:
            sheet.rect((x, y, x + (right - left) / steps * 0.6, low), fill=colour)


def buttons(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Keys in rows, as of a calculator, or switches."""
    left, top, right, bottom = box
    across, down, face = studio.whole(3, 6), studio.whole(2, 6), studio.face("sans")
    width, height, radius = (right - left) / across, (bottom - top) / down, studio.pick((0, 3, 12))
    for index in range(across * down):
        x, y = left + index % across * width, top + index // across * height
        fill = studio.accent() if studio.chance(0.15) else shade(studio, studio.between(0.08, 0.16))
        sheet.rect((x + 2, y + 2, x + width - 2, y + height - 2), fill=fill, radius=radius)
        text = studio.pick(("7", "8", "9", "+", "OK", "AC", "=", "%", "0", "Del"))
        sheet.text((x + width / 2, y + height / 2), text, face, min(14, height * 0.4), studio.palette.ink, "mm")


PANES: tuple[Pane, ...] = (rows, rows, cells, prose, prose, cards, photo, fields, icons, tree, strip, buttons)


def panes(studio: Studio, sheet: Sheet, box: Box, depth: int = 0) -> None:
    """Fills a window: halves it up to three times at uneven places, and puts something into every part."""
    left, top, right, bottom = box
    wide, high = right - left, bottom - top
    if depth < 3 and max(wide, high) > 90 and studio.chance((0.9, 0.65, 0.35)[depth]):
        part = studio.between(0.18, 0.82)
        if wide * studio.between(0.6, 1.4) > high:
            cuts = ((left, top, left + wide * part, bottom), (left + wide * part, top, right, bottom))
        else:
            cuts = ((left, top, right, top + high * part), (left, top + high * part, right, bottom))
        for cut in cuts:
            panes(studio, sheet, cut, depth + 1)
        return
    ground = shade(studio, studio.pick((0.0, 0.0, 0.0, 0.05, 0.1)))
    sheet.rect(box, fill=ground, outline=shade(studio, 0.2) if studio.chance(0.6) else None)
    if min(wide, high) > 22:
        studio.pick(PANES)(studio, sheet, box)
