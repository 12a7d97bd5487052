"""What torch's allocator gives and takes back on a processor while something runs, as its profiler sees it."""

import os
from typing import Any


class AllocationTrace:
    """Counts allocations on the calling thread between start() and stop(); one at a time on a thread."""

    def __init__(self) -> None:
        from torch.profiler import ProfilerActivity, profile

        # The tracing library writes two lines to stderr at every start and stop unless told not to.
        os.environ.setdefault("KINETO_LOG_LEVEL", "99")
        self._profile: Any = profile(activities=[ProfilerActivity.CPU], profile_memory=True)

    def start(self) -> None:
        """From here on. Raises RuntimeError where a profiler runs on this thread already."""
        self._profile.__enter__()

    def stop(self) -> int:
        """The highest sum of what was allocated and not yet freed, in bytes, in the order of time."""
        self._profile.__exit__(None, None, None)
        now = peak = 0
        for event in self._profile.profiler.kineto_results.events():
            if event.name() == "[memory]":
                now += event.nbytes()
                peak = max(peak, now)
        return peak


def is_traced() -> bool:
    """Whether a profiler of torch runs on this thread."""
    import torch

    return bool(torch._C._autograd._profiler_enabled())
