"""A combo box with less room than its choice."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QComboBox, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import style
from desktop_app.ui.widgets.choice_box import ChoiceBox

LONG = "Relevance for the answer through all layers"


def test_a_choice_without_room_ends_in_an_ellipsis_and_is_whole_in_its_tip(qtbot: QtBot) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.setToolTip("Method")
    box.addItems([LONG, "One"])
    box.resize(600, 30)
    box.show()
    assert box.shown_text() == LONG
    box.resize(150, 30)
    shown = box.shown_text()
    assert shown.endswith("…")
    assert LONG.startswith(shown[:-1])
    assert box.fontMetrics().horizontalAdvance(shown) < 150
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), box.mapToGlobal(QPoint(5, 5))))
    assert QToolTip.text() == f"{LONG}\nMethod"
    cut = box.grab().toImage()
    box.setItemText(0, shown)
    assert box.grab().toImage() == cut, "what is painted is the shortened text"
    box.setCurrentIndex(1)
    assert box.shown_text() == "One"


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    style.apply(qapp)
    yield
    style.undress(qapp)


def test_a_box_as_wide_as_it_asks_to_be_has_every_choice_whole(dressed: None, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = ChoiceBox(window)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    style.dress(window)
    window.show()
    for text in ("One", "Relevance for the answer", LONG):
        box.addItem(text)
        box.setCurrentText(text)
        box.resize(box.sizeHint())
        assert box.shown_text() == text
