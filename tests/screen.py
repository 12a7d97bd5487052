"""A screen of the tests' own: Xvfb with the openbox window manager, started before Qt is.

With QT_QPA_PLATFORM=offscreen there is none and Qt paints into memory, on a screen of the same size instead of the
plugin's own 800 x 800. Where pytest-xdist shares the tests among processes, each of them has its screen, so that no
window takes another test's focus.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_running: list[subprocess.Popen] = []


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("numprocesses", None):
        return  # this process only hands out tests to others
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if sys.platform == "linux" else "")
    if os.environ["QT_QPA_PLATFORM"] == "offscreen":
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('offscreen.json')}"
    if os.environ["QT_QPA_PLATFORM"] != "xcb":
        return
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]
    _start(command, pass_fds=(write,))
    os.close(write)
    with os.fdopen(read) as numbers:
        os.environ["DISPLAY"] = f":{numbers.readline().strip()}"
    os.environ.pop("WAYLAND_DISPLAY", None)
    _start(["openbox", "--sm-disable"])


def pytest_unconfigure() -> None:
    for process in reversed(_running):
        process.terminate()
        process.wait(10)
    _running.clear()


def _start(command: list[str], **options: object) -> None:
    quiet = subprocess.DEVNULL
    _running.append(subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, **options))
