"""Eager attention: the whole matrix of weights is written out.

softmax(q k^T / sqrt(d)) v, equation 1 of Vaswani et al. 2017, "Attention Is All You Need".
"""

from torch import Tensor

TITLE = "Eager"
ABOUT = "exact; writes out every weight"


def attend(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """Float tensors [heads, n, head_dim] to one of the same shape."""
    scale: float = q.shape[-1] ** -0.5
    # In one expression, so that the scores are freed before the result is made.
    return ((q * scale) @ k.transpose(-1, -2)).softmax(dim=-1) @ v


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """2 * H * n^2 * 4: the scores and their softmax, in float32, at the same time."""
    return 2 * heads * length**2 * 4
