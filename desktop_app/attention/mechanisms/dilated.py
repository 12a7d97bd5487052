"""Dilated attention: a band with gaps, which reaches further at the same cost.

The dilated sliding window of Beltagy et al. 2020, "Longformer", section 3.1. A token sees those at a multiple of the
dilation: within one class of positions modulo the dilation that is a plain band, so the classes are laid out one after
the other and a band is taken of each.
"""

from functools import partial

import torch
from torch import Tensor
from torch.nn.functional import pad

from desktop_app.attention.mechanisms import band

TITLE = "Dilated"
ABOUT = "each token sees every 4th of 256 neighbours on either side"
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
    """Float tensors [batch, heads, n, width] to one of the same shape; mask: bool [batch, n], True for tokens."""
    batch, heads, length, width = q.shape
    if mask is None and length % dilation:
        mask = q.new_ones(batch, length, dtype=torch.bool)
    apart = partial(_classes, dilation=dilation)
    classes = None if mask is None else apart(mask[:, None, :, None]).flatten(1)
    found = band.attend(apart(q), apart(k), apart(v), classes, causal, half_width)
    together = found.view(batch, dilation, heads, -1, width).permute(0, 2, 3, 1, 4)
    return together.flatten(2, 3)[:, :, :length]


def _classes(tokens: Tensor, dilation: int) -> Tensor:
    """[batch, heads, n, width] as [batch * dilation, heads, n / dilation, width], one class of positions a row."""
    batch, heads, length, width = tokens.shape
    padded = pad(tokens, (0, 0, 0, -length % dilation))
    return (
        padded.view(batch, heads, -1, dilation, width)
        .permute(0, 3, 1, 2, 4)
        .reshape(-1, heads, padded.shape[2] // dilation, width)
    )


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """A band's, and queries, keys, values and result laid out anew."""
    return band.predicted_bytes(heads, length, head_dim) + 4 * heads * length * head_dim * 4
