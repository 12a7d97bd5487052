"""A screen of the tests' own: Xvfb with the openbox window manager, started before Qt is.

With QT_QPA_PLATFORM=offscreen there is none and Qt paints into memory, on a screen of the same size instead of the
plugin's own 800 x 800. Where pytest-xdist shares the tests among processes, each of them has its screen, so that no
window takes another test's focus.
"""

import inspect
import linecache
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import CodeType

import pytest

_PLATFORM = re.compile(
    r"focus|activ(?:e|ate)window|waitactive|clipboard|grab\(|geometry|popup|qmenu|qcursor|drag|dropevent|"
    r"shortcut|full_?screen|maximi[sz]|minimi[sz]|\bscreen|tray|colou?r_?scheme|devicepixel|inputmethod|tooltip",
    re.IGNORECASE,
)
"""What Qt leaves to its platform plugin: which window is active, the clipboard, menus, places on a screen, painting."""

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


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Marks the tests that speak of what differs off screen, themselves or in what they use of the window's tests.

    Only where they are chosen by that: to look through every test is a second for each process that collects them.
    """
    if "platform" not in config.getoption("markexpr"):
        return
    for item in items:
        function = getattr(item, "function", None)
        if function is not None and not item.get_closest_marker("own_platform") and _differs(function, set()):
            item.add_marker(pytest.mark.platform)


def _differs(function: Callable[..., object], seen: set[object]) -> bool:
    function = inspect.unwrap(getattr(function, "_get_wrapped_function", lambda: function)())
    if function in seen or not inspect.isfunction(function):
        return False
    seen.add(function)
    named = {*function.__code__.co_names, *function.__code__.co_varnames[: function.__code__.co_argcount]}
    others = (function.__globals__.get(name) for name in named)
    own = (other for other in others if str(getattr(other, "__module__", "")).startswith("tests.ui.test_"))
    return _speaks(function.__code__) or any(_differs(other, seen) for other in own if callable(other))


@cache
def _speaks(code: CodeType) -> bool:
    """Whether the source of a function, its decorators among it, names what differs off screen."""
    # Not inspect.getsource(), which reads token by token to find a function's end: 6 s for all tests.
    lines = linecache.getlines(code.co_filename)[code.co_firstlineno - 1 : max(_ends(code))]
    return bool(_PLATFORM.search("".join(lines)))


def _ends(code: CodeType) -> Iterator[int]:
    yield from (end for _, end, _, _ in code.co_positions() if end)
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _ends(inner)


def pytest_unconfigure() -> None:
    for process in reversed(_running):
        process.terminate()
        process.wait(10)
    _running.clear()


def _start(command: list[str], **options: object) -> None:
    quiet = subprocess.DEVNULL
    _running.append(subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, **options))
