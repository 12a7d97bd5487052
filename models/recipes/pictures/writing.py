"""What is written in a notation of its own: handwriting, code, sheet music."""

from pathlib import Path

import numpy as np

from models.recipes.pictures import fonts, listings, scores, words
from models.recipes.pictures.notes import LAYOUTS, note
from models.recipes.pictures.palettes import Colour, mix
from models.recipes.pictures.studio import Point, Sheet, Studio

INKS: tuple[Colour, ...] = ((25, 35, 110), (20, 20, 30), (40, 60, 150), (60, 60, 70), (120, 25, 35))


def handwriting(studio: Studio) -> Sheet:
    """Lines by hand on plain, ruled or squared paper, or a short note; (evaluation only) a margin line or a card."""
    layout = studio.variant(["plain", "ruled", "squared", "note", *LAYOUTS, "margin", "card"], held=2)
    if layout in LAYOUTS:
        return note(studio, layout)
    sheet = studio.sheet(360, studio.between(200, 260)) if layout in {"note", "card"} else studio.page()
    size = studio.between(11, 22) * (1.5 if layout in {"note", "card"} else 1)
    step = size * studio.between(1.1, 1.5)
    _ruling(studio, sheet, layout, step)
    ink, margin = studio.pick(INKS), studio.between(10, 36)
    strokes = not fonts.has_handwriting(studio.split) or studio.chance(0.35)
    face, weight = studio.face("hand"), studio.between(0.7, 1.5)
    top = step * studio.whole(1, 2)
    bottom = sheet.height - step * studio.whole(0, 4)
    while top + step * 0.8 < bottom:
        width = (sheet.width - 2 * margin) * (studio.between(0.3, 0.95) if studio.chance(0.3) else 0.95)
        left = margin + studio.between(-3, 3)
        if strokes:
            scribble(studio, sheet, (left, top + step), width, size * 0.5, ink, weight)
        else:
            text = words.line(studio.rng, max(4, int(width / size / 0.42)))
            sheet.text((left, top + step * 0.97), text, face, size, ink, "ls")
        top += step * (2 if studio.chance(0.07) else 1)
    return sheet


def _ruling(studio: Studio, sheet: Sheet, layout: str, step: float) -> None:
    faint = mix(studio.palette.paper, studio.pick(((90, 130, 200), (130, 130, 140))), 0.4)
    if layout in {"ruled", "margin"}:
        for row in range(1, int(sheet.height / step)):
            sheet.line([(0, (row + 1) * step), (sheet.width, (row + 1) * step)], faint, 0.6)
    if layout == "squared":
        for part in range(int(360 / 10)):
            sheet.line([(part * 10, 0), (part * 10, sheet.height)], faint, 0.5)
            sheet.line([(0, part * 10), (sheet.width, part * 10)], faint, 0.5)
    if layout == "margin":
        sheet.line([(30, 0), (30, sheet.height)], (215, 90, 90), 0.8)


def scribble(studio: Studio, sheet: Sheet, at: Point, width: float, size: float, ink: Colour, weight: float) -> None:
    """A line that looks written: words of loops and stems along the base line, drawn as one stroke a word."""
    x, slant = at[0], studio.between(-0.1, 0.5)
    while x < at[0] + width - size * 2:
        letters = studio.whole(2, 9)
        steps = letters * 8
        t = np.linspace(0, letters, steps)
        tall = np.repeat(studio.rng.choice([0.5, 0.55, 1.3, -0.6], p=[0.4, 0.3, 0.2, 0.1], size=letters), 8)
        wave = np.sin(t * 2 * np.pi + studio.rng.normal(scale=0.4, size=steps) * 0.3)
        lift = (wave * 0.5 + 0.5) * tall * size
        along = t * size * 0.55 + np.cos(t * 2 * np.pi) * size * 0.18 + lift * slant
        sheet.line([(float(x + dx), float(at[1] - dy)) for dx, dy in zip(along, lift, strict=True)], ink, weight)
        x += letters * size * 0.55 + size * studio.between(0.6, 1.1)


KEYWORDS = ("def", "if", "for", "return", "while", "class", "import", "else", "const", "let", "int", "void", "print")


