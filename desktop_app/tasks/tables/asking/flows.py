"""Money that goes out and comes in, booked in one column with and without a minus: an expense is an amount below 0."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.words import Token, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.masks import holds
from desktop_app.tasks.tables.query import AllOf, Compare, Compute, Condition, Operator, TableQuery, both
from desktop_app.translation import mark, worded

_OUT = frozenset(
    map(
        stem,
        "spend spent spending expense expenses expensive expenditure purchase purchased purchases bought buy pay paid "
        "payment payments cost costs withdrawal withdrawn withdrew debit debited outgoing outgoings outflow costliest "
        "ausgegeben ausgaben ausgabe bezahlt abgebucht".split(),
    )
)
_IN = frozenset(
    map(
        stem,
        "income earn earned earnings receive received receipts deposit deposited deposits credit credited incoming "
        "inflow revenue einnahmen einnahme eingenommen erhalten".split(),
    )
)
_COMING, _GOING = ("came in", "come in", "comes in", "coming in"), ("went out", "go out", "goes out", "going out")

_WAYS = {"incoming": 1, "inflow": 1, "received": 1, "outgoing": -1, "outflow": -1}
"""What says by itself which way money goes."""

_AMOUNTS = frozenset(map(stem, "amount value sum total movement transaction booking revenue turnover".split()))
"""Stems of headers of what is booked; a balance, or a change, is below 0 for other reasons."""

_BELOW = worded("Money that went out is booked with a minus here: amounts below 0 are taken.")
_ABOVE = worded("Money that came in is booked without a minus here: amounts above 0 are taken.")
_UNCLEAR = mark(
    "Some numbers of {column} are below 0: which of them went out and which came in is not said, and all are taken."
)

_TURNED = {Compute.MAX: Compute.MIN, Compute.MIN: Compute.MAX}


@dataclass(frozen=True)
class Flow:
    """Which way the money of a question goes, -1 out and 1 in, and the column in which it is booked; looked at once."""

    lookup: Lookup
    cut: Sequence[Token]
    way: int
    column: Column | None

    @classmethod
    def of(cls, lookup: Lookup, text: str, cut: Sequence[Token]) -> "Flow":
        """That of a question about a table; without a column where amounts do not say which way they go."""
        way = _way(text, cut)
        return cls(lookup, cut, way, booked_column(lookup) if way else None)

    def directed(self, query: TableQuery) -> tuple[TableQuery, str]:
        """The query of the amounts that the question speaks of, and what is to be said of that: those below 0 where
        something was spent, the largest being the lowest then; else the query as it is, and ""."""
        way, column, grid = self.way, self.column, self.lookup.grid
        if column is None or not _is_about(query, column, self.cut):
            return query, ""
        rows = holds(grid, query.where)
        if not _spends_below_0(column):
            mixed = (rows & (column.numbers < 0)).any() and (rows & (column.numbers > 0)).any()
            return query, worded(_UNCLEAR, column=column.name) if mixed else ""
        where = _mirrored(query.where, column) if way < 0 else query.where
        rows = holds(grid, where)
        if not (rows & (way * column.numbers > 0)).any():
            return query, ""
        if (rows & (way * column.numbers < 0)).any():
            where = both(where, Compare(column.name, Operator.LESS if way < 0 else Operator.MORE, 0.0))
        note = "" if where == query.where else _BELOW if way < 0 else _ABOVE
        query = replace(query, where=where)
        return (_turned(query, column) if way < 0 else query), note


def _way(text: str, cut: Sequence[Token]) -> int:
    """-1 where a question speaks of money that goes out, 1 of money that comes in, 0 of neither or of both."""
    lowered, words = text.lower(), {token.stem for token in cut}
    out = bool(words & _OUT) or any(each in lowered for each in _GOING)
    came = bool(words & _IN) or any(each in lowered for each in _COMING)
    for word, way in _WAYS.items():
        if stem(word) in words and came and out:
            return way  # "incoming payments" came in, though others pay
    return int(came) - int(out)


def booked_column(lookup: Lookup) -> Column | None:
    """The one column of amounts that has some below and some above 0."""
    found = [column for column in lookup.grid if _is_signed(column) and lookup.words(column) & _AMOUNTS]
    return found[0] if len(found) == 1 else None


def _spends_below_0(column: Column) -> bool:
    """Whether expenses are booked with a minus: there are more of them than of what comes in. Some cards book them
    without, and refunds with one."""
    return bool((column.numbers < 0).sum() >= (column.numbers > 0).sum())


def _is_signed(column: Column) -> bool:
    if column.kind is not ColumnKind.NUMBER:
        return False
    known = column.numbers[np.isfinite(column.numbers)]
    return bool((known < 0).any() and (known > 0).any())


def _is_about(query: TableQuery, column: Column, cut: Sequence[Token]) -> bool:
    if query.compute is Compute.COUNT and query.measure is None:
        return any(token.stem in vocabulary.BOOKED for token in cut)
    by = query.order.column if query.order is not None else None
    return column.name in (query.measure, by, *query.show)


_MIRRORED = {
    Operator.MORE: Operator.LESS,
    Operator.AT_LEAST: Operator.AT_MOST,
    Operator.LESS: Operator.MORE,
    Operator.AT_MOST: Operator.AT_LEAST,
    Operator.EQUAL: Operator.EQUAL,
}


def _mirrored(where: Condition | None, column: Column) -> Condition | None:
    """Payments over 100 are amounts below -100."""
    if isinstance(where, AllOf):
        return both(*(_mirrored(part, column) for part in where.parts))
    if not isinstance(where, Compare) or where.column != column.name or not isinstance(where.value, float):
        return where
    return Compare(where.column, _MIRRORED[where.operator], -where.value) if where.value > 0 else where


def _turned(query: TableQuery, column: Column) -> TableQuery:
    """The largest expense is the lowest amount."""
    order = query.order
    sums = order is not None and order.column is None and query.group is not None and query.measure == column.name
    if order is not None and (sums or order.column == column.name):
        return replace(query, order=replace(order, descending=not order.descending))
    return replace(query, compute=_TURNED.get(query.compute, query.compute)) if query.measure == column.name else query
