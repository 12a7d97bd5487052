"""Measures what attention costs: the memory and time of each mechanism at each sequence length."""

import time
from collections.abc import Callable, Generator
from dataclasses import replace
from functools import cache, partial
from statistics import median
from typing import Any

import torch

from desktop_app import registry
from desktop_app.answers import Answer, MemoryPoint, spoken_list
from desktop_app.attention.library_layers import LIBRARY_LAYERS, embedded
from desktop_app.attention.mechanisms import MECHANISMS, SDPA_BACKENDS, SWEPT, Mechanism, sdpa
from desktop_app.attention.memory import Measurement, measure, measure_work
from desktop_app.inference import probes
from desktop_app.inference.curves import USUAL_ROOM, Curve
from desktop_app.inference.devices import choose, room_on
from desktop_app.inference.faults import is_out_of_memory
from desktop_app.inference.foreseen import Foresight, Sized, sweep_of
from desktop_app.inference.loading import Loaded
from desktop_app.inference.precision import INT8, dtype_of
from desktop_app.inference.precision import choose as choose_precision
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion, DeviceProblem
from desktop_app.questions import AttentionMemory
from desktop_app.tasks import Answers
from desktop_app.tasks.attention_memory.models import chosen

MODEL = "model"
"""The mechanism of a MemoryPoint that is a whole checkpoint's."""

_WITH_GRADIENTS, _IN_STEPS = 4, 8
"""What the way back keeps, at most, as a multiple of the way there: weights, their gradients, and the inputs'; twice as
much where the way there lets go of each step before the next (BigBird 8.0 times on an H100, band 3.8). It decides
what is tried; what the way back takes is not foretold."""


def answer(question: AttentionMemory, residency: Residency) -> Answers:
    """A MemoryPoint for each length and mechanism, the short lengths first; a checkpoint is loaded for a model alone.

    Raises BadQuestion for an unknown mechanism, a length below 1, or a model that is not swept; DeviceProblem for an
    unknown device; and what loading raises.
    """
    if question.repeats < 1:
        raise BadQuestion("repeats", "there must be 1 or more", "Give a larger number.")
    known = (*SWEPT, *LIBRARY_LAYERS)
    names = question.mechanisms or (() if question.model is not None else tuple(MECHANISMS))
    unknown = [name for name in names if name not in known]
    if unknown:
        raise BadQuestion(unknown[0], "it is not a mechanism", f"Choose from: {', '.join(known)}.")
    if names and question.precision == INT8:
        raise BadQuestion(INT8, "attention by itself has no weights to be int8", "Choose float32 or half.")
    if not question.lengths or min(*question.lengths, question.heads, question.head_dim) < 1:
        raise BadQuestion("sequence length", "lengths, heads and head size must be 1 or more", "Give larger ones.")
    lengths = sorted(set(question.lengths))
    points = [(name, length) for length in lengths for name in names]
    device = _measurable(question.device)
    swept = lengths if question.model is not None else []
    return Answers(_measured(question, points, device, swept, residency), total=len(points) + len(swept))


def _measurable(wanted: str) -> str:
    """The device to measure on; torch keeps no peak for Apple's, so "auto" takes the processor there."""
    device = choose(wanted).id
    if device == "mps" and wanted != "auto":
        raise DeviceProblem("mps", "PyTorch keeps no record of peak memory there", "Choose cpu instead.")
    return "cpu" if device == "mps" else device


def _measured(
    question: AttentionMemory, points: list[tuple[str, int]], device: str, swept: list[int], residency: Residency
) -> Generator[Answer, None, None]:
    for name, length in points:
        yield (
            _of_layer(question, name, length, device)
            if name in LIBRARY_LAYERS
            else _point(question, SWEPT[name], length, device)
        )
    if question.model is not None:
        # As it answers: in the precision and with the threads that were found to be fastest here.
        with residency.borrow(question.model, measured=True) as loaded:
            yield from _swept(question, question.model.checkpoint_task, loaded, swept)


def _swept(question: AttentionMemory, task: str, loaded: Loaded, lengths: list[int]) -> Generator[Answer, None, None]:
    """A checkpoint at each length; the last point says what fits, and how far the predictions were off."""
    sweep = sweep_of(task)
    if sweep is None:
        known = spoken_list([each.id for each in registry.specs() if each.sweep])
        raise BadQuestion(task, "its checkpoints are not swept over lengths", f"Choose one for: {known}.")
    foresight = Foresight(loaded, sweep)
    points: list[MemoryPoint] = []
    for length in lengths:
        one = sweep(loaded, length)
        predicted = foresight.bytes(length) if one.is_fixed or not one.note else 0
        point = _kept(loaded, _of_model(question, loaded, one, predicted))
        points.append(point)
        last = length == lengths[-1]
        yield replace(point, notes=(*_fits(task, loaded), *_off(points))) if last else point


def _off(points: list[MemoryPoint]) -> tuple[str, ...]:
    """How far predictions were from what was measured."""
    shares = [abs(each.predicted / each.megabytes - 1) for each in points if each.megabytes and each.predicted]
    if not shares:
        return ()
    return (f"The predictions were {100 * median(shares):.0f}% off, {100 * max(shares):.0f}% at most.",)


