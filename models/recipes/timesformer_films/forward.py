"""The forward pass of a TimeSformer for a training on a GPU: in half precision, with few copies and fused attention.

It reads the weights where transformers' own TimesformerForVideoClassification keeps them, and says the same.
"""

import torch
from torch.nn import functional
from transformers import TimesformerForVideoClassification
from transformers.models.timesformer.modeling_timesformer import TimesformerLayer

from models.recipes.frame.fused import Half


def _over_time(layer: TimesformerLayer, tokens: torch.Tensor, half: Half) -> torch.Tensor:
    """tokens [n, patches, frames, width]: what each patch gathers from the other frames at its place.

    A sequence of eight is too short for fused attention, which fills tiles of 64 and more.
    """
    inner = layer.temporal_attention.attention
    qkv = half.linear(inner.qkv, half.norm(layer.temporal_layernorm, tokens))
    shape = (*tokens.shape[:3], 3, inner.num_heads, tokens.shape[3] // inner.num_heads)
    query, key, value = qkv.view(shape).flatten(0, 1).permute(2, 0, 3, 1, 4)
    scores = (query * inner.scale) @ key.transpose(-2, -1)
    seen = (scores.softmax(-1) @ value).transpose(1, 2).reshape(tokens.shape)
    return half.linear(layer.temporal_dense, half.linear(layer.temporal_attention.output.dense, seen))


def _over_space(
    layer: TimesformerLayer, tokens: torch.Tensor, summary: torch.Tensor, half: Half
) -> tuple[torch.Tensor, torch.Tensor]:
    """What each patch gathers from its frame, and what the summary [n, width] does from all of them."""
    inner, norm = layer.attention.attention, layer.layernorm_before
    count, patches, frames, width = tokens.shape
    of_tokens = half.linear(inner.qkv, half.norm(norm, tokens)).transpose(1, 2)
    of_summary = half.linear(inner.qkv, half.norm(norm, summary))[:, None, None].expand(-1, frames, -1, -1)
    qkv = torch.cat([of_summary, of_tokens], 2).view(
        count * frames, 1 + patches, 3, inner.num_heads, width // inner.num_heads
    )
    query, key, value = qkv.permute(2, 0, 3, 1, 4)
    seen = functional.scaled_dot_product_attention(query, key, value, scale=inner.scale)
    found = half.linear(layer.attention.output.dense, seen.transpose(1, 2).reshape(count, frames, 1 + patches, width))
    return found[:, :, 1:].transpose(1, 2), found[:, :, 0].mean(1)


def _thought(layer: TimesformerLayer, hidden: torch.Tensor, half: Half) -> torch.Tensor:
    """What the two layers of the perceptron add to hidden."""
    wide = half.linear(layer.intermediate.dense, half.norm(layer.layernorm_after, hidden))
    return half.linear(layer.output.dense, layer.intermediate.intermediate_act_fn(wide))


def _embedded(
    model: TimesformerForVideoClassification, frames: torch.Tensor, half: Half
) -> tuple[torch.Tensor, torch.Tensor]:
    """Tokens [n, patches, frames, width] and summary [n, width] of frames [n, frames, 3, side, side]."""
    parts = model.timesformer.embeddings
    projection = parts.patch_embeddings.projection
    side = projection.kernel_size[0]
    rows = frames.shape[-1] // side
    tiles = frames.unflatten(-1, (rows, side)).unflatten(-3, (rows, side))  # n, frames, 3, row, y, column, x
    tiles = tiles.permute(0, 3, 5, 1, 2, 4, 6).flatten(4).flatten(1, 2)
    weight, bias = projection.weight.flatten(1).to(half.dtype), projection.bias.to(half.dtype)
    tokens = functional.linear(tiles, weight, bias)
    places = parts.position_embeddings[0]
    tokens = tokens + (places[1:, None] + parts.time_embeddings).to(half.dtype)
    return tokens, (parts.cls_token[0, 0] + places[0]).to(half.dtype).expand(len(frames), -1)


def forward(
    model: TimesformerForVideoClassification, frames: torch.Tensor, dtype: torch.dtype
) -> tuple[torch.Tensor, list[torch.Tensor]]:
    """Logits [n, labels], and the tokens [n, patches, frames, width] before the first layer and after each.

    model: of divided attention, without dropout. frames: [n, frames, 3, side, side], normalised. dtype: of the
    computation; the weights keep theirs, and their gradients too.
    """
    half = Half(dtype)
    tokens, summary = _embedded(model, frames.to(dtype), half)
    after = [tokens]
    for layer in model.timesformer.encoder.layer:
        tokens = tokens + _over_time(layer, tokens, half)
        gathered, summed = _over_space(layer, tokens, summary, half)
        tokens, summary = tokens + gathered, summary + summed
        tokens, summary = tokens + _thought(layer, tokens, half), summary + _thought(layer, summary, half)
        after.append(tokens)
    summary = functional.layer_norm(
        summary.float(), summary.shape[-1:], model.timesformer.layernorm.weight, model.timesformer.layernorm.bias,
        model.timesformer.layernorm.eps,
    )  # fmt: skip
    return model.classifier(summary), after
