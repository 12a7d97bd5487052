"""Attention in chunks of queries: exact, and only the weights of one chunk exist at a time.

Section 3 of Rabe and Staats 2021, "Self-attention Does Not Need O(n^2) Memory", without its chunks of keys. With a
gradient the weights of every chunk are worked out again on the way back (torch.utils.checkpoint), as in its section 4.
"""

import torch
from torch import Tensor
from torch.utils.checkpoint import checkpoint

from desktop_app.attention.mechanisms.masking import softmax_over

TITLE = "Query chunks"
ABOUT = "exact; the weights of 256 queries at a time"
CHUNK = 256
GROWS_FROM = CHUNK
"""Tokens from which memory grows with the length: fewer are one chunk, as in eager attention."""


def attend(
    q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None = None, causal: bool = False, chunk: int = CHUNK
) -> Tensor:
    """Float tensors [batch, heads, n, width] to one of the same shape; mask: bool [batch, n], True for tokens."""
    keeps = torch.is_grad_enabled() and (q.requires_grad or k.requires_grad or v.requires_grad)
    parts = []
    for start in range(0, q.shape[-2], chunk):
        queries = q[..., start : start + chunk, :]
        if keeps:
            parts.append(checkpoint(_chunk, queries, k, v, mask, start, causal, use_reentrant=False))
        else:
            parts.append(_chunk(queries, k, v, mask, start, causal))
    return torch.cat(parts, dim=-2)


def _chunk(queries: Tensor, k: Tensor, v: Tensor, mask: Tensor | None, start: int, causal: bool) -> Tensor:
    visible = None if mask is None else mask[:, None, None, :]
    if causal:
        place = torch.arange(start, start + queries.shape[-2], device=k.device)[:, None]
        past = torch.arange(k.shape[-2], device=k.device) <= place
        visible = past if visible is None else visible & past
    return softmax_over((queries * queries.shape[-1] ** -0.5) @ k.transpose(-1, -2), visible) @ v


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """(2 * H * min(n, 256) * n + 2 * H * n * d) * 4: scores and softmax of one chunk; results, twice while joined."""
    return 4 * heads * (2 * min(length, CHUNK) * length + 2 * length * head_dim)
