"""A place in a document that answers a question, or what was written or computed about a page: plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.media.documents.pages import Box, PageReading, around

POINTED, BY_WORDS, BY_LOOK, NOWHERE, COMPUTED = "checkpoint", "words", "attention", "", "computed"
"""How it is known where an answer stands: the checkpoint points there; it wrote the words, which were read there; they
were read at several places, of which it looked at this one most; or it wrote words that were not read on the page. Of
what is computed it is the place of what that rests on."""

UNPLACED = "the checkpoint writes its answers and says no place, and these words were not read on the page"


@dataclass(frozen=True)
class Mention:
    """A place in a document that answers a question, or what was written about a page.

    answer: its words. score: in 0..1, as the pipeline document-question-answering gives it; of a written answer the
    product of the probabilities of its tokens, for which the pipeline has none. page: from 1.
    box: around all its words, in fractions (left, top, right, bottom) of the page as it is shown upright; boxes: of
    each word. start, end: the first and last of its words, by their places (from 0) in PageReading.words of the page;
    the pipeline counts so too. All of these are None or empty where it has no place.
    turned: PageReading.turned of the page, for media.documents.picture().
    placed_by: POINTED, BY_WORDS, BY_LOOK, NOWHERE or COMPUTED. texts: the words as they stand on the page, where they
    are not those of the answer letter for letter. times: how many places of the page have a written answer's words.
    computed: of what is written nowhere, how it comes of what is. apart: the places of its words, where others stand
    between them in the order of the file, as between the lines of an address beside another.
    """

    answer: str
    score: float
    page: int
    box: Box | None
    boxes: tuple[Box, ...]
    start: int | None
    end: int | None
    turned: int = 0
    placed_by: str = POINTED
    texts: tuple[str, ...] = ()
    times: int = 1
    computed: str = ""
    apart: tuple[int, ...] = ()

    @property
    def word_ids(self) -> tuple[int, ...] | None:
        """The places of all its words; None where it has no place."""
        if self.apart:
            return self.apart
        return tuple(range(self.start, self.end + 1)) if self.start is not None and self.end is not None else None

    @property
    def placing(self) -> str:
        """How its place is known, or how it was computed, in words; "" where the checkpoint pointed at it."""
        if self.placed_by == COMPUTED:
            return self.computed
        if self.placed_by == NOWHERE:
            return "its words were not read on the page"
        if self.placed_by == BY_LOOK:
            return f"found by its words, which stand on the page {self.times} times: it looked here most"
        if self.placed_by == BY_WORDS and self.times > 1:
            return f"found by its words, which stand on the page {self.times} times: this is the first"
        return "found on the page by its words" if self.placed_by == BY_WORDS else ""

    def to_dict(self) -> dict[str, Any]:
        """The pipeline's `score`, `answer`, `start`, `end` and `word_ids`, and where it stands."""
        texts = self.texts or self.answer.split(" ")
        words = [{"text": text, "box": list(box)} for text, box in zip(texts, self.boxes, strict=False)]
        return {
            "score": self.score,
            "answer": self.answer,
            "start": self.start,
            "end": self.end,
            "word_ids": list(self.word_ids) if self.word_ids is not None else None,
            "page": self.page,
            "box": list(self.box) if self.box is not None else None,
            "words": words,
            "turned": self.turned,
            "placed_by": self.placed_by or None,
            "no_place": UNPLACED if self.placed_by == NOWHERE else "",
            "times": self.times,
            "computed": self.computed,
        }


def mention_again(plain: dict[str, Any]) -> Mention:
    """The mention that to_dict() wrote as `plain`."""
    boxes, words = tuple(box_again(each["box"]) for each in plain["words"]), str(plain["answer"]).split(" ")
    texts = tuple(str(each["text"]) for each in plain["words"])
    places = tuple(map(int, plain.get("word_ids") or ()))
    return Mention(
        answer=str(plain["answer"]),
        score=float(plain["score"]),
        page=int(plain["page"]),
        box=box_again(plain["box"]) if plain["box"] is not None else None,
        boxes=boxes,
        start=None if plain["start"] is None else int(plain["start"]),
        end=None if plain["end"] is None else int(plain["end"]),
        # What was kept before there were turned pages, or written answers, does not tell of them.
        turned=int(plain.get("turned", 0)),
        placed_by=str(plain.get("placed_by", POINTED) or NOWHERE),
        texts=() if list(texts) == words else texts,
        times=int(plain.get("times", 1)),
        computed=str(plain.get("computed", "")),
        apart=places if places != tuple(range(min(places, default=0), max(places, default=-1) + 1)) else (),
    )


def box_again(plain: Sequence[float]) -> Box:
    """A box that was written as a list."""
    left, top, right, bottom = map(float, plain)
    return left, top, right, bottom


def mention_of(reading: PageReading, start: int, end: int, score: float) -> Mention:
    """Some neighbouring words of a page, by the places of the first and the last, as a mention."""
    words = reading.words[start : end + 1]
    boxes = tuple(word.box for word in words)
    text = " ".join(word.text for word in words)
    return Mention(text, score, reading.page, around(boxes), boxes, start, end, reading.turned)
