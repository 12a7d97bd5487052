"""Worker processes that draw kinds of picture and scenes of shapes for as long as the training lasts."""

import queue
from collections.abc import Callable
from multiprocessing.queues import Queue

import numpy as np
import torch

from models.recipes.clip_sources import training_scene
from models.recipes.pictures.captions import Facts, facts_of_kind, facts_of_scene, most_telling
from models.recipes.pictures.kinds import KINDS, render
from models.recipes.pictures.shapes import draw_scene, nearby
from models.recipes.pictures.store import squashed

STORED_SIDE, PIECE, FACTS, MISSES = 160, 24, 48, 4
Drawn = tuple[np.ndarray, list[tuple[list[str], int, list[str]]]]


def draw(worker: int, found: "Queue[Drawn]") -> None:
    """Puts pieces without end: (PIECE, side, side, 3) uint8, and of each picture what is right (the most telling
    phrases first), how many of those are telling, and what is nearly right."""
    torch.set_num_threads(1)
    rng = np.random.default_rng([91, worker])
    while True:
        made = [_one(rng) for _ in range(PIECE)]
        found.put((np.stack([one[0] for one in made]), [one[1] for one in made]))


def _one(rng: np.random.Generator) -> tuple[np.ndarray, tuple[list[str], int, list[str]]]:
    number = int(rng.integers(1 << 30))
    if rng.random() < 0.3:
        kind = int(rng.integers(len(KINDS)))
        facts, image = facts_of_kind(kind), render(kind, number, "train")
        near = [facts_of_kind(int(rng.integers(len(KINDS))))]
    else:
        what = training_scene(number)
        facts, image = facts_of_scene(what), draw_scene(what, number, "train")
        near = [facts_of_scene(nearby(what, rng)) for _ in range(3)]
    return squashed(image, STORED_SIDE), _phrases(facts, near, rng)


def _phrases(facts: Facts, near: list[Facts], rng: np.random.Generator) -> tuple[list[str], int, list[str]]:
    telling = list(dict.fromkeys(facts[most_telling(facts)]))
    every = list(dict.fromkeys((*telling, *(phrase for phrases in facts.values() for phrase in phrases))))
    misses = [phrase for other in near for fact, phrases in other.items() if fact not in facts for phrase in phrases]
    misses = [phrase for phrase in dict.fromkeys(misses) if phrase not in every]
    rng.shuffle(misses)
    return every[:FACTS], min(len(telling), FACTS), misses[:MISSES]


class Ring:
    """The last drawn pictures on the device, with the numbers of their phrases; number() gives a phrase's."""

    def __init__(self, size: int, device: torch.device, number: Callable[[str], int]) -> None:
        self.pixels = torch.zeros(size, 3, STORED_SIDE, STORED_SIDE, dtype=torch.uint8, device=device)
        self.phrases = np.full((size, FACTS), -1)
        self.misses = np.full((size, MISSES), -1)
        self.telling = np.ones(size, dtype=int)
        self.drawn, self.number = 0, number

    def __len__(self) -> int:
        return min(self.drawn, len(self.pixels))

    def fill(self, found: "Queue[Drawn]", pieces: int) -> None:
        """Takes up to so many pieces that are ready, without waiting."""
        for _ in range(pieces):
            try:
                images, facts = found.get_nowait()
            except queue.Empty:
                return
            at = (self.drawn + np.arange(len(images))) % len(self.pixels)
            stored = torch.from_numpy(images).to(self.pixels.device).permute(0, 3, 1, 2)
            self.pixels[torch.from_numpy(at).to(self.pixels.device)] = stored
            self.phrases[at], self.misses[at] = -1, -1
            for place, (every, telling, misses) in zip(at, facts, strict=True):
                self.phrases[place, : len(every)] = [self.number(phrase) for phrase in every]
                self.misses[place, : len(misses)] = [self.number(phrase) for phrase in misses]
                self.telling[place] = telling
            self.drawn += len(images)
