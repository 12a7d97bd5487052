"""A real mouse drags real files from another process onto the window."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from desktop_app.ui.main_window import MainWindow
from tests.ui.files import picture, table


def mouse(qtbot: QtBot, *steps: str) -> None:
    """Moves and clicks, with time for both programs to see each."""
    for step in steps:
        subprocess.run(["xdotool", *step.split()], check=True, timeout=20)
        qtbot.wait(120)


@pytest.mark.real_window
def test_files_dragged_from_another_program_arrive(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.move(20, 40)
    window.show_pane(window.panes[2])
    files = [picture(tmp_path / "a.png"), table(tmp_path / "b.csv")]
    command = [sys.executable, "-m", "tests.ui.drag_source", *map(str, files)]
    source = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2])
    assert source.stdout is not None
    try:
        assert source.stdout.readline().strip() == "ready"
        qtbot.wait(300)
        target = window.pages.mapToGlobal(QPoint(200, 200))
        mouse(qtbot, "mousemove 1500 1100", "mousedown 1", "mousemove 1490 1090", "mousemove 1480 1080")
        mouse(qtbot, f"mousemove {target.x()} {target.y()}", f"mousemove {target.x() + 5} {target.y() + 5}")
        qtbot.waitUntil(lambda: window.incoming.area._overlay.isVisible())
        mouse(qtbot, "mouseup 1")
        panes: list[Any] = list(window.panes)
        qtbot.waitUntil(lambda: panes[0].taken == files[:1] and panes[1].taken == files[1:])
        assert not window.incoming.area._overlay.isVisible()
        assert source.stdout.readline().strip() == "dropped True"
    finally:
        source.kill()
        source.wait()
        source.stdout.close()
