"""Band attention: each token sees only its neighbours, up to 64 on either side.

The sliding window of Beltagy et al. 2020, "Longformer", section 3.1.
"""

from functools import partial

import torch
from torch import Tensor

from desktop_app.attention.mechanisms import blocks
from desktop_app.attention.mechanisms.blocks import attend_blocks, block_count

TITLE = "Band"
ABOUT = "each token sees 64 neighbours on either side"
GROWS_FROM = blocks.GROWS_FROM
HALF_WIDTH = 64


def sees(query: Tensor, key: Tensor, half_width: int = HALF_WIDTH) -> Tensor:
    """Positions to whether they are at most half_width apart."""
    return (query - key).abs() <= half_width


def near_blocks(length: int, half_width: int, device: torch.device) -> Tensor:
    """The blocks of keys that a band reaches from each block of queries, int64 [blocks, m], -1 beyond the ends."""
    count = block_count(length)
    reach = block_count(half_width)
    near = torch.arange(count, device=device)[:, None] + torch.arange(-reach, reach + 1, device=device)
    return near.masked_fill((near < 0) | (near >= count), -1)


def attend(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: Tensor | None = None,
    causal: bool = False,
    half_width: int = HALF_WIDTH,
    steps: int = blocks.STEPS,
) -> Tensor:
    """Float tensors [batch, heads, n, width] to one of the same shape; mask: bool [batch, n], True for tokens.

    steps: as attend_blocks() has them.
    """
    near = near_blocks(q.shape[-2], half_width, q.device)
    return attend_blocks(q, k, v, near, partial(sees, half_width=half_width), mask, causal, steps=steps)


def predicted_bytes(heads: int, length: int, head_dim: int, steps: int = blocks.STEPS) -> int:
    """Blocks met on both sides, and the own one."""
    return blocks.predicted_bytes(heads, length, head_dim, 2 * block_count(HALF_WIDTH) + 1, steps)
