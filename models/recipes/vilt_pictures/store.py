"""Scenes and questions that workers made, kept on the device and taken from there again and again, each time changed.

Making a question in Python costs longer than learning from it on a GPU: the store keeps the last tens of thousands of
scenes, and what is taken has colours, shapes and sides changed (varying.py), so that nothing is seen twice.
"""

from typing import NamedTuple

import numpy as np
import torch

from models.recipes.frame.tensors import on_device
from models.recipes.vilt_pictures.batches import BOX_SIZE, QUESTIONS, SIZES, Batch
from models.recipes.vilt_pictures.boxes import PALETTE, STEP, WIDTH
from models.recipes.vilt_pictures.drawing import Placed
from models.recipes.vilt_pictures.scenes import COLOURS, MOST, RGB
from models.recipes.vilt_pictures.varying import Varying
from models.recipes.vilt_pictures.words import Tokens

MOST_IN_BOXES = 24
_LONGEST = {False: 19, True: 31}
"""Tokens of a made question, and of a statement about boxes: with those of a picture they are a multiple of eight."""

_TINT, _GROUND_TINT = 14.0, 10.0
"""How far a colour strays, of 255: as scenes.py has it."""


class Lesson(NamedTuple):
    """What one step learns from, on the device: scenes as they are to be drawn, and for each question, [questions]:
    its tokens [questions, length], the answer's number, its scene, and which things its first and its second
    description mean, bool [questions, things]."""

    placed: Placed
    boxes: bool
    size: tuple[int, int]
    tokens: torch.Tensor
    answers: torch.Tensor
    owner: torch.Tensor
    first: torch.Tensor
    second: torch.Tensor


class Pool:
    """The last scenes of one size, QUESTIONS of each, as tensors that are overwritten in turn."""

    def __init__(self, size: tuple[int, int], boxes: bool, room: int, device: torch.device) -> None:
        self.size, self.boxes, self.room, self.device = size, boxes, room, device
        self.at = self.filled = 0
        most = MOST_IN_BOXES if boxes else MOST
        self.drawn = torch.zeros(room, most, 5, device=device)
        self.known = torch.full((room, most, 3), -1, dtype=torch.int64, device=device)
        self.grounds = torch.zeros(room, dtype=torch.int64, device=device)
        self.tokens = torch.zeros(room, QUESTIONS, _LONGEST[boxes], dtype=torch.int16, device=device)
        self.answers = torch.zeros(room, QUESTIONS, dtype=torch.int64, device=device)
        self.means = torch.zeros(2, room, QUESTIONS, most, dtype=torch.bool, device=device)

    def put(self, batch: Batch) -> None:
        """Takes the scenes of a batch in."""
        count, most = batch.scenes.known.shape[:2]
        length = min(batch.tokens.shape[1], _LONGEST[self.boxes])
        rows = torch.arange(self.at, self.at + count, device=self.device) % self.room

        def moved(array: np.ndarray) -> torch.Tensor:
            return on_device(torch.from_numpy(np.ascontiguousarray(array)), self.device)

        self.known[rows] = -1
        self.drawn[rows, :most] = moved(batch.scenes.drawn[..., :5])
        self.known[rows, :most] = moved(batch.scenes.known)
        self.grounds[rows] = moved(batch.scenes.grounds)
        self.tokens[rows] = 0
        self.tokens[rows, :, :length] = moved(batch.tokens[:, :length].astype(np.int16)).view(count, QUESTIONS, -1)
        self.answers[rows] = moved(batch.answers).view(count, QUESTIONS)
        self.means[:, rows] = False
        first = batch.about & ~batch.other
        for place, meant in enumerate((first, batch.other)):
            self.means[place, rows, :, :most] = moved(meant).view(count, QUESTIONS, most)
        self.at = (self.at + count) % self.room
        self.filled = min(self.room, self.filled + count)


