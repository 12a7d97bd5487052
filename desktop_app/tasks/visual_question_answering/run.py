"""Answers questions about pictures (ViltForQuestionAnswering, BlipForQuestionAnswering).

Each picture is decoded and encoded once, however many questions are asked of it.
"""

import math
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, NamedTuple

import torch

from desktop_app.answers import Answer, Failure, Label, PictureAnswer, Unanswered, spoken_list
from desktop_app.inference.batching import halving, size_for
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.media.plainness import plainness
from desktop_app.problems import BadQuestion
from desktop_app.questions import VisualQuestionAnswering
from desktop_app.tasks import Answers, Count
from desktop_app.tasks.depth import noted
from desktop_app.tasks.pictures import Item, Pixels, decoded
from desktop_app.tasks.visual_question_answering import answer_kinds, blip, vilt


class _Way(NamedTuple):
    """How an architecture answers: what it makes of pictures, and of those with questions.

    independent: whether it judges each of several answers by itself; else it writes a single one.
    """

    encoded: Callable[[Loaded, torch.Tensor], torch.Tensor]
    answered: Callable[
        [Loaded, Sequence[torch.Tensor], dict[str, torch.Tensor], Sequence[Sequence[int]], int],
        list[tuple[Label, ...]],
    ]
    independent: bool


_WAYS = {"vilt": _Way(vilt.encoded, vilt.answered, True), "blip": _Way(blip.encoded, blip.answered, False)}
"""By model_type of config.json."""


@dataclass(eq=False)
class _Picture:
    """A picture that waits for its answers; states: as it was encoded, from its first question on.

    strange: whether it is of a kind that the checkpoint was never taught, as the catalogue tells.
    """

    item: Item
    pixels: Pixels
    strange: bool = False
    states: torch.Tensor | None = None


class Asked(NamedTuple):
    """A question as the checkpoint reads it: its tokens, and what it says of it.

    unknown: the words of it that it was never taught. left_out: places of answers that are of another kind than it asks
    for, where the catalogue says that the checkpoint's are of kinds.
    """

    text: str
    tokens: dict[str, list[int]]
    notes: tuple[str, ...]
    unknown: tuple[str, ...] = ()
    left_out: tuple[int, ...] = ()


Pair = tuple[_Picture, Asked]

_PASSED_OVER = frozenset("please kindly thanks drawing photo photograph scene altogether overall".split())
"""Words that a question means the same without: where a checkpoint does not know them, it answers and says so."""


def answer(question: VisualQuestionAnswering, residency: Residency) -> Answers:
    """A PictureAnswer for each question about each picture, all questions of a picture one after the other.

    ViLT's scores are those of the pipeline transformers had for it: a sigmoid for each answer by itself. BLIP writes
    its one answer. Raises BadQuestion without a question; CheckpointProblem or DeviceProblem at the first answer.
    """
    asked = tuple(dict.fromkeys(text.strip() for text in question.questions))
    if not asked or "" in asked:
        raise BadQuestion("question", "there is none, or it is empty", 'Type one: "What colour is the car?"')
    if question.top_k < 1:
        raise BadQuestion("top-k", "it must be 1 or more", "Ask for at least one answer.")
    expected = Count(len(question.images) * len(asked))
    return Answers(_answers(question, asked, residency, expected), total=expected)


def _answers(
    question: VisualQuestionAnswering, texts: Sequence[str], residency: Residency, expected: Count
) -> Generator[Answer, None, None]:
    with residency.borrow(question) as loaded:
        asked = [read(loaded, text) for text in texts]
        run = partial(_run, loaded, question)
        pages = Count(len(question.images))
        batch: list[Pair] = []
        feed = decoded(loaded, question.images, pages)
        try:
            for item, pixels in feed:
                expected.value = pages.value * len(asked)
                if isinstance(pixels, Exception):
                    yield from run(batch)
                    batch = []
                    expected.value -= len(asked) - 1
                    yield Failure.of(item.path, pixels, item.part)
                    continue
                picture = _Picture(item, pixels, strange=_is_strange(loaded, pixels))
                batch += [(picture, each) for each in asked]
                if len(batch) >= size_for(loaded):
                    yield from run(batch)
                    batch = []
            yield from run(batch)
        finally:
            feed.close()


def _is_strange(loaded: Loaded, pixels: Pixels) -> bool:
    depth = loaded.entry.depth
    return depth is not None and depth.plain > 0 and plainness(pixels.small) < depth.plain


def read(loaded: Loaded, text: str) -> Asked:
    """A question's tokens, cut to what the checkpoint reads, and what a person should know of that."""
    tokenizer = loaded.processor.tokenizer
    config = loaded.model.config
    most: int = getattr(config, "text_config", config).max_position_embeddings
    found = tokenizer([text], return_attention_mask=True, return_tensors="pt")
    tokens = {name: rows[0].tolist() for name, rows in found.items()}
    notes = []
    if len(tokens["input_ids"]) > most:
        tokens = {name: [*row[: most - 1], row[-1]] for name, row in tokens.items()}
        notes.append(f"The checkpoint reads only the first {most} pieces of a question; the rest was cut off.")
    unknown = tuple(_unknown_words(tokenizer, text))
    passed_over = [word for word in unknown if word.casefold() in _PASSED_OVER]
    if passed_over:
        notes.append(f"The checkpoint does not know {spoken_list([f'“{word}”' for word in passed_over])}.")
    lacking = tuple(word for word in unknown if word not in passed_over)
    return Asked(text, tokens, tuple(notes), lacking, _left_out(loaded, text))


