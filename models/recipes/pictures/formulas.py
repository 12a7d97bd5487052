"""Formulas: expressions of fractions, roots, powers, sums, matrices and calls, alone, in systems, lists and text."""

from models.recipes.pictures import fonts, words
from models.recipes.pictures.studio import Sheet, Studio

LAYOUTS = ("system", "in text", "columns", "listed", "close", "far", "boxed", "large matrix", "chalk")


def formula(studio: Studio) -> Sheet:
    """Mathematics: fractions, roots, sums, integrals, matrices, systems; (evaluation only) stacked derivations."""
    layout = studio.variant(["one", "two", "numbered", "wide", *LAYOUTS, "derivation"])
    if layout in LAYOUTS:
        return _other_formula(studio, layout)
    lines = {"one": 1, "two": 2, "numbered": 3, "wide": 1, "derivation": 4}[layout]
    sheet = studio.sheet(360, studio.between(70, 130) + lines * 42)
    size = studio.between(17, 30) * (1.0 if lines < 3 else 0.75)
    for row in range(lines):
        middle = sheet.height * (row + 0.5) / lines
        left = studio.between(14, 60) if layout != "wide" else 12
        if layout == "derivation":
            left = 40 + sheet.text((30, middle), "=", studio.face("serif"), size, studio.palette.ink, "lm")
        left = _expression(studio, sheet, left, middle, size, 350 - size * 1.5)
        if layout == "numbered":
            sheet.text((354, middle), f"({row + 1})", studio.face("serif"), size * 0.7, studio.palette.ink, "rm")
    return sheet


def _expression(studio: Studio, sheet: Sheet, left: float, middle: float, size: float, limit: float) -> float:
    face, ink = studio.face("serif"), studio.palette.ink
    pieces = (_fraction, _root, _power, _power, _big, _matrix, _call)
    while left < limit:
        left = studio.pick(pieces)(studio, sheet, left, middle, size)
        if left < limit:
            left += 5 + sheet.text((left + 4, middle), studio.pick("+-=+=·"), face, size, ink, "lm") + 4
        if studio.chance(0.12):
            break
    return left


def _symbol(studio: Studio) -> str:
    return studio.pick(("x", "y", "n", "k", "a", "b", "z", "α", "β", "λ", "θ", "π", "2", "3", "f", "u"))


def _fraction(studio: Studio, sheet: Sheet, left: float, middle: float, size: float) -> float:
    face, ink = studio.face("serif"), studio.palette.ink
    above, below = (f"{_symbol(studio)}{studio.pick('+-')}{_symbol(studio)}" for _ in range(2))
    width = sheet.text((left + 2, middle - 3), above, face, size * 0.85, ink, "lb")
    sheet.text((left + width / 2 + 2, middle + 3), below, face, size * 0.85, ink, "ma")
    sheet.line([(left, middle), (left + width + 4, middle)], ink, 1.1)
    return left + width + 6


def _root(studio: Studio, sheet: Sheet, left: float, middle: float, size: float) -> float:
    ink, half = studio.palette.ink, size * 0.6
    text = f"{_symbol(studio)}{studio.pick('+-')}{_symbol(studio)}"
    width = sheet.text((left + size * 0.5, middle), text, studio.face("serif"), size, ink, "lm")
    hook = [(left, middle), (left + size * 0.15, middle + half), (left + size * 0.4, middle - half)]
    sheet.line([*hook, (left + size * 0.5 + width, middle - half)], ink, 1.1)
    return left + size * 0.5 + width + 3


def _power(studio: Studio, sheet: Sheet, left: float, middle: float, size: float) -> float:
    face, ink = studio.face("serif"), studio.palette.ink
    left += sheet.text((left, middle), _symbol(studio), face, size, ink, "lm")
    shift = -size * 0.35 if studio.chance(0.6) else size * 0.35
    return left + sheet.text((left + 1, middle + shift), _symbol(studio), face, size * 0.6, ink, "lm") + 2


def _big(studio: Studio, sheet: Sheet, left: float, middle: float, size: float) -> float:
    ink, face = studio.palette.ink, fonts.families("sans", "eval")[0][0]  # DejaVu: it has the operators
    width = sheet.text((left, middle), studio.pick("∑∫∏"), face, size * 1.8, ink, "lm")
    sheet.text((left + width / 2, middle + size * 1.05), f"{_symbol(studio)}=0", face, size * 0.42, ink, "ma")
    sheet.text((left + width / 2, middle - size * 1.05), studio.pick(("n", "∞", "1")), face, size * 0.42, ink, "mb")
    return _power(studio, sheet, left + width + 3, middle, size)


def _matrix(studio: Studio, sheet: Sheet, left: float, middle: float, size: float) -> float:
    ink, face, small = studio.palette.ink, studio.face("serif"), size * 0.7
    for row in range(2):
        for column in range(2):
            at = (left + small * (0.9 + column * 1.3), middle + (row - 0.5) * small * 1.3)
            sheet.text(at, _symbol(studio), face, small, ink, "mm")
    right, half = left + small * 3.1, small * 1.4
    for x, turn in ((left, 1), (right, -1)):
        ends = [(x + 4 * turn, middle - half), (x, middle - half), (x, middle + half), (x + 4 * turn, middle + half)]
        sheet.line(ends, ink, 1)
    return right + 4


