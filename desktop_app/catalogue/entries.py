"""One checkpoint: what it is for, where it lies, and whether its folder is complete and safe to load."""

import json
import math
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from desktop_app.catalogue import pickles, tensors
from desktop_app.catalogue.files import INDEX, PICKLED, WEIGHTS
from desktop_app.problems import CheckpointProblem
from desktop_app.registry import architectures
from desktop_app.task_spec import Architecture

_HUB_NAME = re.compile(r"[A-Za-z0-9][\w.-]*", re.ASCII)

WHOLE_AGAIN = "Copy or download the whole checkpoint again."


_MOST_CONFIG_BYTES = 10_000_000

_LEAST, _MOST_ODDS = 1e-9, 6.0
"""Of log odds beyond that nothing follows."""


@dataclass(frozen=True)
class Depth:
    """Where a checkpoint is out of its depth, and which one is not.

    labels: answers of which another checkpoint has more to say. below: a best score under this is a guess.
    words: what is said then beside the answer. instead: the name of the checkpoint that is the remedy, title: how a
    button calls it. sure: the score from which on its label is named as what is there, where that was measured.
    trust: what right() weighs, where that was measured: the log odds of the score, the logit, the logarithm of how many
    labels there were, and a constant. below and sure are about what it gives, then. plain: which share of a picture's
    points at least is like those beside it where it is of what the checkpoint was taught, plain drawings; 0 for any.
    squeezed: how many times as long as wide a picture is from which on it is squeezed beyond what the checkpoint was
    taught, and how often answers are right there; empty where that was not measured.
    """

    labels: tuple[str, ...]
    below: float
    words: str
    instead: str
    title: str
    sure: float | None = None
    trust: tuple[float, ...] = ()
    plain: float = 0.0
    squeezed: tuple[float, ...] = ()

    def right_squeezed(self, score: float, width: int, height: int) -> float | None:
        """How often an answer about a picture of this size in pixels is right; None where it is not squeezed so far."""
        if not self.squeezed or max(width, height) < self.squeezed[0] * min(width, height):
            return None
        return min(score, self.squeezed[1])

    def right(self, score: float, logit: float, labels: int) -> float | None:
        """How often answers with such a best label are right (Platt 1999); None where that was not measured.

        score: in 0..1 among so many labels. logit: how well the label fits, whatever the others.
        """
        if not self.trust:
            return None
        odds = min(math.log(max(score, _LEAST)) - math.log(max(1 - score, _LEAST)), _MOST_ODDS)
        weighed = (odds, logit, math.log(labels), 1.0)
        return 1 / (1 + math.exp(-sum(a * b for a, b in zip(self.trust, weighed, strict=True))))

    def passed(self, label: str, score: float) -> bool:
        """Whether an answer with this best label is out of it."""
        return label in self.labels or score < self.below


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A checkpoint of the catalogue, one that was downloaded or imported, or a folder a person names.

    folder: where its files lie; None while it is not on this machine.
    builtin: it came with the application. imported: it was copied from a folder. shared: it lies in the hub
    cache, where other programs use it too. hub: its repository on the hub; commit: where its files come from.
    parameters: how many it has; disk: bytes of its files; memory: bytes it needs to load and to run one batch
    in float32, beside the program itself. partial: bytes of an unfinished download.
    accuracy: what its authors report; source: where they do. licence: an SPDX identifier where there is one;
    terms: whom it lets do what, in words. depth: what it does not know, where that is known.
    example: of questions about pictures, some that it was taught to answer. kinds: whether its answers are of kinds
    (numbers, colours, ...), so that one of another kind than a question asks for is never right.
    """

    name: str
    task: str
    folder: Path | None
    title: str = ""
    about: str = ""
    builtin: bool = False
    imported: bool = False
    shared: bool = False
    hub: str = ""
    commit: str = ""
    parameters: int = 0
    disk: int = 0
    memory: int = 0
    partial: int = 0
    licence: str = ""
    terms: str = ""
    accuracy: str = ""
    source: str = ""
    depth: Depth | None = None
    example: str = ""
    kinds: bool = False

    @property
    def here(self) -> bool:
        """Whether it can be loaded from this machine."""
        return self.folder is not None

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        plain = {name: value for name, value in asdict(self).items() if name != "depth"}
        return plain | {"here": self.here, "folder": str(self.folder) if self.folder else None}


def hub_id(text: str) -> str:
    """The hub's id of a repository, OWNER/NAME, from that id or from the address of its page; "" for anything else."""
    parts = text.strip().strip("/").split("/")
    if "://" in text:
        parts = urlsplit(text.strip()).path.strip("/").split("/")[:2]
    elif len(parts) > 2 and "." in parts[0]:
        parts = parts[1:3]
    named = len(parts) == 2 and all(_HUB_NAME.fullmatch(part) for part in parts)
    return "/".join(parts) if named else ""


