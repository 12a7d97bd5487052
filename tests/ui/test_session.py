"""What was open comes back where a person wants it, and closing while something runs asks once what would be lost."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.answers import Failure
from desktop_app.jobs.queue import Priority
from desktop_app.media.kinds import Found, gather
from desktop_app.ui import drop_router
from desktop_app.ui import session as session_module
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.widgets import toast as toast_module
from desktop_app.ui.widgets.toast import Toast
from desktop_app.workspace.history import History
from tests.ui.conftest import new_desk, new_window
from tests.ui.fakes import Counter, Counting
from tests.ui.files import picture, sound, table


def opened(qtbot: QtBot, home: Path) -> MainWindow:
    """A window as application.py opens it: the files of the last time are offered."""
    window = new_window(new_desk(home, Counter()))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.session.offer()
    qtbot.waitUntil(lambda: window.idle)
    return window


def take(qtbot: QtBot, window: MainWindow, *files: Path) -> None:
    window.open_paths(list(files))
    qtbot.waitUntil(lambda: window.idle)


def taken(window: MainWindow) -> list[list[Path]]:
    panes: list[Any] = window.panes
    return [pane.taken for pane in panes]


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    pictures = [picture(tmp_path / f"{name}.png") for name in "ba"]
    return [*pictures, table(tmp_path / "book.csv"), sound(tmp_path / "talk.wav")]


def test_what_was_open_is_offered_and_comes_back_in_its_order(qtbot: QtBot, home: Path, files: list[Path]) -> None:
    first = opened(qtbot, home)
    assert first.toast.text == ""
    take(qtbot, first, *files)
    first.close()
    files[3].unlink()

    again = opened(qtbot, home)
    assert again.toast.text == "2 pictures and 1 table were open the last time."
    assert taken(again) == [[], [], []]
    again.toast.button.click()
    assert taken(again) == [files[:2], [files[2]], []]
    assert again.toast.text == ""
    again.close()


def test_a_file_named_from_its_own_folder_comes_back_in_another(
    qtbot: QtBot, home: Path, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(files[2].parent)
    first = opened(qtbot, home)
    take(qtbot, first, Path(files[2].name))
    first.close()
    monkeypatch.chdir("/")

    again = opened(qtbot, home)
    again.toast.button.click()
    assert taken(again) == [[], [files[2]], []]
    again.close()


def test_what_was_open_is_kept_though_the_window_never_closed(
    qtbot: QtBot, home: Path, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "_SOON", 50)
    killed = opened(qtbot, home)
    take(qtbot, killed, *files)

    def kept() -> int:
        another = History(home / "history.sqlite")
        try:
            return sum(map(len, another.left_open().values()))
        finally:
            another.close()

    qtbot.waitUntil(lambda: kept() == len(files))
    killed.close()


def test_what_was_dropped_is_offered_though_the_window_was_killed_at_once(
    qtbot: QtBot, home: Path, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As while torch is imported: no pane has listed anything, and nothing was answered."""
    going_on = threading.Event()

    def slowly(paths: list[Path]) -> Iterator[Found | Failure]:
        yield from (going_on.wait(20), gather(paths))[1]

    monkeypatch.setattr(drop_router, "gather", slowly)
    killed = opened(qtbot, home)
    killed.open_paths(files)
    kept = History(home / "history.sqlite")
    qtbot.waitUntil(lambda: sum(map(len, kept.left_open().values())) == len(files), timeout=2_000)
    kept.close()
    again = opened(qtbot, home)
    assert again.toast.text == "b.png, a.png, book.csv and talk.wav were open the last time."
    going_on.set()
    again.toast.button.click()
    qtbot.waitUntil(lambda: again.idle)
    assert taken(again) == [files[:2], [files[2]], [files[3]]]
    qtbot.waitUntil(lambda: killed.idle)
    for window in (killed, again):
        window.close()


def test_an_offer_that_nobody_took_is_made_again(qtbot: QtBot, home: Path, files: list[Path]) -> None:
    first = opened(qtbot, home)
    take(qtbot, first, files[0])
    first.close()
    for _ in range(2):
        again = opened(qtbot, home)
        assert again.toast.text == "1 picture was open the last time."
        again.close()


