"""The window: drops anywhere, a mixed drop split among the panes, what is kept, and a clean end."""

import threading
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QTabBar,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.answers import Failure, ImageLabels, Label
from desktop_app.jobs.call import State
from desktop_app.jobs.queue import Priority
from desktop_app.ui import choices, scheme
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.services import Services
from tests.ui.conftest import new_desk, new_window
from tests.ui.fakes import Counter, Counting
from tests.ui.files import picture, sound


def fakes(window: MainWindow) -> list[Any]:
    return list(window.panes)


def messages(window: MainWindow) -> list[tuple[str, str]]:
    return [(each.source.name, each.reason) for each in window.messages_panel.failures.rows]


def answer() -> ImageLabels:
    return ImageLabels(source=Path("a.png"), task="image-classification", labels=(Label("red", 1.0),))


def test_no_recent_file_is_said_by_an_entry_that_does_nothing(qtbot: QtBot, window: MainWindow) -> None:
    window._recent.aboutToShow.emit()
    qtbot.waitUntil(lambda: window.services.idle)
    assert [(each.text(), each.isEnabled()) for each in window._recent.actions()] == [("No recent files", False)]


def test_recent_files_are_listed_and_open_again(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = picture(tmp_path / "a & b.png")
    window.open_paths([path])
    qtbot.waitUntil(lambda: window.idle)
    window._recent.aboutToShow.emit()
    qtbot.waitUntil(lambda: window.idle)
    entries: list[QAction] = window._recent.actions()
    assert [entry.text() for entry in entries] == ["&1 a && b.png"]
    entries[0].trigger()
    qtbot.waitUntil(lambda: fakes(window)[0].taken == [path, path])


def test_the_samples_of_one_pane_alone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "shipped", lambda *parts: tmp_path)
    picture(tmp_path / "a.png")
    sound(tmp_path / "b.wav")
    fakes(window)[2].samples_wanted.emit()
    qtbot.waitUntil(lambda: window.idle)
    assert fakes(window)[2].taken == [tmp_path / "b.wav"]
    assert fakes(window)[0].taken == []
    assert messages(window) == []


def test_the_attention_panel_follows_the_pane_in_front(qtbot: QtBot, window: MainWindow) -> None:
    attention: Any = window.attention
    red = answer()
    window.panes[0].in_view.emit(red)
    assert attention.shown[-1] is red
    window.show_pane(window.panes[1])
    assert attention.shown[-1] is None
    window.panes[0].in_view.emit(None)
    window.panes[0].in_view.emit(red)
    assert attention.shown[-1] is None
    window.show_pane(window.panes[0])
    assert attention.shown[-1] is red


def test_the_attention_panel_is_folded_away_without_an_answer(window: MainWindow) -> None:
    dock = window.attention_dock
    assert dock.isHidden()
    window.panes[0].in_view.emit(answer())
    assert not dock.isHidden()
    window.show_models()
    assert dock.isHidden()
    window.show_pane(window.panes[1])
    assert dock.isHidden()
    window.show_pane(window.panes[0])
    assert not dock.isHidden()
    dock.toggle.trigger()
    assert dock.isHidden()
    window.panes[0].in_view.emit(answer())
    assert dock.isHidden()
    dock.toggle.trigger()
    assert not dock.isHidden()
    window.panes[0].in_view.emit(None)
    assert dock.isHidden()


def test_the_attention_panel_does_not_come_and_go_with_each_file_of_a_page_that_has_something_for_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dock, images = window.attention_dock, window.panes[0]
    monkeypatch.setattr(type(images), "has_insight", property(lambda _: True))
    images.in_view.emit(answer())
    unreadable = Failure(source=Path("a.png"), reason="it is cut off", advice="")
    for nothing in (unreadable, None):
        images.in_view.emit(nothing)
        assert not dock.isHidden()
    window.show_pane(window.panes[1])
    assert dock.isHidden()
    dock.toggle.trigger()
    window.show_pane(images)
    dock.toggle.trigger()
    assert dock.isHidden(), "a person closes it all the same"


