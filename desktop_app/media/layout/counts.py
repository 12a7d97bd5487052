"""Rows at the end of a list of marks, as of who was present when, that count the marks of each column above them."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import pandas as pd

_MOST_MARKS, _LONGEST_MARK = 6, 12
"""Different marks of a column, and letters of one; what has more is no list of marks."""

_FEWEST_COLUMNS, _FEWEST_ROWS = 2, 3
_MOST_ROWS = 4
"""Rows at the end that may count: one for each mark."""

_LOOKED_AT = 50
_FIGURE = re.compile(r"\d{1,6}")


def rows_of_counts(text: "pd.DataFrame") -> dict[int, str]:
    """The rows at the end that count the same mark in columns of marks -> that mark; "" of all marks together.

    Such a row holds one label at most, beside figures, and each that stands under marks is right.
    """
    height = len(text)
    last = text.iloc[max(_FEWEST_ROWS, height - _MOST_ROWS) :].to_numpy(dtype=object)
    count = next((at for at, row in enumerate(last[::-1]) if not _is_of_figures(row)), len(last))
    if not count:
        return {}
    figures = last[len(last) - count :]
    above = {at: text.iloc[: height - count, at] for at in np.flatnonzero(figures[-1] != "").tolist()}
    marks = {at: cells.to_numpy(dtype=object) for at, cells in above.items() if _are_marks(cells)}
    if len(marks) < max(_FEWEST_COLUMNS, (len(above) - 1) / 2):
        return {}
    counted = (_counted(marks, row) for row in figures)
    return {height - count + at: mark for at, mark in enumerate(counted) if mark is not None}


def _is_of_figures(row: "np.ndarray") -> bool:
    """Whether a row holds figures, and one cell of words at most."""
    filled = [str(cell) for cell in row if cell]
    figures = sum(_FIGURE.fullmatch(cell) is not None for cell in filled)
    return figures >= _FEWEST_COLUMNS and len(filled) - figures <= 1


def _are_marks(cells: "pd.Series[str]") -> bool:
    """Whether a column holds a few short marks, none of them a number, at least one of them twice."""
    if any(re.search(r"\d", str(cell)) for cell in cells.head(_LOOKED_AT)):
        return False  # before all of a long column is counted
    counts = cells[cells != ""].value_counts()
    if not 0 < len(counts) <= _MOST_MARKS or counts.iloc[0] < 2:
        return False
    return all(len(mark) <= _LONGEST_MARK and not re.search(r"\d", mark) for mark in map(str, counts.index))


def _counted(above: "Mapping[int, np.ndarray]", row: "np.ndarray") -> str | None:
    """The mark that occurs in each column as often as its figure says; "" where all do; None where it is not so."""
    if not all(_FIGURE.fullmatch(str(row[at])) for at in above):
        return None
    wanted = [int(row[at]) for at in above]
    marks = sorted({str(cell) for cells in above.values() for cell in cells if cell})
    for mark in marks:
        if wanted == [int((cells == mark).sum()) for cells in above.values()]:
            return mark
    return "" if wanted == [int((cells != "").sum()) for cells in above.values()] else None
