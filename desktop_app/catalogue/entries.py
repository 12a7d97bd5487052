"""One checkpoint: what it is for, where it lies, and whether its folder is complete and safe to load."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.problems import CheckpointProblem

ARCHITECTURES = {
    "ViTForImageClassification": "image-classification",
    "CLIPModel": "zero-shot-image-classification",
    "TapasForQuestionAnswering": "table-question-answering",
    "Wav2Vec2ForCTC": "automatic-speech-recognition",
}
"""The transformers classes that are run here, and the task each one answers."""

_WEIGHTS = ("model.safetensors", "model.safetensors.index.json", "pytorch_model.bin")
_PARTS: dict[str, tuple[tuple[str, ...], ...]] = {
    "image-classification": (("preprocessor_config.json",),),
    "zero-shot-image-classification": (
        ("preprocessor_config.json", "processor_config.json"),
        ("tokenizer.json", "vocab.json"),
    ),
    "table-question-answering": (("vocab.txt", "tokenizer.json"),),
    "automatic-speech-recognition": (("preprocessor_config.json", "processor_config.json"), ("vocab.json",)),
}
"""For each task the files a checkpoint needs beside config and weights; one of each group is enough."""

_MOST_CONFIG_BYTES = 10_000_000


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A checkpoint of the catalogue, or a folder a person names.

    folder: where its files lie; None while it is not on this machine.
    parameters: how many it has; disk: bytes of its weights in float32 or as they are shipped.
    accuracy: what its authors report, with the source; licence: an SPDX identifier where there is one.
    """

    name: str
    task: str
    folder: Path | None
    title: str = ""
    about: str = ""
    builtin: bool = False
    hub: str = ""
    parameters: int = 0
    disk: int = 0
    licence: str = ""
    accuracy: str = ""

    @property
    def here(self) -> bool:
        """Whether it can be loaded from this machine."""
        return self.folder is not None

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {
            "name": self.name,
            "task": self.task,
            "here": self.here,
            "folder": str(self.folder) if self.folder else None,
            "title": self.title,
            "about": self.about,
            "builtin": self.builtin,
            "hub": self.hub,
            "parameters": self.parameters,
            "disk": self.disk,
            "licence": self.licence,
            "accuracy": self.accuracy,
        }


def read_config(folder: Path) -> dict[str, Any]:
    """The checkpoint's config.json; raises CheckpointProblem where it is absent or broken."""
    path = folder / "config.json"
    if not folder.is_dir():
        raise CheckpointProblem(folder, "there is no such folder", "Name a catalogue checkpoint or an existing folder.")
    if not path.is_file():
        raise CheckpointProblem(folder, "config.json is missing", "Copy the whole folder of the checkpoint again.")
    try:
        if path.stat().st_size > _MOST_CONFIG_BYTES:
            raise ValueError("larger than any configuration")
        config = json.loads(path.read_text("utf-8"))
        if not isinstance(config, dict):
            raise ValueError("not an object")
    except (ValueError, OSError, RecursionError) as error:
        raise CheckpointProblem(
            folder, f"config.json cannot be read ({error})", "Copy the checkpoint again."
        ) from error
    return config


def task_of(folder: Path) -> str:
    """The task a folder's architecture answers; raises CheckpointProblem for what is not run here."""
    config = read_config(folder)
    named = config.get("architectures") or []
    for architecture in named:
        if architecture in ARCHITECTURES:
            return ARCHITECTURES[architecture]
    wanted = ", ".join(ARCHITECTURES)
    found = ", ".join(map(str, named)) or "none"
    raise CheckpointProblem(
        folder,
        f"its architecture is not run here (it names {found})",
        f"Choose a checkpoint of one of these: {wanted}.",
    )


def inspect(folder: Path, task: str) -> None:
    """Refuse a folder that is incomplete, of another task, or that asks for code of its own.

    Raises CheckpointProblem naming the missing part. Nothing of the checkpoint is executed or unpickled.
    """
    found = task_of(folder)
    if found != task:
        raise CheckpointProblem(folder, f"it is a checkpoint for {found}, not for {task}", f"Choose one for {task}.")
    if "auto_map" in read_config(folder):
        raise CheckpointProblem(
            folder,
            "it wants to run program code of its own",
            "Only checkpoints of the standard architectures are loaded.",
        )
    for group in (_WEIGHTS, *_PARTS[task]):
        if not any((folder / name).is_file() for name in group):
            raise CheckpointProblem(
                folder,
                f"{' or '.join(group[:2])} is missing",
                "The copy is incomplete: copy the whole folder again.",
            )
    _shards_are_here(folder)


def _shards_are_here(folder: Path) -> None:
    """A sharded checkpoint names its parts in an index: each must lie beside it."""
    index = folder / "model.safetensors.index.json"
    if (folder / "model.safetensors").is_file() or not index.is_file():
        return
    try:
        shards = set(json.loads(index.read_text("utf-8"))["weight_map"].values())
    except (ValueError, KeyError, TypeError, AttributeError, OSError) as error:
        raise CheckpointProblem(folder, f"{index.name} cannot be read", "Copy the checkpoint again.") from error
    for name in sorted(map(str, shards)):
        if Path(name).name != name:
            raise CheckpointProblem(
                folder, f"{index.name} points outside its folder ({name})", "Do not trust this checkpoint."
            )
        if not (folder / name).is_file():
            raise CheckpointProblem(
                folder, f"{name} is missing", "The copy is incomplete: copy the whole folder again."
            )
