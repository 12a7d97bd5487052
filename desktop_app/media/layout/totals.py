"""Rows of totals: recognised by what they are called and by their value, and set apart."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.media.layout.arithmetic import Numbers
from desktop_app.media.layout.counts import rows_of_counts
from desktop_app.media.layout.saying import numbers_alone, quoted
from desktop_app.media.layout.words import Tells, is_bare, labels, told_by
from desktop_app.table_reading import ColumnKind, ColumnType

if TYPE_CHECKING:
    import pandas as pd

_MOST_LABELLED = 20_000
"""Rows that may be called totals; where more are, the word means something else."""

_SELDOM = 20
"""Where fewer than one in so many rows that are called totals is one, those are so by chance."""

_MANY_NAMES = 100
"""Different texts in a column of names, in which "Media" and "Max" may be towns."""

_NAMED = 0.6
"""Share of the columns of words that a row fills which has a name of its own."""

_OWN = 2
"""Cells of words that a total has not, beside its label: those of a row with so many are its own."""

_MOST_SAID = 5
_CELLS_AT_ONCE = 100_000


@dataclass(frozen=True)
class Totals:
    """Which rows (indices) hold totals, and what is said of them; how many are called so and are none.

    heads: those that stand above their rows and have the name of a group.
    """

    rows: frozenset[int] = frozenset()
    notes: tuple[str, ...] = ()
    unmatched: int = 0
    heads: tuple[int, ...] = ()


@dataclass
class _Search:
    """Rows found so far; unmatched: those called totals whose value is not one; blank: those without any value."""

    numbers: Numbers
    told: Mapping[int, Tells]
    found: list[int] = field(default_factory=list)
    unmatched: list[int] = field(default_factory=list)
    blank: list[int] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)


def label_cells(text: "pd.DataFrame") -> dict[int, "np.ndarray"]:
    """Index of a column -> indices of its rows whose text is a label of totals."""
    import pyarrow as pa

    found = {}
    height = len(text)
    # Several narrow columns at once: starting a search costs more than going through a thousand cells.
    width = max(1, _CELLS_AT_ONCE // max(1, height))
    for first in range(0, text.shape[1], width):
        columns = [pa.array(column) for _, column in text.iloc[:, first : first + width].items()]
        arrays = [each.combine_chunks() if isinstance(each, pa.ChunkedArray) else each for each in columns]
        flags = labels(arrays[0] if len(arrays) == 1 else pa.concat_arrays(arrays)).reshape(len(columns), height)
        for place in np.flatnonzero((flags.sum(axis=1) > 0) & (flags.sum(axis=1) <= _MOST_LABELLED)).tolist():
            found[first + place] = np.flatnonzero(flags[place])
    return found


def find(
    text: "pd.DataFrame",
    frame: "pd.DataFrame",
    types: Sequence[ColumnType],
    cells: Mapping[int, "np.ndarray"],
    row_numbers: "np.ndarray",
    hidden: "np.ndarray | None",
) -> Totals:
    """The rows of totals in a table. cells: as label_cells gives them. row_numbers: as the notes call the rows."""
    counts = rows_of_counts(text)
    if counts:
        return Totals(frozenset(counts), tuple(_said_of_counts(text, counts, row_numbers)))
    numeric = [at for at, kind in enumerate(types) if kind.kind in (ColumnKind.NUMBER, ColumnKind.DURATION)]
    if not numeric or len(text) < 2:
        return Totals()
    said = _labels_of(text, cells, set(numeric))
    last = _unlabelled_last(text, types, numeric)
    if not said and last is None:
        return Totals()
    numbers = Numbers.of(frame, text, numeric, hidden)
    said = _without_entries(text, said, numbers, set(numeric))
    search = _Search(numbers, {at: tells for at, (tells, _) in said.items()})
    for at in sorted(said):
        _look(search, at, is_bare(said[at][1]))
    _second_look(search, said)
    search.blank = _blank(text, said, search.found)
    unlabelled = last is not None and last not in search.found and search.numbers.is_sum(last, search.found)
    notes = [*_said(search, said, row_numbers)]
    if unlabelled and last is not None:
        notes.append(
            f"Row {row_numbers[last]} has no label but holds the sums of the rows above it; it is not counted."
        )
        search.found.append(last)
    rows = frozenset([*search.found, *search.blank])
    return Totals(rows, tuple(notes), len(search.unmatched), tuple(search.heads))


def _labels_of(
    text: "pd.DataFrame", cells: Mapping[int, "np.ndarray"], numeric: set[int]
) -> dict[int, tuple[Tells, str]]:
    """Row -> what it is called, by the first of its cells that is a label of totals."""
    found: dict[int, tuple[Tells, str]] = {}
    words = set(range(text.shape[1])) - numeric
    for place in sorted(cells):
        column = text.iloc[:, place]
        has_many_names = len(text) > _MANY_NAMES and column.nunique() > _MANY_NAMES
        kinds = _kinds(text, place, cells[place].tolist(), words.difference([place]))
        for at in cells[place].tolist():
            label = str(column.iloc[at])
            tells = told_by(label)
            if has_many_names and tells is not Tells.SUM and (text.iloc[at] != "").all():
                continue  # a town called Media, in a row that leaves no cell empty
            if label in kinds and not (tells is Tells.SUM and is_bare(label)):
                continue
            if has_many_names and tells in (Tells.LEAST, Tells.MOST) and not is_bare(label):
                continue  # somebody called Max Roboto
            if at not in found and tells is not None and (place not in numeric or is_bare(label)):
                found[at] = (tells, label)
    return found


def _kinds(text: "pd.DataFrame", place: int, rows: Sequence[int], others: set[int]) -> set[str]:
    """Texts of a column that say of what kind a row is, as "Media" does of a journalist's.

    Some row with it fills most of the other columns of words, and not as the row beside it does: a mean has no name.
    """
    if not others or not len(rows):
        return set()
    words = text.iloc[:, sorted(others)]
    own = words.iloc[list(rows)].to_numpy(dtype=object)
    beside = words.iloc[[at - 1 if at else at + 1 for at in rows]].to_numpy(dtype=object)
    filled = own != ""
    named = (filled.mean(axis=1) >= _NAMED) & ((own != beside) & filled).any(axis=1)
    return set(text.iloc[list(rows), place].to_numpy(dtype=object)[named].astype(str))


def _without_entries(
    text: "pd.DataFrame", said: Mapping[int, tuple[Tells, str]], numbers: Numbers, numeric: set[int]
) -> dict[int, tuple[Tells, str]]:
    """The same without rows that are entries like the others: of an airline called Total, a maker called Soma.

    Such a row says two things at least, beside its label, that no row beside it says. Where that goes for half of the
    rows called so, it is a name. They are totals all the same where every figure is a sum.
    """
    words = text.iloc[:, [at for at in range(text.shape[1]) if at not in numeric]].to_numpy(dtype=object)
    entries: Counter[str] = Counter()
    for at, (_, label) in said.items():
        beside = words[[each for each in (at - 1, at + 1) if 0 <= each < len(words)]]
        own = (words[at] != "") & (words[at] != label) & (beside != words[at]).all(axis=0)
        entries[label] += own.sum() >= _OWN
    called = Counter(label for _, label in said.values())
    last, kept = 0, {}
    for at in sorted(said):
        label = said[at][1]
        if 2 * entries[label] < called[label] or any(numbers.is_sum(at, (), start) for start in {0, last}):
            kept[at] = said[at]
        last = at + 1
    return kept


def _unlabelled_last(text: "pd.DataFrame", types: Sequence[ColumnType], numeric: Sequence[int]) -> int | None:
    """The last row, where it leaves all words and dates empty that the other rows have."""
    others = [at for at in range(text.shape[1]) if at not in numeric]
    last = len(text) - 1
    if not others or any(text.iat[last, at] for at in others) or last < 2:
        return None
    first = text.iloc[:last, others[0]]
    return last if bool((first != "").mean() > 0.5) else None


def _look(search: _Search, at: int, bare: bool) -> None:
    """Sets a row apart where its value is what its label says, by the rows above it or below it."""
    if not search.numbers.filled(at):
        return
    tells = search.told[at]
    if search.numbers.matches(at, tells, search.found, least=2) or search.numbers.matches_below(
        at, tells, search.found, sorted(search.told)
    ):
        search.found.append(at)
    elif bare:
        search.unmatched.append(at)


def _second_look(search: _Search, said: Mapping[int, tuple[Tells, str]]) -> None:
    """Groups of a single row have totals too, which only the others', or that of all, make believable."""
    if 0 < len(search.found) * _SELDOM < len(said):
        # Among hundreds of rows about totals ("TOTAL PERSONS"), a few are sums of others by chance.
        search.found = [at for at in search.found if is_bare(said[at][1])]
        return
    candidates = [at for at in sorted(said) if at not in search.found and search.numbers.filled(at)]
    if not search.found and not _are_totals(search.numbers, candidates, said):
        _heads_of_groups(search, said)
        return
    for at in candidates:
        above = sorted(row for row in search.found if row < at)
        if search.numbers.matches(at, said[at][0], above, least=1):
            search.found.append(at)
    search.unmatched = [row for row in search.unmatched if row not in search.found]


