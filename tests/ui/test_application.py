"""The application as a process: it opens, loads torch behind the first paint, and closes cleanly at any moment."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import application

pytestmark = pytest.mark.platform

_SAME = pytest.mark.own_platform
"""Nothing of it is the platform's but how the window opens and closes, which others go through off screen."""

RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop_app import application
from desktop_app.media.documents import pdf
from desktop_app.ui import closing
from desktop_app.ui.main_window import MainWindow

closing.PATIENCE = 120.0  # a slow machine makes this slow, not red

heavy = [name for name in ("torch", "transformers", "pandas", "pyqtgraph", "numpy") if name in sys.modules]
assert not heavy, heavy

preload = application._preload
def on_painted(window):
    heavy = [name for name in ("torch", "transformers", "pandas", "pyqtgraph", "numpy") if name in sys.modules]
    print("painted without", "torch" if not heavy else heavy)
    preload(window)
    {then}
application._preload = on_painted
code = application.run_window([Path(each) for each in sys.argv[1:]])
import gc
print("switch", sys.getswitchinterval(), "garbage", gc.isenabled(), "torch", "torch" in sys.modules)
sys.exit(code)
"""

CLOSE_AT_ONCE = "window.close()"
CLOSE_MEANWHILE = "QTimer.singleShot(400, window.close)"
CLOSE_WHEN_LOADED = """
    def look():
        if window.device != "not yet known" and window.services.background.idle:
            print("device:", window.device)
            print("reads PDF:", pdf.started())
            window.close()
    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(50)
"""
INTERRUPT = "import os, signal; QTimer.singleShot(100, lambda: os.kill(os.getpid(), signal.SIGTERM))"
INTERRUPT_OPEN = (
    INTERRUPT
    + """
    from PySide6.QtWidgets import QMessageBox
    window.another = QMessageBox(QMessageBox.Icon.Warning, "Another", "A fault that was met while nothing was active")
    window.another.open()
"""
)
INTERRUPT_DIALOG = (
    INTERRUPT.replace("100", "900")
    + """
    from PySide6.QtWidgets import QMessageBox
    QTimer.singleShot(100, QMessageBox(QMessageBox.Icon.Question, "Modal", "It waits", parent=window).exec)
"""
)


TELL_MESSAGES = """
    def look():
        if window.messages_panel.failures.rows and window.services.background.idle:
            timer.stop()
            for each in window.messages_panel.failures.rows:
                print("told:", each.source, each.reason)
            window.close()
    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(50)
"""


FRONT = """
    print("front:", type(window.pages.front).__name__)
    window.close()
"""


def run(then: str, *files: Path) -> list[str]:
    """What the application printed; it must end with 0 and say nothing on stderr."""
    command = [sys.executable, "-c", RUN.replace("{then}", then.strip()), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=170, check=False)
    noise = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (done.returncode, noise) == (0, [])
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    "then",
    [
        pytest.param(CLOSE_AT_ONCE, id="at once"),
        pytest.param(CLOSE_MEANWHILE, id="importing", marks=_SAME),
        pytest.param(INTERRUPT, id="SIGTERM", marks=_SAME),
        pytest.param(INTERRUPT_OPEN, id="SIGTERM, another window", marks=_SAME),
        pytest.param(INTERRUPT_DIALOG, id="SIGTERM, a dialog", marks=_SAME),
    ],
)
def test_it_closes_cleanly_at_any_moment(then: str, tmp_path: Path) -> None:
    lines = run(then, tmp_path)
    assert lines[0] == "painted without torch"
    assert lines[-1].startswith("switch 0.005 garbage True")


@pytest.mark.long
def test_torch_is_loaded_behind_the_first_paint() -> None:
    lines = run(CLOSE_WHEN_LOADED)
    assert lines[0] == "painted without torch"
    assert "Processor" in lines[1]
    assert lines[2] == "reads PDF: True"
    assert lines[-1].endswith("torch True")


@_SAME
def test_it_opens_and_says_so_where_nothing_can_be_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    home.write_text("a file where a folder should be")
    monkeypatch.setenv("ATTENDANT_HOME", str(home))
    told = [line for line in run(TELL_MESSAGES) if line.startswith("told:")]
    assert len(told) == 1
    assert f"{home} history and settings cannot be kept in this folder" in told[0]


def front(*files: Path) -> str:
    """The page in front once the window was painted."""
    return next(line for line in run(FRONT, *files) if line.startswith("front:"))


@_SAME
@pytest.mark.long
def test_the_first_start_welcomes_and_later_ones_go_straight_to_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ATTENDANT_HOME", str(tmp_path / "home"))
    assert [front(), front()] == ["front: WelcomePage", "front: ImagesPane"]


@_SAME
def test_a_first_start_with_files_goes_straight_to_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATTENDANT_HOME", str(tmp_path / "home"))
    assert front(tmp_path) == "front: ImagesPane"


def test_libraries_are_told_to_be_silent_before_any_is_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TRANSFORMERS_VERBOSITY", "HF_HUB_OFFLINE"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)

    class Begun(Exception):
        pass

    def begin() -> None:
        raise Begun

    monkeypatch.setattr(application, "RecentLog", begin)
    with pytest.raises(Begun):
        application.run_window([])
    assert (os.environ["TRANSFORMERS_VERBOSITY"], os.environ["HF_HUB_OFFLINE"]) == ("error", "1")