class Store:
    """Pools of all sizes, and how what is taken from them is changed."""

    def __init__(self, tokens: Tokens, device: torch.device, room: int = 60_000) -> None:
        self.varying, self.device, self.room = Varying(tokens, device), device, room
        self.pools: dict[tuple[bool, tuple[int, int]], Pool] = {}
        self.rgb = torch.tensor([RGB[name] for name in COLOURS], dtype=torch.float32, device=device)
        self.box_rgb = self.rgb.clone()
        for colour, rgb in PALETTE.items():
            self.box_rgb[colour] = torch.tensor(rgb, device=device)
        blocks = [tokens.numbers[word] for word in ("block", "blocks", "tower", "towers")]
        self.of_towers = torch.zeros(len(tokens.words), dtype=torch.bool)
        self.of_towers[blocks] = True
        self.of_towers = self.of_towers.to(device)
        self.clear()

    def clear(self) -> None:
        """Forgets everything."""
        self.pools = {(False, size): Pool(size, False, self.room // 3, self.device) for size in set(SIZES)}
        self.pools[True, BOX_SIZE] = Pool(BOX_SIZE, True, self.room // 2, self.device)

    def put(self, batch: Batch) -> None:
        """Takes a batch of a worker in."""
        self.pools[batch.boxes, batch.size].put(batch)

    def ready(self, boxes: bool, size: tuple[int, int], least: int) -> bool:
        """Whether there are so many scenes of a size."""
        return self.pools[boxes, size].filled >= least

    def lesson(self, boxes: bool, size: tuple[int, int], count: int) -> Lesson:
        """So many scenes by chance, changed, with their questions."""
        pool = self.pools[boxes, size]
        rows = torch.randint(pool.filled, (count,), device=self.device)
        known, grounds = pool.known[rows], pool.grounds[rows]
        tokens = pool.tokens[rows].long().flatten(0, 1)
        owner = torch.arange(count, device=self.device).repeat_interleave(QUESTIONS)
        towers = torch.zeros(count, dtype=torch.bool, device=self.device)
        if boxes:
            towers = self.of_towers[tokens].view(count, -1).any(1)
        change = self.varying.change(known, grounds, boxes, towers)
        there = known[..., 0] >= 0
        shape = change.shapes.gather(1, known[..., 0].clamp(min=0))
        colour = change.colours.gather(1, known[..., 1].clamp(min=0))
        changed = torch.where(there[..., None], torch.stack([shape, colour, known[..., 2]], -1), -1)
        drawn = self._moved(pool, rows, change.across, change.upright)
        rgb = self.box_rgb[colour] if boxes else self._tinted(colour, _TINT)
        placed = Placed(
            torch.cat([shape[..., None].float(), drawn, rgb], dim=-1), changed, self._tinted(grounds, _GROUND_TINT)
        )
        first, second = pool.means[:, rows].flatten(1, 2)
        tokens = self.varying.words(tokens, change, owner)
        answers = self.varying.answers(pool.answers[rows].flatten(), change, owner)
        return Lesson(placed, boxes, size, tokens, answers, owner, first, second)

    def _moved(self, pool: Pool, rows: torch.Tensor, across: torch.Tensor, upright: torch.Tensor) -> torch.Tensor:
        """x, y, radius and angle, [scenes, things, 4]: mirrored where told, NLVR's boxes in any order."""
        x, y, radius, angle = pool.drawn[rows][..., 1:5].unbind(-1)
        width, height = (extent / min(pool.size) for extent in pool.size[::-1])
        if pool.boxes:
            box = (x / STEP).long().clamp(0, 2)
            order = torch.rand(len(rows), 3, device=self.device).argsort(1)
            x = x + STEP * (order.gather(1, box) - box)
            width = WIDTH
        x = torch.where(across[:, None], width - x, x)
        y = torch.where(upright[:, None], height - y, y)
        return torch.stack([x, y, radius, angle], dim=-1)

    def _tinted(self, colour: torch.Tensor, spread: float) -> torch.Tensor:
        """rgb 0..255 of colours, each time a little else."""
        rgb = self.rgb[colour]
        shade = (torch.rand(*colour.shape, 1, device=self.device) * 2 - 1) * spread
        each = (torch.rand_like(rgb) * 2 - 1) * (spread / 2)
        return (rgb + shade + each).clamp(0, 255)
