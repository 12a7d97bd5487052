"""Conservative propagation by another way than the program's: torch's own functions changed under transformers' models.

The program hooks modules; here softmax, layer_norm and activations are replaced themselves while a model is
made and run eagerly, so that autograd gives what relevance is to be made of.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.nn import functional
from transformers.activations import FastGELUActivation, QuickGELUActivation


@contextmanager
def sharing_out() -> Iterator[None]:
    """Weights, deviations and ratios of activations count as given. Models are to be made while this is open, as they
    keep the functions they were made with."""
    softmax, gelu = torch.Tensor.softmax, functional.gelu

    def weights(scores: Tensor, dim: int, dtype: torch.dtype | None = None, **_: Any) -> Tensor:
        return softmax(scores, dim, dtype=dtype).detach().requires_grad_()

    def ratio(function: Callable[..., Tensor]) -> Callable[..., Tensor]:
        def activated(*given: Any, **how: Any) -> Tensor:
            entered: Tensor = given[-1]
            return entered * (function(entered, **how) / entered).detach()

        return activated

    def normed(tokens: Tensor, shape: Any, weight: Tensor, bias: Tensor, eps: float = 1e-5) -> Tensor:
        deviation = torch.sqrt(tokens.var(-1, unbiased=False, keepdim=True) + eps).detach()
        return (tokens - tokens.mean(-1, keepdim=True)) / deviation * weight + bias

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(functional, "softmax", weights)
        patch.setattr(torch.Tensor, "softmax", weights)
        patch.setattr(functional, "layer_norm", normed)
        patch.setattr(functional, "gelu", ratio(gelu))
        for each in (FastGELUActivation, QuickGELUActivation, torch.nn.Tanh):
            patch.setattr(each, "forward", ratio(each().forward))
        yield
