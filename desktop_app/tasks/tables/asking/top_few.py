"""The first few of a list: "gold medals by country, top 3", and names that come in several rows taken once each."""

import re
from dataclasses import replace

import numpy as np

from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.roles import OF_EACH, is_time_of_rows, only_names
from desktop_app.tasks.tables.asking.vocabulary import ADDED
from desktop_app.tasks.tables.masks import holds
from desktop_app.tasks.tables.query import Compute, Order, TableQuery

_AT_THE_END = re.compile(
    r"(?i)^(?P<what>.+?) (?:by|per|for each) (?P<unit>[\w-]+(?: [\w-]+)?)\W+(?:the )?(?P<sign>top|bottom|first|best)"
    r" (?P<few>\d+|two|three|four|five|ten)\W*$"
)
_ASKED = re.compile(r"(?i)^\W*(?:please )?(?:show(?: me)?|list|give me|what (?:is|are|were)|display)(?: the)? ")


def top_last(_: Lookup, text: str) -> str:
    """ "gold medals by country top 3" as the top 3 countries by gold medals."""
    found = _AT_THE_END.match(text)
    if found is None:
        return text
    sign = "bottom" if found["sign"].lower() == "bottom" else "top"
    return f"{sign} {found['few']} {found['unit']} by {_ASKED.sub('', found['what'])}"


def of_each_name(lookup: Lookup, query: TableQuery) -> TableQuery | None:
    """The sums of names of which the first few are asked, where those of single rows name one twice; else None.

    "The top 3 countries by gold", of a table of games, are no two countries one of which won twice.
    """
    order, grid = query.order, lookup.grid
    plain = query.compute is Compute.NONE and query.group is None and len(query.show) == 1 and not query.step
    if not plain or order is None or order.column is None or order.limit < _FEW:
        return None
    name, column = grid[query.show[0]], grid[order.column]
    if name.is_computed or column.is_computed or not column.is_number or lookup.words(column) & OF_EACH:
        return None
    rows = np.flatnonzero(holds(grid, query.where) & name.filled & np.isfinite(column.numbers))
    ranked = rows[np.argsort(-column.numbers[rows] if order.descending else column.numbers[rows], kind="stable")]
    taken = ranked[order.nth - 1 : order.nth - 1 + order.limit]
    if name.count_of(taken) == len(taken):
        return None
    added = Order(None, order.descending, order.nth, order.limit)
    return replace(query, show=(), compute=Compute.SUM, measure=order.column, group=name.name, order=added)


def of_each_time(lookup: Lookup, query: TableQuery) -> TableQuery | None:
    """The sums of years, or of numbered things, of which the one with the most is asked, where each has many rows.

    "Which year sold the most cars", of a table of cars and months, is not the year of the best single month of a car.
    None where each has a row of its own.
    """
    order, grid = query.order, lookup.grid
    plain = query.compute is Compute.NONE and query.group is None and len(query.show) == 1 and not query.step
    if not plain or order is None or order.column is None:
        return None
    time, figure = grid[query.show[0]], grid[order.column]
    added = figure.is_number and not figure.is_computed and bool(lookup.words(figure) & ADDED)
    numbered = only_names(time) and lookup.repeats(time)
    if time.is_computed or not added or not (numbered or is_time_of_rows(time)):
        return None
    return replace(
        query, show=(), compute=Compute.SUM, measure=figure.name, group=time.name, order=replace(order, column=None)
    )


_FEW = 2
