"""The command palette: what it offers, how it ranks, and that Enter does it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.palette.box import PaletteBox
from desktop_app.ui.palette.entries import Choice, ranked
from tests.ui.fakes import Counting, FakePane


def choice(title: str, where: str = "", keys: str = "", do: Callable[[], object] = list, rank: int = 0) -> Choice:
    return Choice(title, where, keys, do, rank)


def opened(window: MainWindow) -> PaletteBox:
    window.palette_box.show()
    assert window.palette_box.box.isVisible()
    return window.palette_box.box


def titles(box: PaletteBox) -> list[str]:
    return [each.title for each in box.shown]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("exp", ["Export…"]),
        ("folder open", ["Open Folder…"]),
        ("of", ["Open Folder…"]),
        ("looks dark", ["Dark"]),
        ("ctrl+e", ["Export…"]),
        ("open", ["Open…", "Open Folder…"]),
        ("zebra", []),
    ],
)
def test_every_word_must_be_found_and_beginnings_come_first(typed: str, found: list[str]) -> None:
    there = [
        choice("Open Folder…", "File"),
        choice("Open…", "File"),
        choice("Export…", "File", "Ctrl+E"),
        choice("Dark", "View › Looks"),
    ]
    assert sorted(each.title for each in ranked(there, typed)) == sorted(found)


def test_what_begins_so_comes_before_what_holds_it() -> None:
    there = [choice("A report.csv", rank=1), choice("Reset layout"), choice("Copy the report")]
    assert [each.title for each in ranked(there, "re")] == ["Reset layout", "Copy the report", "A report.csv"]


def test_a_command_is_done_with_enter_and_the_keyboard_given_back(qtbot: QtBot, window: MainWindow) -> None:
    pane = window.panes[0]
    assert isinstance(pane, FakePane)
    window.activateWindow()
    pane.field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is pane.field)
    qtbot.keyClick(pane.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = window.palette_box.box
    qtbot.waitUntil(lambda: box.line.hasFocus())
    qtbot.keyClicks(box.line, "history")
    assert titles(box)[0] == "History"
    assert box.shown[0].keys.startswith("Ctrl+H")
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert not box.isVisible()
    assert window.pages.front is window.history


def test_arrows_walk_and_escape_closes(qtbot: QtBot, window: MainWindow) -> None:
    box = opened(window)
    qtbot.keyClick(box.line, Qt.Key.Key_Down)
    assert box.list.currentRow() == 1
    qtbot.keyClick(box.line, Qt.Key.Key_Escape)
    assert not box.isVisible()
    box = opened(window)
    assert box.line.text() == ""
    qtbot.mouseClick(window.panes[0], Qt.MouseButton.LeftButton)
    assert not box.isVisible()


def test_open_files_and_help_are_found(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = tmp_path / "ledger of 2026.xlsx"
    monkeypatch.setattr(FakePane, "files", property(lambda self: [ledger] if self is window.panes[1] else []))
    shown: list[Path] = []
    monkeypatch.setattr(FakePane, "show_file", lambda self, path: shown.append(path))
    box = opened(window)
    qtbot.keyClicks(box.line, "ledger")
    assert titles(box) == [ledger.name]
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert shown == [ledger]
    assert window.pages.front is window.panes[1]
    box = opened(window)
    qtbot.keyClicks(box.line, "attention costs")
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert window.help.page.topic == "attention-memory"


def test_past_answers_are_found(qtbot: QtBot, window: MainWindow) -> None:
    window.services.jobs.submit(Counting(upto=3), "count")
    qtbot.waitUntil(lambda: window.services.idle)
    window.history_writer.write()
    qtbot.waitUntil(lambda: window.services.idle)
    box = opened(window)
    qtbot.keyClicks(box.line, "2.png")
    qtbot.waitUntil(lambda: any(each.where.startswith("History") for each in box.shown))
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert window.pages.front is window.history
    qtbot.waitUntil(lambda: window.history.idle and len(window.history.entries) == 1)
    assert window.history.entries[0].about == "2.png"
