"""The jobs panel: figures in words, cancel and dismiss, what failed."""

import threading
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.answers import Transcript
from desktop_app.jobs import preload
from desktop_app.jobs.call import State
from desktop_app.jobs.pace import Pace
from desktop_app.jobs.queue import Priority
from desktop_app.ui import jobs_panel as jobs_panel_module
from desktop_app.ui.jobs_panel import JobsPanel, Row, duration
from desktop_app.ui.services import Services
from tests.ui.fakes import Counting


@pytest.fixture
def jobs_panel(qtbot: QtBot, services: Services) -> JobsPanel:
    made = JobsPanel()
    qtbot.addWidget(made)
    services.jobs.job_added.connect(made.add)
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


def test_of_a_single_long_file_the_part_that_was_read_is_shown(
    qtbot: QtBot, services: Services, jobs_panel: JobsPanel
) -> None:
    job = services.jobs.submit(Counting(upto=1, seconds=2.0), "Transcribing interview.flac")
    qtbot.waitUntil(lambda: job.state is State.RUNNING)
    job._pace = Pace()
    job._pace.mark(0, now=time.monotonic() - 4.0)
    heard = Transcript(source=Path("interview.flac"), words=(), heard=30.0, duration=120.0, final=False)
    job.deliver([heard])
    jobs_panel.refresh()
    (row,) = jobs_panel.rows
    assert words(row)[1] == "25% done · 12 s left"
    assert row._bar.value() == 250
    job.cancel()
    job.deliver([heard])
    assert job.fraction == 0.25, "nothing counts after the end"


def test_a_running_job_shows_how_far_it_is(qtbot: QtBot, services: Services, jobs_panel: JobsPanel) -> None:
    sums: list[Any] = []
    jobs_panel.summed_up.connect(lambda *parts: sums.append(parts))
    job = services.jobs.submit(Counting(upto=400, seconds=0.01), "Classifying 400 images")
    qtbot.waitUntil(lambda: job.rate > 0)
    jobs_panel.refresh()
    (row,) = jobs_panel.rows
    title, progress = words(row)
    assert title == "Classifying 400 images"
    assert "of 400" in progress
    assert "a second" in progress
    assert "left" in progress
    assert sums[-1][0].startswith("Classifying 400 images: ")
    assert 0 < sums[-1][1] < 1
    button(row, "Cancel").click()
    assert job.state is State.CANCELLED
    qtbot.waitUntil(lambda: "cancelled after" in words(row)[1])
    assert sums[-1] == ("", 0.0)


def test_a_waiting_job_says_so(qtbot: QtBot, services: Services, jobs_panel: JobsPanel) -> None:
    services.jobs.submit(Counting(upto=100, seconds=0.05), "First")
    services.jobs.run(lambda: None)
    second = services.jobs.submit(Counting(), "Second")
    assert words(jobs_panel.rows[1])[1] == "waiting"
    second.cancel()
    jobs_panel.cancel_all()
    assert jobs_panel.running == []


def test_a_batch_says_for_what_it_stands_still(qtbot: QtBot, services: Services, jobs_panel: JobsPanel) -> None:
    batch = services.jobs.submit(Counting(upto=1_000, seconds=0.01), "A folder", Priority.BATCH)
    qtbot.waitUntil(lambda: batch.done > 3)
    asked = services.jobs.submit(Counting(upto=1_000, seconds=0.01), "A table")
    waiting = services.jobs.submit(Counting(), "Another folder", Priority.BATCH)
    jobs_panel.refresh()
    said = {row.work.title: words(row)[1] for row in jobs_panel.rows}
    assert said["A folder"].endswith(" of 1,000 · waiting for “A table”")
    assert said["Another folder"] == "waiting for “A table”"
    assert asked.ahead is None, "nothing goes before what a person waits for"
    asked.cancel()
    assert batch.ahead is None
    assert waiting.ahead is None
    jobs_panel.cancel_all()


def test_a_job_that_waits_for_the_imports_says_so(
    qtbot: QtBot, services: Services, jobs_panel: JobsPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported = threading.Event()
    monkeypatch.setattr(preload, "steps", lambda: iter([("importing torch", lambda: imported.wait(30))]))
    services.jobs.preload()
    job = services.jobs.submit(Counting(upto=100, seconds=0.05), "First")
    second = services.jobs.submit(Counting(), "Second")
    jobs_panel.refresh()
    assert words(jobs_panel.rows[0])[1] == "loading the models"
    imported.set()
    qtbot.waitUntil(lambda: job.state is State.RUNNING)
    jobs_panel.refresh()
    assert words(jobs_panel.rows[0])[1] != "loading the models"
    assert not second.loading
    jobs_panel.cancel_all()


def test_what_failed_can_be_looked_at(qtbot: QtBot, services: Services, jobs_panel: JobsPanel) -> None:
    wanted: list[Any] = []
    jobs_panel.failures_wanted.connect(wanted.extend)
    job = services.jobs.submit(Counting(upto=4, fail_at=1), "Counting")
    qtbot.waitUntil(lambda: job.state is State.DONE)
    (row,) = jobs_panel.rows
    button(row, "1 failed").click()
    assert [failure.reason for failure in wanted] == ["it is cut off"]
    button(row, "Dismiss").click()
    assert jobs_panel.rows == []


def test_a_failed_job_stays_with_its_reason(
    qtbot: QtBot, services: Services, jobs_panel: JobsPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs_panel_module, "_STAYS", 10)
    good = services.jobs.submit(Counting(upto=1), "Good")
    bad = services.jobs.submit(Counting(upto=4, break_at=1), "Bad")
    qtbot.waitUntil(lambda: not good.running and not bad.running)
    qtbot.waitUntil(lambda: len(jobs_panel.rows) == 1)
    assert jobs_panel.rows[0].work is bad
    assert "the whole run breaks" in words(jobs_panel.rows[0])[1]


def test_what_runs_stands_above_what_failed(qtbot: QtBot, services: Services, jobs_panel: JobsPanel) -> None:
    failed = services.jobs.submit(Counting(upto=3, break_at=1), "fails")
    qtbot.waitUntil(lambda: failed.state.over)
    first = services.jobs.submit(Counting(upto=400, seconds=0.01), "runs")
    second = services.jobs.submit(Counting(upto=400, seconds=0.01), "waits")
    qtbot.waitUntil(lambda: len({row.y() for row in jobs_panel.rows}) == 3)
    places = {row.work: row.y() for row in jobs_panel.rows}
    assert places[first] < places[second] < places[failed]
    for job in (first, second):
        job.cancel()


def test_a_job_cancelled_in_a_step_says_that_it_is_stopping(
    qtbot: QtBot, services: Services, jobs_panel: JobsPanel
) -> None:
    job = services.jobs.submit(Counting(upto=2, seconds=1.0), "Slow steps")
    qtbot.waitUntil(lambda: job.state is State.RUNNING and job._work.stepping)
    (row,) = jobs_panel.rows
    job.cancel()
    assert words(row)[1] == "stopping after this step"
    qtbot.waitUntil(lambda: words(row)[1] == "cancelled")
