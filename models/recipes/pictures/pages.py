"""Pages of running text, tables, calendars, and pages with nothing on them."""

from itertools import pairwise

from models.recipes.pictures import words
from models.recipes.pictures.studio import Box, Sheet, Studio


def paragraph(
    studio: Studio, sheet: Sheet, left: float, top: float, width: float, lines: int, size: float, leading: float = 1.35
) -> float:
    """Running text in lines of `width`; returns where the next line would begin."""
    face, colour = studio.body(), studio.palette.ink
    for index in range(lines):
        part = studio.between(0.3, 0.9) if index == lines - 1 else studio.between(0.93, 1.0)
        sheet.text((left, top), words.line(studio.rng, int(part * width / (size * 0.47))), face, size, colour)
        top += size * leading
    return top


def heading(studio: Studio, sheet: Sheet, left: float, top: float, size: float, anchor: str = "la") -> float:
    """One bold line; returns where the next line would begin."""
    colour = studio.palette.ink if studio.chance(0.6) else studio.accent()
    sheet.text((left, top), words.title(studio.rng), studio.face("display"), size, colour, anchor)
    return top + size * 1.6


def text_page(studio: Studio) -> Sheet:
    """Prose, a letter, columns, lists, verses, boxes; (evaluation only) chapters, or a margin of notes."""
    sheet = studio.page()
    size, margin = studio.between(4.5, 9), studio.between(14, 40)
    layout = studio.variant(
        ["prose", "letter", "columns", "list", "verses", "boxes", "indented", "chapters", "notes"], held=2
    )
    top = margin
    if studio.chance(0.6) or layout in {"chapters", "notes"}:
        centred = studio.chance(0.4)
        left = sheet.width / 2 if centred else margin
        top = heading(studio, sheet, left, top, size * studio.between(1.4, 3), "ma" if centred else "la")
    if layout == "columns":
        _columns(studio, sheet, top, size, margin)
    elif layout == "letter":
        _letter(studio, sheet, top, size, margin)
    else:
        _blocks(studio, sheet, layout, top, size, margin)
    if studio.chance(0.4):
        foot = (sheet.width / 2, sheet.height - margin * 0.6)
        sheet.text(foot, str(studio.whole(1, 400)), studio.body(), size * 0.9, studio.palette.ink, "mm")
    return sheet


def _blocks(studio: Studio, sheet: Sheet, layout: str, top: float, size: float, margin: float) -> None:
    left = margin + {"list": size * 2.5, "notes": sheet.width * 0.24, "verses": sheet.width * 0.2}.get(layout, 0)
    right = sheet.width - margin * (4 if layout == "verses" else 1)
    bottom = sheet.height - margin * studio.pick((1.2, 1.2, 1.2, 4))
    while top < bottom - size * 3:
        lines = studio.whole(1, 3) if layout == "list" else studio.whole(3, 9)
        lines = max(1, min(lines, int((bottom - top) / (size * 1.35))))
        if layout == "list":
            sheet.text((margin, top), studio.pick(("-", "•", "1.", "a)")), studio.body(), size, studio.palette.ink)
        if layout == "notes" and studio.chance(0.6):
            paragraph(studio, sheet, margin * 0.6, top, sheet.width * 0.2, min(lines, 3), size * 0.75)
        if layout == "boxes" and studio.chance(0.4):
            fill, outline = (studio.palette.faint, None) if studio.chance(0.5) else (None, studio.palette.ink)
            sheet.rect((left - 4, top - 3, right + 4, top + lines * size * 1.35 + 2), fill, outline)
        inset = size * studio.pick((0, 0, 4, 8)) if layout == "indented" else 0
        top = paragraph(studio, sheet, left + inset, top, right - left - inset, lines, size) + size * 0.8
        if layout == "chapters" and top < bottom - size * 6:
            top = heading(studio, sheet, margin, top + size, size * 1.4)


def _columns(studio: Studio, sheet: Sheet, top: float, size: float, margin: float) -> None:
    count = studio.whole(2, 3)
    width = (sheet.width - 2 * margin) / count
    lines = int((sheet.height - margin - top) / (size * 1.35))
    for column in range(count):
        left = margin + column * width
        first = studio.whole(2, max(3, lines - 3))
        below = paragraph(studio, sheet, left, top, width - 8, min(first, lines), size)
        if lines - first > 2:
            paragraph(studio, sheet, left, below + size, width - 8, lines - first - 1, size)


