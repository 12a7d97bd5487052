"""Whole layers of transformers' own models side by side, at one width and with random weights: what they take.

Each is a model of one layer (attention, feed-forward network, what surrounds them) that reads embeddings, as the
library configures it by default: Longformer with windows of 512, BigBird with blocks of 64 and three drawn at random,
Reformer with one round of hashing over chunks of 64. Of a library's layer the projections, the feed-forward network
and the library's own copies count as well, so that these are more than what attention.mechanisms measures.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

_WINDOW = 512
_SPARSE_FROM = 705
"""Tokens from which BigBird leaves anything out: more than (5 + 2 * 3) * 64 (modeling_big_bird.py, BigBirdModel)."""


@dataclass(frozen=True)
class LibraryLayer:
    """One kind of layer.

    title, about: as Mechanism has them. make: from heads, length and head_dim to a model of one layer that takes
    inputs_embeds, float [1, n, heads * head_dim]. predicted_bytes, grows_from: as Mechanism has them.
    """

    name: str
    title: str
    about: str
    make: Callable[[int, int, int], Any]
    predicted_bytes: Callable[[int, int, int], int]
    grows_from: int = 0

    def layer(
        self, heads: int, length: int, head_dim: int, device: str = "cpu", dtype: torch.dtype = torch.float32
    ) -> Callable[[Tensor], Tensor]:
        """A function from float [1, n, heads * head_dim] to the same shape; Reformer's gives twice the width."""
        model = self.make(heads, length, head_dim).to(device, dtype)

        def through(embedded: Tensor) -> Tensor:
            found: Tensor = model(inputs_embeds=embedded).last_hidden_state
            return found

        return through


def _shape(heads: int, length: int, head_dim: int) -> dict[str, Any]:
    return {
        "vocab_size": 128,
        "hidden_size": heads * head_dim,
        "num_hidden_layers": 1,
        "num_attention_heads": heads,
        "intermediate_size": 4 * heads * head_dim,
        "max_position_embeddings": length + _WINDOW + 2,
        "hidden_dropout_prob": 0.0,
        "attention_probs_dropout_prob": 0.0,
    }


def _bert(attention: str) -> Callable[[int, int, int], Any]:
    def make(heads: int, length: int, head_dim: int) -> Any:
        from transformers import BertConfig, BertModel

        config = BertConfig(**_shape(heads, length, head_dim), attn_implementation=attention)
        return BertModel(config, add_pooling_layer=False).eval()

    return make


def _longformer(heads: int, length: int, head_dim: int) -> Any:
    from transformers import LongformerConfig, LongformerModel

    config = LongformerConfig(**_shape(heads, length, head_dim), attention_window=_WINDOW)
    return LongformerModel(config, add_pooling_layer=False).eval()


def _big_bird(heads: int, length: int, head_dim: int) -> Any:
    from transformers import BigBirdConfig, BigBirdModel

    # What it would say of itself below so many tokens: it is told in its description here.
    kind = "block_sparse" if length >= _SPARSE_FROM else "original_full"
    config = BigBirdConfig(**_shape(heads, length, head_dim), attention_type=kind)
    return BigBirdModel(config, add_pooling_layer=False).eval()


def _reformer(heads: int, length: int, head_dim: int) -> Any:
    from transformers import ReformerConfig, ReformerModel

    shape = _shape(heads, length, head_dim)
    config = ReformerConfig(
        vocab_size=128,
        hidden_size=shape["hidden_size"],
        num_attention_heads=heads,
        attention_head_size=head_dim,
        feed_forward_size=shape["intermediate_size"],
        attn_layers=["lsh"],
        axial_pos_embds=False,
        max_position_embeddings=length + _WINDOW + 2,
        num_buckets=2 * max(1, -(-length // 64)),
        hidden_dropout_prob=0.0,
        lsh_attention_probs_dropout_prob=0.0,
        hash_seed=0,
    )
    return ReformerModel(config).eval()


def _bytes(squared: float, per_head: float, per_width: float, least: int = 0) -> Callable[[int, int, int], int]:
    """4 * (squared * H * n^2 + per_head * H * n + per_width * H * n * d), for at least so many tokens.

    squared: matrices of all pairs at the same time. per_head: numbers a token and head, of windows and blocks.
    per_width: copies of the tokens at full width. Never less than the feed-forward network takes: its inner width twice
    (before and after the activation), and the tokens before and after.
    """

    def predicted(heads: int, length: int, head_dim: int) -> int:
        n = max(length, least)
        inner = 10 * head_dim
        return round(4 * heads * n * max(inner, squared * n + per_head + per_width * head_dim))

    return predicted


def _longformer_bytes(heads: int, length: int, head_dim: int) -> int:
    """Its windows, and a mask of all pairs (create_bidirectional_mask) of which it uses one row, once for all heads."""
    return _bytes(0, 4 * (_WINDOW + 1), 8, least=_WINDOW)(heads, length, head_dim) + 4 * length**2


def _reformer_bytes(heads: int, length: int, head_dim: int) -> int:
    """Its chunks, or its hashing: twice as many buckets as chunks, and so many numbers a token twice."""
    hashed = 4 * heads * length * (2 * 2 * length // 64 + 6 * head_dim)
    return max(_bytes(0, 3 * 128, 9)(heads, length, head_dim), hashed)


def _big_bird_bytes(heads: int, length: int, head_dim: int) -> int:
    sparse = length >= _SPARSE_FROM
    return (_bytes(1, 10 * 64, 40) if sparse else _bytes(2, 0, 10))(heads, length, head_dim)


_MADE = (
    LibraryLayer(
        "bert-eager", "BERT, eager", "a layer of transformers' BERT; writes out every weight", _bert("eager"),
        _bytes(2, 0, 4),
    ),
    LibraryLayer(
        "bert-sdpa", "BERT, SDPA", "a layer of transformers' BERT; the same result block by block", _bert("sdpa"),
        _bytes(0, 0, 10),
    ),
    LibraryLayer(
        "library-longformer", "Longformer's layer",
        "a layer of transformers' Longformer, windows of 512, which allocates a mask of all pairs", _longformer,
        _longformer_bytes, _WINDOW,
    ),
    LibraryLayer(
        "library-big-bird", "BigBird's layer",
        "a layer of transformers' BigBird, which allocates a matrix of all pairs; below 705 tokens it attends fully",
        _big_bird, _big_bird_bytes, _SPARSE_FROM,
    ),
    LibraryLayer(
        "library-reformer", "Reformer's layer", "a layer of transformers' Reformer, one round of hashing", _reformer,
        _reformer_bytes,
    ),
)  # fmt: skip

LIBRARY_LAYERS = {each.name: each for each in _MADE}
"""By name, in the order they are shown: first BERT's exact ones."""


def embedded(length: int, heads: int, head_dim: int, device: str, dtype: torch.dtype) -> Tensor:
    """Random tokens as such a layer takes them, float [1, n, heads * head_dim]."""
    generator = torch.Generator().manual_seed(length)
    return torch.randn(1, length, heads * head_dim, generator=generator).to(device, dtype)
