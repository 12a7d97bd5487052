"""Linear attention: a kernel in place of the softmax, so that keys and values are summed up once.

phi(q) (phi(k)^T v) / (phi(q) sum_j phi(k_j)) with phi(x) = elu(x) + 1: equations 5 and 7 of
Katharopoulos et al. 2020, "Transformers are RNNs".
"""

from torch import Tensor
from torch.nn.functional import elu

TITLE = "Linear"
ABOUT = "another function than softmax attention; needs a checkpoint trained with it"


def attend(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """Float tensors [heads, n, head_dim] to one of the same shape; no n * n matrix at any time."""
    queries, keys = elu(q) + 1, elu(k) + 1
    state = keys.transpose(-1, -2) @ v
    weight = queries @ keys.sum(dim=-2).unsqueeze(-1)
    return queries @ state / weight


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """(4 * H * n * d + H * n + H * d^2) * 4: phi(q), phi(k), numerator, result; the weights; the state."""
    return 4 * heads * (4 * length * head_dim + length + head_dim**2)
