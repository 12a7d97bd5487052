"""All pictures on the card, and which of them a batch holds: by kind, then real or drawn, then by set."""

import numpy as np
import torch

from models.recipes.pictures.kinds import LABELS
from models.recipes.vit_pictures.drawing import OWN, TOOLS, Piece
from models.recipes.vit_pictures.packing import SIDE, Pictures

OFTEN = {
    "photograph of a scene": 4.0, "portrait": 1.5, "map": 1.5, "texture": 1.3, "screenshot": 1.5, "slide": 1.5,
    "drawing": 1.5, "text page": 1.3, "handwriting": 1.2, "bar code": 1.3,
}  # fmt: skip
REAL = 0.65  # part of a kind's pictures that is real where there are enough
ENOUGH = 40  # real pictures of a kind
BY_TOOLS = 0.35  # part of a kind's drawn pictures that tools drew, where they draw it
AHEAD = 16  # batches that are chosen at a time


class Pool:
    """(n, 3, SIDE, SIDE) uint8 real pictures and a ring of `room` drawn ones, of which the oldest make place."""

    def __init__(self, real: Pictures, room: int, device: torch.device) -> None:
        learnt = np.flatnonzero(~real.held)
        self.real_kinds, self.real_sets = real.kinds[learnt], real.sets[learnt]
        self.first = len(learnt)
        self.pictures = torch.empty((self.first + room, 3, SIDE, SIDE), dtype=torch.uint8, device=device)
        for start in range(0, self.first, 512):
            rows = learnt[start : start + 512]
            self.pictures[start : start + len(rows)] = _on_card(real.pictures[rows], device)
        kinds = np.concatenate([self.real_kinds, np.zeros(room, dtype=np.int64)])
        self.kinds = torch.from_numpy(kinds).to(device)
        self.room, self.drawn, self.device = room, 0, device
        self.drawn_kinds, self.drawers = np.zeros(room, dtype=np.int64), np.zeros(room, dtype=np.int64)
        self.weights: torch.Tensor | None = None
        self.chosen = torch.empty(0, dtype=torch.long, device=device)

    def add(self, piece: Piece) -> None:
        """Takes drawn pictures in."""
        drawer, pictures, kinds = piece
        places = (self.drawn + np.arange(len(kinds))) % self.room
        self.drawn += len(kinds)
        self.drawn_kinds[places], self.drawers[places] = kinds, drawer
        rows = torch.from_numpy(self.first + places).to(self.device)
        self.pictures[rows] = _on_card(pictures, self.device)
        self.kinds[rows] = torch.from_numpy(kinds).to(self.device)

    def weigh(self) -> None:
        """Counts what was added in from now on."""
        held = min(self.drawn, self.room)
        weights = np.zeros(self.first + self.room)
        for kind, label in enumerate(LABELS):
            often = OFTEN.get(label, 1.0)
            real = np.flatnonzero(self.real_kinds == kind)
            own, tools = (
                np.flatnonzero((self.drawn_kinds[:held] == kind) & (self.drawers[:held] == drawer))
                for drawer in (OWN, TOOLS)
            )
            part = REAL * min(1, len(real) / ENOUGH) if len(own) + len(tools) else 1.0
            sets, counts = np.unique(self.real_sets[real], return_counts=True)
            for each, count in zip(sets, counts, strict=True):
                rows = real[self.real_sets[real] == each]
                weights[rows] = often * part * count**0.5 / (counts**0.5).sum() / count
            by_tools = (BY_TOOLS if len(own) else 1.0) if len(tools) else 0.0
            for rows, share in ((own, 1 - by_tools), (tools, by_tools)):
                if len(rows):
                    weights[self.first + rows] = often * (1 - part) * share / len(rows)
        self.weights = torch.from_numpy(weights).float().to(self.device)
        self.chosen = self.chosen[:0]

    def batch(self, size: int) -> tuple[torch.Tensor, torch.Tensor]:
        """(size, 3, SIDE, SIDE) uint8 pictures and their (size) kinds."""
        if self.weights is None:
            self.weigh()
        if len(self.chosen) < size:
            assert self.weights is not None
            self.chosen = torch.multinomial(self.weights, size * AHEAD, replacement=True)
        rows, self.chosen = self.chosen[:size], self.chosen[size:]
        return self.pictures[rows], self.kinds[rows]


def _on_card(pictures: np.ndarray, device: torch.device) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(pictures)).to(device).permute(0, 3, 1, 2)
