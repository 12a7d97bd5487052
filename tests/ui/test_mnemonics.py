"""Letters pressed with Alt: one meaning each, in every pane of the real window."""

import pytest
from PySide6.QtWidgets import QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import mnemonics
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.services import Services


@pytest.mark.parametrize(("text", "letter"), [("&Open", "o"), ("E&xit", "x"), ("Black && &White", "w"), ("Plain", "")])
def test_the_letter_is_found(text: str, letter: str) -> None:
    assert mnemonics.letter(text) == letter


@pytest.mark.parametrize(
    ("text", "taken", "given"),
    [
        ("&Open", {"o"}, "O&pen"),
        ("&Save as", {"s"}, "Save &as"),
        ("&Save && send", set("saved"), "Save && se&nd"),
        ("&Go", {"g", "o"}, "Go"),
    ],
)
def test_another_letter_is_chosen(text: str, taken: set[str], given: str) -> None:
    assert mnemonics.with_letter(text, taken) == given


def test_the_later_one_gets_another_letter(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.menuBar().addMenu("&File")
    inside = QWidget()
    buttons = [QPushButton("&Find"), QPushButton("&Go"), QPushButton("&Get"), QPushButton("Stop")]
    lines = QVBoxLayout(inside)
    for button in buttons:
        lines.addWidget(button)
    window.setCentralWidget(inside)
    window.show()
    mnemonics.assign(window)
    assert [button.text() for button in buttons] == ["F&ind", "&Go", "G&et", "Stop"]
    mnemonics.assign(window)
    assert [button.text() for button in buttons] == ["F&ind", "&Go", "G&et", "Stop"]


def test_no_letter_means_two_things_in_any_pane_of_the_real_window(qtbot: QtBot, services: Services) -> None:
    window = MainWindow(services)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window._was_painted)
    for pane in window.panes:
        window.show_pane(pane)
        mnemonics.assign(window)
        letters = [mnemonics.letter(action.text()) for action in window.menuBar().actions()]
        letters += [mnemonics.letter(holder.text) for holder in mnemonics._holders(window)]
        assert len(letters) == len(set(letters)), sorted(letters)
    window.close()
