"""A page while it is set: words with boxes in points, measured with the widths of real fonts."""

import json
from dataclasses import dataclass
from pathlib import Path
from random import Random

from .fields import Field

WIDTHS: dict[str, dict[str, float]] = json.loads((Path(__file__).parent / "widths.json").read_text("utf-8"))
"""By font: the advance of each character for a size of 1, and of any other."""

FONTS = tuple(WIDTHS)
NOTHING = -1


@dataclass(slots=True)
class Placed:
    """A word on a page.

    left, top, right, bottom: in points, the ink. size, font, base: how it is set; base is the line it stands on.
    tag: 0 for nothing, 1 + 2 * kind for a label, 2 + 2 * kind for a value. field: the number of its field's value on
    the page, or NOTHING.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    font: str
    base: float
    tag: int = 0
    field: int = NOTHING


_TALL = set("bdfhkltiABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789#$€£&()/%?!|'\"@[]{}")
_DEEP = set("gjpqy,;()/@$Q|[]{}")


def width(text: str, font: str, size: float) -> float:
    """Of a text in points."""
    table = WIDTHS[font]
    other = table["other"]
    return sum(table.get(character, other) for character in text) * size


class Sheet:
    """A page of `wide` by `high` points; texts are put at places, word by word.

    loose: kinds and groups of fields of which something stands there that is no field, so that none is asked for as
    missing.
    """

    def __init__(self, wide: float, high: float, font: str, bold: str) -> None:
        self.wide, self.high, self.font, self.bold = wide, high, font, bold
        self.words: list[Placed] = []
        self.values: list[Field] = []
        self.loose: set[str] = set()

    def put(
        self, text: str, x: float, base: float, size: float, tag: int = 0, field: int = NOTHING, bold: bool = False
    ) -> float:
        """Set a text on one line from x; the x behind it is returned."""
        font = self.bold if bold else self.font
        table = WIDTHS[font]
        other, space = table["other"], table[" "] * size
        for word in text.split():
            long = sum([table.get(character, other) for character in word]) * size
            letters = set(word)
            top = base - size * (0.72 if letters & _TALL else 0.53)
            bottom = base + size * (0.21 if letters & _DEEP else 0.01)
            self.words.append(Placed(word, x, top, x + long, bottom, size, font, base, tag, field))
            x += long + space
        return x - space

    def put_right(
        self, text: str, right: float, base: float, size: float, tag: int = 0, field: int = NOTHING, bold: bool = False
    ) -> float:
        """Set a text that ends at `right`; the x where it begins is returned."""
        left = right - self.measure(text, size, bold)
        self.put(text, left, base, size, tag, field, bold)
        return left

    def measure(self, text: str, size: float, bold: bool = False) -> float:
        """The width of a text set on one line."""
        return width(" ".join(text.split()), self.bold if bold else self.font, size)

    def lines(self, text: str, wide: float, size: float) -> list[str]:
        """A text broken into lines that fit."""
        space = WIDTHS[self.font][" "] * size
        found: list[str] = []
        line: list[str] = []
        at = 0.0
        for word in text.split():
            long = width(word, self.font, size)
            if line and at + long > wide:
                found.append(" ".join(line))
                line, at = [], 0.0
            line.append(word)
            at += long + space
        return [*found, " ".join(line)]

    def inside(self) -> list[Placed]:
        """The words that lie on the page."""
        return [
            word
            for word in self.words
            if word.left >= 0 and word.right <= self.wide and word.bottom <= self.high and word.top >= 0
        ]


def whole(sheet: Sheet) -> set[int]:
    """The numbers of the values that lie on the page with all of their words."""
    inside = {id(word) for word in sheet.inside()}
    cut = {word.field for word in sheet.words if id(word) not in inside}
    return {number for number in range(len(sheet.values)) if number not in cut}


def fonts(rng: Random) -> tuple[str, str]:
    """A font, and the bold one that goes with it (or itself)."""
    font = rng.choice([name for name in FONTS if not name.endswith("-bold")])
    bold = font + "-bold"
    return font, bold if bold in WIDTHS else font
