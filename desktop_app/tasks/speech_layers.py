"""The layers of wav2vec 2.0 behind its convolutions, by those operations of oneDNN that take the least time here.

The numbers are those of transformers' layers but for rounding. Gradients go through these layers as they are.
"""

from collections.abc import Callable
from types import MethodType
from typing import Any

import torch
from torch import nn
from torch.nn import functional

from desktop_app.inference import products
from desktop_app.inference.sharing import pieces, set_aside, share

_FRAMES = 512
"""How many go through a feed-forward network at a time at most: of wav2vec2-base 6 MB between its layers."""


def attach(encoder: Any) -> None:
    """Have a Wav2Vec2Encoder of a type that oneDNN is to multiply go this way from now on, on a processor."""
    if not products.is_taken(encoder.pos_conv_embed.conv.weight.dtype):
        return
    _embed_by_frame(encoder.pos_conv_embed.conv)
    for layer in encoder.layers:
        network = layer.feed_forward
        # Layers of int8 are not nn.Linear, and have weights of their own kind: they stay as they are.
        plain = isinstance(network.intermediate_dense, nn.Linear) and isinstance(network.output_dense, nn.Linear)
        if plain and is_exact_gelu(network.intermediate_act_fn):
            _join_gelu(network)


def is_exact_gelu(activation: Any) -> bool:
    """Whether an activation is transformers' own class of the GELU by the error function."""
    return getattr(activation, "act", None) is functional.gelu


def _embed_by_frame(conv: Any) -> None:
    """The positional convolution over frames whose channels lie side by side, as the encoder has them.

    One-dimensional convolutions of torch turn them around first, and take twice the time of two-dimensional ones.
    """
    usual: Callable[[torch.Tensor], torch.Tensor] = conv.forward
    (padding,) = conv.padding

    def forward(module: Any, hidden: torch.Tensor) -> torch.Tensor:
        """[batch, channels, frames] to as many."""
        if torch.is_grad_enabled() or hidden.stride(1) != 1:
            return usual(hidden)
        flat, weight = hidden.unsqueeze(2), module.weight.unsqueeze(2)
        return functional.conv2d(flat, weight, module.bias, padding=(0, padding), groups=module.groups).squeeze(2)

    conv.forward = MethodType(forward, conv)


def _join_gelu(network: Any) -> None:
    """A Wav2Vec2FeedForward some frames at a time, GELU and the layer before it in one go.

    What is between its layers, four times as wide as they are, stays in the cache so.
    """
    usual: Callable[[torch.Tensor], torch.Tensor] = network.forward
    first, second = network.intermediate_dense, network.output_dense

    def forward(module: nn.Module, hidden: torch.Tensor) -> torch.Tensor:
        """[batch, frames, width] to as many."""
        if torch.is_grad_enabled():
            return usual(hidden)
        frames, made = hidden.flatten(0, 1), torch.empty_like(hidden)
        some, rows = pieces(len(frames), _FRAMES), made.flatten(0, 1)

        def make(place: int) -> None:
            wide = products.multiplied(frames[some[place]], first.weight, first.bias, "gelu")
            rows[some[place]] = products.multiplied(wide, second.weight, second.bias)

        numbers = (some[0].stop if some else 0) * (first.out_features + second.out_features)
        aside = set_aside(numbers * hidden.element_size(), len(some), hidden.device)
        share(make, len(some))
        del aside
        return made

    network.forward = MethodType(forward, network)
