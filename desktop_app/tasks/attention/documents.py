"""Pages to be looked into: which words of a question and of a page attend to which, for LayoutLM, LayoutLMv3, LiLT."""

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from desktop_app.answers import Part
from desktop_app.inference.loading import Loaded
from desktop_app.media.documents import kept, reading
from desktop_app.media.documents.pages import Box, PageReading
from desktop_app.media.documents.tesseract import models
from desktop_app.problems import BadQuestion, Problem
from desktop_app.questions import Attention
from desktop_app.tasks.attention import written
from desktop_app.tasks.attention.subject import Reply, Steps, Subject, Target, marks_of, patch_name
from desktop_app.tasks.document_question_answering import asking, donut, looks
from desktop_app.tasks.document_question_answering.asked import NOT_FOUND, DocumentQuestionAnswering
from desktop_app.tasks.document_question_answering.run import least_of
from desktop_app.tasks.document_question_answering.spans import spans_of
from desktop_app.translation import worded

_BEGINS = ("Ġ", "▁")
"""What begins a word in RoBERTa's and SentencePiece's vocabularies; in BERT's, ## goes on with one."""


@dataclass(frozen=True)
class _Span:
    """What was answered in one window: the first and last piece, its words ("" for no answer), and its score."""

    page: PageReading
    window: asking.Window
    first: int
    last: int
    words: str
    score: float


def asked(question: Attention, loaded: Loaded) -> Steps:
    """The window of a page in which the first of the questions is answered, or the label of question stands.

    All pages that the question was about are asked, with a pause at each.
    """
    about = question.about
    assert isinstance(about, DocumentQuestionAnswering)
    path = about.documents[0]
    if not about.questions or not about.questions[0].strip():
        raise BadQuestion(path, "a document is looked into for a question", 'Ask one: --question "What is the total?".')
    text = about.questions[0].strip()
    if donut.is_donut(loaded):
        return written.asked(question, loaded, _pages(question, path))
    spans = yield from _spans(question, loaded, path, text)
    span = max(spans, key=lambda each: each.score)
    pixels = looks.at_page(loaded, path, span.page)
    picture = pixels() if pixels is not None else None
    inputs = asking.inputs_of(loaded, [span.window], picture)
    seen = _Tokens(loaded, span, has_picture=picture is not None)

    def run() -> Any:
        return loaded.model(**inputs)

    def score(output: Any) -> torch.Tensor:
        found: torch.Tensor = output.start_logits[0, span.first].float() + output.end_logits[0, span.last].float()
        return found

    def target(output: Any, label: str) -> Target:
        ends = tuple(dict.fromkeys((span.first, span.last)))
        return Target(score, ends, label or span.words or NOT_FOUND)

    def reply() -> Reply:
        out = run()
        return _reply(span, torch.stack([out.start_logits[0], out.end_logits[0]]).float().cpu())

    return Subject(
        loaded=loaded,
        tower=loaded.model.base_model,
        run=run,
        target=target,
        reply=reply,
        keys=seen.keys,
        places=torch.arange(len(seen.keys))[:, None].float(),
        special=seen.special,
        asked=seen.of_question,
        facts=seen.facts() | {"question": text, "answer": span.words or NOT_FOUND, "notes": _notes(loaded, span)},
    )


def _spans(question: Attention, loaded: Loaded, path: Path, text: str) -> Generator[None, None, list[_Span]]:
    """What each window answers, or the label in each that has it. Raises BadQuestion, Unreadable."""
    about: Any = question.about
    problem: Exception | None = None
    words, found = False, list[_Span]()
    for number in _pages(question, path):
        yield
        try:
            which = models(about.tessdata, about.languages) if about.tessdata or about.languages else None
            page = kept.read(path, number, which)
            pixels = looks.at_page(loaded, path, page)
        except Problem as error:
            problem = problem or error
            continue
        words = words or bool(page.words)
        for each in asking.read(loaded, text, page, pixels() if pixels is not None else None):
            span = _labelled(page, each, question.label) if question.label else _best(page, each, about, loaded)
            found += [span] if span is not None else []
    if not found and problem is not None and not words:
        raise problem
    if not words:
        raise BadQuestion(path, "no words were read on it", "Choose another page, or a sharper picture of it.")
    if not found:
        way_out = "Write words as they stand on the page, or leave them out."
        raise BadQuestion(question.label, "these words do not stand together on the page", way_out)
    return found


def _pages(question: Attention, path: Path) -> range:
    """The page that is asked for, or those that the question was about, from 1. Raises BadQuestion, Unreadable."""
    about: Any = question.about
    pages = reading.facts(path).pages
    first, last = about.pages or (1, pages)
    if question.page is not None:
        first = last = question.page
    if first > pages:
        raise BadQuestion(path, f"it has no page {first}", f"It has {pages}: ask for one of these.")
    return range(first, min(last, pages) + 1)


def _best(page: PageReading, read: asking.Read, about: DocumentQuestionAnswering, loaded: Loaded) -> _Span:
    """The best mention of a window; where that is no answer, the token that stands for none."""
    window, found = read.window, read.found
    best = found.mentions[0] if found.mentions else None
    if best is None or best.score < least_of(about, loaded) or best.score <= found.absent:
        # Less than any answer of another window, and the surer the better.
        score = best.score - 1 if best is not None else -1.0
        return _Span(page, window, window.first, window.first, "", score)
    assert best.start is not None, "it points at words"
    assert best.end is not None
    first, last = _pieces(window, best.start, best.end)
    return _Span(page, window, first, last, best.answer, best.score)


