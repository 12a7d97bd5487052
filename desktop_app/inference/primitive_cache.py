"""How much oneDNN keeps of what it compiles for convolutions and matrices of each size."""

import os

_KEPT = "64"


def set_small_primitive_cache() -> None:
    """From `import torch` on, oneDNN keeps the latest 64 of what it compiled instead of 1,024, and torch as many of it.

    A checkpoint has some dozens, for sizes that come again and again; a sound makes sizes that never come again, and
    the memory they took grew for an hour: by 190 MB in ten minutes where linear layers go through oneDNN too
    (inference/products.py), by 12 with this. A person's own settings count. Must run before torch is imported.
    """
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", _KEPT)
    os.environ.setdefault("LRU_CACHE_CAPACITY", _KEPT)  # of ideep, by which torch calls oneDNN
