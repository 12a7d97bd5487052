"""Sparse patterns as pictures: which pairs are computed, their share, and how far a token sees after some layers."""

from collections.abc import Callable, Mapping
from functools import partial

import torch
from torch import Tensor

from desktop_app.attention.mechanisms import (
    band,
    bigbird,
    block_local,
    dilated,
    global_tokens,
    longformer,
    random_blocks,
)

_Sees = Callable[[Tensor, Tensor], Tensor]

PATTERNS: Mapping[str, Callable[[int], _Sees]] = {
    "global": lambda length: global_tokens.sees,
    "band": lambda length: band.sees,
    "dilated": lambda length: dilated.sees,
    "random": lambda length: partial(random_blocks.sees, length=length),
    "block-local": lambda length: block_local.sees,
    "longformer": lambda length: longformer.sees,
    "big-bird": lambda length: partial(bigbird.sees, length=length),
}
"""Name of a mechanism -> for a length, whether positions of a query and a key see each other."""


def pattern(name: str, length: int, causal: bool = False) -> Tensor:
    """Which key each query sees, bool [length, length]. Raises KeyError where a mechanism has no fixed pattern."""
    place = torch.arange(length)
    seen = PATTERNS[name](length)(place[:, None], place[None, :])
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
