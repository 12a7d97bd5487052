"""The attention mechanisms that are compared: one file each, and its line here."""

from collections.abc import Callable
from dataclasses import dataclass

from torch import Tensor

from desktop_app.attention.mechanisms import band, eager, linear, sdpa

Attend = Callable[[Tensor, Tensor, Tensor], Tensor]
"""q, k, v as float tensors [heads, n, head_dim] to one of the same shape."""

PredictedBytes = Callable[[int, int, int], int]
"""Heads, length and head_dim to the peak that theory foretells for float32, beyond q, k and v themselves."""


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
