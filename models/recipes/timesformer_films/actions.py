"""What happens in a clip: an action a label, and others that have no name here.

All that a person would call the same action is drawn from wide ranges: another speed, an uneven one, a path that leaves
the frame, things that stand about, a hand that shakes.
"""

import math
from collections.abc import Callable

import numpy as np

from models.recipes.timesformer_films.scene import BENDS, FRAMES, Scene

_PAN = 0.45
"""Half of the frame that the camera passes at least when it pans; less is a shake."""


def _wobble(scene: Scene, size: float) -> tuple[np.ndarray, np.ndarray]:
    """Sizes and turns of a thing that goes along, which is never quite the same."""
    growth = 1 + scene.between(-0.12, 0.12) * scene.level * scene.time
    swing = scene.between(0, 0.2) * scene.level * np.sin(scene.time * scene.between(3, 14) + scene.between(0, 6))
    return size * growth, scene.between(-0.4, 0.4) + swing


def _goes(scene: Scene, angle: float) -> None:
    """A thing passes in a direction: 0 is to the right, pi / 2 down."""
    along = np.array([math.cos(angle), math.sin(angle)])
    way = scene.between(1.0 - 0.5 * scene.level, 1.2 + 1.1 * scene.level)
    aside = np.array([-along[1], along[0]]) * scene.between(-0.55, 0.55)
    middle = along * scene.between(-0.3, 0.3) * scene.level + aside
    path = middle + (scene.time[:, None] - 0.5) * way * along
    path += scene.between(0, 0.08) * scene.level * np.sin(scene.time * scene.between(4, 12))[:, None] * aside
    scene.thing(path[:, 0], path[:, 1], *_wobble(scene, scene.size()))
    scene.bystanders()


def _towards(base: float) -> Callable[[Scene], None]:
    return lambda scene: _goes(scene, base + scene.between(-0.38, 0.38) * scene.level)


def _sized(grows: bool) -> Callable[[Scene], None]:
    def draw(scene: Scene) -> None:
        small = scene.between(0.1, 0.3)
        large = small * scene.between(1.7 + 0.6 * (1 - scene.level), 3.6)
        time = scene.time if grows else 1 - scene.time
        x, y = scene.rng.uniform(-0.5, 0.5, 2)[:, None] + scene.rng.uniform(-0.15, 0.15, 2)[:, None] * scene.time
        scene.thing(x, y, small * (large / small) ** time)
        scene.bystanders()

    return draw


def _turning(sense: int) -> Callable[[Scene], None]:
    def draw(scene: Scene) -> None:
        most = 4.6 - 1.8 * (1 - scene.level) if scene.slow else 4.6
        whole = scene.between(1.2, most)  # 10 to 38 degrees a frame; where slow, to 23 at first: no patch is jumped
        x, y = scene.rng.uniform(-0.5, 0.5, 2)[:, None] + scene.rng.uniform(-0.1, 0.1, 2)[:, None] * scene.time
        size = scene.between(0.4 - 0.12 * scene.level, 0.75)
        scene.thing(x, y, size, scene.between(0, 6.3) + sense * whole * scene.time, lopsided=True)
        scene.bystanders(1)

    return draw


def _comes(there_after: bool) -> Callable[[Scene], None]:
    def draw(scene: Scene) -> None:
        when, fade = scene.between(1.5, FRAMES - 2.5), scene.between(0.01, 2.5 * scene.level + 0.02)
        share = np.clip((np.arange(FRAMES) - when) / fade + 0.5, 0, 1)
        x, y = scene.rng.uniform(-0.7, 0.7, 2)
        scene.opacity(scene.thing(x, y, scene.size()), share if there_after else 1 - share)
        scene.bystanders()

    return draw


def _two(meet: bool) -> Callable[[Scene], None]:
    def draw(scene: Scene) -> None:
        sizes = scene.rng.uniform(0.16, 0.34, 2)
        near = float(sizes.sum()) * scene.between(0.6, 1.05)
        apart = near + scene.between(0.75, 1.5)
        angle = scene.between(0, 2 * math.pi)
        along = np.array([math.cos(angle), math.sin(angle)])
        share = scene.between(0.5 - 0.15 * scene.level, 0.5 + 0.15 * scene.level)
        time = scene.time if meet else 1 - scene.time
        gap = apart + (near - apart) * time
        middle = scene.rng.uniform(-0.25, 0.25, 2)
        for sense, part, size in ((-1, share, sizes[0]), (1, 1 - share, sizes[1])):
            path = middle + sense * part * gap[:, None] * along
            scene.thing(path[:, 0], path[:, 1], *_wobble(scene, float(size)))
        scene.bystanders(1)

    return draw


