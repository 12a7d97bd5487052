"""What every reader of tables gives: the cells of a sheet as a person sees them, before their layout is known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    import pyarrow as pa


class RawKind(IntEnum):
    """What a workbook keeps of a cell besides what it shows."""

    NONE = 0
    """Nothing: the cell is empty or text, or its digits do not fit a float64 (then the text has them all)."""
    NUMBER = 1
    DATE = 2
    """Seconds since 1970-01-01, without a time zone."""
    DURATION = 3
    """Seconds; times of day too."""
    TRUTH = 4
    """0 or 1."""


@dataclass(frozen=True, eq=False)
class Raw:
    """The values a workbook keeps behind the texts of one column.

    kinds: RawKind of each cell, uint8[rows]. values: float64[rows], NaN where the kind is NONE.
    formats: the number formats of its cells ("0.0%", "dd/mm/yyyy"), the commonest first; General is not among them.
    """

    kinds: "np.ndarray"
    values: "np.ndarray"
    formats: tuple[str, ...] = ()

    def taken(self, rows: "np.ndarray | slice") -> "Raw":
        """The same for some rows, by their indices, as bool[rows] or as a slice."""
        return Raw(self.kinds[rows], self.values[rows], self.formats)


@dataclass(frozen=True, eq=False)
class Sheet:
    """All cells of a sheet or text file, title lines and names of columns among them.

    text: columns of large_string, all of one length, called "0", "1", ...; "" is an empty cell.
    rows: the number of each row in its file, from 1, int64[rows]. columns: likewise of the columns.
    raw: by index of a column, where the file is a workbook.
    widths: how many cells each line of a text file has, int64[rows]; None for workbooks.
    apart: bool[rows], whether an empty line stands before each row; None where the gaps in rows say it.
    hidden: bool[rows], rows that are hidden or filtered; None where none is.
    merged: ranges that are one cell: first row, first column, last row, last column, by their numbers.
    notes: sentences on what was mended or left out so far.
    """

    text: "pa.Table"
    rows: "np.ndarray"
    columns: tuple[int, ...]
    raw: Mapping[int, Raw] = field(default_factory=dict)
    widths: "np.ndarray | None" = None
    apart: "np.ndarray | None" = None
    hidden: "np.ndarray | None" = None
    merged: tuple[tuple[int, int, int, int], ...] = ()
    notes: tuple[str, ...] = ()

    def taken(self, rows: "np.ndarray", columns: Sequence[int]) -> "Sheet":
        """Some rows and columns of it, by their indices."""
        text = self.text if len(columns) == self.text.num_columns else self.text.select(list(columns))
        return Sheet(
            text if len(rows) == text.num_rows else text.take(rows),
            self.rows[rows],
            tuple(self.columns[at] for at in columns),
            {new: self.raw[old].taken(rows) for new, old in enumerate(columns) if old in self.raw},
            None if self.widths is None else self.widths[rows],
            self._apart(rows),
            None if self.hidden is None else self.hidden[rows],
            self.merged,
            self.notes,
        )

    def replaced(self, text: "pa.Table", raw: Mapping[int, Raw]) -> "Sheet":
        """The same with other cells in its rows and columns."""
        return replace(self, text=text, raw=raw)

    def _apart(self, rows: "np.ndarray") -> "np.ndarray | None":
        """Where an empty line, or one that is left out, stands before some of the rows."""
        if self.apart is None:
            return None
        import numpy as np

        lines = np.cumsum(self.apart)[rows]
        apart: np.ndarray = np.diff(lines, prepend=lines[:1]) > 0
        return apart


@dataclass(frozen=True, eq=False)
class Block:
    """The one table found in a sheet: names taken from its head, titles and footers left out.

    text: the cells, str, "" for missing, under unique names, index 0, 1, 2, ...
    raw: by index of a column, rows as in text. row_numbers, column_numbers: as in media.tables.Table.
    hidden: bool[rows] or None. notes: sentences on how it was found.
    values: the same cells with their types, where the file keeps types (parquet).
    depths: int64[rows], how deep the name of each row is indented, where names are so; else None.
    name: of the table, where its sheet holds several; names: those of all of them, the largest first.
    heading: the numbers of the rows in the sheet that name its columns, empty for none.
    titles: the lines above it. unit: what its figures are given in, as one of these says; "" where none does.
    """

    text: "pd.DataFrame"
    raw: Mapping[int, Raw]
    row_numbers: "np.ndarray"
    column_numbers: tuple[int, ...]
    hidden: "np.ndarray | None" = None
    notes: tuple[str, ...] = ()
    values: "pd.DataFrame | None" = None
    depths: "np.ndarray | None" = None
    name: str = ""
    names: tuple[str, ...] = ()
    heading: tuple[int, ...] = ()
    titles: tuple[str, ...] = ()
    unit: str = ""
