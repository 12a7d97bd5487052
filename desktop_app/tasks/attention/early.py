"""What of looking into attention can be refused before torch is imported and a checkpoint is loaded."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop_app.catalogue import Catalogue
from desktop_app.media.kinds import Kind, kinds_of
from desktop_app.problems import BadQuestion
from desktop_app.questions import RAW, Attention, Question, VisualQuestionAnswering, ZeroShotImageClassification

_DIVIDED = "divided_space_time"
_LAYERS = _HEADS = 12
_MBART_HEADS = 16
_WRITES = "vision-encoder-decoder"
_TEXT_HEADS = {"clip": 8}
"""What a configuration leaves out where it is as the architecture has it (transformers: configuration_*.py); heads of a
text tower by the kind of model."""

WRITTEN = (
    "it writes its answer word by word, of which there are no maps here",
    "Ask with a ViLT checkpoint to see what it attended to.",
)
WRITTEN_OF_A_PAGE = (
    "it writes its answer word by word: what these attend to on the page is shown layer by layer alone",
    "Choose one layer, or ask with a LayoutLM, LayoutLMv3 or LiLT checkpoint.",
)
UNDIVIDED = (
    "no maps are taken of this kind of attention",
    "Choose a TimeSformer with divided attention, a VideoMAE or a ViViT to see where it looks.",
)
"""Reason and advice where a checkpoint cannot be looked into."""


def check(question: Attention, path: Path) -> None:
    """Raises BadQuestion for a page that a file has not, a checkpoint of which no maps are taken, and a layer or head
    that it has not.

    path: the file it is about. What cannot be told so is left to whoever runs the model. Raises CheckpointProblem and
    Unreadable as that would.
    """
    if question.page is not None:
        check_page(path, question.page)
    name, config = _config(question.about)
    check_kind(name, question.about.task, config)
    if config.get("model_type") == _WRITES and question.method != RAW:
        raise BadQuestion(name, *WRITTEN_OF_A_PAGE)
    if question.layer is not None or question.head is not None:
        _check_heads(question, config)


def check_kind(name: str, task: str, config: Mapping[str, Any]) -> None:
    """Raises BadQuestion where no maps are taken of a kind of checkpoint, as its configuration tells."""
    kind = config.get("model_type", "")
    if task == VisualQuestionAnswering.task and kind == "blip":
        raise BadQuestion(name, *WRITTEN)
    if kind == "timesformer" and config.get("attention_type", _DIVIDED) != _DIVIDED:
        raise BadQuestion(name, *UNDIVIDED)


def check_page(path: Path, page: int) -> None:
    """Raises BadQuestion for a page, counted from 1, that a file has not; Unreadable."""
    kinds = kinds_of(path)
    if Kind.DOCUMENT in kinds:
        from desktop_app.media.documents import reading

        pages = reading.facts(path).pages
    elif Kind.IMAGE in kinds:
        from desktop_app.media import images

        pages = images.pages(path)
    else:
        raise BadQuestion(path, f"{kinds[0].one} has no pages", "Leave out the page.")
    if not 1 <= page <= pages:
        has = f"It has {pages}: ask for one of these." if pages > 1 else "It has one: leave out the page."
        raise BadQuestion(path, f"it has no page {page}", has)


def check_place(what: str, place: int | None, count: int) -> None:
    """Raises BadQuestion for a "layer" or "head" there is not; both are counted from 0."""
    if place is not None and not 0 <= place < count:
        layers, heads = f"there are {count} layers, counted from 0", f"there are {count} heads, counted from 0"
        raise BadQuestion(f"{what} {place}", layers if what == "layer" else heads, "Choose another one.")


def _config(about: Question) -> tuple[str, dict[str, Any]]:
    """The name and the configuration of the checkpoint that was asked, which is empty where it cannot be read."""
    catalogue, task = Catalogue(), about.checkpoint_task
    entry = catalogue.default(task) if about.checkpoint is None else catalogue.find(about.checkpoint, task)
    try:
        found = json.loads((entry.folder / "config.json").read_text("utf-8")) if entry.folder is not None else {}
    except (OSError, ValueError, RecursionError):
        found = {}
    return entry.name, found if isinstance(found, dict) else {}


def _check_heads(question: Attention, config: dict[str, Any]) -> None:
    kind, tower = config.get("model_type"), "vision"
    if not isinstance(kind, str):
        return
    if question.about.task == ZeroShotImageClassification.task:
        tower = "text" if question.tower == "text" else "vision"
        config = config.get(f"{tower}_config") or {}
    if kind == _WRITES:
        written = config.get("decoder")
        decoder = written if isinstance(written, dict) else {}
        heads = decoder.get("decoder_attention_heads", _MBART_HEADS)
        config = {"num_hidden_layers": decoder.get("decoder_layers", _LAYERS), "num_attention_heads": heads}
    layers = config.get("num_hidden_layers", _LAYERS)
    heads = config.get("num_attention_heads", _TEXT_HEADS.get(kind, _HEADS) if tower == "text" else _HEADS)
    # Behind the layers a SigLIP pools the patches with an attention of its own.
    pools = kind == "siglip" and tower == "vision" and config.get("vision_use_head", True)
    for what, place, count in (("layer", question.layer, layers), ("head", question.head, heads)):
        if isinstance(count, int):
            check_place(what, place, count + (what == "layer" and bool(pools)))
