"""An export is running work like any other: it is listed while it lasts, and asked about when the window closes."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.answers import ImageLabels, Label
from desktop_app.ui import exporting, long_calls, quitting
from desktop_app.ui.main_window import MainWindow
from desktop_app.workspace import export


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What a slow disk waits for; opened at the end whatever happened."""
    made = threading.Event()
    yield made
    made.set()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch, gate: threading.Event) -> None:
    write = export.write
    monkeypatch.setattr(export, "write", lambda *given: (gate.wait(30), write(*given))[1])
    monkeypatch.setattr(long_calls, "_SHORT", 1)


def answers(folder: Path) -> list[ImageLabels]:
    return [ImageLabels(source=folder / "a.png", task="image-classification", labels=(Label("map", 0.9),))]


def test_a_long_export_is_listed_until_it_is_written(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, slow: None, gate: threading.Event
) -> None:
    path = tmp_path / "answers.csv"
    exporting.write(window.services, path, answers(tmp_path))
    qtbot.waitUntil(lambda: [work.title for work in window.jobs_panel.running] == ["Writing answers.csv"])
    assert quitting.losses(window.services) == ["answers.csv is still being written, and would be missing."]
    assert not path.exists()
    gate.set()
    qtbot.waitUntil(lambda: not window.jobs_panel.running)
    assert path.read_text("utf-8-sig").startswith("file,")
    assert quitting.losses(window.services) == []


def test_a_short_export_is_no_row(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    call = exporting.write(window.services, tmp_path / "answers.csv", answers(tmp_path))
    qtbot.waitSignal(call.ended).wait()
    assert window.services.long_calls.exports == []
    assert window.jobs_panel.rows == []


def test_another_page_closes_the_lists_behind_the_status_bar(qtbot: QtBot, window: MainWindow) -> None:
    for sheet in (window.work_sheet, window.messages_sheet):
        window.show_pane(window.panes[0])
        sheet.show()
        window.show_pane(window.panes[1])
        assert sheet.isHidden()
