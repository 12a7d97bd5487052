"""A table's cells for Qt, served one at a time, so that a million rows cost nothing until they are seen."""

import textwrap
from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication, QPalette

from desktop_app.answers import TableAnswer
from desktop_app.table_reading import ColumnType, RowRole
from desktop_app.tasks.tables.query import TableQuery, columns_of
from desktop_app.translation import mark, tr
from desktop_app.ui.panes.row_order import RowOrder, Sorted
from desktop_app.ui.panes.table_attention import mixed, spoken
from desktop_app.ui.panes.table_sorting import AT_ONCE, Sorter
from desktop_app.ui.panes.table_types import explained, how_to_sort, second_line
from desktop_app.workspace.shading import Shading
from desktop_app.workspace.spreadsheet_cells import tab_lines

if TYPE_CHECKING:
    from desktop_app.media.tables import Table

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
Role = Qt.ItemDataRole

LONGEST_SHOWN = 300
"""Characters of a cell that are drawn; the tooltip has more, copying has all."""
LONGEST_TOOLTIP = 3_000
TITLE_LINE, MOST_LINES = 30, 3
"""Characters that a line of a column's title has, and how many lines there are at most."""
WIDTH_SAMPLE_ROWS = 100
WIDTH_SAMPLE_COLUMNS = 300


