"""One folder a task; ask() turns a question into the stream of its answers.

A stream is an iterator: closing it cancels the work, its length tells how many final answers will come,
and an input that fails comes as a Failure among the answers instead of ending the run.
"""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.answers import Answer, MemoryPoint
from desktop_app.inference import passes, precision
from desktop_app.questions import Question
from desktop_app.registry import spec_for
from desktop_app.task_spec import resolve

if TYPE_CHECKING:
    from desktop_app.inference.residency import Residency


@dataclass
class Count:
    """How many final answers will come, where more turn up on the way (the pages of a file)."""

    value: int


class Answers(Iterator[Answer]):
    """The answers to one question, as they are found.

    total: how many final answers will come, as far as is known by now.
    ready: whether next() would answer without waiting for the world (a live microphone says no until
    there is enough new sound), so that one thread can serve several streams.
    finish: asks a stream that has no end of its own to come to one (a microphone is closed, and the last words settle);
    any thread may call it, at any time.
    wanted_precision: that of the question, as Question.precision.
    passes: where what its passes take is put, by whoever wants to know; None where nobody does.
    """

    def __init__(
        self,
        items: Generator[Answer, None, None],
        total: int | Count,
        ready: Callable[[], bool] = lambda: True,
        finish: Callable[[], None] = lambda: None,
    ) -> None:
        self._items = items
        self._total = total if isinstance(total, Count) else Count(total)
        self.ready = ready
        self.finish = finish
        self.passes: list[MemoryPoint] | None = None
        self.wanted_precision = ""

    def __next__(self) -> Answer:
        if self.passes is None:
            return self._told(next(self._items))
        with passes.told_to(self.passes):
            return self._told(next(self._items))

    def _told(self, answer: Answer) -> Answer:
        """The answer, which says where int8 was asked for and the device that gave it has none."""
        if self.wanted_precision != precision.INT8 or not answer.device or precision.has_int8(answer.device):
            return answer
        note = f"There is no int8 on {answer.device}: the number format that is usual there was taken."
        return replace(answer, notes=(*answer.notes, note))

    def __len__(self) -> int:
        return self._total.value

    def close(self) -> None:
        """Cancel: nothing more is decoded or computed, and what was opened is closed."""
        self._items.close()


def ask(question: Question, residency: "Residency") -> Answers:
    """Ask a question; the module of its task is imported at first use.

    Raises Problem for a question that cannot be asked at all (a bad checkpoint, an unknown device,
    no labels) either here or at the first next().
    """
    stream: Answers = resolve(spec_for(question).run)(question, residency)
    stream.wanted_precision = question.precision
    return stream
