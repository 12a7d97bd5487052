"""Sheet music that only training sees: beams, braced staves, large staves, tablature, song sheets."""

from models.recipes.pictures import words
from models.recipes.pictures.palettes import mix
from models.recipes.pictures.studio import Point, Sheet, Studio

LAYOUTS = ("beams", "piano", "choir", "large", "tablature", "song", "wide")


class Staff:
    """How the staves of one sheet look: distances, weights, heads of notes, how dense they are."""

    def __init__(self, studio: Studio, sheet: Sheet, gap: float) -> None:
        self.studio, self.sheet, self.gap = studio, sheet, gap
        self.ink, self.thin = studio.palette.ink, studio.between(0.35, 0.9)
        self.space, self.stem = studio.between(2.0, 5.0), studio.between(2.5, 3.8)
        self.beamed, self.hollow = studio.between(0, 0.8), studio.between(0, 0.4)
        self.low, self.high = studio.whole(-2, 2), studio.whole(6, 10)
        self.fill = studio.between(0.6, 1.0)

    def draw(self, left: float, top: float, right: float, lines: int = 5) -> None:
        """Lines, a clef, and notes alone, in beamed groups, or rests, with bar lines."""
        studio, gap, bottom = self.studio, self.gap, top + (lines - 1) * self.gap
        for row in range(lines):
            self.sheet.line([(left, top + row * gap), (right, top + row * gap)], self.ink, self.thin)
        self._clef(left + gap, top)
        x, count, beats = left + gap * studio.between(5, 8), 0, studio.whole(3, 8)
        while x < right - gap * 3:
            if studio.chance(self.fill):
                if studio.chance(self.beamed) and x + gap * self.space * 3 < right:
                    x = self._group(x, top, studio.whole(2, 4))
                else:
                    self._note((x, top + studio.whole(self.low, self.high) * gap / 2), up=studio.chance(0.6))
            else:
                self.sheet.rect((x, top + gap * 1.5, x + gap, top + gap * 2), fill=self.ink)
            x, count = x + gap * self.space, count + 1
            if count % beats == 0:
                self.sheet.line([(x - gap, top), (x - gap, bottom)], self.ink, self.thin * 1.3)
                x += gap
        self.sheet.line([(right, top), (right, bottom)], self.ink, 1)

    def _clef(self, x: float, top: float) -> None:
        gap, sheet = self.gap, self.sheet
        if self.studio.chance(0.6):
            sheet.arc((x + gap * 0.8, top + gap * 2.7), gap * 1.2, 60, 380, self.ink, 1)
            sheet.arc((x + gap * 0.9, top + gap * 0.2), gap * 0.8, 120, 420, self.ink, 1)
            sheet.line([(x + gap * 0.9, top - gap), (x + gap * 1.1, top + gap * 5)], self.ink, 0.9)
        else:
            sheet.arc((x + gap * 0.6, top + gap * 1.2), gap, 180, 430, self.ink, 1.2)
            sheet.disc((x + gap * 0.1, top + gap), gap * 0.3, fill=self.ink)

    def _head(self, at: Point) -> None:
        x, y, gap = *at, self.gap
        box = (x - gap * 0.65, y - gap * 0.45, x + gap * 0.65, y + gap * 0.45)
        self.sheet.ellipse(box, None if self.studio.chance(self.hollow) else self.ink, self.ink)

    def _note(self, at: Point, up: bool) -> None:
        self._head(at)
        x, y, gap = *at, self.gap
        side, sign = (x + gap * 0.6, -1) if up else (x - gap * 0.6, 1)
        end = y + sign * gap * self.stem
        self.sheet.line([(side, y), (side, end)], self.ink, max(0.6, self.thin))
        if self.studio.chance(0.25):
            self.sheet.line([(side, end), (side + gap, end - sign * gap * 1.2)], self.ink, 1.1)
        if self.studio.chance(0.08):
            self.sheet.text((x - gap * 1.7, y), self.studio.pick("#b"), self.studio.body(), gap * 1.8, self.ink, "mm")

    def _group(self, x: float, top: float, count: int) -> float:
        """Notes under one beam, or two; returns the place of the last."""
        gap, middle = self.gap, self.studio.whole(self.low + 1, self.high - 1)
        tilt, step = self.studio.between(-0.8, 0.8) * gap, gap * self.space * 0.75
        height = top + middle * gap / 2 - gap * (self.stem + 0.5)
        for index in range(count):
            at = (x + index * step, top + (middle + self.studio.whole(-1, 1)) * gap / 2)
            self._head(at)
            side = at[0] + gap * 0.6
            end = height + tilt * index / count
            self.sheet.line([(side, at[1]), (side, end)], self.ink, max(0.6, self.thin))
        for beam in range(self.studio.whole(1, 2)):
            first = (x + gap * 0.6, height + beam * gap * 0.8)
            last = (x + (count - 1) * step + gap * 0.6, height + tilt * (count - 1) / count + beam * gap * 0.8)
            self.sheet.line([first, last], self.ink, gap * 0.5)
        return x + (count - 1) * step


