"""Windows are dressed when they are made, all that they get later with them, and anew where the looks change."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import style


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    style.redress(qapp)
    yield qapp
    style.choose(qapp, "system")
    style.undress(qapp)


def form() -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    for widget in (QLabel("Pictures"), QPushButton("Open")):
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(widget)
    made.resize(200, 120)
    return made


def test_what_a_window_gets_later_looks_as_if_it_had_been_there(qtbot: QtBot, app: QApplication) -> None:
    pictures = []
    for late in (False, True):
        window = QWidget()
        qtbot.addWidget(window)
        inner = QVBoxLayout(window)
        if not late:
            inner.addWidget(form())
        style.dress(window)
        with qtbot.waitExposed(window):
            window.show()
        if late:
            inner.addWidget(form())
        window.resize(220, 140)
        qtbot.wait(50)
        pictures.append(window.grab().toImage())
    assert pictures[0] == pictures[1]


def test_every_window_is_dressed_anew(qtbot: QtBot, app: QApplication) -> None:
    one, other = form(), form()
    for each in (one, other):
        qtbot.addWidget(each)
        style.dress(each)
    style.choose(app, "light")
    light = one.styleSheet()
    style.choose(app, "dark")
    assert one.styleSheet() == other.styleSheet() != light
    assert app.styleSheet() == ""


def test_nothing_is_put_on_before_the_application_is_dressed(qtbot: QtBot, qapp: QApplication) -> None:
    style.undress(qapp)
    made = form()
    qtbot.addWidget(made)
    style.dress(made)
    assert made.styleSheet() == ""
