"""What of a heading does not fit ends in an ellipsis, line by line; numbers of rows have the room that they need."""

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QStyleOptionHeader, QTableView, QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.headings import Headings, RowNumbers, head


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


def test_a_column_as_wide_as_its_contents_has_its_heading_whole(qtbot: QtBot) -> None:
    table = QTableWidget(1, 3)
    qtbot.addWidget(table)
    head(table)
    table.setHorizontalHeaderLabels(["Datum", "Zeile, Spalte", "Verkäufer\nText"])
    for sorts in (False, True):
        table.horizontalHeader().setSortIndicatorShown(sorts)
        table.resizeColumnsToContents()
        for section in range(3):
            option = QStyleOptionHeader()
            option.initFrom(table.horizontalHeader())
            table.horizontalHeader().initStyleOptionForIndex(option, section)
            assert "…" not in option.text


class _Numbered(QAbstractTableModel):
    """Twelve thousand rows, and how often one asked for their numbers."""

    asked = 0

    def rowCount(self, parent: object = None) -> int:
        return 12_345

    def columnCount(self, parent: object = None) -> int:
        return 1

    def data(self, index: object, role: int = 0) -> object:
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        self.asked += 1
        return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None


def test_row_numbers_are_as_wide_as_qt_makes_them_and_ask_for_the_last_alone(qtbot: QtBot) -> None:
    widths, asked = [], []
    for own in (False, True):
        view, model = QTableView(), _Numbered()
        qtbot.addWidget(view)
        if own:
            view.setVerticalHeader(RowNumbers(view))
        view.setModel(model)
        widths.append(view.verticalHeader().sizeHint().width())
        asked.append(model.asked)
    assert widths[0] == widths[1]
    assert asked[1] < 100 < asked[0]


def test_the_arrow_of_a_sorted_column_stands_beside_its_first_line(qtbot: QtBot) -> None:
    table = QTableWidget(1, 2)
    qtbot.addWidget(table)
    head(table)
    table.setHorizontalHeaderLabels(["Name of somebody\ntext", "Amount paid\nnumber"])
    figure = QTableWidgetItem("12")
    figure.setTextAlignment(Qt.AlignmentFlag.AlignRight)
    table.setItem(0, 1, figure)
    header = table.horizontalHeader()

    def said(section: int) -> list[str]:
        option = QStyleOptionHeader()
        option.initFrom(header)
        header.initStyleOptionForIndex(option, section)
        assert option.sortIndicator == QStyleOptionHeader.SortIndicator.None_, "none on top of the text"
        return option.text.split("\n")

    header.setSortIndicatorShown(True)
    table.resizeColumnsToContents()
    header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert (said(0), said(1)) == (["Name of somebody ↑", "text"], ["Amount paid", "number"])
    header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert (said(0), said(1)) == (["Name of somebody", "text"], ["↓ Amount paid", "number"]), "where figures end"
    table.setColumnWidth(1, 60)
    assert said(1)[0].startswith("↓ A")
    assert said(1)[0].endswith("…")
    header.setSortIndicatorShown(False)
    assert "↓" not in said(1)[0]
