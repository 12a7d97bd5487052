"""Which recordings are presented when: endless passes in which some come more often, in batches of like length."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random

import torch

from models.recipes.frame.tensors import uniform

from .augmentation import Spans
from .sounds import Item
from .vocabulary import encode
from .voices import RATE

LONGEST = 16.0  # seconds; of longer recordings a part is taken
SHORTEST = 1.5  # seconds of a part
WHOLE = 0.5  # how often a recording that may be cut is presented whole
FASTEST, SLOWEST = 1.18, 0.86
STEP, BASE = 10_240, 1_280  # batches are as wide as BASE and a multiple of STEP samples: 32, 64, ... frames
SILENCE = 0.4  # seconds, the most before and after


@dataclass(frozen=True, slots=True)
class Piece:
    """A recording or a part of it: samples from start on, and its letters as numbers."""

    start: int
    length: int
    letters: tuple[int, ...]


def whole(item: Item) -> Piece:
    """All of a recording."""
    return Piece(item.start, item.length, tuple(encode(" ".join(item.words))))


def piece_of(item: Item, rng: Random) -> Piece | None:
    """A recording, or a part of it between two pauses; None where nothing is short enough."""
    if item.length <= LONGEST * RATE and (len(item.cuts) <= 2 or rng.random() < WHOLE):
        return whole(item)
    for _ in range(8):
        (begin, first), (end, last) = sorted(rng.sample(item.cuts, 2))
        if SHORTEST * RATE <= end - begin <= LONGEST * RATE and last > first:
            return Piece(item.start + begin, end - begin, tuple(encode(" ".join(item.words[first:last]))))
    return whole(item) if item.length <= LONGEST * RATE else None


def one_pass(items: list[Item], often: Mapping[str, float], rng: Random) -> list[Piece]:
    """Each recording as often as its group should come (1.5: once or twice)."""
    found = []
    for item in items:
        times = often.get(item.group, 1.0)
        for _ in range(int(times) + (rng.random() < times % 1)):
            piece = piece_of(item, rng)
            if piece is not None and piece.letters:
                found.append(piece)
    return found


def grouped(pieces: list[Piece], seconds: float, rng: Random) -> list[list[Piece]]:
    """Batches of like length that last ``seconds`` at most with their padding, in a random order."""
    ordered = sorted(pieces, key=lambda piece: -piece.length * rng.uniform(0.93, 1.07))
    groups: list[list[Piece]] = [[]]
    longest = 0
    for piece in ordered:
        longest = max(longest, piece.length)
        if groups[-1] and (len(groups[-1]) + 1) * longest > seconds * RATE:
            groups.append([])
            longest = piece.length
        groups[-1].append(piece)
    rng.shuffle(groups)
    return groups


def endless(items: list[Item], often: Mapping[str, float], seconds: float, rng: Random) -> Iterator[list[Piece]]:
    """Passes without end."""
    while True:
        yield from grouped(one_pass(items, often, rng), seconds, rng)


def letters_of(pieces: list[Piece], device: torch.device) -> tuple[torch.Tensor, torch.Tensor]:
    """The letters [batch, most] of pieces, and how many each has (on the processor, where CTC wants them)."""
    counts = torch.tensor([len(piece.letters) for piece in pieces])
    letters = torch.zeros(len(pieces), int(counts.max()), dtype=torch.long)
    for row, piece in zip(letters, pieces, strict=True):
        row[: len(piece.letters)] = torch.tensor(piece.letters)
    return letters.to(device, non_blocking=True), counts


def spans_of(pieces: list[Piece], device: torch.device, strength: float) -> tuple[Spans, torch.Tensor, int]:
    """Where a batch's samples are, how fast they are played and after what silence; how long each sound becomes
    (on the processor); and how wide the batch is."""
    changed = torch.rand(len(pieces)) < 0.8 * strength
    factors = torch.where(changed, uniform(len(pieces), SLOWEST, FASTEST, torch.device("cpu")), 1.0)
    leads = torch.floor(uniform(len(pieces), 0, SILENCE * strength, torch.device("cpu")) * RATE)
    lengths = torch.tensor([piece.length for piece in pieces], dtype=torch.float32)
    # Very dense speech played faster may have more letters than frames; then it is not sped up.
    dense = torch.tensor([len(piece.letters) * 1.3 * 320 > piece.length / FASTEST for piece in pieces])
    factors = torch.where(dense, factors.clamp_max(1.0), factors)
    most = float((leads + lengths / factors).max()) + float(torch.rand(()) * SILENCE * strength * RATE)
    starts = torch.tensor([piece.start for piece in pieces])
    spans = Spans(*(each.to(device, non_blocking=True) for each in (starts, lengths, factors, leads)))
    return spans, (leads + lengths / factors).long(), BASE + STEP * max(1, math.ceil((most - BASE) / STEP))
