"""Reads the head of each piece."""

from collections.abc import Generator

from desktop_app.answers import Answer
from desktop_app.inference.residency import Residency
from desktop_app.tasks import Answers
from tests.made_up_task import TrackCounting, Tracks


def answer(question: TrackCounting, residency: Residency) -> Answers:
    return Answers(_tracks(question), total=len(question.pieces))


def _tracks(question: TrackCounting) -> Generator[Answer, None, None]:
    for piece in question.pieces:
        head = piece.read_bytes()[:12]
        yield Tracks(source=piece, tracks=question.from_number + int.from_bytes(head[10:12], "big"))
