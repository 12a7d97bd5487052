"""Which number format a device gains from. torch is imported inside the functions."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch


def choose(device: str, wanted: str) -> "torch.dtype":
    """The floating-point type to run in: half where it gains, unless a person insists ("float32", "half").

    On a GPU half precision is faster everywhere it exists. On a processor only those with AMX gain from
    bfloat16 (measured 3 to 4 times for ViT-B/16); elsewhere it can be slower than float32.
    """
    import torch

    if wanted == "float32":
        return torch.float32
    if device.startswith("cuda"):
        return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    if device == "mps":
        return torch.float16
    if wanted == "half" or has_amx():
        return torch.bfloat16
    return torch.float32


def has_amx() -> bool:
    """Whether this processor multiplies bfloat16 matrices in hardware tiles."""
    import torch

    probe = getattr(torch.cpu, "_is_amx_tile_supported", None)
    return bool(probe and probe())
