"""Nothing crashes when the interpreter ends: after the real application with all it shows, and after our own tests."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = [pytest.mark.own_platform, pytest.mark.long]

OPEN_EVERYTHING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app import application

def when(ready, then):
    timer = QTimer(QApplication.instance())
    def look():
        if ready():
            timer.stop()
            then()
    timer.timeout.connect(look)
    timer.start(20)

def open_everything(window):
    preload(window)
    for pane in (*window.panes, window.panes[0]):
        window.show_pane(pane)
    window.attention_dock.want(True)
    window.status.messages.click()
    cost = window.attention.cost
    window.attention.setCurrentWidget(cost)
    window.incoming.show_samples(window.panes[0])
    window.copy_diagnostics()
    def close():
        print("jobs", len(window.services.jobs.jobs), "answers", len(window.pane.answers_shown()), "clip",
              bool(QApplication.clipboard().text()), "plot", cost._plot is not None, "points", len(cost.points))
        window.close()
    {then}

preload = application._preload
application._preload = open_everything
sys.exit(application.run_window())
"""

DRAWN = """
    when(lambda: cost._plot is not None and window.services.jobs.jobs and QApplication.clipboard().text(), close)
"""
MEASURING = """
    cost.start()
    when(lambda: cost.points and cost._plot is not None, close)
"""
ANSWERED = """
    def look():
        window.attention.setCurrentIndex(0)
        when(lambda: window.idle and window.attention.idle, close)
    when(lambda: window.idle and window.pane.answers_shown(), look)
"""


def run(*command: str) -> str:
    """What a Python process of our own, off screen, printed; it must end with 0."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, timeout=170, check=False, env=environment, cwd=ROOT
    )
    assert done.returncode == 0, (done.returncode, done.stdout[-2000:], done.stderr[-2000:])
    return done.stdout


@pytest.mark.parametrize("_time", range(3))
def test_it_ends_cleanly_with_everything_open_and_pictures_waiting(_time: int) -> None:
    words = run("-c", OPEN_EVERYTHING.replace("{then}", DRAWN.strip())).split()
    assert int(words[1]) >= 1, "pictures were still to be answered"
    assert words[4:8] == ["clip", "True", "plot", "True"]


@pytest.mark.parametrize("_time", range(2))
def test_it_ends_cleanly_in_the_middle_of_a_measurement(_time: int) -> None:
    words = run("-c", OPEN_EVERYTHING.replace("{then}", MEASURING.strip())).split()
    assert int(words[1]) >= 1, "the measurement was still running"
    assert int(words[-1]) >= 1


def test_it_ends_cleanly_after_all_is_answered() -> None:
    words = run("-c", OPEN_EVERYTHING.replace("{then}", ANSWERED.strip())).split()
    assert words[:2] == ["jobs", "0"]
    assert int(words[3]) >= 5


def test_a_test_run_ends_cleanly_though_its_last_test_filled_the_clipboard() -> None:
    last = "tests/ui/test_window_drops.py::test_paste_takes_what_is_on_the_clipboard"
    assert "1 passed" in run("-m", "pytest", "-q", "-p", "no:cacheprovider", last)
