"""Answers about pictures that are written word by word: why nothing of them can be looked into."""

from typing import TypeGuard

from desktop_app.answers import Answer, PictureAnswer
from desktop_app.translation import mark

WHY_NO_MAP = mark(
    "This checkpoint writes its answer word by word, of which there are no maps. Ask with a ViLT checkpoint to see "
    "what it attended to."
)


def is_written(answer: Answer | None) -> TypeGuard[PictureAnswer]:
    """Whether an answer about a picture was written, and not chosen among many: then there is but one."""
    return isinstance(answer, PictureAnswer) and not answer.independent and len(answer.labels) == 1
