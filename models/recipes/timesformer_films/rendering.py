"""Clips drawn on the device that trains: grounds, things on them, the camera, the light, and the wear of the film."""

from dataclasses import dataclass

import torch
from torch.nn import functional

from models.recipes.frame.tensors import on_device, quantised
from models.recipes.timesformer_films.scene import FRAMES, WEAR

_FINER = 2  # drawn so much larger and averaged, which smooths edges
_LEAST_CONTRAST = 0.22


@dataclass
class Bank:
    """What clips are made of, on the device. things: [n, 4, side, side]; grounds: [m, 3, side, side]; both 0..1."""

    things: torch.Tensor
    grounds: torch.Tensor


def varied(bank: Bank, generator: torch.Generator) -> Bank:
    """The same things and grounds in other colours, every other one mirrored."""
    made = []
    for each in (bank.things, bank.grounds):
        device = each.device
        order = torch.rand(len(each), 3, device=device, generator=generator).argsort(1)
        colours = each[:, :3].gather(1, order[:, :, None, None].expand_as(each[:, :3]))
        mirrored = torch.rand(len(each), 1, 1, 1, device=device, generator=generator) < 0.5
        whole = torch.cat([colours, each[:, 3:]], 1)
        made.append(torch.where(mirrored, whole.flip(-1), whole))
    return Bank(*made)


def _affine(
    a: torch.Tensor, b: torch.Tensor, c: torch.Tensor, d: torch.Tensor, x: torch.Tensor, y: torch.Tensor
) -> torch.Tensor:
    return torch.stack([torch.stack([a, b, x], -1), torch.stack([c, d, y], -1)], -2)


def _ground(plan: dict[str, torch.Tensor], bank: Bank, side: int) -> torch.Tensor:
    """[clips, FRAMES, 3, side, side]: what the camera sees of the ground."""
    x, y, zoom, roll = plan["camera"].unbind(-1)
    left, top, scale, turn = (each[:, None] for each in plan["view"].unbind(-1))
    angle = turn + roll
    reach = scale / zoom
    cos, sin = torch.cos(angle) * reach, torch.sin(angle) * reach
    # Where the camera is goes through the same turn and scale as what it sees, but not through its own zoom and roll.
    at_x = left + scale * (torch.cos(turn) * x - torch.sin(turn) * y)
    at_y = top + scale * (torch.sin(turn) * x + torch.cos(turn) * y)
    theta = _affine(cos, -sin, sin, cos, at_x, at_y).flatten(0, 1)
    grid = functional.affine_grid(theta, [len(theta), 3, side, side], align_corners=False)
    textures = bank.grounds[plan["grounds"].flatten()].to(grid.dtype)
    seen = functional.grid_sample(textures, grid, padding_mode="reflection", align_corners=False)
    return seen.unflatten(0, (-1, FRAMES))


def _coloured(things: torch.Tensor, ground: torch.Tensor) -> torch.Tensor:
    """Things [clips, 4, ...] that can be told from their ground [clips, 3]: too like ones become their negative."""
    alpha = things[:, 3:]
    mean = things[:, :3].sum((2, 3)) / alpha.sum((2, 3)).clamp_min(1e-3)
    alike = ((mean - ground).abs().mean(1) < _LEAST_CONTRAST)[:, None, None, None]
    colours = torch.where(alike, alpha - things[:, :3], things[:, :3])
    mean = colours.sum((2, 3)) / alpha.sum((2, 3)).clamp_min(1e-3)
    alike = ((mean - ground).abs().mean(1) < _LEAST_CONTRAST)[:, None, None, None]
    away = torch.where(ground.mean(1) > 0.5, 0.35, 0.65)[:, None, None, None]
    pushed = torch.where(away < 0.5, colours * away, colours * (1 - away) + alpha * away)
    return torch.cat([torch.where(alike, pushed, colours), alpha], 1)


def _draw(canvas: torch.Tensor, track: torch.Tensor, thing: torch.Tensor, camera: torch.Tensor) -> torch.Tensor:
    """A thing [clips, 4, ...] on its track [clips, FRAMES, 5] laid over the canvas."""
    side = canvas.shape[-1]
    x, y, size, turn, opacity = track.unbind(-1)
    at_x, at_y, zoom, roll = camera.unbind(-1)
    near_x, near_y = (x - at_x) * zoom, (y - at_y) * zoom
    # The camera rolls one way, what it sees the other.
    x = torch.cos(roll) * near_x + torch.sin(roll) * near_y
    y = -torch.sin(roll) * near_x + torch.cos(roll) * near_y
    angle, size = turn - roll, (size * zoom).clamp_min(1e-3)
    cos, sin = torch.cos(angle) / size, torch.sin(angle) / size
    theta = _affine(cos, sin, -sin, cos, -(cos * x + sin * y), sin * x - cos * y).flatten(0, 1)
    grid = functional.affine_grid(theta, [len(theta), 4, side, side], align_corners=False)
    textures = thing[:, None].expand(-1, FRAMES, -1, -1, -1).flatten(0, 1).to(grid.dtype)
    drawn = functional.grid_sample(textures, grid, align_corners=False).unflatten(0, (-1, FRAMES))
    drawn = drawn * opacity[:, :, None, None, None]
    return canvas * (1 - drawn[:, :, 3:]) + drawn[:, :, :3]


