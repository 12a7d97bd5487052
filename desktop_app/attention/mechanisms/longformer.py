"""Longformer's pattern: a band, and some tokens that see everything and are seen by everything.

Beltagy et al. 2020, "Longformer", section 3.1; here with one projection for both kinds of tokens.
"""

import torch
from torch import Tensor

from desktop_app.attention.mechanisms import band, blocks, global_tokens
from desktop_app.attention.mechanisms.blocks import attend_blocks, block_count, without_doubles

TITLE = "Longformer"
ABOUT = "a band of 64 on either side, and 16 tokens that see all and are seen by all"
GROWS_FROM = blocks.GROWS_FROM


def sees(query: Tensor, key: Tensor, half_width: int = band.HALF_WIDTH) -> Tensor:
    """Positions to whether they are at most half_width apart, or one of them is global."""
    return band.sees(query, key, half_width) | global_tokens.sees(query, key)


def attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None = None, causal: bool = False) -> Tensor:
    """Float tensors [batch, heads, n, width] to one of the same shape; mask: bool [batch, n], True for tokens."""
    length, count = q.shape[-2], global_tokens.COUNT
    near = band.near_blocks(length, band.HALF_WIDTH, q.device)
    first = torch.arange(block_count(count), device=q.device).expand(len(near), -1)
    chosen = without_doubles(torch.cat([first, near], dim=1))
    others = attend_blocks(q, k, v, chosen, sees, mask, causal)
    return global_tokens.with_global_rows(others, q, k, v, mask, causal, count)


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """The first block beside those of a band."""
    return blocks.predicted_bytes(heads, length, head_dim, met=4)
