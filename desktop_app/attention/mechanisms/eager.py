"""Eager attention: the whole matrix of weights is written out.

softmax(q k^T / sqrt(d)) v, equation 1 of Vaswani et al. 2017, "Attention Is All You Need".
"""

from torch import Tensor

from desktop_app.attention.mechanisms.masking import dense_visible, softmax_over

TITLE = "Eager"
ABOUT = "exact; writes out every weight"


def attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None = None, causal: bool = False) -> Tensor:
    """Float tensors [batch, heads, n, width] to one of the same shape; mask: bool [batch, n], True for tokens."""
    scale: float = q.shape[-1] ** -0.5
    visible = dense_visible(q.shape[-2], mask, causal, q.device)
    # In one expression, so that the scores are freed before the result is made.
    return softmax_over((q * scale) @ k.transpose(-1, -2), visible) @ v


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """2 * H * n^2 * 4: the scores and their softmax, in float32, at the same time."""
    return 2 * heads * length**2 * 4