def _bent(frames: torch.Tensor, bends: torch.Tensor) -> torch.Tensor:
    """Frames [clips, FRAMES, 3, side, side] in which parts are moved, the less the further from their middle."""
    middles = (torch.arange(frames.shape[-1], device=frames.device) + 0.5) * 2 / frames.shape[-1] - 1
    down, across = torch.meshgrid(middles, middles, indexing="ij")
    x, y, wide, high, right, below = (each[..., None, None] for each in bends.unbind(-1))
    share = torch.exp(-(((across - x) / wide.clamp_min(1e-3)) ** 2) - ((down - y) / high.clamp_min(1e-3)) ** 2)
    # What is seen at a place is what was moved there.
    grid = torch.stack([across - (share * right).sum(1), down - (share * below).sum(1)], -1).flatten(0, 1)
    seen = functional.grid_sample(frames.flatten(0, 1), grid, padding_mode="border", align_corners=False)
    return seen.view_as(frames)


def _blocks(frames: torch.Tensor, strength: torch.Tensor) -> torch.Tensor:
    """Frames whose 8 x 8 cosine coefficients were rounded, as JPEG and the codecs of films do it, more or less."""
    place = torch.arange(8, device=frames.device)
    steps = strength[:, None, None, None, None] * (0.08 + 0.05 * (place[:, None] + place[None]))
    return quantised(frames, steps.clamp_min(1e-4))


def _worn(frames: torch.Tensor, wear: torch.Tensor, coded: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Frames as the wear of each clip makes them; coded: the numbers of the clips with blocks of a coding."""
    noise, blur, blocks, contrast, brightness, saturation, flicker = (
        each[:, None, None, None, None] for each in wear.unbind(-1)
    )
    grey = frames.mean(2, keepdim=True)
    frames = grey + (frames - grey) * saturation
    swing = torch.randn(frames.shape[:2], device=frames.device, generator=generator)[:, :, None, None, None]
    frames = (frames - 0.5) * contrast + 0.5 + brightness + swing * flicker
    soft = functional.avg_pool2d(frames.flatten(0, 1), 3, 1, 1, count_include_pad=False).view_as(frames)
    frames = frames + (soft - frames) * blur
    frames = frames + torch.randn(frames.shape, device=frames.device, generator=generator) * noise
    if len(coded):
        frames[coded] = _blocks(frames[coded], blocks.flatten()[coded])
    return frames.clamp(0, 1)


@dataclass
class Where:
    """The numbers of the clips that have something at each place of a track, parts that move, blocks of a coding.

    Asked of the plan before it goes to a GPU, which would have to be waited for.
    """

    tracks: list[torch.Tensor]
    bent: torch.Tensor
    coded: torch.Tensor

    @classmethod
    def of(cls, plan: dict[str, torch.Tensor], device: torch.device) -> "Where":
        """Of what clips.batch() gives, as tensors; the numbers lie on the device then."""
        there = (plan["tracks"][..., 4] > 0).any(2)
        bent = (plan["bends"][..., 4:] != 0).flatten(1).any(1)
        coded = plan["wear"][:, WEAR.index("blocks")] > 0.02
        numbers = [each.nonzero()[:, 0] for each in (*there.unbind(1), bent, coded)]
        *tracks, bent, coded = (on_device(each, device) for each in numbers)
        return cls(tracks, bent, coded)


@torch.no_grad()
def render(
    plan: dict[str, torch.Tensor], bank: Bank, side: int, generator: torch.Generator, where: Where | None = None
) -> torch.Tensor:
    """float32 [clips, FRAMES, 3, side, side] of 0..1 from what clips.batch() gives, as tensors on the device.

    where: of that plan; without it the device is asked.
    """
    where = where or Where.of(plan, bank.things.device)
    large = side * _FINER
    canvas = _ground(plan, bank, large)
    mean = canvas[:, :, :, ::8, ::8].mean((1, 3, 4))
    for place, there in enumerate(where.tracks):
        track = plan["tracks"][:, place]
        if len(there):
            thing = _coloured(bank.things[plan["things"][there, place]], mean[there])
            canvas[there] = _draw(canvas[there], track[there], thing, plan["camera"][there])
    canvas = canvas * plan["light"][:, :, None, None, None]
    frames = functional.avg_pool2d(canvas.flatten(0, 1), _FINER).unflatten(0, (-1, FRAMES))
    if len(where.bent):
        frames[where.bent] = _bent(frames[where.bent], plan["bends"][where.bent])
    return _worn(frames, plan["wear"], where.coded, generator)
