"""Which columns a comparison is about: those that a number may stand in, or that an adjective speaks of."""

from collections.abc import Iterator, Sequence

import numpy as np

from desktop_app.table_reading import TIME_OF_DAY, ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.drafts import Match
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.phrases import Phrase
from desktop_app.tasks.tables.asking.roles import clocks, measures, only_names
from desktop_app.tasks.tables.asking.words import header_words, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.differences import days_of
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.query import (
    Operator,
)


def of_numbers(match: Match, numbers: Sequence[Item], *groups: str) -> Iterator[tuple[Column, float]]:
    """The columns of numbers that items of these groups name, or else those that may be meant, with a doubt.

    numbers: what the column is compared with.
    """
    named = [match.column(group) for group in groups]
    if any(item.mention is not None and item.mention.unit == TIME_OF_DAY for item in numbers):
        said = {days_of(column.name) for column in named if column is not None}
        for place, column in enumerate(sorted(clocks(match.grid), key=lambda each: days_of(each.name) not in said)[:2]):
            yield column, 0.1 * place
        return
    fitting = [column for column in named if column is not None and column.is_number]
    likely = measures(match.grid)
    if fitting and not is_noun(match.grid, fitting[0]):
        yield fitting[0], 0.0
        return
    if any(_is_money(item) for item in numbers):
        likely = [column for column in likely if column.is_money] or likely
    within = [column for column in likely if all(_reaches(column, item) for item in numbers)]
    likely = within or likely
    for column in likely[:3]:
        yield column, 0.1 if len(likely) == 1 else 0.5


def _is_money(item: Item) -> bool:
    return item.mention is not None and item.mention.said[:1] in "$€£¥"


def _reaches(column: Column, item: Item) -> bool:
    """Whether a number lies among those of a column."""
    known = column.numbers[np.isfinite(column.numbers)]
    return bool(len(known)) and bool(known.min() <= scaled(column, item) <= known.max())


def scaled(column: Column, item: Item) -> float:
    """A number of a question as the column keeps it: 0.12 for 12 of per cents, 2 for 2 billion of billions."""
    mention = item.mention
    value = mention.value if mention else 0.0
    if mention is not None and mention.unit == TIME_OF_DAY:
        return value
    if mention is not None and mention.scale != 1.0:
        value /= scale_of(column)
    percent = mention is not None and mention.unit == "%"
    if column.is_percent:
        return round(value / 100, 12) if percent or value > 1 else value
    known = column.numbers[np.isfinite(column.numbers)] if percent else np.zeros(0)
    if len(known) and value > 1 and known.min() >= 0 and known.max() <= 1:
        return round(value / 100, 12)  # "more than 80 %" of a column of 0.8 and the like
    return value


def scale_of(column: Column) -> float:
    """What the numbers of a column are counted in, by the words of its header: 10^9 in "GDP (billions)", else 1."""
    scales = (vocabulary.SCALES.get(word, 1.0) for word in header_words(column.name) if len(word) > 1)
    return next((scale for scale in scales if scale > _LEAST_SCALE), 1.0)


_LEAST_SCALE = 100.0
"""A word such as "hundred" says nothing of what a column is counted in."""


def is_noun(grid: Grid, column: Column) -> bool:
    """Whether a column numbers the rows, beside one that measures them: "invoices over 100" are so by their amount."""
    return only_names(column) and len(measures(grid)) == 1


def is_year_of_dates(grid: Grid, item: Item) -> bool:
    """Whether a number is a year, in a table that has dates or years: "hired after 2018"."""
    value = item.mention.value if item.mention else 0.0
    dated = any(column.kind is ColumnKind.DATE or (column.is_year and _reaches(column, item)) for column in grid)
    return 1900 <= value <= 2100 and value == int(value) and dated


