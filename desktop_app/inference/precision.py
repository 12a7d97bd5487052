"""Which number format a checkpoint runs in. torch is imported inside the functions."""

import platform
import warnings
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch

FLOAT32, BFLOAT16, FLOAT16, INT8 = "float32", "bfloat16", "float16", "int8"


def choose(device: str, wanted: str, answers: bool = True) -> str:
    """The format to run in where nothing was measured, or a person insists ("float32", "half", "int8").

    answers: whether the checkpoint only answers; what looks into it, by gradients too, takes float32 instead of int8.
    Where there is no int8 (has_int8()) the usual format is taken, as answers then say.

    On a GPU half precision is faster everywhere it exists. On a processor it is taken unmeasured where tiles multiply
    bfloat16 (AMX: 3 to 4 times for ViT-B/16); elsewhere it can be slower than float32, and the probe has to say so.
    """

    if wanted == FLOAT32:
        return FLOAT32
    if wanted == INT8 and has_int8(device):
        return INT8 if answers else FLOAT32
    if device.startswith("cuda"):
        return _half_of_cuda()
    if device == "mps":
        return FLOAT16
    return BFLOAT16 if wanted == "half" or has_amx() else FLOAT32


def candidates(device: str) -> tuple[str, ...]:
    """The formats that may be faster than float32 on a device, for the probe to time."""

    if device.startswith("cuda"):
        return (_half_of_cuda(),)
    if device == "mps":
        return (FLOAT16,)
    found = ((BFLOAT16, has_bfloat16()), (INT8, has_int8(device)))
    return tuple(name for name, there in found if there)


def dtype_of(name: str) -> "torch.dtype":
    """torch's type of a model's floating-point inputs; where linear layers are int8, the rest stays float32."""
    import torch

    return {BFLOAT16: torch.bfloat16, FLOAT16: torch.float16}.get(name, torch.float32)


def has_amx() -> bool:
    """Whether this processor multiplies bfloat16 matrices in hardware tiles."""
    return _cpu_says("_is_amx_tile_supported")


def has_bfloat16() -> bool:
    """Whether this processor has instructions for bfloat16: AMX, AVX512-BF16, or those of Arm.

    Others compute bfloat16 in float32, with conversions, many times slower: not worth a trial.
    """
    arm = platform.machine().lower() in ("arm64", "aarch64")
    return arm or has_amx() or _cpu_says("_is_avx512_bf16_supported")


def _cpu_says(name: str) -> bool:
    import torch

    probe = getattr(torch.cpu, name, None)
    return bool(probe and probe())


def has_int8(device: str) -> bool:
    """Whether a device has linear layers of int8: a processor for which this build of torch has them, no other."""
    import torch

    engines = ("x86", "fbgemm", "onednn", "qnnpack")
    return device == "cpu" and torch.backends.quantized.engine in engines and hasattr(torch, "ao")


def _half_of_cuda() -> str:
    """The half precision of a card; those before Ampere have bfloat16 by emulation alone, slower than float32."""
    import torch

    return BFLOAT16 if torch.cuda.is_bf16_supported(including_emulation=False) else FLOAT16


def quantised(model: Any) -> Any:
    """The model with the weights of its linear layers as int8, and inputs of these quantised as they come.

    Weights take a scale a row, inputs one a batch (dynamic quantisation, as torch.ao.quantization does it): what is
    answered about an item depends a little on those it shares a batch with. On a processor alone, without gradients.
    """
    import torch

    with warnings.catch_warnings():
        # That torch.ao will move to a package of its own is said at every call; what it does is what is meant here.
        warnings.simplefilter("ignore")
        wanted = {torch.nn.Linear: torch.ao.quantization.per_channel_dynamic_qconfig}
        return torch.ao.quantization.quantize_dynamic(model, wanted, inplace=True)  # type: ignore[no-untyped-call]
