"""How much memory one attention needs at its peak, and how long it takes, measured."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor

from desktop_app.attention.mechanisms import SWEPT, Attend
from desktop_app.inference.allocations import AllocationTrace

_SMALL = 64


@dataclass(frozen=True)
class Measurement:
    """What one attention took: bytes at its peak beyond its inputs, and seconds of each run."""

    bytes: int
    seconds: tuple[float, ...]


def measure(
    mechanism: str,
    length: int,
    heads: int = 12,
    head_dim: int = 64,
    device: str = "cpu",
    dtype: torch.dtype = torch.float32,
    backward: bool = False,
    repeats: int = 1,
) -> Measurement:
    """Memory and time of one attention over random tokens.

    mechanism: a name in SWEPT. length: tokens. device: "cpu", "cuda" or "cuda:1". backward: whether gradients of
    q, k and v are worked out too. repeats: runs that are timed, after the one whose memory is measured.
    On a CPU torch's profiler counts what its allocator gives and takes back; on a GPU the caching
    allocator's own peak is read. Raises KeyError for an unknown mechanism, and torch's error
    where memory does not suffice.
    """
    attend = SWEPT[mechanism].attend
    place = torch.device(device)
    generator = torch.Generator(place).manual_seed(length)
    shape = (1, heads, length, head_dim)
    q, k, v = (torch.randn(shape, generator=generator, device=place, dtype=dtype) for _ in range(3))
    through = _with_gradient if backward else _without_gradient
    work = partial(through, attend, q, k, v)
    if place.type == "cuda":
        # As it is measured: the way back runs in a thread of torch's, whose products have a workspace of their own.
        through(attend, *(each[:, :, :_SMALL] for each in (q, k, v)))
        peak = _peak_on_gpu(work, place)
    else:
        peak = peak_on_cpu(work)
    return Measurement(peak, tuple(_seconds(work, place) for _ in range(repeats)))


def measure_work(work: Callable[[], object], device: str, repeats: int = 1) -> Measurement:
    """Memory and time of any work on a device, beyond what lies there before, as measure() tells them."""
    highest = peak(work, device)
    place = torch.device(device)
    return Measurement(highest, tuple(_seconds(work, place) for _ in range(repeats)))


def _without_gradient(attend: Attend, q: Tensor, k: Tensor, v: Tensor) -> object:
    with torch.inference_mode():
        return attend(q, k, v)


def peak(work: Callable[[], object], device: str) -> int:
    """Bytes that work() takes at its peak beyond what there was before; on a GPU it is run once before."""
    place = torch.device(device)
    if place.type != "cuda":
        return peak_on_cpu(work)
    work()
    return _peak_on_gpu(work, place)


def _with_gradient(attend: Attend, q: Tensor, k: Tensor, v: Tensor) -> object:
    wanted = [each.detach().requires_grad_() for each in (q, k, v)]
    return torch.autograd.grad(attend(wanted[0], wanted[1], wanted[2]).sum(), wanted, allow_unused=True)


def _seconds(work: Callable[[], object], place: torch.device) -> float:
    if place.type == "cuda":
        torch.cuda.synchronize(place)
    began = time.perf_counter()
    work()
    if place.type == "cuda":
        torch.cuda.synchronize(place)
    return time.perf_counter() - began


def peak_on_cpu(work: Callable[[], object]) -> int:
    """The highest sum of what was allocated and not yet freed, in the order of time."""
    trace = AllocationTrace()
    trace.start()
    try:
        work()
    finally:
        highest = trace.stop()
    return highest


def _peak_on_gpu(work: Callable[[], object], device: torch.device) -> int:
    """Peak beyond what was allocated before. Libraries' workspaces must exist already: run once before.

    No garbage is collected first: on the models' thread that would also destroy widgets, which only theirs may do. Nor
    does it help, as tensors are freed when the last name for them goes; what is left of others counts before and after.
    """
    torch.cuda.synchronize(device)
    before = torch.cuda.memory_allocated(device)
    torch.cuda.reset_peak_memory_stats(device)
    work()
    torch.cuda.synchronize(device)
    return torch.cuda.max_memory_allocated(device) - before
