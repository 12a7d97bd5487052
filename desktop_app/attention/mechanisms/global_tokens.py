"""Global attention: a few tokens see everything and are seen by everything; the others see only them.

The global pattern of Lin et al. 2021, "A Survey of Transformers", section 4.1.1 (the star of Guo et al. 2019).
"""

from functools import partial

import torch
from torch import Tensor

from desktop_app.attention.mechanisms import blocks, chunked
from desktop_app.attention.mechanisms.blocks import attend_blocks, block_count

TITLE = "Global"
ABOUT = "16 tokens see all and are seen by all; the others see only them"
COUNT = 16


def sees(query: Tensor, key: Tensor, count: int = COUNT) -> Tensor:
    """Positions to whether one of them is among the first `count`."""
    return (query < count) | (key < count)


def attend(
    q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None = None, causal: bool = False, count: int = COUNT
) -> Tensor:
    """Float tensors [batch, heads, n, width] to one of the same shape; mask: bool [batch, n], True for tokens."""
    first = torch.arange(block_count(count), device=q.device).expand(block_count(q.shape[-2]), -1)
    others = attend_blocks(q, k, v, first, partial(_to_first, count=count), mask, causal)
    return with_global_rows(others, q, k, v, mask, causal, count)


def _to_first(query: Tensor, key: Tensor, count: int) -> Tensor:
    return (key < count) & (query >= 0)


def with_global_rows(
    others: Tensor, q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None, causal: bool, count: int
) -> Tensor:
    """The result of the other tokens with the rows of the first `count`, which see everything, put before them."""
    count = min(count, q.shape[-2])
    everything = chunked.attend(q[:, :, :count], k, v, mask, causal)
    return torch.cat([everything, others[:, :, count:]], dim=2)


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """One block met by each, or the rows that see all where these take more."""
    return max(blocks.predicted_bytes(heads, length, head_dim, met=1), 4 * 2 * heads * COUNT * length)
