"""The network: BERT as transformers has it, whose heads look at near words from the first step.

Absolute places leave a small BERT for long without a notion of "the next word": from plain random weights it had not
found one after 3 million words. So places are waves in dimensions of their own, which at first nothing else writes to,
and the first heads of each layer read the wave turned by some places: they attend there.
"""

import math
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from transformers import BertConfig, BertForTokenClassification

from .corpus import LABELS

WIDTH, LAYERS, HEADS, INNER, PIECES, PLACES = 128, 4, 8, 512, 6000, 128
WAVES = 16
WORD = slice(0, WIDTH - 2 * WAVES)
OFFSETS: tuple[tuple[int, ...], ...] = ((-3, -2, -1, 1, 2, 3), (-2, -1, 1, 2, 4), (-4, -1, 1, 3), (-1, 1))
"""How far from a piece the first heads of each layer look at first; the other heads start anywhere."""

_SHARP = 1.6
"""Of a head that looks at one place, in its queries and in its keys."""


_LOUD = 0.1
"""Of words and waves before the norm that makes them equally loud: so little that steps of the usual size move them."""


def network(seed: int = 1) -> BertForTokenClassification:
    """Fresh, in float32."""
    torch.manual_seed(seed)
    config = BertConfig(
        vocab_size=PIECES, hidden_size=WIDTH, num_hidden_layers=LAYERS, num_attention_heads=HEADS,
        intermediate_size=INNER, max_position_embeddings=PLACES, type_vocab_size=1, initializer_range=WIDTH**-0.5,
        hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0, layer_norm_eps=1e-6,
        id2label=dict(enumerate(LABELS)), label2id={label: place for place, label in enumerate(LABELS)},
    )  # fmt: skip
    model = BertForTokenClassification(config)
    with torch.no_grad():
        embeddings: Any = model.bert.embeddings
        embeddings.word_embeddings.weight.zero_()[:, WORD].normal_(std=_LOUD)
        embeddings.token_type_embeddings.weight.zero_()
        rates = _rates()
        angles = torch.arange(PLACES)[:, None] * rates[None]
        embeddings.position_embeddings.weight.zero_()[:, WORD.stop :] = _LOUD * torch.cat(
            [angles.sin(), angles.cos()], 1
        )
        for layer, offsets in zip(model.bert.encoder.layer, OFFSETS, strict=True):
            _look(layer, offsets, rates)
        model.classifier.weight.normal_(std=0.05)
    return model


def _rates() -> Tensor:
    """(WAVES,) radians a place, no two of which share a short period."""
    return math.pi * (0.04 + 0.92 * (torch.arange(WAVES) * 0.6180339887) % 1)


def _look(layer: Any, offsets: Sequence[int], rates: Tensor) -> None:
    """Lets the first heads of a layer look at places so far away; the layer leaves the waves of places alone."""
    size = WIDTH // HEADS
    half = size // 2
    attention = layer.attention.self
    for linear in (attention.query, attention.key):
        linear.weight.normal_(std=0.04)
        linear.bias.zero_()
    for head, offset in enumerate(offsets):
        rows = slice(head * size, (head + 1) * size)
        attention.query.weight[rows] = 0
        attention.key.weight[rows] = 0
        chosen = torch.randperm(WAVES)[:half]
        for row, wave in enumerate(chosen.tolist()):
            sine, cosine = WORD.stop + wave, WORD.stop + WAVES + wave
            first, second = head * size + row, head * size + half + row
            attention.key.weight[first, sine] = attention.key.weight[second, cosine] = _SHARP
            turned = float(rates[wave]) * offset
            attention.query.weight[first, sine] = attention.query.weight[second, cosine] = _SHARP * math.cos(turned)
            attention.query.weight[first, cosine] = _SHARP * math.sin(turned)
            attention.query.weight[second, sine] = -_SHARP * math.sin(turned)
    attention.value.weight.normal_(std=WIDTH**-0.5)
    layer.intermediate.dense.weight.normal_(std=WIDTH**-0.5)
    for linear in (layer.attention.output.dense, layer.output.dense):
        linear.weight.zero_()[WORD].normal_(std=0.7 * linear.in_features**-0.5)
        linear.bias.zero_()
