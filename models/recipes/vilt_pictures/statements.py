"""Statements about boxes in the manner of NLVR, true or false; yes or no is their answer.

The grammar was written after reading some hundred of NLVR's statements; the real ones that are held out serve to
judge it (evaluation.py).
"""

import itertools
import random
from collections.abc import Callable, Sequence

from models.recipes.vilt_pictures.asking import NUMBERS, Asked, Meant, bound, yes
from models.recipes.vilt_pictures.boxes import KINDS, PALETTE, box_of, touch, walls
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


def _colour(rng: random.Random) -> int:
    return rng.choice(list(PALETTE))


def _meant(rng: random.Random, scene: Scene) -> Meant:
    """A colour, a shape, both or neither, mostly of things that are there."""
    thing = rng.choice(scene.things)
    colour = thing.colour if rng.random() < 0.7 else _colour(rng)
    shape = thing.shape if rng.random() < 0.7 else rng.choice(KINDS)
    roll = rng.random()
    size = rng.randrange(2) if rng.random() < 0.04 else None
    return Meant(colour if roll < 0.7 else None, shape if roll > 0.3 else None, size)


def _them(rng: random.Random, meant: Meant, plural: bool) -> str:
    words = []
    if meant.size is not None:
        words.append(("small", rng.choice(("big", "large")))[meant.size])
    if meant.colour is not None:
        words.append(COLOURS[meant.colour])
    name = rng.choice(("item", "object", "item")) if meant.shape is None else SHAPES[meant.shape]
    return " ".join([*words, f"{name}s" if plural else name])


def _number(rng: random.Random, number: int) -> str:
    return NUMBERS[number] if number < len(NUMBERS) and rng.random() < 0.5 else str(number)


def _counted(rng: random.Random, meant: Meant, found: int) -> tuple[str, bool, bool]:
    """ "exactly two black items", whether it is true of so many, and whether it is one."""
    words, truth, limit = bound(rng, found)
    if limit == 1 and truth == (found >= 1) and rng.random() < 0.5:
        words = "a"
    return f"{words} {_them(rng, meant, limit != 1)}", truth, limit == 1


def _be(one: bool, rng: random.Random) -> str:
    return "there is" if one or rng.random() < 0.05 else "there are"


def _boxes_that(rng: random.Random, having: Sequence[bool], noun: str = "box") -> tuple[str, bool]:
    """ "there is a box", "there are two boxes", "each box", and whether so many are so: the beginning of a sentence."""
    many = sum(having)
    roll = rng.random()
    plural = "boxes" if noun == "box" else f"{noun}s"
    if roll < 0.6:
        form = rng.choice(
            (
                "there is a {0} with",
                "there is a {0} with",
                "there is at least 1 {0} with",
                "there is at least one {0} with",
                "one of the {0} has",
                "at least one {0} has",
            )
        )
        return form.format(noun), many >= 1
    if roll < 0.72:
        return rng.choice(("each {0} has", "every {0} has", "all {1} have")).format(noun, plural), many == 3
    if roll < 0.78:
        return rng.choice(("no {0} has", "there is no {0} with", "none of the {1} has")).format(noun, plural), many == 0
    number = rng.randint(1, 3)
    exact = rng.random() < 0.5
    word = ("exactly " if exact and number < 3 else "") + _number(rng, number)
    verb = "with" if rng.random() < 0.8 else "have"
    lead = f"there {'is' if number == 1 else 'are'} " if verb == "with" else ""
    verb = "has" if verb == "have" and number == 1 else verb
    return f"{lead}{word} {noun if number == 1 else plural} {verb}", (
        many == number if exact or number > 1 else many >= 1
    )


def overall(rng: random.Random, scene: Scene) -> Stated | None:
    """There are exactly three black items."""
    meant = _meant(rng, scene)
    about = meant.among(scene)
    words, truth, one = _counted(rng, meant, len(about))
    return f"{_be(one, rng)} {words}", truth, about


