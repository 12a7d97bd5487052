"""The queue of questions to the models: what the window asks, watches and cancels."""

import enum
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.answers import Answer, Failure, MemoryPoint
from desktop_app.jobs import preload
from desktop_app.jobs.call import Call, Handle, State
from desktop_app.jobs.pace import ProgressMeter
from desktop_app.jobs.worker import Began, Ended, Event, Grown, Passed, Work, Worker, WorkerCall
from desktop_app.questions import Question
from desktop_app.tasks import Answers

_BETWEEN_DELIVERIES = 0.034
"""Seconds: at most 30 deliveries a second reach the GUI thread."""

_MOST_AT_ONCE = 500
"""Events in one delivery: what panes do with so many takes less than a frame or two."""


class Priority(enum.IntEnum):
    """Who goes first: a live microphone, what a person waits for, batches, and what nobody waits for."""

    LIVE = 0
    ASKED = 1
    BATCH = 2
    IDLE = 3


class Job(ProgressMeter, Handle):
    """A question on its way: made, read and cancelled on the GUI thread.

    Signals:
        answered(list): the answers that came since the last time, Failures among them; at most 30 a second.
        progressed(): done, total, rate or state changed.
        ended(): nothing more will come; state says how it ended, problem why it failed as a whole.
    """

    answered = Signal(list)
    progressed = Signal()
    ended = Signal()

    def __init__(
        self,
        work: Work,
        wake: Callable[[], None],
        loading: Callable[[], bool] = lambda: False,
        ahead: Callable[[], "Job | None"] = lambda: None,
    ) -> None:
        super().__init__()
        self._work = work
        self._wake = wake
        self._loading = loading
        self._ahead = ahead
        self.state = State.WAITING
        self.failures: list[Failure] = []
        self.problem: Failure | None = None

    @property
    def question(self) -> Question:
        """What was asked."""
        return self._work.question

    @property
    def title(self) -> str:
        """What the jobs panel calls it."""
        return self._work.title

    @property
    def priority(self) -> int:
        """How urgent it is: one of Priority."""
        return self._work.priority

    @property
    def loading(self) -> bool:
        """Whether it waits for the slow imports rather than for other work."""
        return self.state is State.WAITING and self._loading()

    @property
    def ahead(self) -> "Job | None":
        """What a person waits for and the worker does first, while this one stands still; None for nothing."""
        return self._ahead() if self.running else None

    @property
    def running(self) -> bool:
        """Whether answers may still come."""
        return not self.state.over

    @property
    def stopping(self) -> bool:
        """Whether it was cancelled, and the worker is still in a step of it that cannot be ended."""
        return self.state is State.CANCELLED and self._work.stepping

    def cancel(self) -> None:
        """Stop after the step at hand, or between two layers; no answer arrives after this call."""
        if self.state.over:
            return
        self._work.cancelled = True
        self._wake()
        self._end(State.CANCELLED)

    def finish(self) -> None:
        """Ask what has no end of its own (a live microphone) to settle; its last answers still come, and it is done."""
        self._work.finishing = True
        if (stream := self._work.stream) is not None:
            stream.finish()
        self._wake()

    def deliver(self, events: list[Event]) -> None:
        """Pass on what the worker told (called by the queue)."""
        answers = [event for event in events if isinstance(event, Answer)]
        for event in events:
            if isinstance(event, Began):
                self.total = event.total
                self.state = State.RUNNING
            elif isinstance(event, Grown):
                self.total = event.total
        if answers and not self.state.over:
            self._count(answers)
            self.answered.emit(answers)
        if not self.state.over:
            self.progressed.emit()
        for event in events:
            if isinstance(event, Ended) and not self.state.over:
                self.problem = event.failure
                self._end(State.FAILED if event.failure else State.DONE)

    def _count(self, answers: list[Answer]) -> None:
        self.done += sum(answer.final for answer in answers)
        self.failures += [answer for answer in answers if isinstance(answer, Failure)]
        self.part = _part_done(answers[-1])
        self._pace.mark(self.done + self.part)

    def _end(self, state: State) -> None:
        self.state = state
        self.progressed.emit()
        self.ended.emit()
        self.let_go()


def _part_done(answer: Answer) -> float:
    """How much of a file has been read where an interim answer says so, in 0..1; 0 behind a final one."""
    seconds, total, _ = answer.standing or (0.0, None, "")
    return min(seconds / total, 1.0) if total else 0.0


