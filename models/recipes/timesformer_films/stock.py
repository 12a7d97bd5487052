"""The things and grounds that clips are made of, drawn once for a training or an evaluation."""

from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from models.recipes.timesformer_films.grounds import grounds
from models.recipes.timesformer_films.rendering import Bank
from models.recipes.timesformer_films.scene import Stock
from models.recipes.timesformer_films.things import lopsided, things

_PHOTO = 144
_PART = 100
_FIRST_SEED = {"train": 1, "eval": 1_000_000, "dev": 2_000_000}


def photographs(folder: Path, split: str, most: int = 1000) -> np.ndarray:
    """uint8 [n, 144, 144, 3]: the middle of every photograph of a folder that a split has: "eval" every fourth, "dev"
    every sixteenth, "train" the others."""
    found = []
    files = sorted(path for path in folder.glob("*") if path.suffix.lower() in (".jpg", ".jpeg", ".webp", ".png"))
    for place, path in enumerate(files):
        if split != ("eval" if place % 4 == 0 else "dev" if place % 16 == 1 else "train"):
            continue
        picture = Image.open(path).convert("RGB")
        edge = min(picture.size)
        left, top = (picture.width - edge) // 2, (picture.height - edge) // 2
        middle = picture.crop((left, top, left + edge, top + edge))
        found.append(np.asarray(middle.resize((_PHOTO, _PHOTO), Image.Resampling.BICUBIC)))
    return np.stack(found[:most]) if found else np.zeros((0, _PHOTO, _PHOTO, 3), np.uint8)


def _drawn(split: str, photos: np.ndarray, seed: int) -> tuple[np.ndarray, np.ndarray]:
    found = things(split, _PART, seed, photos)
    return found.astype(np.float16), lopsided(found)


def made(split: str, folder: Path, device: torch.device, count: int, workers: int = 0) -> tuple[Bank, Stock]:
    """A bank on the device, and how many of what it holds. count: of things; of drawn grounds a third of it."""
    photos = photographs(folder, split)
    first = _FIRST_SEED[split]
    seeds = range(first, first + max(1, count // _PART))
    draw = partial(_drawn, split, photos)
    if workers:
        with ProcessPoolExecutor(workers) as pool:
            parts = list(pool.map(draw, seeds))
    else:
        parts = [draw(seed) for seed in seeds]
    shown = np.concatenate([part for part, _ in parts])
    numbers = np.concatenate([place * _PART + which for place, (_, which) in enumerate(parts)])
    behind, plain = grounds(split, max(4, count // 6), first, photos)
    dtype = torch.float16 if device.type == "cuda" else torch.float32
    bank = Bank(torch.from_numpy(shown).to(device, dtype), torch.from_numpy(behind).to(device, dtype) / 255)
    return bank, Stock(len(shown), numbers, len(behind), plain)
