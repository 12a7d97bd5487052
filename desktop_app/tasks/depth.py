"""Says of an answer where its checkpoint is out of its depth, as the catalogue knows it."""

from dataclasses import replace
from typing import TypeVar

from desktop_app.answers import Answer, ImageLabels, Transcript
from desktop_app.catalogue import Entry

Kind = TypeVar("Kind", bound=Answer)


def noted(entry: Entry, answer: Kind) -> Kind:
    """The answer, with a note and the checkpoint that knows more where this one is out of its depth."""
    depth, doubt = entry.depth, _best(answer)
    if depth is None or doubt is None or not depth.passed(*doubt):
        return answer
    return replace(answer, notes=(*answer.notes, depth.words), instead=depth.instead, instead_title=depth.title)


def _best(answer: Answer) -> tuple[str, float] | None:
    """What the answer says and how sure it is: the best label and its score; of words, their mean confidence."""
    if isinstance(answer, ImageLabels):
        return answer.best.label, answer.best.score
    if isinstance(answer, Transcript) and answer.words:
        return "", sum(word.confidence for word in answer.words) / len(answer.words)
    return None
