"""How many of what no column is called: what the title of a table of months says its figures are, or its Total."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from desktop_app.media.layout.words import Tells, is_bare, told_by
from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.ask import Ask, Asked
from desktop_app.tasks.tables.asking.computing import OF_ROWS, figured
from desktop_app.tasks.tables.asking.roles import measures
from desktop_app.tasks.tables.asking.words import header_words, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import columns_in
from desktop_app.translation import mark, worded

OF_TITLE = "measure of the title"
"""The shape of a question that is read so."""

_TAKEN = mark("A line above the table speaks of “{word}”: {column} is taken.")


def measures_of_title(ask: Ask, at: int) -> list[Column]:
    """ "how many visits in March 2012", of a table with a row a month whose title speaks of visits: its figures.

    The first one is taken, which says so. None of a list of visits, whose rows are more than times. at: the place of
    "how many".
    """
    item = ask.items[at + 1] if at + 1 < len(ask.items) else None
    noun = ask.cut[ask.items[at].end] if ask.items[at].end < len(ask.cut) else None
    if item is None or item.letter not in "RxlK" or noun is None or not ask.grid.titles:
        return []
    titled = {stem(word) for line in ask.grid.titles for word in header_words(line)}
    found = measures(ask.grid)
    if noun.stem not in titled or not found or not _has_times_alone(ask, found):
        return []
    ask.used.add(at + 1)
    ask.said.append(worded(_TAKEN, word=noun.text, column=found[0].name))
    return found


def of_title(ask: Ask, figures: list[Column]) -> Iterator[Asked]:
    """The first figure of what the title speaks of, with the second one beside it."""
    first, *others = figures
    of_second = [found.query for found in figured(ask, others[0])] if others else []
    for found in figured(ask, first):
        yield replace(found, other=next(iter(of_second), None), shape=OF_TITLE)


def _has_times_alone(ask: Ask, figures: list[Column]) -> bool:
    """Whether each row is one month or year, which nothing but its figures says more of."""
    others = [column for column in ask.grid if column not in figures]
    return bool(others) and all(map(_is_of_times, others))


_MONTHS = tuple("jan feb mar apr may jun jul aug sep oct nov dec mär mai okt dez ene abr ago dic".split())
_MOST = 0.8


def _is_of_times(column: Column) -> bool:
    texts = [text.strip().casefold() for text in column.texts if text.strip()]
    named = sum(text.startswith(_MONTHS) for text in texts)
    return column.kind is ColumnKind.DATE or column.is_year or column.is_month or named >= _MOST * max(1, len(texts))


def total_of_times(ask: Ask, noun: int | None) -> Column | None:
    """ "how many births in 2019", of a row a year and a column Total: a year is no birth, its Total says how many."""
    item = ask.items[noun] if noun is not None else None
    if item is None or item.letter not in "Rx" or item.phrase is not None:
        return None
    times = [each for each in ask.grid if each.is_year or each.kind is ColumnKind.DATE]
    if len(times) != 1 or _comes_again(times[0]) or stem(item.word) in ask.words(times[0]):
        return None
    if not set(columns_in(ask.where)) <= {times[0].name}:
        return None  # "how many games had at most 9 medals": what a row is
    totals = [each for each in measures(ask.grid) if told_by(each.name) is Tells.SUM and is_bare(each.name)]
    totals = [each for each in totals if not ask.words(each) & _LEFT_OVER]
    if len(totals) != 1:
        return None
    ask.said.append(worded(OF_ROWS, word=item.word, column=totals[0].name))
    return totals[0]


_LEFT_OVER = frozenset(map(stem, ("balance", "saldo")))
"""What is there after each booking, which nobody adds up."""


def _comes_again(column: Column) -> bool:
    """Whether a day, or year, has several rows: each of them is a booking then."""
    return column.count_of(np.flatnonzero(column.filled)) < int(column.filled.sum())
