"""Parts of forward passes in few kernels, computed in another precision than that in which the weights learn."""

from collections.abc import Sequence

import torch
from torch.nn import functional


class Half:
    """Linear layers and norms computed in another precision than that in which their weights learn."""

    def __init__(self, dtype: torch.dtype) -> None:
        self.dtype = dtype

    def linear(self, layer: torch.nn.Linear, hidden: torch.Tensor) -> torch.Tensor:
        """What a linear layer makes of hidden, which is of this precision."""
        bias = None if layer.bias is None else layer.bias.to(self.dtype)
        return functional.linear(hidden, layer.weight.to(self.dtype), bias)

    def together(self, layers: Sequence[torch.nn.Linear], hidden: torch.Tensor) -> torch.Tensor:
        """What several linear layers make of hidden, one behind the other along the last axis: one product of all."""
        weight, bias = torch.cat([layer.weight for layer in layers]), torch.cat([layer.bias for layer in layers])
        return functional.linear(hidden, weight.to(self.dtype), bias.to(self.dtype))

    def norm(self, layer: torch.nn.LayerNorm, hidden: torch.Tensor) -> torch.Tensor:
        """What a norm over the last axis makes of hidden."""
        weight, bias = layer.weight.to(self.dtype), layer.bias.to(self.dtype)
        return functional.layer_norm(hidden, layer.normalized_shape, weight, bias, layer.eps)


def patches(pictures: torch.Tensor, side: int) -> torch.Tensor:
    """(n, rows * columns, 3 * side * side): the squares of pictures (n, 3, height, width), in the order of reading."""
    cut = pictures.unfold(2, side, side).unfold(3, side, side)
    return cut.permute(0, 2, 3, 1, 4, 5).flatten(3).flatten(1, 2)
