"""The one thread that owns the models: it steps the streams of answers, the most urgent first. No Qt here."""

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.answers import Answer, Failure, MemoryPoint
from desktop_app.inference import interruption
from desktop_app.jobs.thread_priority import lower_thread_priority
from desktop_app.problems import Problem
from desktop_app.questions import Question
from desktop_app.registry import specs
from desktop_app.tasks import Answers

log = logging.getLogger(__name__)

_MOST_SHAPES = 64
"""Passes of so many different shapes are told of one job."""

_LISTEN = 0.01
"""Seconds between two looks at streams that wait for the world (a live microphone)."""


def failure_of(title: str, error: BaseException) -> Failure:
    """The failure an exception means: about its own subject where it names one, else about the title."""
    return Failure.of(Path(error.subject if isinstance(error, Problem) else title), error)


def _log_of(title: str, error: Exception) -> None:
    """A fault of the program is logged with where it came from; what a person can mend, with its words."""
    if isinstance(error, Problem):
        log.info("%s ended early: %s", title, error)
    else:
        log.warning("%s ended early", title, exc_info=True)


@dataclass(eq=False)
class Work:
    """A question on its way through the worker, and its stream once it has been asked."""

    question: Question
    title: str
    priority: int
    stream: Answers | None = None
    cancelled: bool = False
    finishing: bool = False
    total: int = 0
    shapes: set[tuple[object, ...]] = field(default_factory=set)
    """Of the passes that were told."""
    last: Answer | None = None
    """The answer that came last."""
    stepping: bool = False
    """Whether the worker is in a step of it."""

    @property
    def ready(self) -> bool:
        """Whether a step of it would not wait for the world."""
        return self.cancelled or self.stream is None or self.stream.ready()


@dataclass(frozen=True)
class Began:
    """The question was asked; total final answers will come."""

    total: int


@dataclass(frozen=True)
class Grown:
    """More final answers will come than was thought: total in all."""

    total: int


@dataclass(frozen=True)
class Passed:
    """What passes of checkpoints took, the first of each shape in a job, with the first file they read."""

    points: tuple[MemoryPoint, ...]


@dataclass(frozen=True)
class Ended:
    """The stream ran out, or failed as a whole."""

    failure: Failure | None = None


@dataclass(eq=False)
class WorkerCall:
    """A short function to be called on the worker's thread, and who is told of its end."""

    function: Callable[[], object]
    title: str
    tell: Callable[[object, Failure | None], None]
    cancelled: bool = False


Event = Began | Grown | Passed | Answer | Ended


