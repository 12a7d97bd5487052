"""What stands on screens: slides and screenshots of windows; and logos."""

from models.recipes.pictures import decks, words
from models.recipes.pictures.palettes import WHITE, Colour, mix
from models.recipes.pictures.scenes import landscape
from models.recipes.pictures.studio import Box, Sheet, Studio
from models.recipes.pictures.windows import LAYOUTS, program


def slide(studio: Studio) -> Sheet:
    """A slide: title, bullets, two halves, a quotation; (evaluation only) a band at the side or big numbers."""
    if studio.chance(0.35):
        studio.palette = studio.palette.inverted()
    sheet = studio.sheet(360, studio.pick((202, 202, 270)))
    layout = studio.variant(["title", "bullets", "band", "halves", "quote", *decks.LAYOUTS, "side", "numbers"], held=2)
    if layout in decks.LAYOUTS:
        return decks.deck_slide(studio, layout)
    if studio.chance(0.3):
        sheet.rect((0, 0, 360, sheet.height), fill=mix(studio.palette.paper, studio.accent(), studio.between(0.1, 0.8)))
    accent, ink, face = studio.accent(), studio.palette.ink, studio.face("display")
    size, left = studio.between(17, 27), 20.0
    if layout == "side":
        sheet.rect((0, 0, 70, sheet.height), fill=accent)
        left = 86
    if layout == "band":
        sheet.rect((0, 0, 360, 20 + size * 1.4), fill=accent)
    if layout in {"title", "quote"}:
        _title_slide(studio, sheet, layout, size)
    else:
        sheet.text((left, 14), words.title(studio.rng, 2, 4), face, size, WHITE if layout == "band" else ink)
        _points(studio, sheet, layout, left, 30 + size * 1.5)
    if studio.chance(0.5):
        foot = sheet.height - 6
        sheet.text((350, foot), str(studio.whole(1, 60)), studio.body(), 7, ink, "rb")
        sheet.text((10, foot), studio.pick(words.COMPANIES), studio.body(), 7, ink, "lb")
    return sheet


def _title_slide(studio: Studio, sheet: Sheet, layout: str, size: float) -> None:
    ink, middle = studio.palette.ink, sheet.height * studio.between(0.3, 0.45)
    centred = studio.chance(0.6)
    x, anchor = (180.0, "mm") if centred else (24.0, "lm")
    for row in range(studio.whole(1, 2)):
        sheet.text(
            (x, middle + row * size * 1.5),
            words.title(studio.rng, 2, 3),
            studio.face("display"),
            size * 1.3,
            ink,
            anchor,
        )
    below = middle + size * 3
    sheet.text((x, below), words.title(studio.rng, 3, 6), studio.body(), size * 0.6, studio.accent(), anchor)
    if layout == "quote":
        sheet.text((14, 10), "“", studio.face("serif"), 60, studio.accent())
    if studio.chance(0.5):
        sheet.rect((x - 40 if centred else x, below + size, x + 40, below + size + 2), fill=studio.accent())


def _points(studio: Studio, sheet: Sheet, layout: str, left: float, top: float) -> None:
    size, ink, face = studio.between(10, 15), studio.palette.ink, studio.body()
    if layout == "numbers":
        for column in range(3):
            x = 20 + (column + 0.5) * 107
            sheet.text(
                (x, sheet.height * 0.5), words.number(studio.rng), studio.face("display"), 30, studio.accent(), "mm"
            )
            sheet.text((x, sheet.height * 0.68), words.title(studio.rng, 1, 2), face, 11, ink, "mm")
        return
    room = 160 if layout == "halves" else 340 - left
    if layout == "halves":
        sheet.rect((196, top, 346, sheet.height - 20), fill=studio.accent())
        if studio.chance(0.5):
            sheet.paste(landscape(studio, 96), (196, top, 346, sheet.height - 20))
    while top < sheet.height - size * 2.5:
        sheet.disc((left + 5, top + size * 0.6), 2.2, fill=studio.accent())
        text = words.line(studio.rng, int(room * studio.between(0.4, 0.95) / size / 0.52))
        sheet.text((left + 14, top), text, face, size, ink)
        top += size * studio.between(1.7, 2.3)


def screenshot(studio: Studio) -> Sheet:
    """A window: files, a page of the web, a chat, settings; (evaluation only) mail in three parts or a dashboard."""
    if studio.chance(0.35):
        studio.palette = studio.palette.inverted()
    phone = studio.chance(0.2)
    sheet = studio.sheet(200, 360) if phone else studio.sheet(360, studio.between(200, 290))
    layout = studio.variant(["files", "web", "chat", "settings", "desktop", *LAYOUTS, "mail", "tiles"], held=2)
    if layout in LAYOUTS:
        return program(studio, layout)
    if layout == "desktop":
        return _desktop(studio, sheet)
    _window(studio, sheet, (0, 0, sheet.width, sheet.height), layout)
    return sheet


