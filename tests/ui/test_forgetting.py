"""Forget leaves nothing: no answer kept or under way, no question, no recent file; and says so where it cannot."""

import sqlite3
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.answers import Failure
from desktop_app.jobs.call import State
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes.images import ImagesPane
from desktop_app.ui.panes.table import KEPT_QUESTIONS, TablePane
from desktop_app.ui.panes.table_readings import KEPT_READINGS
from desktop_app.ui.services import Services
from tests.ui.fakes import Counting, FakeAttention
from tests.ui.files import picture

SECRET = "the-word-that-was-forgotten"


def forget(qtbot: QtBot, window: MainWindow) -> None:
    """As a person does: the menu's question, and its answer."""
    window.forget_history()
    box = window.findChild(QMessageBox)
    assert box is not None
    next(each for each in box.findChildren(QPushButton) if "Forget" in each.text()).click()
    qtbot.waitUntil(lambda: window.services.background.idle)


def bytes_kept(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(home.rglob("*")) if path.is_file())


def messages(window: MainWindow) -> list[str]:
    return [f"{each.source.name}: {each.reason}" for each in window.messages_panel.failures.rows]


def test_nothing_a_person_typed_is_left_in_any_file(
    qtbot: QtBot, services: Services, home: Path, tmp_path: Path
) -> None:
    attention: Any = FakeAttention
    window = MainWindow(services, [ImagesPane, TablePane], attention)
    qtbot.addWidget(window)
    images, tables = window.panes
    assert isinstance(images, ImagesPane)
    assert isinstance(tables, TablePane)
    images.modes.labels.setText(SECRET)
    tables.questions.box.remember(SECRET)
    services.settings.put(KEPT_READINGS, (SECRET,))
    window._remember()
    services.settings.save()
    services.history.note_opened([tmp_path / SECRET])
    assert bytes_kept(home).count(SECRET.encode()) >= 4
    forget(qtbot, window)
    assert "forgotten" in window.statusBar().currentMessage()
    assert SECRET.encode() not in bytes_kept(home)
    assert images.modes.labels.text() == SECRET, "what is in view stays in view"
    assert services.settings.get(KEPT_QUESTIONS) == ()
    window.close()
    assert SECRET.encode() not in bytes_kept(home), "closing keeps nothing that was forgotten"


def test_labels_that_are_changed_afterwards_are_kept_again(qtbot: QtBot, services: Services, home: Path) -> None:
    attention: Any = FakeAttention
    window = MainWindow(services, [ImagesPane], attention)
    qtbot.addWidget(window)
    (images,) = window.panes
    assert isinstance(images, ImagesPane)
    images.modes.labels.setText(SECRET)
    forget(qtbot, window)
    images.modes.labels.setText("a cat, a dog")
    window.close()
    assert b"a cat, a dog" in bytes_kept(home)
    assert SECRET.encode() not in bytes_kept(home)


def test_answers_that_are_about_to_be_kept_are_forgotten_too(qtbot: QtBot, window: MainWindow) -> None:
    done = window.services.jobs.submit(Counting(upto=3), "Counting")
    running = window.services.jobs.submit(Counting(upto=1000, seconds=0.01), "Counting on")
    qtbot.waitUntil(lambda: done.state is State.DONE and running.done > 0)
    assert window.history_writer._waiting
    forget(qtbot, window)
    before = running.done
    qtbot.waitUntil(lambda: running.done > before)
    running.cancel()
    window.history_writer.write()
    qtbot.waitUntil(lambda: window.services.background.idle)
    assert window.services.history.search() == []
    later = window.services.jobs.submit(Counting(upto=2), "Counting")
    qtbot.waitUntil(lambda: later.state is State.DONE)
    window.history_writer.write()
    qtbot.waitUntil(lambda: window.services.background.idle)
    assert len(window.services.history.search()) == 2


def test_a_failed_forget_says_so(qtbot: QtBot, window: MainWindow, home: Path) -> None:
    window.services.history.note_opened([home / SECRET])
    other = sqlite3.connect(home / "history.sqlite", isolation_level=None)
    other.execute("BEGIN")
    other.execute("SELECT * FROM recent").fetchall()
    forget(qtbot, window)
    other.close()
    assert len(messages(window)) == 1
    assert "another program is reading the file" in messages(window)[0]
    assert "forgotten" not in window.statusBar().currentMessage()


def test_failed_writes_say_so_once_until_one_succeeds(qtbot: QtBot, window: MainWindow, home: Path) -> None:
    def answer() -> None:
        job = window.services.jobs.submit(Counting(upto=1), "Counting")
        qtbot.waitUntil(lambda: job.state is State.DONE)
        window.history_writer.write()
        qtbot.waitUntil(lambda: window.services.background.idle)

    told: list[Failure] = []
    window.services.messages.reported.connect(told.extend)
    window.services.history.open()
    other = sqlite3.connect(home / "history.sqlite", isolation_level=None)
    other.execute("ALTER TABLE answers RENAME TO gone")
    answer()
    answer()
    assert [each.source for each in told] == [home / "history.sqlite"]
    assert told[0].reason == "the history cannot be read or written (no such table: answers)"
    other.execute("ALTER TABLE gone RENAME TO answers")
    answer()
    assert len(told) == 1
    other.execute("ALTER TABLE answers RENAME TO gone")
    answer()
    other.close()
    assert len(told) == 2


def test_a_recent_list_that_cannot_be_written_is_said(
    qtbot: QtBot, window: MainWindow, home: Path, tmp_path: Path
) -> None:
    window.services.history.open()
    other = sqlite3.connect(home / "history.sqlite", isolation_level=None)
    other.execute("ALTER TABLE recent RENAME TO gone")
    other.close()
    window.open_paths([picture(tmp_path / "a.png")])
    qtbot.waitUntil(lambda: window.idle)
    assert messages(window) == ["history.sqlite: the history cannot be read or written (no such table: recent)"]