def score(studio: Studio, layout: str) -> Sheet:
    """One sheet of music of a layout of LAYOUTS, printed on white or old paper, or shown dark."""
    studio.recolour(dark=0.06)
    wide = layout in {"wide", "large"}
    sheet = studio.sheet(360, studio.between(130, 270)) if wide else studio.page()
    gap = studio.between(5, 11) if layout == "large" else studio.between(2.2, 5)
    margin, ink = studio.between(4, 30), studio.palette.ink
    staff, top = Staff(studio, sheet, gap), studio.between(gap * 3, gap * 5)
    if studio.chance(0.6):
        sheet.text((sheet.width / 2, 6), words.title(studio.rng), studio.body(), studio.between(8, 18), ink, "ma")
        sheet.text((sheet.width - margin, 22), words.person(studio.rng), studio.body(), 6, ink, "ra")
        top += 24
    together = {"piano": 2, "choir": studio.whole(3, 5)}.get(layout, 1)
    near, far = studio.between(7.5, 10), studio.between(10, 16)
    lines = 6 if layout == "tablature" else 5
    while top + gap * (near * together - 3) < sheet.height:
        first = top
        for part in range(together):
            staff.draw(margin, top, sheet.width - margin, 5)
            if layout == "tablature":
                _tablature(studio, sheet, staff, (margin, top + gap * 7, sheet.width - margin), lines)
                top += gap * 9
            top += gap * (near if part + 1 < together else 0)
        if together > 1:
            for x, width in ((margin, 0.8), (margin - 3, 2.0)):
                sheet.line([(x, first), (x, top + 4 * gap)], ink, width)
        if layout == "song" or (layout == "choir" and studio.chance(0.5)):
            _words(studio, sheet, margin, top, gap)
        top += gap * far
    return sheet


def _tablature(studio: Studio, sheet: Sheet, staff: Staff, place: tuple[float, float, float], lines: int) -> None:
    """Strings as lines, with numbers on them."""
    left, top, right = place
    gap, face = staff.gap, studio.face("sans")
    for row in range(lines):
        sheet.line([(left, top + row * gap), (right, top + row * gap)], staff.ink, staff.thin)
    x = left + gap * 4
    while x < right - gap:
        y = top + studio.whole(0, lines - 1) * gap
        sheet.disc((x, y), gap * 0.5, fill=studio.palette.paper)
        sheet.text((x, y), str(studio.whole(0, 12)), face, gap * 1.2, staff.ink, "mm")
        x += gap * staff.space


def _words(studio: Studio, sheet: Sheet, margin: float, top: float, gap: float) -> None:
    """Words to sing below a staff, and letters of chords above."""
    face, ink, size = studio.body(), studio.palette.ink, gap * studio.between(1.4, 2)
    for verse in range(studio.whole(1, 2)):
        x = margin + gap * 6
        while x < sheet.width - margin - 20:
            at = (x, top + gap * 5.6 + verse * size * 1.2)
            x += sheet.text(at, studio.pick(words.COMMON), face, size, mix(ink, studio.palette.paper, 0.1))
            x += gap * studio.between(1, 4)
    for _ in range(studio.whole(0, 6)):
        at = (studio.between(margin, sheet.width - margin), top - gap * 1.6)
        sheet.text(at, studio.pick(("C", "G7", "Am", "F", "Dm", "E")), face, size, ink, "lb")
