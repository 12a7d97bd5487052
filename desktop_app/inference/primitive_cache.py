"""How much oneDNN keeps of what it compiles for convolutions and matrices of each size."""

import os


def set_small_primitive_cache() -> None:
    """From `import torch` on, oneDNN keeps the latest 128 of what it compiled instead of 1,024.

    A checkpoint has some dozens, for sizes that come again and again; a sound makes sizes that never come again, and
    the memory they took grew for an hour. A person's own ONEDNN_PRIMITIVE_CACHE_CAPACITY counts. Must run before torch
    is imported.
    """
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "128")
