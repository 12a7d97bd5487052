"""Decodes inputs ahead of the model in a small pool, in order, with a bound: memory stays flat."""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

_BESIDE_A_PROCESSOR = 2
_MOST = 16
"""Threads: more than so many hold each other up at the interpreter's lock."""

Source = TypeVar("Source")
Decoded = TypeVar("Decoded")


def threads_beside(device: str) -> int:
    """How many threads decode for a model on a device: a GPU leaves every core to them, and is not to wait for them."""
    if device == "cpu":
        return _BESIDE_A_PROCESSOR
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(_BESIDE_A_PROCESSOR, min(cores, _MOST))


def decoded_ahead(
    sources: Iterable[Source], decode: Callable[[Source], Decoded], ahead: int, threads: int = _BESIDE_A_PROCESSOR
) -> Generator[tuple[Source, Decoded | Exception], None, None]:
    """Each source with what decode made of it, or with the exception it raised; in the order given.

    At most `ahead` decoded items wait at any time. Closing the iterator stops the decoding.
    """
    waiting: deque[tuple[Source, Future[Decoded]]] = deque()
    rest = iter(sources)
    pool = ThreadPoolExecutor(threads, thread_name_prefix="decode")
    try:
        for source in islice(rest, ahead):
            waiting.append((source, pool.submit(decode, source)))
        while waiting:
            source, future = waiting.popleft()
            error = future.exception()
            result = error if error is not None else future.result()
            for following in islice(rest, 1):
                waiting.append((following, pool.submit(decode, following)))
            if isinstance(result, BaseException) and not isinstance(result, Exception):
                raise result
            yield source, result
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
