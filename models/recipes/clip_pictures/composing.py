"""Pictures for the training, made on the device of stored cut-outs, shapes and photographs, a whole batch at a time.

Stored pictures are (n, 4, s, s) uint8 with colours premultiplied by their alpha; what is made of them is
(n, 3, SIDE, SIDE) in 0..1. Every picture of a batch is changed in its own way.
"""

import math

import torch
from torch.nn import functional

SIDE = 144


def _chance(count: int, part: float, like: torch.Tensor) -> torch.Tensor:
    return (torch.rand(count, 1, 1, 1, device=like.device) < part).to(like.dtype)


def _between(count: int, low: float, high: float, like: torch.Tensor) -> torch.Tensor:
    return (low + (high - low) * torch.rand(count, 1, 1, 1, device=like.device)).to(like.dtype)


def placed(pixels: torch.Tensor, aspect: torch.Tensor, sizes: tuple[float, float], mirrored: float) -> torch.Tensor:
    """(n, channels, SIDE, SIDE): pictures that fill a part `sizes` of the canvas, turned, sheared and stretched.

    aspect: (n,) width by height before they were squeezed; half stay squeezed to a square, as the image processor does
    it, half lie between that and their own aspect. mirrored: part of them that is turned left to right.
    """
    count, device = len(pixels), pixels.device
    free = torch.rand(count, device=device) * (torch.rand(count, device=device) < 0.5)
    stretch = aspect.clamp(0.3, 3.3) ** free * torch.exp(torch.randn(count, device=device) * 0.08)
    size = sizes[0] + (sizes[1] - sizes[0]) * torch.rand(count, device=device)
    width, height = size * stretch.clamp(max=1), size / stretch.clamp(min=1)
    wide = torch.rand(count, device=device) < 0.2
    angle = torch.randn(count, device=device) * torch.where(wide, 0.3, 0.07)
    shear = torch.randn(count, device=device) * 0.06
    flip = torch.where(torch.rand(count, device=device) < mirrored, -1.0, 1.0)
    cosine, sine = angle.cos(), angle.sin()
    room = (1 - torch.maximum(width, height)).clamp(min=0.0)
    x, y = ((torch.rand(2, count, device=device) * 2 - 1) * room).unbind()
    # From a place of the canvas back to one of the picture.
    turn = torch.stack([torch.stack([cosine, sine], 1), torch.stack([-sine + shear, cosine], 1)], 1)
    scale = torch.stack([flip / width, 1 / height], 1)
    back = turn * scale[:, :, None]
    shift = -(back @ torch.stack([x, y], 1)[..., None])
    grid = functional.affine_grid(torch.cat([back, shift], 2), [count, 1, SIDE, SIDE], align_corners=False)
    return functional.grid_sample(pixels.float() / 255, grid, align_corners=False)


def shone_on(colours: torch.Tensor, alpha: torch.Tensor | float = 1.0) -> torch.Tensor:
    """Another hue, saturation, contrast and cast; a few become grey. Colours are premultiplied by alpha."""
    count = len(colours)
    angle = torch.randn(count, device=colours.device) * 0.25
    cosine, sine = angle.cos(), angle.sin() / math.sqrt(3)
    third = (1 - cosine) / 3
    rows = [third + cosine, third - sine, third + sine]
    turn = torch.stack([torch.stack([rows[0], rows[1], rows[2]], 1), torch.stack([rows[2], rows[0], rows[1]], 1),
                        torch.stack([rows[1], rows[2], rows[0]], 1)], 1)  # fmt: skip
    saturation = _between(count, 0.4, 1.6, colours) * (1 - _chance(count, 0.08, colours))
    grey = torch.full((3, 3), 1 / 3, device=colours.device)
    matrix = grey + saturation[..., 0] * (turn - grey)
    made = torch.einsum("nij,njyx->niyx", matrix, colours)
    light = (1 + torch.randn(count, 3, 1, 1, device=colours.device) * 0.1) * _between(count, 0.75, 1.2, colours)
    lift = torch.randn(count, 3, 1, 1, device=colours.device) * 0.06
    return (made * light + lift * alpha).clamp(0, 1)


