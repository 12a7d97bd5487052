"""One question about attention at a time: a new one ends the one before, and what was answered is at hand again."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.answers import Answer, Failure
from desktop_app.jobs.call import State
from desktop_app.jobs.queue import Job, Priority
from desktop_app.questions import Attention
from desktop_app.translation import tr
from desktop_app.ui.said import in_sentences
from desktop_app.ui.services import Services


class LatestAttention(QObject):
    """Has what is wanted looked into by the models' worker.

    Signals:
        found(object): an AttentionMap or HeadTable of what is wanted, interim or final.
        missed(str): there is none, and why: what was found before is none to what is wanted now.
    """

    found = Signal(object)
    missed = Signal(str)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._kept: dict[Attention, Answer] = {}
        self.job: Job | None = None

    def want(self, question: Attention | None) -> bool:
        """Find this, and nothing else any more; None for nothing. Whether the worker is at it now."""
        before, self.job = self.job, None
        if before is not None:
            before.cancel()
        if question is None:
            return False
        if question in self._kept:
            self.found.emit(self._kept[question])
            return False
        self.job = job = self._services.jobs.submit(question, tr("Looking into attention"), Priority.ASKED)
        job.answered.connect(partial(self._take, job, question))
        job.ended.connect(partial(self._end, job))
        return True

    def forget(self) -> None:
        """What was found is of another answer."""
        self._kept.clear()

    def _take(self, job: Job, question: Attention, answers: list[Answer]) -> None:
        if job is not self.job:
            return
        latest = answers[-1]
        if isinstance(latest, Failure):
            self.missed.emit(in_sentences(latest))
            return
        if latest.final:
            self._kept[question] = latest
        self.found.emit(latest)

    def _end(self, job: Job) -> None:
        if job is not self.job:
            return
        self.job = None
        if job.problem is not None:
            self.missed.emit(in_sentences(job.problem))
        elif job.state is State.CANCELLED:
            self.missed.emit(tr("Stopped before it was answered."))
