"""Draws many scenes at once on the device that trains: every shape is a table of distances that is looked up."""

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch

from models.recipes.vilt_pictures.scenes import SHAPES, SQUARE_FULL, TRIANGLE_FULL, Scene

TABLE = 96
REACH = 1.3
"""A table covers so much to each side of a shape's centre, in radii."""

_AT_ONCE = 40_000_000
"""Points of all things' pictures that are drawn at once; each takes some 20 bytes."""

PATCH = 16
GROUND = -1


class Numbers(NamedTuple):
    """Scenes as arrays, padded to the most things: float32 [scenes, things, 8] of look, x, y, radius, angle, rgb;
    int64 [scenes, things, 3] of shape, colour, size (-1 where there is none); float32 [scenes, 3] the grounds' rgb;
    int64 [scenes] the numbers of the grounds' colours."""

    drawn: np.ndarray
    known: np.ndarray
    ground: np.ndarray
    grounds: np.ndarray


class Placed(NamedTuple):
    """Scenes on the device, as Numbers has them; looks may still be shapes."""

    drawn: torch.Tensor
    known: torch.Tensor
    ground: torch.Tensor


def placed(scenes: Numbers, device: torch.device) -> Placed:
    """Scenes moved to a device."""
    return Placed(*(torch.from_numpy(each).to(device) for each in scenes[:3]))


_FULL = {SHAPES.index("square"): SQUARE_FULL, SHAPES.index("triangle"): TRIANGLE_FULL}
"""How shapes look in NLVR's boxes."""


def numbers(scenes: Sequence[Scene]) -> Numbers:
    """Scenes as arrays."""
    most = max(1, *(len(scene.things) for scene in scenes))
    drawn = np.zeros((len(scenes), most, 8), np.float32)
    known = np.full((len(scenes), most, 3), GROUND, np.int64)
    for row, scene in enumerate(scenes):
        for place, thing in enumerate(scene.things):
            drawn[row, place] = (thing.shape, thing.x, thing.y, thing.radius, thing.angle, *thing.rgb)
            known[row, place] = (thing.shape, thing.colour, thing.size)
    rgb = np.array([scene.ground_rgb for scene in scenes], np.float32)
    return Numbers(drawn, known, rgb, np.array([scene.ground for scene in scenes]))


def tables() -> torch.Tensor:
    """How far inside each shape a point lies, in radii, negative outside: float32 [looks, 1, TABLE, TABLE]."""
    axis = torch.linspace(-REACH, REACH, TABLE)
    y, x = torch.meshgrid(axis, axis, indexing="ij")
    radius, angle = (x * x + y * y).sqrt(), torch.atan2(x, -y)  # the angle from straight up

    def polygon(corners: int, turn: float = 0.0) -> torch.Tensor:
        sector = 2 * math.pi / corners
        folded = (angle + turn + sector / 2) % sector - sector / 2
        # The corner lies at angle 0 of its sector, so the edge's normal half a sector away.
        return math.cos(math.pi / corners) - radius * torch.cos(folded.abs() - math.pi / corners)

    def bars(width: float) -> torch.Tensor:
        across = torch.minimum(width - y.abs(), 0.98 - x.abs())
        upright = torch.minimum(width - x.abs(), 0.98 - y.abs())
        return torch.maximum(across, upright)

    sector = 2 * math.pi / 5
    folded = ((angle + sector / 2) % sector - sector / 2).abs()
    tip, notch = (0.0, -1.0), (0.42 * math.sin(sector / 2), -0.42 * math.cos(sector / 2))
    px, py = radius * torch.sin(folded), -radius * torch.cos(folded)
    edge = (notch[0] - tip[0], notch[1] - tip[1])
    star = (edge[0] * (py - tip[1]) - edge[1] * (px - tip[0])) / math.hypot(*edge)
    hx, hy = x * 1.15, -y * 1.15 + 0.12
    level = (hx * hx + hy * hy - 1).pow(3) - hx * hx * hy.pow(3)
    steps = torch.gradient(level, spacing=2 * REACH / (TABLE - 1))
    heart = -level / (steps[0].square() + steps[1].square()).sqrt().clamp(
        min=0.05
    )  # a level over its slope: a distance
    looks = {
        "circle": 1 - radius,
        "square": 0.8 - torch.maximum(x.abs(), y.abs()),
        "triangle": polygon(3),
        "star": star,
        "cross": bars(0.3),
        "heart": heart.clamp(-0.3, 0.3),
        "diamond": 0.58 * (1 - (x.abs() / 0.68 + y.abs())),
        "hexagon": polygon(6, math.pi / 6),
        "ring": 0.24 - (radius - 0.74).abs(),
        "crescent": torch.minimum(1 - radius, ((x - 0.45) ** 2 + y * y).sqrt() - 0.8),
    }
    full = [
        0.447
        * torch.minimum(1 + y - 2 * x.abs(), torch.full_like(y, 9.0)).minimum(2.236 * (1 - y)),  # its base is whole
        1 - torch.maximum(x.abs(), y.abs()),
    ]
    return torch.stack([looks[name] for name in SHAPES] + full)[:, None].float()


class Drawn(NamedTuple):
    """Pictures float32 [scenes, 3, height, width] in 0..1, and for each patch the place of the thing that covers
    most of it, int64 [scenes, patches], GROUND where none covers a twelfth, and of the one whose middle lies there."""

    pictures: torch.Tensor
    things: torch.Tensor
    middles: torch.Tensor


