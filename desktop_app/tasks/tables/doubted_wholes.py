"""Doubts about a row of the whole that stands among its parts: "All disasters" beside droughts, floods and fires."""

import re
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.doubted_columns import Doubt, Taken
from desktop_app.tasks.tables.query import Compute, Not, OneOf, both, columns_of
from desktop_app.translation import mark, worded

_OF_WHOLES = 0.2
"""How often answers with this doubt are right; a guess, as too few of them are known."""

_TWICE = mark("“{cell}” in {column} is what the others come to: it was counted beside them.")

_WHOLE = re.compile(
    r"(?:all|total|totals|overall|grand total|world|gesamt|insgesamt|alle|todos|todas)\b", re.IGNORECASE
)
_MOST_NAMES = 5_000
"""Different names beyond which a column is of single things, not of kinds of them."""
_LEAST_PARTS = 2
_WAYS = (1, 2, 3)
"""In how many ways the same whole may be told apart: by countries, and by continents as well."""
_ALIKE = 0.01
"""How far parts that are rounded, or lack a few, may be from their whole, as a share of it."""


def whole_beside_parts(taken: Taken) -> Iterator[Doubt]:
    """ "how many deaths in 1900", of a table with a row of 1900 for every kind of disaster, and one for all kinds."""
    query, grid = taken.candidate.query, taken.lookup.grid
    if query.compute not in (Compute.SUM, Compute.AVERAGE) or query.measure is None:
        return
    measure, used = grid[query.measure], columns_of(query)
    rows = np.flatnonzero(masks.holds(grid, query.where) & np.isfinite(measure.numbers))
    for column in grid:
        if column.kind is not ColumnKind.TEXT or column.name in used or len(column.texts) > _MOST_NAMES:
            continue
        for code, cell in enumerate(column.texts):
            if _WHOLE.match(cell.strip()) and _adds_up(column, code, measure.numbers, rows):
                apart = both(query.where, Not(OneOf(column.name, (cell,), cell.strip())))
                sentence = worded(_TWICE, cell=cell.strip(), column=column.name)
                yield Doubt(sentence, _OF_WHOLES, replace(query, where=apart))
                return


def _adds_up(column: Column, code: int, numbers: np.ndarray, rows: np.ndarray) -> bool:
    """Whether the rows of one name hold what those of all other names come to."""
    is_whole = column.codes[rows] == code
    whole, parts = rows[is_whole], rows[~is_whole]
    if not len(whole) or column.count_of(parts) < _LEAST_PARTS:
        return False
    all_of_it, together = float(numbers[whole].sum()), float(numbers[parts].sum())
    return all_of_it > 0 and any(abs(together / all_of_it / ways - 1) <= _ALIKE for ways in _WAYS)


LOOKS = (whole_beside_parts,)
"""Each looks at a reading and yields what is doubtful of its rows."""