def _call(studio: Studio, sheet: Sheet, left: float, middle: float, size: float) -> float:
    text = f"{studio.pick(('sin', 'log', 'f', 'exp', 'P', 'lim'))}({_symbol(studio)})"
    return left + sheet.text((left, middle), text, studio.face("serif"), size, studio.palette.ink, "lm") + 3


def _other_formula(studio: Studio, layout: str) -> Sheet:
    """One sheet of a layout of LAYOUTS, which only training sees."""
    studio.recolour(dark=0.9 if layout == "chalk" else 0.12)
    if layout in {"in text", "listed", "columns"} and studio.chance(0.4):
        sheet = studio.page()
    else:
        sheet = studio.sheet(360, studio.between(80, 340))
    if layout == "in text":
        _in_text(studio, sheet)
    elif layout in {"columns", "listed", "chalk"}:
        _many(studio, sheet, studio.whole(2, 3) if layout == "columns" else 1, layout == "listed")
    elif layout == "system":
        _system(studio, sheet)
    elif layout == "large matrix":
        _large_matrix(studio, sheet)
    else:
        size = {"close": studio.between(34, 60), "far": studio.between(9, 15)}.get(layout, studio.between(16, 28))
        left, middle = studio.between(8, 150 if layout == "far" else 30), sheet.height * studio.between(0.35, 0.65)
        limit = studio.between(left + 40, 350 - size * 1.5) if layout != "close" else 360.0
        right = _expression(studio, sheet, left, middle, size, limit)
        if layout == "boxed":
            box = (left - 8, middle - size * 1.5, min(352.0, right + 6), middle + size * 1.5)
            sheet.rect(box, outline=studio.accent(), width=studio.between(0.7, 2.5), radius=studio.pick((0, 5)))
    return sheet


def _many(studio: Studio, sheet: Sheet, columns: int, numbered: bool) -> None:
    """Expressions under each other, in columns, perhaps with numbers before them."""
    size = studio.between(9, 18) / columns**0.4
    step, wide = size * studio.between(2.4, 4.5), sheet.width / columns
    for column in range(columns):
        middle, number = step * 0.7, 1
        while middle + size < sheet.height:
            left = column * wide + studio.between(8, 20)
            if numbered:
                left += 6 + sheet.text((left, middle), f"{number})", studio.body(), size, studio.palette.ink, "lm")
            _expression(studio, sheet, left, middle, size, left + (wide - size * 4) * studio.between(0.1, 0.9))
            middle, number = middle + step, number + 1


def _in_text(studio: Studio, sheet: Sheet) -> None:
    """A line or two of words, an expression in the middle, words again."""
    face, size, middle = studio.face("serif"), studio.between(8, 14), 12.0
    while middle < sheet.height - size * 3:
        for _ in range(studio.whole(0, 2)):
            text = words.line(studio.rng, int(330 * studio.between(0.4, 1) / size / 0.5))
            sheet.text((14, middle), text, face, size, studio.palette.ink, "lm")
            middle += size * 1.5
        middle += size * 1.2
        _expression(studio, sheet, studio.between(30, 120), middle, size * 1.3, studio.between(180, 300))
        middle += size * 2.8


def _system(studio: Studio, sheet: Sheet) -> None:
    """Two to four expressions behind one brace."""
    rows, left, ink = studio.whole(2, 4), studio.between(50, 110), studio.palette.ink
    size, middle = min(24.0, sheet.height / rows / 2.4), sheet.height / 2
    half = size * rows * 1.2
    sheet.text((left - 14, middle), f"{_symbol(studio)} =", studio.face("serif"), size, ink, "rm")
    brace = [(left, middle - half), (left - 6, middle - half + 6), (left - 6, middle - 6), (left - 11, middle)]
    sheet.line([*brace, *((x, 2 * middle - y) for x, y in brace[::-1])], ink, 1.3)
    for row in range(rows):
        y = middle + (row - (rows - 1) / 2) * size * 2.4
        _expression(studio, sheet, left + 8, y, size * 0.9, left + 8 + studio.between(60, 200))


def _large_matrix(studio: Studio, sheet: Sheet) -> None:
    """A matrix of up to five rows, equal to or times another thing."""
    rows, columns, ink = studio.whole(2, 5), studio.whole(2, 5), studio.palette.ink
    size, face, middle = min(20.0, sheet.height / rows / 1.6), studio.face("serif"), sheet.height / 2
    left = 20 + sheet.text((14, middle), f"{_symbol(studio)} =", face, size, ink, "lm")
    for row in range(rows):
        for column in range(columns):
            text = studio.pick((_symbol(studio), str(studio.whole(-9, 9)), "0"))
            at = (left + size * (0.9 + column * 1.6), middle + (row - (rows - 1) / 2) * size * 1.5)
            sheet.text(at, text, face, size, ink, "mm")
    right, half = left + size * (columns * 1.6 + 0.3), size * rows * 0.8
    for x, turn in ((left, 1), (right, -1)):
        ends = [(x + 5 * turn, middle - half), (x, middle - half), (x, middle + half), (x + 5 * turn, middle + half)]
        sheet.line(ends, ink, 1.2)
    if right < 280:
        _expression(studio, sheet, right + 8, middle, size, studio.between(right + 10, 330))
