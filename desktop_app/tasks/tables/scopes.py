"""Parts of sentences about tables: over which rows, a figure as its column writes it, the first place or the third."""

import math
from typing import Any

from desktop_app.answers import all_of
from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.conditions_said import words
from desktop_app.tasks.tables.figures import Number
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.query import Compute, Condition
from desktop_app.translation import mark, numbered, worded


def where(grid: Grid, condition: Condition | None, of_all: str, of_some: str, **values: Any) -> str:
    """One of two templates filled: of_all, or of_some, which has a place for the condition, where there is one."""
    said = words(grid, condition)
    return worded(of_some, condition=all_of(said), **values) if said else worded(of_all, **values)


def over(grid: Grid, condition: Condition | None, rows: int, lacking: str = "") -> str:
    """Which rows something rests on: "over the 28 rows where Region is North", "over all 300 rows".

    rows: how many of those that fulfil the condition count. lacking: what the others have not, "" for a value.
    """
    total, told = grid.row_count, all_of(words(grid, condition))
    if told:
        meant = int(masks.holds(grid, condition).sum())
        if rows >= meant:
            return numbered(
                "over the {n} row where {condition}", "over the {n} rows where {condition}", rows, condition=told
            )
        return numbered(
            "over {rows:,} of the {meant:,} rows where {condition}, as {n} holds no {lacking}",
            "over {rows:,} of the {meant:,} rows where {condition}, as {n} hold no {lacking}",
            meant - rows,
            rows=rows,
            meant=meant,
            condition=told,
            lacking=lacking or _VALUE,
        )
    if condition is not None:
        return numbered("from {n} cell", "from {n} cells", rows)
    if rows == total:
        return worded("over all {rows:,} rows", rows=rows) if rows != 1 else worded("over its one row")
    return numbered(
        "over the {n} row in which it is filled in, of {total:,}",
        "over the {n} rows in which it is filled in, of {total:,}",
        rows,
        total=total,
    )


_VALUE, _NUMBER = worded("value", about="lacking"), worded("number", about="lacking")
_KINDS = {
    ColumnKind.DATE: worded("date", about="lacking"),
    ColumnKind.DURATION: worded("length of time", about="lacking"),
}
"""What may be lacking; in other languages with its article."""


def lacking(column: Column, compute: Compute = Compute.NONE) -> str:
    """What a cell of a column has not that does not count."""
    return _VALUE if compute is Compute.DISTINCT else _KINDS.get(column.kind, _NUMBER)


def number_said(column: Column | None, number: Number) -> str:
    """A number as its column writes it, with " (rounded)" where decimals were dropped."""
    if column is None or not isinstance(number, int | float):
        return worded("{number:,}", number=number)
    places = column.decimals
    if places is None and column.kind is ColumnKind.NUMBER and round(number, 6) != number:
        places = _at_most(number)
        return worded("{number} (rounded)", number=column.shown(round(number, places), places))
    if places is None or round(number, places) == number:
        return column.shown(number)
    places = _places(column, number)
    shown = column.shown(number, places)
    exact = math.isclose(round(number, places), number, rel_tol=1e-13)
    return shown if exact else worded("{number} (rounded)", number=shown)


def _at_most(number: float) -> int:
    """Decimals of a figure whose column has no end of them: four of a small one, none of millions."""
    limits = ((10, 4), (1_000, 3), (1_000_000, 2))
    return next((places for limit, places in limits if abs(number) < limit), 0)


_DIGITS = 3
"""Digits that tell something at least, of a figure that is small beside the decimals of its column."""


def _places(column: Column, number: Number) -> int:
    """Decimals of a figure that never ends: as many as most cells have, two at least; up to two more of a small one."""
    places = usual = max(2 + 2 * column.is_percent, column.usual_decimals)
    while places < usual + 2 and abs(number) * 10**places < 10 ** (_DIGITS - 1):
        places += 1
    return places


_PLACES = {
    "highest": (mark("highest", about="place"), mark("{nth} highest", about="place")),
    "lowest": (mark("lowest", about="place"), mark("{nth} lowest", about="place")),
    "latest": (mark("latest", about="place"), mark("{nth} latest", about="place")),
    "earliest": (mark("earliest", about="place"), mark("{nth} earliest", about="place")),
    "largest": (mark("largest", about="place"), mark("{nth} largest", about="place")),
    "smallest": (mark("smallest", about="place"), mark("{nth} smallest", about="place")),
}
"""A place by its superlative; in other languages the stem of a word, as what follows decides on its ending."""

_SEVERAL = {
    "highest": worded("highest", about="places"),
    "lowest": worded("lowest", about="places"),
    "latest": worded("latest", about="places"),
    "earliest": worded("earliest", about="places"),
    "largest": worded("largest", about="places"),
    "smallest": worded("smallest", about="places"),
}
_ROWS = {
    "last": (mark("last", about="row"), mark("{nth} last", about="row")),
    "first": (mark("first", about="row"), mark("{nth}", about="row")),
}
_ORDINALS = {
    2: (worded("2nd", about="place"), worded("2nd", about="row")),
    3: (worded("3rd", about="place"), worded("3rd", about="row")),
    4: (worded("4th", about="place"), worded("4th", about="row")),
    5: (worded("5th", about="place"), worded("5th", about="row")),
    6: (worded("6th", about="place"), worded("6th", about="row")),
    7: (worded("7th", about="place"), worded("7th", about="row")),
    8: (worded("8th", about="place"), worded("8th", about="row")),
    9: (worded("9th", about="place"), worded("9th", about="row")),
    10: (worded("10th", about="place"), worded("10th", about="row")),
}


def place(nth: int, word: str) -> str:
    """The first place by a superlative, or a later one: "highest", "2nd highest"."""
    one, later = _PLACES[word]
    return worded(one, about="place") if nth == 1 else worded(later, about="place", nth=ordinal(nth))


def places(word: str) -> str:
    """The first few places by a superlative: of the 3 "highest" values."""
    return _SEVERAL[word]


def row_place(nth: int, word: str) -> str:
    """The place of a row, counted from the first or from the last: "first", "2nd", "2nd last"."""
    one, later = _ROWS[word]
    return worded(one, about="row") if nth == 1 else worded(later, about="row", nth=ordinal(nth, of_row=True))


def ordinal(number: int, of_row: bool = False) -> str:
    """1st, 2nd, 3rd, 11th."""
    if number in _ORDINALS:
        return _ORDINALS[number][of_row]
    ending = mark("{number}th")
    if number % 100 not in (11, 12, 13) and number % 10 in (1, 2, 3):
        ending = {1: mark("{number}st"), 2: mark("{number}nd"), 3: mark("{number}rd")}[number % 10]
    return worded(ending, number=number)
