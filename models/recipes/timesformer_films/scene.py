"""A clip as numbers while it is made: what is where in each frame, how the camera moves, how worn the film is.

Places are those of the frame: -1 to 1 from left to right and from top to bottom. A thing's size is half its width in
the same measure.
"""

import math
from dataclasses import dataclass, field

import numpy as np

FRAMES = 8
THINGS, BENDS = 5, 3
"""Things in a clip, at most; those that are not there are of opacity 0. Later ones lie in front."""

WEAR = ("noise", "blur", "blocks", "contrast", "brightness", "saturation", "flicker")

Along = float | np.ndarray
"""A value that stays, or one a frame."""


@dataclass
class Stock:
    """How many things and grounds there are; which things look different when turned; how many grounds are plain."""

    things: int
    lopsided: np.ndarray
    grounds: int
    plain: int


@dataclass
class Clip:
    """One clip. tracks: float32 [THINGS, FRAMES, 5]: x, y, size, turn in radians (clockwise), opacity.

    things: which thing each track shows. camera: float32 [FRAMES, 4]: x, y, zoom, roll. grounds: [FRAMES].
    view: float32 [4]: which part of the ground is seen: its middle, its scale, its turn. light: [FRAMES].
    bends: float32 [BENDS, FRAMES, 6]: x, y, half width and half height of a part that moves softly in the picture, and
    how far it is moved across and down. wear: float32 [len(WEAR)]. label: its number; second: another that fits as
    well, or the same.
    """

    label: int
    second: int
    tracks: np.ndarray = field(default_factory=lambda: np.zeros((THINGS, FRAMES, 5), np.float32))
    things: np.ndarray = field(default_factory=lambda: np.zeros(THINGS, np.int64))
    camera: np.ndarray = field(default_factory=lambda: np.tile(np.array([0, 0, 1, 0], np.float32), (FRAMES, 1)))
    grounds: np.ndarray = field(default_factory=lambda: np.zeros(FRAMES, np.int64))
    view: np.ndarray = field(default_factory=lambda: np.array([0, 0, 0.5, 0], np.float32))
    light: np.ndarray = field(default_factory=lambda: np.ones(FRAMES, np.float32))
    bends: np.ndarray = field(default_factory=lambda: np.zeros((BENDS, FRAMES, 6), np.float32))
    wear: np.ndarray = field(default_factory=lambda: np.zeros(len(WEAR), np.float32))


class Scene:
    """A clip being made. level: 0 for the easiest, 1 for all that there is. slow: whether the easier things turn slower
    too; the clips of the evaluation are not of that kind."""

    def __init__(self, label: int, rng: np.random.Generator, stock: Stock, level: float, slow: bool = False) -> None:
        self.clip = Clip(label, label)
        self.rng, self.stock, self.level, self.slow = rng, stock, level, slow
        self.time = self._times()
        self.clip.grounds[:] = self.ground(textured=False)
        self.clip.view[:] = [*rng.uniform(-0.3, 0.3, 2), rng.uniform(0.35, 0.7), rng.uniform(-0.2, 0.2)]
        self.used = 0

    def _times(self) -> np.ndarray:
        """How far the action has come in each frame, 0 to 1: even or not, with frames that come twice."""
        rng, level = self.rng, self.level
        time = np.linspace(0, 1, FRAMES)
        if rng.random() < 0.5 * level:
            time = time + rng.normal(0, 0.02, FRAMES)
        if rng.random() < 0.15 * level:
            twice = int(rng.integers(1, FRAMES))
            time[twice] = time[twice - 1]
        if rng.random() < 0.4:
            time = np.clip(time, 0, 1) ** math.exp(rng.normal(0, 0.35 * level))
        if rng.random() < 0.3 * level:
            begins, ends = rng.uniform(0, 0.3), rng.uniform(0.7, 1)
            time = (time - begins) / (ends - begins)
        return np.clip(time, 0, 1)

    def chance(self, share: float) -> bool:
        """Yes, so often."""
        return bool(self.rng.random() < share)

    def between(self, low: float, high: float) -> float:
        """A number between two."""
        return float(self.rng.uniform(low, high))

    def somewhere(self, far: float) -> tuple[float, float]:
        """A place, so far from the middle at most."""
        x, y = self.rng.uniform(-far, far, 2)
        return float(x), float(y)

    def sign(self) -> int:
        """-1 or 1."""
        return int(self.rng.choice([-1, 1]))

    def ground(self, textured: bool) -> int:
        """The number of a ground; plain ones mostly while the level is low."""
        if not textured and self.chance(1 - 0.75 * self.level):
            return int(self.rng.integers(self.stock.plain))
        return int(self.rng.integers(self.stock.plain, self.stock.grounds))

    def size(self) -> float:
        """Half the width of a thing: smaller ones as the level rises."""
        return self.between(0.42 - 0.24 * self.level, 0.55 - 0.05 * self.level)

    def thing(self, x: Along, y: Along, size: Along, turn: Along | None = None, lopsided: bool = False) -> int:
        """Another thing on its way; returns its place among the tracks."""
        place, self.used = self.used, self.used + 1
        number = self.rng.choice(self.stock.lopsided) if lopsided else self.rng.integers(self.stock.things)
        track = self.clip.tracks[place]
        turn = self.between(-0.4, 0.4) if turn is None else turn
        for column, value in enumerate((x, y, size, turn, 1.0)):
            track[:, column] = value
        self.clip.things[place] = number
        return place

    def opacity(self, place: int, values: np.ndarray) -> None:
        """How much of a thing is seen in each frame."""
        self.clip.tracks[place, :, 4] = values

    def bystanders(self, most: int = 2) -> None:
        """Things that stand about, behind and in front."""
        for _ in range(int(self.rng.integers(0, most + 1)) if self.chance(0.7 * self.level) else 0):
            if self.used < THINGS:
                self.thing(*self.somewhere(1), self.between(0.12, 0.4))
        order = self.rng.permutation(self.used)
        self.clip.tracks[: self.used] = self.clip.tracks[order]
        self.clip.things[: self.used] = self.clip.things[order]
