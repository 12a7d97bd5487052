"""What the window tells a person without interrupting: a line in the status bar, what could not be read."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.answers import Answer, Failure
from desktop_app.jobs.queue import Job


class Messages(QObject):
    """Panes speak through this; the window shows it.

    Signals:
        reported(list): Failures to be listed with reason and advice.
        said(str): a sentence for the status bar.
    """

    reported = Signal(list)
    said = Signal(str)

    @Slot(object)
    def watch(self, job: Job) -> None:
        """Report what this job fails to answer, as it comes."""
        job.answered.connect(self._report_answers)

    @Slot(list)
    def _report_answers(self, answers: list[Answer]) -> None:
        self.report([answer for answer in answers if isinstance(answer, Failure)])

    @Slot(object)
    def report_end(self, job: Job) -> None:
        """Report why a job as a whole did not end well, if it did not."""
        if job.problem is not None:
            self.report([job.problem])

    @Slot(list)
    def report(self, failures: list[Failure]) -> None:
        """List what could not be answered; the rest goes on."""
        if failures:
            self.reported.emit(failures)

    @Slot(object)
    def report_one(self, failure: Failure) -> None:
        """List one failure."""
        self.report([failure])

    def say(self, text: str) -> None:
        """Show a sentence in the status bar."""
        self.said.emit(text)