def box_with(rng: random.Random, scene: Scene) -> Stated | None:
    """There is a box with a yellow circle and two black items."""
    boxes = by_box(scene)
    template = rng.choice(boxes)
    parts: list[str] = []
    fits = [True, True, True]
    about: frozenset[int] = frozenset()
    for _ in range(rng.choice((1, 1, 2, 2, 3))):
        like = Scene(scene.width, scene.height, scene.ground, scene.ground_rgb, [thing for _, thing in template])
        meant = _meant(rng, like if like.things else scene)
        about |= meant.among(scene)
        found = [sum(meant.fits(thing) for _, thing in box) for box in boxes]
        least = sum(meant.fits(thing) for _, thing in template)
        if rng.random() < 0.5 and least < 3:
            words, keeps = (
                f"{'an' if meant.colour is None and meant.shape is None else 'a'} {_them(rng, meant, False)}",
                lambda n: n >= 1,
            )
        else:
            mode = rng.choice(("", "exactly", "at least", "only"))
            limit = max(1, least)
            words = f"{mode} {_number(rng, limit)} {_them(rng, meant, limit != 1)}"
            keeps = (lambda n, limit=limit: n >= limit) if mode == "at least" else (lambda n, limit=limit: n == limit)
        parts.append(words)
        fits = [one and keeps(n) for one, n in zip(fits, found, strict=True)]
    begin, truth = _boxes_that(rng, fits)
    joined = " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
    return f"{begin} {joined}", truth, about


def box_of_many(rng: random.Random, scene: Scene) -> Stated | None:
    """There is a box with 3 items of 2 different colors."""
    boxes = by_box(scene)
    template = [thing for _, thing in rng.choice(boxes)]
    count = max(1, len(template) + rng.choice((0, 0, 0, 1, -1)))
    items = f"{_number(rng, count)} {'item' if count == 1 else rng.choice(('items', 'objects'))}"
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
        colour, part = _colour(rng), 0
        part = sum(thing.colour == colour for thing in template)
        if not part:
            return None
        words = f"{items} of which {_number(rng, part)} {'is' if part == 1 else 'are'} {COLOURS[colour]}"
        fits = [
            one and sum(thing.colour == colour for _, thing in box) == part
            for one, box in zip(fits, boxes, strict=True)
        ]
    else:
        chosen = {thing.colour for thing in template} if rng.random() < 0.7 else {_colour(rng)}
        named = rng.sample(sorted(chosen), len(chosen))
        if len(named) == 3:
            return None
        names = " and ".join(COLOURS[colour] for colour in named)
        words = rng.choice((f"only {names} items", f"items of only {names} color", f"only {names} objects"))
        fits = [some == chosen or (len(chosen) == 1 and some == chosen) for some in colours]
    begin, truth = _boxes_that(rng, fits)
    return f"{begin} {words}", truth, frozenset(range(len(scene.things)))


_WALLS: tuple[tuple[tuple[str, ...], Callable[[frozenset[str]], bool]], ...] = (
    (
        (
            "touching the wall",
            "touching the edge",
            "touching any edge",
            "touching a wall",
            "touching an edge",
            "closely touching the wall",
            "touching the side",
        ),
        bool,
    ),
    (
        (
            "touching the base",
            "touching the bottom",
            "closely touching the bottom of a box",
            "touching the base edge",
            "touching the bottom edge",
        ),
        lambda found: "bottom" in found,
    ),
    (("touching the top", "closely touching the top of a box", "touching the top edge"), lambda found: "top" in found),
    (
        ("touching the right wall", "closely touching right wall of a box", "touching the right edge"),
        lambda found: "right" in found,
    ),
    (
        ("touching the left wall", "closely touching left wall of a box", "touching the left edge"),
        lambda found: "left" in found,
    ),
    (
        ("closely touching a corner of a box", "touching a corner", "close to a corner", "in a corner"),
        lambda found: bool(found & {"left", "right"}) and bool(found & {"top", "bottom"}),
    ),
)


def touching_wall(rng: random.Random, scene: Scene) -> Stated | None:
    """There is a blue square touching the base."""
    meant = _meant(rng, scene) if rng.random() < 0.9 else Meant(None, None)
    forms, is_so = _WALLS[0] if rng.random() < 0.5 else rng.choice(_WALLS)
    where = rng.choice(forms)
    about = meant.among(scene)
    found = [place for place in about if is_so(walls(scene.things[place]))]
    roll = rng.random()
    if roll < 0.12 and about:
        form = rng.choice(("none of the {0} are {1}", "none of the {0} is {1}", "no {2} is {1}"))
        return form.format(_them(rng, meant, True), where, _them(rng, meant, False)), not found, about
    if roll < 0.2 and about:
        form = rng.choice(("all {0} are {1}", "all the {0} are {1}", "every {2} is {1}"))
        return form.format(_them(rng, meant, True), where, _them(rng, meant, False)), len(found) == len(about), about
    many = len(found)
    if roll < 0.4 and about:
        where, many = f"not {where}", len(about) - len(found)
    words, truth, one = _counted(rng, meant, many)
    if roll > 0.92:
        return f"{words.replace('exactly ', '')} {'is' if one else 'are'} {where}", truth, about
    return f"{_be(one, rng)} {words} {where}", truth, about


