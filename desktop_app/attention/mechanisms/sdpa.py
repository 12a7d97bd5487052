"""Scaled dot-product attention as torch fuses it: exact, and the weights never exist as a whole.

The softmax is built block by block with running maxima and sums: Rabe and Staats 2021, "Self-attention
Does Not Need O(n^2) Memory"; Dao et al. 2022, "FlashAttention".
"""

from torch import Tensor
from torch.nn.functional import scaled_dot_product_attention

TITLE = "SDPA"
ABOUT = "exact; works block by block"


def attend(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """Float tensors [heads, n, head_dim] to one of the same shape.

    A batch axis is added because torch takes its unfused path, with all n * n weights, for three axes.
    """
    return scaled_dot_product_attention(q[None], k[None], v[None])[0]


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """H * n * (d + 1) * 4: the result and one log-sum-exp a row.

    A scratch block a thread comes on top, some hundreds of kilobytes whatever n is.
    """
    return heads * length * (head_dim + 1) * 4
