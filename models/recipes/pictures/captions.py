"""What may truly be said about a picture, in words: facts, their phrases, and the sentences phrases stand in.

A fact is a string such as "2/red/circle" or "kind/invoice". A caption states one fact; it is right for a picture when
the picture's facts hold it. So a caption written for one picture is also counted as right for every other it fits.
"""

import numpy as np

from models.recipes.pictures.emoji import concepts
from models.recipes.pictures.kinds import KINDS
from models.recipes.pictures.shapes import COLOURS, PLACES, RELATIONS, SHAPES, Scene

Facts = dict[str, tuple[str, ...]]
KEYWORD = "keyword/"

NUMBERS = ("no", "one", "two", "three", "four", "five", "six")
PLURALS = {"cross": "crosses"}
OTHER_COLOUR = {"grey": ("gray",), "turquoise": ("cyan", "teal"), "purple": ("violet",)}
OTHER_SHAPE = {
    "circle": ("disc", "dot"), "oval": ("ellipse",), "diamond": ("rhombus",), "crescent": ("crescent moon",),
    "cross": ("plus",), "ring": ("round ring",),
}  # fmt: skip
PLACE_WORDS = {
    "left": ("on the left", "at the left"), "right": ("on the right", "at the right"),
    "top": ("at the top", "on top"), "bottom": ("at the bottom", "below the middle"),
    "centre": ("in the centre", "in the middle", "in the center"),
}  # fmt: skip
RELATION_WORDS = {
    "above": ("above", "over"), "below": ("below", "under"), "to the left of": ("to the left of", "left of"),
    "to the right of": ("to the right of", "right of"),
}  # fmt: skip

TEMPLATES = (
    "{}", "{}", "{}", "a {}", "a photo of a {}", "a photo of {}", "a picture of a {}", "a picture of {}",
    "an image of a {}", "an image of {}", "this is a {}", "this is a photo of {}.", "a photo of the {}.",
    "a picture with a {}", "a {} in the picture", "i see a {}", "it shows a {}", "a bad photo of the {}.",
    "itap of a {}.", "art of the {}.", "a photo of the large {}.", "a photo of the small {}.", "a drawing of a {}",
    "the {}", "an example of a {}", "picture: {}", "a photo of my {}", "a close-up photo of a {}.", "one sees {}",
    "a {} in a video game.", "a origami {}.", "this is a {}.", "a scan of a {}", "here is a {}!",
)  # fmt: skip
# A sentence may also be put together from these, so that no wording is learnt by heart.
_BEGINNINGS = (
    "", "a", "a", "the", "my", "this is a", "here is a", "here we see the", "one more", "i like this", "look: a",
)  # fmt: skip
_ADJECTIVES = ("", "", "", "", "good", "nice", "blurry", "clear", "cropped", "old", "simple", "rendered", "stylized")
_NOUNS = (
    "photo", "picture", "image", "drawing", "sketch", "painting", "view", "scene", "snapshot", "rendering", "graphic",
    "figure", "print", "poster", "postcard", "sticker", "thumbnail", "still", "photograph", "artwork",
)  # fmt: skip
_JOINTS = (
    "of", "of a", "of the", "of one", "with", "with a", "showing", "showing a", "that shows a", "featuring a",
    "depicting", "depicting a", "in which there is a", "where one finds a", "about a", "that has a", "for",
)  # fmt: skip
UNSEEN_TEMPLATES = ("what we have here is a {}", "an illustration that contains {}")


def _colours(colour: str) -> tuple[str, ...]:
    return (colour, colour, *OTHER_COLOUR.get(colour, ()))


def _shapes(shape: str) -> tuple[str, ...]:
    return (shape, shape, *OTHER_SHAPE.get(shape, ()))


def _plural(shape: str) -> str:
    return PLURALS.get(shape, shape + "s")


def _named(colour: str, shape: str) -> tuple[str, ...]:
    return tuple(f"{c} {s}" for c in _colours(colour) for s in _shapes(shape))


