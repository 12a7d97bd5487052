"""The pictures of Unicode: emoji by name, in colour and in ink, on any background.

Names come from Unicode through Python's unicodedata; glyphs from Noto Color Emoji (SIL Open Font License 1.1) and
Symbola (free for any use). Both fonts are seen in training: the evaluation changes backgrounds, sizes and colours.
"""

import unicodedata
from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from models.recipes.pictures.fonts import Split, font, installed
from models.recipes.pictures.grounds import PATTERNS, pattern
from models.recipes.pictures.noise import coloured, picture
from models.recipes.pictures.palettes import hsv
from models.recipes.pictures.studio import Studio
from models.recipes.pictures.wear import worn

COLOUR_FONT, INK_FONT = "NotoColorEmoji.ttf", "Symbola_hint.ttf"
BITMAP = 109  # the one size that Noto Color Emoji has
RANGES = (
    (0x1F400, 0x1F43C), (0x1F980, 0x1F9A5), (0x1F330, 0x1F37C), (0x1F950, 0x1F96F), (0x1F680, 0x1F6A4),
    (0x1F3B7, 0x1F3C0), (0x1F451, 0x1F462), (0x1F484, 0x1F489), (0x1F4A1, 0x1F4A3), (0x1F4B0, 0x1F4BF),
    (0x1F511, 0x1F514), (0x1F527, 0x1F52E), (0x2600, 0x2604), (0x26BD, 0x26BE), (0x1F30B, 0x1F320),
    (0x1F3E0, 0x1F3F0), (0x231A, 0x231B), (0x1F4F7, 0x1F4FB), (0x1F380, 0x1F385), (0x2693, 0x2693),
)  # fmt: skip
DROPPED = (
    " face",
    " symbol",
    "black ",
    "white ",
    " with ink pen",
    "full ",
    "sign",
    "steaming ",
    "cooked ",
    "slice of ",
)


def short_name(point: int) -> str:
    """A code point's Unicode name in lower case, without the words that only tell glyphs apart."""
    name = unicodedata.name(chr(point), "").lower()
    for part in DROPPED:
        name = name.replace(part, "")
    return name.strip()


@lru_cache(maxsize=1)
def concepts() -> dict[str, tuple[int, ...]]:
    """Code points by name, those that the colour font can draw; empty when the font is not installed."""
    if COLOUR_FONT not in installed():
        return {}
    found: dict[str, tuple[int, ...]] = {}
    for first, last in RANGES:
        for point in range(first, last + 1):
            name = short_name(point)
            if name and len(name.split()) <= 3 and _colour_glyph(point).getbbox():
                found[name] = (*found.get(name, ()), point)
    return found


@lru_cache(maxsize=1024)
def _colour_glyph(point: int) -> Image.Image:
    canvas = Image.new("RGBA", (150, 150), (0, 0, 0, 0))
    face = ImageFont.truetype(str(installed()[COLOUR_FONT]), BITMAP)
    ImageDraw.Draw(canvas).text((4, 4), chr(point), font=face, embedded_color=True)
    box = canvas.getbbox()
    return canvas.crop(box) if box else canvas


def _ink_glyph(studio: Studio, point: int) -> Image.Image:
    canvas = Image.new("RGBA", (240, 240), (0, 0, 0, 0))
    ink = (*hsv(studio.between(0, 1), studio.between(0, 1), studio.between(0, 0.5)), 255)
    ImageDraw.Draw(canvas).text((120, 120), chr(point), font=font(installed()[INK_FONT], 130), fill=ink, anchor="mm")
    box = canvas.getbbox()
    return canvas.crop(box) if box else _colour_glyph(point)


def draw_emoji(name: str, seed: int, split: Split, scale: float = 1.0) -> Image.Image:
    """One picture of the concept, the same for the same arguments, about 180 pixels across at scale 1."""
    studio = Studio(np.random.default_rng([seed, 8, split == "eval"]), split, scale)
    side = round(180 * scale)
    points = concepts()[name]
    point = points[int(studio.rng.integers(len(points)))]
    inked = INK_FONT in installed() and studio.chance(0.15)
    glyph = _ink_glyph(studio, point) if inked else _colour_glyph(point)
    image = _ground(studio, side, light=inked)
    long = side * studio.between(0.45, 0.95)
    ratio = long / max(glyph.size)
    glyph = glyph.resize((round(glyph.width * ratio), round(glyph.height * ratio)), Image.Resampling.LANCZOS)
    if studio.chance(0.6):
        glyph = glyph.rotate(studio.between(-18, 18), Image.Resampling.BILINEAR, expand=True)
    room = side - glyph.width, side - glyph.height
    at = (int(room[0] * studio.between(0.2, 0.8)), int(room[1] * studio.between(0.2, 0.8)))
    image.paste(glyph, at, glyph)
    return worn(studio, image, paper=False)


def _ground(studio: Studio, side: int, light: bool) -> Image.Image:
    stops = []
    for _ in range(2):
        value = studio.between(0.75, 1) if light else studio.between(0.15, 1)
        stops.append(hsv(studio.between(0, 1), studio.between(0, 0.6), value))
    kind = studio.variant(["white", "plain", *PATTERNS, "stripes", "checks"], held=2)
    if kind in {"white", "plain"}:
        return Image.new("RGB", (side, side), (255, 255, 255) if kind == "white" else stops[0])
    if kind in PATTERNS:
        return picture(coloured(pattern(studio, kind, side, side), stops))
    y, x = np.mgrid[0:side, 0:side] / side
    if kind == "stripes":
        values = (np.sin((x + y * studio.between(-1, 1)) * studio.between(15, 60)) > 0) * 0.4
    else:
        step = studio.between(0.05, 0.2)
        values = ((x // step + y // step) % 2) * 0.4
    return picture(coloured(values, stops))
