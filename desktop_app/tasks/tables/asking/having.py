"""Rules for how many rows a name has to have: "customers with more than 3 invoices"."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.drafts import Draft, Match
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.roles import only_names
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import Having

_OF_MEANING = 0.8
"""Score up to which a column is only meant by another word."""


def having(match: Match) -> Iterator[Draft]:
    """ "customers with more than 3 invoices": how many rows each name has."""
    how, number, after = match.item("how"), match.item("number"), match.item("after")
    column = match.column("after")
    if how is None or number is None or number.mention is None or after is None or match.draft.having is not None:
        return
    operator = how.phrase.operator if how.phrase else None
    if operator is None or (column is not None and column.is_ordered and not only_names(column)):
        return
    if column is not None and (column.kind is ColumnKind.TRUTH or column.verdicts is not None):
        return  # "more than 3 paid invoices" are not all of them
    yield _with_many_rows(match, after, Having(operator, number.mention.value))


def _with_many_rows(match: Match, after: Item, having: Having) -> Draft:
    weight = sum(item.weight for item in match.draft.items[match.start : match.end])
    done = match.draft.without(match.start, match.end, replace(after, letter="K", weight=weight))
    return replace(done, having=having, doubt=done.doubt + 0.05)


def share_over(match: Match) -> Iterator[Draft]:
    """ "a churn rate above 20 %": which share each group has to have."""
    how, number = match.item("how"), match.item("number")
    if how is None or how.phrase is None or how.phrase.operator is None or match.draft.having is not None:
        return
    if number is not None and number.mention is not None and number.mention.unit == "%":
        done = match.draft.without(match.start, match.end, *match.items("part"))
        yield replace(done, having=Having(how.phrase.operator, number.mention.value))


def of_a_kind(match: Match) -> Iterator[Draft]:
    """ "more than 1 paid invoice": the kind stands behind what is counted, so that both are understood."""
    column, kind = match.column("kind"), match.item("kind")
    if kind is None or column is None:
        return
    if kind.letter == "V" or column.kind is ColumnKind.TRUTH or column.verdicts is not None:
        rest = (*match.items("how"), *match.items("number"), *match.items("after"))
        yield match.draft.without(match.start, match.end, *rest, kind)


def having_rows(match: Match) -> Iterator[Draft]:
    """ "suppliers with more than one expense", where an expense is a row, though its amount is meant by it too."""
    how, number, after = match.item("how"), match.item("number"), match.item("after")
    if how is None or how.phrase is None or how.phrase.operator is None or match.draft.having is not None:
        return
    if number is None or number.mention is None or after is None or after.score >= _OF_MEANING:
        return
    before = (item.mention for item in match.draft.items[: match.start] if item.letter == "H")
    named = [match.grid[mention.column] for mention in before if mention is not None]
    if any(not each.is_ordered and number.mention.value <= _most_rows(each) for each in named):
        yield _with_many_rows(match, after, Having(how.phrase.operator, number.mention.value))


def _most_rows(column: Column) -> int:
    """How many rows the name has that comes most often."""
    codes = column.codes[np.flatnonzero(column.filled)]
    return int(np.bincount(codes).max()) if len(codes) else 0
