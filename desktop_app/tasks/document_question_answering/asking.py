"""Runs a checkpoint over the words of pages: windows, spans and their scores, as the pipeline of transformers has them.

LayoutLM (Xu et al., KDD 2020, arXiv 1912.13318), LayoutLMv3 (Huang et al., ACM MM 2022, arXiv 2204.08387) and LiLT
(Wang, Jin and Ding, ACL 2022, arXiv 2202.13669) read words and their boxes, the question in front; a span of the page
is scored by the product of the probabilities that the answer begins and that it ends there, [CLS] standing for
"not on this page".
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from desktop_app.inference.batching import halving
from desktop_app.inference.loading import Loaded
from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering.beside import Labelled
from desktop_app.tasks.document_question_answering.mentions import COMPUTED, Mention
from desktop_app.tasks.document_question_answering.mentions import mention_of as mention_of
from desktop_app.tasks.document_question_answering.named import LabelledPage
from desktop_app.tasks.document_question_answering.other_languages import english
from desktop_app.tasks.document_question_answering.passages import passages
from desktop_app.tasks.document_question_answering.possible import Anything, Possible
from desktop_app.tasks.document_question_answering.spans import Spans, spans_of

LONGEST_QUESTION = 64
"""Pieces of a question at most, as BERT's own script for SQuAD has it."""

_LEAST_TOLD = 0.01
"""A mention less sure than this is told only where it is the best there is."""

_RIVAL, _STILL = 0.5, 0.03
"""How sure what another page says is at least to make an answer one of several, and how far above the score from which
on it is one that stays then."""

_STEPS = 1000
"""A page is so many steps wide and high for these checkpoints."""

_UNKNOWN_LENGTH = 100_000
"""A tokenizer that says it reads more does not know how much it reads."""

_OFFSET = {"layoutlmv3": 2, "lilt": 2}
"""Positions that RoBERTa's embeddings keep for padding, by model_type."""


@dataclass(frozen=True)
class Window:
    """What the checkpoint reads at once: the question, and a part of the words of a page.

    words: for each token the place of its word in the page, -1 for none (the question, special tokens).
    """

    tokens: dict[str, list[Any]]
    words: npt.NDArray[np.int64]
    first: int


@dataclass(frozen=True)
class Found:
    """What a page answers to a question: mentions, best first, and how sure it is that there is none, in 0..1.

    endless: pages about which a checkpoint that writes its answers came to no end.
    """

    mentions: tuple[Mention, ...]
    absent: float
    endless: tuple[int, ...] = ()


def longest(loaded: Loaded) -> int:
    """How many tokens the checkpoint reads at once, whatever its tokenizer says or leaves out."""
    config, told = loaded.model.config, int(loaded.processor.model_max_length)
    room = int(config.max_position_embeddings) - _OFFSET.get(config.model_type, 0)
    if config.model_type == "layoutlm" and room == 514:
        # Made from RoBERTa, which keeps two for padding.
        room = 512
    return room if told > _UNKNOWN_LENGTH else min(told, room)


def steps(box: tuple[float, float, float, float]) -> list[int]:
    """A box in whole steps of 0..1000, as transformers' normalize_box() makes them."""
    return [max(0, min(_STEPS, int(_STEPS * each))) for each in box]


