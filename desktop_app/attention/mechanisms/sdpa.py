"""Scaled dot-product attention as torch fuses it: exact, and the weights never exist as a whole.

The softmax is built block by block with running maxima and sums: Rabe and Staats 2021, "Self-attention
Does Not Need O(n^2) Memory"; Dao et al. 2022, "FlashAttention".
"""

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.functional import scaled_dot_product_attention

from desktop_app.attention.mechanisms.masking import dense_visible

TITLE = "SDPA"
ABOUT = "exact; works block by block"

BACKENDS = {
    "flash": SDPBackend.FLASH_ATTENTION,
    "efficient": SDPBackend.EFFICIENT_ATTENTION,
    "cudnn": SDPBackend.CUDNN_ATTENTION,
    "math": SDPBackend.MATH,
}
"""The ways torch knows, by the name a person sees."""


def attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None = None, causal: bool = False) -> Tensor:
    """Float tensors [batch, heads, n, width] to one of the same shape; mask: bool [batch, n], True for tokens.

    A mask together with causal needs one byte for each of the n * n pairs: torch takes no two masks.
    """
    if mask is None:
        return scaled_dot_product_attention(q, k, v, is_causal=causal)
    visible = dense_visible(q.shape[-2], mask, causal, q.device)
    return scaled_dot_product_attention(q, k, v, attn_mask=visible)


def backends(device: str, dtype: torch.dtype | None = None) -> dict[str, Callable[..., Tensor]]:
    """attend() held to one backend, for each that runs on this device; the choice torch makes itself left aside.

    dtype: in which they are wanted, as a card's fastest are for half precision alone; that by default on a card.
    """
    usual = torch.float16 if device.startswith("cuda") else torch.float32
    sample = torch.zeros(1, 1, 64, 64, device=device, dtype=dtype or usual)
    found: dict[str, Callable[..., Tensor]] = {}
    for name in BACKENDS:
        held = held_to(name)
        try:
            held(sample, sample, sample)
        except RuntimeError:  # torch's word for a backend that this device or build lacks
            continue
        found[name] = held
    return found


def held_to(name: str) -> Callable[..., Tensor]:
    """attend() by one of BACKENDS alone; it raises RuntimeError where that does not run. KeyError for other names."""
    backend = BACKENDS[name]

    def attend_so(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None = None, causal: bool = False) -> Tensor:
        with sdpa_kernel(backend):
            return attend(q, k, v, mask, causal)

    return attend_so


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """H * n * (d + 1) * 4: the result and one log-sum-exp a row.

    A scratch block a thread comes on top, some hundreds of kilobytes whatever n is.
    """
    return heads * length * (head_dim + 1) * 4
