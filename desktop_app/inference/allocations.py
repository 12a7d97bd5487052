"""What torch's allocator gives and takes back on a processor while something runs, as its profiler sees it."""

import gc
import os
from threading import Lock
from typing import Any

_tracing = Lock()
"""Torch has one profiler for the process: started on two threads at once, it breaks off the program."""


class AllocationTrace:
    """Counts allocations on the calling thread between start() and stop(); one at a time in a process."""

    def __init__(self) -> None:
        from torch.profiler import ProfilerActivity, profile

        # The tracing library writes two lines to stderr at every start and stop unless told not to.
        os.environ.setdefault("KINETO_LOG_LEVEL", "99")
        self._profile: Any = profile(activities=[ProfilerActivity.CPU], profile_memory=True)
        self._collects = False

    def start(self, wait: bool = True) -> bool:
        """From here on; False where another thread counts, and wait is not wanted.

        Raises RuntimeError where a profiler runs on this thread already.
        """
        if is_traced():
            raise RuntimeError("a profiler runs on this thread already")
        if not _tracing.acquire(blocking=wait):
            return False
        # Torch knows blocks of earlier traces: garbage of these that is collected meanwhile would count as given back,
        # and hide as much of what is taken.
        self._collects = gc.isenabled()
        gc.disable()
        try:
            self._profile.__enter__()
        except BaseException:
            self._let_go()
            raise
        return True

    def _let_go(self) -> None:
        if self._collects:
            gc.enable()
        _tracing.release()

    def stop(self) -> int:
        """The highest sum of what was allocated and not yet freed, in bytes, in the order of time."""
        try:
            self._profile.__exit__(None, None, None)
        finally:
            self._let_go()
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
