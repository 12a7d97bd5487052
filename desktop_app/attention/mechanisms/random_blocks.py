"""Random attention: each block of tokens sees some blocks drawn at random, its own among them.

The random pattern of Zaheer et al. 2020, "Big Bird", section 2 and appendix D: drawn by block, once for all heads.
"""

from functools import lru_cache

import torch
from torch import Tensor

from desktop_app.attention.mechanisms import blocks
from desktop_app.attention.mechanisms.blocks import BLOCK, attend_blocks, block_count, without_doubles

TITLE = "Random"
ABOUT = "each block of 64 sees its own and 3 drawn at random"
GROWS_FROM = blocks.GROWS_FROM
DRAWN = 3


@lru_cache(maxsize=16)
def drawn_blocks(count: int, drawn: int = DRAWN, seed: int = 0) -> Tensor:
    """For each of `count` blocks some others drawn at random, and its own: int64 [count, drawn + 1], -1 for doubles."""
    generator = torch.Generator().manual_seed(seed)
    others = torch.randint(0, count, (count, drawn), generator=generator)
    return without_doubles(torch.cat([torch.arange(count)[:, None], others], dim=1))


def sees(query: Tensor, key: Tensor, length: int, drawn: int = DRAWN, seed: int = 0) -> Tensor:
    """Positions in a sequence of some length to whether the key's block was drawn for the query's."""
    drawn_of = drawn_blocks(block_count(length), drawn, seed).to(query.device)
    last = len(drawn_of) - 1
    asking = drawn_of[(query // BLOCK).clamp(0, last)]
    return (asking == (key // BLOCK).unsqueeze(-1)).any(dim=-1) & (key >= 0)


def attend(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: Tensor | None = None,
    causal: bool = False,
    drawn: int = DRAWN,
    seed: int = 0,
) -> Tensor:
    """Float tensors [batch, heads, n, width] to one of the same shape; mask: bool [batch, n], True for tokens."""
    chosen = drawn_blocks(block_count(q.shape[-2]), drawn, seed).to(q.device)
    return attend_blocks(q, k, v, chosen, _all_of_them, mask, causal)


def _all_of_them(query: Tensor, key: Tensor) -> Tensor:
    return (key >= 0) & (query >= 0)


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """The own block and those drawn."""
    return blocks.predicted_bytes(heads, length, head_dim, met=DRAWN + 1)
