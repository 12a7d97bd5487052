"""What is seen in a picture: its labels, and answers to questions about it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.answers.base import Answer, Failure, Say
from desktop_app.answers.sureness import sureness
from desktop_app.printable import printable
from desktop_app.translation import Worded, spoken, worded

if TYPE_CHECKING:
    import numpy as np


DOUBTED = worded("Not sure: perhaps none of the labels fits, or another one.")
"""Said of a picture whose best label may well be wrong, whatever its score."""

UNSURE = worded("Not sure: the answer may well be another one.")
"""Said of an answer to a question whose score is too low to rest on."""

STRANGE = worded("Not sure: the checkpoint was never taught pictures like this one, so that its score says nothing.")
"""Said of an answer about a picture of another kind than the checkpoint knows: there is no saying how sure it is."""

TAUGHT = "label"
"""What tells the labels of built-in checkpoints from other texts of the same words, for whoever translates them."""


def taught(label: str) -> Worded:
    """A label of a checkpoint that came with the program: English everywhere, and in the window in its language."""
    return worded(label, about=TAUGHT)


def found_by(labels: Iterable[str]) -> list[str]:
    """The labels as they are exported, and as the window says them: a person may look for either."""
    return list(dict.fromkeys(each for label in labels for each in (str(label), spoken(label))))


@dataclass(frozen=True)
class Label:
    """One label and its probability in 0..1.

    telling: whether the score says anything; of a picture unlike all that a checkpoint was taught it may be anything.
    """

    label: str
    score: float
    telling: bool = True

    @property
    def shown(self) -> float:
        """The score as people are to see it: none where it says nothing."""
        return self.score if self.telling else 0.0

    def percent(self, digits: int) -> str:
        """The score in per cent with so many decimals; a smaller one keeps its first, so that two can be compared.

        None is 100%, as sureness() says; one that says nothing is a dash.
        """
        if not self.telling:
            return "–"
        if 0 < self.score < 1e-6:
            return Worded("<{least:.4%}", {"least": 1e-6})
        if self.score and not float(f"{self.score:.{digits}%}"[:-1]):
            digits = len(f"{self.score * 100:.1g}".partition(".")[2])
        return Worded(f"{{score:.{digits}%}}", {"score": sureness(self.score, digits)})


@dataclass(frozen=True, kw_only=True)
class ImageLabels(Answer):
    """The labels of one picture, best first (image-classification, zero-shot-image-classification).

    independent: whether each score is a probability of its own (sigmoid), so that all may be low and several high,
    or all of them share 1 (softmax).
    right: how often such answers are right, in 0..1, where that was measured of the checkpoint: a score may be high
    though none of a person's own labels fits. sure: from which on the best label is named as what is there.
    attention: what the token that sums the picture up attended to in the pass that gave these labels (the class
    token in the last layer, or the probe that pools the last layer), mean of its heads, float32 of shape
    [patch rows, patch columns] summing to at most 1; None where the checkpoint gives none.
    crop_box: the part of the picture these patches cover, as left, top, right and bottom in 0..1; less than
    all of it where the checkpoint's processor cuts out the middle.
    """

    columns = ("file", "page", "rank", "label", "score", "doubt", *Answer.columns[1:])

    task: str
    labels: tuple[Label, ...]
    independent: bool = False
    right: float | None = None
    sure: float = 0.0
    attention: "np.ndarray | None" = None
    crop_box: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)

    @property
    def best(self) -> Label:
        """The label with the highest score."""
        return self.labels[0]

    @property
    def remark(self) -> str:
        """What independent scores mean, which do not add up."""
        return self.meaning if self.independent else ""

    @property
    def surest(self) -> tuple[str, float]:
        """The best label, and how often such answers are right, or its score where that was not measured."""
        return self.best.label, self.best.score if self.right is None else self.right

    @property
    def doubted(self) -> bool:
        """Whether the best label may well be another one, whatever its score."""
        return self.right is not None and self.right < self.sure

    @property
    def doubt(self) -> str:
        """What is said where the best label is doubted."""
        return DOUBTED

    @property
    def meaning(self) -> str:
        """What the scores of a person's own labels say, in words."""
        if self.independent:
            return (
                "Each label is judged by itself, so scores do not add up to 100%. "
                "All are low where none fits, and a right one may be low too: compare them."
            )
        return "The labels share 100% among them, so one of them leads even where none fits."

    def rows(self) -> list[dict[str, Any]]:
        """A row a label, best first, its place in `rank` from 1."""
        plain = self.to_dict()
        return [plain | each | {"rank": rank} for rank, each in enumerate(plain.pop("labels"), start=1)]

    def _said(self, say: Say) -> str:
        doubt = [f"  {say(DOUBTED)}"] if self.doubted else []
        return "\n".join([self._subject(say), *doubt, *self._ranked(say)])

    def _ranked(self, say: Say) -> list[str]:
        return [f"  {say(each.percent(2)):>8}  {say(printable(each.label))}" for each in self.labels]

    def _searched(self) -> Sequence[str]:
        return [each.label for each in self.labels]

    def to_dict(self) -> dict[str, Any]:
        """The best label's `label` and `score` as the pipeline names them, and all of them in `labels`."""
        labels = [{"label": each.label, "score": each.score} for each in self.labels]
        return labels[0] | {"labels": labels, "page": self.part.page} | self._trusted | super().to_dict()

    @property
    def _trusted(self) -> dict[str, Any]:
        """What is said of how far the best label is to be trusted: `doubt` is a sentence, "" where there is none."""
        measured = {} if self.right is None else {"right": self.right, "sure": self.sure}
        measured |= {} if self.best.telling else {"telling": False}
        return measured | {"doubt": str(self.doubt) if self.doubted else ""}


