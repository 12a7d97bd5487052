"""Screenshots that only training sees: windows, desktops, dialogs, phones and terminals of many fashions."""

from models.recipes.pictures import words
from models.recipes.pictures.palettes import hsv, ink_for, mix
from models.recipes.pictures.panes import (
    Pane,
    cards,
    cells,
    fields,
    fitting,
    icons,
    panes,
    photo,
    prose,
    rows,
    shade,
)
from models.recipes.pictures.scenes import landscape
from models.recipes.pictures.studio import Box, Sheet, Studio

PROGRAMS: dict[str, tuple[Pane, ...]] = {
    "spreadsheet": (cells,),
    "store": (cards,),
    "article": (prose,),
    "player": (photo,),
    "entries": (fields, rows),
    "panes": (panes,),
    "more panes": (panes,),
}
LAYOUTS = (*PROGRAMS, "dialog", "windows", "terminal", "phone", "board", "sign-in", "home screen")


def program(studio: Studio, layout: str) -> Sheet:
    """One screen of a layout of LAYOUTS, in a palette of its own, light or dark."""
    studio.recolour(dark=0.35)
    if layout in {"phone", "home screen"}:
        return _phone(studio, layout)
    sheet = studio.sheet(360, studio.between(170, 300))
    whole = (0.0, 0.0, sheet.width, sheet.height)
    if layout in {"windows", "terminal", "dialog"}:
        _ground(studio, sheet)
        if layout == "dialog" and studio.chance(0.6):
            panes(studio, sheet, _frame(studio, sheet, whole))
        if layout == "windows":
            for _ in range(studio.whole(1, 3)):
                box = _part(studio, sheet, 0.35, 0.75)
                panes(studio, sheet, _frame(studio, sheet, box))
        else:
            box = _part(studio, sheet, *((0.3, 0.6) if layout == "dialog" else (0.55, 0.95)))
            (_dialog if layout == "dialog" else _terminal)(studio, sheet, box)
        return sheet
    inside = _frame(studio, sheet, whole)
    if layout == "board":
        _board(studio, sheet, inside)
    elif layout == "sign-in":
        _sign_in(studio, sheet, inside)
    else:
        studio.pick(PROGRAMS[layout])(studio, sheet, inside)
    return sheet


def _part(studio: Studio, sheet: Sheet, low: float, high: float) -> Box:
    """A box that takes from `low` to `high` of the sheet each way, anywhere on it."""
    width, height = sheet.width * studio.between(low, high), sheet.height * studio.between(low, high)
    left, top = studio.between(0, sheet.width - width), studio.between(0, sheet.height - height)
    return left, top, left + width, top + height


def _ground(studio: Studio, sheet: Sheet) -> None:
    """A desktop: a picture, a colour or a run of colours, icons, and a bar or dock at some side."""
    if studio.chance(0.4):
        sheet.paste(landscape(studio, 96), (0, 0, sheet.width, sheet.height))
    else:
        first, last = studio.accent(), mix(studio.accent(), (0, 0, 0), studio.between(0, 0.7))
        for band in range(24):
            edge = sheet.height * band / 24
            sheet.rect((0, edge, sheet.width, edge + sheet.height / 24 + 1), fill=mix(first, last, band / 24))
    if studio.chance(0.6):
        icons(studio, sheet, (0, 10, studio.between(40, 110), sheet.height - 20))
    side, bar = studio.whole(0, 3), shade(studio, studio.between(0, 0.3))
    if side == 0:
        sheet.rect((0, sheet.height - 12, sheet.width, sheet.height), fill=bar)
    elif side == 1:
        sheet.rect((0, 0, sheet.width, 9), fill=bar)
    elif side == 2:
        sheet.rect((0, 0, 16, sheet.height), fill=bar)
    for index in range(studio.whole(3, 9)):
        x, y = (3.0, 14.0 + index * 15) if side == 2 else (90.0 + index * 15, 0.0 if side == 1 else sheet.height - 10)
        sheet.rect((x, y, x + 9, y + 9), fill=studio.accent(), radius=2)


def _frame(studio: Studio, sheet: Sheet, box: Box) -> Box:
    """A window's edge: title or tabs, menus, tools, a line of state; returns the room inside."""
    left, top, right, bottom = box
    face, ink = studio.face("sans"), studio.palette.ink
    sheet.rect(box, fill=studio.palette.paper, outline=shade(studio, 0.4))
    top = _title(studio, sheet, box)
    if studio.chance(0.45):
        x, size = left + 6, studio.between(5, 7)
        for _ in range(studio.whole(3, 8)):
            x += sheet.text((x, top + 2), words.title(studio.rng, 1, 1)[:7], face, size, ink) + 7
            if x > right - 30:
                break
        top += size * 1.7
    if studio.chance(0.5):
        top = _tools(studio, sheet, (left, top, right, bottom))
    if studio.chance(0.35):
        sheet.rect((left, bottom - 9, right, bottom), fill=studio.pick((shade(studio, 0.1), studio.accent())))
        sheet.text((left + 4, bottom - 4.5), fitting(studio, (right - left) * 0.3, 5), face, 5, ink, "lm")
        bottom -= 9
    return left + 1, top + 1, right - 1, bottom - 1


