"""Writes answers into the history, off the GUI thread and not one by one."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.answers import Answer, Failure
from desktop_app.jobs.background import Background
from desktop_app.jobs.call import Call
from desktop_app.jobs.queue import Job
from desktop_app.translation import tr
from desktop_app.ui.messages import Messages
from desktop_app.workspace.history import History

_EVERY = 1000
"""Milliseconds between two writes."""


class HistoryWriter(QObject):
    """Collects the final answers of all jobs.

    Signals:
        written(): answers were written.
        forgotten(): all of them were forgotten.
    """

    written = Signal()
    forgotten = Signal()

    def __init__(
        self, history: History, background: Background, messages: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._background = background
        self._messages = messages
        self._waiting: dict[Job, list[Answer]] = {}
        self._times_forgotten = 0
        self._failing = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.write)

    @Slot(object)
    def watch(self, job: Job) -> None:
        """Keep what this job answers, until the history is forgotten: what was asked before is forgotten with it."""
        job.answered.connect(partial(self._collect, job, self._times_forgotten))

    def forget(self) -> Call:
        """Forget all that is kept or about to be; failed() says where something may be left."""
        self._times_forgotten += 1
        self._timer.stop()
        self._waiting.clear()
        call = self._background.run_in_turn(self._history.forget, title=tr("the history"))
        call.succeeded.connect(lambda _: self.forgotten.emit())
        return call

    def _collect(self, job: Job, times_forgotten: int, answers: list[Answer]) -> None:
        final = [answer for answer in answers if answer.final and answer.kept]
        if final and times_forgotten == self._times_forgotten:
            self._waiting.setdefault(job, []).extend(final)
            if not self._timer.isActive():
                self._timer.start()

    @Slot()
    def write(self) -> None:
        """Write what has come, in the background."""
        waiting, self._waiting = self._waiting, {}
        self._timer.stop()
        for job, answers in waiting.items():
            call = self._background.run_in_turn(self._history.add, job.question, answers, title=tr("the history"))
            call.succeeded.connect(self._on_written)
            call.failed.connect(self._on_failed)

    @Slot(object, object)
    def put_right(self, taken: Answer, meant: Answer) -> None:
        """A person picked what they meant: it stands in place of what was taken, which may not be written yet."""
        self.write()
        call = self._background.run_in_turn(self._history.put_right, taken, meant, title=tr("the history"))
        call.succeeded.connect(self._on_written)
        call.failed.connect(self._on_failed)

    @Slot(object)
    def _on_written(self, _: object) -> None:
        self._failing = False
        self.written.emit()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        """Said once, not with every write that fails after it."""
        if not self._failing:
            self._messages.report([failure])
        self._failing = True