def _seen(scene: Scene) -> None:
    """What a camera moves over: a ground with something everywhere, and things on it."""
    scene.clip.grounds[:] = scene.ground(textured=True)
    for _ in range(int(scene.rng.integers(0, 4))):
        scene.thing(*scene.somewhere(1.4), scene.between(0.15, 0.45))


def _camera(across: int, down: int) -> Callable[[Scene], None]:
    def draw(scene: Scene) -> None:
        _seen(scene)
        way = scene.between(_PAN, 0.8 + 0.8 * scene.level)
        drift = scene.between(-0.3, 0.3) * scene.level
        path = (scene.time - 0.5) * way
        scene.clip.camera[:, 0] = across * path + abs(down) * drift * path
        scene.clip.camera[:, 1] = down * path + abs(across) * drift * path

    return draw


def _zoom(closer: bool) -> Callable[[Scene], None]:
    def draw(scene: Scene) -> None:
        _seen(scene)
        near = scene.between(1.4 + 0.3 * (1 - scene.level), 2.6)
        time = scene.time if closer else 1 - scene.time
        scene.clip.camera[:, 2] = scene.between(0.8, 1.1) * near**time
        scene.clip.camera[:, :2] += scene.rng.uniform(-0.15, 0.15, 2) * scene.time[:, None]

    return draw


def _idle(scene: Scene) -> None:
    for _ in range(int(scene.rng.integers(0, 4))):
        scene.thing(*scene.somewhere(0.9), scene.between(0.15, 0.5))


def _light(more: bool) -> Callable[[Scene], None]:
    def draw(scene: Scene) -> None:
        _idle(scene)
        dark = scene.between(0.15, 0.55)
        scene.clip.light[:] = dark ** (1 - scene.time if more else scene.time)

    return draw


def _bouncing(scene: Scene) -> None:
    size, height = scene.between(0.16, 0.4), scene.between(0.45, 1.2)
    bounces, phase = scene.between(1.5, 3.0), scene.between(0, 1)
    share = (np.linspace(0, 1, FRAMES) * bounces + phase) % 1
    floor = scene.between(0.1, 0.75)
    x = scene.between(-0.6, 0.6) + scene.between(-0.5, 0.5) * scene.level * np.linspace(-0.5, 0.5, FRAMES)
    scene.thing(x, floor - height * 4 * share * (1 - share), size)
    scene.bystanders(1)


def _blinking(scene: Scene) -> None:
    lit = np.zeros(FRAMES)
    at = -int(scene.rng.integers(0, 2))
    while at < FRAMES:
        stays = int(scene.rng.integers(1, 3))
        lit[max(0, at) : max(0, at + stays)] = 1
        at += stays + int(scene.rng.integers(1, 3))
    off = scene.between(0, 0.25 * scene.level)
    x, y = scene.rng.uniform(-0.7, 0.7, 2)
    scene.opacity(scene.thing(x, y, scene.size()), np.maximum(lit, off))
    scene.bystanders()


def _cut(scene: Scene) -> None:
    """One scene, then another; in each a little may move."""
    when = int(scene.rng.integers(2, FRAMES - 1))
    scene.clip.grounds[when:] = scene.ground(textured=True)
    if scene.chance(0.7):
        scene.clip.grounds[:when] = scene.ground(textured=True)
    before = (np.arange(FRAMES) < when).astype(np.float32)
    for _ in range(int(scene.rng.integers(1, 5))):
        place = scene.thing(*scene.somewhere(0.9), scene.between(0.15, 0.6))
        scene.opacity(place, before if scene.chance(0.5) else 1 - before)
    scene.clip.light[when:] *= scene.between(0.6, 1.0)


def _still(scene: Scene) -> None:
    _idle(scene)


def _wander(scene: Scene) -> None:
    """Several things, each its own way."""
    for _ in range(int(scene.rng.integers(3, 5))):
        steps = scene.rng.normal(0, 0.3, (FRAMES, 2)).cumsum(axis=0)
        path = scene.rng.uniform(-0.6, 0.6, 2) + steps - steps.mean(axis=0)
        scene.thing(path[:, 0], path[:, 1], scene.between(0.12, 0.35))


def _orbit(scene: Scene) -> None:
    around = scene.between(0, 6.3) + scene.sign() * scene.between(3.2, 6.5) * np.linspace(0, 1, FRAMES)
    far = scene.between(0.35, 0.7)
    scene.thing(far * np.cos(around), far * np.sin(around), scene.between(0.15, 0.35))
    scene.bystanders()


