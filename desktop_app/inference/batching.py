"""Batches that fit: starts from a size the device likes, and halves it when memory runs out."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from desktop_app.inference import probes
from desktop_app.inference.devices import room_on
from desktop_app.inference.faults import in_words, is_out_of_memory

if TYPE_CHECKING:
    from desktop_app.inference.loading import Loaded

Item = TypeVar("Item")
Result = TypeVar("Result")

_FIRST_BATCH = {"cpu": 8, "mps": 16, "cuda": 64}
"""A processor gains little above 8; a GPU is kept busy by some dozens of pictures."""


def usual_size(device: str) -> int:
    """How many items to run at once on a device where nothing was measured."""
    return _FIRST_BATCH[device.split(":")[0]]


def size_for(loaded: "Loaded", extent: float | None = None) -> int:
    """How many items to run at once on the device a checkpoint is on.

    extent: of an item, in the unit of the checkpoint's curve. With it no more than fit into the memory that is free
    now: what is taken for a batch is foreseen instead of tried. The first pass of a checkpoint that nobody measured is
    of one item, so that its answer does not wait for the curve to be predicted; the second pass does.
    """
    size = loaded.batch_size or usual_size(loaded.device)
    if extent is None:
        return size
    if loaded.is_new:
        return 1
    curve = loaded.predicted()
    return max(1, min(size, int(room_on(loaded.device) // curve.bytes_at(extent)))) if curve else size


def halving(
    loaded: "Loaded",
    items: Sequence[Item],
    run: Callable[[Sequence[Item]], Sequence[Result]],
    extent: float | None = None,
) -> Iterator[Result]:
    """Run all items, in batches of size_for(loaded, extent); a batch that does not fit is halved and tried again.

    The size that worked is remembered in loaded.batch_size, and on disk for this checkpoint and device; while the first
    smaller batch runs, loaded.memory_note says so. Raises DeviceProblem when not even one fits.
    """
    done = 0
    while done < len(items):
        size = size_for(loaded, extent)
        try:
            results = run(items[done : done + size])
        except Exception as error:
            if not is_out_of_memory(error):
                raise
            if size == 1:
                raise in_words(error, loaded.device) from error
            loaded.batch_size = size // 2
            loaded.memory_note = f"The memory did not hold {size} at once; {size // 2} at once fit, as is remembered."
            continue
        if loaded.memory_note:
            loaded.memory_note = ""
            if loaded.entry.folder is not None:
                probes.keep_fitting(loaded.entry.folder, loaded.device, size)
        yield from results
        done += size
