"""Small pictures with their names in a folder of three files: written by collect.py, read by training.py.

A picture is kept as what it was, where that is small: SVG text of a drawn one, else WebP of a squeezed one. So tens of
thousands of them travel in some twenty megabytes, and are drawn by several processes where they are needed.
"""

import io
import json
import lzma
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from PIL import Image

SIDE = 128  # pixels of a picture as it is read
STORED = 104  # pixels of a picture as it is kept
_LISTS, _DRAWN, _SEEN = "lists.json.xz", "drawn.json.xz", "seen.bin"


@dataclass(frozen=True)
class Item:
    """A picture and what it shows. `svg` is its text, or `web` its WebP file.

    aspect: width by height before it was squeezed to a square, where it is a WebP file.
    """

    group: str
    source: str
    names: tuple[str, ...]
    keywords: tuple[str, ...]
    svg: str = ""
    web: bytes = b""
    aspect: float = 1.0


@dataclass(frozen=True)
class Listed:
    """What is known of a picture beside its pixels: see Item."""

    group: str
    source: str
    names: list[str]
    keywords: list[str]
    aspect: float


def cut_out(image: Image.Image, side: int) -> tuple[Image.Image, float]:
    """What is seen of a picture, squeezed to a square of `side` pixels with alpha, and its aspect.

    Raises ValueError where nothing is seen.
    """
    image = image.convert("RGBA")
    box = image.getchannel("A").point(lambda value: 255 * (value > 8)).getbbox()
    if not box:
        raise ValueError("nothing is seen in it")
    image = image.crop(box)
    made = image.convert("RGBa").resize((side, side), Image.Resampling.LANCZOS).convert("RGBA")
    return made, image.width / image.height


def web(image: Image.Image, quality: int) -> bytes:
    """A picture as a WebP file."""
    file = io.BytesIO()
    image.save(file, "WEBP", quality=quality, alpha_quality=60, method=6)
    return file.getvalue()


def write(folder: Path, items: Sequence[Item], pairs: list[tuple[str, ...]]) -> None:
    """Writes the items and WordNet's pairs; the drawn ones together, for what is alike in them to be said once."""
    folder.mkdir(parents=True, exist_ok=True)
    lists = [
        asdict(item) | {"svg": bool(item.svg), "web": len(item.web), "aspect": round(item.aspect, 2)} for item in items
    ]
    (folder / _SEEN).write_bytes(b"".join(item.web for item in items))
    drawn = [item.svg for item in items if item.svg]
    for name, content in ((_LISTS, {"items": lists, "pairs": pairs}), (_DRAWN, drawn)):
        packed = lzma.compress(json.dumps(content, ensure_ascii=False).encode(), preset=9 | lzma.PRESET_EXTREME)
        (folder / name).write_bytes(packed)


def read(folder: Path, processes: int) -> tuple[np.ndarray, list[Listed], list[list[str]]]:
    """(n, 4, SIDE, SIDE) uint8 pictures with colours premultiplied by their alpha, the list of them, and the pairs.

    Those in which nothing is seen are left out. Raises FileNotFoundError where collect.py has written nothing.
    """
    known = json.loads(lzma.decompress((folder / _LISTS).read_bytes()))
    drawn = iter(json.loads(lzma.decompress((folder / _DRAWN).read_bytes())))
    seen, at, kept = (folder / _SEEN).read_bytes(), 0, []
    for one in known["items"]:
        kept.append(next(drawn) if one["svg"] else seen[at : at + one["web"]])
        at += one["web"]
    pieces = [kept[start : start + 64] for start in range(0, len(kept), 64)]
    with ProcessPoolExecutor(processes) as pool:
        pixels = np.concatenate(list(pool.map(_drawn, pieces)))
    listed = [
        Listed(one["group"], one["source"], one["names"], one["keywords"], one["aspect"]) for one in known["items"]
    ]
    fine = [at for at, one in enumerate(pixels) if one[3].any()]
    return pixels[fine], [listed[at] for at in fine], known["pairs"]


def _drawn(kept: Sequence[str | bytes]) -> np.ndarray:
    """(n, 4, SIDE, SIDE) of each kept picture; all zeros where it cannot be drawn."""
    return np.stack([_pixels(one) for one in kept])


def _pixels(kept: str | bytes) -> np.ndarray:
    try:
        if isinstance(kept, str):
            image, _ = cut_out(drawn_svg(kept, 160), SIDE)
        else:
            image = Image.open(io.BytesIO(kept)).convert("RGBA").resize((SIDE, SIDE), Image.Resampling.BICUBIC)
    except ValueError:
        return np.zeros((4, SIDE, SIDE), np.uint8)
    return np.moveaxis(np.asarray(image.convert("RGBa")), 2, 0)


def drawn_svg(text: str, width: int) -> Image.Image:
    """A scalable picture so many pixels wide; raises ValueError where it cannot be read."""
    import resvg_py

    return Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=text, width=width, skip_system_fonts=True))))
