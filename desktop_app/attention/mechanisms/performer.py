"""Performer: softmax attention estimated with positive orthogonal random features (FAVOR+).

exp(q k^T / sqrt(d)) is the mean over random w of exp(w x - |x|^2 / 2) exp(w y - |y|^2 / 2) with x = q / d^(1/4) and
y = k / d^(1/4): lemma 1 and section 2.4 of Choromanski et al. 2021, "Rethinking Attention with Performers".
"""

import math
from functools import lru_cache

import torch
from torch import Tensor

from desktop_app.attention.mechanisms.prefix import by_features

TITLE = "Performer"
ABOUT = "an estimate of softmax attention from 256 random features"
FEATURES = 256


def attend(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: Tensor | None = None,
    causal: bool = False,
    features: int = FEATURES,
    seed: int = 0,
) -> Tensor:
    """Float tensors [batch, heads, n, width] to one of the same shape; no n * n matrix at any time.

    mask: bool [batch, n], True for tokens. features: more of them bring the estimate nearer to softmax attention.
    """
    width = q.shape[-1]
    directions = _orthogonal(features, width, seed).to(q)
    queries = _features(q * width**-0.25, directions, each_by_itself=True)
    keys = _features(k * width**-0.25, directions, each_by_itself=False)
    if mask is not None:
        keys = keys * mask[:, None, :, None]
    return by_features(queries, keys, v, causal)


def orthogonal(count: int, width: int, seed: int) -> Tensor:
    """Random directions, orthogonal in groups of `width`, long as Gaussian vectors are: float64 [count, width]."""
    generator = torch.Generator().manual_seed(seed)
    groups = []
    for _ in range(math.ceil(count / width)):
        square = torch.randn(width, width, generator=generator, dtype=torch.float64)
        groups.append(torch.linalg.qr(square).Q.T)
    lengths = torch.randn(count, width, generator=generator, dtype=torch.float64).norm(dim=1, keepdim=True)
    directions: Tensor = torch.cat(groups)[:count] * lengths
    return directions


@lru_cache(maxsize=8)
def _orthogonal(count: int, width: int, seed: int) -> Tensor:
    """The same, made once: beside programs that keep the processors busy it takes up to 180 ms, attention itself 4."""
    with torch.inference_mode(False):  # so that gradients may be asked for through them later
        return orthogonal(count, width, seed)


def _features(x: Tensor, directions: Tensor, each_by_itself: bool) -> Tensor:
    """exp(w x - |x|^2 / 2) for every w, less the largest exponent so that none overflows; it cancels in the quotient.

    For queries each token may have its own largest, since a token's weights share it; keys share one a head.
    """
    # In place: features are several times as large as what they are made of, and gradients need the last step alone.
    exponents = (x @ directions.T).sub_(x.square().sum(dim=-1, keepdim=True) / 2)
    largest = exponents.detach().amax(dim=-1 if each_by_itself else (-1, -2), keepdim=True)
    return exponents.sub_(largest).exp_()


def predicted_bytes(heads: int, length: int, head_dim: int) -> int:
    """(2 * H * n * m + 2 * H * n * (d + 4) + 2 * H * m * (d + 8)) * 4 with m features: queries, keys; sums, result."""
    return 8 * heads * (length * FEATURES + length * (head_dim + 4) + FEATURES * (head_dim + 8))
