"""Questions about drawn scenes, each with its answer and the things it speaks of.

Every kind of question is a function from a random source and a scene to an Asked, or to None where the scene does not
let it be asked without doubt: "the star" needs one star, "left of" a clear distance.
"""

import random
from collections.abc import Callable, Mapping

from models.recipes.vilt_pictures.describing import (
    FORMS,
    PLACE,
    Asked,
    Meant,
    a,
    bound,
    colour_word,
    ended,
    noun,
    pick,
    said,
    unique,
    yes,
)
from models.recipes.vilt_pictures.placing import extreme, relation, where
from models.recipes.vilt_pictures.scenes import COLOURS, SHAPES, SIZES, Scene


def colour_of(rng: random.Random, scene: Scene) -> Asked | None:
    """What colour is the star?"""
    found = unique(rng, scene, without="colour")
    if found is None:
        return None
    meant, place = found
    question = said(rng, FORMS["colour_of"], it=meant.words(rng))
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
    return Asked(ended(rng, said(rng, FORMS["shape_of"], it=it)), SHAPES[scene.things[place].shape], frozenset({place}))


def size_of(rng: random.Random, scene: Scene) -> Asked | None:
    """Is the star small or large?"""
    found = unique(rng, scene, without="size")
    if found is None:
        return None
    meant, place = found
    return Asked(
        ended(rng, said(rng, FORMS["size_of"], it=meant.words(rng))),
        SIZES[scene.things[place].size],
        frozenset({place}),
    )


def count(rng: random.Random, scene: Scene) -> Asked | None:
    """How many red stars are there?"""
    meant = Meant(None, None) if rng.random() < 0.25 else pick(rng, scene)
    about = meant.among(scene)
    return Asked(ended(rng, said(rng, FORMS["count"], them=meant.words(rng, plural=True))), str(len(about)), about)


def exists(rng: random.Random, scene: Scene) -> Asked | None:
    """Is there a red star?"""
    wanted = rng.random() < 0.5
    for _ in range(12):
        meant = pick(rng, scene)
        about = meant.among(scene)
        if bool(about) == wanted:
            break
    one, them = a(meant.words(rng)), meant.words(rng, plural=True)
    if not about and rng.random() < 0.1:
        return Asked(ended(rng, f"there is no {meant.words(rng)}", "."), "yes", about)
    if about and rng.random() < 0.1:
        return Asked(ended(rng, f"there are no {them}", "."), "no", about)
    return Asked(ended(rng, said(rng, FORMS["exists"], one=one, them=them)), yes(bool(about)), about)


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
        return Asked(ended(rng, rng.choice(FORMS["more_of_which"]).format(name, rest)), answer, about, others)
    if roll < 0.45:
        return Asked(ended(rng, rng.choice(FORMS["as_many"]).format(these, those)), yes(difference == 0), about, others)
    more = rng.random() < 0.6
    forms = ("are there {2} {0} than {1}", "there are {2} {0} than {1}", "are there {2} {0} than {1} {3}")
    words = rng.choice(forms).format(these, those, "more" if more else "fewer", rng.choice(PLACE))
    return Asked(ended(rng, words), yes(difference > 0 if more else difference < 0), about, others)


def same(rng: random.Random, scene: Scene) -> Asked | None:
    """Do the star and the circle have the same colour?"""
    kind = rng.choice(("colour", "shape", "size"))
    one, other = unique(rng, scene, without=kind), unique(rng, scene, without=kind)
    if one is None or other is None or one[1] == other[1]:
        return None
    alike = getattr(scene.things[one[1]], kind) == getattr(scene.things[other[1]], kind)
    asked = rng.choice(("colour", "color")) if kind == "colour" else kind
    words = rng.choice(FORMS["same"]).format(it=one[0].words(rng), them=other[0].words(rng), kind=asked)
    return Asked(ended(rng, words), yes(alike), frozenset({one[1], other[1]}), frozenset({other[1]}))


def every(rng: random.Random, scene: Scene) -> Asked | None:
    """Are all shapes red?"""
    if not scene.things:
        return None
    everything = frozenset(range(len(scene.things)))
    if rng.random() < 0.4:
        kind = rng.choice(("colour", "shape", "size"))
        alike = len({getattr(thing, kind) for thing in scene.things}) == 1
        asked = rng.choice(("colour", "color")) if kind == "colour" else kind
        form = rng.choice(FORMS["all_alike"])
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
    return Asked(ended(rng, rng.choice(FORMS["every"]).format(them=over.words(rng, True), has=has)), yes(truth), about)


def ground(rng: random.Random, scene: Scene) -> Asked | None:
    """What colour is the background?"""
    if rng.random() < 0.3:
        colour = scene.ground if rng.random() < 0.5 else rng.randrange(len(COLOURS))
        return Asked(
            ended(rng, f"is the background {colour_word(rng, colour)}"), yes(colour == scene.ground), frozenset()
        )
    return Asked(ended(rng, said(rng, FORMS["ground"])), COLOURS[scene.ground], frozenset())


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
"""Kinds of question, with how often they are asked in an exam."""

SHARES = {name: share for name, (share, _) in KINDS.items()}
"""How often each kind is asked in an exam."""

LEARNT = SHARES | {"count": 2.8, "extreme": 2.6, "relation": 3.2, "compare": 2.2, "same": 1.0, "variety": 1.2}
"""How often each is asked in training: what is hard to learn, more often."""


def questions(
    rng: random.Random, scene: Scene, count: int, shares: Mapping[str, float] = SHARES
) -> list[tuple[str, Asked]]:
    """So many questions about a scene, each with the name of its kind; shares: how often each kind is asked."""
    found: list[tuple[str, Asked]] = []
    names, weights = list(shares), list(shares.values())
    while len(found) < count:
        name = rng.choices(names, weights)[0]
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
