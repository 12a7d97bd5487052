"""The pictures of Unicode: emoji by name, in colour and in ink, on any background.

Names and keywords come from Unicode (unicode_names.py); glyphs from Noto Color Emoji (SIL Open Font License 1.1) and
Symbola (free for any use). Both fonts are seen in training: the evaluation changes backgrounds, sizes and colours.
"""

from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from models.recipes.pictures.fonts import Split, font, installed
from models.recipes.pictures.grounds import PATTERNS, pattern
from models.recipes.pictures.kinds import KINDS
from models.recipes.pictures.noise import coloured, picture
from models.recipes.pictures.palettes import hsv
from models.recipes.pictures.shapes import COLOURS, SHAPES
from models.recipes.pictures.studio import Studio
from models.recipes.pictures.unicode_names import Named, annotated
from models.recipes.pictures.wear import worn

COLOUR_FONT, INK_FONT = "NotoColorEmoji.ttf", "Symbola_hint.ttf"
BITMAP = 109  # the one size that Noto Color Emoji has
MISSING = 0x10FFFF  # no font has a glyph for it


@lru_cache(maxsize=1)
def concepts() -> dict[str, Named]:
    """The emoji of one code point that the colour font has, by name; empty where font or names are not installed.

    Those that the other pictures show as well, as "red circle" and "bar chart", are left out.
    """
    if COLOUR_FONT not in installed():
        return {}
    shapes = {*SHAPES, *(f"{colour} {shape}" for colour in COLOURS for shape in SHAPES)}
    others = shapes | {name for kind in KINDS for name in (kind.label.lower(), *kind.synonyms)}
    found: dict[str, Named] = {}
    for named in annotated():
        if named.name not in others and "geometric" not in named.keywords and _colour_glyph(named.point).getbbox():
            found.setdefault(named.name, named)
    return found


@lru_cache(maxsize=2048)
def _colour_glyph(point: int) -> Image.Image:
    canvas = Image.new("RGBA", (150, 150), (0, 0, 0, 0))
    face = ImageFont.truetype(str(installed()[COLOUR_FONT]), BITMAP)
    ImageDraw.Draw(canvas).text((4, 4), chr(point), font=face, embedded_color=True)
    box = canvas.getbbox()
    return canvas.crop(box) if box else canvas


@lru_cache(maxsize=2048)
def _has_ink(point: int) -> bool:
    """Whether the ink font has a glyph of its own for it, and not the box that stands for all it has not."""
    if INK_FONT not in installed():
        return False
    face = font(installed()[INK_FONT], 40)
    return bytes(face.getmask(chr(point))) != bytes(face.getmask(chr(MISSING)))


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
    point = concepts()[name].point
    inked = studio.chance(0.15) and _has_ink(point)
    glyph = _ink_glyph(studio, point) if inked else _colour_glyph(point)
    image = ground(studio, side, light=inked)
    long = side * studio.between(0.45, 0.95)
    ratio = long / max(glyph.size)
    glyph = glyph.resize((round(glyph.width * ratio), round(glyph.height * ratio)), Image.Resampling.LANCZOS)
    if studio.chance(0.6):
        glyph = glyph.rotate(studio.between(-18, 18), Image.Resampling.BILINEAR, expand=True)
    room = side - glyph.width, side - glyph.height
    at = (int(room[0] * studio.between(0.2, 0.8)), int(room[1] * studio.between(0.2, 0.8)))
    image.paste(glyph, at, glyph)
    return worn(studio, image, paper=False)


def ground(studio: Studio, side: int, light: bool) -> Image.Image:
    """A square of `side` pixels to lie behind a glyph: white, a colour or a pattern; a light one if asked for."""
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