def _desktop(studio: Studio, sheet: Sheet) -> Sheet:
    if studio.chance(0.5):
        sheet.paste(landscape(studio, 128), (0, 0, sheet.width, sheet.height))
    else:
        sheet.rect((0, 0, sheet.width, sheet.height), fill=studio.accent())
    for row in range(studio.whole(2, 5)):
        sheet.rect((10, 10 + row * 34, 28, 28 + row * 34), fill=studio.accent(), outline=WHITE, radius=3)
    sheet.rect((0, sheet.height - 14, sheet.width, sheet.height), fill=studio.palette.ink)
    box = (sheet.width * 0.2, sheet.height * 0.1, sheet.width * 0.92, sheet.height * 0.85)
    _window(studio, sheet, box, studio.pick(("files", "web", "settings")))
    return sheet


def _window(studio: Studio, sheet: Sheet, box: Box, layout: str) -> None:
    left, top, right, bottom = box
    ink, faint, paper = studio.palette.ink, studio.palette.faint, studio.palette.paper
    sheet.rect(box, fill=paper, outline=faint)
    bar = studio.pick((faint, studio.accent(), mix(paper, ink, 0.1)))
    sheet.rect((left, top, right, top + 15), fill=bar)
    dots = [(230, 90, 80), (240, 190, 70), (90, 190, 90)] if studio.chance(0.5) else [ink] * 3
    start, step = (left + 8, 9) if studio.chance(0.5) else (right - 28, 10)
    for index, colour in enumerate(dots):
        sheet.disc((start + index * step, top + 7.5), 2.7, fill=colour)
    sheet.text(((left + right) / 2, top + 7.5), words.title(studio.rng, 1, 3), studio.face("sans"), 7.5, ink, "mm")
    if studio.chance(0.7):
        sheet.rect((left + 34, top + 19, right - 30, top + 31), fill=mix(paper, faint, 0.5), outline=faint, radius=5)
        for index in range(2):
            sheet.disc((left + 10 + index * 12, top + 25), 4, fill=faint)
    inside = (left + 2, top + 36, right - 2, bottom - 2)
    views = {"files": _files, "web": _web, "chat": _chat, "settings": _settings, "mail": _mail, "tiles": _tiles}
    views[layout](studio, sheet, inside)


def _side_list(studio: Studio, sheet: Sheet, box: Box, width: float) -> None:
    left, top, _, bottom = box
    sheet.rect((left, top, left + width, bottom), fill=mix(studio.palette.paper, studio.palette.faint, 0.5))
    chosen, row = studio.whole(0, 4), 0
    while top + 12 < bottom:
        if row == chosen:
            sheet.rect((left + 2, top, left + width - 2, top + 12), fill=studio.accent(), radius=2)
        sheet.rect((left + 5, top + 3, left + 11, top + 9), fill=studio.accent(), radius=1)
        text = words.title(studio.rng, 1, 2)[: int(width / 5)]
        sheet.text((left + 15, top + 6), text, studio.face("sans"), 7, studio.palette.ink, "lm")
        top, row = top + 14, row + 1


def _files(studio: Studio, sheet: Sheet, box: Box) -> None:
    _side_list(studio, sheet, box, 60)
    left, top, right, bottom = box
    size = studio.between(16, 30)
    y = top + 8
    while y + size + 12 < bottom:
        x = left + 72
        while x + size < right:
            sheet.rect((x, y, x + size, y + size * 0.8), fill=studio.accent(), radius=2)
            name = words.title(studio.rng, 1, 1)[:8]
            sheet.text((x + size / 2, y + size), name, studio.face("sans"), 5.5, studio.palette.ink, "mm")
            x += size * 1.7
        y += size + 14


def _web(studio: Studio, sheet: Sheet, box: Box) -> None:
    left, top, right, bottom = box
    ink, face = studio.palette.ink, studio.face("sans")
    for index in range(5):
        sheet.text((right - 8 - index * 34, top + 2), words.title(studio.rng, 1, 1)[:6], face, 6.5, ink, "ra")
    sheet.paste(landscape(studio, 96), (left, top + 14, right, top + 14 + (bottom - top) * 0.35))
    sheet.text((left + 14, top + 34), words.title(studio.rng, 2, 3), studio.face("display"), 15, WHITE)
    sheet.rect((left + 14, top + 54, left + 64, top + 66), fill=studio.accent(), radius=4)
    y, column = top + 24 + (bottom - top) * 0.35, (right - left) / 3
    for index in range(3):
        x = left + 6 + index * column
        sheet.text((x, y), words.title(studio.rng, 1, 1), face, 9, ink)
        for row in range(int((bottom - y - 16) / 9)):
            sheet.text((x, y + 14 + row * 9), words.line(studio.rng, int(column / 4)), face, 6, ink)


