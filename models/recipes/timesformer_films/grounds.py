"""What lies behind the things: drawn textures and photographs; those of the evaluation are none of the training's."""

import math

import numpy as np
from PIL import Image

SIDE = 192


def _two_colours(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    first = rng.random(3)
    second = np.clip(first + rng.normal(0, 0.35, 3), 0, 1)
    return first, second


def _clouds(rng: np.random.Generator, finest: int) -> np.ndarray:
    """Value noise of several octaves, of 0..1: float [SIDE, SIDE]."""
    total = np.zeros((SIDE, SIDE))
    cells, weight = int(rng.integers(2, 6)), 1.0
    while cells <= finest:
        noise = Image.fromarray(rng.random((cells, cells)).astype(np.float32))
        total += weight * np.asarray(noise.resize((SIDE, SIDE), Image.Resampling.BICUBIC))
        cells, weight = cells * 2, weight * rng.uniform(0.4, 0.9)
    total -= total.min()
    return total / max(float(total.max()), 1e-6)


def _drawn(split: str, rng: np.random.Generator) -> np.ndarray:
    """A texture with something to see everywhere: float [SIDE, SIDE] of 0..1."""
    down, across = np.mgrid[0:SIDE, 0:SIDE] / SIDE
    angle = rng.uniform(0, math.pi)
    along = across * math.cos(angle) + down * math.sin(angle)
    aside = down * math.cos(angle) - across * math.sin(angle)
    often = rng.uniform(6, 22)
    if split != "eval":
        kind = rng.choice(["clouds", "grain", "stripes", "checks", "dots"])
        if kind in ("clouds", "grain"):
            return _clouds(rng, 24 if kind == "clouds" else 96)
        if kind == "stripes":
            return 0.5 + 0.5 * np.sin(along * often * 6 + 3 * _clouds(rng, 8))
        if kind == "checks":
            return ((along * often).astype(int) + (aside * often + 99).astype(int)) % 2 * 0.8 + 0.2 * _clouds(rng, 48)
        near = ((along * often) % 1 - 0.5) ** 2 + ((aside * often) % 1 - 0.5) ** 2
        return (near < rng.uniform(0.03, 0.15)) * 0.8 + 0.2 * _clouds(rng, 48)
    kind = rng.choice(["bricks", "rings", "weave", "cells"])
    if kind == "bricks":
        row = (down * often).astype(int)
        shift = (across * often / 2 + 0.5 * (row % 2)) % 1
        joint = (shift < 0.06) | ((down * often) % 1 < 0.12)
        return np.where(joint, 1.0, 0.5 * _clouds(rng, 64))
    if kind == "rings":
        return 0.5 + 0.5 * np.sin(np.hypot(across - rng.random(), down - rng.random()) * often * 5)
    if kind == "weave":
        return 0.5 + 0.25 * np.sin(along * often * 6) + 0.25 * np.sin(aside * often * 9)
    points = rng.random((40, 2))
    near = np.sort(np.hypot(across[..., None] - points[:, 0], down[..., None] - points[:, 1]), axis=2)
    return np.clip((near[..., 1] - near[..., 0]) * 12, 0, 1)


def plain(split: str, rng: np.random.Generator) -> np.ndarray:
    """One colour, or one that goes over into another, with a horizon now and then: float [SIDE, SIDE, 3]."""
    first, second = _two_colours(rng)
    down, across = np.mgrid[0:SIDE, 0:SIDE] / SIDE
    angle = rng.uniform(0, 2 * math.pi)
    share = np.clip(0.5 + (across - 0.5) * math.cos(angle) + (down - 0.5) * math.sin(angle), 0, 1) * rng.choice([0, 1])
    if rng.random() < 0.25:
        share = (down > rng.uniform(0.3, 0.8)) * 1.0
    return first * (1 - share[..., None]) + second * share[..., None]


def grounds(split: str, count: int, seed: int, photos: np.ndarray) -> tuple[np.ndarray, int]:
    """uint8 [n, 3, SIDE, SIDE], and how many of them, the first, are plain; the others have something everywhere.

    count: of plain and of drawn ones, each. photos: uint8 [m, height, width, 3], which follow.
    """
    rng = np.random.default_rng(seed)
    found = [plain(split, rng) for _ in range(count)]
    for _ in range(count):
        first, second = _two_colours(rng)
        share = _drawn(split, rng)[..., None]
        found.append(first * (1 - share) + second * share)
    drawn = (np.stack(found).clip(0, 1) * 255).astype(np.uint8)
    shown = [np.asarray(Image.fromarray(each).resize((SIDE, SIDE), Image.Resampling.BICUBIC)) for each in photos]
    whole = np.concatenate([drawn, np.stack(shown)]) if len(shown) else drawn
    return whole.transpose(0, 3, 1, 2), count
