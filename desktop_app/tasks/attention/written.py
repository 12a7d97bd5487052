"""Pages that Donut looked at: what each piece of the answer that it wrote attended to among the patches of the page.

Its decoder has two attentions in every layer, one among the words that are written and one to the picture of the page
(Vaswani et al. 2017, section 3.2.3, "encoder-decoder attention"). It is the latter that is shown, by layer and head.
"""

import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

import torch

from desktop_app.answers import Answer, AttentionMap, Part
from desktop_app.inference.loading import Loaded
from desktop_app.media.documents import kept
from desktop_app.media.documents.pages import Box, PageReading
from desktop_app.media.documents.tesseract import models
from desktop_app.problems import BadQuestion, Problem
from desktop_app.questions import ABLATION, RAW, RELEVANCE, ROLLOUT, STATISTICS, Attention
from desktop_app.tasks.attention import early
from desktop_app.tasks.attention.subject import Subject, at_work, patch_name
from desktop_app.tasks.document_question_answering import donut
from desktop_app.tasks.document_question_answering.asked import NOT_FOUND
from desktop_app.tasks.document_question_answering.looked import Looked, part_of


class _Followed(Looked):
    """Keeps what every piece attends to besides: of each float32 [layers, heads, patches]."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.pieces: list[torch.Tensor] = []

    def add(self, cross_attentions: tuple[torch.Tensor, ...]) -> None:
        """Of each layer [1, heads, queries, patches], of which the last query chose the piece."""
        super().add(cross_attentions)
        self.pieces.append(torch.stack([each[0, :, -1].float().cpu() for each in cross_attentions]))


@dataclass(frozen=True)
class _Page:
    """A page, what was written about it, and where that looked."""

    page: PageReading
    written: donut.Written
    followed: _Followed


_Pause = donut.Pause | str
"""What Donut tells between two steps, when work may be cancelled."""


def asked(question: Attention, loaded: Loaded, pages: range) -> Subject:
    """What was written about the best of some pages. Raises BadQuestion for a label, layer or head there is not."""
    if question.label:
        raise BadQuestion(question.label, "it writes its answer itself", "Leave the words out: its own are shown.")
    decoder = loaded.model.config.decoder
    early.check_place("layer", question.layer, int(decoder.decoder_layers))
    early.check_place("head", question.head, int(decoder.decoder_attention_heads))
    refuse = partial(_refuse, loaded.name)
    others = (ROLLOUT, RELEVANCE, STATISTICS, ABLATION)
    return Subject(
        loaded=loaded,
        tower=loaded.model.decoder,
        run=refuse,
        target=refuse,
        keys=(),
        places=torch.zeros(0, 1),
        methods={RAW: partial(_of_a_layer, pages=pages)} | dict.fromkeys(others, refuse),
    )


def _refuse(name: str, *_: object) -> NoReturn:
    raise BadQuestion(name, *early.WRITTEN_OF_A_PAGE)


def _of_a_layer(question: Attention, subject: Subject, pages: range) -> Generator[Answer, None, None]:
    began, loaded = time.perf_counter(), subject.loaded
    about: Any = question.about
    text, decoder = about.questions[0].strip(), loaded.model.config.decoder
    best: _Page | None = None
    for step in _looked(loaded, about, text, pages):
        if not isinstance(step, _Page):
            yield at_work(about.documents[0], loaded)
        elif best is None or step.written.score > best.written.score:
            best = step
    assert best is not None, "it raises where nothing was written"
    layers, heads = int(decoder.decoder_layers), int(decoder.decoder_attention_heads)
    layer = layers - 1 if question.layer is None else question.layer
    # [pieces, layers, heads, patches] to [heads, pieces, patches], and of them one head where one is asked for.
    weights = torch.stack(best.followed.pieces)[:, layer].transpose(0, 1)
    weights = weights if question.head is None else weights[question.head][None]
    pieces = _pieces(loaded, best.written)
    boxes = list(_boxes(best.followed))
    # The pieces stand before the patches among the keys, none of which attends to them here.
    weights = torch.cat([torch.zeros(*weights.shape[:2], len(pieces)), weights], dim=2)
    rows, columns = best.followed.rows, best.followed.columns
    names = [patch_name(row, column) for row in range(rows) for column in range(columns)]
    yield AttentionMap(
        source=about.documents[0],
        part=Part(page=best.page.page),
        checkpoint=loaded.name,
        device=loaded.device,
        precision=loaded.precision,
        seconds=time.perf_counter() - began,
        task=about.task,
        method=RAW,
        layer=layer,
        head=question.head,
        layers=layers,
        heads=heads,
        weights=weights.contiguous().numpy(),
        queries=pieces,
        keys=(*pieces, *names),
        special=tuple(len(pieces) + place for place, box in enumerate(boxes) if box is None),
        asked=tuple(range(len(pieces))),
        grid=(rows, columns),
        boxes=(*[None] * len(pieces), *boxes),
        word_ids=(*_words(pieces), *(None if box is None else place for place, box in enumerate(boxes))),
        turned=best.page.turned,
        question=text,
        answer=best.written.answer or NOT_FOUND,
        notes=("Shown is what the answer attends to in the picture of the page, patch by patch.",),
    )


def _looked(loaded: Loaded, about: Any, text: str, pages: range) -> Iterator[_Page | _Pause]:
    """What is written about each page, with a pause between any two blocks and tokens.

    Raises BadQuestion where that is nothing, Unreadable where none can be read.
    """
    path: Path = about.documents[0]
    prompt, problem, found = donut.prompt_of(loaded, text)[0], None, False
    which = models(about.tessdata, about.languages) if about.tessdata or about.languages else None
    for number in pages:
        try:
            page = kept.read(path, number, which)
            written, followed = yield from _written(loaded, path, page, prompt)
        except Problem as error:
            problem = problem or error
            continue
        if followed.pieces:
            found = True
            yield _Page(page, written, followed)
    if not found and problem is not None:
        raise problem
    if not found:
        raise BadQuestion(path, "no answer was written", "Ask something else, or about another page.")


def _written(
    loaded: Loaded, path: Path, page: PageReading, prompt: list[int]
) -> Generator[_Pause, None, tuple[donut.Written, _Followed]]:
    from transformers import DynamicCache

    seen = yield from donut.seen(loaded, path, page)
    part = part_of(loaded.processor.image_processor, page.width, page.height)
    followed = _Followed(part, seen.rows, seen.columns)
    made = yield from donut.written(loaded, seen, prompt, DynamicCache(), followed)
    return made, followed


def _pieces(loaded: Loaded, written: donut.Written) -> tuple[str, ...]:
    """What was written, token by token; ▁ begins a word."""
    return tuple(str(each) for each in loaded.processor.tokenizer.convert_ids_to_tokens(list(written.tokens)))


def _words(pieces: tuple[str, ...]) -> Iterator[int]:
    """The number of its word for each piece."""
    number = -1
    for place, piece in enumerate(pieces):
        number += piece.startswith("▁") or place == 0
        yield number


def _boxes(looked: Looked) -> Iterator[Box | None]:
    """Where each patch lies on the page, row by row; None for those beside it."""
    left, top, right, bottom = looked.page or (0.0, 0.0, 1.0, 1.0)
    wide, high = right - left, bottom - top
    for row in range(looked.rows):
        for column in range(looked.columns):
            edges = (
                (column / looked.columns - left) / wide, (row / looked.rows - top) / high,
                ((column + 1) / looked.columns - left) / wide, ((row + 1) / looked.rows - top) / high,
            )  # fmt: skip
            first, upper, last, lower = (min(1.0, max(0.0, each)) for each in edges)
            yield (first, upper, last, lower) if last > first and lower > upper else None