def _chat(studio: Studio, sheet: Sheet, box: Box) -> None:
    left, top, right, bottom = box
    face = studio.face("sans")
    while top + 28 < bottom - 16:
        mine = studio.chance(0.5)
        width = (right - left) * studio.between(0.3, 0.65)
        start = right - 8 - width if mine else left + 20
        height = studio.pick((15, 24))
        fill = studio.palette.accents[0] if mine else studio.palette.faint
        sheet.rect((start, top, start + width, top + height), fill=fill, radius=6)
        if not mine:
            sheet.disc((left + 10, top + 8), 6, fill=studio.accent())
        for row in range(height // 10):
            sheet.text(
                (start + 5, top + 3 + row * 9), words.line(studio.rng, int(width / 4.2)), face, 6.5, studio.palette.ink
            )
        top += height + 7
    sheet.rect((left + 6, bottom - 15, right - 6, bottom - 3), outline=studio.palette.faint, radius=6)


def _settings(studio: Studio, sheet: Sheet, box: Box) -> None:
    left, top, right, bottom = box
    side = 70 if right - left > 220 else 0
    if side:
        _side_list(studio, sheet, box, side)
    y, ink, face = top + 6, studio.palette.ink, studio.face("sans")
    while y + 16 < bottom:
        sheet.text((left + side + 10, y + 6), words.title(studio.rng, 1, 3), face, 7.5, ink, "lm")
        if studio.chance(0.5):
            on = studio.chance(0.5)
            fill = studio.palette.accents[0] if on else studio.palette.faint
            sheet.rect((right - 34, y, right - 14, y + 11), fill=fill, radius=5.5)
            sheet.disc((right - 20 if on else right - 28, y + 5.5), 4.5, fill=WHITE)
        else:
            sheet.rect((right - 76, y - 1, right - 14, y + 12), outline=studio.palette.faint, radius=3)
            sheet.text((right - 72, y + 5.5), words.title(studio.rng, 1, 1), face, 6.5, ink, "lm")
        sheet.line([(left + side + 10, y + 16), (right - 10, y + 16)], studio.palette.faint, 0.4)
        y += 21


def _mail(studio: Studio, sheet: Sheet, box: Box) -> None:
    left, top, right, bottom = box
    _side_list(studio, sheet, box, 56)
    middle, face, y = left + 56 + (right - left) * 0.3, studio.face("sans"), top
    while y + 22 < bottom:
        sheet.text((left + 62, y + 3), words.person(studio.rng)[:14], face, 7, studio.palette.ink)
        sheet.text((left + 62, y + 12), words.line(studio.rng, 18), face, 5.5, studio.palette.faint)
        sheet.line([(left + 58, y + 21), (middle, y + 21)], studio.palette.faint, 0.5)
        y += 23
    sheet.line([(middle, top), (middle, bottom)], studio.palette.faint)
    sheet.text((middle + 8, top + 6), words.title(studio.rng, 2, 3), face, 10, studio.palette.ink)
    for row in range(int((bottom - top - 34) / 10)):
        sheet.text((middle + 8, top + 26 + row * 10), words.line(studio.rng, 26), face, 6.5, studio.palette.ink)


def _tiles(studio: Studio, sheet: Sheet, box: Box) -> None:
    left, top, right, bottom = box
    across, down = studio.whole(2, 4), studio.whole(2, 3)
    width, height = (right - left) / across, (bottom - top) / down
    for index in range(across * down):
        x, y = left + index % across * width + 4, top + index // across * height + 4
        sheet.rect((x, y, x + width - 8, y + height - 8), outline=studio.palette.faint, radius=4)
        sheet.text((x + 5, y + 4), words.title(studio.rng, 1, 1), studio.face("sans"), 6.5, studio.palette.ink)
        if studio.chance(0.6):
            sheet.text((x + 5, y + 14), words.number(studio.rng), studio.face("sans"), 15, studio.accent())
        else:
            sheet.rect((x + 6, y + 16, x + width - 16, y + height - 16), fill=studio.accent(), radius=3)


def logo(studio: Studio) -> Sheet:
    """A mark with or without a name: letters, rings, badges, plates; (evaluation only) stripes, or in a square."""
    layout = studio.variant(
        ["mark", "beside", "below", "badge", "word", "plate", "ring", "shield", "stripes", "square"], held=2
    )
    background = studio.pick((WHITE, studio.palette.paper, studio.accent(), (20, 22, 28)))
    sheet = studio.sheet(360, studio.pick((360, 260, 200)), background)
    dark = sum(background) < 330
    ink, accent = WHITE if dark else studio.palette.ink, studio.accent()
    if accent == background:
        accent = ink
    name, face, middle = studio.pick(words.COMPANIES), studio.face("display"), sheet.height / 2
    if layout == "word":
        sheet.text((180, middle), name, face, studio.between(38, 60), accent, "mm")
        return sheet
    if layout == "plate":
        half = sheet.height * studio.between(0.15, 0.3)
        sheet.rect((40, middle - half, 320, middle + half), fill=accent, radius=half * studio.pick((0, 0.4, 1)))
        sheet.text((180, middle), name, face, min(half * 1.1, 46), WHITE, "mm")
        return sheet
    radius = min(sheet.height * 0.33, 90) * (0.7 if layout in {"below", "beside", "stripes"} else 1)
    centre = {"beside": (85.0, middle), "below": (180.0, middle - 26), "stripes": (180.0, middle - 26)}.get(
        layout, (180.0, middle)
    )
    if layout == "square":
        half = radius * 1.25
        sheet.rect((180 - half, middle - half, 180 + half, middle + half), fill=ink, radius=studio.pick((0, 20)))
    if layout == "shield":
        wide, top = radius * 1.2, middle - radius * 1.2
        side = [(180 - wide, top), (180 + wide, top), (180 + wide, middle + radius * 0.3)]
        sheet.polygon([*side, (180, middle + radius * 1.6), (180 - wide, middle + radius * 0.3)], ink)
    if layout == "ring":
        sheet.disc(centre, radius * 1.35, fill=ink)
        sheet.disc(centre, radius * 1.2, fill=background)
    _mark(studio, sheet, centre, radius, accent, ink, layout)
    if layout == "beside":
        sheet.text((85 + radius + 16, middle), name, face, studio.between(24, 34), ink, "lm")
    if layout in {"below", "stripes"}:
        sheet.text((180, middle + radius + 6), name, face, studio.between(20, 34), ink, "mm")
    return sheet


def _mark(
    studio: Studio, sheet: Sheet, centre: tuple[float, float], radius: float, accent: Colour, ink: Colour, layout: str
) -> None:
    x, y = centre
    kind = (
        "stripes"
        if layout == "stripes"
        else studio.pick(("letter", "rings", "leaf", "hexagon", "dots", "waves", "peaks", "steps"))
    )
    if kind == "letter":
        sheet.disc(centre, radius, fill=accent)
        sheet.text(centre, studio.pick("ABCDEFGHKLMNPQRSTVWXZ"), studio.face("display"), radius * 1.2, WHITE, "mm")
    elif kind == "rings":
        for part in range(studio.whole(2, 4)):
            sheet.disc(
                (x + (part - 1) * radius * 0.5, y),
                radius * 0.55,
                outline=studio.palette.accents[part],
                width=radius * 0.14,
            )
    elif kind == "leaf":
        sheet.slice((x - radius / 2, y), radius, -60, 60, accent, accent)
        sheet.slice((x + radius / 2, y), radius, 120, 240, studio.accent(), ink)
    elif kind == "hexagon":
        sheet.draw.regular_polygon(
            (x * sheet.scale, y * sheet.scale, radius * sheet.scale), studio.whole(3, 8), fill=accent
        )
        sheet.disc(centre, radius * 0.4, fill=WHITE)
    elif kind in {"dots", "waves", "peaks"}:
        _small_marks(studio, sheet, centre, radius, kind)
    else:
        for part in range(3):
            top = y + radius * (0.6 - part * 0.6) if kind == "steps" else y - radius
            left = x - radius + part * radius * 0.7
            sheet.rect((left, top, left + radius * 0.55, y + radius), fill=studio.palette.accents[part])
    if layout == "badge":
        sheet.disc(centre, radius * 1.15, outline=ink, width=5)


def _small_marks(studio: Studio, sheet: Sheet, centre: tuple[float, float], radius: float, kind: str) -> None:
    x, y = centre
    if kind == "dots":
        for index in range(9):
            at = (x + (index % 3 - 1) * radius * 0.6, y + (index // 3 - 1) * radius * 0.6)
            sheet.disc(at, radius * studio.between(0.12, 0.28), fill=studio.palette.accents[index % 6])
    elif kind == "waves":
        for row in range(3):
            steps = [index / 10 * 2 - 1 for index in range(11)]
            curve = [(x + s * radius, y + (row - 1) * radius * 0.5 + radius * 0.2 * (1 - 2 * s * s)) for s in steps]
            sheet.line(curve, studio.palette.accents[row], radius * 0.17)
    else:
        for part, shift in enumerate((-0.35, 0.35)):
            foot, top = y + radius * 0.7, y - radius * (0.8 - 0.4 * part)
            base = [(x + (shift - 0.6) * radius, foot), (x + shift * radius, top), (x + (shift + 0.6) * radius, foot)]
            sheet.polygon(base, studio.palette.accents[part])
