"""One input and the model that read it, ready to be run again and looked into."""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch

from desktop_app.answers import Answer
from desktop_app.attention.recording import attention_layers, heads_of
from desktop_app.inference.loading import Loaded
from desktop_app.questions import Attention
from desktop_app.tasks.attention.early import check_place
from desktop_app.tasks.attention.moves import Move
from desktop_app.translation import worded

CLASS_TOKEN = worded("class token")


def patch_name(row: int, column: int) -> str:
    """What a patch is called, its row and column counted from 0."""
    return worded("row {row}, column {column}", row=row + 1, column=column + 1)


def marks_of(tokenizer: Any) -> set[int]:
    """The ids of tokens that stand for no part of a text: one that stands for what is not known is none of them.

    CLIP ends a text with the token that it has for unknown pieces, too, which is a mark then.
    """
    marks = (tokenizer.bos_token_id, tokenizer.eos_token_id, tokenizer.cls_token_id, tokenizer.sep_token_id)
    return set(tokenizer.all_special_ids) - ({tokenizer.unk_token_id} - {*marks, tokenizer.pad_token_id})


def chosen_layer(question: Attention, tower: Any) -> int:
    """The layer that is asked for, counted from 0. Raises BadQuestion for a layer or head there is not."""
    layers = attention_layers(tower)
    layer = len(layers) - 1 if question.layer is None else question.layer
    check_place("layer", layer, len(layers))
    check_place("head", question.head, heads_of(layers[layer]))
    return layer


@dataclass(frozen=True)
class Target:
    """A number the model gave that relevance and ablation are about.

    value: from an output of the model to the number, float32, with what it was computed from.
    queries: the tokens it was read from. label: in words. note: what is to be said of it beside that.
    against: the number that relevance is about in place of value, where what speaks for all labels alike is left out.
    """

    value: Callable[[Any], torch.Tensor]
    queries: tuple[int, ...]
    label: str
    note: str = ""
    against: Callable[[Any], torch.Tensor] | None = None


@dataclass(frozen=True)
class Reply:
    """What the model answers, in words, and the numbers that it chose by, float32 of any shape on the processor."""

    words: str
    numbers: torch.Tensor


@dataclass(frozen=True)
class Subject:
    """What the methods need to know of an input.

    tower: the PreTrainedModel that attends. run: the pass, which gives the model's output.
    target: from that output and a label ("" for the answer itself) to a number; raises BadQuestion for a label the
    answer cannot be about.
    queries, keys, special, asked and facts: as in AttentionMap, facts being its further fields.
    places: where each key stands, float32 [keys, axes]. pools: whether the last layer has one query of its own.
    other: the other of two towers, and its tokens.
    methods: ways of looking into it that are its own, by name; those of every input where there is none.
    reply: the whole answer, of one pass; None where it is not told.
    """

    loaded: Loaded
    tower: Any
    run: Callable[[], Any]
    target: Callable[[Any, str], Target]
    keys: tuple[str, ...]
    places: torch.Tensor
    special: tuple[int, ...] = ()
    asked: tuple[int, ...] = ()
    pools: bool = False
    facts: dict[str, Any] = field(default_factory=dict)
    other: Any = None
    words: tuple[str, ...] = ()
    """The other tower's tokens, or the first ones of this where words and patches share it; "" for those that are no
    words."""
    methods: Mapping[str, Callable[[Attention, "Subject"], Generator[Answer, None, None]]] = field(default_factory=dict)
    reply: Callable[[], Reply] | None = None
    moves: tuple[Move, ...] = ()
    """Passes that relevance is the mean of, in place of run."""
    summing: int = 0
    """Which of the other tower's tokens sums it up."""


Steps = Generator[None, None, Subject]
"""What comes to a subject, with a pause where the work on it may be cancelled."""


def at_work(source: Path, loaded: Loaded) -> Answer:
    """An interim answer that says nothing yet: whoever takes it may close the stream."""
    return Answer(source=source, checkpoint=loaded.name, device=loaded.device, precision=loaded.precision, final=False)