def touching_each_other(rng: random.Random, scene: Scene) -> Stated | None:
    """There is a black item touching a blue one."""
    first, second = _meant(rng, scene), _meant(rng, scene)
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
        return f"there is a box with 2 {_them(rng, first, True)} touching each other", _mutual(scene, first), about
    how = rng.choice(("touching", "closely touching", "attached to"))
    return f"there is a {_them(rng, first, False)} {how} a {_them(rng, second, False)}", bool(pairs), about


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
    lead = f"{_number(rng, count)} {'item' if count == 1 else 'items'} and " if with_count else ""
    return (
        f"there is a box with {lead}a {COLOURS[colour]} item on top",
        any(fits),
        frozenset(place for place, _ in tops),
    )


_HEIGHTS = ("", "one", "two", "three", "four")


def tower_with(rng: random.Random, scene: Scene) -> Stated | None:
    """There are two towers with a black block at the base."""
    piles = by_box(scene)
    template = [thing.colour for _, thing in rng.choice(piles)]
    colour = rng.choice(template) if rng.random() < 0.75 else _colour(rng)
    name = COLOURS[colour]
    blocks = [[thing.colour for _, thing in pile] for pile in piles]
    roll = rng.random()
    about = Meant(colour, None).among(scene)
    if roll < 0.3:
        ends: tuple[tuple[tuple[str, ...], Callable[[list[int]], bool]], ...] = (
            (("at the base", "at the bottom", "as the base", "in the base"), lambda pile: pile[0] == colour),
            (("at the top", "on top", "as the top", "on the top"), lambda pile: pile[-1] == colour),
            (("in the middle",), lambda pile: len(pile) == 3 and pile[1] == colour),
        )
        forms, holds = ends[2] if rng.random() < 0.1 else ends[rng.randrange(2)]
        words = f"{rng.choice(('a', 'a', 'one', '1'))} {name} block {rng.choice(forms)}"
    elif roll < 0.5:
        counts = [pile.count(colour) for pile in blocks]
        limit = max(1, rng.choice(counts) + rng.choice((0, 0, 1, -1)))
        mode = rng.choice(("at least", "exactly", "", "only", "at least"))
        block = "block" if limit == 1 else "blocks"
        words = f"{mode} {_number(rng, limit)} {name} {block}{rng.choice(('', ' in it'))}"
        holds = (
            (lambda pile: pile.count(colour) >= limit)
            if mode in ("at least", "")
            else (lambda pile: pile.count(colour) == limit)
        )
    elif roll < 0.62:
        height = rng.choice([len(pile) for pile in blocks]) if rng.random() < 0.7 else rng.randint(1, 4)
        words = f"{rng.choice(('', 'exactly ', 'only '))}{_number(rng, height)} {'block' if height == 1 else 'blocks'}"
        holds = lambda pile: len(pile) == height  # noqa: E731
        about = frozenset(range(len(scene.things)))
    elif roll < 0.7:
        words, holds = rng.choice((f"only {name} blocks", f"all {name} blocks")), lambda pile: set(pile) == {colour}
    elif roll < 0.85:
        other = rng.choice(template) if rng.random() < 0.7 else _colour(rng)
        over = rng.random() < 0.5
        how = rng.choice(("above", "over", "on top of") if over else ("below", "under", "beneath"))
        words = f"a {name} block {how} a {COLOURS[other]} block"
        about |= Meant(other, None).among(scene)
        pair = (other, colour) if over else (colour, other)
        holds = lambda pile: pair in itertools.pairwise(pile)  # noqa: E731
    else:
        run = rng.choice((2, 2, 3))
        if rng.random() < 0.4:
            words = rng.choice(
                (
                    f"{run} blocks of the same color",
                    f"{_HEIGHTS[run]} blocks of the same colour",
                    f"{run} blocks stacked together of the same colour",
                )
            )
            holds, about = (
                lambda pile: any(_runs(pile, one) >= run for one in PALETTE),
                frozenset(range(len(scene.things))),
            )
        else:
            words = (
                f"{_number(rng, run)} {rng.choice(('', 'consecutive '))}{name} blocks"
                f"{rng.choice((' stacked together', ' together', ' on top of each other'))}"
            )
            holds = lambda pile: _runs(pile, colour) >= run  # noqa: E731
    begin, truth = _boxes_that(rng, [holds(pile) for pile in blocks], "tower")
    return f"{begin} {words}", truth, about


