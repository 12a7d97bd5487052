"""Opens the window of a packaged program with samples, as "Open with" does, and waits for the answers."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

FILES = ("invoice.png", "meeting.mp3", "motions.webm", "paper-invoice.pdf", "chapters.csv")
"""What is opened: one sample of every kind. A table is shown, and answers when it is asked."""
HANDED = "red-circle.png"
"""What a second start hands to the window that is open."""
_LONGEST = 900.0
"""Seconds until every answer has to be there, on a busy machine."""


class Failed(Exception):
    """The packaged program did not do what it should."""


def screens(around: dict[str, str]) -> Iterator[dict[str, str]]:
    """The environment of each screen that there is to open it on: off screen, and Xvfb where that is installed."""
    yield around
    if shutil.which("Xvfb") is None:
        print("  Xvfb is not installed: the window is tried off screen alone")
        return
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    quiet = subprocess.DEVNULL
    server = subprocess.Popen(command, pass_fds=(write,), stdin=quiet, stdout=quiet, stderr=quiet)  # noqa: S603
    os.close(write)
    try:
        with os.fdopen(read) as numbers:
            display = f":{numbers.readline().strip()}"
        yield around | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
    finally:
        server.terminate()
        server.wait(30)


def answers(program: Path, samples: Path, around: dict[str, str]) -> None:
    """The window opens, answers about every file but the table, and closes when it is told to. Raises Failed."""
    home = Path(around["HOME"]) / f"kept-{around['QT_QPA_PLATFORM']}"
    around = around | {"ATTENDANT_HOME": str(home)}
    files = [str(samples / name) for name in FILES]
    log = Path(around["HOME"]) / "window.log"
    started = time.monotonic()
    with log.open("w", encoding="utf-8") as said:
        window = subprocess.Popen([str(program), "window", *files], env=around, stdout=said, stderr=said)  # noqa: S603
        try:
            shown = _until_shown(window, around, started)
            while not (home / "history.sqlite").exists() and time.monotonic() - started < _LONGEST:
                time.sleep(0.1)  # made behind the first paint
            _hand_over([str(program), "window", str(samples / HANDED)], around)
            wanted = {str(samples / name) for name in (*FILES, HANDED) if not name.endswith(".csv")}
            while missing := wanted - _answered(home / "history.sqlite"):
                if window.poll() is not None:
                    raise Failed(f"the window ended with {window.returncode}\n{log.read_text('utf-8')[-4000:]}")
                if time.monotonic() - started > _LONGEST:
                    raise Failed(f"the window did not answer about {sorted(missing)}\n{log.read_text('utf-8')[-4000:]}")
                time.sleep(0.2)
            took = time.monotonic() - started
            if "DISPLAY" in around:
                _keep_picture(around["DISPLAY"])
            # Until what runs behind the last answer has ended; the signal would interrupt it.
            time.sleep(5)
            window.send_signal(signal.SIGTERM if sys.platform != "win32" else signal.CTRL_BREAK_EVENT)
            code = window.wait(120)
        finally:
            if window.poll() is None:
                window.kill()
                window.wait()
    if code:
        raise Failed(f"the window was closed and ended with {code}\n{log.read_text('utf-8')[-4000:]}")
    where = "on a screen" if "DISPLAY" in around else "off screen"
    named = ", ".join((*FILES, HANDED))
    print(f"  {took:6.1f} s  the window {where}, {shown}until all of {named} were answered", flush=True)


def _hand_over(command: list[str], around: dict[str, str]) -> None:
    """A second start ends at once, as the window takes its file. Raises Failed."""
    try:
        second = subprocess.run(command, env=around, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603
    except subprocess.TimeoutExpired as late:
        raise Failed("a second start opened a window of its own") from late
    if second.returncode or "window of Attendant that is open" not in second.stderr:
        raise Failed(f"a second start handed nothing over: {second.returncode} {second.stderr[-2000:]}")


def _until_shown(window: "subprocess.Popen[bytes]", around: dict[str, str], started: float) -> str:
    """On a screen, with xdotool: waits for the window, and says after how many seconds it was there."""
    finder = shutil.which("xdotool")
    if finder is None or "DISPLAY" not in around:
        return ""
    while time.monotonic() - started < _LONGEST and window.poll() is None:
        command = [finder, "search", "--onlyvisible", "--name", "Attendant"]
        if subprocess.run(command, env=around, capture_output=True, check=False).stdout.strip():  # noqa: S603
            return f"seen after {time.monotonic() - started:.1f} s, "
        time.sleep(0.05)
    raise Failed("no window was seen on the screen")


def _answered(history: Path) -> set[str]:
    """The files that final answers were kept about."""
    if not history.is_file():
        return set()
    try:
        with closing(sqlite3.connect(f"file:{history}?mode=ro", uri=True, timeout=5)) as kept:
            return {str(source) for (source,) in kept.execute("SELECT source FROM answers")}
    except sqlite3.OperationalError:
        return set()  # it is being made


def _keep_picture(display: str) -> None:
    """What is seen, as a file beside the package, where ATTENDANT_PICTURES names a folder for it."""
    folder = os.environ.get("ATTENDANT_PICTURES")
    if folder:
        from PIL import ImageGrab

        ImageGrab.grab(xdisplay=display).save(Path(folder) / "window.png")
