"""A combo box with less room than its choice."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

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
