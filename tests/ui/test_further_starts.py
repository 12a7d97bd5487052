"""What a further start hands over is opened in the window, which comes to the front."""

from pathlib import Path

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
