"""Band attention: each token sees only its neighbours, up to 64 on either side.

The sliding window of Beltagy et al. 2020, "Longformer", section 3.1, computed block by block as in
its section 3.2: a block of queries against the keys of its own and the two neighbouring blocks.
"""

import torch
from torch import Tensor
from torch.nn.functional import pad

TITLE = "Band"
ABOUT = "each token sees 64 neighbours on either side"
HALF_WIDTH = 64


def attend(q: Tensor, k: Tensor, v: Tensor, half_width: int = HALF_WIDTH) -> Tensor:
    """Float tensors [heads, n, head_dim] to one of the same shape; n need not be a multiple of the width.

    Equal to eager attention with every weight of |i - j| > half_width masked out.
    """
    heads, length, head_dim = q.shape
    blocks = -(-length // half_width)
    missing = blocks * half_width - length
    queries = pad(q * head_dim**-0.5, (0, 0, 0, missing)).view(heads, blocks, half_width, head_dim)
    scores = queries @ _neighbourhoods(k, half_width, missing)
    scores.masked_fill_(~_visible(length, blocks, half_width, q.device), -torch.inf)
    attended = scores.softmax(dim=-1) @ _neighbourhoods(v, half_width, missing).transpose(-1, -2)
    return attended.view(heads, blocks * half_width, head_dim)[:, :length]


def _neighbourhoods(tokens: Tensor, width: int, missing: int) -> Tensor:
    """Every block with its neighbours, [heads, blocks, head_dim, 3 * width], as overlapping views."""
    return pad(tokens, (0, 0, width, width + missing)).unfold(1, 3 * width, width)


def _visible(length: int, blocks: int, width: int, device: torch.device) -> Tensor:
    """Which keys each query may see, bool [blocks, width, 3 * width]: in the band, and not padding."""
    query = torch.arange(width, device=device)[:, None]
    key = torch.arange(3 * width, device=device) - width
    position = torch.arange(blocks, device=device)[:, None, None] * width + key
    return ((query - key).abs() <= width) & (position >= 0) & (position < length)


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """H * n * (2 * 3w + 6d) * 4, with n rounded up to blocks of width w.

    Scores and their softmax over three blocks; the values of three blocks, and queries, padded
    values and result.
    """
    rounded = -(-length // HALF_WIDTH) * HALF_WIDTH
    return heads * rounded * (2 * 3 * HALF_WIDTH + 6 * head_dim) * 4
