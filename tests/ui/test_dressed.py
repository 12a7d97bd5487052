"""The window is dressed when all of it is made, and looks as if each widget had been dressed as it was made."""

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import style


def form() -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    for widget in (QLabel("Pictures"), QPushButton("Open")):
        layout.addWidget(widget)
    made.resize(200, 120)
    return made


def test_it_looks_the_same(qtbot: QtBot, qapp: QApplication) -> None:
    style.redress(qapp)
    worn = qapp.styleSheet()
    one = form()
    with style.dressed_at_once(qapp):
        assert not qapp.styleSheet()
        other = form()
    assert qapp.styleSheet() == worn
    pictures = []
    for each in (one, other):
        qtbot.addWidget(each)
        with qtbot.waitExposed(each):
            each.show()
        pictures.append(each.grab().toImage())
    assert pictures[0] == pictures[1]


def test_what_was_put_on_meanwhile_stays(qtbot: QtBot, qapp: QApplication) -> None:
    style.redress(qapp)
    worn = qapp.styleSheet()
    with style.dressed_at_once(qapp):
        qapp.setStyleSheet("QLabel { color: red }")
    assert qapp.styleSheet() == "QLabel { color: red }"
    qapp.setStyleSheet(worn)
