"""Which column a word names by the kind of value it asks for: no day for a job, and no nought or one for a date."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.lookup import Mention
from desktop_app.tasks.tables.asking.words import Token, header_words, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid

_OF_DAYS = frozenset(["date", "day", "time", "datum", "fecha"])
"""Last words of headers that say that days stand below them."""
_DATES = frozenset(map(stem, ("date", "datum", "fecha")))
_ASK_FOR = frozenset(["which", "what", "many"])
"""Words before the noun of what is asked for, which is no day then."""
_BY_MEANING, _NAMED_IN_PART = 0.8, 0.9
"""Scores up to which a column is named by what a word may mean, and by a part of its words."""
_LEAST_OTHER = 0.6
_RATHER = 0.02
"""What another column that a word may mean is ahead of a date of that."""
_ONLY_DAYS = 0.74
"""Score of the one column of days where a date is asked for, and no column is called so."""


def of_their_kind(grid: Grid, tokens: Sequence[Token], found: Iterable[Mention]) -> list[Mention]:
    """The columns that words name, without those whose values cannot be what a word asks for.

    A "job" is rather a position title than a job date; a "date" is no flag of the year where a column holds dates.
    """
    kept = [each for each in found if not _is_no_date(grid, tokens, each)]
    for each in list(kept):
        alike = (other for other in kept if (other.start, other.end) == (each.start, each.end))
        if _is_date_of(grid, tokens, each) and any(_may_be_instead(grid, each, other) for other in alike):
            kept.remove(each)
            if not each.start or tokens[each.start - 1].folded not in _ASK_FOR:
                kept.append(_behind(each))
    return [*kept, *_only_days(grid, tokens, kept)]


def _days(grid: Grid) -> list[Column]:
    return [column for column in grid if column.kind is ColumnKind.DATE]


def _is_no_date(grid: Grid, tokens: Sequence[Token], named: Mention) -> bool:
    """Whether a date is asked for, and a column holds none, while another one does."""
    asked = tokens[named.start : named.end]
    is_date = len(asked) == 1 and asked[0].stem in _DATES
    of_dates = grid[named.column].kind is ColumnKind.DATE
    return is_date and not of_dates and named.score <= _BY_MEANING and bool(_days(grid))


def _is_date_of(grid: Grid, tokens: Sequence[Token], named: Mention) -> bool:
    """Whether a word is only the first one of a date of something: "job", of a job date."""
    words = header_words(named.column)
    whole = grid[named.column].kind is ColumnKind.DATE and len(words) > 1 and words[-1] in _OF_DAYS
    said = {token.folded for token in tokens[named.start : named.end]}
    is_done = any(word.endswith("ed") for word in said)  # "closed", of who closed it and of the day
    return whole and named.score < _NAMED_IN_PART and not is_done and not said & _OF_DAYS


def _may_be_instead(grid: Grid, named: Mention, other: Mention) -> bool:
    """Whether the same words may mean a column of words."""
    column = grid[other.column]
    return other.column != named.column and column.kind is ColumnKind.TEXT and other.score >= _LEAST_OTHER


def _behind(named: Mention) -> Mention:
    return replace(named, score=min(named.score, _LEAST_OTHER - _RATHER))


def _only_days(grid: Grid, tokens: Sequence[Token], named: Sequence[Mention]) -> Iterable[Mention]:
    """ "on which date", of a table whose one column of days is not called so."""
    days = _days(grid)
    taken = {each.start for each in named if grid[each.column].kind is ColumnKind.DATE}
    for place, token in enumerate(tokens):
        if token.stem in _DATES and place not in taken and len(days) == 1:
            yield Mention(place, place + 1, "H", _ONLY_DAYS, column=days[0].name)
