"""What a signal asks for is over in time: the window closes, or the process ends."""

import signal
import subprocess
import sys
import time

import pytest

STUCK = """
import sys, time
from desktop_app import ending
ending._AGAIN = 0.2
asked = []
with ending.on_signals(lambda: asked.append(1), float(sys.argv[1])):
    print("watched", flush=True)
    end = time.monotonic() + float(sys.argv[2])
    while time.monotonic() < end:
        time.sleep(0.02)
print("asked", len(asked), signal_is_as_before := __import__("signal").getsignal(__import__("signal").SIGTERM) == 0)
"""


def ended(patience: float, stays: float, signals: int) -> tuple[int, str, float]:
    """Exit code, what was printed, and the seconds since the last signal."""
    command = [sys.executable, "-c", STUCK, str(patience), str(stays)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "watched\n"
        for _ in range(signals):
            time.sleep(0.1)
            process.send_signal(signal.SIGTERM)
        began = time.monotonic()
        said, _ = process.communicate(timeout=60)
        return process.returncode, said, time.monotonic() - began


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM that a process could handle")


def test_what_closes_in_time_ends_as_it_would() -> None:
    assert ended(patience=20.0, stays=1.0, signals=1)[:2] == (0, "asked 1 True\n")


def test_what_is_stuck_ends_with_the_signal() -> None:
    assert ended(patience=0.5, stays=30.0, signals=1)[0] == 128 + signal.SIGTERM


def test_a_second_signal_is_not_waited_for_as_long() -> None:
    code, _, seconds = ended(patience=25.0, stays=30.0, signals=2)
    assert code == 128 + signal.SIGTERM
    assert seconds < 20


def test_without_a_signal_nothing_ends() -> None:
    assert ended(patience=0.1, stays=0.8, signals=0)[:2] == (0, "asked 0 True\n")
