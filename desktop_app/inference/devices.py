"""Which devices this machine can compute on, and why the GPU is not one of them where it is not."""

import os
import platform
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from desktop_app.inference import faults
from desktop_app.problems import DeviceProblem


@dataclass(frozen=True)
class Device:
    """A device to compute on: torch's id for it, a title for a person, its memory in bytes."""

    id: str
    title: str
    memory: int


def physical_memory() -> int:
    """Bytes of main memory."""
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return 8 * 2**30  # Windows keeps no such figure in reach; a careful guess for the residency budget


def free_memory() -> int:
    """Bytes of main memory that can be had without swapping."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
    except (OSError, StopIteration):
        return physical_memory() // 4  # macOS and Windows keep no such figure in reach


_SHARE_ON_CPU = 0.4
"""Of the main memory that is free: nothing that is foreseen may make the machine swap."""


def room_on(device: str) -> int:
    """Bytes that a pass may take: half of what is free on a GPU, less of main memory, which others need too."""
    if device.startswith("cuda"):
        import torch

        mine = torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
        return (torch.cuda.mem_get_info(device)[0] + mine) // 2
    return int(_SHARE_ON_CPU * free_memory())


def devices() -> tuple[Device, ...]:
    """Every device torch can use, the fastest first, without those that stopped; the processor is always the last."""
    import torch

    found = []
    if torch.cuda.is_available():
        for index in range(torch.cuda.device_count()):
            if faults.has_stopped(f"cuda:{index}"):
                continue
            facts = torch.cuda.get_device_properties(index)
            found.append(Device(f"cuda:{index}", facts.name, facts.total_memory))
    if torch.backends.mps.is_available():
        found.append(Device("mps", title="Apple GPU", memory=physical_memory()))
    return (*found, Device("cpu", "Processor", physical_memory()))


def choose(wanted: str) -> Device:
    """The device a person asked for; "auto" takes the fastest there is.

    Raises DeviceProblem, with the reason in words, for a device that is not here.
    """
    here = devices()
    if wanted == "auto":
        return here[0]
    for device in here:
        if wanted in (device.id, device.id.split(":")[0]):
            return device
    ids = ", ".join(device.id for device in here)
    no_card = wanted.startswith("cuda") and (len(here) == 1 or faults.has_stopped(wanted))
    reason = why_not_gpu() if no_card else f"it is not on this machine, which has {ids}"
    raise DeviceProblem(wanted, reason.rstrip("."), f"Choose auto or one of: {ids}.")


def why_not_gpu() -> str:
    """One or two sentences: that the GPU is used, or why it is not and what would change that."""
    import torch

    if faults.any_stopped():
        return f"The GPU is not used: {faults.STOPPED}."
    if torch.cuda.is_available():
        return f"The GPU is used: {torch.cuda.get_device_name(0)}."
    if torch.backends.mps.is_available():
        return "The GPU is used: Apple GPU through Metal."
    if sys.platform == "darwin":
        mac = f"This Mac ({platform.machine()})"
        return f"{mac} offers no Metal device that PyTorch can use; macOS 14 on Apple silicon does."
    return _why_not_cuda(torch.version.cuda, torch.version.hip, torch.__version__)


def _why_not_cuda(cuda: str | None, hip: str | None, version: str) -> str:
    """The reason on Linux and Windows, from the nearest cause to the farthest."""
    card = shutil.which("nvidia-smi") is not None or Path("/proc/driver/nvidia/version").exists()
    if cuda is None and hip is None:
        build = f"The installed PyTorch ({version}) is the build for processors only."
        if card:
            return f"{build} There is an NVIDIA driver: install the CUDA build of PyTorch to use the card."
        return f"{build} No NVIDIA driver was found either, so there is likely no card to use."
    hidden = os.environ.get("CUDA_VISIBLE_DEVICES")
    if hidden is not None and hidden.strip() in ("", "-1"):
        return "CUDA_VISIBLE_DEVICES hides every GPU from this program; unset it and start again."
    if not card:
        return f"PyTorch {version} could use CUDA, but no NVIDIA driver was found on this machine."
    return (
        f"PyTorch {version} was built for CUDA {cuda}, but the driver does not answer: "
        "it is likely too old for that version, or the card is taken or asleep. Update the driver and restart."
    )
