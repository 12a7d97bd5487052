"""The slow imports: what is imported, that closing skips the rest, and that libraries open."""

import subprocess
import sys
import time
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.jobs import preload
from desktop_app.jobs.queue import JobQueue
from tests.ui.fakes import Counter

OPEN = """
import sys
from desktop_app.jobs import preload
preload.open_libraries()
assert not {"torch", "pyarrow"} & set(sys.modules)
opened = open("/proc/self/maps").read() if sys.platform == "linux" else "libtorch_python.so libarrow.so"
import pyarrow
import torch
print(float(torch.ones(3).sum()), pyarrow.array([1, 2]).sum(), "libtorch_python.so" in opened, "libarrow.so" in opened)
"""


def test_torch_and_arrow_work_after_their_libraries_were_opened() -> None:
    done = subprocess.run([sys.executable, "-c", OPEN], capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "3.0 3 True True", "")


def test_closing_skips_the_steps_that_are_left(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[int] = []

    def slow(number: int) -> None:
        time.sleep(0.05)
        ran.append(number)

    queue = JobQueue(Counter(), held=True)
    steps = [(f"step {number}", partial(slow, number)) for number in range(100)]
    monkeypatch.setattr(preload, "steps", lambda: iter(steps))
    queue.preload()
    qtbot.waitUntil(lambda: len(ran) > 0)
    assert queue.close()
    assert len(ran) < 20


def test_the_imports_go_ahead_of_what_was_asked_before_them(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []
    queue = JobQueue(Counter(), held=True)
    queue.run(partial(ran.append, "devices"))
    names = ("libraries", "torch", "freeze")
    monkeypatch.setattr(preload, "steps", lambda: iter([(name, partial(ran.append, name)) for name in names]))
    loading = [queue.loading]
    queue.preload()
    loading.append(queue.loading)
    qtbot.waitUntil(lambda: len(ran) == 4)
    qtbot.waitUntil(lambda: not queue.loading)
    assert loading == [False, True]
    assert ran == [*names, "devices"]
    assert queue.close()


@pytest.mark.long
def test_nothing_of_qt_is_imported_on_another_thread() -> None:
    """Types of Qt that come into being on one thread while another paints crash both."""
    code = (
        "import sys\n"
        "from desktop_app.jobs import preload\n"
        "for _, step in preload.steps(): step()\n"
        "print([name for name in sys.modules if name == 'pyqtgraph' or name.startswith('PySide6.Qt')])"
    )
    before = (
        "import sys; import desktop_app.jobs.preload; print([n for n in sys.modules if n.startswith('PySide6.Qt')])"
    )
    done, plain = (
        subprocess.run([sys.executable, "-c", each], capture_output=True, text=True, timeout=170, check=True)
        for each in (code, before)
    )
    assert done.stdout.splitlines()[-1] == plain.stdout.strip()
