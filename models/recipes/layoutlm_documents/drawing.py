"""Draws laid-out pages with real fonts and wears them like scans and photographs: for measuring, and for evaluation."""

import io
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from .metrics import FILES
from .sheet import Sheet

_ROOT = Path("/usr/share/fonts")


def draw(sheet: Sheet, dpi: int = 200, lines: Random | None = None) -> Image.Image:
    """The page in grey; lines: draws rules under some words with it."""
    scale = dpi / 72
    image = Image.new("L", (round(sheet.wide * scale), round(sheet.high * scale)), 255)
    pen = ImageDraw.Draw(image)
    fonts: dict[tuple[str, float], ImageFont.FreeTypeFont] = {}
    for word in sheet.inside():
        key = (word.font, word.size)
        if key not in fonts:
            fonts[key] = ImageFont.truetype(str(_ROOT / FILES[word.font]), word.size * scale)
        pen.text((word.left * scale, word.base * scale), word.text, font=fonts[key], fill=0, anchor="ls")
        if lines is not None and lines.random() < 0.04:
            y = (word.base + word.size * 0.45) * scale
            pen.line((word.left * scale, y, lines.uniform(word.left, sheet.wide) * scale, y), fill=60, width=2)
    return image


def worn(rng: Random, image: Image.Image, how: float) -> Image.Image:
    """A scan of the picture: a little crooked, blurred, uneven, noisy, packed as JPEG. how: 0..1."""
    if how > 0.3 and rng.random() < 0.5:
        share = rng.uniform(0.6, 0.85)
        image = image.resize((round(image.width * share), round(image.height * share)), Image.Resampling.BILINEAR)
    image = image.rotate(rng.uniform(-2.5, 2.5) * how, Image.Resampling.BICUBIC, fillcolor=255)
    image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.2, 1.2) * how))
    pixels: np.ndarray = np.asarray(image, dtype=np.float32)
    noise = np.random.default_rng(rng.getrandbits(32))
    high, wide = pixels.shape
    shade = (
        np.linspace(1, 1 - 0.25 * how * rng.random(), wide)[None]
        * np.linspace(1, 1 - 0.2 * how * rng.random(), high)[:, None]
    )
    low = 90 * how * rng.random()
    pixels = (low + pixels * (255 - low) / 255) * shade + noise.normal(0, 22 * how * rng.random(), pixels.shape)
    specks = noise.random(pixels.shape) < 0.0006 * how * rng.random()
    pixels[specks] = 30
    packed = io.BytesIO()
    Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(
        packed, "JPEG", quality=round(92 - 55 * how * rng.random())
    )
    return Image.open(packed).convert("L")
