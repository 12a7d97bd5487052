"""Pictures of a batch made on the device from stored cut-outs, shapes, photographs: grounds, turns, bends, colours.

All functions take uint8 tensors on the device and give (n, 3, side, side) floats in 0..1.
"""

import random

import torch
from torch.nn import functional

SIDE = 144


def uniform(like: torch.Tensor, low: float, high: float, *shape: int) -> torch.Tensor:
    """(n, *shape) numbers between low and high, for the n of `like`."""
    return torch.rand(len(like), *shape, device=like.device) * (high - low) + low


def often(like: torch.Tensor, part: float) -> torch.Tensor:
    """(n, 1, 1, 1) truths, each true with this probability."""
    return torch.rand(len(like), 1, 1, 1, device=like.device) < part


def placed(
    pixels: torch.Tensor, size: torch.Tensor, stretch: torch.Tensor, turn: float, bend: float, padding: str = "zeros"
) -> torch.Tensor:
    """Pictures that fill `size` of the canvas (over 1: cropped), stretched, turned by about `turn` radians, bent."""
    count, device = len(pixels), pixels.device
    wide, high = size * stretch.clamp(max=1), size / stretch.clamp(min=1)
    angle = torch.randn(count, device=device) * turn
    angle = angle * torch.where(torch.rand(count, device=device) < 0.25, 4.0, 1.0)
    cosine, sine = angle.cos(), angle.sin()
    x = uniform(pixels, -1, 1) * (1 - wide).abs()
    y = uniform(pixels, -1, 1) * (1 - high).abs()
    rows = [
        torch.stack([cosine / wide, sine / wide, -(cosine * x + sine * y) / wide], dim=1),
        torch.stack([-sine / high, cosine / high, (sine * x - cosine * y) / high], dim=1),
    ]
    where = functional.affine_grid(torch.stack(rows, dim=1), [count, 3, SIDE, SIDE], align_corners=False)
    waves = torch.randn(count, 2, 4, 4, device=device) * bend * often(pixels, 0.6)
    waves = functional.interpolate(waves, size=(SIDE, SIDE), mode="bicubic", align_corners=True)
    return functional.grid_sample(
        pixels.float() / 255, where + waves.permute(0, 2, 3, 1), padding_mode=padding, align_corners=False
    )


def grounds(like: torch.Tensor, photographs: torch.Tensor) -> torch.Tensor:
    """What lies behind: more often than not white, else a colour, a gradient, or a blurred photograph."""
    one, two = (1 - uniform(like, 0, 1, 3, 1, 1) * uniform(like, 0.3, 1, 1, 1, 1) for _ in range(2))
    ramp = torch.linspace(0, 1, SIDE, device=like.device)
    ramp = torch.where(often(like, 0.5), ramp[None, None, None, :], ramp[None, None, :, None])
    some = photographs[torch.randint(len(photographs), (len(like),), device=like.device)].float() / 255
    some = functional.interpolate(functional.avg_pool2d(some, 4), size=(SIDE, SIDE), mode="bilinear")
    kind = uniform(like, 0, 1, 1, 1, 1)
    ground = torch.where(kind < 0.88, one * ramp + two * (1 - ramp), some)
    return torch.where(kind < 0.58, torch.ones_like(ground), torch.where(kind < 0.78, one.expand_as(ground), ground))


def shone_on(colours: torch.Tensor) -> torch.Tensor:
    """Another brightness, saturation and cast; a few become grey."""
    grey = colours.mean(dim=1, keepdim=True)
    saturation = uniform(colours, 0.5, 1.5, 1, 1, 1) * ~often(colours, 0.07)
    cast = 1 + torch.randn(len(colours), 3, 1, 1, device=colours.device) * 0.1
    light = uniform(colours, 0.75, 1.2, 1, 1, 1)
    return ((grey + (colours - grey) * saturation) * cast * light).clamp(0, 1)


def _stretch(aspect: torch.Tensor) -> torch.Tensor:
    """Half squeezed to a square as the image processor does it, half between that and their own aspect."""
    free = torch.where(uniform(aspect, 0, 1) < 0.5, torch.zeros_like(aspect), uniform(aspect, 0, 1))
    return aspect.clamp(0.25, 4) ** free * torch.exp(torch.randn_like(aspect) * 0.08)


def cut_outs(pixels: torch.Tensor, aspect: torch.Tensor, photographs: torch.Tensor) -> torch.Tensor:
    """(n, 4, s, s) drawings on grounds; a fifth get dark outlines, as some sets of emoji have them."""
    size = torch.where(uniform(pixels, 0, 1) < 0.7, uniform(pixels, 0.75, 1), uniform(pixels, 0.4, 0.8))
    drawn = placed(pixels, size, _stretch(aspect), 0.06, 0.05)
    colours, shape = drawn[:, :3], drawn[:, 3:]
    lined, ink = often(pixels, 0.2).float(), uniform(pixels, 0, 0.25, 1, 1, 1)
    grey = colours.mean(dim=1, keepdim=True)
    edges = functional.max_pool2d(grey, 3, 1, 1) + functional.max_pool2d(-grey, 3, 1, 1)
    edges = (edges * 2.5).clamp(0, 1) * lined
    rim = (functional.max_pool2d(shape, 5, 1, 2) - shape) * lined
    colours, shape = colours * (1 - edges) + ink * (edges * shape + rim), shape + rim
    return torch.minimum(shone_on(colours), shape) + (1 - shape) * grounds(pixels, photographs)


def inked(pixels: torch.Tensor, aspect: torch.Tensor, photographs: torch.Tensor) -> torch.Tensor:
    """(n, 1, s, s) shapes in a dark colour on light grounds; a fifth the other way round."""
    shape = placed(pixels, uniform(pixels, 0.5, 1), _stretch(aspect), 0.06, 0.04)
    made = uniform(pixels, 0, 0.55, 3, 1, 1) * shape + (grounds(pixels, photographs) * 0.35 + 0.65) * (1 - shape)
    return torch.where(often(pixels, 0.2), 1 - made, made)


def photographed(pixels: torch.Tensor) -> torch.Tensor:
    """(n, 3, s, s) photographs, cropped, half of them mirrored."""
    pixels = torch.where(often(pixels, 0.5), pixels.flip(3), pixels)
    stretch = torch.exp(uniform(pixels, -0.1, 0.1))
    return shone_on(placed(pixels, uniform(pixels, 1, 1.5), stretch, 0.05, 0.03, padding="border"))


def rendered(pixels: torch.Tensor) -> torch.Tensor:
    """(n, 3, s, s) drawn scenes, whose places and colours mean something: hardly changed."""
    made = placed(pixels, uniform(pixels, 0.96, 1.14), torch.exp(uniform(pixels, -0.05, 0.05)), 0.02, 0.0, "border")
    gain, shift = (torch.randn(len(pixels), 1, 1, 1, device=pixels.device) * spread for spread in (0.08, 0.04))
    return (made * (1 + gain) + shift).clamp(0, 1)


def worn(pictures: torch.Tensor) -> torch.Tensor:
    """Some blurred, some grainy; in -1..1."""
    small = functional.interpolate(pictures, size=random.choice((56, 72, 90, 110)), mode="bilinear")
    blurred = functional.interpolate(small, size=(SIDE, SIDE), mode="bilinear")
    pictures = torch.where(often(pictures, 0.3), blurred, pictures)
    grain = uniform(pictures, 0, 0.05, 1, 1, 1) * often(pictures, 0.4)
    return (pictures + torch.randn_like(pictures) * grain).clamp(0, 1) * 2 - 1
