"""Linear layers of float32 by whichever of torch's two libraries multiplies them faster on this processor.

torch gives products of float32 to MKL, which on processors of other makers than Intel leaves AVX-512 unused; oneDNN,
which it gives bfloat16 and convolutions to, goes by what a processor can do. On an AMD EPYC with AVX-512 that is 250
instead of 110 GFLOP/s a core. The numbers are the same but for the order in which they are added up, so that this is no
precision of its own. It is measured once a process, in some 30 ms, and not told by names of processors.
"""

import time
from functools import cache
from typing import Any

import torch
from torch import nn
from torch.nn import functional

from desktop_app.inference.precision import has_bfloat16

_FASTER = 1.2
"""How many times as fast oneDNN has to be to be taken."""
_ROWS, _WIDTH, _TURNS = 256, 768, 7
"""What is multiplied to find out: a picture's tokens by a layer of a base-sized model, so often."""
_FEWEST, _LEAST = 4, 2_000_000
"""Rows, and multiplications, from which on it gains: reading the weights is all the work of a single row, and of a
number of rows that never came before oneDNN takes half a millisecond to compile."""
_CLOSE = 1e-4
"""How far the two may be apart, of products of numbers around 1: more is a fault and not rounding."""


def hasten(model: nn.Module) -> None:
    """Have the linear layers of a float32 model on a processor multiply the faster way, where gradients are off."""
    if not is_faster():
        return
    for module in model.modules():
        # Quantised layers and those of torch's own attention are classes of their own, and stay.
        if type(module) is nn.Linear:
            module.__class__ = FasterLinear


@cache
def speed_up() -> float:
    """How many times as fast as MKL oneDNN multiplies float32 here; 0 where this build of torch has it not."""
    if not torch.backends.mkldnn.is_available():  # type: ignore[no-untyped-call]
        return 0.0
    if not hasattr(torch.ops.mkldnn, "_linear_pointwise"):
        return 0.0
    with torch.inference_mode():
        values, weight = torch.ones(_ROWS, _WIDTH), torch.full((_WIDTH, _WIDTH), 1 / _WIDTH)
        try:
            if (multiplied(values, weight, None) - 1).abs().max() > _CLOSE:
                return 0.0
        except RuntimeError:  # it has the operation, and not for this processor
            return 0.0
        functional.linear(values, weight)
        usual, faster = [], []
        for _ in range(_TURNS):
            usual.append(_seconds(functional.linear, values, weight, None))
            faster.append(_seconds(multiplied, values, weight, None))
    return min(usual) / min(faster)


def is_faster() -> bool:
    """Whether multiplied() is worth its while here."""
    return speed_up() >= _FASTER


def is_taken(dtype: torch.dtype) -> bool:
    """Whether multiplied() is to be taken for a type: bfloat16, where it runs at all, goes to oneDNN in any case."""
    return is_faster() if dtype == torch.float32 else dtype == torch.bfloat16 and speed_up() > 0 and has_bfloat16()


def words() -> str:
    """What was measured and what is made of it, in a line; "" where this build of torch has no choice."""
    found = speed_up()
    if not found:
        return ""
    if is_faster():
        return f"Float32 is multiplied by oneDNN, {found:.1f} times as fast as by MKL here."
    return f"Float32 is multiplied by MKL: oneDNN is {found:.1f} times as fast here."


def _seconds(work: Any, *given: Any) -> float:
    began = time.perf_counter()
    work(*given)
    return time.perf_counter() - began


def multiplied(values: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None, then: str = "none") -> Any:
    """values @ weight.T + bias by oneDNN, without gradients: [..., width] and [made, width] to [..., made].

    then: "gelu" for what the exact GELU makes of it, in the same go.
    """
    # The operation by which torch.compile joins a layer and what follows it; the last is the kind of GELU: erf.
    return torch.ops.mkldnn._linear_pointwise(values, weight, bias, then, [], "none" if then == "gelu" else "")


class FasterLinear(nn.Linear):
    """nn.Linear with the same weights; gradients, and what is little work, go the usual way."""

    def forward(self, input: torch.Tensor) -> torch.Tensor:  # noqa: A002 (its name in torch)
        """[..., width] to [..., made]."""
        if torch.is_grad_enabled() or not self._is_worth(input):
            return super().forward(input)
        made: torch.Tensor = multiplied(input, self.weight, self.bias)
        return made

    def _is_worth(self, values: torch.Tensor) -> bool:
        rows = values.numel() // max(1, self.in_features)
        is_enough = rows >= _FEWEST and rows * self.weight.numel() >= _LEAST
        return is_enough and values.dtype == self.weight.dtype == torch.float32 and values.device.type == "cpu"