def test_a_folder_that_is_still_coming_in_is_offered_too(
    qtbot: QtBot, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "album"
    folder.mkdir()
    pictures = [picture(folder / f"{name}.png") for name in "ab"]
    going_on = threading.Event()

    def slowly(paths: list[Path]) -> Iterator[Found | Failure]:
        yield from (going_on.wait(20), gather(paths))[1]

    monkeypatch.setattr(drop_router, "gather", slowly)
    first = opened(qtbot, home)
    first.open_paths([folder])
    assert not first.incoming.router.idle
    first.session.keep()
    qtbot.waitUntil(lambda: History(home / "history.sqlite").left_open() != {})
    first.close()
    going_on.set()
    assert taken(first) == [[], [], []]

    again = opened(qtbot, home)
    assert again.toast.text == "album (all of it) was open the last time."
    again.toast.button.click()
    qtbot.waitUntil(lambda: again.idle)
    assert sorted(taken(again)[0]) == pictures
    again.close()


@pytest.mark.parametrize("way", ["no", "another file"])
def test_an_offer_that_is_turned_down_is_not_made_again(qtbot: QtBot, home: Path, files: list[Path], way: str) -> None:
    first = opened(qtbot, home)
    take(qtbot, first, files[0])
    first.close()
    again = opened(qtbot, home)
    if way == "no":
        again.toast.close_button.click()
    else:
        take(qtbot, again, files[2])
    assert again.toast.text == ""
    again.close()
    last = opened(qtbot, home)
    assert last.toast.text == ("" if way == "no" else "1 table was open the last time.")
    last.close()


def test_what_is_forgotten_is_not_offered(qtbot: QtBot, home: Path, files: list[Path]) -> None:
    first = opened(qtbot, home)
    take(qtbot, first, files[0])
    first.forget_history()
    box = first.findChild(QMessageBox)
    assert box is not None
    next(each for each in box.findChildren(QPushButton) if "Forget" in each.text()).click()
    qtbot.waitUntil(lambda: first.idle)
    take(qtbot, first, files[2])
    first.close()
    assert str(files[0]).encode() not in b"".join(path.read_bytes() for path in home.iterdir() if path.is_file())
    again = opened(qtbot, home)
    assert again.toast.text == "1 table was open the last time."
    again.close()


class ByTheFrame(QCloseEvent):
    """As a window manager sends it: Qt calls it spontaneous (seen with openbox; close() in the program is not)."""

    def spontaneous(self) -> bool:
        return True


def boxes(window: MainWindow) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def press(window: MainWindow, word: str) -> None:
    (box,) = boxes(window)
    next(each for each in box.findChildren(QPushButton) if each.text().replace("&", "") == word).click()


def test_a_window_at_rest_closes_without_a_question(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.closed):
        window.quit()
    assert boxes(window) == []


def test_closing_asks_once_what_would_be_lost(qtbot: QtBot, window: MainWindow) -> None:
    pictures = window.services.jobs.submit(Counting(upto=1000, seconds=0.01), "Classify 1,000 pictures", Priority.BATCH)
    qtbot.waitUntil(lambda: pictures.done > 0)
    recording = window.services.jobs.submit(Counting(upto=1000, seconds=0.01), "Listening", Priority.LIVE)
    window.quit()
    window.quit()
    (box,) = boxes(window)
    lines = box.informativeText().splitlines()
    assert lines[0] == "The recording would end here. What was recorded so far is kept."
    assert lines[1].startswith("Classify 1,000 pictures: ")
    assert lines[1].endswith(" of 1,000 are not answered yet.")
    press(window, "Stay")
    qtbot.waitUntil(lambda: not boxes(window))
    assert window.isVisible()
    assert pictures.running
    assert recording.running
    window.quit()
    with qtbot.waitSignal(window.closed):
        press(window, "Close")
    assert not pictures.running


def test_the_frame_of_the_window_asks_too_and_the_system_does_not(qtbot: QtBot, window: MainWindow) -> None:
    window.services.jobs.submit(Counting(upto=1000, seconds=0.01), "Classify 1,000 pictures", Priority.BATCH)
    event = ByTheFrame()
    window.closeEvent(event)
    assert not event.isAccepted()
    assert len(boxes(window)) == 1
    assert window.isVisible()
    with qtbot.waitSignal(window.closed):
        window.close()


def test_a_line_at_the_bottom_goes_by_itself_and_undoes_once(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toast_module, "STAYS", 30)
    toast = Toast(window.pages.area)
    undone: list[int] = []
    toast.offer("Removed.", lambda: undone.append(1))
    assert not toast.close_button.isVisible()
    qtbot.waitUntil(lambda: toast.text == "")
    toast.undo()
    assert undone == [], "what is offered no longer is not undone"
    toast.offer("Removed again.", lambda: undone.append(2))
    toast.undo()
    toast.undo()
    assert undone == [2]
    toast.offer("Something else.", lambda: undone.append(3), "&Open again", lasting=True)
    qtbot.wait(100)
    assert toast.text == "Something else."
    assert window.pages.area.rect().contains(toast.geometry())
    assert not window.pages.rail.geometry().intersects(window.pages.area.geometry())


def test_a_long_line_at_the_bottom_is_broken_and_nothing_of_it_cut(qtbot: QtBot, window: MainWindow) -> None:
    toast = Toast(window.pages.area)
    toast.offer("Removed.", lambda: None)
    one_line, short = toast.height(), toast.width()
    toast.offer(", ".join(["a file with a name of some length.pdf"] * 8), lambda: None, "&Open again", lasting=True)
    qtbot.waitUntil(lambda: toast.height() > one_line)
    assert window.pages.rect().contains(toast.geometry())
    assert toast._words.height() >= toast._words.heightForWidth(toast._words.width())
    toast.offer("Removed.", lambda: None)
    qtbot.waitUntil(lambda: (toast.height(), toast.width()) == (one_line, short))


def test_no_file_of_the_history_is_touched_on_the_gui_thread(
    qtbot: QtBot, home: Path, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program may have it locked, for which SQLite waits five seconds."""
    threads: list[str] = []
    opened_by = History._opened

    def noted(history: History) -> AbstractContextManager[sqlite3.Connection]:
        threads.append(threading.current_thread().name)
        return opened_by(history)

    monkeypatch.setattr(History, "_opened", noted)
    window = opened(qtbot, home)
    take(qtbot, window, *files)
    window._recent.aboutToShow.emit()
    job = window.services.jobs.submit(Counting(upto=3), "Counting")
    qtbot.waitUntil(lambda: not job.running)
    window.show_history()
    qtbot.waitUntil(lambda: window.idle)
    window.history_writer.write()
    qtbot.waitUntil(lambda: window.idle and len(window.history.entries) == 3)
    window.history.delete()
    qtbot.waitUntil(lambda: window.idle)
    window.toast.dismiss()
    window.close()
    assert len(threads) >= 8
    assert threading.main_thread().name not in threads