def test_a_page_that_shows_attention_itself_is_left_as_wide_as_it_is(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dock, images = window.attention_dock, window.panes[0]
    monkeypatch.setattr(type(images), "shows_attention", True)
    images.in_view.emit(answer())
    assert dock.isHidden()
    dock.toggle.trigger()
    assert not dock.isHidden(), "for who asks for it"
    images.in_view.emit(answer())
    assert not dock.isHidden()


def test_the_attention_panel_opens_with_the_files_of_a_page_not_with_an_answer(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dock, images = window.attention_dock, window.panes[0]
    monkeypatch.setattr(type(images), "has_insight", property(lambda _: True))
    images.in_view.emit(None)
    assert not dock.isHidden()
    wide = images.width()
    images.in_view.emit(answer())
    assert images.width() == wide, "what is typed into stays where it is"


def test_the_attention_panel_opens_without_an_answer_for_who_wants_it(window: MainWindow) -> None:
    dock = window.attention_dock
    dock.toggle.trigger()
    assert not dock.isHidden()
    assert dock.toggle.isChecked()
    dock.toggle.trigger()
    assert dock.isHidden()
    dock.toggle.trigger()
    window.panes[0].in_view.emit(answer())
    window.panes[0].in_view.emit(None)
    assert dock.isHidden()


def test_a_narrow_window_keeps_its_room_until_the_panel_is_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    dock = window.attention_dock
    window.resize(960, 540)
    window.panes[0].in_view.emit(answer())
    assert dock.isHidden()
    dock.toggle.trigger()
    assert not dock.isHidden()
    dock.toggle.trigger()
    assert dock.isHidden()
    dock.toggle.trigger()
    window.panes[0].in_view.emit(None)
    window.resize(1200, 800)
    window.panes[0].in_view.emit(answer())
    assert not dock.isHidden()
    window.resize(960, 540)
    qtbot.waitUntil(dock.isHidden)


def test_running_work_is_a_chip_that_opens_a_list(qtbot: QtBot, window: MainWindow) -> None:
    chip, sheet = window.status.work, window.work_sheet
    assert chip.text() == "Idle"
    assert sheet.isHidden()
    job = window.services.jobs.submit(Counting(upto=200, seconds=0.01), "Counting")
    qtbot.waitUntil(lambda: chip.text().startswith("Counting"))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert window.jobs_panel.isVisible()
    assert [row.work for row in window.jobs_panel.rows] == [job]
    assert sheet.geometry().bottom() < window.statusBar().geometry().top()
    assert window.rect().contains(sheet.geometry())
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert not chip.isChecked()
    job.cancel()
    qtbot.waitUntil(lambda: chip.text() == "Idle")


def test_messages_are_a_chip_that_opens_a_list(qtbot: QtBot, window: MainWindow) -> None:
    chip, sheet = window.status.messages, window.messages_sheet
    assert chip.text() == "No messages"
    window.services.messages.report([Failure(source=Path("a.png"), reason="it is cut off", advice="Copy it again.")])
    assert chip.text() == "1 message"
    assert sheet.isHidden()
    assert "a.png: it is cut off" in window.statusBar().currentMessage()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert window.messages_panel.table.isVisible()
    qtbot.mouseClick(window.messages_panel.table.viewport(), Qt.MouseButton.LeftButton)
    assert sheet.isVisible()
    qtbot.mouseClick(window.panes[0], Qt.MouseButton.LeftButton)
    assert sheet.isHidden()


def test_the_rail_turns_the_pages(qtbot: QtBot, window: MainWindow) -> None:
    buttons = window.pages.rail.buttons
    assert [button.text().replace("&", "") for button in buttons] == ["Images", "Table", "Sound", "History", "Models"]
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert window.pages.front is window.panes[1]
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert buttons[2].isChecked()
    assert [button.isChecked() for button in buttons].count(True) == 1
    buttons[2].setFocus()
    qtbot.keyClick(buttons[2], Qt.Key.Key_Down)
    assert window.pages.front is window.history
    qtbot.keyClick(buttons[3], Qt.Key.Key_Up)
    assert window.pages.front is window.panes[2]
    qtbot.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.front is window.models
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.front is window.history


@pytest.mark.parametrize("name", ["dark", "light"])
def test_light_or_dark_is_a_choice_that_is_kept(window: MainWindow, name: str) -> None:
    try:
        choices.choose_scheme(window, name)
        assert scheme.is_dark() == (name == "dark")
        ground = QGuiApplication.palette().window().color()
        assert (ground.lightness() < 128) == (name == "dark")
        assert window.services.settings.get(scheme.CHOICE) == name
    finally:
        choices.choose_scheme(window, "system")


def test_failures_of_jobs_are_listed_once(qtbot: QtBot, window: MainWindow) -> None:
    job = window.services.jobs.submit(Counting(upto=3, fail_at=1), "Counting")
    job.answered.connect(
        lambda answers: window.services.messages.report([each for each in answers if each in job.failures])
    )
    broken = window.services.jobs.submit(Counting(upto=3, break_at=1), "Breaking")
    qtbot.waitUntil(lambda: job.state is State.DONE and broken.state is State.FAILED)
    window.jobs_panel.failures_wanted.emit(job.failures)
    assert sorted(name for name, _ in messages(window)) == ["1.png", "Breaking"]


def test_answers_are_kept_in_the_history(qtbot: QtBot, window: MainWindow) -> None:
    job = window.services.jobs.submit(Counting(upto=3), "Counting")
    qtbot.waitUntil(lambda: job.state is State.DONE)
    qtbot.waitUntil(lambda: len(window.services.history.search("number")) == 3)


def test_layout_pane_and_answers_are_kept_at_close(qtbot: QtBot, home: Path, counter: Counter) -> None:
    window = new_window(new_desk(home, counter))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):  # the display's word on the first size may not arrive after the next one
        window.show()
    window.show_pane(window.panes[1])
    window.panes[1].in_view.emit(answer())
    window.attention_dock.want(False)
    window.resize(820, 640)
    job = window.services.jobs.submit(Counting(upto=1), "Counting")
    qtbot.waitUntil(lambda: job.state is State.DONE)
    window.close()
    assert fakes(window)[0].calls == ["restore", "remember", "close"]

    again = new_window(new_desk(home, counter))
    qtbot.addWidget(again)
    again.show()
    assert again.pages.front is again.panes[1]
    again.panes[1].in_view.emit(answer())
    assert again.attention_dock.isHidden()
    assert (again.width(), again.height()) == (820, 640)
    assert len(again.services.history.search("number")) == 1
    again.reset_layout()
    assert (again.width(), again.height()) == (1200, 800)
    again.close()


def test_closing_while_work_runs_is_clean(qtbot: QtBot, home: Path, tmp_path: Path, counter: Counter) -> None:
    window = new_window(new_desk(home, counter))
    qtbot.addWidget(window)
    window.show()
    jobs = [window.services.jobs.submit(Counting(upto=900, seconds=0.02), f"Job {n}", Priority.BATCH) for n in range(3)]
    for number in range(300):
        picture(tmp_path / "many" / f"{number}.png")
    window.open_paths([tmp_path / "many"])
    window.services.background.run_in_process(time.sleep, 30)
    qtbot.waitUntil(lambda: jobs[0].done > 0)
    ended: list[bool] = []
    window.closed.connect(ended.append)
    window.close()
    assert ended == [True]
    assert all(job.state is State.CANCELLED for job in jobs)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith(("models", "decode", "gather"))]
    qtbot.wait(50)


