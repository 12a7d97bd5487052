"""What each pass of a checkpoint takes while it answers: the length of its sequence, its peak memory and its time.

On a processor the peak is the one that torch's profiler counts, as for the curves of `attention.memory`; on a GPU the
allocator's own. A pass of a shape that was seen before takes what it took then: only its time is new. One of a new
shape that cannot be measured without being held up is told too, at what was foretold of it.
"""

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from threading import local
from typing import TYPE_CHECKING, Any

from desktop_app.answers import WORK, MemoryPoint
from desktop_app.inference.allocations import AllocationTrace, is_traced
from desktop_app.inference.curves import USUAL_ROOM

if TYPE_CHECKING:
    from desktop_app.inference.loading import Loaded

_MOST_SHARE = 0.01
"""Of the time since a checkpoint was loaded, what measuring its passes may take; the first is always measured."""
_MOST_SHAPES = 256
"""Shapes whose peak is remembered for a checkpoint; the oldest go first."""
_RATE = 16_000
"""Samples a second of the sounds that checkpoints take."""

_told = local()


@contextmanager
def told_to(found: list[MemoryPoint]) -> Iterator[None]:
    """Inside the block each pass on this thread of a watched checkpoint adds its point; its file is not known here."""
    before = getattr(_told, "found", None)
    _told.found = found
    try:
        yield
    finally:
        _told.found = before


def watch(loaded: "Loaded") -> None:
    """Have every pass of a checkpoint told to whoever listens (told_to); where nobody does, nothing is measured.

    Its towers, which tasks call by themselves, are direct children of the model; a pass is the outermost of nested
    calls.
    """
    watching = loaded.watching = PassWatch(loaded)
    for module in (loaded.model, *loaded.model.children()):
        module.register_forward_pre_hook(watching.enter, with_kwargs=True)
        module.register_forward_hook(watching.leave, always_call=True)
    for layer in _first_layers(loaded.model):
        layer.register_forward_pre_hook(watching.see, with_kwargs=True)


def _first_layers(model: Any) -> list[Any]:
    """The first layer of each stack of a transformer; its input is [batch, tokens, width]."""
    import torch

    stacks = ((name.rpartition(".")[2], each) for name, each in model.named_modules())
    return [
        each[0]
        for name, each in stacks
        if name in ("layer", "layers") and isinstance(each, torch.nn.ModuleList) and each
    ]


