"""Work of many like pieces, shared out over as many threads as torch takes, each with whole pieces of its own.

torch itself divides every single product among its threads, which wait for each other after each. Of products that take
less than a millisecond the waiting is a fifth of the time of two cores, and more where other programs want them too.
"""

import math
from collections.abc import Callable, Iterable
from itertools import chain
from threading import Thread

import torch

from desktop_app.inference.threads import limited


def share(work: Callable[[int], object], count: int) -> None:
    """Call work(0), ... work(count - 1), in any order, on this thread and others; without gradients.

    Each call runs with one thread of torch, the first on this thread. Comes back when all are done; raises what the
    first that fails raises, and those that had not begun are left out.
    """
    places, inferring = iter(range(count)), torch.is_inference_mode_enabled()
    failed: list[BaseException] = []

    def take(some: Iterable[int] = places) -> None:
        with torch.inference_mode(inferring), torch.no_grad():
            try:
                for place in some:  # each thread takes the next that is left
                    work(place)
            except BaseException as error:
                failed.append(error)
                for _ in places:
                    pass

    if (threads := _threads(count)) == 1:
        take()
    else:
        # Threads that are new take as many of torch's as were last set.
        with limited(1):
            # The first, which is as large as any, is this thread's, where a trace of memory sees it.
            mine = chain([next(places)], places)
            others = [Thread(target=take, name="share", daemon=True) for _ in range(threads - 1)]
            for each in others:
                each.start()
            take(mine)
            for each in others:
                each.join()
    if failed:
        raise failed[0]


def set_aside(each: int, count: int, device: torch.device) -> torch.Tensor:
    """The bytes that the other threads of share() take for ``count`` pieces of so many bytes each.

    A trace of memory sees what the calling thread allocates. These, which nobody touches, take none themselves.
    """
    return torch.empty((_threads(count) - 1) * each, dtype=torch.uint8, device=device)


def pieces(length: int, most: int) -> list[slice]:
    """Stretches of a length, none longer than ``most``, as many as all threads of share() end at once with."""
    threads = _threads(length)
    count = threads * math.ceil(length / (threads * most))
    size = math.ceil(length / max(count, 1))
    return [slice(start, min(start + size, length)) for start in range(0, length, max(size, 1))]


def _threads(count: int) -> int:
    return max(1, min(torch.get_num_threads(), count))
