"""Statements about towers of blocks in boxes."""

import itertools
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from models.recipes.vilt_pictures.boxes import PALETTE
from models.recipes.vilt_pictures.describing import Meant, bound
from models.recipes.vilt_pictures.scenes import COLOURS, Scene
from models.recipes.vilt_pictures.stating import Stated, any_colour, boxes_that, by_box, number_word, there

_HEIGHTS = ("", "one", "two", "three", "four")


@dataclass(frozen=True)
class _Piles:
    """The towers of a scene: the colours of each from its base up, one of them to speak of, and a colour."""

    scene: Scene
    blocks: list[list[int]]
    template: list[int]
    colour: int

    @property
    def name(self) -> str:
        return COLOURS[self.colour]


Holds = Callable[[list[int]], bool]
_Said = tuple[str, Holds, frozenset[int]]
"""What a tower has, in words; whether one has it; the things that are spoken of."""


def _all_of(scene: Scene) -> frozenset[int]:
    return frozenset(range(len(scene.things)))


def _of_colour(piles: _Piles) -> frozenset[int]:
    return Meant(piles.colour, None).among(piles.scene)


def _at_an_end(rng: random.Random, piles: _Piles) -> _Said:
    colour = piles.colour
    ends: tuple[tuple[tuple[str, ...], Holds], ...] = (
        (("at the base", "at the bottom", "as the base", "in the base"), lambda pile: pile[0] == colour),
        (("at the top", "on top", "as the top", "on the top"), lambda pile: pile[-1] == colour),
        (("in the middle",), lambda pile: len(pile) == 3 and pile[1] == colour),
    )
    forms, holds = ends[2] if rng.random() < 0.1 else ends[rng.randrange(2)]
    words = f"{rng.choice(('a', 'a', 'one', '1'))} {piles.name} block {rng.choice(forms)}"
    return words, holds, _of_colour(piles)


def _so_many(rng: random.Random, piles: _Piles) -> _Said:
    colour, counts = piles.colour, [pile.count(piles.colour) for pile in piles.blocks]
    limit = max(1, rng.choice(counts) + rng.choice((0, 0, 1, -1)))
    mode = rng.choice(("at least", "exactly", "", "only", "at least"))
    block = "block" if limit == 1 else "blocks"
    words = f"{mode} {number_word(rng, limit)} {piles.name} {block}{rng.choice(('', ' in it'))}"
    if mode in ("at least", ""):
        return words, lambda pile: pile.count(colour) >= limit, _of_colour(piles)
    return words, lambda pile: pile.count(colour) == limit, _of_colour(piles)


def _so_high(rng: random.Random, piles: _Piles) -> _Said:
    height = rng.choice([len(pile) for pile in piles.blocks]) if rng.random() < 0.7 else rng.randint(1, 4)
    block = "block" if height == 1 else "blocks"
    words = f"{rng.choice(('', 'exactly ', 'only '))}{number_word(rng, height)} {block}"
    return words, lambda pile: len(pile) == height, _all_of(piles.scene)


def _of_one_colour(rng: random.Random, piles: _Piles) -> _Said:
    colour = piles.colour
    words = rng.choice((f"only {piles.name} blocks", f"all {piles.name} blocks"))
    return words, lambda pile: set(pile) == {colour}, _of_colour(piles)


def _one_on_another(rng: random.Random, piles: _Piles) -> _Said:
    other = rng.choice(piles.template) if rng.random() < 0.7 else any_colour(rng)
    over = rng.random() < 0.5
    how = rng.choice(("above", "over", "on top of") if over else ("below", "under", "beneath"))
    words = f"a {piles.name} block {how} a {COLOURS[other]} block"
    pair = (other, piles.colour) if over else (piles.colour, other)
    about = _of_colour(piles) | Meant(other, None).among(piles.scene)
    return words, lambda pile: pair in itertools.pairwise(pile), about


def _in_a_run(rng: random.Random, piles: _Piles) -> _Said:
    colour, run = piles.colour, rng.choice((2, 2, 3))
    if rng.random() < 0.4:
        forms = (
            f"{run} blocks of the same color",
            f"{_HEIGHTS[run]} blocks of the same colour",
            f"{run} blocks stacked together of the same colour",
        )
        words = rng.choice(forms)
        return words, lambda pile: any(_runs(pile, one) >= run for one in PALETTE), _all_of(piles.scene)
    words = (
        f"{number_word(rng, run)} {rng.choice(('', 'consecutive '))}{piles.name} blocks"
        f"{rng.choice((' stacked together', ' together', ' on top of each other'))}"
    )
    return words, lambda pile: _runs(pile, colour) >= run, _of_colour(piles)


_HAVING = (
    (0.3, _at_an_end),
    (0.5, _so_many),
    (0.62, _so_high),
    (0.7, _of_one_colour),
    (0.85, _one_on_another),
    (1.0, _in_a_run),
)
"""What is said of towers, each up to its share of all."""


