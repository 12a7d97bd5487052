"""The numbers beside the plot: a row a sequence length, a column a mechanism."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop_app.answers import MemoryPoint
from desktop_app.ui.widgets.names import named


def megabytes(amount: float) -> str:
    """Megabytes as a person reads them: 0.42, 3.4, 51, 1,611."""
    return f"{amount:.2f}" if amount < 1 else f"{amount:.1f}" if amount < 10 else f"{amount:,.0f}"


class CostTable(QTableWidget):
    """Megabytes measured; what theory says is in the tool tip of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 1, parent)
        named(self, "Megabytes by sequence length and mechanism")
        self._titles: list[str] = []
        self._lengths: list[int] = []
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setTabKeyNavigation(False)
        self.clear_points()

    def add(self, point: MemoryPoint) -> None:
        """Write a point into its cell."""
        if point.title not in self._titles:
            self._titles.append(point.title)
            self.setColumnCount(1 + len(self._titles))
            header = QTableWidgetItem(f"{point.title}, MB")
            header.setToolTip(point.about)
            self.setHorizontalHeaderItem(len(self._titles), header)
        if point.length not in self._lengths:
            self._lengths.append(point.length)
            self.setRowCount(len(self._lengths))
            self._put(len(self._lengths) - 1, 0, f"{point.length:,}", "")
        text = "not tried" if point.megabytes is None else megabytes(point.megabytes)
        tip = f"{point.title}: predicted {megabytes(point.predicted)} MB. {point.note}".strip()
        self._put(self._lengths.index(point.length), 1 + self._titles.index(point.title), text, tip)

    def clear_points(self) -> None:
        """No rows."""
        self._titles.clear()
        self._lengths.clear()
        self.setRowCount(0)
        self.setColumnCount(1)
        self.setHorizontalHeaderLabels(["Tokens"])

    def _put(self, row: int, column: int, text: str, tip: str) -> None:
        item = QTableWidgetItem(text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(tip)
        self.setItem(row, column, item)
