"""Names of groups that are written only in the first row of each group."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.media.layout.saying import quoted
from desktop_app.table_reading import ColumnKind, ColumnType

if TYPE_CHECKING:
    import pandas as pd

_FEWEST_BLANKS = 0.4
"""So many cells of a column with names of groups are blank: where it are fewer, some names may just be missing."""

_FILLED = 0.5
"""Least share of the other cells of a row that are filled."""


def sources(text: "pd.DataFrame", types: Sequence[ColumnType], apart: "np.ndarray") -> dict[int, "np.ndarray"]:
    """Index of a column with names of groups -> for each row the index of the row whose name it has, int64[rows].

    apart: bool[rows], rows of totals, which belong to no group.
    """
    found: dict[int, np.ndarray] = {}
    if len(text) < 3 or text.shape[1] < 2:
        return found
    filled: np.ndarray | None = None
    for place in range(text.shape[1] - 1):
        here = (text.iloc[:, place] != "").to_numpy(dtype=bool)
        blank = ~here & ~apart
        if not blank.any():
            if (place and not found) or _names_rows(text.iloc[:, place], types[place], apart):
                break
            continue
        if filled is None:
            # Most tables need none of this, and it takes a while where they have thousands of columns.
            filled = np.stack([(text.iloc[:, at] != "").to_numpy(dtype=bool) for at in range(text.shape[1])], axis=1)
        if not _is_group(text, types, filled, apart, place):
            break
        rows = np.arange(len(text))
        source = np.maximum.accumulate(np.where(here & ~apart, rows, 0))
        found[place] = np.where(blank, source, rows)
    return found


def _names_rows(column: "pd.Series[str]", kind: ColumnType, apart: "np.ndarray") -> bool:
    """Whether a column gives each row a name of its own: then what is missing to its right is missing."""
    return kind.kind is ColumnKind.TEXT and bool(column[~apart].is_unique)


def notes_on(found: dict[int, "np.ndarray"], names: Sequence[str]) -> list[str]:
    """What is said of names that were taken from the rows above."""
    notes = []
    for place, source in found.items():
        count = int((source != np.arange(len(source))).sum())
        name = quoted(names[place])
        notes.append(
            f"In one row the column {name} is empty: the name of the group above was taken."
            if count == 1
            else f"In {count:,} rows the column {name} is empty: the name of the group above was taken."
        )
    return notes


def _is_group(
    text: "pd.DataFrame", types: Sequence[ColumnType], filled: "np.ndarray", apart: "np.ndarray", place: int
) -> bool:
    """Whether a column on the left names groups: its first cell is filled, and each row has cells of its own."""
    if types[place].kind not in (ColumnKind.TEXT, ColumnKind.DATE) and not _are_years(text.iloc[:, place]):
        return False
    rest = filled[~apart][:, place + 1 :]
    if not filled[0, place] or not rest.size:
        return False
    # The column beside it may name smaller groups, and be blank in turn.
    tail = rest[:, 1:] if rest.shape[1] > 1 and not rest[:, 0].all() else rest
    column = text.iloc[:, place]
    # A value may be missing here and there, but not the name of a row.
    if not tail.all(axis=0).any() or (tail.mean(axis=1) < _FILLED).any() or not (_named_once(column) or place > 0):
        return False
    return _many(~filled[~apart, place], text.shape[1]) or _heads_rows(text, types, place)


def _many(blank: "np.ndarray", columns: int) -> bool:
    """Whether so many names are left out that they are meant: every group has rows without one."""
    in_a_row = bool((blank[1:] & blank[:-1]).any())
    return float(blank.mean()) >= (_FEWEST_BLANKS if columns > 2 else 0.5) or (in_a_row and float(blank.mean()) >= 0.25)


def _heads_rows(text: "pd.DataFrame", types: Sequence[ColumnType], place: int) -> bool:
    """Whether names in alphabetical order stand left of a column that names each row: some groups have one row only."""
    names = text.iloc[:, place]
    in_order = names[names != ""].str.casefold().is_monotonic_increasing
    beside = text.iloc[:, place + 1]
    return bool(in_order and types[place + 1].kind is ColumnKind.TEXT and beside.is_unique and (beside != "").all())


def doubtful(
    text: "pd.DataFrame", found: dict[int, "np.ndarray"], types: Sequence[ColumnType], apart: "np.ndarray"
) -> list[str]:
    """A note where the first column may name groups once, but so few of its cells are blank that they were left so."""
    if 0 in found or len(text) < 3 or text.shape[1] < 2 or types[0].kind is not ColumnKind.TEXT:
        return []
    column = text.iloc[:, 0][~apart]
    blank = (column == "").to_numpy(dtype=bool)
    if not blank.any() or not column.iloc[0] or not _named_once(column):
        return []
    count, name = int(blank.sum()), quoted(str(text.columns[0]))
    if count == 1:
        return [f"In one row the column {name} is empty, and no name was taken from above."]
    return [f"In {count:,} rows the column {name} is empty, and no name was taken from above."]


def _named_once(column: "pd.Series[str]") -> bool:
    """Whether no name comes again later: values that are merely missing lie among names that do."""
    cells = column[column != ""]
    runs = cells[cells != cells.shift()]
    return bool(runs.is_unique)


def _are_years(column: "pd.Series[str]") -> bool:
    cells = column[column != ""]
    return bool(len(cells)) and bool(cells.str.fullmatch(r"(?:1[89]|2[01])\d\d").all())