def tower_with(rng: random.Random, scene: Scene) -> Stated | None:
    """There are two towers with a black block at the base."""

    piles = by_box(scene)
    template = [thing.colour for _, thing in rng.choice(piles)]
    colour = rng.choice(template) if rng.random() < 0.75 else any_colour(rng)
    blocks = [[thing.colour for _, thing in pile] for pile in piles]
    roll = rng.random()
    having = next(kind for share, kind in _HAVING if roll < share)
    words, holds, about = having(rng, _Piles(scene, blocks, template, colour))
    begin, truth = boxes_that(rng, [holds(pile) for pile in blocks], "tower")
    return f"{begin} {words}", truth, about


def _runs(pile: Sequence[int], colour: int) -> int:
    """The longest run of a colour."""
    best = now = 0
    for one in pile:
        now = now + 1 if one == colour else 0
        best = max(best, now)
    return best


@dataclass(frozen=True)
class _Towers:
    """blocks: the colours of each tower's, from below. tall: those towers of `word` blocks. other: a second colour."""

    blocks: list[list[int]]
    tall: list[list[int]]
    word: str
    colour: int
    other: int

    def of_one(self) -> list[tuple[str, bool]]:
        """What may be said of a tower, and whether it is so."""
        name, other, word = COLOURS[self.colour], COLOURS[self.other], self.word
        blocks, tall, colour = self.blocks, self.tall, self.colour
        has = any(colour in pile for pile in tall)
        return [
            (f"there is a {name} tower", any(set(pile) == {colour} for pile in blocks)),
            (f"the top of a {word} blocks tower is {name}", any(pile[-1] == colour for pile in tall)),
            (f"the base of a tower is {name}", any(pile[0] == colour for pile in blocks)),
            (f"the top of a tower is {name}", any(pile[-1] == colour for pile in blocks)),
            (f"there is a {word} blocks tower with a {name} base", any(pile[0] == colour for pile in tall)),
            (f"there is a tower with {word} blocks , and it has a {name} block", has),
            (f"there is a tower with exactly {word} blocks , and it has at least one {name} block", has),
            (
                f"there is a {word} blocks tower and the base is {name} and the top is {other}",
                any(pile[0] == colour and pile[-1] == self.other for pile in tall),
            ),
        ]

    def of_all(self, number: int, end: str) -> list[tuple[str, bool]]:
        """What may be said of all of them. number: one that is counted. end: top or base."""
        name, other, colour = COLOURS[self.colour], COLOURS[self.other], self.colour
        heights = [len(pile) for pile in self.blocks]
        tops, bases = [pile[-1] for pile in self.blocks], [pile[0] for pile in self.blocks]
        adjacent = [pair for pile in self.blocks for pair in itertools.pairwise(pile)]
        triples = [three for pile in self.blocks for three in zip(pile[:-2], pile[1:-1], pile[2:], strict=True)]
        only_one = any(pile.count(colour) == 1 for pile in self.tall)
        three = any(len(set(pile)) == 3 for pile in self.blocks)
        return [
            ("there are two towers that are the same in height", len(set(heights)) < 3),
            ("there are at least two towers with the same height", len(set(heights)) < 3),
            ("all towers have the same height", len(set(heights)) == 1),
            (f"there is a {name} block above a {other} block", (self.other, colour) in adjacent),
            (f"there is a {name} block below a {other} block", (colour, self.other) in adjacent),
            (f"there is a {name} block between two {other} blocks", (self.other, colour, self.other) in triples),
            (f"there is a {name} block as the {end} of a tower", colour in (tops if end == "top" else bases)),
            (f"there are {_HEIGHTS[number]} towers with only one block", heights.count(1) == number),
            (f"there is a {self.word} blocks tower with only one {name} block", only_one),
            ("there are two towers with the same base", len(set(bases)) < 3),
            (f"there is no {name} block as the base of a tower", colour not in bases),
            (f"there is no {name} block as the top of a tower", colour not in tops),
            (f"there are {number} {name} bases", bases.count(colour) == number),
            ("the tops of the three towers are not the same", len(set(tops)) > 1),
            (f"there is exactly one {self.word} blocks tower", len(self.tall) == 1),
            ("there is a tower with blocks of all 3 different colors", three),
        ]


def tower_alone(rng: random.Random, scene: Scene) -> Stated | None:
    """The top of a three blocks tower is yellow."""
    blocks = [[thing.colour for _, thing in pile] for pile in by_box(scene)]
    template = rng.choice(blocks)
    colour = rng.choice(template) if rng.random() < 0.75 else any_colour(rng)
    height = len(template) if rng.random() < 0.75 else rng.randint(1, 4)
    tall = [pile for pile in blocks if len(pile) == height]
    towers = _Towers(blocks, tall, _HEIGHTS[height], colour, other=rng.choice(template))
    options = towers.of_one() + towers.of_all(rng.randint(1, 3), rng.choice(("top", "base")))
    words, truth = rng.choice(options)
    return words.replace("one blocks", "one block"), truth, frozenset(range(len(scene.things)))


def block_count(rng: random.Random, scene: Scene) -> Stated | None:
    """There are at least 4 black blocks."""
    colour = any_colour(rng)
    about = Meant(colour, None).among(scene)
    words, truth, limit = bound(rng, len(about))
    noun = "block" if limit == 1 else "blocks"
    return f"{there(limit == 1, rng)} {words} {COLOURS[colour]} {noun}", truth, about
