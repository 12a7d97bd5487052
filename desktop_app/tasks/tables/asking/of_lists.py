"""What a person should know of a query of cells that list several values each."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.asking.listed import Listed
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import Compute, OneOf, TableQuery, parts_of
from desktop_app.translation import mark, numbered

AS_ONE = mark("A cell of {column} may list several values; each cell was taken as one.")


def as_one(lookup: Lookup, query: TableQuery) -> str | None:
    """The column whose cells a query takes as one value each, though they list several; None for none."""
    named = [query.group, query.within, query.measure if query.compute is Compute.DISTINCT else None]
    return next((name for name in named if name and lookup.listed(lookup.grid[name]) is not None), None)


EACH = mark("A cell of {column} may list several values; each of them counts for itself.")


def parted(lookup: Lookup, query: TableQuery) -> TableQuery:
    """The query of each value that cells list: films per genre, where a film is of several."""
    name = query.group if query.group is not None else query.measure if query.compute is Compute.DISTINCT else None
    distinct = query.group is not None and query.compute is Compute.DISTINCT
    lists = kinds_listed(lookup, lookup.grid[name]) if name and query.within is None and not distinct else None
    return query if lists is None or query.by else replace(query, parted=lists.separator)


def kinds_listed(lookup: Lookup, column: Column) -> Listed | None:
    """The values that cells of a column list, where it neither names the rows nor says where they are.

    A place is a town and its state.
    """
    if column is lookup.grid.entity or not lookup.words(column).isdisjoint(_OF_PLACES):
        return None
    return lookup.listed(column)


_OF_PLACES = frozenset(map(stem, ("location", "place", "address", "venue", "city", "town", "site")))


def alone(lookup: Lookup, query: TableQuery) -> Iterator[str]:
    """How many of the rows that list a value list no other, where some do, for each condition of that kind."""
    for part in dict.fromkeys(parts_of(query.where)):
        if not isinstance(part, OneOf) or not part.listed:
            continue
        column, lists = lookup.grid[part.column], lookup.listed(lookup.grid[part.column])
        single = {text for text in part.texts if lists is not None and lists.separator not in text}
        rows = masks.holds(lookup.grid, query.where)
        flags = column.which(np.array([text in single for text in column.texts], dtype=bool))
        n = int((rows & flags).sum())
        if not n:
            continue
        yield numbered(
            "A cell of {column} may list several values; of the rows with “{value}” here, {n} lists nothing else.",
            "A cell of {column} may list several values; of the rows with “{value}” here, {n} list nothing else.",
            n,
            column=part.column,
            value=part.said,
        )
