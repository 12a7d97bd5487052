"""Drawn pictures that never end: processes draw kinds of picture and scenes while the training goes on.

A batch of them comes as arrays with what may be said of each, spelt, so that the training only moves it to its device.
"""

import multiprocessing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from transformers import CLIPTokenizer

from models.recipes.clip_lessons import answers_of_scene, lessons, training_scene
from models.recipes.clip_wide.captions import SPELT, Speller, key_of, manner_of
from models.recipes.clip_wide.composing import SIDE
from models.recipes.pictures.captions import Facts, facts_of_kind, facts_of_scene, most_telling
from models.recipes.pictures.kinds import KINDS, render
from models.recipes.pictures.shapes import draw_scene, nearby
from models.recipes.pictures.store import squashed

PIECE = 24  # pictures that a process hands over at once
SCENES = 0.6  # part of scenes, the rest kinds of picture
SAYABLE, RIGHT, MISSES = 10, 32, 2  # phrases that are spelt, phrases that are known to be right, and ones that are not
ASKED = tuple(name for name in lessons() if name != "what")
UNASKED = -100


@dataclass(frozen=True)
class Piece:
    """Pictures (n, 3, SIDE, SIDE) uint8 with their phrases.

    phrases (n, SAYABLE, SPELT) and manners (n, SAYABLE), of which the first `telling` (n,) say most and `count` (n,)
    are any; keys (n, SAYABLE) theirs, right (n, RIGHT) of all that is right; misses (n, MISSES, SPELT), miss_manners
    and miss_keys of what is nearly right; answers (n, len(ASKED)).
    """

    pictures: np.ndarray
    phrases: np.ndarray
    manners: np.ndarray
    keys: np.ndarray
    telling: np.ndarray
    count: np.ndarray
    right: np.ndarray
    misses: np.ndarray
    miss_manners: np.ndarray
    miss_keys: np.ndarray
    answers: np.ndarray


def described(facts: Facts, near: Facts, rng: np.random.Generator, spell: Speller) -> dict[str, Any]:
    """What a Piece says of one picture with these facts, `near` being those of one much like it."""
    telling = list(dict.fromkeys(facts[most_telling(facts)]))[: SAYABLE - 4]
    every = list(dict.fromkeys((*telling, *(text for texts in facts.values() for text in texts))))
    rest = every[len(telling) :]
    said = [*telling, *(rest[at] for at in rng.permutation(len(rest))[: SAYABLE - len(telling)])]
    wrong = [text for fact, texts in near.items() if fact not in facts for text in texts if text not in every]
    wrong = [wrong[at] for at in rng.permutation(len(wrong))[:MISSES]]
    filled, missed = said + [""] * (SAYABLE - len(said)), wrong + [""] * (MISSES - len(wrong))
    right = [key_of(text) for text in every][:RIGHT]
    return {
        "phrases": spell.rows(filled, SPELT), "manners": [manner_of(text) for text in filled],
        "keys": [key_of(text) for text in filled], "telling": len(telling), "count": len(said),
        "right": right + [0] * (RIGHT - len(right)), "misses": spell.rows(missed, SPELT),
        "miss_manners": [manner_of(text) for text in missed], "miss_keys": [key_of(text) for text in missed],
    }  # fmt: skip


def draw(index: int, rng: np.random.Generator, spell: Speller) -> dict[str, Any]:
    """Training picture `index` with what a Piece says of it."""
    if rng.random() < SCENES:
        scene = training_scene(index)
        image, answers = draw_scene(scene, index, "train"), answers_of_scene(scene)
        facts, near = facts_of_scene(scene), facts_of_scene(nearby(scene, rng))
    else:
        kind = index % len(KINDS)
        image, answers = render(kind, index, "train"), {}
        facts, near = facts_of_kind(kind), facts_of_kind(int(rng.integers(len(KINDS))))
    made = {"pictures": np.moveaxis(squashed(image, SIDE), 2, 0), **described(facts, near, rng, spell)}
    return made | {"answers": [answers.get(name, UNASKED) for name in ASKED]}


def piece(numbers: range, rng: np.random.Generator, spell: Speller) -> Piece:
    """The training pictures of these numbers."""
    drawn = [draw(index, rng, spell) for index in numbers]
    return Piece(**{name: np.stack([np.asarray(one[name]) for one in drawn]) for name in drawn[0]})


def _work(pieces: Any, stop: Any, tokenizer: Path, worker: int, workers: int) -> None:
    spell = Speller(CLIPTokenizer.from_pretrained(tokenizer))
    rng, at = np.random.default_rng([9, worker]), worker
    while not stop.is_set():
        try:
            made = piece(range(at * PIECE, (at + 1) * PIECE), rng, spell)
        except (ValueError, OSError) as problem:
            print(f"a piece was not drawn: {problem}", flush=True)
        else:
            pieces.put(made)
        at += workers


class Studio:
    """Processes that draw; take() gives what they have ready."""

    def __init__(self, tokenizer: Path, workers: int, waiting: int = 40) -> None:
        context = multiprocessing.get_context("spawn")
        self.pieces, self.stop = context.Queue(waiting), context.Event()
        self.workers = [
            context.Process(target=_work, args=(self.pieces, self.stop, tokenizer, at, workers), daemon=True)
            for at in range(workers)
        ]
        for worker in self.workers:
            worker.start()

    def take(self, wait: bool = False) -> Piece | None:
        """A piece, or None where none is ready and nobody waits. Raises queue.Empty after two minutes of waiting."""
        if wait:
            return self.pieces.get(timeout=120)
        return None if self.pieces.empty() else self.pieces.get()

    def close(self) -> None:
        """Ends the processes."""
        self.stop.set()
        for worker in self.workers:
            worker.terminate()