def _point(question: AttentionMemory, mechanism: Mechanism, length: int, device: str) -> MemoryPoint:
    shape = (question.heads, length, question.head_dim)
    dtype = _dtype(question, device)
    predicted = mechanism.predicted_bytes(*shape) * dtype.itemsize // 4
    told = MemoryPoint(
        mechanism=mechanism.name,
        title=mechanism.title,
        about=mechanism.about,
        grows_from=mechanism.grows_from,
        length=length,
        megabytes=None,
        predicted=0.0 if question.backward else predicted / 1e6,
        device=device,
        **_shape(question, dtype),
    )
    if mechanism.name in SDPA_BACKENDS and not _has(mechanism.name, device, dtype):
        kind = str(dtype).removeprefix("torch.")
        return replace(told, predicted=0.0, note=f"PyTorch does not run it in {kind} on {device}")

    def tried() -> Measurement:
        how = (device, dtype, question.backward, question.repeats)
        return measure(mechanism.name, length, question.heads, question.head_dim, *how)

    back = _WITH_GRADIENTS if mechanism.exact else _IN_STEPS
    return _tried(told, predicted * (back if question.backward else 1), tried)


@cache
def _has(name: str, device: str, dtype: torch.dtype) -> bool:
    """Whether a device has one of SDPA's backends."""
    return name.removeprefix("sdpa-") in sdpa.backends(device, dtype)


def _of_layer(question: AttentionMemory, name: str, length: int, device: str) -> MemoryPoint:
    """A whole layer of transformers."""
    layer, dtype = LIBRARY_LAYERS[name], _dtype(question, device)
    predicted = layer.predicted_bytes(question.heads, length, question.head_dim) * dtype.itemsize // 4
    told = MemoryPoint(
        mechanism=name,
        title=layer.title,
        about=layer.about,
        grows_from=layer.grows_from,
        length=length,
        megabytes=None,
        predicted=predicted / 1e6,
        device=device,
        **_shape(question, dtype),
    )
    if question.backward:
        return replace(told, note="whole layers are measured without gradients")

    def tried() -> Measurement:
        through = layer.layer(question.heads, length, question.head_dim, device, dtype)
        tokens = embedded(length, question.heads, question.head_dim, device, dtype)
        return measure_work(partial(_without_gradient, partial(through, tokens)), device, question.repeats)

    return _tried(told, predicted, tried)


def _of_model(question: AttentionMemory, loaded: Loaded, one: Sized, predicted: int) -> MemoryPoint:
    """A checkpoint as it is loaded, over an input of some length."""
    told = MemoryPoint(
        mechanism=MODEL,
        title=loaded.name,
        about=f"all of {loaded.name}, {str(loaded.dtype).removeprefix('torch.')}, weights not counted",
        length=one.length,
        megabytes=None,
        predicted=predicted / 1e6,
        device=loaded.device,
        precision=loaded.precision,
        checkpoint=loaded.name,
        extent=one.extent,
        unit=one.unit,
        note=one.note,
    )
    if one.note:
        return told
    if question.predicted:
        return replace(told, note="only predicted, as was asked")
    if loaded.device == "mps":
        return replace(told, note="PyTorch keeps no record of peak memory there")

    def tried() -> Measurement:
        work = partial(_without_gradient, one.work(loaded.device))
        return measure_work(work, loaded.device, question.repeats)

    return _tried(told, predicted, tried)


def _kept(loaded: Loaded, point: MemoryPoint) -> MemoryPoint:
    """The point, which is kept with all that was measured of the checkpoint for whoever runs it."""
    if point.megabytes is None or point.extent is None or loaded.entry.folder is None:
        return point
    before = loaded.predicted()
    if before is None or before.unit != point.unit or before.predicted:
        before = Curve(point.unit, reads=before.reads if before is not None else "pictures")
    loaded.curve = before.with_point(point.extent, point.megabytes * 1e6)
    probes.keep_curve(loaded.entry.folder, loaded.device, loaded.precision, loaded.curve)
    return point


def _fits(task: str, loaded: Loaded) -> tuple[str, ...]:
    """What fits by the checkpoint's curve, and what is chosen by it on this machine as it is now."""
    curve = loaded.predicted()
    if curve is None or len(curve.points) < 2:
        return ()
    told = (*curve.fits(USUAL_ROOM), chosen(task, loaded))
    return tuple(words for words in told if words)


def _without_gradient(work: Callable[[], object]) -> object:
    with torch.inference_mode():
        return work()


def _shape(question: AttentionMemory, dtype: torch.dtype) -> dict[str, Any]:
    """What tells a measurement of one attention from others, as MemoryPoint has it."""
    kind = str(dtype).removeprefix("torch.")
    return {"precision": kind, "heads": question.heads, "head_dim": question.head_dim, "backward": question.backward}


def _dtype(question: AttentionMemory, device: str) -> torch.dtype:
    return dtype_of(choose_precision(device, "half")) if question.precision == "half" else torch.float32


def _tried(told: MemoryPoint, needed: int, measured: Callable[[], Measurement]) -> MemoryPoint:
    """What is told with what was measured; or why it was not, where there is less room than it needs."""
    room = room_on(told.device)
    started = time.perf_counter()
    if needed > room:
        return replace(told, note=f"would take more than the {room / 1e6:,.0f} MB set aside")
    try:
        found = measured()
    except Exception as error:  # what other programs take meanwhile is not foreseen
        if not is_out_of_memory(error):
            raise
        return replace(told, note="the memory ran out while it was measured")
    return replace(
        told,
        megabytes=found.bytes / 1e6,
        run=median(found.seconds),
        spread=max(found.seconds) - min(found.seconds),
        fastest=min(found.seconds) if len(found.seconds) > 1 else 0.0,
        seconds=time.perf_counter() - started,
    )
