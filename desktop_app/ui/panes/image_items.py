"""The pictures on the grid, and the order in which they are shown. Neither Qt nor files here."""

import enum
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from desktop_app.answers import Answer, Failure, ImageLabels
from desktop_app.translation import mark, spoken, tr


class Order(enum.Enum):
    """What the grid is sorted by, as a person reads it."""

    DROPPED = mark("Order dropped")
    NAME = mark("Name")
    BEST_LABEL = mark("Best label")
    BEST_SCORE = mark("Best score")
    LABEL_SCORE = mark("Score of a label")


@dataclass(frozen=True)
class Arrangement:
    """How the grid is sorted and what it leaves out.

    label: whose score Order.LABEL_SCORE sorts by. only: show pictures with this best label alone; "" for all.
    least: show pictures whose best score in 0..1 is at least this. text: what names
    or best labels must contain.
    """

    order: Order = Order.DROPPED
    descending: bool = False
    label: str = ""
    only: str = ""
    least: float = 0.0
    text: str = ""

    @property
    def hangs_on_answers(self) -> bool:
        """Whether a new answer may move or hide a picture."""
        return self.order not in (Order.DROPPED, Order.NAME) or bool(self.only or self.text) or self.least > 0


class Leaf(NamedTuple):
    """A page of a file, counted from 1; a file that is one picture is its page 1."""

    path: Path
    page: int = 1


class Standing(enum.Enum):
    """What has become of a picture."""

    WAITING = enum.auto()
    ANSWERED = enum.auto()
    FAILED = enum.auto()


class Picture:
    """One picture and what is known of it; what sorting needs is worked out once, as it comes.

    leaf: its file and page.

    number: when it was dropped, counted from 0. row: where the grid shows it, -1 where it does not.
    answers: by task, and by question where a task has several. trouble: why its thumbnail could not be made.
    labels, failure: the answer to the task at hand, or why there is none.
    best, score: the best label and its score; "" and -1 without an answer.
    """

    __slots__ = (
        "answers", "best", "failure", "folded", "labels", "leaf", "name", "natural", "number", "row", "score", "trouble"
    )  # fmt: skip

    def __init__(self, leaf: Leaf, number: int, task: str, pages: int = 1) -> None:
        self.leaf = leaf
        self.number = number
        self.row = -1
        self.call_by_page(pages)
        self.answers: dict[str, Answer] = {}
        self.trouble: Failure | None = None
        self.turn_to(task)

    @property
    def path(self) -> Path:
        """Its file."""
        return self.leaf.path

    def call_by_page(self, pages: int) -> None:
        """Take the name it has among so many pages of its file."""
        self.name = (
            tr("{name}, page {page}", name=self.leaf.path.name, page=self.leaf.page)
            if pages > 1
            else self.leaf.path.name
        )
        self.natural = _natural(self.name)
        self.folded = self.name.casefold()

    @property
    def standing(self) -> Standing:
        """Whether it has labels for the task at hand, or a reason why there are none."""
        if self.score >= 0:
            return Standing.ANSWERED
        return Standing.WAITING if self.failure is None else Standing.FAILED

    def lacks(self, keys: Sequence[str]) -> bool:
        """Whether there is no answer under one of the keys."""
        return any(key not in self.answers for key in keys)

    def turn_to(self, task: str) -> None:
        """Read the answer to a task anew."""
        answer = self.answers.get(task)
        self.labels = answer if isinstance(answer, ImageLabels) else None
        self.failure = self.trouble if answer is None else answer if isinstance(answer, Failure) else None
        self.best = self.labels.best.label if self.labels is not None else ""
        self.score = self.labels.best.shown if self.labels is not None else -1.0


def arranged(pictures: Iterable[Picture], how: Arrangement) -> list[Picture]:
    """The pictures that are shown, in order; those without an answer come last where answers decide."""
    shown = _filtered(pictures, how)
    if how.order is Order.DROPPED:
        return shown[::-1] if how.descending else shown
    if how.order is Order.NAME:
        return sorted(shown, key=attrgetter("natural"), reverse=how.descending)
    answered = [each for each in shown if each.score >= 0]
    if how.order is Order.BEST_LABEL:
        answered.sort(key=attrgetter("score"), reverse=True)
        answered.sort(key=lambda each: _natural(spoken(each.best)), reverse=how.descending)
    elif how.order is Order.BEST_SCORE:
        answered.sort(key=attrgetter("score"), reverse=how.descending)
    else:
        answered.sort(key=lambda each: score_of(each.labels, how.label), reverse=how.descending)
    return answered + [each for each in shown if each.score < 0]


def _filtered(pictures: Iterable[Picture], how: Arrangement) -> list[Picture]:
    shown = list(pictures)
    if how.text:
        text = how.text.casefold()
        shown = [each for each in shown if text in each.folded or text in spoken(each.best).casefold()]
    if how.only:
        shown = [each for each in shown if each.best == how.only]
    if how.least > 0:
        shown = [each for each in shown if each.score >= how.least]
    return shown


def score_of(labels: ImageLabels | None, wanted: str) -> float:
    """The score of one label; 0 where it is not among those given."""
    if labels is not None:
        for each in labels.labels:
            if each.label == wanted:
                return each.shown
    return 0.0


_DIGITS = re.compile(r"(\d+)")


def _natural(name: str) -> str:
    """A sort key by which "img2" comes before "img10": every number is as long as the longest."""
    return _DIGITS.sub(lambda digits: digits.group().zfill(20), name.casefold())
