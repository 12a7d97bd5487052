"""The forward pass of Wav2Vec2ForCTC as a training on a GPU wants it: few kernels, masks and dropouts of its own.

It reads the modules of transformers' network and gives, without masks and dropouts, the same logits.
"""

from dataclasses import dataclass
from typing import Any

import torch
from torch.nn import functional
from transformers import Wav2Vec2Config, Wav2Vec2ForCTC


@dataclass(frozen=True, slots=True)
class Noise:
    """How much is left out while learning: of everything (dropout), of layers, of time and of mel bands."""

    dropout: float = 0.1
    layers: float = 0.08  # of the last layer; of the others in proportion to their depth
    time: float = 0.014  # the most frames that begin a mask, as a share
    time_length: int = 9  # frames
    bands: int = 18  # the widest mask of mel bands
    band_masks: int = 2


QUIET = Noise(0, 0, 0, 9, 0, 0)


def frames_of(lengths: torch.Tensor, config: Wav2Vec2Config) -> torch.Tensor:
    """How many frames sounds of so many samples have."""
    for kernel, stride in zip(config.conv_kernel, config.conv_stride, strict=True):
        lengths = torch.div(lengths - kernel, stride, rounding_mode="floor") + 1
    return lengths


def features(network: Wav2Vec2ForCTC, sounds: torch.Tensor, noise: Noise) -> torch.Tensor:
    """What the convolutions make of sounds [batch, samples]: [batch, frames, channels]. The first layer stays."""
    hidden = sounds[:, :, None]
    for number, layer in enumerate(network.wav2vec2.feature_extractor.conv_layers):
        with torch.set_grad_enabled(number > 0 and torch.is_grad_enabled()):
            windows = hidden.unfold(1, layer.conv.kernel_size[0], layer.conv.stride[0]).flatten(2)
            hidden = functional.linear(windows, layer.conv.weight.flatten(1), layer.conv.bias)
            if number == 0 and noise.bands:
                hidden = hidden * _bands(hidden, noise)
            hidden = functional.relu(layer.layer_norm(hidden))
    return hidden


def _bands(hidden: torch.Tensor, noise: Noise) -> torch.Tensor:
    """1 for each channel that is heard: the filters are mel bands, as cosines and then as sines."""
    half = hidden.shape[-1] // 2
    places = torch.arange(half, device=hidden.device)
    heard = torch.ones(len(hidden), half, device=hidden.device)
    for _ in range(noise.band_masks):
        width = torch.rand(len(hidden), 1, device=hidden.device) * noise.bands
        first = torch.rand(len(hidden), 1, device=hidden.device) * (half - width)
        heard = heard * ~((places >= first) & (places < first + width))
    return heard.repeat(1, 2)[:, None].to(hidden.dtype)


def _places(network: Wav2Vec2ForCTC, hidden: torch.Tensor) -> torch.Tensor:
    """The convolution that tells frames where they are, as a product of matrices for each group of channels."""
    convolution = network.wav2vec2.encoder.pos_conv_embed.conv
    groups, kernel = convolution.groups, convolution.kernel_size[0]
    batch, frames, size = hidden.shape
    padded = functional.pad(hidden, (0, 0, kernel // 2, kernel // 2 - 1))
    windows = padded.unfold(1, kernel, 1).reshape(batch * frames, groups, -1).transpose(0, 1)
    weight = convolution.weight.reshape(groups, size // groups, -1).transpose(1, 2)
    found = torch.bmm(windows, weight.to(windows.dtype)).transpose(0, 1).reshape(batch, frames, size)
    return functional.relu(found + convolution.bias)


def _attended(attention: Any, hidden: torch.Tensor, heard: torch.Tensor, dropout: float) -> torch.Tensor:
    parts = (attention.q_proj, attention.k_proj, attention.v_proj)
    weight, bias = torch.cat([part.weight for part in parts]), torch.cat([part.bias for part in parts])
    heads = functional.linear(hidden, weight, bias).unflatten(-1, (3, attention.num_heads, -1))
    query, key, value = heads.permute(2, 0, 3, 1, 4)
    found: torch.Tensor = functional.scaled_dot_product_attention(query, key, value, attn_mask=heard, dropout_p=dropout)
    joined: torch.Tensor = attention.out_proj(found.transpose(1, 2).flatten(2))
    return joined


def forward(
    network: Wav2Vec2ForCTC,
    sounds: torch.Tensor,
    lengths: torch.Tensor,
    noise: Noise = QUIET,
    middle: int | None = None,
) -> tuple[torch.Tensor, torch.Tensor | None, torch.Tensor]:
    """Logits [batch, frames, letters] of normalised sounds, those after ``middle`` layers, and the frames of each.

    lengths and the frames are on the processor: CTC on a GPU would wait for them otherwise.
    """
    body, encoder = network.wav2vec2, network.wav2vec2.encoder
    frames = frames_of(lengths, network.config)
    drop = noise.dropout
    heard_by = features(network, sounds, noise)
    hidden = body.feature_projection.projection(body.feature_projection.layer_norm(heard_by))
    if noise.time:
        hidden = torch.where(_masked(hidden, noise)[..., None], body.masked_spec_embed.to(hidden.dtype), hidden)
    ends = frames.to(hidden.device, non_blocking=True)
    inside = torch.arange(hidden.shape[1], device=hidden.device)[None] < ends[:, None]
    hidden = functional.dropout(hidden, drop, drop > 0) * inside[..., None]
    hidden = functional.dropout(hidden + _places(network, hidden), drop, drop > 0)
    between = None
    for number, layer in enumerate(encoder.layers, 1):
        if noise.layers and torch.rand(()).item() < noise.layers * number / len(encoder.layers):
            continue
        found = _attended(layer.attention, layer.layer_norm(hidden), inside[:, None, None], drop)
        hidden = hidden + functional.dropout(found, drop, drop > 0)
        wide = functional.relu(layer.feed_forward.intermediate_dense(layer.final_layer_norm(hidden)))
        found = layer.feed_forward.output_dense(functional.dropout(wide, drop, drop > 0))
        hidden = hidden + functional.dropout(found, drop, drop > 0)
        if number == middle:
            between = network.lm_head(encoder.layer_norm(hidden))
    return network.lm_head(encoder.layer_norm(hidden)), between, frames


def _masked(hidden: torch.Tensor, noise: Noise) -> torch.Tensor:
    """Which frames are hidden [batch, frames]: stretches of time_length, more of some recordings than of others."""
    most = torch.rand(len(hidden), 1, device=hidden.device) * noise.time
    begins = (torch.rand(hidden.shape[:2], device=hidden.device) < most).float()
    reach = noise.time_length - 1
    return functional.max_pool1d(functional.pad(begins[:, None], (reach, 0)), reach + 1, 1)[:, 0] > 0


def letter_loss(
    logits: torch.Tensor, frames: torch.Tensor, letters: torch.Tensor, counts: torch.Tensor
) -> torch.Tensor:
    """CTC, in float32: nats for each letter. letters [batch, most], counts [batch]."""
    probabilities = logits.float().log_softmax(-1).transpose(0, 1)
    losses = functional.ctc_loss(probabilities, letters, frames, counts, reduction="none", zero_infinity=True)
    return losses.sum() / counts.sum().clamp_min(1)
