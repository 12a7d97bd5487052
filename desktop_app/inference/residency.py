"""Which checkpoints stay in memory: the ones used last, within a budget for each device."""

import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from desktop_app.catalogue import Catalogue, Entry
from desktop_app.inference import devices, faults, precision, probes
from desktop_app.inference.curves import Curve
from desktop_app.inference.faults import is_out_of_memory
from desktop_app.inference.setups import Setup, Verdict
from desktop_app.problems import DeviceProblem
from desktop_app.questions import Question

if TYPE_CHECKING:
    from desktop_app.inference.loading import Loaded

_SHARE = {"cpu": 0.35, "mps": 0.35, "cuda": 0.6}
"""How much of a device's memory loaded weights may take; the rest is for activations and other programs."""


class Residency:
    """Lends loaded checkpoints to tasks and evicts the one unused the longest when memory gets short.

    One thread at a time may borrow: the worker that owns the device (a lock makes sure).
    """

    def __init__(self, catalogue: Catalogue | None = None) -> None:
        self.catalogue = catalogue or Catalogue()
        self._loaded: OrderedDict[tuple[Any, ...], Loaded] = OrderedDict()
        self._lent: dict[tuple[Any, ...], int] = {}
        self._lock = threading.RLock()

    def entry(self, question: Question) -> Entry:
        """The checkpoint a question means; raises CheckpointProblem where there is none."""
        if question.checkpoint is None:
            return self.catalogue.default(question.checkpoint_task)
        return self.catalogue.find(question.checkpoint, question.checkpoint_task)

    def verdict(self, question: Question) -> Verdict | None:
        """What the probe found of the checkpoint and device a question means; None where it has not looked.

        Raises CheckpointProblem or DeviceProblem.
        """
        return _verdict(self.entry(question), devices.choose(question.device))

    @contextmanager
    def borrow(self, question: Question, measured: bool = False) -> "Iterator[Loaded]":
        """The checkpoint a question needs, loaded where it shall run; it is not evicted while lent.

        measured: whether it may run as the probe found to be fastest here; others need its weights as they are, with
        gradients, or were not compared. Raises CheckpointProblem or DeviceProblem; the latter also for what a device
        says of itself while it is lent: its memory is full, or it stopped.
        """
        with self._lock:
            key, loaded = self._hold(question, measured)
            self._lent[key] = self._lent.get(key, 0) + 1
        try:
            yield loaded
            # Its last answer was handed out; where borrowing ends otherwise, nobody is made to wait.
            loaded.predicted()
        except Exception as error:
            told = faults.in_words(error, loaded.device)
            if told is error:
                raise
            raise told from error
        finally:
            with self._lock:
                self._lent[key] -= 1

    def _hold(self, question: Question, measured: bool) -> "tuple[tuple[Any, ...], Loaded]":
        entry = self.entry(question)
        device = devices.choose(question.device)
        setup = _setup(question, entry, device, measured)
        key = (entry.folder, entry.task, device.id, setup.precision, setup.threads)
        if key not in self._loaded:
            self._loaded[key] = self._load(entry, device.id, setup)
            self._evict(device, keep=key)
        self._loaded.move_to_end(key)
        return key, self._loaded[key]

    def _load(self, entry: Entry, device: str, setup: Setup) -> "Loaded":
        from desktop_app.inference.loading import load

        def loaded() -> "Loaded":
            made = load(entry, device, setup.precision, setup.threads)
            assert entry.folder is not None, "the catalogue hands out only what is here"
            fits = probes.fitting(entry.folder, device)
            made.batch_size = min(filter(None, (setup.batch, fits)), default=0)
            made.curve = probes.curve(entry.folder, device, setup.precision)
            made.predict = _foreseen
            return made

        try:
            return loaded()
        except Exception as error:
            if not is_out_of_memory(error):
                raise
        self.release()
        try:
            return loaded()
        except Exception as error:
            if not is_out_of_memory(error):
                raise
            advice = "Close other programs that use it, choose a smaller checkpoint, or run on cpu."
            if device == "cpu":
                advice = "Close other programs, or choose a smaller checkpoint."
            raise DeviceProblem(device, f"its memory is too small for {entry.name}", advice) from error

    def _evict(self, device: devices.Device, keep: tuple[Any, ...]) -> None:
        budget = device.memory * _SHARE[device.id.split(":")[0]]
        mine = [key for key in self._loaded if key[2] == device.id]
        taken = sum(self._loaded[key].bytes for key in mine)
        for key in mine:
            if taken <= budget:
                break
            if key != keep and not self._lent.get(key):
                taken -= self._loaded[key].bytes
                self._loaded.pop(key).let_go()
        self._return_memory()

    def release(self) -> None:
        """Forget every checkpoint that is not lent, and give its memory back."""
        with self._lock:
            for key in list(self._loaded):
                if not self._lent.get(key):
                    self._loaded.pop(key).let_go()
            self._return_memory()

    def _return_memory(self) -> None:
        import torch

        # No gc.collect() here: on the worker's thread it would also destroy widgets, which only theirs may do.
        if torch.cuda.is_available() and not faults.any_stopped():
            torch.cuda.empty_cache()


def _verdict(entry: Entry, device: devices.Device) -> Verdict | None:
    found = probes.verdict(entry.folder, device.id) if entry.folder is not None else None
    return found if found is not None and found.device == device.title else None


def _setup(question: Question, entry: Entry, device: devices.Device, measured: bool) -> Setup:
    """What the probe found, unless a person insists on a precision or it has not looked; then the usual one."""
    found = _verdict(entry, device) if measured and question.precision == "auto" else None
    return found.setup if found is not None else Setup(precision.choose(device.id, question.precision, measured))


def _foreseen(loaded: "Loaded") -> Curve | None:
    """What it is predicted to take, as long as nobody measured it: worked out once, in a fraction of a second."""
    from desktop_app.inference.foreseen import foreseen

    found = foreseen(loaded)
    if found is not None and loaded.entry.folder is not None:
        probes.keep_curve(loaded.entry.folder, loaded.device, loaded.precision, found)
    return found
