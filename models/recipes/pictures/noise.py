"""Noise with structure: the clouds, grounds and grains that textures and scenes are made of."""

import numpy as np
from PIL import Image


def clouds(rng: np.random.Generator, height: int, width: int, roughness: float) -> np.ndarray:
    """Smooth noise, (height, width) floats from 0 to 1: octaves of random grids, each finer and fainter.

    `roughness` in 0..1 is how strong each octave is against the one before.
    """
    total, strength = np.zeros((height, width), dtype=np.float32), 1.0
    for octave in range(1, 7):
        cells = 2**octave
        grid = rng.random((cells + 1, cells + 1), dtype=np.float32)
        layer = Image.fromarray(grid).resize((width, height), Image.Resampling.BICUBIC)
        total += strength * np.asarray(layer)
        strength *= roughness
    total -= total.min()
    result: np.ndarray = total / max(float(total.max()), 1e-6)
    return result


def coloured(values: np.ndarray, stops: list[tuple[int, int, int]]) -> np.ndarray:
    """(height, width) values in 0..1 as (height, width, 3) floats, through colours at equal distances."""
    place = np.clip(values, 0, 1) * (len(stops) - 1)
    index = np.clip(place.astype(int), 0, len(stops) - 2)
    part = (place - index)[..., None]
    table = np.array(stops, dtype=np.float32)
    result: np.ndarray = table[index] * (1 - part) + table[index + 1] * part
    return result


def picture(values: np.ndarray) -> Image.Image:
    """(height, width, 3) floats in 0..255 as an image."""
    return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))
