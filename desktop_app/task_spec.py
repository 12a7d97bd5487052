"""What is known of a task before any model is loaded: its specification, written down in the task's own folder.

A specification imports neither torch nor Qt. What it names in words ("module:attribute") is imported when it is used.
"""

import importlib
from dataclasses import dataclass
from typing import Any

from desktop_app.file_kinds import Kind


@dataclass(frozen=True, kw_only=True)
class Architecture:
    """A transformers class that runs a task's checkpoints.

    name: of the class, as config.json names it. family: what a person calls it ("wav2vec 2.0").
    processor: the transformers class that turns inputs into tensors.
    files: what it needs beside config and weights; one of each group is enough.
    model_type: of config.json, where it alone means this class, as it does for transformers' AutoModel: some
    published configurations, SigLIP 2's among them, name no class.
    attention: the implementation it is loaded with; "eager" for the classes that have no other.
    parts: sections of config.json with the model_type that each must have, for a class that is made of other models.
    tokens: that its tokenizer must have, for a class that runs checkpoints of other tasks too.
    writes: whether it writes answers token by token: its tokenizer is at hand, however large, to read them.
    """

    name: str
    family: str
    processor: str
    files: tuple[tuple[str, ...], ...]
    model_type: str = ""
    attention: str = "sdpa"
    parts: tuple[tuple[str, str], ...] = ()
    tokens: tuple[str, ...] = ()
    writes: bool = False


@dataclass(frozen=True, kw_only=True)
class FileFormat:
    """What the answers of a task are written as besides the formats of every answer.

    ending: of the file's name. title: as a dialog calls it. write: "module:function" from the answer to the text, or
    to the bytes of a format that is not text.
    refusal: why several answers are not written so; "" where the usual format of that ending serves them.
    together: whether `write` takes a sequence of answers, which are written as one.
    """

    ending: str
    title: str
    write: str
    refusal: str = ""
    together: bool = False


@dataclass(frozen=True, kw_only=True)
class TaskSpec:
    """All that the rest of the program knows of a task.

    id: the Hugging Face task id. title: as a heading of its checkpoints, in the user's words.
    question, answer: "module:class" of what goes in and what comes out. command: "module:class" of its command on the
    command line, a desktop_app.tasks.commands.Command; "" for none. run: "module:function" that answers, on the
    worker's thread.
    restore: "module:function" that makes a past answer again, from what its to_dict() wrote and the fields that every
    answer has; "" where workspace.kept_answers knows it.
    pane: "module:class" of the desktop_app.ui.panes.Pane that shows it; several tasks may share one, "" for none.
    formats: what one answer is written as besides csv, Excel, JSON and text.
    media: the kinds of files it takes; a file may suit several tasks.
    architectures: what runs it; none where it needs no checkpoint or takes those of another task.
    imports: modules that take long to import, for the preload behind the first paint.
    probe: "module:function" from a loaded checkpoint to the desktop_app.inference.probing.Sample that precision,
    threads and batch are tried with; "" where its checkpoints run as usual.
    sweep: "module:function" from a loaded checkpoint and a number of tokens to the desktop_app.inference.foreseen.Sized
    that its memory is predicted and measured with; "" where it has no curve.
    """

    id: str
    title: str
    question: str
    answer: str
    run: str
    command: str = ""
    restore: str = ""
    pane: str = ""
    formats: tuple[FileFormat, ...] = ()
    media: tuple[Kind, ...] = ()
    architectures: tuple[Architecture, ...] = ()
    imports: tuple[str, ...] = ()
    probe: str = ""
    sweep: str = ""


def resolve(place: str) -> Any:
    """What "module:attribute" names; the module is imported now."""
    module, _, attribute = place.partition(":")
    return getattr(importlib.import_module(module), attribute)
