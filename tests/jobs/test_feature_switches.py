"""Modules that are imported once Qt is there are not read as text, and Qt's names stay what they are."""

import subprocess
import sys

_SCRIPT = """
import linecache
import desktop_app.jobs
linecache.clearcache()  # what Qt itself imports was read before
import desktop_app.jobs.queue
from PySide6.QtCore import QObject, QTimer
assert "shibokensupport.feature" in __import__("sys").modules
import wave, mailbox, turtledemo
import desktop_app.media.sounds
read = [name for name in linecache.cache if name.endswith((".py"))]
assert not read, read
timer = QTimer()
timer.setInterval(3)
assert timer.interval() == 3 and not hasattr(timer, "set_interval")
"""


def test_no_source_is_read_for_the_sake_of_names() -> None:
    run = subprocess.run([sys.executable, "-c", _SCRIPT], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