def draw(scenes: Placed, table: torch.Tensor, height: int, width: int, boxes: bool, plain: bool = False) -> Drawn:
    """Scenes as pictures of the processor's size; boxes: drawn as NLVR's are and made smaller as the processor does.

    plain: without noise, shades and borders, as for an evaluation that a person can repeat.
    """
    device = table.device
    tall, wide = (100, 400) if boxes else (height, width)
    count, most = scenes.drawn.shape[:2]
    if count > 1 and count * most * tall * wide > _AT_ONCE:
        parts = zip(*(torch.tensor_split(part, 2) for part in scenes), strict=True)
        halves = [draw(Placed(*part), table, height, width, boxes, plain) for part in parts]
        return Drawn(*(torch.cat(part) for part in zip(*halves, strict=True)))
    drawn, ground, short = scenes.drawn, scenes.ground / 255, min(tall, wide)
    inside = _inside(drawn, table, tall, wide, boxes)
    softness = 1 if not boxes else 4  # NLVR's edges are hard
    alpha = (inside * (drawn[..., 3, None, None] * (short * softness)) + 0.5).clamp_(0, 1)
    alpha *= (scenes.known[..., 0] >= 0)[..., None, None]
    canvas = _boxes(count, device) if boxes else _ground(ground, tall, wide, plain)
    rim = None if boxes or plain else (torch.rand(count, 1, 1, 1, device=device) < 0.15) * 0.75
    for place in range(most):
        colour = drawn[:, place, 5:8, None, None] / 255
        if rim is not None:
            colour = colour * (1 - rim * (1 - (inside[:, place, None] / 0.12).clamp(0, 1)))
        canvas = torch.lerp(canvas, colour.expand_as(canvas), alpha[:, place, None])
    if boxes:
        canvas = torch.nn.functional.interpolate(canvas, (height, width), mode="bicubic", antialias=True)
    elif not plain:
        canvas = canvas + torch.randn_like(canvas) * 0.03 * torch.rand(count, 1, 1, 1, device=device) ** 2
        canvas = (canvas - 0.5) * (1 + 0.2 * (torch.rand(count, 1, 1, 1, device=device) - 0.5)) + 0.5
    rows, columns = height // PATCH, width // PATCH
    return Drawn(canvas.clamp(0, 1), _patches(alpha, rows, columns), _middles(scenes, tall, wide, rows, columns))


def _inside(drawn: torch.Tensor, table: torch.Tensor, tall: int, wide: int, boxes: bool) -> torch.Tensor:
    """How far inside each thing every pixel lies, in radii of that thing: [scenes, things, tall, wide]."""
    device, short = table.device, min(tall, wide)
    count, most = drawn.shape[:2]
    look = drawn[..., 0].long().flatten()
    if boxes:
        for shape, full in _FULL.items():
            look = torch.where(look == shape, full, look)
    ys = (torch.arange(tall, device=device) + 0.5) / short
    xs = (torch.arange(wide, device=device) + 0.5) / short
    scale = drawn[..., 3].clamp(min=1e-3) * REACH
    cos, sin = drawn[..., 4].cos() / scale, drawn[..., 4].sin() / scale
    # x of the table: (cos * dx + sin * dy) / scale, y of it: (cos * dy - sin * dx) / scale; an affine map of the pixels
    left, top = drawn[..., 1], drawn[..., 2]
    x = (cos[..., None, None] * xs - (cos * left + sin * top)[..., None, None]) + (sin[..., None] * ys)[..., None]
    y = (cos[..., None] * ys)[..., None] - sin[..., None, None] * xs - (cos * top - sin * left)[..., None, None]
    found: torch.Tensor = torch.nn.functional.grid_sample(
        table[look],
        torch.stack([x, y], dim=-1).flatten(0, 1),
        mode="bilinear",
        padding_mode="border",
        align_corners=True,
    )
    return found.view(count, most, tall, wide)


def _patches(alpha: torch.Tensor, rows: int, columns: int) -> torch.Tensor:
    cover = torch.nn.functional.adaptive_avg_pool2d(alpha, (rows, columns)).flatten(2)
    most, place = cover.max(dim=1)
    return torch.where(most > 1 / 12, place, GROUND)


def _middles(scenes: Placed, tall: int, wide: int, rows: int, columns: int) -> torch.Tensor:
    """For each patch the place of the thing whose middle lies there, int64 [scenes, patches], else GROUND."""
    short = min(tall, wide)
    column = (scenes.drawn[..., 1] * (short / wide * columns)).long().clamp(0, columns - 1)
    row = (scenes.drawn[..., 2] * (short / tall * rows)).long().clamp(0, rows - 1)
    at = torch.where(scenes.known[..., 0] >= 0, row * columns + column, rows * columns)
    found = torch.full((len(at), rows * columns + 1), GROUND, device=at.device)
    places = torch.arange(at.shape[1], device=at.device).expand_as(at)
    return found.scatter(1, at, places)[:, :-1]


def _boxes(count: int, device: torch.device) -> torch.Tensor:
    canvas = torch.full((count, 3, 100, 400), 211 / 255, device=device)
    canvas[..., 100:150] = 128 / 255
    canvas[..., 250:300] = 128 / 255
    return canvas


def _ground(ground: torch.Tensor, tall: int, wide: int, plain: bool) -> torch.Tensor:
    """The ground's colour, with a slight shade across a third of the pictures."""
    count, device = len(ground), ground.device
    canvas = ground[:, :, None, None].expand(-1, -1, tall, wide).clone()
    if plain:
        return canvas
    tilt = (torch.rand(count, 2, device=device) - 0.5) * 0.2 * (torch.rand(count, 1, device=device) < 0.35)
    shade = tilt[:, 0, None, None] * torch.linspace(-1, 1, wide, device=device)
    shade = shade + tilt[:, 1, None, None] * torch.linspace(-1, 1, tall, device=device)[:, None]
    return canvas + shade[:, None]
