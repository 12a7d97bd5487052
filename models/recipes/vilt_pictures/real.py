"""NLVR's real statements: which are trained on, and how many more pictures each stands for.

Yellow, black and blue may change places in picture and words alike; the three boxes may be put in another order; and a
picture may be mirrored where left and right change places in the words.
"""

import csv
import re
import zlib
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from PIL import Image

from models.recipes.vilt_pictures.scenes import COLOURS
from models.recipes.vilt_pictures.varying import Varying
from models.recipes.vilt_pictures.words import Tokens

HUES = ("yellow", "black", "blue")
_PALETTE = np.array([(211, 211, 211), (128, 128, 128), (255, 255, 0), (0, 0, 0), (0, 153, 255)], np.int32)
_LONGEST = 31
"""Tokens of a statement: with the 65 of a picture they are a multiple of eight, which is faster."""

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

    def first(self, count: int) -> "Real":
        """The first so many."""
        return Real(self.pictures[:count], self.statements[:count], self.truths[:count])


def held_out(statement: str) -> bool:
    """Whether a statement, with all its pictures, is for judging: two fifths of them, told by the words alone."""
    return zlib.crc32(" ".join(statement.lower().split()).rstrip(".").encode()) % 5 < 2


def load(folder: Path, more: Path | None = None) -> tuple[Real, Real]:
    """Those for training, and those held out; no statement and no picture is in both.

    more: a folder like the first, of NLVR's own training part, all for training but for statements held out.
    """
    rows = _rows(folder)
    away = {_prefix(row["file"]) for row in rows if held_out(row["statement"])}
    learnt = _read(folder, [row for row in rows if _prefix(row["file"]) not in away])
    if more is not None:
        others = _read(more, [row for row in _rows(more) if not held_out(row["statement"])])
        learnt = Real(
            np.concatenate([learnt.pictures, others.pictures]),
            learnt.statements + others.statements,
            np.concatenate([learnt.truths, others.truths]),
        )
    return learnt, _read(folder, [row for row in rows if held_out(row["statement"])])


def _rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "statements.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def _prefix(name: str) -> str:
    return name.split("-")[1]


def _read(folder: Path, rows: list[dict[str, str]]) -> Real:
    pictures = np.stack([_places(folder / row["file"]) for row in rows])
    truths = np.array([row["answer"] == "true" for row in rows])
    return Real(pictures, [row["statement"] for row in rows], truths)


def _places(path: Path) -> np.ndarray:
    with Image.open(path) as picture:
        found = np.asarray(picture.convert("RGB"), np.float32)
    hues = _PALETTE.astype(np.float32)
    # The nearest: |found - hue|^2 is least where found * hue - |hue|^2 / 2 is most.
    return (found @ hues.T - (hues**2).sum(-1) / 2).argmax(-1).astype(np.uint8)


def rgb(places: np.ndarray) -> np.ndarray:
    """uint8 [..., 3] of places in the palette."""
    return _PALETTE.astype(np.uint8)[places]


class Stock:
    """Statements and their pictures on the device that trains, to be taken again and again, each time changed."""

    def __init__(self, real: Real, tokens: Tokens, varying: Varying, device: torch.device) -> None:
        self.varying, self.device = varying, device
        self.places = torch.from_numpy(real.pictures).to(device)
        rows = [tokens(corrected(text))[:_LONGEST] for text in real.statements]
        self.tokens = torch.tensor([row + [0] * (_LONGEST - len(row)) for row in rows], device=device)
        self.truths = torch.from_numpy(real.truths).to(device)
        share = self.truths.float().mean().clamp(0.01, 0.99)
        self.weights = torch.where(self.truths, 0.5 / share, 0.5 / (1 - share))
        self.palette = torch.from_numpy(_PALETTE).to(device) / 255
        self.hues = torch.tensor([COLOURS.index(name) for name in HUES], device=device)

    def take(self, count: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """So many, half of them true: pictures [count, 3, 100, 400] in 0..1, tokens [count, length], numbers of the
        answers. Yellow, black and blue change places; so do the boxes; a picture may be mirrored."""
        rows = torch.multinomial(self.weights, count, replacement=True)
        nothing = torch.full((count, 1, 3), -1, device=self.device)
        still = torch.ones(count, dtype=torch.bool, device=self.device)
        change = self.varying.change(nothing, still.long(), True, still)
        columns = torch.arange(400, device=self.device).expand(count, -1)
        box, within = columns // 150, columns % 150 < 100
        order = torch.rand(count, 3, device=self.device).argsort(1)
        columns = torch.where(within, columns + 150 * (order.gather(1, box) - box), columns)
        columns = torch.where(change.across[:, None], columns.flip(1), columns)
        places = self.places[rows].long().gather(2, columns[:, None].expand(-1, 100, -1))
        hues = (change.colours[:, self.hues][..., None] == self.hues).long().argmax(-1)
        becomes = torch.cat([torch.arange(2, device=self.device).expand(count, -1), hues + 2], dim=1)
        pictures = self.palette[becomes.gather(1, places.flatten(1)).view_as(places)].permute(0, 3, 1, 2)
        owner = torch.arange(count, device=self.device)
        return pictures, self.varying.words(self.tokens[rows], change, owner), (~self.truths[rows]).long()


def corrected(statement: str) -> str:
    """A statement in lower case without the commonest slips of the pen."""
    words = statement.lower()
    for slip, right in _SPELT.items():
        words = re.sub(rf"\b{slip}\b", right, words) if slip != "t least" else re.sub("^t least", right, words)
    return words
