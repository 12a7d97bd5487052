"""How much memory one attention needs at its peak, measured."""

import gc
import os
from collections.abc import Callable

import torch
from torch import Tensor
from torch.profiler import ProfilerActivity, profile

from desktop_app.attention.mechanisms import MECHANISMS

_SMALL = 64


def measure(mechanism: str, length: int, heads: int = 12, head_dim: int = 64, device: str = "cpu") -> int:
    """Bytes at the peak of one float32 attention over random tokens, beyond its inputs.

    mechanism: a name in MECHANISMS. length: tokens. device: "cpu", "cuda" or "cuda:1".
    On a CPU torch's profiler counts what its allocator gives and takes back; on a GPU the caching
    allocator's own peak is read. Raises KeyError for an unknown mechanism, and torch's error
    where memory does not suffice.
    """
    attend = MECHANISMS[mechanism].attend
    generator = torch.Generator().manual_seed(length)
    q, k, v = (torch.randn(1, heads, length, head_dim, generator=generator).to(device) for _ in range(3))
    with torch.inference_mode():
        if torch.device(device).type == "cuda":
            attend(q[:, :, :_SMALL], k[:, :, :_SMALL], v[:, :, :_SMALL])
            return _peak_on_gpu(lambda: attend(q, k, v), torch.device(device))
        return _peak_on_cpu(lambda: attend(q, k, v))


def _peak_on_cpu(work: Callable[[], Tensor]) -> int:
    """The highest sum of what was allocated and not yet freed, in the order of time."""
    # The tracing library writes two lines to stderr at every start and stop unless told not to.
    os.environ.setdefault("KINETO_LOG_LEVEL", "99")
    with profile(activities=[ProfilerActivity.CPU], profile_memory=True) as trace:
        work()
    now = peak = 0
    for event in trace.profiler.kineto_results.events():
        if event.name() == "[memory]":
            now += event.nbytes()
            peak = max(peak, now)
    return peak


def _peak_on_gpu(work: Callable[[], Tensor], device: torch.device) -> int:
    """Peak beyond what was allocated before. Libraries' workspaces must exist already: run once before."""
    gc.collect()
    torch.cuda.synchronize(device)
    before = torch.cuda.memory_allocated(device)
    torch.cuda.reset_peak_memory_stats(device)
    work()
    torch.cuda.synchronize(device)
    return torch.cuda.max_memory_allocated(device) - before
