"""Sparse patterns as pictures: which pairs are computed, their share, and how far a token sees after some layers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from torch import Tensor

from desktop_app.attention.mechanisms import (
    band,
    bigbird,
    block_local,
    blocks,
    dilated,
    global_tokens,
    longformer,
    random_blocks,
)

_Sees = Callable[[Tensor, Tensor], Tensor]


def _everything(query: Tensor, key: Tensor) -> Tensor:
    return (query >= 0) & (key >= 0)


PATTERNS: Mapping[str, Callable[[int, int | None], _Sees]] = {
    "sdpa": lambda length, value: _everything,
    "global": lambda length, value: partial(global_tokens.sees, count=value or global_tokens.COUNT),
    "band": lambda length, value: partial(band.sees, half_width=value or band.HALF_WIDTH),
    "dilated": lambda length, value: partial(dilated.sees, dilation=value or dilated.DILATION),
    "random": lambda length, value: partial(random_blocks.sees, length=length, drawn=value or random_blocks.DRAWN),
    "block-local": lambda length, value: partial(block_local.sees, size=value or blocks.BLOCK),
    "longformer": lambda length, value: partial(longformer.sees, half_width=value or band.HALF_WIDTH),
    "big-bird": lambda length, value: partial(bigbird.sees, length=length, drawn=value or random_blocks.DRAWN),
}
"""Name of a mechanism -> for a length and its parameter (None: as it is measured), which positions see each other.

The parameter: tokens that see everything (global), neighbours on either side (band, Longformer), the gap (dilated),
blocks drawn (random, Big Bird), tokens of a block (block local); full attention has none.
"""


def pattern(name: str, length: int, causal: bool = False, value: int | None = None) -> Tensor:
    """Which key each query sees, bool [length, length]. Raises KeyError where a mechanism has no fixed pattern."""
    place = torch.arange(length)
    seen = PATTERNS[name](length, value)(place[:, None], place[None, :])
    return seen.tril() if causal else seen


def share(seen: Tensor) -> float:
    """The share of all pairs that a pattern computes, in 0..1."""
    return float(seen.float().mean())


def reach(seen: Tensor, layers: int) -> Tensor:
    """Which tokens can have told a token anything after some layers, bool [length, length]: the receptive field.

    A token keeps what it knew (the residual connection). layers: 0 gives the token itself.
    """
    known = torch.eye(len(seen), dtype=torch.bool)
    for _ in range(layers):
        grown = known | ((seen.float() @ known.float()) > 0)
        if torch.equal(grown, known):
            break
        known = grown
    return known


@dataclass(frozen=True)
class PatternPicture:
    """A pattern, ready to be drawn: arrays of bool [length, length], queries by keys.

    computed: the pairs of one layer. reached: the pairs where the key can have told the query something after `layers`
    layers. share, reached_share: of all pairs, in 0..1.
    """

    computed: np.ndarray
    reached: np.ndarray
    layers: int
    share: float
    reached_share: float


def picture(name: str, length: int, value: int | None, layers: int, causal: bool) -> PatternPicture:
    """What one mechanism computes at a length, and what its tokens hear of each other after some layers."""
    seen = pattern(name, length, causal, value)
    known = reach(seen, layers)
    return PatternPicture(seen.numpy(), known.numpy(), layers, share(seen), share(known))
