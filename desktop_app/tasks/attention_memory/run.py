"""Measures what attention costs: the memory and time of each mechanism at each sequence length."""

import time
from collections.abc import Generator
from statistics import median

import torch

from desktop_app.answers import Answer, MemoryPoint
from desktop_app.attention.mechanisms import MECHANISMS, Mechanism
from desktop_app.attention.memory import measure
from desktop_app.inference.devices import choose, free_memory
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion, DeviceProblem
from desktop_app.questions import AttentionMemory
from desktop_app.tasks import Answers

_SHARE_ON_CPU = 0.4
"""Of the main memory that is free: a measurement must never make the machine swap."""

_WITH_GRADIENTS = 4
"""What the way back keeps, at most, as a multiple of the way there: weights, their gradients, and the inputs'."""


def answer(question: AttentionMemory, residency: Residency) -> Answers:
    """A MemoryPoint for each length and mechanism, the short lengths first; no checkpoint is loaded.

    Raises BadQuestion for an unknown mechanism or a length below 1, DeviceProblem for an unknown device.
    """
    if question.repeats < 1:
        raise BadQuestion("repeats", "there must be 1 or more", "Give a larger number.")
    names = question.mechanisms or tuple(MECHANISMS)
    unknown = [name for name in names if name not in MECHANISMS]
    if unknown:
        raise BadQuestion(unknown[0], "it is not a mechanism", f"Choose from: {', '.join(MECHANISMS)}.")
    if not question.lengths or min(*question.lengths, question.heads, question.head_dim) < 1:
        raise BadQuestion("sequence length", "lengths, heads and head size must be 1 or more", "Give larger ones.")
    points = [(MECHANISMS[name], length) for length in sorted(set(question.lengths)) for name in names]
    device = _measurable(question.device)
    return Answers(_measured(question, points, device), total=len(points))


def _measurable(wanted: str) -> str:
    """The device to measure on; torch keeps no peak for Apple's, so "auto" takes the processor there."""
    device = choose(wanted).id
    if device == "mps" and wanted != "auto":
        raise DeviceProblem("mps", "PyTorch keeps no record of peak memory there", "Choose cpu instead.")
    return "cpu" if device == "mps" else device


def _measured(
    question: AttentionMemory, points: list[tuple[Mechanism, int]], device: str
) -> Generator[Answer, None, None]:
    for mechanism, length in points:
        yield _point(question, mechanism, length, device)


def _point(question: AttentionMemory, mechanism: Mechanism, length: int, device: str) -> MemoryPoint:
    shape = (question.heads, length, question.head_dim)
    dtype = torch.bfloat16 if question.precision == "half" else torch.float32
    predicted = mechanism.predicted_bytes(*shape) * dtype.itemsize // 4
    room = room_on(device)
    needed = predicted * (_WITH_GRADIENTS if question.backward else 1)
    started = time.perf_counter()
    measured = None
    if needed <= room:
        how = (device, dtype, question.backward, question.repeats)
        measured = measure(mechanism.name, length, question.heads, question.head_dim, *how)
    return MemoryPoint(
        mechanism=mechanism.name,
        title=mechanism.title,
        about=mechanism.about,
        length=length,
        megabytes=None if measured is None else measured.bytes / 1e6,
        predicted=predicted / 1e6,
        run=None if measured is None else median(measured.seconds),
        spread=0.0 if measured is None else max(measured.seconds) - min(measured.seconds),
        note="" if measured is not None else f"would take more than the {room / 1e6:,.0f} MB set aside",
        device=device,
        seconds=time.perf_counter() - started,
    )


def room_on(device: str) -> int:
    """Bytes a measurement may take: half of what is free on a GPU, less of main memory, which others need too."""
    if device.startswith("cuda"):
        return torch.cuda.mem_get_info(device)[0] // 2
    return int(_SHARE_ON_CPU * free_memory())
