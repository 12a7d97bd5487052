"""Linear attention: a kernel in place of the softmax, so that keys and values are summed up once.

phi(x) = elu(x) + 1: equation 7 of Katharopoulos et al. 2020, "Transformers are RNNs".
"""

from torch import Tensor
from torch.nn.functional import elu

from desktop_app.attention.mechanisms.prefix import by_features

TITLE = "Linear"
ABOUT = "another function than softmax attention; needs a checkpoint trained with it"


def attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None = None, causal: bool = False) -> Tensor:
    """Float tensors [batch, heads, n, width] to one of the same shape; no n * n matrix at any time.

    mask: bool [batch, n], True for tokens.
    """
    keys = elu(k) + 1
    if mask is not None:
        keys = keys * mask[:, None, :, None]
    return by_features(elu(q) + 1, keys, v, causal)


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """(4 * H * n * d + 8 * H * n + 2 * H * d^2) * 4: phi(q), phi(k), both sums (d + 8 columns), result; the state."""
    return 4 * heads * (4 * length * head_dim + 8 * length + 2 * head_dim**2)
