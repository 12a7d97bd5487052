"""The queue of jobs: order, progress, cancel, failures, and an end without a thread left."""

import itertools
import threading
import time
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.answers import WORK, Answer, ImageLabels, Label, MemoryPoint
from desktop_app.inference import interruption, passes
from desktop_app.jobs.call import State
from desktop_app.jobs.pace import Pace
from desktop_app.jobs.queue import JobQueue, Priority
from desktop_app.problems import CheckpointProblem
from desktop_app.questions import ImageClassification, Question
from desktop_app.tasks import Answers, Count
from tests.ui.fakes import Counter, Counting


@pytest.fixture
def counter() -> Counter:
    return Counter()


@pytest.fixture
def queue(qtbot: QtBot, counter: Counter) -> Iterator[JobQueue]:
    made = JobQueue(counter)
    yield made
    assert made.close()


def test_answers_come_in_order_and_on_the_gui_thread(qtbot: QtBot, queue: JobQueue, counter: Counter) -> None:
    job = queue.submit(Counting(upto=50), "Counting")
    came: list[Answer] = []
    threads: list[bool] = []
    job.answered.connect(came.extend)
    job.answered.connect(lambda _: threads.append(QThread.currentThread() is QApplication.instance().thread()))
    qtbot.waitUntil(lambda: job.state is State.DONE)
    assert [answer.source.name for answer in came] == [f"{number}.png" for number in range(50)]
    assert all(threads)
    assert counter.threads == {"models"}
    assert (job.done, job.total, job.fraction, job.failures, job.problem) == (50, 50, 1.0, [], None)
    assert queue.jobs == []


def test_a_stream_may_turn_out_longer_than_it_seemed(qtbot: QtBot) -> None:
    count = Count(1)

    def pages(question: Counting) -> Generator[Answer, None, None]:
        count.value = question.upto
        for number in range(question.upto):
            yield Counter().answer(question, number)

    queue = JobQueue(lambda question: Answers(pages(question), total=count))
    try:
        job = queue.submit(Counting(upto=4), "Counting")
        totals: list[tuple[int, int]] = []
        job.progressed.connect(lambda: totals.append((job.done, job.total)))
        qtbot.waitUntil(lambda: job.state is State.DONE)
        assert (job.done, job.total, job.fraction) == (4, 4, 1.0)
        assert all(done <= total for done, total in totals)
    finally:
        assert queue.close()


def test_deliveries_are_at_most_thirty_a_second(qtbot: QtBot, queue: JobQueue) -> None:
    job = queue.submit(Counting(upto=300, seconds=0.002), "Counting")
    parts: list[float] = []
    job.answered.connect(lambda _: parts.append(time.monotonic()))
    qtbot.waitUntil(lambda: not job.running)
    assert job.done == 300
    between = [after - before for before, after in itertools.pairwise(parts)]
    assert sum(between) / len(between) >= 0.033


def test_cancel_ends_the_job_at_once_and_no_answer_arrives_later(
    qtbot: QtBot, queue: JobQueue, counter: Counter
) -> None:
    job = queue.submit(Counting(upto=1000, seconds=0.02), "Counting")
    came: list[list[Answer]] = []
    job.answered.connect(came.append)
    qtbot.waitUntil(lambda: len(came) > 2)
    job.cancel()
    assert job.state is State.CANCELLED
    count, steps = len(came), len(counter.stepped)
    qtbot.waitUntil(lambda: bool(counter.closed))
    assert len(counter.stepped) <= steps + 1
    qtbot.wait(100)
    assert len(came) == count
    assert queue.jobs == []


class Passing:
    """An `ask` whose one step is a pass of layers that take their time."""

    def __init__(self) -> None:
        self.layers = torch.nn.ModuleList(torch.nn.Identity() for _ in range(1000))
        self.ran = 0
        interruption.watch(self.layers)

    def __call__(self, question: Question) -> Answers:
        return Answers(self._pass(), 1)

    def _pass(self) -> Generator[Answer, None, None]:
        for layer in self.layers:
            layer(torch.zeros(1))
            self.ran += 1
            time.sleep(0.01)
        yield ImageLabels(source=Path("a.png"), task="counting", labels=(Label("a", 1.0),))


