"""The tray: figures in words, cancel and dismiss, what failed."""

import threading
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.jobs import preload
from desktop_app.jobs.call import State
from desktop_app.ui import tray as tray_module
from desktop_app.ui.desk import Desk
from desktop_app.ui.tray import Row, Tray, duration
from tests.ui.fakes import Counting


@pytest.fixture
def tray(qtbot: QtBot, desk: Desk) -> Tray:
    made = Tray()
    qtbot.addWidget(made)
    desk.jobs.job_added.connect(made.add)
    made.show()
    return made


def words(row: Row) -> list[str]:
    return [label.text() for label in row.findChildren(QLabel)]


def button(row: Row, text: str) -> QPushButton:
    return next(each for each in row.findChildren(QPushButton) if each.text() == text)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.2, "1 s"), (8.4, "8 s"), (60, "1 min"), (200, "3 min 20 s"), (7500, "2 h 5 min")],
)
def test_times_are_said_as_people_say_them(seconds: float, said: str) -> None:
    assert duration(seconds) == said


def test_a_running_job_shows_how_far_it_is(qtbot: QtBot, desk: Desk, tray: Tray) -> None:
    sums: list[Any] = []
    tray.summed_up.connect(lambda *parts: sums.append(parts))
    job = desk.jobs.submit(Counting(upto=400, seconds=0.01), "Classifying 400 images")
    qtbot.waitUntil(lambda: job.done > 30)
    tray.refresh()
    (row,) = tray.rows
    title, progress = words(row)
    assert title == "Classifying 400 images"
    assert "of 400" in progress
    assert "a second" in progress
    assert "left" in progress
    assert sums[-1][0].startswith("Classifying 400 images: ")
    assert 0 < sums[-1][1] < 1
    button(row, "Cancel").click()
    assert job.state is State.CANCELLED
    assert "cancelled after" in words(row)[1]
    assert sums[-1] == ("", 0.0)


def test_a_waiting_job_says_so(qtbot: QtBot, desk: Desk, tray: Tray) -> None:
    desk.jobs.submit(Counting(upto=100, seconds=0.05), "First")
    desk.jobs.run(lambda: None)
    second = desk.jobs.submit(Counting(), "Second")
    assert words(tray.rows[1])[1] == "waiting"
    second.cancel()
    tray.cancel_all()
    assert tray.running == []


def test_a_job_that_waits_for_the_imports_says_so(
    qtbot: QtBot, desk: Desk, tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported = threading.Event()
    monkeypatch.setattr(preload, "steps", lambda: iter([("importing torch", lambda: imported.wait(30))]))
    desk.jobs.preload()
    job = desk.jobs.submit(Counting(upto=100, seconds=0.05), "First")
    second = desk.jobs.submit(Counting(), "Second")
    tray.refresh()
    assert words(tray.rows[0])[1] == "loading the models"
    imported.set()
    qtbot.waitUntil(lambda: job.state is State.RUNNING)
    tray.refresh()
    assert words(tray.rows[0])[1] != "loading the models"
    assert not second.loading
    tray.cancel_all()


def test_what_failed_can_be_looked_at(qtbot: QtBot, desk: Desk, tray: Tray) -> None:
    wanted: list[Any] = []
    tray.failures_wanted.connect(wanted.extend)
    job = desk.jobs.submit(Counting(upto=4, fail_at=1), "Counting")
    qtbot.waitUntil(lambda: job.state is State.DONE)
    (row,) = tray.rows
    button(row, "1 failed").click()
    assert [failure.reason for failure in wanted] == ["it is cut off"]
    button(row, "Dismiss").click()
    assert tray.rows == []


def test_a_failed_job_stays_with_its_reason(
    qtbot: QtBot, desk: Desk, tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tray_module, "_STAYS", 10)
    good = desk.jobs.submit(Counting(upto=1), "Good")
    bad = desk.jobs.submit(Counting(upto=4, break_at=1), "Bad")
    qtbot.waitUntil(lambda: not good.running and not bad.running)
    qtbot.waitUntil(lambda: len(tray.rows) == 1)
    assert tray.rows[0].work is bad
    assert "the whole run breaks" in words(tray.rows[0])[1]
