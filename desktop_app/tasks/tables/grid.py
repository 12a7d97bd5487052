"""A table as questions are asked of it: the rows that count, cell by cell, with the columns as values."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from desktop_app.media.layout.words import Tells, told_by
from desktop_app.media.tables import Table
from desktop_app.table_reading import ColumnKind, ColumnType, RowRole
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.computed_columns import computed_of
from desktop_app.tasks.tables.query import Condition, columns_in
from desktop_app.tasks.tables.times_in_headers import time_of


class Grid:
    """The cells of a table by row and column, "" where a cell is empty, without the rows that are set apart.

    headers: one text a column. labels: for each row its index in the table as it was read, int64[rows].
    notes: what a person should know about how the table was read.
    """

    def __init__(self, path: Path, sheet: str | None, columns: Sequence[Column]) -> None:
        self.path = path
        self.sheet = sheet
        self.headers = [column.name for column in columns]
        self.row_count = len(columns[0].codes) if columns else 0
        self.labels = np.arange(self.row_count)
        self.notes: tuple[str, ...] = ()
        self.tally: str | None = None
        """The column that is known to say how many things each row stands for."""
        self.only_measure: str | None = None
        """The column that is known to be what is asked for where no other one is named."""
        self.only_time: str | None = None
        """The column that is known to say when each cell of the only measure is."""
        self.parents: tuple[str, ...] = ()
        """The names of the rows that hold sums of rows below them, and the place of the column of these names."""
        self.names = 0
        self.total = ""
        """What the only row of totals is called, which holds the sums of all rows here."""
        self.unit = ""
        """What the figures are given in, as a line above the table says."""
        self.titles: tuple[str, ...] = ()
        """The lines above the table."""
        self.section = ""
        """The column that says below which name each row stands."""
        self._row_numbers: np.ndarray | None = None
        self._column_numbers: tuple[int, ...] = ()
        self._columns = list(columns)
        self._by_name = {column.name: column for column in self._columns}

    @classmethod
    def of_frames(
        cls,
        path: Path,
        frame: pd.DataFrame,
        text: pd.DataFrame,
        types: Sequence[ColumnType] = (),
        currencies: Mapping[int, tuple[str, ...]] | None = None,
        sheet: str | None = None,
    ) -> "Grid":
        """The grid of typed cells and of their texts, of as many rows and columns."""
        kinds = types or [_guessed(frame.iloc[:, place]) for place in range(frame.shape[1])]
        columns = [
            Column(
                place, str(name), frame.iloc[:, place], text.iloc[:, place], kinds[place],
                (currencies or {}).get(place, ()),
            )
            for place, name in enumerate(text.columns)
        ]  # fmt: skip
        grid = cls(path, sheet, columns)
        grid.row_count, grid.labels = len(text), np.arange(len(text))
        return grid

    @classmethod
    def of(cls, table: Table) -> "Grid":
        """The grid of a table that was read from a file."""
        kept = np.setdiff1d(np.arange(len(table.text)), np.array(list(table.set_apart), dtype=np.int64))
        whole = len(kept) == len(table.text)
        frame, text = (each if whole else each.iloc[kept] for each in (table.frame, table.text))
        currencies = {
            place: codes if whole else tuple(codes[row] for row in kept) for place, codes in table.currencies.items()
        }
        grid = cls.of_frames(table.path, frame, text, table.types, currencies, table.sheet)
        grid.labels, grid.notes = kept, table.notes
        grid.parents = tuple(dict.fromkeys(str(table.text.iat[row, table.names]) for row in table.parents))
        grid.names, grid.section = table.names, table.section
        grid.total, grid.unit, grid.titles = _called_total(table), table.unit, table.titles
        grid._row_numbers, grid._column_numbers = table.row_numbers, table.column_numbers
        return grid

    def __iter__(self) -> Iterator[Column]:
        return iter(self._columns)

    def __getitem__(self, name: str) -> Column:
        """A column by its name, or one that is computed of two, which is made where it is first asked for."""
        if name not in self._by_name and (made := computed_of(name, self._by_name)) is not None:
            self._by_name[name] = made
        return self._by_name[name]

    def __contains__(self, name: str) -> bool:
        """Whether there is a column of that name, or both of which it is computed."""
        return name in self._by_name or computed_of(name, self._by_name) is not None

    def at(self, place: int) -> Column:
        """A column by where it stands, from 0."""
        return self._columns[place]

    @property
    def column_count(self) -> int:
        """How many columns the table has."""
        return len(self.headers)

    @property
    def is_blank(self) -> bool:
        """Whether no cell holds anything."""
        return not any(column.filled.any() for column in self)

    def cell(self, row: int, column: int) -> str:
        """The text of a cell."""
        return self._columns[column].text(row)

    def filled(self, column: int) -> np.ndarray:
        """Whether each cell of a column holds anything, bool[rows]."""
        return self._columns[column].filled

    def search(self, column: int, pattern: str) -> np.ndarray:
        """Whether a regular expression (RE2) is found in each cell of a column, bool[rows]."""
        return self._columns[column].search(pattern)

    def numbers(self, column: int) -> np.ndarray:
        """The numbers of a column, float64[rows], NaN where a cell holds none."""
        return self._columns[column].numbers

    def order(self, column: int) -> np.ndarray | None:
        """Something a column can be sorted by, float64[rows] with NaN where it is missing; None for words."""
        own = self._columns[column]
        return own.numbers if own.is_ordered else None

    @cached_property
    def counters(self) -> frozenset[str]:
        """The columns of readings that only go up as days pass, as those of a meter do."""
        days = [column for column in self if column.kind is ColumnKind.DATE and column.filled.all()]
        if not any((np.diff(column.numbers) > 0).all() for column in days) or self.row_count < _FEWEST_READINGS:
            return frozenset()
        return frozenset(column.name for column in self if _is_read_off(column))

    @cached_property
    def entity(self) -> Column | None:
        """The column that says what a row is about: the first one of words whose cells hardly repeat."""
        words = [each for each in self if each.kind is ColumnKind.TEXT and not each.is_number]
        # "AAPL" names a company less well than the column beside it, and so do its address and what is said of it.
        ranked = sorted(words, key=_names_less_well)
        telling = (column for column in words if len(column.texts) > 1)  # not "E0" in every row of a season
        hardly = next((column for column in ranked if _hardly_repeats(column)), None)
        return hardly or next(telling, words[0] if words else None)

    def standing_for(self, rows: np.ndarray, where: Condition | None) -> int:
        """The column whose cells stand for rows that are counted: what a row is about, or else what was asked of it."""
        about = [] if self.entity is None else [self.entity]
        wanted = [self[name] for name in columns_in(where)]
        likely = (*about, *wanted) if about and _hardly_repeats(about[0]) else (*wanted, *about)
        return next((column.place for column in (*likely, *self) if column.filled[rows].all()), 0)

    def row_number(self, row: int) -> int:
        """The number a row has in its file or sheet, from 1."""
        label = int(self.labels[row])
        return label + 1 if self._row_numbers is None else int(self._row_numbers[label])

    def origin(self, row: int, column: int) -> tuple[int, int]:
        """Where a cell stands in the table as it was read: the index of its row, and its column."""
        return int(self.labels[row]), column

    def rows_at(self, cells: Collection[tuple[int, int]]) -> tuple[int, ...]:
        """The rows in which some cells of the table as it was read stand."""
        labels = {row for row, _ in cells}
        return tuple(row for row, label in enumerate(self.labels.tolist()) if label in labels)

    def framed(self, code: str) -> str:
        """An expression over this table as one over df, the table of the file."""
        return code

    def address(self, row: int, column: int) -> str:
        """The address of a cell as spreadsheets name it, "B7"."""
        number = self._column_numbers[column] if self._column_numbers else column + 1
        letters = ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(ord("A") + rest) + letters
        return f"{letters}{self.row_number(row)}"


_FEWEST_READINGS = 6
_READ_OFF = re.compile(
    r"(?i)\b(?:kwh|mwh|m³|m3|readings?|meters?|counter|odometer|mileage|cumulative|running|ytd|stand)\b|zähler|[a-z]stand\b"
)
"""What headers of readings say."""


def _is_read_off(column: Column) -> bool:
    """Whether the numbers of a column are readings, each at least as large as the one above."""
    said = _READ_OFF.search(column.name) is not None
    known = column.numbers[np.isfinite(column.numbers)] if said and column.kind is ColumnKind.NUMBER else np.zeros(0)
    return len(known) >= _FEWEST_READINGS and bool((np.diff(known) >= 0).all()) and bool(known[0] < known[-1])


_LONGEST_NAME = 10
"""Words of a name at most; a sentence has more."""


def _names_less_well(column: Column) -> int:
    """0 for a column of names, 1 for one of sentences, 2 for codes and addresses, 3 for what is at a time."""
    if time_of(column.name) is not None:
        return 3  # the lessons on Monday name no class
    texts = [text.strip() for text in column.texts[:200] if text.strip()]
    numbered = bool(texts) and all(" " not in text and any(map(str.isdigit, text)) for text in texts)
    return 2 if numbered or column.is_of_codes or column.is_of_links else int(is_prose(column))


def is_prose(column: Column) -> bool:
    """Whether most cells are sentences: remarks, summaries, which name nothing."""
    words = [len(text.split()) for text in column.texts[:200] if text.strip()]
    return bool(words) and float(np.median(words)) > _LONGEST_NAME


def _hardly_repeats(column: Column) -> bool:
    filled = column.filled
    return bool(filled.any() and column.count_of(filled) >= 0.6 * filled.sum())


def _called_total(table: Table) -> str:
    """What the only row of totals is called; "" where there is none, or several."""
    rows = [row for row, role in table.set_apart.items() if role is RowRole.TOTAL]
    cells = table.text.iloc[rows[0]] if len(rows) == 1 and not table.section else ()
    return next((cell for cell in map(str, cells) if told_by(cell) is Tells.SUM), "")


def _guessed(values: "pd.Series[Any]") -> ColumnType:
    """The type of a column by how its values are kept, where the table does not say."""
    if pd.api.types.is_bool_dtype(values):
        return ColumnType(ColumnKind.TRUTH)
    if pd.api.types.is_datetime64_any_dtype(values):
        return ColumnType(ColumnKind.DATE)
    if pd.api.types.is_numeric_dtype(values):
        return ColumnType(ColumnKind.NUMBER)
    return ColumnType(ColumnKind.TEXT)