def test_a_cancelled_pass_ends_between_two_layers_and_the_next_job_has_its_turn(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    passing = Passing()
    queue = JobQueue(passing)
    job = queue.submit(Counting(), "Ten seconds in one step")
    qtbot.waitUntil(lambda: passing.ran > 2)
    job.cancel()
    call = queue.run(lambda: "ran")
    with qtbot.waitSignal(call.succeeded, timeout=3000):
        pass
    assert passing.ran < 500
    assert not job.stopping
    assert "ended early" not in caplog.text, "it is no fault"
    queue.submit(Counting(), "The window closes in its midst")
    before = passing.ran
    qtbot.waitUntil(lambda: passing.ran > before)
    assert queue.close(3.0)


def test_a_cancelled_job_is_stopping_until_its_step_ends(qtbot: QtBot, queue: JobQueue, counter: Counter) -> None:
    job = queue.submit(Counting(upto=3, seconds=0.5), "Slow steps")
    qtbot.waitUntil(lambda: len(counter.stepped) == 1)
    job.cancel()
    assert (job.state, job.stopping) == (State.CANCELLED, True)
    qtbot.waitUntil(lambda: not job.stopping)
    assert len(counter.stepped) == 1


def test_a_job_cancelled_before_its_turn_is_never_asked(qtbot: QtBot, queue: JobQueue, counter: Counter) -> None:
    first = queue.submit(Counting(upto=5, seconds=0.02), "First")
    second = queue.submit(Counting(upto=7), "Second", Priority.BATCH)
    second.cancel()
    qtbot.waitUntil(lambda: not first.running)
    qtbot.wait(50)
    assert [question.upto for question in counter.asked] == [5]  # type: ignore[attr-defined]


def test_the_more_urgent_goes_first(qtbot: QtBot, queue: JobQueue, counter: Counter) -> None:
    batch = queue.submit(Counting(upto=40, seconds=0.01), "Batch", Priority.BATCH)
    qtbot.waitUntil(lambda: batch.done > 2)
    asked = queue.submit(Counting(upto=5, seconds=0.01), "Asked", Priority.ASKED)
    qtbot.waitUntil(lambda: asked.state is State.DONE)
    assert batch.done < 30
    qtbot.waitUntil(lambda: batch.state is State.DONE)


def test_equals_take_turns(qtbot: QtBot, queue: JobQueue, counter: Counter) -> None:
    one, two = Counting(upto=20, seconds=0.005), Counting(upto=20, seconds=0.005, fail_at=99)
    jobs = [queue.submit(one, "One", Priority.BATCH), queue.submit(two, "Two", Priority.BATCH)]
    qtbot.waitUntil(lambda: all(job.state is State.DONE for job in jobs))
    middle = counter.stepped[10:30]
    assert abs(middle.count(one) - middle.count(two)) <= 2


def test_what_is_quickly_answered_does_not_wait_for_what_takes_long(
    qtbot: QtBot, queue: JobQueue, counter: Counter
) -> None:
    """A question that was asked later waits for the step at hand alone, not for one between each of its own."""
    slow = Counting(upto=1000, seconds=0.05)
    long = queue.submit(slow, "Long")
    qtbot.waitUntil(lambda: long.done > 2)
    for number in range(5):
        before = len(counter.stepped)
        quick = queue.submit(Counting(upto=1, fail_at=number), "Quick")
        qtbot.waitUntil(lambda job=quick: job.done == 1)
        came = next(place for place, each in enumerate(counter.stepped) if each is quick.question)
        assert came - before <= 1, "the step at hand; not another one between its beginning and its answer"
    assert long.running
    long.cancel()


def test_a_stream_that_is_not_ready_holds_nobody_up(qtbot: QtBot) -> None:
    sound = threading.Event()

    def ask(question: Question) -> Answers:
        if isinstance(question, Counting) and question.upto == 1:
            return Answers(live(), 0, sound.is_set)
        return Counter()(question)

    def live() -> Generator[Answer, None, None]:
        yield ImageLabels(source=Path("live.wav"), task="live", labels=(Label("heard", 1.0),))

    queue = JobQueue(ask)
    listening = queue.submit(Counting(upto=1), "Listening", Priority.LIVE)
    batch = queue.submit(Counting(upto=10), "Batch", Priority.BATCH)
    qtbot.waitUntil(lambda: batch.state is State.DONE)
    assert listening.state is State.RUNNING
    assert listening.done == 0
    sound.set()
    qtbot.waitUntil(lambda: listening.state is State.DONE)
    assert listening.done == 1
    queue.close()


def test_one_failing_item_does_not_stop_the_rest(qtbot: QtBot, queue: JobQueue) -> None:
    job = queue.submit(Counting(upto=5, fail_at=2), "Counting")
    qtbot.waitUntil(lambda: job.state is State.DONE)
    assert job.done == 5
    assert [failure.reason for failure in job.failures] == ["it is cut off"]


def test_an_exception_ends_the_job_with_its_reason_and_traceback(qtbot: QtBot, queue: JobQueue) -> None:
    job = queue.submit(Counting(upto=5, break_at=2), "Counting")
    qtbot.waitUntil(lambda: not job.running)
    assert job.state is State.FAILED
    assert job.problem is not None
    assert "the whole run breaks" in job.problem.reason
    assert "RuntimeError" in job.problem.details
    after = queue.submit(Counting(upto=2), "After")
    qtbot.waitUntil(lambda: after.state is State.DONE)


def test_a_problem_names_its_own_subject(qtbot: QtBot) -> None:
    def ask(question: Question) -> Answers:
        raise CheckpointProblem("/models/vit", "config.json is missing", "Copy it again.")

    queue = JobQueue(ask)
    job = queue.submit(Counting(), "Counting")
    qtbot.waitUntil(lambda: not job.running)
    assert job.problem is not None
    assert (str(job.problem.source), job.problem.reason) == ("/models/vit", "config.json is missing")
    queue.close()


def test_closing_while_work_runs_leaves_no_thread(qtbot: QtBot, counter: Counter) -> None:
    queue = JobQueue(counter)
    jobs = [queue.submit(Counting(upto=1000, seconds=0.01), f"Job {n}", Priority.BATCH) for n in range(5)]
    qtbot.waitUntil(lambda: all(job.done > 0 for job in jobs))
    assert queue.close(2.0)
    assert all(job.state is State.CANCELLED for job in jobs)
    assert len(counter.closed) == len(counter.asked) == 5
    assert "models" not in [thread.name for thread in threading.enumerate()]


def test_closing_says_when_a_step_takes_too_long(qtbot: QtBot, counter: Counter) -> None:
    queue = JobQueue(counter)
    queue.submit(Counting(upto=1, seconds=0.6), "Slow")
    qtbot.waitUntil(lambda: bool(counter.stepped))
    assert not queue.close(0.05)
    assert queue.close(2.0)


def test_nothing_runs_while_the_queue_is_held(qtbot: QtBot, counter: Counter) -> None:
    queue = JobQueue(counter, held=True)
    job = queue.submit(Counting(), "Counting")
    qtbot.wait(50)
    assert counter.asked == []
    queue.release()
    qtbot.waitUntil(lambda: job.state is State.DONE)
    queue.close()


def test_a_held_queue_that_was_never_released_closes(qtbot: QtBot, counter: Counter) -> None:
    queue = JobQueue(counter, held=True)
    queue.submit(Counting(), "Counting")
    assert queue.close()


def test_a_short_call_runs_on_the_models_thread(qtbot: QtBot, queue: JobQueue) -> None:
    results: list[Any] = []
    call = queue.run(lambda: threading.current_thread().name, "which thread")
    call.succeeded.connect(results.append)
    qtbot.waitUntil(lambda: call.state is State.DONE)
    assert results == ["models"]


def test_a_short_call_that_fails_tells_why(qtbot: QtBot, queue: JobQueue) -> None:
    failures: list[Any] = []
    call = queue.run(lambda: 1 // 0, "dividing")
    call.failed.connect(failures.append)
    qtbot.waitUntil(lambda: call.state is State.FAILED)
    assert "ZeroDivisionError" in failures[0].reason
    assert str(failures[0].source) == "dividing"


def test_a_cancelled_call_never_answers(qtbot: QtBot, queue: JobQueue) -> None:
    results: list[Any] = []
    slow = queue.run(lambda: time.sleep(0.1), "slow")
    call = queue.run(lambda: results.append("ran"), "cancelled")
    call.succeeded.connect(results.append)
    call.cancel()
    qtbot.waitUntil(lambda: slow.state is State.DONE)
    qtbot.wait(50)
    assert results == []
    assert call.state is State.CANCELLED


def test_the_pace_looks_back_a_few_seconds() -> None:
    pace = Pace()
    pace.mark(0, now=0.0)
    assert (pace.rate, pace.seconds_left(10)) == (0.0, None)
    pace.mark(9, now=0.2)
    assert pace.seconds_left(10) is None, "two answers that came together say nothing"
    pace.mark(10, now=1.0)
    assert (pace.rate, pace.seconds_left(20)) == (10.0, 2.0)
    for second in range(2, 40):
        pace.mark(10 + second, now=float(second))
    assert pace.rate == pytest.approx(1.0)


def test_a_pass_that_is_predicted_after_the_last_answer_is_told_again(qtbot: QtBot) -> None:
    def picture() -> Generator[Answer, None, None]:
        found = passes._told.found
        point = MemoryPoint(mechanism=WORK, title="vit", about="", length=17, megabytes=3.0, predicted=0.0)
        found.append(point)
        yield ImageLabels(source=Path("a.png"), task="image-classification", labels=(Label("cat", 1.0),))
        found.append(replace(point, predicted=2.9))

    queue = JobQueue(lambda question: Answers(picture(), total=1))
    told: list[MemoryPoint] = []
    queue.passed.connect(told.extend)
    try:
        job = queue.submit(ImageClassification(images=()), "pictures")
        qtbot.waitUntil(lambda: job.state is State.DONE)
        assert [(each.source.name, each.predicted) for each in told] == [("a.png", 0.0), ("a.png", 2.9)]
    finally:
        queue.close()


def test_what_passes_take_is_told_once_a_shape_with_the_file(qtbot: QtBot) -> None:
    def pictures() -> Generator[Answer, None, None]:
        for number in range(6):
            if number % 2 == 0 and passes._told.found is not None:
                count = 1 if number == 4 else 2
                point = MemoryPoint(
                    mechanism=WORK, title="vit", about="", length=17, megabytes=3.0, predicted=0.0, at_once=count
                )
                passes._told.found.append(point)
            yield ImageLabels(source=Path(f"{number}.png"), task="image-classification", labels=(Label("cat", 1.0),))

    queue = JobQueue(lambda question: Answers(pictures(), total=6))
    told: list[MemoryPoint] = []
    queue.passed.connect(told.extend)
    try:
        job = queue.submit(ImageClassification(images=()), "pictures")
        qtbot.waitUntil(lambda: job.state is State.DONE)
        assert [(each.source.name, each.at_once) for each in told] == [("0.png", 2), ("4.png", 1)]
    finally:
        queue.close()


@pytest.mark.parametrize(
    ("error", "traced"),
    [(CheckpointProblem("/models/vit", "config.json is missing", "Copy it again."), False), (KeyError("bug"), True)],
)
def test_only_a_fault_of_the_program_is_logged_with_its_frames(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, error: Exception, traced: bool
) -> None:
    def fails(_: object) -> Answers:
        raise error

    caplog.set_level("INFO", "desktop_app.jobs.worker")
    queue = JobQueue(fails)
    try:
        job = queue.submit(Counting(), "Counting")
        qtbot.waitUntil(lambda: job.state is State.FAILED)
    finally:
        queue.close()
    assert "Counting ended early" in caplog.text
    assert ("Traceback" in caplog.text) is traced
