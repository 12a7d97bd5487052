"""Keeps small arrays that outlive the pass they come from, outside the heap in which passes work.

A pass takes and frees blocks of megabytes. An array of some hundred bytes that stays between two of them
splits the room they leave, and the next pass needs new room: measured with the built-in ViT, 113 kB a picture
for maps of 576 bytes each. Here they lie side by side in mappings of their own.
"""

import mmap

import numpy as np

_CHUNK = 256 * 1024
"""Bytes mapped at a time; given back when the last array in them is let go."""


class MapArena:
    """Copies float32 arrays to where they can stay; for one thread."""

    def __init__(self) -> None:
        self._free = np.empty(0, np.float32)

    def copy(self, values: np.ndarray) -> np.ndarray:
        """A copy of an array (any shape, float32) that can be written to and is freed like any other."""
        if values.size > self._free.size:
            mapped = mmap.mmap(-1, max(_CHUNK, values.nbytes))
            self._free = np.frombuffer(mapped, np.float32)
        place, self._free = np.split(self._free, [values.size])
        place[:] = values.ravel()
        return place.reshape(values.shape)
