"""What trainings do to whole batches on the device: ways there, chance, and the marks of a coding."""

import math

import torch


def on_device(tensor: torch.Tensor, device: torch.device) -> torch.Tensor:
    """A tensor on a device, copied without waiting for it, which only pinned memory allows."""
    if device.type == "cuda" and not tensor.is_cuda:
        return tensor.pin_memory().to(device, non_blocking=True)
    return tensor.to(device)


def uniform(count: int, low: float, high: float, device: torch.device) -> torch.Tensor:
    """(count) numbers between low and high."""
    return torch.rand(count, device=device) * (high - low) + low


def chance(count: int, part: float, device: torch.device) -> torch.Tensor:
    """(count) truths, a part of them true."""
    return torch.rand(count, device=device) < part


def cosines(device: torch.device) -> torch.Tensor:
    """(8, 8) the matrix of the discrete cosine transform of type 2."""
    n = torch.arange(8, device=device, dtype=torch.float32)
    matrix = torch.cos((2 * n[None] + 1) * n[:, None] * math.pi / 16) / 2
    matrix[0] /= math.sqrt(2)
    return matrix


def quantised(pictures: torch.Tensor, steps: torch.Tensor) -> torch.Tensor:
    """Pictures (..., side, side) with the marks of JPEG and of films' codecs: the cosines of squares of 8 x 8 rounded.

    steps: (..., 8, 8) what each cosine of a picture is rounded to a multiple of; the first place is the slowest's.
    """
    matrix, blocks = cosines(pictures.device), pictures.shape[-1] // 8
    squares = pictures.unflatten(-1, (blocks, 8)).unflatten(-3, (blocks, 8)).transpose(-3, -2)
    steps = steps[..., None, None, :, :]
    kept = torch.round(matrix @ squares @ matrix.T / steps) * steps
    return (matrix.T @ kept @ matrix).transpose(-3, -2).flatten(-4, -3).flatten(-2, -1)
