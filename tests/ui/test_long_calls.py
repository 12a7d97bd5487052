"""What a person waits for is running work: while a table is read or attention is computed nobody is told "Idle"."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.jobs.queue import Priority
from desktop_app.ui import jobs_panel, long_calls
from desktop_app.ui.jobs_panel import JobsPanel
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.page_specs import TABLE
from desktop_app.ui.panes.table import TablePane
from desktop_app.ui.panes.table_reader import TableReader
from desktop_app.ui.services import Services
from desktop_app.workspace.unanswered import Unanswered
from tests.ui.conftest import on_screen
from tests.ui.fakes import Counting, FakeAttention
from tests.ui.files import table


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What a slow disk waits for; opened at the end whatever happened."""
    made = threading.Event()
    yield made
    made.set()


@pytest.fixture
def slow(services: Services, monkeypatch: pytest.MonkeyPatch, gate: threading.Event) -> None:
    """Tables are read once the gate is open, on a thread."""
    monkeypatch.setattr(long_calls, "_SHORT", 1)

    def waiting(function: Callable[..., object], *given: object, title: str = "") -> object:
        return services.background.run(lambda: (gate.wait(30), function(*given))[1], title=title)

    monkeypatch.setattr(services.background, "run_in_process", waiting)


@pytest.fixture
def window(qtbot: QtBot, services: Services, slow: None) -> MainWindow:
    return on_screen(qtbot, MainWindow(services, [TABLE], FakeAttention), 1000, 700)  # type: ignore[arg-type]


def pane(window: MainWindow) -> TablePane:
    made = window.panes[0]
    assert isinstance(made, TablePane)
    return made


def test_the_status_line_says_what_is_read(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, gate: threading.Event
) -> None:
    assert window.status.work.text() == "Idle"
    window.open_path(table(tmp_path / "sales.csv"))
    qtbot.waitUntil(lambda: window.status.work.text() == "Reading sales.csv")
    gate.set()
    qtbot.waitUntil(lambda: window.status.work.text() == "Idle")
    qtbot.waitUntil(lambda: pane(window).table is not None)


def test_reading_that_is_cancelled_is_said_and_can_be_begun_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, gate: threading.Event
) -> None:
    path = table(tmp_path / "sales.csv")
    window.open_path(path)
    qtbot.waitUntil(lambda: [each.title for each in window.jobs_panel.running] == ["Reading sales.csv"])
    window.jobs_panel.cancel_all()
    qtbot.waitUntil(lambda: window.idle)
    assert pane(window).table is None
    assert "Reading was stopped" in pane(window)._place._words.text()
    assert pane(window)._place._working.isHidden()
    gate.set()
    pane(window).show_file(path)
    qtbot.waitUntil(lambda: pane(window).table is not None)


def test_a_table_that_was_stopped_does_not_come_again_by_itself(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, gate: threading.Event
) -> None:
    """A question of the last time waits for it."""
    stopped, other = table(tmp_path / "a.csv"), table(tmp_path / "b.csv")
    pane(window)._asking.ask_again([Unanswered(stopped, "how many rows?")])
    window.open_path(stopped)
    qtbot.waitUntil(lambda: [each.title for each in window.jobs_panel.running] == ["Reading a.csv"])
    window.jobs_panel.cancel_all()
    qtbot.waitUntil(lambda: window.idle)
    gate.set()
    window.open_path(other)
    qtbot.waitUntil(lambda: pane(window).table is not None)
    qtbot.waitUntil(lambda: window.idle)
    shown = pane(window).table
    assert shown is not None
    assert shown.path == other
    assert pane(window)._asking.unanswered == []


def test_another_table_that_is_wanted_is_no_stop(
    qtbot: QtBot, services: Services, slow: None, tmp_path: Path, gate: threading.Event
) -> None:
    reader = TableReader(services.background, services.long_calls)
    said: list[str] = []
    reader.stopped.connect(lambda: said.append("stopped"))
    reader.read.connect(lambda read: said.append(read.path.name))
    for name in ("a.csv", "b.csv"):
        reader.start(table(tmp_path / name), None, {})
    gate.set()
    qtbot.waitUntil(lambda: said == ["b.csv"])
    assert not reader.busy


class Look(Counting):
    """As looks into attention are, which mostly are over before anyone could read of them."""

    listed = False


@pytest.mark.parametrize(("seconds", "said"), [(0.4, "Looking"), (0.0, "")])
def test_a_look_into_attention_is_listed_once_it_takes_long(
    qtbot: QtBot,
    services: Services,
    monkeypatch: pytest.MonkeyPatch,
    seconds: float,
    said: str,
) -> None:
    monkeypatch.setattr(jobs_panel, "_SHORT", 100)
    panel = JobsPanel()
    qtbot.addWidget(panel)
    services.jobs.job_added.connect(panel.add)
    told: list[str] = []
    panel.summed_up.connect(lambda words, _: told.append(words))
    job = services.jobs.submit(Look(seconds=seconds), "Looking into attention", Priority.ASKED)
    qtbot.waitUntil(lambda: job.state.over)
    qtbot.wait(200)
    assert any("Looking" in each for each in told) == bool(said)
    assert not panel.running


def test_what_a_person_waits_for_is_told_before_what_is_measured_in_idle_time(
    qtbot: QtBot, window: MainWindow, services: Services, tmp_path: Path, gate: threading.Event
) -> None:
    measured = services.jobs.submit(Counting(upto=500, seconds=0.02), "Measure this computer", Priority.IDLE)
    qtbot.waitUntil(lambda: window.status.work.text().startswith("Measure"))
    window.open_path(table(tmp_path / "sales.csv"))
    qtbot.waitUntil(lambda: window.status.work.text() == "Reading sales.csv (and 1 more)")
    measured.cancel()
    gate.set()
