"""Writes answers into the history, off the GUI thread and not one by one."""

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.answers import Answer
from desktop_app.jobs.background import Background
from desktop_app.jobs.queue import Job
from desktop_app.workspace.history import History

_EVERY = 1000
"""Milliseconds between two writes."""


class HistoryWriter(QObject):
    """Collects the final answers of all jobs."""

    def __init__(self, history: History, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._background = background
        self._waiting: dict[Job, list[Answer]] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._write)

    @Slot(object)
    def watch(self, job: Job) -> None:
        """Keep what this job answers."""
        job.answered.connect(lambda answers: self._collect(job, answers))

    def _collect(self, job: Job, answers: list[Answer]) -> None:
        final = [answer for answer in answers if answer.final]
        if final:
            self._waiting.setdefault(job, []).extend(final)
            if not self._timer.isActive():
                self._timer.start()

    @Slot()
    def _write(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for job, answers in waiting.items():
            self._background.run(self._history.add, job.question, answers, title="the history")

    def close(self) -> None:
        """Write what is left, now: the window is closing."""
        self._timer.stop()
        for job, answers in self._waiting.items():
            self._history.add(job.question, answers)
        self._waiting.clear()
