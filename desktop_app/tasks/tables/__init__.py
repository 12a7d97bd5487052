"""How a table of any size is read by a checkpoint that sees 512 tokens at a time."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")


def chunks(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """Lists of at most so many items, taken lazily."""
    rest = iter(items)
    while some := list(islice(rest, size)):
        yield some