def blurred(pictures: torch.Tensor, part: float) -> torch.Tensor:
    """Some of the pictures as if they had been smaller."""
    small = functional.interpolate(pictures, size=int(torch.randint(44, 100, ())), mode="area")
    large = functional.interpolate(small, size=pictures.shape[-1], mode="bilinear")
    return torch.lerp(pictures, large, _chance(len(pictures), part, pictures))


def grounds(count: int, photographs: torch.Tensor, light: bool) -> torch.Tensor:
    """(count, 3, SIDE, SIDE) of what lies behind: half white, else a colour, clouds, stripes, a blurred photograph."""
    device = photographs.device
    sort = torch.rand(count, 1, 1, 1, device=device)
    ends = torch.rand(2, count, 3, 1, 1, device=device) * _between(count, 0.2, 1, sort)
    first, second = (1 - ends).unbind()
    cells = int(torch.randint(2, 8, ()))
    clouds = functional.interpolate(torch.rand(count, 1, cells, cells, device=device), size=SIDE, mode="bicubic")
    axis = torch.linspace(0, 1, SIDE, device=device)
    rates = torch.rand(3, count, 1, 1, 1, device=device)
    angle = rates[0] * math.pi
    along = axis[None, :] * angle.cos() + axis[:, None] * angle.sin()
    across = axis[:, None] * angle.cos() - axis[None, :] * angle.sin()
    waves = torch.sin(along * (12 + 60 * rates[1])) * torch.where(rates[2] < 0.5, 1.0, torch.sin(across * 30))
    mixed = torch.where(sort < 0.78, clouds, torch.where(waves > 0, 0.6, 0.2))
    made = torch.lerp(first, second, mixed.clamp(0, 1))
    made = torch.where(sort < 0.62, first, made)
    if len(photographs):
        chosen = photographs[torch.randint(len(photographs), (count,), device=device), :3].float() / 255
        soft = functional.interpolate(chosen, size=int(torch.randint(16, 64, ())), mode="area")
        soft = functional.interpolate(soft, size=SIDE, mode="bilinear")
        made = torch.where(sort > 0.88, soft, made)
    made = torch.where(sort < 0.47, 1.0, made)
    return 0.65 + 0.35 * made if light else made


