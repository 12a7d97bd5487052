"""Block-local attention: the sequence falls into blocks, and a token sees its own block alone.

The block local pattern of Lin et al. 2021, "A Survey of Transformers", section 4.1.1.
"""

import torch
from torch import Tensor

from desktop_app.attention.mechanisms import blocks
from desktop_app.attention.mechanisms.blocks import BLOCK, attend_blocks, block_count

TITLE = "Block local"
ABOUT = "each token sees the 64 of its own block"
GROWS_FROM = blocks.GROWS_FROM


def sees(query: Tensor, key: Tensor, size: int = BLOCK) -> Tensor:
    """Positions to whether they lie in the same block of so many tokens."""
    return query // size == key // size


def attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None = None, causal: bool = False) -> Tensor:
    """Float tensors [batch, heads, n, width] to one of the same shape; mask: bool [batch, n], True for tokens."""
    own = torch.arange(block_count(q.shape[-2]), device=q.device)[:, None]
    return attend_blocks(q, k, v, own, sees, mask, causal)


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """One block met by each."""
    return blocks.predicted_bytes(heads, length, head_dim, met=1)
