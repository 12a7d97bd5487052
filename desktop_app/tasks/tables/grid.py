"""A table as this task reads it: the text of every cell, searchable, and columns as numbers when they are wanted."""

import re
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from desktop_app.media.numbers import parse_number
from desktop_app.media.tables import Table

_WITH_UNIT = re.compile(r"([-+\u2212]?\d[\d.,]*)\s*[^\d\s-][^\d-]*$")

_MOST_FOUND = 100_000_000
"""Bytes of search results kept: a question is searched for twice, to choose rows and to find a rule."""


class Grid:
    """The cells of a table by row and column, "" where a cell is empty; Arrow keeps a million rows compact.

    headers: one text a column.
    """

    def __init__(self, path: Path, sheet: str | None, frame: pd.DataFrame, text: pd.DataFrame) -> None:
        self.path = path
        self.sheet = sheet
        self.headers = [str(name) for name in text.columns]
        self.row_count = len(text)
        self._frame = frame
        self._texts = [_arrow(text.iloc[:, place]) for place in range(text.shape[1])]
        self._numbers: dict[int, np.ndarray] = {}
        self._found: dict[tuple[int, str], np.ndarray] = {}

    @classmethod
    def of(cls, table: Table) -> "Grid":
        """The grid of a table that was read from a file, made once for as long as the table is kept."""
        if table not in _grids:
            _grids[table] = cls(table.path, table.sheet, table.frame, table.text)
        return _grids[table]

    @property
    def column_count(self) -> int:
        """How many columns the table has."""
        return len(self.headers)

    @property
    def is_blank(self) -> bool:
        """Whether no cell holds anything."""
        return not any(self.filled(column).any() for column in range(self.column_count))

    def cell(self, row: int, column: int) -> str:
        """The text of a cell."""
        text: str = self._texts[column][row].as_py()
        return text

    def filled(self, column: int) -> np.ndarray:
        """Whether each cell of a column holds anything, bool[rows]."""
        return _flags(pc.not_equal(pc.utf8_trim_whitespace(self._texts[column]), ""))

    def equals(self, column: int, text: str) -> np.ndarray:
        """Whether each cell of a column is a text, in whatever case, bool[rows]."""
        lowered = pc.utf8_lower(pc.utf8_trim_whitespace(self._texts[column]))
        return _flags(pc.equal(lowered, text.strip().lower()))

    def search(self, column: int, pattern: str) -> np.ndarray:
        """Whether a regular expression (RE2) is found in each cell of a column, bool[rows]."""
        if (column, pattern) not in self._found:
            if len(self._found) * self.row_count > _MOST_FOUND:
                self._found.clear()
            self._found[column, pattern] = _flags(pc.match_substring_regex(self._texts[column], pattern))
        return self._found[column, pattern]

    def numbers(self, column: int) -> np.ndarray:
        """The numbers of a column, float64[rows], NaN where a cell holds none; worked out once."""
        if column not in self._numbers:
            self._numbers[column] = self._parse(column)
        return self._numbers[column]

    def _parse(self, column: int) -> np.ndarray:
        typed = self._frame.iloc[:, column]
        if pd.api.types.is_numeric_dtype(typed) and not pd.api.types.is_bool_dtype(typed):
            return typed.to_numpy(dtype=np.float64, na_value=np.nan)
        different = self._texts[column].dictionary_encode()
        parsed = [_number_in(text) for text in different.dictionary.to_pylist()]
        values = np.array([np.nan if value is None else value for value in parsed], dtype=np.float64)
        return values[different.indices.to_numpy()] if len(values) else np.full(self.row_count, np.nan)

    def order(self, column: int) -> np.ndarray | None:
        """Something a column can be sorted by, float64[rows] with NaN where it is missing; None for words."""
        typed = self._frame.iloc[:, column]
        if pd.api.types.is_datetime64_any_dtype(typed):
            days = typed.to_numpy(dtype="datetime64[s]").astype(np.int64).astype(np.float64)
            return np.where(typed.isna().to_numpy(), np.nan, days)
        if column not in self._numbers and not self._seems_numeric(column):
            return None
        numbers = self.numbers(column)
        return numbers if np.isfinite(numbers).mean() > 0.5 else None

    def _seems_numeric(self, column: int) -> bool:
        """Whether about half of some cells, spread over the column, hold a number: cheap to see beforehand."""
        filled = np.flatnonzero(self.filled(column))
        some = filled[:: max(1, len(filled) // 100)]
        found = [_number_in(self.cell(int(row), column)) is not None for row in some]
        return bool(found) and sum(found) > 0.4 * len(found)


_grids: WeakKeyDictionary[Table, Grid] = WeakKeyDictionary()


def _arrow(texts: "pd.Series[Any]") -> Any:
    found = pa.array(texts.fillna("").astype(str), type=pa.large_string())
    return found.combine_chunks() if isinstance(found, pa.ChunkedArray) else found


def _flags(found: Any) -> np.ndarray:
    flags: np.ndarray = found.to_numpy(zero_copy_only=False)
    return flags


def _number_in(text: str) -> float | None:
    """The number a cell says or begins with, as in "10 kg", where it has only one."""
    number = parse_number(text)
    if number is None and (found := _WITH_UNIT.match(text.strip())):
        number = parse_number(found[1])
    return number
