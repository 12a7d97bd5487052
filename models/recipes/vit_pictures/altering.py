"""Changes to whole batches of pictures on the card that keep what they show.

All work on (n, 3, side, side) floats in 0..1 and use the random numbers of torch on the batch's own device.
"""

import math
from dataclasses import dataclass

import torch
from torch.nn import functional

from models.recipes.frame.tensors import chance, quantised, uniform
from models.recipes.pictures.kinds import LABELS
from models.recipes.pictures.real import LEAST, PAPER

CODES = ("bar code", "QR code")
MIRRORED = ("photograph of a scene", "portrait", "drawing", "texture", "blank page", *CODES)
ANY_WAY_UP = ("texture", *CODES)
DARK = ("text page", "table", "code listing", "formula", "flow diagram", "logo", "screenshot", "slide", "sheet music",
        "bar chart", "line chart", "pie chart", "scatter chart", "calendar")  # fmt: skip
THINGS = ("photograph of a scene", "texture")
LEAST_OF_OTHERS = 0.8  # of a side, in a crop
ON_THINGS, ON_DESKS = 0.35, 0.15


def _flags(labels: tuple[str, ...] | set[str]) -> torch.Tensor:
    return torch.tensor([label in labels for label in LABELS])


@dataclass(frozen=True)
class Rules:
    """(labels) each: what may be done to a kind of picture; `least` is the smallest part of a side in a crop."""

    mirrored: torch.Tensor
    any_way_up: torch.Tensor
    dark: torch.Tensor
    code: torch.Tensor
    paper: torch.Tensor
    thing: torch.Tensor
    least: torch.Tensor

    @classmethod
    def on(cls, device: torch.device) -> "Rules":
        """The rules of all kinds on a device."""
        least = torch.tensor([LEAST.get(label, LEAST_OF_OTHERS) for label in LABELS])
        flags = [_flags(labels) for labels in (MIRRORED, ANY_WAY_UP, DARK, CODES, PAPER, THINGS)]
        return cls(*(each.to(device) for each in (*flags, least)))


def crops(kinds: torch.Tensor, rules: Rules, side: int) -> torch.Tensor:
    """(n, side, side, 2) where each new pixel is read, in -1..1: a crop, a turn, a mirror, a little perspective."""
    count, device = len(kinds), kinds.device
    least = rules.least[kinds]
    zoom = least[:, None] + (1.06 - least[:, None]) * torch.rand(count, 2, device=device)
    zoom = torch.where(chance(count, 0.15, device)[:, None], torch.ones_like(zoom), zoom)
    shift = (torch.rand(count, 2, device=device) * 2 - 1) * (1 - zoom).abs()
    turn = torch.randn(count, device=device) * 0.04
    turn = turn + rules.code[kinds] * torch.randn(count, device=device) * 0.15
    quarter = torch.randint(4, (count,), device=device) * rules.any_way_up[kinds]
    turn = turn + quarter * (math.pi / 2)
    mirror = torch.where(chance(count, 0.5, device) & rules.mirrored[kinds], -1.0, 1.0)
    line = torch.linspace(-1 + 1 / side, 1 - 1 / side, side, device=device)
    y, x = torch.meshgrid(line, line, indexing="ij")
    x, y = x[None] * mirror[:, None, None], y[None]
    pull = torch.randn(count, 2, device=device) * 0.05
    depth = 1 + pull[:, 0, None, None] * x + pull[:, 1, None, None] * y
    x, y = x / depth * zoom[:, 0, None, None], y / depth * zoom[:, 1, None, None]
    cosine, sine = turn.cos()[:, None, None], turn.sin()[:, None, None]
    x, y = x * cosine - y * sine, x * sine + y * cosine
    return torch.stack([x + shift[:, 0, None, None], y + shift[:, 1, None, None]], dim=-1)


def laid_on_things(batch: torch.Tensor, kinds: torch.Tensor, grounds: torch.Tensor, rules: Rules) -> torch.Tensor:
    """Some codes made smaller and laid on photographs of things, and some papers on desks and other grounds."""
    device, side = batch.device, batch.shape[-1]
    part = ON_THINGS * rules.code[kinds] + ON_DESKS * (rules.paper & ~rules.code)[kinds]
    rows = torch.nonzero(torch.rand(len(kinds), device=device) < part)[:, 0]
    if not len(rows) or not len(grounds):
        return batch
    count = len(rows)
    code = rules.code[kinds[rows]]
    size = torch.where(code, uniform(count, 0.35, 0.95, device), uniform(count, 0.75, 1.0, device))
    both = size[:, None] * (0.85 + 0.3 * torch.rand(count, 2, device=device))
    turn = torch.randn(count, device=device) * torch.where(code, 0.35, 0.06)
    place = (torch.rand(count, 2, device=device) * 2 - 1) * (1 - both).clamp(min=0)
    cosine, sine = turn.cos(), turn.sin()
    theta = torch.zeros(count, 2, 3, device=device)
    theta[:, 0, 0], theta[:, 0, 1] = cosine / both[:, 0], sine / both[:, 0]
    theta[:, 1, 0], theta[:, 1, 1] = -sine / both[:, 1], cosine / both[:, 1]
    theta[:, :, 2] = -(theta[:, :, :2] @ place[:, :, None])[:, :, 0]
    places = functional.affine_grid(theta, [count, 3, side, side], align_corners=False)
    label = blurred(batch[rows], 0.6 * (1 / size - 1).clamp(0, 1))
    label = torch.cat([label, torch.ones_like(label[:, :1])], dim=1)
    label = functional.grid_sample(label, places, padding_mode="zeros", align_corners=False)
    light = uniform(count, 0.55, 1, device)[:, None, None, None]
    ground = grounds[torch.randint(len(grounds), (count,), device=device)]
    out = batch.clone()
    out[rows] = label[:, :3] * light + ground * (1 - label[:, 3:])
    return out


