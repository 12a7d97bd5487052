"""Colour palettes, split so that training and evaluation share none."""

import colorsys
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from models.recipes.pictures.fonts import Split

Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)
COUNT = 96


@dataclass(frozen=True)
class Palette:
    """The colours of one picture: what it is drawn on, what it is written with, and six accents."""

    paper: Colour
    ink: Colour
    faint: Colour
    accents: tuple[Colour, ...]

    def inverted(self) -> "Palette":
        """The same palette for a dark screen."""
        dark = mix(self.ink, (18, 20, 26), 0.6)
        return Palette(dark, mix(self.paper, (235, 235, 240), 0.5), mix(dark, self.paper, 0.25), self.accents)


def hsv(hue: float, saturation: float, value: float) -> Colour:
    """A colour from hue, saturation and value in 0..1 (hue wraps around)."""
    red, green, blue = colorsys.hsv_to_rgb(hue % 1.0, min(1.0, saturation), min(1.0, value))
    return int(red * 255), int(green * 255), int(blue * 255)


def ink_for(fill: Colour, dark: Colour = (25, 25, 30), enough: int = 330) -> Colour:
    """White on what is darker than so much red, green and blue together, else what is dark."""
    return WHITE if sum(fill) < enough else dark


def mix(one: Colour, other: Colour, part: float) -> Colour:
    """`one` with `part` (0..1) of `other` in it."""
    red, green, blue = (int(a + (b - a) * part) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _accents(scheme: int, hue: float, rng: np.random.Generator) -> tuple[Colour, ...]:
    saturation, value = rng.uniform(0.35, 0.95), rng.uniform(0.5, 0.95)
    if scheme == 0:  # all around the wheel
        return tuple(hsv(hue + step / 6, saturation, value) for step in range(6))
    if scheme == 1:  # neighbours
        return tuple(hsv(hue + step * 0.05, saturation, value - step * 0.06) for step in range(6))
    if scheme == 2:  # one hue, light to dark
        return tuple(hsv(hue, saturation * (0.4 + 0.12 * step), 0.95 - 0.11 * step) for step in range(6))
    if scheme == 3:  # greys with one accent
        return (hsv(hue, 0.8, 0.8), *(hsv(0, 0, 0.25 + 0.12 * step) for step in range(5)))
    return tuple(hsv(rng.uniform(), rng.uniform(0.2, 1), rng.uniform(0.3, 1)) for _ in range(6))


@lru_cache(maxsize=2)
def palettes(split: Split) -> list[Palette]:
    """The palettes of a split; every fourth of all belongs to the evaluation."""
    made = []
    for index in range(COUNT):
        rng = np.random.default_rng([20, index])
        hue = (index * 0.618034) % 1.0
        white = rng.random() < 0.5
        paper = (255, 255, 255) if white else hsv(hue + rng.uniform(), rng.uniform(0, 0.1), rng.uniform(0.88, 1))
        ink = hsv(rng.uniform(), rng.uniform(0, 0.6), rng.uniform(0.02, 0.3))
        made.append(Palette(paper, ink, mix(paper, ink, rng.uniform(0.12, 0.4)), _accents(index % 5, hue, rng)))
    return [palette for index, palette in enumerate(made) if (index % 4 == 3) == (split == "eval")]


def invented(rng: np.random.Generator) -> Palette:
    """A palette made up on the spot, for layouts that only training draws: white, tinted or full grounds."""
    hue, ground = rng.uniform(), rng.uniform()
    if ground < 0.45:
        paper = (255, 255, 255)
    elif ground < 0.8:
        paper = hsv(rng.uniform(), rng.uniform(0, 0.12), rng.uniform(0.86, 1))
    else:
        paper = hsv(rng.uniform(), rng.uniform(0.05, 0.45), rng.uniform(0.7, 1))
    ink = hsv(rng.uniform(), rng.uniform(0, 0.8), rng.uniform(0.0, 0.35))
    return Palette(paper, ink, mix(paper, ink, rng.uniform(0.1, 0.45)), _accents(int(rng.integers(5)), hue, rng))