@dataclass(frozen=True, kw_only=True)
class PictureAnswer(ImageLabels):
    """The answers to one question about one picture, best first, each with its score (visual-question-answering)."""

    columns = ("file", "page", "question", "rank", "answer", "score", "doubt", *Answer.columns[1:])

    question: str

    @property
    def doubt(self) -> str:
        """What is said where the best answer is doubted."""
        return UNSURE if self.best.telling else STRANGE

    @property
    def meaning(self) -> str:
        """What the scores of answers say, in words."""
        if not self.independent:
            return "The score is how sure the checkpoint was of all words of its answer together; it writes just one."
        return "Each answer is judged by itself, so scores do not add up to 100%; a low one is a guess."

    def rows(self) -> list[dict[str, Any]]:
        """A row an answer, best first, its place in `rank` from 1."""
        plain = self.to_dict()
        return [plain | each | {"rank": rank} for rank, each in enumerate(plain.pop("answers"), start=1)]

    def _said(self, say: Say) -> str:
        doubt = [f"  {say(self.doubt)}"] if self.doubted else []
        return "\n".join([self._subject(say), f"  {printable(self.question)}", *doubt, *self._ranked(say)])

    def _searched(self) -> Sequence[str]:
        return [self.question, *super()._searched()]

    def to_dict(self) -> dict[str, Any]:
        """The best answer's `answer` and `score` as the pipeline names them, and all of them in `answers`."""
        answers = [{"answer": each.label, "score": each.score} for each in self.labels]
        common = self._trusted | Answer.to_dict(self)
        return answers[0] | {"answers": answers, "question": self.question, "page": self.part.page} | common


@dataclass(frozen=True, kw_only=True)
class Unanswered(Failure):
    """One question about a picture that was not answered, while others about it may be."""

    columns = ("file", "question", "error", "advice")

    question: str

    def _said(self, say: Say) -> str:
        return f"{printable(self.question)}\n{super()._said(say)}"

    def _searched(self) -> Sequence[str]:
        return [self.question, *super()._searched()]

    def to_dict(self) -> dict[str, Any]:
        """`question` beside what every failure says."""
        return {"question": self.question} | super().to_dict()
