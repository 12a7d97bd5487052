"""The window's thread goes before those that work for it (on Linux, where threads have nice values)."""

import os
import threading

from desktop_app.jobs.background import Background
from desktop_app.jobs.precedence import give_way
from desktop_app.jobs.worker import Errand, Worker


def _nice() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def test_only_the_thread_that_asks_and_its_children_give_way() -> None:
    mine, seen = _nice(), []

    def child() -> None:
        seen.append(_nice())

    def asking() -> None:
        give_way()
        inner = threading.Thread(target=child)
        inner.start()
        inner.join()

    thread = threading.Thread(target=asking)
    thread.start()
    thread.join()
    assert seen == [10]
    assert _nice() == mine


def test_models_and_decoding_give_way_to_the_window() -> None:
    done, seen = threading.Event(), []

    def told(value: object, failure: object) -> None:
        seen.append(value)
        done.set()

    worker = Worker(lambda question: (_ for _ in ()), lambda work, event: None)  # type: ignore[arg-type, return-value]
    worker.start()
    worker.send(Errand(_nice, "nice", told))
    assert done.wait(5)
    worker.stop()
    worker.join(5)
    assert seen == [10]
    background = Background()
    assert background._pool.submit(_nice).result(5) == 10
    background.close()
