"""Statements about boxes in the manner of NLVR, true or false; yes or no is their answer.

The grammar was written after reading some hundred of NLVR's statements; the real ones that are held out serve to
judge it (evaluation.py).
"""

import random
from collections.abc import Callable
from operator import eq, ge

from models.recipes.vilt_pictures.boxes import touch, walls
from models.recipes.vilt_pictures.describing import FORMS, Asked, Meant, yes
from models.recipes.vilt_pictures.scenes import COLOURS, Scene
from models.recipes.vilt_pictures.stating import (
    Stated,
    any_colour,
    boxes_that,
    by_box,
    counted,
    meant_of,
    number_word,
    them,
    there,
)
from models.recipes.vilt_pictures.towers import block_count, tower_alone, tower_with


def overall(rng: random.Random, scene: Scene) -> Stated | None:
    """There are exactly three black items."""
    meant = meant_of(rng, scene)
    about = meant.among(scene)
    words, truth, one = counted(rng, meant, len(about))
    return f"{there(one, rng)} {words}", truth, about


def box_with(rng: random.Random, scene: Scene) -> Stated | None:
    """There is a box with a yellow circle and two black items."""
    boxes = by_box(scene)
    template = rng.choice(boxes)
    parts: list[str] = []
    fits = [True, True, True]
    about: frozenset[int] = frozenset()
    for _ in range(rng.choice((1, 1, 2, 2, 3))):
        like = Scene(scene.width, scene.height, scene.ground, scene.ground_rgb, [thing for _, thing in template])
        meant = meant_of(rng, like if like.things else scene)
        about |= meant.among(scene)
        found = [sum(meant.fits(thing) for _, thing in box) for box in boxes]
        least = sum(meant.fits(thing) for _, thing in template)
        if rng.random() < 0.5 and least < 3:
            words = f"{'an' if meant.colour is None and meant.shape is None else 'a'} {them(rng, meant, False)}"
            mode, limit = "at least", 1
        else:
            mode = rng.choice(("", "exactly", "at least", "only"))
            limit = max(1, least)
            words = f"{mode} {number_word(rng, limit)} {them(rng, meant, limit != 1)}"
        parts.append(words)
        keeps = ge if mode == "at least" else eq
        fits = [one and keeps(n, limit) for one, n in zip(fits, found, strict=True)]
    begin, truth = boxes_that(rng, fits)
    joined = " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
    return f"{begin} {joined}", truth, about


def box_of_many(rng: random.Random, scene: Scene) -> Stated | None:
    """There is a box with 3 items of 2 different colors."""
    boxes = by_box(scene)
    template = [thing for _, thing in rng.choice(boxes)]
    count = max(1, len(template) + rng.choice((0, 0, 0, 1, -1)))
    items = f"{number_word(rng, count)} {'item' if count == 1 else rng.choice(('items', 'objects'))}"
    fits = [len(box) == count for box in boxes]
    roll = rng.random()
    colours = [{thing.colour for _, thing in box} for box in boxes]
    if roll < 0.3:
        words = rng.choice(("", "only ", "exactly ")) + items
    elif roll < 0.5:
        kinds = max(1, len({thing.colour for thing in template}) + rng.choice((0, 0, 1, -1)))
        if kinds == 3:
            words = rng.choice((f"{items} of all 3 different colors", "items of all 3 different colors"))
            fits = [
                (one or words[:12] == "items of all") and len(some) == 3
                for one, some in zip(fits, colours, strict=True)
            ]
        else:
            words = f"{items} of {kinds} different colors" if kinds > 1 else f"{items} of the same color"
            fits = [one and len(some) == kinds for one, some in zip(fits, colours, strict=True)]
    elif roll < 0.75:
        colour, part = any_colour(rng), 0
        part = sum(thing.colour == colour for thing in template)
        if not part:
            return None
        words = f"{items} of which {number_word(rng, part)} {'is' if part == 1 else 'are'} {COLOURS[colour]}"
        fits = [
            one and sum(thing.colour == colour for _, thing in box) == part
            for one, box in zip(fits, boxes, strict=True)
        ]
    else:
        chosen = {thing.colour for thing in template} if rng.random() < 0.7 else {any_colour(rng)}
        named = rng.sample(sorted(chosen), len(chosen))
        if len(named) == 3:
            return None
        names = " and ".join(COLOURS[colour] for colour in named)
        words = rng.choice((f"only {names} items", f"items of only {names} color", f"only {names} objects"))
        fits = [some == chosen or (len(chosen) == 1 and some == chosen) for some in colours]
    begin, truth = boxes_that(rng, fits)
    return f"{begin} {words}", truth, frozenset(range(len(scene.things)))


