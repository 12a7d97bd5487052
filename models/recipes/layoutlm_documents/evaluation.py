"""How often answers are exactly right: on unseen templates, as text and through OCR of worn pages."""

import json
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch

from . import pages, unseen
from .network import Learner
from .noise import Wear, seen
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
    through_ocr: bool = False


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
        boxes, fields = boxed(words, sheet.wide, sheet.high), [word.field for word in words]
        complete = whole(sheet)
        for question, number in ask(rng, sheet.values, 4, 0.0):
            if number != NOTHING and (number not in complete or span(fields, number) is None):
                continue
            true = "" if number == NOTHING else sheet.values[number].value
            found.append(_test(pieces, [word.text for word in words], boxes, question, true))
    return [each for each in found if each is not None]


def of_read(pieces: Pieces, file: Path) -> list[Test]:
    """Tests on pages that were drawn, worn and read by OCR (measuring.py); the true answer is what was printed."""
    found = []
    for page in json.loads(file.read_text("utf-8")):
        if page["words"]:
            boxes = np.array(page["boxes"])
            boxes[:, 2:] = np.maximum(boxes[:, 2:], boxes[:, :2])
            found += [
                _test(pieces, page["words"], boxes, question, answer) for question, answer, _ in page["questions"]
            ]
    return [each for each in found if each is not None]


def sets(folder: Path, pieces: Pieces) -> dict[str, list[Test]]:
    """The tests by name."""
    rng = Random(977)
    found = {
        "seen templates": of_sheets(pieces, [pages.page(rng, 1.0) for _ in range(150)], rng, Wear()),
        "unseen templates": of_sheets(pieces, [unseen.page(rng) for _ in range(150)], rng, Wear()),
        "later templates": of_sheets(pieces, [unseen.page(rng, unseen.LATER) for _ in range(150)], rng, Wear()),
    }
    for name, file in (("unseen through OCR", "read_unseen.json"), ("seen through OCR", "read_seen.json")):
        if (folder / file).exists():
            found[name] = of_read(pieces, folder / file)
    return found


def spans(start: np.ndarray, end: np.ndarray) -> tuple[int, int]:
    """The best span of two rows of logits; (0, 0) where [CLS] is better than any on the page."""
    start, end = np.exp(start - start.max()), np.exp(end - end.max())
    start, end = start / start.sum(), end / end.sum()
    none = start[0] * end[0]
    both = np.tril(np.triu(np.outer(start[1:], end[1:])), LONGEST_ANSWER - 1)
    first, last = np.unravel_index(both.argmax(), both.shape)
    return (0, 0) if none > both[first, last] else (int(first) + 1, int(last) + 1)


def on_device(batch: dict[str, np.ndarray], device: str) -> dict[str, torch.Tensor]:
    """The arrays as tensors there."""
    return {name: torch.from_numpy(array).to(device, non_blocking=True) for name, array in batch.items()}


def quick(device: str) -> AbstractContextManager[Any]:
    """bfloat16 where it is fast; on CPUs without instructions for it, it is ten times slower than float32."""
    return torch.autocast("cuda", torch.bfloat16) if device.startswith("cuda") else nullcontext()


@contextmanager
def with_weights(learner: torch.nn.Module, weights: dict[str, torch.Tensor]) -> Iterator[None]:
    """The network with other weights for a while."""
    own = {name: tensor.detach().clone() for name, tensor in learner.state_dict().items()}
    learner.load_state_dict(weights)
    try:
        yield
    finally:
        learner.load_state_dict(own)


@torch.inference_mode()
def measure(
    learner: Learner, tests: dict[str, list[Test]], device: str, most: int = 10_000
) -> dict[str, tuple[float, float, int]]:
    """By set: the share exactly right of questions with an answer, of those without, and how many there are."""
    learner.eval()
    found = {}
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
    learner.train()
    return found


def _said(test: Test, first: int, last: int) -> str:
    if (first, last) == (0, 0):
        return ""
    begin = test.sample.context
    return " ".join(test.words[test.places[first - begin] : test.places[last - begin] + 1])


def told(found: dict[str, tuple[float, float, int]]) -> str:
    """The shares in words."""
    return "; ".join(f"{name} {right:.1%} (none {none:.0%}) of {count}" for name, (right, none, count) in found.items())
