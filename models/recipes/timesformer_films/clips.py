"""The clips of the lesson: an action that its label names, or none that has a name, on a film that is worn."""

import numpy as np

from models.recipes.timesformer_films.actions import ACTIONS, OTHERS, diagonal, gesture
from models.recipes.timesformer_films.labels import LABELS, UNKNOWN
from models.recipes.timesformer_films.scene import FRAMES, Clip, Scene, Stock


def _worn(scene: Scene) -> None:
    """The hand that shakes, the noise of the sensor, the blocks of the coding."""
    clip, rng, level = scene.clip, scene.rng, scene.level
    if scene.chance(0.4 * level):
        clip.camera[:, :2] += rng.normal(0, scene.between(0, 0.025), (FRAMES, 2))
    clip.wear[:] = [
        scene.between(0, 0.07) * scene.chance(0.6) * level,
        scene.between(0, 1) * scene.chance(0.5) * level,
        scene.between(0, 1) * scene.chance(0.5) * level,
        1 + scene.between(-0.4, 0.25) * level,
        scene.between(-0.15, 0.15) * level,
        1 - scene.between(0, 1) * scene.chance(0.3) * level,
        scene.between(0, 0.03) * scene.chance(0.4) * level,
    ]


def clip(
    label: int, rng: np.random.Generator, stock: Stock, level: float = 1.0, slow: bool = False, gestures: float = 0.0
) -> Clip:
    """A clip of a label's number, or of UNKNOWN: something that has no name here, or two names at once.

    gestures: the share of UNKNOWN in which parts of a photograph move; clips of the evaluation are not of that kind.
    """
    scene = Scene(label, rng, stock, level, slow)
    if label < UNKNOWN:
        ACTIONS[LABELS[label]](scene)
    elif gestures and scene.chance(gestures):
        gesture(scene)
    elif scene.chance(0.15):
        diagonal(scene)
    else:
        OTHERS[int(rng.integers(len(OTHERS)))](scene)
    _worn(scene)
    return scene.clip


def batch(
    labels: np.ndarray,
    rng: np.random.Generator,
    stock: Stock,
    level: float,
    slow: bool = False,
    gestures: float = 0.0,
    easier: float = 0.2,
) -> dict[str, np.ndarray]:
    """Clips of these labels, each array of Clip stacked; a part of them, `easier`, of a lower level."""
    found = [
        clip(int(label), rng, stock, level if rng.random() < 1 - easier else level * rng.random(), slow, gestures)
        for label in labels
    ]
    names = ("tracks", "things", "camera", "grounds", "view", "light", "bends", "wear", "label", "second")
    return {name: np.stack([getattr(each, name) for each in found]) for name in names}
