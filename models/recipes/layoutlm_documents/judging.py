"""How often the program is right with a checkpoint, on pages that teach nothing.

- foreign: documents printed by Qt (foreign/), read from their text layer, and from their pictures, worn, by OCR;
- drawn: laid-out pages of the recipe's designs, or of those it never shows, their words as OCR would read them;
- receipts: those of SROIE that are never learnt from (receipts.py), their words as the set gives them;
- forms: FUNSD's test part (Jaume, Ekenel, Thiran, ICDAR-OST 2019; for research only: it judges, and teaches nothing),
  the answer that is linked to a question alone, words as the set gives them.

Questions that a page does not answer: those of other kinds of document, where none of their words is on the page.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from desktop_app.inference.residency import Residency
from desktop_app.media.documents import reading
from desktop_app.media.documents.pages import PageReading, Word
from desktop_app.tasks.document_question_answering import asking
from desktop_app.tasks.document_question_answering.asked import DocumentQuestionAnswering

from . import foreign, receipts
from .drawing import worn
from .evaluation import asked_of
from .fields import KINDS
from .noise import Wear, seen
from .samples import boxed
from .sheet import Sheet

_RECEIPT = {"total": "What is the total?", "date": "What is the date?", "company": "Who is the seller?"}


@dataclass(frozen=True)
class Asked:
    """A page, what is asked of it, and the true answers ("" for none)."""

    page: PageReading
    questions: list[tuple[str, str]]


@dataclass(frozen=True)
class Said:
    """What was answered: question and true answer, the best span, its score, the score of there being none."""

    question: str
    true: str
    answer: str
    score: float
    absent: float

    @property
    def right(self) -> bool:
        """Whether the letters and figures are the true ones; cases and signs do not count."""
        return self.true != "" and _bare(self.answer) == _bare(self.true)

    def told(self, least: float) -> bool:
        """Whether the program says so, and not "not in this document"."""
        return self.score >= least and self.score > self.absent


def _bare(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())


def _edges(box: np.ndarray) -> tuple[float, float, float, float]:
    left, top, right, bottom = map(float, box)
    return left, top, right, bottom


def _page(words: Sequence[str], boxes: np.ndarray, size: tuple[float, float]) -> PageReading:
    """Words in reading order with boxes in fractions of the page."""
    placed = (Word(text, _edges(box)) for text, box in zip(words, boxes, strict=True))
    return PageReading(1, *size, tuple(placed))


def _absent(rng: Random, words: Sequence[str], count: int = 2) -> list[tuple[str, str]]:
    page = " ".join(words).lower()
    names = [kind.names[0] for kind in KINDS if kind.names and not any(part in page for part in kind.names[0].split())]
    return [(f"What is the {name}?", "") for name in rng.sample(names, count)]


def of_foreign(folder: Path, through_ocr: bool = False, seed: int = 5) -> Iterator[Asked]:
    """The documents of foreign/, printed into a folder; through_ocr: their worn pictures are read."""
    rng = Random(seed)
    for each in foreign.printed(folder):
        file = each.pdf
        if through_ocr:
            file = each.pdf.with_suffix(".jpg")
            picture = reading.picture(each.pdf, 1, 2339).convert("L")  # 200 dots an inch
            worn(rng, picture, rng.uniform(0.3, 0.8)).save(file, quality=85, dpi=(200, 200))
        yield Asked(reading.read(file, 1), each.questions)


def of_drawn(sheets: Sequence[Sheet], rng: Random) -> Iterator[Asked]:
    """Laid-out pages."""
    for sheet in sheets:
        words = seen(rng, sheet, Wear())
        boxes = np.array(boxed(words, sheet.wide, sheet.high)) / 1000
        page = _page([word.text for word in words], boxes, (sheet.wide, sheet.high))
        yield Asked(page, list(asked_of(rng, sheet, words)))


def of_receipts(folder: Path) -> Iterator[Asked]:
    """The receipts that are kept apart."""
    rng = Random(1)
    for file in sorted((folder / "data" / "box").glob("*.csv"))[: receipts.HELD_OUT]:
        one = receipts.receipt(folder, file.stem)
        size = receipts.size_of(folder / "data" / "img" / f"{file.stem}.jpg")
        true = json.loads((folder / "data" / "key" / f"{file.stem}.json").read_text("utf-8"))
        questions = [(text, true[key]) for key, text in _RECEIPT.items() if true.get(key)]
        yield Asked(_page(one.words, one.boxes / 1000, size), [*questions, *_absent(rng, one.words)])


def of_nothing_there(asked: Sequence[Asked], questions: Sequence[str]) -> Iterator[Asked]:
    """Questions that have nothing to do with the pages, each left out where its last word stands on one."""
    for each in asked:
        text = " ".join(word.text for word in each.page.words).lower()
        yield Asked(each.page, [(one, "") for one in questions if one.lower().strip("?").split()[-1] not in text])


def of_forms(folder: Path, part: str = "testing_data", most: int = 60) -> Iterator[Asked]:
    """FUNSD: what is linked to each question, where it is one thing and the question is asked once. most: forms."""
    rng = Random(1)
    for file in sorted((folder / part / "annotations").glob("*.json"))[:most]:
        form = json.loads(file.read_text("utf-8"))["form"]
        size = receipts.size_of(folder / part / "images" / f"{file.stem}.png")
        words = [word for entity in form for word in entity["words"] if word["text"].strip()]
        boxes = np.array([word["box"] for word in words]) / np.array(size * 2)
        texts = [word["text"].strip() for word in words]
        page = _in_lines(texts, boxes, size)
        yield Asked(page, [*_linked(form), *_absent(rng, texts)])


def _in_lines(words: Sequence[str], boxes: np.ndarray, size: tuple[float, float]) -> PageReading:
    """Words that were in no order, line by line."""
    middles = boxes[:, [1, 3]].mean(1)
    lines: list[list[int]] = []
    for place in np.argsort(middles):
        high = boxes[place, 3] - boxes[place, 1]
        if lines and middles[place] - np.mean(middles[lines[-1]]) < 0.5 * max(high, 0.008):
            lines[-1].append(int(place))
        else:
            lines.append([int(place)])
    order = [place for line in lines for place in sorted(line, key=lambda each: boxes[each, 0])]
    return _page([words[place] for place in order], boxes[order], size)


def _linked(form: Sequence[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    known = {entity["id"]: entity for entity in form}
    labels = [entity["text"].strip(" :.").lower() for entity in form if entity["label"] == "question"]
    for entity in form:
        label = entity["text"].strip(" :.").lower()
        linked = [known[other] for one, other in entity["linking"] if one == entity["id"]]
        answers = [other["text"].strip() for other in linked if other["label"] == "answer" and other["text"].strip()]
        if entity["label"] == "question" and len(answers) == 1 and len(label) > 1 and labels.count(label) == 1:
            yield f"What is the {label}?", answers[0]


def said(checkpoint: Path, asked: Sequence[Asked]) -> list[Said]:
    """What the program answers with a checkpoint of a folder."""
    question, found = DocumentQuestionAnswering(checkpoint=str(checkpoint), device="cpu", documents=()), []
    with Residency().borrow(question) as loaded:
        for each in asked:
            answers = asking.asked(loaded, [text for text, _ in each.questions], each.page, 1)
            for (text, true), answer in zip(each.questions, answers, strict=True):
                best = answer.mentions[0] if answer.mentions else None
                found.append(Said(text, true, best.answer if best else "", best.score if best else 0.0, answer.absent))
    return found


def figures(found: Sequence[Said], least: float) -> dict[str, float]:
    """Shares: best spans right, told and right, of what is told right, questions without an answer that got none."""
    has, none = [each for each in found if each.true], [each for each in found if not each.true]
    told = [each for each in found if each.told(least)]
    return {
        "questions": len(found),
        "best span right": sum(each.right for each in has) / max(1, len(has)),
        "told and right": sum(each.right and each.told(least) for each in has) / max(1, len(has)),
        "right of what is told": sum(each.right for each in told) / max(1, len(told)),
        "none told where there is none": sum(not each.told(least) for each in none) / max(1, len(none)),
    }
