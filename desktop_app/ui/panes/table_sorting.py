"""The order in which the rows of a table are shown: as the file has them, or sorted by a column."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCollator, QLocale, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from desktop_app.translation import tr
from desktop_app.ui.widgets.menu_choice import add_choice

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from desktop_app.media.tables import Table


class RowOrder:
    """Which row of a table stands where: a permutation, of the view alone. Rows are counted from 0.

    Numbers, dates and lengths of time go by value (amounts in several currencies by currency first), words as a
    dictionary in the language of the window has them. Equal rows stay as the file has them. Rows without a value come
    last in either direction, and after them those that are set apart, such as totals: they are no rows of the data.
    """

    def __init__(self, table: "Table", is_apart: Callable[[int], bool]) -> None:
        self._table = table
        self._is_apart = is_apart
        self._order: np.ndarray | None = None
        self._places: np.ndarray | None = None
        self.column = -1
        """The column that rows are sorted by; -1 where they stand as the file has them."""
        self.descending = False
        # Of the column sorted by last: a second click has it the other way round.
        self._kept: tuple[int, tuple[np.ndarray, np.ndarray]] | None = None

    def row(self, place: int) -> int:
        """The table's row that is shown at a place."""
        return place if self._order is None else int(self._order[place])

    def place(self, row: int) -> int:
        """Where a row of the table is shown."""
        return row if self._places is None else int(self._places[row])

    def sort(self, column: int, descending: bool = False) -> None:
        """Sort by a column; -1 for the order of the file."""
        self.column, self.descending = column, descending
        self._order = self._places = None
        if column >= 0:
            self._order = self._sorted(column, descending)
            self._places = _inverse(self._order)

    def _sorted(self, column: int, descending: bool) -> "np.ndarray":
        """The rows in the order of their values, intp[rows]."""
        import numpy as np

        if self._kept is None or self._kept[0] != column:
            self._kept = column, _values(self._table, column)
        values, known = self._kept[1]
        counted = np.ones(len(known), bool)
        counted[[row for row in self._table.set_apart if self._is_apart(row)]] = False
        rows = np.flatnonzero(known & counted)
        if descending:
            # Backwards before and after, so that equal rows stay as the file has them.
            rows = rows[::-1]
        rows = rows[np.argsort(values[rows], kind="stable")]
        rest = np.flatnonzero(~known & counted), np.flatnonzero(~counted)
        return np.concatenate([rows[::-1] if descending else rows, *rest])


def add_sorting(
    menu: QMenu, sorted_by: tuple[int, bool], column: int, sort: Callable[[int, Qt.SortOrder], object]
) -> None:
    """Offer in a column's menu to sort by it, the present choice checked.

    sorted_by: the column that rows are sorted by now, -1 for none, and whether from the highest. sort: called with the
    column wanted, -1 for the order of the file, and the direction.
    """
    group = QActionGroup(menu)

    def offer(text: str, wanted: int, order: Qt.SortOrder) -> None:
        present = sorted_by == (wanted, order == Qt.SortOrder.DescendingOrder)
        add_choice(menu, group, text, present).triggered.connect(lambda: sort(wanted, order))

    offer(tr("Sort ascending"), column, Qt.SortOrder.AscendingOrder)
    offer(tr("Sort descending"), column, Qt.SortOrder.DescendingOrder)
    offer(tr("Rows as in the file"), -1, Qt.SortOrder.AscendingOrder)


def _inverse(order: "np.ndarray") -> "np.ndarray":
    """Where each row stands in an order, intp[rows]."""
    import numpy as np

    places = np.empty_like(order)
    places[order] = np.arange(len(order))
    return places


def _values(table: "Table", column: int) -> tuple["np.ndarray", "np.ndarray"]:
    """What the cells of a column are sorted by, and which of them have a value, bool[rows]."""
    import numpy as np

    cells = table.frame.iloc[:, column]
    if cells.dtype.kind not in "iufbmM":
        shown = table.text.iloc[:, column]
        return _alphabetical(shown), (shown != "").to_numpy(bool)
    known = cells.notna().to_numpy(bool)
    # Of cells without a value, which some types cannot hold, anything of the type serves.
    values = cells.to_numpy() if cells.dtype.kind != "b" else cells.fillna(False).to_numpy(bool)
    if codes := table.currencies.get(column):
        _, currencies = np.unique(codes, return_inverse=True)
        _, amounts = np.unique(values, return_inverse=True)
        values = currencies * len(values) + amounts
    return values, known


def _alphabetical(texts: "pd.Series") -> "np.ndarray":
    """Where each text stands among all of them in a dictionary, int64[rows]; capitals make no difference."""
    import numpy as np
    import pandas as pd

    codes, distinct = pd.factorize(texts)
    folded = [str(each).casefold() for each in distinct]
    # Nearly in order by their letters already: far fewer of the collator's slower comparisons are left.
    ordered = sorted(sorted(set(folded)), key=QCollator(_language()).sortKey)
    places = {text: place for place, text in enumerate(ordered)}
    return np.array([places[text] for text in folded], np.int64)[codes]


def _language() -> QLocale:
    """That of the window. English stands for "C", in which ä comes after z."""
    own = QLocale()
    return own if own.language() is not QLocale.Language.C else QLocale(QLocale.Language.English)
