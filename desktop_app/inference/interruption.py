"""Ends a pass of a checkpoint between two of its layers, where nobody wants its answer any longer.

A pass cannot be stopped from outside; but a model runs layer by layer, and a hook before each may raise. What had begun
is dropped as where memory runs out: nothing of a pass is kept before its end.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import local
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import nn

_here = local()


class Interrupted(Exception):
    """The pass was ended: nobody waits for it."""


@contextmanager
def unless(unwanted: Callable[[], bool]) -> Iterator[None]:
    """Inside the block a pass on this thread ends before its next layer once unwanted() says so; raises Interrupted."""
    before = getattr(_here, "unwanted", None)
    _here.unwanted = unwanted
    try:
        yield
    finally:
        _here.unwanted = before


def watch(model: "nn.Module") -> int:
    """Have every layer of a model's stacks look whether the pass is wanted still; how many there are."""
    import torch

    layers = {each for stack in model.modules() if isinstance(stack, torch.nn.ModuleList) for each in stack}
    for layer in layers:
        layer.register_forward_pre_hook(_look)
    return len(layers)


def _look(_layer: Any, _inputs: Any) -> None:
    unwanted = getattr(_here, "unwanted", None)
    if unwanted is not None and unwanted():
        raise Interrupted
