"""NLVR's real statements: which are trained on, and how many more pictures each stands for.

Yellow, black and blue may change places in picture and words alike; the three boxes may be put in another order; and a
picture may be mirrored where left and right change places in the words.
"""

import csv
import random
import re
import zlib
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image

HUES = ("yellow", "black", "blue")
_PALETTE = np.array([(211, 211, 211), (128, 128, 128), (255, 255, 0), (0, 0, 0), (0, 153, 255)], np.int32)
_ORDERS = list(permutations(range(3)))
_SPELT = {
    "bule": "blue",
    "traingle": "triangle",
    "atleast": "at least",
    "sthe": "the",
    "t least": "at least",
    "bellow": "below",
}


class Real(NamedTuple):
    """Pictures as places in the palette, uint8 [pictures, 100, 400], their statements and whether these are true."""

    pictures: np.ndarray
    statements: list[str]
    truths: np.ndarray


def held_out(statement: str) -> bool:
    """Whether a statement, with all its pictures, is for judging: two fifths of them, told by the words alone."""
    return zlib.crc32(" ".join(statement.lower().split()).rstrip(".").encode()) % 5 < 2


def load(folder: Path) -> tuple[Real, Real]:
    """Those for training, and those held out; no statement and no picture is in both."""
    with (folder / "statements.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    away = {_prefix(row["file"]) for row in rows if held_out(row["statement"])}
    return (
        _read(folder, [row for row in rows if _prefix(row["file"]) not in away]),
        _read(folder, [row for row in rows if held_out(row["statement"])]),
    )


def _prefix(name: str) -> str:
    return name.split("-")[1]


def _read(folder: Path, rows: list[dict[str, str]]) -> Real:
    pictures = np.stack([_places(folder / row["file"]) for row in rows])
    truths = np.array([row["answer"] == "true" for row in rows])
    return Real(pictures, [row["statement"] for row in rows], truths)


def _places(path: Path) -> np.ndarray:
    with Image.open(path) as picture:
        found = np.asarray(picture.convert("RGB"), np.int32)
    distance = ((found[:, :, None] - _PALETTE) ** 2).sum(-1)
    return distance.argmin(-1).astype(np.uint8)


def rgb(places: np.ndarray) -> np.ndarray:
    """uint8 [..., 3] of places in the palette."""
    return _PALETTE.astype(np.uint8)[places]


def varied(rng: random.Random, real: Real, count: int) -> tuple[np.ndarray, list[str], np.ndarray]:
    """So many, drawn with putting back and varied: places [count, 100, 400], statements, truths; half of them true."""
    true, false = np.flatnonzero(real.truths), np.flatnonzero(~real.truths)
    chosen = [int(rng.choice(true if rng.random() < 0.5 else false)) for _ in range(count)]
    pictures, statements = [], []
    for row in chosen:
        places, words = real.pictures[row], real.statements[row]
        order = rng.choice(_ORDERS)
        table = np.array([0, 1, *(2 + each for each in order)], np.uint8)
        words = _recoloured(corrected(words), order)
        places = table[places]
        boxes = [places[:, 150 * each : 150 * each + 100] for each in rng.choice(_ORDERS)]
        places = places.copy()
        for each, box in enumerate(boxes):
            places[:, 150 * each : 150 * each + 100] = box
        if rng.random() < 0.5:
            places = places[:, ::-1]
            words = re.sub(r"\b(left|right)\b(?! on)", lambda found: "left" if found[0] == "right" else "right", words)
        pictures.append(places)
        statements.append(words)
    return np.stack(pictures), statements, real.truths[chosen]


def _recoloured(statement: str, order: Sequence[int]) -> str:
    """A statement in which each colour is named as the one that takes its place."""
    return re.sub("|".join(HUES), lambda found: HUES[order[HUES.index(found[0])]], statement)


def corrected(statement: str) -> str:
    """A statement in lower case without the commonest slips of the pen."""
    words = statement.lower()
    for slip, right in _SPELT.items():
        words = re.sub(rf"\b{slip}\b", right, words) if slip != "t least" else re.sub("^t least", right, words)
    return words
