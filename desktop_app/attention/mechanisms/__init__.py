"""The attention mechanisms that are compared: one file each, and its line here."""

from dataclasses import dataclass
from typing import Protocol

from torch import Tensor

from desktop_app.attention.mechanisms import band, eager, linear, sdpa


class Attend(Protocol):
    """q, k, v as float tensors [heads, n, head_dim] to one of the same shape."""

    def __call__(self, q: Tensor, k: Tensor, v: Tensor, /) -> Tensor: ...


class PredictedBytes(Protocol):
    """The peak that theory foretells for float32, beyond q, k and v themselves."""

    def __call__(self, heads: int, length: int, head_dim: int) -> int: ...


@dataclass(frozen=True)
class Mechanism:
    """One way to attend: its name and title, what it is in some words, the function, and its formula."""

    name: str
    title: str
    about: str
    attend: Attend
    predicted_bytes: PredictedBytes


MECHANISMS = {
    module.__name__.rsplit(".", 1)[-1]: Mechanism(
        module.__name__.rsplit(".", 1)[-1], module.TITLE, module.ABOUT, module.attend, module.predicted_bytes
    )
    for module in (eager, band, linear, sdpa)
}
"""By name; shown in this order."""
