"""Questions about drawn scenes, each with its answer and the things it speaks of.

Every kind of question is a function from a random source and a scene to an Asked, or to None where the scene does not
let it be asked without doubt: "the star" needs one star, "left of" a clear distance.
"""

import random
from collections.abc import Callable, Sequence
from typing import NamedTuple

from models.recipes.vilt_pictures.scenes import COLOURS, SHAPES, SIZES, Scene, Thing

CLEAR = 0.07
"""How far apart in shares of the shorter side two centres are that one calls left and right of each other."""

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


class Asked(NamedTuple):
    """A question, its answer, and the places in Scene.things of what it speaks of; None where that is not told."""

    question: str
    answer: str
    about: frozenset[int] | None


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


_OTHER_NAMES = {"cross": ("cross", "plus"), "crescent": ("crescent", "moon"), "ring": ("ring", "ring", "donut")}
_PLURALS = {"cross": "crosses", "plus": "pluses"}


def noun(rng: random.Random, shape: int | None, plural: bool = False) -> str:
    """A shape's name, or a word for any shape."""
    if shape is None:
        name = rng.choice(("shape", "object", "thing", "item", "figure", "shape", "object"))
    else:
        name = rng.choice(_OTHER_NAMES.get(SHAPES[shape], (SHAPES[shape],)))
    return _PLURALS.get(name, f"{name}s") if plural else name


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


def colour_of(rng: random.Random, scene: Scene) -> Asked | None:
    """What colour is the star?"""
    found = unique(rng, scene, without="colour")
    if found is None:
        return None
    meant, place = found
    forms = (
        "what {hue} is the {it} {place}",
        "what is the {hue} of the {it}",
        "which {hue} is the {it}",
        "which {hue} does the {it} have",
        "what {hue} does the {it} have",
        "the {it} is what {hue}",
        "tell me the {hue} of the {it}",
        "{hue} of the {it}",
        "what is the {it} 's {hue}",
        "what {hue} is that {it}",
    )
    question = said(rng, forms, it=meant.words(rng))
    return Asked(ended(rng, question), COLOURS[scene.things[place].colour], frozenset({place}))


def shape_of(rng: random.Random, scene: Scene) -> Asked | None:
    """What shape is the red one?"""
    found = unique(rng, scene, without="shape")
    if found is None:
        return None
    meant, place = found
    it = meant.words(rng)
    if rng.random() < 0.3:
        it = it.rsplit(" ", 1)[0] + " one" if " " in it else it
    forms = (
        "what shape is the {it} {place}",
        "what is the {it}",
        "which shape is the {it}",
        "what kind of shape is the {it}",
        "what is the shape of the {it}",
        "which shape does the {it} have",
        "what shape does the {it} have",
        "name the {it}",
        "what type of shape is the {it}",
    )
    return Asked(ended(rng, said(rng, forms, it=it)), SHAPES[scene.things[place].shape], frozenset({place}))


def size_of(rng: random.Random, scene: Scene) -> Asked | None:
    """Is the star small or large?"""
    found = unique(rng, scene, without="size")
    if found is None:
        return None
    meant, place = found
    forms = (
        "what size is the {it}",
        "how big is the {it}",
        "is the {it} small or large",
        "is the {it} big or small",
        "how large is the {it}",
        "what is the size of the {it}",
        "is the {it} large or small",
    )
    return Asked(ended(rng, said(rng, forms, it=meant.words(rng))), SIZES[scene.things[place].size], frozenset({place}))


def count(rng: random.Random, scene: Scene) -> Asked | None:
    """How many red stars are there?"""
    meant = Meant(None, None) if rng.random() < 0.25 else pick(rng, scene)
    about = meant.among(scene)
    forms = (
        "how many {them} are there {place}",
        "how many {them} are {place}",
        "how many {them} can you see",
        "how many {them} do you see {place}",
        "count the {them} {place}",
        "what is the number of {them} {place}",
        "number of {them}",
        "how many {them} does the picture show",
        "how many {them} {place}",
    )
    return Asked(ended(rng, said(rng, forms, them=meant.words(rng, plural=True))), str(len(about)), about)


def exists(rng: random.Random, scene: Scene) -> Asked | None:
    """Is there a red star?"""
    wanted = rng.random() < 0.5
    for _ in range(12):
        meant = pick(rng, scene)
        about = meant.among(scene)
        if bool(about) == wanted:
            break
    one, them = a(meant.words(rng)), meant.words(rng, plural=True)
    forms = (
        "is there {one} {place}",
        "is there {one} {place}",
        "are there any {them} {place}",
        "do you see {one} {place}",
        "can you see {one}",
        "does the picture show {one}",
        "does the image contain {one}",
        "is {one} {place}",
        "is {one} visible",
        "are there {them} {place}",
        "does it have {one}",
        "there is {one} {place}",
    )
    if not about and rng.random() < 0.1:
        return Asked(ended(rng, f"there is no {meant.words(rng)}", "."), "yes", about)
    if about and rng.random() < 0.1:
        return Asked(ended(rng, f"there are no {them}", "."), "no", about)
    return Asked(ended(rng, said(rng, forms, one=one, them=them)), yes(bool(about)), about)


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