def read_config(folder: Path) -> dict[str, Any]:
    """The checkpoint's config.json; raises CheckpointProblem where it is absent or broken."""
    if not folder.is_dir():
        raise CheckpointProblem(folder, "there is no such folder", "Name a catalogue checkpoint or an existing folder.")
    if not (folder / "config.json").is_file():
        raise CheckpointProblem(folder, "config.json is missing", WHOLE_AGAIN)
    return _read_object(folder, "config.json")


def _read_object(folder: Path, name: str) -> dict[str, Any]:
    path = folder / name
    try:
        if path.stat().st_size > _MOST_CONFIG_BYTES:
            raise ValueError("larger than any configuration")
        content = json.loads(path.read_text("utf-8"))
        if not isinstance(content, dict):
            raise ValueError("not an object")
    except (ValueError, OSError, RecursionError) as error:
        raise CheckpointProblem(folder, f"{name} cannot be read ({error})", WHOLE_AGAIN) from error
    return content


def architecture_of(folder: Path) -> Architecture:
    """The transformers class that runs a folder; raises CheckpointProblem for what is not run here."""
    return _runner(folder)[1]


def task_of(folder: Path) -> str:
    """The task a folder's architecture answers; raises CheckpointProblem for what is not run here."""
    return _runner(folder)[0]


def _runner(folder: Path) -> tuple[str, Architecture]:
    """The id of the task, and its architecture."""
    config = read_config(folder)
    named, model_type = config.get("architectures") or [], config.get("model_type")
    named = named if isinstance(named, list) else [named]
    known = architectures()
    for name, (spec, architecture) in known.items():
        if name in named or (not named and model_type and architecture.model_type == model_type):
            _made_of_known_parts(folder, config, architecture)
            return spec.id, architecture
    found = ", ".join(map(str, named)) or model_type or "none"
    raise CheckpointProblem(
        folder,
        f"its architecture is not run here (it names {found})",
        f"Choose a checkpoint of one of these: {', '.join(known)}.",
    )


def _made_of_known_parts(folder: Path, config: dict[str, Any], architecture: Architecture) -> None:
    """Raises CheckpointProblem where a class is put together of other models than those that are run here."""
    found = {name: config.get(name) for name, _ in architecture.parts}
    kinds = {name: part.get("model_type") if isinstance(part, dict) else None for name, part in found.items()}
    if kinds == dict(architecture.parts):
        return
    are = ", ".join(f"{name} {kind or 'unknown'}" for name, kind in kinds.items())
    wanted = ", ".join(f"{name} {kind}" for name, kind in architecture.parts)
    raise CheckpointProblem(
        folder,
        f"its parts are not run here ({are})",
        f"Of {architecture.name} only {architecture.family} is run: {wanted}.",
    )


