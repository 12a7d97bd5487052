"""Has checkpoints measured that were used, once each, while nothing else is asked for.

What was measured while other programs kept the computer busy is measured anew when they do not.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app import registry
from desktop_app.answers import Answer
from desktop_app.jobs.call import State
from desktop_app.jobs.queue import Job, JobQueue, Priority
from desktop_app.tasks.probe.asked import Probe, Probed
from desktop_app.translation import tr

_QUIET = 15_000
"""Milliseconds without any work before a measurement begins: a person who asks again is not to wait."""


_LATER = 10 * 60_000
"""Milliseconds until it is looked whether a computer that was busy is quiet."""


class MachineProbes(QObject):
    """Watches the queue; what was measured before is found on disk by the job itself, which then ends at once."""

    def __init__(self, jobs: JobQueue, parent: QObject | None = None, quiet: int = _QUIET, later: int = _LATER) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._probed = {each.id for each in registry.specs() if each.probe}
        # A microphone is heard by the checkpoints of recordings; what only looks into an answer asks for no speed.
        self._work = {each.id for each in registry.specs() if each.pane}
        self._wanted: list[Probe] = []
        self._seen: set[Probe] = set()
        self._timer = QTimer(self, singleShot=True, interval=quiet)
        self._timer.timeout.connect(self._begin)
        self._disturbed: list[Probe] = []
        self._later = QTimer(self, singleShot=True, interval=later)
        self._later.timeout.connect(self._look_again)
        jobs.job_ended.connect(self._on_end)
        jobs.job_added.connect(self._on_added)

    def stop(self) -> None:
        """Begin no more."""
        self._wanted.clear()
        self._disturbed.clear()
        self._timer.stop()
        self._later.stop()

    @Slot(object)
    def _on_added(self, job: Job) -> None:
        self._timer.stop()

    @Slot(object)
    def _on_end(self, job: Job) -> None:
        question, of = job.question, job.question.checkpoint_task
        answered = job.state is State.DONE and job.done > len(job.failures)
        if answered and question.task in self._work and of in self._probed:
            wanted = Probe(of=of, checkpoint=question.checkpoint, device=question.device)
            if wanted not in self._seen:
                self._seen.add(wanted)
                self._wanted.append(wanted)
        if self._wanted and not self._jobs.jobs:
            self._timer.start()

    @Slot()
    def _begin(self) -> None:
        if self._wanted and not self._jobs.jobs:
            question = self._wanted.pop(0)
            job = self._jobs.submit(question, tr("Measure how fast this computer is"), Priority.IDLE)
            job.answered.connect(partial(self._take, question))

    def _take(self, question: Probe, answers: Sequence[Answer]) -> None:
        """A probe that others were in the way of is asked again: the job ends at once where they still are."""
        if any(isinstance(each, Probed) and each.final and each.disturbed for each in answers):
            self._disturbed.append(question)
            self._later.start()

    @Slot()
    def _look_again(self) -> None:
        self._wanted += self._disturbed
        self._disturbed.clear()
        if not self._jobs.jobs:
            self._timer.start()
