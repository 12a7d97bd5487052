"""A job, a call or a transfer that has ended is let go, though what is connected to its signals knows it."""

import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.jobs.background import Background
from desktop_app.jobs.call import Call, Handle, State
from desktop_app.jobs.queue import Job, JobQueue
from desktop_app.jobs.transfers import Transfer, Transfers
from tests.ui.fakes import Counter, Counting


@pytest.fixture
def queue(qtbot: QtBot) -> Iterator[JobQueue]:
    made = JobQueue(Counter())
    yield made
    assert made.close()


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    assert made.close()


def know_itself(handle: Handle) -> "weakref.ref[Handle]":
    """Connect lambdas that name the handle to all of its signals, as panes do; a word that does not keep it."""
    for name in ("answered", "progressed", "came", "succeeded", "failed", "ended"):
        if hasattr(handle, name):
            getattr(handle, name).connect(lambda *_: handle.objectName())
    return weakref.ref(handle)


def job_in(queue: JobQueue, question: Counting) -> "weakref.ref[Handle]":
    job: Job = queue.submit(question, "Counting")
    return know_itself(job)


@pytest.mark.parametrize("question", [Counting(upto=3), Counting(upto=3, break_at=1)], ids=["done", "failed"])
def test_a_job_that_ended_is_let_go(qtbot: QtBot, queue: JobQueue, question: Counting) -> None:
    job = job_in(queue, question)
    qtbot.waitUntil(lambda: job() is None)


def test_a_job_that_was_cancelled_is_let_go(qtbot: QtBot, queue: JobQueue) -> None:
    job = job_in(queue, Counting(upto=1000, seconds=0.01))
    qtbot.waitUntil(lambda: queue.jobs[0].done > 0)
    queue.jobs[0].cancel()
    qtbot.waitUntil(lambda: job() is None)


def test_a_call_of_the_models_thread_is_let_go(qtbot: QtBot, queue: JobQueue, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("CRITICAL", "desktop_app.jobs.worker")  # what pytest captures keeps the traceback's frames
    calls = [know_itself(queue.run(lambda: 3)), know_itself(queue.run(lambda: 1 // 0))]
    qtbot.waitUntil(lambda: [call() for call in calls] == [None, None])


def test_calls_in_the_background_are_let_go(qtbot: QtBot, background: Background) -> None:
    calls = [
        know_itself(background.run(sorted, [2, 1])),
        know_itself(background.run(int, "three")),
        know_itself(background.run_in_turn(sorted, [2, 1])),
        know_itself(background.run_in_process(sorted, [2, 1])),
        know_itself(background.stream(lambda: range(10))),
    ]
    qtbot.waitUntil(lambda: not [call for call in calls if call() is not None])


def test_a_cancelled_call_is_let_go(qtbot: QtBot, background: Background) -> None:
    call = background.stream(lambda: iter(lambda: 1, 2))
    came = know_itself(call)
    call.cancel()
    del call
    qtbot.waitUntil(lambda: came() is None)


def test_a_transfer_is_let_go(qtbot: QtBot) -> None:
    transfers = Transfers()

    def fetch(told: object, stopped: object) -> str:
        return "whole"

    def refuse(told: object, stopped: object) -> str:
        raise OSError("the disk is full")

    ended = [know_itself(transfers.run(fetch, "Fetching")), know_itself(transfers.run(refuse, "Fetching"))]
    qtbot.waitUntil(lambda: [each() for each in ended] == [None, None])
    assert transfers.close()


def test_every_connection_hears_the_end_before_it_is_let_go(qtbot: QtBot, background: Background) -> None:
    call = background.run(sorted, [2, 1])
    heard: list[object] = []
    call.succeeded.connect(heard.append)
    call.ended.connect(lambda: heard.append(call.state))
    call.ended.connect(lambda: heard.append("again"))
    qtbot.waitUntil(lambda: call.state.over)
    assert heard == [[1, 2], State.DONE, "again"]


def test_a_failure_that_nobody_listens_to_is_heard_by_the_queue(qtbot: QtBot, background: Background) -> None:
    unheard: list[str] = []
    background.unheard.connect(lambda failure: unheard.append(str(failure.source)))
    told: list[str] = []
    heard: Call = background.run(int, "three", title="heard")
    heard.failed.connect(lambda failure: told.append(str(failure.source)))
    background.run(int, "three", title="unheard").succeeded.connect(lambda _: told.append("never"))
    qtbot.waitUntil(lambda: background.idle)
    assert (told, unheard) == (["heard"], ["unheard"])


def test_it_knows_which_of_its_signals_are_listened_to(qtbot: QtBot) -> None:
    transfer = Transfer(lambda told, stopped: None, "Fetching", pausable=False)
    assert not transfer.is_heard("failed")
    transfer.failed.connect(print)
    assert transfer.is_heard("failed")
    assert not transfer.is_heard("succeeded")
    transfer.let_go()
    assert not transfer.is_heard("failed")
