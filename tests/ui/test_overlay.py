"""What lies over a corner of its parent stays there while that changes its size."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.tokens import APART
from desktop_app.ui.widgets.toast import Toast


def parent_of(qtbot: QtBot, direction: Qt.LayoutDirection) -> QWidget:
    """A widget of 900 by 500 points."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setLayoutDirection(direction)
    parent.resize(900, 500)
    parent.show()
    return parent


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_toast_lies_at_the_foot(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    parent = parent_of(qtbot, direction)
    toast = Toast(parent)
    assert toast.isHidden()
    toast.offer("Removed 3 files.", lambda: None)
    place = toast.geometry()
    assert place.bottom() == 500 - APART - 1
    if direction is Qt.LayoutDirection.LeftToRight:
        assert place.left() == APART
    else:
        assert place.right() == 900 - APART - 1


def test_it_follows_its_parent_and_never_leaves_it(qtbot: QtBot) -> None:
    parent = parent_of(qtbot, Qt.LayoutDirection.LeftToRight)
    toast = Toast(parent)
    toast.offer("A very long line about what was done " * 6, lambda: None)
    parent.resize(500, 300)
    room = parent.rect().adjusted(APART, APART, -APART, -APART)
    assert room.contains(toast.geometry())
    assert toast.geometry().bottomLeft() == room.bottomLeft()
