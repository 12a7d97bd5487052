"""Transfers: two at once, progress, pause, failure, and an end that leaves no thread."""

import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.catalogue import Progress
from desktop_app.jobs.call import State
from desktop_app.jobs.transfers import Transfer, Transfers
from desktop_app.problems import Problem


@pytest.fixture
def transfers(qtbot: QtBot) -> Any:
    made = Transfers()
    yield made
    assert made.close()


class Steps:
    """An worker_call of ten bytes that goes on when it is let."""

    def __init__(self) -> None:
        self.gate = threading.Semaphore(0)
        self.begun = threading.Event()

    def __call__(self, told: Callable[[Progress], None], stopped: Callable[[], bool]) -> object:
        self.begun.set()
        for done in range(1, 11):
            while not self.gate.acquire(timeout=0.02):
                if stopped():
                    return None
            told(Progress("weights", done, 10))
        return "whole"


def test_what_it_gives_and_how_far_it_is_arrive_on_the_gui_thread(qtbot: QtBot, transfers: Transfers) -> None:
    steps, seen = Steps(), []
    transfer = transfers.run(steps, "Fetching")
    transfer.progressed.connect(lambda: seen.append((transfer.done, threading.current_thread().name)))
    steps.gate.release(4)
    qtbot.waitUntil(lambda: transfer.done > 0)
    assert 0 < transfer.fraction < 1
    assert transfer.total == 10
    with qtbot.waitSignal(transfer.succeeded) as came:
        steps.gate.release(6)
    assert came.args == ["whole"]
    assert (transfer.state, transfer.done) == (State.DONE, 10)
    assert {name for _, name in seen} == {"MainThread"}
    assert transfers.running == []


def test_progress_is_told_at_most_ten_times_a_second(qtbot: QtBot, transfers: Transfers) -> None:
    told: list[int] = []

    def flood(tell: Callable[[Progress], None], stopped: Callable[[], bool]) -> object:
        for done in range(20_000):
            tell(Progress("weights", done, 20_000))
        return True

    began = time.monotonic()
    transfer = transfers.run(flood, "Fetching")
    transfer.progressed.connect(lambda: told.append(transfer.done))
    qtbot.waitUntil(lambda: transfer.state.over)
    assert len(told) <= (time.monotonic() - began) * 10 + 3
    assert transfer.done == 19_999


def test_the_third_waits_for_one_of_two(qtbot: QtBot, transfers: Transfers) -> None:
    each = [Steps() for _ in range(3)]
    first, _, third = [transfers.run(steps, f"number {number}") for number, steps in enumerate(each)]
    assert each[0].begun.wait(2)
    assert each[1].begun.wait(2)
    assert (third.state, each[2].begun.is_set()) == (State.WAITING, False)
    each[0].gate.release(10)
    qtbot.waitUntil(lambda: first.state is State.DONE and third.state is State.RUNNING)


def test_one_that_is_told_to_stop_ends_when_its_step_is_over(qtbot: QtBot, transfers: Transfers) -> None:
    steps = Steps()
    transfer = transfers.run(steps, "Fetching", pausable=True)
    steps.gate.release(3)
    qtbot.waitUntil(lambda: transfer.done > 0)
    with qtbot.waitSignal(transfer.ended), qtbot.assertNotEmitted(transfer.succeeded):
        transfer.cancel()
        assert transfer.stopping
        assert transfer.running
    assert transfer.stopped
    assert transfer.done == 3


def test_one_that_waits_is_stopped_at_once(qtbot: QtBot, transfers: Transfers) -> None:
    waiting = [transfers.run(Steps(), "Fetching") for _ in range(3)][2]
    waiting.cancel()
    assert waiting.stopped


def test_whatever_it_raises_once_stopped_is_no_failure(qtbot: QtBot, transfers: Transfers) -> None:
    def complaining(tell: object, stopped: Callable[[], bool]) -> object:
        while not stopped():
            time.sleep(0.01)
        raise Problem("weights", "the check was stopped")

    transfer = transfers.run(complaining, "Verifying")
    with qtbot.waitSignal(transfer.ended), qtbot.assertNotEmitted(transfer.failed):
        transfer.cancel()
    assert (transfer.stopped, transfer.problem) == (True, None)


def test_a_failure_says_what_and_what_to_do(qtbot: QtBot, transfers: Transfers) -> None:
    def refused(tell: object, stopped: object) -> object:
        raise Problem("the hub", "it cannot be reached", "Check the network.")

    transfer = transfers.run(refused, "Fetching")
    with qtbot.waitSignal(transfer.failed):
        pass
    assert transfer.problem is not None
    assert (transfer.problem.reason, transfer.problem.advice) == ("it cannot be reached", "Check the network.")
    assert transfer.state is State.FAILED


def test_closing_stops_all_and_waits(qtbot: QtBot) -> None:
    transfers = Transfers()
    each = [transfers.run(Steps(), "Fetching") for _ in range(3)]
    assert transfers.close(2)
    assert all(transfer.stopped for transfer in each)


def test_closing_does_not_wait_for_ever(qtbot: QtBot) -> None:
    release = threading.Event()
    transfers = Transfers()

    def deaf(tell: object, stopped: object) -> object:
        return release.wait(10)

    transfer: Transfer = transfers.run(deaf, "Fetching")
    assert not transfers.close(0.1)
    assert transfer.stopped
    release.set()