def of_adjective(match: Match, phrase: Phrase) -> Iterator[tuple[Column, Operator, float]]:
    """The columns a comparative is about: the one named beside it, or those its adjective is about."""
    operator = phrase.operator or (Operator.MORE if phrase.direction > 0 else Operator.LESS)
    named = match.column("column") or match.column("before")
    if named is not None and named.kind is ColumnKind.DATE and phrase.headers and "age" not in phrase.headers:
        named = None  # "days warmer than 30": not later ones
    if (
        named is not None
        and named.is_number
        and phrase.headers
        and not phrase.vague
        and _of_another(match.grid, phrase, named)
    ):
        named = None  # nor those with a day of the month above 30
    if named is not None and named.is_ordered:
        yield named, operator, 0.0
        return
    if named is not None:
        return
    for column, direction, doubt in about(match.grid, phrase):
        yield column, Operator.MORE if direction > 0 else Operator.LESS, doubt


def unit_behind(match: Match) -> Column | None:
    """The column that is named behind a number, where none stands before it, or one that only numbers the rows."""
    behind, sign, before = match.column("after"), match.item("after"), match.column("before")
    if behind is None or sign is None or sign.score < _NAMED or not behind.is_number or only_names(behind):
        return None
    return behind if before is not None and only_names(before) else None


_NAMED = 0.9
"""Score of a column that is called by its own name, at least."""


def _of_another(grid: Grid, phrase: Phrase, named: Column) -> bool:
    """Whether an adjective speaks of another column than the one named: days may be hot, their numbers are not."""
    found = [column for column, _, _ in about(grid, phrase)]
    return bool(found) and named not in found


EXTREMES = (stem("maximum"), stem("minimum"))
"""What headers of the largest of several say, and of the smallest."""

_ACTUAL = stem("actual")


def about(grid: Grid, phrase: Phrase) -> Iterator[tuple[Column, int, float]]:
    """Columns an adjective is about with the direction of its largest: "oldest" is a large age or an early birth."""
    named = []
    for place, wanted in enumerate(phrase.headers):
        for column in grid:
            header = Header(column)
            if column.is_ordered and wanted in (*header.long, *header.bracketed):
                whole = 0.0 if header.long == (wanted,) else 0.12
                # The hottest day is the one with the highest of maxima, not of minima.
                whole += 0.06 if EXTREMES[phrase.direction > 0] in header.long else 0.0
                whole -= 0.02 * (_ACTUAL in header.long) + 0.01 * (EXTREMES[phrase.direction < 0] in header.long)
                named.append((0.05 + 0.03 * place + whole, column))
    if named:
        for doubt, column in sorted(named, key=lambda each: each[0]):
            yield column, phrase.direction, doubt
        return
    if phrase.of_time or "age" in phrase.headers:
        # Whoever is older was born earlier.
        direction = -phrase.direction if "age" in phrase.headers else phrase.direction
        days = [column for column in grid if column.kind is ColumnKind.DATE or column.is_year]
        days.sort(key=lambda column: not set(Header(column).long) & set(vocabulary.BEGUN))
        for place, column in enumerate(days[:3]):
            yield column, direction, 0.05 + 0.12 * place
    elif "speed" in phrase.headers:
        for column in grid:
            if column.is_ordered and "tim" in Header(column).long:
                yield column, -phrase.direction, 0.1


_NAMED, _LESS_LIKE = 0.95, 0.03
"""Score from which a column is named in full, and the doubt of one that is named as others are."""


def of_its_like(lookup: Lookup, item: Item | None, column: Column, wanted: str) -> float:
    """The doubt of a column among others that are named alike: the highest temperature is the actual maximum.

    wanted: the stem that the header has which is meant, if any has it.
    """
    if item is None or item.score >= _NAMED:
        return 0.0
    alike = [header for header in lookup.headers if stem(item.word) in header.long and header.column.is_number]
    own = lookup.headers[column.place].long
    missing = [word for word in (wanted, _ACTUAL) if word not in own]
    return sum(_LESS_LIKE for word in missing if any(word in header.long for header in alike))
