"""Changes to a batch of stored pictures that keep what they show: a turn, a crop, another light, other colours."""

from collections.abc import Sequence

import numpy as np
import torch


def augmented(
    pictures: np.ndarray, side: int, rng: np.random.Generator, device: torch.device, keep_colours: bool | np.ndarray
) -> torch.Tensor:
    """(batch, height, width, 3) uint8 to (batch, 3, side, side) floats in -1..1.

    `keep_colours` may be one truth or one a picture: where true, hues and sides stay what they are.
    """
    batch = torch.from_numpy(np.ascontiguousarray(pictures)).to(device).permute(0, 3, 1, 2).float() / 127.5 - 1
    count = len(batch)
    keep = np.broadcast_to(np.asarray(keep_colours), count)
    batch = torch.nn.functional.grid_sample(
        batch, _places(side, rng, keep).to(device), mode="bilinear", padding_mode="border", align_corners=False
    )
    gain = 1 + rng.normal(scale=0.08, size=(count, 1)) + rng.normal(scale=0.05, size=(count, 3)) * ~keep[:, None]
    shift = rng.normal(scale=0.08, size=(count, 1)) * np.ones((1, 3))
    batch = batch * _column(gain, device) + _column(shift, device)
    for index in np.flatnonzero((rng.random(count) < 0.3) & ~keep):
        batch[index] = batch[index, rng.permutation(3)]
    noise = torch.from_numpy(rng.uniform(0, 0.05, size=(count, 1))).float().to(device)[:, :, None, None]
    seed = int(rng.integers(2**31))
    grain = torch.randn(batch.shape, generator=torch.Generator().manual_seed(seed)).to(device)
    return (batch + noise * grain).clamp(-1, 1)


def augmented_masks(
    masks: Sequence[np.ndarray | None], side: int, rng: np.random.Generator, keep_colours: np.ndarray
) -> torch.Tensor:
    """(batch, side * side) whole numbers: masks moved as augmented() moves pictures for an rng in the same state.

    Each is read at the centres of side x side squares; where there is none, and outside of one, there are zeros.
    """
    empty = np.zeros_like(next((mask for mask in masks if mask is not None), np.zeros((1, 1), dtype=np.uint8)))
    batch = torch.from_numpy(np.stack([empty if mask is None else mask for mask in masks]))[:, None].float()
    moved = torch.nn.functional.grid_sample(
        batch, _places(side, rng, keep_colours), mode="nearest", padding_mode="zeros", align_corners=False
    )
    return moved.flatten(1).long()


def _column(values: np.ndarray, device: torch.device) -> torch.Tensor:
    return torch.from_numpy(values).float().to(device)[:, :, None, None]


def _places(side: int, rng: np.random.Generator, keep: np.ndarray) -> torch.Tensor:
    """Where each new pixel is read: a small turn, a zoom, a shift; where places mean nothing, now and then mirrored."""
    count = len(keep)
    turn = rng.normal(scale=0.035, size=count)
    zoom = np.where(keep[:, None], rng.uniform(0.85, 1.04, size=(count, 2)), rng.uniform(0.75, 1.04, size=(count, 2)))
    shift = rng.uniform(-0.5, 0.5, size=(count, 2)) * np.abs(1 - zoom) * 2
    mirror = np.where((rng.random(count) < 0.25) & ~keep, -1.0, 1.0)
    theta = np.zeros((count, 2, 3), dtype=np.float32)
    theta[:, 0, 0], theta[:, 0, 1], theta[:, 0, 2] = np.cos(turn) * zoom[:, 0] * mirror, -np.sin(turn), shift[:, 0]
    theta[:, 1, 0], theta[:, 1, 1], theta[:, 1, 2] = np.sin(turn), np.cos(turn) * zoom[:, 1], shift[:, 1]
    return torch.nn.functional.affine_grid(torch.from_numpy(theta), [count, 3, side, side], align_corners=False)
