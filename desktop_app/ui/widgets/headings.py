"""The headings of a table: what does not fit ends in an ellipsis, and they stand as the cells below them do."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QTableView, QWidget

_BESIDE = 10
"""Pixels of a section that are not its text's: padding."""
_UP, _DOWN = "↑", "↓"
"""What stands beside the first line of the column by which a table is sorted: from the lowest, from the highest."""

_LOOKED_AT = 3
"""Rows of which the first that says so tells how a column stands."""


class Headings(QHeaderView):
    """Over the columns of a table; headings may have several lines, which Qt's own eliding would run together.

    Words begin where the words below begin, and figures end where those below end: Qt would centre all headings. The
    arrow of the column by which the table is sorted is part of its text: Qt's own would stand on top of figures.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        """What of a heading fits its section."""
        super().initStyleOptionForIndex(option, section)
        room, metrics = self.sectionSize(section) - _BESIDE, option.fontMetrics
        lines = option.text.split("\n")
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        rooms = [room - (self._mark_width() if is_sorted else 0), *[room] * (len(lines) - 1)]
        first, *rest = map(metrics.elidedText, lines, [Qt.TextElideMode.ElideRight] * len(lines), rooms)
        option.textAlignment = alignment = self._alignment(section)
        if is_sorted:
            arrow = _UP if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else _DOWN
            first = f"{arrow} {first}" if alignment & Qt.AlignmentFlag.AlignRight else f"{first} {arrow}"
            option.sortIndicator = QStyleOptionHeader.SortIndicator.None_
        option.text = "\n".join([first, *rest])

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Room for the longest line of a heading: a column that is as wide as its contents shows it whole."""
        size = super().sectionSizeFromContents(section)
        if self.model() is None:  # while a table is taken out of view, Qt still asks
            return size
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        widest = max(map(self.fontMetrics().horizontalAdvance, text.split("\n")))
        # Metrics are rounded, and what is a part of a pixel wider is shortened.
        mark = self._mark_width() if self.isSortIndicatorShown() else 0
        return size.expandedTo(QSize(widest + 1 + _BESIDE + mark, 0))

    def _mark_width(self) -> int:
        return max(self.fontMetrics().horizontalAdvance(f"{arrow} ") for arrow in (_UP, _DOWN))

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        """That of the first cells which say one."""
        model = self.model()
        role = Qt.ItemDataRole.TextAlignmentRole
        some = (model.index(row, section).data(role) for row in range(min(_LOOKED_AT, model.rowCount())))
        told = next((each for each in some if each is not None), Qt.AlignmentFlag.AlignLeading)
        return Qt.AlignmentFlag(told) & Qt.AlignmentFlag.AlignHorizontal_Mask | Qt.AlignmentFlag.AlignVCenter


class RowNumbers(QHeaderView):
    """Beside the rows of a table, which are numbered upwards: as wide as the last number.

    Qt would measure the first and the last hundred, in 800 calls to the model each time a table is shown or laid out.

    place_of: where a row stands, in a table whose rows can be sorted.
    """

    def __init__(self, parent: QWidget | None = None, place_of: Callable[[int], int] = lambda row: row) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._place_of = place_of
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        """That of the last row."""
        count = self.count()
        return self.sectionSizeFromContents(self._place_of(count - 1)) if count else super().sizeHint()


def head(table: QTableView) -> None:
    """Give a table such headings; to be called before how wide its columns are is said."""
    table.setHorizontalHeader(Headings(table))


def elide_headings(widget: QWidget) -> None:
    """Headings of one line of the tables in a widget end in an ellipsis where they are cut."""
    for header in widget.findChildren(QHeaderView):
        if not isinstance(header, Headings):
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
