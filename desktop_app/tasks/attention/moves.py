"""A picture moved by half a patch each way, so that a map is not one of where the patches happen to begin.

Relevance jumps from patch to patch with the grid that a picture is cut by. The mean over some ways of cutting it points
at the thing more often, and with the picture as it is among them what is taken away first counts for more;
docs/MEASURED.md has the figures. It is the idea of SmoothGrad (Smilkov and others, 2017,
"SmoothGrad: removing noise by adding noise", the mean of the maps of pictures that are nearly the same), with moves in
place of noise.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

NOTE = (
    "It is the mean of five passes, over the picture as it is and moved by half a patch each way; in the upper half of "
    "the layers what speaks against the label takes away from what speaks for it."
)

_WAYS = ((-1, -1), (-1, 1), (1, -1), (1, 1))


@dataclass(frozen=True)
class Move:
    """A pass over a picture that was moved.

    run: the pass, which gives the model's output. back: float32 [tokens, tokens]; where each token of the picture as it
    is lies among those of the moved one, in shares of its area, which sum to 1.
    """

    run: Callable[[], Any]
    back: Tensor

    def undone(self, relevance: Tensor) -> Tensor:
        """Relevance [queries, tokens] of the moved picture, brought to the tokens of the picture as it is."""
        keys = relevance @ self.back.T
        return self.back @ keys if len(keys) == len(self.back) else keys


def moves(values: Tensor, stride: tuple[int, int], first: int, run: Callable[[Tensor], Any]) -> tuple[Move, ...]:
    """The ways in which a picture is moved.

    values: [1, channels, height, width]. stride: pixels of a patch down and across. first: tokens before those of
    patches, which stay. run: a pass over such values.
    """
    rows, columns = values.shape[-2] // stride[0], values.shape[-1] // stride[1]
    made = []
    for down, across in _WAYS:
        by = down * (stride[0] // 2), across * (stride[1] // 2)
        patches = torch.kron(_overlap(rows, by[0] / stride[0]), _overlap(columns, by[1] / stride[1]))
        back = torch.eye(first + len(patches))
        back[first:, first:] = patches
        made.append(Move(_passing(run, moved(values, *by)), back))
    return tuple(made)


def _passing(run: Callable[[Tensor], Any], values: Tensor) -> Callable[[], Any]:
    return lambda: run(values)


def moved(values: Tensor, down: int, across: int) -> Tensor:
    """A picture [..., height, width] that begins so many pixels further down and to the right; its edges mirror it."""
    rows, columns = _mirrored(values.shape[-2], down), _mirrored(values.shape[-1], across)
    return values[..., rows, :][..., columns]


def _mirrored(count: int, by: int) -> Tensor:
    places = (torch.arange(count) + by).abs()
    return torch.where(places >= count, 2 * (count - 1) - places, places)


def _overlap(count: int, by: float) -> Tensor:
    """How much of each patch lies in each of those that begin a share of a patch further, [patches, moved patches].

    Rows sum to 1: what lies in none, at an edge, is left out.
    """
    apart = torch.arange(count)[None] + by - torch.arange(count)[:, None]
    shares = (1 - apart.abs()).clamp_min(0).float()
    return shares / shares.sum(dim=1, keepdim=True)
