"""Handwriting of invented people: a small alphabet of strokes that each hand bends, slants and joins in its way."""

import numpy as np

from models.recipes.pictures import fonts
from models.recipes.pictures.palettes import Colour
from models.recipes.pictures.studio import Point, Sheet, Studio

# Strokes of each letter: places x,y on a grid 4 wide; small letters are 4 high, tall ones 8, tails go down to -4.
STROKES: dict[str, str] = {
    "a": "4,4 1,4 0,2 1,0 3,0 4,2|4,4 4,0", "b": "0,8 0,0|0,2 1,4 3,4 4,2 3,0 1,0 0,1",
    "c": "4,3 3,4 1,4 0,2 1,0 4,1", "d": "4,8 4,0|4,2 3,4 1,4 0,2 1,0 3,0 4,1",
    "e": "0,2 4,2 3,4 1,4 0,2 1,0 3,0 4,1", "f": "4,7 3,8 2,7 2,0|0,4 4,4",
    "g": "4,3 3,4 1,4 0,2 1,0 3,0 4,1|4,4 4,-3 3,-4 1,-4 0,-3", "h": "0,8 0,0|0,2 1,4 3,4 4,3 4,0",
    "i": "1,4 1,0|1,6 1,7", "j": "2,4 2,-3 1,-4 0,-3|2,6 2,7", "k": "0,8 0,0|4,4 0,2 4,0", "l": "1,8 1,1 2,0",
    "m": "0,4 0,0|0,3 1,4 2,3 2,0|2,3 3,4 4,3 4,0", "n": "0,4 0,0|0,2 1,4 3,4 4,3 4,0",
    "o": "2,4 0,3 0,1 2,0 4,1 4,3 2,4", "p": "0,4 0,-4|0,2 1,4 3,4 4,2 3,0 1,0 0,1",
    "q": "4,4 4,-4|4,3 3,4 1,4 0,2 1,0 3,0 4,1", "r": "0,4 0,0|0,2 1,4 3,4", "s": "4,3 3,4 1,4 0,3 4,1 3,0 1,0 0,1",
    "t": "2,7 2,1 3,0 4,1|0,4 4,4", "u": "0,4 0,1 1,0 3,0 4,1|4,4 4,0", "v": "0,4 2,0 4,4",
    "w": "0,4 1,0 2,3 3,0 4,4", "x": "0,4 4,0|4,4 0,0", "y": "0,4 2,0|4,4 0,-4", "z": "0,4 4,4 0,0 4,0",
    "A": "0,0 2,8 4,0|1,3 3,3", "B": "0,0 0,8 3,8 4,6 3,4 0,4|3,4 4,2 3,0 0,0", "C": "4,7 2,8 0,6 0,2 2,0 4,1",
    "D": "0,0 0,8 2,8 4,6 4,2 2,0 0,0", "E": "4,8 0,8 0,0 4,0|0,4 3,4", "F": "4,8 0,8 0,0|0,4 3,4",
    "G": "4,7 2,8 0,6 0,2 2,0 4,2 4,4 2,4", "H": "0,8 0,0|4,8 4,0|0,4 4,4", "I": "2,8 2,0", "J": "4,8 4,2 2,0 0,2",
    "K": "0,8 0,0|4,8 0,4 4,0", "L": "0,8 0,0 4,0", "M": "0,0 0,8 2,4 4,8 4,0", "N": "0,0 0,8 4,0 4,8",
    "O": "2,8 0,6 0,2 2,0 4,2 4,6 2,8", "P": "0,0 0,8 3,8 4,6 3,4 0,4", "Q": "2,8 0,6 0,2 2,0 4,2 4,6 2,8|2,2 4,0",
    "R": "0,0 0,8 3,8 4,6 3,4 0,4|1,4 4,0", "S": "4,7 2,8 0,6 1,4 3,4 4,2 2,0 0,1", "T": "0,8 4,8|2,8 2,0",
    "U": "0,8 0,2 2,0 4,2 4,8", "V": "0,8 2,0 4,8", "W": "0,8 1,0 2,5 3,0 4,8", "X": "0,0 4,8|0,8 4,0",
    "Y": "0,8 2,4 4,8|2,4 2,0", "Z": "0,8 4,8 0,0 4,0", "0": "2,8 0,6 0,2 2,0 4,2 4,6 2,8", "1": "1,6 3,8 3,0",
    "2": "0,6 2,8 4,6 0,0 4,0", "3": "0,8 4,8 2,5 4,3 3,0 0,0", "4": "3,0 3,8 0,3 4,3",
    "5": "4,8 0,8 0,5 3,5 4,3 2,0 0,0", "6": "4,8 1,5 0,2 2,0 4,2 3,4 0,3", "7": "0,8 4,8 1,0",
    "8": "2,4 0,6 2,8 4,6 0,2 2,0 4,2 2,4", "9": "4,5 1,5 0,7 3,8 4,6 3,0", ".": "0,0 1,0", ",": "1,1 0,-1",
    "-": "0,3 3,3", "+": "0,3 4,3|2,5 2,1", "=": "0,4 4,4|0,2 4,2", "!": "1,8 1,2|1,0 1,1",
}  # fmt: skip


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
