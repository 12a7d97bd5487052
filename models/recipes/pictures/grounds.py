"""Grounds that shapes and emoji are drawn on, in training and in evaluation: from plain fades to busy patterns."""

from collections.abc import Callable

import numpy as np

from models.recipes.pictures.noise import clouds
from models.recipes.pictures.studio import Studio

Values = np.ndarray


def _mesh(height: int, width: int) -> tuple[Values, Values]:
    """Rows and columns of every pixel, as parts of the longer side."""
    y, x = np.mgrid[0:height, 0:width] / max(height, width)
    return y, x


def _fade(studio: Studio, height: int, width: int) -> Values:
    y, x = _mesh(height, width)
    turn = studio.between(0, 2 * np.pi)
    return (x - 0.5) * np.cos(turn) + (y - 0.5) * np.sin(turn) + 0.5


def _glow(studio: Studio, height: int, width: int) -> Values:
    y, x = _mesh(height, width)
    far = np.hypot(x - studio.between(0.2, 0.8), y - studio.between(0.2, 0.8))
    return 1 - far * studio.between(0.8, 1.6)


def _waves(studio: Studio, height: int, width: int) -> Values:
    y, x = _mesh(height, width)
    bend = np.sin(x * studio.between(5, 14) + studio.between(0, 6)) * studio.between(0.02, 0.12)
    return 0.5 + 0.5 * np.sin((y + bend) * studio.between(15, 60))


def _discs(studio: Studio, height: int, width: int) -> Values:
    y, x = _mesh(height, width)
    values = np.zeros((height, width))
    for _ in range(studio.whole(5, 25)):
        far = np.hypot(x - studio.between(0, 1), y - studio.between(0, 1))
        values += np.clip((studio.between(0.03, 0.2) - far) * studio.between(10, 80), 0, 1) * studio.between(0.2, 0.7)
    return values


def _dots(studio: Studio, height: int, width: int) -> Values:
    y, x = _mesh(height, width)
    step, turn = studio.between(0.04, 0.12), studio.between(0, 0.8)
    across, down = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
    far = np.hypot(across % step - step / 2, down % step - step / 2)
    return (far < step * studio.between(0.15, 0.35)) * 0.8


def _mottled(studio: Studio, height: int, width: int) -> Values:
    coarse = studio.rng.random((height // studio.whole(2, 9) + 2, width // studio.whole(2, 9) + 2))
    return coarse[np.arange(height) * coarse.shape[0] // height][:, np.arange(width) * coarse.shape[1] // width]


def _boards(studio: Studio, height: int, width: int) -> Values:
    y, x = _mesh(height, width)
    count = studio.whole(3, 9)
    tones = studio.rng.random(count)
    place = (x if studio.chance(0.5) else y) + clouds(studio.rng, height, width, 0.8) * studio.between(0, 0.1)
    return tones[np.clip((place * count).astype(int), 0, count - 1)]


def _shards(studio: Studio, height: int, width: int) -> Values:
    y, x = _mesh(height, width)
    values = np.zeros((height, width))
    for _ in range(studio.whole(2, 7)):
        turn, cut = studio.between(0, 2 * np.pi), studio.between(-0.3, 0.3)
        values += ((x - 0.5) * np.cos(turn) + (y - 0.5) * np.sin(turn) > cut) * studio.between(0.1, 0.5)
    return values


def _clouds(studio: Studio, height: int, width: int) -> Values:
    return clouds(studio.rng, height, width, studio.between(0.3, 0.9))


PATTERNS: dict[str, Callable[[Studio, int, int], Values]] = {
    "fade": _fade, "glow": _glow, "waves": _waves, "discs": _discs, "dots": _dots, "mottled": _mottled,
    "boards": _boards, "shards": _shards, "clouds": _clouds,
}  # fmt: skip
"""The patterns of the training; the evaluation's own (stripes, patches, checks) are drawn where they are used."""


def pattern(studio: Studio, kind: str, height: int, width: int) -> Values:
    """(height, width) values from 0 to 1 of one of PATTERNS, by chance of the studio."""
    return np.clip(PATTERNS[kind](studio, height, width), 0, 1)
