"""What clip-pictures' image tower is asked about a drawn scene, and the answers, which the recipe knows: it drew it."""

import numpy as np

from models.recipes.pictures.shapes import COLOURS, MOST, PLACES, SHAPES, Scene, held_out, scene

LESSONS = {
    "count": MOST + 1,
    "colour": len(COLOURS),
    "shape": len(SHAPES),
    "place": len(PLACES),
    "axis": 2,
    "other colour": len(COLOURS),
    "other shape": len(SHAPES),
}
"""How many answers each question has."""

_BACK = {"below": "above", "to the right of": "to the left of"}


def answers_of_scene(what: Scene) -> dict[str, int]:
    """The right answers about a scene; of a pair, the upper or left shape is the first."""
    colours = list(COLOURS)
    found = {"colour": colours.index(what.colour)}
    if what.count == 0:
        return found | {"count": 0}
    if not what.relation:
        found |= {"shape": SHAPES.index(what.shape), "count": what.count}
        return found | ({"place": list(PLACES).index(what.place)} if what.place else {})
    ones = (what.colour, what.shape), (what.other_colour, what.other_shape)
    (colour, shape), (other_colour, other_shape) = ones[::-1] if what.relation in _BACK else ones
    return {
        "axis": int(_BACK.get(what.relation, what.relation) == "above"),
        "colour": colours.index(colour),
        "shape": SHAPES.index(shape),
        "other colour": colours.index(other_colour),
        "other shape": SHAPES.index(other_shape),
    }


def training_scene(index: int) -> Scene:
    """The scene of training picture `index`; combinations kept for the evaluation are passed over."""
    rng = np.random.default_rng([77, index])
    while True:
        drawn = scene(rng)
        if not drawn.count or not held_out(drawn.colour, drawn.shape):
            return drawn