def windows(loaded: Loaded, question: str, reading: PageReading) -> list[Window]:
    """A page in windows that overlap by half, so that no answer is cut by all of them."""
    tokenizer, most = loaded.processor, longest(loaded)
    words, boxes = [word.text for word in reading.words], [steps(word.box) for word in reading.words]
    if not words:
        return []
    options = {
        "max_length": most, "stride": min(most // 2, 256), "truncation": "only_second", "padding": "do_not_pad",
        "return_overflowing_tokens": True, "return_token_type_ids": True,
    }  # fmt: skip
    question = _cut(tokenizer, english(question))
    if loaded.model.config.model_type == "layoutlm":
        made = tokenizer(text=question.split(), text_pair=words, is_split_into_words=True, **options)
    else:
        made = tokenizer(text=[question], text_pair=[words], boxes=[boxes], **options)
    made.pop("overflow_to_sample_mapping", None)
    return [_window(loaded, made, at, boxes) for at in range(len(made["input_ids"]))]


def _cut(tokenizer: Any, question: str) -> str:
    """A question that leaves room for the page: its first words."""
    words = question.split()
    while len(words) > 1 and len(tokenizer.tokenize(" ".join(words))) > LONGEST_QUESTION:
        words.pop()
    return " ".join(words)


def _window(loaded: Loaded, made: Any, at: int, boxes: Sequence[list[int]]) -> Window:
    tokens = {name: list(rows[at]) for name, rows in made.items()}
    of_page, of_words = made.sequence_ids(at), made.word_ids(at)
    places = [word if part == 1 else -1 for part, word in zip(of_page, of_words, strict=True)]
    if "bbox" not in tokens:
        separator = loaded.processor.sep_token_id
        tokens["bbox"] = [
            boxes[place] if place >= 0 else [_STEPS if token == separator else 0] * 4
            for place, token in zip(places, tokens["input_ids"], strict=True)
        ]
    if loaded.model.config.model_type != "layoutlm":
        tokens.pop("token_type_ids", None)
    first = tokens["input_ids"].index(loaded.processor.cls_token_id)
    return Window(tokens, np.array(places, dtype=np.int64), first)


Pixels = Callable[[], torch.Tensor]
"""The picture of a page as LayoutLMv3 takes it, float32 [3, height, width]."""


def asked(
    loaded: Loaded, questions: Sequence[str], reading: PageReading, top_k: int, pixels: Pixels | None = None
) -> list[Found]:
    """What a page answers to each question. pixels: for checkpoints that look at the page too."""
    parts = [(number, window) for number, text in enumerate(questions) for window in windows(loaded, text, reading)]
    picture = pixels() if pixels is not None and parts else None
    weighing = _Weighing(loaded, reading)
    known = [weighing.asked(text) for text in questions]

    def through(batch: Sequence[tuple[int, Window]]) -> list[Found]:
        logits = _logits(loaded, [window for _, window in batch], picture)
        return [
            _found(window, weighing.spans(window, known[number], *each), reading, top_k, known[number].possible)
            for (number, window), each in zip(batch, logits, strict=True)
        ]

    answered: list[list[Found]] = [[] for _ in questions]
    most = max((float(len(window.words)) for _, window in parts), default=None)
    for (number, _), found in zip(parts, halving(loaded, parts, through, most), strict=True):
        answered[number].append(found)
    return [together(each, top_k) for each in answered]


@dataclass(frozen=True)
class Read:
    """One window as it was read: the scores of its spans, and what it answers."""

    window: Window
    spans: Spans
    found: Found


def read(loaded: Loaded, question: str, reading: PageReading, pixels: torch.Tensor | None = None) -> Iterator[Read]:
    """The windows of a page one after another, each with the best mention of its own."""
    weighing = _Weighing(loaded, reading)
    known = weighing.asked(question)
    for window in windows(loaded, question, reading):
        (each,) = _logits(loaded, [window], pixels)
        spans = weighing.spans(window, known, *each)
        yield Read(window, spans, _found(window, spans, reading, 1, known.possible))


@dataclass(frozen=True)
class Question:
    """What a page tells of a question by its labels.

    by_label: what stands beside those that have its words. possible: what can answer it: no label, where a figure is
    asked for, of which the value was not read. strange: whether nothing that it names is on the page.
    """

    by_label: Sequence[Labelled]
    possible: Possible | Anything
    strange: bool


class _Weighing:
    """What of a page besides its logits decides on the answer, where the checkpoint's configuration says so.

    answer_in_passage: the answer lies in one passage; answer_by_label: how much labels count; answer_of_strange: how
    much a small checkpoint is believed where nothing of what a question names is on the page ("the dog's name").
    """

    def __init__(self, loaded: Loaded, reading: PageReading) -> None:
        config = loaded.model.config
        self._passage = passages(reading) if getattr(config, "answer_in_passage", False) else None
        self._share = float(getattr(config, "answer_by_label", 0.0))
        self._of_strange = float(getattr(config, "answer_of_strange", 1.0))
        self._labels, self._reading = LabelledPage(reading) if self._share else None, reading

    def asked(self, question: str) -> Question:
        """What is known of a question before the checkpoint has read the page."""
        if not self._labels:
            return Question((), Anything(), False)
        by_label = self._labels.answers(question)
        strange = not by_label and self._labels.is_strange(question)
        possible = Possible(question, self._labels, by_label)
        # What no name is takes none of what is believed of a name.
        by_label = [each for each in by_label if not possible.is_of_name or possible(self._mention(each))]
        return Question(by_label, possible, strange)

    def _mention(self, each: Labelled) -> Mention:
        return mention_of(self._reading, each.start, each.end, each.weight)

    def spans(self, window: Window, asked: Question, *logits: npt.NDArray[np.float32]) -> Spans:
        """The spans of a window. logits: of start and end."""
        start, end = logits
        found = spans_of(window.words, window.first, start, end, self._passage)
        if asked.strange:
            found = Spans(found.scores * self._of_strange, found.absent)
        return found.weighed(window.words, asked.by_label, self._share)


def inputs_of(loaded: Loaded, batch: Sequence[Window], picture: torch.Tensor | None) -> dict[str, torch.Tensor]:
    """Some windows as the checkpoint takes them, the shorter ones filled up. picture: as Pixels gives it."""
    most = max(len(each.words) for each in batch)
    filler: dict[str, Any] = {"input_ids": loaded.processor.pad_token_id or 0, "bbox": [0] * 4}
    inputs = {
        name: torch.tensor(
            [each.tokens[name] + [filler.get(name, 0)] * (most - len(each.words)) for each in batch],
            device=loaded.device,
        )
        for name in batch[0].tokens
    }
    if picture is not None:
        inputs["pixel_values"] = picture.to(loaded.device, loaded.dtype).expand(len(batch), -1, -1, -1)
    return inputs


def _logits(
    loaded: Loaded, batch: Sequence[Window], picture: torch.Tensor | None
) -> Iterator[tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]]:
    """The logits of start and end of each window, without padding."""
    with torch.inference_mode():
        told = loaded.model(**inputs_of(loaded, batch, picture))
    starts, ends = told.start_logits.float().cpu().numpy(), told.end_logits.float().cpu().numpy()
    for row, each in enumerate(batch):
        yield starts[row, : len(each.words)], ends[row, : len(each.words)]