def bounded(rng: random.Random, scene: Scene) -> Asked | None:
    """Are there at least three red shapes?"""
    meant = Meant(None, None) if rng.random() < 0.2 else pick(rng, scene)
    about = meant.among(scene)
    words, truth, limit = bound(rng, len(about))
    them = meant.words(rng, plural=limit != 1)
    be = "is" if limit == 1 else "are"
    forms = (
        f"{be} there {words} {them} {{place}}",
        f"there {be} {words} {them} {{place}}",
        f"there {be} {words} {them}",
        f"can you see {words} {them}",
        f"does the picture show {words} {them}",
    )
    return Asked(ended(rng, said(rng, forms)), yes(truth), about)


_ENDS: tuple[tuple[tuple[str, ...], Callable[[Thing], float]], ...] = (
    (
        (
            "left - most {it}",
            "leftmost {it}",
            "{it} on the far left",
            "{it} furthest to the left",
            "first {it} from the left",
        ),
        lambda thing: thing.x,
    ),
    (
        ("right - most {it}", "rightmost {it}", "{it} on the far right", "{it} furthest to the right"),
        lambda thing: -thing.x,
    ),
    (
        ("topmost {it}", "top - most {it}", "highest {it}", "{it} at the very top", "uppermost {it}"),
        lambda thing: thing.y,
    ),
    (("lowest {it}", "bottommost {it}", "{it} at the very bottom", "bottom - most {it}"), lambda thing: -thing.y),
    (("largest {it}", "biggest {it}"), lambda thing: -2.5 * thing.radius),
    (("smallest {it}", "tiniest {it}"), lambda thing: 2.5 * thing.radius),
)


def extreme(rng: random.Random, scene: Scene) -> Asked | None:
    """What colour is the left-most shape?"""
    if len(scene.things) < 2:
        return None
    names, key = rng.choice(_ENDS)
    meant = Meant(None, None)
    if rng.random() < 0.3:
        one = rng.choice(scene.things)
        meant = Meant(one.colour, None) if rng.random() < 0.5 else Meant(None, one.shape)
    order = sorted(meant.among(scene), key=lambda place: key(scene.things[place]))
    if len(order) < 2 or key(scene.things[order[1]]) - key(scene.things[order[0]]) < CLEAR:
        return None
    thing = scene.things[order[0]]
    it = rng.choice(names).format(it=meant.words(rng))
    if meant.shape is not None or (meant.colour is None and rng.random() < 0.5):
        answer = COLOURS[thing.colour]
        forms = ("what {hue} is the {it}", "what is the {hue} of the {it}", "which {hue} does the {it} have")
    else:
        answer = SHAPES[thing.shape]
        forms = (
            "what shape is the {it}",
            "what is the {it}",
            "which shape is the {it}",
            "what is the shape of the {it}",
        )
    return Asked(ended(rng, said(rng, forms, it=it)), answer, frozenset({order[0]}))


def where(rng: random.Random, scene: Scene) -> Asked | None:
    """Where is the star?"""
    found = unique(rng, scene)
    if found is None:
        return None
    meant, place = found
    thing, it = scene.things[place], meant.words(rng)
    across, down = thing.x / scene.width, thing.y / scene.height
    if rng.random() < 0.5:
        value, low, high = (across, "left", "right") if rng.random() < 0.5 else (down, "top", "bottom")
        if abs(value - 0.5) < 0.08:
            return None
        truth = low if value < 0.5 else high
        if rng.random() < 0.6:
            named = (low, high) if rng.random() < 0.5 else (high, low)
            form = rng.choice(
                (
                    "is the {it} on the {0} or the {1}",
                    "is the {it} at the {0} or at the {1}",
                    "on which side is the {it} , {0} or {1}",
                    "is the {it} in the {0} half or the {1} half",
                    "is the {it} {0} or {1}",
                )
            )
            return Asked(ended(rng, form.format(*named, it=it)), truth, frozenset({place}))
        asked = rng.choice((low, high))
        form = rng.choice(
            (
                "is the {it} on the {0} side",
                "is the {it} in the {0} half",
                "is the {it} on the {0}",
                "the {it} is on the {0}",
                "is the {it} at the {0}",
            )
        )
        return Asked(ended(rng, form.format(asked, it=it)), yes(asked == truth), frozenset({place}))
    named = _third(across, ("left", "", "right")), _third(down, ("top", "", "bottom"))
    if None in named:
        return None
    answer = " ".join(part for part in (named[1], named[0]) if part) or "middle"
    forms = (
        "where is the {it} {place}",
        "where is the {it}",
        "in which part of the picture is the {it}",
        "what is the position of the {it}",
        "where can you see the {it}",
        "whereabouts is the {it}",
    )
    return Asked(ended(rng, said(rng, forms, it=it)), answer, frozenset({place}))


