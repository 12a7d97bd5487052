"""Big Bird's pattern: neighbours, tokens that see everything, and blocks drawn at random.

Zaheer et al. 2020, "Big Bird: Transformers for Longer Sequences", section 2, the ITC variant without extra tokens.
"""

from functools import partial

import torch
from torch import Tensor

from desktop_app.attention.mechanisms import band, blocks, global_tokens, longformer, random_blocks
from desktop_app.attention.mechanisms.blocks import BLOCK, attend_blocks, block_count, without_doubles

TITLE = "Big Bird"
ABOUT = "Longformer's pattern, and 3 blocks of 64 drawn at random"
STEPS = 2 * blocks.STEPS
"""A block of queries meets twice as many blocks as Longformer's: half of them in a step hold as much."""
GROWS_FROM = STEPS * BLOCK


def sees(query: Tensor, key: Tensor, length: int, drawn: int = random_blocks.DRAWN) -> Tensor:
    """Positions in a sequence of some length to whether one of the three patterns joins them."""
    return longformer.sees(query, key) | random_blocks.sees(query, key, length, drawn)


def attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None = None, causal: bool = False) -> Tensor:
    """Float tensors [batch, heads, n, width] to one of the same shape; mask: bool [batch, n], True for tokens."""
    length, count = q.shape[-2], global_tokens.COUNT
    near = band.near_blocks(length, band.HALF_WIDTH, q.device)
    first = torch.arange(block_count(count), device=q.device).expand(len(near), -1)
    drawn = random_blocks.drawn_blocks(len(near)).to(q.device)
    chosen = without_doubles(torch.cat([first, near, drawn], dim=1))
    others = attend_blocks(q, k, v, chosen, partial(sees, length=length), mask, causal, steps=STEPS)
    return global_tokens.with_global_rows(others, q, k, v, mask, causal, count)


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """The first block, those of a band, the own one and those drawn."""
    return blocks.predicted_bytes(heads, length, head_dim, 4 + random_blocks.DRAWN + 1, STEPS)
