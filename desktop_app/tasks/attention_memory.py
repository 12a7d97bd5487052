"""Measures what attention costs: the memory of each mechanism at each sequence length."""

import time
from collections.abc import Generator

import torch

from desktop_app.answers import Answer, MemoryPoint
from desktop_app.attention.mechanisms import MECHANISMS, Mechanism
from desktop_app.attention.memory import measure
from desktop_app.inference.devices import choose
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion, DeviceProblem
from desktop_app.questions import AttentionMemory
from desktop_app.tasks import Answers

_MOST_ON_CPU = 2 * 2**30
"""Bytes a measurement may take from a machine that has other things to do."""


def answer(question: AttentionMemory, residency: Residency) -> Answers:
    """A MemoryPoint for each length and mechanism, the short lengths first; no checkpoint is loaded.

    Raises BadQuestion for an unknown mechanism or a length below 1, DeviceProblem for an unknown device.
    """
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
    predicted = mechanism.predicted_bytes(*shape)
    room = _room(device)
    started = time.perf_counter()
    measured = None
    if predicted <= room:
        measured = measure(mechanism.name, length, question.heads, question.head_dim, device)
    return MemoryPoint(
        mechanism=mechanism.name,
        title=mechanism.title,
        about=mechanism.about,
        length=length,
        megabytes=None if measured is None else measured / 1e6,
        predicted=predicted / 1e6,
        note="" if measured is not None else f"would take more than the {room / 1e6:,.0f} MB set aside",
        device=device,
        seconds=time.perf_counter() - started,
    )


def _room(device: str) -> int:
    """Bytes a measurement may take: half of what is free on a GPU, a fixed share of main memory."""
    if device.startswith("cuda"):
        return torch.cuda.mem_get_info(device)[0] // 2
    return _MOST_ON_CPU