def _letter(studio: Studio, sheet: Sheet, top: float, size: float, margin: float) -> None:
    face, ink = studio.body(), studio.palette.ink
    for text in (words.person(studio.rng), *words.address(studio.rng), "", words.date(studio.rng), "", "Dear Sir,"):
        left = margin if text else 0
        sheet.text((left, top), text, face, size, ink)
        top += size * 1.35
    for _ in range(studio.whole(2, 4)):
        top = paragraph(studio, sheet, margin, top + size, sheet.width - 2 * margin, studio.whole(2, 6), size)
    sheet.text((margin, top + size), "Yours sincerely", face, size, ink)
    sheet.text((margin, top + size * 4), words.person(studio.rng), face, size, ink)


def table(studio: Studio) -> Sheet:
    """Rows and columns of words and numbers, ruled, striped, bare, or (evaluation only) with shaded columns."""
    sheet = studio.sheet(360, studio.between(200, 420)) if studio.chance(0.7) else studio.page()
    rows, columns = studio.whole(5, 18), studio.whole(3, 8)
    margin = studio.between(4, 26)
    top = margin
    if studio.chance(0.4):
        top = heading(studio, sheet, margin, top, studio.between(8, 14))
    height = min((sheet.height - top - margin) / (rows + 1), 26)
    grid(studio, sheet, (margin, top, sheet.width - margin, top + height * (rows + 1)), rows, columns)
    return sheet


def grid(studio: Studio, sheet: Sheet, box: Box, rows: int, columns: int) -> None:
    """A ruled or striped table with a header row inside the box."""
    left, top, right, _ = box
    style = studio.variant(["ruled", "striped", "lines", "bare", "header", "shaded columns", "double"], held=2)
    height = (box[3] - top) / (rows + 1)
    stops = _stops(studio, left, right, columns)
    band, faint = studio.accent(), studio.palette.faint
    if style in {"header", "striped", "double"} or studio.chance(0.3):
        sheet.rect((left, top, right, top + height), fill=band if studio.chance(0.7) else faint)
    for row in range(rows + 1):
        if style == "striped" and row % 2:
            sheet.rect((left, top + row * height, right, top + (row + 1) * height), fill=faint)
    if style == "shaded columns":
        for column in range(0, columns, 2):
            sheet.rect((stops[column], top, stops[column + 1], box[3]), fill=faint)
    if style in {"ruled", "lines", "double"}:
        for row in range(rows + 2):
            sheet.line([(left, top + row * height), (right, top + row * height)], studio.palette.ink, 0.6)
    if style in {"ruled", "double"}:
        for stop in stops:
            sheet.line([(stop, top), (stop, box[3])], studio.palette.ink, 0.6)
    _cells(studio, sheet, stops, top, height, rows)


def _stops(studio: Studio, left: float, right: float, columns: int) -> list[float]:
    shares = [studio.between(0.7, 1.6) for _ in range(columns)]
    stops, total = [left], sum(shares)
    for share in shares:
        stops.append(stops[-1] + share / total * (right - left))
    return stops


def _cells(studio: Studio, sheet: Sheet, stops: list[float], top: float, height: float, rows: int) -> None:
    face, size = studio.body(), min(height * 0.62, 11)
    for column, (left, right) in enumerate(pairwise(stops)):
        room = max(2, int((right - left - 4) / (size * 0.55)))
        worded = column == 0 or studio.chance(0.25)
        for row in range(rows + 1):
            text = words.title(studio.rng, 1, 2) if worded or row == 0 else words.number(studio.rng)
            at = (left + 2, top + (row + 0.5) * height) if worded else (right - 2, top + (row + 0.5) * height)
            sheet.text(at, text[:room], face, size, studio.palette.ink, "lm" if worded else "rm")