def blurred(batch: torch.Tensor, spread: torch.Tensor) -> torch.Tensor:
    """The pictures after a blur of each picture's own spread in pixels, (n)."""
    line = torch.arange(-3, 4, device=batch.device)
    kernel = torch.exp(-(line[None] ** 2) / (2 * spread[:, None].clamp(min=0.05) ** 2))
    kernel = (kernel / kernel.sum(dim=1, keepdim=True)).to(batch.dtype)
    side = batch.shape[-1]
    for axis in (2, 3):
        edges = (0, 0, 3, 3) if axis == 2 else (3, 3, 0, 0)
        wide = functional.pad(batch, edges, mode="replicate")
        parts = [wide.narrow(axis, place, side) * kernel[:, place, None, None, None] for place in range(7)]
        batch = torch.stack(parts).sum(dim=0)
    return batch


def coarsened(batch: torch.Tensor, scale: float) -> torch.Tensor:
    """The pictures made smaller by a scale below 1 and large again, as a thumbnail shown large is."""
    side = batch.shape[-1]
    small = functional.interpolate(batch, size=max(16, round(side * scale)), mode="area")
    return functional.interpolate(small, size=side, mode="bilinear", align_corners=False)


def squeezed(batch: torch.Tensor, strength: torch.Tensor) -> torch.Tensor:
    """The pictures with the marks of JPEG: squares of 8 x 8 with rounded cosines, more so the greater the strength.

    `strength` (n) is the step in which the slowest cosine is rounded, in 0..1; the fastest has ten times that step.
    """
    n = torch.arange(8, device=batch.device)
    steps = (1 + 9 * (n[:, None] + n[None]) / 14) * strength[:, None, None]
    return quantised(batch.float(), steps[:, None]).to(batch.dtype)


def coloured(batch: torch.Tensor, kinds: torch.Tensor, rules: Rules) -> torch.Tensor:
    """Other light and other colours; now and then grey, for some kinds light on dark, for some with colours swapped."""
    count, device = len(kinds), batch.device
    dark = chance(count, 0.12, device) & rules.dark[kinds]
    batch = torch.where(dark[:, None, None, None], 1 - batch, batch)
    swapped = batch[:, torch.randperm(3, device=device)]
    swap = chance(count, 0.2, device) & ~(rules.thing[kinds] | (kinds == LABELS.index("portrait")))
    batch = torch.where(swap[:, None, None, None], swapped, batch)
    grey = (chance(count, 0.12, device))[:, None, None, None]
    batch = torch.where(grey, batch.mean(dim=1, keepdim=True), batch)
    gain = 1 + torch.randn(count, 1, device=device) * 0.12 + torch.randn(count, 3, device=device) * 0.06
    shift = torch.randn(count, 1, device=device) * 0.06
    batch = (batch * gain[:, :, None, None] + shift[:, :, None, None]).clamp(0, 1)
    power = torch.exp(torch.randn(count, device=device) * 0.2)[:, None, None, None]
    return (batch + 1e-4) ** power


def _some(batch: torch.Tensor, part: float) -> torch.Tensor:
    """The numbers of a random part of the pictures."""
    count = max(1, round(len(batch) * part))
    return torch.randperm(len(batch), device=batch.device)[:count]


def worn(batch: torch.Tensor) -> torch.Tensor:
    """Some pictures blurred, some coarse, some with the marks of JPEG, all with a little noise, some with a hole."""
    device = batch.device
    rows = _some(batch, 0.25)
    batch[rows] = blurred(batch[rows], uniform(len(rows), 0.3, 1.5, device))
    for scale in (0.45, 0.65, 0.8):
        rows = _some(batch, 0.06)
        batch[rows] = coarsened(batch[rows], scale)
    rows = _some(batch, 0.3)
    batch[rows] = squeezed(batch[rows], uniform(len(rows), 0.02, 0.2, device))
    grain = uniform(len(batch), 0, 0.03, device)[:, None, None, None]
    batch = (batch + torch.randn_like(batch) * grain).clamp(0, 1)
    side = batch.shape[-1]
    for _ in range(2):
        rows = _some(batch, 0.1)
        high, wide = (int(torch.randint(side // 8, side // 3, (1,))) for _ in range(2))
        top, left = (int(torch.randint(0, side - part, (1,))) for part in (high, wide))
        batch[rows, :, top : top + high, left : left + wide] = torch.rand(len(rows), 3, 1, 1, device=device)
    return batch


def altered(pictures: torch.Tensor, kinds: torch.Tensor, rules: Rules, side: int) -> torch.Tensor:
    """(n, 3, side, side) floats in -1..1 of (n, 3, stored, stored) uint8 pictures of the (n) kinds."""
    batch = pictures.float() / 255
    batch = functional.grid_sample(batch, crops(kinds, rules, side), padding_mode="border", align_corners=False)
    batch = coloured(batch, kinds, rules)
    batch = laid_on_things(batch, kinds, batch[rules.thing[kinds]], rules)
    return worn(batch) * 2 - 1


def plain(pictures: torch.Tensor, side: int) -> torch.Tensor:
    """The same of pictures as they are."""
    batch = pictures.float() / 255
    if batch.shape[-1] != side:
        batch = functional.interpolate(batch, size=side, mode="bilinear", antialias=True, align_corners=False)
    return batch * 2 - 1
