"""Pages that nobody has looked at are made behind the first paint, or at once when something wants them."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHeaderView
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.page_making import rest
from desktop_app.ui.page_specs import HISTORY
from desktop_app.ui.panes import Page
from desktop_app.ui.services import Services
from desktop_app.ui.usual import panes
from tests.ui.conftest import new_desk, new_window
from tests.ui.fakes import Counter, FakeAttention, FakeSound, FakeTable

SAMPLES = paths.shipped("resources", "samples")


@pytest.fixture
def early(qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window that is shown, and never comes to make the rest."""
    monkeypatch.setattr("desktop_app.ui.idle_steps.IdleSteps.begin", lambda *_: None)
    made = new_window(services)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def kinds(window: MainWindow) -> list[str]:
    return [pane.kind.name for pane in window.pane_set.made]


def test_only_the_pane_in_front_is_there_at_first(early: MainWindow) -> None:
    assert kinds(early) == ["image"]
    assert early.pages.made(HISTORY) is None
    assert not early.attention_dock.is_made
    assert early.idle


def test_the_rest_is_made_behind_the_first_paint(qtbot: QtBot, services: Services) -> None:
    window = new_window(services)
    qtbot.addWidget(window)
    seen: list[list[str]] = []
    window.painted.connect(lambda: seen.append(kinds(window)))
    with qtbot.waitSignal(window.complete):
        window.show()
    assert seen == [["image"]]
    assert kinds(window) == ["image", "table", "sound"]
    assert window.pages.made(HISTORY) is not None
    assert window.attention_dock.is_made


def test_a_file_is_given_to_a_pane_that_was_not_made(qtbot: QtBot, early: MainWindow, tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.csv"
    ledger.write_text("name,sum\na,1\nb,2\n")
    early.open_path(ledger)
    qtbot.waitUntil(lambda: kinds(early) == ["image", "table"])
    pane: Any = early.pages.front
    assert isinstance(pane, FakeTable)
    assert pane.taken == [ledger]
    assert pane.calls == ["restore"]


def test_headings_that_are_cut_end_in_an_ellipsis(early: MainWindow) -> None:
    headers = early.messages_sheet.findChildren(QHeaderView)
    assert headers
    assert all(header.textElideMode() is Qt.TextElideMode.ElideRight for header in headers)


def test_keys_and_the_rail_go_to_what_was_not_made(qtbot: QtBot, early: MainWindow) -> None:
    qtbot.keyClick(early, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(early.pages.front, FakeSound)
    assert kinds(early) == ["image", "sound"]
    assert early.pages.rail.buttons[2].isChecked()
    early.pages.rail.buttons[1].click()
    assert isinstance(early.pages.front, FakeTable)
    qtbot.keyClick(early, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert early.pages.front is early.pages.made(HISTORY)
    assert not any(button.isChecked() for button in early.pages.rail.buttons[:3])


def test_the_files_of_the_last_time_come_back_into_panes_that_were_not_made(
    qtbot: QtBot, early: MainWindow, services: Services
) -> None:
    sound = SAMPLES / "meeting.wav"
    services.history.keep_open({"sound": [sound]})
    early.session.offer()
    qtbot.waitUntil(early.toast.isVisible)
    early.toast.button.click()
    qtbot.waitUntil(lambda: kinds(early) == ["image", "sound"])
    taken: Any = early.pane_set.made[1]
    assert taken.taken == [sound]


def test_what_was_never_made_keeps_its_settings_when_the_window_closes(early: MainWindow) -> None:
    early.close()
    (images,) = early.pane_set.made
    assert images.calls == ["restore", "remember", "close"]  # type: ignore[attr-defined]


def test_closing_while_the_rest_is_made(qtbot: QtBot, services: Services) -> None:
    window = new_window(services)
    qtbot.addWidget(window)
    window.painted.connect(window.close)
    with qtbot.waitSignal(window.closed):
        window.show()
    qtbot.wait(50)
    assert kinds(window) == ["image"]


@pytest.mark.parametrize("steps", [1, 2, 3, 4, 5, 6, 11, 12])
def test_whatever_is_made_when_the_window_closes_goes_with_it(early: MainWindow, steps: int) -> None:
    making = rest(early)
    for _ in range(steps):
        next(making, None)
    early.close()
    left = {each for each in QApplication.topLevelWidgets() if each.parent() is None} - {early}
    assert not any(isinstance(each, Page | FakeAttention) for each in left)


def test_what_is_said_of_the_panes_before_they_are_imported_is_so() -> None:
    for spec in panes():
        made = spec.load()
        assert (made.title.replace("&", ""), made.kind, made.also, made.sign) == (
            spec.title.replace("&", ""),
            spec.kind,
            spec.also,
            spec.sign,
        )


def test_a_window_that_was_closed_with_the_attention_panel_open_opens_again(
    qtbot: QtBot, home: Path, counter: Counter
) -> None:
    window = MainWindow(new_desk(home, counter))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.complete, timeout=20_000):
        window.show()
    window.attention_dock.want(True)
    window.attention_dock.attention.setCurrentIndex(1)
    assert not window.attention_dock.isHidden()
    window.close()

    again = MainWindow(new_desk(home, counter))
    qtbot.addWidget(again)
    assert not again.attention_dock.is_made, "nothing that no answer needs goes before the first paint"
    with qtbot.waitSignal(again.complete, timeout=20_000):
        again.show()
    assert again.attention_dock.isHidden()
    again.attention_dock.want(True)
    assert again.attention_dock.attention.count() == 3
    again.close()
