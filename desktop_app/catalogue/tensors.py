"""Reads what a safetensors file holds from its header, without torch and without reading the weights."""

import json
from math import prod
from pathlib import Path

from desktop_app.catalogue.files import INDEX, WEIGHTS

_MOST_HEADER = 100_000_000
"""Bytes; the format's own limit."""


class BrokenWeights(ValueError):
    """A safetensors file whose header or length is not what the format says."""


def shapes(path: Path) -> dict[str, tuple[int, ...]]:
    """The shape of each tensor in a safetensors file; raises BrokenWeights.

    The format: eight bytes with the header's length, the header in JSON, then the tensors without gaps
    (https://huggingface.co/docs/safetensors).
    """
    try:
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if not 2 <= length <= _MOST_HEADER:
                raise BrokenWeights("it does not begin as a safetensors file")
            header = json.loads(file.read(length))
        header.pop("__metadata__", None)
        ends = [tensor["data_offsets"][1] for tensor in header.values()]
        found = {name: tuple(map(int, tensor["shape"])) for name, tensor in header.items()}
    except BrokenWeights:
        raise
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise BrokenWeights("its header cannot be read") from error
    expected = 8 + length + max(ends, default=0)
    if path.stat().st_size != expected:
        raise BrokenWeights(f"it has {path.stat().st_size:,} bytes instead of {expected:,}")
    return found


def parameters(folder: Path) -> int:
    """How many numbers the safetensors files of a checkpoint hold; 0 where it has none. Raises BrokenWeights."""
    if (folder / WEIGHTS).is_file():
        parts = [folder / WEIGHTS]
    elif (folder / INDEX).is_file():
        parts = sorted(folder.glob("model-*-of-*.safetensors"))
    else:
        parts = []
    return sum(prod(shape) for part in parts for shape in shapes(part).values())
