"""A sweep over sequence lengths: one job a length, so that it can pause between two and go on where it was."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.answers import Answer, Failure, MemoryPoint
from desktop_app.jobs.call import State
from desktop_app.jobs.queue import Job, JobQueue, Priority
from desktop_app.questions import AttentionMemory
from desktop_app.translation import tr


class Sweep(QObject):
    """Asks for what has not been measured yet, the short lengths first.

    Signals:
        measured(list): new MemoryPoints.
        changed(): it runs, pauses or has ended.
    """

    measured = Signal(list)
    changed = Signal()

    def __init__(self, jobs: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._asked: AttentionMemory | None = None
        self._wanted: AttentionMemory | None = None
        self._swept: set[int] = set()
        self.points: list[MemoryPoint] = []
        self.failure: Failure | None = None

    @property
    def running(self) -> bool:
        """Whether something is measured."""
        return self._job is not None

    @property
    def paused(self) -> bool:
        """Whether it was interrupted and can go on."""
        return self._job is None and self._wanted is not None

    @property
    def extent(self) -> tuple[int, int]:
        """How many points there are, and how many were asked for; a model's lengths count as one each."""
        if self._asked is None:
            return 0, 0
        asked = self._asked
        curves = {(each.length, each.mechanism) for each in self.points if each.mechanism in asked.mechanisms}
        of_model = len(self._swept) if asked.model is not None else 0
        return len(curves) + of_model, len(asked.lengths) * (len(asked.mechanisms) + (asked.model is not None))

    def start(self, question: AttentionMemory) -> None:
        """Forget the points there are, and measure all that is asked for."""
        self.points, self.failure = [], None
        self._swept.clear()
        self._asked = self._wanted = question
        self._go_on()

    def pause(self) -> None:
        """Stop after the point at hand."""
        if self._job is not None:
            self._job.cancel()

    def resume(self) -> None:
        """Go on with what is missing."""
        if self.paused:
            self._go_on()

    def stop(self) -> None:
        """Stop after the point at hand, for good; what was measured stays."""
        self._wanted = None
        if self._job is not None:
            self._job.cancel()
        else:
            self.changed.emit()

    def _go_on(self) -> None:
        question = self._next()
        if question is None:
            self._wanted = None
        else:
            title = tr("Measure attention at {lengths:,} tokens", lengths=question.lengths[0])
            self._job = self._jobs.submit(question, title, Priority.BATCH)
            self._job.answered.connect(self._take)
            self._job.ended.connect(partial(self._end, question.lengths[0]))
        self.changed.emit()

    def _next(self) -> AttentionMemory | None:
        """The shortest length of which something is missing, with the mechanisms that are."""
        assert self._wanted is not None
        there = {(each.length, each.mechanism) for each in self.points}
        for length in sorted(self._wanted.lengths):
            missing = tuple(name for name in self._wanted.mechanisms if (length, name) not in there)
            model = None if length in self._swept else self._wanted.model
            if missing or model is not None:
                return replace(self._wanted, lengths=(length,), mechanisms=missing, model=model)
        return None

    @Slot(list)
    def _take(self, answers: Sequence[Answer]) -> None:
        new = [each for each in answers if isinstance(each, MemoryPoint)]
        self.points += new
        self.measured.emit(new)

    def _end(self, length: int) -> None:
        job, self._job = self._job, None
        assert job is not None
        if job.state is State.DONE:
            # A checkpoint takes the nearest length its inputs allow: its points do not tell which was asked for.
            self._swept.add(length)
        if job.state is State.FAILED:
            self.failure, self._wanted = job.problem, None
        if job.state is State.DONE and self._wanted is not None:
            self._go_on()
        else:
            self.changed.emit()
