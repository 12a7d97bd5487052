"""What statements about boxes are made of: what they speak of, in words, and how many boxes are so."""

import random
from collections.abc import Sequence

from models.recipes.vilt_pictures.boxes import KINDS, PALETTE, box_of
from models.recipes.vilt_pictures.describing import FORMS, NUMBERS, Meant, bound
from models.recipes.vilt_pictures.scenes import COLOURS, SHAPES, Scene, Thing

Stated = tuple[str, bool, frozenset[int]]
"""A statement, whether it is true, and the places of the things it speaks of."""

Indexed = tuple[int, Thing]


def by_box(scene: Scene) -> list[list[Indexed]]:
    """The things of each box with their places in the scene."""
    boxes: list[list[Indexed]] = [[], [], []]
    for place, thing in enumerate(scene.things):
        boxes[box_of(thing)].append((place, thing))
    return boxes


def any_colour(rng: random.Random) -> int:
    """One of the colours that boxes hold."""
    return rng.choice(list(PALETTE))


def meant_of(rng: random.Random, scene: Scene) -> Meant:
    """A colour, a shape, both or neither, mostly of things that are there."""
    thing = rng.choice(scene.things)
    colour = thing.colour if rng.random() < 0.7 else any_colour(rng)
    shape = thing.shape if rng.random() < 0.7 else rng.choice(KINDS)
    roll = rng.random()
    size = rng.randrange(2) if rng.random() < 0.04 else None
    return Meant(colour if roll < 0.7 else None, shape if roll > 0.3 else None, size)


def them(rng: random.Random, meant: Meant, plural: bool) -> str:
    """A description in NLVR's words, without an article."""
    words = []
    if meant.size is not None:
        words.append(("small", rng.choice(("big", "large")))[meant.size])
    if meant.colour is not None:
        words.append(COLOURS[meant.colour])
    name = rng.choice(("item", "object", "item")) if meant.shape is None else SHAPES[meant.shape]
    return " ".join([*words, f"{name}s" if plural else name])


def number_word(rng: random.Random, number: int) -> str:
    """A number as a word or in digits."""
    return NUMBERS[number] if number < len(NUMBERS) and rng.random() < 0.5 else str(number)


def counted(rng: random.Random, meant: Meant, found: int) -> tuple[str, bool, bool]:
    """ "exactly two black items", whether it is true of so many, and whether it is one."""
    words, truth, limit = bound(rng, found)
    if limit == 1 and truth == (found >= 1) and rng.random() < 0.5:
        words = "a"
    return f"{words} {them(rng, meant, limit != 1)}", truth, limit == 1


def there(one: bool, rng: random.Random) -> str:
    """The beginning of a sentence about one or some."""
    return "there is" if one or rng.random() < 0.05 else "there are"


def boxes_that(rng: random.Random, having: Sequence[bool], noun: str = "box") -> tuple[str, bool]:
    """ "there is a box", "there are two boxes", "each box", and whether so many are so: the beginning of a sentence."""
    many = sum(having)
    roll = rng.random()
    plural = "boxes" if noun == "box" else f"{noun}s"
    if roll < 0.6:
        form = rng.choice(FORMS["some_box"])
        return form.format(noun), many >= 1
    if roll < 0.72:
        return rng.choice(("each {0} has", "every {0} has", "all {1} have")).format(noun, plural), many == 3
    if roll < 0.78:
        return rng.choice(("no {0} has", "there is no {0} with", "none of the {1} has")).format(noun, plural), many == 0
    number = rng.randint(1, 3)
    exact = rng.random() < 0.5
    word = ("exactly " if exact and number < 3 else "") + number_word(rng, number)
    verb = "with" if rng.random() < 0.8 else "have"
    lead = f"there {'is' if number == 1 else 'are'} " if verb == "with" else ""
    verb = "has" if verb == "have" and number == 1 else verb
    return f"{lead}{word} {noun if number == 1 else plural} {verb}", (
        many == number if exact or number > 1 else many >= 1
    )
