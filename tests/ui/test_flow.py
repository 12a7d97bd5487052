"""The layout that fills lines as words do."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.flow import FlowLayout


def test_widgets_fill_lines_and_what_is_lower_stands_in_the_middle(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    flow = FlowLayout(around, spacing=10)
    parts = [QWidget() for _ in range(4)]
    for part, (width, height) in zip(parts, [(60, 30), (30, 10), (60, 20), (300, 20)], strict=True):
        part.setFixedSize(width, height)
        flow.addWidget(part)
    assert flow.heightForWidth(110) == 30 + 10 + 20 + 10 + 20
    flow.setGeometry(QRect(0, 0, 110, 90))
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (70, 10), (0, 40), (0, 70)]
    parts[1].hide()
    assert flow.heightForWidth(130) == 30 + 10 + 20, "a hidden one takes no room"
    assert FlowLayout().heightForWidth(100) == 0
