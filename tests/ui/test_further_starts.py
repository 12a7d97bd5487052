"""What a further start hands over is opened in the window, which comes to the front."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.one_window import Handed
from desktop_app.ui.further_starts import FurtherStarts
from desktop_app.ui.main_window import MainWindow
from tests.ui.files import picture, table


def test_files_that_are_handed_over_are_opened_and_the_window_is_seen_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    further = FurtherStarts()
    files = [picture(tmp_path / "büro & co #1.png"), table(tmp_path / "book.csv")]
    early = Handed(files[:1])
    further.came.emit(early)
    qtbot.wait(50)
    further.give_to(window)
    assert early.taken
    window.showMinimized()
    qtbot.waitUntil(window.isMinimized)
    handed = Handed(files[1:], "token")
    further.came.emit(handed)
    qtbot.waitUntil(lambda: handed.taken is True and window.idle)
    assert not window.isMinimized()
    panes = [each for each in window.panes if each.files]
    assert [each.files for each in panes] == [files[:1], files[1:]]


def test_a_start_without_files_brings_the_window_to_the_front(qtbot: QtBot, window: MainWindow) -> None:
    further = FurtherStarts()
    further.give_to(window)
    window.showMinimized()
    qtbot.waitUntil(window.isMinimized)
    further.came.emit(Handed([]))
    qtbot.waitUntil(lambda: not window.isMinimized() and window.isVisible())


def test_a_window_that_was_closed_takes_nothing(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    further = FurtherStarts()
    further.give_to(window)
    window.close()
    handed = Handed([picture(tmp_path / "a.png")])
    further.came.emit(handed)
    qtbot.waitUntil(lambda: handed.taken is not None)
    assert not handed.taken
    assert not window.isVisible()


OPENED_BY_THE_SYSTEM = """
import sys
from PySide6.QtGui import QFileOpenEvent
from desktop_app.application import make_application

app, found = make_application([]), []
app.opened.connect(found.append)
app.sendEvent(app, QFileOpenEvent(sys.argv[1]))
print(*found)
"""


@pytest.mark.own_platform
def test_files_that_the_system_opens_with_the_program_that_runs_are_known(home: Path, tmp_path: Path) -> None:
    """As macOS tells of them: by an event, in the process that runs."""
    path = tmp_path / "büro & co.png"
    command = [sys.executable, "-c", OPENED_BY_THE_SYSTEM, str(path)]
    around = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}
    told = subprocess.run(command, env=around, capture_output=True, text=True, encoding="utf-8", check=True)
    assert told.stdout.strip() == str(path)
