"""Handwriting of invented people: a small alphabet of strokes that each hand bends, slants and joins in its way."""

import tomllib
from pathlib import Path

import numpy as np

from models.recipes.pictures import fonts
from models.recipes.pictures.palettes import Colour
from models.recipes.pictures.studio import Point, Sheet, Studio

STROKES: dict[str, str] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))


class Hand:
    """One person's writing: by strokes, or by a handwriting font whose words dance."""

    def __init__(self, studio: Studio, ink: Colour) -> None:
        self.studio, self.ink = studio, ink
        self.by_font = fonts.has_handwriting(studio.split) and studio.chance(0.35)
        self.face, self.capitals = studio.face("hand"), studio.chance(0.25)
        self.slant, self.joined, self.bends = studio.between(-0.25, 0.6), studio.chance(0.5), studio.whole(0, 2)
        self.wide, self.gap = studio.between(0.07, 0.15), studio.between(0.05, 0.2)
        self.unsteady, self.restless = studio.between(0.05, 0.5), studio.between(0, 0.1)
        self.weight = studio.between(0.5, 1.6)
        self.letters = {letter: self._bent(strokes) for letter, strokes in STROKES.items()}

    def _bent(self, strokes: str) -> list[np.ndarray]:
        """A letter as this hand writes it: (n, 2) places a stroke, corners moved for good and rounded."""
        made = []
        for stroke in strokes.split("|"):
            points = np.array([[float(part) for part in place.split(",")] for place in stroke.split()])
            points += self.studio.rng.normal(scale=self.unsteady * 0.7, size=points.shape)
            for _ in range(self.bends):
                near, far = points[:-1] * 0.75 + points[1:] * 0.25, points[:-1] * 0.25 + points[1:] * 0.75
                points = np.concatenate([points[:1], np.stack([near, far], axis=1).reshape(-1, 2), points[-1:]])
            made.append(points)
        return made

    def line(self, sheet: Sheet, at: Point, text: str, size: float, room: float) -> float:
        """Writes a line from the base line at `at`, `size` units a tall letter, while there is room; its right end."""
        x, (left, y), rise = at[0], at, self.studio.between(-0.03, 0.03)
        for word in (text.upper() if self.capitals else text).split():
            lift = (x - left) * rise + self.studio.rng.normal(scale=self.restless * size)
            own = size * (1 + self.studio.rng.normal(scale=self.restless))
            if x + len(word) * size * 0.45 > left + room and x > left:
                break
            if self.by_font:
                x += sheet.text((x, y - lift), word, self.face, own * 1.5, self.ink, "ls") + size * 0.4
            else:
                x = self._word(sheet, (x, y - lift), word, own) + size * self.studio.between(0.35, 0.7)
        return x

    def _word(self, sheet: Sheet, at: Point, word: str, size: float) -> float:
        x, y = at
        path: list[Point] = []
        for letter in word:
            wide = size * self.wide * (0.6 if letter in "il.,!1I" else 1.5 if letter in "mwMW" else 1)
            for stroke in self.letters.get(letter, self.letters["o"]):
                places = stroke + self.studio.rng.normal(scale=self.unsteady * 0.3, size=stroke.shape)
                xs = x + places[:, 0] * wide + places[:, 1] * self.slant * size / 8
                points = [(float(a), float(y - b * size / 8)) for a, b in zip(xs, places[:, 1], strict=True)]
                if not self.joined and path:
                    sheet.line(path, self.ink, self.weight)
                    path = []
                path += points
            x += wide * 4 + size * self.gap
        sheet.line(path, self.ink, self.weight)
        return x
