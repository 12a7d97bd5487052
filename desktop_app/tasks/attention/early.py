"""What of looking into attention can be refused before torch is imported and a checkpoint is loaded."""

import json
from pathlib import Path
from typing import Any

from desktop_app.catalogue import Catalogue
from desktop_app.media.kinds import Kind, kinds_of
from desktop_app.problems import BadQuestion
from desktop_app.questions import Attention, Question, ZeroShotImageClassification

_PLAIN = frozenset("vit clip tapas wav2vec2 timesformer videomae layoutlm layoutlmv3 lilt vilt".split())
"""The kinds of model (model_type of config.json) whose layers and heads are as many as their configuration says; of
others, as where a head pools behind the layers, the model itself is asked."""


def check(question: Attention, path: Path) -> None:
    """Raises BadQuestion for a page that a file has not, and a layer or head that the checkpoint has not.

    path: the file it is about. What cannot be told so is left to whoever runs the model. Raises CheckpointProblem and
    Unreadable as that would.
    """
    if question.page is not None:
        check_page(path, question.page)
    if question.layer is not None or question.head is not None:
        _check_heads(question, _config(question.about))


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


def _config(about: Question) -> dict[str, Any]:
    """The configuration of the checkpoint that was asked; empty where it cannot be read."""
    catalogue, task = Catalogue(), about.checkpoint_task
    entry = catalogue.default(task) if about.checkpoint is None else catalogue.find(about.checkpoint, task)
    try:
        found = json.loads((entry.folder / "config.json").read_text("utf-8")) if entry.folder is not None else {}
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _check_heads(question: Attention, config: dict[str, Any]) -> None:
    if config.get("model_type") not in _PLAIN:
        return
    if question.about.task == ZeroShotImageClassification.task:
        config = config.get("text_config" if question.tower == "text" else "vision_config") or {}
    for what, place in (("layer", question.layer), ("head", question.head)):
        count = config.get(f"num_{'hidden_layers' if what == 'layer' else 'attention_heads'}")
        # A configuration may leave out what is as the architecture has it.
        if isinstance(count, int):
            check_place(what, place, count)
