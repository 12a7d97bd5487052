"""Which column a word names by the kind of value it asks for: no day for a job, and no nought or one for a date."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.lookup import Lookup, Mention, bare_text
from desktop_app.tasks.tables.asking.words import Token, folded, header_words, stem
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
_WHOLE_QUESTION = 5
"""Words of a header that asks something."""
_RATHER = 0.02
"""What another column that a word may mean is ahead of a date of that."""
_ONLY_DAYS = 0.74
"""Score of the one column of days where a date is asked for, and no column is called so."""


def of_their_kind(grid: Grid, tokens: Sequence[Token], found: Iterable[Mention]) -> list[Mention]:
    """The columns that words name, without those whose values cannot be what a word asks for.

    A "job" is rather a position title than a job date; a "date" is no flag of the year where a column holds dates.
    """
    kept = [each for each in found if not (_is_no_date(grid, tokens, each) or _is_of_whom(tokens, each))]
    for each in list(kept):
        alike = (other for other in kept if (other.start, other.end) == (each.start, each.end))
        if _is_date_of(grid, tokens, each) and any(_may_be_instead(grid, each, other) for other in alike):
            kept.remove(each)
            if not each.start or tokens[each.start - 1].folded not in _ASK_FOR:
                kept.append(_behind(each))
    return [*kept, *_only_days(grid, tokens, kept), *_in_every_cell(grid, tokens, kept)]


def _days(grid: Grid) -> list[Column]:
    return [column for column in grid if column.kind is ColumnKind.DATE]


def _is_no_date(grid: Grid, tokens: Sequence[Token], named: Mention) -> bool:
    """Whether a date is asked for, and a column holds none, while another one does."""
    asked = tokens[named.start : named.end]
    is_date = len(asked) == 1 and asked[0].stem in _DATES
    of_dates = grid[named.column].kind is ColumnKind.DATE
    return is_date and not of_dates and named.score <= _BY_MEANING and bool(_days(grid))


def _is_of_whom(tokens: Sequence[Token], named: Mention) -> bool:
    """Whether "people" alone would name a whole question of a survey: "Does a person who ... have any ...?"."""
    asked = [token for token in tokens[named.start : named.end] if token.folded not in vocabulary.GLUE]
    return is_whole_question(named.column) and all(token.stem in vocabulary.PERSONS for token in asked)


def is_whole_question(header: str) -> bool:
    """Whether a column of a survey is called by all that was asked, in which any word may stand."""
    return header.strip().endswith("?") and len(header.split()) >= _WHOLE_QUESTION


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


_MOST_CELLS, _FEWEST_CELLS, _SHORTEST = 40, 2, 3
_BY_CELLS = 0.8
"""Score of a column of which every cell begins with a word, and no header has it: "group A", "group B"."""


def _in_every_cell(grid: Grid, tokens: Sequence[Token], named: Sequence[Mention]) -> Iterable[Mention]:
    """ "which group", of a column of another name in which each cell is of one: group A, group B."""
    taken = {each.start for each in named}
    for place, token in enumerate(tokens):
        if place in taken or len(token.folded) < _SHORTEST or token.folded in vocabulary.GLUE or token.is_number:
            continue
        found = [column for column in grid if each_begins_with(column, token.stem)]
        if len(found) == 1:
            yield Mention(place, place + 1, "H", _BY_CELLS, column=found[0].name)


def each_begins_with(column: Column, word: str) -> bool:
    """Whether each of a few cells begins with a word, given by its stem, and goes on: "group A", "group B"."""
    if column.kind is not ColumnKind.TEXT or not _FEWEST_CELLS < len(column.texts) <= _MOST_CELLS:
        return False
    first = [text.split(maxsplit=1) for text in column.texts if text.strip()]
    return all(len(parts) > 1 and stem(folded(parts[0])) == word for parts in first)


def is_rather_header(lookup: Lookup, said: Sequence[Token], cell: Mention) -> bool:
    """Whether a word is just what a column is called, and a cell says it otherwise: "sales", and a city of Sale.

    Nor does a comparative mean a kind: "higher" is no priority called High.
    """
    if len(said) > 1 or any(bare_text(text) == said[0].folded for text in cell.texts):
        return False
    called = any(folded(column.name.strip()) == said[0].folded for column in lookup.grid)
    return called or said[0].folded in vocabulary.COMPARATIVES


_BOOKINGS = frozenset(["booking", "bookings", "transaction", "transactions", "entries", "records"])


def calls_rows(said: Sequence[Token], cell: Mention) -> bool:
    """Whether a word is what rows are called, and a cell has but its root: bookings are no books."""
    return len(said) == 1 and said[0].folded in _BOOKINGS and said[0].folded not in map(bare_text, cell.texts)