def _title(studio: Studio, sheet: Sheet, box: Box) -> float:
    left, top, right, _ = box
    height, face = studio.between(9, 17), studio.face("sans")
    bar = studio.pick((shade(studio, 0.12), shade(studio, 0.3), studio.accent(), studio.palette.paper))
    sheet.rect((left, top, right, top + height), fill=bar)
    ink = ink_for(bar)
    middle, size = top + height / 2, height * 0.5
    if studio.chance(0.4):  # tabs, as browsers have them
        x = left + 30
        for _ in range(studio.whole(1, 5)):
            wide = studio.between(35, 70)
            if x + wide > right - 30:
                break
            fill = mix(bar, studio.palette.paper, studio.pick((0.3, 1.0)))
            sheet.rect((x, top + 2, x + wide, top + height), fill=fill, radius=3)
            sheet.text((x + 5, middle + 1), fitting(studio, wide * 0.6, size), face, size, studio.palette.ink, "lm")
            x += wide + 2
    else:
        at, anchor = ((left + 28, middle), "lm") if studio.chance(0.5) else (((left + right) / 2, middle), "mm")
        sheet.text(at, words.title(studio.rng, 1, 3), face, size, ink, anchor)
    if studio.chance(0.5):
        for index, hue in enumerate((0.0, 0.12, 0.33)):
            colour = hsv(hue, 0.6, 0.9) if studio.chance(0.8) else ink
            sheet.disc((left + 6 + index * height * 0.55, middle), height * 0.18, fill=colour)
    else:
        for index, sign in enumerate("×□–"):
            sheet.text((right - 7 - index * height * 0.9, middle), sign, face, size * 1.4, ink, "mm")
    return top + height


def _tools(studio: Studio, sheet: Sheet, box: Box) -> float:
    left, top, right, _ = box
    side, bar = studio.between(6, 13), shade(studio, studio.pick((0.0, 0.06, 0.12)))
    bands = studio.pick((1, 1, 1, 2))
    sheet.rect((left, top, right, top + bands * (side + 6)), fill=bar)
    for band in range(bands):
        x, y = left + 6, top + 3 + band * (side + 6)
        while x + side < right - 20 and studio.chance(0.93):
            if studio.chance(0.2):
                wide = min(studio.between(30, 160), right - x - 10)
                sheet.rect((x, y, x + wide, y + side), fill=studio.palette.paper, outline=shade(studio, 0.3), radius=3)
                x += wide + 5
                continue
            fill = shade(studio, 0.55) if studio.chance(0.7) else studio.accent()
            sheet.rect((x, y, x + side * 0.8, y + side), fill=fill, radius=studio.pick((0, 2, 5)))
            x += side + studio.pick((2, 4, 10))
    return top + bands * (side + 6)


def _dialog(studio: Studio, sheet: Sheet, box: Box) -> None:
    """A question in front of all else, with buttons."""
    left, top, right, bottom = box
    sheet.rect((left + 3, top + 4, right + 3, bottom + 4), fill=(60, 60, 60))
    inside = _frame(studio, sheet, box)
    face, size = studio.face("sans"), studio.between(6, 10)
    mark = min(26.0, (bottom - top) * 0.2)
    sheet.disc((left + 14 + mark / 2, inside[1] + 8 + mark / 2), mark / 2, fill=studio.accent())
    y = inside[1] + 8
    while y + size * 1.5 < bottom - 22:
        text = fitting(studio, (right - left - mark - 34) * studio.between(0.5, 0.95), size)
        sheet.text((left + mark + 22, y), text, face, size, studio.palette.ink)
        y += size * 1.5
        if studio.chance(0.2):
            break
    for index in range(studio.whole(1, 3)):
        x = right - 10 - (index + 1) * 44
        if x > left:
            fill = studio.accent() if index == 0 else shade(studio, 0.12)
            sheet.rect((x, bottom - 18, x + 38, bottom - 6), fill=fill, outline=shade(studio, 0.4), radius=3)
            name = studio.pick(("OK", "Cancel", "Yes", "No", "Save"))
            sheet.text((x + 19, bottom - 12), name, face, 6, (20, 20, 20), "mm")


