"""A sheet while its layout is looked for: which cells are filled, and what those of a row look like."""

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.media.layout.looks import Look, look_of
from desktop_app.media.sheets import Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np

MOST_SAMPLED = 40_000
"""Cells looked at one by one, so that wide sheets do not take long."""


class Grid:
    """A sheet and what is asked of it again and again. sheet: its cells; filled: bool[rows, columns]."""

    def __init__(self, sheet: Sheet, filled: "np.ndarray | None" = None) -> None:
        self.sheet = sheet
        self.filled = _filled(sheet) if filled is None else filled
        self._rows: dict[int, list[str]] = {}
        self._looks: dict[int, list[Look]] = {}

    @property
    def height(self) -> int:
        """How many rows."""
        return int(self.filled.shape[0])

    @property
    def width(self) -> int:
        """How many columns."""
        return int(self.filled.shape[1])

    @cached_property
    def counts(self) -> "np.ndarray":
        """How many cells of each row are filled, int[rows]."""
        counts: np.ndarray = self.filled.sum(axis=1)
        return counts

    @cached_property
    def usual_count(self) -> float:
        """How many cells of a well-filled row are filled: of one row in four among the first hundreds."""
        import numpy as np

        return float(min(self.width, max(np.percentile(self.counts[:500], 75), min(2, self.width))))

    @cached_property
    def apart(self) -> "np.ndarray":
        """Whether an empty row stands before each row, bool[rows]."""
        import numpy as np

        if self.sheet.apart is not None:
            return self.sheet.apart
        steps: np.ndarray = np.diff(self.sheet.rows, prepend=self.sheet.rows[:1]) > 1
        return steps

    def row(self, at: int) -> list[str]:
        """The texts of a row."""
        if at not in self._rows:
            self._rows[at] = [str(column[at].as_py()) for column in self.sheet.text.columns]
        return self._rows[at]

    def looks(self, at: int) -> list[Look]:
        """What the cells of a row look like."""
        if at not in self._looks:
            raw = self.sheet.raw
            kinds = [int(raw[place].kinds[at]) if place in raw else 0 for place in range(self.width)]
            self._looks[at] = [look_of(text, kind) for text, kind in zip(self.row(at), kinds, strict=True)]
        return self._looks[at]

    def taken(self, rows: "np.ndarray", columns: "Sequence[int]") -> "Grid":
        """Some rows and columns of it, by their indices."""
        import numpy as np

        if len(rows) == self.height and len(columns) == self.width:
            return self
        return Grid(self.sheet.taken(rows, columns), self.filled[np.ix_(rows, np.array(columns, dtype=np.int64))])

    def compact(self) -> "Grid":
        """The same without rows and columns that hold nothing; where empty rows stood is kept in mind."""
        import numpy as np

        rows, columns = np.flatnonzero(self.filled.any(axis=1)), np.flatnonzero(self.filled.any(axis=0))
        found = self.taken(rows, columns.tolist())
        if self.sheet.apart is None or len(rows) == self.height:
            return found
        # In a text file a row of delimiters alone (",,,") is as empty as an empty line.
        apart = self.sheet.apart[rows] | (np.diff(rows, prepend=rows[:1]) > 1)
        return Grid(replace(found.sheet, apart=apart), found.filled)

    @property
    def most_sampled(self) -> int:
        """How many of its rows may be looked at cell by cell."""
        return max(6, MOST_SAMPLED // max(1, self.width))


def _filled(sheet: Sheet) -> "np.ndarray":
    import numpy as np
    import pyarrow.compute as pc

    flags = [pc.not_equal(column, "").to_numpy() for column in sheet.text.columns]
    return np.stack(flags, axis=1) if flags else np.zeros((0, 0), dtype=bool)
