"""What a checkpoint takes as its input grows, before anything was measured: passes that are followed and not run.

Which input has a length is known to the checkpoint's task (`sweep` of its TaskSpec).
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch

from desktop_app import registry
from desktop_app.inference.curves import Curve
from desktop_app.inference.imagined import META, imagined, peak_of
from desktop_app.task_spec import resolve

if TYPE_CHECKING:
    from desktop_app.inference.loading import Loaded

log = logging.getLogger(__name__)

_LENGTHS = (16, 64, 128, 200, 320, 480, 1024, 2048, 4096)
"""Tokens of the passes that are followed, closest where pictures of 224 pixels and texts of 512 tokens lie; a curve
goes on beyond them as its last stretch does."""

Inputs = dict[str, torch.Tensor]


@dataclass(frozen=True)
class Sized:
    """One pass of a checkpoint over an input of some length.

    length: tokens of the sequence, the nearest that the input allows. extent, unit: as Curve has them.
    inputs: tensors on a device ("cpu", "meta"), random but of the true shape. run: the pass over them.
    note: why it is not run; "" where it is. is_fixed: whether the input has one length, so that what it takes is told
    though it is not run. reads: of pictures, what they are.
    """

    length: int
    extent: float
    unit: str
    inputs: Callable[[str], Inputs]
    run: Callable[..., object]
    note: str = ""
    is_fixed: bool = False
    reads: str = "pictures"

    def work(self, device: str) -> Callable[[], object]:
        """The pass with its inputs, which are made now."""
        inputs = self.inputs(device)
        return lambda: self.run(**inputs)


Sweep = Callable[["Loaded", int], Sized]
"""A checkpoint over about so many tokens."""


def sweep_of(task: str) -> Sweep | None:
    """How a task's checkpoints are brought to a length; None for a task whose are not."""
    place = next((each.sweep for each in registry.specs() if each.id == task), "")
    return resolve(place) if place else None


class Foresight:
    """What passes of a checkpoint will take. Raises what transformers does where it cannot be imagined."""

    def __init__(self, loaded: "Loaded", sweep: Sweep) -> None:
        self._sweep = sweep
        self._other = imagined(loaded)

    def bytes(self, length: int) -> int:
        """At the peak of a pass over about so many tokens, beside weights and inputs."""
        one = self._sweep(self._other, length)
        inputs = one.inputs(META)
        return peak_of(self._other.model, lambda: one.run(**inputs), inputs.values())

    def curve(self) -> Curve | None:
        """Of all lengths that the checkpoint reads; None where it reads none."""
        found: Curve | None = None
        for length in _LENGTHS:
            one = self._sweep(self._other, length)
            if one.note:
                break
            start = found or Curve(one.unit, predicted=True, reads=one.reads)
            taken = self.bytes(length)
            found = start.with_point(one.extent, float(taken)) if taken else start
        return found or None


def foreseen(loaded: "Loaded") -> Curve | None:
    """A checkpoint's predicted curve; None for a task without one, or where its network cannot be followed."""
    try:
        sweep = sweep_of(loaded.entry.task)
        return Foresight(loaded, sweep).curve() if sweep is not None else None
    except Exception as error:  # whatever an architecture does with tensors that have no numbers
        log.warning("the memory of %s cannot be predicted: %s", loaded.name, error)
        return None


def random(*shape: int, device: str, dtype: Any) -> torch.Tensor:
    """Numbers of the normal distribution, the same each time; none on the meta device."""
    if device == META:
        return torch.empty(*shape, device=device, dtype=dtype)
    generator = torch.Generator().manual_seed(shape[-1])
    return torch.randn(*shape, generator=generator).to(device, dtype)


def random_ids(length: int, most: int, device: str) -> torch.Tensor:
    """Pieces of a text [1, length] below ``most``, the same each time."""
    if device == META:
        return torch.empty(1, length, device=device, dtype=torch.long)
    return torch.randint(0, most, (1, length), generator=torch.Generator().manual_seed(length)).to(device)
