"""Names that stand alone in a row of their own, above the rows they are for: regions, accounts, days, years."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.media.layout.looks import Look, look_of
from desktop_app.media.layout.names import unique_names
from desktop_app.media.layout.saying import numbers_alone, quoted

if TYPE_CHECKING:
    import pandas as pd

NAME = "Section"
"""What the column with the names is called; a table may have one of that name already."""

_MOST_ROWS = 200_000
"""Rows that are looked through."""

_FILLED = 0.5
"""Least share of their cells, right of the first column, that the rows between fill."""

_FEWEST = 2
"""Least rows of a section, on the average."""

_MANY = 4
"""Names of sections of which some may have one row only."""

_MOST_SAID = 5


@dataclass(frozen=True, eq=False)
class Sections:
    """rows: indices of the rows with the names, int64[sections]. names: the name of each row's section, object[rows].
    beside: whether the other rows leave the column of the names empty, which then is the column of sections.
    alone: whether the rows hold nothing but the names. named_in: the index of the column of the names."""

    rows: "np.ndarray"
    names: "np.ndarray"
    beside: bool
    alone: bool = True
    named_in: int = 0

    @property
    def place(self) -> int:
        """The index of the column of sections: one that was added is the last."""
        return self.named_in if self.beside else -1


def find(text: "pd.DataFrame", totals: Mapping[int, "np.ndarray"]) -> Sections | None:
    """The sections of a table; None where it has none. totals: as layout.totals.label_cells gives them.

    A row may also have lost all of its values, as that of somebody who was not there: so the first row of the table
    has to be a name, each name has rows below it, and they differ from the names, or fill all of their cells.
    """
    height, width = text.shape
    if not 4 <= height <= _MOST_ROWS or width < 2 or not _may_begin(text.iloc[0]):
        return None
    cells = text.to_numpy(dtype=object)
    filled = cells != ""
    alone = filled[:, 0] & ~filled[:, 1:].any(axis=1)
    if width > 2:
        # One cell merged over the whole row is repeated in all of its columns.
        alone |= filled[:, 0] & (cells[:, 1:] == cells[:, :1]).all(axis=1)
    alone[totals.get(0, [])] = False
    heads = np.flatnonzero(alone)
    if not _parts(alone, heads) or len(set(cells[heads, 0])) < 2:
        return None
    beside = not filled[~alone, 0].any()
    called = np.zeros(height, dtype=bool)
    called[totals.get(0, [])] = True
    if not beside and not (
        _ends_in_totals(cells, heads, called) or _differ(cells[~called], filled[~called], alone[~called])
    ):
        return None
    return Sections(heads, _below(cells[:, 0], heads), beside)


def of_heads(text: "pd.DataFrame", rows: Sequence[int], place: int = 0) -> Sections:
    """The sections of a table whose sums stand above their rows, with the name of each in the column at a place."""
    heads, cells = np.array(rows, dtype=np.int64), text.iloc[:, place].to_numpy(dtype=object)
    beside = bool(place) and not any(np.delete(cells, heads))
    return Sections(heads, _below(cells, heads), beside, False, place)


def of_depths(text: "pd.DataFrame", rows: Sequence[int], depths: "np.ndarray", place: int) -> Sections:
    """The same where names are indented: each row is below the last one that is indented less."""
    cells, names = text.iloc[:, place].to_numpy(dtype=object), np.full(len(text), "", dtype=object)
    above: list[str] = []
    for at, depth in enumerate(depths.tolist()):
        above = above[:depth]
        names[at] = above[-1] if above else ""
        above.append(cells[at])
    return Sections(np.array(rows, dtype=np.int64), names, False, False, place)


def _below(cells: "np.ndarray", heads: "np.ndarray") -> "np.ndarray":
    """For each row the cell of the last head at or above it, "" where there is none."""
    before = np.searchsorted(heads, np.arange(len(cells)), side="right") - 1
    return np.where(before < 0, "", cells[heads[np.maximum(before, 0)]])


def _may_begin(row: "pd.Series[str]") -> bool:
    """Whether a row holds one text alone, in its first column or in all: most tables are done with here."""
    return bool(row.iloc[0]) and set(row.iloc[1:]) in ({""}, {row.iloc[0]})


def _parts(alone: "np.ndarray", heads: "np.ndarray") -> bool:
    """Whether the table begins with a name, and each has rows below it, of which there are enough."""
    if len(heads) < 2 or heads[0] != 0 or alone[-1] or (alone[1:] & alone[:-1]).any():
        return False
    return len(alone) - len(heads) >= _FEWEST * len(heads)


def _ends_in_totals(cells: "np.ndarray", heads: "np.ndarray", called: "np.ndarray") -> bool:
    """Whether the last row of each section is a total that is called by its name. called: bool[rows], all totals."""
    lasts = [*(heads[1:] - 1), len(cells) - 1]
    while lasts[-1] > heads[-1] and called[lasts[-1] - 1]:
        lasts[-1] -= 1  # the total of all
    return all(called[last] and cells[at, 0] in cells[last, 0] for at, last in zip(heads, lasts, strict=True))


def _differ(cells: "np.ndarray", filled: "np.ndarray", alone: "np.ndarray") -> bool:
    """Whether the names are of another kind than what stands below them in the same column, or no cell is missing."""
    used = filled[~alone].any(axis=0)
    rest, heads = filled[~alone][:, used], np.flatnonzero(alone)
    if (rest[:, 1:].mean(axis=1) < _FILLED).any():
        return False
    names, others = [str(each) for each in cells[alone, 0]], [str(each) for each in cells[~alone, 0] if each]
    if all(_stands_out(name) for name in names):
        return not any(_stands_out(name) for name in others)
    if _values(others) >= 0.8 > _values(names) or len(set(others)) < len(others):
        return True
    column = [str(each).casefold() for each in cells[:, 0]]
    several = np.diff([*heads, len(alone)]).min() > _FEWEST or len(heads) >= _MANY
    whole = bool(rest.all()) and several
    return whole and column not in (sorted(column), sorted(column)[::-1]) and (cells.shape[1] > 2 or len(heads) > 2)


def _stands_out(name: str) -> bool:
    return name.isupper() or name.endswith(":")


def _values(texts: list[str]) -> float:
    """The share of some texts that are no words: dates, times, numbers."""
    return sum(look_of(each) > Look.TEXT for each in texts) / max(1, len(texts))


def named(text: "pd.DataFrame", sections: Sections, apart: "np.ndarray") -> "pd.DataFrame":
    """The table with the names in every row, but for those of totals. apart: bool[rows], the rows of totals."""
    text = text.copy()
    if sections.beside:
        own = text.columns[sections.named_in]
        text[own] = np.where(apart, text[own], sections.names)
        return text
    names, _ = unique_names([*map(str, text.columns), NAME])
    text[names[-1]] = np.where(apart, "", sections.names)
    return text


def note_on(sections: Sections, text: "pd.DataFrame", row_numbers: "np.ndarray") -> str:
    """What is said of the names. text: as named() gives it."""
    numbers = row_numbers[sections.rows]
    rows = numbers_alone(numbers, most=_MOST_SAID)
    column = quoted(str(text.columns[sections.place]))
    if not sections.alone:
        if len(numbers) == 1:
            return f"The rows below row {rows} have the name above them in column {column}."
        return f"The rows below rows {rows} have the name above them in column {column}."
    if len(numbers) == 1:
        return f"Row {rows} only names the rows below it: its name is in column {column}, and it is not counted."
    return f"Rows {rows} only name the rows below them: their names are in column {column}, and they are not counted."
