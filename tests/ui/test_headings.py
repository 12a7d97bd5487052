"""What of a heading does not fit ends in an ellipsis, line by line."""

from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QStyleOptionHeader, QTableView
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.headings import Headings


def test_each_line_of_a_heading_is_cut_by_itself(qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    headings = Headings(view)
    view.setHorizontalHeader(headings)
    model = QStandardItemModel(2, 2, view)
    model.setHorizontalHeaderLabels(["Auftraggeber und Empfänger der Zahlung\ntext", "Betrag\nnumber"])
    view.setModel(model)
    for section, width in ((0, 120), (1, 200)):
        view.setColumnWidth(section, width)
    said = []
    for section in (0, 1):
        option = QStyleOptionHeader()
        option.initFrom(headings)
        headings.initStyleOptionForIndex(option, section)
        said.append(option.text.split("\n"))
    assert said[1] == ["Betrag", "number"]
    assert said[0][1] == "text"
    assert said[0][0].startswith("Auftr")
    assert said[0][0].endswith("…")
