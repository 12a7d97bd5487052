"""Whether "how many" counts the rows, or the things and people that several rows may be of."""

import numpy as np

from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.ask import Ask
from desktop_app.tasks.tables.asking.words import header_words, stem
from desktop_app.tasks.tables.columns import Column

NUMBERED_BY = frozenset(["no", "nr", "number", "id", "ref"])
"""Last words of headers that number what the words before them name."""

_NAMED = 0.7
_OF_PEOPLE = frozenset(vocabulary.WHO) - {"nam"}


def is_of_rows(column: Column) -> bool:
    """Whether most rows of the table have a value of this column for themselves."""
    rows = np.flatnonzero(column.filled)
    return column.count_of(rows) > 0.5 * len(rows)


def is_by_number(ask: Ask, column: Column, place: int) -> bool:
    """Whether a column of words numbers what is counted, "Voucher No", "emp_id": the same number is the same thing."""
    words = header_words(column.name)
    return len(words) > 1 and words[-1] in NUMBERED_BY and ask.items[place].score >= _NAMED and column.is_of_codes


def people_counted(ask: Ask, place: int | None) -> Column | None:
    """ "how many people worked on it", of rows called by whoever it was: those who come again are counted once."""
    item, entity = ask.items[place] if place is not None else None, ask.grid.entity
    if item is None or entity is None or item.letter not in "xR" or stem(item.word) not in vocabulary.PERSONS:
        return None
    again = entity.count_of(np.flatnonzero(entity.filled)) < int(entity.filled.sum())
    return entity if again and ask.words(entity) & _OF_PEOPLE else None