def facts_of_scene(what: Scene) -> Facts:
    """Everything the captions may say about a scene."""
    if what.count == 0:
        plain = tuple(
            text for c in _colours(what.colour) for text in (c, f"plain {c}", f"{c} background", f"{c} colour")
        )
        return {f"fill/{what.colour}": plain[1:] + plain[:1], f"colour/{what.colour}": _colours(what.colour)}
    if what.relation:
        return _facts_of_pair(what)
    colour, shape, count = what.colour, what.shape, what.count
    found: Facts = {f"colour/{colour}": (*_colours(colour), f"something {colour}")}
    if count == 1:
        found[f"1/{colour}/{shape}"] = (*_named(colour, shape), f"one {colour} {shape}", f"single {colour} {shape}")
        found[f"1//{shape}"] = (*_shapes(shape), f"one {shape}")
    else:
        number = NUMBERS[count]
        found[f"{count}/{colour}/{shape}"] = tuple(
            f"{number} {c} {_plural(s)}" for c in _colours(colour) for s in _shapes(shape)
        )
        found[f"{count}//{shape}"] = tuple(f"{number} {_plural(s)}" for s in _shapes(shape))
        found[f"many/{colour}/{shape}"] = tuple(f"{c} {_plural(s)}" for c in _colours(colour) for s in _shapes(shape))
    if what.place:
        where = PLACE_WORDS.get(what.place, (f"at the {what.place}", f"in the {what.place} corner"))
        found[f"1/{colour}/{shape}@{what.place}"] = tuple(f"{n} {w}" for n in _named(colour, shape) for w in where)
        found[f"1//{shape}@{what.place}"] = tuple(f"{s} {w}" for s in _shapes(shape) for w in where)
    return found


def _facts_of_pair(what: Scene) -> Facts:
    first, second = f"{what.colour}/{what.shape}", f"{what.other_colour}/{what.other_shape}"
    ones, others = _named(what.colour, what.shape), _named(what.other_colour, what.other_shape)
    found: Facts = {}
    back = {
        "above": "below",
        "below": "above",
        "to the left of": "to the right of",
        "to the right of": "to the left of",
    }
    for a, b, relation, left, right in (
        (first, second, what.relation, ones, others), (second, first, back[what.relation], others, ones),
    ):  # fmt: skip
        words = RELATION_WORDS[relation]
        found[f"{a} {relation} {b}"] = tuple(f"{left[0]} {word} a {right[0]}" for word in words)
        both = tuple(f"{n} and a {m}" for n, m in zip((left[0], left[-1]), (right[0], right[-1]), strict=True))
        key = "&".join(sorted((first, second)))
        found[key] = found.get(key, ()) + both
    return found


def facts_of_kind(kind: int) -> Facts:
    """What may be said about a picture of KINDS[kind]: its label and the other words for it."""
    label = KINDS[kind].label.lower()
    return {f"kind/{label}": (label, label, label, *KINDS[kind].synonyms)}


def facts_of_emoji(name: str) -> Facts:
    """What may be said about an emoji: its name, and the keywords it shares with others."""
    found: Facts = {f"emoji/{name}": (name, name, f"{name} emoji")}
    return found | {f"{KEYWORD}{word}": (word,) for word in concepts()[name].keywords}


def most_telling(facts: Facts) -> str:
    """The fact that says most: the one whose plainest phrase is longest, keywords aside."""
    return max((fact for fact in facts if not fact.startswith(KEYWORD)), key=lambda fact: len(facts[fact][0]))


def composed(rng: np.random.Generator) -> str:
    """A template such as "here is a blurry snapshot showing a {}"; some 50,000 are possible."""
    parts = [part[rng.integers(len(part))] for part in (_BEGINNINGS, _ADJECTIVES, _NOUNS, _JOINTS)]
    return " ".join([part for part in parts if part] + ["{}"])


def every_word() -> list[str]:
    """Phrases that between them use every word the captions have, for the tokenizer."""
    scenes = [Scene(count, colour, shape) for count in range(1, 7) for colour in COLOURS for shape in SHAPES]
    scenes += [Scene(1, "red", shape, place=place) for shape in SHAPES for place in PLACES]
    scenes += [Scene(1, "red", "circle", "", relation, "blue", "square") for relation in RELATIONS]
    made = [phrase for one in scenes for phrases in facts_of_scene(one).values() for phrase in phrases]
    made += [phrase for kind in range(len(KINDS)) for phrases in facts_of_kind(kind).values() for phrase in phrases]
    return made + [template.format("") for template in TEMPLATES]
