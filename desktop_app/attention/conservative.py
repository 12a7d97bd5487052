"""Gradients that share a number out among what it was made of, as they pass norms and activations.

A plain gradient says how a number would move; what is added up along the way of relevance should say what the number is
made of, and keep its sum. So what scales a token counts as given where gradients go back: the deviation that a layer
norm divides by, and the ratio of an activation's output to its input. Attention weights count as given too, which is
recording.Recording's part (held). Sources: Ali et al. 2022, "XAI for Transformers: Better Explanations through
Conservative Propagation" (the rules for layer norms and for attention heads); Achtibat et al. 2024, "AttnLRP:
Attention-Aware Layer-Wise Relevance Propagation for Transformers" (the identity rule for activations).
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from transformers.activations import ACT2CLS

_ACTIVATIONS = tuple({each[0] if isinstance(each, tuple) else each for each in ACT2CLS.values()} | {nn.GELU, nn.Tanh})


@contextmanager
def conserving(model: nn.Module) -> Iterator[None]:
    """While this is open gradients through a model's layer norms and activations are shared out; its output stays."""
    with ExitStack() as hooks:
        for each in model.modules():
            if isinstance(each, nn.LayerNorm):
                hooks.callback(each.register_forward_hook(_normed).remove)
            elif isinstance(each, _ACTIVATIONS):
                hooks.callback(each.register_forward_hook(_activated).remove)
        yield


def given(tensor: Tensor) -> Tensor:
    """The same numbers, which gradients of what is made of them reach and pass no further."""
    return tensor.detach().requires_grad_(torch.is_grad_enabled())


def _normed(module: nn.LayerNorm, inputs: tuple[Any, ...], output: Tensor) -> Tensor:
    tokens: Tensor = inputs[0]
    axes = tuple(range(-len(module.normalized_shape), 0))
    deviation = (tokens.var(axes, unbiased=False, keepdim=True) + module.eps).sqrt().detach()
    scaled = (tokens - tokens.mean(axes, keepdim=True)) / deviation
    if module.weight is not None:
        scaled = scaled * module.weight
    return _as_before(output, scaled)


def _activated(_module: nn.Module, inputs: tuple[Any, ...], output: Tensor) -> Tensor:
    entered: Tensor = inputs[0]
    ratio = torch.where(entered == 0, 0, output / entered).detach()
    return _as_before(output, entered * ratio)


def _as_before(output: Tensor, other: Tensor) -> Tensor:
    """The very numbers of the output, with the gradients of the other."""
    return output.detach() + (other - other.detach()).to(output.dtype)
