"""Rows that stand for several of the others by their names: England and Wales beside England, and beside Wales."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.media.layout.arithmetic import Numbers
from desktop_app.media.layout.saying import listed, quoted
from desktop_app.table_reading import ColumnKind, ColumnType

if TYPE_CHECKING:
    import pandas as pd

_JOINED = re.compile(r"(?i)\s*(?:,|;|\+|&|\b(?:and|und|sowie|y|et)\b)\s*")
_OF_ALL = re.compile(
    r"(?i)^(?:all|both|alle|beide|todos|todas|ambos)(?: (?:the )?[^\W\d_]+){0,2}$|^(?:the )?whole [^\W\d_]+$"
    r"|^(?:overall|combined|everyone|everybody|persons)$"
)
_BRITISH: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "great britain": (("england", "scotland", "wales"), ("england and wales", "scotland")),
    "united kingdom": (
        ("england", "scotland", "wales", "northern ireland"),
        ("great britain", "northern ireland"),
        ("england and wales", "scotland", "northern ireland"),
    ),
}
_SHORT = {
    "uk": "united kingdom",
    "gb": "great britain",
    "the united kingdom": "united kingdom",
    "britain": "great britain",
}

_MOST_ROWS, _MOST_NAMES = 50_000, 2_000
_FITTING = 0.8
"""Share of the rows with such a name whose numbers have to be the sums of the others'."""

_FEWEST_BETWEEN = 3
"""Rates of a union, each of which lies between those of its parts, that tell it as one where none is a sum."""

_LEAST = 10.0
"""How large a single sum has to be, so that it is none by chance."""


@dataclass(frozen=True)
class Unions:
    """rows: indices of the rows that stand for several others. names: what they are called.

    place: the index of the column of names.
    """

    rows: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    place: int = 0

    def notes(self) -> tuple[str, ...]:
        """What is said of such rows."""
        if not self.names:
            return ()
        if len(self.names) == 1:
            return (f"{quoted(self.names[0])} stands for several of the others; it is not added up with them.",)
        names = listed([quoted(name) for name in self.names], 5)
        return (f"{names} stand for several of the others; they are not added up with them.",)


NONE = Unions()


def unions_among(names: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Names that join others of the same column, "England and Wales", and these, all as they stand."""
    known = {_plain(name): name for name in names}
    found = {}
    for plain, name in known.items():
        parts = next((each for each in _may_join(plain) if each and set(each) <= known.keys() - {plain}), ())
        if parts:
            found[name] = tuple(known[part] for part in parts)
    return found


def _may_join(plain: str) -> Iterator[tuple[str, ...]]:
    parts = tuple(dict.fromkeys(part for part in _JOINED.split(plain) if part))
    if len(parts) > 1:
        yield parts
    yield from _BRITISH.get(_SHORT.get(plain, plain), ())


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def find(text: "pd.DataFrame", frame: "pd.DataFrame", types: Sequence[ColumnType], apart: Sequence[int] = ()) -> Unions:
    """The rows whose names join others of their column, or are those of all, where the numbers say so, too.

    Of a table with a row for each year and name the rows of the same year are compared. apart: rows that are not
    looked at.
    """
    numeric = [at for at, kind in enumerate(types) if kind.kind is ColumnKind.NUMBER]
    if not numeric or not 3 <= len(text) <= _MOST_ROWS:
        return NONE
    for place in (at for at, kind in enumerate(types) if kind.kind is ColumnKind.TEXT):
        names = text.iloc[:, place]
        called = [str(name) for name in names.unique()[: _MOST_NAMES + 1] if name]
        if len(called) > _MOST_NAMES:
            continue
        joined = unions_among(called)
        ends = [name for name in called if name not in joined and _OF_ALL.match(name.strip())][:1]
        if not joined and not ends:
            continue
        rest = tuple(name for name in called if name not in joined and name not in ends)
        wanted = {**joined, **dict.fromkeys(ends, rest)}
        table = _Table(text, names.to_numpy(dtype=object), Numbers.of(frame, text, numeric, None), numeric, set(apart))
        kept = [name for name, parts in wanted.items() if _is_union(table, place, name, parts)]
        if kept:
            rows = np.flatnonzero(np.isin(table.names, kept)).tolist()
            return Unions(tuple(row for row in rows if row not in table.apart), tuple(kept), place)
    return NONE


@dataclass(frozen=True, eq=False)
class _Table:
    """names: the column of names, object[rows]. numeric: the columns of numbers, in their order."""

    text: "pd.DataFrame"
    names: "np.ndarray"
    numbers: Numbers
    numeric: Sequence[int]
    apart: set[int]

    def rows_of(self, names: Sequence[str]) -> list[int]:
        """The rows that are called so, in order."""
        return [row for row in np.flatnonzero(np.isin(self.names, names)).tolist() if row not in self.apart]


def _is_union(table: _Table, place: int, name: str, parts: Sequence[str]) -> bool:
    """Whether the rows of a name hold the sums of those of its parts, or rates between theirs."""
    own, others = table.rows_of([name]), table.rows_of(parts)
    keys = _keys(table, place, own, others)
    cells = table.text.iloc[:, keys].to_numpy(dtype=object)
    beside: dict[tuple[object, ...], list[int]] = {}
    for row in others:
        beside.setdefault(tuple(cells[row]), []).append(row)
    values, numbers = table.numbers.values, table.numbers
    columns = [at for at, column in enumerate(table.numeric) if column not in keys]
    sums, between, largest = [], [], 0.0
    for row in own:
        some = beside.get(tuple(cells[row]), [])
        if len(some) < 2 or len(set(table.names[some])) < len(some):
            return False
        filled = ~np.isnan(values[row]) & ~np.isnan(values[some]).any(axis=0)
        exact = np.nan_to_num(values[some]).sum(axis=0)
        is_sum = filled & (np.abs(exact - values[row]) <= numbers.slack(np.array(len(some)))) & (exact != 0)
        sums.append(is_sum[columns])
        inside = (values[row] >= values[some].min(axis=0)) & (values[row] <= values[some].max(axis=0))
        between.append((is_sum | inside | ~filled)[columns])
        largest = max(largest, float(np.abs(np.nan_to_num(values[row])).max()))
    return bool(columns) and bool(own) and _tell(np.array(sums), np.array(between), largest)


def _tell(sums: "np.ndarray", between: "np.ndarray", largest: float) -> bool:
    """Whether so many numbers are sums, or all lie between. Both bool[rows, columns]."""
    added = sums.mean(axis=0) >= _FITTING
    if added.any():
        rest = between[:, ~added].mean() if (~added).any() else 1.0
        return bool(2 * added.sum() >= len(added) or rest >= _FITTING) and (sums.sum() > 1 or largest >= _LEAST)
    return bool(between.all()) and between.size >= _FEWEST_BETWEEN


def _keys(table: _Table, place: int, own: Sequence[int], others: Sequence[int]) -> list[int]:
    """The columns that say which rows belong together, as a year does: what they say of a union they say of others."""
    found = []
    for at in range(table.text.shape[1]):
        column = table.text.iloc[:, at]
        if at != place and set(column.iloc[list(own)]) <= set(column.iloc[list(others)]):
            found.append(at)
    return found
