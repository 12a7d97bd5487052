"""Pages and questions as arrays: [CLS] question [SEP] page [SEP], with boxes and the answer's first and last piece."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np

from . import pages
from .noise import Seen, seen
from .pieces import Pieces
from .questions import ask
from .sheet import NOTHING, whole

LONGEST = 512
CLS, SEP = 2, 3
OTHER = -100
"""The tag of pieces that the second head is not asked about."""


@dataclass
class Sample:
    """ids int16 [n], boxes int16 [n, 4], tags int16 [n], context: where the page begins; start, end: 0 for none."""

    ids: np.ndarray
    boxes: np.ndarray
    tags: np.ndarray
    context: int
    start: int
    end: int


@dataclass
class Page:
    """A page in pieces: ids, boxes, tags, and the word each piece belongs to."""

    ids: np.ndarray
    boxes: np.ndarray
    tags: np.ndarray
    words: np.ndarray


def in_pieces(pieces: Pieces, words: Sequence[str], boxes: np.ndarray, tags: Sequence[int]) -> Page:
    """A page's words in pieces. boxes: int [words, 4] in 0..1000."""
    of_words = [pieces.word(word) for word in words]
    lengths = np.fromiter((len(each) for each in of_words), dtype=np.int64, count=len(of_words))
    places = np.repeat(np.arange(len(of_words)), lengths)
    ids = np.fromiter((piece for each in of_words for piece in each), dtype=np.int16, count=int(lengths.sum()))
    return Page(ids, boxes.astype(np.int16)[places], np.asarray(tags, dtype=np.int16)[places], places)


def boxed(words: Sequence[Seen], wide: float, high: float) -> np.ndarray:
    """Boxes int16 [words, 4] in 0..1000, as transformers' normalize_box makes them."""
    boxes = np.array([word.box for word in words], dtype=np.float64) / np.array([wide, high, wide, high]) * 1000
    boxes = boxes.clip(0, 1000).astype(np.int16)
    boxes[:, 2] = np.maximum(boxes[:, 2], boxes[:, 0])
    boxes[:, 3] = np.maximum(boxes[:, 3], boxes[:, 1])
    return boxes


def span(fields: Sequence[int], number: int) -> tuple[int, int] | None:
    """The first and last word of a field; None where it is gone, or torn by more than one foreign word."""
    places = [place for place, field in enumerate(fields) if field == number]
    if not places:
        return None
    first, last = places[0], places[-1]
    return (first, last) if last - first + 1 <= len(places) + 1 else None


def sample(pieces: Pieces, page: Page, question: str, answer: tuple[int, int] | None, begin: int = 0) -> Sample | None:
    """One input; None where the answer lies outside of the window that begins at a piece of the page."""
    asked = [piece for word in question.split() for piece in pieces.word(word)][:60]
    room = LONGEST - len(asked) - 3
    stop = min(len(page.ids), begin + room)
    context = len(asked) + 2
    start = end = 0
    if answer is not None:
        inside = np.nonzero((page.words >= answer[0]) & (page.words <= answer[1]))[0]
        if len(inside) == 0 or inside[0] < begin or inside[-1] >= stop:
            return None
        start, end = context + int(inside[0]) - begin, context + int(inside[-1]) - begin
    length = context + stop - begin + 1
    ids = np.full(length, SEP, dtype=np.int16)
    ids[0] = CLS
    ids[1 : context - 1] = asked
    ids[context : length - 1] = page.ids[begin:stop]
    boxes = np.zeros((length, 4), dtype=np.int16)
    boxes[context - 1] = boxes[length - 1] = 1000
    boxes[context : length - 1] = page.boxes[begin:stop]
    tags = np.full(length, OTHER, dtype=np.int16)
    tags[context : length - 1] = page.tags[begin:stop]
    return Sample(ids, boxes, tags, context, start, end)


def of_page(rng: Random, pieces: Pieces, difficulty: float, asked: int = 6) -> Iterator[Sample]:
    """Questions about one new page."""
    sheet = pages.page(rng, difficulty)
    if not sheet.values:
        return
    words = seen(rng, sheet)
    if not words:
        return
    page = in_pieces(
        pieces, [word.text for word in words], boxed(words, sheet.wide, sheet.high), [word.tag for word in words]
    )
    fields, complete = [word.field for word in words], whole(sheet)
    room = LONGEST - 40
    begin = rng.randint(0, len(page.ids) - room) if len(page.ids) > room else 0
    count = min(asked, max(1, len(sheet.values)))
    for question, number in ask(rng, sheet.values, count, 0.15 if difficulty > 0.5 else 0.0, loose=sheet.loose):
        answer = None if number == NOTHING else span(fields, number)
        if number != NOTHING and (answer is None or number not in complete):
            continue
        found = sample(pieces, page, question, answer, begin)
        if found is not None:
            yield found


def batches(rng: Random, samples: list[Sample], tokens: int) -> Iterator[dict[str, np.ndarray]]:
    """Samples of like length together, at most `tokens` pieces a batch, in a random order."""
    samples.sort(key=lambda one: len(one.ids))
    groups: list[list[Sample]] = []
    group: list[Sample] = []
    for one in samples:
        if group and (len(group) + 1) * len(one.ids) > tokens:
            groups.append(group)
            group = []
        group.append(one)
    if group and len(group) > 1:
        groups.append(group)
    rng.shuffle(groups)
    for each in groups:
        yield stacked(each)


def stacked(samples: Sequence[Sample]) -> dict[str, np.ndarray]:
    """One batch, padded to a multiple of 16."""
    longest = -(-max(len(one.ids) for one in samples) // 16) * 16
    longest = min(longest, LONGEST)
    count = len(samples)
    ids = np.zeros((count, longest), dtype=np.int16)
    boxes = np.zeros((count, longest, 4), dtype=np.int16)
    tags = np.full((count, longest), OTHER, dtype=np.int16)
    for row, one in enumerate(samples):
        ids[row, : len(one.ids)] = one.ids
        boxes[row, : len(one.ids)] = one.boxes
        tags[row, : len(one.ids)] = one.tags
    more = np.array([(len(one.ids), one.context, one.start, one.end) for one in samples], dtype=np.int16)
    return {"ids": ids, "boxes": boxes, "tags": tags, "more": more}