class Worker(threading.Thread):
    """Steps all streams in one thread; each next() is a step, and between two steps anything may change.

    tell: called on this thread with each event; must return at once.
    """

    def __init__(self, ask: Callable[[Question], Answers], tell: Callable[[Work, Event], None]) -> None:
        super().__init__(name="models", daemon=True)
        self._ask = ask
        self._tell = tell
        self._news = threading.Condition()
        self._works: list[Work] = []
        self._worker_calls: deque[WorkerCall] = deque()
        self._stopping = False

    def add(self, work: Work) -> None:
        """Take a question in."""
        with self._news:
            self._works.append(work)
            self._news.notify()

    def send(self, worker_call: WorkerCall) -> None:
        """Call a function between two steps."""
        with self._news:
            self._worker_calls.append(worker_call)
            self._news.notify()

    def send_ahead(self, worker_calls: Sequence[WorkerCall]) -> None:
        """Call functions in this order, before those that wait already."""
        with self._news:
            self._worker_calls.extendleft(reversed(worker_calls))
            self._news.notify()

    def wake(self) -> None:
        """Look again: something was cancelled."""
        with self._news:
            self._news.notify()

    def stop(self) -> None:
        """End after the step at hand, or where a checkpoint is between two layers; all streams are closed."""
        with self._news:
            self._stopping = True
            self._news.notify()

    def run(self) -> None:
        """Until stop().

        From its first pass on it gives way to the window; the calls before it do not. These import modules and hold the
        interpreter lock: held by a thread that other programs go before, it would have the window wait for them too.
        """
        while not self._stopping:
            if self._worker_calls:
                self._run_errand(self._worker_calls.popleft())
            elif (work := self._most_urgent()) is not None:
                self._step(work)
            else:
                self._rest()
        for work in self._works:
            self._close(work)
        self._works.clear()

    def _rest(self) -> None:
        with self._news:
            if not (self._stopping or self._worker_calls or any(work.ready for work in self._works)):
                self._news.wait(_LISTEN if self._works else None)

    def _most_urgent(self) -> Work | None:
        """Of equally urgent ones those that have said nothing yet: what is quickly answered waits for one step."""
        ready = [work for work in list(self._works) if work.ready]
        return min(ready, key=lambda work: (work.priority, work.last is not None), default=None)

    def _run_errand(self, worker_call: WorkerCall) -> None:
        if worker_call.cancelled:
            return
        try:
            result = worker_call.function()
        except Exception as error:
            _log_of(str(worker_call.title or worker_call.function), error)
            worker_call.tell(None, failure_of(worker_call.title or "this computer", error))
        else:
            worker_call.tell(result, None)

    def _step(self, work: Work) -> None:
        if work.cancelled:
            self._drop(work)
            return
        lower_thread_priority()
        work.stepping = True
        try:
            event = self._next_event(work)
        except interruption.Interrupted:
            event = Ended()
        except Exception as error:
            _log_of(work.title, error)
            event = Ended(failure_of(work.title, error))
        finally:
            work.stepping = False
        if isinstance(event, Answer):
            work.last = event
        if work.last is not None and not work.cancelled:
            self._tell_of_passes(work, work.last)
        if isinstance(event, Ended) or work.cancelled:
            self._drop(work)
        else:
            self._put_last(work)
        if not work.cancelled:
            self._tell_of_growth(work)
            self._tell(work, event)

    def _tell_of_growth(self, work: Work) -> None:
        total = len(work.stream) if work.stream is not None else work.total
        if total != work.total:
            work.total = total
            self._tell(work, Grown(total))

    def _tell_of_passes(self, work: Work, answer: Answer) -> None:
        """What was computed for an answer, or with it for others that follow; again once it is predicted too."""
        found = work.stream.passes if work.stream is not None else None
        if not found:
            return
        fresh = {(each.title, each.length, each.at_once, each.predicted > 0): each for each in reversed(found)}
        found.clear()
        new = [key for key in fresh if key not in work.shapes][: max(0, _MOST_SHAPES - len(work.shapes))]
        work.shapes.update(new)
        if new:
            self._tell(work, Passed(tuple(replace(fresh[key], source=answer.source, part=answer.part) for key in new)))

    def _next_event(self, work: Work) -> Event:
        if work.stream is None:
            work.stream = self._ask(work.question)
            work.total = len(work.stream)
            if any(each.id == work.question.task and each.pane for each in specs()):
                # What a person sees the answers of is work; what measures has points of its own.
                work.stream.passes = []
            if work.finishing:
                work.stream.finish()
            return Began(work.total)
        try:
            with interruption.unless(lambda: work.cancelled or self._stopping):
                return next(work.stream)
        except StopIteration:
            return Ended()

    def _put_last(self, work: Work) -> None:
        """Equally urgent ones take turns."""
        with self._news:
            self._works.remove(work)
            self._works.append(work)

    def _drop(self, work: Work) -> None:
        with self._news:
            self._works.remove(work)
        self._close(work)

    def _close(self, work: Work) -> None:
        if work.stream is None:
            return
        try:
            work.stream.close()
        except Exception:
            log.warning("closing %s failed", work.title, exc_info=True)
        work.stream = None
