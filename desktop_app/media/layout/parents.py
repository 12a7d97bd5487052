"""Rows that hold the sums of the rows below them and are not called totals: a country above its regions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.media.layout.arithmetic import Numbers
from desktop_app.media.layout.saying import numbers_alone, numbers_in_words
from desktop_app.table_reading import ColumnKind, ColumnType

if TYPE_CHECKING:
    import pandas as pd

_FEWEST_ROWS, _MOST_ROWS = 5, 3_000
"""Rows of tables that are looked through."""

_LEAST = {1: 100.0, 2: 10.0}
"""By how many columns agree, how large a sum has to be, so that it is none by chance; with more, 1."""

_SEVERAL = 0.5
"""Least share of the sums that are of two rows at least: of one row, it may be said twice."""

_OF_ALL = re.compile(r"(?i)\b(?:all|whole|entire|overall|everything|everybody|world|alle|gesamt\w*|todos|todas)\b")
"""Names of what the rows below come to, of which a single number is enough."""


@dataclass(frozen=True)
class Parents:
    """rows: indices of the rows with sums of rows below them. heads: those of them that are of the rows up to the next;
    the first row may hold the sum of all. indented: whether names that are indented say so."""

    rows: tuple[int, ...] = ()
    heads: tuple[int, ...] = ()
    indented: bool = False

    def notes(self, row_numbers: "np.ndarray") -> tuple[str, ...]:
        """What is said of such rows."""
        if not self.rows:
            return ()
        if self.indented:
            rows = numbers_in_words(row_numbers[list(self.rows)])
            return (f"The names below {rows} are indented: what they are part of is not added up with them.",)
        if len(self.rows) == 1:
            return (
                f"Row {row_numbers[self.rows[0]]} holds the sum of the rows below it; it is not added up with them.",
            )
        rows = numbers_alone(row_numbers[list(self.rows)])
        return (f"Rows {rows} hold sums of the rows below them; they are not added up with them.",)


NONE = Parents()


def of_depths(depths: "np.ndarray", frame: "pd.DataFrame", types: Sequence[ColumnType]) -> Parents:
    """The rows above names that are indented further, where they have figures of their own; depths: as in Block."""
    rows = np.flatnonzero(np.diff(depths) > 0)
    numeric = [at for at, kind in enumerate(types) if kind.kind is ColumnKind.NUMBER]
    if not len(rows) or not numeric or frame.iloc[rows, numeric].isna().all(axis=1).any():
        return NONE
    return Parents(tuple(rows.tolist()), tuple(rows.tolist()), indented=True)


_CODE = r"[A-Z]{0,4}[-. ]?\d{2,}[A-Z0-9]*"
_MOST_CODES = 0.9


def place_of_names(text: "pd.DataFrame", types: Sequence[ColumnType], heads: Sequence[int]) -> int:
    """The column that names the rows at the head of others: the first, or one beside it where that holds codes."""
    first = text.iloc[:, 0]
    if not heads or first[first != ""].str.fullmatch(_CODE).mean() < _MOST_CODES:
        return 0
    for place in range(1, text.shape[1]):
        column, own = text.iloc[:, place], text.iloc[list(heads), place]
        codes = column[column != ""].str.fullmatch(_CODE).mean() >= _MOST_CODES
        if types[place].kind is ColumnKind.TEXT and not codes and own.all() and _are_own(column, own):
            return place
    return 0


def _are_own(column: "pd.Series[str]", own: "pd.Series[str]") -> bool:
    """Whether the names are those of these rows alone."""
    return bool(own.is_unique and column.isin(own).sum() == len(own))


def find(text: "pd.DataFrame", frame: "pd.DataFrame", types: Sequence[ColumnType]) -> Parents:
    """The rows with sums of those below them, where that goes for the whole table and at least half of its numbers.

    Their names, in the first column, have to be theirs alone.
    """
    numeric = [at for at, kind in enumerate(types) if kind.kind is ColumnKind.NUMBER]
    if not numeric or 0 in numeric or not _FEWEST_ROWS <= len(text) <= _MOST_ROWS or not text.iloc[:, 0].all():
        return NONE
    full = [at for at in numeric if not frame.iloc[:, at].isna().any()]
    if len(full) * 2 < len(numeric):
        return NONE
    numbers = Numbers.of(frame, text, full, None)
    found = next((each for first in (0, 1) if (each := _parents(numbers, first, len(numeric)))), NONE)
    names = text.iloc[:, 0]
    if len(found.rows) == 1 and len(full) == 1 and _OF_ALL.search(str(names.iloc[0])) is None:
        # One number may be that of all others by chance, or be spent on them: votes, an income.
        return NONE
    return found if names.isin(names.iloc[list(found.rows)]).sum() == len(found.rows) else NONE


def _parents(numbers: Numbers, first: int, columns: int) -> Parents | None:
    """The parents from a row on; the first row of the table is their sum where they begin below it."""
    summed = _summed(numbers, first)
    if not summed or 2 * len(summed) < columns:
        return None
    heads = [first + at for at in numbers.taken(first, summed).parted()]
    if not first and len(heads) == 1:
        return Parents((0,))
    several = np.diff([*heads, len(numbers.values)]) > 2
    if len(heads) < 2 or several.mean() < _SEVERAL or (first and not _is_sum(numbers, summed, heads)):
        return None
    return Parents((0, *heads) if first else tuple(heads), tuple(heads))


def _summed(numbers: Numbers, first: int) -> list[int]:
    """The columns in which a row is the sum of the same number of rows below it, two at least, as many as agree."""
    values = numbers.values[first]
    below = numbers.sums[first + 3 :] - numbers.sums[first + 1]
    if not len(below):
        return []
    counts = np.arange(2, len(below) + 2)[:, None]
    fits = (np.abs(below - values) <= numbers.slack(counts)) & (values != 0)
    columns: list[int] = np.flatnonzero(fits[int(np.argmax(fits.sum(axis=1)))]).tolist()
    least = _LEAST.get(len(columns), 1.0)
    return columns if (np.abs(values[columns]) >= least).all() else []


def _is_sum(numbers: Numbers, columns: Sequence[int], heads: Sequence[int]) -> bool:
    """Whether the first row is the sum of some others."""
    some = numbers.values[:, columns]
    slack = numbers.slack(np.array([[len(heads)]]))[0][list(columns)]
    return bool((np.abs(some[list(heads)].sum(axis=0) - some[0]) <= slack).all())