class TableModel(QAbstractTableModel):
    """The cells of a table as the file shows them, with those an answer rests on marked.

    Everywhere here a row is one of the table as it was read, so that an answer's coordinates hold whatever the order.
    Only Qt speaks of places: `source_row()` says which row is shown at one, `place()` where a cell is shown.

    Signals:
        sorting(bool): the rows are about to be sorted (True), or are sorted now.
    """

    sorting = Signal(bool)

    def __init__(self, table: "Table", parent: QObject | None = None, sorter: Sorter | None = None) -> None:
        """sorter: works out the order of a long table off this thread; here, where there is none."""
        super().__init__(parent)
        self._table = table
        text = table.text
        self._text = text
        self._unread: dict[int, frozenset[int]] = {}
        # Filled as columns come into view: a sheet may have 16,000.
        self._columns: dict[int, Sequence[object]] = {}
        self._titles = [str(title) for title in text.columns]
        self._rows = len(text)
        self._order = RowOrder(table)
        self._sorter = sorter
        self._numeric = [kind.kind in "iufc" for kind in table.frame.dtypes]
        self._chosen: frozenset[tuple[int, int]] = frozenset()
        self._chosen_rows: frozenset[int] = frozenset()
        self.chosen_by: tuple[int, ...] = ()
        """The columns an answer's cells were chosen by, which are marked beside them."""
        self._read_starts: list[int] = []
        self._read_stops: list[int] = []
        self._is_marked = False
        self._shading: Shading | None = None
        self._most = 1.0
        self._bold = QFont()
        self._bold.setBold(True)
        self._cell_brush = QBrush()
        self._beside_brush = QBrush()
        self._row_brush = QBrush()
        self._faint = QGuiApplication.palette().placeholderText()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows the table has."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns the table has."""
        return 0 if parent.isValid() else len(self._titles)

    @property
    def sorted_by(self) -> tuple[int, bool]:
        """The column that rows are sorted by, and whether from the highest; -1 where they are as the file has them."""
        return self._order.by

    def source_row(self, place: int) -> int:
        """The row of the table that is shown at a place."""
        return self._order.row(place)

    def source_cell(self, index: Index) -> tuple[int, int]:
        """The row and the column of the table that an index is of."""
        return self._order.row(index.row()), index.column()

    def place(self, row: int, column: int) -> QModelIndex:
        """Where a cell of the table is shown."""
        return self.index(self._order.place(row), column)

    def first_shown(self, cells: Sequence[tuple[int, int]]) -> QModelIndex:
        """Where the first of some cells stands, from above."""
        place, column = min((self._order.place(row), column) for row, column in cells)
        return self.index(place, column)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Show the rows sorted by a column, -1 for the order of the file; what is chosen stays chosen."""
        wanted = column, column >= 0 and order == Qt.SortOrder.DescendingOrder
        later = self._sorter.wanted if self._sorter is not None else None
        if wanted == (self.sorted_by if later is None else later):
            return
        apart = [row for row in self._table.set_apart if self.why_apart(row)]
        if self._sorter is not None:
            self._sorter.stop()
        if self._sorter is None or column < 0 or self._rows <= AT_ONCE:
            self.stand(self._order.worked_out(*wanted, apart))
        elif wanted != self.sorted_by:
            self._sorter.want(self._order, self._titles[column][:LONGEST_SHOWN], wanted, apart)

    def stand(self, order: Sorted) -> None:
        """Show the rows in an order of this table that was worked out."""
        self.sorting.emit(True)
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        cells = [self.source_cell(index) for index in held]
        self._order.take(order)
        self.changePersistentIndexList(held, [self.place(*cell) for cell in cells])
        self.layoutChanged.emit()
        self.sorting.emit(False)

    def cell(self, row: int, column: int) -> str:
        """The whole text of a cell, "" where the file has nothing."""
        return str(self._column(column)[row])

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """What Qt draws, says and explains of one cell."""
        row, column = self.source_cell(index)
        if role == Role.DisplayRole:
            return _one_line(self.cell(row, column))
        if role == Role.TextAlignmentRole and self._numeric[column]:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Role.BackgroundRole:
            return self._background(row, column)
        if role == Role.FontRole:
            return self._bold if (row, column) in self._chosen else None
        if role == Role.ForegroundRole and (self.is_unread(row, column) or self.why_apart(row)):
            return self._faint
        if role == Role.ToolTipRole:
            return self._explained(row, column)
        if role == Role.AccessibleTextRole:
            return self._spoken(row, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Column titles as the table has them, row numbers as its file has them."""
        if orientation == Qt.Orientation.Horizontal:
            return self._head(section, role)
        row = self.source_row(section)
        if role == Role.DisplayRole:
            return str(self.row_number(row))
        if role == Role.FontRole and row in self._chosen_rows:
            return self._bold
        if role == Role.ToolTipRole:
            return self.why_apart(row) or None
        return None

    def row_number(self, row: int) -> int:
        """The number of a row in its file or sheet."""
        numbers = self._table.row_numbers
        return row + 1 if numbers is None else int(numbers[row])

    def why_apart(self, row: int) -> str:
        """Why a row is shown but not counted; "" where it is counted."""
        role = self._table.set_apart.get(row)
        reading = self._table.reading
        if role is RowRole.TOTAL and not reading.include_totals:
            return tr("This row holds totals of other rows: it is not counted in answers.")
        if role is RowRole.HIDDEN and not reading.include_hidden:
            return tr("This row is hidden or filtered in its sheet: it is not counted in answers.")
        if role is RowRole.NAME:
            return tr("This row holds the name of the rows below it: it is not counted in answers.")
        return ""

    def _head(self, column: int, role: int) -> str | None:
        """The title of a column, and below it how the column is read."""
        title = self._titles[column][:LONGEST_SHOWN]
        kind = self.kind(column)
        if role == Role.DisplayRole:
            return "\n".join([*_lines(title), *([] if kind is None else [second_line(kind)])])
        if role == Role.ToolTipRole and kind is None:
            return f"{title}\n{how_to_sort()}"
        if role == Role.ToolTipRole and kind is not None:
            return explained(title, kind, len(self._table.unread.get(column, ())))
        if role == Role.AccessibleTextRole and column == self.sorted_by[0]:
            said = mark("{title}, sorted descending") if self.sorted_by[1] else mark("{title}, sorted ascending")
            return tr(said, title=title)
        return None

    def title(self, column: int) -> str:
        """The whole title of a column."""
        return self._titles[column]

    def kind(self, column: int) -> ColumnType | None:
        """How a column is read; None where that is not known."""
        return self._table.types[column] if self._table.types else None

    def is_unread(self, row: int, column: int) -> bool:
        """Whether a cell is filled but has no value of its column's type."""
        if column not in self._unread:
            self._unread[column] = frozenset(self._table.unread.get(column, ()))
        return row in self._unread[column]

    def _explained(self, row: int, column: int) -> str | None:
        text = self.cell(row, column)[:LONGEST_TOOLTIP]
        if self._shading is not None and (share := spoken((row, column), self._shading)):
            return f"{text}\n{share}".strip()
        if why := self.why_apart(row):
            return f"{text}\n{why}".strip()
        kind = self.kind(column)
        if kind is None or not self.is_unread(row, column):
            return text or None
        return tr("{text}\nThis is no {value}: it is left out of calculations.", text=text, value=tr(kind.kind.value))

    def mark(self, answer: TableAnswer | None, palette: QPalette) -> None:
        """Mark the cells an answer rests on, and the rows that were read where not all were."""
        if answer is None and not self._is_marked:
            return
        self._is_marked = answer is not None
        cells = answer.coordinates if answer is not None else ()
        self._chosen = frozenset(cells)
        self._chosen_rows = frozenset(row for row, _ in cells)
        self.chosen_by = self._beside(answer)
        part = answer is not None and answer.rows_seen < answer.rows_total
        ranges = sorted(answer.rows_read) if answer is not None and part else []
        self._read_starts = [start for start, _ in ranges]
        self._read_stops = [stop for _, stop in ranges]
        self._cell_brush = QBrush(_faded(palette, 110))
        self._beside_brush = QBrush(_faded(palette, 52))
        self._row_brush = QBrush(_faded(palette, 24))
        if self._rows and self._titles:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, len(self._titles) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self._rows - 1)

    def _beside(self, answer: TableAnswer | None) -> tuple[int, ...]:
        """The columns that a query names and its answer does not show: the figure of the highest, what rows fulfil."""
        if answer is None or not isinstance(answer.query, TableQuery):
            return ()
        shown = {column for _, column in answer.coordinates}
        places = {title: place for place, title in reversed(list(enumerate(self._titles)))}
        named = (places.get(name) for name in dict.fromkeys(columns_of(answer.query)))
        return tuple(place for place in named if place is not None and place not in shown)

    def _is_beside(self, row: int, column: int) -> bool:
        return column in self.chosen_by and row in self._chosen_rows

    def shade(self, shading: "Shading | None") -> None:
        """Shade the cells by the attention they get, the strongest full; None for the marks of the answer alone."""
        if shading is None and self._shading is None:
            return
        self._shading = shading
        self._most = (shading.strongest if shading is not None else 0.0) or 1.0
        if self._rows and self._titles:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, len(self._titles) - 1))

    def was_read(self, row: int) -> bool:
        """Whether the marked answer's model read this row (False where it read them all: nothing to tell)."""
        place = bisect_right(self._read_starts, row) - 1
        return place >= 0 and row < self._read_stops[place]

    def widest(self, column: int) -> tuple[str, ...]:
        """A column's title, the line below it and the longest of its first cells, to size the column by."""
        sample = self._column(column)[:WIDTH_SAMPLE_ROWS]
        kind = self.kind(column)
        below = second_line(kind) if kind is not None else ""
        cell = max(map(str, sample), key=len, default="")
        return *_lines(self._titles[column][:LONGEST_SHOWN]), below, cell[:60]

    def rows_as_text(self, shown: Sequence[Index]) -> str:
        """Some cells as tab-separated lines in the order in which they are shown, for the clipboard."""
        lines: dict[int, list[str]] = {}
        for place, column in sorted((index.row(), index.column()) for index in shown):
            lines.setdefault(place, []).append(self.cell(self.source_row(place), column))
        return tab_lines(lines.values())

    def _column(self, column: int) -> Sequence[object]:
        if column not in self._columns:
            self._columns[column] = cast("Sequence[object]", self._text.iloc[:, column].array)
        return self._columns[column]

    def _background(self, row: int, column: int) -> QBrush | None:
        if self._shading is not None:
            share = self._shading.cells.get((row, column))
            return None if share is None else QBrush(mixed(share / self._most))
        if (row, column) in self._chosen:
            return self._cell_brush
        if self._is_beside(row, column):
            return self._beside_brush
        return self._row_brush if self._read_starts and self.was_read(row) else None

    def _spoken(self, row: int, column: int) -> str:
        text = f"{self._titles[column]}: {self.cell(row, column)[:LONGEST_SHOWN] or tr('empty')}"
        if self.why_apart(row):
            text += tr(", not counted")
        if self._shading is not None and (share := spoken((row, column), self._shading)):
            text += f", {share}"
        if (row, column) in self._chosen:
            return tr("{text}, part of the answer", text=text)
        return tr("{text}, what the answer was chosen by", text=text) if self._is_beside(row, column) else text


def _lines(title: str) -> list[str]:
    """A title in a few lines, so that one of many words takes no more room than its column."""
    return textwrap.wrap(title, TITLE_LINE, max_lines=MOST_LINES, placeholder="…", break_on_hyphens=False) or [title]


def _one_line(text: str) -> str:
    """A cell as one short line: very long cells would make Qt shape text nobody sees."""
    if len(text) > LONGEST_SHOWN:
        text = f"{text[:LONGEST_SHOWN]}…"
    return text.replace("\n", " ⏎ ") if "\n" in text else text


def _faded(palette: QPalette, alpha: int) -> QColor:
    """The palette's highlight colour, translucent: it marks without hiding, in light and dark."""
    color = QColor(palette.color(QPalette.ColorRole.Highlight))
    color.setAlpha(alpha)
    return color
