"""What a renderer draws with: a seeded source of chance, a palette, fonts, and a sheet measured in page units.

A page is about 360 units long whatever its size in pixels, so that the same renderer makes a small training picture
and a large sample.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
from PIL import Image, ImageDraw

from models.recipes.pictures import fonts
from models.recipes.pictures.fonts import Split, Style
from models.recipes.pictures.palettes import Colour, invented, palettes

T = TypeVar("T")
Point = tuple[float, float]
Box = tuple[float, float, float, float]


class Sheet:
    """An image to draw on, with lengths and places in page units (`scale` pixels each)."""

    def __init__(self, width: float, height: float, colour: Colour, scale: float) -> None:
        self.width, self.height, self.scale = width, height, scale
        self.image = Image.new("RGB", (round(width * scale), round(height * scale)), colour)
        self.draw = ImageDraw.Draw(self.image)

    def _at(self, points: Sequence[Point]) -> list[Point]:
        return [(x * self.scale, y * self.scale) for x, y in points]

    def _stroke(self, width: float) -> int:
        return max(1, round(width * self.scale))

    def text(
        self, at: Point, words: str, path: Path, size: float, colour: Colour, anchor: str = "la", stroke: int = 0
    ) -> float:
        """Writes one line and returns its width. `anchor` is Pillow's: la, ma, ra, mm, ..."""
        font = fonts.font(path, round(size * self.scale))
        place = (at[0] * self.scale, at[1] * self.scale)
        self.draw.text(place, words, font=font, fill=colour, anchor=anchor, stroke_width=stroke)
        return float(font.getlength(words)) / self.scale

    def line(self, points: Sequence[Point], colour: Colour, width: float = 0.8) -> None:
        """A line through the points."""
        self.draw.line(self._at(points), fill=colour, width=self._stroke(width), joint="curve")

    def dashed(self, start: Point, end: Point, colour: Colour, width: float = 0.8, dash: float = 4) -> None:
        """A dashed straight line."""
        first, last = np.array(start), np.array(end)
        steps = max(1, int(np.hypot(*(last - first)) / dash))
        for step in range(0, steps, 2):
            ends = [first + (last - first) * part / steps for part in (step, step + 1)]
            self.line([(float(x), float(y)) for x, y in ends], colour, width)

    def rect(
        self,
        box: Box,
        fill: Colour | None = None,
        outline: Colour | None = None,
        width: float = 0.8,
        radius: float = 0,
    ) -> None:
        """A rectangle from left, top, right, bottom; corners rounded by `radius`."""
        left, top, right, bottom = (value * self.scale for value in box)
        place = (left, top, max(left, right), max(top, bottom))
        stroke = self._stroke(width) if outline else 0
        self.draw.rounded_rectangle(place, radius * self.scale, fill=fill, outline=outline, width=stroke)

    def disc(
        self,
        centre: Point,
        radius: float,
        fill: Colour | None = None,
        outline: Colour | None = None,
        width: float = 0.8,
    ) -> None:
        """A circle."""
        x, y, r = centre[0] * self.scale, centre[1] * self.scale, radius * self.scale
        self.draw.ellipse((x - r, y - r, x + r, y + r), fill=fill, outline=outline, width=self._stroke(width))

    def ellipse(self, box: Box, fill: Colour | None, outline: Colour | None = None) -> None:
        """An ellipse that fills left, top, right, bottom."""
        left, top, right, bottom = (value * self.scale for value in box)
        self.draw.ellipse((left, top, max(left, right), max(top, bottom)), fill=fill, outline=outline)

    def polygon(self, points: Sequence[Point], fill: Colour | None, outline: Colour | None = None) -> None:
        """A closed shape."""
        self.draw.polygon(self._at(points), fill=fill, outline=outline)

    def slice(self, centre: Point, radius: float, start: float, end: float, fill: Colour, outline: Colour) -> None:
        """A slice of a pie, angles in degrees clockwise from three o'clock."""
        x, y, r = centre[0] * self.scale, centre[1] * self.scale, radius * self.scale
        self.draw.pieslice((x - r, y - r, x + r, y + r), start, end, fill=fill, outline=outline)

    def arc(self, centre: Point, radius: float, start: float, end: float, colour: Colour, width: float = 0.8) -> None:
        """A part of a circle's line, angles in degrees."""
        x, y, r = centre[0] * self.scale, centre[1] * self.scale, radius * self.scale
        self.draw.arc((x - r, y - r, x + r, y + r), start, end, fill=colour, width=self._stroke(width))

    def paste(self, image: Image.Image, box: Box) -> None:
        """Puts another picture into left, top, right, bottom."""
        left, top, right, bottom = (round(value * self.scale) for value in box)
        self.image.paste(image.resize((max(1, right - left), max(1, bottom - top))), (left, top))


class Studio:
    """One picture's source of chance and its materials, all drawn from the seed."""

    def __init__(self, rng: np.random.Generator, split: Split, scale: float = 1.0) -> None:
        self.rng, self.split, self.scale = rng, split, scale
        self.palette = self.pick(palettes(split))

    def chance(self, probability: float) -> bool:
        """True with this probability."""
        return bool(self.rng.random() < probability)

    def between(self, low: float, high: float) -> float:
        """A number from an interval."""
        return float(self.rng.uniform(low, high))

    def whole(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return int(self.rng.integers(low, high + 1))

    def pick(self, choices: Sequence[T]) -> T:
        """One of the choices."""
        return choices[int(self.rng.integers(len(choices)))]

    def variant(self, choices: Sequence[T], held: int = 1) -> T:
        """A layout: training never sees the last `held` choices, evaluation sees only those."""
        return self.pick(choices[-held:] if self.split == "eval" else choices[:-held])

    def recolour(self, dark: float = 0.0) -> None:
        """Takes a palette that no split has, dark with this probability (for layouts that only training draws)."""
        self.palette = invented(self.rng)
        if self.chance(dark):
            self.palette = self.palette.inverted()

    def accent(self) -> Colour:
        """One of the palette's accents."""
        return self.pick(self.palette.accents)

    def face(self, style: Style) -> Path:
        """A font file of a family of this split."""
        return self.pick(self.pick(fonts.families(style, self.split)))

    def body(self) -> Path:
        """A font file for running text."""
        return self.face("sans" if self.chance(0.55) else "serif")

    def sheet(self, width: float, height: float, colour: Colour | None = None) -> Sheet:
        """An empty sheet of the palette's paper."""
        return Sheet(width, height, self.palette.paper if colour is None else colour, self.scale)

    def page(self) -> Sheet:
        """An empty sheet in a format that paper has, mostly upright."""
        long, short = 360.0, 360.0 / self.pick((1.41, 1.41, 1.29, 1.5))
        return self.sheet(long, short) if self.chance(0.12) else self.sheet(short, long)
