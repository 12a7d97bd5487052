"""The window's thread goes before those that work for it (on Linux, where threads have nice values)."""

import os
import subprocess
import sys
import threading
from collections.abc import Generator

from desktop_app.answers import Answer, Failure
from desktop_app.jobs.background import Background
from desktop_app.jobs.thread_priority import lower_thread_priority
from desktop_app.jobs.worker import Ended, Event, Work, Worker, WorkerCall
from desktop_app.questions import ImageClassification
from desktop_app.tasks import Answers


def _nice() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def _expected() -> int:
    return min(os.getpriority(os.PRIO_PROCESS, os.getpid()) + 10, 19)


def test_only_the_thread_that_asks_and_its_children_give_way() -> None:
    mine, seen = _nice(), []

    def child() -> None:
        lower_thread_priority()
        seen.append(_nice())

    def asking() -> None:
        lower_thread_priority()
        inner = threading.Thread(target=child)
        inner.start()
        inner.join()

    thread = threading.Thread(target=asking)
    thread.start()
    thread.join()
    assert seen == [_expected()]
    assert _nice() == mine


def test_a_program_that_is_nice_already_stays_within_the_range() -> None:
    script = (
        "import os, threading; from desktop_app.jobs.thread_priority import lower_thread_priority; os.nice(15)\n"
        "lower_thread_priority(); lower_thread_priority(); "
        "print(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert (run.returncode, run.stdout, run.stderr) == (0, "19\n", "")


def test_passes_and_decoding_give_way_to_the_window_and_imports_do_not() -> None:
    mine, ended, done, seen = _nice(), threading.Event(), threading.Event(), []

    def answers() -> Generator[Answer, None, None]:
        seen.append(_nice())
        yield from ()

    def tell(work: Work, event: Event) -> None:
        if isinstance(event, Ended):
            ended.set()

    def told(value: object, failure: Failure | None) -> None:
        seen.append(value)
        done.set()

    worker = Worker(lambda question: Answers(answers(), total=0), tell)
    worker.start()
    worker.send(WorkerCall(_nice, "nice", told))
    assert done.wait(5)
    worker.add(Work(ImageClassification(images=()), "a pass", 0))
    assert ended.wait(5)
    worker.stop()
    worker.join(5)
    assert seen == [mine, _expected()]
    background = Background()
    assert background._pool.submit(_nice).result(5) == _expected()
    for each in (background._streams, background._parsing, background._writing):
        assert each.submit(_nice).result(5) == mine, "what it does holds the interpreter lock"
    background.close()