def _left_out(loaded: Loaded, text: str) -> tuple[int, ...]:
    if not loaded.entry.kinds or loaded.model.config.model_type != "vilt":
        return ()
    names = loaded.model.config.id2label
    return answer_kinds.left_out(text, [names[place] for place in range(len(names))])


def _unknown_words(tokenizer: Any, text: str) -> list[str]:
    """The words of a question that the tokenizer has no piece for; few do not fall back on letters."""
    mark = tokenizer.unk_token_id
    if mark is None:
        return []
    words = dict.fromkeys(word.strip("?!.,;:'\"()") for word in text.split())
    rows = {word: tokenizer([word], return_tensors="pt")["input_ids"][0].tolist() for word in words if word}
    return [word for word, row in rows.items() if mark in row]


def _run(loaded: Loaded, question: VisualQuestionAnswering, batch: Sequence[Pair]) -> Iterator[Answer]:
    way = _WAYS[loaded.model.config.model_type]

    def through(part: Sequence[Pair]) -> list[Answer]:
        understood = [pair for pair in part if not pair[1].unknown]
        found = iter(answered(understood) if understood else ())
        return [next(found) if not pair[1].unknown else _not_understood(loaded, pair) for pair in part]

    def answered(part: Sequence[Pair]) -> list[Answer]:
        started = time.perf_counter()
        with torch.inference_mode():
            _encode(loaded, way, [picture for picture, _ in part])
            states = [picture.states for picture, _ in part if picture.states is not None]
            tokens = _padded(loaded, [asked.tokens for _, asked in part])
            found = way.answered(loaded, states, tokens, [asked.left_out for _, asked in part], question.top_k)
        each_took = (time.perf_counter() - started) / len(part)
        return [_answer(loaded, question, pair, labels, each_took) for pair, labels in zip(part, found, strict=True)]

    widest = max((math.sqrt(math.prod(picture.pixels.values.shape[-2:])) for picture, _ in batch), default=None)
    return halving(loaded, batch, through, widest)


def _encode(loaded: Loaded, way: _Way, pictures: Sequence[_Picture]) -> None:
    """Encode those that are not yet, pictures of one size together."""
    sizes: dict[tuple[int, ...], list[_Picture]] = {}
    for picture in dict.fromkeys(pictures):
        if picture.states is None:
            sizes.setdefault(tuple(picture.pixels.values.shape), []).append(picture)
    for alike in sizes.values():
        pixels = torch.stack([each.pixels.values for each in alike]).to(loaded.device, loaded.dtype)
        for picture, states in zip(alike, way.encoded(loaded, pixels), strict=True):
            picture.states = states


def _padded(loaded: Loaded, rows: Sequence[dict[str, list[int]]]) -> dict[str, torch.Tensor]:
    """Tokens of several questions as tensors [questions, longest], masked behind the end of each."""
    longest = max(len(row["input_ids"]) for row in rows)
    filler = {"input_ids": loaded.processor.tokenizer.pad_token_id or 0}
    return {
        name: torch.tensor(
            [row[name] + [filler.get(name, 0)] * (longest - len(row[name])) for row in rows], device=loaded.device
        )
        for name in rows[0]
    }


def _answer(
    loaded: Loaded, question: VisualQuestionAnswering, pair: Pair, labels: tuple[Label, ...], seconds: float
) -> Answer:
    picture, asked = pair
    sure = loaded.entry.depth.sure if loaded.entry.depth is not None else None
    if picture.strange:
        labels = tuple(replace(each, telling=False) for each in labels)
    made = PictureAnswer(
        source=picture.item.path,
        part=picture.item.part,
        checkpoint=loaded.name,
        device=loaded.device,
        precision=loaded.precision,
        seconds=seconds,
        notes=picture.pixels.notes + asked.notes,
        task=question.task,
        question=asked.text,
        labels=labels,
        independent=_WAYS[loaded.model.config.model_type].independent,
        right=None if sure is None else labels[0].shown,
        sure=sure or 0.0,
        crop_box=picture.pixels.crop_box,
    )
    return noted(loaded.entry, made)


def why_not_understood(asked: Asked) -> tuple[str, str]:
    """Reason and advice where a question has words that the checkpoint was never taught."""
    reason = f"the checkpoint does not know {spoken_list([f'“{word}”' for word in asked.unknown])}"
    return reason, "Ask in other words, in English, or choose another checkpoint."


def _not_understood(loaded: Loaded, pair: Pair) -> Answer:
    """Why a question is not answered: of a word that it has no piece for, the model sees that there is one, no more."""
    picture, asked = pair
    reason, advice = why_not_understood(asked)
    depth = loaded.entry.depth
    limits: dict[str, Any] = {}
    if depth is not None:
        limits = {"depth": depth.words, "instead": depth.instead, "instead_title": depth.title}
    return Unanswered(
        source=picture.item.path,
        part=picture.item.part,
        checkpoint=loaded.name,
        device=loaded.device,
        precision=loaded.precision,
        question=asked.text,
        reason=reason,
        advice=advice,
        **limits,
    )
