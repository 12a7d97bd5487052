"""How questions speak of things: descriptions of them, their words, bounds on how many there are."""

import random
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from models.recipes.vilt_pictures.scenes import COLOURS, SHAPES, Scene, Thing

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
FORMS = tomllib.loads(Path(__file__).with_name("forms.toml").read_text("utf-8"))
"""The sentences of forms.toml."""


class Asked(NamedTuple):
    """A question, its answer, and the places in Scene.things of what it speaks of.

    other: those of them that its second description means, where it sets two beside each other.
    """

    question: str
    answer: str
    about: frozenset[int]
    other: frozenset[int] = frozenset()


class Meant(NamedTuple):
    """A description: colour, shape and size by number, None where it does not say; "red star", "small shapes"."""

    colour: int | None
    shape: int | None
    size: int | None = None

    def fits(self, thing: Thing) -> bool:
        """Whether a thing is described."""
        wanted = ((self.colour, thing.colour), (self.shape, thing.shape), (self.size, thing.size))
        return all(value is None or value == found for value, found in wanted)

    def among(self, scene: Scene) -> frozenset[int]:
        """The places of the things it describes."""
        return frozenset(place for place, thing in enumerate(scene.things) if self.fits(thing))

    def words(self, rng: random.Random, plural: bool = False) -> str:
        """The description in words, without an article."""
        parts = []
        if self.size is not None:
            parts.append(
                rng.choice((("small", "small", "little", "tiny"), ("large", "big", "big", "large"))[self.size])
            )
        if self.colour is not None:
            parts.append(colour_word(rng, self.colour))
        parts.append(noun(rng, self.shape, plural))
        return " ".join(parts)


def colour_word(rng: random.Random, colour: int) -> str:
    """A colour's name; grey is spelt both ways."""
    name = COLOURS[colour]
    return "gray" if name == "grey" and rng.random() < 0.3 else name


GENERAL = ("shape", "object", "thing", "item", "figure")
OTHER_NAMES = {"cross": ("cross", "plus"), "crescent": ("crescent", "moon"), "ring": ("ring", "ring", "donut")}
_PLURALS = {"cross": "crosses", "plus": "pluses"}


def noun(rng: random.Random, shape: int | None, plural: bool = False) -> str:
    """A shape's name, or a word for any shape."""
    if shape is None:
        name = rng.choice((*GENERAL, "shape", "object"))
    else:
        name = rng.choice(OTHER_NAMES.get(SHAPES[shape], (SHAPES[shape],)))
    return plural_of(name) if plural else name


def plural_of(name: str) -> str:
    """ "crosses" of "cross"."""
    return _PLURALS.get(name, f"{name}s")


def pick(rng: random.Random, scene: Scene, *, hard: bool = True) -> Meant:
    """A description that fits something or, half the time, that only nearly does: its colour and shape are there,
    but not on one thing."""
    things = scene.things
    if things and rng.random() < 0.85:
        one, other = rng.choice(things), rng.choice(things)
        colour, shape = one.colour, (other if hard and rng.random() < 0.5 else one).shape
    else:
        colour, shape = rng.randrange(len(COLOURS)), rng.randrange(len(SHAPES))
    form = rng.random()
    size = rng.randrange(2) if rng.random() < 0.12 else None
    if form < 0.3:
        return Meant(colour, None, size)
    if form < 0.6:
        return Meant(None, shape, size)
    return Meant(colour, shape, size)


def unique(rng: random.Random, scene: Scene, *, without: str = "") -> tuple[Meant, int] | None:
    """A description that fits exactly one thing, and that thing's place; without: what it must not tell."""
    if not scene.things:
        return None
    for _ in range(5):
        place = rng.randrange(len(scene.things))
        thing = scene.things[place]
        colour = thing.colour if without != "colour" and rng.random() < 0.6 else None
        shape = thing.shape if without != "shape" and rng.random() < 0.65 else None
        size = thing.size if without != "size" and rng.random() < 0.15 else None
        meant = Meant(colour, shape, size)
        if meant.among(scene) == {place}:
            return meant, place
    return None


PLACE = ("in the picture", "in the image", "here", "in this picture", "on the picture", "", "", "", "")


def ended(rng: random.Random, text: str, mark: str = "?") -> str:
    """The sentence with its mark, most of the time, and single spaces."""
    return " ".join(text.split()) + (mark if rng.random() < 0.8 else "")


def said(rng: random.Random, forms: Sequence[str], **parts: str) -> str:
    """One of some forms, filled."""
    return rng.choice(forms).format(place=rng.choice(PLACE), hue=rng.choice(("colour", "color")), **parts)


def a(words: str) -> str:
    """With its article."""
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def yes(truth: bool) -> str:
    """The answer to a question that can be denied."""
    return "yes" if truth else "no"


_BOUNDS: tuple[tuple[tuple[str, ...], Callable[[int, int], bool]], ...] = (
    (("exactly {n}", "{n}", "only {n}", "just {n}", "{n}"), lambda found, n: found == n),
    (("at least {n}", "{n} or more"), lambda found, n: found >= n),
    (("at most {n}", "no more than {n}"), lambda found, n: found <= n),
    (("more than {n}",), lambda found, n: found > n),
    (("fewer than {n}", "less than {n}"), lambda found, n: found < n),
)


def bound(rng: random.Random, found: int) -> tuple[str, bool, int]:
    """A bound on a number in words, whether the number keeps it (half of them do), and the number it names."""
    wanted = rng.random() < 0.5
    for _ in range(10):
        forms, keeps = rng.choice(_BOUNDS) if rng.random() < 0.6 else _BOUNDS[0]
        limit = max(1, found + rng.choice((-2, -1, 0, 0, 1, 2)))
        if keeps(found, limit) == wanted:
            break
    number = NUMBERS[limit] if limit < len(NUMBERS) and rng.random() < 0.6 else str(limit)
    return rng.choice(forms).format(n=number), keeps(found, limit), limit