def code_listing(studio: Studio) -> Sheet:
    """Indented source text, light or dark, numbered or not; (evaluation only) with a file bar or a minimap."""
    if studio.chance(0.55):
        studio.palette = studio.palette.inverted()
    layout = studio.variant(["bare", "numbers", "gutter", "bare", *listings.LAYOUTS, "file bar", "minimap"], held=2)
    if layout in listings.LAYOUTS:
        return listings.listing(studio, layout)
    sheet = studio.sheet(360, studio.between(180, 360))
    face, size = studio.face("mono"), studio.between(6, 13)
    left, top, depth = 8.0, 6.0, 0
    if layout == "file bar":
        sheet.rect((0, 0, 360, 16), fill=studio.palette.faint)
        sheet.text((10, 3), "main.py   tools.py", face, 8, studio.palette.ink)
        top = 22
    if layout in {"numbers", "gutter", "minimap"}:
        left += size * 2.2
    if layout == "gutter":
        sheet.rect((0, 0, left - 4, sheet.height), fill=studio.palette.faint)
    number = studio.whole(1, 200)
    while top < sheet.height - size:
        if layout in {"numbers", "gutter"}:
            sheet.text((left - 6, top), str(number), face, size * 0.9, studio.palette.faint, "ra")
        number += 1
        if studio.chance(0.88):
            _code_line(studio, sheet, left + depth * size * 2, top, size, face)
            if layout == "minimap":
                wide = studio.between(4, 26)
                sheet.line([(322 + depth * 3, top / 2), (322 + depth * 3 + wide, top / 2)], studio.accent(), 1)
        depth = max(0, min(4, depth + studio.pick((-1, 0, 0, 0, 1))))
        top += size * 1.35
    return sheet


def _code_line(studio: Studio, sheet: Sheet, left: float, top: float, size: float, face: Path) -> None:
    accents, name = studio.palette.accents, words.title(studio.rng, 1, 2).lower().replace(" ", "_")
    if studio.chance(0.12):
        sheet.text((left, top), "# " + words.line(studio.rng, 28), face, size, accents[4])
        return
    if studio.chance(0.5):
        left += sheet.text((left, top), studio.pick(KEYWORDS) + " ", face, size, accents[0])
    left += sheet.text((left, top), name, face, size, studio.palette.ink)
    tail = studio.pick(
        (f"({studio.pick(words.COMMON)}):", " = 0", f".{studio.pick(words.COMMON)}()", "[i] += 1;", " {", "}")
    )
    left += sheet.text((left, top), tail, face, size, studio.palette.ink)
    if studio.chance(0.3):
        sheet.text((left, top), f' "{words.line(studio.rng, 14)}"', face, size, accents[2])


def sheet_music(studio: Studio) -> Sheet:
    """Staves with notes: one voice, pairs of staves, with words; (evaluation only) chords, or a short excerpt."""
    layout = studio.variant(["one voice", "pairs", "words", *scores.LAYOUTS, "chords", "excerpt"], held=2)
    if layout in scores.LAYOUTS:
        return scores.score(studio, layout)
    sheet = studio.sheet(360, studio.between(90, 140)) if layout == "excerpt" else studio.page()
    gap, margin = studio.between(2.4, 4.2), studio.between(10, 28)
    ink, top = studio.palette.ink, studio.between(14, 46)
    if layout != "excerpt" and top > 26:
        sheet.text((sheet.width / 2, 8), words.title(studio.rng), studio.face("serif"), 13, ink, "ma")
    index = 0
    while top + gap * 8 < sheet.height:
        _staff(studio, sheet, (margin, top, sheet.width - margin), gap, chords=layout == "chords")
        if layout == "words":
            sheet.text((margin + 14, top + gap * 8), words.line(studio.rng, 50), studio.face("serif"), 6, ink)
        top += gap * (9 if layout == "pairs" and index % 2 == 0 else 13)
        index += 1
    return sheet


def _staff(studio: Studio, sheet: Sheet, box: tuple[float, float, float], gap: float, chords: bool) -> None:
    left, top, right = box
    ink = studio.palette.ink
    for row in range(5):
        sheet.line([(left, top + row * gap), (right, top + row * gap)], ink, 0.5)
    sheet.arc((left + gap * 1.5, top + gap * 2.4), gap * 1.4, 90, 400, ink, 1)
    sheet.line([(left + gap * 1.6, top - gap), (left + gap * 1.6, top + gap * 5)], ink, 0.9)
    x, bar = left + gap * 6, 0
    while x < right - gap * 2:
        for _ in range(3 if chords else 1):
            _note(studio, sheet, (x, top + studio.whole(-1, 9) * gap / 2), gap)
        x += gap * studio.between(2.2, 4.5)
        bar += 1
        if bar % studio.pick((4, 6)) == 0:
            sheet.line([(x - gap, top), (x - gap, top + 4 * gap)], ink, 0.7)
    sheet.line([(right, top), (right, top + 4 * gap)], ink, 1)


def _note(studio: Studio, sheet: Sheet, at: Point, gap: float) -> None:
    ink, (x, y) = studio.palette.ink, at
    hollow = studio.chance(0.2)
    box = (x - gap * 0.6, y - gap * 0.42, x + gap * 0.6, y + gap * 0.42)
    sheet.ellipse(box, None if hollow else ink, ink)
    sheet.line([(x + gap * 0.55, y), (x + gap * 0.55, y - gap * 3)], ink, 0.7)
    if studio.chance(0.35):
        sheet.line([(x + gap * 0.55, y - gap * 3), (x + gap * 1.5, y - gap * 2)], ink, 1)
