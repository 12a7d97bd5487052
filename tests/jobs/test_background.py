"""Files off the GUI thread: results, failures, cancel, streams in parts, and the child process."""

import multiprocessing
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.jobs.background import Background
from desktop_app.jobs.call import Call, State
from desktop_app.problems import Unreadable


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()
    assert multiprocessing.active_children() == []


def settled(qtbot: QtBot, call: Call) -> list[Any]:
    """What the call gave: results or failures."""
    got: list[Any] = []
    call.succeeded.connect(got.append)
    call.failed.connect(got.append)
    qtbot.waitUntil(lambda: call.state.over)
    return got


def process_id() -> int:
    return os.getpid()


def nice_value() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def read_badly(path: Path) -> None:
    raise Unreadable(path, "it is cut off", "Copy it again.")


def give_a_lambda() -> object:
    return lambda: None


def end_suddenly() -> None:
    os._exit(3)


def test_a_result_comes_back(qtbot: QtBot, background: Background) -> None:
    assert settled(qtbot, background.run(sorted, [3, 1, 2])) == [[1, 2, 3]]
    assert background.idle


@pytest.mark.skipif(sys.platform != "linux", reason="threads have no nice value of their own")
def test_what_a_person_waits_for_runs_as_soon_as_the_window_does(qtbot: QtBot, background: Background) -> None:
    """With other programs running a nicer thread took ten times as long to draw a page."""
    here = os.getpriority(os.PRIO_PROCESS, 0)
    assert settled(qtbot, background.run_awaited(nice_value)) == [here]
    assert settled(qtbot, background.run(nice_value))[0] > here or here >= 19


def test_a_failure_names_the_file(qtbot: QtBot, background: Background) -> None:
    call = background.run(read_badly, Path("/tmp/a.jpg"))
    (failure,) = settled(qtbot, call)
    assert call.state is State.FAILED
    assert (str(failure.source), failure.reason, failure.advice) == ("/tmp/a.jpg", "it is cut off", "Copy it again.")


def test_many_calls_all_come_back(qtbot: QtBot, background: Background) -> None:
    got: list[int] = []
    for number in range(500):
        background.run(int, number).succeeded.connect(got.append)
    qtbot.waitUntil(lambda: background.idle)
    assert sorted(got) == list(range(500))


def test_a_cancelled_call_never_answers(qtbot: QtBot, background: Background) -> None:
    got: list[Any] = []
    calls = [background.run(time.sleep, 0.05) for _ in range(10)]
    for call in calls:
        call.succeeded.connect(got.append)
        call.cancel()
    assert background.idle
    qtbot.wait(150)
    assert got == []


def test_a_stream_comes_in_parts(qtbot: QtBot, background: Background) -> None:
    parts: list[list[Any]] = []
    call = background.stream(lambda: range(1050), most=500)
    call.came.connect(parts.append)
    assert settled(qtbot, call) == [1050]
    assert [each for part in parts for each in part] == list(range(1050))
    assert max(map(len, parts)) <= 500


def test_a_slow_stream_does_not_wait_for_a_full_part(qtbot: QtBot, background: Background) -> None:
    def slowly() -> Iterator[int]:
        for number in range(6):
            time.sleep(0.05)
            yield number

    parts: list[list[Any]] = []
    call = background.stream(slowly, most=500, every=0.1)
    call.came.connect(parts.append)
    settled(qtbot, call)
    assert len(parts) >= 2


def test_a_cancelled_stream_stops(qtbot: QtBot, background: Background) -> None:
    seen: list[int] = []

    def endless() -> Iterator[int]:
        number = 0
        while True:
            number += 1
            seen.append(number)
            time.sleep(0.001)
            yield number

    call = background.stream(endless, most=5)
    qtbot.waitUntil(lambda: call.state is State.RUNNING)
    call.cancel()

    def at_rest() -> bool:
        count = len(seen)
        qtbot.wait(50)
        return len(seen) == count

    qtbot.waitUntil(at_rest)


def test_a_child_process_does_the_work_and_is_kept(qtbot: QtBot, background: Background) -> None:
    (first,) = settled(qtbot, background.run_in_process(process_id))
    (second,) = settled(qtbot, background.run_in_process(process_id))
    assert first == second != os.getpid()


def test_a_problem_in_the_child_comes_back_whole(qtbot: QtBot, background: Background) -> None:
    (failure,) = settled(qtbot, background.run_in_process(read_badly, Path("/tmp/a.xlsx")))
    assert (str(failure.source), failure.reason) == ("/tmp/a.xlsx", "it is cut off")


def test_a_result_that_cannot_be_sent_is_a_failure(qtbot: QtBot, background: Background) -> None:
    call = background.run_in_process(give_a_lambda)
    settled(qtbot, call)
    assert call.state is State.FAILED


def test_a_child_that_ends_suddenly_is_told_and_replaced(qtbot: QtBot, background: Background) -> None:
    (failure,) = settled(qtbot, background.run_in_process(end_suddenly))
    assert "ended before" in failure.reason
    (number,) = settled(qtbot, background.run_in_process(process_id))
    assert number != os.getpid()


def test_cancelling_ends_the_child_and_the_next_call_gets_another(qtbot: QtBot, background: Background) -> None:
    (first,) = settled(qtbot, background.run_in_process(process_id))
    call = background.run_in_process(time.sleep, 60)
    qtbot.wait(100)
    call.cancel()
    (second,) = settled(qtbot, background.run_in_process(process_id))
    assert first != second


def test_closing_ends_a_child_at_work(qtbot: QtBot) -> None:
    background = Background()
    background.run_in_process(time.sleep, 60)
    background.run(time.sleep, 0.05)
    qtbot.wait(300)
    before = time.monotonic()
    background.close()
    assert time.monotonic() - before < 5
    assert multiprocessing.active_children() == []