def _shaking(scene: Scene) -> None:
    x, y = scene.rng.uniform(-0.5, 0.5, 2)[:, None] + scene.rng.normal(0, 0.2, (2, FRAMES))
    scene.thing(x, y, scene.size())
    scene.bystanders()


def _passing(scene: Scene) -> None:
    """Two that pass each other."""
    angle = scene.between(0, 6.3)
    along = np.array([math.cos(angle), math.sin(angle)])
    for sense in (-1, 1):
        path = sense * (scene.time[:, None] - 0.5) * scene.between(1.2, 2.0) * along
        path = path + sense * np.array([-along[1], along[0]]) * scene.between(0.2, 0.5)
        scene.thing(path[:, 0], path[:, 1], scene.between(0.15, 0.3))


def _flashes(scene: Scene) -> None:
    for frame in range(FRAMES):
        scene.clip.grounds[frame] = scene.ground(textured=scene.chance(0.7))
    scene.clip.light[:] = scene.rng.uniform(0.2, 1.2, FRAMES)


def _roll(scene: Scene) -> None:
    _seen(scene)
    scene.clip.camera[:, 3] = scene.sign() * scene.between(0.5, 2.0) * scene.time
    scene.clip.camera[:, :2] += scene.rng.normal(0, 0.15, (FRAMES, 2)).cumsum(axis=0) * scene.between(0, 1)


def _handheld(scene: Scene) -> None:
    """A camera that goes here and there, without a direction."""
    _seen(scene)
    steps = scene.rng.normal(0, scene.between(0.1, 0.3), (FRAMES, 2))
    scene.clip.camera[:, :2] += steps - steps.mean(axis=0)
    scene.clip.camera[:, 2] *= np.exp(scene.rng.normal(0, 0.1, FRAMES))


def gesture(scene: Scene) -> None:
    """Before a camera that stands, parts of what is seen move softly, as the hands and the faces of people who talk."""
    scene.clip.grounds[:] = scene.ground(textured=True)
    scene.clip.view[2] = scene.between(0.5, 0.95)
    for _ in range(int(scene.rng.integers(0, 3))):
        scene.thing(*scene.somewhere(0.5), scene.between(0.3, 0.8))
    time = np.linspace(0, 1, FRAMES)
    for bend in scene.clip.bends[: int(scene.rng.integers(1, BENDS + 1))]:
        reach = scene.between(0.2, 0.55)
        bend[:, :4] = [*scene.somewhere(0.6), reach, reach * scene.between(0.6, 1.6)]
        for axis in (4, 5):
            far = scene.between(0.06, 0.28)
            path = np.sin(2 * math.pi * (time * scene.between(0.6, 4) + scene.between(0, 1)))
            path += 0.3 * scene.rng.normal(size=FRAMES) * scene.between(0, 1)
            path += scene.chance(0.3) * scene.between(-1, 1) * time
            bend[:, axis] = far * (path - path.mean())


ACTIONS: dict[str, Callable[[Scene], None]] = {
    "left to right": _towards(0),
    "right to left": _towards(math.pi),
    "rising": _towards(-math.pi / 2),
    "falling": _towards(math.pi / 2),
    "growing": _sized(True),
    "shrinking": _sized(False),
    "turning clockwise": _turning(1),
    "turning anticlockwise": _turning(-1),
    "appearing": _comes(True),
    "disappearing": _comes(False),
    "two meet": _two(True),
    "two part": _two(False),
    "camera pans left": _camera(-1, 0),
    "camera pans right": _camera(1, 0),
    "camera tilts up": _camera(0, -1),
    "camera tilts down": _camera(0, 1),
    "camera zooms in": _zoom(True),
    "camera zooms out": _zoom(False),
    "brightening": _light(True),
    "darkening": _light(False),
    "bouncing": _bouncing,
    "blinking": _blinking,
    "scene change": _cut,
    "still": _still,
}
OTHERS = (_wander, _orbit, _shaking, _passing, _flashes, _roll, _handheld)

DIAGONALS = {(1, 1): (0, 3), (1, -1): (0, 2), (-1, 1): (1, 3), (-1, -1): (1, 2)}
"""Which two labels fit a thing that goes to the right or left and down or up at once."""


def diagonal(scene: Scene) -> None:
    """A thing that goes two ways at once, which two labels fit."""
    across, down = scene.sign(), scene.sign()
    scene.clip.label, scene.clip.second = DIAGONALS[across, down]
    _goes(scene, math.atan2(down, across) + scene.between(-0.15, 0.15))
