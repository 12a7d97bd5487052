"""The first layers of a ViLT kept from looking from words to patches and back, by the values of some weights alone.

A picture is then seen once for all its questions, and seeing is not disturbed by what is asked. Four channels tell
words from patches, (c, -c, 0, 0) and (0, 0, c, -c), and no first layer writes to them. In every head two rows of the
query and of the key read their differences, so that a word's product with a patch is far below nought, and one word's
with another exactly nought, whatever the norm makes of them. transformers runs this as any other checkpoint.
"""

import torch
from transformers import ViltForQuestionAnswering

APART = 3
"""So many layers are kept so."""

_CHANNELS, _HEIGHT, _STRENGTH = 4, 2.0, 32.0
"""Twice height over the spread of a state, times strength, is what a row reads: its square over the root of a head's
width is what keeps them apart, 29 at a spread of 10 and more below."""


@torch.no_grad()
def keep_apart(model: ViltForQuestionAnswering) -> None:
    """Sets the weights that keep words and patches apart: after they were drawn, and after each step."""
    parts, free = model.vilt.embeddings, slice(0, _CHANNELS)
    norm, projection = parts.text_embeddings.LayerNorm, parts.patch_embeddings.projection
    for values in (norm.weight, norm.bias, projection.weight, projection.bias):
        values[free] = 0
    parts.cls_token[..., free] = 0
    parts.position_embeddings[..., free] = 0
    for kind in range(2):
        parts.token_type_embeddings.weight[kind, free] = 0
        parts.token_type_embeddings.weight[kind, 2 * kind] = _HEIGHT
        parts.token_type_embeddings.weight[kind, 2 * kind + 1] = -_HEIGHT
    for layer in model.vilt.encoder.layer[:APART]:
        layer.layernorm_before.weight[free] = 1
        layer.layernorm_before.bias[free] = 0
        for writing in (layer.attention.output.dense, layer.output.dense):
            writing.weight[free] = 0
            writing.bias[free] = 0
        attention = layer.attention.attention
        for reading, order, sign in ((attention.query, (1, 0), 1), (attention.key, (0, 1), -1)):
            weight = reading.weight.unflatten(0, (attention.num_attention_heads, -1))
            reading.bias.unflatten(0, (attention.num_attention_heads, -1))[:, :2] = 0
            weight[:, :2] = 0
            for row, kind in enumerate(order):
                weight[:, row, 2 * kind] = sign * _STRENGTH
                weight[:, row, 2 * kind + 1] = -sign * _STRENGTH
