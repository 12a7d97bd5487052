"""The convolutions of wav2vec 2.0 over a whole sound, in pieces that stay in the processor's cache.

What transformers computes layer by layer - of a minute the first layer alone makes 393 MB, three times - is made here a
second at a time, each convolution as products of matrices [frames, channels] that overlap instead of being copied. The
features are the same but for rounding. The normalisation of the first layer's channels over the whole sound ("group")
needs no pass of its own: mean and variance of w x over all frames follow from the first and second moments of x.
Where oneDNN multiplies faster, what a convolution sees of each frame is copied to a row, and a product, bias and GELU
are one operation.
"""

from collections.abc import Callable
from types import MethodType
from typing import Any

import torch
from torch import nn
from torch.nn import functional

from desktop_app.attention import long_sequences
from desktop_app.inference import products
from desktop_app.inference.loading import Loaded
from desktop_app.inference.sharing import set_aside, share
from desktop_app.tasks import speech_layers

_PIECE = 50
"""Frames (20 ms each) made at a time: of wav2vec2-base 6.5 MB behind the first layer."""


def attach(loaded: Loaded) -> None:
    """Have a checkpoint with wav2vec 2.0 make its features this way from now on, on a processor; once is enough.

    Its layers behind take the ways of speech_layers, attention over the frames of long sounds that of
    attention.long_sequences.
    """
    if loaded.device != "cpu" or attach in loaded.kept:
        return
    loaded.kept[attach] = True
    long_sequences.attach(loaded.model)
    speech_layers.attach(loaded.model.wav2vec2.encoder)
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
        self._in_one_go = products.is_taken(self._weights[0].dtype)
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
            self._make(sound, row)
        return made.transpose(1, 2)

    def _make(self, sound: torch.Tensor, made: torch.Tensor) -> None:
        """The features [frames, channels] of one sound, put into ``made``."""
        weights, bias = self._first(sound)
        frames = len(made)
        starts = range(0, frames, _PIECE)

        def make(place: int) -> None:
            end = min(starts[place] + _PIECE, frames)
            part = sound[starts[place] * self._stride : (end - 1) * self._stride + self._field]
            made[starts[place] : end] = self._piece(part, weights, bias)

        aside = set_aside(self._most(_PIECE) * sound.element_size(), len(starts), sound.device)
        # Where a pass is only followed, the second piece would take again what the first gave back.
        share(make, 1 if sound.is_meta else len(starts))
        del aside

    def _most(self, frames: int) -> int:
        """The most numbers that a piece of so many frames has at a time: of a layer, of what is seen of it and made."""
        most = 0
        for layer in reversed(self._layers):
            (taps,), (stride,), conv = layer.conv.kernel_size, layer.conv.stride, layer.conv
            before = (frames - 1) * stride + taps
            seen = frames * taps if self._in_one_go else 0
            most = max(most, (before + seen) * conv.in_channels + frames * conv.out_channels)
            frames = before
        return most

    def _first(self, sound: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor | None]:
        """Weights [channels, taps] and bias of the first layer; where it normalises over the sound, that is in them."""
        layer, weights = self._layers[0], self._weights[0]
        norm = getattr(layer, "layer_norm", None)
        if not isinstance(norm, nn.GroupNorm):
            return weights, layer.conv.bias
        (taps,), (stride,) = layer.conv.kernel_size, layer.conv.stride
        seen, wide = sound.unfold(0, taps, stride).double(), weights.double().T
        mean = seen.mean(dim=0)
        spread = seen.T @ seen / len(seen) - torch.outer(mean, mean)
        variance = (wide * (spread @ wide)).sum(dim=0).clamp(min=0)
        scale = norm.weight.double() * (variance + norm.eps).rsqrt()
        # The convolution's own bias goes with the mean.
        shift = norm.bias.double() - (mean @ wide) * scale
        return (wide * scale).T.to(weights.dtype).contiguous(), shift.to(weights.dtype)

    def _piece(self, samples: torch.Tensor, weights: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
        """The last layer's [frames, channels] of these samples."""
        first = self._layers[0]
        seen = samples.unfold(0, first.conv.kernel_size[0], first.conv.stride[0]).contiguous()
        hidden = self._behind(first, seen, weights, bias)
        for layer, each in zip(self._layers[1:], self._weights[1:], strict=True):
            if self._in_one_go:
                hidden = self._behind(layer, _seen(hidden, layer.conv), each, layer.conv.bias)
            else:
                hidden = _activated(layer, _convolved(hidden, layer.conv, each))
        return hidden

    def _behind(self, layer: Any, seen: torch.Tensor, weights: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
        """What a layer makes of what its convolution sees, [frames, taps x channels] to [frames, channels]."""
        if not self._in_one_go:
            return _activated(layer, functional.linear(seen, weights, bias))
        if _is_gelu_alone(layer):
            made: torch.Tensor = products.multiplied(seen, weights, bias, "gelu")
            return made
        return _activated(layer, products.multiplied(seen, weights, bias))


def _by_frame(conv: Any) -> torch.Tensor:
    """A convolution's weights [channels out, channels in, taps] as [channels out, taps x channels in]."""
    weights: torch.Tensor = conv.weight.detach()
    return weights.transpose(1, 2).reshape(weights.shape[0], -1).contiguous()


def _is_gelu_alone(layer: Any) -> bool:
    normed = isinstance(getattr(layer, "layer_norm", None), nn.LayerNorm)
    return speech_layers.is_exact_gelu(layer.activation) and not normed


def _activated(layer: Any, hidden: torch.Tensor) -> torch.Tensor:
    norm = getattr(layer, "layer_norm", None)
    made: torch.Tensor = layer.activation(norm(hidden) if isinstance(norm, nn.LayerNorm) else hidden)
    return made


def _seen(hidden: torch.Tensor, conv: Any) -> torch.Tensor:
    """What a convolution sees of [frames, channels] for each frame it makes: [frames after it, taps x channels]."""
    (taps,), (stride,), channels = conv.kernel_size, conv.stride, hidden.shape[1]
    count = (len(hidden) - taps) // stride + 1
    return hidden.as_strided((count, taps * channels), (stride * channels, 1)).contiguous()


def _convolved(hidden: torch.Tensor, conv: Any, weights: torch.Tensor) -> torch.Tensor:
    """A convolution over frames: [frames, channels] to [frames after it, channels], without a copy.

    As many taps as the stride is wide are one product, whose rows do not overlap; what is left of the taps another.
    """
    (taps,), (stride,), channels = conv.kernel_size, conv.stride, hidden.shape[1]
    count = (len(hidden) - taps) // stride + 1
    made = None if conv.bias is None else conv.bias.expand(count, -1)
    for tap in range(0, taps, stride):
        wide = min(stride, taps - tap) * channels
        rows = hidden.as_strided((count, wide), (stride * channels, 1), hidden.storage_offset() + tap * channels)
        part = weights[:, tap * channels : tap * channels + wide].T
        made = rows @ part if made is None else torch.addmm(made, rows, part)
    found: torch.Tensor = made if made is not None else hidden[:0]
    return found
