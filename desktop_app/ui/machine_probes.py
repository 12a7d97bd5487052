"""Has checkpoints measured that were used, once each, while nothing else is asked for."""

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app import registry
from desktop_app.jobs.call import State
from desktop_app.jobs.queue import Job, JobQueue, Priority
from desktop_app.tasks.probe.asked import Probe
from desktop_app.translation import tr

_QUIET = 15_000
"""Milliseconds without any work before a measurement begins: a person who asks again is not to wait."""


class MachineProbes(QObject):
    """Watches the queue; what was measured before is found on disk by the job itself, which then ends at once."""

    def __init__(self, jobs: JobQueue, parent: QObject | None = None, quiet: int = _QUIET) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._probed = {each.id for each in registry.specs() if each.probe}
        self._wanted: list[Probe] = []
        self._seen: set[Probe] = set()
        self._timer = QTimer(self, singleShot=True, interval=quiet)
        self._timer.timeout.connect(self._begin)
        jobs.job_ended.connect(self._on_end)
        jobs.job_added.connect(self._on_added)

    def stop(self) -> None:
        """Begin no more."""
        self._wanted.clear()
        self._timer.stop()

    @Slot(object)
    def _on_added(self, job: Job) -> None:
        self._timer.stop()

    @Slot(object)
    def _on_end(self, job: Job) -> None:
        question = job.question
        if question.task in self._probed and job.state is State.DONE and job.done > len(job.failures):
            wanted = Probe(of=question.task, checkpoint=question.checkpoint, device=question.device)
            if wanted not in self._seen:
                self._seen.add(wanted)
                self._wanted.append(wanted)
        if self._wanted and not self._jobs.jobs:
            self._timer.start()

    @Slot()
    def _begin(self) -> None:
        if self._wanted and not self._jobs.jobs:
            self._jobs.submit(self._wanted.pop(0), tr("Measure how fast this computer is"), Priority.IDLE)