def _lines(pictures: torch.Tensor, width: int) -> torch.Tensor:
    """Where neighbouring places differ much, as a soft mask (n, 1, SIDE, SIDE): lines such as a pen would draw."""
    grey = pictures.mean(1, keepdim=True)
    high = functional.max_pool2d(grey, width, 1, width // 2)
    low = -functional.max_pool2d(-grey, width, 1, width // 2)
    return ((high - low - 0.12) * 8).clamp(0, 1)


def cut_outs(pixels: torch.Tensor, aspect: torch.Tensor, photographs: torch.Tensor, mirrored: float) -> torch.Tensor:
    """Things on a ground; some with an outline, some with pen lines where colours meet, some flat or hollow."""
    count = len(pixels)
    shape = placed(pixels, aspect, (0.42, 1.06), mirrored)
    colours, alpha = torch.minimum(shone_on(shape[:, :3], shape[:, 3:]), shape[:, 3:]), shape[:, 3:]
    width = int(torch.randint(1, 4, ())) * 2 + 1
    lines = _lines(colours + (1 - alpha), width) * _chance(count, 0.2, colours)
    pen = _between(count, 0, 0.25, colours)
    pale = _chance(count, 0.25, colours) * _between(count, 0.2, 0.9, colours) * (lines.amax((1, 2, 3), True) > 0)
    colours = torch.lerp(colours, alpha, pale)
    colours = torch.lerp(colours, pen * alpha, lines)
    grown = functional.max_pool2d(alpha, width, 1, width // 2) * _chance(count, 0.2, colours)
    rim = 1 - 0.95 * _chance(count, 0.7, colours)
    behind = grounds(count, photographs, light=False)
    behind = torch.lerp(behind, rim.expand_as(behind), grown.expand_as(behind))
    return worn(colours + behind * (1 - alpha))


def outlined(inks: torch.Tensor, colours: torch.Tensor) -> torch.Tensor:
    """(n, 4, s, s) uint8: the pen lines of one drawing over the colours of another of the same thing, some of these
    made flat and some coarse, as in sets that draw emoji with a pen."""
    lines, whole = inks[:, 3:].float() / 255, colours.float()
    coarse = functional.interpolate(functional.avg_pool2d(whole, 8), size=whole.shape[-1], mode="nearest")
    sort = torch.rand(len(whole), 1, 1, 1, device=whole.device)
    under = torch.where(sort < 0.4, torch.round(whole / 64) * 64, torch.where(sort < 0.6, coarse, whole))
    alpha = under[:, 3:].clamp(max=255)
    pen = 40 * torch.rand(len(whole), 3, 1, 1, device=whole.device) * _chance(len(whole), 0.3, whole)
    drawn = torch.minimum(under[:, :3], alpha) * (1 - lines) + pen * lines
    return torch.cat([drawn, torch.maximum(alpha, 255 * lines)], 1).clamp(0, 255).to(torch.uint8)


def inked(pixels: torch.Tensor, aspect: torch.Tensor, photographs: torch.Tensor) -> torch.Tensor:
    """Shapes in an ink on a light ground, some the other way round."""
    count = len(pixels)
    shape = placed(pixels[:, 3:], aspect, (0.45, 1.0), 0.0)
    ink = torch.rand(count, 3, 1, 1, device=pixels.device) * _between(count, 0, 0.6, shape)
    made = ink * shape + grounds(count, photographs, light=True) * (1 - shape)
    return worn(torch.lerp(made, 1 - made, _chance(count, 0.2, made)))


def photographed(pixels: torch.Tensor) -> torch.Tensor:
    """Photographs, cropped and a little turned, half of them mirrored."""
    count, device = len(pixels), pixels.device
    part = 0.5 + 0.5 * torch.rand(count, device=device).sqrt()
    width = (part * torch.exp(torch.randn(count, device=device) * 0.12)).clamp(max=1)
    x, y = (torch.rand(2, count, device=device) * 2 - 1).unbind()
    flip = torch.where(torch.rand(count, device=device) < 0.5, -1.0, 1.0)
    turn = torch.randn(count, device=device) * 0.05
    rows = torch.stack([torch.stack([width * flip, turn, x * (1 - width)], 1),
                        torch.stack([-turn, part, y * (1 - part)], 1)], 1)  # fmt: skip
    grid = functional.affine_grid(rows, [count, 1, SIDE, SIDE], align_corners=False)
    colours = pixels[:, :3].float() / 255
    return worn(shone_on(functional.grid_sample(colours, grid, padding_mode="reflection", align_corners=False)))


def rendered(pixels: torch.Tensor) -> torch.Tensor:
    """Drawn scenes (n, 3, s, s), whose places and colours mean something: hardly changed."""
    count, device = len(pixels), pixels.device
    part = 1 - 0.06 * torch.rand(count, device=device) * (torch.rand(count, device=device) < 0.6)
    x, y = ((torch.rand(2, count, device=device) * 2 - 1) * (1 - part)).unbind()
    none = torch.zeros_like(part)
    rows = torch.stack([torch.stack([part, none, x], 1), torch.stack([none, part, y], 1)], 1)
    grid = functional.affine_grid(rows, [count, 1, SIDE, SIDE], align_corners=False)
    made = functional.grid_sample(pixels.float() / 255, grid, padding_mode="reflection", align_corners=False)
    light = 1 + torch.randn(count, 1, 1, 1, device=device) * 0.06
    return (made * light + torch.randn(count, 1, 1, 1, device=device) * 0.03).clamp(0, 1)


def worn(pictures: torch.Tensor) -> torch.Tensor:
    """Some blurred, some grainy."""
    made = blurred(pictures, 0.25)
    grain = _between(len(made), 0, 0.05, made) * _chance(len(made), 0.15, made)
    return (made + torch.randn_like(made) * grain).clamp(0, 1)


def plainly(pixels: torch.Tensor) -> torch.Tensor:
    """Stored pictures as a person would show them: on white, filling the square."""
    whole = pixels.float() / 255
    made = whole[:, :3] + (1 - whole[:, 3:])
    return functional.interpolate(made, size=SIDE, mode="bilinear", align_corners=False).clamp(0, 1)