class PassWatch:
    """Measures the passes of one checkpoint, as hooks of its modules or around a block."""

    def __init__(self, loaded: "Loaded") -> None:
        self._loaded = loaded
        self._on_cpu = loaded.device == "cpu"
        self._peaks: dict[tuple[Any, ...], int] = {}
        self._depth = 0
        self._unpredicted: MemoryPoint | None = None  # of a whole pass, told while there was no curve
        self.ran = False
        """Whether a pass has come to its end."""
        self._loaded_at = time.perf_counter()
        self._spent = self._last = 0.0  # seconds that all measuring took, and the last
        self._begin({})

    def _begin(self, inputs: dict[str, Any]) -> None:
        self._inputs = inputs
        self._length = self._at_once = 0
        self._trace: AllocationTrace | None = None
        self._before = 0
        self._began = time.perf_counter()

    @contextmanager
    def around(self, **inputs: Any) -> Iterator[None]:
        """A pass that is made of several calls of parts of the model; inputs: its tensors by name."""
        self.enter(None, (), inputs)
        went = None
        try:
            yield
            went = inputs
        finally:
            self.leave(None, (), went)

    def in_steps(self, length: int, **inputs: Any) -> "StepwisePass":
        """A pass over a sequence of some length that pauses between its steps; inputs: its tensors by name."""
        return StepwisePass(self, length, inputs)

    def enter(self, module: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """A call begins; the outermost of nested ones is measured where anybody listens."""
        self._depth += 1
        if self._depth > 1 or getattr(_told, "found", None) is None:
            return
        named = dict(zip([getattr(module, "main_input_name", "input")], args, strict=False)) | kwargs
        self._begin({name: each for name, each in named.items() if hasattr(each, "shape")})
        if self._on_cpu:
            self._start_trace()
        else:
            self._start_count()

    def _start_count(self) -> None:
        """From here on a GPU's allocator counts."""
        if self._loaded.device.startswith("cuda"):
            import torch

            self._before = torch.cuda.memory_allocated(self._loaded.device)
            torch.cuda.reset_peak_memory_stats(self._loaded.device)

    def see(self, layer: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """A stack of layers is entered: its longest sequence is the pass's length."""
        states = args[0] if args else kwargs.get("hidden_states")
        if self._depth and states is not None and states.ndim == 3 and states.shape[1] > self._length:
            self._at_once, self._length = int(states.shape[0]), int(states.shape[1])

    def leave(self, module: Any, args: tuple[Any, ...], output: object) -> None:
        """A call ends, or fails, and then has no output; the outermost is told."""
        self._depth = max(0, self._depth - 1)
        found = getattr(_told, "found", None)
        self.ran = self.ran or (output is not None and not self._depth)
        if self._depth or found is None:
            return
        seconds = time.perf_counter() - self._began
        peak = self._peak()
        if output is None:
            self._peaks.pop(self._shape(), None)
        elif peak > 0 and self._length:
            point = self._point(peak, seconds)
            found.append(self._beside_curve(point) if module is not None else point)
        elif self._length and module is not None:
            found += self._foretold(seconds)
        self._inputs = {}

    def _foretold(self, seconds: float) -> list[MemoryPoint]:
        """A whole pass that was not measured, at what the curve foretells; none without one."""
        curve, point = self._loaded.curve, self._point(0, seconds)
        if not curve or point.unit != curve.unit or not point.extent:
            return []
        amount = point.at_once * curve.bytes_at(point.extent) / 1e6
        without = "PyTorch keeps no record of peak memory there"
        note = "it would have held the answer up" if self._on_cpu else without
        return [replace(point, megabytes=None, predicted=amount, note=note)]

    def put_right(self) -> None:
        """There is a curve now: what was told without it is told again with it, and corrects it."""
        point, self._unpredicted = self._unpredicted, None
        found = getattr(_told, "found", None)
        if point is None or self._loaded.curve is None:
            return
        again = self._beside_curve(point)
        if found is not None:
            found.append(again)

    def _is_measured(self) -> bool:
        """Whether the pass that begins is one whose memory is to be traced."""
        known = self._shape() in self._peaks
        since = time.perf_counter() - self._loaded_at
        worth = not self._peaks or self._spent + self._last <= _MOST_SHARE * since
        return not known and worth and not is_traced()

    def _start_trace(self) -> None:
        if not self._is_measured():
            return
        began = time.perf_counter()
        trace = AllocationTrace()
        if not trace.start(wait=False):
            return
        self._trace = trace
        self._began = time.perf_counter()
        self._last = self._began - began

    def _peak(self) -> int:
        """Bytes beyond what there was before; 0 where it was not measured."""
        if not self._on_cpu:
            return self._peak_on_gpu()
        shape, trace = self._shape(), self._trace
        self._trace = None
        if trace is not None:
            began = time.perf_counter()
            peak = trace.stop()  # what a pass that failed took is forgotten by leave()
            self._last += time.perf_counter() - began
            self._keep(shape, peak)
        return self._peaks.get(shape, 0)

    def _keep(self, shape: tuple[Any, ...], peak: int) -> None:
        self._peaks[shape] = peak
        self._spent += self._last
        while len(self._peaks) > _MOST_SHAPES:
            del self._peaks[next(iter(self._peaks))]

    def _peak_on_gpu(self) -> int:
        """torch keeps none for Apple's."""
        if not self._loaded.device.startswith("cuda"):
            return 0
        import torch

        # The allocator counts as calls are queued: there is no need to wait for the card.
        return int(torch.cuda.max_memory_allocated(self._loaded.device)) - self._before

    def _beside_curve(self, point: MemoryPoint) -> MemoryPoint:
        """A point of a whole pass with what the checkpoint's curve foretold, and what fits by it; it may correct it."""
        curve = self._loaded.curve
        if curve is None:
            self._unpredicted = point
        if not curve or point.unit != curve.unit or not point.extent:
            return point
        foretold = point.at_once * curve.bytes_at(point.extent)
        self._loaded.curve = curve = curve.seen(point.extent, 1e6 * (point.megabytes or 0), point.at_once)
        return replace(point, predicted=foretold / 1e6, notes=curve.fits(USUAL_ROOM))

    def _shape(self) -> tuple[Any, ...]:
        return tuple((name, *each.shape) for name, each in sorted(self._inputs.items()))

    def _point(self, peak: int, seconds: float) -> MemoryPoint:
        loaded = self._loaded
        extent, unit = extent_of(self._inputs, getattr(loaded.model, "config", None))
        return MemoryPoint(
            mechanism=WORK,
            title=loaded.name,
            about=f"a pass of {loaded.name}, {loaded.precision}, weights not counted",
            length=self._length,
            megabytes=peak / 1e6,
            predicted=0.0,
            # Calls are queued on a GPU: when they come back says nothing of when they are done.
            run=seconds if self._on_cpu else None,
            checkpoint=loaded.name,
            device=loaded.device,
            precision=loaded.precision,
            extent=extent,
            unit=unit,
            at_once=self._at_once,
        )


class StepwisePass:
    """A pass between whose steps others may run on the same thread, so that it is measured step by step.

    Its peak is that of the highest step: what the step takes, and what is held from those before it.
    """

    def __init__(self, watch: PassWatch, length: int, inputs: dict[str, Any]) -> None:
        self._watch, self._length, self._inputs = watch, length, inputs
        self._peak, self._seconds, self._tracing = 0, 0.0, 0.0
        watch._begin(inputs)
        self._measured = not watch._on_cpu or watch._is_measured()

    @contextmanager
    def step(self, held: int) -> Iterator[None]:
        """A step; held: bytes that the pass had before it, beside weights and inputs."""
        trace = None
        if getattr(_told, "found", None) is None:
            self._measured = False
        elif self._watch._on_cpu and self._measured:
            began = time.perf_counter()
            trace = AllocationTrace()
            self._measured = trace.start(wait=False)
            self._tracing += time.perf_counter() - began
        else:
            self._watch._start_count()
        began = time.perf_counter()
        try:
            yield
        finally:
            ended = time.perf_counter()
            self._seconds += ended - began
            if trace is not None and self._measured:
                self._peak = max(self._peak, held + trace.stop())
                self._tracing += time.perf_counter() - ended
            elif self._measured:
                self._peak = max(self._peak, held + self._watch._peak_on_gpu())

    def end(self) -> None:
        """It came to its end: it is told to whoever listens."""
        watch, found = self._watch, getattr(_told, "found", None)
        watch._begin(self._inputs)
        shape = watch._shape()
        if self._measured and watch._on_cpu:
            watch._last = self._tracing
            watch._keep(shape, self._peak)
        peak = watch._peaks.get(shape, 0) if watch._on_cpu else self._peak
        if found is not None and peak > 0:
            watch._length, watch._at_once = self._length, 1
            found.append(watch._point(peak, self._seconds))
        watch._inputs = {}


def extent_of(inputs: dict[str, Any], config: Any = None) -> tuple[float | None, str]:
    """How large an input is, and in which unit: the side of a square with as many pixels ("px"), seconds ("s"),
    or "tokens"; None for what is none of these. inputs: tensors by the names transformers gives them.
    config: of the model, which says how large the patches are of a picture that was embedded before."""
    if "bbox" in inputs:
        return float(inputs["input_ids"].shape[-1]), "tokens"  # of a page, which may come with its picture
    if (patches := inputs.get("image_embeds")) is not None and hasattr(config, "patch_size"):
        return math.sqrt(patches.shape[1] - 1) * config.patch_size, "px"
    if (pixels := inputs.get("pixel_values")) is not None:
        return math.sqrt(pixels.shape[-1] * pixels.shape[-2]), "px"
    if (samples := inputs.get("input_values")) is not None:
        return samples.shape[-1] / _RATE, "s"
    if (ids := inputs.get("input_ids")) is not None:
        return float(ids.shape[-1]), "tokens"
    return None, ""
