"""How often answers are exactly right, on seen and on unseen templates."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import torch

from models.recipes.frame.training import quick

from . import pages, unseen
from .network import Learner
from .noise import Seen, Wear, seen
from .pieces import Pieces
from .questions import ask
from .samples import Sample, boxed, in_pieces, sample, span, stacked
from .sheet import NOTHING, Sheet, whole

LONGEST_ANSWER = 40


@dataclass
class Test:
    """A question: its input, the page's words, the words of each piece of the input, the true answer ("" for none)."""

    sample: Sample
    words: Sequence[str]
    places: np.ndarray
    answer: str


def plain(text: str) -> str:
    """As answers are compared: in lower case, without the spaces and signs at their ends."""
    return " ".join(text.lower().split()).strip(" .,;:()'\"")


def _test(pieces: Pieces, words: list[str], boxes: np.ndarray, question: str, answer: str) -> Test | None:
    page = in_pieces(pieces, words, boxes, [0] * len(words))
    found = sample(pieces, page, question, None)
    return None if found is None else Test(found, words, page.words, answer)


def of_sheets(pieces: Pieces, sheets: Sequence[Sheet], rng: Random, how: Wear | None) -> list[Test]:
    """Tests on laid-out pages."""
    found = []
    for sheet in sheets:
        words = seen(rng, sheet, how)
        boxes, texts = boxed(words, sheet.wide, sheet.high), [word.text for word in words]
        found += [_test(pieces, texts, boxes, *each) for each in asked_of(rng, sheet, words)]
    return [each for each in found if each is not None]


def asked_of(rng: Random, sheet: Sheet, words: Sequence[Seen]) -> Iterator[tuple[str, str]]:
    """Questions about a laid-out page as it is seen, and their true answers ("" for none)."""
    fields, complete = [word.field for word in words], whole(sheet)
    for question, number in ask(rng, sheet.values, 4, 0.0, loose=sheet.loose):
        if number == NOTHING:
            yield question, ""
        elif number in complete and span(fields, number) is not None:
            yield question, sheet.values[number].value


def sets(pieces: Pieces) -> dict[str, list[Test]]:
    """The tests by name."""
    rng = Random(977)
    return {
        "seen templates": of_sheets(pieces, [pages.page(rng, 1.0) for _ in range(150)], rng, Wear()),
        "unseen templates": of_sheets(pieces, [unseen.page(rng) for _ in range(150)], rng, Wear()),
        "later templates": of_sheets(pieces, [unseen.page(rng, unseen.LATER) for _ in range(150)], rng, Wear()),
    }


def spans(start: np.ndarray, end: np.ndarray) -> tuple[int, int]:
    """The best span of two rows of logits; (0, 0) where [CLS] is better than any on the page."""
    start, end = np.exp(start - start.max()), np.exp(end - end.max())
    start, end = start / start.sum(), end / end.sum()
    none = start[0] * end[0]
    both = np.tril(np.triu(np.outer(start[1:], end[1:])), LONGEST_ANSWER - 1)
    first, last = np.unravel_index(both.argmax(), both.shape)
    return (0, 0) if none > both[first, last] else (int(first) + 1, int(last) + 1)


def on_device(batch: dict[str, np.ndarray], device: torch.device) -> dict[str, torch.Tensor]:
    """The arrays as tensors there."""
    return {name: torch.from_numpy(array).to(device, non_blocking=True) for name, array in batch.items()}


@torch.inference_mode()
def measure(learner: Learner, tests: dict[str, list[Test]], most: int = 10_000) -> dict[str, tuple[float, float, int]]:
    """By set: the share exactly right of questions with an answer, of those without, and how many there are."""
    learner.eval()
    device, found = learner.tags.weight.device, {}
    for name, each in tests.items():
        right: dict[bool, list[bool]] = {True: [], False: []}
        each = sorted(each[:most], key=lambda one: len(one.sample.ids))
        for at in range(0, len(each), 64):
            part = each[at : at + 64]
            batch = on_device(stacked([one.sample for one in part]), device)
            with quick(device):
                _, start, end = learner.logits(batch)
            for one, first, last in zip(part, start.float().cpu().numpy(), end.float().cpu().numpy(), strict=True):
                said = _said(one, *spans(first, last))
                right[one.answer != ""].append(plain(said) == plain(one.answer))
        found[name] = (float(np.mean(right[True] or [False])), float(np.mean(right[False] or [False])), len(each))
    return found


def _said(test: Test, first: int, last: int) -> str:
    if (first, last) == (0, 0):
        return ""
    begin = test.sample.context
    return " ".join(test.words[test.places[first - begin] : test.places[last - begin] + 1])


def told(found: dict[str, tuple[float, float, int]]) -> str:
    """The shares in words."""
    return "; ".join(f"{name} {right:.1%} (none {none:.0%}) of {count}" for name, (right, none, count) in found.items())
