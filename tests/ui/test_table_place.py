"""The cells of a table come into view a turn after they were filled, unless something else is said by then."""

from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from desktop_app.ui.panes.table_place import TablePlace


def test_cells_come_in_the_next_turn(qtbot: QtBot) -> None:
    cells = QTableView()
    place = TablePlace(cells)
    qtbot.addWidget(place)
    place.say("Reading…")
    with qtbot.waitSignal(place.brought):
        place.bring()
        assert place.is_coming
        assert place.currentWidget() is not cells
    assert place.currentWidget() is cells
    assert not place.is_coming


def test_what_is_said_meanwhile_stays(qtbot: QtBot) -> None:
    cells = QTableView()
    place = TablePlace(cells)
    qtbot.addWidget(place)
    place.bring()
    place.say("Another is read")
    qtbot.wait(20)
    said = place.currentWidget()
    assert said is not cells
    assert [each.text() for each in said.findChildren(QLabel)] == ["Another is read"]
