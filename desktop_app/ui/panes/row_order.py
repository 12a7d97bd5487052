"""In which order the rows of a table stand: as the file has them, or by the values of a column."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCollator, QLocale

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from desktop_app.media.tables import Table


@dataclass(frozen=True, eq=False)
class Sorted:
    """Rows as they stand sorted by a column; -1 and None for those of the file.

    rows: which row stands at each place, intp[rows]. places: where each row stands, intp[rows]. values: what the cells
    were compared by, and which of them have a value, bool[rows].
    """

    column: int = -1
    descending: bool = False
    rows: "np.ndarray | None" = None
    places: "np.ndarray | None" = None
    values: "tuple[np.ndarray, np.ndarray] | None" = None


_AS_IN_THE_FILE = Sorted()


class RowOrder:
    """Which row of a table stands where: a permutation, of the view alone. Rows are counted from 0.

    Numbers, dates and lengths of time go by value (amounts in several currencies by currency first), words as a
    dictionary in the language of the window has them. Equal rows stay as the file has them. Rows without a value come
    last in either direction, and after them those that are set apart, such as totals: they are no rows of the data.
    """

    def __init__(self, table: "Table") -> None:
        self._table = table
        self._now = _AS_IN_THE_FILE

    @property
    def by(self) -> tuple[int, bool]:
        """The column that rows are sorted by, -1 for none, and whether from the highest."""
        return self._now.column, self._now.descending

    def row(self, place: int) -> int:
        """The table's row that is shown at a place."""
        return place if self._now.rows is None else int(self._now.rows[place])

    def place(self, row: int) -> int:
        """Where a row of the table is shown."""
        return row if self._now.places is None else int(self._now.places[row])

    def texts(self, column: int) -> "pd.Series | None":
        """What has to be compared as texts before a column can be sorted; None where that is known, or no text."""
        if self._known(column) is not None or self._table.frame.iloc[:, column].dtype.kind in "iufbmM":
            return None
        return self._table.text.iloc[:, column]

    def worked_out(
        self, column: int, descending: bool, apart: Collection[int] = (), alphabet: "np.ndarray | None" = None
    ) -> Sorted:
        """The order by a column, -1 for that of the file; nothing is changed, so that any thread may ask.

        apart: rows that come last. alphabet: alphabetical() of texts(), where it was worked out already.
        """
        if column < 0:
            return _AS_IN_THE_FILE
        values = self._known(column) or _values(self._table, column, alphabet)
        rows = _sorted(*values, descending, apart)
        return Sorted(column, descending, rows, _inverse(rows), values)

    def take(self, order: Sorted) -> None:
        """Let the rows stand so."""
        # What a column was compared by is kept: a second click has it the other way round.
        self._now = order

    def _known(self, column: int) -> "tuple[np.ndarray, np.ndarray] | None":
        return self._now.values if self._now.column == column else None


def alphabetical(texts: "pd.Series", language: str) -> "np.ndarray":
    """Where each text stands among all of them in a dictionary, int64[rows]; capitals make no difference.

    language: the name of a QLocale. Runs in a child process, as it holds the interpreter lock for seconds.
    """
    import numpy as np
    import pandas as pd

    codes, distinct = pd.factorize(texts)
    folded = [str(each).casefold() for each in distinct]
    # Nearly in order by their letters already: far fewer of the collator's slower comparisons are left.
    ordered = sorted(sorted(set(folded)), key=QCollator(QLocale(language)).sortKey)
    places = {text: place for place, text in enumerate(ordered)}
    return np.array([places[text] for text in folded], np.int64)[codes]


def language_of_words() -> str:
    """That of the window. English stands for "C", in which ä comes after z."""
    own = QLocale()
    return (own if own.language() is not QLocale.Language.C else QLocale(QLocale.Language.English)).name()


def _sorted(values: "np.ndarray", known: "np.ndarray", descending: bool, apart: Collection[int]) -> "np.ndarray":
    """The rows in the order of their values, intp[rows]."""
    import numpy as np

    counted = np.ones(len(known), bool)
    counted[list(apart)] = False
    rows = np.flatnonzero(known & counted)
    if descending:
        # Backwards before and after, so that equal rows stay as the file has them.
        rows = rows[::-1]
    rows = rows[np.argsort(values[rows], kind="stable")]
    rest = np.flatnonzero(~known & counted), np.flatnonzero(~counted)
    return np.concatenate([rows[::-1] if descending else rows, *rest])


def _inverse(order: "np.ndarray") -> "np.ndarray":
    """Where each row stands in an order, intp[rows]."""
    import numpy as np

    places = np.empty_like(order)
    places[order] = np.arange(len(order))
    return places


def _values(table: "Table", column: int, alphabet: "np.ndarray | None") -> tuple["np.ndarray", "np.ndarray"]:
    """What the cells of a column are sorted by, and which of them have a value, bool[rows]."""
    import numpy as np

    cells = table.frame.iloc[:, column]
    if cells.dtype.kind not in "iufbmM":
        shown = table.text.iloc[:, column]
        places = alphabet if alphabet is not None else alphabetical(shown, language_of_words())
        return places, (shown != "").to_numpy(bool)
    known = cells.notna().to_numpy(bool)
    # Of cells without a value, which some types cannot hold, anything of the type serves.
    values = cells.to_numpy() if cells.dtype.kind != "b" else cells.fillna(False).to_numpy(bool)
    if codes := table.currencies.get(column):
        _, currencies = np.unique(codes, return_inverse=True)
        _, amounts = np.unique(values, return_inverse=True)
        values = currencies * len(values) + amounts
    return values, known
