"""How a table of any size is read by a checkpoint that sees 512 tokens at a time."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")


def chunks(items: Iterable[Item], size: Callable[[], int]) -> Iterator[list[Item]]:
    """Lists of at most so many items, taken lazily.

    size: asked before each list, and not after the last one, as what fits on a device is known only after a first pass.
    """
    rest = iter(items)
    for first in rest:
        yield [first, *islice(rest, size() - 1)]
