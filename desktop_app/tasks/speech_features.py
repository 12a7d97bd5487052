"""The convolutions of wav2vec 2.0 over a whole sound, in pieces that stay in the processor's cache.

What transformers computes layer by layer - of a minute the first layer alone makes 393 MB, three times - is made here a
second at a time, each convolution as products of matrices [frames, channels] that overlap instead of being copied. The
features are the same but for rounding. The normalisation of the first layer's channels over the whole sound ("group")
needs no pass of its own: mean and variance of w x over all frames follow from the first and second moments of x.
"""

from collections.abc import Callable
from types import MethodType
from typing import Any

import torch
from torch import nn

from desktop_app.inference.loading import Loaded

_PIECE = 50
"""Frames (20 ms each) made at a time: of wav2vec2-base 6.5 MB behind the first layer."""


def attach(loaded: Loaded) -> None:
    """Have a checkpoint with wav2vec 2.0 make its features this way from now on, on a processor; once is enough."""
    if loaded.device != "cpu" or attach in loaded.kept:
        return
    loaded.kept[attach] = True
    extractor: Any = loaded.model.wav2vec2.feature_extractor
    if not all(_is_plain(layer.conv) for layer in extractor.conv_layers):
        return
    usual: Callable[[torch.Tensor], torch.Tensor] = extractor.forward
    features = Features(list(extractor.conv_layers))

    def forward(module: nn.Module, input_values: torch.Tensor) -> torch.Tensor:
        # Gradients, where they are wanted, go back through the layers themselves.
        return usual(input_values) if torch.is_grad_enabled() else features(input_values)

    extractor.forward = MethodType(forward, extractor)


def _is_plain(conv: Any) -> bool:
    return bool(conv.groups == 1 and conv.padding == (0,) and conv.dilation == (1,))


class Features:
    """What the layers of a Wav2Vec2FeatureEncoder make of sounds, without gradients. layers: its conv_layers."""

    def __init__(self, layers: list[Any]) -> None:
        self._layers = layers
        self._weights = [_by_frame(layer.conv) for layer in layers]
        self._field, self._stride = 1, 1
        for layer in reversed(layers):
            (taps,), (stride,) = layer.conv.kernel_size, layer.conv.stride
            self._field = (self._field - 1) * stride + taps
            self._stride *= stride

    @torch.no_grad()
    def __call__(self, sounds: torch.Tensor) -> torch.Tensor:
        """[batch, samples] to [batch, channels, frames]; RuntimeError for sounds that are too short for a frame."""
        frames = (sounds.shape[1] - self._field) // self._stride + 1
        if frames < 1:
            raise RuntimeError(f"{sounds.shape[1]} samples are fewer than the {self._field} of a frame")
        made = sounds.new_empty(len(sounds), frames, self._layers[-1].conv.out_channels)
        for sound, row in zip(sounds, made, strict=True):
            weights, bias = self._first(sound)
            # Where a pass is only followed, the second piece would take again what the first gave back.
            for start in range(0, min(frames, _PIECE) if sound.is_meta else frames, _PIECE):
                end = min(start + _PIECE, frames)
                part = sound[start * self._stride : (end - 1) * self._stride + self._field]
                row[start:end] = self._piece(part, weights, bias)
        return made.transpose(1, 2)

    def _first(self, sound: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor | None]:
        """Weights [taps, channels] and bias of the first layer; where it normalises over the sound, that is in them."""
        layer, weights = self._layers[0], self._weights[0]
        norm = getattr(layer, "layer_norm", None)
        if not isinstance(norm, nn.GroupNorm):
            return weights, layer.conv.bias
        (taps,), (stride,) = layer.conv.kernel_size, layer.conv.stride
        seen, wide = sound.unfold(0, taps, stride).double(), weights.double()
        mean = seen.mean(dim=0)
        spread = seen.T @ seen / len(seen) - torch.outer(mean, mean)
        variance = (wide * (spread @ wide)).sum(dim=0).clamp(min=0)
        scale = norm.weight.double() * (variance + norm.eps).rsqrt()
        # The convolution's own bias goes with the mean.
        shift = norm.bias.double() - (mean @ wide) * scale
        return (wide * scale).to(weights.dtype), shift.to(weights.dtype)

    def _piece(self, samples: torch.Tensor, weights: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
        """The last layer's [frames, channels] of these samples."""
        layer = self._layers[0]
        seen = samples.unfold(0, layer.conv.kernel_size[0], layer.conv.stride[0]).contiguous()
        hidden = _activated(layer, seen @ weights if bias is None else torch.addmm(bias, seen, weights))
        for layer, each in zip(self._layers[1:], self._weights[1:], strict=True):
            hidden = _activated(layer, _convolved(hidden, layer.conv, each))
        return hidden


def _by_frame(conv: Any) -> torch.Tensor:
    """A convolution's weights [channels out, channels in, taps] as [taps x channels in, channels out]."""
    weights: torch.Tensor = conv.weight.detach()
    return weights.permute(2, 1, 0).reshape(-1, weights.shape[0]).contiguous()


def _activated(layer: Any, hidden: torch.Tensor) -> torch.Tensor:
    norm = getattr(layer, "layer_norm", None)
    made: torch.Tensor = layer.activation(norm(hidden) if isinstance(norm, nn.LayerNorm) else hidden)
    return made


def _convolved(hidden: torch.Tensor, conv: Any, weights: torch.Tensor) -> torch.Tensor:
    """A convolution over frames: [frames, channels] to [frames after it, channels].

    As many taps as the stride is wide are one product, whose rows do not overlap; what is left of the taps another.
    """
    (taps,), (stride,), channels = conv.kernel_size, conv.stride, hidden.shape[1]
    count = (len(hidden) - taps) // stride + 1
    made = None if conv.bias is None else conv.bias.expand(count, -1)
    for tap in range(0, taps, stride):
        wide = min(stride, taps - tap) * channels
        rows = hidden.as_strided((count, wide), (stride * channels, 1), hidden.storage_offset() + tap * channels)
        part = weights[tap * channels : tap * channels + wide]
        made = rows @ part if made is None else torch.addmm(made, rows, part)
    found: torch.Tensor = made if made is not None else hidden[:0]
    return found
