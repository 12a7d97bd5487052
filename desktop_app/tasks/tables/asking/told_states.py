"""What columns tell of a state: a day on which it was done, yes or no, a status, per cents, an amount still owed."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from desktop_app.answers import any_of
from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.lookup import MOST_KINDS, Lookup
from desktop_app.tasks.tables.asking.roles import amount_column, measures
from desktop_app.tasks.tables.asking.words import folded
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import AnyOf, ColumnOf, Compare, Condition, Filled, Not, OneOf, Operator, Truth


def words_of(text: str) -> frozenset[str]:
    """The words of a text, with commas between them."""
    return frozenset(each.strip() for each in text.split(","))


@dataclass(frozen=True)
class Axis:
    """Something that is so of a row, or is not yet.

    headers: words of headers that say it. cells: what a status says where it is so.
    """

    headers: frozenset[str]
    cells: frozenset[str]


DONE = Axis(
    words_of("done, finished, complete, completed, completion, progress, closed, resolved, solved, erledigt"),
    words_of("done, finished, complete, completed, closed, resolved, solved, erledigt, abgeschlossen, fertig"),
)
PAID = Axis(words_of("paid, settled, payment, bezahlt"), words_of("paid, settled, paid in full, fully paid, bezahlt"))
DELIVERED = Axis(
    words_of("delivered, received, arrived, geliefert"), words_of("delivered, received, arrived, returned, geliefert")
)
SENT = Axis(words_of("shipped, dispatched, sent"), words_of("shipped, dispatched, sent, in transit") | DELIVERED.cells)
RETURNED = Axis(words_of("returned, back"), words_of("returned, back"))

OF_STATES = words_of(
    """open, pending, outstanding, overdue, unfinished, undone, incomplete, unresolved, unpaid, done, finished,
    completed, closed, resolved, vacant, empty, unassigned, nobody, none, noone"""
)
"""Words that tell rows apart, so that rows are not answered with where no column tells it."""

_PLANNED = words_of("due, deadline, planned, target, expected, estimated, by, method, type")
"""Words of headers of what is to be, or of how: "Closed by" has no day."""
_OF_PER_CENT = words_of("done, complete, completed, completion, progress, finished, erledigt")
"""Words of headers of how far something is."""
OWED = words_of("arrears, outstanding, owed, owing, debt, unpaid, overdue, rückstand, offen")
"""Words of headers of amounts that are still to be paid."""
_DROPPED = words_of("cancelled, canceled, rejected, void, storniert, withdrawn")
"""What a status says of rows that are neither done nor open."""
_OPEN_CELLS = words_of(
    "open, in progress, to do, todo, pending, new, waiting, started, not started, ongoing, on hold, offen, in arbeit"
)
_OF_STATUS = words_of("status, state, stage, progress")


def told(lookup: Lookup, axis: Axis, wanted: bool, wholly: bool = True) -> Condition | None:
    """What the column that tells something of the rows says where it is so, or is not.

    wholly: whether what is paid in part is not paid, whatever day it was paid on.
    """
    if axis is PAID:
        owed = owed_column(lookup)
        if owed is not None:
            return _nothing_of(owed) if wanted else Compare(owed.name, Operator.MORE, 0.0)
    named = (_by_header(header, axis, wanted) for header in lookup.headers)
    by_status = (_by_status(header, axis, wanted) for header in lookup.headers)
    by_figure = [_by_figure(lookup, header, axis, wanted) for header in lookup.headers]
    ranked = (*by_figure, *named, *by_status) if axis is PAID and wholly else (*named, *by_status, *by_figure)
    return next((each for each in ranked if each is not None), None)


_DUE = words_of("due, deadline, frist, fällig, fälligkeit")
_TO_BE = words_of(
    "target, planned, expected, finish by, required, promised, promise, scheduled, schedule, estimated, agreed"
)


def due_column(lookup: Lookup) -> Column | None:
    """The column of the days until which something is to be done; None where several may be meant."""
    header = due_header(lookup, ColumnKind.DATE)
    return header.column if header is not None else None


def due_header(lookup: Lookup, kind: ColumnKind) -> Header | None:
    """The one header of days, or of times, until which something is to be done; None where several may be meant."""
    days = [header for header in lookup.headers if header.column.kind is kind]
    for words in (_DUE, _TO_BE):
        found = [header for header in days if words.intersection(header.words)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def owed_column(lookup: Lookup) -> Column | None:
    """The column of what is still to be paid, if there is one."""
    return next((header.column for header in lookup.headers if _is_of_owed(header)), None)


def _nothing_of(column: Column) -> Condition:
    """Where nothing is owed: nought, or no figure at all."""
    nought = Compare(column.name, Operator.AT_MOST, 0.0)
    return nought if column.filled.all() else AnyOf((nought, Not(Filled(column.name))))


def _is_of_owed(header: Header) -> bool:
    """Whether a column has amounts that are still to be paid."""
    words, column = set(header.words), header.column
    named = words & OWED or ("due" in words and words & {"balance", "amount"})
    return bool(named) and column.kind is ColumnKind.NUMBER and not words & {"days", "tage", "date"}


def _by_header(header: Header, axis: Axis, wanted: bool) -> Condition | None:
    column, words = header.column, set(header.words)
    named = bool(axis.headers & words) and not _PLANNED & words
    if named and column.kind is ColumnKind.TRUTH:
        return Truth(column.name, wanted)
    if named and column.verdicts is not None:
        return any_text(column, column.verdicts[0] if wanted else others(column, column.verdicts[0]))
    if named and column.kind is ColumnKind.DATE and column.filled.any() and not column.filled.all():
        return Filled(column.name) if wanted else Not(Filled(column.name))
    return None


def _by_figure(lookup: Lookup, header: Header, axis: Axis, wanted: bool) -> Condition | None:
    """By how many per cent are done, or by how much of an amount is paid."""
    column = header.column
    if column.kind is not ColumnKind.NUMBER or not axis.headers & set(header.words) or _PLANNED & set(header.words):
        return None
    whole = _whole(column) if axis is DONE and _OF_PER_CENT & set(header.words) else None
    if whole is not None:
        done = Compare(column.name, Operator.EQUAL, whole)
        less = Compare(column.name, Operator.LESS, whole)
        return done if wanted else less if column.filled.all() else Not(done)
    amount = total_of(lookup, column) if axis is PAID else None
    if amount is None:
        return None
    if wanted:
        return Compare(column.name, Operator.AT_LEAST, ColumnOf(amount.name))
    less = Compare(column.name, Operator.LESS, ColumnOf(amount.name))
    return less if column.filled.all() else AnyOf((less, Not(Filled(column.name))))


def paid_column(lookup: Lookup) -> Column | None:
    """The column that says how much of each amount is paid, if there is one."""
    found = (header.column for header in lookup.headers if set(header.words) in ({"paid"}, {"paid", "amount"}))
    return next((column for column in found if column.kind is ColumnKind.NUMBER and not column.is_percent), None)


def total_of(lookup: Lookup, paid: Column) -> Column | None:
    """The column of the amounts of which that many is paid; None where none is, or several may be meant."""
    if paid is not paid_column(lookup):
        return None
    amount, others = amount_column(lookup.grid), [each for each in measures(lookup.grid) if each is not paid]
    if amount is not None and amount is not paid:
        return amount
    return others[0] if len(others) == 1 else None


def _whole(column: Column) -> float | None:
    """The number of a column of per cents where all is done; None of a column of others."""
    known = column.numbers[np.isfinite(column.numbers)]
    if not len(known) or known.min() < 0:
        return None
    if column.is_percent:
        return 1.0 if known.max() <= 1 else None
    called = "%" in column.name or "percent" in column.name.casefold()
    if known.max() == 100 or (called and 1 < known.max() <= 100):
        return 100.0
    return 1.0 if known.max() <= 1 and (called or bool((known % 1).any())) else None


def _by_status(header: Header, axis: Axis, wanted: bool) -> Condition | None:
    """By a status: what says that it is done, or everything else that was not dropped."""
    column = header.column
    if column.kind is not ColumnKind.TEXT or len(column.texts) > MOST_KINDS:
        return None
    named = bool((_OF_STATUS | axis.headers) & set(header.words))
    filled = [text for text in column.texts if text.strip()]
    done = tuple(text for text in filled if folded(text) in axis.cells)
    are_states = named or any(folded(text) in _OPEN_CELLS for text in filled)
    if not done or not are_states:
        return None
    return any_text(column, done if wanted else others(column, done))


def yes_of(column: Column) -> Condition | None:
    """That a column of yes and no, or of noughts and ones, says yes; None of any other column."""
    if column.kind is ColumnKind.TRUTH:
        return Truth(column.name, True)
    if column.is_flag:
        return Compare(column.name, Operator.EQUAL, 1.0)
    return any_text(column, column.verdicts[0]) if column.verdicts is not None else None


def others(column: Column, texts: Sequence[str]) -> tuple[str, ...]:
    """The texts of a column but some, and but those of rows that were dropped."""
    return tuple(text for text in column.texts if text.strip() and text not in texts and folded(text) not in _DROPPED)


def any_text(column: Column, texts: Sequence[str]) -> OneOf | None:
    """The rows in which a column says one of some texts; None of none."""
    return OneOf(column.name, tuple(texts), any_of([text.strip() for text in texts])) if texts else None