_WALLS: dict[str, Callable[[frozenset[str]], bool]] = {
    "any": bool,
    "bottom": lambda found: "bottom" in found,
    "top": lambda found: "top" in found,
    "right": lambda found: "right" in found,
    "left": lambda found: "left" in found,
    "corner": lambda found: bool(found & {"left", "right"}) and bool(found & {"top", "bottom"}),
}


def touching_wall(rng: random.Random, scene: Scene) -> Stated | None:
    """There is a blue square touching the base."""
    meant = meant_of(rng, scene) if rng.random() < 0.9 else Meant(None, None)
    wall = "any" if rng.random() < 0.5 else rng.choice(list(_WALLS))
    where, is_so = rng.choice(FORMS["walls"][wall]), _WALLS[wall]
    about = meant.among(scene)
    found = [place for place in about if is_so(walls(scene.things[place]))]
    roll = rng.random()
    if roll < 0.12 and about:
        form = rng.choice(("none of the {0} are {1}", "none of the {0} is {1}", "no {2} is {1}"))
        return form.format(them(rng, meant, True), where, them(rng, meant, False)), not found, about
    if roll < 0.2 and about:
        form = rng.choice(("all {0} are {1}", "all the {0} are {1}", "every {2} is {1}"))
        return form.format(them(rng, meant, True), where, them(rng, meant, False)), len(found) == len(about), about
    many = len(found)
    if roll < 0.4 and about:
        where, many = f"not {where}", len(about) - len(found)
    words, truth, one = counted(rng, meant, many)
    if roll > 0.92:
        return f"{words.replace('exactly ', '')} {'is' if one else 'are'} {where}", truth, about
    return f"{there(one, rng)} {words} {where}", truth, about


def touching_each_other(rng: random.Random, scene: Scene) -> Stated | None:
    """There is a black item touching a blue one."""
    first, second = meant_of(rng, scene), meant_of(rng, scene)
    things = list(enumerate(scene.things))
    pairs = [
        (one, other)
        for one, a in things
        for other, b in things
        if one != other and first.fits(a) and second.fits(b) and touch(a, b)
    ]
    about = first.among(scene) | second.among(scene)
    if rng.random() < 0.3:
        pairs = [pair for pair in pairs if first.fits(scene.things[pair[1]])]
        about = first.among(scene)
        return f"there is a box with 2 {them(rng, first, True)} touching each other", _mutual(scene, first), about
    how = rng.choice(("touching", "closely touching", "attached to"))
    return f"there is a {them(rng, first, False)} {how} a {them(rng, second, False)}", bool(pairs), about


def _mutual(scene: Scene, meant: Meant) -> bool:
    fitting = [thing for thing in scene.things if meant.fits(thing)]
    return any(one is not other and touch(one, other) for one in fitting for other in fitting)


def on_top(rng: random.Random, scene: Scene) -> Stated | None:
    """There is a box with 3 items and a yellow item on top."""
    boxes = by_box(scene)
    tops = [min(box, key=lambda each: each[1].y) for box in boxes if box]
    colour = rng.choice([thing.colour for _, thing in tops])
    count = len(rng.choice(boxes))
    with_count = rng.random() < 0.6
    fits = [
        any(place == top for top, _ in tops for place, thing in box if thing.colour == colour)
        and (not with_count or len(box) == count)
        for box in boxes
    ]
    lead = f"{number_word(rng, count)} {'item' if count == 1 else 'items'} and " if with_count else ""
    return (
        f"there is a box with {lead}a {COLOURS[colour]} item on top",
        any(fits),
        frozenset(place for place, _ in tops),
    )


_SCATTERED = (
    (1.0, overall),
    (2.0, box_with),
    (1.3, box_of_many),
    (2.2, touching_wall),
    (0.4, touching_each_other),
    (0.3, on_top),
)
_TOWERS = ((2.6, tower_with), (2.0, tower_alone), (0.8, block_count))


def statements(rng: random.Random, scene: Scene, count: int, tower: bool) -> list[tuple[str, Asked]]:
    """So many statements about boxes, about half of them true; each with the name of its kind."""
    made: list[tuple[str, Asked]] = []
    kinds = _TOWERS if tower else _SCATTERED
    while len(made) < count:
        kind = rng.choices([kind for _, kind in kinds], [share for share, _ in kinds])[0]
        wanted = rng.random() < 0.5
        stated = None
        for _ in range(12):
            tried = kind(rng, scene)
            stated = tried or stated
            if tried and tried[1] == wanted:
                break
        if stated is None:
            continue
        words, truth, about = stated
        words = " ".join(words.split())
        if rng.random() < 0.15:
            words = (
                words.replace("color", "colour") if "color" in words else words.replace("touching", "which is touching")
            )
        made.append((kind.__name__, Asked(words + rng.choice((".", ".", "")), yes(truth), about)))
    return made