def _labelled(page: PageReading, read: asking.Read, label: str) -> _Span | None:
    """The place where words stand that is likeliest to be the answer; None where they are not in this window."""
    wanted = [_plain(each) for each in label.split()]
    texts, here = [_plain(word.text) for word in page.words], set(read.window.words.tolist())
    spans = []
    for start in range(len(texts) - len(wanted) + 1):
        end = start + len(wanted) - 1
        if texts[start : end + 1] == wanted and {start, end} <= here:
            first, last = _pieces(read.window, start, end)
            spans.append(_Span(page, read.window, first, last, label, float(read.spans.scores[first, last])))
    return max(spans, key=lambda each: each.score) if spans else None


def _plain(word: str) -> str:
    return word.casefold().strip(".,;:")


def _pieces(window: asking.Window, start: int, end: int) -> tuple[int, int]:
    """The first and last piece of some words of the page."""
    return int(np.flatnonzero(window.words == start)[0]), int(np.flatnonzero(window.words == end)[-1])


def _reply(span: _Span, logits: torch.Tensor) -> Reply:
    """The likeliest words, by the logits [2, pieces] of start and end alone."""
    words = span.window.words
    start, end = logits[:, : len(words)].numpy()
    told = spans_of(words, span.window.first, start, end, None)
    first, last = divmod(int(told.scores.argmax()), len(words))
    if told.scores[first, last] <= told.absent:
        return Reply(NOT_FOUND, logits)
    return Reply(" ".join(word.text for word in span.page.words[words[first] : words[last] + 1]), logits)


class _Tokens:
    """What a window is made of, token by token; LayoutLMv3 has the patches of the page's picture behind them."""

    def __init__(self, loaded: Loaded, span: _Span, has_picture: bool) -> None:
        ids, words = span.window.tokens["input_ids"], span.window.words.tolist()
        marks = marks_of(loaded.processor)
        pieces = [str(each) for each in loaded.processor.convert_ids_to_tokens(ids)]
        special = [place for place, each in enumerate(ids) if each in marks and words[place] < 0]
        self._part, self._turned = Part(page=span.page.page), span.page.turned
        begins_marked = any(piece.startswith(_BEGINS) for piece in pieces)
        self.keys: tuple[str, ...] = tuple(_read(loaded, piece) for piece in pieces)
        self.of_question = tuple(place for place, word in enumerate(words) if word < 0 and place not in special) or (
            span.window.first,
        )
        self.boxes: tuple[Box | None, ...] = tuple(span.page.words[word].box if word >= 0 else None for word in words)
        self.word_ids: tuple[int | None, ...] = tuple(word if word >= 0 else None for word in words)
        self._texts = {word: span.page.words[word].text for word in words if word >= 0}
        self._number_question(pieces, special, begins_marked)
        if has_picture:
            self._add_patches(loaded, special)
        self.special = tuple(special)

    def facts(self) -> dict[str, Any]:
        """Where they stand."""
        told = {"part": self._part, "boxes": self.boxes, "word_ids": self.word_ids, "word_texts": self._texts}
        return told | {"turned": self._turned}

    def _number_question(self, pieces: list[str], special: list[int], begins_marked: bool) -> None:
        """Its pieces by words: tokenizers that take a question as one text count it as one word."""
        numbers, at, before = list(self.word_ids), -1, -2
        for place in self.of_question:
            if place in special:
                continue
            piece = pieces[place]
            begins = piece.startswith(_BEGINS) if begins_marked else not piece.startswith("##")
            at += begins or place != before + 1
            numbers[place], before = at, place
        self.word_ids = tuple(numbers)

    def _add_patches(self, loaded: Loaded, special: list[int]) -> None:
        """LayoutLMv3 puts a class token and the patches of the squeezed page behind the words."""
        config = loaded.model.config
        side = config.input_size // config.patch_size
        cells = [(row, column) for row in range(side) for column in range(side)]
        special.append(len(self.keys))
        self.keys += (worded("picture of the page"), *(patch_name(*cell) for cell in cells))
        self.boxes += (None,) * (1 + len(cells))
        self.word_ids += (None,) * (1 + len(cells))


def _read(loaded: Loaded, piece: str) -> str:
    """A piece as a person reads it: bytes of RoBERTa's vocabulary as letters, BERT's ## as it is."""
    if piece.startswith(_BEGINS) or not piece.isascii():
        return str(loaded.processor.convert_tokens_to_string([piece])).strip() or "▁"
    return piece


def _notes(loaded: Loaded, span: _Span) -> tuple[str, ...]:
    notes = []
    if len(set(span.window.words.tolist()) - {-1}) < len(span.page.words):
        notes.append("The page is longer than the model reads at once: the part with the answer was looked at.")
    if getattr(loaded.model.config, "answer_by_label", 0.0):
        notes.append("What stands beside labels was weighed in for the answer; attention is the model's part alone.")
    return tuple(notes)


READERS: dict[str, Any] = {DocumentQuestionAnswering.task: asked}
"""By task of the question that was answered."""