def _third(share: float, names: tuple[str, str, str]) -> str | None:
    """The name of the third it lies in; None too near a border."""
    if min(abs(share - 1 / 3), abs(share - 2 / 3)) < 0.035:
        return None
    return names[int(share * 3)]


_SIDES = {
    "left": ("left of", "to the left of", "on the left of"),
    "right": ("right of", "to the right of", "on the right of"),
    "above": ("above", "over", "higher than"),
    "below": ("below", "under", "beneath", "lower than"),
}


def relation(rng: random.Random, scene: Scene) -> Asked | None:
    """Is the red star left of the blue circle?"""
    one, other = unique(rng, scene), unique(rng, scene)
    if one is None or other is None or one[1] == other[1]:
        return None
    first, second = scene.things[one[1]], scene.things[other[1]]
    aside = rng.random() < 0.5
    gap = second.x - first.x if aside else second.y - first.y
    if abs(gap) < CLEAR:
        return None
    sides = ("left", "right") if aside else ("above", "below")
    truth = sides[0] if gap > 0 else sides[1]
    it, them, about = one[0].words(rng), other[0].words(rng), frozenset({one[1], other[1]})
    if rng.random() < 0.25:
        named = sides if rng.random() < 0.5 else sides[::-1]
        forms = ("is the {it} {0} or {1} the {them}", "is the {it} {0} or {1} of the {them}")
        return Asked(ended(rng, forms[aside].format(*named, it=it, them=them)), truth, about)
    asked = rng.choice(sides)
    form = rng.choice(("is the {it} {how} the {them}", "is the {it} {how} the {them}", "the {it} is {how} the {them}"))
    return Asked(ended(rng, form.format(it=it, how=rng.choice(_SIDES[asked]), them=them)), yes(asked == truth), about)


def compare(rng: random.Random, scene: Scene) -> Asked | None:
    """Are there more red shapes than blue ones?"""
    if len(scene.things) < 2:
        return None
    one, other = rng.sample(scene.things, 2)
    if rng.random() < 0.5:
        left, right = Meant(one.colour, None), Meant(other.colour, None)
    else:
        left, right = Meant(None, one.shape), Meant(None, other.shape)
    if left == right:
        return None
    found, others = left.among(scene), right.among(scene)
    difference, about = len(found) - len(others), found | others
    these, those = left.words(rng, plural=True), right.words(rng, plural=True)
    roll = rng.random()
    if roll < 0.25 and difference:
        name, rest = (
            (COLOURS[left.colour], COLOURS[right.colour])
            if left.colour is not None and right.colour is not None
            else (these, those)
        )
        answers = (COLOURS, left.colour, right.colour) if left.colour is not None else (SHAPES, left.shape, right.shape)
        answer = answers[0][(answers[1] if difference > 0 else answers[2]) or 0]
        forms = (
            "are there more {0} or more {1}",
            "which are there more of , {0} or {1}",
            "is there more {0} or more {1}",
        )
        return Asked(ended(rng, rng.choice(forms).format(name, rest)), answer, about)
    if roll < 0.45:
        forms = (
            "are there as many {0} as {1}",
            "is the number of {0} the same as the number of {1}",
            "are there equally many {0} and {1}",
            "is there the same number of {0} and {1}",
        )
        return Asked(ended(rng, rng.choice(forms).format(these, those)), yes(difference == 0), about)
    more = rng.random() < 0.6
    forms = ("are there {2} {0} than {1}", "there are {2} {0} than {1}", "are there {2} {0} than {1} {3}")
    words = rng.choice(forms).format(these, those, "more" if more else "fewer", rng.choice(PLACE))
    return Asked(ended(rng, words), yes(difference > 0 if more else difference < 0), about)


def same(rng: random.Random, scene: Scene) -> Asked | None:
    """Do the star and the circle have the same colour?"""
    kind = rng.choice(("colour", "shape", "size"))
    one, other = unique(rng, scene, without=kind), unique(rng, scene, without=kind)
    if one is None or other is None or one[1] == other[1]:
        return None
    alike = getattr(scene.things[one[1]], kind) == getattr(scene.things[other[1]], kind)
    asked = rng.choice(("colour", "color")) if kind == "colour" else kind
    forms = (
        "do the {it} and the {them} have the same {kind}",
        "are the {it} and the {them} the same {kind}",
        "is the {it} the same {kind} as the {them}",
        "does the {it} have the same {kind} as the {them}",
        "are the {it} and the {them} of the same {kind}",
    )
    words = rng.choice(forms).format(it=one[0].words(rng), them=other[0].words(rng), kind=asked)
    return Asked(ended(rng, words), yes(alike), frozenset({one[1], other[1]}))