def inspect(folder: Path, task: str, weights: bool = True) -> None:
    """Refuse a folder that is incomplete, damaged, of another task, or that asks for code of its own.

    weights: whether they must be there; while a download runs they are not yet.
    Raises CheckpointProblem naming the part. Nothing of the checkpoint is executed or unpickled.
    """
    answers, architecture = _runner(folder)
    if answers != task:
        raise CheckpointProblem(folder, f"it is a checkpoint for {answers}, not for {task}", f"Choose one for {task}.")
    _asks_for_no_code(folder)
    for group in ((WEIGHTS, INDEX, PICKLED), *architecture.files) if weights else architecture.files:
        if not any((folder / name).is_file() for name in group):
            raise CheckpointProblem(
                folder,
                f"{' or '.join(group[:2])} is missing",
                WHOLE_AGAIN,
            )
    _knows_tokens(folder, architecture)
    if weights:
        _weights_are_whole(folder)


_NAMES_TOKENS = ("tokenizer.json", "added_tokens.json", "tokenizer_config.json", "special_tokens_map.json")


def _knows_tokens(folder: Path, architecture: Architecture) -> None:
    """Raises CheckpointProblem where no file of the tokenizer has a token that the class is asked with."""
    if not architecture.tokens:
        return
    there = b"".join((folder / name).read_bytes() for name in _NAMES_TOKENS if (folder / name).is_file())
    # As text: the whole vocabulary of a language takes longer to parse than a person waits for a list.
    lacking = [token for token in architecture.tokens if json.dumps(token).encode() not in there]
    if lacking:
        raise CheckpointProblem(
            folder,
            f"it was not taught to answer questions: its tokenizer has no {lacking[0]}",
            f"Choose a {architecture.family} checkpoint that was, such as one fine-tuned on DocVQA.",
        )


_MAY_NAME_CODE = ("config.json", "tokenizer_config.json", "preprocessor_config.json", "processor_config.json")


def _asks_for_no_code(folder: Path) -> None:
    """transformers runs programs of a checkpoint that one of these files names under auto_map."""
    for name in _MAY_NAME_CODE:
        if (folder / name).is_file() and "auto_map" in _read_object(folder, name):
            raise CheckpointProblem(
                folder,
                f"it wants to run program code of its own ({name} names it under auto_map)",
                "Only checkpoints of the standard architectures are loaded.",
            )


def _weights_are_whole(folder: Path) -> None:
    """Every file of weights is what its format says, as far as can be told without reading the numbers."""
    parts = list(_parts(folder))
    for part in parts:
        try:
            tensors.shapes(part)
        except tensors.BrokenWeights as error:
            raise CheckpointProblem(folder, f"{part.name} is damaged ({error})", WHOLE_AGAIN) from error
    if not parts:
        _holds_plain_tensors(folder)


def _holds_plain_tensors(folder: Path) -> None:
    try:
        foreign = pickles.foreign_names(folder / PICKLED)
    except pickles.BrokenPickle as error:
        raise CheckpointProblem(folder, f"{PICKLED} is damaged ({error})", WHOLE_AGAIN) from error
    if foreign:
        raise CheckpointProblem(
            folder,
            f"{PICKLED} holds more than weights: loading it would run {foreign[0]}",
            "Do not trust this checkpoint; choose one with safetensors files.",
        )


def _parts(folder: Path) -> Iterator[Path]:
    """The safetensors files; a sharded checkpoint names them in an index, and each must lie beside it."""
    if (folder / WEIGHTS).is_file():
        yield folder / WEIGHTS
        return
    if not (folder / INDEX).is_file():
        return
    try:
        shards = set(_read_object(folder, INDEX)["weight_map"].values())
    except (KeyError, TypeError, AttributeError) as error:
        raise CheckpointProblem(folder, f"{INDEX} cannot be read", WHOLE_AGAIN) from error
    for name in sorted(map(str, shards)):
        if Path(name).name != name:
            raise CheckpointProblem(folder, f"{INDEX} points outside its folder ({name})", "Do not trust this one.")
        if not (folder / name).is_file():
            raise CheckpointProblem(folder, f"{name} is missing", WHOLE_AGAIN)
        yield folder / name
