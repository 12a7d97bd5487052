"""Drawn pictures that never end: processes draw scenes, emoji and kinds of picture while the training goes on.

A batch of them comes as arrays with what may be said of each, spelt, so that the training only moves it to its device.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from transformers import CLIPTokenizer

from models.recipes.clip_pictures.captions import SPELT, Speller, key_of, manner_of
from models.recipes.clip_pictures.composing import SIDE
from models.recipes.clip_pictures.lessons import LESSONS, answers_of_scene, training_scene
from models.recipes.pictures import emoji
from models.recipes.pictures.captions import Facts, facts_of_emoji, facts_of_kind, facts_of_scene, most_telling
from models.recipes.pictures.kinds import KINDS, render
from models.recipes.pictures.shapes import draw_scene, nearby
from models.recipes.pictures.store import squashed

PIECE = 24  # pictures that a process hands over at once
SCENES, EMOJI = 0.4, 0.4  # parts of scenes and of emoji, the rest kinds of picture
SAYABLE, RIGHT, MISSES = 10, 32, 2  # phrases that are spelt, phrases that are known to be right, and ones that are not
UNASKED = -100


@dataclass(frozen=True)
class Piece:
    """Pictures (n, 3, SIDE, SIDE) uint8 with their phrases.

    phrases (n, SAYABLE, SPELT) and manners (n, SAYABLE), of which the first `telling` (n,) say most and `count` (n,)
    are any; keys (n, SAYABLE) theirs, right (n, RIGHT) of all that is right; misses (n, MISSES, SPELT), miss_manners
    and miss_keys of what is nearly right; answers (n, len(LESSONS)).
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
    sort = rng.random()
    if sort < SCENES:
        scene = training_scene(index)
        image, answers = draw_scene(scene, index, "train"), answers_of_scene(scene)
        facts, near = facts_of_scene(scene), facts_of_scene(nearby(scene, rng))
    elif sort < SCENES + EMOJI and emoji.concepts():
        names = list(emoji.concepts())
        name, other = (names[at] for at in rng.integers(len(names), size=2))
        image, answers = emoji.draw_emoji(name, index, "train"), {}
        facts, near = facts_of_emoji(name), facts_of_emoji(other)
    else:
        kind = index % len(KINDS)
        image, answers = render(kind, index, "train"), {}
        facts, near = facts_of_kind(kind), facts_of_kind(int(rng.integers(len(KINDS))))
    made = {"pictures": np.moveaxis(squashed(image, SIDE), 2, 0), **described(facts, near, rng, spell)}
    return made | {"answers": [answers.get(name, UNASKED) for name in LESSONS]}


def piece(numbers: range, rng: np.random.Generator, spell: Speller) -> Piece:
    """The training pictures of these numbers."""
    drawn = [draw(index, rng, spell) for index in numbers]
    return Piece(**{name: np.stack([np.asarray(one[name]) for one in drawn]) for name in drawn[0]})


@dataclass(frozen=True)
class Drawing:
    """What frame.making.Makers draw with: `tokenizer` is the folder of one, `workers` how many processes share the
    numbers of the training pictures."""

    tokenizer: Path
    workers: int

    def __call__(self, number: int, done: Callable[[], float]) -> Iterator[Piece]:
        """Pieces without end; one that cannot be drawn is left out."""
        spell, rng = Speller(CLIPTokenizer.from_pretrained(self.tokenizer)), np.random.default_rng([9, number])
        for at in range(number, 1_000_000, max(1, self.workers)):
            try:
                yield piece(range(at * PIECE, (at + 1) * PIECE), rng, spell)
            except (ValueError, OSError) as problem:
                print(f"a piece was not drawn: {problem}", flush=True)
