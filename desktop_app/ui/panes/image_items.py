"""The pictures on the grid, and the order in which they are shown. Neither Qt nor files here."""

import enum
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.answers import Answer, Failure, ImageLabels


class Order(enum.Enum):
    """What the grid is sorted by, as a person reads it."""

    DROPPED = "Order dropped"
    NAME = "Name"
    BEST_LABEL = "Best label"
    BEST_SCORE = "Best score"
    LABEL_SCORE = "Score of a label"


@dataclass(frozen=True)
class Arrangement:
    """How the grid is sorted and what it leaves out.

    label: whose score Order.LABEL_SCORE sorts by. only: show pictures with this best label alone; "" for all.
    least: show pictures whose best score in 0..1 is at least this. text: what names must contain.
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
        return self.order not in (Order.DROPPED, Order.NAME) or bool(self.only) or self.least > 0


@dataclass(slots=True, eq=False)
class Picture:
    """One picture: its file, when it was dropped (counted from 0), and its answers by task."""

    path: Path
    number: int
    name: str
    answers: dict[str, Answer] = field(default_factory=dict)
    trouble: Failure | None = None
    """Why its thumbnail could not be made."""

    def labels(self, task: str) -> ImageLabels | None:
        """Its labels for a task, None while there are none."""
        answer = self.answers.get(task)
        return answer if isinstance(answer, ImageLabels) else None

    def failure(self, task: str) -> Failure | None:
        """Why there will be no labels for a task."""
        answer = self.answers.get(task)
        return answer if isinstance(answer, Failure) else self.trouble if answer is None else None


def arranged(pictures: Iterable[Picture], task: str, how: Arrangement) -> list[Picture]:
    """The pictures that are shown, in order; those without an answer come last where answers decide."""
    shown = _filtered(pictures, task, how)
    if how.order is Order.DROPPED:
        return shown[::-1] if how.descending else shown
    if how.order is Order.NAME:
        return sorted(shown, key=lambda each: _natural(each.name), reverse=how.descending)
    key = _key(how)
    with_labels = [(key(labels), each) for each in shown if (labels := each.labels(task)) is not None]
    with_labels.sort(key=lambda pair: pair[0], reverse=how.descending)
    return [each for _, each in with_labels] + [each for each in shown if each.labels(task) is None]


def _filtered(pictures: Iterable[Picture], task: str, how: Arrangement) -> list[Picture]:
    shown = list(pictures)
    if how.text:
        text = how.text.casefold()
        shown = [each for each in shown if text in each.name.casefold()]
    if how.only or how.least > 0:
        shown = [each for each in shown if _passes(each.labels(task), how)]
    return shown


def _passes(labels: ImageLabels | None, how: Arrangement) -> bool:
    if labels is None:
        return False
    best = labels.best
    return best.score >= how.least and how.only in ("", best.label)


def _key(how: Arrangement) -> Callable[[ImageLabels], Any]:
    """What an answer is sorted by; higher scores first within a label."""
    if how.order is Order.BEST_LABEL:
        sign = 1 if how.descending else -1
        return lambda labels: (labels.best.label.casefold(), sign * labels.best.score)
    if how.order is Order.BEST_SCORE:
        return lambda labels: labels.best.score
    return lambda labels: score_of(labels, how.label)


def score_of(labels: ImageLabels, wanted: str) -> float:
    """The score of one label; 0 where it is not among those given."""
    return next((each.score for each in labels.labels if each.label == wanted), 0.0)


_DIGITS = re.compile(r"(\d+)")


def _natural(name: str) -> list[tuple[int, int, str]]:
    """A sort key by which "img2" comes before "img10"."""
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in _DIGITS.split(name.casefold()) if part]