def test_every_control_has_an_accessible_name_and_a_keyboard_way(window: MainWindow) -> None:
    for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTabWidget, QProgressBar):
        for control in window.findChildren(kind):
            if _is_qts_own(control):
                continue
            text = control.text() if isinstance(control, QAbstractButton) else ""
            assert control.accessibleName() or text, control
            passive = isinstance(control, QProgressBar | QTabWidget)
            assert passive or control.focusPolicy() != Qt.FocusPolicy.NoFocus, control


def _is_qts_own(control: QWidget) -> bool:
    """Parts inside Qt's own widgets: headers, scrollers of tabs, what empties a line (Escape and Delete do too)."""
    if control.objectName().startswith("qt_"):
        return True
    inside = QHeaderView | QTabBar | QDockWidget | QComboBox | QTableView | QLineEdit
    return isinstance(control, QHeaderView) or isinstance(control.parent(), inside)


def test_menus_have_keys_and_every_action_is_reachable(window: MainWindow) -> None:
    titles = [action.text() for action in window.menuBar().actions()]
    assert len({title[title.index("&") + 1].lower() for title in titles}) == len(titles)
    for menu in window.menuBar().actions():
        texts = [action.text() for action in menu.menu().actions() if not action.isSeparator()]  # type: ignore[union-attr]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(texts) == len(set(letters)), texts


def test_diagnostics_are_copied(qtbot: QtBot, window: MainWindow) -> None:
    window.device = "Processor"
    window.copy_diagnostics("Traceback of something")
    qtbot.waitUntil(lambda: window.services.background.idle)
    text = QGuiApplication.clipboard().text()
    assert "Attendant 0" in text
    assert "torch 2" in text
    assert "Device: Processor" in text
    assert "Traceback of something" in text


def test_a_desk_with_nothing_running_is_idle(services: Services) -> None:
    assert services.idle