def _runs(pile: Sequence[int], colour: int) -> int:
    """The longest run of a colour."""
    best = now = 0
    for one in pile:
        now = now + 1 if one == colour else 0
        best = max(best, now)
    return best


def tower_alone(rng: random.Random, scene: Scene) -> Stated | None:
    """The top of a three blocks tower is yellow."""
    piles = by_box(scene)
    blocks = [[thing.colour for _, thing in pile] for pile in piles]
    template = rng.choice(blocks)
    colour = rng.choice(template) if rng.random() < 0.75 else _colour(rng)
    name, everything = COLOURS[colour], frozenset(range(len(scene.things)))
    height = len(template) if rng.random() < 0.75 else rng.randint(1, 4)
    word = _HEIGHTS[height]
    tall = [pile for pile in blocks if len(pile) == height]
    other = rng.choice(template)
    heights = [len(pile) for pile in blocks]
    adjacent = [pair for pile in blocks for pair in itertools.pairwise(pile)]
    triples = [three for pile in blocks for three in zip(pile, pile[1:], pile[2:])]  # noqa: B905
    number = rng.randint(1, 3)
    tops, bases = [pile[-1] for pile in blocks], [pile[0] for pile in blocks]
    options: list[tuple[str, bool]] = [
        (f"there is a {name} tower", any(set(pile) == {colour} for pile in blocks)),
        (f"the top of a {word} blocks tower is {name}", any(pile[-1] == colour for pile in tall)),
        (f"the base of a tower is {name}", colour in bases),
        (f"the top of a tower is {name}", colour in tops),
        (f"there is a {word} blocks tower with a {name} base", any(pile[0] == colour for pile in tall)),
        (f"there is a tower with {word} blocks , and it has a {name} block", any(colour in pile for pile in tall)),
        (
            f"there is a tower with exactly {word} blocks , and it has at least one {name} block",
            any(colour in pile for pile in tall),
        ),
        (
            f"there is a {word} blocks tower and the base is {name} and the top is {COLOURS[other]}",
            any(pile[0] == colour and pile[-1] == other for pile in tall),
        ),
        ("there are two towers that are the same in height", len(set(heights)) < 3),
        ("there are at least two towers with the same height", len(set(heights)) < 3),
        ("all towers have the same height", len(set(heights)) == 1),
        (f"there is a {name} block above a {COLOURS[other]} block", (other, colour) in adjacent),
        (f"there is a {name} block below a {COLOURS[other]} block", (colour, other) in adjacent),
        (f"there is a {name} block between two {COLOURS[other]} blocks", (other, colour, other) in triples),
        (f"there is a {name} block as the {rng.choice(('top', 'base'))} of a tower", False),
        (f"there are {_HEIGHTS[number]} towers with only one block", heights.count(1) == number),
        (f"there is a {word} blocks tower with only one {name} block", any(pile.count(colour) == 1 for pile in tall)),
        ("there are two towers with the same base", len(set(bases)) < 3),
        (f"there is no {name} block as the base of a tower", colour not in bases),
        (f"there is no {name} block as the top of a tower", colour not in tops),
        (f"there are {number} {name} bases", bases.count(colour) == number),
        ("the tops of the three towers are not the same", len(set(tops)) > 1),
        (f"there is exactly one {word} blocks tower", len(tall) == 1),
        ("there is a tower with blocks of all 3 different colors", any(len(set(pile)) == 3 for pile in blocks)),
    ]
    words, truth = rng.choice(options)
    if words.startswith("there is a") and words.endswith("of a tower"):
        truth = colour in (tops if " the top " in words else bases)
    return words.replace("one blocks", "one block"), truth, everything


def block_count(rng: random.Random, scene: Scene) -> Stated | None:
    """There are at least 4 black blocks."""
    colour = _colour(rng)
    about = Meant(colour, None).among(scene)
    words, truth, limit = bound(rng, len(about))
    noun = "block" if limit == 1 else "blocks"
    return f"{_be(limit == 1, rng)} {words} {COLOURS[colour]} {noun}", truth, about


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
