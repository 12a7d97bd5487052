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

_EXTENT = 1.2
"""No shape reaches further from its middle, in radii; a full square's corners do, but it is never turned."""

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


def mirrored(drawn: Drawn, columns: int) -> Drawn:
    """The same pictures with left and right changed, so many patches across."""
    things, middles = (places.unflatten(1, (-1, columns)).flip(2).flatten(1) for places in drawn[1:])
    return Drawn(drawn.pictures.flip(3), things, middles)


def turned(scenes: Placed, width: float) -> Placed:
    """The scenes of mirrored pictures, so many shorter sides wide: things by their places alone, not their looks."""
    drawn = scenes.drawn.clone()
    drawn[..., 1] = width - drawn[..., 1]
    return scenes._replace(drawn=drawn)


class _Windows(NamedTuple):
    """Windows around things of about one size: how much of each pixel a thing covers and its colour there, [windows,
    side, side] and [.., 3] of 0..1; the pixels' numbers among all of all pictures; scene and place [windows]."""

    cover: torch.Tensor
    colour: torch.Tensor
    pixels: torch.Tensor
    scene: torch.Tensor
    place: torch.Tensor


def draw(scenes: Placed, table: torch.Tensor, height: int, width: int, boxes: bool, plain: bool = False) -> Drawn:
    """Scenes as pictures of the processor's size; boxes: drawn as NLVR's are and made smaller as the processor does.

    plain: without noise, shades and borders, as for an evaluation that a person can repeat.
    """
    device = table.device
    tall, wide = (100, 400) if boxes else (height, width)
    rows, columns = height // PATCH, width // PATCH
    count, most = scenes.drawn.shape[:2]
    ground = _boxes(count, device) if boxes else _ground(scenes.ground / 255, tall, wide, plain)
    rims = torch.zeros(count, device=device)
    if not (boxes or plain):
        rims = (torch.rand(count, device=device) < 0.15) * 0.75
    painted = torch.zeros(count * tall * wide, 4, device=device)
    covered = torch.zeros(count * rows * columns * most, device=device)
    for size in range(2):
        chosen = (scenes.known[..., 2] == size).nonzero(as_tuple=True)
        if not len(chosen[0]):
            continue
        found = _windows(scenes, chosen, table, tall, wide, boxes, rims)
        paint = torch.cat([found.colour * found.cover[..., None], found.cover[..., None]], dim=-1)
        painted.index_add_(0, found.pixels.flatten(), paint.flatten(0, 2))
        y, x = found.pixels % (tall * wide) // wide, found.pixels % wide
        patch = y * rows // tall * columns + x * columns // wide
        at = (found.scene[:, None, None] * (rows * columns) + patch) * most + found.place[:, None, None]
        covered.index_add_(0, at.flatten(), found.cover.flatten())
    rgb, alpha = painted.view(count, tall, wide, 4).permute(0, 3, 1, 2).split((3, 1), dim=1)
    canvas = ground * (1 - alpha).clamp(min=0) + rgb / alpha.clamp(min=1)  # things that touch may share a pixel
    if boxes:
        canvas = torch.nn.functional.interpolate(canvas, (height, width), mode="bicubic", antialias=True)
    elif not plain:
        canvas = canvas + torch.randn_like(canvas) * 0.03 * torch.rand(count, 1, 1, 1, device=device) ** 2
        canvas = (canvas - 0.5) * (1 + 0.2 * (torch.rand(count, 1, 1, 1, device=device) - 0.5)) + 0.5
    share, place = covered.view(count, rows * columns, most).max(dim=-1)
    things = torch.where(share > tall * wide / (rows * columns) / 12, place, GROUND)
    return Drawn(canvas.clamp(0, 1), things, _middles(scenes, tall, wide, rows, columns))


def _windows(
    scenes: Placed,
    chosen: tuple[torch.Tensor, ...],
    table: torch.Tensor,
    tall: int,
    wide: int,
    boxes: bool,
    rims: torch.Tensor,
) -> _Windows:
    """Chosen things (their scenes and places) drawn each in a window of its own; what lies outside covers nothing."""
    device, short = table.device, min(tall, wide)
    one = scenes.drawn[chosen]
    look = one[:, 0].long()
    if boxes:
        for shape, full in _FULL.items():
            look = torch.where(look == shape, full, look)
    half = math.ceil(_EXTENT * float(one[:, 3].max()) * short) + 1
    steps = torch.arange(-half, half + 1, device=device)
    columns = (one[:, 1] * short).long()[:, None, None] + steps[None, None]
    rows = (one[:, 2] * short).long()[:, None, None] + steps[None, :, None]
    x = (columns + 0.5) / short - one[:, 1, None, None]
    y = (rows + 0.5) / short - one[:, 2, None, None]
    scale = one[:, 3].clamp(min=1e-3) * REACH
    cos, sin = ((turn / scale)[:, None, None] for turn in (one[:, 4].cos(), one[:, 4].sin()))
    inside = torch.nn.functional.grid_sample(
        table[look],
        torch.stack([cos * x + sin * y, cos * y - sin * x], dim=-1),
        mode="bilinear",
        padding_mode="border",
        align_corners=True,
    )[:, 0]
    softness = 1 if not boxes else 4  # NLVR's edges are hard
    cover = (inside * (one[:, 3, None, None] * (short * softness)) + 0.5).clamp(0, 1)
    cover = cover * ((columns >= 0) & (columns < wide) & (rows >= 0) & (rows < tall))
    rim = rims[chosen[0]][:, None, None, None] * (1 - (inside / 0.12).clamp(0, 1))[..., None]
    colour = one[:, None, None, 5:8] / 255 * (1 - rim)
    pixels = (chosen[0][:, None, None] * tall + rows.clamp(0, tall - 1)) * wide + columns.clamp(0, wide - 1)
    return _Windows(cover, colour, pixels, *chosen)


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
