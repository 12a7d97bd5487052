"""Says of an answer where its checkpoint is out of its depth, as the catalogue knows it."""

from dataclasses import replace
from typing import TypeVar

from desktop_app.answers import Answer
from desktop_app.catalogue import Entry

Kind = TypeVar("Kind", bound=Answer)


def noted(entry: Entry, answer: Kind, beyond: bool = False) -> Kind:
    """The answer, with a note and the checkpoint that knows more where this one is out of its depth.

    beyond: it is, whatever the answer: the question has words it was never taught.
    """
    depth, doubt = entry.depth, answer.surest
    if depth is None or doubt is None or not (beyond or depth.passed(*doubt)):
        return answer
    notes = (*answer.notes, depth.words)
    return replace(answer, notes=notes, depth=depth.words, instead=depth.instead, instead_title=depth.title)
