"""The numbers beside the plot: a row a mechanism, with how it grows, and a column a sequence length."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop_app.answers import MemoryPoint
from desktop_app.attention.fit import of_long_ones
from desktop_app.translation import number, tr
from desktop_app.ui.panels.cost_kinds import CostKind
from desktop_app.ui.said import as_said
from desktop_app.ui.widgets.headings import head
from desktop_app.ui.widgets.names import named

_NAME, _GROWTH, _FIRST = 0, 1, 2


class CostTable(QTableWidget):
    """Megabytes or milliseconds measured; what was predicted is in the tool tip of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, _FIRST, parent)
        head(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setTabKeyNavigation(False)
        self.show_points([], CostKind.MEMORY)

    def show_points(
        self,
        points: Sequence[MemoryPoint],
        kind: CostKind,
        icon: Callable[[str], QIcon] = lambda name: QIcon(),
    ) -> None:
        """Write all points, the shortest sequences first."""
        named(self, tr("{axis} by mechanism and sequence length", axis=kind.axis))
        lengths = sorted({each.length for each in points})
        mechanisms = list(dict.fromkeys(each.mechanism for each in points))
        self.clearContents()  # a length between others moves their columns
        self.setRowCount(len(mechanisms))
        self.setColumnCount(_FIRST + len(lengths))
        self.setHorizontalHeaderLabels(["", tr("Grows as"), *(number(length, ",") for length in lengths)])
        for row, name in enumerate(mechanisms):
            mine = [each for each in points if each.mechanism == name]
            title = QTableWidgetItem(icon(name), as_said(mine[0].title))
            title.setToolTip(as_said(mine[0].about))
            self.setItem(row, _NAME, title)
            self._put(row, _GROWTH, *_growth(mine, kind))
            for each in mine:
                self._put(row, _FIRST + lengths.index(each.length), kind.words(each), kind.more(each))
        self.setVisible(bool(points))  # without a number it is an empty frame

    def _put(self, row: int, column: int, text: str, tip: str) -> None:
        item = QTableWidgetItem(text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(tip)
        self.setItem(row, column, item)


def _growth(points: Sequence[MemoryPoint], kind: CostKind) -> tuple[str, str]:
    """The fitted exponent, and the interval in words."""
    done = [(each.length, kind.measured(each)) for each in points]
    done = [(length, amount) for length, amount in done if amount]
    since = max(each.grows_from for each in points) if kind is CostKind.MEMORY else 0
    fit = of_long_ones([length for length, _ in done], [amount for _, amount in done if amount], since)
    if fit is None and since:
        return "", tr("Its law begins at {since:,} tokens: three lengths from there on tell how it grows.", since=since)
    if fit is None:
        return "", tr("Three lengths or more tell how it grows.")
    twice = tr("Twice the tokens take {exponent:.2g} times as much.", exponent=2**fit.exponent)
    margin = number(max(0.0, fit.high - fit.exponent), ".2f")
    return f"n^{number(fit.exponent, '.2f')} ±{margin}", tr(
        "The exponent lies between {low:.2f} and {high:.2f} (95%, by {lengths} lengths). {twice}",
        low=fit.low,
        high=fit.high,
        lengths=fit.lengths,
        twice=twice,
    )
