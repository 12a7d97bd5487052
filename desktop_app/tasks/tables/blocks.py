"""Columns that stand side by side for things of one kind: a price from each supplier, a mark in each subject."""

import re
from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.roles import names_rows
from desktop_app.tasks.tables.asking.words import header_words
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.unpivoting import Spread

_FEWEST = 3
"""Columns from which they are taken for things of one kind."""
_OTHER = frozenset(
    """total sum count qty quantity number age average mean year rank points balance discount days absent hours minutes
    id code""".split()
)
"""Words of headers that say another measure."""
_TIMES = frozenset("day weekday date week month quarter season year decade monat jahr woche tag quartal".split())
_APART = 20.0
"""How many times as large the middle of one column may be as that of another of its kind."""


def block_of(grid: Grid, called: str) -> Spread | None:
    """The longest run of columns of one kind, as a measure over things that a question calls so; None for none."""
    if called in _TIMES:
        return None  # columns of months say so themselves
    runs = sorted((_of_one_family(run, called) for run in _runs(grid)), key=len)
    if not runs or len(runs[-1]) < _FEWEST:
        return None
    columns = tuple(runs[-1])
    middles = [abs(float(np.nanmedian(column.numbers))) for column in columns]
    if not 0 < max(middles) <= _APART * min(middles):
        return None  # they may be of several kinds, and which of them are not cannot be told
    names = tuple(re.sub(r"\s*[\[(].*?[\])]\s*$", "", column.name).strip() or column.name for column in columns)
    if len(set(names)) < len(names):
        return None
    measure = "Price" if columns[0].is_money else "Value"
    return Spread(columns, names, names, measure, called.capitalize())


def _runs(grid: Grid) -> Iterator[list[Column]]:
    """Runs of neighbouring columns that may be of one kind."""
    run: list[Column] = []
    for column in grid:
        if run and not (_may_be(column) and _are_alike(run, column)):
            yield run
            run = []
        if _may_be(column):
            run = [*run, column]
    yield run


_NUMBERED = re.compile(r"(?P<word>[^\W\d_]{2,})[\s\-_.]*\d{1,3}$")


def _of_one_family(run: list[Column], called: str) -> list[Column]:
    """Those of a run whose numbered headers a noun may be: hw_1 to hw_6 of homework, without the midterms beside them.

    None where the run has several numbered kinds, and the noun is none of them.
    """
    words = [found["word"].casefold() if (found := _NUMBERED.match(column.name)) else "" for column in run]
    families = {word for word in words if word and words.count(word) > 1}
    if not families:
        return run
    own = {word for word in families if _may_be_short_for(word, called)}
    if len(own) == 1:
        return [column for column, word in zip(run, words, strict=True) if word in own]
    return [] if len(families) > 1 else run


def _may_be_short_for(word: str, called: str) -> bool:
    """Whether the letters of a word stand in a noun in this order, the first one at its beginning."""
    letters = iter(called)
    return called.startswith(word[0]) and all(letter in letters for letter in word.removesuffix("s"))


def _may_be(column: Column) -> bool:
    words = set(header_words(column.name))
    known = np.isfinite(column.numbers)
    of_numbers = column.kind is ColumnKind.NUMBER and bool(known.any()) and not column.currencies(np.flatnonzero(known))
    return of_numbers and not words & _OTHER and not names_rows(column)


def _are_alike(run: list[Column], column: Column) -> bool:
    """Whether a column has the unit of those beside it."""
    pairs = pairwise([*run, column])
    return all(one.unit == other.unit and one.is_percent == other.is_percent for one, other in pairs)