def _blank(text: "pd.DataFrame", said: Mapping[int, tuple[Tells, str]], found: Sequence[int]) -> list[int]:
    """Rows at the end, among totals at most, that hold nothing but such a label: a program wrote the formula, no value.

    Elsewhere it may be the head of a group, whose rows are below it.
    """
    blank: list[int] = []
    for at in range(len(text) - 1, -1, -1):
        if at in found:
            continue
        if at not in said or not is_bare(said[at][1]) or (text.iloc[at] != "").sum() != 1:
            break
        blank.insert(0, at)
    return blank


def _are_totals(numbers: Numbers, rows: Sequence[int], said: Mapping[int, tuple[Tells, str]]) -> bool:
    """Whether the last of some rows is the total of all rows that are not among them, and the others are totals too."""
    if len(rows) < 2 or not numbers.matches(rows[-1], said[rows[-1]][0], rows[:-1], least=2):
        return False
    return all(numbers.matches(at, said[at][0], rows[:place], least=1) for place, at in enumerate(rows[:-1]))


def _heads_of_groups(search: _Search, said: Mapping[int, tuple[Tells, str]]) -> None:
    """A pivot table in one column: each group's sum stands above its rows, and the total of all at the end."""
    last = len(search.numbers.values) - 1
    if search.unmatched != [last] or said[last][0] is not Tells.SUM:
        return
    search.heads = search.numbers.heads(last)
    if search.heads:
        search.found += [*search.heads, last]
        search.unmatched = []


