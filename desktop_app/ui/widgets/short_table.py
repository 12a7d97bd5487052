"""A table that is as high as its rows."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QTableWidget, QWidget

from desktop_app.ui.widgets.headings import head


class ShortTable(QTableWidget):
    """As high as its rows, of which so many are in view at most.

    Its height is told when a layout asks for it: a style sheet that comes later may make the headings higher.
    """

    def __init__(self, rows: int, columns: int, in_view: int, parent: QWidget | None = None) -> None:
        super().__init__(rows, columns, parent)
        head(self)
        self._in_view = in_view
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setRowCount(self, rows: int) -> None:
        """Make room for so many rows."""
        super().setRowCount(rows)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Headings, and the rows in view."""
        rows = min(self.rowCount(), self._in_view) * self.verticalHeader().defaultSectionSize()
        height = self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """No lower than that."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())
