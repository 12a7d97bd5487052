"""Every span of what a checkpoint read at once, with its score: as the pipeline has it, and weighed with labels."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop_app.tasks.document_question_answering.beside import Labelled

LONGEST_ANSWER = 40
"""Pieces of an answer at most: the pipeline takes 15 unless told, too few for an address, or for single figures."""

_GATHERED = 0.9
"""Of the belief in parts of what a sure label has beside it, how much goes to all of it."""

_FAR_BELOW = -10_000.0
"""The logit of what cannot be an answer, as in the pipeline."""


@dataclass(frozen=True)
class Spans:
    """scores: float64 [pieces, pieces], how likely the answer begins and ends there; absent: that there is none."""

    scores: npt.NDArray[np.float64]
    absent: float

    def weighed(self, words: npt.NDArray[np.int64], labels: Sequence[Labelled], share: float) -> "Spans":
        """The same, with what labels say taking a share of all that is believed.

        words: for each piece its word in the page, -1 for none. Of a label that is not sure, as much less is taken.
        """
        here = [(each, at) for each in labels if (at := _pieces(words, each)) is not None]
        if not labels or not share:
            return self
        if not here:
            # What a label says stands elsewhere on the page: all that is here is believed as much less.
            left = 1 - share * max(each.weight for each in labels)
            return Spans(self.scores * left, self.absent * left)
        most = max(each.weight for each, _ in here)
        all_ = sum(each.weight**2 for each, _ in here)
        scores = self.scores * (1 - share * most)
        for each, at in here:
            if each.whole:
                _gather(scores, at, _GATHERED * each.weight)
        for each, at in here:
            scores[at] += share * most * each.weight**2 / all_
        return Spans(scores, self.absent * (1 - share * most))


def spans_of(
    words: npt.NDArray[np.int64],
    first: int,
    start_logits: npt.NDArray[np.float32],
    end_logits: npt.NDArray[np.float32],
    passage: npt.NDArray[np.int64] | None,
) -> Spans:
    """The product of the probabilities of start and end, for each span of words of the page.

    first: the place of [CLS], which stands for "not here". passage: the number of each word's passage, in one of which
    an answer lies; None where it may lie anywhere.
    """
    allowed = words >= 0
    allowed[first] = True
    start, end = _probabilities(start_logits, allowed), _probabilities(end_logits, allowed)
    absent = float(start[first] * end[first])
    start[first] = end[first] = 0.0
    scores = np.tril(np.triu(np.outer(start, end)), LONGEST_ANSWER - 1)
    if passage is not None:
        of_piece = np.where(words >= 0, passage[words], -1)
        scores *= of_piece[:, None] == of_piece[None]
    return Spans(scores, absent)


def _gather(scores: npt.NDArray[np.float64], at: tuple[int, int], share: float) -> None:
    """Gives a span a share of what is believed of the spans within it: a small checkpoint stops too early."""
    first, last = at
    within = scores[first : last + 1, first : last + 1]
    moved = share * float(within.sum())
    within *= 1 - share
    scores[at] += moved


def _pieces(words: npt.NDArray[np.int64], label: Labelled) -> tuple[int, int] | None:
    """The first and last piece of what a label says; None where they are not all in this window."""
    begins, ends = np.flatnonzero(words == label.start), np.flatnonzero(words == label.end)
    return (int(begins[0]), int(ends[-1])) if len(begins) and len(ends) and begins[0] <= ends[-1] else None


def _probabilities(logits: npt.NDArray[np.float32], allowed: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
    """Softmax over the places that are allowed."""
    kept = np.where(allowed, logits.astype(np.float64), _FAR_BELOW)
    powers = np.exp(kept - kept.max())
    shares: npt.NDArray[np.float64] = powers / powers.sum()
    return shares
