"""The pictures clip-pictures learns from, with all that is known about each: kinds of picture, shapes, emoji."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from models.recipes import vit_pictures
from models.recipes.clip_lessons import answers_of_emoji, answers_of_scene, training_scene
from models.recipes.pictures import emoji
from models.recipes.pictures.captions import Facts, facts_of_emoji, facts_of_kind, facts_of_scene
from models.recipes.pictures.kinds import KINDS
from models.recipes.pictures.shapes import draw_mask, draw_scene, nearby
from models.recipes.pictures.store import kept, rendered
from models.recipes.training import cache_folder
from models.recipes.vit_pictures import STORED_SIDE

RENDERERS = 3  # counts up when shapes.py or emoji.py change, so that stored pictures are drawn again
MASK_SIDE = 48


@dataclass(frozen=True)
class Source:
    """Stored pictures of one sort with what may be said about each, and about one like it.

    pictures: (n, side, side, 3) uint8; answers: for each the right answers to clip_lessons.lessons(); masks: (n, m, m)
    uint8 as shapes.draw_mask() makes them, or None; share: of a batch.
    """

    pictures: np.ndarray
    answers: Sequence[dict[str, int]]
    facts: Callable[[int], Facts]
    other_facts: Callable[[int, np.random.Generator], Facts]
    keep_colours: bool
    share: float
    masks: np.ndarray | None = None


def sources(shapes: int, each_emoji: int, each_kind: int) -> list[Source]:
    """Kinds, shapes and emoji, rendered or read from the cache."""
    if not emoji.concepts():
        raise FileNotFoundError("No emoji. Install the Debian packages fonts-noto-color-emoji and unicode-cldr-core.")
    return [_kinds(each_kind), _shapes(shapes), _emoji(each_emoji)]


def _kinds(each: int) -> Source:
    pictures = vit_pictures.training_pictures(each)
    return Source(
        pictures,
        [{"what": index % len(KINDS)} for index in range(len(pictures))],
        lambda index: facts_of_kind(index % len(KINDS)),
        lambda index, rng: facts_of_kind(int(rng.integers(len(KINDS)))),
        keep_colours=False,
        share=0.26,
    )


def _shapes(count: int) -> Source:
    folder, scenes = cache_folder("pictures"), [training_scene(index) for index in range(count)]
    stored = folder / f"shapes-{STORED_SIDE}.v{RENDERERS}"
    return Source(
        rendered(stored, count, STORED_SIDE, lambda index: draw_scene(scenes[index], index, "train")),
        [answers_of_scene(what) for what in scenes],
        lambda index: facts_of_scene(scenes[index]),
        lambda index, rng: facts_of_scene(nearby(scenes[index], rng)),
        keep_colours=True,
        share=0.3,
        masks=kept(
            folder / f"masks-{MASK_SIDE}.v{RENDERERS}",
            (count, MASK_SIDE, MASK_SIDE),
            lambda index: draw_mask(scenes[index], index, "train", MASK_SIDE),
        ),
    )


def _emoji(each: int) -> Source:
    names = list(emoji.concepts())
    pictures = rendered(
        cache_folder("pictures") / f"emoji-{STORED_SIDE}.v{RENDERERS}",
        each * len(names),
        STORED_SIDE,
        lambda index: emoji.draw_emoji(names[index % len(names)], index // len(names), "train"),
    )
    return Source(
        pictures,
        [answers_of_emoji(index % len(names)) for index in range(len(pictures))],
        lambda index: facts_of_emoji(names[index % len(names)]),
        lambda index, rng: facts_of_emoji(emoji.alike(names[index % len(names)], rng)),
        keep_colours=True,
        share=0.44,
    )
