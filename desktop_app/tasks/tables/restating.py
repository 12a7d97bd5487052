"""Readings of a question as they are meant: years as those of the column of years, unit costs times pieces."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.roles import measures, of_averages, of_one_piece, pieces_column
from desktop_app.tasks.tables.parse import Candidate
from desktop_app.tasks.tables.products import TIMES
from desktop_app.tasks.tables.query import AllOf, AnyOf, Compare, Compute, Condition, Not, TableQuery, parts_of
from desktop_app.translation import mark, worded

_MULTIPLIED = mark("{cost} is that of one piece: it was multiplied by {pieces}.")
_UNIT_SAID = frozenset(["unit", "units", "each", "piece", "pieces", "per", "single"])


def restated(lookup: Lookup, candidate: Candidate) -> Candidate:
    """The same reading with its years, its averages and its unit costs taken as they are meant."""
    query = _of_years(lookup, candidate.query)
    if query.compute is Compute.DIFFERENCE and query.measure is not None and of_averages(lookup.grid[query.measure]):
        query = replace(query, averaged=True)
    of_pieces = _of_pieces(lookup, query, {token.folded for token in candidate.cut})
    if of_pieces is None:
        return candidate if query == candidate.query else replace(candidate, query=query)
    pieces = pieces_column(lookup.grid)
    note = worded(_MULTIPLIED, cost=query.measure or "", pieces=pieces.name if pieces is not None else "")
    return replace(candidate, query=of_pieces, notes=(*candidate.notes, note), other=None)


def _of_pieces(lookup: Lookup, query: TableQuery, said: set[str]) -> TableQuery | None:
    """ "spent on Garden", of a quantity and what one costs, as the sum of the two multiplied; None of other sums."""
    if query.compute is not Compute.SUM or query.measure is None or said & _UNIT_SAID:
        return None
    cost, pieces = lookup.grid[query.measure], pieces_column(lookup.grid)
    if pieces is None or pieces is cost or not of_one_piece(cost):
        return None
    return replace(query, measure=f"{pieces.name}{TIMES}{cost.name}")


def _of_years(lookup: Lookup, query: TableQuery) -> TableQuery:
    """ "captured between 1970 and 1979": no such many were captured, so that the column of years is meant."""
    years = [column for column in lookup.grid if column.is_year]
    if len(years) != 1 or query.where is None:
        return query
    known = years[0].numbers[np.isfinite(years[0].numbers)]
    if not len(known):
        return query
    span = float(known.min()) - 1, float(known.max()) + 1
    beyond = {
        column.name
        for column in measures(lookup.grid)
        if np.isfinite(column.numbers).any() and float(np.nanmax(column.numbers)) < span[0]
    }
    where = _moved(query.where, years[0].name, beyond, span)
    if where == query.where:
        return query
    moved = {each.column for each in parts_of(query.where) if isinstance(each, Compare)} & beyond
    counted = query.compute is Compute.COUNT and query.group is None and query.whether is None and len(moved) == 1
    if not counted:
        return replace(query, where=where)
    # How many were captured is what that column adds up to, not how many years there were.
    return replace(query, where=where, compute=Compute.SUM, measure=moved.pop())


def _moved(where: Condition, years: str, beyond: set[str], span: tuple[float, float]) -> Condition:
    if isinstance(where, AllOf | AnyOf):
        return replace(where, parts=tuple(_moved(part, years, beyond, span) for part in where.parts))
    if isinstance(where, Not):
        return replace(where, part=_moved(where.part, years, beyond, span))
    if isinstance(where, Compare) and where.column in beyond and isinstance(where.value, float | int):
        of_year = float(where.value).is_integer() and span[0] <= where.value <= span[1]
        return replace(where, column=years) if of_year else where
    return where


def all_restated(lookup: Lookup, found: list[Candidate]) -> Iterator[Candidate]:
    """Each of some readings as it is meant."""
    return (restated(lookup, each) for each in found)
