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


def sources(text: "pd.DataFrame", types: Sequence[ColumnType], apart: "np.ndarray") -> dict[int, "np.ndarray"]:
    """Index of a column with names of groups -> for each row the index of the row whose name it has, int64[rows].

    apart: bool[rows], rows of totals, which belong to no group.
    """
    found: dict[int, np.ndarray] = {}
    if len(text) < 3 or text.shape[1] < 2:
        return found
    filled = np.stack([(text.iloc[:, at] != "").to_numpy(dtype=bool) for at in range(text.shape[1])], axis=1)
    for place in range(text.shape[1] - 1):
        blank = ~filled[:, place] & ~apart
        if not blank.any():
            if place and not found:
                break
            continue
        if not _is_group(text, types, filled, apart, place):
            break
        rows = np.arange(len(text))
        source = np.maximum.accumulate(np.where(filled[:, place] & ~apart, rows, 0))
        found[place] = np.where(blank, source, rows)
    return found


def notes_on(found: dict[int, "np.ndarray"], names: Sequence[str]) -> list[str]:
    """What is said of names that were taken from the rows above."""
    notes = []
    for place, source in found.items():
        count = int((source != np.arange(len(source))).sum())
        rows = "In one row" if count == 1 else f"In {count:,} rows"
        notes.append(f"{rows} the column {quoted(names[place])} is empty: the name of the group above was taken.")
    return notes


def _is_group(
    text: "pd.DataFrame", types: Sequence[ColumnType], filled: "np.ndarray", apart: "np.ndarray", place: int
) -> bool:
    """Whether a column on the left names groups: its first cell is filled, and all others are in every row."""
    if types[place].kind not in (ColumnKind.TEXT, ColumnKind.DATE) and not _are_years(text.iloc[:, place]):
        return False
    rest = filled[~apart][:, place + 1 :]
    if not filled[0, place] or not rest.size:
        return False
    # The column beside it may name smaller groups, and be blank in turn.
    tail = rest[:, 1:] if rest.shape[1] > 1 and not rest[:, 0].all() else rest
    blank = ~filled[~apart, place]
    if not tail.all() or not _many(blank, text.shape[1]):
        return False
    return _named_once(text.iloc[:, place]) or place > 0


def _many(blank: "np.ndarray", columns: int) -> bool:
    """Whether so many names are left out that they are meant: every group has rows without one."""
    in_a_row = bool((blank[1:] & blank[:-1]).any())
    return float(blank.mean()) >= (_FEWEST_BLANKS if columns > 2 else 0.5) or (in_a_row and float(blank.mean()) >= 0.25)


def _named_once(column: "pd.Series[str]") -> bool:
    """Whether no name comes again later: values that are merely missing lie among names that do."""
    cells = column[column != ""]
    runs = cells[cells != cells.shift()]
    return bool(runs.is_unique)


def _are_years(column: "pd.Series[str]") -> bool:
    cells = column[column != ""]
    return bool(len(cells)) and bool(cells.str.fullmatch(r"(?:1[89]|2[01])\d\d").all())