def _found(window: Window, spans: Spans, reading: PageReading, top_k: int, possible: Possible | Anything) -> Found:
    """The best spans as mentions; no two of them overlap. possible: those that cannot be an answer are left out."""
    scores = spans.scores
    # More than are told: several spans of pieces are the same words, and many overlap.
    many = min(scores.size, 20 * top_k)
    best = np.argpartition(-scores, many - 1, axis=None)[:many]
    best = best[np.argsort(-scores.flat[best], kind="stable")]
    mentions: list[Mention] = []
    for place in best:
        first, last = divmod(int(place), scores.shape[1])
        if scores[first, last] <= 0 or window.words[first] < 0 or window.words[last] < 0:
            continue
        each = mention_of(reading, int(window.words[first]), int(window.words[last]), float(scores[first, last]))
        if not possible(each):
            continue
        each = possible.whole(each, reading)
        if not any(_overlap(each, other) for other in mentions):
            mentions.append(each)
        if len(mentions) == top_k:
            break
    return Found(tuple(mentions), spans.absent)


def among_others(found: Found, least: float) -> Found:
    """The same, the best mention less sure where other pages say something else nearly as surely: one of several.

    least: the score from which on it is an answer, which it stays.
    """
    best, *others = found.mentions or (None,)
    if best is None or best.score < least or best.placed_by == COMPUTED:
        return found
    rivals = [each for each in others if each.page != best.page and _differ(best, each) and each.score >= _RIVAL]
    share = best.score / (best.score + sum(each.score for each in rivals))
    score = max(best.score * share, min(best.score, least + _STILL))
    told = tuple(replace(each, score=min(each.score, score)) for each in found.mentions)
    return replace(found, mentions=told) if rivals else found


def _differ(one: Mention, other: Mention) -> bool:
    first, second = ("".join(filter(str.isalnum, each.answer.lower())) for each in (one, other))
    return first not in second and second not in first


def _overlap(one: Mention, other: Mention) -> bool:
    if one.word_ids is None or other.word_ids is None:
        return False  # written, without a place: of these a page has one
    return one.page == other.page and not set(one.word_ids).isdisjoint(other.word_ids)


def together(found: Sequence[Found], top_k: int) -> Found:
    """Of several windows or pages: the best mentions, none told twice, and the lowest score of there being none."""
    mentions: list[Mention] = []
    for each in sorted((mention for part in found for mention in part.mentions), key=lambda one: -one.score):
        worth = each.score >= _LEAST_TOLD or not mentions
        if worth and len(mentions) < top_k and not any(_overlap(each, other) for other in mentions):
            mentions.append(each)
    endless = tuple(page for part in found for page in part.endless)
    return Found(tuple(mentions), min((part.absent for part in found), default=1.0), endless)