def _said(search: _Search, said: Mapping[int, tuple[Tells, str]], row_numbers: "np.ndarray") -> list[str]:
    notes = []
    found = sorted(search.found)
    if len(found) == 1:
        at = found[0]
        notes.append(
            f"Row {row_numbers[at]}, {quoted(said[at][1])}, is the {said[at][0]} of other rows; it is not counted."
        )
    elif found:
        kinds = {str(said[at][0]) for at in found if at in said}
        what = f"{kinds.pop()}s" if len(kinds) == 1 else "totals"
        rows = numbers_alone(row_numbers[found], most=_MOST_SAID)
        notes.append(f"Rows {rows} hold {what} of other rows; they are not counted.")
    for at in search.blank[:_MOST_SAID]:
        notes.append(f"Row {row_numbers[at]}, {quoted(said[at][1])}, has no value; it is not counted.")
    for at in search.unmatched[:_MOST_SAID]:
        tells, label = said[at]
        row = row_numbers[at]
        notes.append(f"Row {row} is called {quoted(label)} but is not the {tells} of the rows above it; it is counted.")
    return notes


def _said_of_counts(text: "pd.DataFrame", counts: Mapping[int, str], row_numbers: "np.ndarray") -> list[str]:
    notes = []
    for at, mark in counts.items():
        label = next((str(cell) for cell in text.iloc[at] if cell and not str(cell).isdigit()), "")
        row = f"{row_numbers[at]}, {quoted(label)}," if label else f"{row_numbers[at]}"
        notes.append(
            f"Row {row} counts the cells with {quoted(mark)} in the columns above it; it is not counted."
            if mark
            else f"Row {row} counts the filled cells in the columns above it; it is not counted."
        )
    return notes


def total_columns(frame: "pd.DataFrame", types: Sequence[ColumnType], apart: "np.ndarray") -> list[str]:
    """Notes on columns called totals that are the sum of the columns before them. apart: bool[rows], not looked at."""
    notes: list[str] = []
    numeric = [at for at, kind in enumerate(types) if kind.kind is ColumnKind.NUMBER]
    for place, at in enumerate(numeric):
        if (
            told_by(str(frame.columns[at])) is Tells.SUM
            and (first := _summed_from(frame, numeric[:place], at, apart)) is not None
        ):
            names = [quoted(str(frame.columns[each])) for each in numeric[first:place]]
            some = f"{names[0]} and {names[1]}" if len(names) == 2 else f"{names[0]} to {names[-1]}"
            notes.append(f"Column {quoted(str(frame.columns[at]))} is the sum of the columns {some}.")
    return notes


def _summed_from(frame: "pd.DataFrame", before: Sequence[int], at: int, apart: "np.ndarray") -> int | None:
    """From which of the numeric columns before it a column is the sum; None where it is not."""
    rows = np.flatnonzero(~apart)[:2_000]
    total = _floats(frame.iloc[rows, at])
    known = ~np.isnan(total)
    if known.sum() < 2:
        return None
    added = np.zeros(len(rows))
    for place in range(len(before) - 1, max(-1, len(before) - 60), -1):
        added = added + np.nan_to_num(_floats(frame.iloc[rows, before[place]]))
        close = np.abs(added - total) <= 1e-6 * np.abs(total) + 0.011
        if place <= len(before) - 2 and close[known].mean() >= 0.95:
            return place
    return None


def _floats(column: "pd.Series[Any]") -> "np.ndarray":
    values: np.ndarray = column.to_numpy(dtype=np.float64, na_value=np.nan)
    return values
