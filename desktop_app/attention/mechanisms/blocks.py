"""Attention over chosen blocks of keys: what a sparse pattern hides is neither computed nor stored.

The sequence is cut into blocks; every block of queries meets the blocks of keys its pattern names, as in section 3.2 of
Beltagy et al. 2020, "Longformer", and appendix D of Zaheer et al. 2020, "Big Bird". Inside these blocks the pattern's
own rule decides pair by pair, so that the result equals full attention under the pattern's mask.
"""

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn.functional import pad

from desktop_app.attention.mechanisms.masking import hidden_keys, softmax_over

BLOCK = 64
"""Tokens a block."""

_MOST_SCORES, STEPS = 2**22, 8
"""Scores computed in one step, 16 MB in float32 at most: larger steps are no faster and take more memory. Shorter
sequences are gone through in eight steps, so that what a step holds is little beside inputs and results."""

GROWS_FROM = STEPS * BLOCK
"""Tokens from which memory grows with the length: fewer are gone through one block at a time, whatever their number."""

Sees = Callable[[Tensor, Tensor], Tensor]
"""Positions of queries [..., a, 1] and of keys [..., 1, b], int64, to whether each pair sees each other, bool."""


def attend_blocks(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    key_blocks: Tensor,
    sees: Sees,
    mask: Tensor | None = None,
    causal: bool = False,
    size: int = BLOCK,
    steps: int = STEPS,
) -> Tensor:
    """Float tensors [batch, heads, n, width] to one of the same shape.

    key_blocks: int64 [query blocks, m], the blocks of keys each block of queries meets, -1 for none; no block twice in
    a row. They must hold every pair that sees() allows. mask: bool [batch, n], True for tokens.
    steps: in how many the sequence is gone through at least, where it has so many blocks.
    """
    length = q.shape[-2]
    queries, keys, values = (_blocked(each, size) for each in (q * q.shape[-1] ** -0.5, k, v))
    step = _blocks_a_step(queries.shape[2], q.shape[0] * q.shape[1] * size * size * key_blocks.shape[1], steps)
    parts = []
    for start in range(0, queries.shape[2], step):
        chosen = key_blocks[start : start + step]
        visible = _visible(chosen, start, size, length, sees, mask, causal)
        parts.append(_met(queries[:, :, start : start + step], keys, values, chosen, visible))
        del visible
    return torch.cat(parts, dim=2).flatten(2, 3)[:, :, :length]


def _met(queries: Tensor, keys: Tensor, values: Tensor, chosen: Tensor, visible: Tensor) -> Tensor:
    """What some blocks of queries make of the blocks of keys chosen for them; what it needs is gone when it is done."""
    near, told = (each[:, :, chosen.clamp(min=0)].flatten(3, 4) for each in (keys, values))
    return softmax_over(queries @ near.transpose(-1, -2), visible) @ told


def predicted_bytes(heads: int, length: int, head_dim: int, met: int, steps: int = STEPS) -> int:
    """The peak of attend_blocks in float32 where each block of queries meets so many blocks of keys.

    Scores and their softmax of one step, its keys and values, what is visible in it (two bytes a pair); scaled queries
    and the results, which are there twice when they are joined.
    """
    block = heads * BLOCK * BLOCK * met
    scores = block * _blocks_a_step(block_count(length), block, steps)
    step = 2 * scores + 2 * scores * head_dim // BLOCK + scores // (2 * heads)
    tokens = heads * length * head_dim
    return 4 * max(step + 2 * tokens, 3 * tokens)


def _blocks_a_step(count: int, scores: int, steps: int) -> int:
    """How many of so many blocks of queries are computed at once, of which each has so many scores."""
    return max(1, min(-(-count // steps), _MOST_SCORES // scores))


def block_count(length: int, size: int = BLOCK) -> int:
    """How many blocks a sequence takes."""
    return -(-length // size)


def without_doubles(key_blocks: Tensor) -> Tensor:
    """Every row's blocks once each, the others replaced by -1; int64 [query blocks, m]."""
    ordered = key_blocks.sort(dim=1).values
    doubled = torch.zeros_like(ordered, dtype=torch.bool)
    doubled[:, 1:] = ordered[:, 1:] == ordered[:, :-1]
    return ordered.masked_fill(doubled, -1)


def _blocked(tokens: Tensor, size: int) -> Tensor:
    """[batch, heads, n, width] as [batch, heads, blocks, size, width], zeros after the end."""
    missing = -tokens.shape[-2] % size
    whole = pad(tokens, (0, 0, 0, missing)) if missing else tokens
    return whole.view(*whole.shape[:2], -1, size, whole.shape[-1])


def _visible(
    chosen: Tensor, start: int, size: int, length: int, sees: Sees, mask: Tensor | None, causal: bool
) -> Tensor:
    """Which pairs of the chosen blocks see each other, bool [batch or 1, 1, blocks, size, m * size]."""
    inside = torch.arange(size, device=chosen.device)
    first = torch.arange(start, start + len(chosen), device=chosen.device) * size
    query = (first[:, None] + inside)[:, :, None]
    key = (chosen[:, :, None] * size + inside).flatten(1)[:, None, :]
    visible = sees(query, key) & (key >= 0) & (key < length)
    if causal:
        visible = visible & (key <= query)
    hidden = hidden_keys(mask, key.clamp(min=0))
    return visible[None, None] if hidden is None else visible[None, None] & ~hidden[:, None]
