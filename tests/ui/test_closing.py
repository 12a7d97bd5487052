"""Closing waits for what was stopped, in view and with a word, and no longer than a few seconds."""

import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.jobs.call import Handle, State
from desktop_app.ui import closing
from desktop_app.ui.drop_area import DropOverlay
from desktop_app.ui.main_window import MainWindow
from tests.ui.conftest import new_desk, new_window
from tests.ui.fakes import Counter, Counting
from tests.ui.files import picture


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What a disk or a model that does not answer waits for; opened at the end whatever happened."""
    made = threading.Event()
    yield made
    made.set()


def opened(qtbot: QtBot, home: Path) -> MainWindow:
    window = new_window(new_desk(home, Counter()))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def begin_step(qtbot: QtBot, window: MainWindow, gate: threading.Event, title: str) -> None:
    begun = threading.Event()
    window.services.background.run(lambda: (begun.set(), gate.wait()), title=title)
    qtbot.waitUntil(begun.is_set)


def words_while_closing(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What is said to the person meanwhile, and whether the window is in view."""
    said: list[tuple[str, bool]] = []
    say = closing._say

    def note(overlay: DropOverlay, words: str) -> None:
        say(overlay, words)
        said.append((words, window.isVisible() and overlay.isVisible()))

    monkeypatch.setattr(closing, "_say", note)
    return said


def test_a_step_that_does_not_end_is_told_and_left(
    qtbot: QtBot, home: Path, gate: threading.Event, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(closing, "PATIENCE", 0.6)
    window = opened(qtbot, home)
    said = words_while_closing(window, monkeypatch)
    ended: list[bool] = []
    window.closed.connect(ended.append)
    begin_step(qtbot, window, gate, "/mnt/slow/holiday.png")
    window.close()
    assert ended == [False]
    assert {words for words, _ in said} == {"Closing. Waiting for holiday.png, at most 1 seconds."}
    assert all(seen for _, seen in said), "the window stays in view as long as it waits"
    assert not window.isVisible()
    assert "not waited for any longer: holiday.png" in caplog.text


def test_a_model_in_a_long_step_is_told_and_left(
    qtbot: QtBot, home: Path, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "PATIENCE", 0.6)
    window = opened(qtbot, home)
    said = words_while_closing(window, monkeypatch)
    ended: list[bool] = []
    window.closed.connect(ended.append)
    stepping = threading.Event()
    window.services.jobs.run(lambda: (stepping.set(), gate.wait()), "a long step")
    qtbot.waitUntil(stepping.is_set)
    window.close()
    assert ended == [False]
    assert any("the model" in words for words, _ in said)


def test_a_step_that_ends_soon_is_waited_for(
    qtbot: QtBot, home: Path, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(qtbot, home)
    said = words_while_closing(window, monkeypatch)
    ended: list[bool] = []
    window.closed.connect(ended.append)
    begin_step(qtbot, window, gate, "a.png")
    opener = threading.Timer(0.8, gate.set)
    opener.start()
    window.close()
    opener.join()
    assert ended == [True]
    assert {words for words, _ in said} == {"Closing. Waiting for a.png, at most 5 seconds."}


def test_a_quiet_window_closes_without_a_word(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened(qtbot, home)
    monkeypatch.setattr(closing, "_UNSEEN", 60.0)
    said = words_while_closing(window, monkeypatch)
    window.close()
    assert said == []


def test_what_is_to_be_kept_is_kept_before_it_closes(qtbot: QtBot, home: Path) -> None:
    window = opened(qtbot, home)
    job = window.services.jobs.submit(Counting(upto=3), "Counting")
    qtbot.waitUntil(lambda: job.state is State.DONE)
    window.services.background.run_in_turn(time.sleep, 0.2, title="something before it")
    window.close()
    again = new_desk(home, Counter())
    assert len(again.history.search("number")) == 3
    again.close()


def test_jobs_and_drops_are_let_go_by_the_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    known: list[weakref.ref[Handle]] = []
    window.incoming.router.searching.connect(lambda search: known.append(weakref.ref(search)))

    def work() -> None:
        job = window.services.jobs.submit(Counting(upto=3), "Counting")
        job.ended.connect(lambda: job.objectName())
        known.append(weakref.ref(job))

    work()
    window.open_paths([picture(tmp_path / "a.png")])
    qtbot.waitUntil(lambda: window.idle and len(known) == 2)
    window.history_writer.write()
    while window.jobs_panel.rows:
        window.jobs_panel.rows[0].dismissed.emit()
    qtbot.waitUntil(lambda: not [each for each in known if each() is not None])