class JobQueue(QObject):
    """Questions in, answers out as signals on the GUI thread; one worker thread owns the models.

    ask: called on the worker thread (torch is imported there, not here).
    held: nothing runs until release(), so that the window is painted first.

    Signals:
        job_added(Job): a question was taken in.
        job_ended(Job): a job ended, however it ended.
        unheard(Failure): why a call failed, where nobody has connected to that.
        passed(list): MemoryPoints, what passes of checkpoints took in whatever runs.
    """

    job_added = Signal(object)
    job_ended = Signal(object)
    unheard = Signal(object)
    passed = Signal(list)
    _news = Signal()

    def __init__(
        self,
        ask: Callable[[Question], Answers],
        parent: QObject | None = None,
        *,
        held: bool = False,
    ) -> None:
        super().__init__(parent)
        self._worker = Worker(ask, self._post_event)
        self._lock = threading.Lock()
        self._post: list[tuple[Work, Event]] = []
        self._returns: list[tuple[Call, object, Failure | None]] = []
        self._jobs: dict[Work, Job] = {}
        self._calls: dict[Call, WorkerCall] = {}
        self._preloaded: Call | None = None
        self._closed = False
        self._delivered = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._deliver)
        self._news.connect(self._on_news)
        if not held:
            self.release()

    @property
    def jobs(self) -> list[Job]:
        """Those that wait or run, oldest first."""
        return list(self._jobs.values())

    def release(self) -> None:
        """Let the worker begin; asked again, it does nothing."""
        if not self._closed and not self._worker.is_alive():
            self._worker.start()

    def preload(self) -> Call:
        """Import torch and what else is slow, on the worker's thread; call it after the first paint.

        The steps go ahead of what waits already: a function that imports torch in passing would do so in the
        plain way, which holds the interpreter lock for long. The call ends with the last step; closing the
        queue skips the steps that are left.
        """
        steps = [self._worker_call(function, title) for title, function in preload.steps()]
        self._worker.send_ahead([worker_call for _, worker_call in steps])
        last = steps[-1][0]
        self._preloaded = last
        last.ended.connect(self._note_preloaded)
        self.release()
        return last

    @Slot()
    def _note_preloaded(self) -> None:
        self._preloaded = None

    @property
    def loading(self) -> bool:
        """Whether what preload() imports is still being imported; questions wait until it is there."""
        return self._preloaded is not None

    def submit(self, question: Question, title: str, priority: Priority = Priority.ASKED) -> Job:
        """Ask a question; connect to the job's signals before returning to the event loop."""
        work = Work(question, title, int(priority))
        # Of the job its priority alone: held by its own function, it would not be let go when it ends.
        job = Job(work, self._worker.wake, lambda: self.loading, lambda: self._ahead_of(priority))
        self._jobs[work] = job
        job.ended.connect(lambda: self._forget(work))
        self._worker.add(work)
        self.job_added.emit(job)
        return job

    def _ahead_of(self, priority: Priority) -> Job | None:
        """The first job that goes before; a microphone leaves room between steps, what is not listed is short."""
        before = (other for other in self.jobs if Priority.LIVE < other.priority < priority)
        return next((other for other in before if other.question.listed), None)

    def run(self, function: Callable[[], object], title: str = "") -> Call:
        """Call a short function on the worker's thread, between two steps of what runs there."""
        call, worker_call = self._worker_call(function, title)
        self._worker.send(worker_call)
        return call

    def _worker_call(self, function: Callable[[], object], title: str) -> tuple[Call, WorkerCall]:
        call = Call(title)
        worker_call = WorkerCall(
            function,
            title,
            lambda result, failure: self._post_return(call, result, failure),
        )
        call.on_cancel = lambda: self._cancel_errand(call)
        self._calls[call] = worker_call
        return call, worker_call

    def close(self, timeout: float = 5.0) -> bool:
        """Cancel everything and wait for the worker; False if it is still in a step after so many seconds."""
        self.stop()
        if self._worker.is_alive():
            self._worker.join(timeout)
        return self.stopped

    def stop(self) -> None:
        """Cancel everything; the worker ends with the step at hand, and nothing is delivered any more."""
        self._closed = True
        for job in self.jobs:
            job.cancel()
        for call in list(self._calls):
            call.cancel()
        self._worker.stop()
        self._timer.stop()

    @property
    def stopped(self) -> bool:
        """Whether the worker has ended, or never began."""
        return not self._worker.is_alive()

    def _post_event(self, work: Work, event: Event) -> None:
        with self._lock:
            first = not self._post and not self._returns
            self._post.append((work, event))
        if first:
            self._news.emit()

    def _post_return(self, call: Call, result: object, failure: Failure | None) -> None:
        with self._lock:
            first = not self._post and not self._returns
            self._returns.append((call, result, failure))
        if first:
            self._news.emit()

    @Slot()
    def _on_news(self) -> None:
        wait = self._delivered + _BETWEEN_DELIVERIES - time.monotonic()
        if self._closed:
            return
        if wait <= 0:
            self._deliver()
        elif not self._timer.isActive():
            self._timer.start(max(1, round(wait * 1000)))

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            post, self._post = self._post[:_MOST_AT_ONCE], self._post[_MOST_AT_ONCE:]
            returns, self._returns = self._returns, []
            if self._post:
                self._timer.start(round(_BETWEEN_DELIVERIES * 1000))
        for call, result, failure in returns:
            self._calls.pop(call, None)
            if not call.settle(result, failure):
                self.unheard.emit(failure)
        events: dict[Work, list[Event]] = {}
        for work, event in post:
            events.setdefault(work, []).append(event)
        points: list[MemoryPoint] = [each for _, event in post if isinstance(event, Passed) for each in event.points]
        if points:
            self.passed.emit(points)
        for work, its in events.items():
            if (job := self._jobs.get(work)) is not None:
                job.deliver(its)
        # Counted from the end: where one delivery takes long, the events of the window still come before the next.
        self._delivered = time.monotonic()

    def _forget(self, work: Work) -> None:
        job = self._jobs.pop(work, None)
        if job is not None:
            self.job_ended.emit(job)

    def _cancel_errand(self, call: Call) -> None:
        worker_call = self._calls.pop(call, None)
        if worker_call is not None:
            worker_call.cancelled = True