def every(rng: random.Random, scene: Scene) -> Asked | None:
    """Are all shapes red?"""
    if not scene.things:
        return None
    everything = frozenset(range(len(scene.things)))
    if rng.random() < 0.4:
        kind = rng.choice(("colour", "shape", "size"))
        alike = len({getattr(thing, kind) for thing in scene.things}) == 1
        asked = rng.choice(("colour", "color")) if kind == "colour" else kind
        form = rng.choice(
            ("do all {them} have the same {kind}", "are all {them} the same {kind}", "are all the {them} of one {kind}")
        )
        return Asked(ended(rng, form.format(them=noun(rng, None, True), kind=asked)), yes(alike), everything)
    one = rng.choice(scene.things)
    over, what = rng.choice(
        (
            (Meant(None, one.shape), Meant(one.colour, None)),
            (Meant(None, None), Meant(one.colour, None)),
            (Meant(one.colour, None), Meant(None, one.shape)),
            (Meant(None, None), Meant(None, one.shape)),
        )
    )
    if rng.random() < 0.3:
        other = rng.choice(scene.things)
        what = Meant(other.colour, None) if what.colour is not None else Meant(None, other.shape)
    about = over.among(scene)
    truth = about <= what.among(scene)
    has = colour_word(rng, what.colour) if what.colour is not None else noun(rng, what.shape, True)
    forms = ("are all {them} {has}", "are all of the {them} {has}", "all {them} are {has}", "are the {them} all {has}")
    return Asked(ended(rng, rng.choice(forms).format(them=over.words(rng, True), has=has)), yes(truth), about)


def ground(rng: random.Random, scene: Scene) -> Asked | None:
    """What colour is the background?"""
    forms = (
        "what {hue} is the background",
        "what is the background {hue}",
        "what is the {hue} of the background",
        "which {hue} does the background have",
        "background {hue}",
    )
    if rng.random() < 0.3:
        colour = scene.ground if rng.random() < 0.5 else rng.randrange(len(COLOURS))
        return Asked(
            ended(rng, f"is the background {colour_word(rng, colour)}"), yes(colour == scene.ground), frozenset()
        )
    return Asked(ended(rng, said(rng, forms)), COLOURS[scene.ground], frozenset())


def variety(rng: random.Random, scene: Scene) -> Asked | None:
    """How many different colours are there?"""
    kind = rng.choice(("colour", "shape"))
    many = len({getattr(thing, kind) for thing in scene.things})
    asked = rng.choice(("colours", "colors")) if kind == "colour" else rng.choice(("shapes", "kinds of shapes"))
    forms = (f"how many different {asked} are there", f"how many different {asked} do the {noun(rng, None, True)} have")
    return Asked(ended(rng, rng.choice(forms)), str(many), frozenset(range(len(scene.things))))


KINDS: dict[str, tuple[float, Callable[[random.Random, Scene], Asked | None]]] = {
    "colour of": (1.4, colour_of),
    "shape of": (1.3, shape_of),
    "size of": (0.5, size_of),
    "count": (2.0, count),
    "exists": (1.8, exists),
    "bounded": (1.0, bounded),
    "extreme": (1.5, extreme),
    "where": (1.4, where),
    "relation": (1.6, relation),
    "compare": (1.2, compare),
    "same": (0.8, same),
    "every": (0.8, every),
    "ground": (0.35, ground),
    "variety": (0.5, variety),
}
"""Kinds of question, with how often they are asked."""

_NAMES, _SHARES = list(KINDS), [share for share, _ in KINDS.values()]


def questions(rng: random.Random, scene: Scene, count: int) -> list[tuple[str, Asked]]:
    """So many questions about a scene, each with the name of its kind."""
    found: list[tuple[str, Asked]] = []
    while len(found) < count:
        name = rng.choices(_NAMES, _SHARES)[0]
        asked = KINDS[name][1](rng, scene)
        if asked is not None:
            found.append((name, asked))
    return found


ANSWERS = (
    "yes",
    "no",
    *map(str, range(10)),
    *COLOURS,
    *SHAPES,
    *SIZES,
    "left",
    "right",
    "top",
    "bottom",
    "middle",
    "top left",
    "top right",
    "bottom left",
    "bottom right",
    "above",
    "below",
)
"""Everything it can answer."""
