"""Attention by feature maps: sums over keys in place of a softmax, and running sums where only the past is seen.

Katharopoulos et al. 2020, "Transformers are RNNs", equations 5 and 7 (all keys) and 9 to 12 (the past only).
"""

import torch
from torch import Tensor

_CHUNK = 128
"""Tokens a step of the running sums; inside a step the weights are written out."""
_EVEN = 8
"""Columns are added until there is a multiple of so many, as products of half precision want them."""


def by_features(queries: Tensor, keys: Tensor, v: Tensor, causal: bool) -> Tensor:
    """phi(q) (phi(k)^T v) / (phi(q) sum_j phi(k_j)).

    queries, keys: features, not negative, float [batch, heads, n, features]; those of padding are 0.
    v: float [batch, heads, n, width]; gives its shape. A query for which all weights are 0 gets zeros.
    """
    if causal:
        return _by_running_sums(queries, keys, v)
    # One product gives both sums. By itself that of the weights is a matrix times a vector, for which torch copies
    # queries and keys of half precision to float32 on a GPU: half as much memory again.
    width = v.shape[-1]
    added = v.new_zeros(*v.shape[:-2], keys.shape[-1], _EVEN - width % _EVEN)
    added[..., 0] = keys.sum(dim=-2)
    both = queries @ torch.cat([keys.transpose(-1, -2) @ v, added], dim=-1)
    return _divided(both[..., :width], both[..., width : width + 1])


def _divided(summed: Tensor, weight: Tensor) -> Tensor:
    empty = weight == 0
    return summed / (weight.masked_fill(empty, 1.0) if bool(empty.any()) else weight)


def _by_running_sums(queries: Tensor, keys: Tensor, v: Tensor) -> Tensor:
    state = v.new_zeros(*v.shape[:-2], keys.shape[-1], v.shape[-1])
    seen = v.new_zeros(*v.shape[:-2], keys.shape[-1], 1)
    parts = []
    for start in range(0, v.shape[-2], _CHUNK):
        asking, known, values = (each[..., start : start + _CHUNK, :] for each in (queries, keys, v))
        inside = (asking @ known.transpose(-1, -2)).tril()
        weight = asking @ seen + inside.sum(dim=-1, keepdim=True)
        parts.append(_divided(asking @ state + inside @ values, weight))
        state = state + known.transpose(-1, -2) @ values
        seen = seen + known.sum(dim=-2).unsqueeze(-1)
    return torch.cat(parts, dim=-2)
