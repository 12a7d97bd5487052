"""Mosaics of small pictures with their names: written by collect.py, read by train.py."""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

ACROSS = 16  # pictures along each side of a mosaic
SIDES = {"alpha": 96, "ink": 64, "photo": 112, "dev-alpha": 96, "dev-photo": 112}  # pixels of a picture
QUALITY = 40


@dataclass(frozen=True)
class Item:
    """A picture (side, side, channels) uint8, colours premultiplied by an alpha if there is one, and what it shows.

    aspect: width by height before it was squeezed to a square.
    """

    source: str
    pixels: np.ndarray
    aspect: float
    names: tuple[str, ...]
    keywords: tuple[str, ...]


def write(folder: Path, groups: dict[str, list[Item]], pairs: list[tuple[str, ...]]) -> None:
    """Writes the groups of SIDES as mosaics in AVIF, with lists.json.gz; pairs are WordNet's."""
    folder.mkdir(parents=True, exist_ok=True)
    for group, items in groups.items():
        side = SIDES[group]
        for start in range(0, len(items), ACROSS**2):
            part = items[start : start + ACROSS**2]
            sheet = np.zeros((ACROSS * side, ACROSS * side, part[0].pixels.shape[2]), dtype=np.uint8)
            for index, item in enumerate(part):
                y, x = (side * at for at in divmod(index, ACROSS))
                sheet[y : y + side, x : x + side] = item.pixels
            stem = f"{group}-{start // ACROSS**2:03}"
            if sheet.shape[2] != 3:
                Image.fromarray(sheet[..., -1]).save(folder / f"{stem}.shape.avif", quality=QUALITY, speed=9)
            if sheet.shape[2] >= 3:
                Image.fromarray(sheet[..., :3]).save(folder / f"{stem}.avif", quality=QUALITY, speed=9)
    lists = {
        group: [(item.source, round(item.aspect, 2), item.names, item.keywords) for item in items]
        for group, items in groups.items()
    }
    with gzip.open(folder / "lists.json.gz", "wt", encoding="utf-8") as file:
        json.dump({"groups": lists, "pairs": pairs}, file)


def read(folder: Path) -> tuple[dict[str, np.ndarray], dict[str, list], list[list[str]]]:
    """Pictures (n, channels, side, side) uint8 and lists of every group, and the pairs.

    Raises FileNotFoundError where collect.py has written nothing.
    """
    with gzip.open(folder / "lists.json.gz", "rt", encoding="utf-8") as file:
        known = json.load(file)
    pictures = {group: _sheets(folder, group, len(items)) for group, items in known["groups"].items()}
    return pictures, known["groups"], known["pairs"]


def _sheets(folder: Path, group: str, count: int) -> np.ndarray:
    side, parts = SIDES[group], []
    for number in range(-(-count // ACROSS**2)):
        stem, layers = f"{group}-{number:03}", []
        if (folder / f"{stem}.avif").exists():
            layers.append(np.asarray(Image.open(folder / f"{stem}.avif").convert("RGB")))
        if (folder / f"{stem}.shape.avif").exists():
            layers.append(np.asarray(Image.open(folder / f"{stem}.shape.avif").convert("L"))[..., None])
        if len(layers) == 2:
            layers[0] = np.minimum(layers[0], layers[1])  # the codec may leave colour where nothing is
        sheet = np.concatenate(layers, axis=2).reshape(ACROSS, side, ACROSS, side, -1)
        parts.append(sheet.transpose(0, 2, 4, 1, 3).reshape(ACROSS**2, -1, side, side))
    return np.concatenate(parts)[:count]