def calendar(studio: Studio) -> Sheet:
    """A month in weeks or with notes, two months, a year; (evaluation only) a month below a picture."""
    sheet = studio.page() if studio.chance(0.5) else studio.sheet(360, 270)
    layout = studio.variant(["month", "year", "boxes", "band", "side", "notes", "two", "picture"])
    if layout == "year":
        _year(studio, sheet)
        return sheet
    if layout == "two":
        for part, month in enumerate(("first", "second")):
            box = (8.0, 24 + part * sheet.height / 2, sheet.width - 8, (part + 1) * sheet.height / 2 - 4)
            sheet.text(
                (12, box[1] - 16),
                f"{studio.pick(words.MONTHS)} {month[:1]}",
                studio.face("display"),
                12,
                studio.accent(),
            )
            _month(studio, sheet, box, studio.between(5, 9), boxes=studio.chance(0.5))
        return sheet
    left = sheet.width * (0.32 if layout == "side" else 0.05)
    bottom = sheet.height * (0.66 if layout == "notes" else 0.96)
    top = sheet.height * (0.35 if layout == "picture" else 0.05)
    if layout in {"band", "side"}:
        sheet.rect(
            (0, 0, *((sheet.width, top + 40) if layout == "band" else (left - 8, sheet.height))), fill=studio.accent()
        )
    for row in range(5 if layout == "notes" else 0):
        y = bottom + 12 + row * (sheet.height - bottom - 14) / 5
        sheet.line([(left, y), (sheet.width - left, y)], studio.palette.faint)
    if layout == "picture":
        sheet.rect((0, 0, sheet.width, top - 6), fill=studio.accent())
        sheet.disc((sheet.width * 0.7, top * 0.4), top * 0.2, fill=studio.accent())
    size = studio.between(12, 24)
    month = f"{studio.pick(words.MONTHS)} {studio.whole(1990, 2040)}"
    sheet.text(((left + sheet.width) / 2, top), month, studio.face("display"), size, studio.accent(), "ma")
    box = (left, top + size * 1.5, sheet.width * 0.95, bottom)
    _month(studio, sheet, box, studio.between(6, 12), boxes=layout == "boxes" or studio.chance(0.3))
    return sheet


def _year(studio: Studio, sheet: Sheet) -> None:
    across = 3 if sheet.height > sheet.width else 4
    down = 12 // across
    width, height = sheet.width / across, (sheet.height - 30) / down
    sheet.text((sheet.width / 2, 5), str(studio.whole(1990, 2040)), studio.face("display"), 18, studio.accent(), "ma")
    for index in range(12):
        left, top = index % across * width, 28 + index // across * height
        sheet.text((left + width / 2, top), words.MONTHS[index], studio.body(), 9, studio.palette.ink, "ma")
        _month(studio, sheet, (left + 5, top + 12, left + width - 5, top + height - 4), 5, boxes=False)


def _month(studio: Studio, sheet: Sheet, box: Box, size: float, boxes: bool) -> None:
    face, ink, accent = studio.body(), studio.palette.ink, studio.accent()
    width, height = (box[2] - box[0]) / 7, (box[3] - box[1]) / 7
    for column, letter in enumerate("MTWTFSS"):
        sheet.text((box[0] + (column + 0.5) * width, box[1] + height / 2), letter, face, size, accent, "mm")
    first, days = studio.whole(0, 6), studio.whole(28, 31)
    for day in range(days):
        row, column = divmod(first + day, 7)
        left, top = box[0] + column * width, box[1] + (row + 1) * height
        if boxes:
            sheet.rect((left, top, left + width, top + height), outline=ink, width=0.6)
        if studio.chance(0.04):
            sheet.rect((left + 1, top + 1, left + width - 1, top + height - 1), fill=studio.palette.faint)
        at = (left + 3, top + 2) if boxes else (left + width / 2, top + height / 2)
        sheet.text(at, str(day + 1), face, size, accent if column == 6 else ink, "la" if boxes else "mm")


def blank_page(studio: Studio) -> Sheet:
    """Paper with nothing on it: plain, with a shine-through, a hole, a fold, or (evaluation only) stains."""
    sheet = studio.page()
    mark = studio.variant(["plain", "plain", "holes", "fold", "edge", "ghost", "stain", "corner"], held=2)
    faint, paper = studio.palette.faint, sheet.image.getpixel((0, 0))
    soft = tuple(int(value * 0.96) for value in paper) if isinstance(paper, tuple) else faint
    colour = (soft[0], soft[1], soft[2])
    if mark == "holes":
        for part in (0.35, 0.65):
            sheet.disc((10, sheet.height * part), 4, fill=faint)
    elif mark == "fold":
        middle = sheet.height * studio.pick((1 / 3, 1 / 2, 2 / 3))
        sheet.line([(0, middle), (sheet.width, middle)], colour, 1.5)
    elif mark == "edge":
        sheet.rect((0, 0, studio.between(3, 12), sheet.height), fill=(60, 60, 60))
    elif mark == "ghost":
        studio_top = studio.between(20, 200)
        for row in range(studio.whole(3, 12)):
            sheet.line([(30, studio_top + row * 9), (sheet.width - 30, studio_top + row * 9)], colour, 2)
    elif mark == "stain":
        sheet.disc((studio.between(40, 200), studio.between(60, 300)), studio.between(10, 40), outline=colour, width=3)
    elif mark == "corner":
        side = studio.between(15, 40)
        sheet.polygon([(sheet.width, 0), (sheet.width - side, 0), (sheet.width, side)], faint)
    return sheet
