"""Dilated attention: a band with gaps, which reaches further at the same cost.

The dilated sliding window of Beltagy et al. 2020, "Longformer", section 3.1. A token sees those at a multiple of the
dilation: within one class of positions modulo the dilation that is a plain band, so a band is taken of each class.
"""

import torch
from torch import Tensor

from desktop_app.attention.mechanisms import band, blocks

TITLE = "Dilated"
ABOUT = "each token sees every 4th of 256 neighbours on either side"
GROWS_FROM = blocks.GROWS_FROM
DILATION = 4
HALF_WIDTH = 64


def sees(query: Tensor, key: Tensor, dilation: int = DILATION, half_width: int = HALF_WIDTH) -> Tensor:
    """Positions to whether they are a multiple of the dilation apart, and at most half_width of them."""
    apart = (query - key).abs()
    return (apart % dilation == 0) & (apart <= half_width * dilation)


def attend(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: Tensor | None = None,
    causal: bool = False,
    dilation: int = DILATION,
    half_width: int = HALF_WIDTH,
) -> Tensor:
    """Float tensors [batch, heads, n, width] to one of the same shape; mask: bool [batch, n], True for tokens.

    One class of positions after the other, so that of a step no more is held than a band of the whole would.
    """
    made = torch.empty_like(v)
    steps = max(1, blocks.STEPS // dilation)
    for first in range(min(dilation, q.shape[-2])):
        apart = slice(first, None, dilation)
        known = None if mask is None else mask[:, apart]
        of_q, of_k, of_v = (each[:, :, apart] for each in (q, k, v))
        made[:, :, apart] = band.attend(of_q, of_k, of_v, known, causal, half_width, steps)
    return made


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """The result, and what the band of one class of positions takes."""
    one = band.predicted_bytes(heads, -(-length // DILATION), head_dim, max(1, blocks.STEPS // DILATION))
    return 4 * heads * length * head_dim + one