def _terminal(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Orders and answers in one width of letters, in a window on the desktop."""
    left, top, right, bottom = box
    ground = studio.pick(((12, 12, 14), (30, 34, 44), (0, 43, 54), (48, 10, 36), (250, 250, 245)))
    ink = (230, 230, 225) if sum(ground) < 300 else (30, 30, 30)
    top = _title(studio, sheet, box)
    sheet.rect((left, top, right, bottom), fill=ground)
    face, size = studio.face("mono"), studio.between(5, 9)
    while top + size * 1.3 < bottom - 2:
        start = left + 4
        if studio.chance(0.3):
            prompt = f"{studio.pick(words.NAMES).lower()}@home:~$ "
            start += sheet.text((start, top + 1), prompt, face, size, studio.accent())
        room = (right - start) * studio.between(0.1, 0.9)
        sheet.text((start, top + 1), words.line(studio.rng, max(3, int(room / size / 0.62))), face, size, ink)
        top += size * 1.25
        if studio.chance(0.03):
            break


def _board(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Columns of notes, as for planning work, or days with what happens when."""
    left, top, right, bottom = box
    columns, face = studio.whole(3, 7), studio.face("sans")
    width, days = (right - left) / columns, studio.chance(0.4)
    for column in range(columns):
        x, y = left + column * width, top + 14
        if days:
            sheet.line([(x, top), (x, bottom)], shade(studio, 0.2), 0.5)
        else:
            sheet.rect((x + 2, top + 2, x + width - 2, bottom - 2), fill=shade(studio, 0.06), radius=3)
        sheet.text((x + 5, top + 4), fitting(studio, width * 0.5, 6), face, 6, studio.palette.ink)
        while y + 16 < bottom:
            high = studio.between(14, 46)
            if studio.chance(0.75):
                fill = mix(studio.accent(), studio.palette.paper, studio.pick((0.0, 0.4, 0.9)))
                note = (x + 4, y, x + width - 4, min(y + high, bottom - 3))
                sheet.rect(note, fill=fill, outline=shade(studio, 0.2), radius=2)
                sheet.text((x + 7, y + 2), fitting(studio, width * 0.5, 5), face, 5, studio.palette.ink)
            y += high + 4


def _sign_in(studio: Studio, sheet: Sheet, box: Box) -> None:
    """Something to sign in or look something up by, in the middle of much room."""
    left, top, right, bottom = box
    if studio.chance(0.5):
        sheet.rect(box, fill=studio.pick((studio.accent(), shade(studio, 0.08))))
    middle, wide, high = (left + right) / 2, studio.between(45, 110), (bottom - top) * studio.between(0.2, 0.45)
    centre = (top + bottom) / 2
    if studio.chance(0.7):
        card = (middle - wide, centre - high, middle + wide, centre + high)
        sheet.rect(card, fill=studio.palette.paper, outline=shade(studio, 0.2), radius=studio.pick((0, 4, 10)))
    face, size = studio.face("display"), studio.between(9, 18)
    sheet.text((middle, centre - high * 0.7), words.title(studio.rng, 1, 2), face, size, studio.palette.ink, "mm")
    fields(studio, sheet, (middle - wide, centre - high * 0.5, middle + wide, centre + high * 0.95))


def _phone(studio: Studio, layout: str) -> Sheet:
    """A phone's screen: a line of state, a head, what is looked at, and places to go to at the foot."""
    sheet = studio.sheet(studio.between(165, 215), 360)
    face, wide = studio.face("sans"), sheet.width
    if layout == "home screen":
        _ground(studio, sheet)
        icons(studio, sheet, (2, 30, wide - 2, 300))
        icons(studio, sheet, (2, 318, wide - 2, 360))
        return sheet
    fill = studio.pick((studio.accent(), studio.palette.paper, shade(studio, 0.1)))
    sheet.rect((0, 0, wide, 36), fill=fill)
    sheet.text((14, 24), words.title(studio.rng, 1, 2), face, 11, ink_for(fill, (20, 20, 25)), "lm")
    sheet.text((6, 5), f"{studio.whole(1, 23)}:{studio.whole(10, 59)}", face, 6, studio.palette.ink, "lm")
    sheet.rect((wide - 18, 3, wide - 6, 8), fill=studio.palette.ink)
    foot = 360 - (26 if studio.chance(0.6) else 2)
    studio.pick((rows, rows, cards, prose, fields, photo, panes))(studio, sheet, (0, 38, wide, foot))
    if foot < 350:
        sheet.rect((0, foot, wide, 360), fill=shade(studio, 0.05))
        for index in range(4):
            x = wide * (index + 0.5) / 4
            sheet.disc((x, foot + 10), 5, fill=studio.accent() if index == 0 else shade(studio, 0.4))
    return sheet
