"""Small pictures with their names as arrays on disk: written by collect.py, read by train.py."""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

GROUPS = ("alpha", "ink", "photo", "dev-alpha", "dev-photo")
SIDE = 128  # pixels of a picture
_LISTS = "lists.json.gz"


@dataclass(frozen=True)
class Item:
    """A picture (SIDE, SIDE, channels) uint8, colours premultiplied by an alpha if there is one, and what it shows.

    aspect: width by height before it was squeezed to a square.
    """

    source: str
    pixels: np.ndarray
    aspect: float
    names: tuple[str, ...]
    keywords: tuple[str, ...]


@dataclass(frozen=True)
class Listed:
    """What lists say of a picture: see Item."""

    source: str
    aspect: float
    names: list[str]
    keywords: list[str]


def write(folder: Path, groups: dict[str, list[Item]], pairs: list[tuple[str, ...]]) -> None:
    """Writes GROUP.npy for each of GROUPS, and their lists; pairs are WordNet's."""
    folder.mkdir(parents=True, exist_ok=True)
    for group, items in groups.items():
        np.save(folder / f"{group}.npy", np.stack([item.pixels for item in items]))
    lists = {
        group: [(item.source, round(item.aspect, 2), item.names, item.keywords) for item in items]
        for group, items in groups.items()
    }
    with gzip.open(folder / _LISTS, "wt", encoding="utf-8") as file:
        json.dump({"groups": lists, "pairs": pairs}, file)


def read(folder: Path) -> tuple[dict[str, np.ndarray], dict[str, list[Listed]], list[list[str]]]:
    """Pictures (n, SIDE, SIDE, channels) uint8, left on disk, and lists of every group, and the pairs.

    Raises FileNotFoundError where collect.py has written nothing.
    """
    with gzip.open(folder / _LISTS, "rt", encoding="utf-8") as file:
        known = json.load(file)
    pictures = {group: np.load(folder / f"{group}.npy", mmap_mode="r") for group in known["groups"]}
    lists = {group: [Listed(*one) for one in items] for group, items in known["groups"].items()}
    return pictures, lists, known["pairs"]
