"""Rules for what a column says yes or no to: active, unpaid, without a phone, with nougat, what has been done."""

import re
from collections.abc import Iterator

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.drafts import Draft, Match
from desktop_app.tasks.tables.asking.gaps import nobody
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.query import AllOf, Compare, Filled, Not, OneOf, Operator, Truth

WELL_NAMED, _HALF_NAMED = 0.9, 0.25
"""Score below which a word is only a part of what a column of yes and no is called, and the doubt of it: the songs
are not the official ones where a column is called so."""


def truth(match: Match) -> Iterator[Draft]:
    """ "active", "not paid", "unpaid": what a column of yes and no says."""
    column, sign = match.column("column"), match.item("column")
    if column is None or sign is None or sign.mention is None:
        return
    wanted = (match.item("not") is None) != sign.mention.partial
    doubt = _HALF_NAMED if sign.score < WELL_NAMED else 0.0
    if column.kind is ColumnKind.TRUTH:
        yield match.understood(Truth(column.name, wanted), doubt)
    elif column.is_flag and _tells_rows_apart(match):
        yield match.understood(Compare(column.name, Operator.EQUAL, float(wanted)), doubt)
    elif column.verdicts is not None:
        texts = column.verdicts[0 if wanted else 1]
        if texts:
            yield match.understood(OneOf(column.name, texts, texts[0].strip()), doubt)
    elif not wanted and column.is_number and (column.numbers == 0).any():
        yield match.understood(Compare(column.name, Operator.EQUAL, 0.0), doubt)  # "unpaid", of an amount paid
    elif column.kind is ColumnKind.DATE and not column.filled.all() and _is_done(match, sign):
        yield match.understood(Filled(column.name) if wanted else Not(Filled(column.name)), doubt)
    elif not wanted and column.nones:
        yield match.understood(OneOf(column.name, column.nones, column.nones[0].strip()), doubt)


def _is_done(match: Match, sign: Item) -> bool:
    """Whether a day that some rows lack says what was done: "how many have left", "which are unpaid"."""
    before, after = match.draft.letters[: match.start], match.draft.letters[match.end :]
    denied = match.item("not") is not None or (sign.mention is not None and sign.mention.partial)
    counts = set("M%") & set(before) and before[-1:] not in ("M", "%")
    return denied or bool(counts and not after.strip("lK_"))


def _tells_rows_apart(match: Match) -> bool:
    """Whether a column of noughts and ones is a condition: "how many are caramel", "which fruity candy"; a share is."""
    letters = match.draft.letters
    before, after = letters[: match.start], letters[match.end : match.end + 1]
    return (
        bool(set("MA%") & set(before))
        or bool(re.search("W[RH][K&,|]*$", before))
        or (before.endswith("W") and after == "R")
    )


def without(match: Match) -> Iterator[Draft]:
    """ "without a phone", "no points": an empty cell, or nought."""
    column = match.column("column")
    if column is None:
        return
    if column.is_number and (column.numbers == 0).any():
        yield match.understood(Compare(column.name, Operator.EQUAL, 0.0))
    elif (of_nobody := nobody(match.lookup, column)) is not None:
        yield match.understood(of_nobody)
    elif not column.holds.all():
        yield match.understood(Not(Filled(column.name)))


def with_filled(match: Match) -> Iterator[Draft]:
    """ "with a phone": the cell is filled in; "with nougat", of a column of noughts and ones: it is one."""
    column = match.column("column")
    named = [item.mention.column for item in match.items("all") if item.letter == "H" and item.mention is not None]
    if all(match.grid[name].is_flag for name in named):
        yield match.draft.understood(
            match.start, match.end, AllOf(tuple(Compare(name, Operator.EQUAL, 1.0) for name in named))
        )
    elif len(named) == 1 and column is not None and column.kind is not ColumnKind.TRUTH:
        yield match.understood(Filled(column.name))
