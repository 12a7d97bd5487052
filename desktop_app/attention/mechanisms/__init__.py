"""The attention mechanisms that are compared: one file each, and its line here."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from types import ModuleType
from typing import Any, Protocol

from torch import Tensor

from desktop_app.attention.mechanisms import (
    band,
    bigbird,
    block_local,
    chunked,
    dilated,
    eager,
    global_tokens,
    linear,
    longformer,
    performer,
    random_blocks,
    reformer,
    sdpa,
)


class Attend(Protocol):
    """q, k, v as float tensors [batch, heads, n, width], to one of the same shape.

    mask: bool [batch, n], True where a token stands and False for padding. causal: whether only the past is seen.
    """

    def __call__(self, q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None = None, causal: bool = False) -> Tensor:
        """Attend."""


PredictedBytes = Callable[[int, int, int], int]
"""Heads, length and head_dim to the peak that theory foretells for float32, beyond q, k and v themselves."""


@dataclass(frozen=True)
class Mechanism:
    """One way to attend.

    title, about: what it is, in some words. exact: whether it gives what softmax attention over all pairs gives.
    grows_from: tokens from which its memory grows by one law; below it is as good as full attention.
    """

    name: str
    title: str
    about: str
    attend: Attend
    predicted_bytes: PredictedBytes
    exact: bool = False
    grows_from: int = 0


def _mechanism(module: ModuleType) -> Mechanism:
    name = module.TITLE.lower().replace(" ", "-")
    exact = module in (eager, chunked, sdpa)
    grows_from = getattr(module, "GROWS_FROM", 0)
    attend = _of_any_length(module.attend)
    return Mechanism(name, module.TITLE, module.ABOUT, attend, module.predicted_bytes, exact, grows_from)


def _of_any_length(attend: Attend) -> Attend:
    """Attention that takes no tokens too, of which there is nothing to mix: blocks and hashes need one at least."""

    @wraps(attend)
    def attended(q: Tensor, k: Tensor, v: Tensor, *how: Any, **settings: Any) -> Tensor:
        return attend(q, k, v, *how, **settings) if q.numel() else v.clone()

    return attended


_MODULES = (
    *(eager, chunked, sdpa),
    *(global_tokens, band, dilated, random_blocks, block_local),
    *(longformer, bigbird, reformer),
    *(linear, performer),
)

MECHANISMS = {made.name: made for made in map(_mechanism, _MODULES)}
"""By name; shown in this order: exact ones, atomic sparse patterns, mixtures and hashing, feature maps."""


def _backend(name: str) -> Mechanism:
    predicted = eager.predicted_bytes if name == "math" else sdpa.predicted_bytes
    about = f"exact; by the backend of PyTorch that it calls {name}, alone"
    return Mechanism(f"sdpa-{name}", f"SDPA, {name}", about, _of_any_length(sdpa.held_to(name)), predicted, exact=True)


SDPA_BACKENDS = {made.name: made for made in map(_backend, sdpa.BACKENDS)}
"""By name: SDPA by one backend alone. What a device has of them sdpa.backends() says."""

SWEPT = MECHANISMS | SDPA_BACKENDS
"""All that memory and time are measured of."""
