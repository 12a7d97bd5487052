"""Loads a checkpoint folder into memory: standard architectures, safetensors, never code of its own."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.catalogue.entries import WHOLE_AGAIN, Entry, architecture_of, inspect, read_config
from desktop_app.inference import interruption, passes, threads, tokenizing
from desktop_app.inference.curves import Curve
from desktop_app.inference.precision import FLOAT32, INT8, dtype_of, quantised
from desktop_app.problems import CheckpointProblem
from desktop_app.task_spec import Architecture

# Set before transformers is imported: with it huggingface_hub opens no connection whatever is asked of it.
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")


@dataclass(frozen=True)
class SplitProcessor:
    """A processor of pictures and texts whose tokenizer works elsewhere."""

    image_processor: Any
    tokenizer: tokenizing.SubprocessTokenizer


@dataclass
class Loaded:
    """A checkpoint ready to run on a device, in evaluation mode.

    model, processor: of the transformers classes of its task. dtype: of its floating-point inputs.
    precision: a name of inference.precision. packed: how many of its weights are int8, a byte each.
    threads: of torch while it runs, for tasks that call parts of it; 0 for as many as torch takes.
    memory_note: what is to be said of a batch that is smaller because a larger one did not fit; "" otherwise.
    kept: what tasks keep beside it for as long as it stays loaded (label embeddings, an attention capture).
    watching: measures its passes; None where it was made without load().
    curve: what an input takes as it grows, where that was measured for this device and precision, or predicted by now.
    predict: makes the curve, in up to a second; None where it was made, or cannot be.
    """

    entry: Entry
    model: Any
    processor: Any
    device: str
    dtype: Any
    kept: dict[Any, Any] = field(default_factory=dict)
    precision: str = "float32"
    packed: int = 0
    threads: int = 0
    memory_note: str = ""
    watching: passes.PassWatch | None = None
    curve: Curve | None = None
    predict: Callable[["Loaded"], Curve | None] | None = None
    batch_size: int = 0
    """How many items to run at once: what was measured to be fastest, or what fitted; 0 where neither is known."""

    @property
    def name(self) -> str:
        """The checkpoint's name, for answers."""
        return self.entry.name

    @property
    def is_new(self) -> bool:
        """Whether nothing is known yet of what it takes, and nothing has run: its first answer needs no prediction."""
        ran = self.watching is not None and self.watching.ran
        return self.curve is None and self.predict is not None and not ran

    def predicted(self) -> Curve | None:
        """Its curve, which is predicted now where nobody measured it: on the thread that borrowed it alone."""
        if self.curve is None and self.predict is not None:
            predict, self.predict = self.predict, None
            self.curve = predict(self)
            if self.watching is not None:
                self.watching.put_right()
        return self.curve

    def let_go(self) -> None:
        """Nobody runs it any longer: its weights are freed now, where the model and what watches it hold each other."""
        self.model = self.watching = self.predict = None
        self.kept.clear()

    @property
    def bytes(self) -> int:
        """Memory its weights take."""
        tensors = (*self.model.parameters(), *self.model.buffers())
        return self.packed + sum(int(each.numel() * each.element_size()) for each in tensors)

    @property
    def parameter_count(self) -> int:
        """How many weights it has."""
        return self.packed + sum(int(each.numel()) for each in self.model.parameters())


def load(entry: Entry, device: str, precision: str, thread_count: int = 0) -> Loaded:
    """Load a checkpoint onto a device.

    precision: a name of inference.precision. thread_count: of torch while it runs; 0 for as many as torch takes.
    Raises CheckpointProblem for a folder that is incomplete, of another architecture, that asks for code
    of its own, or whose weights do not cover the model.
    """
    assert entry.folder is not None, "the catalogue hands out only what is here"
    inspect(entry.folder, entry.task)
    dtype, packed = dtype_of(precision), 0
    try:
        model, processor = _from_folder(entry.folder, dtype)
    except CheckpointProblem:
        raise
    except (OSError, ValueError, RuntimeError, KeyError, TypeError) as error:
        first_line = (str(error).strip() or type(error).__name__).splitlines()[0]
        raise CheckpointProblem(
            entry.folder,
            f"it cannot be loaded ({first_line})",
            WHOLE_AGAIN,
        ) from error
    except Exception as error:
        # safetensors raises a class of its own that derives from Exception alone and gives no module one could import
        if type(error).__name__ != "SafetensorError":
            raise
        raise CheckpointProblem(entry.folder, f"its weights are damaged ({error})", WHOLE_AGAIN) from error
    model = model.to(device).eval()
    if precision == INT8:
        before = sum(each.numel() for each in model.parameters())
        model = quantised(model)
        packed = before - sum(each.numel() for each in model.parameters())
    elif precision == FLOAT32 and device == "cpu":
        from desktop_app.inference.products import hasten  # torch is imported by now

        hasten(model)
    if thread_count:
        threads.run_with(model, thread_count)
    loaded = Loaded(entry, model, processor, device, dtype, precision=precision, packed=packed, threads=thread_count)
    passes.watch(loaded)
    interruption.watch(model)
    return loaded


def _from_folder(folder: Path, dtype: Any) -> tuple[Any, Any]:
    import transformers

    transformers.utils.logging.disable_progress_bar()  # its bars belong to no one here: stderr is the command line's
    architecture = architecture_of(folder)
    # A checkpoint saved in half precision is read into the type asked for; a pickled .bin goes through
    # torch's weights-only loader, which is transformers' default and which weights_only insists on.
    model, report = getattr(transformers, architecture.name).from_pretrained(
        folder,
        local_files_only=True,
        trust_remote_code=False,
        weights_only=True,
        attn_implementation=architecture.attention,
        dtype=dtype,
        output_loading_info=True,
    )
    missing = sorted(report["missing_keys"])
    if missing:
        raise CheckpointProblem(
            folder,
            f"its weights lack {len(missing)} tensors of the model ({missing[0]} and others)",
            "Without them answers would be random: choose another checkpoint.",
        )
    return model, _processor(folder, architecture)


def _processor(folder: Path, architecture: Architecture) -> Any:
    import transformers

    if tokenizing.is_large(folder) and not architecture.writes:
        images = transformers.AutoImageProcessor.from_pretrained(folder, local_files_only=True)
        return SplitProcessor(images, tokenizing.SubprocessTokenizer(folder))
    return getattr(transformers, architecture.processor).from_pretrained(folder, local_files_only=True)


def labels_of(folder: Path) -> tuple[str, ...]:
    """The labels a classifying checkpoint knows, in the order of its logits; read from its configuration."""
    labels = read_config(folder).get("id2label", {})
    return tuple(labels[key] for key in sorted(labels, key=int))
