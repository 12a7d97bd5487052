"""A sheet lies beside its button whatever becomes of the window, and what has no room in it is scrolled."""

import itertools

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QCheckBox, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.options import Options
from desktop_app.ui.widgets.sheet import Sheet


def inside(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget stands in a window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(900, 700)
    return made


def test_it_follows_its_button_when_the_window_gets_another_size(qtbot: QtBot, window: QMainWindow) -> None:
    button = QPushButton("Running work")
    window.statusBar().addPermanentWidget(button)
    sheet = Sheet(button, QCheckBox("One more"), window, "above")
    window.show()
    button.click()
    for width, height in ((700, 400), (1000, 650)):
        window.resize(width, height)
        qtbot.waitUntil(lambda: 0 < inside(button, window).top() - inside(sheet, window).bottom() < 20)
        assert window.rect().contains(inside(sheet, window))


def test_options_that_have_no_room_are_scrolled_and_the_first_has_the_keyboard(
    qtbot: QtBot, window: QMainWindow
) -> None:
    page = QWidget()
    options = Options(page)
    boxes = [QCheckBox(f"Option {number}") for number in range(30)]
    part = QWidget()
    lines = QVBoxLayout(part)
    for box in boxes:
        lines.addWidget(box)
    options.add("What can be chosen", part)
    above = QVBoxLayout(page)
    above.addWidget(options)
    above.addStretch()
    window.setCentralWidget(page)
    window.show()
    window.activateWindow()
    options.click()
    qtbot.waitUntil(options.sheet.isVisible)
    assert page.rect().contains(options.sheet.geometry())
    assert boxes[0].hasFocus() or boxes[0].window().focusWidget() is boxes[0]
    tops = [box.mapTo(part, QPoint(0, 0)).y() for box in boxes]
    assert all(below - over >= boxes[0].height() for over, below in itertools.pairwise(tops))
    assert boxes[-1].visibleRegion().isEmpty()
    for _ in boxes[1:]:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is boxes[-1]
    assert not boxes[-1].visibleRegion().isEmpty()
