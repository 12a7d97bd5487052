"""What lies over a corner of its parent stays there, beside what is not to be covered."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.answers import Failure
from desktop_app.ui.tokens import APART
from desktop_app.ui.widgets.outcome import Outcome
from desktop_app.ui.widgets.toast import Toast

_RAIL = 80


def parent_of(qtbot: QtBot, direction: Qt.LayoutDirection) -> tuple[QWidget, QWidget]:
    """A widget, and what stands at its leading side over its whole height."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setLayoutDirection(direction)
    parent.resize(900, 500)
    rail = QWidget(parent)
    rail.setGeometry(0 if direction is Qt.LayoutDirection.LeftToRight else 900 - _RAIL, 0, _RAIL, 500)
    parent.show()
    return parent, rail


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_toast_lies_at_the_foot_beside_the_rail(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    parent, rail = parent_of(qtbot, direction)
    toast = Toast(parent, beside=rail)
    assert toast.isHidden()
    toast.offer("Removed 3 files.", lambda: None)
    place = toast.geometry()
    assert place.bottom() == 500 - APART - 1
    if direction is Qt.LayoutDirection.LeftToRight:
        assert place.left() == _RAIL + APART
    else:
        assert place.right() == 900 - _RAIL - APART - 1


def test_it_follows_its_parent_and_never_leaves_it(qtbot: QtBot) -> None:
    parent, rail = parent_of(qtbot, Qt.LayoutDirection.LeftToRight)
    toast, outcome = Toast(parent, beside=rail), Outcome(parent, beside=rail)
    toast.offer("A very long line about what was done " * 6, lambda: None)
    outcome.add([Failure(source=Path("ledger.pages"), reason="this is nothing that can be opened here")])
    parent.resize(500, 300)
    room = parent.rect().adjusted(_RAIL + APART, APART, -APART, -APART)
    assert room.contains(toast.geometry())
    assert room.contains(outcome.geometry())
    assert outcome.geometry().bottomRight() == room.bottomRight()


@pytest.mark.parametrize(("width", "stays"), [(1_600, True), (620, False)])
def test_what_can_be_undone_is_not_covered_by_what_has_come(qtbot: QtBot, width: int, stays: bool) -> None:
    """Though the one lies on the page and the other over all pages."""
    parent, rail = parent_of(qtbot, Qt.LayoutDirection.LeftToRight)
    parent.resize(width, 500)
    page = QWidget(parent)
    page.setGeometry(_RAIL, 0, width - _RAIL, 500)
    page.show()
    outcome, toast = Outcome(parent, beside=rail), Toast(page)
    outcome.add([Failure(source=Path("a.txt"), reason="it is odd", advice="Drop it alone.")])
    toast.offer("One picture was removed; the files stay where they are.", lambda: None)
    assert toast.isVisible()
    assert outcome.isVisible() is stays
