"""What groups come to on the whole: the average number of orders per customer, the average sales per month."""

from dataclasses import replace

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.arranging import named_months
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.ask import Ask, Asked
from desktop_app.tasks.tables.asking.roles import amount_column, only_names
from desktop_app.tasks.tables.asking.words import header_words, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import Compute, TableQuery

_SUMMARIES = frozenset([Compute.AVERAGE, Compute.MEDIAN])


def summary(ask: Ask) -> Asked | None:
    """The average, or median, of what is counted or added up for each group; None where each row is meant."""
    said = [ask.compute(place) for place, letter in enumerate(ask.letters) if letter == "A"]
    wanted = next((compute for compute in said if compute in _SUMMARIES), None)
    if wanted is None or ask.draft.group is None or ask.draft.order is not None or ask.draft.within is not None:
        return None
    noun = _noun(ask)
    of_each = _of_each(ask, noun, in_all=Compute.SUM in said)
    if of_each is None:
        return None
    query = replace(of_each, where=ask.where, group=ask.draft.group, by=ask.draft.by)
    ask.used |= {place for place, letter in enumerate(ask.letters) if letter in "AM"}
    ask.used |= set() if noun is None else {noun}
    note = ask.counted_as(noun) if noun is not None and ask.letters[noun] == "x" else ""
    # "average sales per month": of single sales, where a month has several, is the other reading
    single = of_each.measure is not None and not {"M", "R"} & set(ask.letters) and Compute.SUM not in said
    other = replace(query, compute=wanted) if single and _have_several_rows(ask) else None
    doubt = 0.15 if note else 0.05
    return ask.done(replace(query, summary=wanted), "summary of groups", doubt, other, notes=(*filter(None, [note]),))


def _noun(ask: Ask) -> int | None:
    """The place of what is counted or added up: a column, the rows, an unknown noun, or a condition on these."""
    for place, item in enumerate(ask.items):
        if place not in ask.used and (item.letter in "HRx" or (item.letter == "K" and item.condition is not None)):
            return place
    return None


def _of_each(ask: Ask, noun: int | None, in_all: bool) -> TableQuery | None:
    """What is found of each group: how many rows it has, or what a column of amounts adds up to; None for neither.

    Rows are counted where "number of" or what they are called is said, as nobody has an average of names.
    """
    column = ask.column(noun) if noun is not None and ask.letters[noun] == "H" else None
    counts = "M" in ask.letters
    if ask.grid.tally is not None and not counts and (noun is None or ask.letters[noun] == "K"):
        column = ask.grid[ask.grid.tally]  # "average per year for Germany"
    if column is not None and column.is_number and not only_names(column):
        column = _meant_by_amount(ask, noun, column)
        told = counts or in_all or _is_per_time(ask, column) or _is_per_number(ask)
        adds_up = told and (in_all or ask.is_added_up(column))
        return TableQuery(compute=Compute.SUM, measure=column.name) if adds_up else None
    of_rows = noun is not None and ask.letters[noun] == "R" and "H" not in ask.letters
    if (counts or of_rows or (column is not None and _are_rows(ask, column))) and _have_several_rows(ask):
        return TableQuery(compute=Compute.COUNT)
    return None


def _meant_by_amount(ask: Ask, noun: int | None, column: Column) -> Column:
    """What "amount" means where no column is called so: rather the prices than how many pieces there are."""
    item = ask.items[noun] if noun is not None else None
    amount = amount_column(ask.grid) if item is not None and item.word in _AMOUNTS and item.score < _SURE else None
    return column if amount is None else amount


_AMOUNTS, _SURE = frozenset(["amount", "amounts", "value", "values"]), 0.9


def _is_per_number(ask: Ask) -> bool:
    """Whether amounts are asked for per order, or invoice, whose number comes again in each of its lines."""
    return only_names(ask.grid[ask.draft.group or ""]) and _have_several_rows(ask)


def _are_rows(ask: Ask, column: Column) -> bool:
    """Whether a column names what a row is: orders, of which each has a number."""
    return only_names(column) or (column is ask.grid.entity and not ask.repeats(column))


def _is_per_time(ask: Ask, column: Column) -> bool:
    """Whether amounts are asked for per month or day: what comes in then, rather than the average of single rows."""
    if not any(token.folded == "per" or token.folded in _EACH_TIME for token in ask.cut):
        return False
    group = ask.grid[ask.draft.group or ""]
    spread = column.name == ask.grid.tally
    vague = set(header_words(column.name)) <= _VAGUE and not column.is_money and column.name != ask.grid.tally
    if vague:
        return False  # of a "value" it is not said that those of a year add up
    paid = column.is_money or bool(ask.words(column) & (vocabulary.ADDED | _TAKEN_IN)) or spread
    of_time = group.kind is ColumnKind.DATE or (spread and (group.is_year or bool(named_months(group))))
    return paid and (of_time or not _have_several_rows(ask))


_VAGUE = frozenset(["value", "values", "wert", "valor"])
_EACH_TIME = frozenset("monthly daily weekly quarterly yearly annual monatliche monatlicher monatlich".split())
_TAKEN_IN = frozenset(map(stem, ("gross", "net", "takings", "earnings", "receipts", "donations", "turnover")))
"""Headers of what comes in, so that a month has one figure of it."""


def of_totals(ask: Ask, query: TableQuery, compute: Compute, column: Column) -> TableQuery | None:
    """The average of what each month comes to, where that of the single rows of each was taken."""
    plain = query.order is None and ask.draft.within is None and ask.draft.having is None
    if compute not in _SUMMARIES or not query.by or not plain or not ask.is_added_up(column):
        return None
    return replace(query, compute=Compute.SUM, measure=column.name, summary=compute)


def _have_several_rows(ask: Ask) -> bool:
    """Whether any group has more than one row."""
    group = ask.grid[ask.draft.group or ""]
    rows = np.flatnonzero(masks.holds(ask.grid, ask.where) & group.filled)
    return bool(ask.draft.by) or group.count_of(rows) < len(rows)
