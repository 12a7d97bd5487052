"""Rules for what stood at the end of a time: the balance at the end of June is that of its last row."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import Order
from desktop_app.translation import mark, worded

_LEVELS = frozenset(
    map(stem, ("balance", "level", "reading", "meter", "stock", "inventory", "population", "cumulative"))
)
"""Words of headers and questions of what stands at some height, and is none of a day alone."""

_ALL_OF_IT = mark("All of that time is taken, not its end alone.")


def _at_its_end(match: Match) -> Iterator[Draft]:
    """ "our balance at the end of June": of the rows in June the last; of amounts that were booked all of June."""
    sign = match.item("sign")
    if sign is None or match.draft.order is not None:
        return
    rest = match.draft.without(match.start, match.end)
    days = next((column for column in match.grid if column.kind is ColumnKind.DATE), None)
    computes = set("MAG%XS") & set(match.draft.letters)
    if days is None or computes or not _asks_for_level(match):
        yield rest.doubted(0.15, worded(_ALL_OF_IT))
        return
    yield replace(
        match.draft.without(match.start, match.end, replace(sign, letter="Z")),
        order=_last(days),
        superlative=sign,
    )


def _asks_for_level(match: Match) -> bool:
    """Whether a level is asked for, by the words of the question or of the columns it names."""
    words = {stem(item.word) for item in match.draft.items if item.word}
    for item in match.draft.items:
        if item.letter == "H" and item.mention is not None:
            words |= match.lookup.words(match.grid[item.mention.column])
    return bool(words & _LEVELS)


def _last(days: Column) -> Order:
    """The order by which the last row of some days is taken: as they stand where they stand in order of time."""
    steps = np.diff(days.numbers[np.isfinite(days.numbers)])
    if (steps >= 0).all():
        return Order(None, True)
    return Order(None, False) if (steps <= 0).all() else Order(days.name, True)


ENDS_OF_TIMES: tuple[Rule, ...] = (Rule(r"(?P<sign>e)(?=T)", _at_its_end),)
"""Before the rules for times."""
