"""Questions about where things lie: the left-most, where one is, how two lie to each other."""

import random
from collections.abc import Callable

from models.recipes.vilt_pictures.describing import FORMS, Asked, Meant, ended, said, unique, yes
from models.recipes.vilt_pictures.scenes import COLOURS, SHAPES, Scene, Thing

CLEAR = 0.07
"""How far apart in shares of the shorter side two centres are that one calls left and right of each other."""

_ENDS: dict[str, Callable[[Thing], float]] = {
    "left": lambda thing: thing.x,
    "right": lambda thing: -thing.x,
    "top": lambda thing: thing.y,
    "bottom": lambda thing: -thing.y,
    "large": lambda thing: -2.5 * thing.radius,
    "small": lambda thing: 2.5 * thing.radius,
}
"""What is least of the left-most thing, of the right-most and so on."""


def extreme(rng: random.Random, scene: Scene) -> Asked | None:
    """What colour is the left-most shape?"""
    if len(scene.things) < 2:
        return None
    end, key = rng.choice(list(_ENDS.items()))
    meant = Meant(None, None)
    if rng.random() < 0.3:
        one = rng.choice(scene.things)
        meant = Meant(one.colour, None) if rng.random() < 0.5 else Meant(None, one.shape)
    order = sorted(meant.among(scene), key=lambda place: key(scene.things[place]))
    if len(order) < 2 or key(scene.things[order[1]]) - key(scene.things[order[0]]) < CLEAR:
        return None
    thing = scene.things[order[0]]
    it = rng.choice(FORMS["extreme"][end]).format(it=meant.words(rng))
    if meant.shape is not None or (meant.colour is None and rng.random() < 0.5):
        answer = COLOURS[thing.colour]
        forms: tuple[str, ...] = FORMS["colour_of_extreme"]
    else:
        answer = SHAPES[thing.shape]
        forms = FORMS["shape_of_extreme"]
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
            form = rng.choice(FORMS["on_which_side"])
            return Asked(ended(rng, form.format(*named, it=it)), truth, frozenset({place}))
        asked = rng.choice((low, high))
        form = rng.choice(FORMS["on_side"])
        return Asked(ended(rng, form.format(asked, it=it)), yes(asked == truth), frozenset({place}))
    sideways, upright = _third(across, ("left", "", "right")), _third(down, ("top", "", "bottom"))
    if sideways is None or upright is None:
        return None
    answer = " ".join(part for part in (upright, sideways) if part) or "middle"
    forms = FORMS["where"]
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
    it, them = one[0].words(rng), other[0].words(rng)
    about, others = frozenset({one[1], other[1]}), frozenset({other[1]})
    if rng.random() < 0.25:
        named = sides if rng.random() < 0.5 else sides[::-1]
        forms = ("is the {it} {0} or {1} the {them}", "is the {it} {0} or {1} of the {them}")
        return Asked(ended(rng, forms[aside].format(*named, it=it, them=them)), truth, about, others)
    asked = rng.choice(sides)
    form = rng.choice(("is the {it} {how} the {them}", "is the {it} {how} the {them}", "the {it} is {how} the {them}"))
    return Asked(
        ended(rng, form.format(it=it, how=rng.choice(_SIDES[asked]), them=them)), yes(asked == truth), about, others
    )
