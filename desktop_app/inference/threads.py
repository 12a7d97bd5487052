"""How many threads torch takes while a checkpoint runs; each has the number that suits it."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any


@contextmanager
def limited(count: int) -> Iterator[None]:
    """So many threads of torch inside the block, on the calling thread; never held across a yield of a stream."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def at_most(count: int) -> AbstractContextManager[None]:
    """No more than so many threads of torch inside a block, as in limited(); as many as torch takes for 0."""
    import torch

    return limited(count) if 0 < count < torch.get_num_threads() else nullcontext()


def run_with(model: Any, count: int) -> None:
    """Have a model's passes take so many threads, but no more than torch takes (OMP_NUM_THREADS); 1 at least.

    model: a torch module; its towers, which tasks call by themselves, are direct children of it.
    """
    import torch

    if count >= torch.get_num_threads():
        return
    passing = _Passing(count)
    for module in (model, *model.children()):
        module.register_forward_pre_hook(passing.enter)
        module.register_forward_hook(passing.leave, always_call=True)


class _Passing:
    """Sets the number of threads at the outermost of nested calls, and sets it back when that ends."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._before = count
        self._depth = 0

    def enter(self, *_: object) -> None:
        import torch

        if self._depth == 0:
            self._before = torch.get_num_threads()
            torch.set_num_threads(self._count)
        self._depth += 1

    def leave(self, *_: object) -> None:
        import torch

        self._depth = max(0, self._depth - 1)
        if self._depth == 0:
            torch.set_num_threads(self._before)
